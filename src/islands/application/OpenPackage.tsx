import { useState } from 'preact/hooks';
import { lampiran, paket } from 'ui:id';
import { keepImported } from '../../app/drafts/keep-imported.ts';
import type { WizardPage } from '../../data/wizard.ts';
import { err } from '../../lib/result.ts';
import type { Opened } from './Filling.tsx';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { Field } from '../shared/Field.tsx';
import { importPackage } from '../../app/package/import-package.ts';
import { importProblemText } from '../../app/package/import-problem-text.ts';

/** A package as a draft, if the site knows its service and files that service's applications on that form. */
const open = async (file: Blob, { kinds, services }: WizardPage) => {
  const opened = await importPackage(
    file,
    Object.values(kinds).map(({ form }) => form),
  );
  if (!opened.ok) return opened;
  const { kind, serviceId } = opened.value.draft;
  return services.some((service) => service.id === serviceId && service.kind === kind)
    ? opened
    : err({ code: 'isi-tidak-sesuai', at: 'serviceId' } as const);
};

/** Opens a package made earlier, here or on another device. */
export const OpenPackage = ({ page, onOpen }: { page: WizardPage; onOpen: (opened: Opened) => void }) => {
  const [error, setError] = useState<string | undefined>(undefined);
  const [done, setDone] = useState('');

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const opened = await open(file, page);
    input.value = '';
    setError(opened.ok ? undefined : importProblemText(opened.error));
    if (!opened.ok) return setDone('');
    const { draft, left } = opened.value;
    const kept = await keepImported(opened.value);
    if (!kept.ok) setError(lampiran.tidakTersimpan[kept.error]);
    setDone(kept.ok ? fill(paket.buka.berhasil, { tanggal: formatDate(draft.updatedAt.slice(0, 10)) }) : '');
    onOpen({ draft, isKept: kept.ok, left });
  };

  return (
    <section aria-labelledby="buka-paket" class="no-print">
      <h2 id="buka-paket">{paket.buka.judul}</h2>
      <p>{paket.buka.isi}</p>
      <Field id="berkas-paket" label={paket.buka.pilih} error={error}>
        <input
          id="berkas-paket"
          type="file"
          accept=".zip,application/zip,application/x-zip-compressed,application/octet-stream"
          aria-describedby={error ? 'berkas-paket-salah' : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => void choose(event.currentTarget)}
        />
      </Field>
      <p role="status">{done || error}</p>
    </section>
  );
};
