/** Words 40% longer, as another language may need them: what fits with these fits with most. */
const SHARE = 1.4;

/** Every word with letters grows at its end; numbers and signs stay. */
export const longer = (text: string): string =>
	text.replace(/\p{L}+/gu, (word) => word + 'n'.repeat(Math.ceil(word.length * (SHARE - 1))));

/** The same, but for the parts that come from elsewhere and are as long as they are to be. */
export function longerAround(text: string, parts: readonly string[]): string {
	const [part] = parts.filter((one) => text.includes(one)).sort((a, b) => b.length - a.length);
	if (!part) return longer(text);
	const at = text.indexOf(part);
	return longerAround(text.slice(0, at), parts) + part + longerAround(text.slice(at + part.length), parts);
}
