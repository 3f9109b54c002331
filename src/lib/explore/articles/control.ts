/** The id of the control by which a reader chooses an article. */
export const CONTROL_ID = 'articles';
