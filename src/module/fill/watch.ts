import { deepAll } from '../page/shown.ts';
import { lookAgain, type Session } from './session.ts';

/** Changes of a page come in bursts: it is looked at once they end. */
const PAUSE = 150;
const WHAT = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'disabled'],
};

/** Looks at the page again whenever it shows something else. @returns what ends that */
export const watchPage = (session: Session, onChange: () => Promise<void>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void changed(), PAUSE);
  });
  const observe = () => {
    observer.observe(session.page, WHAT);
    for (const { shadowRoot } of deepAll(session.page, '*'))
      if (shadowRoot) observer.observe(shadowRoot, WHAT);
  };
  const changed = async () => {
    observe();
    await lookAgain(session);
    await onChange();
  };
  observe();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
};
