/** A figure that cannot be made: while developing a message stands in its place, and anywhere else nothing is built. */
import { createServer } from 'vite';
import { expect, it, vi } from 'vitest';
import { dataOrFailure } from '#lib/build/failed-figure.ts';
import { failuresPlugin } from '#lib/build/failures.ts';
import { FORMS } from '#lib/drawing/widths.ts';
import type { Story } from '#lib/model/story.ts';
import { story } from '../story.ts';

/** A story that one figure stumbles over, as over a row that its layout cannot take. */
const broken = (): Story => ({
	...story,
	get positions(): never {
		throw new Error('data/positions.csv:7 topic – expected a topic');
	},
});

it('throws where no development server runs', () => {
	expect(() => dataOrFailure(broken(), 'positions', 'en', FORMS)).toThrow('data/positions.csv:7');
});

it('says what is wrong in its place and over the page, also to a page that is opened later, until it is mended', async () => {
	const server = await createServer({
		configFile: false,
		logLevel: 'silent',
		plugins: [failuresPlugin()],
		server: { middlewareMode: true, ws: false },
		optimizeDeps: { noDiscovery: true },
	});
	const send = vi.spyOn(server.ws, 'send');
	const message = 'figure positions: data/positions.csv:7 topic – expected a topic';
	try {
		expect(dataOrFailure(broken(), 'positions', 'en', FORMS)).toEqual({ id: 'positions', failure: message });
		expect(send.mock.lastCall).toEqual([
			{ type: 'error', err: { message, stack: expect.stringContaining('failures.test.ts') } },
		]);
		expect(dataOrFailure(story, 'trade', 'en', FORMS)).toHaveProperty('input');
		expect(send.mock.lastCall, 'another figure stands').toEqual([
			expect.objectContaining({ err: expect.objectContaining({ message }) }),
		]);
		send.mockClear();
		expect(dataOrFailure(story, 'positions', 'en', FORMS)).toHaveProperty('input');
		expect(send).not.toHaveBeenCalled();
	} finally {
		await server.close();
	}
	expect(() => dataOrFailure(broken(), 'positions', 'en', FORMS), 'the server is gone').toThrow();
});
