/** The web servers for which the project has a configuration, each run as that file says, at a port and a folder of ours. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Place {
	port: number;
	/** The site's folder. */
	root: string;
	/** For the server's own files. */
	folder: string;
}

export interface ServerKind {
	name: string;
	/** The project's own configuration. */
	file: string;
	/** Writes what the server is started with, and says how. */
	prepare(place: Place, config: string): string[];
}

const replaced = (text: string, pairs: readonly (readonly [string, string])[]): string =>
	pairs.reduce((current, [from, to]) => {
		if (!current.includes(from)) throw new Error(`the configuration has no ${from}`);
		return current.replace(from, to);
	}, text);

export const SERVERS: readonly ServerKind[] = [
	{
		name: 'nginx',
		file: 'deploy/nginx.conf',
		prepare({ port, root, folder }, config) {
			const site = replaced(config, [
				['listen 80;', `listen 127.0.0.1:${port};`],
				['root /var/www/vladivostok-2019;', `root ${root};`],
			]);
			const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
				(name) => `${name}_temp_path ${join(folder, name)};`,
			);
			writeFileSync(join(folder, 'site.conf'), site);
			writeFileSync(
				join(folder, 'nginx.conf'),
				`daemon off;\npid ${join(folder, 'pid')};\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${kept.join('\n')}\ninclude ${join(folder, 'site.conf')};\n}\n`,
			);
			return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
		},
	},
	{
		name: 'caddy',
		file: 'deploy/Caddyfile',
		prepare({ port, root, folder }, config) {
			const site = replaced(config, [
				['example.org {', `http://127.0.0.1:${port} {`],
				['root * /var/www/vladivostok-2019', `root * ${root}`],
			]);
			writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
			return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
		},
	},
];

/** Where the program is; undefined when it is not installed. */
export const programOf = (name: string): string | undefined =>
	[...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));

export class Server {
	readonly folder = mkdtempSync(join(tmpdir(), 'server-'));
	origin = '';
	private process: ChildProcess | undefined;

	/** Starts it and waits until it answers; an error with its own words where it does not. */
	async start({ name, file, prepare }: ServerKind, root: string): Promise<void> {
		// Its workers may be another user.
		chmodSync(this.folder, 0o755);
		mkdirSync(join(this.folder, 'home'));
		const port = await freePort();
		const options = prepare({ port, root, folder: this.folder }, readFileSync(file, 'utf8'));
		const home = join(this.folder, 'home');
		const child = spawn(programOf(name) ?? name, options, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
		});
		this.process = child;
		let words = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (words += data));
		this.origin = `http://127.0.0.1:${port}`;
		for (let i = 0; i < 100; i++) {
			if (child.exitCode !== null) break;
			const isUp = await fetch(this.origin).then(
				() => true,
				() => false,
			);
			if (isUp) return;
			await wait(50);
		}
		throw new Error(`${name} does not answer: ${words.slice(-1000)}`);
	}

	async stop(): Promise<void> {
		const child = this.process;
		if (child && child.exitCode === null) {
			const ended = new Promise((done) => child.once('exit', done));
			child.kill('SIGTERM');
			await ended;
		}
		rmSync(this.folder, { recursive: true, force: true });
	}
}

export const freePort = (): Promise<number> =>
	new Promise((done, fail) => {
		const server = createServer();
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
