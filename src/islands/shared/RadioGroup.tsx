import { describedBy, FieldMessages, type FieldProps } from './Field.tsx';

type Props = FieldProps & {
  choices: readonly { value: string; label: string }[];
  value: string | undefined;
  onChoose: (value: string) => void;
  /** Choices beside one another under a heading that already says what they are about; the label is for listeners. */
  compact?: boolean;
};

/** One question with a few answers, of which one is chosen; `id` is that of the first answer, where a summary leads. */
export const RadioGroup = ({ choices, value, onChoose, compact, ...field }: Props) => {
  const { id, label, error } = field;
  return (
    <fieldset
      class={`field${error ? ' wrong' : ''}${compact ? ' compact' : ''}`}
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(field)}
    >
      <legend class={compact ? 'hidden-visually' : undefined}>{label}</legend>
      <FieldMessages {...field} />
      <div class="choices">
        {choices.map((choice, index) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
