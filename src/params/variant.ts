import { variantOf } from '#lib/publishing/variants.ts';

export const match = (name: string): boolean => variantOf(name) !== undefined;
