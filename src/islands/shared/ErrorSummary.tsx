type Props = {
  title: string;
  lead?: string;
  /** Each with the field it is about, where there is one. */
  items: readonly { text: string; fieldId?: string | undefined }[];
};

const FieldLink = ({ text, fieldId }: { text: string; fieldId: string }) => (
  <a
    href={`#${fieldId}`}
    onClick={(event) => {
      const field = document.getElementById(fieldId);
      if (!field) return;
      event.preventDefault();
      field.focus();
    }}
  >
    {text}
  </a>
);

/**
 * All that is to be mended, in one place, each sentence leading into its field; a field that is not on screen is left to
 * whoever follows the address fragment. It announces nothing by itself, for it changes while people type: it is given
 * the focus, or stands in a live region of the page.
 */
export const ErrorSummary = ({ title, lead, items }: Props) =>
  items.length === 0 ? null : (
    <div class="note warn">
      <p>
        <strong>{title}</strong> {lead}
      </p>
      <ul>
        {items.map(({ text, fieldId }) => (
          <li key={text}>{fieldId ? <FieldLink text={text} fieldId={fieldId} /> : text}</li>
        ))}
      </ul>
    </div>
  );
