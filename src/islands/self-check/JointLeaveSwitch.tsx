import { hariKerja as words } from 'ui:id';

const HINT = 'cuti-bersama-petunjuk';

type Props = { skips: boolean; onChange: (skips: boolean) => void };

/** Whether *cuti bersama* is left out of the working days: no source says, so the visitor does. */
export const JointLeaveSwitch = ({ skips, onChange }: Props) => (
  <div class="field">
    <label class="choice">
      <input
        id="cuti-bersama"
        type="checkbox"
        checked={skips}
        aria-describedby={HINT}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{words.saklar}</span>
    </label>
    <p class="field-hint" id={HINT}>
      {words.saklarPetunjuk}
    </p>
  </div>
);
