import { dokumen, gambar, layanan, navigasi, peraturan, situs, umum } from 'ui:id';
import type { Content, Entry } from '../content/collections.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import type { Figure, PictureData } from '../og/picture.ts';
import { answerOf } from './answer.ts';
import { cardOf } from './card.ts';
import { drawingOf } from './drawings.ts';
import { list } from './get.ts';
import { serviceView } from './service-view.ts';

const PARTS = {
  layanan: navigasi.layanan,
  periksa: navigasi.periksa,
  tarif: navigasi.tarif,
  paket: navigasi.paket,
  berkas: navigasi.berkas,
  cari: navigasi.cari,
  peraturan: navigasi.peraturan,
  dokumen: navigasi.dokumen,
  istilah: navigasi.istilah,
  panduan: navigasi.panduan,
};

const papersFigure = (all: number, byOffice: ReturnType<typeof answerOf>['papersByOffice']): string =>
  byOffice.length === 0
    ? fill(layanan.jumlahBerkas, { jumlah: all })
    : byOffice
        .map(({ office, papers }) => fill(layanan.berkasKantor, { jumlah: papers, kantor: office }))
        .join('; ');

const serviceFigures = (content: Content, id: string): Figure[] => {
  const view = serviceView(content, id);
  const { figures, byKind, onlyByKind, ifNeeded, sure, papers, papersByOffice } = answerOf(content, view);
  const others = !onlyByKind && (byKind || ifNeeded) ? [gambar.biayaLain] : [];
  return [
    { label: gambar.rincian.lama, value: view.data.duration.short },
    {
      label: gambar.rincian.biaya,
      value: [figures.join(' + ') || (onlyByKind ? gambar.menurutJenis : umum.tanpaAngka), ...others].join(
        ' ',
      ),
      ...(sure && { note: sure.words }),
    },
    { label: gambar.rincian.berkas, value: papersFigure(papers.length, papersByOffice) },
  ];
};

const regulationFigures = ({ data }: Entry<'regulations'>): Figure[] => [
  { label: gambar.rincian.status, value: umum.status[data.status] },
  ...(data.inForceFrom ? [{ label: peraturan.berlakuSejak, value: formatDate(data.inForceFrom) }] : []),
];

/** What the pictures of the site show beyond what its pages say in their heads. */
export const pictureData = (content: Content): PictureData => {
  const services = list(content, 'services').flatMap(({ id, data }) => {
    const page = { figures: serviceFigures(content, id), drawing: drawingOf(content, data.commodity) };
    return [[`layanan/${id}/`, page] as const, [`periksa/${id}/`, page] as const];
  });
  const documents = list(content, 'documents').map(
    ({ id, data }) =>
      [
        `dokumen/${id}/`,
        { figures: [{ label: dokumen.kind[data.kind], value: dokumen.regime[data.regime] }] },
      ] as const,
  );
  const regulations = list(content, 'regulations').map(
    (entry) => [`peraturan/${entry.id}/`, { figures: regulationFigures(entry) }] as const,
  );
  return {
    site: { name: situs.nama, slogan: situs.slogan, notice: situs.bukanResmi, card: gambar.kartu },
    parts: Object.fromEntries(Object.entries(PARTS).map(([part, name]) => [part, { name }])),
    pages: Object.fromEntries<PictureData['pages'][string]>([...services, ...documents, ...regulations]),
    cards: list(content, 'services').map(({ id }) => cardOf(content, id)),
  };
};
