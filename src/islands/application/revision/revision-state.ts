import { revisi } from 'ui:id';
import type { DraftRevision } from '../../../domain/draft/draft-revision.ts';
import { fill } from '../../../i18n/fill.ts';

/** How many of the officer's notes are ticked, in words. */
export const revisionState = ({ notes }: DraftRevision): string =>
  fill(revisi.jumlah, { selesai: notes.filter(({ done }) => done).length, semua: notes.length });
