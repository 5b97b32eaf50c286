import { lampiran } from 'ui:id';
import type { StoredAttachment } from '../../client/attachments/stored.ts';
import { fill } from '../../i18n/fill.ts';
import { formatKilobytes } from '../../i18n/format-kilobytes.ts';
import { useObjectUrl } from './useObjectUrl.ts';

type Props = { label: string; stored: StoredAttachment; onConfirm: () => void };

/** What is attached: a small picture or the word PDF, its name and size, and for a photo what became of it. */
export const Preview = ({ label, stored, onConfirm }: Props) => {
  const { meta, file, original } = stored;
  const address = useObjectUrl(file);
  const originalAddress = useObjectUrl(original);
  const isPdf = meta.mediaType === 'application/pdf';
  const facts = [
    isPdf && lampiran.pdf,
    meta.pages !== undefined && fill(lampiran.halaman, { jumlah: meta.pages }),
    formatKilobytes(meta.bytes),
  ];
  return (
    <div class="attachment-preview">
      {!isPdf && address && (
        <img src={address} alt={fill(lampiran.pratinjau, { berkas: label })} decoding="async" />
      )}
      <div>
        <p>
          <strong>✓ {meta.fileName}</strong>
          <br />
          {facts.filter(Boolean).join(', ')}
          {address && (
            <>
              {' '}
              <a
                href={address}
                target="_blank"
                rel="noopener"
                aria-label={`${lampiran.lihat} ${meta.fileName}`}
              >
                {lampiran.lihat}
              </a>
            </>
          )}
        </p>
        {original && (
          <>
            <p class="field-hint">
              {fill(lampiran.dikecilkan, {
                sebelum: formatKilobytes(original.size),
                sesudah: formatKilobytes(meta.bytes),
              })}
            </p>
            <p class="actions">
              <button type="button" class="button small-button" onClick={onConfirm}>
                {lampiran.pakai}
              </button>
              <a href={originalAddress} download={meta.fileName}>
                {lampiran.simpanAsli}
              </a>
            </p>
          </>
        )}
      </div>
    </div>
  );
};
