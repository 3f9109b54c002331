/** Stands where Orca looks for its speech dispatcher, speaks SSIP as that does, and writes down what it is to say. */
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface Dispatcher {
	/** As `SPEECHD_ADDRESS` names it. */
	address: string;
	/** All that was said so far, an utterance each. */
	said: readonly string[];
	/** Once true of what was said, the voice is in no hurry: the utterance has no end until it is interrupted. */
	pauseWhen(isEnough: (() => boolean) | undefined): void;
	close(): void;
}

/** Every client's id: only Orca calls. */
const CLIENT = 1;

export async function startDispatcher(): Promise<Dispatcher> {
	const said: string[] = [];
	let isEnough: (() => boolean) | undefined;
	let messages = 0;
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		// Orca may be gone before it is answered.
		socket.on('error', () => {});
		const reply = (...lines: string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
		const tell = (code: number, message: number, event: string) =>
			reply(`${code}-${message}`, `${code}-${CLIENT}`, `${code} ${event}`);
		let unended: number | undefined;
		const say = (text: string) => {
			const message = ++messages;
			if (text) said.push(text);
			reply(`225-${message}`, '225 OK MESSAGE QUEUED');
			// The client minds no event of a message that it has not been told of.
			setTimeout(() => {
				tell(701, message, 'BEGIN');
				if (isEnough?.()) unended = message;
				else tell(702, message, 'END');
			}, 5);
		};
		const silence = () => {
			if (unended !== undefined) tell(703, unended, 'CANCELED');
			unended = undefined;
		};
		let data: string[] | undefined;
		const take = (line: string) => {
			if (data && line === '.') {
				say(textOf(data.join('\n')));
				data = undefined;
			} else if (data) data.push(line.replace(/^\.\./, '.'));
			else {
				const [verb = '', ...given] = line.split(' ');
				if (verb === 'SPEAK') {
					data = [];
					reply('230 OK RECEIVING DATA');
				} else if (/^(CHAR|KEY|SOUND_ICON)$/.test(verb)) say(given.join(' '));
				else if (line === 'HISTORY GET CLIENT_ID') reply(`245-${CLIENT}`, '245 OK CLIENT ID SENT');
				else if (/^(LIST|GET)$/.test(verb)) reply('249-none', '249 OK');
				else {
					reply('208 OK');
					if (/^(CANCEL|STOP)$/.test(verb)) silence();
				}
			}
		};
		let rest = '';
		socket.setEncoding('utf8').on('data', (text) => {
			const lines = (rest + text).split('\r\n');
			rest = lines.pop() ?? '';
			lines.forEach(take);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		said,
		address: `inet_socket:127.0.0.1:${(server.address() as AddressInfo).port}`,
		pauseWhen(enough) {
			isEnough = enough;
		},
		close() {
			for (const socket of sockets) socket.destroy();
			server.close();
		},
	};
}

/** The words of an utterance, which comes as SSML. */
const textOf = (ssml: string): string =>
	ssml
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
