import type { Content } from '../content/collections.ts';
import { get } from './get.ts';

/** The places for files that the requirements of a service name. */
export const slotsOf = (content: Content, service: string): string[] =>
  get(content, 'services', service)
    .data.requirements.groups.flatMap(({ items }) => items)
    .flatMap(({ requirement }) => get(content, 'requirements', requirement).data.portalSlot ?? []);
