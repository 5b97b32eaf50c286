import { barang, cari } from 'ui:id';

/** For things that are no animal, fish or plant: that the site knows nothing of them, and whom to ask. */
export const Outside = ({ base }: { base: string }) => (
  <div class="note hit-outside">
    <p>{cari.diLuarIsi}</p>
    <p class="hit-ways">
      <a href={`${base}kantor/`}>{barang.kantor}</a> <a href={`${base}layanan/`}>{cari.semuaLayanan}</a>
    </p>
  </div>
);
