/**
 * `/element.js`, for articles that take a figure without a frame: `<vladivostok-figure name="trade">`. It fetches the page of
 * the embed and shows its figure in a shadow root, where the host's layout gives it its width. What stands in the element is
 * seen until then, and stays where the page cannot be had.
 */
import { addressOf } from './element/address.ts';
import { NAME } from './element/name.ts';
import { fetchPage } from './element/page.ts';
import { dress, mount } from './element/shadow.ts';

/** Attributes that say which figure, then those that say how. */
const ATTRIBUTES = ['name', 'lang', 'form', 'version', 'theme', 'hide'];

/** The script stands at the site's root, wherever that is. */
const site = (document.currentScript as HTMLScriptElement | null)?.src ?? '';

/** What each element was last asked for: an answer that comes after the next question is not shown. */
const asked = new WeakMap<Element, string>();

async function show(element: HTMLElement): Promise<void> {
	if (!element.isConnected) return;
	const address = addressOf((name) => element.getAttribute(name) ?? '', site);
	if (address !== asked.get(element)) {
		asked.set(element, address);
		const page = await fetchPage(address);
		if (address !== asked.get(element)) return;
		mount(element, page);
	}
	dress(element);
}

// An article with two figures has the script twice.
if (!customElements.get(NAME))
	customElements.define(
		NAME,
		class extends HTMLElement {
			static get observedAttributes() {
				return ATTRIBUTES;
			}
			connectedCallback() {
				void show(this);
			}
			attributeChangedCallback() {
				void show(this);
			}
		},
	);
