/** A screen of our own where Xvfb is there, else the one that there is. */
import { spawn } from 'node:child_process';
import { programOf } from '../../full/servers.ts';
import { ended } from './process.ts';

/** Whether a window can be shown. */
export const hasScreen = (): boolean => programOf('Xvfb') !== undefined || Boolean(process.env.DISPLAY);

export interface Screen {
	/** As `DISPLAY` names it. */
	name: string | undefined;
	close(): Promise<void>;
}

export async function startScreen(): Promise<Screen> {
	const xvfb = programOf('Xvfb');
	if (!xvfb) return { name: process.env.DISPLAY, close: async () => {} };
	const program = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const number = await new Promise<string>((done, fail) => {
		program.once('error', fail);
		program.once('exit', () => fail(new Error('Xvfb has ended')));
		program.stdio[3]?.once('data', (data) => done(String(data).trim()));
	});
	return { name: `:${number}`, close: () => ended(program) };
}
