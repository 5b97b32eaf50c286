const bySelection = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    done = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
};

/**
 * Puts a text on the clipboard, and says whether it is there.
 * @param clipboard that of the window in which the visitor pressed: another one may not write
 */
export const copyText = async (
  text: string,
  clipboard: Clipboard | undefined = navigator.clipboard,
): Promise<boolean> => {
  try {
    if (!clipboard) return bySelection(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return bySelection(text);
  }
};
