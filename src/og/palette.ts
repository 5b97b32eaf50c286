/** The light colours of `src/styles/tokens.css`: pictures are shown on other people's pages, which are one or the other. */
export const PALETTE = {
  paper: '#faf6ee',
  ink: '#1b2421',
  muted: '#4f5a55',
  line: '#d9d1c0',
  accent: '#0a5a50',
  warn: '#7a4a00',
} as const;
