import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFObject,
} from 'pdf-lib';

/* Reading the objects of a PDF through pdf-lib, which knows nothing of the writer under test. */

/** An entry of a dictionary, followed to the object it refers to. */
export const entry = (dict: PDFDict | undefined, key: string): PDFObject | undefined =>
  dict?.lookup(PDFName.of(key));

/** An entry that is a dictionary; nothing where it is anything else. */
export const dictAt = (dict: PDFDict | undefined, key: string): PDFDict | undefined => {
  const found = entry(dict, key);
  return found instanceof PDFDict ? found : found instanceof PDFRawStream ? found.dict : undefined;
};

/** An entry as a list: of one where it is no array, empty where it is missing. */
export const listAt = (dict: PDFDict | undefined, key: string): PDFObject[] => {
  const found = entry(dict, key);
  if (found === undefined) return [];
  return found instanceof PDFArray ? found.asArray().map((one) => dict?.context.lookup(one) ?? one) : [found];
};

/** A name as text, without its slash. */
export const nameAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const found = entry(dict, key);
  return found instanceof PDFName ? found.decodeText() : undefined;
};

/** An entry that is a number. */
export const numberAt = (dict: PDFDict | undefined, key: string): number | undefined => {
  const found = entry(dict, key);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
};

/** An entry that is a string, decoded. */
export const textAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const found = entry(dict, key);
  return found !== undefined && 'decodeText' in found && !(found instanceof PDFName)
    ? (found as { decodeText: () => string }).decodeText()
    : undefined;
};

/** An entry as the number of the object it refers to. */
export const refAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const found = dict?.get(PDFName.of(key));
  return found instanceof PDFRef ? found.tag : undefined;
};

/** The unpacked bytes of an entry that is a stream. */
export const bytesAt = (dict: PDFDict | undefined, key: string): Uint8Array | undefined => {
  const found = entry(dict, key);
  return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : undefined;
};
