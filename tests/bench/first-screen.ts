/** What the dashboard shows before a reader scrolls: how much of it is drawn, and how much is to be read. */
import { withSite } from './site.ts';
import { printTable } from './table.ts';

/** A screen, the least share of it that drawings should cover, and the most words beside them. */
const SCREENS = [
	{ width: 1280, height: 800, share: 0.45, words: 120 },
	{ width: 390, height: 844, share: 0.5, words: 60 },
] as const;
const PATHS = ['/', '/ru/', '/ko/', '/zh/'];

export async function benchFirstScreen(): Promise<void> {
	await withSite(async ({ browser, baseURL }) => {
		const rows: string[][] = [];
		for (const { width, height, share, words } of SCREENS)
			for (const path of PATHS) {
				const page = await browser.newPage({ viewport: { width, height } });
				await page.goto(baseURL + path, { waitUntil: 'networkidle' });
				const seen = await page.evaluate(lookAtScreen);
				await page.close();
				rows.push([
					`${width} × ${height} ${path}`,
					String(seen.drawings),
					`${(100 * seen.share).toFixed(0)} %`,
					seen.share < share ? 'under' : '',
					String(seen.beside),
					seen.beside > words ? 'over' : '',
					String(seen.within),
				]);
			}
		printTable(
			['first screen', 'drawings', 'of its area', '', 'words beside them', '', 'words in them'],
			rows,
		);
	});
}

/** Runs in the page: the drawings and words of which at least a part is on the screen. Named functions inside would not arrive. */
function lookAtScreen() {
	const { innerWidth, innerHeight } = window;
	// Links past the content are seen with the focus alone; a list of marks, and halos, lie behind the drawing that says the same.
	const UNSEEN = '.visually-hidden, .skip, .marks, title, desc, option, text[aria-hidden="true"]';
	const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });
	const words = { beside: 0, within: 0 };
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		range.selectNodeContents(node);
		const { left, right, top, bottom } = range.getBoundingClientRect();
		const isSeen = right > left && bottom > top && left < innerWidth && top < innerHeight && bottom > 0;
		if (!isSeen || parent?.closest(UNSEEN)) continue;
		const found = [...segmenter.segment(node.nodeValue ?? '')].filter(({ isWordLike }) => isWordLike);
		words[parent?.closest('svg') ? 'within' : 'beside'] += found.length;
	}
	const areas = [...document.querySelectorAll('.widths svg')]
		.map((svg) => svg.getBoundingClientRect())
		.map(
			({ left, right, top, bottom }) =>
				Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)) *
				Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)),
		)
		.filter((area) => area > 0);
	return {
		drawings: areas.length,
		share: areas.reduce((sum, area) => sum + area, 0) / (innerWidth * innerHeight),
		...words,
	};
}
