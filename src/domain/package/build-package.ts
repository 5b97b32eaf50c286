import type { PackageKind } from '../submission/form.ts';
import { MANIFEST, writeManifest } from './manifest.ts';
import type { Paket } from './paket.ts';
import { serialise } from './serialise.ts';

/** SHA-256 of bytes as 64 lower-case hex digits; given as an argument, for the rules know no browser. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** A file inside the ZIP. */
export type PackageFile = { readonly path: string; readonly bytes: Uint8Array };

/** A package before it is packed: its name and its files, the manifest last. */
export type BuiltPackage = { readonly fileName: string; readonly files: readonly PackageFile[] };

/** Name of the application inside the package. */
export const PAKET_JSON = 'paket.json';
export const README = 'BACA-SAYA.txt';

/** `paket-<kind>-<YYYYMMDD>-<8 hex>.zip`; the day is the visitor's own, `YYYY-MM-DD`. */
export const packageFileName = (kind: PackageKind, day: string, paketSha256: string): string =>
  `paket-${kind}-${day.replaceAll('-', '')}-${paketSha256.slice(0, 8)}.zip`;

type Ingredients = {
  readonly paket: Paket;
  /** The visitor's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Text of `BACA-SAYA.txt`, made for the file name it gets. */
  readonly readme: (fileName: string) => string;
  /** What else goes in, in the order of the contract. */
  readonly others?: readonly PackageFile[];
};

/** Puts a package together: `paket.json`, what else there is, `BACA-SAYA.txt`, and a manifest of them all. */
export const buildPackage = async (
  { paket, day, readme, others = [] }: Ingredients,
  sha256: Sha256,
): Promise<BuiltPackage> => {
  const encoder = new TextEncoder();
  const json = encoder.encode(serialise(paket));
  const fileName = packageFileName(paket.kind, day, await sha256(json));
  const files: PackageFile[] = [
    { path: PAKET_JSON, bytes: json },
    ...others,
    { path: README, bytes: encoder.encode(readme(fileName)) },
  ];
  const entries = await Promise.all(
    files.map(async ({ path, bytes }) => ({ path, sha256: await sha256(bytes) })),
  );
  return { fileName, files: [...files, { path: MANIFEST, bytes: encoder.encode(writeManifest(entries)) }] };
};
