import { mount } from 'svelte';
import type { Item } from '../core/item.ts';
import { loadData } from './load-data.ts';
import { holdPlace } from './hold-place.ts';
import { startNear } from './near.ts';

/**
 * Starts the questions on the slides when they come near; where they cannot run, they stand there to be
 * answered aloud. Gives the function that tells which slide is shown.
 */
export function startPractice(root: HTMLElement, bank: string): (id: string) => void {
	return startNear(root, '.practice', async (place, slideId) => {
		const [{ items }, { default: PracticeItem }] = await Promise.all([
			loadData<{ items: Item[] }>(bank),
			import('../quiz/PracticeItem.svelte'),
		]);
		const item = items.find(({ id }) => id === place.dataset['item']);
		// The build asks only items with one right answer on slides.
		if (item?.type !== 'single') throw new Error(`no question ${place.dataset['item'] ?? ''}`);
		const host = document.createElement('div');
		host.className = 'live';
		place.querySelector('.still')?.before(host);
		holdPlace(root, () => {
			mount(PracticeItem, {
				target: host,
				props: {
					item,
					labelledby: `${slideId}-title`,
					picture: place.querySelector('.picture') ?? undefined,
				},
			});
			place.dataset['live'] = '';
		});
	});
}
