import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { packageForms } from '../../src/data/package-forms.ts';
import { toPaket } from '../../src/domain/package/to-paket.ts';
import type { Attachment, Paket } from '../../src/domain/package/paket.ts';
import { emptyApplication, type Application } from '../../src/domain/submission/application.ts';
import type { Draft } from '../../src/domain/draft/draft.ts';
import type { Form } from '../../src/domain/submission/form.ts';
import type { PackageKind } from '../../src/schemas/vocabulary.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { filledActions } from './filled-application.ts';

/** The forms of all kinds of package, from the real content. */
export const forms = packageForms(loadContent(contentRoot()).content);

/** The form of a kind. */
export const formOf = (kind: PackageKind): Form => {
  const form = forms.find((one) => one.kind === kind);
  if (!form) throw new Error(`no form of the kind ${kind}`);
  return form;
};

/** The Health Certificate's form. */
export const hcForm = formOf('health-certificate');

/** A complete request, and whatever is done to it besides. */
export const applicationAfter = (...actions: readonly ApplicationAction[]): Application =>
  [...filledActions, ...actions].reduce(reduceApplication, emptyApplication(hcForm));

/** Sets one field of the Health Certificate's form. */
export const set = (step: string, field: string, value: string, row = '0'): ApplicationAction => ({
  type: 'set',
  step,
  row,
  field,
  value,
});

/** A draft with made-up times. */
export const draftOf = (application: Application): Draft => ({
  id: 'a',
  kind: 'health-certificate',
  serviceId: 'health-certificate-omkaba',
  createdAt: '2026-11-20T01:02:03.456Z',
  updatedAt: '2026-11-21T01:02:03.456Z',
  version: 1,
  application,
});

/** `paket.json` of a complete request. */
export const paketAfter = (...actions: readonly ApplicationAction[]): Paket =>
  toPaket(draftOf(applicationAfter(...actions)), hcForm, '0123456789ab');

/** An attachment as `paket.json` lists it. */
export const listedFile = (slot: string, fileName: string, row?: number): Attachment => ({
  slot,
  ...(row === undefined ? {} : { row }),
  fileName,
  mediaType: 'application/pdf',
  bytes: 12_345,
  sha256: 'a'.repeat(64),
});
