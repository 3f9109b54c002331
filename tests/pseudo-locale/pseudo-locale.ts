/** A locale that nobody reads: English in words 40% longer. Messages come from messages.ts, words of the data from here. */
import type { Locale } from '#lib/drawing/message.ts';
import type { Story } from '#lib/model/story.ts';
import { withWords } from '#lib/model/translate.ts';
import { longer } from './longer.ts';

/** BCP 47 in private use: numbers and dates are English. */
export const PSEUDO_LOCALE = 'en-x-longer' as Locale;

/** The story in the pseudo-locale's words. */
export const toPseudo = (story: Story): Story => withWords(story, longer);
