const STORED = 'fon';

/**
 * Fetches the heading font once, well after the page is there, and notes it for the layout: from the next
 * page on it is used from the first paint, so that no heading ever changes its shape under a reader.
 */
export const fetchHeadingFont = async (): Promise<void> => {
  try {
    if (localStorage.getItem(STORED)) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const faces = await document.fonts.load('700 1em "Plus Jakarta Sans"');
    if (faces.length > 0) localStorage.setItem(STORED, '1');
  } catch {
    // No storage or no line: headings stay in the system's font.
  }
};
