import type { Page } from 'playwright';

/** What is wrong with the layout of one slide, in words; empty if nothing is. */
export function layoutFaults(page: Page, id: string, smallestPx: number): Promise<string[]> {
	return page.evaluate(
		([slideId, smallest]) => {
			const slide = document.getElementById(slideId);
			const canvas = slide?.querySelector('.canvas');
			if (!slide || !canvas) return [`no slide ${slideId}`];
			const faults: string[] = [];
			const bounds = canvas.getBoundingClientRect();
			const isCanvas = getComputedStyle(canvas).overflow === 'hidden';
			const scale = bounds.width / 1280;
			const name = (text: string) => `"${text.trim().slice(0, 40)}"`;

			const isClippedAway = (element: Element | null): boolean =>
				element !== null &&
				(getComputedStyle(element).clipPath === 'inset(50%)' ||
					isClippedAway(element.parentElement));
			const isShown = (element: Element) =>
				element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
				!isClippedAway(element);
			const texts: { text: string; rects: DOMRect[]; parent: Element }[] = [];
			const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const text = walker.currentNode.textContent ?? '';
				const parent = walker.currentNode.parentElement;
				if (!text.trim() || !parent || !isShown(parent)) continue;
				const range = document.createRange();
				range.selectNodeContents(walker.currentNode);
				const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
				if (rects.length > 0) texts.push({ text, rects, parent });
			}

			for (const { text, rects, parent } of texts) {
				const size = Number.parseFloat(getComputedStyle(parent).fontSize);
				if (size < smallest) faults.push(`${name(text)} is ${size}px`);
				for (const rect of rects) {
					// The canvas has a height of its own; a page is as high as what stands on it.
					const isOutDown =
						isCanvas && (rect.top < bounds.top - 1 || rect.bottom > bounds.bottom + 1);
					const isOut = isOutDown || rect.left < bounds.left - 1 || rect.right > bounds.right + 1;
					if (isOut) faults.push(`${name(text)} leaves the slide`);
				}
				const foot = slide.querySelector('.foot')?.getBoundingClientRect();
				const isInFoot = parent.closest('.foot') !== null;
				const low = Math.max(...rects.map(({ bottom }) => bottom));
				if (foot && foot.height > 0 && !isInFoot && low > foot.top + 2 * scale)
					faults.push(`${name(text)} runs into the foot`);
				for (let box: Element | null = parent; box && box !== canvas; box = box.parentElement) {
					const { overflowX, overflowY } = getComputedStyle(box);
					if (overflowX === 'visible' && overflowY === 'visible') continue;
					const edge = box.getBoundingClientRect();
					const isCut = rects.some(
						(rect) => rect.right > edge.right + 2 || rect.bottom > edge.bottom + 2,
					);
					if (isCut) faults.push(`${name(text)} is cut off`);
				}
			}

			const flat = texts.flatMap(({ text, rects, parent }) =>
				rects.map((rect) => ({ text, rect, parent })),
			);
			for (const [index, one] of flat.entries())
				for (const other of flat.slice(index + 1)) {
					const acrossPx =
						Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
					const downPx =
						Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
					// Line boxes of one paragraph may share the space between their lines.
					const height = Math.min(one.rect.height, other.rect.height);
					if (acrossPx > 2 && downPx > height * 0.3)
						faults.push(`${name(one.text)} and ${name(other.text)} overlap`);
				}
			return [...new Set(faults)];
		},
		[id, smallestPx] as const,
	);
}

/** Elements that stick out of the page to the side, in words. */
export function sidewaysFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const root = document.scrollingElement;
		const isInClip = (element: Element): boolean => {
			const { parentElement } = element;
			if (!parentElement || parentElement === document.body) return false;
			return getComputedStyle(parentElement).overflowX !== 'visible' || isInClip(parentElement);
		};
		const faults =
			root && root.scrollWidth > width
				? [`the page is ${root.scrollWidth}px wide of ${width}`]
				: [];
		for (const element of document.querySelectorAll('main *')) {
			if (element.closest('svg, .sr-only, .anchor') || !element.checkVisibility()) continue;
			const { left, right, width: own } = element.getBoundingClientRect();
			if (own > 0 && !isInClip(element) && (right > width + 1 || left < -1))
				faults.push(
					`<${element.tagName.toLowerCase()} class="${element.className}"> in #${
						element.closest('.slide')?.id
					} spans ${Math.round(left)} to ${Math.round(right)}px of ${width}`,
				);
		}
		return faults;
	});
}
