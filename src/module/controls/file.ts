import type { Control } from './control.ts';
import { setNatively, tellChange } from './events.ts';

const listOf = (files: readonly File[]): FileList => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
};

/** Whether a field's `accept` lets a file in. */
export const accepts = (accept: string, { name, type }: Pick<File, 'name' | 'type'>): boolean => {
  const allowed = accept
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  const endings = ending === '.jpg' ? ['.jpg', '.jpeg'] : [ending];
  return (
    allowed.length === 0 ||
    allowed.some(
      (one) =>
        one === '*/*' ||
        one === type ||
        endings.includes(one) ||
        (one.endsWith('/*') && type.startsWith(one.slice(0, -1))),
    )
  );
};

const put = (field: HTMLInputElement, files: readonly File[]): void => {
  setNatively(field, 'files', listOf(files));
  tellChange(field);
};

/** A field that takes a file. */
export const fileControl = (field: HTMLInputElement): Control => ({
  kind: 'file',
  anchor: field,
  parts: [field],
  isLocked: field.matches(':disabled'),
  read: () => [...(field.files ?? [])].map(({ name }) => name).join(', '),
  holds: ({ file }) => {
    const [only, ...more] = field.files ?? [];
    return more.length === 0 && only?.name === file?.name && only?.size === file?.size;
  },
  set: ({ file }) => {
    if (!file || !accepts(field.accept, file)) return 'jenis-berkas';
    put(field, [file]);
    return undefined;
  },
  keep: () => ({ files: [...(field.files ?? [])] }),
  putBack: ({ files = [] }) => {
    put(field, files);
  },
});
