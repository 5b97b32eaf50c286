import { describe, expect, test } from 'vitest';
import { migrate, type Lifts } from '../../../src/domain/package/migrate.ts';
import { paketAfter } from '../../support/paket.ts';

const TODAY = 3;
/** As if version 1 had called the service by another key, and version 2 had known no notes. */
const lifts: Lifts = {
  1: ({ layanan, ...others }) => ({ ...others, serviceId: layanan }),
  2: (paket) => ({ ...paket, title: 'tanpa nama' }),
};

describe('an older package', () => {
  test('is lifted version by version', () => {
    expect(migrate({ schemaVersion: 1, layanan: 'madu' }, lifts, TODAY)).toEqual({
      ok: true,
      value: { schemaVersion: 3, serviceId: 'madu', title: 'tanpa nama' },
    });
    expect(migrate({ schemaVersion: 2, serviceId: 'susu' }, lifts, TODAY)).toEqual({
      ok: true,
      value: { schemaVersion: 3, serviceId: 'susu', title: 'tanpa nama' },
    });
  });
  test('of today stays as it is', () => {
    const paket = { ...paketAfter() };
    expect(migrate(paket)).toEqual({ ok: true, value: paket });
  });
  test('is left untouched itself', () => {
    const old = { schemaVersion: 1, layanan: 'madu' };
    expect(migrate(old, lifts, TODAY).ok).toBe(true);
    expect(old).toEqual({ schemaVersion: 1, layanan: 'madu' });
  });
  test('of the future is refused, with its version', () => {
    expect(migrate({ schemaVersion: 4 }, lifts, TODAY)).toEqual({
      ok: false,
      error: { code: 'versi-lebih-baru', version: '4' },
    });
  });
  test('that nobody knows how to lift is a mistake of this site', () => {
    expect(() => migrate({ schemaVersion: 1 }, {}, TODAY)).toThrow('no way from schema version 1');
  });
});
