/** Shows the changes of one service, which the address names as `?layanan=`; an address of a note wins over it. */
export const followChangeFilter = (): void => {
  const service = new URLSearchParams(location.search).get('layanan');
  const link = document.querySelector<HTMLAnchorElement>(`[id="layanan-${CSS.escape(service ?? '')}"] a`);
  const status = document.querySelector<HTMLElement>('[data-changes-status]');
  const notes = [...document.querySelectorAll<HTMLElement>('[data-services]')];
  if (service === null || !link || !status) return;
  const show = () => {
    const named = document.querySelector(':target')?.closest('[data-services]');
    for (const note of notes)
      note.hidden = !named && !(note.dataset['services'] ?? '').split(' ').includes(service);
    status.textContent = named
      ? ''
      : (status.dataset['said'] ?? '').replace('{layanan}', link.textContent.trim());
    named?.scrollIntoView();
  };
  link.setAttribute('aria-current', 'true');
  show();
  addEventListener('hashchange', show);
};
