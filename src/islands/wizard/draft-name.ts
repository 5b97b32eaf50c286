import { paket } from 'ui:id';
import { rowsOf } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';

/** How a draft is called in lists: by its consignee, else by its invoice. */
export const draftName = ({ application }: Draft): string => {
  const entered = (step: string, field: string) => rowsOf(application, step)[0]?.values[field]?.trim();
  return (
    entered('penerima', 'penerimaNama') || entered('komoditas', 'noInvoice') || paket.permohonan.tanpaNama
  );
};
