import { expect, test } from 'vitest';
import { countActions, totalOf } from '../../../scripts/copy-actions.ts';
import { hcForm, listedFile, paketAfter, set } from '../../support/paket.ts';

/** Two goods and six files: everything that a sender may have to hand over. */
const paket = {
  ...paketAfter(
    ...[set('tujuan', 'kkp', 'KKP Contoh'), set('penerima', 'pelabuhanAsal', 'Tanjung Contoh')],
    ...[set('penerima', 'pelabuhanTujuan', 'Contoh'), set('penerima', 'namaKapal', 'MV CONTOH')],
    ...[set('penerima', 'voyageNumber', 'V-1'), set('konfirmasi', 'containerSealNumber', 'S-1')],
    ...[
      set('konfirmasi', 'shippingMark', 'M-1'),
      set('konfirmasi', 'gross', '13'),
      set('konfirmasi', 'satuanGross', 'ton'),
    ],
    { type: 'add-row', step: 'barang', id: 'baru1' },
    ...[set('barang', 'namaBarang', 'Tongkat', 'baru1'), set('barang', 'jumlah', '40', 'baru1')],
    ...[set('barang', 'kemasan', 'Karton', 'baru1'), set('barang', 'negaraPenerbit', 'Indonesia', 'baru1')],
  ),
  attachments: [
    ...['invoice', 'registrasi-bpom', 'pemberitahuan-ekspor-impor', 'ocean-bill-loading'].map((slot, index) =>
      listedFile(slot, `0${index + 1}-${slot}.pdf`),
    ),
    ...[0, 1].map((row) => listedFile('coa-fumigasi', `0${row + 5}-coa-fumigasi.pdf`, row)),
  ],
};

test('two goods and six files are handed over in at most 60 actions on a desk', () => {
  const actions = countActions(paket, hcForm);
  expect(actions).toEqual({ drag: 24, choose: 15, file: 13, portal: 8 });
  expect(totalOf(actions)).toBeLessThanOrEqual(60);
});
