import { err, type Result } from '../../lib/result.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Form } from '../../domain/submission/form.ts';
import type { ExportProblem } from './export-problem.ts';

/** What a package is made from. */
export type ExportInput = {
  readonly draft: Draft;
  /** The whole form of its service. */
  readonly form: Form;
  readonly contentVersion: string;
  /** Title of the draft's service. */
  readonly service: string;
  /** Where it is filed online; none is known for the quarantine services. */
  readonly portal?: { readonly name: string; readonly host: string } | undefined;
  /** Someone else files for the owner: a draft of the *surat kuasa* goes in too. */
  readonly represented: boolean;
  /** The attached files by the hash of their content; from `loadFiles`. */
  readonly files: ReadonlyMap<string, { readonly file: Blob }>;
  /** The visitor's day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Told how far it has come, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** A package ready to be saved. */
export type ExportedPackage = { readonly fileName: string; readonly blob: Blob };

/**
 * Makes the package of a draft. What writes PDF files and ZIPs is fetched now, or comes from what is stored for offline
 * use. Fails as a value only; in a browser without hashing, outside secure contexts, as `gagal`.
 */
export const exportPackage = async (input: ExportInput): Promise<Result<ExportedPackage, ExportProblem>> => {
  try {
    const { makePackage } = await import('./make-package.ts').catch(() => ({ makePackage: undefined }));
    return makePackage ? await makePackage(input) : err({ code: 'belum-tersimpan' });
  } catch {
    return err({ code: input.signal?.aborted ? 'dibatalkan' : 'gagal' });
  }
};
