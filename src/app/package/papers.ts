import { yieldToMain } from '../../lib/yield-to-main.ts';
import script from './copy-sheet/script.js?raw';
import style from './copy-sheet/style.css?raw';
import { sha256Hex } from '../../lib/sha256.ts';
import { makePdf, type Press, type Setter } from '../../../packages/tagged-pdf/index.ts';
import type { Letters } from '../../client/pdf/load-letters.ts';
import { siteAddress } from '../../client/site-address.ts';
import type { PackageFile } from '../../lib/zip/pack.ts';
import { copySheet } from './copy-sheet/copy-sheet.ts';
import type { Paket } from '../../domain/package/paket.ts';
import { powerOfAttorneySheet } from '../../domain/package/power-of-attorney/power-of-attorney.ts';
import { summarySheet } from '../../domain/package/summary/summary.ts';
import type { Form } from '../../domain/submission/form.ts';
import { copySheetWords, pageWords, powerOfAttorneyWords, summaryWords, type PaperFacts } from './words.ts';

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
  readonly letters: Pick<Letters, 'set' | 'covers'>;
  readonly represented: boolean;
};

/** How this site prints, in the fonts at hand. */
export const pressOf = (set: Setter): Press => ({
  set,
  pageWords,
  language: 'id',
  producer: 'SiapKarantina',
  pause: yieldToMain,
});

/** What a package holds for reading: the summary, the copy sheet, and the draft of a power of attorney where one is needed. */
export const packagePapers = async ({
  paket,
  form,
  facts,
  letters: { set, covers },
  represented,
}: Papers): Promise<PackageFile[]> => {
  const press = pressOf(set);
  const words = summaryWords(facts);
  const address = siteAddress(`/layanan/${paket.serviceId}/`);
  const summary = summarySheet({ paket, form, address, words, covers, revision: facts.revision });
  const sheet = await copySheet({ paket, form, words: copySheetWords(facts), script, style }, sha256Hex);
  await yieldToMain();
  const papers = [
    { path: PAPERS.summary, bytes: await makePdf(summary, press) },
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
  return [...papers, { path: PAPERS.powerOfAttorney, bytes: await makePdf(attorney, press) }];
};
