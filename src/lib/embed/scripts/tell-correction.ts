/** One line in a frozen figure where a later version corrects it. Asks once, keeps nothing, is silent on failure. */

interface Change {
	version: string;
	kind: string;
	figures: string[];
	text: string;
}

/** Three numbers, as 0.2.0, as one that grows with the version. */
const rankOf = (version: string): number =>
	version.split('.').reduce((rank, part) => rank * 1e4 + Number(part), 0);

/** `notice` is hidden, and says which figure at which version it stands in, and where the changes are. */
export async function tellCorrection(notice: HTMLElement): Promise<void> {
	const { version = '', figure = '', changes = '' } = notice.dataset;
	try {
		const answer = await fetch(changes, { credentials: 'omit', referrerPolicy: 'no-referrer' });
		const file = (await answer.json()) as { changes: Change[] };
		const later = file.changes.find(
			(change) =>
				change.kind === 'correction' &&
				change.figures.includes(figure) &&
				rankOf(change.version) > rankOf(version),
		);
		const words = notice.querySelector('span');
		if (!later || !words) return;
		words.textContent = `${later.version}: ${later.text}`;
		notice.hidden = false;
	} catch {
		// Offline, moved, or no such file: the figure stands as it was published.
	}
}
