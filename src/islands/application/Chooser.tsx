import { paket } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { WizardService } from '../../data/wizard.ts';

/** Which service to apply for; each leads to its own form. */
export const Chooser = ({ services }: { services: readonly WizardService[] }) => (
  <section aria-labelledby="pilih-layanan">
    <h2 id="pilih-layanan">{paket.pilih.judul}</h2>
    <p>{paket.pilih.isi}</p>
    <ul class="service-choice">
      {services.map(({ id, title, kind }) => (
        <li key={id}>
          <a href={`${link('/paket/')}?layanan=${id}`}>{title}</a>
          <br />
          <span class="small">{paket.pilih.jenis[kind]}</span>
        </li>
      ))}
    </ul>
    <p>
      <a href={link('/berkas/')}>{paket.pilih.berkas}</a>
    </p>
  </section>
);
