import type { AstroIntegration } from 'astro';

/** Provides the directive `client:painted` of `src/client/painted.ts`. */
export const clientPainted = (): AstroIntegration => ({
  name: 'client-painted',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'painted', entrypoint: './src/client/painted.ts' });
    },
    'astro:config:done': ({ injectTypes }) => {
      injectTypes({
        filename: 'client-painted.d.ts',
        content: `declare module 'astro' {\n  interface AstroClientDirectives {\n    'client:painted'?: boolean;\n  }\n}\nexport {};\n`,
      });
    },
  },
});
