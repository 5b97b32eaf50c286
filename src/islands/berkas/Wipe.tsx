import { useState } from 'preact/hooks';
import { berkas } from 'ui:id';
import { wipeDevice } from '../../client/wipe.ts';
import { useFocusNext } from '../shared/useFocusNext.ts';

const HEADING = 'bersihkan';
const CANCEL = 'bersihkan-batal';
const START = 'bersihkan-mulai';

/** For shared computers: removes everything that was entered here, after asking once more. */
export const Wipe = ({ onWiped }: { onWiped: () => Promise<void> }) => {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const focusNext = useFocusNext();
  const start = () => {
    setSaid('');
    setAsking(true);
    focusNext(CANCEL);
  };
  const cancel = () => {
    setAsking(false);
    focusNext(START);
  };
  const wipe = async () => {
    const wiped = await wipeDevice();
    setAsking(false);
    focusNext(HEADING);
    setSaid(wiped.ok ? berkas.bersihkan.selesai : berkas.bersihkan.gagal);
    await onWiped();
  };
  return (
    <section aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        {berkas.bersihkan.judul}
      </h2>
      <p>{berkas.bersihkan.isi}</p>
      {asking ? (
        <div class="note warn" role="group" aria-labelledby="bersihkan-tanya">
          <p id="bersihkan-tanya">
            <strong>{berkas.bersihkan.tanya}</strong>
          </p>
          <p class="actions">
            <button type="button" class="button plain" id={CANCEL} onClick={cancel}>
              {berkas.bersihkan.batal}
            </button>
            <button type="button" class="button" onClick={() => void wipe()}>
              {berkas.bersihkan.ya}
            </button>
          </p>
        </div>
      ) : (
        <p class="actions">
          <button type="button" class="button plain" id={START} onClick={start}>
            {berkas.bersihkan.mulai}
          </button>
        </p>
      )}
      <p role="status" key="said">
        {said}
      </p>
    </section>
  );
};
