import type { ComponentChildren } from 'preact';
import { Required } from './Required.tsx';

/** What every field shows around its control: a label, an optional hint, and what is wrong with it. */
export type FieldProps = {
  id: string;
  label: string;
  /** Must be filled: said with a star, and in a word to those who do not see it. */
  required?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** Worth a second look, but not wrong. */
  warning?: string | undefined;
};

/** Ids of hint, error and warning for `aria-describedby`, in the order in which they are read. */
export const describedBy = ({ id, hint, error, warning }: FieldProps): string | undefined =>
  [hint && `${id}-petunjuk`, error && `${id}-salah`, warning && `${id}-peringatan`]
    .filter(Boolean)
    .join(' ') || undefined;

/** The frame of a field: label above, hint under it, then the sentence that says what to mend, then the control. */
export const Field = ({
  id,
  label,
  required,
  hint,
  error,
  warning,
  children,
}: FieldProps & { children: ComponentChildren }) => (
  <div class={error ? 'field wrong' : 'field'}>
    <label for={id}>
      {label}
      {required && <Required />}
    </label>
    {hint && (
      <p class="field-hint" id={`${id}-petunjuk`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="field-error" id={`${id}-salah`}>
        {error}
      </p>
    )}
    {warning && (
      <p class="field-warning" id={`${id}-peringatan`}>
        {warning}
      </p>
    )}
    {children}
  </div>
);
