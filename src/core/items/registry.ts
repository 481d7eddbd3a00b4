import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { single } from './single.ts';
import { trueFalse } from './true-false.ts';

/** Every type of item by the name that authors write; a new type is one line here and one view. */
export const itemTypes = {
	single,
	multiple,
	'true-false': trueFalse,
	match,
	order,
	number,
};
