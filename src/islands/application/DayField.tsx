import { useState } from 'preact/hooks';
import { describedBy, Field, type FieldProps } from '../shared/Field.tsx';

type Props = FieldProps & {
  name: string;
  /** ISO date; empty while it is unfinished or cleared. */
  value: string;
  /** Said where digits stand in the field that are no date, such as 31/02: to the page it looks empty. */
  unreadable: string;
  onInput: (value: string) => void;
};

/** A day of the calendar as a form takes it: digits that are no date are a mistake, and not nothing. */
export const DayField = ({ name, value, unreadable, onInput, ...given }: Props) => {
  const [isBad, setBad] = useState(false);
  const field = { ...given, error: (isBad ? unreadable : undefined) ?? given.error };
  return (
    <Field {...field}>
      <input
        id={field.id}
        name={name}
        type="date"
        value={value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        onInput={(event) => {
          if (!event.currentTarget.validity.badInput) setBad(false);
          onInput(event.currentTarget.value);
        }}
        onBlur={(event) => setBad(event.currentTarget.validity.badInput)}
      />
    </Field>
  );
};
