import { paket } from 'ui:id';
import { siteAddress } from '../../client/site-address.ts';
import { LAMPIRAN, PAKET_JSON, README } from '../../domain/package/build-package.ts';
import { MANIFEST } from '../../domain/package/manifest.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { PaperFacts } from './words.ts';

const { isi } = paket.baca;
type Listed = keyof typeof isi;
const ORDER: readonly Listed[] = [
  PAKET_JSON,
  'ringkasan.pdf',
  'salinan.html',
  'surat-kuasa.pdf',
  `${LAMPIRAN}/`,
  README,
  MANIFEST,
];
const ALWAYS: readonly Listed[] = [PAKET_JSON, README, MANIFEST];

/**
 * `BACA-SAYA.txt`: what is in the package, what to do with it, and what it is not.
 * @param paths the files in it, those that are always there apart
 */
export const readme = (
  fileName: string,
  paths: readonly string[],
  { service, portal, state, contentVersion, day }: PaperFacts,
): string => {
  const listed = ORDER.filter((name) => ALWAYS.includes(name) || paths.some((path) => path.startsWith(name)));
  const width = Math.max(...listed.map(({ length }) => length)) + 2;
  return fill(paket.baca.saya, {
    nama: fileName,
    tanggal: formatDate(day),
    versi: contentVersion,
    layanan: service,
    isi: listed.map((name) => `  ${name.padEnd(width)}${isi[name]}`).join('\n'),
    keadaan: state,
    ajukan: portal ? fill(paket.baca.diPortal, { portal: portal.host }) : paket.baca.keTempat,
    alamat: siteAddress('/paket/'),
  });
};
