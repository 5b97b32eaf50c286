import { tarif } from 'ui:id';
import { useState } from 'preact/hooks';
import type { TariffLine } from '../../domain/tariff/types.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { fieldId } from './field-id.ts';

type Props = {
  lines: readonly TariffLine[];
  /** Whether goods have a field of their own, so that only actions are picked here. */
  onlyActions: boolean;
  onAdd: (line: TariffLine) => void;
};

/** Picks one more line from a long list; a button adds it, because arrow keys walk through a closed list. */
export const AddLine = ({ lines, onlyActions, onAdd }: Props) => {
  const { tambah, tambahPetunjuk } = onlyActions ? tarif.pilihBarang : tarif.isian;
  const [picked, pick] = useState('');
  const groups = [...new Set(lines.map(({ group }) => group ?? ''))];
  const line = lines.find(({ id }) => id === picked);
  return (
    <div class="field-row">
      <SelectField
        id={fieldId('tambah')}
        name="tambah"
        label={tambah}
        hint={tambahPetunjuk}
        value={line ? picked : ''}
        options={[
          { value: '', label: tarif.isian.pilih },
          ...groups.map((title) => ({
            label: title,
            options: lines
              .filter(({ group }) => group === title)
              .map(({ id, words }) => ({ value: id, label: words })),
          })),
        ]}
        onChange={pick}
      />
      <button type="button" class="button" disabled={!line} onClick={() => line && onAdd(line)}>
        {tambah}
      </button>
    </div>
  );
};
