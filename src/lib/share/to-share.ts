/** The share panel's data, made on the server. */

import type { Figure } from '#lib/drawing/figure.ts';
import { folderOf, LOCALES, type Locale, m, rootFrom } from '#lib/drawing/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { downloadsOf } from '#lib/publishing/downloads.ts';
import { frozenPath } from '#lib/publishing/frozen.ts';
import type { EmbedTarget } from './embed-target.ts';
import { layoutsFor } from './layouts.ts';
import type { ShareData, ShareFile } from './share.ts';

export interface ShareOptions {
	locale: Locale;
	/** Path from the figure's page to where the site in its language begins. */
	root: string;
	/** The data's. */
	version: string;
	/** Makes a path of the site an absolute address. */
	toAbsolute(path: string): string;
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
		files: toFiles(figure, options.locale),
		citations,
	};
}

function toTarget(
	figure: Figure<FigureId>,
	{ locale, root, version, toAbsolute }: Omit<ShareOptions, 'citations'>,
): EmbedTarget {
	const { id } = figure;
	const { title, description } = figure.words(locale);
	return {
		id,
		title: m.share_frame_title({ title }, { locale }),
		alt: description,
		embed: toAbsolute(`embed/${id}/`),
		frozen: toAbsolute(frozenPath(id, version, locale)),
		version,
		page: toAbsolute(`figures/${id}/`),
		helper: toAbsolute(`${rootFrom(locale)}frame.js`),
		preview: { live: `${root}embed/${id}/`, frozen: `${root}${frozenPath(id, version, locale)}` },
		images: { light: toAbsolute(`figures/${id}.png`), dark: toAbsolute(`figures/${id}-dark.png`) },
		layouts: layoutsFor(figure, locale),
		isView: false,
	};
}

const toFiles = ({ id }: Figure<FigureId>, locale: Locale): ShareFile[] =>
	downloadsOf(id, locale).map(({ file, name, purpose }) => ({ href: `../${file}`, file, name, purpose }));
