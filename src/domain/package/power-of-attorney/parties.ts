import type { Values } from '../../submission/application.ts';
import { rowsIn, type Paket } from '../paket.ts';

/** A party to the power of attorney, as far as the application says it; empty texts for what it does not say. */
export type Party = {
  /** The company or the owner; empty for the agent. */
  readonly owner: string;
  readonly person: string;
  readonly identity: string;
  readonly address: string;
  readonly phone: string;
};

const valuesOf = (paket: Paket, step: string): Values => rowsIn(paket, step)[0] ?? {};

/** The exporter or importer of the portal's request, who then files through an agent that the portal does not ask for. */
const ofRequest = (paket: Paket): { principal: Party; agent: Party } => {
  const [place, parties] = [valuesOf(paket, 'tujuan'), valuesOf(paket, 'penerima')];
  return {
    principal: {
      owner: parties['pengirimNama'] ?? place['namaPerusahaan'] ?? '',
      person: parties['pengirimPenanggungJawab'] ?? '',
      identity: '',
      address: parties['pengirimAlamat'] ?? place['alamatPerusahaan'] ?? '',
      phone: parties['pengirimNoTelp'] ?? place['noTeleponPerusahaan'] ?? '',
    },
    agent: { owner: '', person: '', identity: '', address: '', phone: '' },
  };
};

const ofReport = (paket: Paket): { principal: Party; agent: Party } => {
  const { nama, penanggungJawab, noIdentitas, alamat, telepon, kuasaNama, kuasaTelepon } = valuesOf(
    paket,
    'pemilik',
  );
  return {
    principal: {
      owner: nama ?? '',
      person: penanggungJawab ?? '',
      identity: noIdentitas ?? '',
      address: alamat ?? '',
      phone: telepon ?? '',
    },
    agent: { owner: '', person: kuasaNama ?? '', identity: '', address: '', phone: kuasaTelepon ?? '' },
  };
};

/** Who gives the power of attorney and to whom: the owner of the goods, and who was entered as filing for them. */
export const partiesOf = (paket: Paket): { principal: Party; agent: Party } =>
  paket.kind === 'health-certificate' ? ofRequest(paket) : ofReport(paket);
