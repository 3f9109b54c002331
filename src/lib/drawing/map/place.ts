/** A place as a map names it: towns upright beside a dot, areas soft and without one, waters in italics. */
import type { Row } from '#lib/model/story.ts';
import type { Status } from '#lib/model/vocabulary.ts';
import { SIZE } from '../style.ts';
import type { Label } from '../text/label.ts';
import type { Point } from './scale.ts';

export type PlaceRow = Row<'places'>;

const AREAS = ['country', 'water', 'island', 'site'];

/** Without a source but our own estimate, a position is an estimate. */
export const statusOf = ({ cites }: Pick<PlaceRow, 'cites'>): Status =>
	cites.every(({ isOwn }) => isOwn) ? 'estimate' : 'reported';

/** Areas are named and have no mark. */
export const hasDot = ({ kind }: Pick<PlaceRow, 'kind'>): boolean => !AREAS.includes(kind);

export interface PlaceStyle {
	/** Half the dot's extent, px; 0 for a name without a dot. */
	r: number;
	/** Of the name; the local one follows below, smaller and soft. */
	text: Pick<Label, 'size' | 'weight' | 'role' | 'italic'>;
	/** Whether the name in the place's own language is shown too. */
	isBilingual: boolean;
}

export interface NamedPlace extends PlaceStyle {
	place: PlaceRow;
	/** px. */
	at: Point;
}

/** `emphasised` places are bold; local names are shown for places up to `bilingualRank`. */
export function styleOf(
	place: PlaceRow,
	{ emphasised, bilingualRank }: { emphasised: readonly string[]; bilingualRank: number },
): PlaceStyle {
	const isEmphasised = emphasised.includes(place.id);
	return {
		r: !hasDot(place) ? 0 : isEmphasised ? 4.5 : 3,
		text: {
			size: isEmphasised ? SIZE.label : SIZE.small,
			weight: isEmphasised ? 700 : 400,
			role: hasDot(place) ? 'text' : 'soft',
			italic: place.kind === 'water',
		},
		isBilingual: place.rank <= bilingualRank,
	};
}
