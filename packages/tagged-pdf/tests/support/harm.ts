import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib';
import { bytesAt, entry, nameAt } from './ua/objects.ts';

/** A PDF opened to be harmed, by pdf-lib. */
export type Patient = {
  readonly pdf: PDFDocument;
  /** The first object with that type, subtype or role. */
  readonly the: (type: string) => PDFDict;
  readonly page: PDFDict;
};

/** One thing to break in a PDF; gives a change of the bytes where pdf-lib would not write it. */
export type Harm = (patient: Patient) => unknown;

/** The file with one thing broken. */
export const harmed = async (sound: Uint8Array, harm: Harm): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(sound, { updateMetadata: false });
  const objects = pdf.context.enumerateIndirectObjects().map(([, one]) => one);
  const dicts = objects.filter((one) => one instanceof PDFDict);
  const the = (type: string) => {
    const found = dicts.find((dict) => ['S', 'Subtype', 'Type'].some((key) => nameAt(dict, key) === type));
    if (!found) throw new Error(`nothing is called ${type}`);
    return found;
  };
  const last = harm({ pdf, the, page: pdf.getPage(0).node });
  const bytes = await pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return typeof last === 'function' ? (last as (bytes: Uint8Array) => Uint8Array)(bytes) : bytes;
};

/** Gives an entry another value; `undefined` takes it away. */
export const put = (dict: PDFDict, key: string, value: PDFObject | undefined): void => {
  if (value) dict.set(PDFName.of(key), value);
  else dict.delete(PDFName.of(key));
};

/** Gives an entry another name for its value. */
export const rename = (dict: PDFDict, key: string, value: string): void => put(dict, key, PDFName.of(value));

/** Changes the text of a stream; throws where that changes nothing. */
export const rewrite = (dict: PDFDict, key: string, change: (text: string) => string): void => {
  const old = entry(dict, key);
  const text = Buffer.from(bytesAt(dict, key) ?? []).toString('latin1');
  const changed = change(text);
  if (!(old instanceof PDFRawStream) || changed === text) throw new Error(`${key} is as it was`);
  const stream = dict.context.stream(Buffer.from(changed, 'latin1'));
  for (const kept of ['Type', 'Subtype']) put(stream.dict, kept, old.dict.get(PDFName.of(kept)));
  put(dict, key, dict.context.register(stream));
};

/** The kids of an element, to be changed. */
export const kidsOf = (dict: PDFDict): PDFArray => dict.lookup(PDFName.of('K'), PDFArray);

/** The object that another one refers to. */
export const followed = (dict: PDFDict, ...keys: readonly string[]): PDFDict =>
  keys.reduce((at, key) => {
    const found = entry(at, key);
    const first = found instanceof PDFArray ? found.lookup(0) : found;
    if (!(first instanceof PDFDict)) throw new Error(key);
    return first;
  }, dict);
