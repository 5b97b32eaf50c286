import { getCollection, getEntry, render } from 'astro:content';
import type { Content } from '../content/collections.ts';
import { lastChecked } from './checked.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/reference.ts';

let loaded: Promise<Content> | undefined;

const load = async (): Promise<Content> =>
  Object.fromEntries(
    await Promise.all(
      COLLECTIONS.map(async (name) => {
        const entries = await getCollection(name);
        return [
          name,
          new Map(
            entries.map(({ id, data, body, filePath }) => [
              id,
              { id, data, file: filePath ?? '', ...(body === undefined ? {} : { body }) },
            ]),
          ),
        ] as const;
      }),
    ),
  ) as unknown as Content;

/** Everything in `content/`, as Astro's content layer holds it. */
export const getContent = (): Promise<Content> => (loaded ??= load());

let checked: Promise<string> | undefined;

/** The day on which any fact was last checked. */
export const getLastChecked = (): Promise<string> => (checked ??= getContent().then(lastChecked));

// In `npm run dev`, Astro says so when it holds other content.
import.meta.hot?.on('astro:content-changed', () => {
  loaded = undefined;
  checked = undefined;
});

/** The rendered body of a service or guide, ready to be placed in a page. */
export const renderBody = async (collection: Extract<CollectionName, 'services' | 'guides'>, id: string) => {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no ${collection} entry ${id}`);
  return (await render(entry)).Content;
};
