/** The browsers beside Chromium, by where they are installed; without a path where they are not, or find no screen. */
import { programOf } from '../../full/servers.ts';
import { startFirefox } from './firefox.ts';
import { hasScreen } from './screen.ts';
import { startWebKit } from './webkit.ts';

export const BROWSERS = [
	{ name: 'Firefox', path: programOf('firefox-esr') ?? programOf('firefox'), start: startFirefox },
	{ name: 'WebKitGTK', path: hasScreen() ? programOf('WebKitWebDriver') : undefined, start: startWebKit },
];
