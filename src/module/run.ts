import { modul } from 'ui:id';
import { fill } from '../lib/fill.ts';
import { beginSession, keyOf, type Session } from './fill/session.ts';
import { fillScreen, hasMore, isForm, overwrite } from './fill/fill-screen.ts';
import { counts } from './fill/tally.ts';
import { undo } from './fill/undo.ts';
import type { SlimForm } from './forms.ts';
import { loadPackage } from './package.ts';
import { problemText } from './show/problem-text.ts';
import { make, makeButton } from './show/elements.ts';
import { place, type Panel } from './show/panel.ts';
import { showSentence, showTally, showWork } from './show/report.ts';
import { watchPage } from './fill/watch.ts';
import { canUnzip } from './unzip.ts';

type Version = { readonly version: string; readonly isKnown: boolean };

/** Told on the report after each screen, for pages that want to know. */
const EVENT = 'siap-karantina';

/** What the loader does from the press of its button on. Everything it knows is forgotten with the page. */
export const run = (form: SlimForm, { version, isKnown }: Version) => {
  let panel: Panel | undefined;
  let session: Session | undefined;
  let isBusy = false;
  let stop = (): void => undefined;

  const say = (...sentences: readonly string[]) => {
    if (panel) showSentence(panel.report, ...sentences);
    panel?.actions.replaceChildren();
  };

  const notesOf = ({ loaded }: Session): string[] =>
    loaded.kind === 'health-certificate' ? [] : [fill(modul.jenisLain, { jenis: loaded.kind })];

  const tell = (now: Session, ...notes: readonly string[]) => {
    if (!panel) return;
    place(panel);
    showTally(panel.report, now.tally, [...notesOf(now), ...notes]);
    panel.actions.replaceChildren(...actionsOf(now));
    panel.report.dispatchEvent(new CustomEvent(EVENT, { bubbles: true, detail: counts(now.tally) }));
  };

  const busily = async (now: Session, work: () => Promise<readonly string[]>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      tell(now, ...(await work()));
    } catch {
      tell(now, modul.terhenti);
    } finally {
      isBusy = false;
    }
  };

  const onOverwrite = (now: Session) => () =>
    void busily(now, async () => {
      await overwrite(now);
      return [];
    });
  const onUndo = (now: Session) => () =>
    void busily(now, async () => {
      stop();
      const elsewhere = await undo(now);
      return [elsewhere === 0 ? modul.diurungkan : fill(modul.urungkanLagi, { jumlah: String(elsewhere) })];
    });

  const actionsOf = (now: Session): HTMLElement[] => {
    const names = now.waiting.map(({ place: at }) => now.tally.get(keyOf(at))?.label ?? '').join(', ');
    return [
      ...(names === ''
        ? []
        : [make('p', fill(modul.tanyaTimpa, { nama: names })), makeButton(modul.timpa, onOverwrite(now))]),
      ...(now.journal.length + now.added.length > 0 ? [makeButton(modul.urungkan, onUndo(now))] : []),
    ];
  };

  const goOn = async () => {
    const now = session;
    if (panel) place(panel);
    if (!now || isBusy || !(isForm(now) && hasMore(now))) return;
    await busily(now, async () => {
      await fillScreen(now);
      return [];
    });
  };

  const load = async (file: File) => {
    const loaded = await loadPackage(file, form, Number(version));
    if (!loaded.ok) return say(problemText(loaded.error), modul.tidakDiisi);
    const now = await beginSession(document, loaded.value);
    session = now;
    stop();
    stop = watchPage(now, goOn);
    if (!isForm(now)) return say(modul.bukanFormulir, modul.tidakDiisi);
    await fillScreen(now);
    tell(now);
  };

  /** Reads a package and fills the screen that is shown. */
  const take = async (file: File) => {
    if (isBusy) return;
    if (!canUnzip()) return say(modul.perambanLama, modul.tidakDiisi);
    if (!isKnown) return say(fill(modul.versiTidakDikenal, { versi: version }), modul.tidakDiisi);
    isBusy = true;
    if (panel) showWork(panel.report, modul.membaca);
    try {
      await load(file);
    } catch {
      if (session) tell(session, modul.terhenti);
      else say(modul.tidakTerbaca, modul.tidakDiisi);
    } finally {
      isBusy = false;
    }
  };

  return {
    take,
    show: (made: Panel) => {
      panel = made;
    },
  };
};
