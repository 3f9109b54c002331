import { isOneOf, TRANSLATIONS, type Translation } from '#lib/model/vocabulary.ts';

/** English has no folder of its own. */
export const match = (param: string): param is Translation => isOneOf(TRANSLATIONS, param);
