import { paket } from 'ui:id';
import type { WizardData } from '../../data/wizard.ts';
import { emptyApplication } from '../../domain/submission/application.ts';
import { progressOf } from '../../domain/submission/progress.ts';
import { SaveStatus } from '../shared/SaveStatus.tsx';
import { DraftList } from './DraftList.tsx';
import { Finish } from './Finish.tsx';
import { COUNTRY_LIST } from './FormField.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { FINISH } from './place.ts';
import { Screen } from './Screen.tsx';
import { StepList } from './StepList.tsx';
import { useDraft } from './useDraft.ts';
import { useProblems } from './useProblems.ts';
import { useStep } from './useStep.ts';

/** The five screens and the last one. Nothing can be entered before what the device holds is on screen. */
export const Filling = ({ data }: { data: WizardData }) => {
  const { form } = data;
  const names = [...form.steps.map(({ id }) => id), FINISH];
  const { step: current, go } = useStep(names);
  const { draft, saveState, change, open, startNew } = useDraft(data);
  const problems = useProblems();
  const application = draft?.application ?? emptyApplication(form);
  const index = names.indexOf(current);
  const step = form.steps[index];

  const switchTo = async (switching: Promise<void>, name: string) => {
    problems.forget();
    await switching;
    go(name);
  };

  return (
    <div class="filling">
      <StepList steps={form.steps} progress={progressOf(application, form)} current={current} />
      <SaveStatus state={saveState} />
      {step ? (
        <fieldset class="bare" disabled={!draft}>
          <Screen
            key={`${draft?.id} ${step.id}`}
            data={data}
            draftId={draft?.id ?? ''}
            step={step}
            application={application}
            problems={problems.shown(application, step)}
            change={change}
            leave={problems.leave}
            attempt={problems.attempt}
            number={index + 1}
            count={form.steps.length}
            previous={names[index - 1]}
            next={names[index + 1] ?? FINISH}
            go={go}
          />
        </fieldset>
      ) : (
        draft && <Finish key={draft.id} data={data} draft={draft} />
      )}
      {draft ? (
        <>
          <DraftList
            current={draft}
            saves={saveState.name}
            onOpen={(other) => void switchTo(open(other), names[0] ?? FINISH)}
            onNew={() => switchTo(startNew(), names[0] ?? FINISH)}
          />
          <OpenPackage form={form} onOpen={(opened) => void switchTo(open(opened), FINISH)} />
        </>
      ) : (
        <p>{paket.memuat}</p>
      )}
      <datalist id={COUNTRY_LIST}>
        {data.countries.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
};
