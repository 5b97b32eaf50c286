import { periksa } from 'ui:id';
import type { SelfCheckQuestion } from '../../data/self-check.ts';
import type { Answers } from '../../domain/condition.ts';
import { RadioGroup } from '../shared/RadioGroup.tsx';

type Props = {
  questions: readonly SelfCheckQuestion[];
  answers: Answers;
  onAnswer: (question: string, answer: string) => void;
};

/** Id of the heading over the questions. */
export const QUESTIONS = 'pertanyaan';

/** The questions whose answers decide which requirements apply. */
export const Questions = ({ questions, answers, onAnswer }: Props) => (
  <section aria-labelledby={QUESTIONS}>
    <h2 id={QUESTIONS} tabIndex={-1}>
      {periksa.pertanyaan}
    </h2>
    {questions.length === 0 && <p>{periksa.tanpaPertanyaan}</p>}
    {questions.map(({ id, ask, hint, answers: offered }) => (
      <RadioGroup
        key={id}
        id={`tanya-${id}`}
        label={ask}
        hint={hint}
        choices={offered}
        value={answers[id]}
        onChoose={(value) => onAnswer(id, value)}
      />
    ))}
  </section>
);
