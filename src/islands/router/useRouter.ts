import { useEffect, useRef, useState } from 'preact/hooks';
import type { RouterData } from '../../data/router.ts';
import { holdsAnswers, readFragment, writeFragment } from '../../domain/router/fragment.ts';
import type { RouteAnswers } from '../../domain/router/route.ts';
import { goodsIn } from '../../domain/router/goods.ts';
import { walk } from '../../domain/router/walk.ts';

/**
 * Keeps the router in step with the fragment, which is where the answers live: every answer makes a new entry of
 * the history, so the back button takes it back and the address can be passed on. After an answer the focus goes to what comes next.
 */
export const useRouter = (data: RouterData) => {
  /** Unknown to the server, which does not see fragments. */
  const [given, setAnswers] = useState<RouteAnswers | undefined>(undefined);
  const goods = goodsIn(given ?? {});
  const answers = goods === undefined ? (given ?? {}) : {};
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    const read = () => setAnswers(readFragment(location.hash));
    const follow = () => {
      if (!holdsAnswers(location.hash)) return;
      moved.current = true;
      read();
    };
    read();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [given]);
  return {
    heading,
    ready: given !== undefined,
    goods,
    walked: walk(data, answers),
    /** Without a value the answer is taken back; the others stay. */
    answer: (parameter: string, value: string | undefined) => {
      location.hash = writeFragment({ ...answers, [parameter]: value });
    },
    ask: (id: string) => {
      location.hash = writeFragment({ barang: id });
    },
    restart: () => {
      location.hash = '';
    },
  };
};
