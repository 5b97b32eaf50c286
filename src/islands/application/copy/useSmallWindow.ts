import { render, type ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type PictureInPicture = { requestWindow: (size: { width: number; height: number }) => Promise<Window> };

/** Document Picture-in-Picture, where the browser has it. */
const api = (): PictureInPicture | undefined =>
  (globalThis as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;

const SIZE = { width: 360, height: 320 };

/** A small window that stays above all others and shows a part of the page, for as long as it is open. */
export const useSmallWindow = (title: string, content: () => ComponentChild) => {
  const [small, setSmall] = useState<Window | undefined>(undefined);

  useEffect(() => {
    if (small) render(content(), small.document.body);
  });
  useEffect(() => () => small?.close(), [small]);

  const open = async () => {
    const opened = await api()?.requestWindow(SIZE);
    if (!opened) return;
    opened.document.title = title;
    opened.document.documentElement.lang = document.documentElement.lang;
    for (const style of document.querySelectorAll('style, link[rel="stylesheet"]'))
      opened.document.head.append(style.cloneNode(true));
    opened.addEventListener('pagehide', () => {
      render(null, opened.document.body);
      setSmall(undefined);
    });
    setSmall(opened);
  };
  return { canOpen: api() !== undefined, isOpen: small !== undefined, open };
};
