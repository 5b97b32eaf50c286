import { layanan } from 'ui:id';
import type { Service } from '../schemas/service.ts';

/** Id of a section of a service page: its anchor, stable once published. */
export type SectionId = keyof typeof layanan.bagian;

/** The sections of a service page in their order, with their headings. */
export const serviceSections = ({ place, targets }: Service): { id: SectionId; title: string }[] =>
  (
    [
      'kode-hs',
      place.kind,
      'dasar-hukum',
      'persyaratan',
      'prosedur',
      `target-${targets.kind}`,
      'waktu-pelayanan',
      'biaya',
      'produk',
      'uji-laboratorium',
      'pengaduan',
      'standar-pelayanan',
      'sumber',
    ] as const
  ).map((id) => ({ id, title: layanan.bagian[id] }));
