/** Whether a No. Aju looks like those in the source, which have 12 digits; no rule is known, so this only warns. */
export const isUsualApplicationNumber = (typed: string): boolean => /^\d{12}$/.test(typed.trim());
