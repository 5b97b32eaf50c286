import type { Content } from '../content/collections.ts';
import { get } from './get.ts';

/** A label on a string: for a commodity that has no drawing of its own. */
const NEUTRAL: readonly string[] = ['M12 14h20l22 22-18 18-24-22z', 'M22 23h.5', 'M12 14L6 8'];

/** The line drawing of a commodity, as paths in a square of 64 units. */
export const drawingOf = (content: Content, commodity: string): readonly string[] =>
  get(content, 'commodities', commodity).data.drawing ?? NEUTRAL;
