/** Tells the command that runs a build how many of its pages and files are drawn. */

/** The variable by which the command asks to be told. */
export const PROGRESS = 'BUILD_PROGRESS';

export interface Route {
	entries?: () => readonly unknown[];
}

/** Counts the pages and files of a build; `routes` load the modules that list them. */
export function progressOf(routes: readonly (() => Promise<Route>)[]): () => void {
	if (!process.env[PROGRESS]) return () => {};
	const total = Promise.all(routes.map((load) => load())).then((modules) =>
		modules.reduce((sum, { entries }) => sum + (entries?.().length ?? 1), 0),
	);
	let done = 0;
	return () => {
		done += 1;
		const now = done;
		void total.then((all) => process.stdout.write(`progress ${now} ${all}\n`));
	};
}
