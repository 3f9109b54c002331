import type { RowStatus } from '#lib/model/vocabulary.ts';
import type { Paint } from '../paint.ts';
import { STROKE } from '../style.ts';

/** A place's dot: solid where a source has its position, hollow and dashed where it is an estimate. */
export const dotPaint = (status: RowStatus, paint: Paint) =>
	status === 'estimate'
		? { ...paint.both('paper', 'text', STROKE.thin), 'stroke-dasharray': '2 1.6' }
		: paint.fill('text');
