import { modul } from 'ui:id';
import { OWN } from '../page/shown.ts';
import { make, makeButton } from './elements.ts';

/** Where the loader stands on the page. */
export type Panel = {
  readonly root: HTMLElement;
  readonly report: HTMLElement;
  readonly actions: HTMLElement;
};

/** A page may name the place: an element with this attribute. */
const PLACE = '[data-siap-tempat]';

/** Puts the panel onto the page, again where the page was drawn anew. */
export const place = ({ root }: Panel): void => {
  if (root.isConnected) return;
  const named = document.querySelector(PLACE);
  if (named) named.append(root);
  else document.body.prepend(root);
};

/** Makes the one button, the place for the report and that for what may be done next. */
export const makePanel = (version: string, onFile: (file: File) => void): Panel => {
  const root = make('div');
  root.setAttribute(OWN, '');
  root.dataset['paketVersi'] = version;
  Object.assign(root.style, { font: '16px/1.5 system-ui, sans-serif', padding: '.5em', maxWidth: '60em' });
  const input = make('input');
  input.type = 'file';
  input.accept = '.zip,application/zip';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) onFile(file);
  });
  const button = makeButton(modul.tombol, () => {
    input.click();
  });
  const report = make('div');
  report.setAttribute('role', 'status');
  report.setAttribute('data-siap-laporan', '');
  report.dataset['paketVersi'] = version;
  const actions = make('div');
  root.append(button, input, report, actions);
  return { root, report, actions };
};
