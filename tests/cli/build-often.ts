/** Builds a folder again and again beside others that do the same, and fails where one of them builds at the same time. */
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { alone } from '../../src/cli/build/lock.ts';

const [folder = '', dead = ''] = process.argv.slice(2);
const lock = join(folder, '.svelte-kit/building');
const inUse = join(folder, 'in-use');
const left = join(folder, `left-${process.pid}`);
writeFileSync(left, dead);

for (let built = 0; built < 50; ) {
	try {
		await alone(folder, async () => {
			writeFileSync(inUse, '', { flag: 'wx' });
			await setImmediate();
			rmSync(inUse);
			built += 1;
		});
		// As if every other build were killed.
		if (built % 2 === 0) linkSync(left, lock);
	} catch (error) {
		const { message, code } = error as NodeJS.ErrnoException;
		// Another one builds, or has the lock by now.
		if (!message.endsWith('run this build after it') && !(code === 'EEXIST' && !message.includes(inUse)))
			throw error;
		await setImmediate();
	}
}
