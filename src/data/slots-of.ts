import type { Content } from '../content/collections.ts';
import type { AskedSlot } from '../domain/submission/form.ts';
import { get } from './get.ts';
import { overFields } from './over-fields.ts';

/** The places for files that the requirements of a service name, under the conditions of those requirements. */
export const slotsOf = (content: Content, service: string): AskedSlot[] => {
  const { requirements, packageKind } = get(content, 'services', service).data;
  return requirements.groups
    .flatMap(({ items }) => items)
    .flatMap(({ requirement }) => {
      const { portalSlot, appliesWhen } = get(content, 'requirements', requirement).data;
      if (portalSlot === undefined) return [];
      if (appliesWhen === undefined) return [{ slot: portalSlot }];
      return [{ slot: portalSlot, appliesWhen: overFields(content, packageKind, appliesWhen) }];
    });
};
