import type { Content } from '../../content/collections.ts';

/** What the open data is made from, and where it will stand. */
export type OpenContext = {
  readonly content: Content;
  readonly contentVersion: string;
  /** The day on which any fact was last checked. */
  readonly checkedOn: string;
  /** The absolute address of a path of the site, base path included. */
  readonly at: (path: `/${string}`) => string;
};
