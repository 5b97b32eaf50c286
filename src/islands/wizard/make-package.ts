import { paket as words } from 'ui:id';
import { breathe } from '../../client/breathe.ts';
import { sha256Hex } from '../../client/hash.ts';
import { loadFont } from '../../client/pdf/load-font.ts';
import { pack } from '../../client/zip/pack.ts';
import { buildPackage, PAKET_JSON } from '../../domain/package/build-package.ts';
import { parsePaket } from '../../domain/package/parse-paket.ts';
import { serialise } from '../../domain/package/serialise.ts';
import { toPaket } from '../../domain/package/to-paket.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { revisionReport, type RevisionReport } from '../../domain/revision/report.ts';
import { validate } from '../../domain/submission/validate.ts';
import { fill } from '../../i18n/fill.ts';
import { attachedBlobs } from './attached-blobs.ts';
import type { ExportedPackage, ExportInput } from './export-package.ts';
import type { ExportProblem } from './export-problem.ts';
import { packagePapers } from './package-papers.ts';
import { readme } from './package-readme.ts';
import { revisionSentence, revisionWords, type PaperFacts } from './package-words.ts';

/** How far each part of the work has come when it is done. */
const CHECKED = 0.3;
const WRITTEN = 0.4;

const stateOf = ({ draft, form }: ExportInput, revision: RevisionReport | undefined): string => {
  const missing = validate(draft.application, form, 'complete').filter(
    ({ severity }) => severity === 'salah',
  );
  const entered =
    missing.length === 0 ? words.akhir.lengkap : fill(words.akhir.belum, { jumlah: missing.length });
  return revision ? `${entered} ${revisionSentence(revision)}` : entered;
};

/**
 * Makes a package from its parts, in the order of the contract, and only one that this site would open again. Rejects
 * when aborted; see `exportPackage`.
 */
export const makePackage = async (input: ExportInput): Promise<Result<ExportedPackage, ExportProblem>> => {
  const { draft, form, contentVersion, service, portal, represented, day, onProgress, signal } = input;
  const revision = revisionReport(draft, form, revisionWords);
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
  const font = await loadFont().catch(() => undefined);
  if (!font) return err({ code: 'belum-tersimpan' });
  await breathe();
  const paket = toPaket(draft, form, contentVersion);
  const reopened = parsePaket(serialise(paket), [form]);
  if (!reopened.ok)
    return err({ code: 'isi-tidak-muat', at: 'at' in reopened.error ? reopened.error.at : PAKET_JSON });
  const papers = await packagePapers({ paket, form, facts, font, represented });
  signal?.throwIfAborted();
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
