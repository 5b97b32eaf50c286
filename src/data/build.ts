import { contentVersionOf } from '../content/version.ts';
import { contentRoot } from '../content/root.ts';

/** First 12 hex digits of the SHA-256 over all of `content/`; printed on every page. */
export const contentVersion: string = contentVersionOf(contentRoot());
