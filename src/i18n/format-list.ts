import { umum } from 'ui:id';

/** Several things as one: `a`, `a dan b`, or `a, b, dan c`. */
export const formatList = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1);
  if (others.length === 0) return last;
  return `${others.join(', ')}${others.length > 1 ? ',' : ''} ${umum.dan} ${last}`;
};
