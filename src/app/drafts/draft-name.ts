import { paket } from 'ui:id';
import { rowsOf } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { fill } from '../../i18n/fill.ts';

/** How a draft is called by what stands in it; nothing while it says nothing of itself. */
export const ownName = ({ title, application }: Draft): string | undefined => {
  const entered = (step: string, field: string) => rowsOf(application, step)[0]?.values[field]?.trim();
  return (
    title ||
    entered('penerima', 'penerimaNama') ||
    entered('penerima', 'nama') ||
    entered('komoditas', 'noInvoice') ||
    entered('pemilik', 'nama') ||
    undefined
  );
};

const nameOf = (draft: Draft): string => ownName(draft) ?? paket.permohonan.tanpaNama;

/**
 * How a draft is called in lists: as the visitor named it, else by its consignee or its invoice. Where several of the
 * device's drafts would be called the same, the later ones are numbered, so that no two buttons say the same.
 * @param all the drafts it stands among, itself with them or not
 */
export const draftName = (draft: Draft, all: readonly Draft[] = []): string => {
  const nama = nameOf(draft);
  const earlier = all.filter(
    (one) =>
      (one.createdAt < draft.createdAt || (one.createdAt === draft.createdAt && one.id < draft.id)) &&
      nameOf(one) === nama,
  );
  return earlier.length === 0 ? nama : fill(paket.permohonan.bernomor, { nama, nomor: earlier.length + 1 });
};
