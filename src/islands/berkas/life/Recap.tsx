import { kelanjutan } from 'ui:id';
import { today } from '../../../client/clock.ts';
import { download } from '../../../client/download.ts';
import type { Draft } from '../../../domain/draft/draft.ts';
import type { ServiceForm } from '../../../domain/draft/service-forms.ts';
import { formatDate } from '../../../i18n/format.ts';
import { toCsv } from '../../../lib/csv.ts';
import { RECAP_HEAD, recapRows } from './recap-rows.ts';

const words = kelanjutan.rekap;
/** Lets a spreadsheet know that the text is UTF-8. */
const MARK = '\ufeff';
const WIDTH = 18;

type Props = { drafts: readonly Draft[]; services: readonly ServiceForm[] };

/** All applications in one table, for the screen, for spreadsheets and for paper. */
export const Recap = ({ drafts, services }: Props) => {
  const name = `rekap-permohonan-${today()}`;
  const saveCsv = () => {
    const rows = recapRows(drafts, services, (iso) => iso);
    download(new TextEncoder().encode(MARK + toCsv([RECAP_HEAD, ...rows])), `${name}.csv`, 'text/csv');
  };
  const saveXlsx = async () => {
    const { default: writeXlsxFile } = await import('write-excel-file/browser');
    const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
    const rows = recapRows(drafts, services, formatDate).map((row) =>
      row.map((value) => (value === '' ? null : { value, type: String })),
    );
    const blob = await writeXlsxFile([RECAP_HEAD.map(bold), ...rows], {
      columns: RECAP_HEAD.map(() => ({ width: WIDTH })),
    }).toBlob();
    download(blob, `${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  };
  return (
    <>
      <p>{words.isi}</p>
      {/* A table that is wider than its window is moved sideways by the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div class="scroll" role="region" aria-label={words.judul} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {RECAP_HEAD.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recapRows(drafts, services, formatDate).map((row, index) => (
              <tr key={drafts[index]?.id}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row" translate={false}>
                      {cell}
                    </th>
                  ) : (
                    <td key={column} translate={false}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="actions no-print">
        <button type="button" class="button plain" onClick={() => void saveXlsx()}>
          {words.xlsx}
        </button>
        <button type="button" class="button plain" onClick={saveCsv}>
          {words.csv}
        </button>
        <button type="button" class="button plain" onClick={() => print()}>
          {words.cetak}
        </button>
      </p>
    </>
  );
};
