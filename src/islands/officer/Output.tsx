import { useMemo } from 'preact/hooks';
import { petugas } from 'ui:id';
import { download } from '../../client/download.ts';
import { fill } from '../../i18n/fill.ts';
import { Field } from '../shared/Field.tsx';
import { Card } from './Card.tsx';
import { useLazy } from '../shared/useLazy.ts';
import { useTouched } from './useTouched.ts';
import { useCopy } from './useCopy.ts';

const words = petugas.hasil;

/** Beyond this many characters some chat programs cut a link. */
const LONG_LINK = 2_000;

type Props = {
  /** Begins the ids of what is shown. */
  id: string;
  /** What the files of the code are called after. */
  fileName: string;
  link: string;
  title: string;
  service: string;
  message: string;
  /** Names nobody, so that it may hang on a counter and stand in the address of another site. */
  isPublic: boolean;
  onCopied?: () => void;
};

/** A link to send: to copy, as a QR code, as a message, and on paper where it names nobody. */
export const Output = ({ id, fileName, link, title, service, message, isPublic, onCopied }: Props) => {
  const { said, copy } = useCopy();
  const drawing = useLazy(() => import('./qr.ts'), useTouched());
  const qr = useMemo(() => drawing?.qrOf(link), [drawing, link]);
  const text = encodeURIComponent(message);
  const subject = encodeURIComponent(
    service ? fill(petugas.pesan.perihal, { judul: title, layanan: service }) : title,
  );
  const copyLink = () => {
    void copy(link);
    onCopied?.();
  };
  const savePng = async () => {
    const png = qr && (await drawing?.qrPng(qr));
    if (png) download(png, `qr-${fileName}.png`, 'image/png');
  };
  return (
    <div class="output" data-output={id}>
      <Field
        id={`${id}-tautan`}
        label={words.tautan}
        warning={link.length > LONG_LINK ? fill(words.tautanPanjang, { jumlah: link.length }) : undefined}
      >
        <input
          id={`${id}-tautan`}
          class="link-field"
          value={link}
          readOnly
          aria-describedby={link.length > LONG_LINK ? `${id}-tautan-peringatan` : undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <p class="actions">
        <button type="button" class="button" onClick={copyLink}>
          {words.salinTautan}
        </button>
      </p>
      <div class="code-place">
        {drawing && qr && (
          <>
            <Card qr={qr} title={title} service={service} link={link} isPublic={isPublic} />
            <p class="actions">
              <button
                type="button"
                class="button plain"
                onClick={() =>
                  download(new TextEncoder().encode(drawing.qrSvg(qr)), `qr-${fileName}.svg`, 'image/svg+xml')
                }
              >
                {words.svg}
              </button>
              <button type="button" class="button plain" onClick={() => void savePng()}>
                {words.png}
              </button>
            </p>
          </>
        )}
        {drawing && !qr && <p class="note warn">{words.qrTidakMuat}</p>}
      </div>
      <Field id={`${id}-pesan`} label={words.pesan}>
        <textarea id={`${id}-pesan`} rows={9} readOnly value={message} />
      </Field>
      {!isPublic && <p class="small">{words.whatsappPribadi}</p>}
      <p class="actions">
        <button type="button" class="button" onClick={() => void copy(message)}>
          {words.salinPesan}
        </button>
        <a
          class="button plain"
          href={isPublic ? `https://wa.me/?text=${text}` : `whatsapp://send?text=${text}`}
          {...(isPublic && { target: '_blank', rel: 'noopener noreferrer' })}
        >
          {words.whatsapp}
        </a>
        <a class="button plain" href={`mailto:?subject=${subject}&body=${text.replaceAll('%0A', '%0D%0A')}`}>
          {words.email}
        </a>
      </p>
      <p role="status">{said}</p>
    </div>
  );
};
