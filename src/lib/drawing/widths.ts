/**
 * The widths a drawing is laid out in, px, and the narrowest box each is shown in: `narrow` serves 320–539 px, `medium`
 * 540–849, `wide` all beyond.
 */
export const WIDTHS = {
	narrow: { width: 360, from: 0 },
	medium: { width: 640, from: 540 },
	wide: { width: 960, from: 850 },
} as const;
export type WidthName = keyof typeof WIDTHS;
export const WIDTH_NAMES = Object.keys(WIDTHS) as readonly WidthName[];

/** The class of a drawing that is `width` px wide. */
export const widthNameOf = (width: number): WidthName =>
	WIDTH_NAMES.findLast((name) => width >= WIDTHS[name].from) ?? 'narrow';
