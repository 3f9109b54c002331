/** The changes of the data as a feed that an editor subscribes to: Atom 1.0 (RFC 4287). Its times are the data's, not a clock's. */
import { m } from '#lib/drawing/message.ts';
import type { Row, Story } from '#lib/model/story.ts';
import { element, emptyElement } from '#lib/xml/write.ts';
import { newestFirst, pathOfChange } from './changes.ts';
import type { Addressed } from './edition.ts';
import { LICENCE_URL } from './imprint.ts';

export function toAtom(story: Pick<Story, 'changes'>, options: Addressed): string {
	const { locale, toAbsolute } = options;
	const o = { locale };
	const changes = newestFirst(story);
	const parts = [
		element('id', toAbsolute('changes/')),
		element('title', `${m.site_name({}, o)}: ${m.changes_feed({}, o)}`),
		element('subtitle', m.changes_feed_lead({}, o)),
		element('updated', toTime(changes[0]?.date ?? '')),
		`<author>${element('name', m.site_name({}, o))}${element('uri', toAbsolute(''))}</author>`,
		element('rights', m.licence_name({}, o)),
		emptyElement('link', { rel: 'license', href: LICENCE_URL }),
		emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: toAbsolute('changes.atom') }),
		emptyElement('link', { rel: 'alternate', type: 'text/html', href: toAbsolute('changes/') }),
		...changes.map((change) => toEntry(change, options)),
	];
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
		...parts,
		'</feed>\n',
	].join('\n');
}

function toEntry(
	{ id, version, date, kind, figures, text }: Row<'changes'>,
	{ locale, toAbsolute }: Addressed,
): string {
	const address = toAbsolute(pathOfChange(id));
	const heading = m.change_heading({ kind: m.change_kind({ kind }, { locale }), version }, { locale });
	return [
		'<entry>',
		element('id', address),
		element('title', heading),
		element('updated', toTime(date)),
		emptyElement('link', { rel: 'alternate', type: 'text/html', href: address }),
		...figures.map((figure) =>
			emptyElement('link', { rel: 'related', type: 'text/html', href: toAbsolute(`figures/${figure}/`) }),
		),
		emptyElement('category', { term: kind, label: m.change_kind({ kind }, { locale }) }),
		element('content', text, { type: 'text' }),
		'</entry>',
	].join('\n');
}

/** The first moment of a day. */
const toTime = (date: string): string => `${date}T00:00:00Z`;
