/** The line by which a portal includes the loader. */
export const scriptLine = (script: string): string =>
  `<script src="${script}" data-paket-versi="2" defer></script>`;

/** What a portal's content policy must let through for the loader: its script, and nothing else. */
export const contentPolicyLine = (script: string): string =>
  `Content-Security-Policy: script-src 'self' ${new URL(script).origin}`;
