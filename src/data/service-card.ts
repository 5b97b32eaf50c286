import { kartuLayanan, layanan } from 'ui:id';
import type { Content } from '../content/collections.ts';
import { fill } from '../i18n/fill.ts';
import { answerOf } from './answer.ts';
import { serviceView } from './service-view.ts';

type Answer = ReturnType<typeof answerOf>;

/** Papers to bring, as a count; the least and the most where offices ask for different ones. */
const papersWords = ({ papers, papersByOffice }: Answer): string => {
  const counts = papersByOffice.length > 0 ? papersByOffice.map((one) => one.papers) : [papers.length];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most === 0) return kartuLayanan.tanpaBerkas;
  return least === most
    ? fill(kartuLayanan.berkas, { jumlah: most })
    : fill(kartuLayanan.berkasRentang, { awal: least, akhir: most });
};

/** What is charged in any case, in as few words as hold it. */
export const feeWords = ({ figures, byKind, onlyByKind }: Answer): string => {
  if (onlyByKind) return kartuLayanan.menurutJenis;
  if (figures.length === 0) return kartuLayanan.tanpaAngka;
  return [...figures, ...(byKind ? [layanan.biayaJenis] : [])].join(' + ');
};

/** What a card says of a service: how people call it, how long it takes, what it costs, how many papers it asks for. */
export const serviceCard = (content: Content, id: string) => {
  const view = serviceView(content, id);
  const answer = answerOf(content, view);
  return {
    called: view.data.brief.called,
    regime: layanan.regime[view.data.regime],
    time: view.data.duration.short,
    fee: feeWords(answer),
    papers: papersWords(answer),
  };
};
