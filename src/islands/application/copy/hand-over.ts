import { loadFile } from '../../../client/attachments/store.ts';
import { copyText } from '../../../client/copy-text.ts';
import { download } from '../../../client/download.ts';
import type { CopyItem } from '../../../domain/copy-view/copy-screens.ts';

/** What became of handing something over: done, given up by the visitor, refused by the browser, or no longer there. */
export type Handed = 'sudah' | 'urung' | 'ditolak' | 'hilang';

/** Whether a phone's share sheet takes files: there it leads further than a folder of downloads. */
export const sharesFiles = (): boolean =>
  matchMedia('(pointer: coarse)').matches &&
  navigator.canShare?.({ files: [new File([''], 'a.pdf', { type: 'application/pdf' })] }) === true;

const handFile = async ({ file }: CopyItem, byShare: boolean): Promise<Handed> => {
  const loaded = file && (await loadFile(file.sha256));
  if (!file || !loaded?.ok || !loaded.value) return 'hilang';
  const blob = loaded.value.file;
  if (!byShare) {
    download(blob, file.fileName, file.mediaType);
    return 'sudah';
  }
  const shared = new File([blob], file.fileName, { type: file.mediaType });
  return navigator.share({ files: [shared] }).then(
    () => 'sudah',
    (problem: unknown) =>
      problem instanceof DOMException && problem.name === 'AbortError' ? 'urung' : 'ditolak',
  );
};

/** Puts a value on the clipboard, or hands a file to the browser under its name in the package. */
export const handOver = async (item: CopyItem, byShare: boolean, clipboard?: Clipboard): Promise<Handed> => {
  if (item.way === 'berkas') return handFile(item, byShare);
  return (await copyText(item.text, clipboard)) ? 'sudah' : 'ditolak';
};
