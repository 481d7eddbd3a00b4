import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCourse, root } from '../../build/build-course.ts';

const folder = join(root, 'out/bench');

const titleOf = (number: number) => `Slide ${number} makes one point`;
const words =
	'water leaf time pot cup heat steam taste green black white tin spoon kettle minute degree sweet bitter soft hard cloud film lime guest table morning evening first second third pour wait stir lift turn close open keep dry cool warm early late small large bright dark thin thick slow quick'.split(
		' ',
	);

/** Three sentences that no compressor can take for the same: words by a fixed sequence of numbers. */
function linesOf(number: number): string[] {
	let state = number * 2654435761;
	const word = () => {
		state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
		return words[Math.abs(state) % words.length] ?? '';
	};
	return Array.from({ length: 3 }, () => `${Array.from({ length: 12 }, word).join(' ')}.`);
}

/** Builds a course of so many plain slides with this engine; gives the folder of the site. */
export async function plainCourse(count: number): Promise<string> {
	const content = join(folder, `course-${count}`);
	const outDir = join(folder, `engine-${count}`);
	await rm(content, { recursive: true, force: true });
	await mkdir(join(content, 'slides/10-only'), { recursive: true });
	await mkdir(join(content, 'slides/evidence'), { recursive: true });
	await mkdir(join(content, 'quiz'), { recursive: true });
	const write = (file: string, text: string) => writeFile(join(content, file), text);
	await write(
		'slides/course.ts',
		`import { defineCourse } from '#author';
export const course = defineCourse({ id: 'plain', title: 'Plain', subtitle: 'For measuring', language: 'en', authors: 'The bench',
	sections: [{ folder: '10-only', id: 'only', title: 'Only' }], objectives: [{ id: 'point', title: 'Point', can: 'see it' }],
	tracks: [{ id: 'all', title: 'All', minutes: ${count} }] });`,
	);
	await write(
		'slides/evidence/schemas.ts',
		`import { evidence, v } from '#author';
export const schemas = { 'claims.yaml': v.array(evidence.Claim), 'references.yaml': v.array(evidence.Reference) };`,
	);
	await write('slides/evidence/claims.yaml', '[]\n');
	await write('slides/evidence/references.yaml', '[]\n');
	await write(
		'quiz/blueprint.ts',
		`import { defineBlueprint } from '#author';
export const blueprint = defineBlueprint({ items: 1, counts: { point: 1 }, difficulties: { easy: 1, middle: 0, hard: 0 }, minNotSingle: 0, minMustNotMiss: 0, passShare: 0.8 });`,
	);
	for (let number = 1; number <= count; number += 1)
		await write(`slides/10-only/${String(number).padStart(5, '0')}.svelte`, slideFile(number));
	await buildCourse({ content, outDir });
	return outDir;
}

function slideFile(number: number): string {
	return `<script module lang="ts">
	import { defineSlide } from '#author';
	export const slide = defineSlide({ id: 's-${number}', title: '${titleOf(number)}', template: 'plain', objective: 'point', minutes: 1, tracks: ['all'], claims: [] });
</script>
<script lang="ts">
	import { Text } from '#author';
</script>
<Text>${linesOf(number)
		.map((line) => `<p>${line}</p>`)
		.join('')}</Text>
`;
}

const slidesOf = (count: number, tag: string) =>
	Array.from(
		{ length: count },
		(_, index) =>
			`<${tag}><h2>${titleOf(index + 1)}</h2>${linesOf(index + 1)
				.map((line) => `<p>${line}</p>`)
				.join('')}</${tag}>`,
	).join('\n');

/** Writes the same slides as one hand-written page with a few lines of script. */
export async function staticPage(count: number): Promise<string> {
	const outDir = join(folder, `static-${count}`);
	await mkdir(outDir, { recursive: true });
	await writeFile(
		join(outDir, 'index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>
<style>body{margin:0;font:26px/36px sans-serif}article{display:none;height:100vh;padding:64px;box-sizing:border-box}article.present{display:block}h2{font:42px/47px serif}</style>
${slidesOf(count, 'article')}
<script>let at=0;const all=document.querySelectorAll('article');const show=(n)=>{all[at].classList.remove('present');at=Math.max(0,Math.min(all.length-1,n));all[at].classList.add('present')};show(0);
document.addEventListener('keydown',(e)=>{if(e.keyCode===39)show(at+1);if(e.keyCode===37)show(at-1)})</script>`,
	);
	return outDir;
}

/** Writes the same slides as a bare reveal.js deck, as its own documentation shows it. */
export async function bareReveal(count: number): Promise<string> {
	const outDir = join(folder, `reveal-${count}`);
	const source = join(root, 'node_modules/reveal.js/dist');
	await mkdir(outDir, { recursive: true });
	for (const file of ['reveal.js', 'reveal.css', 'theme/serif.css'])
		await cp(join(source, file), join(outDir, file.split('/').at(-1) ?? file));
	await writeFile(
		join(outDir, 'index.html'),
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title>
<link rel="stylesheet" href="reveal.css"><link rel="stylesheet" href="serif.css"></head>
<body><div class="reveal"><div class="slides">${slidesOf(count, 'section')}</div></div>
<script src="reveal.js"></script><script>Reveal.initialize({ hash: true })</script></body></html>`,
	);
	return outDir;
}
