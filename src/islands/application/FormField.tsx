import { paket } from 'ui:id';
import type { WizardField } from '../../data/package-forms.ts';
import { PACKAGE_LIMITS } from '../../schemas/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import { DayField } from './DayField.tsx';
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
  /** Emptied for the next shipment; said while it is empty. */
  isToRenew: boolean;
  onInput: (value: string) => void;
  onLeave: () => void;
};

/** Id of the list of country names, which the page holds once. */
export const COUNTRY_LIST = 'daftar-negara';

const YES_NO = [
  { value: 'ya', label: paket.isian.ya },
  { value: 'tidak', label: paket.isian.tidak },
];

const hintOf = (
  { type, hint, note, offers, fromAccount }: WizardField,
  isToRenew: boolean,
): string | undefined =>
  [
    isToRenew && paket.isian.perbarui,
    hint,
    note,
    type === 'angka' && paket.isian.angka,
    type === 'telepon' && paket.isian.telepon,
    type === 'negara' && paket.isian.negara,
    offers === 'provinsi' && paket.isian.provinsi,
    offers === 'kabupaten' && paket.isian.kabupaten,
    fromAccount && paket.isian.dariAkun,
  ]
    .filter(Boolean)
    .join(' ') || undefined;

const Control = ({
  id,
  field,
  value,
  suggestions,
  error,
  warning,
  isToRenew,
  onInput,
}: Omit<Props, 'onLeave'>) => {
  const label = (
    <>
      {field.label}
      {field.required && <Required />}
    </>
  );
  const common = { id, label, hint: hintOf(field, isToRenew && value === ''), error, warning };
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
      return (
        <DayField
          {...common}
          name={field.key}
          value={value}
          unreadable={fill(paket.masalah['bukan-tanggal'], { label: field.label })}
          onInput={onInput}
        />
      );
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
            maxLength={PACKAGE_LIMITS.value}
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
