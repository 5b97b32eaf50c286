import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { countryNames } from '../../src/data/countries.ts';
import { selfCheckData } from '../../src/data/self-check.ts';
import { wizardPage } from '../../src/data/wizard.ts';
import { restoreCheck } from '../../src/domain/checklist/restore.ts';
import { TICKS } from '../../src/domain/checklist/item.ts';
import { citationKey } from '../../src/domain/tariff/citation-key.ts';
import { outcomeOf } from '../../src/domain/checklist/outcome.ts';
import { readinessOf } from '../../src/domain/checklist/readiness.ts';

const { content } = loadContent(contentRoot());
const services = [...content.services.keys()];

describe.each(services)('the self-check of %s', (id) => {
  const data = selfCheckData(content, id);
  test('has every requirement of the service, in its order', () => {
    const groups = content.services.get(id)?.data.requirements.groups ?? [];
    expect(data.items.map((item) => item.id)).toEqual(
      groups.flatMap(({ items }) => items.map(({ slug }) => slug)),
    );
  });
  test('asks each question once and knows its wording', () => {
    const asked = data.questions.map((question) => question.id);
    expect(new Set(asked).size).toBe(asked.length);
    expect(data.questions.every(({ ask, answers }) => ask !== '' && answers.length > 1)).toBe(true);
  });
  test('asks ten questions at most', () => {
    expect(data.questions.length).toBeLessThanOrEqual(10);
  });
  test('never lets anybody tick what the service itself issues', () => {
    const issued = data.items.filter(({ kind }) => kind === 'diterbitkan').map((item) => item.id);
    const outcomes = data.items.map((item) => outcomeOf(item, {}));
    for (const tick of TICKS) {
      const ticks = Object.fromEntries(data.items.map((item) => [item.id, tick]));
      const restored = restoreCheck({ answers: {}, ticks, lacking: issued }, data);
      expect(issued.filter((item) => restored.ticks[item] !== undefined)).toEqual([]);
      expect(restored.lacking).toBeUndefined();
      const readiness = readinessOf(outcomes, ticks);
      expect(issued.filter((item) => readiness.declared.includes(item))).toEqual([]);
    }
    expect(outcomes.filter(({ id: item, tickable }) => tickable && issued.includes(item))).toEqual([]);
  });
  test('says its fee only from figures that every sender pays', () => {
    const { fee } = data;
    const service = content.services.get(id)?.data;
    expect(fee === undefined).toBe(service?.fees.lines.length === 0);
    if (!fee) return;
    const lines = fee.service.lines.map((line) => line.id);
    const everySender = service?.fees.lines.every(({ group }) => group === undefined);
    if (service?.subject === 'barang' && everySender) expect(lines).toContain('sertifikat');
    expect(data.volumes).toEqual(lines.filter((line) => line !== 'sertifikat'));
    const bases = fee.service.lines.flatMap(({ values }) =>
      values.flatMap(({ grounds }) => grounds.map(citationKey)),
    );
    for (const key of bases) expect(fee.citations[key], key).toBeDefined();
  });
  test('can be finished: with every question answered and every paper at hand, the visitor is ready', () => {
    const answers = Object.fromEntries(
      data.questions.map((question) => [question.id, question.answers[0]?.value]),
    );
    const ticks = Object.fromEntries(data.items.map((item) => [item.id, 'ada' as const]));
    const outcomes = data.items.map((item) => outcomeOf(item, answers));
    expect(readinessOf(outcomes, ticks).code).toBe('siap');
    expect(readinessOf(outcomes, {}).questions).toEqual([]);
  });
});

describe('the wizard', () => {
  const page = wizardPage(content, '0123456789ab');
  test('tells what an account needs, without any password', () => {
    const account = page.kinds['health-certificate'].account;
    const labels = account?.groups.flatMap(({ fields }) => fields.map(({ label }) => label)) ?? [];
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.join()).not.toMatch(/password|sandi/i);
  });
  test('has a form for every service that this site prepares a package for', () => {
    const packed = services.filter((id) => content.services.get(id)?.data.packageKind);
    expect(page.services.map(({ id }) => id).sort()).toEqual(packed.sort());
    for (const { kind } of page.services) expect(page.kinds[kind].form.steps.length).toBeGreaterThan(4);
  });
  test('offers the countries of ISO 3166 by their Indonesian names, each once', () => {
    const names = countryNames();
    expect(names).toHaveLength(249);
    expect(new Set(names).size).toBe(249);
    expect(names).toContain('Jepang');
    expect(names).toContain('Amerika Serikat');
  });
});
