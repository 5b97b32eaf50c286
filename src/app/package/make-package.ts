import { stopIfAborted } from '../../lib/abort.ts';
import { yieldToMain } from '../../lib/yield-to-main.ts';
import { sha256Hex } from '../../lib/sha256.ts';
import { loadLetters } from '../../client/pdf/load-letters.ts';
import { pack } from '../../lib/zip/pack.ts';
import { buildPackage, PAKET_JSON } from '../../domain/package/build-package.ts';
import { parsePaket } from '../../domain/package/parse-paket.ts';
import { serialise } from '../../domain/package/serialise.ts';
import { toPaket } from '../../domain/package/to-paket.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { revisionReport, type RevisionReport } from '../../domain/revision/report.ts';
import { dayOf } from '../../domain/draft/status.ts';
import { offeredForm } from '../../domain/submission/offered-form.ts';
// The look before the download needs the same code.
export { checkLetters } from './check-letters.ts';
import { applicationState, stateWords } from '../drafts/state.ts';
import { attachedBlobs } from './attached-blobs.ts';
import type { ExportedPackage, ExportInput } from './export-package.ts';
import type { ExportProblem } from './export-problem.ts';
import { packagePapers } from './papers.ts';
import { readme } from './readme.ts';
import { revisionSentence, revisionWords, type PaperFacts } from './words.ts';

/** How far each part of the work has come when it is done. */
const CHECKED = 0.3;
const WRITTEN = 0.4;

const stateOf = ({ draft, form, day }: ExportInput, revision: RevisionReport | undefined): string => {
  const entered = stateWords(applicationState(draft.application, form, dayOf(draft, day)));
  return revision ? `${entered} ${revisionSentence(revision)}` : entered;
};

/**
 * Makes a package from its parts, in the order of the contract, and only one that this site would open again. Rejects
 * when aborted; see `exportPackage`.
 */
export const makePackage = async (asked: ExportInput): Promise<Result<ExportedPackage, ExportProblem>> => {
  const { draft, contentVersion, service, portal, represented, day, onProgress, signal } = asked;
  // What the answers rule out is in no paper, but emptying it is a change to be copied into the portal.
  const revision = revisionReport(draft, asked.form, revisionWords);
  const form = offeredForm(asked.form, draft.application);
  const input = { ...asked, form };
  const facts: PaperFacts = {
    kind: draft.kind,
    service,
    portal,
    state: stateOf(input, revision),
    contentVersion,
    day,
    revision,
  };
  const attached = await attachedBlobs(input, (done) => onProgress?.(done * CHECKED));
  if (!attached.ok) return attached;
  const paket = toPaket(draft, form, contentVersion, asked.form);
  const letters = await loadLetters(`${serialise(paket)}${JSON.stringify(revision ?? '')}`).catch(
    () => undefined,
  );
  if (!letters) return err({ code: 'belum-tersimpan' });
  await yieldToMain();
  const reopened = parsePaket(serialise(paket), [asked.form]);
  if (!reopened.ok)
    return err({ code: 'isi-tidak-muat', at: 'at' in reopened.error ? reopened.error.at : PAKET_JSON });
  const papers = await packagePapers({ paket, form, facts, letters, represented });
  stopIfAborted(signal);
  onProgress?.(WRITTEN);
  const others = [...papers, ...attached.value];
  const built = await buildPackage(
    {
      paket,
      day,
      others,
      readme: (name) =>
        readme(
          name,
          others.map(({ path }) => path),
          facts,
        ),
    },
    sha256Hex,
  );
  const blob = await pack(built.files, {
    day,
    signal,
    onProgress: (done) => onProgress?.(WRITTEN + done * (1 - WRITTEN)),
  });
  return ok({ fileName: built.fileName, blob });
};
