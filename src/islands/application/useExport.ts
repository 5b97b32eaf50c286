import { useRef, useState } from 'preact/hooks';
import { loadFiles } from '../../client/attachments/store.ts';
import { today } from '../../client/clock.ts';
import { download } from '../../client/download.ts';
import type { Result } from '../../lib/result.ts';
import { exportPackage, type ExportInput } from '../../app/package/export-package.ts';
import type { ExportProblem } from '../../app/package/export-problem.ts';

/** The bar moves in so many steps; each draws the whole screen anew. */
const STEPS = 40;

type Asked = Omit<ExportInput, 'files' | 'day' | 'onProgress' | 'signal'>;

/** The download of a package: how far it is, from 0 to 1, while it is being made; then its name or the reason why not. */
export const useExport = (onExported: (version: number) => void) => {
  const [progress, setProgress] = useState<number | undefined>(undefined);
  const [outcome, setOutcome] = useState<Result<string, ExportProblem> | undefined>(undefined);
  const abort = useRef<AbortController | undefined>(undefined);

  const start = async (asked: Asked) => {
    if (progress !== undefined) return;
    abort.current = new AbortController();
    setOutcome(undefined);
    setProgress(0);
    const stored = await loadFiles(asked.draft.application.attached.map(({ sha256 }) => sha256));
    const exported = await exportPackage({
      ...asked,
      files: stored.ok ? stored.value : new Map(),
      day: today(),
      onProgress: (done) => setProgress(Math.floor(done * STEPS) / STEPS),
      signal: abort.current.signal,
    });
    setProgress(undefined);
    if (exported.ok) {
      download(exported.value.blob, exported.value.fileName, 'application/zip');
      // The version that was packed, whatever was entered meanwhile.
      onExported(asked.draft.version);
    }
    setOutcome(exported.ok ? { ok: true, value: exported.value.fileName } : exported);
  };

  return { progress, outcome, start, cancel: () => abort.current?.abort() };
};
