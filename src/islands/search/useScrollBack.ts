import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const NOTE = 'gulir';
const USER_MOVES = ['wheel', 'touchstart', 'keydown'] as const;

/** Notes how far down the visitor was when leaving, and goes back there once so much is shown again. */
export const useScrollBack = (shown: number): void => {
  const goal = useRef<number | undefined>(undefined);

  useEffect(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const noted: unknown = (history.state as Record<string, unknown> | null)?.[NOTE];
    if (visit?.type === 'back_forward' && typeof noted === 'number' && noted > 0) goal.current = noted;
    const note = () => history.replaceState({ ...history.state, [NOTE]: scrollY }, '');
    const letGo = () => {
      goal.current = undefined;
    };
    addEventListener('pagehide', note);
    for (const event of USER_MOVES) addEventListener(event, letGo, { passive: true, once: true });
    return () => {
      removeEventListener('pagehide', note);
      for (const event of USER_MOVES) removeEventListener(event, letGo);
    };
  }, []);

  useLayoutEffect(() => {
    const { current } = goal;
    if (current === undefined || shown === 0) return;
    scrollTo(0, current);
    if (Math.abs(scrollY - current) < 2) goal.current = undefined;
  }, [shown]);
};
