/** A joint of a drawn limb: its middle and half of its thickness, px. */
export type Joint = { readonly x: number; readonly y: number; readonly radius: number };

const number = (value: number): string => value.toFixed(1);

/** A full circle, clockwise. */
function disc({ x, y, radius }: Joint): string {
	const turn = (side: 1 | -1) =>
		`A${radius} ${radius} 0 0 1 ${number(x - side * radius)} ${number(y)}`;
	return `M${number(x + radius)} ${number(y)}${turn(1)}${turn(-1)}Z`;
}

/** The two outer tangents of neighbouring joints, closed to a piece, clockwise as the discs are. */
function piece(from: Joint, to: Joint): string {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const apart = Math.hypot(dx, dy);
	if (apart <= Math.abs(from.radius - to.radius)) return '';
	const along = Math.atan2(dy, dx);
	// cos(spread) = (r1 - r2) / distance: the tangent stands upright on both radii there
	const spread = Math.acos((from.radius - to.radius) / apart);
	const at = ({ x, y, radius }: Joint, angle: number) =>
		`${number(x + radius * Math.cos(angle))} ${number(y + radius * Math.sin(angle))}`;
	const [left, right] = [along - spread, along + spread];
	return `M${at(from, left)}L${at(to, left)}L${at(to, right)}L${at(from, right)}Z`;
}

/** Outline of a limb as overlapping pieces of one turning sense, to be filled by the non-zero rule. */
export function limbPath(joints: readonly Joint[]): string {
	const pieces = joints.slice(1).map((to, index) => {
		const from = joints[index];
		return from ? piece(from, to) : '';
	});
	return [...joints.map(disc), ...pieces].join('');
}
