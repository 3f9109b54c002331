/** The page of an embed within an element's shadow root: no style of the host reaches it, and none of it reaches the host. */
import { tellCorrection } from '../tell-correction.ts';

/** Stands for the page's root, which in a shadow root no `:root` finds. */
const ROOT = 'page';

/** Ends what is inherited from the host; all but the direction of its text, which has to be named. */
const RESET = `:host(:not([hidden])) { display: block; width: 100% }
.${ROOT} { all: initial; display: block; direction: ltr }`;

/** A rem is the host's, whose letters may begin at any size; a frame's is 16 px. */
const REM = 16;

const toSheet = (text: string): CSSStyleSheet => {
	const sheet = new CSSStyleSheet();
	// Adopted, since a security policy may forbid elements of style.
	sheet.replaceSync(
		text
			.replaceAll(':root', `.${ROOT}`)
			.replaceAll(/([\d.]+)rem\b/g, (_, count: string) => `${Number(count) * REM}px`),
	);
	return sheet;
};

/** Addresses as they stand there, relative to the page. */
const ADDRESSES = ['href', 'data-changes'];

/** Puts the figure of a page into an element; without one, what stands in the element is seen. */
export function mount(element: HTMLElement, page: Document | null): void {
	const figure = page?.querySelector('figure');
	if (!page || !figure) {
		// Until there has been a figure, the element is as the article has it.
		element.shadowRoot?.replaceChildren(document.createElement('slot'));
		return;
	}
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	const texts = Array.from(page.querySelectorAll('style'), ({ textContent }) => textContent ?? '');
	for (const script of figure.querySelectorAll('script')) script.remove();
	for (const name of ADDRESSES)
		for (const each of figure.querySelectorAll(`[${name}]`))
			each.setAttribute(name, new URL(each.getAttribute(name) ?? '', page.baseURI).href);
	const root = page.documentElement;
	root.className = ROOT;
	page.head.remove();
	page.body.replaceChildren(figure);
	shadow.adoptedStyleSheets = [RESET, ...texts].map(toSheet);
	// With its root and body, which rules name.
	shadow.replaceChildren(root);
	const notice = figure.querySelector<HTMLElement>('#correction');
	if (notice) void tellCorrection(notice);
}

/** What the address of a frame says by flags, an element says by attributes. */
export function dress(element: HTMLElement): void {
	const root = element.shadowRoot?.querySelector<HTMLElement>(`.${ROOT}`);
	if (!root) return;
	const theme = element.getAttribute('theme');
	if (theme === 'dark' || theme === 'auto') root.dataset.theme = theme;
	else delete root.dataset.theme;
	root.dataset.hide = (element.getAttribute('hide') ?? '').replaceAll(',', ' ');
}
