import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { selfCheckData } from '../../src/data/self-check.ts';
import { packageForms } from '../../src/data/package-forms.ts';
import { answersForApplication } from '../../src/domain/carry-over/flow.ts';
import { EMPTY_CHECK } from '../../src/domain/checklist/state.ts';

const { content } = loadContent(contentRoot());
const forms = packageForms(content);

describe('what the self-check knows of an application', () => {
  test('names fields that the form has, with values that it offers', () => {
    for (const { id, data } of content.questions.values())
      for (const { kind, step, field } of data.fills) {
        const screen = forms.find((form) => form.kind === kind)?.steps.find((one) => one.id === step);
        const found = screen?.groups.flatMap(({ fields }) => fields).find(({ key }) => key === field);
        const offered = found?.choices.map(({ value }) => value) ?? [];
        expect(
          data.answers.filter(({ value }) => !offered.includes(value)),
          id,
        ).toEqual([]);
      }
  });
  test('of a Health Certificate fills direction, goods and the four yes/no questions', () => {
    const facts = selfCheckData(content, 'health-certificate-omkaba');
    const answers = {
      arah: 'ekspor',
      'komoditas-omkaba': 'alat-kesehatan',
      'turunan-tumbuhan': 'tidak',
      'turunan-hewan': 'tidak',
      'turunan-ikan': 'ya',
      'bebas-radioaktif': 'ya',
    };
    const flow = answersForApplication(
      { answers, ticks: { invoice: 'ada', 'ocean-bill-of-lading': 'belum' } },
      facts,
      'health-certificate',
    );
    expect(flow.values).toEqual({
      tujuan: { jenisLayanan: 'ekspor' },
      komoditas: { jenisKomoditas: 'alat-kesehatan' },
      konfirmasi: {
        turunanTumbuhan: 'tidak',
        turunanHewan: 'tidak',
        turunanIkan: 'ya',
        bebasRadioaktif: 'ya',
      },
    });
    expect(flow.slots).toEqual(['invoice']);
    expect(flow.declined).toEqual([]);
    expect(flow.values).not.toHaveProperty('pemilik');
  });
  test('of a Form-1 says who files, when the goods leave and how much they are', () => {
    const facts = selfCheckData(content, 'madu-pengeluaran-antar-area');
    const flow = answersForApplication(
      {
        answers: { dikuasakan: 'ya' },
        ticks: {},
        dates: { keberangkatan: '2026-12-01' },
        volumes: { 'pemeriksaan-fisik': '1.000' },
      },
      facts,
      'form-1',
    );
    expect(flow).toMatchObject({
      values: { pemilik: { dikuasakan: 'ya' } },
      dates: { keberangkatan: '2026-12-01' },
      volumes: { 'pemeriksaan-fisik': '1.000' },
    });
  });
  test('leaves out a paper that was ticked and by a later answer does not apply', () => {
    const facts = selfCheckData(content, 'madu-pengeluaran-antar-area');
    const ticks = { 'surat-kuasa': 'ada' } as const;
    const slots = (...answers: string[]) =>
      answers.map(
        (dikuasakan) => answersForApplication({ answers: { dikuasakan }, ticks }, facts, 'form-1').slots,
      );
    expect(slots('ya', 'tidak')).toEqual([['surat-kuasa'], []]);
    expect(answersForApplication({ answers: {}, ticks }, facts, 'form-1').slots).toEqual(['surat-kuasa']);
  });
  test('is nothing where nothing was entered', () => {
    const facts = selfCheckData(content, 'susu-pengeluaran-antar-area');
    expect(answersForApplication(EMPTY_CHECK, facts, 'form-1')).toEqual({
      values: {},
      dates: {},
      volumes: {},
      slots: [],
      declined: [],
      answers: {},
    });
  });
});
