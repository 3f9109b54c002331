/** The share panel's data, made on the server. */

import type { Figure } from '#lib/drawing/figure.ts';
import { folderOf, LOCALES, rootFrom } from '#lib/drawing/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { downloadsOf } from '#lib/publishing/downloads.ts';
import type { Addressed } from '#lib/publishing/edition.ts';
import { frozenPath } from '#lib/publishing/frozen.ts';
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

export function toShare(figure: Figure<FigureId>, { citations, ...options }: ShareOptions): ShareData {
	return {
		id: figure.id,
		locale: options.locale,
		root: options.root,
		languages: LOCALES.map((locale) => ({
			locale,
			href: `${options.root}${rootFrom(options.locale)}${folderOf(locale)}figures/${figure.id}/`,
		})),
		embed: toTarget(figure, options),
		files: downloadsOf(figure.id, options.locale).map((file) => ({ href: `../${file.file}`, ...file })),
		citations,
	};
}

function toTarget(
	figure: Figure<FigureId>,
	{ locale, root, version, toAbsolute }: Omit<ShareOptions, 'citations'>,
): EmbedTarget {
	const { id } = figure;
	const { title, alt, layouts } = describeTarget(figure, locale);
	return {
		id,
		title,
		alt,
		embed: toAbsolute(`embed/${id}/`),
		frozen: toAbsolute(frozenPath(id, version, locale)),
		version,
		page: toAbsolute(`figures/${id}/`),
		helper: toAbsolute(`${rootFrom(locale)}frame.js`),
		preview: { live: `${root}embed/${id}/`, frozen: `${root}${frozenPath(id, version, locale)}` },
		images: { light: toAbsolute(`figures/${id}.png`), dark: toAbsolute(`figures/${id}-dark.png`) },
		layouts,
		isView: false,
	};
}
