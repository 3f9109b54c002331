/** Work for a request that a test may end before: what fails then is no fault of the page. */
export async function untilTheEnd(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!/Test ended|disposed|closed/.test(String(error))) throw error;
	}
}
