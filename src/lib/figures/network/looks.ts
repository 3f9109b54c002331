/** How ties and actors look: kinds differ by dash, width and ends, never by colour alone. */

import { roleOfSide } from '#lib/drawing/marks/side.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { ActorKind, RelationKind, Side } from '#lib/model/vocabulary.ts';

export interface TieLook {
	/** px. */
	width: number;
	/** A stroke-dasharray; solid when left out. */
	dash?: string;
	/** Whether it leads from one to the other: an arrowhead says so. */
	isDirected: boolean;
}

const OFFICE: TieLook = { width: 1.25, isDirected: true };
const MESSAGE: TieLook = { width: 1.75, dash: '9 3', isDirected: true };
const BODY: TieLook = { width: 1.25, dash: '9 3 2 3', isDirected: true };

export const TIE_LOOKS: Readonly<Record<RelationKind, TieLook>> = {
	met: { width: 2.25, isDirected: false },
	'trades-with': { width: 1.25, isDirected: false },
	ally: { width: 4, isDirected: false, dash: '2 2' },
	leads: OFFICE,
	predecessor: OFFICE,
	father: OFFICE,
	grandfather: OFFICE,
	'asks-to-relay': MESSAGE,
	'relays-to': MESSAGE,
	'names-as-guarantor': { width: 1.25, dash: '4 3', isDirected: true },
	sanctions: { width: 3, dash: '3 5', isDirected: true },
	'veto-power': BODY,
	'takes-part': BODY,
	'comments-on': { width: 1.25, dash: '1 3', isDirected: true },
};

/** An actor's outline: persons are rounded, states square, bodies pointed; commentators, who only look on, are pale. */
export function outlineOf(
	kind: ActorKind,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
	const [right, bottom, middle] = [round(x + width), round(y + height), round(y + height / 2)];
	if (kind === 'state') return `M${x} ${y}H${right}V${bottom}H${x}Z`;
	const corner = round(Math.min(height / 2, 14));
	const [inner, outer] = [round(x + corner), round(right - corner)];
	if (kind === 'body')
		return `M${inner} ${y}H${outer}L${right} ${middle}L${outer} ${bottom}H${inner}L${x} ${middle}Z`;
	const arc = `A${corner} ${corner} 0 0 1 `;
	const [upper, lower] = [round(y + corner), round(bottom - corner)];
	return `M${inner} ${y}H${outer}${arc}${right} ${upper}V${lower}${arc}${outer} ${bottom}H${inner}${arc}${x} ${lower}V${upper}${arc}${inner} ${y}Z`;
}

/** The ink of an actor's plate, and of the name on it. */
export const inkOf = ({ kind, side }: { kind: ActorKind; side: Side }): { plate: Role; name: Role } =>
	kind === 'commentator' ? { plate: 'tint', name: 'text' } : { plate: roleOfSide(side), name: 'paper' };
