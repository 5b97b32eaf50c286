import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './dist.ts';

/** What a build was made for, and where it is. */
export type Site = { dist: string; origin: string; base: string };

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/** The HTML without what is not markup: script and style bodies, comments. */
const markup = (html: string) =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');

const tags = (html: string, names: string) =>
  [...markup(html).matchAll(new RegExp(`<(?:${names})\\b[^>]*>`, 'g'))].map(([tag]) => tag);

const idsOf = (html: string) => [...markup(html).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');

/** The file that answers an address below the base, or undefined. */
const fileFor = ({ dist, base }: Site, pathname: string): string | undefined => {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(dist, file)) ? file : undefined;
};

/** Links that lead nowhere: a missing page or file, a missing anchor, a page without its slash; one line an address. */
export const brokenLinks = (site: Site, pages: readonly BuiltPage[]): string[] => {
  const anchors = new Map(pages.map(({ file, html }) => [file, new Set(idsOf(html))]));
  const faults = new Map<string, string[]>();
  const check = (path: string, address: string) => {
    const { pathname, hash } = new URL(address, new URL(path, 'http://x'));
    const file = fileFor(site, pathname);
    const anchor = decodeURIComponent(hash.slice(1));
    const found = file !== undefined && (anchor === '' || anchors.get(file)?.has(anchor) !== false);
    if (!found) faults.set(pathname + hash, [...(faults.get(pathname + hash) ?? []), path]);
  };
  for (const { path, html } of pages)
    for (const tag of tags(html, 'a|area|link|form|img|script|source|use')) {
      const address = attribute(tag, 'href') ?? attribute(tag, 'src') ?? attribute(tag, 'action');
      const elsewhere = /^([a-z]+:|\/\/)/;
      if (address !== undefined && !elsewhere.test(address)) check(path, address);
    }
  return [...faults].map(
    ([address, from]) => `${address} does not exist; ${from.length} links, e.g. on ${from[0]}`,
  );
};

/** What a page would fetch from another host: any subresource, and any address in its styles. */
export const foreignRequests = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ path, html }) => {
    const addresses = [
      ...tags(html, 'script|img|source|iframe|video|audio|embed|object|use|astro-island').flatMap((tag) =>
        ['src', 'srcset', 'href', 'data', 'component-url', 'renderer-url'].map((name) =>
          attribute(tag, name),
        ),
      ),
      ...tags(html, 'link')
        .filter((tag) => !/rel="(canonical|alternate)"/.test(tag))
        .map((tag) => attribute(tag, 'href')),
      ...[...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address),
    ];
    return addresses
      .filter((address) => address && /^(https?:)?\/\//.test(address))
      .map((a) => `${path}: ${a}`);
  });

/** What every page has exactly once, and in the right form. */
export const frameFaults = ({ origin }: Site, pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ file, path, html }) => {
    const ids = idsOf(html);
    const canonical = attribute(
      tags(html, 'link').find((tag) => tag.includes('rel="canonical"')) ?? '',
      'href',
    );
    const expected = file === '404.html' ? canonical : origin + path;
    const faults = [
      tags(html, 'main').length !== 1 && 'not exactly one <main>',
      tags(html, 'h1').length !== 1 && 'not exactly one <h1>',
      attribute(tags(html, 'html')[0] ?? '', 'lang') !== 'id' && 'not lang="id"',
      canonical !== expected && `canonical is ${canonical}, not ${expected}`,
      !/<title>[^<]+<\/title>/.test(html) && 'no title',
      !/<meta name="description" content="[^"]+/.test(html) && 'no description',
      new Set(ids).size !== ids.length &&
        `ids more than once: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(', ')}`,
      /\sstyle="/.test(markup(html)) && 'a style attribute, which the content policy blocks',
      /\son[a-z]+="/.test(markup(html)) && 'an inline event handler, which the content policy blocks',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => `${path}: ${fault}`);
  });

/** Commas, semicolons and full stops that stand apart from the word before them, each with what is around it. */
export const looseMarks = (pages: readonly BuiltPage[]): string[] => {
  const faults = new Map<string, string>();
  for (const { path, html } of pages) {
    const text = markup(html)
      .replace(/<pre\b[\s\S]*?<\/pre>/g, '')
      .replace(/<\/?(?:p|li|[uo]l|d[tdl]|t[hdr]|h\d|div|section|summary|span)\b[^>]*>|<br>/g, '\n')
      .replace(/<[^>]+>/g, '');
    for (const [found] of text.matchAll(/[^\n]{0,30}\S[ \n]+[,.;](?=\s)/g))
      if (!/\n\s*\n/.test(found)) faults.set(found, path);
  }
  return [...faults].map(([found, path]) => `${path}: ${found.replace(/\s+/g, ' ')}`);
};
