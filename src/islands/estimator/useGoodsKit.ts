import { useRef, useState } from 'preact/hooks';
import type { GoodsKit } from './goods/types.ts';

/** How far the list of any goods has come. */
export type KitState = 'unasked' | 'loading' | 'failed' | GoodsKit;

/** The list and the names of goods, fetched where somebody first asks for them; a failed try can be made again. */
export const useGoodsKit = () => {
  const [state, setState] = useState<KitState>('unasked');
  const asked = useRef<Promise<GoodsKit | undefined>>();
  const want = (): Promise<GoodsKit | undefined> => {
    asked.current ??= import('./goods/kit.ts')
      .then(({ loadKit }) => loadKit())
      .then(
        (kit) => {
          setState(kit);
          return kit;
        },
        () => {
          asked.current = undefined;
          setState('failed');
          return undefined;
        },
      );
    if (state === 'unasked' || state === 'failed') setState('loading');
    return asked.current;
  };
  return { state, kit: typeof state === 'object' ? state : undefined, want };
};
