import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../../../scripts/server.mjs';
import {
  collectHashes,
  contentPolicy,
  headersFile,
  LONGEST_LINE,
} from '../../../src/integrations/headers.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashesIn = (html: string) => {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  collectHashes(html, hashes);
  return hashes;
};

describe('the content policy', () => {
  it('names the hash of each inline script and style once', () => {
    const hashes = hashesIn(
      '<style>a{}</style><script>x()</script><script type="module">y()</script><script>x()</script>',
    );
    expect([...hashes.script]).toEqual([hashOf('x()'), hashOf('y()')]);
    expect([...hashes.style]).toEqual([hashOf('a{}')]);
  });

  it('leaves out scripts with an address and blocks of data', () => {
    const { script } = hashesIn(
      '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
    );
    expect(script.size).toBe(0);
  });

  it('allows nothing inline or evaluated beyond those', () => {
    const policy = contentPolicy(hashesIn('<script>x()</script>'));
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hashOf('x()')};`);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types siap");
  });

  it.each([
    ['is written with a line as long as hosts read', 0, false],
    ['is an error one character longer', 1, true],
  ])('%s', (_, more, refused) => {
    const bare = '  Content-Security-Policy: ';
    const write = () => headersFile('/', 'x'.repeat(LONGEST_LINE - bare.length + more));
    if (refused) expect(write).toThrow(/2001 characters/);
    else expect(write()).toContain(bare);
  });
});

describe('the _headers file as the server reads it', () => {
  const rules = parseHeaders('/*\n  A: 1\n/*/\n  B: x: y\n# note\n/karantina/*/\n  C: 3\n');
  const namesFor = (path: string) =>
    rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers.map(([name]) => name));

  it.each([
    ['/', ['A']],
    ['/tarif/', ['A', 'B']],
    ['/karantina/tarif/', ['A', 'B', 'C']],
    ['/_astro/a.js', ['A']],
  ])('gives %s the headers %j', (path, names) => expect(namesFor(path)).toEqual(names));

  it('keeps colons in values', () => expect(rules[1]?.headers).toEqual([['B', 'x: y']]));
});
