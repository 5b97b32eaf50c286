import { describe, expect, test } from 'vitest';
import { copyScreens, itemsOf, type CopyItem } from '../../../src/domain/copy-view/copy-screens.ts';
import { nextOf } from '../../../src/domain/copy-view/next.ts';
import type { Paket } from '../../../src/domain/package/paket.ts';
import { toPaket } from '../../../src/domain/package/to-paket.ts';
import { fieldsOf } from '../../../src/domain/submission/form.ts';
import type { ApplicationAction } from '../../../src/domain/submission/reduce.ts';
import { applicationAfter, draftOf, hcForm, listedFile, paketAfter, set } from '../../support/paket.ts';

const allOf = (paket: Paket): CopyItem[] =>
  copyScreens(paket, hcForm).flatMap(({ rows }) => rows.flat().flatMap(({ items }) => items));
const named = (items: readonly CopyItem[], key: string) => items.filter(({ field }) => field.key === key);

describe('the screens of the copy view', () => {
  test('hold every field of the portal in its order', () => {
    expect(allOf(paketAfter()).map(({ field }) => field.key)).toEqual(
      hcForm.steps.flatMap(fieldsOf).map(({ key }) => key),
    );
  });
  test('say of each what is to be done', () => {
    const paket = { ...paketAfter(), attachments: [listedFile('invoice', '01-invoice.pdf')] };
    const items = allOf(paket);
    const way = (key: string) => named(items, key)[0]?.way;
    expect(way('tanggalAju')).toBe('salin');
    expect(['jenisLayanan', 'wilker', 'negaraAsal', 'bebasRadioaktif', 'satuanNet'].map(way)).toEqual(
      Array(5).fill('pilih'),
    );
    expect(way('invoice')).toBe('berkas');
    expect(named(items, 'invoice')[0]?.text).toBe('lampiran/01-invoice.pdf');
    expect(way('kkp')).toBe('kosong');
    expect(way('registrasi-bpom')).toBe('kosong');
    const filled = allOf(paketAfter(set('tujuan', 'namaPerusahaan', 'PT Contoh Ekspor')));
    expect(named(filled, 'namaPerusahaan')[0]?.way).toBe('cocokkan');
  });
  test('name a field by its place and what stands there, so that another value is not done yet', () => {
    const [before, after] = [allOf(paketAfter()), allOf(paketAfter(set('barang', 'jumlah', '1.001')))];
    const changed = after.filter(({ id }, index) => before[index]?.id !== id);
    expect(changed.map(({ field }) => field.key)).toEqual(['jumlah']);
    const ids = before.filter(({ way }) => way !== 'kosong').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('name a file by what is in it', () => {
    const withFile = (sha256: string) =>
      allOf({ ...paketAfter(), attachments: [{ ...listedFile('invoice', '01-invoice.pdf'), sha256 }] });
    const [one, other] = ['a', 'b'].map((digit) => named(withFile(digit.repeat(64)), 'invoice')[0]?.id);
    expect(one).not.toBe(other);
  });
});

describe('after an officer sent it back', () => {
  const before = applicationAfter();
  const add = { type: 'add-row', step: 'barang', id: 'baru1' } as const;
  const mended = (...actions: readonly ApplicationAction[]) => {
    const draft = {
      ...draftOf(applicationAfter(...actions)),
      revision: {
        id: 'r',
        number: 1,
        takenAt: '2026-11-21T00:00:00Z',
        notes: [{ label: 'Alamat', note: 'kurang', done: false }],
        before,
      },
    };
    return allOf(toPaket(draft, hcForm, '0123456789ab'));
  };
  const toDo = (items: readonly CopyItem[]) =>
    items.filter(({ way, isKnown }) => way !== 'kosong' && !isKnown).map(({ field }) => field.key);

  test('nothing is to be put in again while nothing was mended', () => {
    expect(toDo(mended())).toEqual([]);
  });
  test('only what was mended is', () => {
    expect(toDo(mended(set('penerima', 'penerimaAlamat', 'Contoh Street 3')))).toEqual(['penerimaAlamat']);
  });
  test('the same amount written otherwise is no change for the portal', () => {
    expect(toDo(mended(set('barang', 'jumlah', '1000')))).toEqual([]);
  });
  test('a new row is new altogether, and the old ones are known by what they are today', () => {
    const rows = mended(add, set('barang', 'namaBarang', 'Tongkat', 'baru1'));
    expect(toDo(rows)).toEqual(['namaBarang']);
    const moved = mended(add, set('barang', 'namaBarang', 'Tongkat', 'baru1'), {
      type: 'remove-row' as const,
      step: 'barang',
      row: '0',
    });
    expect(toDo(moved)).toEqual(['namaBarang']);
  });
});

describe('what comes next', () => {
  const [first] = copyScreens(paketAfter(), hcForm);
  const items = first ? itemsOf(first) : [];
  const said = (done: readonly string[]) => {
    const next = nextOf(items, new Set(done));
    return next && { choose: next.choose.map(({ field }) => field.key), take: next.take?.field.key };
  };
  test('is the first to paste, with what is to be chosen before it', () => {
    expect(items.map(({ field }) => field.key)).toEqual([
      'tanggalAju',
      'jenisLayanan',
      'lokasiLayanan',
      'wilker',
    ]);
    expect(said([])).toEqual({ choose: [], take: 'tanggalAju' });
  });
  test('are the choices that are left, and at last nothing', () => {
    const ids = items.map(({ id }) => id);
    expect(said(ids.slice(0, 2))).toEqual({ choose: ['lokasiLayanan', 'wilker'], take: undefined });
    expect(said(ids)).toBeUndefined();
  });
  test('leaves files that were saved to be chosen', () => {
    const paket = { ...paketAfter(), attachments: [listedFile('invoice', '01-invoice.pdf')] };
    const screen = copyScreens(paket, hcForm).find(({ id }) => id === 'komoditas');
    const all = screen ? itemsOf(screen) : [];
    const done = new Set(all.slice(0, 2).map(({ id }) => id));
    expect(nextOf(all, done)?.take?.field.key).toBe('invoice');
    expect(nextOf(all, done, true)).toMatchObject({
      choose: [{ field: { key: 'invoice' } }],
      take: undefined,
    });
  });
  test('is reached from any place: what was done out of turn is left out', () => {
    const [, penerima] = copyScreens(paketAfter(), hcForm);
    const all = penerima ? itemsOf(penerima) : [];
    const next = nextOf(all, new Set([all[0]?.id ?? '', all[2]?.id ?? '']));
    expect(next?.take?.id).toBe(all[1]?.id);
  });
});
