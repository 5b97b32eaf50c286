import { tarif } from 'ui:id';
import { useState } from 'preact/hooks';
import type { TariffLine } from '../../domain/tariff/types.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { fieldId } from './field-id.ts';

type Props = { lines: readonly TariffLine[]; onAdd: (line: TariffLine) => void };

/** Picks one more line from a long list; a button adds it, because arrow keys walk through a closed list. */
export const AddLine = ({ lines, onAdd }: Props) => {
  const [picked, pick] = useState('');
  const groups = [...new Set(lines.map(({ group }) => group ?? ''))];
  const line = lines.find(({ id }) => id === picked);
  return (
    <div class="field-row">
      <SelectField
        id={fieldId('tambah')}
        name="tambah"
        label={tarif.isian.tambah}
        hint={tarif.isian.tambahPetunjuk}
        value={line ? picked : ''}
        options={[
          { value: '', label: tarif.isian.pilih },
          ...groups.map((label) => ({
            label,
            options: lines
              .filter(({ group }) => group === label)
              .map(({ id, words }) => ({ value: id, label: words })),
          })),
        ]}
        onChange={pick}
      />
      <button type="button" class="button" disabled={!line} onClick={() => line && onAdd(line)}>
        {tarif.isian.tambah}
      </button>
    </div>
  );
};
