import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelfCheckData } from '../../data/self-check.ts';
import type * as LinkRules from '../../domain/checklist/link.ts';
import { restoreCheck } from '../../domain/checklist/restore.ts';
import type { ShareProblem } from '../../domain/checklist/share.ts';
import type { CheckState } from '../../domain/checklist/state.ts';

/** What came of a link with answers. `tanya` waits for the visitor, who has answers of their own. */
export type CheckLink =
  | { readonly name: 'salah'; readonly problem: ShareProblem }
  | { readonly name: 'tanya'; readonly linked: CheckState; readonly partial: boolean }
  | { readonly name: 'dipakai'; readonly before: CheckState; readonly partial: boolean };

const forgetFragment = () => history.replaceState(history.state, '', location.pathname + location.search);

/**
 * Reads answers from the fragment once the device has said what it holds, and whenever another such link is opened
 * on the page. Nothing that is saved is changed without a yes.
 */
export const useCheckLink = (
  data: SelfCheckData,
  saved: CheckState,
  loaded: boolean,
  restore: (state: CheckState) => void,
) => {
  const [link, setLink] = useState<CheckLink | undefined>(undefined);
  const adopt = (state: CheckState, partial: boolean) => {
    setLink({ name: 'dipakai', before: saved, partial });
    forgetFragment();
    restore(state);
  };
  /** Kept from the reading of a link, which alone fetches it. */
  const rules = useRef<typeof LinkRules | undefined>(undefined);
  const read = async (isCurrent: () => boolean) => {
    const { hash } = location;
    if (hash.length < 2) return;
    const parts = await Promise.all([
      import('../../domain/checklist/link.ts'),
      import('../../domain/checklist/share.ts'),
    ]).catch(() => undefined);
    if (!parts || !isCurrent() || location.hash !== hash) return;
    const [{ adoptCheck, receiveCheck, sameCheck }, { decodeCheck }] = parts;
    [rules.current] = parts;
    const decoded = decodeCheck(data.id, hash);
    if (!decoded) return;
    if (!decoded.ok) return setLink({ name: 'salah', problem: decoded.error });
    const linked = restoreCheck(decoded.value, data);
    const partial = !sameCheck(linked, decoded.value);
    const way = receiveCheck(saved, linked);
    if (way === 'tanya') return setLink({ name: 'tanya', linked, partial });
    if (way === 'pakai') return adopt(adoptCheck(linked), partial);
    setLink(undefined);
    forgetFragment();
  };
  useEffect(() => {
    if (!loaded) return undefined;
    let isCurrent = true;
    const follow = () => void read(() => isCurrent);
    follow();
    addEventListener('hashchange', follow);
    return () => {
      isCurrent = false;
      removeEventListener('hashchange', follow);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what `read` needs follows from these two
  }, [loaded, saved]);

  return {
    link,
    replace: () => {
      if (link?.name === 'tanya' && rules.current) adopt(rules.current.adoptCheck(link.linked), link.partial);
    },
    merge: () => {
      if (link?.name === 'tanya' && rules.current)
        adopt(rules.current.mergeCheck(saved, link.linked), link.partial);
    },
    dismiss: () => {
      setLink(undefined);
      forgetFragment();
    },
    undo: () => {
      if (link?.name === 'dipakai') restore(link.before);
      setLink(undefined);
    },
  };
};
