/** What commands share: how a call is read, and what is said of a wrong one. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

interface Command extends Pick<ParseArgsConfig, 'options' | 'allowPositionals'> {
	/** As npm runs it. */
	name: string;
	/** What `--help` prints. */
	usage: string;
}

/**
 * What a command is asked for, by `read`, which throws what is wrong with the arguments. Undefined where there is nothing
 * to do but to say how the command is called.
 */
export function readCall<Asked>(
	{ name, usage, options, allowPositionals = true }: Command,
	read: (positionals: readonly string[], values: ReturnType<typeof parseArgs>['values']) => Asked,
): Asked | undefined {
	try {
		const { values, positionals } = parseArgs({
			options: { help: { type: 'boolean', short: 'h' }, ...options },
			allowPositionals,
		});
		if (!values.help) return read(positionals, values);
		console.log(usage);
	} catch (error) {
		const [message] = (error as Error).message.split('. ');
		console.error(`${name}: ${message}; --help says how to call it`);
		process.exitCode = 2;
	}
	return undefined;
}
