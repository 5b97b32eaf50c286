import { err, ok, type Result } from '../../lib/result.ts';
import { MOST_CHARACTERS, openLink, sealLink, type LinkProblem } from '../sealed-link.ts';
import { packText, unpackText, type Squeeze } from './pack-text.ts';
import { readRevision, writeRevision } from './revision-text.ts';
import type { Revision } from './revision.ts';

/** Version 2 says when the revision was written. */
const VERSION = 2;
const NAME = 'revisi';

/** Whether an address fragment, with or without `#`, carries a revision, whole or not. */
export const isRevisionLink = (fragment: string): boolean =>
  fragment.replace(/^#/, '').startsWith(`${NAME}=`);

/**
 * A revision as the fragment of `/berkas/`, without `#`: `revisi=v2.z….x7k2`. Refused where its texts are not lines of
 * plain text within the limits (see `cleanLine`), or are so long that the link could not be read again.
 */
export const encodeRevision = (
  revision: Revision & { readonly issuedAt: string },
  squeeze: Squeeze,
): Result<string, 'tidak-sesuai' | 'terlalu-panjang'> => {
  const text = writeRevision(revision);
  if (!readRevision(text, VERSION)) return err('tidak-sesuai');
  const sealed = sealLink(VERSION, [packText(text, squeeze)], NAME);
  return sealed.length > MOST_CHARACTERS ? err('terlalu-panjang') : ok(`${NAME}=${sealed}`);
};

/**
 * Reads a fragment; nothing where it carries no revision. The link comes from a stranger: whatever it holds, the
 * outcome is a revision of plain texts within the limits, or a reason. Which of its places the form has is not checked
 * here.
 */
export const decodeRevision = (
  fragment: string,
  squeeze: Squeeze,
): Result<Revision, LinkProblem> | undefined => {
  if (!isRevisionLink(fragment)) return undefined;
  const sealed = fragment.slice(fragment.indexOf('=') + 1);
  const opened = openLink(sealed, VERSION, NAME) ?? err('rusak');
  if (!opened.ok) return opened;
  const { version, parts } = opened.value;
  const [packed = '', ...more] = parts;
  const text = more.length > 0 ? undefined : unpackText(packed, squeeze);
  const revision = text === undefined ? undefined : readRevision(text, version);
  return revision ? ok(revision) : err('rusak');
};
