import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { estimatorFacts } from '../../src/data/estimator.ts';
import { encodeQuery } from '../../src/domain/tariff/query.ts';
import { derive } from '../../src/islands/estimator/derive.ts';
import { EMPTY, load, reduce, type Action, type Model } from '../../src/islands/estimator/model.ts';

const facts = estimatorFacts(loadContent(contentRoot()).content, '');
const TODAY = '2026-11-21';
const open = (query: string) => load(query, facts.services, TODAY);
const service = (id: string) => facts.services.find((known) => known.id === id);
const after = (model: Model, ...actions: Action[]) => actions.reduce(reduce, model);
const totalOf = (model: Model) => {
  const sum = derive(model, facts).priced?.estimate.sum;
  return sum?.known ? sum.total : sum?.reason;
};
const queryOf = (model: Model) => {
  const view = derive(model, facts);
  return encodeQuery(view.state, view.service?.regime).toString();
};

const MADU = 'madu-pengeluaran-antar-area';
const SUSU = 'susu-pengeluaran-antar-area';
const TUMBUHAN = 'tumbuhan-pengeluaran-antar-area';

describe('before the address is read', () => {
  it('nothing is chosen and nothing is priced', () => {
    expect(derive(EMPTY, facts)).toMatchObject({ service: undefined, priced: undefined });
  });
});

describe('a link', () => {
  it.each([
    `layanan=${MADU}&sertifikat=1&pemeriksaan-fisik=12.345`,
    `layanan=${MADU}&tanggal=2016-10-10&keadaan=penolakan&sertifikat=1`,
    `layanan=${TUMBUHAN}&lalu-lintas=impor&sertifikat=1&pemeriksaan.buah-segar=2000`,
    'layanan=health-certificate-omkaba&arah=ekspor&komoditas=alat-kesehatan&sertifikat=1',
  ])('%s is restored to itself', (query) => expect(queryOf(open(query))).toBe(query));

  it('is written the Indonesian way in the fields', () =>
    expect(open(`layanan=${MADU}&pemeriksaan-fisik=1000.5`).entries[MADU]?.['pemeriksaan-fisik']?.text).toBe(
      '1.000,5',
    ));

  it('with a day that does not exist has no total until another is picked', () => {
    const model = open(`layanan=${MADU}&sertifikat=1&tanggal=2016-02-30`);
    expect(derive(model, facts)).toMatchObject({ dateWrong: true, priced: undefined });
    expect(model.problems).toHaveLength(1);
    const mended = after(model, { type: 'date', date: '2020-01-01' });
    expect(totalOf(mended)).toBe(5_000n);
    expect(mended.problems).toEqual([]);
  });

  it('with an unreadable volume keeps it in its field, and all the others', () => {
    const model = open(`layanan=${MADU}&sertifikat=1&pemeriksaan-fisik=1e309`);
    expect(model.entries[MADU]).toMatchObject({
      sertifikat: { text: '1' },
      'pemeriksaan-fisik': { text: '1e309' },
    });
    expect(derive(model, facts).problems.get('pemeriksaan-fisik')).toEqual({ code: 'exponent' });
    expect(queryOf(model)).toBe(`layanan=${MADU}&sertifikat=1`);
  });

  it('to an unknown service keeps its volumes for the one that is chosen instead', () => {
    const model = open('layanan=kuda&sertifikat=3&pemeriksaan-fisik=7');
    expect(totalOf(after(model, { type: 'service', service: service(MADU) }))).toBe(15_175n);
  });
});

describe('changes', () => {
  it('a first look at a service starts with one certificate', () =>
    expect(totalOf(after(open(''), { type: 'service', service: service(SUSU) }))).toBe(5_000n));

  it('looking at another service loses nothing', () => {
    const model = after(
      open(`layanan=${MADU}&sertifikat=2&pemeriksaan-fisik=10`),
      { type: 'service', service: service(TUMBUHAN) },
      { type: 'choice', parameter: 'lalu-lintas', value: 'impor' },
      { type: 'service', service: service(MADU) },
    );
    expect(totalOf(model)).toBe(10_250n);
    expect(queryOf(model)).toBe(`layanan=${MADU}&sertifikat=2&pemeriksaan-fisik=10`);
  });

  it('a wrong volume takes the total away and leaves the rest as entered', () => {
    const model = after(open(`layanan=${MADU}&sertifikat=2`), {
      type: 'entry',
      line: 'pemeriksaan-fisik',
      entry: { text: '12.5', unit: 'kilogram' },
    });
    expect(derive(model, facts).priced).toBeUndefined();
    expect(model.entries[MADU]?.['sertifikat']?.text).toBe('2');
    const chosen = after(model, {
      type: 'entry',
      line: 'pemeriksaan-fisik',
      entry: { text: '12,5', unit: 'kilogram', reading: '12.5' },
    });
    expect(totalOf(chosen)).toBe(10_313n);
  });

  it('two tons of fresh fruit are counted by the kilogram', () =>
    expect(
      totalOf(
        after(
          open(''),
          { type: 'service', service: service(TUMBUHAN) },
          { type: 'entry', line: 'pemeriksaan.buah-segar', entry: { text: '2', unit: 'ton' } },
        ),
      ),
    ).toBe(15_000n));

  it('a line of a long list is shown once picked and gone once removed', () => {
    const picked = after(
      open(''),
      { type: 'service', service: service(TUMBUHAN) },
      { type: 'entry', line: 'pemeriksaan.stek', entry: { text: '', unit: 'batang' } },
    );
    expect(derive(picked, facts).lines.map(({ id }) => id)).toEqual(['sertifikat', 'pemeriksaan.stek']);
    const removed = after(picked, { type: 'remove', line: 'pemeriksaan.stek' });
    expect(derive(removed, facts).lines.map(({ id }) => id)).toEqual(['sertifikat']);
  });
});
