import { useState } from 'preact/hooks';
import { kelanjutan, nomorAju } from 'ui:id';
import type { Draft, Notes } from '../../../domain/draft/draft.ts';
import { readMessage, type ReadFacts } from '../../../domain/life/read-message.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatList } from '../../../i18n/format-list.ts';
import { TextField } from '../../shared/TextField.tsx';

const words = kelanjutan.tempel;
const LABELS = { ...kelanjutan.fakta, applicationNumber: nomorAju.label };

type Props = { draft: Draft; onNote: (notes: Notes) => void };

/** Takes what a message or a printed proof says; never over what stands there already. */
export const PasteField = ({ draft, onNote }: Props) => {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const read = () => {
    const found = Object.entries(readMessage(text)) as [keyof ReadFacts, string][];
    const taken = found.filter(([fact]) => draft[fact] === undefined);
    const others = found.filter(([fact, value]) => draft[fact] !== undefined && draft[fact] !== value);
    const named = (facts: typeof found) =>
      formatList(facts.map(([fact, value]) => `${LABELS[fact]} ${value}`));
    setSaid([
      ...(found.length === 0 ? [words.kosong] : []),
      ...(taken.length > 0 ? [fill(words.terbaca, { isian: named(taken) })] : []),
      ...(others.length > 0 ? [fill(words.berbeda, { isian: named(others) })] : []),
    ]);
    if (taken.length > 0) onNote(Object.fromEntries(taken));
    if (found.length > 0) setText('');
  };
  return (
    <>
      <TextField
        id={`tempel-${draft.id}`}
        name="tempel"
        label={words.label}
        hint={words.petunjuk}
        value={text}
        long
        onInput={setText}
      />
      <p class="actions">
        <button type="button" class="button plain" aria-disabled={text === ''} onClick={read}>
          {words.tombol}
        </button>
      </p>
      <div role="status">
        {said.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    </>
  );
};
