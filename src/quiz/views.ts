import type { Component } from 'svelte';
import type { Item, ItemKind, ItemOf, ResponseOf } from '../core/item.ts';
import type { ItemViewProps } from './item-view.ts';
import Match from './items/Match.svelte';
import Multiple from './items/Multiple.svelte';
import NumberView from './items/Number.svelte';
import Order from './items/Order.svelte';
import Single from './items/Single.svelte';
import TrueFalse from './items/TrueFalse.svelte';

type Views = { readonly [K in ItemKind]: Component<ItemViewProps<ItemOf<K>, ResponseOf<K>>> };

const views: Views = {
	single: Single,
	multiple: Multiple,
	'true-false': TrueFalse,
	match: Match,
	order: Order,
	number: NumberView,
};

/** The view for an item. */
export function viewOf(item: Item): Component<ItemViewProps<Item, unknown>> {
	// A view meets only items of the type that it is registered for.
	return views[item.type] as Component<ItemViewProps<Item, unknown>>;
}
