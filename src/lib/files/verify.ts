/** Whether an exported SVG file, perhaps redrawn by a designer, still says what the data says. */
import type { Locale } from '#lib/drawing/message.ts';
import { SHEET_WIDTHS, WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { FIGURE_IDS, type FigureId, publishedForms } from '#lib/figures/registry.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { type Picture, withoutPrefix } from '#lib/publishing/names.ts';
import { isFileWidth } from '#lib/publishing/widths.ts';
import { allOf, type Element, named, textOf } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { compareTexts, textsOf } from './verify-texts.ts';

/** The file is none of ours. The message is one line. */
export class NotExported extends Error {}

export interface Verdict {
	/** What the file was taken for. */
	picture: Picture;
	/** What does not match the data, a line each. */
	differences: string[];
	/** What a reader should know and need not mend, a line each. */
	remarks: string[];
}

/** Prints a picture from the data as it is. */
export type Print = (picture: Picture, origin: Origin) => string;

/** Which edition of which site a file came from. */
export interface Origin {
	/** Begins the addresses in it. */
	site: string;
	locale: Locale;
}

/** Compares a file with what the same figure would print now. Throws `NotExported`. */
export function toVerdict(text: string, print: Print): Verdict {
	const found = parse(text);
	const id = figureOf(found);
	const origin = originOf(found, id);
	const candidates = publishedForms(id).flatMap((form) =>
		widthsOf(found, id).map((width) => {
			const picture: Picture = { id, form, width, theme: 'light' };
			const expected = parseXml(print(picture, origin));
			return { picture, expected, texts: compareTexts(textsOf(found), textsOf(expected)) };
		}),
	);
	// Neither says a file, and a designer may have changed the sheet's size: those whose lines are most alike were meant.
	const { picture, expected, texts } = candidates.reduce((a, b) =>
		b.texts.missing < a.texts.missing ? b : a,
	);
	const marks = compareMarks(found, expected, id);
	return {
		picture,
		differences: [...compareVersions(found, expected), ...marks.differences, ...texts.differences],
		remarks: [...marks.remarks, ...texts.remarks],
	};
}

function parse(text: string): Element {
	try {
		return parseXml(text);
	} catch (error) {
		throw new NotExported(`no SVG file (${(error as Error).message.split('\n')[0]})`);
	}
}

/** Illustrator writes `_` as `_x5F_` and numbers an id that it met before: `name_1_`. */
const plainId = (id: string): string =>
	id
		.replace(/_x([0-9A-F]{2,4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
		.replace(/_\d+_$/, '');

const idOf = ({ attributes }: Element): string => plainId(attributes.id ?? '');

/** What it is called in every file of the figure. */
const keyOf = (element: Element, figure: FigureId): string => withoutPrefix(idOf(element), figure);

function figureOf(root: Element): FigureId {
	const ids = new Set(allOf(root).map(idOf));
	const id = FIGURE_IDS.find((figure) =>
		[...ids].some(
			(id) =>
				id.startsWith(`${figure}-`) &&
				['drawing', 'headline', 'background'].includes(withoutPrefix(id, figure)),
		),
	);
	if (root.name.replace(/^svg:/, '') !== 'svg' || !id) throw new NotExported('no exported figure');
	return id;
}

/** By the figure's address: in the metadata, or in the credit where a program has dropped them. */
function originOf(root: Element, id: FigureId): Origin {
	const places = [...named(root, 'dc:identifier').map(textOf), ...textsOf(root).map(({ text }) => text)];
	const address = new RegExp(`(https?://\\S*?/)(?:(${TRANSLATIONS.join('|')})/)?figures/${id}/(\\?\\S+)?`);
	const found = places.map((place) => address.exec(place)).find(Boolean);
	if (found?.[3])
		throw new NotExported(`a view of ${id} (${found[3]}), expected the figure as it is published`);
	return { site: found?.[1] ?? 'http://localhost/', locale: (found?.[2] as Locale | undefined) ?? 'en' };
}

/** The widths in px that the file may have been laid out in, the likeliest first. */
function widthsOf(root: Element, id: FigureId): number[] {
	const background = allOf(root).find((element) => keyOf(element, id) === 'background');
	const [, , box] = (root.attributes.viewBox ?? '').split(/[ ,]+/);
	const stated = [background?.attributes.width, box, root.attributes.width].map((text) =>
		Math.round(Number.parseFloat(text ?? '')),
	);
	const all = [...stated, ...WIDTH_NAMES.map((name) => SHEET_WIDTHS[name])];
	return [...new Set(all)].filter(isFileWidth);
}

function compareVersions(found: Element, expected: Element): string[] {
	const versionOf = (root: Element) => named(root, 'dcterms:hasVersion').map(textOf)[0]?.trim();
	const [then, now] = [versionOf(found), versionOf(expected)];
	return then && then !== now ? [`drawn from data ${then}, the data is ${now} now`] : [];
}

const marksOf = (root: Element): Element[] =>
	allOf(root).filter(({ attributes }) => 'data-cites' in attributes);

function compareMarks(found: Element, expected: Element, figure: FigureId) {
	const differences: string[] = [];
	const byKey = new Map(allOf(found).map((element) => [keyOf(element, figure), element]));
	const isStripped = marksOf(found).length === 0;
	const known = new Set(marksOf(expected).map((mark) => keyOf(mark, figure)));
	for (const mark of marksOf(expected)) {
		const id = idOf(mark);
		const other = byKey.get(keyOf(mark, figure));
		if (!other) {
			differences.push(`mark ${id} is missing`);
			continue;
		}
		for (const name of isStripped ? [] : ['data-status', 'data-cites']) {
			const [was, is] = [other.attributes[name]?.trim(), mark.attributes[name]];
			if (was !== is) differences.push(`mark ${id} has ${name} "${was ?? ''}", the data gives "${is}"`);
		}
		const [was, is] = [titleOf(other), titleOf(mark)];
		if (was !== undefined && was !== is)
			differences.push(`mark ${id} is titled "${was}", the data gives "${is}"`);
	}
	for (const mark of marksOf(found))
		if (!known.has(keyOf(mark, figure)))
			differences.push(`mark ${idOf(mark) || '(without an id)'} is none of ${figure}'s`);
	const remarks = isStripped ? ['no mark names its sources any more: only ids and texts were compared'] : [];
	return { differences, remarks };
}

const titleOf = ({ children }: Element): string | undefined => {
	const title = children.find((child) => typeof child !== 'string' && child.name === 'title');
	return title === undefined || typeof title === 'string' ? undefined : textOf(title).trim();
};
