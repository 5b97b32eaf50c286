import { useState } from 'preact/hooks';
import { useLazy } from '../shared/useLazy.ts';

/** A screen that is fetched once it is wanted, and whether it did not arrive: what cannot be done without says so. */
export const useLazyScreen = <T extends object>(
  load: () => Promise<T>,
  wanted: boolean,
): { readonly part: T | undefined; readonly failed: boolean } => {
  const [failed, setFailed] = useState(false);
  const part = useLazy(() => {
    setFailed(false);
    return load().catch((problem: unknown) => {
      setFailed(true);
      throw problem;
    });
  }, wanted);
  return { part, failed: wanted && failed };
};
