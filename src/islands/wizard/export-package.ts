import { paket } from 'ui:id';
import { today } from '../../client/clock.ts';
import { download } from '../../client/download.ts';
import { sha256Hex } from '../../client/hash.ts';
import { pack } from '../../client/zip.ts';
import type { WizardData } from '../../data/wizard.ts';
import { buildPackage } from '../../domain/package/build-package.ts';
import { toPaket } from '../../domain/package/to-paket.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';

/**
 * Builds the package of a draft and hands it to the browser; gives its file name.
 * Fails where the browser offers no hashing, outside secure contexts.
 * @param missing how many things the portal asks for are still missing or wrong
 */
export const exportPackage = async (
  draft: Draft,
  { form, contentVersion, portal }: WizardData,
  missing: number,
): Promise<Result<string, 'gagal'>> => {
  const day = today();
  const readme = (nama: string) =>
    fill(paket.bacaSaya, {
      nama,
      tanggal: formatDate(day),
      versi: contentVersion,
      layanan: portal.name,
      keadaan: missing === 0 ? paket.akhir.lengkap : fill(paket.akhir.belum, { jumlah: missing }),
      portal: portal.host,
      alamat: location.origin + location.pathname,
    });
  try {
    const built = await buildPackage({ paket: toPaket(draft, form, contentVersion), day, readme }, sha256Hex);
    download(pack(built.files), built.fileName, 'application/zip');
    return ok(built.fileName);
  } catch {
    return err('gagal');
  }
};
