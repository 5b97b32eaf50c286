import { paket } from 'ui:id';
import { rowsOf } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { fill } from '../../i18n/fill.ts';

const ownName = ({ title, application }: Draft): string => {
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

/**
 * How a draft is called in lists: as the visitor named it, else by its consignee or its invoice. Where several of the
 * device's drafts would be called the same, the later ones are numbered, so that no two buttons say the same.
 * @param all the drafts it stands among, itself with them or not
 */
export const draftName = (draft: Draft, all: readonly Draft[] = []): string => {
  const nama = ownName(draft);
  const earlier = all.filter(
    (one) =>
      (one.createdAt < draft.createdAt || (one.createdAt === draft.createdAt && one.id < draft.id)) &&
      ownName(one) === nama,
  );
  return earlier.length === 0 ? nama : fill(paket.permohonan.bernomor, { nama, nomor: earlier.length + 1 });
};
