import { useEffect, useState } from 'preact/hooks';
import { loadAnswer, type SearchAnswer } from '../../search/answer.ts';

type Found = { of: string; answer: SearchAnswer | undefined };

/** The answer to what is asked; without it the hit itself still leads there. */
export const useAnswer = (asked: string | undefined, base: string): SearchAnswer | undefined => {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (asked === undefined) return undefined;
    let stale = false;
    const note = (answer?: SearchAnswer) => {
      if (!stale) setFound({ of: asked, answer });
    };
    loadAnswer(asked, base).then(note, () => note());
    return () => {
      stale = true;
    };
  }, [asked, base]);
  return found && found.of === asked ? found.answer : undefined;
};
