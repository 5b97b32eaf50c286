import { useState } from 'preact/hooks';
import { periksa } from 'ui:id';
import { Field } from '../shared/Field.tsx';

const words = periksa.bukti;

/** The link to the answers, to copy by hand, by button, or through the device's own way of sharing. */
export const ShareLink = ({ link, title }: { link: string; title: string }) => {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid(words.tersalin),
      () => setSaid(words.salinSendiri),
    );
  const canShare = 'share' in navigator;
  // A visitor who closes the device's dialogue has shared nothing and needs no word about it.
  const share = () => navigator.share({ title, url: link }).catch(() => undefined);
  return (
    <>
      <Field id="tautan-jawaban" label={words.tautan} hint={words.tautanPetunjuk}>
        <input
          id="tautan-jawaban"
          class="link-field"
          value={link}
          readOnly
          aria-describedby="tautan-jawaban-petunjuk"
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <p class="actions no-print">
        {canShare && (
          <button type="button" class="button plain" onClick={() => void share()}>
            {words.bagikan}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          onClick={() => ('clipboard' in navigator ? void copy() : setSaid(words.salinSendiri))}
        >
          {words.salin}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
};
