/** An actor: its name in an outline that tells what sort of actor it is. */
import { roleOfSide } from '#lib/drawing/marks/side.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, round } from '#lib/drawing/text/label.ts';
import type { ActorRow } from '#lib/model/positions.ts';
import type { ActorKind } from '#lib/model/vocabulary.ts';
import type { Context, Span } from './context.ts';
import { type PlacedNode, stack } from './parts.ts';
import { toTextBlock } from './text.ts';

interface NodeOptions extends Span {
	/** The name's, px. */
	size?: number;
	hasRole?: boolean;
}

/** A node whose height is known before its place. */
interface NodeBlock {
	/** That its words need, px. */
	height: number;
	place(top: number, height: number): { nodes: [PlacedNode]; labels: Label[]; bottom: number };
}

const PAD = 5;

export function toNodeBlock(
	actor: ActorRow,
	{ left, right, size = SIZE.label, hasRole = false }: NodeOptions,
	{ evidenceOf }: Context,
): NodeBlock {
	const roles = rolesOf(actor);
	const inside = { left: left + PAD, right: right - PAD };
	const options = { anchor: 'middle', role: roles.name, of: [actor.id] } as const;
	const name = { ...options, size, weight: 700, leading: Math.round(size * 1.28) } as const;
	const texts = [
		toTextBlock(actor.name, inside, name),
		...(hasRole ? [toTextBlock(actor.role, inside, options)] : []),
	];
	const needed = texts.reduce((sum, { height }) => sum + height, 0);
	return {
		height: needed + 2 * PAD,
		place(top, height) {
			const words = stack(
				texts.map(({ place }) => place),
				top + (height - needed) / 2,
			);
			const bottom = round(top + height);
			const node: PlacedNode = {
				...evidenceOf(actor.id),
				d: outlineOf(actor.kind, round(left), round(top), round(right - left), round(height)),
				role: roles.outline,
				top: round(top),
				bottom,
				bus: undefined,
			};
			return { nodes: [node], labels: words.labels, bottom };
		},
	};
}

/** Persons are rounded, states square, bodies pointed. */
function outlineOf(kind: ActorKind, x: number, y: number, width: number, height: number): string {
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

/** Commentators, who take no part, are pale. */
export const rolesOf = ({ kind, side }: ActorRow): { outline: Role; name: Role } =>
	kind === 'commentator' ? { outline: 'tint', name: 'text' } : { outline: roleOfSide(side), name: 'paper' };
