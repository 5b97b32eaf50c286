/** Id of a field's control, which is also its address fragment. */
export const fieldId = (step: string, row: number, field: string): string => `${step}-${row}-${field}`;

/** Id of a screen's heading, which gets the focus; the screen's own name is the id of its place in the list. */
export const headingId = (step: string): string => `layar-${step}`;

/** Id of the heading of one row of a screen that repeats. */
export const rowHeadingId = (step: string, row: number): string => `${step}-${row}-judul`;

/** The screen that an id or address fragment is on: its own name, its heading's or that of anything on it. */
export const screenOf = (id: string, steps: readonly string[]): string | undefined =>
  steps.find((step) => id === step || id === headingId(step) || id.startsWith(`${step}-`));

/** The last screen, which is this site's own: check, download, open again. */
export const FINISH = 'akhir';

/** The screen with just what an officer noted, while there are such notes. */
export const REVISION = 'revisi';
