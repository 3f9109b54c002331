/** The element's, and that of its policy of trusted types, which a host may have to allow. */
export const NAME = 'vladivostok-figure';
