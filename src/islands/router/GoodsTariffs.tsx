import { barang, jawabanBarang, kepastian } from 'ui:id';
import type { GoodsLine } from '../../data/goods-lines.ts';
import { link } from '../../lib/links.ts';
import { lineFeePath } from '../../domain/goods.ts';
import { fill } from '../../i18n/fill.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { unitName } from '../../i18n/unit-name.ts';

const words = jawabanBarang;
const DIRECTIONS = ['antar-area', 'ekspor', 'impor'] as const;

const Line = ({ id, line }: { id: string; line: GoodsLine }) => {
  const { item, path, unit, amounts, sureness, instruments } = line;
  const sure = fill<string>(kepastian.tingkat[sureness], { peraturan: instruments.join(words.dan) });
  const hasFigures = Object.keys(amounts).length > 0;
  return (
    <div class="goods-line" data-baris={id}>
      <p>
        <strong>{item}</strong>
        <span class="field-hint">{path.slice(-2).join(' › ')}</span>
      </p>
      {hasFigures && (
        <dl>
          {DIRECTIONS.map((direction) => {
            const amount = amounts[direction];
            return (
              <div key={direction}>
                <dt>{words.arah[direction]}</dt>
                <dd>
                  {amount === undefined ? (
                    words.tanpaAngka
                  ) : (
                    <>
                      <span translate={false}>{formatRupiah(amount)}</span>
                      {unit && ` / ${unitName(unit)}`}
                    </>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <p class="small">{fill(words.kepastian, { kepastian: sure })}</p>
      {hasFigures && (
        <p class="no-print">
          <a href={link(lineFeePath(id))} aria-label={fill(words.hitungBaris, { baris: item })}>
            {barang.hitung}
          </a>
        </p>
      )}
    </div>
  );
};

type Props = {
  ids: readonly string[];
  lines: Readonly<Record<string, GoodsLine>> | undefined;
  failed: boolean;
};

/** The lines of the tariff list that goods fall under or may fall under, with their figures by direction. */
export const GoodsTariffs = ({ ids, lines, failed }: Props) => {
  if (!lines) return <p>{failed ? words.gagalTarif : words.memuatTarif}</p>;
  return (
    <>
      {ids.map((id) => {
        const line = lines[id];
        return line && <Line key={id} id={id} line={line} />;
      })}
      <p class="small">{words.tambahan}</p>
    </>
  );
};
