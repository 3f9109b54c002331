/** What rules each page: the security policy in it, and the headers that servers are told to send with it. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { areaAt, COMMON, type Headers, headersOf, TYPES, typeOf } from '../../src/cli/headers/table.ts';
import { files, read } from './built.ts';
import { allOf, type Element, named, textOf } from './element.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { isEmbed } from './kinds.ts';
import { faultsOf } from './pages.ts';

/** A policy's directives by name. */
const parsePolicy = (text: string): ReadonlyMap<string, readonly string[]> =>
	new Map(
		text.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			return [name, values];
		}),
	);

const IS_POLICY = /^content-security-policy$/i;
const policiesOf = (page: Element) =>
	named(page, 'meta').filter(({ attributes }) => IS_POLICY.test(attributes['http-equiv'] ?? ''));
const policyOf = (page: Element) => parsePolicy(policiesOf(page)[0]?.attributes.content ?? '');

describe('the policy of every page', () => {
	it('allows nothing but what is the site’s own or known by its hash, and pictures in the page itself', () => {
		const allowed = /^'(none|self|sha256-[\w+/]+=*)'$/;
		const faults = faultsOf((page) => {
			const policy = policyOf(page);
			const closed = ['default-src', 'base-uri', 'form-action'].filter(
				(name) => policy.get(name)?.join() !== "'none'",
			);
			const own = ['script-src', 'style-src'].filter((name) => !policy.get(name)?.includes("'self'"));
			const others = [...policy].flatMap(([name, values]) =>
				values.filter((value) => !allowed.test(value)).map((value) => `${name} ${value}`),
			);
			const count = policiesOf(page).length === 1 && !policy.has('object-src') ? [] : ['policies'];
			return [...closed, ...own, ...count, ...others.filter((other) => other !== 'img-src data:')];
		});
		expect(faults).toEqual([]);
	});

	it('comes before all that it rules', () => {
		const early = (page: Element) => {
			const all = allOf(page);
			return all
				.slice(0, all.indexOf(policiesOf(page)[0] as Element))
				.flatMap(({ name }) => (/style|script/.test(name) ? [name] : []));
		};
		expect(faultsOf(early)).toEqual([]);
	});

	it('knows the hash of every style and script on the page', () => {
		const hashes = new Map<string, string>();
		const hashOf = (element: Element) => {
			const text = textOf(element);
			const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
			hashes.set(text, hash);
			return hash;
		};
		const faults = faultsOf((page) => {
			const policy = policyOf(page);
			const styles = named(page, 'style');
			// Of another type than a program's, it is data, and no policy's matter.
			const scripts = named(page, 'script').filter(
				({ attributes: { src, type } }) => src === undefined && !type,
			);
			return [
				...(styles.length > 0 ? [] : ['no style']),
				...styles.map(hashOf).filter((hash) => !policy.get('style-src')?.includes(hash)),
				...scripts.map(hashOf).filter((hash) => !policy.get('script-src')?.includes(hash)),
			];
		});
		expect(faults).toEqual([]);
	});

	it('meets no style attribute and no event handler, which it would block', () => {
		const blocked = ({ attributes }: Element) =>
			Object.keys(attributes).filter((name) => /^(style$|on)/i.test(name));
		expect(faultsOf((page) => allOf(page).flatMap(blocked))).toEqual([]);
	});
});

describe('the file _headers', () => {
	const FILE = '_headers';
	/** For hosts, not for readers. */
	const UNASKED = [FILE, '.nojekyll'];
	const rules = parseHeadersFile(read(FILE));
	/** The paths by which a reader asks for a file. */
	const pathsOf = (file: string) =>
		file.endsWith('index.html') ? [`/${file}`, `/${file.slice(0, -'index.html'.length)}`] : [`/${file}`];

	it('gives every file of the build its headers, each once', () => {
		for (const file of files.filter((path) => !UNASKED.includes(path)))
			for (const path of pathsOf(file)) {
				const { 'Content-Type': type, ...others } = Object.fromEntries(headersFor(rules, path));
				const expected: Headers = { ...COMMON, ...headersOf(areaAt(`/${file}`)) };
				expect(others, path).toEqual(
					Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, [value]])),
				);
				if (type) expect(type, path).toEqual([typeOf(file)]);
			}
	});

	it('keeps a page’s address, its type and the reader’s devices to itself, and lets embeds alone be framed', () => {
		const faults = faultsOf((_, path) => {
			const headers = headersFor(rules, `/${path}`);
			const [permissions = ''] = headers.get('Permissions-Policy') ?? [];
			const [policy = ''] = headers.get('Content-Security-Policy') ?? [];
			const ancestors = parsePolicy(policy).get('frame-ancestors')?.join(' ');
			const holds = {
				referrer: String(headers.get('Referrer-Policy')) === 'strict-origin-when-cross-origin',
				type: String(headers.get('X-Content-Type-Options')) === 'nosniff',
				devices: ['camera', 'geolocation', 'microphone', 'payment', 'usb'].every((device) =>
					permissions.split(', ').includes(`${device}=()`),
				),
				frames: ancestors === (isEmbed(path) ? '* file:' : "'none'"),
				olderFrames: headers.get('X-Frame-Options')?.join() === (isEmbed(path) ? undefined : 'DENY'),
			};
			return Object.entries(holds).flatMap(([name, isKept]) => (isKept ? [] : [name]));
		});
		expect(faults).toEqual([]);
	});

	it('says the type of a feed, which hosts may not know', () => {
		expect(headersFor(rules, '/changes.atom').get('Content-Type')).toEqual([TYPES.atom]);
	});

	it("keeps to the hosts' limits", () => {
		expect(rules.length).toBeLessThanOrEqual(100);
		const long = read(FILE)
			.split('\n')
			.filter((line) => line.length > 2000);
		expect(long).toEqual([]);
		expect(rules.filter(({ pattern }) => !/^\/[\w./-]*\*?$/.test(pattern))).toEqual([]);
	});
});
