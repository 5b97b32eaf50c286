import { useEffect, useState } from 'preact/hooks';
import { listDrafts } from '../../client/drafts.ts';
import { loadRegions } from '../../client/regions.ts';
import type { WizardData } from '../../data/wizard.ts';
import type { Province } from '../../data/regions.ts';
import type { Values } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { fieldsOf, type FormField, type FormStep } from '../../domain/submission/form.ts';
import { typedBefore } from '../../domain/submission/typed-before.ts';

/** Gives what is offered while a field of a row is typed; anything else may be typed too. */
export type Suggest = (field: FormField, values: Values) => readonly string[];

const same = (a: string, b = '') => a.toLowerCase() === b.trim().toLowerCase();

/** The lists behind the fields of a screen: regions are fetched when a screen first asks for them. */
export const useSuggestions = (
  data: WizardData,
  draftId: string | undefined,
  step: FormStep | undefined,
): Suggest => {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [provinces, setProvinces] = useState<readonly Province[]>([]);
  const needsRegions =
    step !== undefined &&
    fieldsOf(step).some(({ offers }) => offers === 'provinsi' || offers === 'kabupaten');

  useEffect(() => void listDrafts().then((listed) => setDrafts(listed.ok ? listed.value : [])), [draftId]);
  useEffect(() => {
    if (needsRegions) void loadRegions().then(setProvinces);
  }, [needsRegions]);

  return ({ key, offers, within }, values) => {
    switch (offers) {
      case 'provinsi':
        return provinces.map(({ name }) => name);
      case 'kabupaten': {
        const named = provinces.filter(({ name }) => same(name, values[within ?? '']));
        return (named.length > 0 ? named : provinces).flatMap(({ regencies }) => regencies);
      }
      case 'satuan':
        return data.units;
      case 'hs':
        return data.service.hs;
      case 'riwayat':
        return typedBefore(drafts, key);
      default:
        return [];
    }
  };
};
