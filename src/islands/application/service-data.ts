import type { WizardData, WizardPage } from '../../data/wizard.ts';
import type { ReadDraft } from '../../client/drafts.ts';
import { readStoredDraft } from '../../domain/draft/restore-draft.ts';
import { serviceForms } from '../../domain/draft/service-forms.ts';
import { formOfService } from '../../domain/submission/form.ts';

/** What the screens of a service need; nothing where the site does not know the service. */
export const serviceData = (
  { kinds, services, ...common }: WizardPage,
  id: string | undefined,
): WizardData | undefined => {
  const service = services.find((one) => one.id === id);
  if (!service) return undefined;
  const kind = kinds[service.kind];
  return {
    ...common,
    ...kind,
    form: formOfService(kind.form, service.asked),
    service,
    serviceId: service.id,
    serviceTitle: service.title,
  };
};

/** Reads drafts from the device by the forms of this page. */
export const storedDraftReader = ({ kinds, services }: WizardPage): ReadDraft => {
  const forms = serviceForms({
    forms: Object.values(kinds).map(({ form }) => form),
    services,
  });
  return (stored) => readStoredDraft(stored, forms);
};
