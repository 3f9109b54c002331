/** What axe-core finds wrong with a page as it stands. */
import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** Every rule that is not experimental, the advice beyond WCAG with them. */
const OPTIONS: RunOptions = {
	resultTypes: ['violations'],
	rules: {
		// Switched off by axe itself until asked for; ours are 24 px and more, or stand within a sentence.
		'target-size': { enabled: true },
	},
};

/** A part of someone else's page: that has the landmarks, the first heading and the way past what repeats. */
const FRAME_RULES: RunOptions['rules'] = {
	region: { enabled: false },
	'landmark-one-main': { enabled: false },
	'page-has-heading-one': { enabled: false },
	bypass: { enabled: false },
};

/** Each violation as `rule: selector, selector`. Evaluated: the page's security policy lets in no other script. */
export async function violationsIn(page: Page | Frame, { isFrame = false } = {}): Promise<string[]> {
	const options = { ...OPTIONS, rules: { ...OPTIONS.rules, ...(isFrame ? FRAME_RULES : {}) } };
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate<AxeResults, RunOptions>(
		(asked) => (window as unknown as { axe: typeof axe }).axe.run(asked),
		options,
	);
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`).join(', ')}`,
	);
}
