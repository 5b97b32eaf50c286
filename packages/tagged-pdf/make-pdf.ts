import { setFont } from './font-objects.ts';
import { layout, type PageWords } from './layout.ts';
import { addMetadata, type About } from './metadata.ts';
import { A4 } from './page.ts';
import { pageContent } from './page-content.ts';
import { pdfFile, textString } from './pdf-file.ts';
import type { Sheet } from './sheet.ts';
import { addStructure, type WrittenPage } from './structure.ts';
import { typeface, type Setter } from './typeface.ts';

/** What a PDF is written with, whatever stands in it. */
export type Press = Omit<About, 'title'> & {
  /** Sets its texts in the fonts at hand. */
  readonly set: Setter;
  /** Words at the foot of each page. */
  readonly pageWords: PageWords;
  /** Awaited between the steps of the work, so that a browser can answer its visitor. */
  readonly pause: () => Promise<void>;
};

/**
 * Writes a sheet as a PDF that claims PDF/UA-1: A4, numbered pages, text that can be selected and searched, tagged so
 * that it can be read aloud. Letters that the fonts lack show as U+FFFD; nothing that is printed makes it fail.
 */
export const makePdf = async (
  sheet: Sheet,
  { set, pageWords, pause, ...about }: Press,
): Promise<Uint8Array> => {
  const face = typeface(set);
  const { pages, root } = layout(sheet, face, pageWords);
  await pause();
  const file = pdfFile();
  const [catalog, tree, fontRef] = [file.reserve(), file.reserve(), file.reserve()];
  const encoder = new TextEncoder();
  const written: WrittenPage[] = [];
  for (const page of pages) {
    const { operators, parts } = pageContent(page, face);
    const content = file.addStream(encoder.encode(operators));
    const ref = file.add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${A4.width} ${A4.height}]/Contents ${content} 0 R` +
        `/Resources<</Font<</F ${fontRef} 0 R>>>>/StructParents ${written.length}/Tabs/S>>`,
    );
    written.push({ ref, parts });
    await pause();
  }
  file.set(
    tree,
    `<</Type/Pages/Count ${written.length}/Kids[${written.map(({ ref }) => `${ref} 0 R`).join(' ')}]>>`,
  );
  setFont(file, fontRef, face);
  await pause();
  const structure = addStructure(file, root, written);
  const metadata = addMetadata(file, { title: sheet.title, ...about });
  file.set(
    catalog,
    `<</Type/Catalog/Pages ${tree} 0 R/StructTreeRoot ${structure} 0 R/MarkInfo<</Marked true>>` +
      `/Metadata ${metadata} 0 R/Lang${textString(about.language)}/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const info = file.add(`<</Title${textString(sheet.title)}/Producer${textString(about.producer)}>>`);
  return file.finish(catalog, info);
};
