/** Puts the live share panel in the place of the one that the page was sent with; the page is whole without it. */
import { flushSync, mount } from 'svelte';
import type { DrawFile, DrawInline } from './drawing-request.ts';
import { keepLanded } from './keep-landed.ts';
import SharePanel from './SharePanel.svelte';
import { SHARE_ID, type ShareData, type ToViewed } from './share.ts';

/** The drawing code comes when it is asked for. */
const draw: DrawFile = async (...asked) => (await import('./draw-file.ts')).drawFile(...asked);

const drawInline: DrawInline = async (...asked) => (await import('./draw-inline.ts')).drawInline(...asked);

/** So does what makes a figure of a view. */
const toViewed: ToViewed = async (...asked) => (await import('./viewed-target.ts')).toViewedTarget(...asked);

const target = document.getElementById(SHARE_ID);
const data = target?.dataset.share;
if (target && data) {
	const share = JSON.parse(data) as ShareData;
	keepLanded(target, () => {
		target.replaceChildren();
		mount(SharePanel, { target, props: { share, draw, drawInline, toViewed } });
		flushSync();
	});
}
