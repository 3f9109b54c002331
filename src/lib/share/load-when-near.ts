/** All that a page carries of the live share panel before a reader comes near it: the rest is fetched and mounted then. */
import { SHARE_ID } from './share.ts';

/** How near: a tenth of the screen before it is seen. A phone at rest below a short figure does not fetch it. */
const NEAR = '10% 0px';

function bringToLife(panel: HTMLElement): void {
	let isAsked = false;

	/** Not while something in the panel that the page was sent with has the focus, which would be lost with it. */
	async function load(): Promise<void> {
		if (isAsked) return;
		isAsked = true;
		if (panel.contains(document.activeElement))
			await new Promise((left) => panel.addEventListener('focusout', left, { once: true }));
		try {
			await import('./mount-panel.ts');
			observer.disconnect();
		} catch {
			// The panel stands as it was sent. It is asked for again when a reader comes back, or the network does.
			isAsked = false;
			addEventListener('online', load, { once: true });
		}
	}

	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) void load();
		},
		{ rootMargin: NEAR },
	);
	observer.observe(panel);
}

const panel = document.getElementById(SHARE_ID);
if (panel) bringToLife(panel);
