/** Units: the dimension of a number is part of its name. */
const units = [
	'mm um cm2 g mg',
	'minutes hours day days week weeks months year years',
	'deg hz rpm pct dalton spf',
].flatMap((line) => line.split(' '));

/** Statistics and scores: numbers without a dimension. */
const statistics = ['n', 'p', 'ratio', 'smd', 'points', 'grades', 'score', 'of'];

/** What is counted. */
const counts = [
	'articles studies rcts procedures patients subjects completers deaths rats biopsies',
	'sessions passes uses needles rows holes hairs',
].flatMap((line) => line.split(' '));

/** What the numbers of a claim may be measured in: each key of `values` ends in one of these. */
export const measures: readonly string[] = [...units, ...statistics, ...counts];
