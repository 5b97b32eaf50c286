import type { Content, Entry } from '../content/collections.ts';
import { isPresent } from './document-view.ts';
import { list } from './get.ts';

type DocumentEntry = Entry<'documents'>;

/** The fields in which a document is used, in the order of the register; `kode` is the anchor of old. */
const FIELDS = [
  ['hewan', 'kode-karantina-hewan'],
  ['tumbuhan', 'kode-karantina-tumbuhan'],
  ['ikan', 'kode-ikan'],
  ['kesehatan', 'kode-kekarantinaan-kesehatan'],
  ['semua', 'kode-barantin'],
] as const;

type Field = (typeof FIELDS)[number][0];

/** Today's certificates say in their code which field they are for; the other forms of today serve all. */
const BY_CODE: Partial<Record<string, Field>> = { KH: 'hewan', KI: 'ikan', KT: 'tumbuhan' };

/** The field of a document, by its coding and, in the one of today, its code. */
export const fieldOf = ({ regime, code }: Pick<DocumentEntry['data'], 'regime' | 'code'>): Field => {
  if (regime === 'kekarantinaan-kesehatan') return 'kesehatan';
  if (regime === 'barantin') return BY_CODE[code.split('-')[0] ?? ''] ?? 'semua';
  return regime === 'karantina' ? 'semua' : regime === 'karantina-hewan' ? 'hewan' : 'tumbuhan';
};

/** The register by field; in each the documents of the old coding, then those of today, as the codes count. */
export const documentRegister = (content: Content) =>
  FIELDS.map(([field, anchor]) => ({
    field,
    anchor,
    documents: list(content, 'documents')
      .filter(({ data }) => fieldOf(data) === field)
      .toSorted((a, b) => Number(isPresent(a)) - Number(isPresent(b))),
  })).filter(({ documents }) => documents.length > 0);
