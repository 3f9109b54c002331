/** How articles take a frame's height: three packages as they come from npm, and what other hosts do, by what they document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Host {
	name: string;
	/** The frame as an editor puts it there; left out where the host's script puts it there. */
	markup(src: string): string;
	/** A module that begins to listen. `src` is the frame's address. */
	listen(src: string): string;
	/** The height, px, that the host gives a frame that tells it. */
	given(told: number): number;
}

const packages = new URL('../../../node_modules/', import.meta.url).pathname;

/** Files that the host's page loads, by their address on it. */
export const LIBRARIES: Readonly<Record<string, string>> = Object.fromEntries(
	[
		['frames.js', '@newswire/frames/dist/frames.modern.js'],
		['resizer.js', '@open-iframe-resizer/core/dist/index.js'],
		['pym.js', 'pym.js/dist/pym.v1.min.js'],
	].map(([name, path]) => [`/${name}`, readFileSync(join(packages, path ?? ''), 'utf8')]),
);

const frame = (src: string, more = '') =>
	`<iframe title="Chart" src="${src}" width="100%" height="100" style="border:0" ${more}></iframe>`;

const onMessage = (body: string) =>
	`addEventListener('message', (event) => { const { data, source } = event; ${body} });`;

const same = (told: number) => told;

export const HOSTS: readonly Host[] = [
	{
		name: '@newswire/frames',
		markup: frame,
		listen: () =>
			`import { observeIframe } from '/frames.js'; observeIframe(document.querySelector('iframe'));`,
		given: same,
	},
	{
		name: '@open-iframe-resizer/core',
		markup: frame,
		listen: () => `import { initialize } from '/resizer.js'; initialize({}, 'iframe');`,
		given: same,
	},
	{
		name: 'pym.js',
		markup: () => '<div id="chart"></div>',
		listen: (src) => `
			const script = document.createElement('script');
			script.src = '/pym.js';
			script.onload = () => new pym.Parent('chart', '${src}', {});
			document.head.append(script);`,
		given: same,
	},
	{
		// wp-includes/js/wp-embed.js since 5.9.
		name: 'WordPress',
		markup: (src) =>
			`<blockquote class="wp-embedded-content"><a href="${src}">Chart</a></blockquote>
			<div id="place">${frame(src, 'class="wp-embedded-content"')}</div>`,
		listen: () => `
			${onMessage(`
				if (!data || !(data.secret || data.message || data.value)) return;
				if (/[^a-zA-Z0-9]/.test(data.secret)) return;
				for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
					if (source !== frame.contentWindow) continue;
					for (const quote of document.querySelectorAll('blockquote')) quote.style.display = 'none';
					if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
				}`)}
			for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
				const secret = 'abcdefghij';
				frame.src += '#?secret=' + secret;
				frame.setAttribute('data-secret', secret);
				frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
			}`,
		given: (told) => Math.min(Math.max(told, 200), 1000),
	},
	{
		name: 'Datawrapper',
		markup: frame,
		listen: () =>
			onMessage(`
				if (data['datawrapper-height'] === undefined) return;
				for (const id in data['datawrapper-height'])
					for (const frame of document.querySelectorAll('iframe'))
						if (frame.contentWindow === source) frame.style.height = data['datawrapper-height'][id] + 'px';`),
		given: same,
	},
	{
		name: 'Datawrapper, an older snippet',
		markup: frame,
		listen: () =>
			onMessage(`
				if (data['datawrapper-height'] === undefined) return;
				for (const id in data['datawrapper-height']) {
					const frame = document.querySelector('#datawrapper-chart-' + id)
						|| document.querySelector("iframe[src*='" + id + "']");
					if (frame) frame.style.height = data['datawrapper-height'][id] + 'px';
				}`),
		given: same,
	},
	{
		name: 'AMP',
		markup: frame,
		listen: () =>
			onMessage(`
				if (data.sentinel === 'amp' && data.type === 'embed-size')
					document.querySelector('iframe').style.height = data.height + 'px';`),
		given: same,
	},
	{
		name: 'Embedly and Medium',
		markup: frame,
		listen: () =>
			onMessage(`
				if (typeof data !== 'string' || data[0] !== '{') return;
				const { context, height, src } = JSON.parse(data);
				const frame = document.querySelector('iframe');
				if (context === 'iframe.resize' && src === frame.src) frame.style.height = height + 'px';`),
		given: same,
	},
	{
		// Its messages only: the package is not free to use here.
		name: 'iframe-resizer',
		markup: frame,
		listen: () => `
			const frame = document.querySelector('iframe');
			${onMessage(`
				if (typeof data !== 'string' || !data.startsWith('[iFrameSizer]chart0:')) return;
				const [, height, width, type] = data.split(':');
				if (!['init', 'resizeObserver'].includes(type) || !(Number(width) > 0)) throw new Error(data);
				frame.style.height = height + 'px';`)}
			const init = () => frame.contentWindow.postMessage(
				'[iFrameSizer]chart0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:child:scroll:true:::true:::false:1:', '*');
			frame.addEventListener('load', init);
			init();`,
		given: same,
	},
	{
		name: 'our helper',
		markup: frame,
		listen: (src) => `
			const script = document.createElement('script');
			script.src = new URL('/frame.js', '${src}').href;
			document.head.append(script);`,
		given: same,
	},
];
