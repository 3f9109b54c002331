import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './tests/e2e/chromium.ts';

const PORT = 4174;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_ARGS },
	},
	// The site as built by `npm run build`.
	webServer: { command: `sirv build --port ${PORT} --quiet`, port: PORT, reuseExistingServer: false },
});
