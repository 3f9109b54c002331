import { PRINTED } from '#lib/publishing/variants.ts';

export const match = (name: string): boolean => PRINTED.has(name);
