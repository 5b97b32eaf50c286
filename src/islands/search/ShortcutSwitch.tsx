import { cari } from 'ui:id';
import { useEffect, useState } from 'preact/hooks';
import { searchKeyIsOff, setSearchKeyOff } from '../../client/search-key.ts';

/** What the keys do, and a way to turn off the one that a voice or a cat may press (WCAG 2.2, 2.1.4). */
export const ShortcutSwitch = () => {
  const [off, setOff] = useState(false);
  useEffect(() => setOff(searchKeyIsOff()), []);
  return (
    <div class="small hit-keys">
      <p>{cari.tombolPanah}</p>
      <label>
        <input
          type="checkbox"
          checked={!off}
          onChange={(event) => {
            const nowOff = !event.currentTarget.checked;
            setSearchKeyOff(nowOff);
            setOff(nowOff);
          }}
        />{' '}
        {cari.pintasan}
      </label>
    </div>
  );
};
