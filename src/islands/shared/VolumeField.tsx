import type { ComponentChildren } from 'preact';
import { describedBy, Field, type FieldProps } from './Field.tsx';
import { ReadingQuestion } from './ReadingQuestion.tsx';
import { Option, type SelectOption } from './SelectField.tsx';

type Props = FieldProps & {
  name: string;
  /** What is typed, exactly as typed. */
  value: string;
  onInput: (text: string) => void;
  /** The one unit there is, shown after the field; or a choice of units. */
  unit:
    | string
    | { label: string; value: string; options: readonly SelectOption[]; onChange: (unit: string) => void };
  /** Shown where what is typed can be read in several ways. */
  question?:
    { ask: string; readings: readonly SelectOption[]; onChoose: (value: string) => void } | undefined;
  /** Stands after the unit, e.g. a button that removes the row. */
  children?: ComponentChildren;
};

/** An amount of something with its unit, typed the Indonesian way. */
export const VolumeField = ({ name, value, onInput, unit, question, children, ...field }: Props) => {
  const askId = `${field.id}-tanya`;
  return (
    <Field {...field}>
      {question && <ReadingQuestion id={askId} {...question} />}
      <div class="field-row">
        <input
          id={field.id}
          name={name}
          value={value}
          inputMode="decimal"
          autocomplete="off"
          aria-invalid={field.error || question ? true : undefined}
          aria-describedby={[describedBy(field), question && askId].filter(Boolean).join(' ') || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {typeof unit === 'string' ? (
          <span class="field-unit">{unit}</span>
        ) : (
          <select
            aria-label={unit.label}
            value={unit.value}
            onChange={(event) => unit.onChange(event.currentTarget.value)}
          >
            {unit.options.map((option) => (
              <Option key={option.value} {...option} />
            ))}
          </select>
        )}
        {children}
      </div>
    </Field>
  );
};
