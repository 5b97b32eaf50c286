import { useEffect, useRef, useState } from 'preact/hooks';
import { berkas } from 'ui:id';
import type { BackupProblem, Refused } from '../../app/backup/backup.ts';
import { saveBackupMark } from '../../client/backup-mark.ts';
import type { ReadDraft } from '../../client/drafts.ts';
import { download } from '../../client/download.ts';
import type { ServiceForm } from '../../domain/draft/service-forms.ts';
import { fill } from '../../i18n/fill.ts';
import { Field } from '../shared/Field.tsx';

type Props = {
  services: readonly ServiceForm[];
  read: ReadDraft;
  onRestored: () => Promise<void>;
  onMade: () => void;
};

const FILE = 'berkas-cadangan';

/** Most parts named one by one. */
const MOST_NAMED = 20;

/** What of a backup was not brought back, and what to do about it. */
const NotRestored = ({ refused }: { refused: readonly Refused[] }) => {
  const { ditolak } = berkas.cadangan;
  return (
    <div class="note warn">
      <p>{fill(ditolak.judul, { jumlah: refused.length })}</p>
      <ul>
        {refused.slice(0, MOST_NAMED).map(({ part, name }, index) => (
          <li key={index}>{fill(ditolak[part], { nama: name })}</li>
        ))}
        {refused.length > MOST_NAMED && (
          <li>{fill(ditolak.lebih, { jumlah: refused.length - MOST_NAMED })}</li>
        )}
      </ul>
    </div>
  );
};

/** Everything into one file, and back. What packs and unpacks is fetched when it is first needed. */
export const Backup = ({ services, read, onRestored, onMade }: Props) => {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<BackupProblem | undefined>(undefined);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [busy, setBusy] = useState(false);

  const during = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setSaid(berkas.cadangan.sebentar);
    setError(undefined);
    setRefused([]);
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
      const { makeBackup } = await import('../../app/backup/make-backup.ts');
      const made = await makeBackup(read);
      if (!made.ok) return fail(made.error);
      download(made.value.blob, made.value.fileName, 'application/zip');
      const marked = await saveBackupMark(made.value.mark);
      if (!marked.ok) return fail('penyimpanan');
      onMade();
      setSaid(fill(berkas.cadangan.dibuat, { nama: made.value.fileName }));
    });

  const restore = (input: HTMLInputElement) =>
    during(async () => {
      const file = input.files?.[0];
      if (!file) return setSaid('');
      const { readBackup } = await import('../../app/backup/read-backup.ts');
      const read = await readBackup(file, services);
      input.value = '';
      if (!read.ok) return fail(read.error);
      const { restored, kept, isStopped } = read.value;
      setRefused(read.value.refused);
      setSaid(
        isStopped
          ? fill(berkas.cadangan.terhenti, { jumlah: restored })
          : fill(berkas.cadangan.dipulihkan, { jumlah: restored, tetap: kept }),
      );
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
      <div role="alert">{refused.length > 0 && <NotRestored refused={refused} />}</div>
    </section>
  );
};
