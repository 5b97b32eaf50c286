import { useEffect, useState } from 'preact/hooks';
import { headingId, screenOf } from './place.ts';

/**
 * The screen being shown, kept in the address fragment so that the back button works:
 * `#penerima` is a screen, `#penerima-0-pengirimNama` a field on it. Whatever is named gets the focus, as soon as it can.
 * @param isReady whether a screen can be filled: before that it is drawn once more, and its fields take no focus
 */
export const useStep = (steps: readonly string[], first: string, isReady: (step: string) => boolean) => {
  const [step, setStep] = useState(first);
  const [focus, setFocus] = useState<{ id: string } | undefined>(undefined);

  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1);
      const named = id === '' ? first : screenOf(id, steps);
      if (named === undefined) return;
      setStep(named);
      setFocus({ id: id === '' || id === named ? headingId(named) : id });
    };
    if (location.hash.length > 1) follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const ready = isReady(step);
  useEffect(() => {
    if (focus && ready) document.getElementById(focus.id)?.focus();
  }, [focus, ready]);

  const go = (id: string) => {
    if (location.hash === `#${id}`) setFocus({ id: headingId(id) });
    else location.hash = id;
  };
  return { step, go };
};
