/** Opens whatever is folded around an element. */
const unfold = (element: Element | null) => {
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
};

/** A link to a folded paragraph opens it; on paper everything is open, and folded again afterwards. */
export const followFolds = () => {
  const arrive = () => {
    const element = document.querySelector(':target');
    if (!element?.closest('details:not([open])')) return;
    unfold(element);
    element.scrollIntoView();
  };
  arrive();
  addEventListener('hashchange', arrive);
  if (document.querySelector('[data-changes]') && location.search !== '')
    void import('./change-filter.ts').then(({ followChangeFilter }) => followChangeFilter());
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
};
