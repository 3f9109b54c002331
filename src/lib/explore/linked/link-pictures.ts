/** Fetches what links the pictures when the page has been painted. */
import { CONTROL_ID } from './linked.ts';

const control = document.getElementById(CONTROL_ID);
const status = control?.querySelector('[role="status"]');
const say = (words = '') => {
	if (status) status.textContent = words;
};

/** Where it does not come, a reader who presses a button asks for it again, and is told if it does not come then. */
const load = (onfail?: () => void): Promise<void> =>
	import('./look.ts').then(
		() => {},
		() => {
			onfail?.();
			control?.addEventListener('click', retry, { once: true });
			throw new Error('the pictures are not linked');
		},
	);

function retry({ target }: Event): void {
	const button = (target as Element).closest('button');
	say();
	load(() => say(control?.dataset.failed)).then(
		() => button?.click(),
		() => {},
	);
}

requestAnimationFrame(() => setTimeout(() => load().catch(() => {})));
