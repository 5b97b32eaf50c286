import { COLLECTIONS, type Referable } from '../schemas/reference.ts';
import { checkArticles } from './check-articles.ts';
import { checkBrief } from './check-brief.ts';
import { checkChanges } from './check-changes.ts';
import { checkCondition } from './check-condition.ts';
import { checkForm } from './check-form.ts';
import { checkGuides } from './check-guides.ts';
import { checkGoods } from './check-goods.ts';
import { checkHolidays } from './check-holidays.ts';
import { checkOffices } from './check-offices.ts';
import { checkOrder } from './check-order.ts';
import { checkPlan } from './check-plan.ts';
import { checkRoute } from './check-route.ts';
import { checkServiceOffices } from './check-service-offices.ts';
import { checkTariffs } from './check-tariffs.ts';
import { checkWords } from './check-words.ts';
import { SCHEMAS, type Content, type Entry } from './collections.ts';
import { nearest } from './near.ts';
import { ownWords } from './own-words.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { tariffLines } from './tariff-lines.ts';
import { walkReferences } from './walk-references.ts';

const danglingReferences = (content: Content): Problem[] => {
  const lines = tariffLines(content);
  const namesIn = (collection: Referable) => (collection === 'tariff-lines' ? lines : content[collection]);
  return COLLECTIONS.flatMap((name) =>
    [...content[name].values()].flatMap((entry) =>
      walkReferences(SCHEMAS[name], entry.data)
        .filter(({ collection, id }) => !namesIn(collection).has(id))
        .map(({ collection, id, path }) => ({
          file: entry.file,
          key: formatPath(path),
          expected:
            collection === 'tariff-lines'
              ? 'id baris di content/tariffs/'
              : `nama berkas di content/${collection}/`,
          found: showValue(id),
          perhaps: nearest(id, namesIn(collection).keys()),
        })),
    ),
  );
};

const duplicates = (file: string, key: string, values: readonly string[]): Problem[] =>
  values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => ({ file, key, expected: 'id yang belum dipakai', found: showValue(value) }));

/** Anchors of a service page that other content may name. */
const SECTIONS = new Set([
  'kode-hs',
  'tujuan',
  'asal',
  'dasar-hukum',
  'persyaratan',
  'prosedur',
  'target-hphk',
  'target-optk',
  'waktu-pelayanan',
  'biaya',
  'produk',
  'uji-laboratorium',
  'pengaduan',
  'standar-pelayanan',
  'sumber',
]);

const unknownSection = (file: string, key: string, section: string): Problem[] =>
  SECTIONS.has(section)
    ? []
    : [
        {
          file,
          key,
          expected: `bagian halaman layanan: ${[...SECTIONS].join(', ')}`,
          found: showValue(section),
        },
      ];

const checkService = ({ file, data, id }: Entry<'services'>, content: Content): Problem[] => {
  const lineIds = data.fees.lines.map((line) => line.id);
  const slugs = data.requirements.groups.flatMap((group) => group.items.map((item) => item.slug));
  const labLines = 'lines' in data.laboratory ? data.laboratory.lines : [];
  const twice = [
    ...duplicates(file, 'fees.lines', lineIds),
    ...duplicates(file, 'requirements.groups', slugs),
  ];
  return [
    ...twice,
    ...labLines
      .filter((line) => !lineIds.includes(line))
      .map((line) => ({
        file,
        key: 'laboratory.lines',
        expected: 'id salah satu fees.lines',
        found: showValue(line),
      })),
    ...checkServiceOffices({ file, data, id }, content),
    // An id used twice is missed elsewhere: that follows from it, and is not said too.
    ...(twice.length > 0 ? [] : checkBrief({ file, data, id }, content)),
    ...data.standard.flatMap(({ section }) =>
      section === undefined ? [] : unknownSection(file, 'standard', section),
    ),
    ...(content.procedures.has(id)
      ? []
      : [{ file, key: '', expected: `berkas content/services/${id}/prosedur.yaml`, found: 'tidak ada' }]),
  ];
};

const checkRequirement = ({ file, data }: Entry<'requirements'>, content: Content): Problem[] =>
  checkCondition(file, 'appliesWhen', data.appliesWhen, content);

/** Screens that the portal shows beside those on which fields are entered. */
const OTHER_SCREENS = ['catatan revisi'];

const checkPortal = ({ file, data }: Entry<'portal'>): Problem[] => {
  const screens = [...data.screens.map(({ id }) => id as string), ...OTHER_SCREENS];
  return data.screens.flatMap((screen, index) => {
    const fields = screen.groups.flatMap((group, number) =>
      group.fields.map((field, place) => ({
        ...field,
        at: `screens[${index}].groups[${number}].fields[${place}]`,
      })),
    );
    const keys = fields.map(({ key }) => key);
    const unknown = (at: string, name: string, known: readonly string[]) => ({
      file,
      key: at,
      expected: `salah satu dari ${known.join(', ')}`,
      found: showValue(name),
      perhaps: nearest(name, known),
    });
    return [
      ...duplicates(file, `screens.${screen.id}`, keys),
      ...fields.flatMap(({ at, shownOn, enteredOn, within }) => [
        ...shownOn
          .filter((name) => !screens.includes(name))
          .map((name) => unknown(`${at}.shownOn`, name, screens)),
        ...(enteredOn === null || screens.includes(enteredOn)
          ? []
          : [unknown(`${at}.enteredOn`, enteredOn, screens)]),
        ...(within === undefined || keys.includes(within) ? [] : [unknown(`${at}.within`, within, keys)]),
      ]),
    ];
  });
};

/**
 * What no single file can know: references, ids used twice, answers and sections that do not exist.
 */
export const crossCheck = (content: Content): Problem[] => [
  ...danglingReferences(content),
  ...[...content.services.values()].flatMap((entry) => checkService(entry, content)),
  ...[...content.conflicts.values()].flatMap(({ file, data }) =>
    data.appliesTo.flatMap(({ section }) => unknownSection(file, 'appliesTo', section)),
  ),
  ...[...content.requirements.values()].flatMap((entry) => checkRequirement(entry, content)),
  ...[...content.plans.values()].flatMap((entry) => checkPlan(entry, content)),
  ...[...content.routes.values()].flatMap((entry) => checkRoute(entry, content)),
  ...[...content.portal.values()].flatMap(checkPortal),
  ...[...content.forms.values()].flatMap((entry) => checkForm(entry, content)),
  ...checkGuides(content),
  ...checkGoods(content),
  ...[...content.holidays.values()].flatMap(checkHolidays),
  ...checkChanges(content),
  ...checkTariffs(content),
  ...checkOffices(content),
  ...checkOrder(content),
  ...checkArticles(content),
  ...[...content.wording.values()].flatMap(({ data }) => checkWords(ownWords(content), data)),
];
