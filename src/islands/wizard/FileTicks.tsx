import { paket } from 'ui:id';
import type { WizardField } from '../../data/wizard.ts';
import { fill } from '../../i18n/fill.ts';
import { fieldId } from './place.ts';

type Props = {
  step: string;
  row: number;
  fields: readonly WizardField[];
  /** What the portal says of its files. */
  words: string;
  isReady: (slot: string) => boolean;
  onReady: (slot: string, ready: boolean) => void;
};

/** The files the portal will ask for on this screen, each to be ticked once it is at hand. */
export const FileTicks = ({ step, row, fields, words, isReady, onReady }: Props) =>
  fields.length === 0 ? null : (
    <fieldset class="field files">
      <legend>{paket.isian.berkasJudul}</legend>
      <p class="field-hint">{paket.isian.berkasLead}</p>
      <p class="field-hint">{words}</p>
      {fields.map(({ key, label, hint, note, placeUnknown }) => {
        const id = fieldId(step, row, key);
        const told = [hint, note, placeUnknown && paket.isian.tempatTidakTerlihat].filter(Boolean).join(' ');
        return (
          <div key={key}>
            <label class="choice">
              <input
                type="checkbox"
                id={id}
                checked={isReady(key)}
                aria-describedby={told ? `${id}-petunjuk` : undefined}
                onChange={(event) => onReady(key, event.currentTarget.checked)}
              />
              <span>{fill(paket.isian.berkasSiap, { berkas: label })}</span>
            </label>
            {told && (
              <p class="field-hint" id={`${id}-petunjuk`}>
                {told}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
