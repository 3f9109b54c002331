import { type Locale, m } from '#lib/drawing/message.ts';
import type { Imprint } from '#lib/drawing/sheet/sheet.ts';

/** The licence of the figures; the data package names the same for its tables. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What a figure's file says of its origin; `address` is its page, absolute. */
export const toImprint = (address: string, version: string, locale: Locale): Imprint => ({
	site: m.site_name({}, { locale }),
	licence: m.licence_name({}, { locale }),
	licenceUrl: LICENCE_URL,
	version,
	address,
});
