import { paket } from 'ui:id';
import type { Outcome } from '../../domain/checklist/outcome.ts';
import type { Form } from '../../domain/submission/form.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format-list.ts';

/** Whether a requirement applies and why, in a sentence; nothing where it always does. */
export const needWords = ({ questions = [] }: Form, { truth, because, waitsFor }: Outcome): string => {
  if (truth === 'belum-diketahui') {
    const asks = questions.filter(({ id }) => waitsFor.includes(id)).map(({ ask }) => ask);
    return fill(paket.perlu.mungkin, { pertanyaan: asks.join(' ') });
  }
  const alasan = formatList(
    because.flatMap(
      ({ question, answer }) =>
        questions.find(({ id }) => id === question)?.answers.find(({ value }) => value === answer)?.because ??
        [],
    ),
  );
  return alasan && fill(paket.perlu[truth], { alasan });
};
