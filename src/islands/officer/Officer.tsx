import { useMemo } from 'preact/hooks';
import { petugas } from 'ui:id';
import { siteAddress } from '../../client/site-address.ts';
import type { OfficerPage } from '../../domain/draft/officer-page.ts';
import { serviceForms } from '../../domain/draft/service-forms.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { useReady } from '../shared/useReady.ts';
import { withWork, workOn, type Work } from './desk.ts';
import { FindPlace } from './FindPlace.tsx';
import { placeId } from './find-places.ts';
import { LackingTool } from './LackingTool.tsx';
import { LinkTool } from './LinkTool.tsx';
import { RevisionTool } from './RevisionTool.tsx';
import { useCopy } from './useCopy.ts';
import { useDesk } from './useDesk.ts';
import { lastUsed } from './used-places.ts';
import { useUsedPlaces } from './useUsedPlaces.ts';

const SERVICE = 'petugas-layanan';

/** The officers' tools for one service at a time. What is entered stays in this tab, and nothing is sent. */
export const Officer = ({ page }: { page: OfficerPage }) => {
  const { targets } = page;
  const forms = useMemo(() => serviceForms(page), [page]);
  const ready = useReady();
  const { desk, put, isCleared, turn, clear, undo } = useDesk();
  const { places, use, pin } = useUsedPlaces();
  const { said, copy } = useCopy();
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
      <FindPlace
        targets={targets}
        lastUsed={lastUsed(places)}
        onPick={(place) => {
          const change = withWork(desk, place.service, { paragraph: place.paragraph });
          put({ ...change, service: place.service });
          use(place.id);
          void copy(siteAddress(`/layanan/${place.service}/`) + (place.paragraph && `#${place.paragraph}`));
        }}
      />
      <p role="status">{said}</p>
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
          onUse={(paragraph) => use(placeId(chosen, paragraph))}
          isPinned={places.pinned.includes(placeId(chosen, work.paragraph))}
          onPin={(isPinned) => pin(placeId(chosen, work.paragraph), isPinned)}
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
      {service && (
        <RevisionTool key={`revisi ${chosen} ${turn}`} service={service} work={work} onChange={change} />
      )}
      <p class="actions">
        <button type="button" class="button plain" onClick={then(clear)}>
          {petugas.kosongkan}
        </button>
      </p>
    </fieldset>
  );
};
