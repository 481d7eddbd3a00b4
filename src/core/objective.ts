import type { CourseMeta } from './course.ts';

/** What a learner can do after the course; `can` completes "after the course a learner can …". */
export type Objective = CourseMeta['objectives'][number];
