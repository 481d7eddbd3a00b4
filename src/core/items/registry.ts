import { caseItem } from './case.ts';
import { stepTypes } from './step-types.ts';

/** Every type of item by the name that authors write; a new type is one line in its table and one view. */
export const itemTypes = { ...stepTypes, case: caseItem };
