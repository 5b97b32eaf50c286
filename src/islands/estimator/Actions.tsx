import { tarif } from 'ui:id';
import { useState } from 'preact/hooks';
import { download } from '../../client/download.ts';
import type * as Makers from './makers.ts';
import type { EstimatorBinding } from './useEstimator.ts';

const aksi = tarif.aksi;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Said = { text?: string; state: 'copied' | 'copy-yourself' | 'failed' };

/**
 * Takes an estimate along: as text, as a link, as a sheet for people, as a table for programs, on paper. What makes the
 * files is fetched when it is asked for; where copying is forbidden the text is shown.
 */
export const Actions = ({
  binding: { shown: view, facts, model, query, address, dispatch },
}: {
  binding: EstimatorBinding;
}) => {
  const [said, say] = useState<Said>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say({ text, state: 'copied' });
    } catch {
      say({ text, state: 'copy-yourself' });
    }
  };
  const withMakers = (make: (makers: typeof Makers) => unknown) => () =>
    import('./makers.ts').then(make).catch(() => say({ state: 'failed' }));
  const name = `${aksi.namaBerkas}-${view.service?.id}-${view.priced?.input.date}`;
  const actions: readonly (readonly [label: string, act: () => unknown])[] = [
    [aksi.salin, withMakers(({ asText }) => copy(asText(view, facts, address())))],
    [aksi.tautan, () => copy(address())],
    [aksi.xlsx, withMakers(async ({ asXlsx }) => download(await asXlsx(view, facts), `${name}.xlsx`, XLSX))],
    [
      aksi.csv,
      withMakers(({ asCsv }) =>
        download(new TextEncoder().encode(asCsv(view, facts)), `${name}.csv`, 'text/csv;charset=utf-8'),
      ),
    ],
    ...(model.compare === undefined
      ? [[aksi.bandingkan, () => dispatch({ type: 'compare', query: query() })] as const]
      : []),
    [aksi.cetak, () => print()],
  ];
  return (
    <div class="actions no-print">
      <h3>{aksi.judul}</h3>
      <p>
        {actions.map(([label, act]) => (
          <button key={label} type="button" class="button plain" onClick={act}>
            {label}
          </button>
        ))}
      </p>
      <p role="status">
        {said &&
          { copied: aksi.tersalin, 'copy-yourself': aksi.salinSendiri, failed: aksi.gagal }[said.state]}
      </p>
      {said?.state === 'copy-yourself' && (
        <textarea readOnly aria-label={aksi.salinSendiri} rows={8} value={said.text} />
      )}
    </div>
  );
};
