/** How the names of places are set on a map: cities upright, water in italics, countries soft; the most important heaviest. */
import { SIZE } from '../style.ts';
import type { NamedPlace, PlaceRow } from './place.ts';

type Look = Omit<NamedPlace, 'place' | 'at'>;

const AREAS = ['country', 'water', 'island', 'site'];

/** An area has a name and no dot. */
export const isArea = ({ kind }: PlaceRow): boolean => AREAS.includes(kind);

/** `emphasised` places are bold; local names are shown for places up to `bilingualRank`. */
export function lookOf(
	place: PlaceRow,
	{ emphasised, bilingualRank }: { emphasised: readonly string[]; bilingualRank: number },
): Look {
	const area = isArea(place);
	const isEmphasised = emphasised.includes(place.id);
	return {
		r: area ? 0 : isEmphasised ? 4.5 : 3,
		look: {
			size: isEmphasised ? SIZE.label : SIZE.small,
			weight: isEmphasised ? 700 : 400,
			role: area ? 'soft' : 'text',
			italic: place.kind === 'water',
		},
		isBilingual: place.rank <= bilingualRank,
	};
}
