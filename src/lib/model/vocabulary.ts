/**
 * The closed sets of words that the tables use, each a tuple and its type.
 * Without the tables and their reader, so that code for the browser can import it for nothing.
 */

/** How far a figure can be trusted; the mark grammar gives each its own look. */
export const STATUSES = ['reported', 'derived', 'estimate', 'disputed'] as const;
export type Status = (typeof STATUSES)[number];

/** What a row of a figure says of itself: its status, or that the source was searched and states nothing. */
export const ROW_STATUSES = [...STATUSES, 'missing'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** In the order in which the trade table lists them; Russia stands for the USSR before 1992. */
export const PARTNERS = ['China', 'Russia'] as const;
export type Partner = (typeof PARTNERS)[number];

/** North Korea's side of the trade; `total` is both ways together. */
export const FLOWS = ['total', 'dprk_exports', 'dprk_imports'] as const;
export type Flow = (typeof FLOWS)[number];

export const BASES = [
	'goods',
	'ussr',
	'cis',
	'crude',
	'services',
	'hong-kong',
	'half-year',
	'smoothed',
	'petroleum',
] as const;
export type Basis = (typeof BASES)[number];

/** `main` is drawn as the line, `crude` adds an estimate of crude oil, `other` is set beside them. */
export const SERIES = ['main', 'crude', 'other'] as const;
export type Series = (typeof SERIES)[number];

/** What a story names once, for figures and words to be made by. */
export const STORY_KEYS = [
	'summit',
	'closure',
	'left',
	'right',
	'meeting',
	'left_position',
	'right_position',
	'finding',
	'first_year',
	'pair_year',
	'printed_by',
	'origin',
	'far',
	'near',
	'arrival',
	'venue',
	'measured_from',
	'measured_to',
	'border_line',
	'claimed_miles',
	'claimed_hours',
	'by_rail',
] as const;
export type StoryKey = (typeof STORY_KEYS)[number];

export const MEASURES = ['stock', 'flow', 'sent'] as const;
export type Measure = (typeof MEASURES)[number];

/** Where workers were counted: in all of Russia, or in one region of it. */
export const AREAS = ['russia', 'region'] as const;
export type Area = (typeof AREAS)[number];

/** Only a `document` has lines that a citation can name. */
export const SOURCE_KINDS = ['document', 'statistics', 'news', 'reference', 'geodata'] as const;

export const PRECISIONS = ['day', 'month', 'year', 'approximate', 'era'] as const;

export const EVENT_KINDS = [
	'leaders-meeting',
	'resolution',
	'talks',
	'relations',
	'power',
	'trade',
	'sanctions',
	'travel',
	'announcement',
	'context',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const SCOPES = ['documents', 'beyond'] as const;
export type Scope = (typeof SCOPES)[number];

/** BCP 47 tags of the languages in which places are named. */
export const NAME_LANGUAGES = ['ru', 'ko', 'zh', 'vi', 'en'] as const;

/** BCP 47 tags of the languages other than English in which sources are quoted. */
export const QUOTED_LANGUAGES = ['ru', 'ko', 'zh'] as const;
export type QuotedLanguage = (typeof QUOTED_LANGUAGES)[number];

export const PLACE_KINDS = [
	'city',
	'station',
	'campus',
	'bridge',
	'tripoint',
	'border-point',
	'water',
	'island',
	'country',
	'site',
] as const;

/** The sides of its mark on which a place's name may stand: compass directions, clockwise. */
export const LABEL_SIDES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** The base maps, from the nearest countries with their borders to the city's shore and the world's land. */
export const MAP_BASES = ['region', 'city', 'world'] as const;
export type MapBase = (typeof MAP_BASES)[number];

/** The countries that the regional map tells apart, by ISO 3166 code. */
export const COUNTRIES = ['RUS', 'PRK', 'CHN'] as const;
export type Country = (typeof COUNTRIES)[number];

/** What a single quantity is measured in; a mile is a statute mile. */
export const QUANTITY_UNITS = ['km', 'mi', 'hours'] as const;

/** A commentator reads the events; the others take part in them. */
export const ACTOR_KINDS = ['person', 'state', 'body', 'commentator'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const SIDES = ['dprk', 'russia', 'china', 'us', 'south-korea', 'japan', 'un', 'none'] as const;
export type Side = (typeof SIDES)[number];

/**
 * Where an actor stands in the brief of the network: a message goes from its sender by the messenger to those who are to
 * have it; `aside` stands whoever else the sender has met.
 */
export const SLOTS = ['sender', 'messenger', 'first-recipient', 'second-recipient', 'aside'] as const;
export type Slot = (typeof SLOTS)[number];

/** What ties one actor to another, read from the first to the second. */
export const RELATION_KINDS = [
	'met',
	'predecessor',
	'father',
	'grandfather',
	'leads',
	'trades-with',
	'asks-to-relay',
	'relays-to',
	'sanctions',
	'ally',
	'veto-power',
	'takes-part',
	'names-as-supporter',
	'comments-on',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Said by the actor, asserted by the document, or a commentator's reading. */
export const POSITION_KINDS = ['stated', 'document', 'commentary'] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

/** The document answers, is silent, was written before it could know; or another source answers, or we compute. */
export const ANSWER_KINDS = ['document', 'silent', 'before', 'other', 'computed'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What a document answers to a question of yes or no; `part` is not clearly one of them. */
export const ANSWER_SIGNS = ['yes', 'part', 'no'] as const;
export type AnswerSign = (typeof ANSWER_SIGNS)[number];

/** So many different verdicts on one question have a symbol of their own. */
export const MOST_VERDICTS = 5;

/** How the answers to a question stand to each other: two cannot both be right, sources tell different things, or neither. */
export const COMPARISONS = ['contradiction', 'difference', 'agreement'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What of a source was read here: its text, its data, an excerpt of the page, or only what the dossier of figures says of it. */
export const READINGS = ['text', 'data', 'excerpt', 'dossier', 'none'] as const;
export type SourceReading = (typeof READINGS)[number];

/** How far a source is from whoever made what it says: by them, a report of it, or a copy of a report. */
export const SOURCE_STEPS = ['original', 'report', 'copy'] as const;
export type SourceSteps = (typeof SOURCE_STEPS)[number];

/** The tables whose rows rest on lines of documents, each with the words of the line that carry it. */
export const ANCHORED_TABLES = [
	'positions',
	'relations',
	'answers',
	'events',
	'actors',
	'workers',
	'notes',
	'quantities',
	'places',
	'journeys',
	'trade',
] as const;
export type AnchoredTable = (typeof ANCHORED_TABLES)[number];

/** What a second reader found: the line says so, something near it, not so; or it could not be checked. */
export const VERDICTS = ['supported', 'near', 'not', 'unchecked'] as const;

/** What a version changed: a fact that was wrong, something new, or how the same facts are said or drawn. */
export const CHANGE_KINDS = ['correction', 'addition', 'revision'] as const;

/** The figures and pages that have notes. */
export const PAGES = [
	'home',
	'method',
	'trade',
	'ratio-2018',
	'border',
	'venue',
	'distances',
	'network',
	'positions',
	'outcomes',
	'timeline',
	'workers',
] as const;
export type Page = (typeof PAGES)[number];

export type FigurePage = Exclude<Page, 'home' | 'method'>;

/** Pages of figures, by the figures' ids. */
export const FIGURE_PAGES: readonly FigurePage[] = PAGES.filter(
	(page) => page !== 'home' && page !== 'method',
);

export const isFigurePage = (value: string): value is FigurePage =>
	(FIGURE_PAGES as readonly string[]).includes(value);

/** The figures whose briefs show events beside what they are about. */
export const EVENT_BRIEFS = ['trade', 'timeline'] as const satisfies FigurePage[];

/** The languages that the words of the tables, which are English, are translated into: BCP 47 tags. */
export const TRANSLATIONS = ['ru', 'ko', 'zh'] as const;
export type Translation = (typeof TRANSLATIONS)[number];

/** Whether a value is one of a closed set. */
export function isOneOf<Word extends string | number>(set: readonly Word[], value: unknown): value is Word {
	return (set as readonly unknown[]).includes(value);
}
