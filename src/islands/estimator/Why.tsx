import { kepastian, tarif } from 'ui:id';
import { link } from '../../lib/links.ts';
import { fill } from '../../i18n/fill.ts';
import { Live } from '../shared/Live.tsx';
import type { Row } from './present.ts';

const mengapa = tarif.mengapa;

/** What an amount is made of: volume times tariff, rounding, what it rests on, and how many copies say so. */
export const Why = ({
  row: { line, unitPrice, volume, amount, grounds, sureness, listed },
}: {
  row: Row;
}) => (
  <>
    <p>
      <Live>
        {fill(line.flat ? mengapa.tetap : mengapa.hitungan, {
          jumlah: volume,
          tarif: unitPrice,
          biaya: amount,
        })}
      </Live>{' '}
      {line.rounded && mengapa.dibulatkan}
    </p>
    <p>
      {mengapa.dasar}
      {grounds.map(({ label, href }, index) => (
        <span key={label}>
          {index > 0 && '; '}
          <a href={href}>{label}</a>
        </span>
      ))}
      . {sureness && <span>{fill(mengapa.salinan, { tingkat: kepastian.singkat[sureness] })}</span>}{' '}
      {listed && <a href={link(`/tarif/daftar/${listed}`)}>{mengapa.lihat}</a>}
    </p>
    {sureness === 'both-laws' && <p>{tarif.hukum}</p>}
  </>
);
