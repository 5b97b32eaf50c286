import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { answerOf } from '../../src/data/answer.ts';
import { cardOf } from '../../src/data/card.ts';
import { officerPage } from '../../src/data/officer.ts';
import { selfCheckData } from '../../src/data/self-check.ts';
import { OFFICE_QUESTION } from '../../src/data/self-check-office.ts';
import { serviceView } from '../../src/data/service-view.ts';
import { wizardPage } from '../../src/data/wizard.ts';
import { outcomeOf } from '../../src/domain/checklist/outcome.ts';

const { content } = loadContent(contentRoot());
const services = [...content.services.values()];

describe('a service of several offices', () => {
  const data = selfCheckData(content, 'cop-kapal');
  const asked = data.questions.find(({ id }) => id === OFFICE_QUESTION);
  test('asks at which office it is used', () => {
    expect(asked?.answers.map(({ value }) => value)).toEqual([
      'bbkk-tanjung-priok',
      'bkk-tarakan',
      'bkk-palu',
    ]);
  });
  test.each([
    ['bbkk-tanjung-priok', 6],
    ['bkk-tarakan', 1],
    ['bkk-palu', 3],
  ])('asks at %s for the %i papers of its own page only', (office, papers) => {
    const outcomes = data.items.map((item) => outcomeOf(item, { [OFFICE_QUESTION]: office }));
    expect(outcomes.filter(({ truth }) => truth !== 'tidak')).toHaveLength(papers);
  });
  test('tells the number of papers office by office', () => {
    const { papersByOffice } = answerOf(content, serviceView(content, 'cop-kapal'));
    expect(papersByOffice.map(({ papers }) => papers)).toEqual([6, 1, 3]);
  });
});

test('a fee that hangs on the goods alone has no figure to add to', () => {
  expect(answerOf(content, serviceView(content, 'media-pembawa-ekspor'))).toMatchObject({
    figures: [],
    onlyByKind: true,
  });
  expect(answerOf(content, serviceView(content, 'tumbuhan-pengeluaran-antar-area')).onlyByKind).toBe(false);
});

test('a service of one office asks for no office', () => {
  for (const { id, data } of services.filter((service) => service.data.offices.length === 1))
    expect(
      selfCheckData(content, id).questions.map((question) => question.id),
      data.title,
    ).not.toContain(OFFICE_QUESTION);
});

test('what was cut off is said on the self-check and on the card', () => {
  const partial = services.filter(({ data }) => data.partial);
  expect(partial.map(({ id }) => id).sort()).toEqual([
    'anjing-kucing-pengeluaran-antar-area',
    'media-pembawa-ekspor',
    'sscec-kapal',
    'vaksinasi-internasional',
  ]);
  for (const { id, data } of partial) {
    expect(selfCheckData(content, id).partial).toBe(data.partial?.words);
    expect(cardOf(content, id).partial).toContain(data.partial?.words);
  }
});

test('a service without a package is not in the wizard, tells where to apply and has no button for one', () => {
  const offered = wizardPage(content, '0123456789ab').services.map(({ id }) => id);
  for (const { id, data } of services) {
    expect(offered.includes(id), id).toBe(data.packageKind !== undefined);
    expect(selfCheckData(content, id).hasPackage, id).toBe(data.packageKind !== undefined);
    if (data.packageKind === undefined) expect(data.handIn.length, id).toBeGreaterThan(0);
  }
});

test('officers can point at every service', () => {
  expect(
    officerPage(content)
      .targets.map(({ id }) => id)
      .sort(),
  ).toEqual(services.map(({ id }) => id).sort());
});
