import type { ApplicationAnswers } from './flow.ts';
import {
  DECLINED,
  ONLY_ROW,
  rowsOf,
  type Application,
  type FilePlace,
  type Row,
  type Values,
} from '../submission/application.ts';
import { fileFieldsOf, typedFieldsOf, type Form } from '../submission/form.ts';

/** Entries by step and field. */
export type StepValues = Readonly<Record<string, Values>>;

/**
 * An amount of goods known before the form is opened; `amount` as a person types it. Without a name where the line
 * that measures them names a class of the law and no goods.
 */
export type KnownAmount = {
  readonly name?: string | undefined;
  readonly amount: string;
  readonly unit: string;
};

/** A tariff line that measures goods; `certain` ones are charged whenever the service is used. */
type GoodsLine = Omit<KnownAmount, 'amount'> & { readonly id: string; readonly certain: boolean };

/** What is known of an application before it is filled. */
export type Known = {
  readonly values: StepValues;
  /** Goods, one row each. */
  readonly amounts: readonly KnownAmount[];
  /** Places whose file the visitor has at hand. */
  readonly slots: readonly string[];
  /** Places whose file is not needed, by the visitor's own word. */
  readonly declined?: readonly string[];
};

/** The step and its fields that hold goods on the forms of this site's own layout. */
const GOODS = { step: 'media-pembawa', name: 'nama', amount: 'jumlah', unit: 'satuan' } as const;

/** Fields of those forms that ask what the self-check asked for its time plan, besides what its questions fill. */
const asEntries = ({ values, dates }: ApplicationAnswers): [string, Values][] => {
  const entry = (field: string, value: string | undefined): Values =>
    value ? { [field]: value.slice(0, 10) } : {};
  return [
    ...Object.entries(values),
    [
      'pengangkutan',
      { ...entry('tanggalBerangkat', dates.keberangkatan), ...entry('tanggalTiba', dates.kedatangan) },
    ],
  ];
};

/** Several sources of entries as one; a later one wins. */
const mergeValues = (...sources: readonly StepValues[]): StepValues => {
  const merged: Record<string, Values> = {};
  for (const source of sources)
    for (const [step, values] of Object.entries(source)) merged[step] = { ...merged[step], ...values };
  return merged;
};

/**
 * The goods that the volumes of tariff lines speak of. A line that is charged only if need be measures goods again
 * that a certain one measured, so it counts only where no certain one does.
 */
export const goodsAmounts = (
  lines: readonly GoodsLine[],
  amountOf: (line: string) => string | undefined,
): KnownAmount[] => {
  const measured = lines.filter(({ id }) => amountOf(id));
  const certain = measured.filter((line) => line.certain);
  return (certain.length > 0 ? certain : measured).map(({ id, name, unit }) => ({
    name,
    amount: amountOf(id) ?? '',
    unit,
  }));
};

/** What a self-check says of an application. */
export const knownFromCheck = (answers: ApplicationAnswers, lines: readonly GoodsLine[]): Known => ({
  values: mergeValues(...asEntries(answers).map(([step, values]) => ({ [step]: values }))),
  amounts: goodsAmounts(lines, (line) => answers.volumes[line]),
  slots: answers.slots,
  declined: answers.declined ?? [],
});

const isEmpty = ({ values }: Row) => Object.keys(values).length === 0;

const goodsRow = ({ name, amount, unit }: KnownAmount, id: string): Row => ({
  id,
  values: { ...(name && { [GOODS.name]: name }), [GOODS.amount]: amount, [GOODS.unit]: unit },
});

/**
 * An application with what is known of it filled in where nothing was entered yet: no entry is ever replaced, goods
 * are added only while no row has any, and what the form has no field for is left out.
 * @param newRowId gives the id of each row that is added
 */
export const fillKnown = (
  application: Application,
  form: Form,
  known: Known,
  newRowId: () => string,
): Application => {
  const isGiven = (step: string, slot: string) =>
    [...application.prepared, ...application.attached].some(
      (file) => file.step === step && file.slot === slot,
    );
  const rows = Object.fromEntries(
    form.steps.map((step): [string, readonly Row[]] => {
      const before = rowsOf(application, step.id);
      if (step.id === GOODS.step && known.amounts.length > 0 && before.every(isEmpty))
        return [
          step.id,
          known.amounts.map((amount, index) => goodsRow(amount, before[index]?.id ?? newRowId())),
        ];
      const keys = typedFieldsOf(step).map(({ key }) => key);
      const entries = [
        ...Object.entries(known.values[step.id] ?? {}).filter(([key]) => keys.includes(key)),
        ...fileFieldsOf(step)
          .filter(({ key }) => known.declined?.includes(key) && !isGiven(step.id, key))
          .map(({ key }): [string, string] => [key, DECLINED]),
      ];
      return [
        step.id,
        step.repeats
          ? before
          : before.map((row) => ({ ...row, values: { ...Object.fromEntries(entries), ...row.values } })),
      ];
    }),
  );
  const prepared = form.steps
    .filter(({ repeats }) => !repeats)
    .flatMap((step): FilePlace[] =>
      fileFieldsOf(step)
        .filter(({ key }) => known.slots.includes(key))
        .map(({ key }) => ({ step: step.id, row: ONLY_ROW, slot: key })),
    )
    .filter(({ step, slot }) => !isGiven(step, slot));
  return { ...application, rows, prepared: [...application.prepared, ...prepared] };
};
