/** What each browser shows of a page, in numbers that can be compared. Runs in the page, so that it can name nothing outside. */

export interface Look {
	/** Faults since the page began, see `watch`. */
	faults: string[];
	/** The figures of the page, by id. */
	figures: string[];
	drawings: {
		figure: string;
		/** Each text's edges and its baseline, px from the drawing's corner. */
		texts: { text: string; left: number; right: number; baseline: number }[];
	}[];
}

/** Notes what goes wrong, from the page's first moment on. */
export function watch(): void {
	const faults: string[] = [];
	Object.assign(window, { faults });
	const note = (kind: string, text: unknown) => faults.push(`${kind}: ${text}`);
	addEventListener(
		'error',
		(event) => {
			const { target, message } = event as ErrorEvent;
			note('error', message ?? (target as Element).outerHTML.slice(0, 120));
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => note('rejection', reason));
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		note('policy', `${effectiveDirective} ${blockedURI}`),
	);
	for (const level of ['error', 'warn'] as const)
		console[level] = (...words: unknown[]) => note(level, words.join(' '));
}

export async function look(): Promise<Look> {
	// What lies far below is not laid out yet, so that nothing has asked for its typefaces. The page's own may be given up as late.
	await Promise.allSettled([...document.fonts].map((face) => face.load()));
	const seen = [...document.querySelectorAll<SVGSVGElement>('figure svg')].filter(
		(drawing) => drawing.getBoundingClientRect().width > 0,
	);
	const drawings = seen.map((drawing) => {
		const corner = drawing.getBoundingClientRect();
		const texts = [...drawing.querySelectorAll('text')].map((text) => {
			const matrix = text.getScreenCTM() as DOMMatrix;
			// Not its box, to which some browsers add the slant of letters.
			const start = text.getStartPositionOfChar(0).matrixTransform(matrix);
			const end = text.getEndPositionOfChar(text.getNumberOfChars() - 1).matrixTransform(matrix);
			return {
				text: text.textContent?.trim() ?? '',
				left: start.x - corner.left,
				right: end.x - corner.left,
				baseline: start.y - corner.top,
			};
		});
		return { figure: drawing.closest('figure')?.id ?? '', texts };
	});
	return {
		faults: (window as unknown as { faults: string[] }).faults,
		figures: [...document.querySelectorAll('figure')].map(({ id }) => id),
		drawings,
	};
}
