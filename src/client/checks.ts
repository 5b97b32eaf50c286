import type { CheckState } from '../domain/checklist/state.ts';
import { withStore } from './db.ts';

/** Keeps the self-check of a service. */
export const saveCheck = (serviceId: string, state: CheckState) =>
  withStore((db) => db.put('checks', state, serviceId));

/** What was kept of the self-check of a service; not yet checked against today's content. */
export const loadCheck = (serviceId: string) =>
  withStore((db): Promise<unknown> => db.get('checks', serviceId));

/** Removes the self-check of a service from the device. */
export const deleteCheck = (serviceId: string) => withStore((db) => db.delete('checks', serviceId));
