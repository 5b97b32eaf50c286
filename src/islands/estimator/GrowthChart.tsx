import { tarif } from 'ui:id';
import { growth } from '../../domain/tariff/growth.ts';
import type { EstimateInput } from '../../domain/tariff/estimate.ts';
import type { TariffLine } from '../../domain/tariff/types.ts';
import { fill } from '../../i18n/fill.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { formatVolume } from '../../i18n/format-volume.ts';

const WIDTH = 320;
const STEP = 44;
const BAR = 14;

/**
 * How the total grows with the heaviest line, as bars. Each bar says its volume and its total in words and the
 * entered one says so, so nothing hangs on colour; the table is the truth, the drawing is hidden from assistive tech.
 */
export const GrowthChart = ({
  input,
  titleOf,
}: {
  input: EstimateInput;
  titleOf: (line: TariffLine) => string;
}) => {
  const grown = growth(input);
  const line = input.lines.find(({ id }) => id === grown?.lineId);
  if (!grown || !line || grown.points.length < 2) return null;
  const most = grown.points.at(-1)?.total ?? 0n;
  return (
    <figure class="growth">
      <figcaption>
        <strong>{tarif.grafik.judul}</strong> {fill(tarif.grafik.keterangan, { uraian: titleOf(line) })}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${grown.points.length * STEP}`} aria-hidden="true" focusable="false">
        {grown.points.map(({ volume, total }, index) => {
          const jumlah = formatVolume(volume, line.unit);
          return (
            <g key={index}>
              <text x="0" y={index * STEP + 14}>
                {index === 0 ? fill(tarif.grafik.isianAnda, { jumlah }) : jumlah}
              </text>
              <text x={WIDTH} y={index * STEP + 14} text-anchor="end" class="amount">
                {formatRupiah(total)}
              </text>
              <rect
                class={index === 0 ? 'bar entered' : 'bar'}
                x="1"
                y={index * STEP + 20}
                width={Number((total * BigInt(WIDTH - 2)) / most)}
                height={BAR}
              />
            </g>
          );
        })}
      </svg>
    </figure>
  );
};
