/** A figure as code that needs no frame, made in the reader's browser; its drawing stands in the code. */
import { mount, unmount } from 'svelte';
import { m } from '#lib/drawing/message.ts';
import InlineFigure from '#lib/embed/inline/InlineFigure.svelte';
import { toInlineCode } from '#lib/embed/inline/inline-code.ts';
import { dimOthers } from '#lib/views/dim.ts';
import type { DrawInline } from './drawing-request.ts';
import { fetchViewed } from './viewed-bundle.ts';

export const drawInline: DrawInline = async (share, { form, query, column, theme: asked, hasTitle }) => {
	const { bundle, figure, document: source } = await fetchViewed({ ...share, form }, query);
	const { locale, imprint } = bundle;
	const theme = asked === 'dark' ? 'dark' : 'light';
	const target = document.createElement('div');
	const mounted = mount(InlineFigure, {
		target,
		props: { figure, locale, imprint, column, theme, hasTitle },
	});
	if (source) dimOthers(target, source);
	const markup = target.innerHTML;
	await unmount(mounted);
	const { title } = figure.words(locale);
	return toInlineCode(markup, {
		...{ form: figure.form, column, theme, isAuto: asked === 'auto', lang: locale },
		page: imprint.address,
		name: m.share_frame_title({ title }, { locale }),
	});
};
