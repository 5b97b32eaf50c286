import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { SCHEMAS } from './content/collections.ts';
import { loadContent } from './content/load.ts';
import { formatProblem } from './content/problem.ts';
import { contentRoot } from './content/root.ts';
import { COLLECTIONS, type CollectionName } from './schemas/reference.ts';

/** Hands a collection of the one loader to Astro; anything wrong in `content/` stops the build. */
const fromContent = (name: CollectionName): Loader => ({
  name: `content/${name}`,
  load: async ({ store, generateDigest, parseData }) => {
    const { content, problems } = loadContent(contentRoot());
    if (problems.length > 0) throw new Error(`content/:\n${problems.map(formatProblem).join('\n')}`);
    store.clear();
    for (const { id, file, data, body } of content[name].values()) {
      store.set({
        id,
        data: await parseData({ id, data: data as Record<string, unknown>, filePath: file }),
        filePath: file,
        digest: generateDigest(JSON.stringify(data) + (body ?? '')),
        ...(body === undefined ? {} : { body, deferredRender: true }),
      });
    }
  },
});

/** Every folder of `content/` as a collection of Astro. */
export const collections = Object.fromEntries(
  COLLECTIONS.map((name) => [name, defineCollection({ loader: fromContent(name), schema: SCHEMAS[name] })]),
);
