import { describe, expect, test } from 'vitest';
import { applicationState, stateWords } from '../../src/app/drafts/state.ts';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { draftsPage } from '../../src/data/drafts.ts';
import { selfCheckData } from '../../src/data/self-check.ts';
import { answersForApplication } from '../../src/domain/carry-over/flow.ts';
import { fillKnown, knownFromCheck } from '../../src/domain/carry-over/start.ts';
import type { Ticks } from '../../src/domain/checklist/item.ts';
import { outcomeOf } from '../../src/domain/checklist/outcome.ts';
import { readinessOf } from '../../src/domain/checklist/readiness.ts';
import { serviceForms } from '../../src/domain/draft/service-forms.ts';
import { statusOf } from '../../src/domain/draft/status.ts';
import { DECLINED, emptyApplication, type Application } from '../../src/domain/submission/application.ts';
import { needOfSlot, needsOf } from '../../src/domain/submission/needs.ts';
import { offeredForm } from '../../src/domain/submission/offered-form.ts';
import { isOpen } from '../../src/domain/submission/problem.ts';
import { progressOf } from '../../src/domain/submission/progress.ts';
import { reduceApplication, type ApplicationAction } from '../../src/domain/submission/reduce.ts';
import { renewedApplication } from '../../src/domain/submission/renewed-application.ts';
import { restoreApplication } from '../../src/domain/submission/restore.ts';
import { validate } from '../../src/domain/submission/validate.ts';
import { filledActions } from '../support/filled-application.ts';
import { draftOf } from '../support/paket.ts';

const { content } = loadContent(contentRoot());
const HC = 'health-certificate-omkaba';
const form = serviceForms(draftsPage(content)).find(({ id }) => id === HC)?.form ?? raise();
function raise(): never {
  throw new Error(HC);
}

const set = (step: string, field: string, value: string): ApplicationAction => ({
  ...{ type: 'set', step, row: '0', field, value },
});
const has = (step: string, slot: string): ApplicationAction => ({
  ...{ type: 'prepare', file: { step, row: '0', slot }, ready: true },
});
const decline = (step: string, slot: string) => set(step, slot, DECLINED);
const READY = [
  ...filledActions,
  ...['invoice', 'pemberitahuan-ekspor-impor', 'ocean-bill-loading'].map((slot) => has('komoditas', slot)),
  decline('komoditas', 'registrasi-bpom'),
];
const after = (...actions: readonly ApplicationAction[]): Application =>
  [...READY, ...actions].reduce(reduceApplication, emptyApplication(form));
const open = (application: Application) =>
  validate(application, form, 'complete')
    .filter(isOpen)
    .map(({ code, step, field }) => `${code} ${step}.${field}`);

describe('an application is ready by the rule of the self-check', () => {
  test('with every paper that applies there, at hand or declined', () => {
    expect(open(after())).toEqual([]);
    expect(statusOf(draftOf(after()), form)).toBe('siap');
    expect(Object.values(progressOf(after(), form))).toEqual(form.steps.map(() => 'lengkap'));
  });
  test.each<[string, ApplicationAction[], string[]]>([
    [
      'no phytosanitary certificate for something made of plants',
      [set('konfirmasi', 'turunanTumbuhan', 'ya')],
      ['wajib-berkas konfirmasi.phytosanitary-certificate'],
    ],
    [
      'no fish certificate for something made of fish',
      [set('konfirmasi', 'turunanIkan', 'ya')],
      ['wajib-berkas konfirmasi.sertifikat-karantina-ikan'],
    ],
    [
      'no halal certificate for food',
      [set('komoditas', 'jenisKomoditas', 'makanan')],
      ['wajib-berkas komoditas.sertifikat-halal'],
    ],
    [
      'no certificate of analysis for one of two cosmetics',
      [
        set('komoditas', 'jenisKomoditas', 'kosmetika'),
        has('barang', 'coa-fumigasi'),
        { type: 'add-row', step: 'barang', id: 'r2' },
        ...filledActions.flatMap((action) =>
          action.type === 'set' && action.step === 'barang' ? [{ ...action, row: 'r2' }] : [],
        ),
      ],
      ['wajib-berkas barang.coa-fumigasi'],
    ],
    [
      'a question that decides, not answered',
      [set('konfirmasi', 'turunanTumbuhan', '')],
      ['menentukan konfirmasi.turunanTumbuhan'],
    ],
    [
      'a paper whose question no field asks, neither there nor declined',
      [set('komoditas', 'registrasi-bpom', '')],
      ['berkas-belum-pasti komoditas.registrasi-bpom'],
    ],
  ])('not ready: %s', (_, actions, problems) => {
    const application = after(...actions);
    expect(open(application)).toEqual(problems);
    expect(statusOf(draftOf(application), form)).toBe('draf');
    expect(Object.values(progressOf(application, form)).filter((state) => state !== 'lengkap')).toEqual([
      'sebagian',
    ]);
  });
  test('a duty that an answer brings in makes nobody unready, and is said', () => {
    const application = after(set('konfirmasi', 'bebasRadioaktif', 'tidak'));
    const state = applicationState(application, offeredForm(form, application), '2026-11-20');
    expect(state.open).toEqual([]);
    expect(state.duties.map(({ text }) => text)).toEqual([
      'Tanyakan syarat untuk produk yang tidak bebas zat radioaktif. Diperlukan karena produk tidak bebas zat radioaktif.',
    ]);
    expect(stateWords(state)).toContain('Yang masih harus Anda lakukan: Tanyakan syarat');
  });
  test('what is open is said with its reason, warnings beside it and apart', () => {
    const application = after(
      set('konfirmasi', 'turunanTumbuhan', 'ya'),
      set('konfirmasi', 'containerSealNumber', 'CSQU3054384'),
    );
    const state = applicationState(application, offeredForm(form, application), '2026-11-20');
    expect(state.open.map(({ text }) => text)).toEqual([
      expect.stringMatching(/Phytosanitary.*Diperlukan karena produk berasal dari turunan tumbuh-tumbuhan/),
    ]);
    expect(state.warnings.map(({ fieldId }) => fieldId)).toEqual(['konfirmasi-0-containerSealNumber']);
  });
  test('what does not apply says why', () => {
    const need = needOfSlot(needsOf(after(), form), form, 'sertifikat-halal');
    expect(need).toMatchObject({ truth: 'tidak', because: [{ answer: 'alat-kesehatan' }] });
  });
  test('the self-check and its application agree, whatever is answered and ticked', () => {
    const facts = selfCheckData(content, HC);
    const answers = {
      ...{ arah: 'ekspor', 'komoditas-omkaba': 'alat-kesehatan', 'turunan-hewan': 'tidak' },
      ...{ 'turunan-ikan': 'tidak', 'bebas-radioaktif': 'ya' },
    };
    const all = facts.items.map(({ id }) => id);
    for (const plants of ['ya', 'tidak', undefined])
      for (const sold of ['ya', 'tidak', undefined])
        for (const ticked of [all, all.slice(1), all.filter((id) => !id.startsWith('phyto')), []])
          for (const tick of ['ada', 'tidak-berlaku'] as const) {
            const given = { ...answers, 'turunan-tumbuhan': plants, 'dipasarkan-dalam-negeri': sold };
            const check = {
              answers: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
              ticks: Object.fromEntries(ticked.map((id) => [id, tick])) as Ticks,
            };
            const { code } = readinessOf(
              facts.items.map((item) => outcomeOf(item, check.answers)),
              check.ticks,
            );
            const known = knownFromCheck(answersForApplication(check, facts, 'health-certificate'), []);
            const filled = filledActions
              .filter((action) => action.type === 'set' && !action.field.startsWith('turunan'))
              .reduce(reduceApplication, emptyApplication(form));
            const application = fillKnown(filled, form, known, () => 'rbaru');
            expect(open(application).length === 0, JSON.stringify(check)).toBe(code === 'siap');
          }
  });
});

describe('a paper that is declined', () => {
  const place = { step: 'komoditas', row: '0', slot: 'registrasi-bpom' };
  test('comes back from the device', () => {
    expect(restoreApplication(structuredClone(after()), form)).toEqual(after());
    const odd = after(set('komoditas', 'invoice', 'apa saja'));
    expect(restoreApplication(odd, form)).toEqual(after());
  });
  test('is declined no more once it is there, and not for the next shipment', () => {
    const given = reduceApplication(after(), { type: 'prepare', file: place, ready: true });
    expect(given.rows['komoditas']?.[0]?.values).not.toHaveProperty(place.slot);
    expect(renewedApplication(after(), form).rows['komoditas']?.[0]?.values).not.toHaveProperty(place.slot);
  });
});

test('who holds the power of attorney must be named once someone else files, and not before', () => {
  const madu = serviceForms(draftsPage(content)).find(({ id }) => id.startsWith('madu'))?.form ?? raise();
  const lacking = (...actions: ApplicationAction[]) => {
    const application = actions.reduce(reduceApplication, emptyApplication(madu));
    return validate(application, offeredForm(madu, application), 'complete')
      .filter(({ field }) => field.startsWith('kuasa') || field === 'dikuasakan')
      .map(({ field }) => field);
  };
  expect(lacking()).toEqual(['dikuasakan']);
  expect(lacking(set('pemilik', 'dikuasakan', 'tidak'))).toEqual([]);
  expect(lacking(set('pemilik', 'dikuasakan', 'ya'))).toEqual(['kuasaNama']);
});
