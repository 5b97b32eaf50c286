import { kelanjutan } from 'ui:id';
import type { Draft, Notes } from '../../../domain/draft/draft.ts';
import { LIFE_FACTS, type LifeFact } from '../../../domain/draft/life-record.ts';
import { factProblem } from '../../../domain/life/check-fact.ts';
import { TextField } from '../../shared/TextField.tsx';

const words = kelanjutan.fakta;
const MOST = 200;

/** Facts that only one kind of application knows: a bill of the portal, or a receipt of a quarantine office. */
const OF_PORTAL: readonly LifeFact[] = ['serviceDate', 'billingDate'];
const OF_QUARANTINE: readonly LifeFact[] = ['receiptAt'];

const HINTS: Partial<Record<LifeFact, string>> = {
  billingExpires: words.contohWaktu,
  receiptAt: words.contohWaktu,
  paidAt: words.contohWaktu,
  serviceDate: words.contohHari,
  certificateDate: words.contohHari,
};

/** The facts asked of an application of a kind. */
const factsOf = ({ kind }: Draft): readonly LifeFact[] =>
  LIFE_FACTS.filter((fact) => !(kind === 'health-certificate' ? OF_QUARANTINE : OF_PORTAL).includes(fact));

type Props = { draft: Draft; onNote: (notes: Notes) => void };

/** Numbers and dates that came from elsewhere; what is odd about them is said and kept. */
export const FactFields = ({ draft, onNote }: Props) => (
  <>
    {factsOf(draft).map((fact) => {
      const value = draft[fact] ?? '';
      const problem = factProblem(fact, value);
      return (
        <TextField
          key={fact}
          id={`${fact}-${draft.id}`}
          name={fact}
          label={words[fact]}
          hint={HINTS[fact]}
          value={value}
          maxLength={MOST}
          warning={problem && kelanjutan.masalah[problem]}
          onInput={(text) => onNote({ [fact]: text })}
        />
      );
    })}
  </>
);
