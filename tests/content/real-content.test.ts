import { allTariffLines } from '../../src/data/tariff-line.ts';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { contentRoot } from '../../src/content/root.ts';

const { content, problems } = loadContent(contentRoot());

test('the content has no problem', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('the services are those whose ids are public', () => {
  expect([...content.services.keys()].sort()).toEqual([
    'anjing-kucing-pengeluaran-antar-area',
    'cop-kapal',
    'health-certificate-omkaba',
    'icv-penerbitan',
    'madu-pengeluaran-antar-area',
    'media-pembawa-ekspor',
    'sscec-kapal',
    'susu-pengeluaran-antar-area',
    'tumbuhan-pengeluaran-antar-area',
    'vaksin-pemasukan-antar-area',
    'vaksin-pengeluaran-antar-area',
    'vaksinasi-internasional',
  ]);
});

test('every tariff line rests on a figure with a basis, a first day and a day of checking', () => {
  const values = allTariffLines(content).flatMap((line) => line.values);
  expect(values.length).toBeGreaterThan(1000);
  for (const { grounds, from, checkedOn } of values) {
    for (const basis of grounds) expect('regulation' in basis ? basis.article : basis.seenOn).toBeTruthy();
    expect([from, checkedOn].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
  }
});

test('a service never asks to bring along the certificate that it issues itself', () => {
  for (const { id, data } of content.services.values()) {
    const issued = data.products.flatMap(({ document }) => document ?? []);
    const brought = data.requirements.groups
      .flatMap(({ items }) => items)
      .map(({ requirement }) => content.requirements.get(requirement)?.data)
      .filter((requirement) => requirement?.kind === 'dibawa')
      .map((requirement) => requirement?.document);
    expect(
      brought.filter((document) => issued.includes(document ?? '')),
      id,
    ).toEqual([]);
  }
});

test('every entry that is not a service, a law or a change is named by something', () => {
  const named = JSON.stringify(
    [...content.services.values(), ...content.procedures.values()].map(({ data }) => data),
  );
  for (const id of content.requirements.keys()) expect(named, id).toContain(`"${id}"`);
});
