import type { Problem } from './problem.ts';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file or folder whose name could not stand in an address; `path` is below `content/`. */
export const checkName = (path: string): Problem[] => {
  const parts = path.replace(/\.(ya?ml|mdx|csv)$/, '').split('/');
  const wrong = parts.find((part) => !NAME.test(part));
  return wrong === undefined
    ? []
    : [
        {
          file: `content/${path}`,
          line: 1,
          key: '',
          expected: 'nama berkas dan folder dengan huruf kecil, angka, dan tanda hubung, mis. "surat-kuasa"',
          found: `"${wrong}"`,
        },
      ];
};
