import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { SCHEMAS } from './content/collections.ts';
import { takeContent } from './content/current.ts';
import { formatProblem } from './content/problem.ts';
import { COLLECTIONS, type CollectionName } from './schemas/reference.ts';

/**
 * Hands a collection of the one loader to Astro, which reads and checks nothing again. Anything wrong in `content/`
 * stops the build; in `npm run dev`, which has a watcher, a page says it.
 */
const fromContent = (name: CollectionName): Loader => ({
  name: `content/${name}`,
  load: (context) => {
    const { content, problems } = takeContent();
    if (problems.length > 0 && !context.watcher)
      throw new Error(`content/:\n${problems.map(formatProblem).join('\n')}`);
    for (const id of context.store.keys()) if (!content[name].has(id)) context.store.delete(id);
    for (const { id, file, data, body } of content[name].values())
      context.store.set({
        id,
        data,
        filePath: file,
        digest: context.generateDigest(JSON.stringify(data) + (body ?? '')),
        ...(body === undefined ? {} : { body, deferredRender: true }),
      });
    return Promise.resolve();
  },
});

/** Every folder of `content/` as a collection of Astro. */
export const collections = Object.fromEntries(
  COLLECTIONS.map((name) => [name, defineCollection({ loader: fromContent(name), schema: SCHEMAS[name] })]),
);
