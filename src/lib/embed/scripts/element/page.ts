/** The page of an embed, taken apart: its figure, and the text of its styles. */
import { NAME } from './name.ts';

export interface EmbedPage {
	/** BCP 47. */
	lang: string;
	styles: string[];
	/** With addresses that lead to the site from anywhere, and without scripts. */
	figure: HTMLElement;
}

/** Addresses as they stand there, relative to the page. */
const ADDRESSES = ['href', 'data-changes'];

interface Policy {
	createHTML(text: string): string;
}
interface TrustedTypes {
	createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * In a template, since in a document the host's policy would be asked about each style, and would report it; nor does a
 * script run there. The text is of this script's own site.
 */
function parse(text: string): DocumentFragment {
	const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy(NAME, { createHTML: (own) => own });
	const template = document.createElement('template');
	template.innerHTML = policy?.createHTML(text) ?? text;
	return template.content;
}

/** Undefined where it cannot be had, or a host's policy forbids it. */
export async function fetchPage(address: string): Promise<EmbedPage | undefined> {
	try {
		const answer = await fetch(address, { credentials: 'omit' });
		const text = answer.ok ? await answer.text() : '';
		const content = parse(text);
		const figure = content.querySelector('figure');
		if (!figure) return undefined;
		for (const script of figure.querySelectorAll('script')) script.remove();
		for (const name of ADDRESSES)
			for (const each of figure.querySelectorAll(`[${name}]`))
				each.setAttribute(name, new URL(each.getAttribute(name) ?? '', answer.url).href);
		return {
			// A template keeps no root.
			lang: /<html lang="([\w-]+)"/.exec(text)?.[1] ?? '',
			styles: Array.from(content.querySelectorAll('style'), ({ textContent }) => textContent ?? ''),
			figure,
		};
	} catch {
		return undefined;
	}
}
