/**
 * Draws in an embed the view that its address asks for, in the place of the published figure. Evaluated when that stands or
 * cannot be had: a worker's module, as which it is built to a file of its own, has no exports.
 */
import { flushSync, mount } from 'svelte';
import { fetchViewed } from '#lib/share/viewed-kit.ts';
import EmbeddedFigure from '#lib/ui/Embed.svelte';
import { dimOthers } from '#lib/views/dim.ts';
import { viewQueryOf } from '#lib/views/parameters.ts';

const element = document.querySelector('figure');
const root = document.querySelector<HTMLElement>('script[data-view]')?.dataset.root;
if (element && root) await show(element, viewQueryOf(element.id, location.search), root);

/** `element` stays where it is, since others watch its height. Throws where something cannot be fetched. */
async function show(element: HTMLElement, query: string, root: string): Promise<void> {
	const { figure, kit, only } = await fetchViewed({ id: element.id, root }, query);
	const target = document.createElement('div');
	mount(EmbeddedFigure, { target, props: { figure, locale: kit.locale, root, query } });
	flushSync();
	const made = target.querySelector('figure');
	if (!made) return;
	if (only) dimOthers(made, only);
	element.dataset.heights = made.dataset.heights;
	element.replaceChildren(...made.childNodes);
	document.title = figure.words(kit.locale).title;
}
