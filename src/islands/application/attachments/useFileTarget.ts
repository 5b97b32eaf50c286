import { useEffect, useState } from 'preact/hooks';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** A file dropped beside its place must not make the browser leave the page for it. */
const swallow = (event: DragEvent) => {
  if (carriesFiles(event)) event.preventDefault();
};

/** Makes an element take files that are dropped on it or pasted into it. */
export const useFileTarget = (onFiles: (files: readonly File[]) => void) => {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    addEventListener('dragover', swallow);
    addEventListener('drop', swallow);
    return () => {
      removeEventListener('dragover', swallow);
      removeEventListener('drop', swallow);
    };
  }, []);

  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (carriesFiles(event)) setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        setIsOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
      onPaste: (event: ClipboardEvent) => {
        event.preventDefault();
        onFiles([...(event.clipboardData?.files ?? [])]);
      },
    },
  };
};
