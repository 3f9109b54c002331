// On a frozen page: one line where a later version corrects the figure. Asks once, keeps nothing, is silent on failure.
{
	/** @param {string} version Three numbers, as 0.2.0. */
	const rankOf = (version) => version.split('.').reduce((rank, part) => rank * 1e4 + Number(part), 0);

	/** @param {HTMLElement} notice */
	async function tell(notice) {
		const { version = '', figure = '', changes = '' } = notice.dataset;
		try {
			const answer = await fetch(changes, { credentials: 'omit', referrerPolicy: 'no-referrer' });
			/** @type {{ changes: { version: string, kind: string, figures: string[], text: string }[] }} */
			const file = await answer.json();
			for (const change of file.changes) {
				if (change.kind !== 'correction' || !change.figures.includes(figure)) continue;
				if (rankOf(change.version) <= rankOf(version)) continue;
				const words = notice.querySelector('span');
				if (words) words.textContent = `${change.version}: ${change.text}`;
				notice.hidden = false;
				break;
			}
		} catch {
			// Offline, moved, or no such file: the figure stands as it was published.
		}
	}

	const notice = document.getElementById('correction');
	if (notice) tell(notice);
}
