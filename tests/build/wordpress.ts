/**
 * What WordPress does with an address that an author pastes: `WP_oEmbed::discover` and `wp_filter_oembed_result`, step
 * by step as its source has them, for a provider that it does not know.
 */

/** It reads no more of a page, bytes. */
const READ = 153_600;

const TYPES: Readonly<Record<string, 'json' | 'xml'>> = {
	'application/json+oembed': 'json',
	'text/xml+oembed': 'xml',
	'application/xml+oembed': 'xml',
};

/** What survives in the answer's html: elements by name, each with its attributes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	blockquote: [],
	iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** The address of the answer that it asks for, JSON before XML; undefined where it finds none. */
export function discover(page: Buffer): string | undefined {
	const read = page.subarray(0, READ).toString('utf8');
	const head = read.slice(0, Math.max(0, read.toLowerCase().indexOf('</head>'))) || read;
	const found: Partial<Record<'json' | 'xml', string>> = {};
	for (const [, attributes = ''] of head.matchAll(/<link([^<>]+?)\/?>/gi)) {
		const { type = '', href } = parseAttributes(attributes);
		const format = TYPES[type];
		if (format && href) found[format] ??= decode(href);
		if (found.json) break;
	}
	return found.json ?? found.xml;
}

/** What stands in the post, the secret as given; undefined where it refuses the html. */
export function filterResult(html: string, secret: string): string | undefined {
	const match = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(strip(html));
	const [, quote = '', frame] = match ?? [];
	if (frame === undefined) return undefined;
	const data = ` data-secret="${secret}"`;
	const marked = `${quote}${frame}`
		.replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}"${data}`)
		.replace('<blockquote', `<blockquote${data}`);
	const shown =
		quote === ''
			? marked
			: marked
					.replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
					.replace('<blockquote', '<blockquote class="wp-embedded-content"');
	return shown.replace(
		'<iframe',
		'<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
	);
}

/** Drops elements and attributes that are not in the list; the text between them stays. */
const strip = (html: string): string =>
	html.replace(/<(\/?)([a-z]+)([^>]*)>/gi, (_, slash: string, name: string, rest: string) => {
		const kept = KEPT[name.toLowerCase()];
		if (kept === undefined) return '';
		const attributes = Object.entries(parseAttributes(rest)).filter(([key]) => kept.includes(key));
		return `<${slash}${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>`;
	});

/** As written: entities stay. */
const parseAttributes = (text: string): Record<string, string> =>
	Object.fromEntries(
		Array.from(text.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g), ([, name = '', value = '']) => [
			name.toLowerCase(),
			value,
		]),
	);

const decode = (text: string): string =>
	text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
