import { paket } from 'ui:id';
import type { WizardField } from '../../data/package-forms.ts';
import { LIMITS } from '../../domain/package/paket.ts';
import { DateField } from '../shared/DateField.tsx';
import { Required } from '../shared/Required.tsx';
import { RadioGroup } from '../shared/RadioGroup.tsx';
import { TextField } from '../shared/TextField.tsx';

type Props = {
  id: string;
  field: WizardField;
  value: string;
  /** Offered while typing; anything else may be typed too. */
  suggestions: readonly string[];
  error?: string | undefined;
  warning?: string | undefined;
  onInput: (value: string) => void;
  onLeave: () => void;
};

/** Id of the list of country names, which the page holds once. */
export const COUNTRY_LIST = 'daftar-negara';

const YES_NO = [
  { value: 'ya', label: paket.isian.ya },
  { value: 'tidak', label: paket.isian.tidak },
];

const hintOf = ({ type, hint, note, offers, fromAccount, placeUnknown }: WizardField): string | undefined =>
  [
    hint,
    note,
    type === 'angka' && paket.isian.angka,
    type === 'telepon' && paket.isian.telepon,
    (type === 'negara' || offers === 'provinsi' || offers === 'kabupaten') && paket.isian.negara,
    fromAccount && paket.isian.dariAkun,
    placeUnknown && paket.isian.tempatTidakTerlihat,
  ]
    .filter(Boolean)
    .join(' ') || undefined;

const Control = ({ id, field, value, suggestions, error, warning, onInput }: Omit<Props, 'onLeave'>) => {
  const label = (
    <>
      {field.label}
      {field.required && <Required />}
    </>
  );
  const common = { id, label, hint: hintOf(field), error, warning };
  switch (field.type) {
    case 'pilihan':
    case 'ya-tidak':
      return (
        <RadioGroup
          {...common}
          choices={field.choices.length > 0 ? field.choices : YES_NO}
          value={value}
          onChoose={onInput}
        />
      );
    case 'tanggal':
      return <DateField {...common} name={field.key} value={value} onInput={onInput} />;
    default:
      return (
        <>
          <TextField
            {...common}
            name={field.key}
            value={value}
            onInput={onInput}
            long={field.type === 'teks-panjang'}
            type={field.type === 'telepon' ? 'tel' : field.type === 'email' ? 'email' : 'text'}
            {...(field.type === 'angka' ? { inputMode: 'decimal' as const } : {})}
            maxLength={LIMITS.value}
            autofill={field.autofill}
            list={field.type === 'negara' ? COUNTRY_LIST : suggestions.length > 0 ? `${id}-saran` : undefined}
          />
          {suggestions.length > 0 && (
            <datalist id={`${id}-saran`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      );
  }
};

/** A field of the portal, in the shape that suits its type. */
export const FormField = ({ onLeave, ...control }: Props) => (
  <div onFocusOut={onLeave}>
    <Control {...control} />
  </div>
);
