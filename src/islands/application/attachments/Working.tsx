import { lampiran } from 'ui:id';
import type { SlotProgress } from '../../../client/attachments/running.ts';
import { fill } from '../../../i18n/fill.ts';

type Props = { label: string; progress: SlotProgress; onCancel: () => void };

/** How far a file has come, and the way out. */
export const Working = ({ label, progress: { stage, done }, onCancel }: Props) => (
  <p class="attachment-working">
    <progress
      {...(stage === 'antre' ? {} : { value: done })}
      max={1}
      aria-label={fill(lampiran.kemajuan, { berkas: label, tahap: lampiran.tahap[stage] })}
    />
    <button type="button" class="button plain small-button" onClick={onCancel}>
      {lampiran.batal}
      <span class="hidden-visually"> {label}</span>
    </button>
  </p>
);
