import { PrecacheRoute, type PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { LETTERS, letterStore } from '../lib/letters.ts';

declare const self: ServiceWorkerGlobalScope;

/** `/layanan` and `/layanan/index.html` as the stored `/layanan/`; undefined where there is no such page. */
const storedFolder = (controller: PrecacheController, url: URL): URL | undefined => {
  if (url.pathname.endsWith('/')) return undefined;
  const folder = new URL(url);
  folder.pathname = url.pathname.endsWith('/index.html') ? url.pathname.slice(0, -10) : `${url.pathname}/`;
  const page = `${folder.origin}${folder.pathname}`;
  return controller.getCacheKeyForURL(page) ? folder : undefined;
};

const notFoundPage = async (controller: PrecacheController): Promise<Response> => {
  const page = await controller.matchPrecache(new URL('404.html', self.registration.scope).href);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
};

/**
 * Letters of other scripts, stored when they are first asked for: most visitors never do. Without a connection the answer
 * is empty and not a failure, which the page tells in its own words.
 */
const answerLetters = async (request: Request): Promise<Response> => {
  const kept = await caches.open(letterStore(self.registration.scope));
  const known = await kept.match(request);
  if (known) return known;
  const response = await fetch(request).catch(() => new Response(null, { status: 204 }));
  if (response.status === 200) await kept.put(request, response.clone()).catch(() => undefined);
  return response;
};

/** Answers from what is stored, whatever the query; from the network else; and with the 404 page without one. */
export const answerRequests = (controller: PrecacheController): void => {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && storedFolder(controller, url) !== undefined,
    ({ url }) => Promise.resolve(Response.redirect(storedFolder(controller, url) ?? url, 301)),
  );
  registerRoute(
    ({ url }) => url.href.startsWith(new URL(LETTERS, self.registration.scope).href),
    ({ request }) => answerLetters(request),
  );
  registerRoute(
    new PrecacheRoute(controller, {
      ignoreURLParametersMatching: [/./],
      directoryIndex: '',
      cleanURLs: false,
    }),
  );
  registerRoute(
    ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
    ({ request }) => fetch(request).catch(() => notFoundPage(controller)),
  );
};
