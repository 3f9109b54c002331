/**
 * Runs in an article, if its editor likes: gives every frame of ours the height that it tells. Knows a frame by its
 * window, never by an id, so that two embeds of one figure and frames put in late are each served.
 */

/** No figure is higher, px; whoever says so is not to be believed. */
const MOST = 20_000;

const framesIn = () => Array.from(document.querySelectorAll('iframe'));

addEventListener('message', ({ source, data }) => {
	if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
	const { height } = data;
	if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
	const frame = framesIn().find(({ contentWindow }) => contentWindow === source);
	if (frame) frame.style.height = `${height}px`;
});

// Those that spoke before anyone listened are asked once more.
for (const { contentWindow } of framesIn())
	contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
