import type { PackageKind } from '../../schemas/vocabulary.ts';
import type { AttachedBlob, PackageFile } from '../../lib/zip/pack.ts';
import { MANIFEST, writeManifest } from './manifest.ts';
import type { Paket } from './paket.ts';
import { serialise } from './serialise.ts';

/** SHA-256 of bytes as 64 lower-case hex digits; given as an argument, for the rules know no browser. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** A package before it is packed: its name and its files in the order of the contract. */
export type BuiltPackage<File = PackageFile> = { readonly fileName: string; readonly files: readonly File[] };

/** Name of the application inside the package. */
export const PAKET_JSON = 'paket.json';
/** Name of the text that says what the package is. */
export const README = 'BACA-SAYA.txt';
/** Folder of the attachments inside the package. */
export const LAMPIRAN = 'lampiran';

/** `paket-<kind>-<YYYYMMDD>-<8 hex>.zip`; the day is the visitor's own, `YYYY-MM-DD`. */
export const packageFileName = (kind: PackageKind, day: string, paketSha256: string): string =>
  `paket-${kind}-${day.replaceAll('-', '')}-${paketSha256.slice(0, 8)}.zip`;

type Ingredients<Other> = {
  readonly paket: Paket;
  /** The visitor's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Text of `BACA-SAYA.txt`, made for the file name it gets. */
  readonly readme: (fileName: string) => string;
  /** What else goes in, in the order of the contract. */
  readonly others?: readonly Other[];
};

/** Puts a package together: `paket.json`, what else there is, `BACA-SAYA.txt`, and a manifest of them all. */
export const buildPackage = async <Other extends PackageFile | AttachedBlob = PackageFile>(
  { paket, day, readme, others = [] }: Ingredients<Other>,
  sha256: Sha256,
): Promise<BuiltPackage<PackageFile | Other>> => {
  const encoder = new TextEncoder();
  const json = encoder.encode(serialise(paket));
  const fileName = packageFileName(paket.kind, day, await sha256(json));
  const files: (PackageFile | Other)[] = [
    { path: PAKET_JSON, bytes: json },
    ...others,
    { path: README, bytes: encoder.encode(readme(fileName)) },
  ];
  const entries = await Promise.all(
    files.map(async (file) => ({
      path: file.path,
      sha256: 'blob' in file ? file.sha256 : await sha256(file.bytes),
    })),
  );
  return { fileName, files: [...files, { path: MANIFEST, bytes: encoder.encode(writeManifest(entries)) }] };
};
