import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { draftsPage } from '../../src/data/drafts.ts';
import { emptyApplication, type Application } from '../../src/domain/submission/application.ts';
import { fileFieldsOf, type Form } from '../../src/domain/submission/form.ts';
import { offeredForm } from '../../src/domain/submission/offered-form.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { serviceForms } from '../../src/domain/submission/service-forms.ts';
import { listedFile } from '../support/paket.ts';

const { content } = loadContent(contentRoot());
const services = serviceForms(draftsPage(content));
const CONDITIONAL = ['madu', 'susu', 'vaksin'].map((goods) => `${goods}-pengeluaran-antar-area`);
const PLACE = { step: 'dokumen', row: 0, slot: 'surat-kuasa' };

const formOf = (id: string): Form => {
  const form = services.find((service) => service.id === id)?.form;
  if (!form) throw new Error(id);
  return form;
};
const after = (form: Form, ...actions: ApplicationAction[]): Application =>
  actions.reduce(reduceApplication, emptyApplication(form));
const answer = (value: string): ApplicationAction => ({
  ...{ type: 'set', step: 'pemilik', row: 0 },
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
  const goods = { type: 'set', step: 'komoditas', row: 0, field: 'jenisKomoditas', value: 'obat' } as const;
  expect(offeredForm(form, after(form, goods))).toEqual(form);
});

test('a typed field follows its condition too, and stays where it holds something', () => {
  const form: Form = {
    kind: 'form-1',
    steps: formOf('madu-pengeluaran-antar-area').steps.map((step) => ({
      ...step,
      groups: step.groups.map((group) => ({
        ...group,
        fields: group.fields.map((field) =>
          field.key === 'kuasaNama'
            ? { ...field, appliesWhen: { question: 'pemilik.dikuasakan', is: 'ya' } }
            : field,
        ),
      })),
    })),
  };
  const keys = (...actions: ApplicationAction[]) =>
    offeredForm(form, after(form, ...actions))
      .steps.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
      .map(({ key }) => key);
  expect(keys(answer('tidak'))).not.toContain('kuasaNama');
  expect(keys(answer('tidak'), { ...answer('x'), field: 'kuasaNama' } as ApplicationAction)).toContain(
    'kuasaNama',
  );
});
