/** Every form of a figure at every width, theme and language, side by side in one picture. */
import { max, sum } from 'd3-array';
import { THEMES, type Theme } from '#lib/drawing/palette.ts';
import { type Form, WIDTH_NAMES, WIDTHS } from '#lib/drawing/widths.ts';
import { type FigureId, figureOf, formsOf } from '#lib/figures/registry.ts';
import { draw, encode, type Pixels } from '#lib/files/png.ts';
import { toSvg } from '#lib/files/svg.ts';
import { type Edition, fileContext } from '#lib/publishing/edition.ts';

/** A form of a figure in one language and theme, from narrow to wide. */
export interface SheetRow {
	/** As it is told while it is drawn: `trade brief ko dark`. */
	name: string;
	/** Draws its files. */
	draw(): Promise<Pixels[]>;
}

/** Widths of files, px, margins included. */
const FILE_WIDTHS = [320, 360, 430, 480, 640, 960];
/** The margins of a file, px: the small form, which has none of its own, is laid out in what is left. */
const MARGINS = 2 * 16;
/** Between files, px. */
const GAP = 16;
/** The grey that light and dark files can both be seen on. */
const GROUND = 0x88;

const widthsOf = (form: Form): readonly number[] =>
	form === 'small' ? WIDTH_NAMES.map((name) => WIDTHS.small[name].width + MARGINS) : FILE_WIDTHS;

/** The rows of a figure's sheet, form by form. */
export const rowsOf = (id: FigureId, editions: readonly Edition[]): SheetRow[] =>
	formsOf(id).flatMap((form) =>
		editions.flatMap((edition) => THEMES.map((theme) => rowOf(id, form, edition, theme))),
	);

function rowOf(id: FigureId, form: Form, edition: Edition, theme: Theme): SheetRow {
	const toFile = (width: number) =>
		toSvg(figureOf(edition.story, id, form), { width, theme, ...fileContext(edition, id) });
	return {
		name: `${id} ${form} ${edition.locale} ${theme}`,
		draw: () => Promise.all(widthsOf(form).map((width) => draw(toFile(width), 1))),
	};
}

/** The sheet as PNG; `report` is told each row that is drawn. */
export async function toSheet(
	rows: readonly SheetRow[],
	report: (name: string) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const drawn: Pixels[][] = [];
	for (const row of rows) {
		drawn.push(await row.draw());
		report(row.name);
	}
	return encode(sideBySide(drawn));
}

function sideBySide(rows: readonly Pixels[][]): Pixels {
	const heightOf = (row: Pixels[]) => (max(row, ({ height }) => height) ?? 0) + GAP;
	const width = (max(rows, (row) => sum(row, (picture) => picture.width + GAP)) ?? 0) + GAP;
	const height = sum(rows, heightOf) + GAP;
	const pixels = Buffer.alloc(width * height * 4, Buffer.from([GROUND, GROUND, GROUND, 0xff]));
	let top = GAP;
	for (const row of rows) {
		let left = GAP;
		for (const picture of row) {
			// Each look at the renderer's own fields copies all of a picture.
			const { width: own, height: tall, pixels: from } = picture;
			for (let y = 0; y < tall; y += 1)
				from.copy(pixels, ((top + y) * width + left) * 4, y * own * 4, (y + 1) * own * 4);
			left += own + GAP;
		}
		top += heightOf(row);
	}
	return { width, height, pixels };
}
