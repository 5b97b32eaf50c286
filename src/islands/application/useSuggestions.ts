import { useEffect, useState } from 'preact/hooks';
import { listDrafts, type ReadDraft } from '../../client/drafts.ts';
import { loadPlaces } from '../../client/places.ts';
import { loadRegions } from '../../client/regions.ts';
import type { WizardData } from '../../data/wizard.ts';
import type { ProvincePlaces } from '../../data/offices.ts';
import type { Province } from '../../data/regions.ts';
import type { Values } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { fieldsOf, type FormField, type FormStep } from '../../domain/submission/form.ts';
import { isSameProvince } from '../../domain/same-province.ts';
import { typedBefore } from '../../domain/draft/typed-before.ts';

/** Gives what is offered while a field of a row is typed; anything else may be typed too. */
export type Suggest = (field: FormField, values: Values) => readonly string[];

/** The lists behind the fields of a screen: regions and places are fetched when a screen first asks for them. */
export const useSuggestions = (
  data: WizardData,
  draftId: string | undefined,
  step: FormStep | undefined,
  read: ReadDraft,
): Suggest => {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [provinces, setProvinces] = useState<readonly Province[]>([]);
  const [places, setPlaces] = useState<readonly ProvincePlaces[]>([]);
  const offered = step === undefined ? [] : fieldsOf(step).map(({ offers }) => offers);
  const needsRegions = offered.includes('provinsi') || offered.includes('kabupaten');
  const needsPlaces = offered.includes('kantor');

  useEffect(
    () => void listDrafts(read).then((listed) => setDrafts(listed.ok ? listed.value : [])),
    [draftId],
  );
  useEffect(() => {
    if (needsRegions) void loadRegions().then(setProvinces);
  }, [needsRegions]);
  useEffect(() => {
    if (needsPlaces) void loadPlaces().then(setPlaces);
  }, [needsPlaces]);

  /** Goods are those of one service; parties and places may be those of any. */
  const typed = (field: string) =>
    step ? typedBefore(drafts, { step: step.id, field }, step.repeats ? data.serviceId : undefined) : [];
  return ({ key, offers, within }, values) => {
    switch (offers) {
      case 'provinsi':
        return provinces.map(({ name }) => name);
      case 'kabupaten': {
        const named = provinces.filter(({ name }) => isSameProvince(name, values[within ?? ''] ?? ''));
        return (named.length > 0 ? named : provinces).flatMap(({ regencies }) => regencies);
      }
      case 'kantor': {
        const named = places.filter(({ names }) =>
          names.some((name) => isSameProvince(name, values[within ?? ''] ?? '')),
        );
        const served = (named.length > 0 ? named : places).flatMap((province) => province.places);
        return [...new Set([...typed(key), ...served])];
      }
      case 'satuan':
        return [...new Set([...data.service.lines.map(({ unit }) => unit), ...data.units])];
      case 'satuan-berat':
        return data.weights;
      case 'hs':
        return data.service.hs;
      case 'riwayat':
        return typed(key);
      default:
        return [];
    }
  };
};
