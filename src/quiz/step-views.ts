import type { Component } from 'svelte';
import type { ItemKind, ItemOf, ResponseOf } from '../core/item.ts';
import type { Step } from '../core/items/step-types.ts';
import type { ItemViewProps } from './item-view.ts';
import Match from './items/Match.svelte';
import Multiple from './items/Multiple.svelte';
import NumberView from './items/Number.svelte';
import Order from './items/Order.svelte';
import Point from './items/Point.svelte';
import Screen from './items/Screen.svelte';
import SetView from './items/Set.svelte';
import Single from './items/Single.svelte';
import TrueFalse from './items/TrueFalse.svelte';

/** A view for each of the named types of item. */
export type Views<Kinds extends ItemKind> = {
	readonly [K in Kinds]: Component<ItemViewProps<ItemOf<K>, ResponseOf<K>>>;
};

/** The views of the types that can stand alone or be a step of a case. */
export const stepViews: Views<Step['type']> = {
	single: Single,
	multiple: Multiple,
	'true-false': TrueFalse,
	match: Match,
	order: Order,
	number: NumberView,
	set: SetView,
	point: Point,
	screen: Screen,
};

/** The view for a step of a case. */
export function viewOfStep(step: Step): Component<ItemViewProps<Step, unknown>> {
	// A view meets only steps of the type that it is registered for, and needs no more than a step has.
	return stepViews[step.type] as Component<ItemViewProps<Step, unknown>>;
}
