/** Says what is being done in one line: redrawn in place on a terminal, and a line for each step elsewhere. */
export function progressLine(stream: NodeJS.WriteStream): (text: string, isLast?: boolean) => void {
	let last = '';
	return (text, isLast = false) => {
		// Elsewhere, counts would fill a log.
		const step = text.replace(/[\d,]+/g, '');
		if (!stream.isTTY && (isLast || step !== last)) stream.write(`${text}\n`);
		if (stream.isTTY) {
			const line = text.slice(0, Math.max(20, (stream.columns ?? 80) - 1));
			stream.write(`\r\x1b[2K${line}${isLast ? '\n' : ''}`);
		}
		last = step;
	};
}
