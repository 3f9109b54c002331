import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './tests/e2e/chromium.ts';

const PORT = 4174;

/** Tests in other browsers than Chromium. */
const ELSEWHERE = ['browsers/**', '**/e2e/heard/**'];

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
		{ name: 'chromium', testIgnore: ELSEWHERE, grepInvert: /@full/ },
		// For `npm run test:full`: more of the same, and other browsers where they are installed.
		{ name: 'full', testIgnore: ELSEWHERE, grep: /@full/ },
		{ name: 'others', testMatch: 'browsers/*.spec.ts' },
		// For `npm run test:heard`: by itself, since who listens waits for silence.
		{ name: 'heard', testMatch: 'heard/*.spec.ts', workers: 1 },
	],
	// The site as built by `npm run build`.
	webServer: { command: `sirv build --port ${PORT} --quiet`, port: PORT, reuseExistingServer: false },
});
