import { isIsoDate } from '../dates.ts';
import { DRAFT_LIMITS } from '../../schemas/vocabulary.ts';
import {
  count,
  fieldOf,
  ignored,
  known,
  list,
  oneOf,
  passing,
  QUIETLY,
  record,
  text,
  that,
  time,
  under,
  type Reader,
} from '../../lib/reading/readers.ts';
import type { Form } from '../submission/form.ts';
import { applicationReader, attachedFile, entered, rowId } from '../submission/restore.ts';
import type { Aside, Draft } from './draft.ts';
import { fieldPlaceReader, revisionReader } from './restore-revision.ts';
import { LIFE_FACTS, LIFE_STATUSES, type LifeFact } from './life-record.ts';
import type { ServiceForm } from './service-forms.ts';

const MOST_LINE = 200;
const MOST_ASIDES = 1_000;
const MOST_EVENTS = 500;

const line = text(MOST_LINE);
const version = count(1);

/** What another window entered; nobody looks here whether its place still is, for only the visitor decides over it. */
const asideReader = (form: Form): Reader<Aside> => {
  const place = fieldPlaceReader(form);
  const file = record({ step: line, row: rowId, slot: line, ...attachedFile }, {});
  const ofField = record({ place, text: entered }, {});
  const ofFile = record({ place, file }, {});
  const ofNote = record(
    { note: oneOf(['title', 'applicationNumber', 'remarks', ...LIFE_FACTS]), text: entered },
    {},
  );
  return (stored, at) => {
    if (fieldOf(stored, 'note') !== undefined) return ofNote(stored, at);
    return fieldOf(stored, 'file') === undefined ? ofField(stored, at) : ofFile(stored, at);
  };
};

const lifeEvent = record(
  { id: text(24, /^[a-z0-9]+$/), status: oneOf(LIFE_STATUSES), on: that(line, isIsoDate), notedAt: time },
  {},
);
const lifeFacts = Object.fromEntries(LIFE_FACTS.map((fact) => [fact, line])) as Record<
  LifeFact,
  Reader<string>
>;

/** Only what is so is kept: never `false`. */
const marked: Reader<true> = passing((value): value is true => value === true);

const draftOf = (form: Form) =>
  record(
    {
      id: text(24, /^[0-9a-f]{24}$/),
      createdAt: time,
      updatedAt: time,
      application: applicationReader(form),
    },
    {
      kind: ignored,
      serviceId: ignored,
      version,
      exportedVersion: version,
      exportedAt: time,
      title: line,
      applicationNumber: line,
      remarks: text(DRAFT_LIMITS.remarks),
      sentAt: time,
      represented: marked,
      renewed: marked,
      revision: revisionReader(form),
      life: that(
        list(lifeEvent, MOST_EVENTS, ({ id }) => id),
        ({ length }) => length > 0,
      ),
      ...lifeFacts,
      asides: that(list(asideReader(form), MOST_ASIDES), ({ length }) => length > 0),
    },
  );

/**
 * The versions of a draft. Before there were any, a package was taken for up to date when it was made after the last
 * change of an entry: such a draft is in its first version.
 */
const versionsOf = (read: Pick<Draft, 'updatedAt' | 'exportedAt'> & Partial<Pick<Draft, 'version'>>) => {
  if (read.version !== undefined) return { version: read.version };
  const isCurrent = read.exportedAt !== undefined && read.exportedAt >= read.updatedAt;
  return { version: 1, ...(isCurrent && { exportedVersion: 1 }) };
};

/**
 * Reads a draft, which may come from anywhere: its entries as far as today's form knows them, its notes as far as they
 * make sense; nothing where it is no draft, or of a service the site does not know.
 */
export const draftReader =
  (services: readonly ServiceForm[]): Reader<Draft> =>
  (stored, place) => {
    const ids = known(services.map(({ id }) => id));
    const serviceId = ids(fieldOf(stored, 'serviceId'), under(place, 'serviceId'));
    const service = services.find(({ id }) => id === serviceId);
    const read = service && draftOf(service.form)(stored, place);
    if (!service || !read) return undefined;
    const { kind } = service.form;
    return { ...read, kind, serviceId: service.id, ...versionsOf(read) };
  };

/** A draft from a backup, see `draftReader`. */
export const restoreDraft = (stored: unknown, services: readonly ServiceForm[]): Draft | undefined =>
  draftReader(services)(stored, QUIETLY);

/**
 * A draft as the device keeps it, written by any version of the site. One of a service that the site no longer has is
 * read by the form of its kind, so that nothing entered disappears with the service.
 */
export const readStoredDraft = (stored: unknown, services: readonly ServiceForm[]): Draft | undefined => {
  const draft = restoreDraft(stored, services);
  if (draft || typeof stored !== 'object') return draft;
  const serviceId = line(fieldOf(stored, 'serviceId'), QUIETLY);
  const kind = fieldOf(stored, 'kind');
  const alike = services.find(({ form }) => form.kind === kind);
  if (!alike || serviceId === undefined) return undefined;
  const read = restoreDraft({ ...stored, serviceId: alike.id }, services);
  return read && { ...read, serviceId };
};
