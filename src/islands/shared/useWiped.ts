import { useEffect, useState } from 'preact/hooks';
import { hearWindows } from '../../client/windows.ts';

/** Whether everything on the device was removed in another window; what stands here is forgotten with it. */
export const useWiped = (forget: () => void): boolean => {
  const [isWiped, setWiped] = useState(false);
  useEffect(() => {
    return hearWindows(({ says }) => {
      if (says !== 'bersih') return;
      forget();
      setWiped(true);
    });
  }, []);
  return isWiped;
};
