import { useState } from 'preact/hooks';
import { paket } from 'ui:id';
import type { ImportProblem } from '../../domain/package/import-problem.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { Field } from '../shared/Field.tsx';
import { importPackage } from './import-package.ts';

const refusal = (problem: ImportProblem): string => {
  if ('at' in problem) return fill(paket.buka.masalah[problem.code], { tempat: problem.at });
  if ('version' in problem) return fill(paket.buka.masalah[problem.code], { versi: problem.version });
  return paket.buka.masalah[problem.code];
};

/** Opens a package made earlier, here or on another device. */
export const OpenPackage = ({ form, onOpen }: { form: Form; onOpen: (draft: Draft) => void }) => {
  const [error, setError] = useState<string | undefined>(undefined);
  const [done, setDone] = useState('');

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const opened = await importPackage(file, form);
    input.value = '';
    setError(opened.ok ? undefined : refusal(opened.error));
    setDone(
      opened.ok
        ? fill(paket.buka.berhasil, { tanggal: formatDate(opened.value.updatedAt.slice(0, 10)) })
        : '',
    );
    if (opened.ok) onOpen(opened.value);
  };

  return (
    <section aria-labelledby="buka-paket" class="no-print">
      <h2 id="buka-paket">{paket.buka.judul}</h2>
      <p>{paket.buka.isi}</p>
      <Field id="berkas-paket" label={paket.buka.pilih} error={error}>
        <input
          id="berkas-paket"
          type="file"
          accept=".zip,application/zip"
          aria-describedby={error ? 'berkas-paket-salah' : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => void choose(event.currentTarget)}
        />
      </Field>
      <p role="status">{done || error}</p>
    </section>
  );
};
