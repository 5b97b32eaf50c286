import { useEffect, useState } from 'preact/hooks';
import { loadGoods, loadGoodsLines } from '../../client/load-goods.ts';
import type { GoodsLine } from '../../data/goods-lines.ts';
import type { Goods } from '../../domain/goods.ts';

/** What is known of the goods in the address: nothing yet, nothing at all, or all but perhaps the figures. */
export type GoodsState =
  | { name: 'memuat' | 'gagal' | 'tidak-dikenal' }
  | { name: 'ada'; goods: Goods; lines?: Readonly<Record<string, GoodsLine>>; linesFailed?: true };

const stateOf = async (id: string): Promise<GoodsState> => {
  const goods = (await loadGoods()).find((one) => one.id === id);
  return goods ? { name: 'ada', goods } : { name: 'tidak-dikenal' };
};

/** Looks up the goods that the address names; their figures follow. */
export const useGoods = (id: string | undefined): GoodsState => {
  const [state, setState] = useState<GoodsState>({ name: 'memuat' });
  useEffect(() => {
    if (id === undefined) return undefined;
    let stale = false;
    const show = (next: GoodsState) => {
      if (!stale) setState(next);
    };
    const load = async () => {
      show({ name: 'memuat' });
      const found = await stateOf(id);
      show(found);
      if (found.name !== 'ada') return;
      await loadGoodsLines().then(
        (lines) => show({ ...found, lines }),
        () => show({ ...found, linesFailed: true }),
      );
    };
    load().catch(() => show({ name: 'gagal' }));
    return () => {
      stale = true;
    };
  }, [id]);
  return state;
};
