import { perangkat } from 'ui:id';
import type { StorageProblem } from '../../client/db.ts';

/** Whether what is on screen is also on the device. */
export type SaveState =
  { name: 'belum-ada' | 'menyimpan' | 'tersimpan' } | { name: 'gagal'; problem: StorageProblem };

/** Answers "was it saved?" at all times; only a failure is announced, not every keystroke. */
export const SaveStatus = ({ state }: { state: SaveState }) => (
  <div class="save-status no-print" data-save={state.name}>
    <p>
      {state.name === 'tersimpan' && `✓ ${perangkat.tersimpan}`}
      {state.name === 'menyimpan' && perangkat.menyimpan}
      {state.name === 'belum-ada' && perangkat.belumAda}
    </p>
    <p role="alert">{state.name === 'gagal' && `⚠ ${perangkat.masalah[state.problem]}`}</p>
  </div>
);
