/** The project's own configuration keeps from being built what must not be published. */
import { resolveConfig } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';

const configured = () => resolveConfig({ logLevel: 'silent' }, 'build');
afterEach(() => vi.unstubAllEnvs());

it('checks the story', async () => {
	expect((await configured()).plugins.map(({ name }) => name)).toContain('story');
});

it.each([
	['an address without its scheme', 'example.org/summit'],
	['a host and a port', 'localhost:4173'],
])('refuses %s in one line that names it', async (_, address) => {
	vi.stubEnv('SITE_URL', address);
	const error = await configured().catch((reason: Error) => reason);
	expect(error).toBeInstanceOf(Error);
	const { message, stack } = error as Error;
	expect(message).toBe(`SITE_URL: "${address}", expected an absolute address as https://example.org/summit/`);
	expect(stack).toBe(message);
});
