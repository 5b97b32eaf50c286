import { useEffect, useState } from 'preact/hooks';
import { loadFiles } from '../../client/attachments/store.ts';
import type { AttachedFile } from '../../domain/submission/application.ts';

/** Attached files whose bytes the device does not hold any more: what was cleared by the browser, or never kept. */
export const useMissingFiles = (attached: readonly AttachedFile[]): readonly AttachedFile[] => {
  const [missing, setMissing] = useState<readonly AttachedFile[]>([]);
  useEffect(() => {
    let isLatest = true;
    void loadFiles(attached.map(({ sha256 }) => sha256)).then((loaded) => {
      if (isLatest && loaded.ok) setMissing(attached.filter(({ sha256 }) => !loaded.value.has(sha256)));
    });
    return () => {
      isLatest = false;
    };
  }, [attached]);
  return missing;
};
