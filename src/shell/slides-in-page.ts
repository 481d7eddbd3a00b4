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

/** Takes the slides that are not shown out of the page, and the answers to their questions, before any view starts. */
export function keepOnly(root: HTMLElement, slides: readonly ManifestSlide[]): void {
	const kept = new Set(slides.map((slide) => slide.id));
	for (const slide of root.querySelectorAll('.slides > .slide'))
		if (!kept.has(slide.id)) slide.remove();
	for (const answer of root.querySelectorAll<HTMLElement>('[data-asked-by]'))
		if (!kept.has(answer.dataset['askedBy'] ?? '')) answer.remove();
}
