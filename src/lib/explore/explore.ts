/** The button of a page's explorer: all that a page carries of it. The rest is fetched when a reader comes near it. */
import { CONTAINER_ID, type ExplorerOptions, type Open } from './container.ts';

const OPENERS: Readonly<Record<string, () => Promise<Open>>> = {
	trade: async () => (await import('./trade/open.ts')).open,
	network: async () => (await import('./network/open.ts')).open,
	border: async () => (await import('./map/open.ts')).openBorder,
	venue: async () => (await import('./map/open.ts')).openVenue,
};
/** Quick work needs no word: longer than this, ms. */
const PATIENCE = 500;
const loadSourceFilter = async () => (await import('./source-filter/open.ts')).open;

/** Shows the button, which opens and closes the explorer; opens it at once where the address asks for a view. */
function addExplorer(container: HTMLElement, button: HTMLButtonElement): void {
	const {
		figure = '',
		locale = 'en',
		root = './',
		parameters = '',
		close: closeLabel = '',
		opening = '',
		opened = '',
		failed = '',
	} = container.dataset;
	const openLabel = button.textContent;
	const status = container.querySelector('[role="status"]');
	const say = (words: string) => {
		if (status) status.textContent = words;
	};
	/** What closes all that is open; empty while nothing is. */
	let closers: (() => void)[] = [];
	const load = () =>
		Promise.all([OPENERS[figure], loadSourceFilter].flatMap((loadOpener) => loadOpener?.() ?? []));

	async function open() {
		button.setAttribute('aria-busy', 'true');
		say('');
		const waiting = setTimeout(say, PATIENCE, opening);
		try {
			const openers = await load();
			const target = document.createElement('div');
			target.className = 'explorer';
			container.append(target);
			closers = [() => target.remove()];
			const options = { target, figure, locale: locale as ExplorerOptions['locale'], root };
			for (const opener of openers) closers.unshift(await opener(options));
			button.textContent = closeLabel;
			button.setAttribute('aria-expanded', 'true');
			say(opened);
		} catch {
			// The figure stands as it was, and the button may be tried again.
			close();
			say(failed);
		}
		clearTimeout(waiting);
		button.removeAttribute('aria-busy');
	}

	function close() {
		for (const closer of closers) closer();
		closers = [];
		button.textContent = openLabel;
		button.setAttribute('aria-expanded', 'false');
		say('');
	}

	button.addEventListener('click', () => {
		if (button.hasAttribute('aria-busy')) return;
		if (closers.length > 0) close();
		else void open();
	});
	for (const event of ['pointerenter', 'focus'])
		button.addEventListener(event, () => void load().catch(() => {}), { once: true });
	button.hidden = false;
	button.setAttribute('aria-expanded', 'false');

	const asked = new URLSearchParams(location.search);
	if (parameters.split(' ').some((name) => asked.has(name))) void open();
}

const container = document.getElementById(CONTAINER_ID);
const button = container?.querySelector('button');
if (container && button) addExplorer(container, button);

// An embed has no explorer; its reader's script fetches this for the view that the address asks for, and waits for it.
const embed = container ? null : document.querySelector<HTMLElement>('figure[data-heights]');
if (embed) await (await import('./embedded-view.ts')).showView(embed);
