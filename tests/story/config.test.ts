/** The project's own configuration keeps from being built what must not be published. */
import { resolveConfig } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { addressNote, toAbsolute } from '#lib/build/site.ts';

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

it('points to where the site is served until it has an address, and says so in one line', () => {
	vi.stubEnv('SITE_URL', undefined);
	vi.stubEnv('PORT', undefined);
	expect(toAbsolute('embed/')).toBe('http://localhost:4173/embed/');
	vi.stubEnv('PORT', '8080');
	expect(toAbsolute('embed/')).toBe('http://localhost:8080/embed/');
	expect(addressNote()).toMatch(/^SITE_URL is not set: .*http:\/\/localhost:8080\/.*SITE_URL=https:[^\n]+$/);
	vi.stubEnv('SITE_URL', 'https://example.org/summit');
	expect(toAbsolute('embed/')).toBe('https://example.org/summit/embed/');
	expect(addressNote()).toBeUndefined();
});
