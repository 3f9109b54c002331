/** A figure's rows as a workbook (XLSX): texts stay texts in every spreadsheet, and what they rest on lies beside them. */
import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { Figure } from '#lib/drawing/figure.ts';
import { sourcesOf } from '#lib/drawing/figure-sources.ts';
import type { LicensedSource } from '#lib/model/story.ts';
import type { FileContext } from '#lib/publishing/metadata.ts';
import { toRows } from './rows.ts';
import { toZip } from './zip.ts';

type Value = string | number | null;

/** Of a column, in letters. */
const WIDTHS = { least: 8, most: 60 };

/** The same bytes for the same figure. `brief` draws some of the record's rows. */
export async function toWorkbook(
	record: Figure,
	brief: Figure,
	context: FileContext<LicensedSource>,
): Promise<Uint8Array<ArrayBuffer>> {
	const sheets = [
		toSheet('rows', toRows(record, brief, context.locale)),
		toSheet('sources', sourceRows(record, context)),
		toSheet('about', aboutRows(record, context)),
	];
	const blob = await writeExcelFile(sheets).toBlob();
	// Packed anew, since the library stamps each part with the time.
	return toZip(new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))));
}

/** The names of the columns stay in sight. */
const toSheet = (name: string, [head = [], ...rows]: readonly Value[][]): Sheet<Blob> => ({
	sheet: name,
	stickyRowsCount: 1,
	columns: head.map((_, i) => ({ width: widthOf([head, ...rows].map((row) => row[i] ?? null)) })),
	data: [
		head.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const })),
		...rows.map((row) => row.map(toCell)),
	],
});

/** A number, or a text that remains one when the cell is edited (`@`); never a formula. */
const toCell = (value: Value): Cell =>
	value === null || value === ''
		? null
		: typeof value === 'number'
			? { value, type: Number }
			: { value, type: String, format: '@' };

const widthOf = (values: readonly Value[]): number =>
	Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...values.map((value) => String(value ?? '').length + 1)));

const sourceRows = (record: Figure, { locale, sourceById }: FileContext<LicensedSource>): Value[][] => [
	['id', 'title', 'url', 'licence'],
	...sourcesOf(record, locale).map((id) => {
		const source = sourceById.get(id);
		return [id, source?.title ?? null, source?.url?.join(' ') ?? null, source?.licence ?? null];
	}),
];

/** What the picture says beside its drawing, and what each column of the rows is. */
function aboutRows(record: Figure, { locale, imprint }: FileContext<LicensedSource>): Value[][] {
	const { title, subtitle, description } = record.words(locale);
	return [
		['field', 'value'],
		['title', title],
		['subtitle', subtitle],
		['description', description],
		...record.notes.map(({ text }) => ['note', text]),
		['credit', imprint.site],
		['licence', imprint.licence],
		['licence_url', imprint.licenceUrl],
		['version', imprint.version],
		['address', imprint.address],
		...record.table(locale).columns.map(({ key, label }) => [`rows.${key}`, label]),
	];
}
