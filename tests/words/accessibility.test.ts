/** A check that names a test which is gone is held by nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('every test that ACCESSIBILITY.md names is there', () => {
	const named = Array.from(
		readFileSync('ACCESSIBILITY.md', 'utf8').matchAll(/`([\w/.-]+\.ts|e2e\/\w+\/)`/g),
		([, path = '']) => path,
	);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((path) => !existsSync(join('tests', path)))).toEqual([]);
});
