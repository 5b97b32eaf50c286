/** The boxes beside the papers of a service page: what the self-check holds, and what is ticked here, is one. */
export const followTicks = async (service: string, hasStored: () => Promise<boolean>) => {
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
