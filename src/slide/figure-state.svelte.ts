import {
	changed,
	queryOf,
	startOf,
	type Controls,
	type Explorable,
	type Values,
} from '../core/controls.ts';

/** The state of one explorable figure; the figure reads it, its controls change it. */
export class FigureState<C extends Controls> {
	#values: Values<C> = $state.raw({} as Values<C>);
	#isCurrent = $state(false);
	readonly #start: Values<C>;

	/** What differs from the start, as the query of an address. */
	readonly query = $derived.by(() => queryOf(this.controls, this.#values));

	constructor(
		readonly controls: C,
		values: Values<C> = startOf(controls),
		readonly onchange: () => void = () => undefined,
	) {
		this.#start = startOf(controls);
		this.#values = values;
	}

	/** What is set. */
	get values(): Values<C> {
		return this.#values;
	}
	/** Whether the figure can be seen; only then may it move or compute by itself. */
	get isCurrent(): boolean {
		return this.#isCurrent;
	}

	/** Sets some values, each to the nearest that its control can take. */
	set(change: Partial<Values<C>>): void {
		this.#take(changed(this.controls, this.#values, change));
	}
	/** Sets everything as at the start, and then these. */
	show(change: Partial<Values<C>>): void {
		this.#take(changed(this.controls, this.#start, change));
	}
	reset(): void {
		this.#take(this.#start);
	}
	/** Tells the figure whether it can be seen. */
	see(isCurrent: boolean): void {
		this.#isCurrent = isCurrent;
	}

	#take(values: Values<C>): void {
		this.#values = values;
		this.onchange();
	}
}

/** Props of an explorable figure, from what it declares. */
export type Explored<E> =
	E extends Explorable<infer C> ? { readonly figure: FigureState<C> } : never;
