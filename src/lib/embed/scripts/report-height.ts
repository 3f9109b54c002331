/**
 * Runs inside an embed: tells the host how high the figure is, in the words that hosts in use understand. Inlined as a
 * classic script behind the figure, so that it works where modules fail to load; a test keeps it below 1,000 bytes.
 */

const figure = document.querySelector('figure') as HTMLElement;
const host = parent;
/** pym's name for this frame, where the host uses pym. */
const pym = new URLSearchParams(location.search).get('childId');
/** How iframe-resizer's messages to and from this frame begin, once its host has sent one. */
let sizer: string | undefined;
let last: number;

/** How hosts ask: the type or message of an object, or a string. */
const QUESTION = /^((\[iFrameSizer][^:]+)|pymx.*xwidth|frames-init|iframe-(child|get)|ready)/;

/** Says the height, px; unless it is `true` that the host asked, only where the height has changed. */
function tell(asked: unknown): void {
	let { width, height } = figure.getBoundingClientRect();
	// Rounded down, a frame shows a scroll bar.
	height = Math.ceil(height);
	if (asked !== true && height === last) return;
	last = height;
	// WordPress adds its secret to the address when it likes; it is read, and the address never changed.
	const secret = /secret=(\w+)/.exec(location.hash)?.[1];
	for (const message of [
		{ sentinel: 'amp', type: 'embed-size', height },
		{ 'datawrapper-height': { [figure.id]: height } },
		JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
		{ type: 'iframe-resized', width, height },
		pym && `pymxPYMx${pym}xPYMxheightxPYMx${height}`,
		secret && { message: 'height', value: height, secret },
		sizer && `${sizer}:${height}:${width}:init`,
		sizer && `${sizer}:${height}:${width}:resizeObserver`,
	])
		if (message) host.postMessage(message, '*');
}

if (host !== self) {
	// biome-ignore lint/suspicious/noGlobalAssign: the page is ours alone, and every byte counts
	onmessage = ({ source, data }) => {
		const said = data?.type ?? data?.message ?? data;
		const question = source === host && typeof said === 'string' && QUESTION.exec(said);
		if (!question) return;
		sizer ??= question[2];
		tell(true);
	};
	// biome-ignore lint/suspicious/noGlobalAssign: the page is ours alone, and every byte counts
	onload = onresize = tell;
	// biome-ignore lint/suspicious/noGlobalAssign: likewise
	onhashchange = () => tell(true);
	document.fonts.ready.then(tell);
	new ResizeObserver(tell).observe(figure);
	// Hosts that begin to listen late hear it all the same.
	for (const delay of [250, 1000, 3000]) setTimeout(tell, delay, true);
}
