/** Stands in for the compiled messages in unit tests, which so can ask for the pseudo-locale as for any other. */
import * as compiled from '../../src/lib/paraglide/messages/_index.js';
import { longerAround } from './longer.ts';
import { PSEUDO_LOCALE } from './pseudo-locale.ts';

type Message = (inputs: Readonly<Record<string, unknown>>, options: { locale: string }) => string;

/** Of no text. */
const MARKER = '\ue000';

const withPseudo =
	(message: Message): Message =>
	(inputs, options) => {
		if (options.locale !== PSEUDO_LOCALE) return message(inputs, options);
		const english = (replaced = {}) => message({ ...inputs, ...replaced }, { locale: 'en' });
		// An input that only chooses between texts is no part of them.
		const parts = Object.entries(inputs).flatMap(([key, input]) =>
			typeof input === 'string' && /\p{L}/u.test(input) && english({ [key]: MARKER }).includes(MARKER)
				? [input]
				: [],
		);
		return longerAround(english(), parts);
	};

export const m = Object.fromEntries(
	Object.entries(compiled as unknown as Record<string, Message>).map(([key, message]) => [
		key,
		withPseudo(message),
	]),
);
