/** Stands in for the compiled messages in unit tests, which so can ask for the pseudo-locale as for any other. */
import * as compiled from '../../src/lib/paraglide/messages/_index.js';
import { longerAround } from './longer.ts';
import { PSEUDO_LOCALE } from './pseudo-locale.ts';

type Message = (inputs: Readonly<Record<string, unknown>>, options: { locale: string }) => string;

const withPseudo =
	(message: Message): Message =>
	(inputs, options) => {
		if (options.locale !== PSEUDO_LOCALE) return message(inputs, options);
		const english = (changed = {}) => message({ ...inputs, ...changed }, { locale: 'en' });
		// An input that only chooses between variants is no part of the text.
		const parts = Object.entries(inputs)
			.filter(([key, input]) => /\p{L}/u.test(String(input)) && english({ [key]: '\0' }).includes('\0'))
			.map(([, input]) => String(input));
		return longerAround(english(), parts);
	};

export const m = Object.fromEntries(
	Object.entries(compiled as unknown as Record<string, Message>).map(([key, message]) => [
		key,
		withPseudo(message),
	]),
);
