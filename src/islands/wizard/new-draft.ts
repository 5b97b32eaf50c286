import { now } from '../../client/clock.ts';
import type { Application } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import type { PackageKind } from '../../domain/submission/form.ts';

/** An id no other draft on any device has; `randomUUID` is missing outside secure contexts. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

type Origin = { kind: PackageKind; serviceId: string; createdAt?: string; updatedAt?: string };

/** A draft that is not on the device yet. */
export const newDraft = (
  { kind, serviceId, createdAt, updatedAt }: Origin,
  application: Application,
): Draft => {
  const time = now();
  return {
    id: newId(),
    kind,
    serviceId,
    createdAt: createdAt ?? time,
    updatedAt: updatedAt ?? time,
    application,
  };
};
