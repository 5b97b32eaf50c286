import type { FormField } from '../../domain/submission/form.ts';

/** How a field of a page takes what it is given. */
export type ControlKind =
  'text' | 'number' | 'email' | 'date' | 'long' | 'select' | 'radio' | 'checkbox' | 'file' | 'other';

/** A field of a page as the matching sees it: words, and nothing of the page itself. */
export type FieldFacts = {
  readonly kind: ControlKind;
  /** Its visible label; where it has none of its own, texts that may stand for one. */
  readonly labels: readonly string[];
  /** Further words about it that are shown or read out: they must not say the contrary. */
  readonly hints: readonly string[];
  /** Its name and id. */
  readonly names: readonly string[];
  /** Headings above it, the nearest first. */
  readonly headings: readonly string[];
};

/** A field of a form of this site, as something to be found on a page. */
export type SoughtField = {
  readonly id: string;
  readonly step: string;
  readonly repeats: boolean;
  readonly label: string;
  /** Heading of its group. */
  readonly group: string;
  /** `lain`: of a form that the loader does not know. */
  readonly type: FormField['type'] | 'lain';
  /** Values whose words are not those of the value itself. */
  readonly words?: Readonly<Record<string, string>>;
};

const TEXT: readonly ControlKind[] = ['text', 'long', 'other'];
const CHOICE: readonly ControlKind[] = ['select', 'radio', 'checkbox', 'other', 'text'];
const TAKES: Partial<Record<SoughtField['type'], readonly ControlKind[]>> = {
  berkas: ['file'],
  tanggal: ['date', 'text', 'other'],
  angka: ['number', ...TEXT],
  pilihan: CHOICE,
  'ya-tidak': CHOICE,
  daftar: ['select', 'radio', ...TEXT],
  negara: ['select', 'radio', ...TEXT],
  email: ['email', ...TEXT],
  'kata-sandi': [],
  lain: ['number', 'email', 'date', ...CHOICE, 'long'],
};

/** Whether a field of that kind can take what is sought. */
export const takes = ({ kind }: FieldFacts, { type }: SoughtField): boolean =>
  (TAKES[type] ?? ['number', 'select', ...TEXT]).includes(kind);
