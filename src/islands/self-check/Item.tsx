import { periksa } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { SelfCheckData, SelfCheckItem } from '../../data/self-check.ts';
import { TICKS, type Tick } from '../../domain/checklist/item.ts';
import type { Outcome } from '../../domain/checklist/outcome.ts';
import { fill } from '../../i18n/fill.ts';
import { RadioGroup } from '../shared/RadioGroup.tsx';
import { asks, reasons } from './reasons.ts';

type Props = {
  data: SelfCheckData;
  item: SelfCheckItem;
  outcome: Outcome;
  tick: Tick | undefined;
  /** Whether a link called it lacking. */
  lacking: boolean;
  onTick: (tick: Tick) => void;
};

const Applies = ({ data, outcome }: Pick<Props, 'data' | 'outcome'>) => {
  const because = reasons(data, outcome.because);
  if (outcome.truth === 'belum-diketahui')
    return (
      <p class="applies unknown">
        {fill(periksa.mungkin, {
          pertanyaan: asks(data, outcome.waitsFor)
            .map(({ ask }) => ask)
            .join(' '),
        })}
      </p>
    );
  if (outcome.truth === 'tidak')
    return <p class="applies no">{fill(periksa.tidakDiperlukan, { alasan: because })}</p>;
  return because === '' ? null : <p class="applies">{fill(periksa.diperlukan, { alasan: because })}</p>;
};

const Ticks = ({ item, outcome, tick, onTick }: Pick<Props, 'item' | 'outcome' | 'tick' | 'onTick'>) => {
  if (item.kind === 'diterbitkan') return null;
  const words = periksa.tanda[item.kind];
  return (
    <RadioGroup
      id={`tanda-${item.id}`}
      label={fill(words.legenda, { syarat: item.title })}
      choices={TICKS.filter((value) => value !== 'tidak-berlaku' || outcome.declinable).map((value) => ({
        value,
        label: words[value],
      }))}
      value={tick}
      onChoose={(value) => onTick(TICKS.find((one) => one === value) ?? 'belum')}
      compact
    />
  );
};

const Facts = ({ item }: Pick<Props, 'item'>) => (
  <dl class="facts">
    <dt>{periksa.mengapa}</dt>
    <dd>{item.why}</dd>
    {item.kind !== 'kewajiban' && (
      <>
        <dt>{periksa.penerbit}</dt>
        <dd>{item.issuedBy ?? periksa.penerbitTidakAda}</dd>
      </>
    )}
    {item.good.length > 0 && (
      <>
        <dt>{periksa.baik}</dt>
        <dd>
          <ul>
            {item.good.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </dd>
      </>
    )}
    {item.document && (
      <>
        <dt>{periksa.dokumen}</dt>
        <dd>
          <a href={link(item.document.href)}>{item.document.name}</a>
        </dd>
      </>
    )}
    {item.basis && (
      <>
        <dt>{periksa.dasar}</dt>
        <dd>
          <a href={link(item.basis.href)}>{item.basis.text}</a>
        </dd>
      </>
    )}
  </dl>
);

/** One requirement: whether it applies and why, a tick, who issues it and what a good one looks like. */
export const Item = ({ data, item, outcome, tick, lacking, onTick }: Props) => (
  <li id={`syarat-${item.id}`} class="check-item" data-truth={outcome.truth} data-tick={tick}>
    <h3>{item.title}</h3>
    {lacking && <p class="applies lacking">{periksa.ditandaiKurang}</p>}
    <Applies data={data} outcome={outcome} />
    {outcome.truth !== 'tidak' && (
      <>
        <p>{item.what}</p>
        <Ticks item={item} outcome={outcome} tick={tick} onTick={onTick} />
        {outcome.declinable && tick === 'tidak-berlaku' && (
          <p class="applies declared">{periksa.pernyataan}</p>
        )}
        <Facts item={item} />
      </>
    )}
    <p class="small">
      <a href={link(`/layanan/${data.id}/#persyaratan-${item.id}`)}>
        {fill(periksa.kataSumber, { syarat: item.title })}
      </a>
    </p>
  </li>
);
