import { useEffect, useState } from 'preact/hooks';
import { huruf } from 'ui:id';
import type { UnprintableEntries } from '../../app/package/check-letters.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Form } from '../../domain/submission/form.ts';

/** How long until letters that did not come are asked for again, in milliseconds. */
const AGAIN = 5_000;

type Props = { draft: Draft; form: Form; version: string };

/**
 * Loaded where an application holds letters beyond Latin. Says before the download which entries `ringkasan.pdf` cannot show, and where the letters of the others come from.
 */
export const LetterNote = ({ draft, form, version }: Props) => {
  const [found, setFound] = useState<UnprintableEntries>();
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const { checkLetters } = await import('../../app/package/make-package.ts');
      const looked = await checkLetters(draft, form, version);
      if (gone) return;
      setFound(looked);
      clearTimeout(timer);
      // A browser says that it is online before a line carries anything.
      if (!looked.fetched && navigator.onLine) timer = setTimeout(start, AGAIN);
    };
    const start = () => void look().catch(() => undefined);
    start();
    addEventListener('online', start);
    return () => {
      gone = true;
      clearTimeout(timer);
      removeEventListener('online', start);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only entries hold letters; the form follows from them
  }, [draft.application]);
  return (
    <div role="status">
      {found?.beyond && <p>{huruf.asal}</p>}
      {found && found.entries.length > 0 && (
        <div class="note warn">
          <p>{found.fetched ? huruf.tidakAda : huruf.belumTerambil}</p>
          <ul>
            {found.entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
