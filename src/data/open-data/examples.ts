import type { OpenContext } from './context.ts';
import { openTariffs } from './tariffs.ts';

/** The tariff that the examples speak of. */
const EXAMPLE_TARIFF = 'pp-35-2016/pemeriksaan-madu';

type At = OpenContext['at'];

/** Fetches one service and the table of tariffs. */
export const curlExample = (at: At): string =>
  `curl -O ${at('/data/v1/services/madu-pengeluaran-antar-area.json')}
curl -O ${at('/data/v1/tariffs.csv')}`;

/** Finds the figure in force on a day; a test runs it. */
export const scriptExample = (at: At): string =>
  `const hari = '2026-11-21';
const jawaban = await fetch('${at('/data/v1/tariffs.json')}');
const { tariffs } = await jawaban.json();
const tarif = tariffs.find(({ id }) => id === '${EXAMPLE_TARIFF}');
const nilai = tarif.values.find(
  ({ traffic, from, to }) => traffic === 'antar-area' && from <= hari && (!to || hari <= to),
);
console.log(nilai.amount, tarif.unit, nilai.basis.article, nilai.basis.status);`;

/** A formula that reads the table of tariffs into a sheet. */
export const sheetExample = (at: At): string => `=IMPORTDATA("${at('/data/v1/tariffs.csv')}")`;

/** What an entry of `tariffs.json` looks like: one of this very build. */
export const tariffExample = (context: OpenContext): string =>
  JSON.stringify(
    openTariffs(context).find(({ id }) => id === EXAMPLE_TARIFF),
    null,
    2,
  );
