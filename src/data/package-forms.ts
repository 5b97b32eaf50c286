import type { Content } from '../content/collections.ts';
import { changeFields, type Form, type FormField, type FormStep } from '../domain/submission/form.ts';
import type { PortalField, PortalScreen } from '../schemas/portal.ts';
import { get } from './get.ts';
import { overFields } from './over-fields.ts';

/** A field whose place of entry the source does not show says so. */
export type WizardField = FormField & { readonly placeUnknown?: true };

/** Screens of the portal that make up a request; account and billing are other jobs. */
const REQUEST_SCREENS: readonly PortalScreen['id'][] = [
  'tujuan',
  'penerima',
  'komoditas',
  'barang',
  'konfirmasi',
];

type AnyField = Omit<PortalField, 'shownOn' | 'enteredOn' | 'fromAccount' | 'provenance'> &
  Partial<Pick<PortalField, 'enteredOn' | 'fromAccount'>> &
  Pick<FormField, 'appliesWhen'>;

const wizardField = (field: AnyField): WizardField => ({
  key: field.key,
  label: field.label,
  type: field.type,
  required: field.required,
  choices: field.choices,
  fromAccount: field.fromAccount ?? false,
  ...(field.offers === undefined ? {} : { offers: field.offers }),
  ...(field.autofill === undefined ? {} : { autofill: field.autofill }),
  ...(field.within === undefined ? {} : { within: field.within }),
  ...(field.perShipment === undefined ? {} : { perShipment: field.perShipment }),
  ...(field.hint === undefined ? {} : { hint: field.hint }),
  ...(field.note === undefined ? {} : { note: field.note }),
  ...(field.appliesWhen === undefined ? {} : { appliesWhen: field.appliesWhen }),
  ...(field.enteredOn === null ? { placeUnknown: true } : {}),
});

type AnyStep = Pick<FormStep, 'id' | 'title' | 'repeats'> & {
  readonly groups: readonly { readonly title: string; readonly fields: readonly AnyField[] }[];
};

const stepOf = ({ id, title, repeats, groups }: AnyStep): FormStep => ({
  id,
  title,
  repeats,
  groups: groups.map((group) => ({ title: group.title, fields: group.fields.map(wizardField) })),
});

const screensOf = (content: Content) => get(content, 'portal', 'health-certificate').data.screens;

/** The form of the Health Certificate request, generated from the portal's screens in their order. */
export const healthCertificateForm = (content: Content): Form => ({
  kind: 'health-certificate',
  steps: screensOf(content)
    .filter(({ id }) => REQUEST_SCREENS.includes(id))
    .map(stepOf),
});

/** A form in this site's own layout, with the places for files of all services that use it. */
export const reportForm = (content: Content, kind: 'form-1' | 'sp-1'): Form => ({
  kind,
  steps: get(content, 'forms', kind).data.steps.map((step) =>
    changeFields(stepOf(step), (field) => [
      field.appliesWhen ? { ...field, appliesWhen: overFields(content, kind, field.appliesWhen) } : field,
    ]),
  ),
});

/** The forms of all kinds of package. */
export const packageForms = (content: Content): Form[] => [
  healthCertificateForm(content),
  reportForm(content, 'form-1'),
  reportForm(content, 'sp-1'),
];

/** What the portal asks once for an account, passwords left out. */
export const accountStep = (content: Content): FormStep | undefined => {
  const screen = screensOf(content).find(({ id }) => id === 'akun');
  return screen && changeFields(stepOf(screen), (field) => (field.type === 'kata-sandi' ? [] : [field]));
};
