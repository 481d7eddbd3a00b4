const QUALIFIERS = new Set(['min', 'max', 'typical', 'low', 'high', 'before', 'after']);

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with the number under a key, and what was expected. */
export type MeasureFault = { key: string; message: string };

/** What a key such as `fall_points_at_6_months`, `hours_max` or `dose_g_per_10cm2` is measured in: `points`, `hours`, `g`. */
export function measureOf(key: string): string {
	const words = key.replace(/_(at|per)_.*$/, '').split('_');
	while (words.length > 1 && QUALIFIERS.has(words.at(-1) ?? '')) words.pop();
	return words.at(-1) ?? '';
}

/** A fault for every number whose key does not end in one of the measures. */
export function misnamedMeasures(values: Values, measures: readonly string[]): MeasureFault[] {
	const isNumeric = (value: unknown) => typeof value === 'number' || Array.isArray(value);
	return Object.entries(values)
		.filter(([key, value]) => isNumeric(value) && !measures.includes(measureOf(key)))
		.map(([key]) => ({
			key,
			message: `a number without its unit; expected a name that ends in one, like ${key}_mm`,
		}));
}

/** A fault for every pair, and every twin of keys (`min_…` and `max_…`), that runs from high to low. */
export function rangesUpsideDown(values: Values): MeasureFault[] {
	return Object.entries(values).flatMap(([key, value]) => {
		if (Array.isArray(value)) {
			const isRising = value.every((number, at) => at === 0 || value[at - 1] <= number);
			return isRising ? [] : [{ key, message: UPSIDE_DOWN }];
		}
		const twin = upperTwin(key);
		const upper = twin === undefined ? undefined : values[twin];
		if (typeof value !== 'number' || typeof upper !== 'number' || value <= upper) return [];
		return [{ key, message: `a range upside down; expected at most ${twin}, ${upper}` }];
	});
}

const UPSIDE_DOWN = 'a range upside down; expected the low end first';

function upperTwin(key: string): string | undefined {
	const words = key.split('_');
	const at = words.findIndex((word) => word === 'min' || word === 'low');
	if (at < 0) return undefined;
	return words.with(at, words[at] === 'min' ? 'max' : 'high').join('_');
}
