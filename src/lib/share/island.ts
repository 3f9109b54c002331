/** Brings the share panel of a page to life; the page is whole without it. */
import { hydrate } from 'svelte';
import SharePanel from './SharePanel.svelte';
import { SHARE_ID, type ShareData } from './share.ts';

const target = document.getElementById(SHARE_ID);
const data = target?.dataset.share;
if (target && data) hydrate(SharePanel, { target, props: { share: JSON.parse(data) as ShareData } });
