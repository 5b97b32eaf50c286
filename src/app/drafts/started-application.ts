import type { WizardData } from '../../data/wizard.ts';
import { homeCountry, valuesFromAccount } from '../../domain/carry-over/portal.ts';
import { emptyApplication, type Application, type Values } from '../../domain/submission/application.ts';
import { reduceApplication } from '../../domain/submission/reduce.ts';
import { newRowId } from './new-draft.ts';
import { fillKnown, type Known } from '../../domain/carry-over/start.ts';

/** What is known of an application before it is filled. */
type Beforehand = {
  /** From the address, that is from the estimator or the router. */
  readonly linked: Known;
  /** From the self-check on this device. */
  readonly checked: Known | undefined;
  /** The portal's account, of forms that are filed there. */
  readonly account: Values;
  /** The visitor's day as an ISO date. */
  readonly today: string;
};

/**
 * An application before anything is typed: what the service itself decides, what the link brings along, what the
 * self-check and the account sheet say, and today as the day of filing. `taken` tells whether any of it is the
 * visitor's own.
 */
export const startedApplication = (
  { form, service, portal }: WizardData,
  { linked, checked, account, today }: Beforehand,
): { application: Application; taken: boolean } => {
  const of = (values: Known['values']): Known => ({ values, amounts: [], slots: [] });
  const add = (application: Application, known: Known) => fillKnown(application, form, known, newRowId);
  const own = portal ? { tujuan: { tanggalAju: today } } : {};
  const started = add(add(emptyApplication(form), of(service.starts)), of(own));
  const known = [linked, checked, of(valuesFromAccount(account))].reduce<Application>(
    (application, one) => (one ? add(application, one) : application),
    started,
  );
  return {
    application: portal ? homeCountry(known).reduce(reduceApplication, known) : known,
    taken: JSON.stringify(known) !== JSON.stringify(started),
  };
};
