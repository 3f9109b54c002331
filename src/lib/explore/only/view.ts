import { type Fields, oneOf } from '../state.ts';

/** The document that alone counts; empty for none. */
export interface OnlyView {
	only: string;
}

export const onlyFields = (documents: readonly string[]): Fields<OnlyView> => ({
	only: oneOf<string>(['', ...documents]),
});
