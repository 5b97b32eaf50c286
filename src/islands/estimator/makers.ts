/** What makes files and links of an estimate, fetched where somebody asks for one. */
export { asCsv } from './as-csv.ts';
export { asText } from './as-text.ts';
export { asXlsx } from './as-xlsx.ts';
export { checkFragment } from './check-link.ts';
