/** Draws in an embed the view that its address asks for, in place of the published figure. */
import { flushSync, mount } from 'svelte';
import EmbeddedFigure from '#lib/embed/EmbeddedFigure.svelte';
import { fetchViewed } from '#lib/share/viewed-bundle.ts';
import { dimOthers } from '#lib/views/dim.ts';
import { viewQueryOf } from '#lib/views/parameters.ts';

/** The element stays where it is, since others watch its height. Throws where something cannot be fetched. */
export async function showView(embed: HTMLElement): Promise<void> {
	const query = viewQueryOf(embed.id, location.search);
	const root = document.querySelector<HTMLElement>('script[data-root]')?.dataset.root ?? '';
	const viewed = await fetchViewed(
		{ id: embed.id, root, form: embed.classList.contains('full') ? 'full' : 'brief' },
		query,
	);
	const { figure, bundle } = viewed;
	const target = document.createElement('div');
	mount(EmbeddedFigure, { target, props: { figure, locale: bundle.locale, root, query } });
	flushSync();
	const made = target.querySelector('figure');
	if (!made) return;
	if (viewed.document) dimOthers(made, viewed.document);
	embed.classList.remove('brief');
	embed.classList.add(figure.form);
	embed.dataset.heights = made.dataset.heights;
	embed.replaceChildren(...made.childNodes);
	document.title = figure.words(bundle.locale).title;
}
