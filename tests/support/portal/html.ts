import { escapeHtml } from '../../../src/lib/escape-html.ts';

/** A page of the replica: its scripts come from files, as its policy wants. */
export const pageHtml = (title: string, body: string, scripts: readonly string[] = []): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(title)} - Health Certificate</title>
<link rel="icon" href="data:,"><script src="/modul/siap-karantina.js" defer></script>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</head>
<body><header><h1>Health Certificate</h1></header><main>${body}</main></body></html>`;

/** A text inside HTML. */
export const h = escapeHtml;
