import { now } from '../../client/clock.ts';
import type { Application } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { PackageKind } from '../../schemas/vocabulary.ts';

/** Random hex digits, two a byte; `randomUUID` is missing outside secure contexts. */
const randomHex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** An id no other draft on any device has. */
export const newId = (): string => randomHex(12);

/** An id no other row of a draft has: a letter before random hex digits, so that it is unlike the numbers of old. */
export const newRowId = (): string => `r${randomHex(6)}`;

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
    version: 1,
    application,
  };
};
