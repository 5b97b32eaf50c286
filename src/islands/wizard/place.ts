/** Id of a field's control, which is also its address fragment. */
export const fieldId = (step: string, row: number, field: string): string => `${step}-${row}-${field}`;

/** The last screen, which is this site's own: check, download, open again. */
export const FINISH = 'akhir';
