// The vocabulary for content: everything that slides and the bank may import from the engine.
export { defineCourse, type CourseMeta } from './core/course.ts';
export { defineSlide, type SlideMeta } from './core/slide.ts';
export { defineBlueprint } from './core/blueprint.ts';
export * as evidence from './core/evidence.ts';
export type { Claim, Reference } from './core/evidence.ts';
export type { PaintItem, Scene } from './figure/scene.ts';
export { default as Cite } from './slide/Cite.svelte';
export { default as Figure } from './slide/Figure.svelte';
export { default as Notes } from './slide/Notes.svelte';
export { default as Painting } from './slide/Painting.svelte';
export { default as Step } from './slide/Step.svelte';
export { default as Strength } from './slide/Strength.svelte';
export { default as Term } from './slide/Term.svelte';
export { default as Text } from './slide/Text.svelte';
export { scaleLinear, scaleLog } from 'd3-scale';
export * as v from 'valibot';
