import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { draftsPage } from '../../src/data/drafts.ts';
import { fromPaket } from '../../src/domain/package/from-paket.ts';
import { parsePaket } from '../../src/domain/package/parse-paket.ts';
import { serialise } from '../../src/domain/package/serialise.ts';
import { toPaket } from '../../src/domain/package/to-paket.ts';
import { changesOf } from '../../src/domain/revision/changes.ts';
import { emptyApplication, type Application } from '../../src/domain/submission/application.ts';
import type { Draft } from '../../src/domain/draft/draft.ts';
import { fileFieldsOf, typedFieldsOf, type Form } from '../../src/domain/submission/form.ts';
import { offeredForm } from '../../src/domain/submission/offered-form.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { restoreDraft } from '../../src/domain/draft/restore-draft.ts';
import { serviceForms } from '../../src/domain/draft/service-forms.ts';
import { statusOf } from '../../src/domain/draft/status.ts';
import { reportActions } from '../support/filled-report.ts';
import { listedFile } from '../support/paket.ts';

const { content } = loadContent(contentRoot());
const services = serviceForms(draftsPage(content));
const CONDITIONAL = ['madu', 'susu', 'vaksin'].map((goods) => `${goods}-pengeluaran-antar-area`);
const PLACE = { step: 'dokumen', row: '0', slot: 'surat-kuasa' };

const formOf = (id: string): Form => {
  const form = services.find((service) => service.id === id)?.form;
  if (!form) throw new Error(id);
  return form;
};
const after = (form: Form, ...actions: ApplicationAction[]): Application =>
  actions.reduce(reduceApplication, emptyApplication(form));
const answer = (value: string): ApplicationAction => ({
  ...{ type: 'set', step: 'pemilik', row: '0' },
  ...{ field: 'dikuasakan', value },
});
const slotsIn = (form: Form) => form.steps.flatMap(fileFieldsOf).map(({ key }) => key);

describe.each(CONDITIONAL)('the power of attorney on the form of %s', (id) => {
  const form = formOf(id);
  const offered = (...actions: ApplicationAction[]) => slotsIn(offeredForm(form, after(form, ...actions)));

  test('is asked for while nobody said who files, and where someone else does', () => {
    expect(offered()).toEqual(slotsIn(form));
    expect(offered(answer('ya'))).toEqual(slotsIn(form));
  });
  test('is not asked for where the owner files, and nothing else goes with it', () => {
    expect(offered(answer('tidak'))).toEqual(slotsIn(form).filter((slot) => slot !== 'surat-kuasa'));
  });
  test('stays where it was given, so that a draft from before loses nothing', () => {
    const file = { ...listedFile('surat-kuasa', '01-surat-kuasa.pdf'), ...PLACE };
    expect(offered(answer('tidak'), { type: 'attach', file })).toContain('surat-kuasa');
    expect(offered(answer('tidak'), { type: 'prepare', file: PLACE, ready: true })).toContain('surat-kuasa');
  });
  test('keeps every step, and one that loses no field as it is', () => {
    const less = offeredForm(form, after(form, answer('tidak')));
    expect(less.steps.map((step) => step.id)).toEqual(form.steps.map((step) => step.id));
    expect(less.steps.filter((step, index) => step !== form.steps[index]).map((step) => step.id)).toEqual([
      'pemilik',
      'dokumen',
    ]);
  });
});

test('what the form has no field for rules nothing out', () => {
  const form = formOf('susu-pengeluaran-antar-area');
  expect(slotsIn(offeredForm(form, after(form, answer('tidak'))))).toContain('hasil-laboratorium-skpah');
});

test('the portal asks for its files whatever was answered', () => {
  const form = formOf('health-certificate-omkaba');
  const goods = { type: 'set', step: 'komoditas', row: '0', field: 'jenisKomoditas', value: 'obat' } as const;
  expect(offeredForm(form, after(form, goods))).toEqual(form);
});

describe.each([
  ['form-1', CONDITIONAL[0]],
  ['sp-1', 'tumbuhan-pengeluaran-antar-area'],
] as const)('who holds the power of attorney, on %s', (kind, id = '') => {
  const form = formOf(id);
  const typed = (field: string, value: string) => ({ ...answer(value), field });
  const keys = (...actions: ApplicationAction[]) =>
    offeredForm(form, after(form, ...actions))
      .steps.filter(({ id: step }) => step === 'pemilik')
      .flatMap(typedFieldsOf)
      .map(({ key }) => key)
      .filter((key) => key.startsWith('kuasa'));
  const BOTH = ['kuasaNama', 'kuasaTelepon'];

  test('is asked for while nobody said who files, and where someone else does', () => {
    expect(keys()).toEqual(BOTH);
    expect(keys(answer('ya'))).toEqual(BOTH);
  });
  test('is not asked for where the owner files, though typed before', () => {
    expect(keys(answer('tidak'))).toEqual([]);
    expect(keys(typed('kuasaNama', 'Contoh Kuasa'), answer('tidak'))).toEqual([]);
  });

  const draft = (application: Application): Draft => ({
    ...{ id: '0123456789abcdef01234567', kind, serviceId: id, version: 1, application },
    ...{ createdAt: '2026-11-20T01:00:00.000Z', updatedAt: '2026-11-20T01:00:00.000Z' },
  });
  const whole = after(form, ...reportActions(kind), typed('kuasaTelepon', 'bukan nomor'), answer('tidak'));
  const packaged = (application: Application) =>
    toPaket(draft(application), offeredForm(form, application), '0123456789ab');

  test('stays in the draft, is back when the answer changes, and goes into no package meanwhile', () => {
    expect(packaged(whole).values['pemilik']).not.toHaveProperty('kuasaNama');
    expect(packaged(whole).values['pemilik']).toHaveProperty('dikuasakan', 'tidak');
    const kept = restoreDraft(structuredClone(draft(whole)), services)?.application;
    expect(kept).toEqual(whole);
    const again = reduceApplication(whole, answer('ya'));
    expect(packaged(again).values['pemilik']).toMatchObject({
      kuasaNama: 'Contoh Kuasa',
      kuasaTelepon: 'bukan nomor',
    });
  });
  test('holds nobody up by a mistake where it does not apply', () => {
    expect(statusOf(draft(whole), form)).toBe('siap');
    expect(statusOf(draft(reduceApplication(whole, answer('ya'))), form)).toBe('draf');
  });
  test('opens from a package of before, and counts as entered only once it applies', () => {
    const old = toPaket(draft(whole), form, '0123456789ab');
    expect(old.values['pemilik']).toHaveProperty('kuasaNama');
    const opened = parsePaket(serialise(old), [form]);
    const application = opened.ok ? fromPaket(opened.value.paket, form) : emptyApplication(form);
    expect(application.rows['pemilik']).toEqual(whole.rows['pemilik']);
    const changes = changesOf(application, reduceApplication(application, answer('ya')), form);
    expect(changes.map(({ field, from, to }) => [field.key, from.text, to.text])).toEqual([
      ['dikuasakan', 'tidak', 'ya'],
      ['kuasaNama', '', 'Contoh Kuasa'],
      ['kuasaTelepon', '', 'bukan nomor'],
    ]);
  });
});
