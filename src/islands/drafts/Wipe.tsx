import { useState } from 'preact/hooks';
import { berkas } from 'ui:id';
import { wipeDevice } from '../../client/wipe.ts';

/** For shared computers: removes everything that was entered here, after asking once more. */
export const Wipe = ({ onWiped }: { onWiped: () => Promise<void> }) => {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const wipe = async () => {
    const wiped = await wipeDevice();
    setAsking(false);
    setSaid(wiped.ok ? berkas.bersihkan.selesai : berkas.bersihkan.gagal);
    await onWiped();
  };
  return (
    <section aria-labelledby="bersihkan">
      <h2 id="bersihkan">{berkas.bersihkan.judul}</h2>
      <p>{berkas.bersihkan.isi}</p>
      {asking ? (
        <div class="note warn" role="group" aria-labelledby="bersihkan-tanya">
          <p id="bersihkan-tanya">
            <strong>{berkas.bersihkan.tanya}</strong>
          </p>
          <p class="actions">
            <button type="button" class="button plain" onClick={() => setAsking(false)} autofocus>
              {berkas.bersihkan.batal}
            </button>
            <button type="button" class="button" onClick={() => void wipe()}>
              {berkas.bersihkan.ya}
            </button>
          </p>
        </div>
      ) : (
        <p class="actions">
          <button
            type="button"
            class="button plain"
            onClick={() => {
              setSaid('');
              setAsking(true);
            }}
          >
            {berkas.bersihkan.mulai}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  );
};
