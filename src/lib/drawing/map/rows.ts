import { sharedColumns, toDecimals } from '../columns.ts';
import { toNumber, toTenths } from '../format.ts';
import { type Evidence, evidenceOfRow } from '../marks/mark.ts';
import { type Locale, m } from '../message.ts';
import type { Column, Row } from '../table.ts';
import { type PlaceRow, statusOf } from './place.ts';

/** The columns of every map's table: what, how far, where. */
export const mapColumns = (locale: Locale): Column[] => {
	const o = { locale };
	const { item, note } = sharedColumns(locale);
	return [
		item,
		{ key: 'km', label: m.column_km({}, o), isNumeric: true, show: toDecimals(1) },
		{ key: 'miles', label: m.column_miles({}, o), isNumeric: true, show: toDecimals(1) },
		{ key: 'lat', label: m.column_lat({}, o), isNumeric: true, isDetail: true, show: toDecimals(5) },
		{ key: 'lon', label: m.column_lon({}, o), isNumeric: true, isDetail: true, show: toDecimals(5) },
		note,
	];
};

/** A place as a row; its dot in the drawing has the same id. */
export const placeRow = (map: string, { id, name, name_local, lat, lon, cites }: PlaceRow): Row => ({
	id: `${map}-${id}`,
	cells: { item: name_local ? `${name} (${name_local})` : name, km: null, miles: null, lat, lon, note: null },
	status: statusOf({ cites }),
	cites,
});

/** A length as a row; `lat` and `lon` are those of its end, where that has no row of its own. */
export const lengthRow = (
	id: string,
	item: string,
	{ km, miles, lat, lon }: Partial<Record<'km' | 'miles' | 'lat' | 'lon', number | undefined>>,
	{ status, cites, note = null }: Pick<Row, 'status' | 'cites'> & { note?: string | null },
): Row => ({
	id,
	cells: { item, km: km ?? null, miles: miles ?? null, lat: lat ?? null, lon: lon ?? null, note },
	status,
	cites,
});

/** A mark that is called what its row is, with the length where that was measured: from where to where, and how far. */
export function evidenceOfLength(row: Row, locale: Locale): Evidence {
	const { item, km, miles } = row.cells;
	const place = String(item);
	const isMeasured = row.status === 'derived' && typeof km === 'number';
	if (!isMeasured) return evidenceOfRow(row, place);
	const length = typeof miles === 'number' ? lengthText({ km, miles }, locale) : kmText(km, locale);
	return evidenceOfRow(row, m.length_of({ place, length }, { locale }));
}

/** What is added up of whole kilometres has no tenths. */
const kmText = (km: number, locale: Locale): string =>
	m.length_km({ length: Number.isInteger(km) ? toNumber(km, locale, 0) : toTenths(km, locale) }, { locale });

/** A length in both units, to a tenth: `127.5 km, 79.3 miles`. */
export const lengthText = ({ km, miles }: { km: number; miles: number }, locale: Locale): string =>
	m.length_km_miles({ km: toTenths(km, locale), miles: toTenths(miles, locale) }, { locale });
