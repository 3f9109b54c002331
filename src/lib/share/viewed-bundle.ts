import type { Form } from '#lib/drawing/widths.ts';
import type { FigureBundle } from '#lib/files/bundle.ts';
import { toViewed, type Viewed } from '#lib/views/viewed.ts';
import { fetchJson } from './fetch.ts';

/** A figure's bundle, and the figure as a query asks for it. */
export interface ViewedBundle extends Viewed {
	bundle: FigureBundle;
}

/**
 * For an empty query, the figure as it is published in the form. `root` leads to where the site in the language begins. Throws where
 * something cannot be fetched.
 */
export async function fetchViewed(
	{ id, root, form }: { id: string; root: string; form: Form },
	query: string,
): Promise<ViewedBundle> {
	const { imprint, sources, ...bundle } = await fetchJson<FigureBundle>(`${root}figures/${id}.kit.json`);
	const all = [...sources];
	const viewed = await toViewed({ ...bundle, form }, query, async <More>() => {
		const more = await fetchJson<More & Pick<FigureBundle, 'sources'>>(`${root}figures/${id}.explore.json`);
		all.push(...more.sources);
		return more;
	});
	const address = imprint.address + query;
	return { bundle: { ...bundle, imprint: { ...imprint, address }, sources: all }, ...viewed };
}
