import { periksa } from 'ui:id';
import type { SelfCheckData } from '../../data/self-check.ts';
import { EMPTY_CHECK } from '../../domain/checklist/state.ts';
import { SaveStatus } from '../shared/SaveStatus.tsx';
import { useFocusNext } from '../shared/useFocusNext.ts';
import { Checklist } from './Checklist.tsx';
import { Fees, NoFee } from './Fees.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { Plan } from './Plan.tsx';
import { Questions, QUESTIONS } from './Questions.tsx';
import { Result, RESULT, Verdict } from './Result.tsx';
import { useCheckLink } from './useCheckLink.ts';
import { useSelfCheck } from './useSelfCheck.ts';

/** Id of the heading over what came of a link. */
const NOTICE = 'dari-tautan';

type Props = {
  data: SelfCheckData;
  /** Absolute address of the page, and the version of the content it was built from. */
  page: { address: string; contentVersion: string };
};

/** The self-check of one service. Nothing can be entered before what the device holds is on screen. */
export const SelfCheck = ({ data, page }: Props) => {
  const { check, dispatch, loaded, day, outcomes, readiness, planned, fee, later, ...self } =
    useSelfCheck(data);
  const from = useCheckLink(data, check, loaded, (state) => dispatch({ type: 'restore', state }));
  const focusNext = useFocusNext();
  /** Does what a button asks for that is gone afterwards, and gives the focus to what is there then. */
  const then = (act: () => void, id: string) => () => {
    act();
    focusNext(id);
  };
  return (
    <>
      <LinkNotice
        data={data}
        link={from.link}
        id={NOTICE}
        later={later}
        lacking={check.lacking ?? []}
        onReplace={then(from.replace, NOTICE)}
        onMerge={then(from.merge, NOTICE)}
        onDismiss={then(from.dismiss, QUESTIONS)}
        onUndo={then(from.undo, QUESTIONS)}
      />
      <div class="check">
        <fieldset class="bare" disabled={!loaded}>
          <Questions
            questions={data.questions}
            answers={check.answers}
            onAnswer={(question, answer) => dispatch({ type: 'answer', question, answer })}
          />
          <Checklist
            data={data}
            check={check}
            outcomes={outcomes}
            onTick={(item, tick) => dispatch({ type: 'tick', item, tick })}
          />
          <Plan
            data={data}
            check={check}
            planned={planned}
            later={later}
            day={day}
            address={page.address}
            dispatch={dispatch}
          />
          {data.fee ? (
            <Fees facts={data.fee} check={check} view={fee} later={later} day={day} dispatch={dispatch} />
          ) : (
            <NoFee id={data.id} />
          )}
        </fieldset>
        <div class="check-side">
          <Verdict readiness={readiness} />
          <div>
            <Result data={data} readiness={readiness} planned={planned} fee={fee} day={day} />
            <SaveStatus state={self.saveState} />
            <p class="actions no-print">
              <button type="button" class="button plain" disabled={!loaded} onClick={self.reset}>
                {periksa.hapus}
              </button>
            </p>
            <p role="status">
              {self.removed && (
                <>
                  {periksa.dihapus}{' '}
                  <button type="button" class="button plain" onClick={then(self.undoReset, RESULT)}>
                    {periksa.kembalikan}
                  </button>
                </>
              )}
            </p>
          </div>
        </div>
      </div>
      {later.part && (
        <later.part.Evidence data={data} check={check} begun={loaded && check !== EMPTY_CHECK} page={page} />
      )}
    </>
  );
};
