import { describedBy, Field, type FieldProps } from '../shared/Field.tsx';

type Props = FieldProps & {
  name: string;
  /** `YYYY-MM-DDTHH:MM` on the visitor's clock; empty while unfinished. */
  value: string;
  onInput: (value: string) => void;
};

/** A day and a time of day, picked with the device's own means. */
export const MomentField = ({ name, value, onInput, ...field }: Props) => (
  <Field {...field}>
    <input
      id={field.id}
      name={name}
      type="datetime-local"
      value={value}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field)}
      onInput={(event) => onInput(event.currentTarget.value.slice(0, 16))}
    />
  </Field>
);
