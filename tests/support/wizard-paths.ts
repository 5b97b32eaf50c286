import { createHash } from 'node:crypto';
import type { WizardData } from '../../src/data/wizard.ts';
import { questionsIn } from '../../src/domain/condition.ts';
import {
  emptyApplication,
  rowsOf,
  type Application,
  type FilePlace,
} from '../../src/domain/submission/application.ts';
import {
  fieldAddress,
  fieldsOf,
  fileFieldsOf,
  typedFieldsOf,
  type FormField,
  type FormStep,
} from '../../src/domain/submission/form.ts';
import { offeredForm } from '../../src/domain/submission/offered-form.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';

/** A file as it is chosen. */
export type ChosenFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string };

/** One way through a wizard: what was entered, what was attached, and whether somebody else files. */
export type WizardPath = {
  readonly name: string;
  readonly application: Application;
  readonly represented: boolean;
  readonly attachments: readonly (FilePlace & { readonly file: Blob })[];
  /** Nothing that is asked for is missing. */
  readonly complete: boolean;
};

/** Every combination of one of each. */
export const combinations = <T>(...choices: readonly (readonly T[])[]): T[][] =>
  choices.reduce<T[][]>((made, some) => made.flatMap((one) => some.map((choice) => [...one, choice])), [[]]);

/** The field of a form on which all its conditions and the draft of a power of attorney depend. */
const REPRESENTED = fieldAddress('pemilik', 'dikuasakan');

/** Fields that decide what else is asked for or made: those that a condition names, and who files. */
const decidingFields = ({ form }: WizardData): { step: FormStep; field: FormField }[] => {
  const named = new Set([
    REPRESENTED,
    ...form.steps.flatMap((step) => fieldsOf(step).flatMap((field) => questionsIn(field.appliesWhen))),
  ]);
  return form.steps.flatMap((step) =>
    typedFieldsOf(step)
      .filter(({ key }) => named.has(fieldAddress(step.id, key)))
      .map((field) => ({ step, field })),
  );
};

/** A text of its own for a field, as it may be typed there: no other field of the path holds the same one. */
const sampleFor = (data: WizardData, step: FormStep, field: FormField, row: number, turn: number) => {
  const place = data.form.steps.indexOf(step) * 40 + fieldsOf(step).indexOf(field) * 3 + row;
  const choice = field.choices[(Math.floor(turn / 2) + place) % Math.max(field.choices.length, 1)];
  if (choice) return choice.value;
  switch (field.type) {
    case 'angka':
      return `${place + 1}.${String(turn + 100)},5`;
    case 'tanggal':
      return new Date(Date.UTC(2026, 0, 1 + place + turn)).toISOString().slice(0, 10);
    case 'telepon':
      return `0274${String(place).padStart(3, '0')}${String(turn).padStart(4, '0')}`;
    case 'negara':
      return data.countries[(place + turn) % data.countries.length] ?? '';
    case 'teks-panjang':
      return `Jalan ${step.id} ${field.key} ${place}\nKota “Çontoh” & Šéłąż ${turn}`;
    default:
      return `${field.key} ${step.id} ${place}/${turn} <b>Ñ`;
  }
};

/** Fills what is still empty: all of it, or only what is asked for with a star. */
export const fillRest = (
  data: WizardData,
  application: Application,
  turn: number,
  only: 'required' | 'all',
): Application =>
  data.form.steps
    .flatMap((step) =>
      rowsOf(application, step.id).flatMap((row, index) =>
        typedFieldsOf(step)
          .filter(({ key, required }) => row.values[key] === undefined && (only === 'all' || required))
          .map((field): ApplicationAction => ({
            ...{ type: 'set', step: step.id, row: row.id, field: field.key },
            value: sampleFor(data, step, field, index, turn),
          })),
      ),
    )
    .reduce(reduceApplication, application);

/** Every place for a file that is offered, row by row. */
const placesOf = (data: WizardData, application: Application): FilePlace[] =>
  offeredForm(data.form, application).steps.flatMap((step) =>
    rowsOf(application, step.id).flatMap(({ id }) =>
      fileFieldsOf(step).map(({ key }) => ({ step: step.id, row: id, slot: key })),
    ),
  );

/** Gives a file to every place: attached, or only said to be at hand. */
export const giveFiles = (
  data: WizardData,
  before: Application,
  files: readonly ChosenFile[],
  how: 'attached' | 'at hand',
): Pick<WizardPath, 'application' | 'attachments'> => {
  const places = placesOf(data, before);
  if (how === 'at hand') {
    const actions = places.map((file): ApplicationAction => ({ type: 'prepare', file, ready: true }));
    return { application: actions.reduce(reduceApplication, before), attachments: [] };
  }
  const given = places.map((place, index) => ({ place, file: files[index % files.length] as ChosenFile }));
  const actions = given.map(({ place, file: { bytes, mediaType } }): ApplicationAction => ({
    type: 'attach',
    file: {
      ...place,
      ...{ fileName: 'pindaian.dat', mediaType, bytes: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  }));
  return {
    application: actions.reduce(reduceApplication, before),
    attachments: given.map(({ place, file }) => ({
      ...place,
      file: new Blob([file.bytes], { type: file.mediaType }),
    })),
  };
};

/** Goods: none at all, one, or several. */
const ROWS = [0, 1, 3] as const;
/** What is given: files not there, at hand or attached, and all fields filled or only those with a star. */
const GIVEN = [
  ['none', 'required'],
  ['none', 'all'],
  ['at hand', 'required'],
  ['attached', 'all'],
] as const;

const withRows = (data: WizardData, count: number): Application => {
  const actions = data.form.steps
    .filter(({ repeats }) => repeats)
    .flatMap(({ id: step }): ApplicationAction[] => [
      { type: 'remove-row', step, row: '0' },
      ...Array.from({ length: count }, (_, index) => ({ type: 'add-row', step, id: `r${index}` }) as const),
    ]);
  return actions.reduce(reduceApplication, emptyApplication(data.form));
};

/**
 * Every way through a wizard: each answer to what decides something, and none; each number of goods; files attached,
 * at hand or not there; all fields filled or those with a star. Every other choice takes its turns over the ways.
 */
export const wizardPaths = (data: WizardData, files: readonly ChosenFile[]): WizardPath[] => {
  const deciding = decidingFields(data);
  const answers = combinations(
    ...deciding.map(({ field }) => [undefined, ...field.choices.map(({ value }) => value)]),
  );
  const represented = data.portal ? [false, true] : [false];
  return answers
    .flatMap((given) =>
      represented.flatMap((byOther) =>
        ROWS.flatMap((rows) => GIVEN.map(([how, only]) => ({ given, byOther, rows, how, only }))),
      ),
    )
    .map(({ given, byOther, rows, how, only }, turn) => {
      const decided = deciding.map(({ step, field }, index): ApplicationAction => ({
        ...{ type: 'set', step: step.id, row: '0', field: field.key },
        value: given[index] ?? '',
      }));
      const filled = fillRest(data, decided.reduce(reduceApplication, withRows(data, rows)), turn, only);
      const whole = deciding
        .flatMap(({ step, field }, index): ApplicationAction[] =>
          given[index] === undefined
            ? [{ type: 'set', step: step.id, row: '0', field: field.key, value: '' }]
            : [],
        )
        .reduce(reduceApplication, filled);
      const { application, attachments } =
        how === 'none' ? { application: whole, attachments: [] } : giveFiles(data, whole, files, how);
      const open = deciding.some(({ field }, index) => field.required && given[index] === undefined);
      const needsFile = data.form.requirements?.some(({ kind }) => kind === 'dibawa') ?? false;
      // The portal's questions that decide over papers bear no star.
      const isAnswered = !data.portal || only === 'all';
      return {
        name: `${given.join(' ')} ${byOther ? 'dikuasakan ' : ''}${rows} barang, berkas ${how}, ${only}`,
        application,
        attachments,
        represented: data.portal ? byOther : application.rows['pemilik']?.[0]?.values['dikuasakan'] === 'ya',
        complete: rows > 0 && !open && isAnswered && !(needsFile && how === 'none'),
      };
    });
};
