import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, resolveConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '#lib/model/story.ts';
import { latest } from '#lib/story/latest.ts';
import { storyPlugin } from '#lib/story/plugin.ts';
import { StoryError } from '#lib/story/problems.ts';
import { CHINA_2018 } from '../facts.ts';
import { story } from '../story.ts';
import { Copy } from './copy.ts';

let copy: Copy;
beforeEach(() => {
	copy = new Copy();
});
afterEach(() => copy.delete());

const inline = () => ({
	configFile: false as const,
	root: copy.folder,
	logLevel: 'silent' as const,
	plugins: [storyPlugin(copy.folder)],
	server: { middlewareMode: true, ws: false as const },
});

describe('storyPlugin', () => {
	it('lets good data be built', async () => {
		await expect(resolveConfig(inline(), 'build')).resolves.toBeDefined();
	});

	it('refuses to build bad data, line by line, before anything is written', async () => {
		mkdirSync(join(copy.folder, 'build'));
		writeFileSync(join(copy.folder, 'build/index.html'), 'the last build');
		copy.remove('topics.csv');
		const line = copy.set('trade.csv', CHINA_2018, 'value_usd_million', '-2430');
		const error = await build({ ...inline(), build: { outDir: 'build' } }).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(StoryError);
		const { message, stack } = error as StoryError;
		expect(message.split('\n')).toEqual([
			expect.stringMatching(new RegExp(`/trade\\.csv:${line} value_usd_million: "-2430" – expected \\w+`)),
			expect.stringMatching(/\/topics\.csv – expected \w+/),
		]);
		expect(stack, 'no line of a program').toBe(message);
		expect(copy.text('build/index.html')).toBe('the last build');
	});

	it('shows an edit that spoils the data, and reloads when it is mended', async () => {
		const server = await createServer(inline());
		const send = vi.spyOn(server.ws, 'send');
		const good = copy.text('topics.csv');
		try {
			copy.write('topics.csv', 'id,brief\n');
			await vi.waitFor(() =>
				expect(send).toHaveBeenLastCalledWith({
					type: 'error',
					err: { message: expect.stringMatching(/topics\.csv:1 – expected a column name$/), stack: '' },
				}),
			);
			copy.write('topics.csv', good);
			await vi.waitFor(() => expect(send).toHaveBeenLastCalledWith({ type: 'full-reload' }));
		} finally {
			await server.close();
		}
	});

	it('watches the base maps too', async () => {
		const server = await createServer(inline());
		const send = vi.spyOn(server.ws, 'send');
		try {
			// A folder inside is watched a little later than the data folder: an edit before that would go unseen.
			await vi.waitFor(() => {
				copy.write('geo/city.topo.json', '{');
				expect(send).toHaveBeenLastCalledWith({
					type: 'error',
					err: {
						message: expect.stringMatching(
							/geo\/city\.topo\.json bytes: "1" – expected \d+; npm run build:geo/,
						),
						stack: '',
					},
				});
			});
		} finally {
			await server.close();
		}
	});

	it('hands the story to the pages of a server that runs, and of no other', async () => {
		const take = vi.fn<(given: Story) => void>();
		const before = latest.take;
		latest.take = take;
		try {
			const server = await createServer({ ...inline(), plugins: [storyPlugin()] });
			expect(latest.story).toEqual(story);
			expect(take).toHaveBeenCalledExactlyOnceWith(latest.story);
			await server.close();
			expect(latest.story).toBeUndefined();
		} finally {
			if (before) latest.take = before;
			else delete latest.take;
		}
	});
});
