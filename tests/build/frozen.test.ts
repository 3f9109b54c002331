/** A figure frozen at a version: one file that never changes, and tells its readers when a later version corrects it. */
import { describe, expect, it } from 'vitest';
import { toAbsolute } from '#lib/build/site.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { frozenPath } from '#lib/publishing/embed-paths.ts';
import { story } from '#lib/story/load.ts';
import { named, textOf } from './element.ts';
import { metaOf, pageAt, relatedBy } from './pages.ts';

describe.each(FIGURE_IDS)('the frozen page of %s', (id) => {
	const page = pageAt(frozenPath(id, story.version, 'en'));

	it('needs nothing but itself to be seen', () => {
		expect(relatedBy(page, /stylesheet/)).toEqual([]);
		expect(named(page, 'img', 'iframe', 'object', 'video', 'audio')).toEqual([]);
		expect(named(page, 'script').filter(({ attributes }) => 'src' in attributes)).toEqual([]);
		expect(named(page, 'style').map(textOf).join()).not.toMatch(/url\(|@import|@font-face/);
	});

	it('shows what the live embed shows', () => {
		const [frozen, live] = [page, pageAt(`embed/${id}/`)].map((element) =>
			named(element, 'figure').map((figure) => textOf(figure)),
		);
		expect(live).toHaveLength(1);
		// Before it stands the notice, hidden.
		expect(frozen?.[0]?.endsWith(live?.[0] ?? '?')).toBe(true);
	});

	it('names the figure page as the one to link, and keeps out of search results', () => {
		expect(relatedBy(page, /^canonical$/)).toEqual([toAbsolute(`figures/${id}/`)]);
		expect(metaOf(page).robots).toMatch(/\bnoindex\b/);
	});

	it('links to the site as it is now, apart from the page that frames it', () => {
		const links = named(page, 'a');
		expect(links.map(({ attributes: { href } }) => href)).toContain(`../../../../figures/${id}/`);
		for (const { attributes } of links) {
			expect(attributes.href).toMatch(/^\.\.\/\.\.\/\.\.\/\.\.\/(?!v\/)/);
			expect(attributes).toMatchObject({ target: '_blank', rel: 'noopener' });
		}
	});

	it('is framed by a code that the figure page hands out', () => {
		const codes = named(pageAt(`figures/${id}/`), 'code').map(textOf);
		const address = toAbsolute(frozenPath(id, story.version, 'en'));
		expect(codes.filter((code) => code.includes(` src="${address}"`))).toHaveLength(1);
	});
});
