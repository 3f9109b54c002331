/** The brief goes without a word. */
export const match = (param: string): param is 'full' => param === 'full';
