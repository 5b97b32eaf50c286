import type { Status } from '../../schemas/fields.ts';
import type { PricedService } from './input-of.ts';

/** A service as the estimator knows it. */
export type EstimatorService = PricedService & {
  id: string;
  title: string;
  /** Address of its page. */
  href: string;
  /** Whether `/paket/` makes a package for it. */
  hasPackage: boolean;
};

/** An article or source as it is cited on a line, with its address. */
export type Citation = { label: string; href: string; status: Status };

/** An instrument or source that figures rest on; `note` says what is known of an instrument's force. */
export type Standing = Citation & { note?: string };

/** All facts the estimator works with, as plain data. */
export type EstimatorFacts = {
  services: readonly EstimatorService[];
  /** By `citationKey`. */
  citations: Readonly<Record<string, Citation>>;
  /** By id of the regulation or source. */
  standings: Readonly<Record<string, Standing>>;
};
