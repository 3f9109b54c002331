/** The button of a page's explorer. All that a page carries before a reader reaches for it: the rest is fetched then. */
import { type Open, PLACE_ID, type Place } from './container.ts';

type Opener = () => Promise<{ open: Open }>;

const map: Opener = () => import('./map/open.ts');
const OPENERS: Readonly<Record<string, Opener>> = {
	trade: () => import('./trade/open.ts'),
	network: () => import('./network/open.ts'),
	border: map,
	venue: map,
};

function attend(place: HTMLElement, button: HTMLButtonElement): void {
	const { figure = '', locale = 'en', root = './', parameters = '', close = '' } = place.dataset;
	const label = button.textContent;
	/** Undefined while closed. */
	let closers: (() => void)[] | undefined;
	const load = () =>
		Promise.all(
			[OPENERS[figure], () => import('./source-filter/open.ts')].flatMap((opener) => opener?.() ?? []),
		);

	async function open() {
		button.setAttribute('aria-busy', 'true');
		try {
			const openers = await load();
			const target = document.createElement('div');
			target.className = 'explorer';
			place.append(target);
			const asked: Place = { target, figure, locale: locale as Place['locale'], root };
			closers = [];
			for (const opener of openers) closers.push(await opener.open(asked));
			closers.push(() => target.remove());
			button.textContent = close;
		} catch {
			// The figure stands as it was, and the button may be tried again.
			place.querySelector('.explorer')?.remove();
			closers = undefined;
		}
		button.removeAttribute('aria-busy');
	}

	function shut() {
		for (const closer of closers ?? []) closer();
		closers = undefined;
		button.textContent = label;
	}

	button.addEventListener('click', () => {
		if (button.hasAttribute('aria-busy')) return;
		if (closers) shut();
		else void open();
	});
	for (const event of ['pointerenter', 'focus'])
		button.addEventListener(event, () => void load().catch(() => {}), { once: true });
	button.hidden = false;

	const asked = new URLSearchParams(location.search);
	if (parameters.split(' ').some((name) => asked.has(name))) void open();
}

const place = document.getElementById(PLACE_ID);
const button = place?.querySelector('button');
if (place && button) attend(place, button);

// An embed has no explorer; its reader's script fetches this for the view that the address asks for, and waits for it.
const embed = place ? null : document.querySelector<HTMLElement>('figure[data-heights]');
if (embed) await (await import('./embedded-view.ts')).showView(embed);
