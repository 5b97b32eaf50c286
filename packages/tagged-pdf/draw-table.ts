import type { Table } from './sheet.ts';
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

  const rowParts = (role: (column: number) => Role) => {
    const row = part('TR', tablePart);
    return columns.map((_, column) => part(role(column), row));
  };
  const head = table.head && linesOf(table.head, true);
  // A head that would leave too little of the page below it stands once.
  const repeated = head && height(head) <= WHOLE_LINES * step ? head : undefined;
  const turn = () => {
    flow.turn();
    flow.draw(setLines([table.continued], MARGIN.side, flow.y(), CONTINUED));
    flow.down(lineHeight(CONTINUED) + PAD);
    if (repeated) drawCells(repeated, true, []);
    else flow.draw([line(flow.y())]);
  };
  const drawRow = (whole: string[][], isHead: boolean, parts: readonly Part[]) => {
    let cells = whole;
    if (height(cells) > flow.room() && height(cells) <= WHOLE_LINES * step) turn();
    while (height(cells) > flow.room()) {
      const fitting = Math.floor((flow.room() - 2 * PAD) / step);
      if (fitting >= LEAST_LINES) {
        drawCells(
          cells.map((lines) => lines.slice(0, fitting)),
          isHead,
          parts,
        );
        cells = cells.map((lines) => lines.slice(fitting));
      }
      turn();
    }
    drawCells(cells, isHead, parts);
  };

  const rows = table.rows.map((texts) => linesOf(texts, false));
  const first = Math.min(rows[0] ? height(rows[0]) : 0, LEAST_LINES * step);
  if (flow.room() < (repeated ? height(repeated) : 0) + first) flow.turn();
  if (head)
    drawRow(
      head,
      true,
      rowParts(() => 'TH-column'),
    );
  else flow.draw([line(flow.y())]);
  for (const cells of rows)
    drawRow(
      cells,
      false,
      rowParts((column) => (named && column === 0 ? 'TH-row' : 'TD')),
    );
};
