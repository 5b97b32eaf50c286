import { tarif } from 'ui:id';
import { useState } from 'preact/hooks';
import { download } from '../../client/download.ts';
import type { EstimatorFacts } from '../../domain/tariff/estimator-service.ts';
import { asCsv } from './as-csv.ts';
import { asText } from './as-text.ts';
import type { View } from './derive.ts';

type Props = { view: View; facts: EstimatorFacts; address: () => string };

const aksi = tarif.aksi;

/** Takes an estimate along: as text, as a link, as a table, on paper. Where copying is forbidden the text is shown. */
export const Actions = ({ view, facts, address }: Props) => {
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, done: true });
    } catch {
      setCopied({ text, done: false });
    }
  };
  const saveCsv = () =>
    download(
      new TextEncoder().encode(asCsv(view, facts)),
      `${aksi.namaBerkas}-${view.service?.id}-${view.priced?.input.date}.csv`,
      'text/csv;charset=utf-8',
    );
  const actions = [
    [aksi.salin, () => copy(asText(view, facts, address()))],
    [aksi.tautan, () => copy(address())],
    [aksi.csv, saveCsv],
    [aksi.cetak, () => print()],
  ] as const;
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
      <p role="status">{copied?.done ? aksi.tersalin : copied && aksi.salinSendiri}</p>
      {copied?.done === false && (
        <textarea readOnly aria-label={aksi.salinSendiri} rows={8} value={copied.text} />
      )}
    </div>
  );
};
