import { describedBy, Field, type FieldProps } from './Field.tsx';

type Props = FieldProps & {
  name: string;
  value: string;
  onInput: (value: string) => void;
  /** Several lines instead of one. */
  long?: boolean;
  type?: 'text' | 'tel' | 'email';
  inputMode?: 'decimal' | 'numeric';
  maxLength?: number;
  /** Which of the visitor's own particulars belongs here, if one does. */
  autofill?: string | undefined;
  /** Id of a list of suggestions; anything else may be typed. */
  list?: string | undefined;
};

/** A line of text, or several. */
export const TextField = ({
  name,
  value,
  onInput,
  long,
  type,
  inputMode,
  maxLength,
  autofill,
  list,
  ...field
}: Props) => {
  const common = {
    id: field.id,
    name,
    value,
    maxLength,
    autocomplete: autofill ?? 'off',
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': describedBy(field),
  };
  return (
    <Field {...field}>
      {long ? (
        <textarea {...common} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={type ?? 'text'}
          inputMode={inputMode}
          list={list}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
