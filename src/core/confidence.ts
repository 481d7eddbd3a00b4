import * as v from 'valibot';

/** How sure a learner says they are of an answer; it never changes a score or what is passed. */
export const Confidence = v.picklist(['sure', 'fairly', 'guess']);
export type Confidence = v.InferOutput<typeof Confidence>;
