import type { Content, Entry } from '../content/collections.ts';
import type { Office } from '../schemas/office.ts';
import { get, list } from './get.ts';
import { groupSources, type SourceGroup } from './sourced.ts';

/** An office as its page shows it; the heading is its province, or its own name where it serves none. */
export type OfficeView = {
  id: string;
  heading: string;
  data: Office;
  /** What the copies of the list do not agree on, by unit. */
  differences: { unit: string; note: string }[];
  /** Offices of the seeds that this one probably is today. */
  guesses: { name: string; unit: string | undefined; ground: string }[];
};

const unitNamed = ({ units }: Office, code: string | undefined) =>
  units.find((unit) => unit.code === code)?.name;

const officeView = (content: Content, { id, data }: Entry<'offices'>): OfficeView => ({
  id,
  heading: data.province ?? data.name,
  data,
  differences: data.units.flatMap(({ name, code, note }) =>
    note === undefined ? [] : [{ unit: `${name} (${code})`, note }],
  ),
  guesses: data.formerly.map(({ agency, unit, ground }) => ({
    name: get(content, 'agencies', agency).data.name,
    unit: unitNamed(data, unit),
    ground,
  })),
});

/** All offices, by the name of their province; those that serve none come last. */
export const officeViews = (content: Content): OfficeView[] =>
  list(content, 'offices')
    .map((entry) => officeView(content, entry))
    .sort(
      (a, b) =>
        Number(a.data.kind !== 'provinsi') - Number(b.data.kind !== 'provinsi') ||
        a.heading.localeCompare(b.heading, 'id'),
    );

/** Where the offices were read: the list as a whole, from its first to its last code. */
export const officeSources = (content: Content): SourceGroup[] => {
  const offices = list(content, 'offices').sort((a, b) => a.data.code.localeCompare(b.data.code));
  const codes = [offices[0], offices.at(-1)].map((office) => office?.data.code ?? '');
  return groupSources(
    content,
    offices.map(({ data }) => ({ ...data.provenance, section: `kode UPT ${codes.join('–')}` })),
  );
};

/** The address of the office that an agency is, or probably is today; of the whole list where none is known. */
export const officeAddress = (content: Content, agency: string): `/${string}` => {
  const now = list(content, 'offices').find(
    ({ data }) => data.agency === agency || data.formerly.some((former) => former.agency === agency),
  );
  return now ? `/kantor/#${now.id}` : '/kantor/';
};

/** The names of an office's units; the code of the office itself ("UPT Induk") ends in 00. */
export const servedPlaces = ({ units }: Office): string[] =>
  units.filter(({ code }) => !code.endsWith('00')).map(({ name }) => name);

/** Names of a province, and of the places in it at which quarantine serves. */
export type ProvincePlaces = { readonly names: readonly string[]; readonly places: readonly string[] };

/** What the forms offer where a place is typed: the units of each province. */
export const provincePlaces = (content: Content): ProvincePlaces[] =>
  officeViews(content).flatMap(({ data }) =>
    data.province === undefined
      ? []
      : [
          {
            names: [data.province, ...data.also],
            places: servedPlaces(data),
          },
        ],
  );
