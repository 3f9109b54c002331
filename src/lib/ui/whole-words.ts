/** A browser breaks lines behind a hyphen, and Kim Jong-un in two: here are the words that it must keep whole. */

export interface Run {
	text: string;
	/** Whether no line may break in it. */
	isWhole: boolean;
}

/** Letters and figures; Han writes no such words. */
const PART = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}.])+`;
const JOINED = new RegExp(`(${PART}(?:[-–]${PART})+)`, 'u');

/** Longer ones break after all: a phone's line has not much more, in a reader's own spacing. */
const LONGEST = 16;

/** A text in parts, joined words apart from what stands between them; together they are the text. */
export const wholeWords = (text: string): Run[] =>
	text
		.split(JOINED)
		.map((part, i) => ({ text: part, isWhole: i % 2 === 1 && part.length <= LONGEST }))
		.filter((run) => run.text !== '');
