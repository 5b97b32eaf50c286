import { paket } from 'ui:id';
import { rowsOf } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';

/** How a draft is called in lists: as the visitor named it, else by its consignee or its invoice. */
export const draftName = ({ title, application }: Draft): string => {
  const entered = (step: string, field: string) => rowsOf(application, step)[0]?.values[field]?.trim();
  return (
    title ||
    entered('penerima', 'penerimaNama') ||
    entered('penerima', 'nama') ||
    entered('komoditas', 'noInvoice') ||
    entered('pemilik', 'nama') ||
    paket.permohonan.tanpaNama
  );
};
