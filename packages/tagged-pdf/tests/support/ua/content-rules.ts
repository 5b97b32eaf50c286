import type { Document } from './document.ts';
import type { Rule } from './rule.ts';

type Piece = { page: number; id: number };

const key = ({ page, id }: Piece) => `page ${page + 1}, mark ${id}`;

/** The pieces of marked content that pages paint, in the order of painting. */
const paintedPieces = ({ pages }: Document): Piece[] =>
  pages.flatMap(({ painted }, page) =>
    [
      ...new Set(painted.flatMap(({ within }) => within.flatMap(({ id }) => (id === undefined ? [] : [id])))),
    ].map((id) => ({ page, id })),
  );

/** Rules on what is painted: all of it is ornament or part of the structure, which names it in the order of reading. */
export const contentRules: readonly Rule[] = [
  {
    clause: '7.1-1',
    faults: ({ pages }) =>
      pages.flatMap(({ painted }) =>
        painted
          .filter(({ within }) => within.some(({ tag }) => tag === 'Artifact') && within.length > 1)
          .map(({ operator }) => `${operator} in ornament inside text, or the other way round`),
      ),
  },
  {
    clause: '7.1-3',
    faults: ({ pages, elements }) => {
      const named = new Set(elements.flatMap(({ marks }) => marks.map(key)));
      return pages.flatMap(({ painted }, page) =>
        painted
          .filter(({ within }) =>
            within.every(
              ({ tag, id }) => tag !== 'Artifact' && (id === undefined || !named.has(key({ page, id }))),
            ),
          )
          .map(({ operator }) => `${operator} on page ${page + 1}`),
      );
    },
  },
  {
    clause: 'ParentTree',
    faults: ({ elements, parentTree }) =>
      elements.flatMap(({ ref, marks }) =>
        marks
          .filter(({ page, id }) => parentTree[page]?.[id] !== ref)
          .map((mark) => `${key(mark)} of ${ref ?? '?'}`),
      ),
  },
  {
    clause: 'MCID',
    faults: ({ elements }) => {
      const named = elements.flatMap(({ marks }) => marks.map(key));
      return named.filter((one, index) => named.indexOf(one) !== index);
    },
  },
  {
    clause: '7.1-order',
    faults: (document) => {
      // A cell that goes on overleaf is read to its end before the next: only within a page must the orders agree.
      const read = document.elements.flatMap(({ marks }) => marks);
      const painted = paintedPieces(document);
      return document.pages.flatMap((_, page) => {
        const of = (pieces: readonly Piece[]) =>
          pieces
            .filter((one) => one.page === page)
            .map(key)
            .join('; ');
        return of(read) === of(painted)
          ? []
          : [`page ${page + 1} is painted in another order than it is read in`];
      });
    },
  },
];
