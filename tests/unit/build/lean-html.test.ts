import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leanHtml } from '../../../src/integrations/lean-html.ts';

test.each([
  ['<td>  Madu \n\t <a>\n#\n</a>   </td>', '<td> Madu <a> # </a> </td>'],
  ['a <pre>  b\n\n  c </pre>  d', 'a <pre>  b\n\n  c </pre> d'],
  ['<textarea>  a </textarea>\n\n<p>', '<textarea>  a </textarea> <p>'],
  ['<script>a  b</script><style>a  b</style>', '<script>a  b</script><style>a  b</style>'],
  ['<p title="a  >  b" lang=\'c  d\'>  e', '<p title="a  >  b" lang=\'c  d\'> e'],
  ['<!--  kept  -->  a', '<!--  kept  --> a'],
  ['10\u00a0\u00a0kg', '10\u00a0\u00a0kg'],
])('%j becomes %j', (html, lean) => {
  expect(leanHtml(html)).toBe(lean);
});

test('no word is lost or joined to another, and doing it twice changes nothing more', () => {
  const words = fc.array(fc.constantFrom('<p>', '</p>', 'madu', ' ', '\n', '<b class="x  y">', '&amp;', '.'));
  fc.assert(
    fc.property(words, (parts) => {
      const html = parts.join('');
      const lean = leanHtml(html);
      const tokens = (text: string) =>
        text
          .replace(/<[^>]*>/g, ' | ')
          .trim()
          .split(/\s+/);
      expect(tokens(lean)).toEqual(tokens(html));
      expect(leanHtml(lean)).toBe(lean);
    }),
  );
});
