import type { Content, Entry } from '../content/collections.ts';
import { list } from './get.ts';

/** All change notes, the newest first; those of one day in the reverse order of their names. */
export const changes = (content: Content): Entry<'changes'>[] =>
  list(content, 'changes').sort((a, b) => b.data.on.localeCompare(a.data.on) || b.id.localeCompare(a.id));

/** The change notes that concern one service, the newest first. */
export const changesOf = (content: Content, service: string): Entry<'changes'>[] =>
  changes(content).filter(({ data }) => data.services.includes(service));
