/** The site's public address, for what leaves it: embed codes, metadata, files. Links inside the site are relative. */
const DEFAULT = 'http://localhost:4173';

function readSiteUrl(text: string): URL {
	if (!URL.canParse(text))
		throw new Error(`SITE_URL: "${text}", expected an absolute address as https://example.org/summit/`);
	const url = new URL(text);
	// A folder, so that addresses resolve below it.
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}

const siteUrl = readSiteUrl(process.env.SITE_URL || DEFAULT);

/** An absolute address from a path of the site, as `figures/trade/`. */
export const toAbsolute = (path: string): string => new URL(path, siteUrl).href;
