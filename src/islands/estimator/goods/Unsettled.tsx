import { tarif } from 'ui:id';
import { link } from '../../../lib/links.ts';
import { fill } from '../../../i18n/fill.ts';
import { sayFigure } from './offers.ts';
import type { UnsettledProps } from './types.ts';

/** Goods whose line the list's words do not settle: the lines that could be meant, and what to ask; never a pick. */
export const Unsettled = ({ goods, kit, traffic, onUse }: UnsettledProps) => {
  const lines = (goods.candidates ?? []).flatMap((id) => kit.line(id) ?? []);
  return (
    <div class="note warn" aria-live="polite">
      <p>
        <strong>{fill(tarif.pilihBarang.belumJelas, { barang: goods.name })}</strong>{' '}
        {lines.length > 0 ? tarif.pilihBarang.belumJelasIsi : tarif.pilihBarang.tanpaBaris}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={`${line.id} ${traffic}`}>
              {sayFigure(line, traffic)}{' '}
              {line.grade !== 'X' && (
                <button
                  type="button"
                  class="button plain small-button"
                  aria-label={fill(tarif.pilihBarang.pakaiBaris, { uraian: line.words })}
                  onClick={() => onUse(line.id)}
                >
                  {tarif.pilihBarang.pakai}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {goods.question && <p>{goods.question}</p>}
      <p>
        <a href={link('/kantor/')}>{tarif.pilihBarang.kantor}</a> ·{' '}
        <a href={link('/tarif/daftar/')}>{tarif.pilihBarang.daftar}</a>
      </p>
    </div>
  );
};
