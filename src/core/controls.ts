import type { BadParameter } from './address.ts';

/** A number that can be set, in steps; its name in the figure carries the unit. */
export interface NumberControl {
	kind: 'number';
	/** Least and greatest value. */
	from: number;
	to: number;
	/** Distance of two stops. */
	step: number;
	start: number;
}

/** One of several things, by id. */
export interface ChoiceControl<T extends string> {
	kind: 'choice';
	options: readonly T[];
	start: T;
}

/** Any of several things, by id, in the order of the options. */
export interface SetControl<T extends string> {
	kind: 'set';
	options: readonly T[];
	start: readonly T[];
}

/** Something that can be set in a figure. */
export type Control = NumberControl | ChoiceControl<string> | SetControl<string>;

/** What can be set in a figure, by the names that an address uses. */
export type Controls = Readonly<Record<string, Control>>;

/** The value that a control sets. */
export type ValueOf<C extends Control> = C extends NumberControl
	? number
	: C extends ChoiceControl<infer T>
		? T
		: C extends SetControl<infer T>
			? readonly T[]
			: never;

/** What is set in a figure. */
export type Values<C extends Controls> = { readonly [K in keyof C]: ValueOf<C[K]> };

/** A prepared state of a figure, worth showing or linking to. */
export interface Look<C extends Controls> {
	/** What is to be seen in it, a few words. */
	name: string;
	/** What differs from the start. */
	values: Partial<Values<C>>;
}

/** What a figure says of itself: what can be set, and at least three states worth looking at. */
export interface Explorable<C extends Controls> {
	controls: C;
	looks: readonly Look<C>[];
}

/** Declares what can be set in a figure. */
export function defineExplorable<const C extends Controls>(
	explorable: Explorable<C>,
): Explorable<C> {
	return explorable;
}

/** A number from one value to another in steps. */
export function numberFrom(control: Omit<NumberControl, 'kind'>): NumberControl {
	return { kind: 'number', ...control };
}

/** One of these. */
export function oneOf<const T extends string>(
	options: readonly T[],
	start: NoInfer<T>,
): ChoiceControl<T> {
	return { kind: 'choice', options, start };
}

/** Any of these. */
export function someOf<const T extends string>(
	options: readonly T[],
	start: readonly NoInfer<T>[] = [],
): SetControl<T> {
	return { kind: 'set', options, start };
}

/** Values of any controls, before their types are known. */
type Loose = Readonly<Record<string, unknown>>;

/** The state in which a figure starts. */
export function startOf<C extends Controls>(controls: C): Values<C> {
	const pairs = Object.entries(controls).map(([name, { start }]) => [name, start] as const);
	// Each start has the type of its own control.
	return Object.fromEntries(pairs) as Values<C>;
}

/** The nearest value that the control can take; undefined if the value is of another kind. */
export function nearest(control: Control, value: unknown): unknown {
	if (control.kind === 'choice')
		return typeof value === 'string' && control.options.includes(value) ? value : undefined;
	if (control.kind === 'set') {
		if (!Array.isArray(value)) return undefined;
		return control.options.filter((option) => value.includes(option));
	}
	if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
	const steps = Math.round((value - control.from) / control.step);
	const stop = control.from + steps * control.step;
	return rounded(Math.min(control.to, Math.max(control.from, stop)));
}

/** Every value that a control can take; of a set its start, nothing, each alone, and all. */
export function stopsOf(control: Control): readonly unknown[] {
	if (control.kind === 'choice') return control.options;
	if (control.kind === 'set')
		return [control.start, [], ...control.options.map((option) => [option]), control.options];
	const count = Math.round((control.to - control.from) / control.step);
	return Array.from({ length: count + 1 }, (_, at) => rounded(control.from + at * control.step));
}

/** Whether two values mean the same; of a set the order means nothing. */
function isSame(one: unknown, other: unknown): boolean {
	const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
	return plain(one) === plain(other);
}

/** Takes the error of adding steps out of a number. */
function rounded(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}

/** Changes values, each to the nearest that its control can take; what is of another kind stays. */
export function changed<C extends Controls>(
	controls: C,
	values: Values<C>,
	change: Partial<Values<C>>,
): Values<C> {
	const next: Record<string, unknown> = { ...values };
	for (const [name, value] of Object.entries(change)) {
		const control = controls[name];
		const taken = control && nearest(control, value);
		if (taken !== undefined) next[name] = taken;
	}
	// Only values of the right kind were taken.
	return next as Values<C>;
}

/** Whether the value is the one that the control starts with. */
function isStart(control: Control, value: unknown): boolean {
	return JSON.stringify(value) === JSON.stringify(control.start);
}

/** What differs from the start as the query of an address, without its question mark; '' if nothing. */
export function queryOf(controls: Controls, values: Loose): string {
	return Object.entries(controls)
		.filter(([name, control]) => !isStart(control, values[name]))
		.map(([name]) => {
			const value = values[name];
			return `${name}=${Array.isArray(value) ? value.join(',') : String(value)}`;
		})
		.join('&');
}

/**
 * Reads a query such as `mm=1.5&site=cheek`: what it does not say is as at the start; what does not
 * exist is reported, and the nearest value taken if there is one.
 */
export function valuesFrom<C extends Controls>(
	controls: C,
	query: string,
): { values: Values<C>; bad: readonly BadParameter[] } {
	const bad: BadParameter[] = [];
	const read: Record<string, unknown> = {};
	for (const [name, text] of new URLSearchParams(query)) {
		const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
		const meant = control && parsed(control, text);
		const value = control && nearest(control, meant);
		if (value !== undefined) read[name] = value;
		if (value === undefined || !isSame(meant, value)) bad.push({ name, value: text });
	}
	// Each value was made by its own control.
	const change = read as Partial<Values<C>>;
	return { values: changed(controls, startOf(controls), change), bad };
}

/** The queries of every stop of every control, each with all else as at the start. */
export function stopQueries(controls: Controls): readonly string[] {
	const start = startOf(controls);
	const queries = Object.entries(controls).flatMap(([name, control]) =>
		stopsOf(control).map((value) => queryOf(controls, { ...start, [name]: value })),
	);
	return [...new Set(queries)];
}

function parsed(control: Control, text: string): unknown {
	if (control.kind === 'set') return text.split(',').filter((id) => id !== '');
	if (control.kind === 'number') return text.trim() === '' ? undefined : Number(text);
	return text;
}
