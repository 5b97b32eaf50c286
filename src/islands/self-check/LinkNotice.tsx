import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import { saysOf } from './says-of.ts';
import type { CheckLink } from './useCheckLink.ts';

const words = periksa.tautan;

/** Id of the notice's heading. */
export const NOTICE = 'dari-tautan';

type Props = {
  data: SelfCheckData;
  link: CheckLink | undefined;
  /** Ids of what the link called lacking and is not at hand yet. */
  lacking: readonly string[];
  onReplace: () => void;
  onMerge: () => void;
  onDismiss: () => void;
  onUndo: () => void;
};

const Choice = ({ data, link, ...on }: Props & { link: Extract<CheckLink, { name: 'tanya' }> }) => (
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
const Lacking = ({ data, lacking }: Pick<Props, 'data' | 'lacking'>) => {
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

/** What came of a link with answers: what is wrong with it, what it carries and whether to take it, or that it was taken. */
export const LinkNotice = (props: Props) => {
  const { link, onUndo } = props;
  return (
    <div class="no-print" role="status">
      {link && (
        <section
          class={link.name === 'dipakai' ? 'note ok' : 'note warn'}
          aria-labelledby={NOTICE}
          data-link={link.name}
        >
          <h2 id={NOTICE} tabIndex={-1}>
            {words.judul}
          </h2>
          {link.name === 'salah' && <p>{words[link.problem]}</p>}
          {link.name === 'tanya' && <Choice {...props} link={link} />}
          {link.name === 'dipakai' && (
            <>
              <p>
                {words.dipakai} {link.partial && words.sebagian}
              </p>
              <Lacking {...props} />
              <p class="actions">
                <button type="button" class="button plain" onClick={onUndo}>
                  {words.batal}
                </button>
              </p>
            </>
          )}
        </section>
      )}
    </div>
  );
};
