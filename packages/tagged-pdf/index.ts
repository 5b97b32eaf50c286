/** A sheet in, the bytes of a PDF out. */
export { makePdf, type Press } from './make-pdf.ts';
export type { Block, Sheet, Table } from './sheet.ts';
export { characterMap } from './character-map.ts';
export { subset } from './subset.ts';
export * from './text.ts';
