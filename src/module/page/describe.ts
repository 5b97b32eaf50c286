import type { Control } from '../controls/control.ts';
import type { FieldFacts } from '../match/facts.ts';
import { headingsOf } from './headings.ts';
import { writtenAt, type Written } from './label-texts.ts';
import { above } from './shown.ts';
import { textOf } from './texts.ts';

const namesOf = (element: Element): string[] =>
  [element.getAttribute('name'), element.id, element.getAttribute('data-field')].flatMap((name) =>
    name ? [name] : [],
  );

/** The words before the first button of a group, inside the group; what names the button itself is none of them. */
const leading = (node: Node, first: Element): string => {
  let text = '';
  for (const child of node.childNodes) {
    const own = [...((first as HTMLInputElement).labels ?? [])].some((label) => label.contains(child));
    if (child === first || own) break;
    if (child.contains(first)) return `${text} ${leading(child, first)}`.trim();
    text += ` ${textOf(child)}`;
  }
  return text.trim();
};

/** What is written at a field made of several: its legend first, for the words at each part are those of a choice. */
const ofGroup = ({ anchor, parts: [first] }: Control): Written => {
  const group = anchor.closest('fieldset,[role=radiogroup],[role=group]');
  const legend = group?.querySelector(':scope > legend');
  const told = legend ? [textOf(legend)] : group ? writtenAt(group).labels : [];
  const before = first && /[a-z]/i.test(leading(anchor, first)) ? [leading(anchor, first)] : [];
  const around = writtenAt(anchor);
  const labels = [...before, ...(told.length > 0 ? told : around.labels)];
  return { labels: labels.length > 0 ? labels : first ? writtenAt(first).labels : [], hints: [] };
};

/** What the matching has to know of a field. */
export const describe = (control: Control): FieldFacts => {
  const { kind, anchor, parts } = control;
  const { labels, hints } = parts.length > 1 ? ofGroup(control) : writtenAt(anchor);
  const host = anchor.getRootNode() instanceof ShadowRoot ? above(anchor.getRootNode()) : null;
  return {
    kind,
    labels,
    hints,
    names: [
      ...(kind === 'radio'
        ? parts.flatMap((part) => part.getAttribute('name') ?? [])
        : parts.flatMap(namesOf)),
      ...(host ? namesOf(host) : []),
    ],
    headings: headingsOf(anchor),
  };
};
