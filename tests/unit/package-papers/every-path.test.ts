import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { paket as words } from 'ui:id';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { selfCheckData } from '../../../src/data/self-check.ts';
import { wizardPage, type WizardData } from '../../../src/data/wizard.ts';
import { outcomeOf } from '../../../src/domain/checklist/outcome.ts';
import type { CheckState } from '../../../src/domain/checklist/state.ts';
import { fromPaket } from '../../../src/domain/package/from-paket.ts';
import type { Paket } from '../../../src/domain/package/paket.ts';
import { parsePaket } from '../../../src/domain/package/parse-paket.ts';
import { serialise } from '../../../src/domain/package/serialise.ts';
import { toPaket } from '../../../src/domain/package/to-paket.ts';
import type { Draft } from '../../../src/domain/draft/draft.ts';
import { fileFieldsOf, typedFieldsOf } from '../../../src/domain/submission/form.ts';
import { isSamePlace } from '../../../src/domain/submission/application.ts';
import { offeredForm } from '../../../src/domain/submission/offered-form.ts';
import { exportPackage } from '../../../src/app/package/export-package.ts';
import { importPackage } from '../../../src/app/package/import-package.ts';
import { knownInCheck } from '../../../src/app/drafts/known-answers.ts';
import { serviceData } from '../../../src/islands/application/service-data.ts';
import { startedApplication } from '../../../src/app/drafts/started-application.ts';
// Loaded here, for it is large and the pieces under test load it late.
import '../../../src/app/package/make-package.ts';
import '../../../src/app/package/open-package-file.ts';
import { GET } from '../../../src/pages/data/schema/paket-v2.json.ts';
import { pdfOf, photoOf, pngOf } from '../../support/files.ts';
import {
  asPortal,
  copySheetFaults,
  manifestFaults,
  pdfFaults,
  wantedOf,
  type Files,
} from '../../support/package-faults.ts';
import { pdfLetters } from '../../support/pdf-font.ts';
import { requireTools, runOn } from '../../support/reference-tools.ts';
import { unzip } from '../../support/unzip.ts';
import {
  combinations,
  fillRest,
  giveFiles,
  wizardPaths,
  type ChosenFile,
  type WizardPath,
} from '../../support/wizard-paths.ts';

vi.mock('../../../src/client/pdf/load-letters.ts', () => ({
  loadLetters: () => Promise.resolve(pdfLetters),
}));
vi.stubEnv('SITE', 'https://contoh.go.id');
// Test files share a worker's globals.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
// Nobody waits for the page here: without this, more time goes by in its turns than in the work.
vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });

const VERSION = '0123456789ab';
const { content } = loadContent(contentRoot());
const page = wizardPage(content, VERSION);
/** What `/paket/` opens a package with: it does not know yet of which service it is. */
const forms = Object.values(page.kinds).map(({ form }) => form);
const dataOf = (id: string): WizardData => {
  const data = serviceData(page, id);
  if (!data) throw new Error(id);
  return data;
};

let files: ChosenFile[] = [];
let fitsSchema: ReturnType<Ajv2020['compile']>;
beforeAll(async () => {
  files = [
    { bytes: pdfOf({ pages: 2 }), mediaType: 'application/pdf' },
    { bytes: await photoOf(), mediaType: 'image/jpeg' },
    { bytes: await pngOf(), mediaType: 'image/png' },
  ];
  const url = new URL('https://contoh.go.id/data/schema/paket-v2.json');
  const published = await GET({ url, site: url } as Parameters<typeof GET>[0]);
  fitsSchema = new Ajv2020({ allErrors: true }).compile((await published.json()) as object);
});

const draftOf = (data: WizardData, { application, represented }: WizardPath): Draft => ({
  ...{ id: '0123456789abcdef01234567', kind: data.form.kind, serviceId: data.serviceId, version: 1 },
  ...{ createdAt: '2026-11-20T01:02:03.456Z', updatedAt: '2026-11-21T01:02:03.456Z', application },
  ...(data.portal && represented && { represented }),
});

/** The attached files of a path by their content, as the device keeps them. */
const filesOf = ({ application, attachments }: WizardPath) =>
  new Map(
    application.attached.map((file) => {
      const found = attachments.find((one) => isSamePlace(one, file));
      if (!found) throw new Error(file.slot);
      return [file.sha256, found];
    }),
  );

/** Makes the package of a path as the last screen does, and has others look at it; gives its files and its bytes. */
const walk = async (data: WizardData, path: WizardPath) => {
  const draft = draftOf(data, path);
  const form = offeredForm(data.form, path.application);
  const made = await exportPackage({
    ...{ draft, form, contentVersion: VERSION, service: data.serviceTitle, portal: data.portal },
    ...{ represented: path.represented, files: filesOf(path), day: '2026-11-21' },
  });
  if (!made.ok) throw new Error(`${path.name}: ${JSON.stringify(made.error)}`);
  const zip = Buffer.from(await made.value.blob.arrayBuffer());
  const found: Files = await unzip(zip);
  const json = String(found.get('paket.json'));
  const paket = JSON.parse(json) as Paket;
  expect(fitsSchema(paket), JSON.stringify(fitsSchema.errors)).toBe(true);
  expect(manifestFaults(found)).toEqual([]);
  expect(found.has('surat-kuasa.pdf')).toBe(path.represented);
  const wanted = wantedOf(paket, form);
  const pasted = wantedOf(paket, form, asPortal);
  expect(copySheetFaults(String(found.get('salinan.html')), pasted)).toEqual([]);
  expect(String(found.get('BACA-SAYA.txt')).includes(words.akhir.lengkap)).toBe(path.complete);
  const opened = await importPackage(made.value.blob, forms);
  if (!opened.ok) throw new Error(`${path.name}: ${JSON.stringify(opened.error)}`);
  const { draft: again, files: imported } = opened.value;
  const dated = { ...again, createdAt: draft.createdAt, updatedAt: draft.updatedAt };
  expect(serialise(toPaket(dated, form, VERSION))).toBe(json);
  expect(await Promise.all(imported.map(async ({ file }) => Buffer.from(await file.arrayBuffer())))).toEqual(
    paket.attachments.map(({ fileName }) => found.get(`lampiran/${fileName}`)),
  );
  expect(imported).toHaveLength(path.attachments.length);
  return { zip, found, wanted };
};

const asBytes = (files: Files, name: string) => new Uint8Array(files.get(name) ?? []);

/** To programs of other people's the package is whole. */
const accepted = ({ zip, papers }: { zip: Buffer; papers: readonly string[] }) => {
  const commands: [string, ...string[]][] = [
    ['unzip', '-t', 'paket.zip'],
    ['unzip', '-q', 'paket.zip'],
    ['sha256sum', '-c', '--strict', 'MANIFEST.sha256'],
    ...papers.map((paper): [string, ...string[]] => ['qpdf', '--check', paper]),
  ];
  for (const [index, { status, said }] of runOn('paket.zip', zip, ...commands).entries())
    expect(status, `${commands[index]?.join(' ')}: ${said}`).toBe(0);
};

describe.each(page.services.map(({ id }) => id))('%s', { timeout: 120_000 }, (id) => {
  const data = dataOf(id);

  test('every way through the wizard ends in a package that others accept and that opens again', async ({
    skip,
  }) => {
    const rich: { zip: Buffer; papers: string[] }[] = [];
    const paths = wizardPaths(data, files);
    /*
     * The PDF is read only where every field and every place for a file of the form is filled, goods in several rows,
     * once for each answer that decides something: reading takes longer than all the rest, and a paper with less on it
     * is the same tables with fewer rows.
     */
    const isRich = ({ name }: WizardPath) => name.endsWith('3 barang, berkas attached, all');
    for (const path of paths) {
      const { zip, found, wanted } = await walk(data, path);
      if (!isRich(path)) continue;
      expect(await pdfFaults(asBytes(found, 'ringkasan.pdf'), wanted), path.name).toEqual([]);
      rich.push({ zip, papers: ['ringkasan.pdf', ...(path.represented ? ['surat-kuasa.pdf'] : [])] });
    }
    expect(rich.length).toBeGreaterThan(1);
    for (const step of data.form.steps)
      for (const { key, choices } of typedFieldsOf(step)) {
        const given = new Set(
          paths.flatMap(
            ({ application }) => application.rows[step.id]?.map(({ values }) => values[key]) ?? [],
          ),
        );
        expect(
          choices.filter(({ value }) => !given.has(value)).map(({ value }) => `${key} ${value}`),
        ).toEqual([]);
      }
    requireTools(skip, 'unzip', 'sha256sum', 'qpdf');
    rich.forEach(accepted);
  });

  const check = selfCheckData(content, id);
  const answered = combinations(...check.questions.map(({ answers }) => answers.map(({ value }) => value)));
  const partly = combinations<string | undefined>(
    ...check.questions.map(({ answers }) => [undefined, ...answers.map(({ value }) => value)]),
  );
  const dates = { keberangkatan: '2026-12-01T08:00', kedatangan: '2026-12-03' };
  const stateOf = (answers: readonly (string | undefined)[], ticked: boolean): CheckState => ({
    answers: Object.fromEntries(
      check.questions.flatMap((one, at) => (answers[at] ? [[one.id, answers[at]]] : [])),
    ),
    ticks: Object.fromEntries(
      ticked
        ? check.items.filter(({ kind }) => kind !== 'diterbitkan').map((item) => [item.id, 'ada'] as const)
        : [],
    ),
    dates,
    volumes: Object.fromEntries(data.service.lines.map((line, index) => [line.id, String(index + 7)])),
  });
  /** The draft that `/paket/` begins with after a self-check. */
  const started = (state: CheckState) =>
    startedApplication(data, {
      linked: { values: {}, amounts: [], slots: [] },
      checked: knownInCheck(data, state),
      account: {},
      today: '2026-11-21',
    }).application;
  const slotsOnce = data.form.steps
    .filter(({ repeats }) => !repeats)
    .flatMap(fileFieldsOf)
    .map(({ key }) => key);
  /** What the questions of a self-check, its dates and its volumes must have left in `paket.json`. */
  const answersAreIn = (state: CheckState, { values }: Paket) => {
    for (const { id: question, fills } of check.questions)
      for (const { step, field } of fills.filter(({ kind }) => kind === data.form.kind))
        expect((values[step] as Record<string, string>)[field], question).toBe(state.answers[question]);
    if (data.portal) return;
    expect(values['pengangkutan']).toMatchObject({
      tanggalBerangkat: '2026-12-01',
      tanggalTiba: '2026-12-03',
    });
    const certain = data.service.lines.flatMap((line, index) => (line.certain ? [String(index + 7)] : []));
    expect((values['media-pembawa'] as Record<string, string>[]).map(({ jumlah }) => jumlah)).toEqual(
      certain,
    );
  };

  /** What its ticks must have left there: the papers that may be needed and have one place on the form. */
  const papersAreIn = (state: CheckState, { preparedFiles }: Paket) => {
    const needed = check.items.filter(
      (item) => state.ticks[item.id] === 'ada' && outcomeOf(item, state.answers).truth !== 'tidak',
    );
    const slots = needed
      .flatMap(({ portalSlot }) => portalSlot ?? [])
      .filter((slot) => slotsOnce.includes(slot));
    expect(preparedFiles.map(({ slot }) => slot).sort()).toEqual(slots.sort());
  };

  test('every outcome of a self-check that is answered to the end goes into a complete package', async () => {
    const applying = (answers: readonly string[]) =>
      check.items.map((item) => outcomeOf(item, stateOf(answers, false).answers).truth).join(' ');
    const outcomes = [...Map.groupBy(answered, applying).values()];
    const walked = outcomes.map((alike, turn) => alike[turn % alike.length] ?? []);
    // Answers by which nothing else applies are walked too, each at least once.
    for (const [at, { answers }] of check.questions.entries())
      for (const { value } of answers)
        if (!walked.some((one) => one[at] === value))
          walked.push(answered.find((one) => one[at] === value) ?? []);
    for (const [turn, answers] of walked.entries()) {
      const state = stateOf(answers, turn % 2 === 0);
      const filled = fillRest(data, started(state), turn, 'required');
      const given = giveFiles(data, filled, files, turn % 3 === 0 ? 'attached' : 'at hand');
      const represented = data.portal
        ? turn % 5 === 0
        : given.application.rows['pemilik']?.[0]?.values['dikuasakan'] === 'ya';
      const { found } = await walk(data, { ...given, represented, complete: true, name: answers.join(' ') });
      answersAreIn(state, JSON.parse(String(found.get('paket.json'))) as Paket);
    }
  });

  test('every self-check that is answered in part goes into a paket.json that opens again', () => {
    for (const answers of partly)
      for (const ticked of [false, true]) {
        const state = stateOf(answers, ticked);
        const path = {
          application: started(state),
          represented: false,
          attachments: [],
          complete: false,
          name: '',
        };
        const paket = toPaket(draftOf(data, path), data.form, VERSION);
        const json = serialise(paket);
        expect(fitsSchema(JSON.parse(json)), JSON.stringify(fitsSchema.errors)).toBe(true);
        const parsed = parsePaket(json, forms);
        if (!parsed.ok) throw new Error(`${answers.join(' ')}: ${JSON.stringify(parsed.error)}`);
        const again = { ...draftOf(data, path), application: fromPaket(parsed.value.paket, data.form) };
        expect(serialise(toPaket(again, data.form, VERSION))).toBe(json);
        answersAreIn(state, paket);
        papersAreIn(state, paket);
      }
  });
});
