/** The share panel's data, made on the server. */

import type { Figure } from '#lib/drawing/figure.ts';
import { folderOf, LOCALES, rootFrom } from '#lib/drawing/message.ts';
import type { PublishedForm } from '#lib/drawing/widths.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { downloadsOf } from '#lib/publishing/downloads.ts';
import type { Addressed } from '#lib/publishing/edition.ts';
import { embedPath, frozenPath } from '#lib/publishing/embed-paths.ts';
import { formName } from '#lib/publishing/names.ts';
import { describeTarget } from './describe-target.ts';
import type { EmbedTarget } from './embed-target.ts';
import type { ShareData } from './share.ts';

export interface ShareOptions extends Addressed {
	/** Path from the figure's page to where the site in its language begins. */
	root: string;
	/** The data's. */
	version: string;
	citations: ShareData['citations'];
}

/** `figures` are a figure's published forms, the brief first. */
export function toShare(
	figures: readonly Figure<FigureId>[],
	{ citations, ...options }: ShareOptions,
): ShareData {
	const [figure] = figures;
	if (!figure) throw new RangeError('no figure');
	return {
		id: figure.id,
		locale: options.locale,
		root: options.root,
		languages: LOCALES.map((locale) => ({
			locale,
			href: `${options.root}${rootFrom(options.locale)}${folderOf(locale)}figures/${figure.id}/`,
		})),
		embeds: figures.map((each, i) => toTarget(each, i === 0 ? 'brief' : 'full', options)),
		files: downloadsOf(figure.id, options.locale).map((file) => ({ href: `../${file.file}`, ...file })),
		citations,
	};
}

function toTarget(
	figure: Figure<FigureId>,
	form: PublishedForm,
	{ locale, root, version, toAbsolute }: Omit<ShareOptions, 'citations'>,
): EmbedTarget {
	const { id } = figure;
	const { title, alt, altLong, layouts } = describeTarget(figure, locale);
	const path = embedPath(id, form);
	const frozen = frozenPath(id, version, locale, form);
	const name = formName(id, form);
	return {
		id,
		form,
		locale,
		title,
		alt,
		altLong,
		embed: toAbsolute(path),
		frozen: toAbsolute(frozen),
		version,
		page: toAbsolute(`figures/${id}/`),
		helper: toAbsolute(`${rootFrom(locale)}frame.js`),
		element: toAbsolute(`${rootFrom(locale)}element.js`),
		preview: { live: root + path, frozen: root + frozen },
		images: { light: toAbsolute(`figures/${name}.png`), dark: toAbsolute(`figures/${name}-dark.png`) },
		layouts,
		isView: false,
	};
}
