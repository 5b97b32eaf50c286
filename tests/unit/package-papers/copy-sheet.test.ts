import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { copySheet } from '../../../src/app/package/copy-sheet/copy-sheet.ts';
import { copyScreens, itemsOf } from '../../../src/domain/copy-view/copy-screens.ts';
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import type { Paket } from '../../../src/domain/package/paket.ts';
import { fieldsOf } from '../../../src/domain/submission/form.ts';
import { copySheetWords, type PaperFacts } from '../../../src/app/package/words.ts';
import { copySheetFiles, sha256 } from '../../support/copy-sheet-files.ts';
import { hcForm, listedFile, paketAfter, set } from '../../support/paket.ts';
import { hcFacts, reportFacts } from '../../support/paper-facts.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...elementsOf(node.childNodes)]);
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => attribute(element, 'class') === name);

const sheetOf = async (paket: Paket, facts: PaperFacts = hcFacts) => {
  const html = await copySheet(
    { paket, form: hcForm, words: copySheetWords(facts), ...copySheetFiles },
    sha256,
  );
  return { html, elements: elementsOf(parse(html).childNodes) };
};
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the copy sheet', { timeout: 20_000 }, () => {
  test('offers every field of the portal in its order', async () => {
    const { elements } = await sheetOf(paketAfter());
    const labels = withClass(elements, 'label').map((label) => textOf(label).replace(/ \*$/, ''));
    expect(labels).toEqual(hcForm.steps.flatMap(fieldsOf).map(({ label }) => label));
  });
  test('has a tick for each value, a button for what is pasted, and nothing to press where nothing is', async () => {
    const { elements } = await sheetOf(paketAfter());
    const values = withClass(elements, 'value').map((value) => attribute(value, 'id'));
    const buttons = elements.flatMap((element) => attribute(element, 'data-copy') ?? []);
    const ticks = elements.flatMap((element) => attribute(element, 'data-tick') ?? []);
    expect(ticks).toHaveLength(values.length);
    expect(new Set(ticks).size).toBe(ticks.length);
    const pasted = copyScreens(paketAfter(), hcForm)
      .flatMap(itemsOf)
      .flatMap(({ way, field }) => (way === 'salin' ? [field.label] : []));
    const labels = buttons.map((id) => {
      const label = elements.find((element) => attribute(element, 'id') === `${id}-label`);
      return label && textOf(label).replace(/ \*$/, '');
    });
    expect(labels).toEqual(pasted);
    expect(pasted.length).toBeGreaterThan(10);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('says which revision it answers, and which entries to copy anew', async () => {
    const notes = [{ label: 'Alamat', note: '<b>kurang</b>', done: true }];
    const change = { label: 'Alamat (Pembeli/Penerima)', from: 'a', to: 'b' };
    const { html } = await sheetOf(paketAfter(), {
      ...hcFacts,
      revision: { number: 2, notes, changes: [change, change] },
    });
    expect(html).toContain('Revisi ke-2: 1 catatan petugas, 1 ditandai selesai');
    expect(html).toContain('Yang berubah sejak catatan diterima: Alamat (Pembeli/Penerima).');
    expect((await sheetOf(paketAfter())).html).not.toContain('Revisi ke-');
  });
  test('shows what the portal takes: the words of a choice, plain digits, its own way of dates, the name of a file', async () => {
    const paket = { ...paketAfter(), attachments: [listedFile('invoice', '01-invoice.pdf')] };
    const { elements } = await sheetOf(paket);
    const values = withClass(elements, 'value').map(textOf);
    expect(values).toEqual(
      expect.arrayContaining([
        'Ekspor',
        '20/11/2026',
        '1000',
        '12.5',
        'lampiran/01-invoice.pdf',
        'Jalan Contoh 1\nYogyakarta',
      ]),
    );
  });
  test('allows its own script and style and nothing else', async () => {
    const { html, elements } = await sheetOf(paketAfter());
    const [script, style] = ['script', 'style'].map((tag) => {
      const found = elements.filter(({ tagName }) => tagName === tag);
      expect(found).toHaveLength(1);
      return found[0]?.childNodes.map(textOf).join('') ?? '';
    });
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; script-src ${hashOf(script ?? '')}; style-src ${hashOf(style ?? '')}; base-uri 'none'; form-action 'none'`,
    );
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<style>'));
    const fetched = elements.filter((element) =>
      ['src', 'srcset', 'action', 'style'].some((name) => attribute(element, name) !== undefined),
    );
    expect(fetched).toEqual([]);
    expect(elements.filter(({ tagName }) => ['link', 'img', 'iframe', 'form'].includes(tagName))).toEqual([]);
  });
  test('links to the official portal alone, and to none where none is known', async () => {
    const links = async (facts: PaperFacts) =>
      (await sheetOf(paketAfter(), facts)).elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(await links(hcFacts)).toEqual(['https://sinkarkes.kemkes.go.id/']);
    expect(await links(reportFacts)).toEqual([]);
  });
  test.each([
    '</p><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    '<!--',
    ']]>',
    '&lt;b&gt; &amp;amp;',
    '<svg/onload=alert(1)>',
    '</main></style></title><h1>',
    '\u202e exe',
  ])('shows %j as text', async (value) => {
    const plain = await sheetOf(paketAfter());
    const hostile = await sheetOf(paketAfter(set('penerima', 'penerimaNama', value)));
    expect(withClass(hostile.elements, 'value').map(textOf)).toContain(value.trim());
    expect(hostile.elements.map(({ tagName }) => tagName)).toEqual(
      plain.elements.map(({ tagName }) => tagName),
    );
  });
  test('shows any value as text, and no value makes a tag', async () => {
    const count = (await sheetOf(paketAfter())).elements.length;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (value) => {
        fc.pre(value.trim() !== '');
        const { elements } = await sheetOf(paketAfter(set('penerima', 'penerimaNama', value)));
        const shown = value.trim().replaceAll('\0', '\u{FFFD}').toWellFormed();
        expect(withClass(elements, 'value').map(textOf)).toContain(shown);
        expect(elements.length).toBe(count);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an escaped text', () => {
  test('comes back as it was from a text and from an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        const [paragraph] = elementsOf(parse(`<p title="${escaped}">.${escaped}</p>`).childNodes).filter(
          ({ tagName }) => tagName === 'p',
        );
        const shown = text.replaceAll('\0', '\u{FFFD}').toWellFormed();
        expect(paragraph && attribute(paragraph, 'title')).toBe(shown);
        expect(paragraph && textOf(paragraph)).toBe(`.${shown}`);
      }),
    );
  });
});
