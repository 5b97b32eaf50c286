/** What a stored file is to a visitor: a page, a part of the search index, or what pages are drawn with. */
type StoredKind = 'pages' | 'search' | 'parts';

/** Number of files and their size in bytes as stored (not compressed), by kind. */
export type StoredFiles = Record<StoredKind | 'total', { files: number; bytes: number }>;

const kindOf = (path: string): StoredKind => {
  if (path.includes('/pagefind/')) return 'search';
  return path.endsWith('/') || path.endsWith('.html') ? 'pages' : 'parts';
};

/** Counts what the service worker has stored on this device. */
export const storedFiles = async (): Promise<StoredFiles> => {
  const counted: StoredFiles = {
    pages: { files: 0, bytes: 0 },
    search: { files: 0, bytes: 0 },
    parts: { files: 0, bytes: 0 },
    total: { files: 0, bytes: 0 },
  };
  for (const name of await caches.keys()) {
    if (!name.includes('precache') || !name.endsWith(new URL(import.meta.env.BASE_URL, location.href).href))
      continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const bytes = response ? (await response.blob()).size : 0;
      for (const kind of [kindOf(new URL(request.url).pathname), 'total'] as const) {
        counted[kind].files += 1;
        counted[kind].bytes += bytes;
      }
    }
  }
  return counted;
};
