import { barang, cari } from 'ui:id';
import { fill } from '../../i18n/fill.ts';

/** A channel for complaints, outside the site. */
export type Complaint = { name: string; href: string };

const WAYS = [
  ['kantor', barang.kantor],
  ['tarif/daftar', cari.daftarTarif],
  ['periksa', cari.pemandu],
  ['layanan', cari.semuaLayanan],
  ['dokumen', cari.semuaDokumen],
  ['peraturan', cari.semuaPeraturan],
  ['istilah', cari.semuaIstilah],
] as const;

/** Where to go when the search finds nothing: the router, the lists, and whom to ask. */
export const OtherWays = ({ base, complaint }: { base: string; complaint: Complaint }) => (
  <nav aria-label={cari.lain}>
    <ul>
      {WAYS.map(([path, label]) => (
        <li key={path}>
          <a href={`${base}${path}/`}>{label}</a>
        </li>
      ))}
      <li>
        <a href={complaint.href}>{fill(cari.pengaduan, { nama: complaint.name })}</a>
      </li>
    </ul>
  </nav>
);
