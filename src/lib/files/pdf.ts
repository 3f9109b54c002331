/**
 * An exported file as a PDF page of the same size: vectors, live text in embedded subsets of our fonts, tagged for
 * screen readers. Draws what our own files are made of, and refuses the rest rather than leave it out in silence.
 */
import PDFDocument from 'pdfkit';
import { childrenOf, type Element, isHidden, named, textOf } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { pathOf } from './outline.ts';
import type { TypefaceBytes } from './typefaces.ts';
import { type Setting, type Typesetter, typesetterOf } from './typesetter.ts';

/** Points for a px: 1/72 of an inch for 1/96. */
const POINTS = 0.75;

/** SVG's limit of pointed corners; PDF has another. */
const MITER_LIMIT = 4;

/** Elements that draw nothing here: their words are in the document's information and structure. */
const SILENT = ['title', 'desc', 'metadata'];

/** pdfkit writes XMP without escaping it, and with the time; the information dictionary says the same. */
class Document extends PDFDocument {
	override endMetadata(): void {}
}

/** What draws one file. */
interface Canvas {
	doc: PDFKit.PDFDocument;
	typeset: Typesetter;
}

/** The file's bytes: the same for the same SVG. Throws a `TypeError` for an element that our files do not have. */
export function toPdf(
	svg: string,
	typefaces: TypefaceBytes,
	typeset: Typesetter = typesetterOf(typefaces),
): Promise<Uint8Array<ArrayBuffer>> {
	const root = parseXml(svg);
	const valuesOf = (name: string) => named(root, name).map(textOf);
	const first = (name: string) => valuesOf(name)[0] ?? '';
	const doc = new Document({
		size: [Number(root.attributes.width) * POINTS, Number(root.attributes.height) * POINTS],
		margin: 0,
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		lang: first('dc:language'),
		// No font but ours, and none before the first text.
		font: '',
		info: {
			Title: first('dc:title'),
			Author: first('dc:creator'),
			Subject: first('desc'),
			Keywords: [
				first('dcterms:hasVersion'),
				first('dc:rights'),
				first('dc:identifier'),
				...valuesOf('dc:source'),
			].join('; '),
			Creator: first('dc:creator'),
			// The file's id is made of it.
			CreationDate: new Date(0),
		},
	});
	// The data has a version, no date: none is invented.
	delete doc.info.CreationDate;
	for (const [{ file }, bytes] of typefaces) doc.registerFont(file, bytes as Buffer);
	const done = bytesOf(doc);
	doc.scale(POINTS).miterLimit(MITER_LIMIT);
	drawSheet({ doc, typeset }, root);
	doc.end();
	return done;
}

/** Each layer as the part of the document that it is: headline, figure with its description, paragraphs. */
function drawSheet(canvas: Canvas, root: Element): void {
	const { doc } = canvas;
	const description = named(root, 'desc').map(textOf).join(' ');
	const document = doc.struct('Document');
	doc.addStructure(document);
	for (const child of childrenOf(root)) {
		const layer = /-(headline|drawing|credit)$/.exec(child.attributes.id ?? '')?.[1];
		if (layer === undefined) {
			doc.markContent('Artifact');
			draw(canvas, child);
			doc.endMarkedContent();
			continue;
		}
		const [type, options] = {
			headline: ['H1', {}] as const,
			drawing: ['Figure', { alt: description }] as const,
			credit: ['P', {}] as const,
		}[layer as 'headline' | 'drawing' | 'credit'];
		document.add(doc.struct(type, options, () => draw(canvas, child)));
	}
	document.end();
}

function draw(canvas: Canvas, element: Element): void {
	const { doc } = canvas;
	const { name, attributes } = element;
	if (SILENT.includes(name)) return;
	const [, dx, dy] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attributes.transform ?? '') ?? [];
	if (attributes.transform !== undefined && dx === undefined)
		throw new TypeError(`"${attributes.transform}" is no transform of our files`);
	doc.save();
	if (dx !== undefined) doc.translate(Number(dx), Number(dy));
	if (name === 'g') for (const child of childrenOf(element)) draw(canvas, child);
	else if (name === 'text') drawText(canvas, element);
	else drawShape(canvas, element);
	doc.restore();
}

function drawShape({ doc }: Canvas, { name, attributes }: Element): void {
	const number = (key: string) => Number(attributes[key] ?? 0);
	if (name === 'rect' && attributes.rx === undefined)
		doc.rect(number('x'), number('y'), number('width'), number('height'));
	else if (name === 'rect')
		doc.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
	else if (name === 'circle') doc.circle(number('cx'), number('cy'), number('r'));
	else if (name === 'path') doc.path(attributes.d ?? '');
	else throw new TypeError(`"${name}" is no element of our files`);
	const { fill = 'none', stroke = 'none' } = attributes;
	if (stroke !== 'none') {
		doc.lineWidth(number('stroke-width'));
		const dashes = attributes['stroke-dasharray'];
		// Its types know one dash and one gap, its code any number of them.
		if (dashes) doc.dash(dashes.split(' ').map(Number) as unknown as number, {});
	}
	if (fill !== 'none' && stroke !== 'none') doc.fillAndStroke(fill, stroke);
	else if (fill !== 'none') doc.fill(fill);
	else if (stroke !== 'none') doc.stroke(stroke);
	else throw new TypeError(`a ${name} without paint`);
}

function drawText({ doc, typeset }: Canvas, element: Element): void {
	const setting = typeset(element, textOf(element));
	if (isHidden(element)) {
		drawHalo(doc, setting, element);
		return;
	}
	const { x, y, size, runs } = setting;
	doc.fillColor(element.attributes.fill ?? '').fontSize(size);
	for (const [i, run] of runs.entries()) {
		// A blank at the line's end keeps its last word from the next line's first when it is read out or copied.
		const text = i === runs.length - 1 ? `${run.text} ` : run.text;
		doc.font(run.typeface.file).text(text, x + run.x, y, { lineBreak: false, baseline: 'alphabetic' });
	}
}

/** As shapes: as letters, each text would be found, copied and read out twice. */
function drawHalo(doc: PDFKit.PDFDocument, setting: Setting, { attributes }: Element): void {
	doc
		.path(pathOf(setting))
		.lineWidth(Number(attributes['stroke-width']))
		.lineJoin('round')
		.stroke(attributes.stroke ?? '');
}

/** All that a document writes. */
function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((done, fail) => {
		const chunks: Uint8Array[] = [];
		doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		doc.on('error', fail);
		doc.on('end', () => {
			const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let at = 0;
			for (const chunk of chunks) {
				bytes.set(chunk, at);
				at += chunk.length;
			}
			done(bytes);
		});
	});
}
