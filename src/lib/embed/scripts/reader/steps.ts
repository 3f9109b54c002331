/** Where a key leads from a mark: along the marks, by tens, or to the next series. */
import type { ReaderMark } from './marks.ts';

/** From the mark at an index to that of another. */
type Step = (marks: readonly ReaderMark[], at: number) => number;

const TEN = 10;

const by =
	(count: number): Step =>
	({ length }, at) =>
		Math.max(0, Math.min(at + count, length - 1));

const middle = ({ element }: ReaderMark): number => {
	const { left, right } = element.getBoundingClientRect();
	return (left + right) / 2;
};

/** To the mark of the next series, or of the one before, that stands nearest below or above: in a chart over years, of the same year. */
const toSeries =
	(direction: 1 | -1): Step =>
	(marks, at) => {
		const from = marks[at];
		const end = direction > 0 ? marks.length : -1;
		let next = at;
		while (next !== end && marks[next]?.layer === from?.layer) next += direction;
		const layer = marks[next]?.layer;
		if (!from || layer === undefined) return by(direction * TEN)(marks, at);
		const x = middle(from);
		const near = marks
			.map((mark, index) => ({ mark, index }))
			.filter(({ mark }) => mark.layer === layer)
			.sort((a, b) => Math.abs(middle(a.mark) - x) - Math.abs(middle(b.mark) - x))[0];
		return near?.index ?? at;
	};

const STEPS: Readonly<Record<string, Step>> = {
	ArrowRight: by(1),
	ArrowDown: by(1),
	ArrowLeft: by(-1),
	ArrowUp: by(-1),
	PageDown: toSeries(1),
	PageUp: toSeries(-1),
	Home: () => 0,
	End: ({ length }) => length - 1,
};

/** Undefined for a key that leads nowhere; with Shift, arrows go by ten. */
export function stepOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Step | undefined {
	if (shiftKey && key.startsWith('Arrow')) return by(/Right|Down/.test(key) ? TEN : -TEN);
	return STEPS[key];
}
