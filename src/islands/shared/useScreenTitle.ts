import { useEffect } from 'preact/hooks';

/** Puts the screen that is shown before the page's own title, which comes back once there is none (WCAG 2.4.2). */
export const useScreenTitle = (screen: string | undefined): void =>
  useEffect(() => {
    if (screen === undefined) return undefined;
    const page = document.title;
    document.title = `${screen} | ${page}`;
    return () => {
      document.title = page;
    };
  }, [screen]);
