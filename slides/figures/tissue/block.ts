import { isNearFollicle, type Follicle } from './follicle.ts';
import type { Relief } from './relief.ts';
import type { Sheet } from './sheet.ts';
import type { SiteGeometry } from './site.ts';

/** What every tissue is drawn into: a stretch of one site, micrometres. */
export interface Block {
	site: SiteGeometry;
	relief: Relief;
	left: number;
	right: number;
	bottom: number;
	follicles: readonly Follicle[];
	sheet: Sheet;
}

/** True if nothing of a follicle lies within `gap` micrometres of the place. */
export const isFree = (block: Block, x: number, y: number, gap: number): boolean =>
	!block.follicles.some((follicle) => isNearFollicle(follicle, x, y, gap));

/** Width of the block, micrometres. */
export const widthOf = (block: Block): number => block.right - block.left;
