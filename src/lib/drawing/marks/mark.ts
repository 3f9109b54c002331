import { formatCites } from '#lib/model/cites.ts';
import type { RowStatus } from '#lib/model/vocabulary.ts';
import type { Role } from '../palette.ts';
import type { Row } from '../table.ts';

/** What every drawn thing that rests on a row says of itself. */
export interface Evidence {
	/** The row's key in the figure's table; unique within a figure. */
	id: string;
	status: RowStatus;
	/** The citations as printed: `004:29 RU14`. */
	cites: string;
	/** The rows beside that one which a mark of a shorter form stands for. */
	with?: readonly string[];
	/** One line for the pointer: what, how much, on whose word. */
	title: string;
}

/** In charts China is round and Russia square, so that greyscale and colour-blind readers tell them apart. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'triangle-down';

/** A point mark: centre and half its extent, px. */
export interface PlacedMark extends Evidence {
	shape: Shape;
	role: Role;
	x: number;
	y: number;
	r: number;
}

/** The attributes by which a mark carries its evidence into page, embed and file. */
export const evidenceOf = ({ status, cites }: Evidence) => ({ 'data-status': status, 'data-cites': cites });

/** A mark's evidence, as its row in the figure's table states it. */
export const evidenceOfRow = (
	{ id, status, cites }: Pick<Row, 'id' | 'status' | 'cites'>,
	title: string,
): Evidence => ({ id, status, cites: formatCites(cites), title });
