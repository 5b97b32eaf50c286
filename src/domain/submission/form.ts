import type { Condition } from '../../schemas/condition.ts';
import type { ChecklistItem } from '../checklist/item.ts';
import type { PortalField } from '../../schemas/portal.ts';
import type { PackageKind } from '../../schemas/vocabulary.ts';

/** A field as the rules and the form see it; the portal's own label, type and star. */
export type FormField = Pick<
  PortalField,
  'key' | 'label' | 'type' | 'required' | 'choices' | 'fromAccount'
> & {
  readonly hint?: string | undefined;
  readonly note?: string | undefined;
  readonly offers?: PortalField['offers'];
  readonly autofill?: PortalField['autofill'];
  /** Says something of one shipment alone, so that the next one is not begun with it. */
  readonly perShipment?: boolean | undefined;
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

/** A requirement of a service, its condition over the form's own fields; `slot` is the place for its file. */
export type FormRequirement = ChecklistItem & { readonly title: string; readonly slot?: string };

/** A question that decides over requirements, in words: a field's address, or the id of one that no field asks. */
export type FormQuestion = {
  readonly id: string;
  readonly ask: string;
  readonly answers: readonly { readonly value: string; readonly because: string }[];
};

/** What a service asks of those who fill its form. */
export type AskedOfForm = {
  readonly requirements: readonly FormRequirement[];
  readonly questions: readonly FormQuestion[];
  /** Days before departure by which the source wants the plan to be reported. */
  readonly reportDays?: number;
  /** The form has the same places for files for every service. */
  readonly everySlot?: boolean;
};

/** All steps of one kind of package, in the portal's order; with what its service asks, see `formOfService`. */
export type Form = Partial<Pick<AskedOfForm, 'requirements' | 'questions' | 'reportDays'>> & {
  readonly kind: PackageKind;
  readonly steps: readonly FormStep[];
};

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

const keptField = (field: FormField, requirements: readonly FormRequirement[]): FormField[] => {
  if (field.type !== 'berkas') return [field];
  const asked = requirements.filter(({ slot }) => slot === field.key);
  const conditions = asked.flatMap(({ appliesWhen }) => appliesWhen ?? []);
  if (asked.length === 0) return [];
  return [conditions.length < asked.length ? field : { ...field, appliesWhen: { any: conditions } }];
};

/** A form as one service asks for it: its requirements decide which files are needed, and which places there are. */
export const formOfService = (form: Form, { everySlot, ...asked }: AskedOfForm): Form => ({
  ...form,
  ...asked,
  steps: everySlot
    ? form.steps
    : form.steps.map((step) => changeFields(step, (field) => keptField(field, asked.requirements))),
});

/** Every field of a step, in the order of its groups. */
export const fieldsOf = ({ groups }: FormStep): FormField[] => groups.flatMap(({ fields }) => fields);

/** The fields of a step that hold text, files left out. */
export const typedFieldsOf = (step: FormStep): FormField[] =>
  fieldsOf(step).filter(({ type }) => type !== 'berkas');

/** The fields of a step that take a file; their key is the attachment slot. */
export const fileFieldsOf = (step: FormStep): FormField[] =>
  fieldsOf(step).filter(({ type }) => type === 'berkas');

/** A field of a form with its step, by the names of both; nothing where the form has no such field. */
export const findField = (
  { steps }: Form,
  place: { readonly step: string; readonly field: string },
): { readonly step: FormStep; readonly field: FormField } | undefined => {
  const step = steps.find(({ id }) => id === place.step);
  const field = step && fieldsOf(step).find(({ key }) => key === place.field);
  return field && { step, field };
};
