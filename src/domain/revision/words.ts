/**
 * What notes often say, for the compression: text that stands here costs next to nothing in a link. Part of version 1
 * of the format, so not one letter of it may ever change; the commonest stands last.
 */
export const COMMON_WORDS =
  'media-pembawa.asal-tujuan.pengangkutan.dokumen.pemilik.kode HS komoditas pelabuhan tujuan dan asal kapal voyage ' +
  'kontainer container/seal shipping mark berat bersih kotor kemasan negara alamat lengkap nama perusahaan penanggung ' +
  'jawab nomor telepon NPWP kartu identitas surat kuasa surat keterangan hasil uji laboratorium sertifikat halal ' +
  'registrasi BPOM certificate of analysis fumigasi phytosanitary certificate sertifikat karantina ikan invoice bill of ' +
  'lading pemberitahuan ekspor impor kedaluwarsa, kadaluarsa, terbaca, buram, terpotong, ditandatangani, distempel, ' +
  'halaman pertama masih kurang belum sesuai dengan yang tertulis pada tidak cocok tidak ada, mohon diperbaharui, mohon ' +
  'dilengkapi, mohon diganti, mohon diunggah ulang, mohon diperbaiki. ' +
  'health-certificate-omkaba\ntujuan.tanggalAju\ttujuan.wilker\tpenerima.pengirimNama\tpenerima.pengirimAlamat\t' +
  'penerima.penerimaNama\tpenerima.penerimaNoTelp\tpenerima.penerimaAlamat\tpenerima.negaraTujuan\t' +
  'penerima.pelabuhanTujuan\tpenerima.namaKapal\tpenerima.voyageNumber\tkomoditas.jenisKomoditas\t' +
  'komoditas.noInvoice\tkomoditas.invoice\tkomoditas.registrasi-bpom\tkomoditas.sertifikat-halal\t' +
  'barang.namaBarang\tbarang.jumlah\tbarang.kemasan\tbarang.coa-fumigasi\tkonfirmasi.phytosanitary-certificate\t' +
  'konfirmasi.sertifikat-karantina-ikan\tkonfirmasi.net\tkonfirmasi.gross\tDokumen tidak sesuai, mohon ';
