/** Dots and names: each name where it covers least and points at no other dot, the most important ones first. */
import { type Evidence, evidenceOfRow } from '../marks/mark.ts';
import type { Label } from '../text/label.ts';
import { type Box, boxAround, round, wallsOf } from '../text/label.ts';
import { arrange, touches } from './arrange.ts';
import { costAround, isAmbiguous } from './candidate-cost.ts';
import { candidatesOf } from './candidates.ts';
import { type Polyline, segmentsIn } from './crossing.ts';
import { hasDot, type NamedPlace, statusOf } from './place.ts';
import type { Point } from './scale.ts';

export interface PlacedPlaces {
	dots: (Evidence & { x: number; y: number; r: number })[];
	labels: Label[];
	/** Names that found no room. */
	leftOut: Pick<Label, 'text' | 'of'>[];
}

/** What names of places stand among, px. */
export interface Surroundings {
	/** What they keep clear of. */
	obstacles: readonly Box[];
	/** What they had rather not cover: coasts, borders. */
	lines: readonly Polyline[];
	/** Dots that stay where their names find no room: nearer to one than to its own dot, a name would be taken for theirs. */
	lastingDots?: readonly Point[];
}

/** Names places inside `bounds`, clear of obstacles and of each other's dots; one without room is left out with its dot. */
export function placePlaces(
	named: readonly NamedPlace[],
	bounds: Box,
	{ obstacles, lines, lastingDots = [] }: Surroundings,
): PlacedPlaces {
	const blocked = [...wallsOf(bounds), ...obstacles];
	const segments = segmentsIn(lines, bounds);
	const byRank = [...named].sort((a, b) => a.place.rank - b.place.rank);
	const candidates = byRank.map((item) => {
		const others = byRank.filter((other) => other !== item && hasDot(other.place));
		const dots = others.map(({ at, r }) => boxAround(...at, r + 1));
		const rivals = hasDot(item.place) ? lastingDots : [];
		const costOf = costAround(item, { dots: others.map(({ at }) => at), obstacles: blocked, segments });
		return candidatesOf(item)
			.filter(
				({ boxes }) =>
					!touches(boxes, blocked) && !touches(boxes, dots) && !isAmbiguous(boxes, item.at, rivals),
			)
			.map((candidate) => ({
				...candidate,
				cost: candidate.cost + costOf(candidate),
				weight: 3 ** (4 - item.place.rank),
			}))
			.sort((a, b) => a.cost - b.cost);
	});
	const chosen = arrange(candidates);
	return {
		labels: chosen.flatMap((candidate) => candidate?.labels ?? []),
		leftOut: byRank.filter((_, i) => !chosen[i]).map(({ place }) => ({ text: place.name, of: [place.id] })),
		dots: byRank
			.filter(({ place }, i) => chosen[i] && hasDot(place))
			.map(({ place, at: [x, y], r }) => ({
				...evidenceOfRow({ ...place, status: statusOf(place) }, place.name),
				x: round(x),
				y: round(y),
				r,
			})),
	};
}
