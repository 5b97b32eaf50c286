import { biayaLayanan, gambar, layanan } from 'ui:id';
import type { Content } from '../content/collections.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import type { Card, CardFee } from '../og/picture.ts';
import { answerOf, figureOf } from './answer.ts';
import { contentVersion } from './build.ts';
import { lastChecked } from './checked.ts';
import { drawingOf } from './drawings.ts';
import { sureWords } from './fee-notes.ts';
import { inlineMarks } from './inline-marks.ts';
import { basisView, serviceView, type FeeLineView } from './service-view.ts';

/** How much the card has room for; the rest is counted, never left out in silence. More papers leave less room for fees. */
const ROOM = { papers: 8, rows: 8, fees: 2 };

const plain = (words: string): string =>
  inlineMarks(words)
    .map(({ text }) => text)
    .join('');

const feeOf = (content: Content, line: FeeLineView): CardFee[] => {
  const words = [plain(line.words), ...(line.certainty === 'bersyarat' ? [gambar.jikaDiperlukan] : [])];
  if ('waived' in line) {
    const { text } = basisView(content, line.waived.basis);
    return [{ words: words.join(', '), figure: layanan.tarif.nihil, basis: text }];
  }
  const value = line.values[0];
  const figure = figureOf(line);
  if (!value || figure === undefined) return [];
  const [first] = value.grounds;
  const { text } = basisView(content, first);
  const dasar =
    'seenOnlyIn' in first
      ? fill(gambar.terlihat, { dasar: text, tanggal: formatDate(first.seenOn) })
      : value.startUnread
        ? text
        : fill(gambar.dasar, { dasar: text, tanggal: formatDate(value.from) });
  const kepastian = sureWords(content, [line])?.words;
  return [
    {
      words: words.join(', '),
      figure,
      basis: kepastian === undefined ? dasar : fill(biayaLayanan.kartu, { dasar, kepastian }),
    },
  ];
};

const shown = (items: readonly string[], room: number) =>
  items.length > room ? items.slice(0, room - 1) : items;

/** The card of a service: papers, fee, duration, and how to reach its page. */
export const cardOf = (content: Content, id: string): Card => {
  const view = serviceView(content, id);
  const { papers, duties } = answerOf(content, view);
  const names = papers.map(({ about, because }) =>
    because.length > 0
      ? `${about.title} ${fill(gambar.bersyarat, { alasan: because.join(', ') })}`
      : about.title,
  );
  const namesShown = shown(names, ROOM.papers);
  const room = Math.max(ROOM.fees, ROOM.rows - namesShown.length);
  const lines = view.fees.filter(({ group }) => !group || view.fees.length <= ROOM.rows);
  const fees = lines.flatMap((line) => feeOf(content, line));
  const feesShown = fees.slice(0, room);
  const otherFees = view.fees.length - feesShown.length;
  return {
    id,
    title: view.data.title,
    office: view.offices.map(({ entry }) => entry.data.name).join(', '),
    ...(view.data.partial && { partial: `${layanan.terpotong}. ${view.data.partial.words}` }),
    drawing: drawingOf(content, view.data.commodity),
    duration: { label: layanan.lama, value: view.data.duration.short },
    papers: {
      heading: `${gambar.berkasDibawa}: ${names.length}`,
      items: names.length > 0 ? namesShown : [gambar.tanpaBerkas],
      more: [
        ...(names.length > namesShown.length
          ? [fill(gambar.berkasLain, { jumlah: names.length - namesShown.length })]
          : []),
        ...(duties > 0 ? [fill(gambar.kewajiban, { jumlah: duties })] : []),
      ].join('. '),
    },
    fees: {
      heading: layanan.biaya,
      items: feesShown,
      more: otherFees > 0 ? fill(gambar.biayaLainnya, { jumlah: otherFees }) : '',
    },
    notFor: view.data.notFor,
    path: `layanan/${id}/`,
    scan: gambar.pindai,
    version: fill(gambar.versi, { tanggal: formatDate(lastChecked(content)), versi: contentVersion }),
  };
};
