/** All that a page carries of the live share panel before a reader comes near it: the rest is fetched and mounted then. */
import { SHARE_ID } from './share.ts';

/** How near: a tenth of the screen before it is seen. A phone at rest below a short figure does not fetch it. */
const NEAR = '10% 0px';

/** Not while something in the panel that the page was sent with has the focus, which would be lost with it. */
function mountPanel(panel: HTMLElement): void {
	if (panel.contains(document.activeElement))
		panel.addEventListener('focusout', () => setTimeout(mountPanel, 0, panel), { once: true });
	else void import('./mount-panel.ts');
}

const panel = document.getElementById(SHARE_ID);
if (panel)
	new IntersectionObserver(
		(entries, observer) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			mountPanel(panel);
		},
		{ rootMargin: NEAR },
	).observe(panel);
