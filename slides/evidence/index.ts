import { v } from '#author';
import claimRows from './claims.yaml';
import lengthRows from './needle-lengths.yaml';
import penetrationRows from './penetration.yaml';
import popularRows from './popular-claims.yaml';
import referenceRows from './references.yaml';
import { schemas } from './schemas.ts';
import thicknessRows from './skin-thickness.yaml';

/** What the course says, one statement a row, with sources and strength. */
export const claims = Object.freeze(v.parse(schemas['claims.yaml'], claimRows));

/** The sources that claims and rows name. */
export const references = Object.freeze(v.parse(schemas['references.yaml'], referenceRows));

/** Needle length, sessions and interval by indication and site. */
export const needleLengths = Object.freeze(v.parse(schemas['needle-lengths.yaml'], lengthRows));

/** Measurements of depth reached and of how long channels stay open. */
export const penetration = Object.freeze(v.parse(schemas['penetration.yaml'], penetrationRows));

/** Thickness of skin by site, in micrometres. */
export const skinThickness = Object.freeze(v.parse(schemas['skin-thickness.yaml'], thicknessRows));

/** Statements of a popular article with verdicts. */
export const popularClaims = Object.freeze(v.parse(schemas['popular-claims.yaml'], popularRows));
