import { useEffect, useState } from 'preact/hooks';

/** A part of the screen that is fetched once it is wanted; nothing until then, and nothing where it does not arrive. */
export const useLazy = <T extends object>(load: () => Promise<T>, wanted: boolean): T | undefined => {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    if (wanted && !part)
      load().then(
        (arrived) => setPart(() => arrived),
        () => undefined,
      );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a part is fetched once, however it is asked for later
  }, [wanted]);
  return part;
};
