import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './tests/e2e/chromium.ts';

const PORT = 4174;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	// One for each core: half of them, as by default, would leave one of two idle.
	workers: '100%',
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_ARGS },
	},
	projects: [
		{ name: 'chromium', testIgnore: 'browsers/**' },
		// Those that may be installed, for `npm run test:full`.
		{ name: 'others', testMatch: 'browsers/**' },
	],
	// The site as built by `npm run build`.
	webServer: { command: `sirv build --port ${PORT} --quiet`, port: PORT, reuseExistingServer: false },
});
