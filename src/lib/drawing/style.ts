/** How drawings are set: typefaces, text sizes, stroke widths. */

/** The family that the layouts are measured in, then families of about the same width or narrower. */
const FONT_FAMILY = 'Noto Sans, Liberation Sans, Arial, sans-serif';

/** Noto's sisters for scripts that it lacks: some renderers swap the font of a whole run for one missing glyph. */
const FONT_FAMILIES: Readonly<Record<string, string>> = {
	ko: 'Noto Sans KR, Noto Sans, Noto Sans CJK KR, Apple SD Gothic Neo, Malgun Gothic, sans-serif',
	zh: 'Noto Sans SC, Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif',
};

/** The families for a language (BCP 47), the drawings' own when it is left out. */
export const fontFamily = (lang?: string): string => FONT_FAMILIES[lang ?? ''] ?? FONT_FAMILY;

/** Text sizes of full drawings, px: shown at 0.842 to 1.123 of its own width (see widths.ts), `small` is 12 to 16 px on screen. */
export const SIZE = { small: 14.25, label: 15.5, large: 22, figure: 30 } as const;

/** Those of shorter forms, which shrink to 0.89 on screen. */
export const BRIEF_SIZE = { label: 13.5, strong: 15.5, large: 22, figure: 30 } as const;

export const STROKE = { hairline: 1, thin: 1.25, series: 2.25 } as const;
