import { useMemo } from 'preact/hooks';
import { petugas } from 'ui:id';
import type { OfficerPage } from '../../domain/draft/officer-page.ts';
import { serviceForms } from '../../domain/draft/service-forms.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { useReady } from '../shared/useReady.ts';
import { withWork, workOn, type Work } from './desk.ts';
import { LackingTool } from './LackingTool.tsx';
import { LinkTool } from './LinkTool.tsx';
import { RevisionTool } from './RevisionTool.tsx';
import { useDesk } from './useDesk.ts';

const SERVICE = 'petugas-layanan';

/** The officers' tools for one service at a time. What is entered stays in this tab, and nothing is sent. */
export const Officer = ({ page }: { page: OfficerPage }) => {
  const { targets } = page;
  const forms = useMemo(() => serviceForms(page), [page]);
  const ready = useReady();
  const { desk, put, isCleared, clear, undo } = useDesk();
  const focusNext = useFocusNext();
  const target = targets.find(({ id }) => id === desk.service) ?? targets[0];
  const chosen = target?.id ?? '';
  const service = forms.find(({ id }) => id === chosen);
  const work = workOn(desk, chosen);
  const change = (part: Partial<Work>) => put(withWork(desk, chosen, part));
  const then = (act: () => void) => () => {
    act();
    focusNext(SERVICE);
  };
  return (
    <fieldset class="bare officer" disabled={!ready}>
      <SelectField
        id={SERVICE}
        name="layanan"
        label={petugas.layanan}
        value={chosen}
        options={targets.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => put({ ...desk, service: id })}
      />
      <p role="status">
        {isCleared && (
          <>
            {petugas.dikosongkan}{' '}
            <button type="button" class="button plain" onClick={then(undo)}>
              {petugas.kembalikan}
            </button>
          </>
        )}
      </p>
      {target && (
        <LinkTool
          key={`bagian ${chosen}`}
          service={target}
          chosen={work.paragraph}
          onChoose={(paragraph) => change({ paragraph })}
        />
      )}
      {target && (
        <LackingTool
          key={`kurang ${chosen}`}
          service={target}
          ticked={work.lacking}
          onTick={(lacking) => change({ lacking })}
        />
      )}
      {service && <RevisionTool key={`revisi ${chosen}`} service={service} work={work} onChange={change} />}
      <p class="actions">
        <button type="button" class="button plain" onClick={then(clear)}>
          {petugas.kosongkan}
        </button>
      </p>
    </fieldset>
  );
};
