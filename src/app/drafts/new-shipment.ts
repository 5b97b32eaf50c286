import { berkas, paket } from 'ui:id';
import { withKeys, type Draft } from '../../domain/draft/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import { renewedApplication } from '../../domain/submission/renewed-application.ts';
import { fill } from '../../i18n/fill.ts';
import { PACKAGE_LIMITS } from '../../schemas/vocabulary.ts';
import { ownName } from './draft-name.ts';
import { newDraft } from './new-draft.ts';

/** The next shipment, begun from an earlier one: see `renewedApplication`. */
export const newShipment = (draft: Draft, form: Form): Draft => {
  const { kind, serviceId, represented } = draft;
  const title = fill(berkas.kirimanDari, { nama: ownName(draft) ?? paket.permohonan.tanpaNama });
  return withKeys(newDraft({ kind, serviceId }, renewedApplication(draft.application, form)), {
    title: title.slice(0, PACKAGE_LIMITS.title),
    represented,
    renewed: true,
  });
};
