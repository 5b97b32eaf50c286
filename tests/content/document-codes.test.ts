import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { documentView } from '../../src/data/document-view.ts';
import { openDocuments } from '../../src/data/open-data/documents.ts';

const { content } = loadContent(contentRoot());
const documents = [...content.documents.values()];
const present = documents.filter(({ data }) => data.regime === 'barantin');

/** The code of an old form, its code today, and whether a source says so. */
const COUNTERPARTS: [id: string, today: string[], sure: 'dibaca' | 'dugaan'][] = [
  ['form-1', ['K-1.6'], 'dibaca'],
  ['sp-1', ['K-1.6'], 'dugaan'],
  ['kh-1', ['K-1.1'], 'dugaan'],
  ['kh-2', ['K-2.2'], 'dugaan'],
  ['dp-1', ['K-2.2'], 'dugaan'],
  ['kh-3', ['K-3.7a', 'K-3.7b'], 'dugaan'],
  ['kh-8a', ['K-6.1'], 'dugaan'],
  ['kh-8b', ['K-6.2'], 'dugaan'],
  ['kh-9a', ['K-7.1'], 'dugaan'],
  ['kh-9b', ['K-7.2'], 'dugaan'],
  ['kh-10a', ['K-8.1'], 'dugaan'],
  ['kh-10b', ['K-8.2'], 'dugaan'],
  ['kh-12', ['KH-2'], 'dugaan'],
  ['kh-13', ['K-9.1'], 'dugaan'],
  ['kh-14', ['K-9.2'], 'dugaan'],
  ['kt-8', ['K-6.1'], 'dugaan'],
  ['kt-12', ['KT-3'], 'dugaan'],
  ['kt-13', ['K-7.1'], 'dugaan'],
  ['dp-10', ['K-8.1'], 'dugaan'],
];

/** Every code in use today with its name as it was read; three names were not read whole. */
const PRESENT: Record<string, string> = {
  'K-1.1':
    'Permohonan Tindakan Karantina dan Pengawasan dan/atau Pengendalian serta Berita Acara Serah Terima Media Pembawa di Tempat Pemasukan, Pengeluaran dan/atau Transit',
  'K-1.2': 'Prior Notice',
  'K-1.3': 'Laporan Kedatangan Alat Angkut',
  'K-1.4': 'Laporan Mutasi Muatan Alat Angkut',
  'K-1.5': 'Berita Acara Penyerahan Media Pembawa',
  'K-1.6': 'Laporan Rencana Pemasukan atau Pengeluaran Media Pembawa',
  'K-2.1': 'Hasil analisis permohonan / serah terima media pembawa / NHI',
  'K-2.2': 'Surat Tugas',
  'K-3.1': 'Surat Persetujuan/Penolakan Bongkar',
  'K-3.2': 'Persetujuan/Penolakan Bongkar/Muat ke Alat Angkut',
  'K-3.3': 'Berita Acara Pengambilan Contoh',
  'K-3.4': 'Surat Perintah Masuk Instalasi Karantina',
  'K-3.5': 'Laporan Hasil Pengawalan',
  'K-3.6': 'Laporan Hasil Pemeriksaan di Atas Alat Angkut',
  'K-3.7a': 'Laporan Hasil Pemeriksaan Administratif (dan Kesesuaian Dokumen)',
  'K-3.7b': 'Laporan Hasil Pemeriksaan Kesehatan',
  'K-3.8': 'Surat Keterangan Transit Alat Angkut',
  'K-3.9': 'Surat Keterangan Transit Media Pembawa',
  'K-3.10': 'SP2MP',
  'K-4.1': 'Laporan pengasingan (nama lengkap belum terbaca)',
  'K-4.2': 'Laporan pengamatan (nama lengkap belum terbaca)',
  'K-5.1': 'Sertifikat Perlakuan',
  'K-5.2': 'Sertifikat Fumigasi',
  'K-5.3': 'Laporan Hasil Perlakuan',
  'K-6.1': 'Surat Penahanan',
  'K-6.2': 'Berita Acara Penahanan',
  'K-6.3': 'Laporan Hasil Penahanan',
  'K-7.1': 'Surat Penolakan',
  'K-7.2': 'Berita Acara Penolakan',
  'K-7.3': 'Laporan penolakan (nama lengkap belum terbaca)',
  'K-7.4': 'Notification of Non-Compliance',
  'K-7.5': 'Surat Perpanjangan Batas Waktu Pengeluaran Media Pembawa yang Ditolak',
  'K-8.1': 'Surat Pemusnahan',
  'K-8.2': 'Berita Acara Pemusnahan',
  'K-9.1': 'Surat Keterangan Media Pembawa Lain',
  'K-9.2': 'Sertifikat Pelepasan',
  'K-9.3': 'Surat Keterangan Karantina',
  'K-9.4': 'Laporan Hasil Pengawasan',
  'KH-1': 'Sertifikat Kesehatan Hewan',
  'KH-2': 'Sertifikat Sanitasi Produk Hewan',
  'KI-1': 'Sertifikat Kesehatan Ikan dan Produk Ikan Ekspor',
  'KI-2': 'Sertifikat Kesehatan Ikan dan Produk Ikan Antar Area',
  'KT-1': 'Phytosanitary Certificate, ekspor',
  'KT-2': 'Phytosanitary Certificate, re-ekspor',
  'KT-3': 'Sertifikat Kesehatan Tumbuhan Antar Area',
  'KT-4': 'Certificate for Export of Processed Product/Non-Regulated Article',
};

describe('old codes and codes of today', () => {
  test.each(COUNTERPARTS)('%s is %j today: %s', (id, today, sure) => {
    const { entry, now } = documentView(content, id);
    expect(now.map((counterpart) => counterpart.entry.data.code)).toEqual(today);
    expect(entry.data.now?.sure).toBe(sure);
    expect(now.every(({ guess }) => guess)).toBe(sure === 'dugaan');
  });

  test('no other document claims a counterpart, and all of them are in use today', () => {
    const claiming = documents.filter(({ data }) => data.now).map(({ id }) => id);
    expect(claiming.sort()).toEqual(COUNTERPARTS.map(([id]) => id).sort());
    const claimed = new Set(documents.flatMap(({ data }) => data.now?.documents ?? []));
    expect([...claimed].filter((id) => content.documents.get(id)?.data.regime !== 'barantin')).toEqual([]);
  });

  test('every code in use today is in the register under its name', () => {
    expect(Object.fromEntries(present.map(({ data }) => [data.code, data.name]))).toEqual(PRESENT);
    expect(present).toHaveLength(Object.keys(PRESENT).length);
  });

  test.each(['KH-1', 'KH-2', 'KT-2'])('the two documents called %s point at each other', (code) => {
    const namesakes = documents.filter(({ data }) => data.code === code);
    expect(namesakes).toHaveLength(2);
    for (const { id } of namesakes)
      expect(documentView(content, id).sameCode.map((other) => other.id)).toEqual(
        namesakes.filter((other) => other.id !== id).map((other) => other.id),
      );
  });

  test('the open data keeps its keys: the codes of today in one text, and what carries an old code today', () => {
    const open = openDocuments({ content, at: (path) => path, contentVersion: '', checkedOn: '' });
    const of = (id: string) => open.find((document) => document.id === id);
    expect(of('kh-3')?.now).toMatchObject({ code: 'K-3.7a / K-3.7b', sure: 'dugaan' });
    expect(of('kh-1')?.sameCodeToday).toMatch(/^Sertifikat Kesehatan Hewan, /);
    expect(of('kh-1-barantin')?.sameCodeToday).toBeUndefined();
  });
});
