import { useEffect, useRef, useState } from 'preact/hooks';
import { headingId, readFragment, screenOf, writeFragment } from '../../app/drafts/place.ts';

/** The element to be focused; a new object for every request, so that the same one can be asked for again. */
export type FocusRequest = { readonly id: string };

type Options = {
  readonly steps: readonly string[];
  readonly first: string;
  /** The screen takes the focus though the address names none. */
  readonly takesFocus: boolean;
  /** The application that the address names; none before the device holds it. */
  readonly draft: string | undefined;
  /** Rows were numbered once: the id of the one that a number in an old address means. */
  readonly nowCalled: (id: string) => string;
};

/**
 * The screen being shown, kept in the address fragment so that the back button works: `layar=penerima` is a screen,
 * `layar=penerima-0-pengirimNama` a field on it. Whatever is named is to get the focus: `useFocus`. Links on the page
 * name a screen alone; the application is added to the address here.
 */
export const useStep = ({ steps, first, takesFocus, draft, nowCalled }: Options) => {
  const [step, setStep] = useState(first);
  const [focus, setFocus] = useState<FocusRequest | undefined>(undefined);
  const named = useRef(draft);
  named.current = draft;

  const nameDraft = () => {
    const { place, draft: there } = readFragment(location.hash);
    if (named.current === undefined || there !== undefined) return;
    const fragment = writeFragment({ draft: named.current, ...(place && { place }) });
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${fragment}`);
  };

  useEffect(() => {
    const follow = () => {
      nameDraft();
      const { place = '' } = readFragment(location.hash);
      const screen = place === '' ? first : screenOf(place, steps);
      if (screen === undefined) return;
      setStep(screen);
      setFocus({ id: place === '' || place === screen ? headingId(screen) : nowCalled(place) });
    };
    if (takesFocus || readFragment(location.hash).place) follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the screens of a form stay as they are
  }, []);
  useEffect(nameDraft, [draft]);

  const go = (id: string) => {
    if (readFragment(location.hash).place === id) setFocus({ id: headingId(id) });
    else location.hash = writeFragment({ ...(named.current && { draft: named.current }), place: id });
  };
  return { step, focus, go };
};

/** Moves the focus once the screen can be filled: before that it is drawn once more, and its fields take none. */
export const useFocus = (focus: FocusRequest | undefined, isReady: boolean) =>
  useEffect(() => {
    if (focus && isReady) document.getElementById(focus.id)?.focus();
  }, [focus, isReady]);
