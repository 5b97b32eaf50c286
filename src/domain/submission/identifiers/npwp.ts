/**
 * Taxpayer number (NPWP): 16 digits since 1 July 2024, 15 before; both are accepted,
 * with dots, dashes and spaces or without.
 */
export const isNpwp = (text: string): boolean => /^\d{15,16}$/.test(text.replace(/[\s.-]/g, ''));
