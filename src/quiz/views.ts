import type { Component } from 'svelte';
import type { Item, ItemKind } from '../core/item.ts';
import type { ItemViewProps } from './item-view.ts';
import Case from './items/Case.svelte';
import { stepViews, type Views } from './step-views.ts';

const views: Views<ItemKind> = { ...stepViews, case: Case };

/** The view for an item. */
export function viewOf(item: Item): Component<ItemViewProps<Item, unknown>> {
	// A view meets only items of the type that it is registered for.
	return views[item.type] as Component<ItemViewProps<Item, unknown>>;
}
