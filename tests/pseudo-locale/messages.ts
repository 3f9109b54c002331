/** Stands in for the compiled messages in unit tests, which so can ask for the pseudo-locale as for any other. */
import * as compiled from '../../src/lib/paraglide/messages/_index.js';
import { longerAround } from './longer.ts';
import { PSEUDO_LOCALE } from './pseudo-locale.ts';

type Message = (inputs: Readonly<Record<string, unknown>>, options: { locale: string }) => string;

const withPseudo =
	(message: Message): Message =>
	(inputs, options) => {
		if (options.locale !== PSEUDO_LOCALE) return message(inputs, options);
		const text = message(inputs, { locale: 'en' });
		// An input that only chooses between variants is no part of the text.
		const isPart = ([key, input]: [string, unknown]) =>
			/\p{L}/u.test(String(input)) && message({ ...inputs, [key]: '\0' }, { locale: 'en' }).includes('\0');
		const parts = Object.entries(inputs).filter(isPart);
		return longerAround(
			text,
			parts.map(([, part]) => String(part)),
		);
	};

export const m = Object.fromEntries(
	Object.entries(compiled as unknown as Record<string, Message>).map(([key, message]) => [
		key,
		withPseudo(message),
	]),
);
