import type { Grade, TariffField, TariffKind, Traffic } from '../../schemas/tariff.ts';
import type { UnitName } from '../../schemas/vocabulary.ts';
import { CERTIFICATE, GOODS, UNIT_UNKNOWN } from './any-goods.ts';
import type { EstimatorFacts, EstimatorService } from './estimator-service.ts';
import type { ChargedLine, TariffLine, TariffValue } from './types.ts';

/** A line of the lists of tariffs, as the estimator fetches it when goods outside the services are asked for. */
export type ListedTariff = {
  id: string;
  /** Headings that tell it apart, and its own words. */
  words: string;
  field: Exclude<TariffField, 'kesehatan'>;
  kind: TariffKind;
  /** Left out where the unit is disputed. */
  unit?: UnitName;
  grade: Grade;
  /** By direction; one without a figure is left out. */
  amounts: Readonly<Partial<Record<Traffic, number>>>;
  /** Index into `grounds`. */
  ground: number;
  question?: string;
  formerly?: readonly { id: string; says: string }[];
};

/** The whole list with what it cites: `/tarif/daftar.json`. */
export type TariffList = Pick<EstimatorFacts, 'citations' | 'standings'> & {
  lines: readonly ListedTariff[];
  /** What figures rest on, each set once, with its first day. */
  grounds: readonly { from: string; all: TariffValue['grounds'] }[];
};

/** Most goods and actions in one estimate. */
export const MOST_GOODS = 30;

const FIRST_INSPECTED: readonly TariffKind[] = ['pemeriksaan', 'alat-angkut'];

const valuesOf = ({ amounts, ground }: ListedTariff, { grounds }: TariffList): TariffValue[] => {
  const { from, all } = grounds[ground] ?? {};
  return from === undefined || all === undefined
    ? []
    : (Object.entries(amounts) as [Traffic, number][]).map(([traffic, amount]) => ({
        traffic,
        from,
        amount,
        grounds: all,
      }));
};

/** Place of a line in the lists, below `/tarif/daftar/`. */
export const listedAt = ({ field, kind, id }: { field: string; kind: string; id: string }): string =>
  `${field}/${kind}/#${id}`;

const lineOf = (listed: ListedTariff, list: TariffList): ChargedLine => ({
  id: listed.id,
  words: listed.words,
  unit: listed.unit ?? UNIT_UNKNOWN,
  certainty: FIRST_INSPECTED.includes(listed.kind) || listed.kind === 'dokumen' ? 'pasti' : 'bersyarat',
  values: valuesOf(listed, list),
  grade: listed.grade,
  listed: listedAt(listed),
  ...(listed.question === undefined ? {} : { question: listed.question }),
  ...(listed.formerly === undefined ? {} : { formerly: listed.formerly }),
});

/** The document of a field for a direction: fish have one for export and another for import. */
const certificateOf = (field: string, traffic: Traffic, { lines }: TariffList): ListedTariff | undefined => {
  const documents = lines.filter((line) => line.kind === 'dokumen' && line.field === field);
  return documents.find(({ amounts }) => amounts[traffic] !== undefined) ?? documents[0];
};

/**
 * A shipment of any goods as a service to price: a certificate for each field of the goods, all in one number, and
 * then the lines themselves in the order in which they were named. What is not an inspection is charged only if needed.
 */
export const goodsService = (
  ids: readonly string[],
  traffic: Traffic,
  list: TariffList,
  { certificate, ...texts }: { title: string; href: string; certificate: (field: string) => string },
): EstimatorService => {
  const named = ids.flatMap((id) => list.lines.find((line) => line.id === id) ?? []);
  const certificates = [...new Set(named.map(({ field }) => field))]
    .flatMap((field) => certificateOf(field, traffic, list) ?? [])
    .filter(({ id }) => !ids.includes(id))
    .map((listed, index): TariffLine => ({
      ...lineOf(listed, list),
      id: index === 0 ? CERTIFICATE : `${CERTIFICATE}.${listed.field}`,
      words: certificate(listed.field),
      ...(index > 0 && { countedAs: CERTIFICATE }),
    }));
  return {
    id: GOODS,
    ...texts,
    regime: 'karantina',
    hasPackage: false,
    whole: true,
    lines: [...certificates, ...named.map((listed) => lineOf(listed, list))],
  };
};

/** What can follow the inspection of goods already named: lines of their fields, by kind, those named left out. */
export const followingLines = (ids: readonly string[], { lines }: TariffList): ListedTariff[] => {
  const fields = new Set(lines.filter(({ id }) => ids.includes(id)).map(({ field }) => field));
  return lines.filter(
    ({ id, field, kind }) =>
      fields.has(field) && !ids.includes(id) && !FIRST_INSPECTED.includes(kind) && kind !== 'dokumen',
  );
};
