/** A place as a map is to name it. */
import type { Row } from '#lib/model/story.ts';
import type { Label } from '../text/label.ts';
import type { Point } from './scale.ts';

export type PlaceRow = Row<'places'>;

/** What a map says of a place. */
export interface NamedPlace {
	place: PlaceRow;
	/** px. */
	at: Point;
	/** Half the dot's extent, px; 0 for a name without a dot, as that of a sea. */
	r: number;
	/** How the name is set; its local name follows below in its own language. */
	look: Pick<Label, 'size' | 'weight' | 'role' | 'italic'>;
	/** Whether the name in the place's own language is shown too. */
	isBilingual: boolean;
}
