import { describedBy, Field, type FieldProps } from './Field.tsx';

/** What can be chosen: what is kept, and what is read. */
export type SelectOption = { value: string; label: string };
/** Options under a common heading. */
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type Props = FieldProps & {
  name: string;
  value: string;
  options: readonly (SelectOption | SelectGroup)[];
  onChange: (value: string) => void;
};

/** One option of a list. */
export const Option = ({ value, label }: SelectOption) => <option value={value}>{label}</option>;

/** A choice of one from a list, the list grouped where it is long. */
export const SelectField = ({ name, value, options, onChange, ...field }: Props) => (
  <Field {...field}>
    <select
      id={field.id}
      name={name}
      value={value}
      aria-invalid={field.error ? true : undefined}
      aria-describedby={describedBy(field)}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) =>
        'options' in option ? (
          <optgroup key={option.label} label={option.label}>
            {option.options.map((inner) => (
              <Option key={inner.value} {...inner} />
            ))}
          </optgroup>
        ) : (
          <Option key={option.value} {...option} />
        ),
      )}
    </select>
  </Field>
);
