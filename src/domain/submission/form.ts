import type { PortalField } from '../../schemas/portal.ts';

/** A field as the rules and the form see it; the portal's own label, type and star. */
export type FormField = Pick<
  PortalField,
  'key' | 'label' | 'type' | 'required' | 'choices' | 'fromAccount'
> & {
  readonly hint?: string | undefined;
  readonly note?: string | undefined;
  readonly offers?: PortalField['offers'];
  /** Key of the field beside it that says whose regencies are meant. */
  readonly within?: string | undefined;
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

/** A form with only the places for files that a service asks for. */
export const withSlots = (form: Form, slots: readonly string[]): Form => ({
  ...form,
  steps: form.steps.map((step) => ({
    ...step,
    groups: step.groups.map((group) => ({
      ...group,
      fields: group.fields.filter(({ type, key }) => type !== 'berkas' || slots.includes(key)),
    })),
  })),
});

/** Every field of a step, in the order of its groups. */
export const fieldsOf = ({ groups }: FormStep): FormField[] => groups.flatMap(({ fields }) => fields);

/** The fields of a step that hold text, files left out. */
export const typedFieldsOf = (step: FormStep): FormField[] =>
  fieldsOf(step).filter(({ type }) => type !== 'berkas');

/** The fields of a step that take a file; their key is the attachment slot. */
export const fileFieldsOf = (step: FormStep): FormField[] =>
  fieldsOf(step).filter(({ type }) => type === 'berkas');
