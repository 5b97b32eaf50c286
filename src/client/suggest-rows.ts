import type { SearchHit } from '../search/hit.ts';

/** A suggestion: its words, where it stands, and its address. */
export type Suggestion = { title: string; place?: string | undefined; url: string };

/** Id of a suggestion, by its place. */
export const suggestionId = (index: number): string => `saran-${index}`;

/** A result as a suggestion; of a section that several services have, the service comes first. */
export const asSuggestion = ({ title, within, group, url }: SearchHit): Suggestion =>
  group && within ? { title: within, place: title, url } : { title, place: within, url };

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: (Node | string)[]
) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
};

/** Suggestions as rows of a grid, each with its link, as the search page has them. */
export const suggestionRows = (suggestions: readonly Suggestion[]): HTMLElement[] =>
  suggestions.map(({ title, place, url }, index) =>
    element(
      'div',
      { role: 'row' },
      element(
        'div',
        { role: 'gridcell', id: suggestionId(index), 'aria-selected': 'false' },
        // Tab goes on to the page: the arrows walk the rows.
        element('a', { href: url, tabindex: '-1' }, title),
        ...(place ? [element('p', {}, place)] : []),
      ),
    ),
  );
