import type { Content } from '../content/collections.ts';
import { PACKAGE_KINDS, type Form, type FormField, type PackageKind } from '../domain/submission/form.ts';
import type { PortalField, PortalScreen } from '../schemas/portal.ts';
import { countryNames } from './countries.ts';
import { get, list } from './get.ts';

/** A field whose place of entry the source does not show says so. */
export type WizardField = FormField & { readonly placeUnknown?: true };

/** Everything the wizard needs, as plain data: it goes into the page as the island's props. */
export type WizardData = {
  readonly form: Form;
  readonly serviceId: string;
  readonly portal: { readonly name: string; readonly host: string };
  /** What the portal asks once for an account; shown, never typed here. */
  readonly account: readonly string[];
  readonly files: { readonly words: string; readonly maxBytes: number };
  readonly countries: readonly string[];
  /** Services whose form no source prints. */
  readonly others: readonly { id: string; title: string; kind: PackageKind }[];
  readonly contentVersion: string;
};

/** Screens of the portal that make up a request; account and billing are other jobs. */
const REQUEST_SCREENS: readonly PortalScreen['id'][] = [
  'tujuan',
  'penerima',
  'komoditas',
  'barang',
  'konfirmasi',
];

const wizardField = (field: PortalField): WizardField => ({
  key: field.key,
  label: field.label,
  type: field.type,
  required: field.required,
  choices: field.choices,
  fromAccount: field.fromAccount,
  ...(field.hint === undefined ? {} : { hint: field.hint }),
  ...(field.note === undefined ? {} : { note: field.note }),
  ...(field.enteredOn === null ? { placeUnknown: true } : {}),
});

/** The form of the Health Certificate request, generated from the portal's screens in their order. */
export const healthCertificateForm = (content: Content): Form => ({
  kind: 'health-certificate',
  steps: get(content, 'portal', 'health-certificate')
    .data.screens.filter(({ id }) => REQUEST_SCREENS.includes(id))
    .map(({ id, title, repeats, groups }) => ({
      id,
      title,
      repeats,
      groups: groups.map((group) => ({ title: group.title, fields: group.fields.map(wizardField) })),
    })),
});

/** Props of the wizard on `/paket/`. */
export const wizardData = (content: Content, contentVersion: string): WizardData => {
  const { data: portal } = get(content, 'portal', 'health-certificate');
  const services = list(content, 'services');
  const own = services.find(({ data }) => data.packageKind === 'health-certificate');
  if (!own) throw new Error('no service of the kind health-certificate');
  return {
    form: healthCertificateForm(content),
    serviceId: own.id,
    portal: { name: portal.name, host: portal.host },
    account: portal.screens
      .filter(({ id }) => id === 'akun')
      .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
      .filter(({ type }) => type !== 'kata-sandi')
      .map(({ label, required }) => (required ? `${label} *` : label)),
    files: { words: portal.files.words, maxBytes: portal.files.maxBytes },
    countries: countryNames(),
    others: services
      .filter(
        ({ data }) => PACKAGE_KINDS.includes(data.packageKind) && data.packageKind !== 'health-certificate',
      )
      .map(({ id, data }) => ({ id, title: data.title, kind: data.packageKind })),
    contentVersion,
  };
};
