import { ringkasan } from 'ui:id';
import { loadLetters } from '../../client/pdf/load-letters.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { serialise } from '../../domain/package/serialise.ts';
import { unprintableEntries } from '../../domain/package/summary/unprintable.ts';
import { toPaket } from '../../domain/package/to-paket.ts';
import type { Form } from '../../domain/submission/form.ts';
import { formatDate } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';

/** What the papers of a draft cannot show. */
export type UnprintableEntries = {
  readonly entries: readonly string[];
  /** Whether letters are missing only because they did not come; with a connection they may. */
  readonly fetched: boolean;
  /** Whether letters were asked of the site piece by piece. */
  readonly beyond: boolean;
};

/**
 * Looks before the download which entries the papers will show with gaps, and fetches the letters for the others.
 * Rejects where not even the font of the papers comes, which the download then says.
 */
export const checkLetters = async (
  draft: Draft,
  form: Form,
  version: string,
): Promise<UnprintableEntries> => {
  const paket = toPaket(draft, form, version);
  const { covers, complete, beyond } = await loadLetters(serialise(paket));
  const row = (nomor: number) => fill(ringkasan.baris, { nomor });
  const entries = unprintableEntries(paket, form, { row, date: formatDate }, covers);
  return { entries, fetched: complete, beyond };
};
