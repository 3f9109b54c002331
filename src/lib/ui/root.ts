/**
 * The way from a page to the site's root, as `../../`: links stay relative, so that the built folder works wherever it is put.
 * `pathname` is the page's, from the root and with its slash at the end.
 */
export const toRoot = (pathname: string): string => '../'.repeat(pathname.split('/').length - 2) || './';
