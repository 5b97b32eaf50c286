import { tarif } from 'ui:id';
import { StatusMark } from '../shared/StatusMark.tsx';
import type { Row } from './present.ts';

const hasil = tarif.hasil;

const TableRow = ({ row: { title, unitPrice, volume, amount, citation, because } }: { row: Row }) => (
  <tr>
    <th scope="row">
      {title}
      {because && <small> {because}</small>}
    </th>
    <td class="num" data-label={hasil.tarifSatuan}>
      {unitPrice}
    </td>
    <td class="num" data-label={hasil.jumlah}>
      {volume}
    </td>
    <td class="num" data-label={hasil.biaya}>
      {amount}
    </td>
    <td data-label={hasil.dasar}>
      {citation && (
        <span>
          <a href={citation.href}>{citation.label}</a> <StatusMark status={citation.status} />
        </span>
      )}
    </td>
  </tr>
);

const Part = ({ title, rows }: { title: string | undefined; rows: readonly Row[] }) => (
  <tbody>
    {title && (
      <tr>
        <th colSpan={5} scope="rowgroup" class="part">
          {title}
        </th>
      </tr>
    )}
    {rows.map((row) => (
      <TableRow key={row.line.id} row={row} />
    ))}
  </tbody>
);

/** The lines of an estimate, the conditional ones apart; this table is what the chart and the text are drawn from. */
export const LinesTable = ({ rows }: { rows: readonly Row[] }) => {
  const certain = rows.filter(({ line }) => line.certainty === 'pasti');
  const conditional = rows.filter(({ line }) => line.certainty === 'bersyarat');
  const both = conditional.length > 0;
  return (
    <table class="fees">
      <caption>{hasil.rincian}</caption>
      <thead>
        <tr>
          {[hasil.uraian, hasil.tarifSatuan, hasil.jumlah, hasil.biaya, hasil.dasar].map((title, index) => (
            <th key={title} scope="col" class={index % 4 === 0 ? undefined : 'num'}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <Part title={both ? hasil.pasti : undefined} rows={certain} />
      {both && <Part title={hasil.bersyarat} rows={conditional} />}
    </table>
  );
};
