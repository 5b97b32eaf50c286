import type { AstroIntegration } from 'astro';

/** The page that shows every part of the site in every state; in `npm run dev` only. */
export const look = (): AstroIntegration => ({
  name: 'look',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/_gaya/', entrypoint: './src/pages/_gaya.astro' });
    },
  },
});
