import { APPLICATION_NUMBER_LENGTH } from '../../../schemas/vocabulary.ts';
import { cleanLine } from '../../plain-line.ts';

/**
 * A typed No. Aju as it is kept: without spaces around it, those inside as one each, because that is how its owner reads
 * it. Where numbers are compared or counted, spaces say nothing, as with every other identifier.
 */
export const cleanApplicationNumber = (typed: string): string => cleanLine(typed, APPLICATION_NUMBER_LENGTH);

const unspaced = (number: string): string => number.replace(/\s/g, '');

/** Whether two name the same application. */
export const isSameApplicationNumber = (a: string, b: string): boolean => unspaced(a) === unspaced(b);

/** Whether a No. Aju looks like those in the source, which have 12 digits; no rule is known, so this only warns. */
export const isUsualApplicationNumber = (typed: string): boolean => /^\d{12}$/.test(unspaced(typed));
