import { useState } from 'preact/hooks';
import { paket } from 'ui:id';
import type { WizardPage } from '../../data/wizard.ts';
import type { Opened } from './Filling.tsx';
import { Field } from '../shared/Field.tsx';

/** Opens a package made earlier, here or on another device. */
export const OpenPackage = ({ page, onOpen }: { page: WizardPage; onOpen: (opened: Opened) => void }) => {
  const [error, setError] = useState<string | undefined>(undefined);
  const [done, setDone] = useState('');

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const taking = await import('../../app/package/take-package.ts').catch(() => undefined);
    const taken = taking ? await taking.takePackage(file, page) : { error: paket.layarBelumAda };
    input.value = '';
    setError(taken.error);
    setDone(taken.opened ? taken.said : '');
    if (taken.opened) {
      const { draft, left } = taken.opened;
      onOpen({ draft, left, isKept: taken.isKept });
    }
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
