import type { Content, Entry } from '../content/collections.ts';
import type { UnitName } from '../schemas/vocabulary.ts';
import type { FlowFacts } from '../domain/carry-over/flow.ts';
import { MASS_UNITS } from '../domain/units.ts';
import type { AskedOfForm, Form, FormStep } from '../domain/submission/form.ts';
import type { PackageKind } from '../schemas/vocabulary.ts';
import { countryNames } from './countries.ts';
import { get, list } from './get.ts';
import { askedOf } from './asked-of.ts';
import { accountStep, healthCertificateForm, reportForm } from './package-forms.ts';
import { selfCheckData } from './self-check.ts';
import { serviceView } from './service-view.ts';

/** What the wizard needs of one kind of package. */
export type WizardKind = {
  readonly form: Form;
  /** What the portal asks once for an account, passwords left out; kept on the device, never in a package. */
  readonly account?: FormStep;
  /** Where it is filed online; left out where no source names such a place. */
  readonly portal?: { readonly name: string; readonly host: string };
  /** What the layout was made from, where no source prints it. */
  readonly ground?: string;
  readonly files: { readonly words: string; readonly maxBytes: number };
};

/** A tariff line that measures the goods themselves: its volume is an amount on the form, of goods of this name if it has one. */
type MeasuredLine = {
  readonly id: string;
  readonly name?: string;
  readonly unit: UnitName;
  /** Charged whenever the service is used. */
  readonly certain: boolean;
};

/** What the wizard needs of one service. */
export type WizardService = {
  readonly id: string;
  readonly title: string;
  readonly kind: PackageKind;
  /** First entries that the service itself decides, by step and field. */
  readonly starts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly asked: AskedOfForm;
  /** Customs codes in the source. */
  readonly hs: readonly string[];
  readonly lines: readonly MeasuredLine[];
  readonly flow: FlowFacts;
};

/** Everything `/paket/` needs, as plain data: it goes into the page as the island's props. */
export type WizardPage = {
  readonly kinds: Readonly<Record<PackageKind, WizardKind>>;
  readonly services: readonly WizardService[];
  readonly countries: readonly string[];
  /** Offered for goods, and for their weight. */
  readonly units: readonly string[];
  readonly weights: readonly string[];
  readonly contentVersion: string;
};

/** What the screens of one application need: its kind and its service out of the above. */
export type WizardData = Omit<WizardPage, 'kinds' | 'services'> &
  WizardKind & { readonly service: WizardService; readonly serviceId: string; readonly serviceTitle: string };

/** Units that count papers and not goods. */
const OF_PAPER: readonly UnitName[] = ['sampel', 'sertifikat'];

/** Units in which goods are counted: the others count papers, tests, ships or days. */
const GOODS_UNITS: readonly UnitName[] = [
  ...MASS_UNITS,
  ...(['biji', 'batang', 'butir', 'lembar', 'kemasan', 'koli', 'm3', 'ekor', 'koloni', 'boks'] as const),
];

const healthCertificateKind = (content: Content): WizardKind => {
  const { name, host, files } = get(content, 'portal', 'health-certificate').data;
  const account = accountStep(content);
  return {
    form: healthCertificateForm(content),
    ...(account && { account }),
    portal: { name, host },
    files: { words: files.words, maxBytes: files.maxBytes },
  };
};

const reportKind = (content: Content, kind: 'form-1' | 'sp-1'): WizardKind => {
  const { ground, files } = get(content, 'forms', kind).data;
  return { form: reportForm(content, kind), ground, files };
};

/** A service of many goods names them line by line, as far as the words of a line name any; else they are its own. */
const measuredLines = (content: Content, { id, data }: Entry<'services'>): MeasuredLine[] => {
  const lines = serviceView(content, id).fees.filter(({ unit }) => !OF_PAPER.includes(unit));
  const named = lines.some(({ goods }) => goods !== undefined);
  return lines.map(({ id: line, goods, unit, certainty }) => ({
    id: line,
    ...(named ? goods !== undefined && { name: goods } : { name: data.goods }),
    unit,
    certain: certainty === 'pasti',
  }));
};

const serviceOf = (content: Content, entry: Entry<'services'>, kind: PackageKind): WizardService => {
  const { id, data } = entry;
  const { questions, items } = selfCheckData(content, id);
  const isReport = kind !== 'health-certificate';
  return {
    id,
    title: data.title,
    kind,
    starts: isReport && data.direction ? { 'asal-tujuan': { jenisLaporan: data.direction } } : {},
    asked: askedOf(content, id, kind),
    hs: 'items' in data.hsCodes ? data.hsCodes.items.map(({ code }) => code) : [],
    lines: isReport ? measuredLines(content, entry) : [],
    flow: {
      questions: questions.map((question) => ({ id: question.id, fills: question.fills })),
      items: items.map(({ id: item, portalSlot, appliesWhen }) => ({ id: item, portalSlot, appliesWhen })),
    },
  };
};

/** Props of the wizard on `/paket/`. */
export const wizardPage = (content: Content, contentVersion: string): WizardPage => ({
  kinds: {
    'health-certificate': healthCertificateKind(content),
    'form-1': reportKind(content, 'form-1'),
    'sp-1': reportKind(content, 'sp-1'),
  },
  services: list(content, 'services').flatMap((entry) =>
    entry.data.packageKind ? serviceOf(content, entry, entry.data.packageKind) : [],
  ),
  countries: countryNames(),
  units: GOODS_UNITS,
  weights: MASS_UNITS,
  contentVersion,
});
