import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LETTERS } from '../lib/letters.ts';
import { filesBelow, withSlash } from './paths.ts';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const DATA_BLOCK = /\btype=["']?application\/(ld\+)?json/;

type InlineHashes = Record<'script' | 'style', Set<string>>;

/** Adds the CSP sources (`'sha256-…'`) of a page's inline scripts and styles to those already known. */
export const collectHashes = (html: string, known: InlineHashes): void => {
  for (const [, tag, attributes = '', body = ''] of html.matchAll(INLINE)) {
    if (tag === 'script' && (/\bsrc=/.test(attributes) || DATA_BLOCK.test(attributes))) continue;
    known[tag as 'script' | 'style'].add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
};

/** The one content policy of the site: everything from here, nothing evaluated, nothing inline but what was built. */
export const contentPolicy = ({ script, style }: InlineHashes): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...[...script].sort()].join(' '),
    ["style-src 'self'", ...[...style].sort()].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // `siap-urai` parses a form to be tried into a document that is never shown.
    'trusted-types siap siap-urai',
  ].join('; ');

/** Characters of one line that hosts read of a `_headers` file. */
export const LONGEST_LINE = 2_000;

const ANY_ORIGIN = 'Access-Control-Allow-Origin: *';

/**
 * The text of `_headers` for a site below `base`.
 * @throws when a line is longer than hosts read: they would leave it out and serve the site without its policy
 */
export const headersFile = (base: string, policy: string): string => {
  const document = [`Content-Security-Policy: ${policy}`, 'Cache-Control: no-cache'];
  const rules: [string, string[]][] = [
    [
      '*',
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: same-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy: same-origin',
      ],
    ],
    ['', document],
    ['*/', document],
    ['404.html', document],
    ['sw.js', document],
    // Open data: anyone's page may read it, and a program sees what it is.
    ['data/*', [ANY_ORIGIN]],
    ['data/schema/*', ['Content-Type: application/schema+json']],
    ['data/v1/tariffs.csv', ['Content-Type: text/csv; charset=utf-8; header=present']],
    ['perubahan.xml', [ANY_ORIGIN, 'Content-Type: application/atom+xml; charset=utf-8']],
    // The loader stands on pages of portals.
    ['modul/*', [ANY_ORIGIN, 'Cross-Origin-Resource-Policy: cross-origin', 'Cache-Control: no-cache']],
    [`${LETTERS}*`, ['Cache-Control: public, max-age=31536000, immutable']],
    ['_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
  ];
  const written = rules.flatMap(([path, lines]) => [base + path, ...lines.map((line) => `  ${line}`)]);
  const longest = written.reduce((one, other) => (other.length > one.length ? other : one));
  if (longest.length > LONGEST_LINE)
    throw new Error(
      `A line of _headers has ${longest.length} characters, and hosts read ${LONGEST_LINE}: ${longest.trim().slice(0, 60)}… ` +
        'Each inline script or style costs a hash in it: put what differs between pages into files.',
    );
  return `${written.join('\n')}\n`;
};

/** Writes `_headers` (the format of Netlify and Cloudflare Pages) from what the built pages contain. */
export const headers = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const hashes: InlineHashes = { script: new Set(), style: new Set() };
        for (const file of filesBelow(dist))
          if (file.endsWith('.html')) collectHashes(readFileSync(join(dist, file), 'utf8'), hashes);
        const policy = contentPolicy(hashes);
        writeFileSync(join(dist, '_headers'), headersFile(base, policy));
        logger.info(`policy of ${policy.length} characters (hosts read ${LONGEST_LINE} a line)`);
      },
    },
  };
};
