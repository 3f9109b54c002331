/**
 * How much of a figure is drawn: `brief`, an article's picture, understood in five seconds; `full`, the record, every row
 * of it; `small`, what is left of the brief among others on the dashboard.
 */
export const FORMS = ['brief', 'full', 'small'] as const;
export type Form = (typeof FORMS)[number];
/** Those that have addresses and files: the small form stands on the dashboard alone. */
export const PUBLISHED_FORMS = ['brief', 'full'] as const satisfies Form[];
export type PublishedForm = (typeof PUBLISHED_FORMS)[number];

export const WIDTH_NAMES = ['narrow', 'medium', 'wide'] as const;
export type WidthName = (typeof WIDTH_NAMES)[number];

interface Width {
	/** What the drawing is laid out in, px. */
	width: number;
	/** The narrowest box that it is shown in, px. */
	from: number;
	/** Wider it is not shown, px: its letters would outgrow the text around it. */
	upTo: number;
}

/**
 * The widths that drawings are laid out in for pages and embeds. Their text is between 12 and 16 px on screen, so that what
 * is left of a box beyond `upTo` stays white: the text of shorter forms is 13.5 px in the layout, which shrinks to 0.89 and
 * grows to 1.18; that of the full form is 14.25 px, between 0.842 and 1.123.
 */
export const WIDTHS: Readonly<Record<Form, Readonly<Record<WidthName, Width>>>> = {
	brief: {
		narrow: { width: 304, from: 0, upTo: 360 },
		medium: { width: 448, from: 400, upTo: 530 },
		wide: { width: 592, from: 540, upTo: 700 },
	},
	full: {
		narrow: { width: 312, from: 0, upTo: 350 },
		medium: { width: 560, from: 472, upTo: 628 },
		wide: { width: 912, from: 768, upTo: 1024 },
	},
	small: {
		narrow: { width: 160, from: 0, upTo: 228 },
		medium: { width: 256, from: 229, upTo: 340 },
		wide: { width: 358, from: 341, upTo: 440 },
	},
};

/** The widths of sheets that stand at an address, px, margins included. */
export const SHEET_WIDTHS = { narrow: 360, medium: 640, wide: 960 } as const;

/**
 * The widths that sheets are laid out in, px. Beyond them a sheet of a shorter form is shown smaller or larger instead:
 * narrower, its words find no room; wider, there is no more to say in it.
 */
export const SHEET_BOUNDS: Readonly<Record<Form, { least: number; most: number }>> = {
	brief: { least: 304, most: SHEET_WIDTHS.medium },
	full: { least: 0, most: Infinity },
	small: { least: 192, most: 432 },
};

/** From what width on a full drawing is arranged as those of the class are, px: files are laid out in any width. */
const ARRANGED_FROM: Readonly<Record<WidthName, number>> = { narrow: 0, medium: 540, wide: 850 };

/** The class of a full drawing that is laid out `width` px wide. */
export const widthNameOf = (width: number): WidthName =>
	WIDTH_NAMES.findLast((name) => width >= ARRANGED_FROM[name]) ?? 'narrow';
