import { petugas } from 'ui:id';
import { REVISION_LIMITS } from '../../schemas/vocabulary.ts';
import type { Form } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { OTHER, placeOf, placeOptions } from './places.ts';
import { lengthOf, rowOf, withPhrase, type WrittenNote } from './written-note.ts';

const words = petugas.revisi;

/** What to do where a text is too long for a link. */
const sayOver = (typed: string, most: number): string | undefined => {
  const { over } = lengthOf(typed, most);
  return over > 0 ? fill(words.kepanjangan, { lebih: over, jumlah: most }) : undefined;
};

type Props = {
  form: Form;
  number: number;
  written: WrittenNote;
  onChange: (change: Partial<WrittenNote>) => void;
  onRemove: () => void;
};

/** One note: what it is about, and what is to be mended. */
export const NoteFields = ({ form, number, written, onChange, onRemove }: Props) => {
  const id = `catatan-${written.id}`;
  return (
    <fieldset class="group">
      <legend>{fill(words.ke, { nomor: number })}</legend>
      <SelectField
        id={`${id}-tempat`}
        name="tempat"
        label={words.tempat}
        value={written.place}
        options={[
          { value: '', label: words.pilihTempat },
          ...placeOptions(form),
          { value: OTHER, label: words.lainnya },
        ]}
        onChange={(place) => onChange({ place })}
      />
      {written.place === OTHER && (
        <TextField
          id={`${id}-nama`}
          name="nama"
          label={words.nama}
          error={sayOver(written.label, REVISION_LIMITS.label)}
          value={written.label}
          onInput={(label) => onChange({ label })}
        />
      )}
      {placeOf(form, written.place)?.repeats && (
        <TextField
          id={`${id}-baris`}
          name="baris"
          label={words.baris}
          error={
            rowOf(written) === undefined
              ? fill(words.barisSalah, { jumlah: REVISION_LIMITS.rows })
              : undefined
          }
          inputMode="numeric"
          value={written.row}
          maxLength={3}
          onInput={(row) => onChange({ row })}
        />
      )}
      <TextField
        id={`${id}-isi`}
        name="catatan"
        label={words.catatan}
        hint={fill(words.catatanPetunjuk, { jumlah: REVISION_LIMITS.note })}
        error={sayOver(written.note, REVISION_LIMITS.note)}
        value={written.note}
        long
        onInput={(note) => onChange({ note })}
      />
      <div class="phrases" role="group" aria-label={words.frasaJudul}>
        {words.frasa.map((phrase) => (
          <button
            key={phrase}
            type="button"
            class="button plain"
            onClick={() => onChange({ note: withPhrase(written.note, phrase) })}
          >
            {phrase}
          </button>
        ))}
      </div>
      <button type="button" class="button plain" onClick={onRemove}>
        {fill(words.hapus, { nomor: number })}
      </button>
    </fieldset>
  );
};
