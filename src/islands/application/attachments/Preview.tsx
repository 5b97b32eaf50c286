import { useState } from 'preact/hooks';
import { lampiran } from 'ui:id';
import type { ShownFile } from './useAttachment.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatKilobytes } from '../../../i18n/format-kilobytes.ts';
import { useObjectUrl } from './useObjectUrl.ts';

type Props = { label: string; shown: ShownFile; onConfirm: () => void };

/** What is attached: a small picture or the word PDF, its name and size, and for a photo what became of it. */
export const Preview = ({ label, shown, onConfirm }: Props) => {
  const {
    attached: meta,
    kept: { file, original, pages },
  } = shown;
  const address = useObjectUrl(file);
  const originalAddress = useObjectUrl(original);
  const [isLarge, setIsLarge] = useState(false);
  const isPdf = meta.mediaType === 'application/pdf';
  const facts = [
    isPdf && lampiran.pdf,
    pages !== undefined && fill(lampiran.halaman, { jumlah: pages }),
    formatKilobytes(meta.bytes),
  ];
  return (
    <div class={`attachment-preview${isLarge ? ' large' : ''}`}>
      {!isPdf && address && (
        <img src={address} alt={fill(lampiran.pratinjau, { berkas: label })} decoding="async" />
      )}
      <div>
        <p>
          <strong>✓ {meta.fileName}</strong>
          <br />
          {facts.filter(Boolean).join(', ')}{' '}
          {isPdf && address && (
            <a href={address} target="_blank" rel="noopener">
              {lampiran.lihat}
              <span class="hidden-visually"> {meta.fileName}</span>
            </a>
          )}
          {!isPdf && address && (
            <button
              type="button"
              class="button plain small-button"
              aria-pressed={isLarge}
              onClick={() => setIsLarge(!isLarge)}
            >
              {lampiran.perbesar}
              <span class="hidden-visually"> {label}</span>
            </button>
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
