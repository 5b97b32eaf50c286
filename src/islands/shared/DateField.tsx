import { describedBy, Field, type FieldProps } from './Field.tsx';

type Props = FieldProps & {
  name: string;
  /** ISO date; empty while it is unfinished or cleared. */
  value: string;
  onInput: (value: string) => void;
};

/** A day of the calendar, picked with the device's own means. */
export const DateField = ({ name, value, onInput, ...field }: Props) => (
  <Field {...field}>
    <input
      id={field.id}
      name={name}
      type="date"
      value={value}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field)}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </Field>
);
