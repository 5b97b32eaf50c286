import type { Content, Entry } from '../content/collections.ts';
import { get, list } from './get.ts';

/** Where on the site a document is asked for, handed over or issued: service, step and its title. */
type DocumentUse = { service: string; title: string; anchor: string; step: string };

type DocumentEntry = Entry<'documents'>;

/** A document of another coding that stands for this one, and whether that is a guess. */
export type Counterpart = { entry: DocumentEntry; guess: boolean };

const PRESENT = 'barantin';

/** Whether a document belongs to the coding in use today. */
export const isPresent = ({ data }: DocumentEntry): boolean => data.regime === PRESENT;

/** A form or certificate with its counterparts in other codings, its namesakes, and the steps that use it. */
export const documentView = (content: Content, id: string) => {
  const entry = get(content, 'documents', id);
  const documents = list(content, 'documents');
  const uses: DocumentUse[] = list(content, 'services').flatMap(({ id: service, data }) =>
    get(content, 'procedures', service).data.lists.flatMap(({ steps }) =>
      steps
        .filter(({ documentsIn, documentsOut }) => documentsIn.includes(id) || documentsOut.includes(id))
        .map(({ slug, title }) => ({ service, title: data.title, anchor: `langkah-${slug}`, step: title })),
    ),
  );
  const { now } = entry.data;
  const guess = now?.sure === 'dugaan';
  return {
    entry,
    uses,
    now: (now?.documents ?? []).map((other): Counterpart => ({
      entry: get(content, 'documents', other),
      guess,
    })),
    before: documents
      .filter(({ data }) => data.now?.documents.includes(id))
      .map((other): Counterpart => ({ entry: other, guess: other.data.now?.sure === 'dugaan' })),
    sameCode: documents.filter((other) => other.id !== id && other.data.code === entry.data.code),
  };
};
