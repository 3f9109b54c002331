/** The subjects as buttons: one at a time, until it is pressed again or Escape is. */
import type { Subjects } from '#lib/model/subjects.ts';
import { CONTROL_ID } from './linked.ts';
import { fromText } from './subject-index.ts';

/** `choose` shows what is chosen, or nothing, and gives the number of pictures that tell of it. */
export function addChoices(choose: (subjects?: Subjects) => number): void {
	const control = document.getElementById(CONTROL_ID);
	const buttons = [...(control?.querySelectorAll('button') ?? [])];
	const status = control?.querySelector('[role="status"]');

	function press(pressed?: HTMLButtonElement): void {
		for (const button of buttons) button.ariaPressed = String(button === pressed);
		const count = choose(pressed && fromText(pressed.value));
		const total = document.querySelectorAll('figure[data-figure]').length;
		const words = { count, total, name: pressed?.textContent?.trim() };
		const counted = control?.dataset.counted ?? '';
		if (status)
			status.textContent = pressed
				? counted.replace(/\{(count|total|name)\}/g, (_, key: keyof typeof words) => String(words[key]))
				: '';
	}

	for (const button of buttons)
		button.addEventListener('click', () => press(button.ariaPressed === 'true' ? undefined : button));
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape' && buttons.some(({ ariaPressed }) => ariaPressed === 'true')) press();
	});
}
