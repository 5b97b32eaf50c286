import { useState } from 'preact/hooks';
import { petugas } from 'ui:id';

const words = petugas.hasil;

/** Copies a text, and says whether it worked. */
export const useCopy = () => {
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.tersalin);
    } catch {
      setSaid(words.salinSendiri);
    }
  };
  return { said, copy };
};
