import { useEffect, useState } from 'preact/hooks';
import type { Ranked } from '../../search/rank.ts';

const FEW = 3;

const isStored = () => typeof navigator !== 'undefined' && Boolean(navigator.serviceWorker?.controller);

/** Whether the names leave something to look for: few answers, and those to words that they only guessed at. */
const leaveOpen = ({ hits, sure }: Ranked) => hits.length === 0 || (hits.length < FEW && !sure);

/**
 * Whether to ask the full text, which is some 80 kB the first time: as soon as it is stored on the device and costs
 * nothing, where the names leave the question open, or when the visitor asks for it.
 */
export const useFullTextWanted = (named: Ranked | undefined) => {
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    const look = () => {
      if (isStored()) setWanted(true);
    };
    look();
    navigator.serviceWorker?.addEventListener('controllerchange', look);
    return () => navigator.serviceWorker?.removeEventListener('controllerchange', look);
  }, []);

  return { wanted: wanted || (named !== undefined && leaveOpen(named)), ask: () => setWanted(true) };
};
