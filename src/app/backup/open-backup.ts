import { PACKAGE_LIMITS } from '../../schemas/vocabulary.ts';
import { accountReader } from '../../client/account.ts';
import { sha256Hex } from '../../lib/sha256.ts';
import { inspect } from '../../domain/attachment/inspect.ts';
import { checkReader } from '../../domain/checklist/restore.ts';
import type { CheckState } from '../../domain/checklist/state.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { draftReader } from '../../domain/draft/restore-draft.ts';
import type { ServiceForm } from '../../domain/draft/service-forms.ts';
import type { AttachedFile, Values } from '../../domain/submission/application.ts';
import { parseJson } from '../../lib/reading/json.ts';
import { fieldOf, readWith, type Left } from '../../lib/reading/readers.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ZipEntry } from '../../lib/zip/directory.ts';
import { ZIP_LIMITS } from '../../lib/zip/limits.ts';
import { openZip } from '../../lib/zip/open-zip.ts';
import { readEntry } from '../../lib/zip/read-entry.ts';
import { BACKUP_JSON, BACKUP_VERSION, type BackupProblem, type Refused } from './backup.ts';

/** What a backup holds, as far as it can be read, with the files by their content; nothing of it is stored yet. */
export type OpenedBackup = {
  readonly drafts: readonly Draft[];
  readonly checks: ReadonlyMap<string, CheckState>;
  readonly account: Values;
  readonly files: ReadonlyMap<string, Blob>;
  /** Files that drafts speak of and that are damaged or not there, by their content. */
  readonly lost: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
};

/** Deepest nesting of a backup: a file of a revision's application of a draft. */
const MAX_DEPTH = 12;
const MOST = { drafts: 1_000, name: 80 };
const PARTS = ['schemaVersion', 'createdAt', 'drafts', 'checks', 'account', 'files'];

const shortened = (name: string): string =>
  name.length > MOST.name ? `${name.slice(0, MOST.name).replace(/\p{Cs}$/u, '')}…` : name;
const listIn = (json: unknown, key: string): readonly unknown[] => {
  const value = fieldOf(json, key);
  return Array.isArray(value) ? value : [];
};

const readJson = async (zip: Blob, entry: ZipEntry): Promise<Result<unknown, BackupProblem>> => {
  if (entry.size > ZIP_LIMITS.json) return err('rusak');
  const bytes = await readEntry(zip, entry);
  if (!bytes.ok) return err('rusak');
  const text = new TextDecoder().decode(bytes.value);
  const json = parseJson(text, { length: ZIP_LIMITS.json, depth: MAX_DEPTH });
  const version = json.ok ? fieldOf(json.value, 'schemaVersion') : undefined;
  if (!json.ok || !Number.isSafeInteger(version) || Number(version) < 1) return err('rusak');
  return Number(version) > BACKUP_VERSION ? err('lebih-baru') : json;
};

/** How a draft is called before it is known whether it is one. */
const calledIn = (stored: unknown, index: number): string => {
  const title = fieldOf(stored, 'title') ?? fieldOf(stored, 'applicationNumber');
  return shortened(typeof title === 'string' && title !== '' ? title : String(index + 1));
};

const entryName = (called: string, { at }: Left): string =>
  shortened(`${called}: ${at.replace(/^application\.(rows\.)?/, '')}`);

const readDrafts = (json: unknown, services: readonly ServiceForm[]) => {
  const reader = draftReader(services);
  const all = listIn(json, 'drafts');
  const drafts: Draft[] = [];
  const refused: Refused[] = [];
  if (fieldOf(json, 'drafts') !== undefined && !Array.isArray(fieldOf(json, 'drafts')))
    refused.push({ part: 'lain', name: 'drafts' });
  if (all.length > MOST.drafts)
    refused.push({ part: 'permohonan', name: `${MOST.drafts + 1}–${all.length}` });
  all.slice(0, MOST.drafts).forEach((stored, index) => {
    const { value, left } = readWith(reader, stored);
    const called = calledIn(stored, index);
    if (!value) refused.push({ part: 'permohonan', name: called });
    else {
      drafts.push(value);
      refused.push(...left.map((one): Refused => ({ part: 'isian', name: entryName(called, one) })));
    }
  });
  return { drafts, refused };
};

const readChecks = (json: unknown, services: readonly ServiceForm[]) => {
  const checks = new Map<string, CheckState>();
  const refused: Refused[] = [];
  const reader = checkReader();
  const stored = fieldOf(json, 'checks');
  for (const [id, check] of Object.entries(typeof stored === 'object' && stored !== null ? stored : {})) {
    const service = services.find((one) => one.id === id);
    const { value, left } = readWith(reader, check);
    if (service && value) checks.set(id, value);
    if (!service || !value || left.length > 0)
      refused.push({ part: 'pemeriksaan', name: service?.title ?? shortened(id) });
  }
  return { checks, refused };
};

const readAccount = (json: unknown) => {
  const stored = fieldOf(json, 'account');
  if (stored === undefined) return { account: {}, refused: [] };
  const { value, left } = readWith(accountReader, stored);
  const refused = left.map(({ at }): Refused => ({ part: 'akun', name: shortened(at) }));
  return { account: value ?? {}, refused };
};

/** The path of a file of a draft: backups of the first version list them by place, later ones by content. */
const pathOf = (files: readonly unknown[], draftId: string, { step, row, slot, sha256 }: AttachedFile) =>
  fieldOf(
    files.find((file) => {
      const content = fieldOf(file, 'sha256');
      if (content !== undefined) return content === sha256;
      const isHere = fieldOf(file, 'draftId') === draftId && fieldOf(file, 'step') === step;
      return isHere && fieldOf(file, 'slot') === slot && String(fieldOf(file, 'row')) === row;
    }),
    'path',
  );

/** The bytes of an attached file, if they are those it was attached with, and of the kind it is said to be. */
const readFile = async (
  zip: Blob,
  entry: ZipEntry | undefined,
  { sha256, mediaType }: AttachedFile,
): Promise<Blob | undefined> => {
  if (!entry || entry.size > PACKAGE_LIMITS.fileBytes) return undefined;
  const bytes = await readEntry(zip, entry);
  if (!bytes.ok || (await sha256Hex(bytes.value)) !== sha256) return undefined;
  const inspected = inspect(bytes.value);
  if (!inspected.ok || inspected.value.mediaType !== mediaType) return undefined;
  return new Blob([bytes.value as Uint8Array<ArrayBuffer>], { type: mediaType });
};

/** Every file that a draft speaks of, whose bytes it needs. */
const filesOf = ({ application, asides = [] }: Draft): readonly AttachedFile[] => [
  ...application.attached,
  ...asides.flatMap((aside) => ('file' in aside ? [aside.file] : [])),
];

/**
 * Reads a backup, which may come from anywhere, and stores nothing. What is damaged or unknown in it is named, and
 * everything else can be restored.
 */
export const openBackup = async (
  zip: Blob,
  services: readonly ServiceForm[],
): Promise<Result<OpenedBackup, BackupProblem>> => {
  const opened = await openZip(zip).catch(() => err('tidak-terbaca' as const));
  if (!opened.ok) return err('bukan-cadangan');
  const entry = opened.value.find(({ path }) => path === BACKUP_JSON);
  if (!entry) return err('bukan-cadangan');
  const json = await readJson(zip, entry);
  if (!json.ok) return json;
  const { drafts, ...ofDrafts } = readDrafts(json.value, services);
  const { checks, ...ofChecks } = readChecks(json.value, services);
  const { account, ...ofAccount } = readAccount(json.value);
  const others = Object.keys(json.value as object)
    .filter((name) => !PARTS.includes(name))
    .map((name): Refused => ({ part: 'lain', name: shortened(name) }));
  const files = new Map<string, Blob>();
  const lost = new Map<string, string>();
  const listed = listIn(json.value, 'files');
  for (const draft of drafts)
    for (const attached of filesOf(draft)) {
      const { sha256, fileName } = attached;
      if (files.has(sha256) || lost.has(sha256)) continue;
      const path = pathOf(listed, draft.id, attached);
      const file = await readFile(
        zip,
        opened.value.find((one) => one.path === path),
        attached,
      );
      if (file) files.set(sha256, file);
      else lost.set(sha256, shortened(fileName));
    }
  const refused = [...ofDrafts.refused, ...ofChecks.refused, ...ofAccount.refused, ...others];
  return ok({ drafts, checks, account, files, lost, refused });
};
