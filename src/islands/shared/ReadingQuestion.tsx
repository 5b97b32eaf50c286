type Props = {
  /** Id of the question's text, so that the field can point at it. */
  id: string;
  ask: string;
  readings: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
};

/** Asks which of several readings is meant, instead of guessing; each reading is a button. */
export const ReadingQuestion = ({ id, ask, readings, onChoose }: Props) => (
  <div class="question" role="group" aria-labelledby={id}>
    <p class="field-error" id={id}>
      {ask}
    </p>
    <p class="question-answers">
      {readings.map(({ value, label }) => (
        <button key={value} type="button" class="button plain small-button" onClick={() => onChoose(value)}>
          {label}
        </button>
      ))}
    </p>
  </div>
);
