import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { estimatorFacts } from '../../src/data/estimator.ts';
import { asCsv } from '../../src/islands/estimator/as-csv.ts';
import { asText } from '../../src/islands/estimator/as-text.ts';
import { Below } from '../../src/islands/estimator/Below.tsx';
import { derive, type View } from '../../src/islands/estimator/derive.ts';
import { Estimator } from '../../src/islands/estimator/Estimator.tsx';
import { LineFields } from '../../src/islands/estimator/LineFields.tsx';
import { EMPTY, load } from '../../src/islands/estimator/model.ts';
import { sayNoTotal } from '../../src/islands/estimator/no-total.ts';
import { Result } from '../../src/islands/estimator/Result.tsx';
import type { EstimatorBinding } from '../../src/islands/estimator/useEstimator.ts';

const facts = estimatorFacts(loadContent(contentRoot()).content, '');
const viewOf = (query: string) => derive(load(query, facts.services, '2026-11-21'), facts);
const bindingOf = (view: View): EstimatorBinding => ({
  model: EMPTY,
  current: view,
  shown: view,
  held: undefined,
  dispatch: () => undefined,
  goods: { state: 'unasked', kit: undefined, want: () => Promise.resolve(undefined) },
  facts,
  query: () => '',
  address: () => '',
});
const result = (query: string) =>
  render(<Result binding={bindingOf(viewOf(query))} wrong={['Pemeriksaan Fisik']} />);
const below = (query: string) => render(<Below binding={bindingOf(viewOf(query))} />);
const total = (html: string) =>
  plain(/<strong data-testid="total">.*?<\/strong>/.exec(html)?.[0] ?? '').trim();
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const SUSU =
  'layanan=susu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=250&pengambilan-sampel=2&tpc=2&e-coli=2&coliform=2';
const MADU = 'layanan=madu-pengeluaran-antar-area&sertifikat=1&pemeriksaan-fisik=12.5';

describe('on the server', () => {
  it('renders the choice of services, closed until the script is there, without any style attribute', () => {
    const html = render(<Estimator {...facts} />);
    expect(html).toMatch(/<fieldset disabled/);
    expect(html).toContain('>Pengeluaran susu antar area<');
    expect(html).not.toMatch(/ style=/);
  });
});

describe('the result', () => {
  it('says the total in figures and in words', () => {
    const html = result(SUSU);
    expect(total(html)).toBe('Rp663.250');
    expect(plain(html)).toContain('enam ratus enam puluh tiga ribu dua ratus lima puluh rupiah');
  });

  it('keeps conditional lines apart and says the range', () => {
    const text = plain(result(SUSU));
    expect(text).toContain('Paling sedikit Rp11.250; menjadi Rp663.250');
    expect(text).toContain('Jika diperlukan');
  });

  it('links each line to its article and says once, beside the total, how sure the figures are', () => {
    const html = result(MADU);
    expect(html).toContain('href="/peraturan/pp-35-2016/#lampiran-v-a"');
    const output = plain(/<output.*?<\/output>/s.exec(html)?.[0] ?? '');
    expect(output).toContain('Sama menurut dua peraturan, PP 35/2016 dan PMK 27/2024.');
    expect(output).toContain('batas tertinggi (Ps. 1(5))');
    expect(plain(/<table.*?<\/table>/s.exec(html)?.[0] ?? '')).not.toContain('status belum dicek');
  });

  it('lets no page translator touch figures', () => {
    for (const figure of ['Rp5.313', 'Rp25 / kilogram', '12,5 kilogram', 'Rp313'])
      expect(result(MADU).toLowerCase()).toContain(`<span translate="no">${figure.toLowerCase()}</span>`);
  });

  it('says that rounding is this site’s own, and that travel costs stand apart', () => {
    const text = plain(result(MADU));
    expect(text).toContain('pembulatan situs ini');
    expect(text).toContain('PP 35/2016 Ps. 9');
  });

  it('names the article where everything costs Rp0', () => {
    expect(plain(result(`${MADU}&keadaan=bantuan-sosial`))).toContain('Rp0 menurut PP 35/2016 Ps. 4');
    expect(plain(result(`${MADU}&keadaan=penolakan`))).toContain('Rp0 menurut PP 35/2016 Ps. 5');
  });

  it('cites Ps. 8(1) on the inspection of incoming vaccine', () => {
    const html = result('layanan=vaksin-pemasukan-antar-area&sertifikat=1&pemeriksaan-fisik=40');
    expect(total(html)).toBe('Rp5.000');
    expect(plain(html)).toContain('PP 35/2016 Ps. 8(1)');
  });

  it.each([
    [`${MADU}&tanggal=2016-10-10`, 'tidak ada tarif yang berlaku'],
    [
      'layanan=health-certificate-omkaba&sertifikat=1&arah=impor&komoditas=obat',
      'tidak ada tarif yang dipublikasikan',
    ],
    ['layanan=health-certificate-omkaba&sertifikat=1', 'Pilih arah dan jenis komoditas'],
    ['layanan=sscec-kapal&gt=8000', 'tidak terbaca pada salinan'],
    ['layanan=cop-kapal&gt=5', 'Untuk ukuran ini tidak ada baris tarif'],
    ['layanan=madu-pengeluaran-antar-area', 'Isi sedikitnya satu jumlah'],
    ['layanan=madu-pengeluaran-antar-area&sertifikat=abc', 'Perbaiki dahulu isian ini'],
    ['', 'pilih layanan'],
  ])('%s says why there is no total', (query, words) => {
    expect(sayNoTotal(viewOf(query), ['Pemeriksaan Fisik'])).toContain(words);
    expect(result(query)).not.toContain('data-testid="total"');
  });

  it('says that there is no total even before it can say why', () => {
    expect(plain(result(`${MADU}&tanggal=2016-10-10`))).toContain('Totalnya tidak dihitung');
    expect(plain(result(''))).toContain('pilih layanan');
  });

  it('has nothing to say where there is a total', () => expect(sayNoTotal(viewOf(SUSU), [])).toBeUndefined());

  it('draws the growth for the eye only', () => {
    expect(below(MADU)).toMatch(/<svg[^>]*aria-hidden="true"/);
    expect(below(`${MADU}&keadaan=penolakan`)).not.toContain('<svg');
  });
});

describe('a volume that can be read two ways', () => {
  it('is asked about, with both readings to choose from', () => {
    const model = load(
      'layanan=madu-pengeluaran-antar-area&pemeriksaan-fisik=1,000.5',
      facts.services,
      '2026-11-21',
    );
    const current = derive(model, facts);
    if (!current.service) throw new Error('no service');
    const html = render(
      <LineFields
        service={current.service}
        model={model}
        current={current}
        problems={current.problems}
        dispatch={() => undefined}
      />,
    );
    expect(html).toContain('value="1,000.5"');
    expect(html).toMatch(/>1\.000,5<\/button>.*>1,0005<\/button>/);
    expect(html).toMatch(/aria-describedby="isian-pemeriksaan-fisik-tanya"/);
  });
});

describe('taking it along', () => {
  const ADDRESS = 'https://contoh.go.id/tarif/';

  it('as text names lines, articles, total and the way back', () => {
    const text = asText(viewOf(SUSU), facts, ADDRESS);
    expect(text).toContain(
      '250 kilogram × Rp25 / kilogram = Rp6.250 (PP 35/2016 Lampiran V.A; PMK 27/2024 Lampiran)',
    );
    expect(text).toContain('antar area, 21 November 2026');
    expect(text).toContain('Sama menurut dua peraturan, PP 35/2016 dan PMK 27/2024.');
    expect(text).toContain('Total: Rp663.250');
    expect(text.endsWith(ADDRESS)).toBe(true);
  });

  it('as text says so where there is no total', () =>
    expect(asText(viewOf(`${SUSU}&tanggal=2016-10-10`), facts, ADDRESS)).toContain(
      'tidak ada tarif yang berlaku',
    ));

  it('as CSV has plain numbers and one row a line, the total last', () => {
    const rows = asCsv(viewOf(MADU), facts).trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toBe(
      'Pemeriksaan Fisik,25,12.5,kilogram,313,Pasti,PP 35/2016 Lampiran V.A; PMK 27/2024 Lampiran,Sama menurut PP 35/2016 dan PMK 27/2024,antar area,2026-11-21',
    );
    expect(rows[3]).toContain('5313');
  });

  it('as CSV quotes what holds a comma', () =>
    expect(asCsv(viewOf('layanan=tumbuhan-pengeluaran-antar-area&pemeriksaan.plantlet=1'), facts)).toContain(
      '"Pemeriksaan: tanaman hidup dan benih: Plantlet, ex-plant"',
    ));
});
