import { loadCheck } from '../../client/checks.ts';
import type { WizardData } from '../../data/wizard.ts';
import { answersForApplication } from '../../domain/checklist/flow.ts';
import { EMPTY_CHECK, type CheckState } from '../../domain/checklist/state.ts';
import { goodsAmounts, knownFromCheck, type Known, type KnownAmount } from '../../domain/submission/start.ts';

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

/** What a self-check of the service says of an application. */
export const knownInCheck = ({ service, form }: WizardData, check: CheckState): Known =>
  knownFromCheck(answersForApplication(check, service.flow, form.kind), service.lines);

/** What the self-check of the service on this device already says, so that nothing is asked twice. */
export const knownFromDevice = async (data: WizardData): Promise<Known | undefined> => {
  const stored = await loadCheck(data.service.id);
  if (!stored.ok || typeof stored.value !== 'object') return undefined;
  return knownInCheck(data, { ...EMPTY_CHECK, ...stored.value });
};
