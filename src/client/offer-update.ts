/**
 * Shows on the page's strip that a new version waits. Only the visitor's yes loads the page anew; what was entered is
 * on the device by then. Where another window has said yes already, nothing waits any more and loading anew is all.
 * @param accept lets the new version take over
 */
export const offerUpdate = (accept: () => void): void => {
  const strip = document.querySelector<HTMLElement>('[data-update]');
  if (!strip) return;
  strip.hidden = false;
  strip.querySelector('button')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    accept();
    void navigator.serviceWorker.ready.then(({ waiting }) => {
      if (!waiting) location.reload();
    });
  });
};
