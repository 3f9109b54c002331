/** Makes the links to the articles a choice: what rests on the chosen one stands out on the page, and each picture counts it. */
import { dimOthers, isDimmed, marksIn } from '#lib/views/dim.ts';
import { sourceFilterFields } from '#lib/views/source-filter.ts';
import { keepState, stateOfPage } from '../address.ts';
import { CONTROL_ID } from './control.ts';

const isSeen = (mark: SVGElement) => (mark.ownerSVGElement?.getClientRects().length ?? 0) > 0;

function follow(control: HTMLElement): void {
	const choices = [...control.querySelectorAll<HTMLAnchorElement>('[data-article]')];
	const articleOf = (choice: HTMLElement | undefined) => choice?.dataset.article ?? '';
	const fields = sourceFilterFields(choices.map(articleOf).filter(Boolean));
	const status = control.querySelector('[role="status"]');
	const group = choices[0]?.parentElement;

	/** How many of the marks that are seen rest on the article; empty where none is chosen. */
	function count(marks: readonly SVGElement[], chosen: HTMLElement | undefined): string {
		const words = {
			count: marks.filter((mark) => !isDimmed(mark)).length,
			total: marks.length,
			name: chosen?.textContent?.trim(),
		};
		return articleOf(chosen)
			? (control.dataset.counted ?? '').replace(/\{(count|total|name)\}/g, (_, key: keyof typeof words) =>
					String(words[key]),
				)
			: '';
	}

	function show(): void {
		const { only } = stateOfPage(fields);
		const chosen = choices.find((choice) => articleOf(choice) === only);
		for (const choice of choices) {
			choice.setAttribute('aria-checked', String(choice === chosen));
			choice.tabIndex = choice === chosen ? 0 : -1;
		}
		dimOthers(document, only);
		const seen = marksIn(document).filter(isSeen);
		if (status) status.textContent = count(seen, chosen);
		for (const place of document.querySelectorAll<HTMLElement>('.rests')) {
			const figure = place.closest('figure');
			place.textContent = count(
				seen.filter((mark) => figure?.contains(mark)),
				chosen,
			);
			place.hidden = only === '';
		}
	}

	function choose(choice: HTMLAnchorElement | undefined): void {
		keepState(fields, { only: articleOf(choice) });
		show();
		choice?.focus();
		choice?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	group?.setAttribute('role', 'radiogroup');
	group?.setAttribute('aria-label', control.getAttribute('aria-label') ?? '');
	for (const [i, choice] of choices.entries()) {
		choice.setAttribute('role', 'radio');
		choice.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			choose(choice);
		});
		choice.addEventListener('keydown', (event) => {
			const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, ' ': 0 }[event.key];
			if (step === undefined) return;
			event.preventDefault();
			choose(choices[(i + step + choices.length) % choices.length]);
		});
	}
	show();
	// Another width shows other drawings.
	let frame = 0;
	new ResizeObserver(() => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(show);
	}).observe(document.querySelector('main') ?? document.body);
}

const control = document.getElementById(CONTROL_ID);
if (control) follow(control);
