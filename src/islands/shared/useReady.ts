import { useEffect, useState } from 'preact/hooks';

/** Whether the page reacts by now: before, its controls are disabled, so that no press goes unheard. */
export const useReady = (): boolean => {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
};
