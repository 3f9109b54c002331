/** What the browser fetches later on, all of it from the site. All throw where it cannot be had. */

export async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

export const fetchJson = async <T>(address: string): Promise<T> =>
	(await (await fetched(address)).json()) as T;

/** What a figure is drawn from; `root` leads to where the site in the language begins. */
export async function fetchInput<Input>(root: string, figure: string): Promise<Input> {
	const bundle = await fetchJson<{ figure: { input: Input } }>(`${root}figures/${figure}.kit.json`);
	return bundle.figure.input;
}
