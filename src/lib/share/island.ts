/** Puts the live share panel in the place of the one that the page was sent with; the page is whole without it. */
import { mount } from 'svelte';
import SharePanel from './SharePanel.svelte';
import { SHARE_ID, type ShareData } from './share.ts';

const target = document.getElementById(SHARE_ID);
const data = target?.dataset.share;
if (target && data) {
	const share = JSON.parse(data) as ShareData;
	target.replaceChildren();
	mount(SharePanel, { target, props: { share } });
}
