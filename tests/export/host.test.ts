/** SVG files in the markup of someone else's page, whose settings of text they would take over. */
import { expect, it } from 'vitest';
import { withBrowser } from '../e2e/chromium.ts';
import { exporter } from './drawings.ts';
import { loadFonts } from './pictures.ts';

const files = (['trade', 'venue'] as const).flatMap((id) =>
	(['brief', 'full'] as const).map((form) =>
		exporter.svg({ id, form, width: 640, theme: 'light' }).replace(/^<\?xml[^>]*>\n/, ''),
	),
);

const HOSTS = {
	'that reads from the right': 'direction:rtl',
	'that sets letters apart': 'letter-spacing:3px;word-spacing:6px',
	'in capitals': 'text-transform:uppercase;font-variant:small-caps',
	'in bold italics': 'font-style:italic;font-weight:700;font-stretch:condensed',
	'that indents and centres': 'text-indent:3em;text-align:center;text-anchor:middle;white-space:pre',
	'in columns from top to bottom': 'writing-mode:vertical-rl',
};

/** Where each text of the files stands from its drawing's corner, and how wide it is. */
const measured = await withBrowser(async (browser) => {
	const page = await browser.newPage();
	await loadFonts(page);
	const measure = (style: string, rule: string) =>
		page.evaluate(
			({ files, style, rule }) => {
				document.body.innerHTML = `<style>svg{${rule}}</style><div style="${style}">${files.join('')}</div>`;
				return [...document.querySelectorAll('svg')].map((svg) => {
					const corner = svg.getBoundingClientRect();
					return [...svg.querySelectorAll('text')].map((text) => {
						const { x, y, width } = text.getBoundingClientRect();
						return [x - corner.x, y - corner.y, width].map(Math.round).join(' ');
					});
				});
			},
			{ files, style, rule },
		);
	const plain = await measure('', '');
	const hosts = [];
	for (const [name, style] of Object.entries(HOSTS))
		hosts.push({ name, inherited: await measure(style, ''), ruled: await measure('', style) });
	return { plain, hosts };
});

it.each(measured.hosts)('keep each label in its place in a page $name', ({ inherited, ruled }) => {
	expect(measured.plain.flat().length).toBeGreaterThan(50);
	expect(inherited).toEqual(measured.plain);
	expect(ruled).toEqual(measured.plain);
});
