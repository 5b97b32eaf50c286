import type { Table } from '../../domain/package/summary/sheet.ts';
import { lineHeight, setLines, type Flow, type Style } from './flow.ts';
import { INNER_WIDTH, MARGIN, part, type Mark, type Part, type Role } from './page.ts';

const CELL: Style = { size: 9.5, bold: false, tone: 'ink' };
const NAME: Style = { ...CELL, bold: true };
const CONTINUED: Style = { size: 8.5, bold: false, tone: 'quiet' };
const PAD = 4;
const HAIRLINE = 0.6;
/** A row of so many lines is kept whole; of a longer one at least `LEAST_LINES` stand together. */
const WHOLE_LINES = 20;
const LEAST_LINES = 3;

type Column = { readonly x: number; readonly width: number };

const columnsOf = ({ widths }: Table): Column[] => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let x: number = MARGIN.side;
  return widths.map((share) => {
    const column = { x, width: (INNER_WIDTH * share) / whole };
    x += column.width;
    return column;
  });
};

const line = (y: number): Mark => ({
  kind: 'box',
  x: MARGIN.side,
  y,
  width: INNER_WIDTH,
  height: HAIRLINE,
  tone: 'hairline',
});

/** Draws a table. A row that does not fit goes overleaf whole, or in pieces where it is very long; headings are repeated. */
export const drawTable = (flow: Flow, table: Table, parent: Part): void => {
  const columns = columnsOf(table);
  const named = table.head === undefined;
  const tablePart = part('Table', parent);
  const styleOf = (column: number, head: boolean) => (head || (named && column === 0) ? NAME : CELL);
  const linesOf = (texts: readonly string[], head: boolean) =>
    columns.map(({ width }, column) =>
      flow.lines(texts[column] ?? '', width - 2 * PAD, styleOf(column, head)),
    );
  const step = lineHeight(CELL);
  const height = (cells: readonly string[][]) =>
    Math.max(...cells.map(({ length }) => length)) * step + 2 * PAD;

  const drawCells = (cells: readonly string[][], head: boolean, parts: readonly (Part | undefined)[]) => {
    const top = flow.y();
    const tall = height(cells);
    if (head)
      flow.draw([
        { kind: 'box', x: MARGIN.side, y: top - tall, width: INNER_WIDTH, height: tall, tone: 'shade' },
      ]);
    cells.forEach((lines, column) => {
      const x = (columns[column]?.x ?? 0) + PAD;
      if (lines.some((text) => text !== ''))
        flow.draw(setLines(lines, x, top - PAD, styleOf(column, head)), parts[column]);
    });
    flow.draw([line(top - tall)]);
    flow.down(tall);
  };

  const head = table.head && linesOf(table.head, true);
  const drawHead = (parts: readonly (Part | undefined)[] = []) => {
    if (head) drawCells(head, true, parts);
    else flow.draw([line(flow.y())]);
  };
  const turn = () => {
    flow.turn();
    flow.draw(setLines([table.continued], MARGIN.side, flow.y(), CONTINUED));
    flow.down(lineHeight(CONTINUED) + PAD);
    drawHead();
  };

  const rowParts = (role: (column: number) => Role) => {
    const row = part('TR', tablePart);
    return columns.map((_, column) => part(role(column), row));
  };
  const first = linesOf(table.rows[0] ?? [], false);
  if (flow.room() < (head ? height(head) : 0) + Math.min(height(first), LEAST_LINES * step)) flow.turn();
  drawHead(head && rowParts(() => 'TH-column'));
  for (const texts of table.rows) {
    let cells = linesOf(texts, false);
    const parts = rowParts((column) => (named && column === 0 ? 'TH-row' : 'TD'));
    if (height(cells) > flow.room() && height(cells) <= WHOLE_LINES * step) turn();
    while (height(cells) > flow.room()) {
      const fitting = Math.floor((flow.room() - 2 * PAD) / step);
      if (fitting >= LEAST_LINES) {
        drawCells(
          cells.map((lines) => lines.slice(0, fitting)),
          false,
          parts,
        );
        cells = cells.map((lines) => lines.slice(fitting));
      }
      turn();
    }
    drawCells(cells, false, parts);
  }
};
