import type { WizardData, WizardPage } from '../../data/wizard.ts';
import { withSlots } from '../../domain/submission/form.ts';

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
    form: kind.portal ? kind.form : withSlots(kind.form, service.slots),
    service,
    serviceId: service.id,
    serviceTitle: service.title,
  };
};
