import { loadCheck } from '../../client/checks.ts';
import type { WizardData } from '../../data/wizard.ts';
import { answersForApplication } from '../../domain/carry-over/flow.ts';
import type { CheckState } from '../../domain/checklist/state.ts';
import { findField } from '../../domain/submission/form.ts';
import {
  goodsAmounts,
  knownFromCheck,
  type Known,
  type KnownAmount,
  type StepValues,
} from '../../domain/carry-over/start.ts';
import { QUIETLY } from '../../lib/reading/readers.ts';

/** A volume as a link to `/tarif/` or `/paket/` carries it. */
const VOLUME = /^\d{1,9}(\.\d{1,3})?$/;

/** Amounts of goods that the address brings along from the estimator. */
export const amountsInLink = ({ service }: WizardData, search: string): KnownAmount[] => {
  const query = new URLSearchParams(search);
  return goodsAmounts(service.lines, (line) => {
    const volume = query.get(line) ?? '';
    return VOLUME.test(volume) && Number(volume) > 0 ? volume.replace('.', ',') : undefined;
  });
};

/** Choices of the estimator, and the questions of the self-check that ask the same. */
const CHOICES = { arah: 'arah', komoditas: 'komoditas-omkaba' } as const;

/** Entries that the address brings along from the estimator or the router. */
export const valuesInLink = ({ service, form }: WizardData, search: string): StepValues => {
  const query = new URLSearchParams(search);
  const answers = Object.fromEntries(
    Object.entries(CHOICES).flatMap(([parameter, question]) => {
      const value = query.get(parameter);
      return value === null ? [] : [[question, value]];
    }),
  );
  const { values } = answersForApplication({ answers, ticks: {} }, service.flow, form.kind);
  const isOffered = (step: string, key: string, value: string) =>
    findField(form, { step, field: key })?.field.choices.some((choice) => choice.value === value);
  return Object.fromEntries(
    Object.entries(values).map(([step, entered]) => [
      step,
      Object.fromEntries(Object.entries(entered).filter(([key, value]) => isOffered(step, key, value))),
    ]),
  );
};

/** What a self-check of the service says of an application. */
export const knownInCheck = ({ service, form }: WizardData, check: CheckState): Known =>
  knownFromCheck(answersForApplication(check, service.flow, form.kind), service.lines);

/** What the self-check of the service on this device already says, so that nothing is asked twice. */
export const knownFromDevice = async (data: WizardData): Promise<Known | undefined> => {
  const stored = await loadCheck(data.service.id);
  if (!stored.ok || stored.value === undefined) return undefined;
  // Most begin without a self-check; without the reader nothing is known.
  const reading = await import('../../domain/checklist/restore.ts').catch(() => undefined);
  const check = reading?.checkReader()(stored.value, QUIETLY);
  return check && knownInCheck(data, check);
};
