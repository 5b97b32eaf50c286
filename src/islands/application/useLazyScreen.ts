import { useEffect, useState } from 'preact/hooks';

/** A screen that is fetched once it is wanted, and whether it did not arrive: what cannot be done without says so. */
export const useLazyScreen = <T extends object>(
  load: () => Promise<T>,
  wanted: boolean,
): { readonly part: T | undefined; readonly failed: boolean } => {
  const [part, setPart] = useState<T>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || part) return;
    setFailed(false);
    load().then(
      (arrived) => setPart(() => arrived),
      () => setFailed(true),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a part is fetched once, however it is asked for later
  }, [wanted]);
  return { part, failed: wanted && failed };
};
