import type { View } from '../core/address.ts';
import type { Manifest } from '../core/manifest.ts';
import { Painter, type PaintQuality } from '../figure/painter.ts';
import { settle } from './settle.ts';

/** Paints what is near the reader, and paints it again when colours or sizes change. */
export interface CoursePainting {
	/** The slide that is shown now: it and its neighbours are painted. */
	show: (id: string) => void;
	/** Paints one painting of a figure that runs; resolves when it stands in the page. */
	paint: (painting: HTMLElement) => Promise<void>;
	/** Paints a part of a page that is no slide, for as long as it stands there. */
	paintPart: (part: HTMLElement) => void;
	/** Colours or sizes have changed. */
	repaint: () => void;
	/** Paints every slide; resolves when all images stand in the page. */
	paintAll: () => Promise<void>;
}

// 300 dots an inch on paper, where CSS counts 96 pixels an inch.
const printDensity = 300 / 96;

/** Starts the painter for a view of the course. */
export function startPainting(
	root: HTMLElement,
	view: View,
	surface: Manifest['surface'],
): CoursePainting {
	const painter = new Painter(view === 'print' ? 2 : 1);
	const slides = [...root.querySelectorAll<HTMLElement>('.slides > .slide')];
	let near: readonly HTMLElement[] = [];
	let parts: readonly HTMLElement[] = [];
	const paintParts = () => {
		for (const part of parts)
			void painter.paint(part, { density: devicePixelRatio, type: 'image/webp' });
	};
	const quality = (): PaintQuality => {
		if (view === 'print') return { density: printDensity, type: 'image/jpeg' };
		return { density: devicePixelRatio * scaleOf(root, view), type: 'image/webp' };
	};
	const paintNear = async () => {
		const now = quality();
		const strip = surface && painter.paintSurface(surface, now);
		await Promise.all([strip, ...near.map((slide) => painter.paint(slide, now))]);
	};
	// The neighbours follow when the turn is over and nothing else is asked for.
	const widen = settle(200, (index: number) => {
		near = [index, index + 1, index - 1, index + 2].flatMap((at) => slides[at] ?? []);
		void paintNear();
	});
	return {
		show(id) {
			const index = slides.findIndex((slide) => slide.id === id);
			near = slides.slice(index, index + 1);
			void paintNear();
			widen(index);
		},
		paint: (painting) => painter.fill(painting, quality()),
		paintPart: (part) => {
			parts = [...parts.filter(({ isConnected }) => isConnected), part];
			paintParts();
		},
		repaint: () => {
			painter.forgetColours();
			void paintNear();
			parts = parts.filter(({ isConnected }) => isConnected);
			paintParts();
		},
		async paintAll() {
			near = slides;
			await paintNear();
		},
	};
}

/** Pixels of the page for one pixel of the drawing: the stage is scaled, the page is not. */
function scaleOf(root: HTMLElement, view: View): number {
	if (view !== 'deck') return 1;
	const slides = root.querySelector('.slides');
	return slides ? slides.getBoundingClientRect().width / 1280 : 1;
}
