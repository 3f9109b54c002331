/** Where the script finds what it works with. */
export const CONTROL_ID = 'linked';
export const INDEX_ID = 'subjects';
/** On what stands back while a reader looks for something else. */
export const ASIDE = 'data-aside';
