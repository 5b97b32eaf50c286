import type { RouteAnswers } from './route.ts';

/** Reads answers from the fragment of `/periksa/`, e.g. `#bawaan=hewan&lalu-lintas=antar-area`. */
export const readFragment = (fragment: string): RouteAnswers =>
  Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));

/** Whether a fragment is the router's own, and not an anchor of the page such as that of the skip link. */
export const holdsAnswers = (fragment: string): boolean => fragment.length < 2 || fragment.includes('=');

/** Writes answers as a fragment with its `#`; without any it is just that. */
export const writeFragment = (answers: RouteAnswers): string => {
  const given = Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `#${new URLSearchParams(given).toString()}`;
};
