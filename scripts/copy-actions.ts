import { fileURLToPath } from 'node:url';
import { copyScreens, itemsOf } from '../src/domain/copy-view/copy-screens.ts';
import { parsePaket } from '../src/domain/package/parse-paket.ts';
import type { Paket } from '../src/domain/package/paket.ts';
import type { Form } from '../src/domain/submission/form.ts';
import { loadContent } from '../src/content/load.ts';
import { contentRoot } from '../src/content/root.ts';
import { packageForms } from '../src/data/package-forms.ts';
import { readFileSync } from 'node:fs';

/** What a person does to put a package into the portal with the copy view beside it; each is one movement of the hand. */
export type Actions = {
  /** A text or number dragged from the small window into its field. */
  readonly drag: number;
  /** A choice made in the portal, by the words that the copy view shows. */
  readonly choose: number;
  /** All files saved at once, then for each the portal's button and the file in its folder. */
  readonly file: number;
  /** The portal's own buttons: Next after each screen but the last; tambah and Simpan for each of the goods. */
  readonly portal: number;
};

/** Counts what is to be done for a package, field by field; what the portal fills in from the account is none of it. */
export const countActions = (paket: Paket, form: Form): Actions => {
  const screens = copyScreens(paket, form);
  const items = screens.flatMap(itemsOf);
  const of = (wanted: string) => items.filter(({ way }) => way === wanted).length;
  const rows = screens.reduce((sum, { repeats, rows: own }) => sum + (repeats ? own.length : 0), 0);
  const files = of('berkas');
  return {
    drag: of('salin'),
    choose: of('pilih'),
    file: files === 0 ? 0 : 2 * files + 1,
    portal: screens.length - 1 + 2 * rows,
  };
};

export const totalOf = (actions: Actions): number =>
  Object.values(actions).reduce((sum, one) => sum + one, 0);

// `node scripts/copy-actions.ts paket.json`
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const forms = packageForms(loadContent(contentRoot()).content);
  const parsed = parsePaket(readFileSync(process.argv[2] ?? '', 'utf8'), forms);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { paket } = parsed.value;
  const form = forms.find(({ kind }) => kind === paket.kind);
  if (!form) throw new Error(`no form of the kind ${paket.kind}`);
  const actions = countActions(paket, form);
  console.table({ ...actions, total: totalOf(actions) });
}
