/** A file of a figure, made in the reader's browser by the code that makes the site's. */
import { mount, unmount } from 'svelte';
import Sheet from '#lib/drawing/sheet/Sheet.svelte';
import { toFigure } from '#lib/figures/registry.ts';
import { contextOf } from '#lib/files/bundle.ts';
import type { Description } from '#lib/files/description.ts';
import { toDocument, toSheetProps } from '#lib/files/sheet-props.ts';
import type { TypefaceBytes } from '#lib/files/typefaces.ts';
import { nameOf, pictureName } from '#lib/publishing/names.ts';
import { PNG_SCALES } from '#lib/publishing/scales.ts';
import { dimOthers } from '#lib/views/dim.ts';
import type { DrawFile, Drawing, DrawnFormat } from './drawing-request.ts';
import { fetchJson } from './fetch.ts';
import { fetchTypefaces } from './fetch-typefaces.ts';
import { toPng } from './raster.ts';
import { fetchViewed, type ViewedBundle } from './viewed-bundle.ts';

const TYPES: Readonly<Record<DrawnFormat, string>> = {
	svg: 'image/svg+xml',
	outlined: 'image/svg+xml',
	png: 'image/png',
	pdf: 'application/pdf',
	zip: 'application/zip',
};

export const drawFile: DrawFile = async ({ id, root }, drawing) => {
	const viewed = await fetchViewed({ id, root, form: drawing.form }, drawing.query);
	const svg = await drawSvg(viewed, drawing);
	/** The description for machines is the published figure's. */
	const describe = async (): Promise<Description | undefined> =>
		drawing.query ? undefined : fetchJson(`${root}figures/${id}.json`);
	const content = await {
		svg: () => svg,
		outlined: async () => outlined(svg, await fetchTypefaces(svg)),
		png: async () => toPng(svg, await fetchTypefaces(svg), drawing.scale),
		pdf: async () => pdf(svg, await fetchTypefaces(svg)),
		zip: async () => archive(svg, { viewed, drawing, description: await describe() }),
	}[drawing.format]();
	return new Blob([content], { type: TYPES[drawing.format] });
};

/** The SVG file's text. */
async function drawSvg(
	{ bundle, figure, document: source }: ViewedBundle,
	{ width, theme }: Drawing,
): Promise<string> {
	const { metadata, ...props } = toSheetProps(figure, { width, theme, ...contextOf(bundle) });
	const target = document.createElement('div');
	// A browser lower-cases names as `rdf:RDF`: the metadata are put into the text.
	const sheet = mount(Sheet, { target, props: { ...props, metadata: '' } });
	if (source) dimOthers(target, source);
	const element = target.querySelector('svg');
	const markup = element ? new XMLSerializer().serializeToString(element) : '';
	await unmount(sheet);
	return toDocument(markup.replace('</desc>', `</desc>${metadata}`), theme);
}

/** Leaves the browser the time to paint what it has been told, since what comes next holds it up. */
const painted = () => new Promise((done) => setTimeout(done, 50));

async function outlined(svg: string, typefaces: TypefaceBytes): Promise<string> {
	const [{ toOutlined }, { typesetterOf }] = await Promise.all([
		import('#lib/files/outline.ts'),
		import('#lib/files/typesetter.ts'),
	]);
	await painted();
	return toOutlined(svg, typesetterOf(typefaces));
}

async function pdf(svg: string, typefaces: TypefaceBytes): Promise<Uint8Array<ArrayBuffer>> {
	const { toPdf } = await import('#lib/files/pdf.ts');
	await painted();
	return toPdf(svg, typefaces);
}

/** All of a figure with one picture of it, in every format. */
async function archive(
	svg: string,
	{
		viewed: { bundle, figure },
		drawing,
		description,
	}: { viewed: ViewedBundle; drawing: Drawing; description: Description | undefined },
): Promise<Uint8Array<ArrayBuffer>> {
	const [{ toBeside }, { toFolderZip }, typefaces] = await Promise.all([
		import('#lib/files/archive.ts'),
		import('#lib/files/zip.ts'),
		fetchTypefaces(svg),
	]);
	const { locale } = bundle;
	const { form, width, theme, query } = drawing;
	const isView = query !== '';
	const picture = { id: figure.id, form, width, theme, locale, isView };
	const files = await toBeside(
		{
			shown: [figure],
			record: isView ? figure : toFigure(bundle.figure),
			brief: toFigure(bundle.figure, 'brief'),
		},
		{ ...contextOf(bundle), description, isView },
	);
	files.set(pictureName(picture, 'svg'), svg);
	files.set(pictureName(picture, 'outlined'), await outlined(svg, typefaces));
	files.set(pictureName(picture, 'pdf'), await pdf(svg, typefaces));
	for (const scale of PNG_SCALES) {
		const png = await toPng(svg, typefaces, scale);
		files.set(pictureName(picture, 'png', scale), new Uint8Array(await png.arrayBuffer()));
	}
	return toFolderZip(nameOf(picture), files);
}
