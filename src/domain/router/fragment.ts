import type { RouteAnswers } from './route.ts';

/** Reads answers from the fragment of `/periksa/`, e.g. `#bawaan=hewan&lalu-lintas=antar-area`. */
export const readFragment = (fragment: string): RouteAnswers =>
  Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));

/** Writes answers as a fragment with its `#`; without any it is just that. */
export const writeFragment = (answers: RouteAnswers): string => {
  const given = Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `#${new URLSearchParams(given).toString()}`;
};
