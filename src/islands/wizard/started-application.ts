import type { WizardData } from '../../data/wizard.ts';
import { emptyApplication, type Application } from '../../domain/submission/application.ts';
import { fillKnown, type Known, type KnownAmount } from '../../domain/submission/start.ts';

/**
 * An application before anything is typed: what the service itself decides, the amounts that the link brings along,
 * and what the self-check says. `taken` tells whether any of it is the visitor's own.
 */
export const startedApplication = (
  { form, service }: WizardData,
  amounts: readonly KnownAmount[],
  known: Known | undefined,
): { application: Application; taken: boolean } => {
  const start = { values: service.starts, amounts, slots: [] };
  const started = fillKnown(emptyApplication(form), form, start);
  const application = known ? fillKnown(started, form, known) : started;
  return {
    application,
    taken: amounts.length > 0 || JSON.stringify(application) !== JSON.stringify(started),
  };
};
