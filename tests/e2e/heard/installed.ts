/** What it takes to listen, by the names of Debian's packages. */
import { existsSync } from 'node:fs';
import { programOf } from '../../full/servers.ts';

export const FIREFOX = programOf('firefox-esr') ?? programOf('firefox');

/** Debian's own: another Python lacks the modules that come with Orca. */
export const PYTHON = '/usr/bin/python3';

const PACKAGES = {
	orca: programOf('orca'),
	'firefox-esr': FIREFOX,
	xvfb: programOf('Xvfb'),
	'dbus-daemon': programOf('dbus-daemon'),
	'at-spi2-core': '/usr/libexec/at-spi2-registryd',
	'python3-pyatspi': '/usr/lib/python3/dist-packages/pyatspi',
	'python3-speechd': '/usr/lib/python3/dist-packages/speechd',
} as const;

export type Package = keyof typeof PACKAGES;

/** The packages of these that are not installed. */
export const missingOf = (...packages: Package[]): Package[] =>
	packages.filter((name) => !existsSync(PACKAGES[name] ?? ''));
