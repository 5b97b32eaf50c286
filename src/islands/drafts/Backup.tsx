import { useEffect, useRef, useState } from 'preact/hooks';
import { berkas } from 'ui:id';
import type { BackupProblem } from '../../client/backup/backup.ts';
import { download } from '../../client/download.ts';
import type { ServiceForm } from '../../domain/submission/service-forms.ts';
import { fill } from '../../i18n/fill.ts';
import { Field } from '../shared/Field.tsx';

type Props = { services: readonly ServiceForm[]; onRestored: () => Promise<void> };

const FILE = 'berkas-cadangan';

/** Everything into one file, and back. What packs and unpacks is fetched when it is first needed. */
export const Backup = ({ services, onRestored }: Props) => {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<BackupProblem | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const during = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setSaid(berkas.cadangan.sebentar);
    setError(undefined);
    await work().catch(() => {
      setSaid('');
      setError('penyimpanan');
    });
    setBusy(false);
  };
  const fail = (problem: BackupProblem) => {
    setSaid('');
    setError(problem);
  };

  const save = () =>
    during(async () => {
      const { makeBackup } = await import('../../client/backup/make-backup.ts');
      const made = await makeBackup();
      if (!made.ok) return fail(made.error);
      download(made.value.blob, made.value.fileName, 'application/zip');
      setSaid(fill(berkas.cadangan.dibuat, { nama: made.value.fileName }));
    });

  const restore = (input: HTMLInputElement) =>
    during(async () => {
      const file = input.files?.[0];
      if (!file) return setSaid('');
      const { readBackup } = await import('../../client/backup/read-backup.ts');
      const read = await readBackup(file, services);
      input.value = '';
      if (!read.ok) return fail(read.error);
      setSaid(fill(berkas.cadangan.dipulihkan, { jumlah: read.value.restored, tetap: read.value.kept }));
      await onRestored();
    });

  // A browser may bring a chosen file back after a reload, before anybody listens.
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chosen.current?.files?.length) void restore(chosen.current);
  }, []);

  return (
    <section aria-labelledby="cadangan">
      <h2 id="cadangan">{berkas.cadangan.judul}</h2>
      <p>{berkas.cadangan.isi}</p>
      <p class="actions">
        <button type="button" class="button" aria-disabled={busy} onClick={() => void save()}>
          {berkas.cadangan.buat}
        </button>
      </p>
      <Field
        id={FILE}
        label={berkas.cadangan.pulihkan}
        hint={berkas.cadangan.petunjuk}
        error={error && berkas.cadangan.masalah[error]}
      >
        <input
          ref={chosen}
          id={FILE}
          type="file"
          accept=".zip,application/zip"
          aria-describedby={`${FILE}-petunjuk${error ? ` ${FILE}-salah` : ''}`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => void restore(event.currentTarget)}
        />
      </Field>
      <p role="status">{said || (error && berkas.cadangan.masalah[error])}</p>
    </section>
  );
};
