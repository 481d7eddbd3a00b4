import * as v from 'valibot';
import { isFull, type ItemRules, readResponse } from './item-type.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { point } from './point.ts';
import { screen } from './screen.ts';
import { set } from './set.ts';
import { single } from './single.ts';
import { trueFalse } from './true-false.ts';

/** Every type that can stand alone or be a step of a case, by the name that authors write. */
export const stepTypes = {
	single,
	multiple,
	'true-false': trueFalse,
	match,
	order,
	number,
	set,
	point,
	screen,
};

/** A step of a case, of any type but a case. */
export const Step = v.variant(
	'type',
	Object.values(stepTypes).map((type) => type.step),
);
export type Step = v.InferOutput<typeof Step>;

/** The rules for a step. */
export function rulesOfStep(step: Step): ItemRules<Step, unknown> {
	// A step meets only the rules registered under its own `type`, and its responses pass their schema first.
	return stepTypes[step.type] as ItemRules<Step, unknown>;
}

/** Whether the response to the step misses nothing that must not be missed. */
export function isSafeStep(step: Step, response: unknown): boolean {
	const rules = rulesOfStep(step);
	return rules.isSafe?.(step, response) ?? isFull(rules.score(step, response));
}

/** The stored response to the step, or a blank one. */
export function responseToStep(step: Step, stored: unknown): unknown {
	return readResponse(rulesOfStep(step), step, stored);
}
