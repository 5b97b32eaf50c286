import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import { EMPTY_CHECK } from '../../domain/checklist/state.ts';
import { saysOf } from './says-of.ts';
import type { CheckLink } from './useCheckLink.ts';

const words = periksa.tautan;

/** A link with answers, and what can be done about it. */
export type LinkNoteProps = {
  data: SelfCheckData;
  link: CheckLink;
  /** Id of the heading. */
  id: string;
  /** Ids of what the link called lacking and is not at hand yet. */
  lacking: readonly string[];
  onReplace: () => void;
  onMerge: () => void;
  onDismiss: () => void;
  onUndo: () => void;
};

const Choice = ({ data, link, ...on }: LinkNoteProps & { link: Extract<CheckLink, { name: 'tanya' }> }) => (
  <>
    <p>{words.tanya}</p>
    {link.partial && <p>{words.sebagian}</p>}
    <details open>
      <summary>{words.isi}</summary>
      <ul>
        {saysOf(data, link.linked).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
    <p class="actions">
      <button type="button" class="button" onClick={on.onMerge}>
        {words.gabung}
      </button>
      <button type="button" class="button plain" onClick={on.onReplace}>
        {words.ganti}
      </button>
      <button type="button" class="button plain" onClick={on.onDismiss}>
        {words.abaikan}
      </button>
    </p>
  </>
);

/** What is lacking according to the link, each leading to its explanation. */
const Lacking = ({ data, lacking }: Pick<LinkNoteProps, 'data' | 'lacking'>) => {
  const items = data.items.filter(({ id }) => lacking.includes(id));
  if (items.length === 0) return null;
  return (
    <>
      <p>{words.kurang}</p>
      <ul>
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#syarat-${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What is wrong with a link, what it carries and whether to take it, or that it was taken. */
export const LinkNote = (props: LinkNoteProps) => {
  const { link, id, onUndo } = props;
  /** Nothing was answered here before: there is nothing to bring back. */
  const isFirst = link.name === 'dipakai' && link.before === EMPTY_CHECK;
  return (
    <section
      class={link.name === 'dipakai' ? 'note ok' : 'note warn'}
      aria-labelledby={id}
      data-link={link.name}
    >
      <h2 id={id} tabIndex={-1}>
        {words.judul}
      </h2>
      {link.name === 'salah' && <p>{words[link.problem]}</p>}
      {link.name === 'tanya' && <Choice {...props} link={link} />}
      {link.name === 'dipakai' && (
        <>
          <p>
            {isFirst ? words.dipakaiBaru : words.dipakai} {link.partial && words.sebagian}
          </p>
          <Lacking {...props} />
          {!isFirst && (
            <p class="actions">
              <button type="button" class="button plain" onClick={onUndo}>
                {words.batal}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
};
