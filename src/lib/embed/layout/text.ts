/** The words of an embed, broken into lines, and how they are set: the sizes of embed/EmbeddedFigure.svelte, px. */
import type { Figure } from '#lib/drawing/figure.ts';
import { sourceLine } from '#lib/drawing/figure-sources.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { onePerName } from '#lib/model/cites.ts';
import { onceEach } from '#lib/model/once.ts';
import { type Prewrapped, prewrap } from './prewrapped.ts';

/** Distances of baselines; a line with a citation is higher, since a finger must hit it. */
export const LEADING = { title: 26, subtitle: 20, note: 20, cited: 24, link: 24 } as const;

/** White above the subtitle, between head and drawing, drawing and foot, and the paragraphs of the foot. */
export const GAP = { subtitle: 6, head: 16, foot: 12, note: 4 } as const;

const TITLE = { size: 20, weight: 700, balance: true } as const;
const SUBTITLE = { size: 14, weight: 400 } as const;
const NOTE = { size: 13, weight: 400 } as const;
/** The triangle that stands before the sources is about as wide as this. */
const MARKER = '\u00a0\u00a0\u00a0\u00a0\u00a0';

export interface EmbedText {
	title: Prewrapped;
	subtitle: Prewrapped;
	notes: Prewrapped[];
	/** Opens the list of sources; the list itself is closed and has no height. */
	sources: Prewrapped;
	/** Leads to the figure's page. */
	more: Prewrapped;
}

export const textOf = onceEach((figure: Figure, locale: Locale): EmbedText => {
	const { form } = figure;
	const { title, subtitle } = figure.words(locale);
	const sources = prewrap(MARKER + sourceLine(figure, locale), { ...NOTE, form });
	return {
		title: prewrap(title, { ...TITLE, form }),
		subtitle: prewrap(subtitle, { ...SUBTITLE, form }),
		notes: figure.notes.map(({ text, cites }) =>
			prewrap(text, { ...NOTE, form, cites: form === 'brief' ? [] : onePerName(cites) }),
		),
		sources: {
			...sources,
			runs: sources.runs.map((run) => ('text' in run ? { text: run.text.replace(MARKER, '') } : run)),
		},
		more: prewrap(m.embed_more({}, { locale }), { ...SUBTITLE, form }),
	};
});
