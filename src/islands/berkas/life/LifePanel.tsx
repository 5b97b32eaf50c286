import { kelanjutan } from 'ui:id';
import type { Draft, Notes } from '../../../domain/draft/draft.ts';
import { FactFields } from './FactFields.tsx';
import { History } from './History.tsx';
import { PasteField } from './PasteField.tsx';

type Props = { draft: Draft; onNote: (notes: Notes) => void };

/** What became of an application: noted by the visitor, pasted from a message, or typed. */
export const LifePanel = ({ draft, onNote }: Props) => (
  <div class="life">
    <History draft={draft} onNote={onNote} />
    <fieldset>
      <legend>{kelanjutan.fakta.judul}</legend>
      <PasteField draft={draft} onNote={onNote} />
      <FactFields draft={draft} onNote={onNote} />
    </fieldset>
  </div>
);
