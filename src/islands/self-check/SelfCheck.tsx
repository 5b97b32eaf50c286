import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import type { ItemKind } from '../../domain/checklist/item.ts';
import { SaveStatus } from '../shared/SaveStatus.tsx';
import { Item } from './Item.tsx';
import { Questions } from './Questions.tsx';
import { Result, Verdict } from './Result.tsx';
import { useSelfCheck } from './useSelfCheck.ts';

const KINDS: readonly ItemKind[] = ['dibawa', 'kewajiban', 'diterbitkan'];

/** The self-check of one service. Nothing can be entered before what the device holds is on screen. */
export const SelfCheck = ({ data }: { data: SelfCheckData }) => {
  const { check, loaded, saveState, outcomes, readiness, removed, answer, tick, reset, undoReset } =
    useSelfCheck(data);
  const groups = KINDS.map((kind) => ({ kind, items: data.items.filter((item) => item.kind === kind) }));
  return (
    <div class="check">
      <fieldset class="bare" disabled={!loaded}>
        <Questions questions={data.questions} answers={check.answers} onAnswer={answer} />
        {groups
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
                        onTick={(value) => tick(item.id, value)}
                      />
                    )
                  );
                })}
              </ul>
            </section>
          ))}
      </fieldset>
      <div class="check-side">
        <Verdict readiness={readiness} />
        <div>
          <Result data={data} readiness={readiness} />
          <SaveStatus state={saveState} />
          <p class="actions no-print">
            <button type="button" class="button plain" disabled={!loaded} onClick={() => print()}>
              {periksa.cetak}
            </button>
            <button type="button" class="button plain" disabled={!loaded} onClick={reset}>
              {periksa.hapus}
            </button>
          </p>
          <p role="status">
            {removed && (
              <>
                {periksa.dihapus}{' '}
                <button type="button" class="button plain" onClick={undoReset}>
                  {periksa.kembalikan}
                </button>
              </>
            )}
          </p>
        </div>
      </div>
    </div>
  );
};
