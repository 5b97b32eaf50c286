import { kelanjutan } from 'ui:id';
import type { Draft } from '../../../domain/draft/draft.ts';
import type { ServiceForm } from '../../../domain/draft/service-forms.ts';
import { columnsOf, holdsSearch, isInBoxes, revisionsFirst } from '../../../domain/life/overview.ts';
import { standingOf } from '../../../domain/life/where.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Filter } from './filter.ts';

/** Everything that an application may be searched by. */
const textsOf = (draft: Draft, services: readonly ServiceForm[]): string[] => {
  const service = services.find(({ id }) => id === draft.serviceId);
  const standing = standingOf(draft);
  return [
    ...[
      draft.title,
      draft.applicationNumber,
      draft.remarks,
      draft.billingCode,
      draft.ntpn,
      draft.certificateNumber,
    ],
    ...[service?.title, standing && kelanjutan.status[standing.status]],
    ...(service ? Object.values(columnsOf(draft, service.form, formatDate)) : []),
  ].flatMap((text) => text ?? []);
};

/** The applications to be shown, those that an officer sent back first. */
export const narrowed = (
  drafts: readonly Draft[],
  services: readonly ServiceForm[],
  { boxes, search }: Filter,
): Draft[] =>
  revisionsFirst(drafts).filter(
    (draft) =>
      isInBoxes(draft, boxes) &&
      (search.trim() === '' || holdsSearch(textsOf(draft, services), search.trim())),
  );
