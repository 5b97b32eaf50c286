import { paket, revisi } from 'ui:id';
import type { FormStep } from '../../domain/submission/form.ts';
import type { StepState } from '../../domain/submission/progress.ts';
import { fill } from '../../i18n/fill.ts';
import { FINISH, REVISION } from '../../app/drafts/place.ts';

type Props = {
  steps: readonly FormStep[];
  /** Those of the request: the account sheet is no part of it. */
  counted: readonly FormStep[];
  progress: Readonly<Record<string, StepState>>;
  current: string;
  /** An officer's notes are being mended. */
  revision: boolean;
};

/** Where there is room for the whole list beside a screen's fields; the same width stands in forms.css. */
const WIDE = '(min-width: 40rem)';

const MARK: Record<StepState, string> = { kosong: '○', sebagian: '◐', 'perlu-diperbaiki': '!', lengkap: '✓' };

/** The screens with the state of each, as links: one may go anywhere at any time. */
export const StepList = ({ steps, counted, progress, current, revision }: Props) => (
  <nav aria-label={paket.langkah.navigasi} class="steps no-print">
    {/* Made anew for each screen, so that on a phone the list folds again once a screen is chosen. */}
    <details key={current} open={matchMedia(WIDE).matches}>
      <summary>
        {fill(paket.langkah.semua, {
          lengkap: counted.filter(({ id }) => progress[id] === 'lengkap').length,
          jumlah: counted.length,
        })}
      </summary>
      <ol>
        {revision && (
          <li id={REVISION}>
            <a href={`#${REVISION}`} aria-current={current === REVISION ? 'step' : undefined}>
              {revisi.judul}
            </a>
          </li>
        )}
        {steps.map(({ id, title }) => {
          const state = progress[id] ?? 'kosong';
          return (
            <li key={id} id={id} data-state={state}>
              <a
                href={`#${id}`}
                aria-current={current === id ? 'step' : undefined}
                aria-describedby={`keadaan-${id}`}
              >
                {title}
              </a>{' '}
              <span class="small" id={`keadaan-${id}`}>
                <span aria-hidden="true">{MARK[state]}</span> {paket.langkah.keadaan[state]}
              </span>
            </li>
          );
        })}
        <li id={FINISH}>
          <a href={`#${FINISH}`} aria-current={current === FINISH ? 'step' : undefined}>
            {paket.langkah.akhir}
          </a>
        </li>
      </ol>
    </details>
  </nav>
);
