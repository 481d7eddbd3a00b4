import type { Manifest, ManifestSlide } from '../core/manifest.ts';

/** Reads what the build wrote into the page about the course. */
export function readManifest(page: Document): Manifest {
	const block = page.getElementById('manifest');
	// Written by the build of this very version, checked there.
	return JSON.parse(block?.textContent ?? '') as Manifest;
}

/** The slides of a track, or all; `*` stands for every track. */
export function slidesOf(manifest: Manifest, track: string | undefined): readonly ManifestSlide[] {
	if (track === undefined) return manifest.slides;
	return manifest.slides.filter(({ tracks }) => tracks.includes(track) || tracks.includes('*'));
}

/**
 * Takes the slides that are not shown out of the page, and the answers to their questions, before any
 * view starts. Gives every slide by its id, those taken out as well.
 */
export function keepOnly(
	root: HTMLElement,
	slides: readonly ManifestSlide[],
): ReadonlyMap<string, Element> {
	const kept = new Set(slides.map((slide) => slide.id));
	const all = [...root.querySelectorAll('.slides > .slide')];
	for (const slide of all) if (!kept.has(slide.id)) slide.remove();
	for (const answer of root.querySelectorAll<HTMLElement>('[data-asked-by]'))
		if (!kept.has(answer.dataset['askedBy'] ?? '')) answer.remove();
	return new Map(all.map((slide) => [slide.id, slide]));
}
