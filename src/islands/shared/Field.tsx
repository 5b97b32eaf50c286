import type { ComponentChildren } from 'preact';

/** What every field shows around its control: a label, an optional hint, and what is wrong with it. */
export type FieldProps = {
  id: string;
  /** A text; with `Required` behind it where the field must be filled. */
  label: ComponentChildren;
  hint?: string | undefined;
  error?: string | undefined;
  /** Worth a second look, but not wrong. */
  warning?: string | undefined;
};

/** Ids of hint, error and warning for `aria-describedby`, in the order in which they are read. */
export const describedBy = ({ id, hint, error, warning }: Omit<FieldProps, 'label'>): string | undefined =>
  [hint && `${id}-petunjuk`, error && `${id}-salah`, warning && `${id}-peringatan`]
    .filter(Boolean)
    .join(' ') || undefined;

/** What stands between the label and the control: the hint, then the sentence that says what to mend. */
export const FieldMessages = ({ id, hint, error, warning }: Omit<FieldProps, 'label'>) => (
  <>
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
  </>
);

/** The frame of a field: label above, hint under it, then the sentence that says what to mend, then the control. */
export const Field = ({
  id,
  label,
  hint,
  error,
  warning,
  children,
}: FieldProps & { children: ComponentChildren }) => (
  <div class={error ? 'field wrong' : 'field'}>
    <label for={id}>{label}</label>
    <FieldMessages id={id} hint={hint} error={error} warning={warning} />
    {children}
  </div>
);
