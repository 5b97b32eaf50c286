import { err, ok, type Result } from '../result.ts';
import { PACKAGE_KINDS, type Form } from '../submission/form.ts';
import { Unexpected } from './expect.ts';
import type { ImportProblem } from './import-problem.ts';
import { isDeeperThan } from './json-depth.ts';
import { migrate } from './migrate.ts';
import { misplacedFile } from './misplaced-file.ts';
import { paketReader } from './paket-reader.ts';
import type { Paket } from './paket.ts';
import { MAX_DEPTH, ZIP_LIMITS } from './zip-limits.ts';

const parseJson = (source: string): Result<Record<string, unknown>, ImportProblem> => {
  if (source.length > ZIP_LIMITS.json) return err({ code: 'json-terlalu-besar' });
  if (isDeeperThan(source, MAX_DEPTH)) return err({ code: 'json-terlalu-dalam' });
  try {
    const json: unknown = JSON.parse(source);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? ok(json as Record<string, unknown>)
      : err({ code: 'bukan-json' });
  } catch {
    return err({ code: 'bukan-json' });
  }
};

/**
 * Reads the text of a `paket.json`: parse, migrate, then check every key and value against the form of its kind.
 * The text comes from anywhere: whatever it holds, the outcome is a package or a reason.
 */
export const parsePaket = (source: string, forms: readonly Form[]): Result<Paket, ImportProblem> => {
  const json = parseJson(source);
  if (!json.ok) return json;
  const migrated = migrate(json.value);
  if (!migrated.ok) return migrated;
  const kind = PACKAGE_KINDS.find((one) => one === migrated.value['kind']);
  if (kind === undefined) return err({ code: 'isi-tidak-sesuai', at: 'kind' });
  const form = forms.find((one) => one.kind === kind);
  if (!form) return err({ code: 'jenis-belum-ada' });
  try {
    const paket = paketReader(form)(migrated.value, '') as unknown as Paket;
    const misplaced = misplacedFile(paket, form);
    return misplaced === undefined ? ok(paket) : err({ code: 'isi-tidak-sesuai', at: misplaced });
  } catch (problem) {
    if (problem instanceof Unexpected) return err({ code: 'isi-tidak-sesuai', at: problem.at });
    throw problem;
  }
};
