import { breathe } from '../../client/breathe.ts';
import script from '../../client/copy-sheet/script.js?raw';
import style from '../../client/copy-sheet/style.css?raw';
import { sha256Hex } from '../../client/hash.ts';
import { makePdf } from '../../client/pdf/make-pdf.ts';
import type { TrueType } from '../../client/pdf/truetype.ts';
import { siteAddress } from '../../client/site-address.ts';
import type { PackageFile } from '../../domain/package/build-package.ts';
import { copySheet } from '../../domain/package/copy-sheet/copy-sheet.ts';
import type { Paket } from '../../domain/package/paket.ts';
import { powerOfAttorneySheet } from '../../domain/package/power-of-attorney/power-of-attorney.ts';
import { summarySheet } from '../../domain/package/summary/summary.ts';
import type { Form } from '../../domain/submission/form.ts';
import {
  copySheetWords,
  pageWords,
  powerOfAttorneyWords,
  summaryWords,
  type PaperFacts,
} from './package-words.ts';

/** Names of the papers inside a package. */
const PAPERS = {
  summary: 'ringkasan.pdf',
  copySheet: 'salinan.html',
  powerOfAttorney: 'surat-kuasa.pdf',
};

type Papers = {
  readonly paket: Paket;
  readonly form: Form;
  readonly facts: PaperFacts;
  readonly font: TrueType;
  readonly represented: boolean;
};

/** What a package holds for reading: the summary, the copy sheet, and the draft of a power of attorney where one is needed. */
export const packagePapers = async ({
  paket,
  form,
  facts,
  font,
  represented,
}: Papers): Promise<PackageFile[]> => {
  const covers = (codePoint: number) => font.glyphOf(codePoint) !== 0;
  const words = summaryWords(facts);
  const address = siteAddress(`/layanan/${paket.serviceId}/`);
  const summary = summarySheet({ paket, form, address, words, covers, revision: facts.revision });
  const sheet = await copySheet({ paket, form, words: copySheetWords(facts), script, style }, sha256Hex);
  await breathe();
  const papers = [
    { path: PAPERS.summary, bytes: await makePdf(summary, font, pageWords) },
    { path: PAPERS.copySheet, bytes: new TextEncoder().encode(sheet) },
  ];
  if (!represented) return papers;
  const attorney = powerOfAttorneySheet({
    paket,
    form,
    words: powerOfAttorneyWords(facts),
    summaryWords: words,
    covers,
  });
  return [...papers, { path: PAPERS.powerOfAttorney, bytes: await makePdf(attorney, font, pageWords) }];
};
