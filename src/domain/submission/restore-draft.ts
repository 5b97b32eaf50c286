import { restoreRevision } from '../revision/restore-revision.ts';
import type { Draft } from './draft.ts';
import { restoreApplication } from './restore.ts';
import type { ServiceForm } from './service-forms.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;
const MOST_CHARACTERS = 200;

const isTime = (value: unknown): value is string => typeof value === 'string' && TIME.test(value);
const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS;

/**
 * A draft from a backup, which may come from anywhere: its entries as far as today's form knows them, its notes as far
 * as they make sense; nothing where it is no draft, or of a service the site does not know.
 */
export const restoreDraft = (stored: unknown, services: readonly ServiceForm[]): Draft | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { id, serviceId, createdAt, updatedAt, application, ...notes } = stored as Record<string, unknown>;
  const service = services.find((one) => one.id === serviceId);
  if (!service || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) return undefined;
  if (!isTime(createdAt) || !isTime(updatedAt)) return undefined;
  const { title, applicationNumber, exportedAt, sentAt, represented } = notes;
  const revision = restoreRevision(notes['revision'], service.form);
  return {
    id,
    kind: service.form.kind,
    serviceId: service.id,
    createdAt,
    updatedAt,
    application: restoreApplication(application, service.form),
    ...(isLine(title) && { title }),
    ...(isLine(applicationNumber) && { applicationNumber }),
    ...(isTime(exportedAt) && { exportedAt }),
    ...(isTime(sentAt) && { sentAt }),
    ...(represented === true && { represented }),
    ...(revision && { revision }),
  };
};
