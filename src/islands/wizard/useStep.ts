import { useEffect, useState } from 'preact/hooks';
import { headingId } from './place.ts';

/**
 * The screen being shown, kept in the address fragment so that the back button works:
 * `#penerima` is a screen, `#penerima-0-pengirimNama` a field on it. Whatever is named gets the focus.
 */
export const useStep = (steps: readonly string[], first: string) => {
  const [step, setStep] = useState(first);
  const [focus, setFocus] = useState<{ id: string } | undefined>(undefined);

  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1);
      const named = id === '' ? first : steps.find((one) => one === id || id.startsWith(`${one}-`));
      if (named === undefined) return;
      setStep(named);
      setFocus({ id: id === '' || id === named ? headingId(named) : id });
    };
    if (location.hash.length > 1) follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  const go = (id: string) => {
    if (location.hash === `#${id}`) setFocus({ id: headingId(id) });
    else location.hash = id;
  };
  return { step, go };
};
