import { rowsOf, type Application } from '../../domain/submission/application.ts';
import type { Form } from '../../domain/submission/form.ts';
import { link } from '../../lib/links.ts';

/** Id of a field's control, which is also its address fragment. */
export const fieldId = (step: string, row: string, field: string): string => `${step}-${row}-${field}`;

/** Id of a screen's heading, which gets the focus; the screen's own name is the id of its place in the list. */
export const headingId = (step: string): string => `layar-${step}`;

/** Id of the heading of one row of a screen that repeats. */
export const rowHeadingId = (step: string, row: string): string => `${step}-${row}-judul`;

/** The screen that an id or address fragment is on: its own name, its heading's or that of anything on it. */
export const screenOf = (id: string, steps: readonly string[]): string | undefined =>
  steps.find((step) => id === step || id === headingId(step) || id.startsWith(`${step}-`));

/**
 * Rows were numbered once: an id such as `barang-1-namaBarang` in an old address means the second row of its step, unless
 * a row has that very id.
 */
export const addressOfRow = (id: string, application: Application, { steps }: Form): string => {
  const step = steps.find((one) => one.repeats && id.startsWith(`${one.id}-`));
  if (!step) return id;
  const [row = '', ...field] = id.slice(step.id.length + 1).split('-');
  const rows = rowsOf(application, step.id);
  const meant = rows.find((one) => one.id === row) ?? (/^\d{1,3}$/.test(row) ? rows[Number(row)] : undefined);
  return meant ? fieldId(step.id, meant.id, field.join('-')) : id;
};

/** The last screen, which is this site's own: check, download, open again. */
export const FINISH = 'akhir';

/** The screen with just what an officer noted, while there are such notes. */
export const REVISION = 'revisi';

/** The screen that hands every entry to the portal, one after the other. */
export const COPY = 'salin';

/** What the fragment of `/paket/` names: the application that is open, and a screen or field of it. */
export type Fragment = { readonly draft?: string; readonly place?: string; readonly isNew?: true };

const DRAFT = 'berkas';
const PLACE = 'layar';
const NEW = 'baru';

/** Reads `#berkas=<id>&layar=<screen or field>`, `#baru`, or a bare screen or field, as links of old have it. */
export const readFragment = (fragment: string): Fragment => {
  const bare = fragment.replace(/^#/, '');
  if (bare === NEW) return { isNew: true };
  if (!bare.startsWith(`${DRAFT}=`)) return bare === '' ? {} : { place: bare };
  const [draft = '', place = ''] = [DRAFT, PLACE].map((name) => new URLSearchParams(bare).get(name) ?? '');
  return { ...(draft && { draft }), ...(place && { place }) };
};

/** The fragment, without `#`. An application that the device does not hold yet has no name in the address. */
export const writeFragment = ({ draft, place, isNew }: Fragment): string => {
  if (isNew) return NEW;
  if (!draft) return place ?? '';
  return `${DRAFT}=${draft}${place ? `&${PLACE}=${place}` : ''}`;
};

/** The address of an application, under which any window shows that very one. */
export const draftAddress = ({ id, serviceId }: { id: string; serviceId: string }, place?: string): string =>
  `${link('/paket/')}?layanan=${serviceId}#${writeFragment({ draft: id, ...(place && { place }) })}`;
