import { toJsonSchema } from '@valibot/to-json-schema';
import { ItemFile } from '../core/item.ts';

/** The JSON Schema of a file of the bank, for editors that complete and check YAML. */
export function itemJsonSchema(): object {
	// Rules across several fields cannot be said in a JSON Schema; the build checks them.
	return toJsonSchema(ItemFile, { typeMode: 'input', errorMode: 'ignore' });
}
