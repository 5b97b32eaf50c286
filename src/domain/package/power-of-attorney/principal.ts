import type { Values } from '../../submission/application.ts';
import type { Paket } from '../paket.ts';

/** Who gives the power of attorney, as far as the application says it; empty texts for what it does not say. */
export type Principal = {
  readonly company: string;
  readonly person: string;
  readonly address: string;
  readonly phone: string;
};

const valuesOf = ({ values }: Paket, step: string): Values => {
  const found = values[step] ?? {};
  return Array.isArray(found) ? {} : (found as Values);
};

/** The owner of the goods in an application: in the portal's request the exporter or importer. */
export const principalOf = (paket: Paket): Principal => {
  const [place, parties] = [valuesOf(paket, 'tujuan'), valuesOf(paket, 'penerima')];
  return {
    company: parties['pengirimNama'] ?? place['namaPerusahaan'] ?? '',
    person: parties['pengirimPenanggungJawab'] ?? '',
    address: parties['pengirimAlamat'] ?? place['alamatPerusahaan'] ?? '',
    phone: parties['pengirimNoTelp'] ?? place['noTeleponPerusahaan'] ?? '',
  };
};
