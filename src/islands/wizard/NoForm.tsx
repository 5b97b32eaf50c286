import { paket } from 'ui:id';
import { link } from '../../data/links.ts';
import type { WizardData } from '../../data/wizard.ts';
import { fill } from '../../i18n/fill.ts';

/** Says plainly that no source prints the form of this service, and where to go instead. */
export const NoForm = ({ service: { id, title, kind } }: { service: WizardData['others'][number] }) => {
  const formulir = kind === 'health-certificate' ? title : paket.layananLain.formulir[kind];
  return (
    <section aria-labelledby="tanpa-bentuk">
      <h2 id="tanpa-bentuk">{fill(paket.tanpaBentuk.judul, { formulir })}</h2>
      <p>{fill(paket.tanpaBentuk.isi, { formulir, layanan: title })}</p>
      <p class="actions">
        <a class="button" href={link(`/periksa/${id}/`)}>
          {paket.tanpaBentuk.periksa}
        </a>
        <a class="button plain" href={link(`/layanan/${id}/`)}>
          {paket.tanpaBentuk.baca}
        </a>
        <a href={link('/paket/')}>{paket.tanpaBentuk.kembali}</a>
      </p>
    </section>
  );
};
