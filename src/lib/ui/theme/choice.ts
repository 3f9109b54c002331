/** Light, dark or what the system prefers: a reader's choice, kept in the address and nowhere else. */

export const CHOICES = ['system', 'light', 'dark'] as const;
export type Choice = (typeof CHOICES)[number];

/** The parameter of an address; embeds have one of the same name, and a list of words of their own. */
const PARAMETER = 'theme';

/** What a query asks for; anything but a word of the list is as if it were not there. */
export const choiceIn = (query: string): Choice =>
	CHOICES.find((choice) => choice === new URLSearchParams(query).get(PARAMETER)) ?? 'system';

/** The query with the choice in it, the system's left out; parameters of others stay as they are. */
export function withChoice(query: string, choice: Choice): string {
	const parameters = new URLSearchParams(query);
	if (choice === 'system') parameters.delete(PARAMETER);
	else parameters.set(PARAMETER, choice);
	const text = parameters.toString();
	return text && `?${text}`;
}

/** Whether a path, from the site's root, is one of the site's own pages: embeds have themes of their own, and files none. */
export const isOwnPage = (path: string): boolean => /(^|\/)$/.test(path) && !/(^|\/)(embed|v)\//.test(path);

/** The id of the control by which a reader chooses, with the way to the site's root as an attribute. */
export const CONTROL_ID = 'theme';
