import { paket, revisi } from 'ui:id';
import { link } from '../../data/links.ts';
import type { WizardData, WizardPage } from '../../data/wizard.ts';
import { emptyApplication } from '../../domain/submission/application.ts';
import type { Draft } from '../../domain/submission/draft.ts';
import { offeredForm } from '../../domain/submission/offered-form.ts';
import { progressOf } from '../../domain/submission/progress.ts';
import { notesAtOf } from '../revision/officer-notes.tsx';
import { RevisionScreen } from '../revision/RevisionScreen.tsx';
import { SaveStatus } from '../shared/SaveStatus.tsx';
import { useScreenTitle } from '../shared/useScreenTitle.ts';
import { AccountSheet } from './AccountSheet.tsx';
import { DraftList } from './DraftList.tsx';
import { Finish } from './Finish.tsx';
import { COUNTRY_LIST } from './FormField.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { FINISH, REVISION } from './place.ts';
import { Screen } from './Screen.tsx';
import { StepList } from './StepList.tsx';
import { useAccount } from './useAccount.ts';
import { useDraft } from './useDraft.ts';
import { useProblems } from './useProblems.ts';
import { useStep } from './useStep.ts';
import { useSuggestions } from './useSuggestions.ts';

type Props = {
  page: WizardPage;
  data: WizardData;
  opened: Draft | undefined;
  /** Takes a package that was opened to its own service's form. */
  onOpen: (draft: Draft) => void;
};

/** The screens of one service and the last one. Nothing can be entered before what the device holds is on screen. */
export const Filling = ({ page, data, opened, onOpen }: Props) => {
  const { account: accountStep, portal } = data;
  const { draft, saveState, taken, isOpenElsewhere, change, note, open, startNew } = useDraft(data, opened);
  const application = draft?.application ?? emptyApplication(data.form);
  const form = offeredForm(data.form, application);
  const steps = accountStep ? [accountStep, ...form.steps] : form.steps;
  const names = [...steps.map(({ id }) => id), FINISH, REVISION];
  const first = form.steps[0]?.id ?? FINISH;
  const account = useAccount(accountStep !== undefined);
  const isReady = (name: string) => (name === accountStep?.id ? account.ready : draft !== undefined);
  const { step: current, go } = useStep(names, first, isReady);
  const problems = useProblems();
  const place = names.indexOf(current);
  const step = steps[place];
  useScreenTitle(step?.title ?? (current === REVISION ? revisi.judul : paket.langkah.akhir));
  const suggest = useSuggestions(data, draft?.id, step);
  const onAccount = step !== undefined && step === accountStep;
  const notesAt = notesAtOf(draft, data.form, note);
  const shown = onAccount ? account.account : application;
  const progress = {
    ...(accountStep && progressOf(account.account, { kind: form.kind, steps: [accountStep] })),
    ...progressOf(application, form),
  };

  const switchTo = async (switching: Promise<void>, name: string) => {
    problems.forget();
    await switching;
    go(name);
  };

  return (
    <div class="filling">
      <h2 class="service-name">{data.serviceTitle}</h2>
      {data.ground && (current === first || current === FINISH) && <p class="note">{data.ground}</p>}
      <p class="small no-print">
        <a href={link('/paket/')}>{paket.pilih.lain}</a>
      </p>
      <StepList
        steps={steps}
        progress={progress}
        current={current}
        revision={draft?.revision !== undefined}
      />
      <SaveStatus state={onAccount ? account.state : saveState} />
      <div role="status">
        {isOpenElsewhere && <p class="note warn">{paket.tabLain}</p>}
        {taken && <p class="note">{paket.diambil}</p>}
      </div>
      {step ? (
        <fieldset class="bare" disabled={!isReady(current)}>
          <Screen
            // The account sheet is one for all drafts: it stays under its typist's hands when a draft comes.
            key={onAccount ? step.id : `${draft?.id} ${step.id}`}
            data={data}
            draftId={draft?.id ?? ''}
            step={step}
            application={shown}
            problems={problems.shown(shown, step)}
            change={onAccount ? account.change : change}
            suggest={suggest}
            notesAt={notesAt}
            leave={problems.leave}
            attempt={problems.attempt}
            position={onAccount ? undefined : form.steps.indexOf(step) + 1}
            count={form.steps.length}
            previous={names[place - 1]}
            next={names[place + 1] ?? FINISH}
            go={go}
          />
          {onAccount && portal && (
            <AccountSheet step={step} values={shown.rows[step.id]?.[0]?.values ?? {}} host={portal.host} />
          )}
        </fieldset>
      ) : (
        draft &&
        (current === REVISION ? (
          <RevisionScreen
            key={draft.id}
            data={data}
            draft={draft}
            problemsOf={(one) => problems.shown(application, one)}
            change={change}
            suggest={suggest}
            notesAt={notesAt}
            leave={problems.leave}
            note={note}
          />
        ) : (
          <Finish key={draft.id} data={{ ...data, form }} draft={draft} note={note} />
        ))
      )}
      {draft ? (
        <>
          <DraftList
            current={draft}
            saves={saveState.name}
            onOpen={(other) => void switchTo(open(other), first)}
            onNew={() => switchTo(startNew(), first)}
          />
          <OpenPackage
            page={page}
            onOpen={(other) =>
              other.serviceId === data.serviceId ? void switchTo(open(other), FINISH) : onOpen(other)
            }
          />
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
