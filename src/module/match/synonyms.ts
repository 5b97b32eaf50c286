/** Words of labels that mean the same, a line each, the one they are compared by first. A portal may use any of them. */
export const SYNONYMS = `
no nomor nomer number
telp telepon telpon phone hp
tanggal tgl date
aju pengajuan diajukan
nama name
alamat address
negara country
asal origin muat
tujuan destination bongkar
penerbit issuing
pelabuhan port
kapal vessel ship
pengirim eksportir importir exporter importer shipper
penerima pembeli consignee buyer
perusahaan company
jenis type tipe
layanan pelayanan
lokasi location
komoditas komoditi commodity
barang produk goods item
jumlah qty kuantitas quantity
kemasan packaging packing
invoice faktur
net netto neto nett bersih
gross bruto brutto kotor
satuan unit
container kontainer
seal segel
ekspor export
impor import
sertifikat certificate
registrasi registration
lainnya lain other
tumbuhan tumbuh nabati plant
hewan animal
ikan fish
deviate derivat
lading loading
`;

/** Groups of words that read as one. */
export const PHRASES: readonly (readonly [phrase: string, word: string])[] = [
  ['wilayah kerja', 'wilker'],
  ['kantor kesehatan pelabuhan', 'kkp'],
  ['balai kekarantinaan kesehatan', 'kkp'],
  ['peti kemas', 'container'],
];

/** Words that name nothing by themselves: a label means the same without them. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `wajib diisi opsional optional silakan silahkan masukan masukkan isi isikan ketik pilih mohon anda file berkas
  dokumen upload unggah lampirkan lampiran scan foto choose lengkap resmi data berat weight induk apakah merupakan di ke
  dari yang dan atau untuk pada the of and or to baris ini`.split(/\s+/),
);

/** Words that narrow little: a label may have or lack them. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(['no', 'nama', 'jenis', 'barang', 'tanggal']);

/**
 * Words of which one shuts out the others. A field of the one is never filled with what belongs to the other, however
 * much alike their labels are.
 */
export const OPPOSITES: readonly (readonly string[])[] = [
  ['asal', 'tujuan', 'penerbit'],
  ['net', 'gross'],
  ['tumbuhan', 'hewan', 'ikan'],
  ['ekspor', 'impor'],
];

/** Who a field is about; forms say it in a heading more often than in the label. */
export const PARTIES = ['pengirim', 'penerima', 'perusahaan'] as const;
export type Party = (typeof PARTIES)[number];
