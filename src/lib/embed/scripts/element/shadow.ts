/** A figure within an element's shadow root: no style of the host reaches it, and none of it reaches the host. */
import { tellCorrection } from '../tell-correction.ts';
import type { EmbedPage } from './page.ts';

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

/** Puts a figure into an element; without one, what stands in the element is seen. */
export function mount(element: HTMLElement, page: EmbedPage | undefined): void {
	if (!page) {
		// Until there has been a figure, the element is as the article has it.
		element.shadowRoot?.replaceChildren(document.createElement('slot'));
		return;
	}
	const { lang, styles, figure } = page;
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	shadow.adoptedStyleSheets = [RESET, ...styles].map(toSheet);
	// The styles name root and body.
	const root = document.createElement('html');
	const body = document.createElement('body');
	root.className = ROOT;
	root.lang = lang;
	body.append(figure);
	root.append(body);
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
