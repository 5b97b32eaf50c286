import { tarif } from 'ui:id';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { Live } from '../shared/Live.tsx';
import { useLazy } from '../shared/useLazy.ts';
import type { Row } from './present.ts';

const hasil = tarif.hasil;

/** "Why this figure?": what it is made of is fetched once somebody unfolds it. */
const WhyFold = ({ row }: { row: Row }) => {
  const [open, setOpen] = useState(false);
  const later = useLazy(() => import('./later.ts'), open);
  if (row.line.amount === undefined || row.line.outcome !== 'charged') return null;
  return (
    <details class="why no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{hasil.mengapa}</summary>
      {later && <later.Why row={row} />}
    </details>
  );
};

const TableRow = ({ row }: { row: Row }) => {
  const { title, unitPrice, volume, amount, grounds, because } = row;
  return (
    <tr>
      <th scope="row">
        {title}
        {because && <small> {because}</small>}
        <WhyFold row={row} />
      </th>
      <td class="num" data-label={hasil.tarifSatuan}>
        <Live>{unitPrice}</Live>
      </td>
      <td class="num" data-label={hasil.jumlah}>
        <Live>{volume}</Live>
      </td>
      <td class="num" data-label={hasil.biaya}>
        <Live>{amount}</Live>
      </td>
      <td data-label={hasil.dasar}>
        {grounds[0] && <a href={grounds[0].href}>{grounds[0].label}</a>}
        {grounds.length > 1 && <small> {fill(hasil.dasarLain, { jumlah: grounds.length - 1 })}</small>}
      </td>
    </tr>
  );
};

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
