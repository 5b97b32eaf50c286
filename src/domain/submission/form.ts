import type { Condition } from '../../schemas/condition.ts';
import type { PortalField } from '../../schemas/portal.ts';

/** A field as the rules and the form see it; the portal's own label, type and star. */
export type FormField = Pick<
  PortalField,
  'key' | 'label' | 'type' | 'required' | 'choices' | 'fromAccount'
> & {
  readonly hint?: string | undefined;
  readonly note?: string | undefined;
  readonly offers?: PortalField['offers'];
  readonly autofill?: PortalField['autofill'];
  /** Key of the field beside it that says whose regencies are meant. */
  readonly within?: string | undefined;
  /** Over the answers given in other fields, each named by its `fieldAddress`; see `offeredForm`. */
  readonly appliesWhen?: Condition | undefined;
};

/** A step is a screen of the portal; a step that repeats holds any number of rows of the same fields. */
export type FormStep = {
  readonly id: string;
  readonly title: string;
  readonly repeats: boolean;
  readonly groups: readonly { readonly title: string; readonly fields: readonly FormField[] }[];
};

/** All steps of one kind of package, in the portal's order. */
export type Form = { readonly kind: PackageKind; readonly steps: readonly FormStep[] };

/** Kinds of application; the name stands in `paket.json` and in the file name. */
export const PACKAGE_KINDS = ['health-certificate', 'form-1', 'sp-1'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** A step with what `change` makes of each of its fields; a group that has none left goes. */
export const changeFields = (
  step: FormStep,
  change: (field: FormField) => readonly FormField[],
): FormStep => ({
  ...step,
  groups: step.groups
    .map((group) => ({ ...group, fields: group.fields.flatMap(change) }))
    .filter(({ fields }) => fields.length > 0),
});

/** How a condition names a field of a form. */
export const fieldAddress = (step: string, field: string): string => `${step}.${field}`;

/** A place for a file that a service asks for, and when it does; without a condition always. */
export type AskedSlot = { readonly slot: string; readonly appliesWhen?: Condition | undefined };

const askedField = (field: FormField, slots: readonly AskedSlot[]): FormField[] => {
  if (field.type !== 'berkas') return [field];
  const asked = slots.filter(({ slot }) => slot === field.key);
  const conditions = asked.flatMap(({ appliesWhen }) => appliesWhen ?? []);
  if (asked.length === 0) return [];
  return [conditions.length < asked.length ? field : { ...field, appliesWhen: { any: conditions } }];
};

/** A form with only the places for files that a service asks for, each with its condition. */
export const withSlots = (form: Form, slots: readonly AskedSlot[]): Form => ({
  ...form,
  steps: form.steps.map((step) => changeFields(step, (field) => askedField(field, slots))),
});

/** Every field of a step, in the order of its groups. */
export const fieldsOf = ({ groups }: FormStep): FormField[] => groups.flatMap(({ fields }) => fields);

/** The fields of a step that hold text, files left out. */
export const typedFieldsOf = (step: FormStep): FormField[] =>
  fieldsOf(step).filter(({ type }) => type !== 'berkas');

/** The fields of a step that take a file; their key is the attachment slot. */
export const fileFieldsOf = (step: FormStep): FormField[] =>
  fieldsOf(step).filter(({ type }) => type === 'berkas');
