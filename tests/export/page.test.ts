import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageOf, type PageParts } from '../../src/export/page.ts';

const template =
	'<html lang="en"><head><!--policy--><!--head--></head><body><!--body--></body></html>';
const course: Parameters<typeof pageOf>[1] = {
	title: 'Tea & <milk>',
	subtitle: 'Say "tea"',
	authors: 'Us',
	language: 'fr',
	slides: '<section>$& slide</section>',
	contents: '',
	sheets: [{ name: 'base', media: 'all', css: 'p{color:red}' }],
	manifest: {
		id: 'tea',
		title: '</script><script>alert(1)</script>',
		language: 'fr',
		sections: [],
		objectives: [],
		tracks: [],
		slides: [],
	},
	figures: [],
	practice: [],
	data: { evidence: {}, quiz: {}, glossary: [] },
};
const parts: PageParts = {
	boot: 'start()',
	data: { evidence: './e.json', quiz: './q.json', glossary: './g.json' },
	preload: ['./reveal.js'],
	isStrict: true,
};
const html = pageOf(template, course, parts);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page', () => {
	it('escapes what authors write', () => {
		expect(html).toContain('<title>Tea &amp; &lt;milk&gt;</title>');
		expect(html).toContain('content="Say &quot;tea&quot;"');
	});

	it('says the language of the course', () => {
		expect(html).toContain('<html lang="fr">');
	});

	it('puts slides in as they are, dollar signs too', () => {
		expect(html).toContain('<section>$& slide</section>');
	});

	it('holds data that cannot end their element', () => {
		expect(html).not.toContain('<script>alert');
		const data = /id="manifest">([^]*?)<\/script>/.exec(html)?.[1] ?? '';
		expect(JSON.parse(data)).toMatchObject({ title: course.manifest.title });
	});

	it('allows its own inline script and sheet by their hashes and nothing else inline', () => {
		expect(html).toContain(`script-src 'self' ${hash('start()')};`);
		expect(html).toContain(`style-src-elem 'self' ${hash('p{color:red}')};`);
	});

	it('has no policy while it is developed, where the server adds code of its own', () => {
		expect(pageOf(template, course, { ...parts, isStrict: false })).not.toContain('Policy');
	});
});
