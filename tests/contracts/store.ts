import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';

/** What every store must do, whatever it keeps texts in. */
export function storeContract(name: string, open: () => Store): void {
	describe(name, () => {
		it('gives back what was written', () => {
			const store = open();
			expect(store.write('place', 'tea')).toBe(true);
			expect(store.read('place')).toBe('tea');
		});

		it('writes over what was there', () => {
			const store = open();
			store.write('place', 'tea');
			store.write('place', 'leaf');
			expect(store.read('place')).toBe('leaf');
		});

		it('knows nothing of a key that was never written, or was removed', () => {
			const store = open();
			store.write('place', 'tea');
			store.remove('place');
			expect(store.read('place')).toBeUndefined();
			expect(store.read('other')).toBeUndefined();
		});
	});
}
