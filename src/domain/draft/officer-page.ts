import type { DraftsPage } from './service-forms.ts';

/** A paragraph with an address of its own on a service's page: its anchor and what it is called. */
type Paragraph = { readonly id: string; readonly title: string };

/** Kinds of paragraph, in the order in which they are offered. */
export const PARAGRAPH_KINDS = ['sections', 'requirements', 'steps', 'fees'] as const;
type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** What an officer can point at in one service. */
export type OfficerService = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: Readonly<Record<ParagraphKind, readonly Paragraph[]>>;
  /** Items of the self-check that can be lacking, by their id there. */
  readonly lacking: readonly Paragraph[];
};

/** Everything `/petugas/` needs, as plain data: it goes into the page as the island's props. */
export type OfficerPage = DraftsPage & { readonly targets: readonly OfficerService[] };
