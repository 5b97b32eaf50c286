/** Id of the field for a query parameter: what summaries and links on the page lead to. */
export const fieldId = (parameter: string): string => `isian-${parameter}`;
