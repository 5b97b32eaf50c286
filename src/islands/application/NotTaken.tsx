import { paket } from 'ui:id';
import { fill } from '../../i18n/fill.ts';

/** Most names shown one by one. */
const MOST_NAMED = 20;

/** What of a package is not known here, for it was made by another version of the form. */
export const NotTaken = ({ left }: { left: readonly string[] }) => (
  <div class="note warn">
    <p>{fill(paket.buka.lewat, { jumlah: left.length })}</p>
    <ul>
      {left.slice(0, MOST_NAMED).map((name) => (
        <li key={name}>{name}</li>
      ))}
      {left.length > MOST_NAMED && <li>{fill(paket.buka.lebih, { jumlah: left.length - MOST_NAMED })}</li>}
    </ul>
  </div>
);
