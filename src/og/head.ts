const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
  '#38': '&',
};

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const meta = (html: string, name: string): string | undefined => {
  const content = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return content === undefined ? undefined : decode(content);
};

/** What a built page says of itself to sites that show a link to it; nothing for a page that has no picture. */
export const readHead = (html: string): { title: string; description: string; image: string } | undefined => {
  const [title, description, image] = ['og:title', 'og:description', 'og:image'].map((name) =>
    meta(html, name),
  );
  return title && description && image ? { title, description, image } : undefined;
};
