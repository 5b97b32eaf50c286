import { paket, revisi, salinPortal } from 'ui:id';
import { COPY, FINISH, REVISION } from '../../app/drafts/place.ts';
import { useLazyScreen } from './useLazyScreen.ts';

/** The screens that are this site's own and no screen of the form. */
const OWN = [FINISH, REVISION, COPY] as const;

const TITLES: Readonly<Record<string, string>> = {
  [FINISH]: paket.langkah.akhir,
  [REVISION]: revisi.judul,
  [COPY]: salinPortal.judul,
};

/** Names of the site's own screens; where there is no portal, nothing is handed over to one. */
export const ownScreens = (hasPortal: boolean): readonly string[] =>
  OWN.filter((name) => hasPortal || name !== COPY);

/** The site's own screens, each fetched once it is wanted, and how the one that is shown fares. */
export const useOwnScreens = (current: string) => {
  const screens = {
    [FINISH]: useLazyScreen(() => import('./Finish.tsx'), current === FINISH),
    [REVISION]: useLazyScreen(() => import('./revision/RevisionScreen.tsx'), current === REVISION),
    [COPY]: useLazyScreen(() => import('./copy/CopyScreen.tsx'), current === COPY),
  };
  const shown = OWN.find((name) => name === current);
  return {
    finish: screens[FINISH].part,
    revision: screens[REVISION].part,
    copy: screens[COPY].part,
    isReady: shown !== undefined && screens[shown].part !== undefined,
    failed: shown !== undefined && screens[shown].failed,
    title: TITLES[current],
  };
};
