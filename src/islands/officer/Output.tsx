import { useMemo } from 'preact/hooks';
import { petugas } from 'ui:id';
import { download } from '../../client/download.ts';
import { fill } from '../../i18n/fill.ts';
import { Field } from '../shared/Field.tsx';
import { Card } from './Card.tsx';
import { qrOf, qrPng, qrSvg } from './qr.ts';
import { useCopy } from './useCopy.ts';

const words = petugas.hasil;

/** Beyond this many characters some chat programs cut a link. */
const LONG_LINK = 2_000;

type Props = {
  /** Begins the ids of what is shown. */
  id: string;
  link: string;
  title: string;
  service: string;
  message: string;
  /** Names nobody, so that it may hang on a counter and stand in the address of another site. */
  isPublic: boolean;
};

/** A link to send: to copy, as a QR code, as a message, and on paper where it names nobody. */
export const Output = ({ id, link, title, service, message, isPublic }: Props) => {
  const { said, copy } = useCopy();
  const qr = useMemo(() => qrOf(link), [link]);
  const text = encodeURIComponent(message);
  const subject = encodeURIComponent(fill(petugas.pesan.perihal, { judul: title, layanan: service }));
  const savePng = async () => {
    const png = qr && (await qrPng(qr));
    if (png) download(png, `qr-${id}.png`, 'image/png');
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
        <button type="button" class="button" onClick={() => void copy(link)}>
          {words.salinTautan}
        </button>
      </p>
      {qr ? (
        <>
          <Card qr={qr} title={title} service={service} link={link} isPublic={isPublic} />
          <p class="actions">
            <button
              type="button"
              class="button plain"
              onClick={() => download(new TextEncoder().encode(qrSvg(qr)), `qr-${id}.svg`, 'image/svg+xml')}
            >
              {words.svg}
            </button>
            <button type="button" class="button plain" onClick={() => void savePng()}>
              {words.png}
            </button>
          </p>
        </>
      ) : (
        <p class="note warn">{words.qrTidakMuat}</p>
      )}
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
