import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { currentContent, isTaken, readAgain } from '../content/current.ts';
import { formatProblem, type Problem } from '../content/problem.ts';
import { contentRoot } from '../content/root.ts';
import { escapeHtml } from '../lib/escape-html.ts';

/** An editor saves a file in several steps; ms in which they are one change. */
const ONE_SAVE = 30;
const MOST_TRIES = 100;

/** The page that stands for every page while something in `content/` is wrong; it reloads itself when that changes. */
const problemPage = (problems: readonly Problem[], base: string) => `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Isi belum benar</title>
<style>body{font:1rem/1.6 system-ui;max-width:65ch;margin:2rem auto;padding:0 1rem}li{margin:.5rem 0;overflow-wrap:anywhere}</style>
<h1>Isi belum benar</h1>
<p>Perbaiki yang berikut di folder <code>content/</code> lalu simpan. Halaman ini memuat ulang sendiri.</p>
<ol>
${problems.map((problem) => `<li>${escapeHtml(formatProblem(problem))}</li>`).join('\n')}
</ol>
<script type="module" src="${base}@vite/client"></script>
</html>
`;

const problemPages = (): Plugin => ({
  name: 'content-problems',
  apply: 'serve',
  configureServer: ({ middlewares, config }) => {
    middlewares.use((request, response, next) => {
      const { problems } = currentContent();
      if (problems.length === 0 || !request.headers.accept?.includes('text/html')) {
        next();
        return;
      }
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(problemPage(problems, config.base));
    });
  },
});

/** In `npm run dev`: takes over what changes in `content/` at once, and shows what is wrong with it in the page. */
export const contentWatch = (): AstroIntegration => ({
  name: 'content-watch',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ vite: { plugins: [problemPages()] } });
    },
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      const root = contentRoot();
      let waiting: NodeJS.Timeout | undefined;
      const takeOver = async () => {
        const { problems } = readAgain();
        for (const problem of problems) logger.error(formatProblem(problem));
        // Astro refreshes nothing while it reads its own configuration, which it does when a YAML file changes.
        for (let tries = 0; problems.length === 0 && !isTaken() && tries < MOST_TRIES; tries += 1) {
          await pause(ONE_SAVE);
          await refreshContent?.({});
        }
        server.ws.send({ type: 'full-reload', path: '*' });
      };
      server.watcher.add(root).on('all', (_, path) => {
        if (!path.startsWith(root)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void takeOver(), ONE_SAVE);
      });
    },
  },
});
