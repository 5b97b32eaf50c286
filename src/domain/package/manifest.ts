/** A file of a package and the SHA-256 of its bytes, in 64 lower-case hex digits. */
export type ManifestEntry = { readonly path: string; readonly sha256: string };

/** Name of the manifest inside the package. */
export const MANIFEST = 'MANIFEST.sha256';

/** The lines that `sha256sum -c MANIFEST.sha256` reads. */
export const writeManifest = (entries: readonly ManifestEntry[]): string =>
  entries.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** The entries of a manifest; undefined where a line is not one. */
export const readManifest = (text: string): ManifestEntry[] | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const entries = lines.flatMap((line) => {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return sha256 !== undefined && path !== undefined ? [{ path, sha256 }] : [];
  });
  return entries.length === lines.length ? entries : undefined;
};
