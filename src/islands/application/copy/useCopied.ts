import { useEffect, useState } from 'preact/hooks';
import { loadCopied, saveCopied } from '../../../client/copied.ts';

/** What was already put into the portal, kept on the device; `isKept` is false where the device takes nothing. */
export const useCopied = (draftId: string) => {
  const [done, setDone] = useState<ReadonlySet<string> | undefined>(undefined);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    void loadCopied(draftId).then((loaded) => setDone(new Set(loaded.ok ? loaded.value : [])));
  }, [draftId]);

  const keep = (next: ReadonlySet<string>) => {
    setDone(next);
    void saveCopied(draftId, [...next]).then((saved) => setIsKept(saved.ok));
  };
  return {
    done,
    isKept,
    mark: (ids: readonly string[], isDone: boolean) => {
      const next = new Set(done);
      for (const id of ids)
        if (isDone) next.add(id);
        else next.delete(id);
      keep(next);
    },
    forget: () => keep(new Set()),
  };
};
