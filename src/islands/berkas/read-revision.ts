import { squeeze } from '../../client/squeeze.ts';
import { decodeRevision } from '../../domain/revision/link.ts';

/** Reads a revision from an address fragment, see `decodeRevision`; apart, so that only who opens such a link fetches it. */
export const readRevisionLink = (fragment: string) => decodeRevision(fragment, squeeze);
