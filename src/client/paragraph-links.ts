/**
 * Beside every heading and tariff line that has an address, a link to itself. A page works and prints without them, so
 * they are added here and weigh nothing in it.
 */
export const addParagraphLinks = (main: HTMLElement) => {
  const name = main.dataset['linkName'] ?? '';
  for (const place of main.querySelectorAll(':is(h2, h3, h4, td, small)[id]')) {
    if (document.querySelector(`a.pin[href="#${CSS.escape(place.id)}"]`)) continue;
    const link = document.createElement('a');
    link.className = 'pin';
    link.href = `#${place.id}`;
    link.textContent = '#';
    link.setAttribute('aria-label', name.replace('{judul}', place.textContent.trim()));
    const fold = place.closest('summary');
    if (fold) fold.after(link);
    else if (place instanceof HTMLTableCellElement) place.append(link);
    else place.after(link);
  }
};
