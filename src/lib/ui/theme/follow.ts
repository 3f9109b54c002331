/**
 * Runs in the head of the site's own pages, before the first paint: the address's theme goes to the root element, for
 * `ui/palette.css` to read. Then listens: what the reader chooses goes to the address, and along every link to another page.
 */
import { type Choice, CONTROL_ID, choiceIn, isOwnPage, withChoice } from './choice.ts';

const chosen = () => choiceIn(location.search);
const control = () => document.getElementById(CONTROL_ID) as HTMLSelectElement | null;

/** Always a word on the root element, by which the page knows that the control is alive. */
function show(): void {
	document.documentElement.dataset.theme = chosen();
	const select = control();
	if (select) select.value = chosen();
}

function choose({ target }: Event): void {
	const select = control();
	if (!select || target !== select) return;
	const query = withChoice(location.search, select.value as Choice);
	history.replaceState(history.state, '', location.pathname + query + location.hash);
	show();
}

/** Just before a link is followed, however: islands put new ones into the page at any time. */
function carry({ target }: Event): void {
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
	const root = new URL(control()?.dataset.root ?? '.', location.href).pathname;
	if (!link || link.origin !== location.origin || !link.pathname.startsWith(root)) return;
	if (isOwnPage(link.pathname.slice(root.length)) && choiceIn(link.search) !== chosen())
		link.search = withChoice(link.search, chosen());
}

show();
addEventListener('DOMContentLoaded', show);
addEventListener('popstate', show);
addEventListener('change', choose);
for (const event of ['pointerdown', 'focusin', 'click']) addEventListener(event, carry, true);
