import { existsSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * The rules of a `_headers` file (format of Netlify and Cloudflare Pages: a path, then indented `Name: value`
 * lines; `*` stands for any run of characters).
 * @param {string} text
 * @returns {{ matches: RegExp, headers: [string, string][] }[]}
 */
export const parseHeaders = (text) => {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const escaped = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      rules.push({ matches: new RegExp(`^${escaped.replaceAll('*', '.*')}$`), headers: [] });
    } else {
      const [name, ...value] = line.trim().split(':');
      rules.at(-1)?.headers.push([name, value.join(':').trim()]);
    }
  }
  return rules;
};

/**
 * Serves a built site as a static host would: with its own `_headers`, precompressed, `/tarif` redirected to
 * `/tarif/`, and `404.html` for what does not exist.
 * @param {{ dir: string, base?: string }} options the folder of the build, and the path it was built for
 * @returns {import('node:http').Server} not listening yet
 */
export const createServer = ({ dir, base = '/' }) => {
  const headersFile = join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const files = sirv(dir, { etag: true, brotli: true, gzip: true, extensions: ['html'] });

  const applyHeaders = (response, path) => {
    for (const { matches, headers } of rules)
      if (matches.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
  };

  const notFound = (request, response) => {
    applyHeaders(response, `${base}404.html`);
    const page = join(dir, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(request.method === 'HEAD' || !existsSync(page) ? undefined : readFileSync(page));
  };

  return createHttpServer((request, response) => {
    const { pathname, search } = addressOf(request);
    applyHeaders(response, pathname);
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!`${pathname}/`.startsWith(base) || pathname === `${base}_headers`)
      return notFound(request, response);
    const path = pathname.slice(base.length - 1);
    if (!pathname.endsWith('/') && isFolder(dir, path)) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    files(request, response, () => notFound(request, response));
  });
};

/** An address that starts with two slashes would be another host's in a redirect: it is nobody's here. */
const addressOf = ({ url = '/' }) =>
  /^\/(?!\/)/.test(url) ? new URL(url, 'http://localhost') : { pathname: '/404.html', search: '' };

const isFolder = (dir, path) => {
  try {
    return existsSync(join(dir, decodeURIComponent(path), 'index.html'));
  } catch {
    return false;
  }
};
