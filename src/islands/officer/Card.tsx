import { petugas, situs } from 'ui:id';
import { fill } from '../../i18n/fill.ts';
import { printCard } from './print-card.ts';
import type { Qr } from './qr.ts';

type Props = { qr: Qr; title: string; service: string; link: string; isPublic: boolean };

/** The QR code with what it leads to. One that names nobody is a counter card, which can be printed by itself. */
export const Card = ({ qr: { size, path }, title, service, link, isPublic }: Props) => (
  <>
    <figure class={isPublic ? 'counter-card printed-card' : 'counter-card'}>
      <figcaption>
        <strong>{title}</strong>
        <span>{service}</span>
      </figcaption>
      <svg role="img" aria-label={fill(petugas.hasil.qr, { judul: title })} viewBox={`0 0 ${size} ${size}`}>
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path stroke="#000" d={path} />
      </svg>
      {isPublic && (
        <p class="print-only">
          {petugas.kartu.pindai}
          <br />
          {link}
          <br />
          {situs.nama}. {petugas.kartu.bukanResmi}
        </p>
      )}
    </figure>
    {isPublic && (
      <p class="actions">
        {(['a6', 'a4'] as const).map((sheet) => (
          <button key={sheet} type="button" class="button plain" onClick={() => printCard(sheet)}>
            {petugas.kartu[sheet]}
          </button>
        ))}
      </p>
    )}
  </>
);
