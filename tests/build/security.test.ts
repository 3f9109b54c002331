/** What rules each kind of page, in each language: the policy in it, and the headers that servers are told to send with it. */
import { describe, expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { frozenPath } from '#lib/publishing/frozen.ts';
import { story } from '#lib/story/load.ts';
import { fileAt, read } from './built.ts';
import { named } from './element.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { isEmbed } from './kinds.ts';
import { pageAt, readPages } from './pages.ts';

const pages = await readPages();
const rules = parseHeadersFile(read('_headers'));

const KINDS = ['', 'figures/trade/', 'sources/', 'sources/004/', 'method/', 'changes/', 'embed/trade/'];
const paths = [
	...LOCALES.flatMap((locale) => KINDS.map((kind) => folderOf(locale) + kind)),
	frozenPath('trade', story.version, 'en'),
	`v/${story.version}/ko/embed/trade/`,
	'gallery/',
	'404.html',
];

/** A policy's directives by name. */
const parsePolicy = (text: string) =>
	new Map(
		text.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			return [name, values] as const;
		}),
	);

describe.each(paths)('the page /%s', (path) => {
	const metas = named(pageAt(pages, fileAt(path)), 'meta').map(({ attributes }) => attributes);
	const policies = metas.filter((meta) => meta['http-equiv']?.toLowerCase() === 'content-security-policy');
	const policy = parsePolicy(policies[0]?.content ?? '');
	const headers = headersFor(rules, `/${path}`);

	it('allows nothing but what is the site’s own', () => {
		expect(policies).toHaveLength(1);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'none'"]);
		expect(policy.get('form-action')).toEqual(["'none'"]);
		expect(policy.has('object-src')).toBe(false);
		const allowed = /^'(none|self|sha256-[\w+/]+=*)'$/;
		const others = [...policy].flatMap(([name, values]) =>
			values.filter((value) => !allowed.test(value)).map((value) => `${name} ${value}`),
		);
		expect(others).toEqual(['img-src data:']);
	});

	it('runs no script and takes no style that is not its own or known by its hash', () => {
		for (const directive of ['script-src', 'style-src']) {
			expect(policy.get(directive), directive).toContain("'self'");
			expect(policy.get(directive)?.join(' '), directive).not.toMatch(/unsafe|\*|data:|https?:/);
		}
	});

	it('is sent with headers that keep its address, its type and the reader’s devices to itself', () => {
		expect(headers.get('Referrer-Policy')).toEqual(['strict-origin-when-cross-origin']);
		expect(headers.get('X-Content-Type-Options')).toEqual(['nosniff']);
		const [permissions = ''] = headers.get('Permissions-Policy') ?? [];
		for (const device of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
			expect(permissions.split(', ')).toContain(`${device}=()`);
	});

	it(isEmbed(path) ? 'may be framed by anyone' : 'may be framed by nobody', () => {
		const ancestors = isEmbed(path) ? ['*', 'file:'] : ["'none'"];
		const [text = ''] = headers.get('Content-Security-Policy') ?? [];
		expect(parsePolicy(text).get('frame-ancestors')).toEqual(ancestors);
		expect(headers.get('X-Frame-Options')).toEqual(isEmbed(path) ? undefined : ['DENY']);
	});
});
