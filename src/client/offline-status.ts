import { fill } from '../i18n/fill.ts';
import { formatDecimal } from '../i18n/format-decimal.ts';
import type { OfflineState } from './offline-state.ts';
import { isKept } from './persist.ts';
import { storedFiles } from './stored-files.ts';

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

const KILOBYTE = 1000;
const size = (bytes: number): string =>
  bytes < KILOBYTE * KILOBYTE
    ? `${formatDecimal(String(Math.ceil(bytes / KILOBYTE)))} kB`
    : `${formatDecimal(String(Math.round(bytes / (KILOBYTE * 100)) / 10))} MB`;

const showList = async () => {
  const stored = await storedFiles();
  for (const list of all('[data-offline-list]')) {
    for (const row of list.querySelectorAll<HTMLElement>('[data-offline-kind]')) {
      const { files, bytes } = stored[row.dataset['offlineKind'] as keyof typeof stored];
      row.textContent = fill(list.dataset['row'] ?? '', {
        files: formatDecimal(String(files)),
        size: size(bytes),
      });
    }
    list.hidden = false;
  }
};

const showProgress = ({ done, total }: { done: number; total: number }) => {
  for (const bar of document.querySelectorAll<HTMLProgressElement>('[data-offline-progress]')) {
    bar.max = Math.max(total, 1);
    bar.value = done;
  }
  for (const count of all('[data-offline-count]'))
    count.textContent = total === 0 ? '' : fill(count.dataset['text'] ?? '', { done, total });
};

const show = (state: OfflineState) => {
  for (const part of all('[data-offline-phase]')) part.hidden = part.dataset['offlinePhase'] !== state.phase;
  if (state.phase === 'storing') showProgress(state);
  if (state.phase === 'ready') void showList();
};

const showKept = async () => {
  const kept = await isKept();
  const answer = kept === undefined ? 'unknown' : kept ? 'yes' : 'no';
  for (const part of all('[data-kept]')) part.hidden = part.dataset['kept'] !== answer;
};

/** Keeps `/luring/` up to date: how far the storing is, then what is stored and how much. */
export const followOfflineStatus = (current: OfflineState | undefined): void => {
  addEventListener('siap:offline', ({ detail }) => show(detail));
  if (current) show(current);
  void showKept();
};
