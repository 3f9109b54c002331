/** What the browser fetches later on, all of it from the site. Throws where it cannot be had. */
export async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

export const fetchJson = async <T>(address: string): Promise<T> =>
	(await (await fetched(address)).json()) as T;
