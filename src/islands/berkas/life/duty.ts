import { kelanjutan } from 'ui:id';
import type { Draft } from '../../../domain/draft/draft.ts';
import type { LifeStatus } from '../../../domain/draft/life-record.ts';
import { rowsOf } from '../../../domain/submission/application.ts';
import { link } from '../../../lib/links.ts';

/** Where the paragraph stands that says what to do next. */
const GUIDES: Readonly<Record<LifeStatus, `/${string}`>> = {
  diajukan: '/panduan/permintaan-layanan/#langkah-tunggu-hasil',
  'perlu-revisi': '/panduan/revisi/#langkah-ajukan-ulang',
  disetujui: '/panduan/billing/#langkah-buat-billing',
  'belum-bayar': '/panduan/billing/#langkah-bayar',
  'sudah-bayar': '/panduan/billing/#langkah-tanda-bukti',
  publish: '/panduan/billing/#langkah-tanda-bukti',
  'sertifikat-diterima': '/peraturan/uu-21-2019/#ps-35',
  dilaporkan: '/peraturan/uu-21-2019/#ps-35',
  diperiksa: '/bila-ditahan/#tindakan',
  ditahan: '/bila-ditahan/#penahanan',
  ditolak: '/bila-ditahan/#penolakan',
  dimusnahkan: '/bila-ditahan/#pemusnahan',
  dibebaskan: '/bila-ditahan/#pembebasan',
};

/** What the visitor has to do next, and where that is explained. */
export const dutyOf = (status: LifeStatus) => ({
  text: kelanjutan.tugas[status],
  href: link(GUIDES[status]),
});

/** The estimator with what the bill of an application will say; nothing where its answers do not decide that. */
export const billAddress = ({ kind, serviceId, application }: Draft): string | undefined => {
  const direction = rowsOf(application, 'tujuan')[0]?.values['jenisLayanan'];
  const goods = rowsOf(application, 'komoditas')[0]?.values['jenisKomoditas'];
  if (kind !== 'health-certificate' || !direction || !goods) return undefined;
  const query = new URLSearchParams({
    layanan: serviceId,
    arah: direction,
    komoditas: goods,
    sertifikat: '1',
  });
  return `${link('/tarif/')}?${query.toString()}`;
};
