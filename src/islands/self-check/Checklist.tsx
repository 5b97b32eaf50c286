import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { ItemKind, Tick } from '../../domain/checklist/item.ts';
import type { Outcome } from '../../domain/checklist/outcome.ts';
import type { CheckState } from '../../domain/checklist/state.ts';
import { Item } from './Item.tsx';

const KINDS: readonly ItemKind[] = ['dibawa', 'kewajiban', 'diterbitkan'];

type Props = {
  data: SelfCheckData;
  check: CheckState;
  outcomes: readonly Outcome[];
  onTick: (item: string, tick: Tick) => void;
};

/** The requirements of a service: what to bring, what to do, and what the service itself issues. */
export const Checklist = ({ data, check, outcomes, onTick }: Props) => (
  <>
    {KINDS.map((kind) => ({ kind, items: data.items.filter((item) => item.kind === kind) }))
      .filter(({ items }) => items.length > 0)
      .map(({ kind, items }) => (
        <section key={kind} aria-labelledby={`kelompok-${kind}`}>
          <h2 id={`kelompok-${kind}`}>{periksa.kelompok[kind]}</h2>
          <p>{periksa.kelompokLead[kind]}</p>
          <ul class="checklist">
            {items.map((item) => {
              const outcome = outcomes.find(({ id }) => id === item.id);
              return (
                outcome && (
                  <Item
                    key={item.id}
                    data={data}
                    item={item}
                    outcome={outcome}
                    tick={check.ticks[item.id]}
                    lacking={check.lacking?.includes(item.id) ?? false}
                    onTick={(tick) => onTick(item.id, tick)}
                  />
                )
              );
            })}
          </ul>
        </section>
      ))}
  </>
);
