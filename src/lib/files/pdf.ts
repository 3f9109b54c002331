/**
 * An exported file as a PDF page of the same size: vectors, live text in embedded subsets of our fonts, tagged for
 * screen readers. Draws what our own files are made of, and refuses the rest rather than leave it out in silence.
 */
import PDFDocument from 'pdfkit';
import type { Role } from '#lib/drawing/palette.ts';
import { metadataIn } from '#lib/publishing/metadata.ts';
import { toXmp } from '#lib/publishing/xmp.ts';
import { childrenOf, type Element, isHidden, named, textOf } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { pathOf } from './outline.ts';
import type { TypefaceBytes } from './typefaces.ts';
import { type Setting, type Typesetter, typesetterOf } from './typesetter.ts';

/** Points for a px: 1/72 of an inch for 1/96. */
const POINTS = 0.75;

/** SVG's limit of pointed corners; PDF has another. */
const MITER_LIMIT = 4;

/** Roles that are no side's and no water's. */
const NEUTRAL: readonly Role[] = ['paper', 'text', 'soft', 'rule', 'grid', 'tint', 'other', 'land'];

/** Up to this grey is black. */
const DARKEST = 0.15;

/** Elements that draw nothing here: their words are in the document's information and structure. */
const SILENT = ['title', 'desc', 'metadata'];

/** What the numbers of colours mean, by its name in the ICC's registry: no profile is embedded. */
const OUTPUT_INTENT = {
	Type: 'OutputIntent',
	S: 'GTS_PDFX',
	OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
	RegistryName: new String('http://www.color.org'),
	Info: new String('sRGB IEC61966-2.1; greys are black ink alone'),
};

/** What pdfkit keeps to itself. */
interface Root {
	_root: { data: Record<string, unknown> };
}

/** pdfkit writes XMP without escaping it, and with the time: ours stands in its place. */
class Document extends PDFDocument {
	xmp = '';

	override endMetadata(): void {
		const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' });
		packet.compress = false;
		packet.end(new TextEncoder().encode(this.xmp));
		const { data } = (this as unknown as Root)._root;
		data.Metadata = packet;
		data.OutputIntents = [OUTPUT_INTENT];
	}
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
	const file = metadataIn(root);
	const doc = new Document({
		size: [Number(root.attributes.width) * POINTS, Number(root.attributes.height) * POINTS],
		margin: 0,
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		lang: file.language,
		// No font but ours, and none before the first text.
		font: '',
		info: {
			Title: file.title,
			Author: file.creator,
			Subject: file.alt,
			Keywords: [file.version, file.licence, file.address, ...file.sources].join('; '),
			Creator: file.creator,
			// The file's id is made of it.
			CreationDate: new Date(0),
		},
	});
	doc.xmp = toXmp(file);
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
	const { fill = 'none', stroke = 'none' } = attributes;
	if (fill !== 'none') paint(doc, attributes, 'fill');
	if (stroke !== 'none') {
		paint(doc, attributes, 'stroke');
		doc.lineWidth(number('stroke-width'));
		const dashes = attributes['stroke-dasharray'];
		// Its types know one dash and one gap, its code any number of them.
		if (dashes) doc.dash(dashes.split(' ').map(Number) as unknown as number, {});
	}
	if (name === 'rect' && attributes.rx === undefined)
		doc.rect(number('x'), number('y'), number('width'), number('height'));
	else if (name === 'rect')
		doc.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
	else if (name === 'circle') doc.circle(number('cx'), number('cy'), number('r'));
	else if (name === 'path') doc.path(attributes.d ?? '');
	else throw new TypeError(`"${name}" is no element of our files`);
	if (fill !== 'none' && stroke !== 'none') doc.fillAndStroke();
	else if (fill !== 'none') doc.fill();
	else if (stroke !== 'none') doc.stroke();
	else throw new TypeError(`a ${name} without paint`);
}

/**
 * Sets the colour of what is drawn next. Roles that mean no side are grey: on paper one ink, which cannot be out of register;
 * the darkest are all of it, without a screen that would blur letters.
 */
function paint(doc: PDFKit.PDFDocument, attributes: Element['attributes'], kind: 'fill' | 'stroke'): void {
	const colour = attributes[kind] ?? '';
	if (NEUTRAL.includes(attributes[`data-${kind}`] as Role))
		doc.addContent(`${greyOf(colour)} ${kind === 'fill' ? 'g' : 'G'}`);
	else if (kind === 'fill') doc.fillColor(colour);
	else doc.strokeColor(colour);
}

/** As light as the colour (ITU-R BT.709), 0 for black to 1 for white. */
function greyOf(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
		(at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
	);
	const grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	return grey < DARKEST ? 0 : Math.round(grey * 1000) / 1000;
}

function drawText({ doc, typeset }: Canvas, element: Element): void {
	const setting = typeset(element, textOf(element));
	if (isHidden(element)) {
		drawHalo(doc, setting, element);
		return;
	}
	const { x, y, size, runs } = setting;
	paint(doc, element.attributes, 'fill');
	doc.fontSize(size);
	for (const [i, run] of runs.entries()) {
		// A blank at the line's end keeps its last word from the next line's first when it is read out or copied.
		const text = i === runs.length - 1 ? `${run.text} ` : run.text;
		doc.font(run.typeface.file).text(text, x + run.x, y, { lineBreak: false, baseline: 'alphabetic' });
	}
}

/** As shapes: as letters, each text would be found, copied and read out twice. */
function drawHalo(doc: PDFKit.PDFDocument, setting: Setting, { attributes }: Element): void {
	paint(doc, attributes, 'stroke');
	doc.lineWidth(Number(attributes['stroke-width'])).lineJoin('round').path(pathOf(setting)).stroke();
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
