/** How hard an English text is to read, in years of school. */

/**
 * Flesch and Kincaid 1975 (Naval Technical Training Command, report 8-75). Semicolons and colons end a sentence, as Flesch
 * counted. A word of `names` counts as one syllable: a name is no harder for being long, and cannot be put in plainer words.
 */
export function gradeOf(text: string, names: ReadonlySet<string>): number {
	const sentences = text.split(/[.!?;:](?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
	const words = text.match(/[\p{L}\d](?:[\p{L}\d.,'’]*[\p{L}\d])?/gu) ?? [];
	const syllables = words.reduce((sum, word) => sum + (isName(word, names) ? 1 : syllablesIn(word)), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** With its possessive, and as who belongs to it: Putin’s, Korean. */
const isName = (word: string, names: ReadonlySet<string>): boolean =>
	names.has(word.replace(/['’]s?$/, '')) || names.has(word.replace(/n$/, ''));

/** Groups of vowels, but for an e that is not spoken; a number is one. */
function syllablesIn(word: string): number {
	const spoken = word
		.toLowerCase()
		.replace(/['’]s?$/, '')
		.replace(/(?<=[^aeiouy][^aeiouy]?)e$|(?<=[^aeioudty])ed$|(?<=[^aeiouycgsxz])es$/, '');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
