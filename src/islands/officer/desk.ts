import { emptyNote, type WrittenNote } from './written-note.ts';

/** What an officer has chosen and written for one service. */
export type Work = {
  /** Id of the paragraph to link to; empty for the whole page. */
  readonly paragraph: string;
  /** Ids of what the applicant lacks. */
  readonly lacking: readonly string[];
  /** No. Aju, as it is kept. */
  readonly number: string;
  readonly notes: readonly WrittenNote[];
};

/** Everything on the officers' page: the service that is open, and the work on each. */
export type Desk = {
  /** Id of the service; empty for the first. */
  readonly service: string;
  readonly works: Readonly<Record<string, Work>>;
};

const EMPTY_WORK: Work = { paragraph: '', lacking: [], number: '', notes: [emptyNote(0)] };
export const EMPTY_DESK: Desk = { service: '', works: {} };

/** The work on a service. */
export const workOn = ({ works }: Desk, service: string): Work => works[service] ?? EMPTY_WORK;

/** The desk with a part of the work on a service changed. */
export const withWork = (desk: Desk, service: string, change: Partial<Work>): Desk => ({
  ...desk,
  works: { ...desk.works, [service]: { ...workOn(desk, service), ...change } },
});
