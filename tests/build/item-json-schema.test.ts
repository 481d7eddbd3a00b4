import { expect, test } from 'vitest';
import { itemJsonSchema } from '../../src/build/item-json-schema.ts';

test('an editor learns the types of items and the fields that each must have', () => {
	expect(itemJsonSchema()).toMatchObject({
		type: 'array',
		items: {
			oneOf: expect.arrayContaining([
				expect.objectContaining({
					required: expect.arrayContaining(['type', 'id', 'stem', 'options']),
					additionalProperties: false,
				}),
			]),
		},
	});
	const text = JSON.stringify(itemJsonSchema());
	for (const type of ['single', 'multiple', 'true-false', 'match', 'order', 'number']) {
		expect(text).toContain(`{"const":"${type}"}`);
	}
});
