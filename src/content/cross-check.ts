import { COLLECTIONS } from '../schemas/reference.ts';
import { checkChanges } from './check-changes.ts';
import { checkCondition } from './check-condition.ts';
import { checkForm } from './check-form.ts';
import { checkPlan } from './check-plan.ts';
import { checkRoute } from './check-route.ts';
import { SCHEMAS, type Content, type Entry } from './collections.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { walkReferences } from './walk-references.ts';

const danglingReferences = (content: Content, broken: ReadonlySet<string>): Problem[] =>
  COLLECTIONS.flatMap((name) =>
    [...content[name].values()].flatMap((entry) =>
      walkReferences(SCHEMAS[name], entry.data)
        .filter(({ collection, id }) => !content[collection].has(id) && !broken.has(`${collection}/${id}`))
        .map(({ collection, id, path }) => ({
          file: entry.file,
          key: formatPath(path),
          expected: `nama berkas di content/${collection}/`,
          found: showValue(id),
        })),
    ),
  );

const duplicates = (file: string, key: string, values: readonly string[]): Problem[] =>
  values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => ({ file, key, expected: 'id yang belum dipakai', found: showValue(value) }));

/** Anchors of a service page that other content may name. */
const SECTIONS = new Set([
  'kode-hs', 'tujuan', 'asal', 'dasar-hukum', 'persyaratan', 'prosedur', 'target-hphk', 'target-optk',
  'waktu-pelayanan', 'biaya', 'produk', 'uji-laboratorium', 'pengaduan', 'standar-pelayanan', 'sumber',
]);

const unknownSection = (file: string, key: string, section: string): Problem[] =>
  SECTIONS.has(section)
    ? []
    : [{ file, key, expected: `bagian halaman layanan: ${[...SECTIONS].join(', ')}`, found: showValue(section) }];

const checkService = ({ file, data, id }: Entry<'services'>, content: Content): Problem[] => {
  const lineIds = data.fees.lines.map((line) => line.id);
  const slugs = data.requirements.groups.flatMap((group) => group.items.map((item) => item.slug));
  const labLines = 'lines' in data.laboratory ? data.laboratory.lines : [];
  return [
    ...duplicates(file, 'fees.lines', lineIds),
    ...duplicates(file, 'requirements.groups', slugs),
    ...labLines
      .filter((line) => !lineIds.includes(line))
      .map((line) => ({ file, key: 'laboratory.lines', expected: 'id salah satu fees.lines', found: showValue(line) })),
    ...data.standard.flatMap(({ section }) => unknownSection(file, 'standard', section)),
    ...(content.procedures.has(id)
      ? []
      : [{ file, key: '', expected: `berkas content/services/${id}/prosedur.yaml`, found: 'tidak ada' }]),
  ];
};

const checkRequirement = ({ file, data }: Entry<'requirements'>, content: Content): Problem[] =>
  checkCondition(file, 'appliesWhen', data.appliesWhen, content);

const checkPortal = ({ file, data }: Entry<'portal'>): Problem[] =>
  data.screens.flatMap((screen) =>
    duplicates(
      file,
      `screens.${screen.id}`,
      screen.groups.flatMap(({ fields }) => fields.map(({ key }) => key)),
    ),
  );

/**
 * What no single file can know: references, ids used twice, answers and sections that do not exist.
 * References to entries that were left out because of their own problems are not reported again.
 */
export const crossCheck = (content: Content, earlier: readonly Problem[]): Problem[] => {
  const broken = new Set(
    earlier.map(({ file }) =>
      file
        .replace(/^content\//, '')
        .replace(/\/index\.mdx$|\.(yaml|mdx)$/, '')
        .replace(/^services\/(.+)\/prosedur$/, 'procedures/$1')
        .replace(/^services\/(.+)\/rencana$/, 'plans/$1'),
    ),
  );
  const whole = [...content.services.values()].flatMap((entry) =>
    checkService(entry, content).filter(({ file }) => !broken.has(file)),
  );
  return [
    ...danglingReferences(content, broken),
    ...whole,
    ...[...content.conflicts.values()].flatMap(({ file, data }) =>
      data.appliesTo.flatMap(({ section }) => unknownSection(file, 'appliesTo', section)),
    ),
    ...[...content.requirements.values()].flatMap((entry) => checkRequirement(entry, content)),
    ...[...content.plans.values()]
      .filter(({ id }) => !broken.has(`services/${id}`))
      .flatMap((entry) => checkPlan(entry, content)),
    ...[...content.routes.values()].flatMap((entry) => checkRoute(entry, content)),
    ...[...content.portal.values()].flatMap(checkPortal),
    ...[...content.forms.values()].flatMap((entry) => checkForm(entry, content)),
    ...checkChanges(content),
  ];
};
