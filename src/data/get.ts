import type { Content, Entry } from '../content/collections.ts';
import type { CollectionName } from '../schemas/reference.ts';

/** An entry that the content check has made sure exists. */
export const get = <C extends CollectionName>(content: Content, collection: C, id: string): Entry<C> => {
  const entry = content[collection].get(id);
  if (!entry) throw new Error(`content/${collection}/${id} is not there, though the content check passed`);
  return entry;
};

/** All entries of a collection, in the order of their `order`, or of their id where they have none. */
export const list = <C extends CollectionName>(content: Content, collection: C): Entry<C>[] => {
  const rank = ({ data }: Entry<C>) => ('order' in data ? data.order : 0);
  return ([...content[collection].values()] as Entry<C>[]).sort(
    (a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, 'id', { numeric: true }),
  );
};
