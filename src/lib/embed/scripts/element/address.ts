import { TRANSLATIONS } from '#lib/model/vocabulary.ts';

/** A figure's id or a version: nothing that leads elsewhere. */
const WORD = /^\w[\w.-]*$/;

/**
 * The address of an embed's page, by an element's attributes; English, the brief and the live one go without saying, and so
 * does what is not known. `site` is an address at the site's root.
 */
export function addressOf(attribute: (name: string) => string, site: string): string {
	const [language] = attribute('lang').toLowerCase().split('-');
	const version = attribute('version');
	const name = attribute('name');
	const path = [
		WORD.test(version) && `v/${version}/`,
		TRANSLATIONS.some((known) => known === language) && `${language}/`,
		`embed/${WORD.test(name) ? name : '-'}/`,
		attribute('form') === 'full' && 'full/',
	];
	return new URL(path.filter(Boolean).join(''), site).href;
}
