import { kelanjutan } from 'ui:id';
import { draftName } from '../../../app/drafts/draft-name.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import { LIFE_FACTS } from '../../../domain/draft/life-record.ts';
import type { ServiceForm } from '../../../domain/draft/service-forms.ts';
import { columnsOf, type Column } from '../../../domain/life/overview.ts';
import { standingOf } from '../../../domain/life/where.ts';

const { kolom } = kelanjutan.rekap;
const ENTERED: readonly Column[] = ['date', 'office', 'buyer', 'shipment', 'place'];

/** Heads of the table. */
export const RECAP_HEAD: readonly string[] = [
  ...[kolom.name, kolom.service, kolom.applicationNumber],
  ...ENTERED.map((column) => kolom[column]),
  ...[kolom.status, kolom.since],
  ...LIFE_FACTS.map((fact) => kelanjutan.fakta[fact]),
];

/**
 * All applications as a table, one row each; empty cells where nothing was noted.
 * @param date how a day is written
 */
export const recapRows = (
  drafts: readonly Draft[],
  services: readonly ServiceForm[],
  date: (iso: string) => string,
): string[][] =>
  drafts.map((draft) => {
    const service = services.find(({ id }) => id === draft.serviceId);
    const entered = service && columnsOf(draft, service.form, date);
    const standing = standingOf(draft);
    return [
      ...[draftName(draft, drafts), service?.title ?? draft.serviceId, draft.applicationNumber ?? ''],
      ...ENTERED.map((column) => entered?.[column] ?? ''),
      ...(standing ? [kelanjutan.status[standing.status], date(standing.since)] : ['', '']),
      ...LIFE_FACTS.map((fact) => draft[fact] ?? ''),
    ];
  });
