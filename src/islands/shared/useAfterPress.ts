import { useEffect, useRef } from 'preact/hooks';

/**
 * Puts something off while a button of the mouse is held down: what moves the page between press and release makes the
 * click miss. Pressing a button takes the focus out of a field, whose error then must not push the button away.
 */
export const useAfterPress = (): ((act: () => void) => void) => {
  const isHeld = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      isHeld.current = true;
    };
    const release = () => {
      isHeld.current = false;
      setTimeout(() => {
        for (const act of waiting.current.splice(0)) act();
      });
    };
    addEventListener('pointerdown', press);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    return () => {
      removeEventListener('pointerdown', press);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
    };
  }, []);
  return (act) => {
    if (isHeld.current) waiting.current.push(act);
    else act();
  };
};
