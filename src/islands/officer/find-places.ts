import { PARAGRAPH_KINDS, type OfficerService } from '../../domain/draft/officer-page.ts';
import { holdsWords } from '../../search/holds-words.ts';
import type { ComboboxOption } from '../shared/Combobox.tsx';

/** A page of a service, or a paragraph of one, that a link can lead to. */
export type OfficerPlace = ComboboxOption & {
  /** `service` or `service#paragraph`: names it among those kept on the device. */
  readonly id: string;
  readonly service: string;
  /** Id of the paragraph; empty for the whole page. */
  readonly paragraph: string;
};

/** Most places offered at once. */
const MOST = 8;

/** The name of a place among those kept. */
export const placeId = (service: string, paragraph: string): string =>
  paragraph === '' ? service : `${service}#${paragraph}`;

/** Every place of every service, in the order of the pages. */
export const placesOf = (targets: readonly OfficerService[]): OfficerPlace[] =>
  targets.flatMap(({ id: service, title, paragraphs }) => [
    { id: service, service, paragraph: '', label: title },
    ...PARAGRAPH_KINDS.flatMap((kind) => paragraphs[kind]).map((one) => ({
      ...{ id: placeId(service, one.id), service, paragraph: one.id },
      ...{ label: one.title, note: title },
    })),
  ]);

/**
 * The places that typed words may mean: those whose own title holds all of them, then those that hold the rest in the
 * name of their service. Nothing typed offers the places used before, see `lastUsed`.
 */
export const findPlaces = (
  places: readonly OfficerPlace[],
  typed: string,
  lastUsed: readonly string[],
): OfficerPlace[] => {
  if (typed.trim() === '') return lastUsed.flatMap((id) => places.find((one) => one.id === id) ?? []);
  const own = places.filter(({ label }) => holdsWords(label, typed));
  const others = places.filter(
    (one) => !own.includes(one) && holdsWords(`${one.label} ${one.note ?? ''} ${one.service}`, typed),
  );
  const isUsed = ({ id }: OfficerPlace) => lastUsed.includes(id);
  return [...own, ...others].sort((one, other) => Number(isUsed(other)) - Number(isUsed(one))).slice(0, MOST);
};
