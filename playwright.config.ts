import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './tests/e2e/chromium.ts';

const PORT = 4174;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	// More than two cores take: a page waits for its network longer than it computes.
	workers: 3,
	// A machine that does much else at once is slow, not wrong.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_ARGS },
	},
	projects: [
		{ name: 'chromium', testIgnore: 'browsers/**', grepInvert: /@full/ },
		// For `npm run test:full`: more of the same, and other browsers where they are installed.
		{ name: 'full', testIgnore: 'browsers/**', grep: /@full/ },
		{ name: 'others', testMatch: 'browsers/*.spec.ts' },
	],
	// The site as built by `npm run build`.
	webServer: { command: `sirv build --port ${PORT} --quiet`, port: PORT, reuseExistingServer: false },
});
