/** What time and what part of the earth a figure's rows speak of, as far as their own cells say so. */
import type { Cell, Table } from '#lib/drawing/table.ts';
import { isIsoDate } from '#lib/model/dates.ts';

export interface Coverage {
	/** The first and the last of the rows' dates: an ISO 8601 interval, or the one date that there is. */
	time?: string;
	/** The box around the rows' places, degrees. */
	box?: { south: number; west: number; north: number; east: number };
}

/** The columns that hold dates, each as exact as is known. */
const DATES = ['year', 'date', 'date_end'];

export function coverageOf({ rows }: Pick<Table, 'rows'>): Coverage {
	const cells = (key: string): Cell[] => rows.flatMap(({ cells }) => cells[key] ?? []);
	const dates = DATES.flatMap(cells).map(String).filter(isIsoDate).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	const [lats, lons] = ['lat', 'lon'].map((key) => cells(key).filter((cell) => typeof cell === 'number'));
	return {
		...(first && { time: first === last ? first : `${first}/${last}` }),
		...(lats?.length &&
			lons?.length && {
				box: {
					south: Math.min(...lats),
					west: Math.min(...lons),
					north: Math.max(...lats),
					east: Math.max(...lons),
				},
			}),
	};
}
