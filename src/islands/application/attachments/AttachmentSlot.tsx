import type { ComponentChildren } from 'preact';
import { lampiran } from 'ui:id';
import { Chooser } from './Chooser.tsx';
import { Preview } from './Preview.tsx';
import { useAttachment, type AttachmentProps } from './useAttachment.ts';
import { useFileTarget } from './useFileTarget.ts';
import { describedBy as messageIds, FieldMessages } from '../../shared/Field.tsx';
import { Required } from '../../shared/Required.tsx';
import { useKeptFocus } from '../../shared/useKeptFocus.ts';
import { Working } from './Working.tsx';

type Props = AttachmentProps & {
  /** Id of the control that an error summary leads to. */
  id: string;
  hint?: string | undefined;
  /** Id of a text that is true of several places, e.g. what sizes are taken. */
  describedBy?: string;
  /** What the form has against this place, e.g. that its file is missing. */
  error?: string | undefined;
  required?: boolean;
  /** Shown while nothing is attached. */
  children?: ComponentChildren;
};

/** One place for one file: choose, photograph, drop or paste it, see what became of it, replace or remove it. */
export const AttachmentSlot = ({
  id,
  hint,
  describedBy,
  error: missing,
  required,
  children,
  ...props
}: Props) => {
  const { label } = props;
  const slot = useAttachment(props);
  const { isOver, handlers } = useFileTarget((files) => void slot.choose(files));
  const { shown, progress, before } = slot;
  const { attached } = props;
  const error = slot.error ?? (attached ? undefined : missing);
  const told = [describedBy, messageIds({ id, hint, error })].filter(Boolean).join(' ');

  return (
    <div
      class={`field attachment${error ? ' wrong' : ''}${isOver ? ' over' : ''}`}
      role="group"
      aria-labelledby={`${id}-nama`}
      tabIndex={-1}
      {...useKeptFocus<HTMLDivElement>()}
      {...handlers}
    >
      <p class="attachment-name" id={`${id}-nama`}>
        {label}
        {required && <Required />}
      </p>
      <FieldMessages id={id} hint={hint} error={error} />
      {shown && <Preview label={label} shown={shown} onConfirm={() => void slot.confirm()} />}
      {progress ? (
        <Working label={label} progress={progress} onCancel={slot.cancel} />
      ) : (
        <p class="actions">
          <Chooser
            id={id}
            label={label}
            isReplacing={attached !== undefined}
            isWrong={error !== undefined}
            describedBy={told || undefined}
            onChoose={(files) => void slot.choose(files)}
          />
          {attached && (
            <button type="button" class="button plain" onClick={slot.remove}>
              {lampiran.hapus}
              <span class="hidden-visually"> {label}</span>
            </button>
          )}
        </p>
      )}
      {!attached && !progress && children}
      <p role="status" class="small" key="said">
        {progress ? lampiran.tahap[progress.stage] : slot.said}
        {slot.error && <span class="hidden-visually">{slot.error}</span>}{' '}
        {before && !progress && (
          <button type="button" class="button plain small-button" onClick={slot.undo}>
            {attached ? lampiran.kembalikanLama : lampiran.kembalikan}
            <span class="hidden-visually"> {label}</span>
          </button>
        )}
      </p>
    </div>
  );
};
