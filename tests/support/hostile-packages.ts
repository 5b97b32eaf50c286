import { serialise } from '../../src/domain/package/serialise.ts';
import { forgeZip } from './forge-zip.ts';
import { bytesOf, hashOf, packageOf, tinyPdf, valid, withAttachment } from './package-files.ts';
import { paketAfter } from './paket.ts';

const zeros = (size: number) => new Uint8Array(size);
const folded = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
/** Files that are no packages of this site: what each is, the code of its refusal, and how it is made. */
export const HOSTILE: readonly [what: string, code: string, make: () => Blob][] = [
  ['an empty file', 'bukan-zip', () => new Blob([])],
  ['a text', 'bukan-zip', () => new Blob(['halo'])],
  ['a photo', 'bukan-zip', () => new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), zeros(5000)])],
  ['half a package', 'bukan-zip', () => forgeZip(packageOf(valid)).slice(0, -40)],
  ['a directory that lists more than there is', 'bukan-zip', () => forgeZip(packageOf(valid), { count: 9 })],
  [
    'a file of more than 120 MB',
    'terlalu-besar',
    () => new Blob(Array.from({ length: 13 }, () => zeros(10_000_000))),
  ],
  [
    'a locked ZIP',
    'zip-terkunci',
    () => forgeZip(packageOf(valid).map((file) => ({ ...file, encrypted: true }))),
  ],
  [
    'a size of a gigabyte',
    'bom-zip',
    () => forgeZip([...packageOf(valid), { name: 'besar', bytes: zeros(9), claims: 1_000_000_000 }]),
  ],
  [
    'more bytes than it says',
    'bom-zip',
    () => forgeZip(packageOf(zeros(90_000_000)).map((file) => ({ ...file, claims: 1000 }))),
  ],
  [
    'files that share their bytes',
    'bom-zip',
    () => forgeZip([...packageOf(valid), { name: 'lagi', bytes: bytesOf(valid), overlaps: true }]),
  ],
  [
    'a name that leads out',
    'nama-berbahaya',
    () => forgeZip([...packageOf(valid), { name: '../../etc/passwd', bytes: zeros(1) }]),
  ],
  [
    'an absolute name',
    'nama-berbahaya',
    () => forgeZip([...packageOf(valid), { name: '/etc/passwd', bytes: zeros(1) }]),
  ],
  [
    'a name of Windows',
    'nama-berbahaya',
    () => forgeZip([...packageOf(valid), { name: 'C:\\Windows\\a', bytes: zeros(1) }]),
  ],
  [
    'a name with a zero',
    'nama-berbahaya',
    () => forgeZip([...packageOf(valid), { name: 'a\0.pdf', bytes: zeros(1) }]),
  ],
  [
    'the same name twice',
    'nama-ganda',
    () => forgeZip([...packageOf(valid), { name: 'paket.json', bytes: zeros(1) }]),
  ],
  [
    'names that differ in capitals only',
    'nama-ganda',
    () => forgeZip([...packageOf(valid), { name: 'PAKET.json', bytes: zeros(1) }]),
  ],
  [
    'another name inside',
    'bukan-zip',
    () => forgeZip(packageOf(valid).map((file) => ({ ...file, inHeader: 'x'.repeat(file.name.length) }))),
  ],
  [
    'a wrong sum in both headers',
    'berkas-rusak',
    () => forgeZip(packageOf(valid).map((file) => ({ ...file, sum: 1 }))),
  ],
  [
    'a wrong sum of a file that is not packed',
    'berkas-rusak',
    () => forgeZip(packageOf(valid).map((file) => ({ ...file, stored: true, sum: 1 }))),
  ],
  [
    '10,000 files',
    'terlalu-banyak-berkas',
    () =>
      forgeZip(
        Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, bytes: zeros(0), stored: true })),
      ),
  ],
  ['no paket.json', 'tanpa-paket', () => forgeZip([{ name: 'a.txt', bytes: zeros(3) }])],
  ['no manifest', 'manifest-tidak-cocok', () => forgeZip(packageOf(valid).slice(0, 1))],
  [
    'a manifest of something else',
    'manifest-tidak-cocok',
    () => forgeZip([...packageOf(valid).slice(0, 1), ...packageOf('{}').slice(1)]),
  ],
  [
    'a manifest that names a missing file',
    'manifest-tidak-cocok',
    () => forgeZip(withAttachment().filter(({ name }) => !name.startsWith('lampiran'))),
  ],
  [
    'a manifest of prose',
    'manifest-tidak-cocok',
    () =>
      forgeZip([...packageOf(valid).slice(0, 1), { name: 'MANIFEST.sha256', bytes: bytesOf('semua baik') }]),
  ],
  [
    'a changed paper',
    'manifest-tidak-cocok',
    () =>
      forgeZip(
        packageOf(valid, [{ name: 'ringkasan.pdf', bytes: tinyPdf }]).map((file) =>
          file.name === 'ringkasan.pdf' ? { ...file, bytes: zeros(4) } : file,
        ),
      ),
  ],
  ['JSON of 100 MB', 'json-terlalu-besar', () => forgeZip(packageOf(Buffer.alloc(100_000_000, ' ')))],
  [
    'JSON nested a million deep',
    'json-terlalu-dalam',
    () => forgeZip(packageOf(`{"schemaVersion":1,"x":${folded(1_000_000)}}`)),
  ],
  ['no JSON', 'bukan-json', () => forgeZip(packageOf('<html></html>'))],
  ['a list', 'bukan-json', () => forgeZip(packageOf('[]'))],
  [
    'a newer schema',
    'versi-lebih-baru',
    () => forgeZip(packageOf(valid.replace('"schemaVersion": 2', '"schemaVersion": 3'))),
  ],
  [
    'an unknown schema',
    'versi-tidak-dikenal',
    () => forgeZip(packageOf(valid.replace('"schemaVersion": 2', '"schemaVersion": "satu"'))),
  ],
  [
    'a key of the prototype',
    'isi-tidak-sesuai',
    () => forgeZip(packageOf(valid.replace('"values": {', '"__proto__": {"kotor": 1}, "values": {'))),
  ],
  [
    'a key of the prototype among the values',
    'isi-tidak-sesuai',
    () => forgeZip(packageOf(valid.replace('"tujuan": {', '"tujuan": {"__proto__": {"kotor": "1"}, '))),
  ],
  [
    'HTML in its head',
    'isi-tidak-sesuai',
    () => forgeZip(packageOf(valid.replace('"health-certificate-omkaba"', '"<script>alert(1)</script>"'))),
  ],
  [
    'a listed attachment that is not there',
    'lampiran-hilang',
    () =>
      forgeZip(
        packageOf(
          serialise({
            ...paketAfter(),
            attachments: [
              {
                slot: 'invoice',
                fileName: '01-invoice.pdf',
                mediaType: 'application/pdf',
                bytes: 1,
                sha256: hashOf(tinyPdf),
              },
            ],
          }),
        ),
      ),
  ],
  ['an attachment of another size', 'lampiran-tidak-cocok', () => forgeZip(withAttachment({ bytes: 7 }))],
  [
    'an attachment with another hash',
    'lampiran-tidak-cocok',
    () => forgeZip(withAttachment({ sha256: 'b'.repeat(64) })),
  ],
  [
    'an attachment that is no PDF',
    'lampiran-jenis-lain',
    () => forgeZip(withAttachment({}, bytesOf('MZ program'))),
  ],
  [
    'an attachment of another type',
    'isi-tidak-sesuai',
    () => forgeZip(withAttachment({ mediaType: 'image/png' })),
  ],
  [
    'an attachment outside its folder',
    'isi-tidak-sesuai',
    () => forgeZip(withAttachment({ fileName: '../01-invoice.pdf' })),
  ],
  [
    'an attachment of a row that is not there',
    'isi-tidak-sesuai',
    () => forgeZip(withAttachment({ slot: 'coa-fumigasi', row: 7 })),
  ],
];
