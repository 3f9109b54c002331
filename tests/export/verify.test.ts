import { describe, expect, it } from 'vitest';
import { Exporter } from '#lib/files/exporter.ts';
import { NotExported, type Print, toVerdict } from '#lib/files/verify.ts';
import { toEdition } from '#lib/publishing/edition.ts';
import type { Picture } from '#lib/publishing/names.ts';
import { RATIO } from '../facts.ts';
import { story } from '../story.ts';
import { drawings, exporter, faultsOf, SITE } from './drawings.ts';

/** Those of each site and language: a typesetter takes long to make. */
const exporters = new Map<string, Exporter>();
const print: Print = (picture, { site, locale }) => {
	const key = `${site} ${locale}`;
	const known = exporters.get(key);
	const used = known ?? new Exporter(toEdition(story, locale, (path) => new URL(path, site).href));
	exporters.set(key, used);
	return used.svg(picture);
};
const trade: Picture = { id: 'trade', form: 'full', width: 640, theme: 'light' };
const svg = exporter.svg(trade);
const verdictOf = (text: string) => toVerdict(text, print);
const differencesOf = (text: string) => verdictOf(text).differences;

/** Changes the file; a change that changes nothing would make the test one that cannot fail. */
function change(pattern: string | RegExp, by: string, text = svg): string {
	const changed = text.replace(pattern, by);
	expect(changed).not.toBe(text);
	return changed;
}

it('finds the files of every figure and language as the data has them', () => {
	const medium = drawings.filter(({ width, theme }) => width === 'medium' && theme === 'light');
	const faults = faultsOf(medium, ({ svg: text }) => {
		const { differences, remarks } = verdictOf(text);
		return [...differences, ...remarks];
	});
	expect(faults).toEqual([]);
});

describe('names', () => {
	it.each([
		[
			'a value',
			`>${RATIO} : 1<`,
			`>${RATIO + 1} : 1<`,
			`text "${RATIO + 1} : 1" in trade-full-labels, the data gives "${RATIO} : 1"`,
		],
		[
			'a status',
			/ data-status="estimate"/,
			' data-status="reported"',
			/ has data-status "reported", the data/,
		],
		['a citation', 'data-cites="CN', 'data-cites="XX', / has data-cites "XX/],
		['a version', /hasVersion>[\d.]+</, 'hasVersion>0.0.1<', /^drawn from data 0\.0\.1, the data is/],
		['a headline', /(<text[^>]*>)China outweighs Russia/, '$1China outweighs Rossia', /outweighs Rossia/],
	])('%s that was changed', (_, from, to, expected) => {
		const differences = differencesOf(change(from, to));
		expect(differences).toHaveLength(1);
		expect(differences[0]).toMatch(expected);
	});

	it('a mark that was taken out, and one that was put in', () => {
		const mark = /<g id="(trade-[^"]+)" data-status[^>]*>.*?<\/g>/s.exec(svg);
		expect(differencesOf(svg.replace(mark?.[0] ?? '', ''))).toEqual([`mark ${mark?.[1]} is missing`]);
		const copied = svg.replace('</svg>', '<circle id="c9" data-cites="RU1" data-status="reported"/></svg>');
		expect(differencesOf(copied)).toEqual(["mark c9 is none of trade's"]);
	});

	it('a label that was taken out', () => {
		expect(differencesOf(change(new RegExp(`<text[^>]*>${RATIO} : 1</text>`), ''))).toEqual([
			`text "${RATIO} : 1" in trade-full-labels is missing`,
		]);
	});
});

describe('puts up with', () => {
	it.each([
		['other colours', /#bf3326/g, '#ff0000'],
		['labels that were moved', /<text x="(\d+)/g, '<text transform="translate(3 4)" x="$1'],
		[
			'another size',
			/width="640" height="(\d+)" viewBox="0 0 640 \1"/,
			'width="100mm" height="100mm" viewBox="-20 0 700 $1"',
		],
		["Inkscape's tspans", />(\d+) : 1</, '><tspan xml:space="preserve">$1 :</tspan><tspan> 1</tspan><'],
		["Illustrator's ids", / id="trade-/g, ' id="trade_x2D_'],
		[
			'entities of its own',
			/<svg xmlns="[^"]*"/,
			'<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;"',
		],
		['metadata that were left out', /<metadata>.*<\/metadata>/s, ''],
		['lines that were joined', / US\$, logarithmic scale<\/text>/, ' US$, logarithmic scale</text>'],
	])('%s', (name, from, to) => {
		const text = name.startsWith('lines') ? joined() : change(from, to);
		expect(differencesOf(text)).toEqual([]);
	});

	/** The two lines of the subtitle as one. */
	function joined(): string {
		const text = svg.replace(
			/(North Korea \(DPRK\)[^<]*)<\/text><text[^>]*>(Russia \(until[^<]*)</,
			'$1 $2<',
		);
		expect(text).not.toBe(svg);
		return text;
	}

	it('evidence that a program has dropped from all marks, but says so', () => {
		const { differences, remarks } = verdictOf(svg.replace(/ data-(cites|status)="[^"]*"/g, ''));
		expect(differences).toEqual([]);
		expect(remarks).toEqual([expect.stringMatching(/^no mark names its sources/)]);
	});

	it('outlines, another site, and a text of the designer', async () => {
		const outlines = new TextDecoder().decode(await exporter.outlined(trade));
		expect(toVerdict(outlines, print)).toMatchObject({ differences: [], remarks: [] });
		const elsewhere = svg.replaceAll(SITE, 'https://summit.example.net/story/');
		expect(differencesOf(elsewhere)).toEqual([]);
		const signed = svg.replace('</svg>', '<text>Graphic: The Daily Example</text></svg>');
		expect(verdictOf(signed)).toMatchObject({
			differences: [],
			remarks: ['text "Graphic: The Daily Example" was added'],
		});
	});
});

it.each([
	['no XML', 'hello'],
	['XML that is broken off', svg.slice(0, 900)],
	['a view that a reader chose', svg.replace('figures/trade/<', 'figures/trade/?scale=linear<')],
	['another SVG', '<svg xmlns="http://www.w3.org/2000/svg"><g id="drawing"/></svg>'],
])('refuses %s', (_, text) => {
	expect(() => verdictOf(text)).toThrow(NotExported);
});
