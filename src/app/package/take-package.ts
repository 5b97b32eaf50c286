import { lampiran, paket } from 'ui:id';
import type { WizardPage } from '../../data/wizard.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { err } from '../../lib/result.ts';
import { keepImported } from '../drafts/keep-imported.ts';
import { importPackage, type ImportedPackage } from './import-package.ts';
import { importProblemText } from './import-problem-text.ts';

/** What came of a chosen file: the package as a draft, unless there is only a reason, and what to say of it. */
export type Taken =
  | { readonly error: string; readonly opened?: undefined }
  | {
      readonly error?: string;
      readonly said: string;
      readonly opened: ImportedPackage;
      readonly isKept: boolean;
    };

/** A package as a draft, if the site knows its service and files that service's applications on that form. */
const open = async (file: Blob, { kinds, services }: WizardPage) => {
  const opened = await importPackage(
    file,
    Object.values(kinds).map(({ form }) => form),
  );
  if (!opened.ok) return opened;
  const { kind, serviceId } = opened.value.draft;
  return services.some((service) => service.id === serviceId && service.kind === kind)
    ? opened
    : err({ code: 'isi-tidak-sesuai', at: 'serviceId' } as const);
};

/** Opens a chosen file as a package and keeps what it holds; words for the visitor come along. */
export const takePackage = async (file: Blob, page: WizardPage): Promise<Taken> => {
  const opened = await open(file, page);
  if (!opened.ok) return { error: importProblemText(opened.error) };
  const kept = await keepImported(opened.value);
  if (!kept.ok)
    return { error: lampiran.tidakTersimpan[kept.error], said: '', opened: opened.value, isKept: false };
  const tanggal = formatDate(opened.value.draft.updatedAt.slice(0, 10));
  return { said: fill(paket.buka.berhasil, { tanggal }), opened: opened.value, isKept: true };
};
