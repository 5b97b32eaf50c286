import type { SlimForm } from './forms.ts';
import { watchChoices } from './controls/select.ts';
import { OWN } from './page/shown.ts';
import { run } from './run.ts';
import { makePanel, place } from './show/panel.ts';

declare const __FORM__: SlimForm;

/** Versions of the contract this script keeps: those of `paket.json`. */
const VERSIONS = ['1', '2'];
const NEWEST = '2';

const begin = (pinned: string | undefined): void => {
  if (document.querySelector(`[${OWN}]`)) return;
  const version = pinned ?? NEWEST;
  const runner = run(__FORM__, { version, isKnown: VERSIONS.includes(version) });
  const panel = makePanel(version, (file) => void runner.take(file));
  runner.show(panel);
  place(panel);
  watchChoices(document);
};

const pinned = (document.currentScript as HTMLScriptElement | null)?.dataset['paketVersi'];
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => {
    begin(pinned);
  });
else begin(pinned);
