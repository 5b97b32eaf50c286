import type { Content, Entry } from '../content/collections.ts';
import { get, list } from './get.ts';

/** A regulation with what it replaces, what rests on it, and which services name it. */
export const regulationView = (content: Content, id: string) => {
  const entry = get(content, 'regulations', id);
  const resolve = (ids: readonly string[]): Entry<'regulations'>[] =>
    ids.map((other) => get(content, 'regulations', other));
  return {
    entry,
    replaces: resolve(entry.data.replaces),
    replacedBy: resolve(entry.data.replacedBy),
    services: list(content, 'services').filter(
      ({ data }) =>
        'items' in data.legalBasis && data.legalBasis.items.some(({ regulation }) => regulation === id),
    ),
  };
};
