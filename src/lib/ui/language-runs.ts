/** What others published stands in its own language on pages of every other: a voice that reads it out must know which. */
import type { Locale } from '#lib/drawing/message.ts';

export interface Run {
	text: string;
	/** BCP 47; left out for the page's own language, and for names and abbreviations that are of none. */
	lang?: string;
}

const HANGUL = /\p{Script=Hangul}/u;
/** English as we meet it: more than one word, not all of them capitals. */
const PHRASE = /\p{Script=Latin}.*[\s-]\p{Script=Latin}*[a-z]{2}/u;

/** Runs of letters of one script, each with the signs up to the next; signs before the first are of no language. */
const SCRIPTS =
	/\p{Script=Cyrillic}[^\p{L}]*(?:\p{Script=Cyrillic}[^\p{L}]*)*|\p{Script=Latin}[^\p{L}]*(?:\p{Script=Latin}[^\p{L}]*)*|(?:[\p{Script=Hangul}\p{Script=Han}][^\p{L}]*)+|[^\p{L}]+|\p{L}/gu;

function langOf(run: string, part: string): string | undefined {
	if (/\p{Script=Cyrillic}/u.test(run)) return 'ru';
	// Korean headlines write a few words in Han.
	if (/[\p{Script=Hangul}\p{Script=Han}]/u.test(run)) return HANGUL.test(part) ? 'ko' : 'zh';
	return PHRASE.test(run) ? 'en' : undefined;
}

/** A text in parts of one language each; together they are the text. */
export function runsOf(text: string, locale: Locale): Run[] {
	const runs: Run[] = [];
	// In brackets stands the same in another language.
	for (const part of text.split(/(?=[([（])/u))
		for (const [run] of part.matchAll(SCRIPTS)) {
			const lang = langOf(run, part);
			const last = runs.at(-1);
			const own = lang === locale ? undefined : lang;
			if (last && last.lang === own) last.text += run;
			else runs.push(own === undefined ? { text: run } : { text: run, lang: own });
		}
	return runs;
}
