import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { countryNames } from '../../src/data/countries.ts';
import { selfCheckData } from '../../src/data/self-check.ts';
import { wizardData } from '../../src/data/wizard.ts';
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
  const data = wizardData(content, '0123456789ab');
  test('tells what an account needs, without any password', () => {
    expect(data.account.length).toBeGreaterThan(5);
    expect(data.account.join()).not.toMatch(/password|sandi/i);
  });
  test('names every service it has no form for', () => {
    expect(data.others.map(({ id }) => id).sort()).toEqual(
      services.filter((id) => id !== data.serviceId).sort(),
    );
  });
  test('offers the countries of ISO 3166 by their Indonesian names, each once', () => {
    const names = countryNames();
    expect(names).toHaveLength(249);
    expect(new Set(names).size).toBe(249);
    expect(names).toContain('Jepang');
    expect(names).toContain('Amerika Serikat');
  });
});
