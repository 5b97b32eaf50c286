import type { Sheet } from '../../domain/package/summary/sheet.ts';
import { breathe } from '../breathe.ts';
import { setFont } from './font-objects.ts';
import { layout, type PageWords } from './layout.ts';
import { A4 } from './page.ts';
import { pageContent } from './page-content.ts';
import { pdfFile, textString } from './pdf-file.ts';
import { addStructure, type WrittenPage } from './structure.ts';
import type { TrueType } from './truetype.ts';
import { typeface } from './typeface.ts';

/**
 * Writes a sheet as a PDF: A4, numbered pages, text that can be selected and searched, tagged so that it can be
 * read aloud. The page gets its turn between the steps. Letters that the font lacks show as an empty box; nothing that is printed makes it fail.
 */
export const makePdf = async (sheet: Sheet, font: TrueType, words: PageWords): Promise<Uint8Array> => {
  const face = typeface(font);
  const { pages, root } = layout(sheet, face, words);
  await breathe();
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
    await breathe();
  }
  file.set(
    tree,
    `<</Type/Pages/Count ${written.length}/Kids[${written.map(({ ref }) => `${ref} 0 R`).join(' ')}]>>`,
  );
  setFont(file, fontRef, face);
  await breathe();
  const structure = addStructure(file, root, written);
  file.set(
    catalog,
    `<</Type/Catalog/Pages ${tree} 0 R/StructTreeRoot ${structure} 0 R/MarkInfo<</Marked true>>` +
      `/Lang(id)/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const info = file.add(`<</Title${textString(sheet.title)}/Producer${textString('SiapKarantina')}>>`);
  return file.finish(catalog, info);
};
