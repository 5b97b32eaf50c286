/** The name of the site's database: where it is not there yet, nothing was kept, and nothing is fetched to look. */
const STORED = 'siap-karantina';

const hasStored = async (): Promise<boolean> => {
  // Firefox before 126 cannot say; then it is looked at.
  const names = await indexedDB.databases?.().catch(() => undefined);
  return names === undefined || names.some(({ name }) => name === STORED);
};

/** The boxes beside the papers of a service page: what the self-check holds, and what is ticked here, is one. */
export const followTicks = async (service: string) => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-tick]')];
  const status = document.querySelector<HTMLElement>('[data-tick-kept]');
  for (const box of boxes) {
    box.disabled = false;
    box.addEventListener('change', () => {
      void import('./ticks.ts').then(async ({ saveTick }) => {
        const saved = await saveTick(service, box.dataset['tick'] ?? '', box.checked);
        if (status) status.textContent = status.dataset[saved ? 'tickKept' : 'tickLost'] ?? '';
      });
    });
  }
  if (!(await hasStored())) return;
  const ticks = await (await import('./ticks.ts')).loadTicks(service);
  for (const box of boxes) box.checked ||= ticks[box.dataset['tick'] ?? ''] === 'ada';
  const resume = document.querySelector<HTMLElement>('[data-resume]');
  if (resume && Object.keys(ticks).length > 0) resume.textContent = resume.dataset['resume'] ?? '';
};
