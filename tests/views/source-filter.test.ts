import { expect, it } from 'vitest';
import { documentsIn, restsAlone } from '#lib/views/source-filter.ts';

it('a mark rests on a document alone when it cites nothing else', () => {
	expect(restsAlone('004:29 004:30', '004')).toBe(true);
	expect(restsAlone('004', '004')).toBe(true);
	expect(restsAlone('004:29 RU14', '004')).toBe(false);
	expect(restsAlone('002:1', '004')).toBe(false);
	expect(restsAlone('', '004')).toBe(false);
});

it('the documents are those that marks cite, in order', () => {
	expect(documentsIn(['004:29 RU14', '000', 'CN1 000:2'])).toEqual(['000', '004']);
});
