import { revisi, ringkasan, salinan, suratKuasa } from 'ui:id';
import type { CopySheetWords } from './copy-sheet/words.ts';
import type { PowerOfAttorneyWords } from '../../domain/package/power-of-attorney/power-of-attorney.ts';
import type { SummaryWords } from '../../domain/package/summary/words.ts';
import type { EntryWords, RevisionReport } from '../../domain/revision/report.ts';
import type { PackageKind } from '../../schemas/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import { formatKilobytes } from '../../i18n/format-kilobytes.ts';
import { formatDate } from '../../i18n/format.ts';

/** What the words of a package's papers are about. */
export type PaperFacts = {
  readonly kind: PackageKind;
  /** Title of the service. */
  readonly service: string;
  /** Where the application is filed online; none is known for the quarantine services. */
  readonly portal: { readonly name: string; readonly host: string } | undefined;
  /** What is still missing, in words. */
  readonly state: string;
  readonly contentVersion: string;
  readonly day: string;
  /** What an officer asked for and what was mended; nothing where nobody asked. */
  readonly revision: RevisionReport | undefined;
};

const bare = (address: string) => address.replace(/^https:\/\/|\/$/g, '');

const ending = ({ kind, portal }: PaperFacts): SummaryWords['ending'] => {
  if (portal)
    return {
      title: ringkasan.portal.judul,
      text: [
        fill(ringkasan.portal.salin, { portal: portal.name, host: bare(portal.host) }),
        ringkasan.portal.unggah,
      ],
      placeAndDate: '',
      boxes: [],
    };
  const { petugas } = ringkasan;
  return {
    title: petugas.judul,
    text: [petugas.serahkan, fill(petugas.bukanFormulir, { formulir: ringkasan.formulir[kind] })],
    placeAndDate: petugas.tempatTanggal,
    boxes: [petugas.pengguna, petugas.penerima].map((title) => ({ title, name: petugas.nama })),
  };
};

/** The words of `ringkasan.pdf`. */
export const summaryWords = (facts: PaperFacts): SummaryWords => {
  const tanggal = formatDate(facts.day);
  return {
    title: fill(ringkasan.judul, { layanan: facts.service }),
    lead: [
      ringkasan.bukanResmi,
      fill(ringkasan.dibuat, { tanggal, versi: facts.contentVersion, keadaan: facts.state }),
    ],
    foot: fill(ringkasan.kaki, { layanan: facts.service, tanggal }),
    notes: { title: ringkasan.namaPermohonan, applicationNumber: ringkasan.nomorAju },
    revision: {
      title: (nomor) => fill(revisi.ke, { nomor }),
      notes: revisi.lembar.catatan,
      done: revisi.lembar.sudah,
      open: revisi.lembar.belum,
      changed: revisi.lembar.perubahan,
      changes: revisi.lembar.kolom,
      unchanged: revisi.lembar.tetap,
    },
    code: ringkasan.kode,
    empty: ringkasan.kosong,
    notAttached: ringkasan.tidakDilampirkan,
    prepared: ringkasan.disiapkan,
    row: (nomor) => fill(ringkasan.baris, { nomor }),
    continued: (judul) => fill(ringkasan.lanjutan, { judul }),
    date: formatDate,
    bytes: formatKilobytes,
    unprintable: (isian, kode) => fill(ringkasan.tidakTercetak, { isian, kode }),
    more: (jumlah) => fill(ringkasan.lagi, { jumlah }),
    number: ringkasan.nomor,
    files: {
      title: ringkasan.lampiran.judul,
      head: [ringkasan.lampiran.berkas, ringkasan.lampiran.nama, ringkasan.lampiran.ukuran],
      none: ringkasan.lampiran.kosong,
    },
    ending: ending(facts),
  };
};

/** Words for entries in the report on a revision. */
export const revisionWords: EntryWords = {
  empty: ringkasan.kosong,
  prepared: ringkasan.disiapkan,
  removed: revisi.lembar.dihapus,
  date: formatDate,
};

/** What came of an officer's notes, in one sentence. */
export const revisionSentence = ({ number, notes, changes }: RevisionReport): string =>
  fill(revisi.ringkas, {
    nomor: number,
    semua: notes.length,
    selesai: notes.filter(({ done }) => done).length,
    berubah: changes.length,
  });

/** For who copies a revision into the portal: which one it is, and the entries to copy anew. */
const revisionLead = (report: RevisionReport): string => {
  const changed = [...new Set(report.changes.map(({ label }) => label))].join('; ');
  return `${revisionSentence(report)} ${changed ? `${revisi.lembar.perubahan}: ${changed}.` : revisi.lembar.tetap}`;
};

/** Words at the foot of a page of any of the papers. */
export const pageWords = (nomor: number, jumlah: number): string =>
  fill(ringkasan.halaman, { nomor, jumlah });

/** The words of `salinan.html`. */
export const copySheetWords = ({
  service,
  portal,
  contentVersion,
  day,
  revision,
}: PaperFacts): CopySheetWords => ({
  title: fill(salinan.judul, { layanan: service }),
  lead: [
    ...(revision ? [revisionLead(revision)] : []),
    portal ? salinan.cara : salinan.caraPetugas,
    salinan.bukanResmi,
  ],
  portal: portal
    ? { label: fill(salinan.portal, { nama: portal.name, host: bare(portal.host) }), host: portal.host }
    : salinan.tanpaPortal,
  copy: salinan.salin,
  copied: salinan.disalin,
  selected: salinan.terpilih,
  done: salinan.sudah,
  progress: salinan.kemajuan,
  next: salinan.berikutnya,
  goOn: salinan.lanjut,
  finished: salinan.habis,
  choose: salinan.pilih,
  compare: salinan.cocokkan,
  known: salinan.tetap,
  noScript: salinan.tanpaSkrip,
  empty: salinan.kosong,
  fromAccount: salinan.dariAkun,
  prepared: salinan.disiapkan,
  notAttached: salinan.tidakDilampirkan,
  required: salinan.wajib,
  row: (nomor) => fill(ringkasan.baris, { nomor }),
  foot: fill(salinan.kaki, { tanggal: formatDate(day), versi: contentVersion }),
});

/** The words of the draft of a power of attorney. */
export const powerOfAttorneyWords = ({ service, day }: PaperFacts): PowerOfAttorneyWords => ({
  title: suratKuasa.judul,
  draft: suratKuasa.konsep,
  origin: suratKuasa.susunan,
  principal: suratKuasa.pemberi,
  agent: suratKuasa.penerima,
  labels: {
    owner: suratKuasa.pemilik,
    signer: suratKuasa.penandaTangan,
    position: suratKuasa.jabatan,
    person: suratKuasa.nama,
    identity: suratKuasa.identitas,
    address: suratKuasa.alamat,
    phone: suratKuasa.telepon,
  },
  blank: suratKuasa.kosong,
  purpose: fill(suratKuasa.untuk, { layanan: service }),
  until: suratKuasa.berlaku,
  goods: suratKuasa.barang,
  noGoods: suratKuasa.tanpaBarang,
  placeAndDate: suratKuasa.tempatTanggal,
  signatures: { agent: suratKuasa.tandaPenerima, principal: suratKuasa.tandaPemberi },
  foot: fill(suratKuasa.kaki, { tanggal: formatDate(day) }),
});
