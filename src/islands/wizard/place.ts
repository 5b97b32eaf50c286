/** Id of a field's control, which is also its address fragment. */
export const fieldId = (step: string, row: number, field: string): string => `${step}-${row}-${field}`;

/** Id of a screen's heading, which gets the focus; the screen's own name is the id of its place in the list. */
export const headingId = (step: string): string => `layar-${step}`;

/** The last screen, which is this site's own: check, download, open again. */
export const FINISH = 'akhir';
