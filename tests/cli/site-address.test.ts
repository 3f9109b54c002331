/** The address that leaves the site is the one where it is served, or the build says that it is not. */
import { afterEach, expect, it, vi } from 'vitest';
import { missingAddress, toAbsolute } from '#lib/build/site.ts';

afterEach(() => vi.unstubAllEnvs());

it('is that of SITE_URL, of which nothing is said', () => {
	vi.stubEnv('SITE_URL', 'https://example.org/summit');
	expect(toAbsolute('embed/trade/')).toBe('https://example.org/summit/embed/trade/');
	expect(missingAddress()).toBeUndefined();
});

it('without SITE_URL is where `npm start` serves it, at the port that was asked for, and the build says so', () => {
	vi.stubEnv('SITE_URL', '');
	vi.stubEnv('PORT', '8080');
	expect(toAbsolute('embed/trade/')).toBe('http://localhost:8080/embed/trade/');
	expect(missingAddress()).toContain('http://localhost:8080/');
});
