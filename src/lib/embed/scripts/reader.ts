/**
 * Lets pointer, touch and keyboard reach every mark's values and sources, and draws the view that an embed's address asks
 * for. An enhancement: the chart stands without it. A classic script, since a frame in a sandbox may load no module.
 */
import { viewQueryOf } from '#lib/views/parameters.ts';
import { addLayer, type LayerOptions } from './reader/layer.ts';
import { STYLE } from './reader/style.ts';
import type { ReaderWords, Said } from './reader/words.ts';

/** Put before this script by the address that serves it, as is the next. */
declare const WORDS: ReaderWords;
/** From this script to the module that draws the view of an embed. */
declare const VIEW: string;

const script = document.currentScript as HTMLScriptElement | null;
const root = script?.dataset.root ?? '';

/** Resolves when an embed shows the view, or the published figure for want of it. */
async function drawView(): Promise<void> {
	const embed = document.querySelector('figure[data-heights]');
	if (embed && viewQueryOf(embed.id, location.search))
		await import(new URL(VIEW, script?.src).href).catch(() => {});
}

/**
 * Names and words of what a figure rests on: asked for when a reader first reaches for a mark, and again at the next where they did
 * not come. A frozen figure has none, since they are those of the data as they now are.
 */
function toSaid(figure: string): LayerOptions['saidOf'] {
	let asked: Promise<Readonly<Record<string, Said>>> | undefined;
	return async (row) => {
		if (document.getElementById('correction')) return undefined;
		asked ??= fetch(new URL(`figures/${figure}.words.json`, script?.src)).then((response) => response.json());
		try {
			return (await asked)[row];
		} catch {
			asked = undefined;
			return undefined;
		}
	};
}

function addLayers(): void {
	if ('static' in document.documentElement.dataset) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLE);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	for (const widths of document.querySelectorAll<HTMLElement>('figure .widths'))
		addLayer(widths, { words: WORDS, saidOf: toSaid(widths.closest('figure')?.dataset.figure ?? ''), root });
}

/** What a browser has laid out and painted by itself is not asked for before: that would hold it up at the worst time. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

void drawView().then(painted).then(addLayers);
