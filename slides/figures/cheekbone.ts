import { claims, skinThickness } from '../evidence/index.ts';
import { geometryOf } from './site-geometry.ts';

/** The skin over the cheekbone: the one site that this course draws as tissue. */
export const cheekbone = geometryOf(skinThickness, claims, 'cheekbone (zygoma)');
