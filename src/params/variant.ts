import { variantOf } from '#lib/export/variants.ts';

export const match = (name: string): boolean => variantOf(name) !== undefined;
