import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { paket } from 'ui:id';
import { link } from '../../lib/links.ts';
import type { WizardData, WizardPage } from '../../data/wizard.ts';
import { emptyApplication } from '../../domain/submission/application.ts';
import { today } from '../../client/clock.ts';
import { dayOf } from '../../domain/draft/status.ts';
import { fileFieldsOf } from '../../domain/submission/form.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { offeredForm } from '../../domain/submission/offered-form.ts';
import { progressOf } from '../../domain/submission/progress.ts';
import { notesAtOf } from './revision/officer-notes.tsx';
import { useLazy } from '../shared/useLazy.ts';
import { SaveStatus } from '../shared/SaveStatus.tsx';
import { useScreenTitle } from '../shared/useScreenTitle.ts';
import { COUNTRY_LIST } from './FormField.tsx';
import { NotTaken } from './NotTaken.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { ownName } from '../../app/drafts/draft-name.ts';
import { addressOfRow, FINISH, REVISION } from '../../app/drafts/place.ts';
import type { StorageProblem } from '../../client/db.ts';
import type { ReadDraft } from '../../client/drafts.ts';
import { Screen } from './Screen.tsx';
import { StepList } from './StepList.tsx';
import { useAccount } from './useAccount.ts';
import { useDraft } from './useDraft.ts';
import { OwnScreen } from './OwnScreen.tsx';
import { useLazyScreen } from './useLazyScreen.ts';
import { ownScreens, useOwnScreens } from './useOwnScreens.ts';
import { useProblems } from './useProblems.ts';
import { useFocus, useStep } from './useStep.ts';
import { useSuggestions } from './useSuggestions.ts';

/** A draft to show, whether the device holds it, and what of its package was not taken. */
export type Opened = {
  readonly draft: Draft;
  readonly isKept: boolean;
  readonly left?: readonly string[];
};

type Props = {
  page: WizardPage;
  data: WizardData;
  /** Nothing for a new one. */
  opened: Opened | undefined;
  /** Why nothing will be kept. */
  problem: StorageProblem | undefined;
  /** The first thing this page shows: what comes after it takes the focus. */
  isFirst: boolean;
  read: ReadDraft;
  /** Told the id of a new draft once the address names it. */
  onNamed: (id: string) => void;
  /** Takes a package that was opened to its own service's form. */
  onOpen: (opened: Opened) => void;
  list: (serviceId: string, current: Draft, saves: unknown) => ComponentChildren;
};

/** The screens of one service and the last one. Nothing can be entered before what the device holds is on screen. */
export const Filling = (props: Props) => {
  const { page, data, opened, problem, isFirst, read, onNamed, onOpen, list } = props;
  const { account: accountStep, portal } = data;
  const filling = useDraft(data, { opened, problem }, read);
  const { draft, saveState, taken, isOpenElsewhere, isGone, change } = filling;
  const beside = useLazy(() => import('./Asides.tsx'), draft?.asides !== undefined);
  const application = draft?.application ?? emptyApplication(data.form);
  const form = offeredForm(data.form, application);
  const accountForm = { kind: form.kind, steps: accountStep ? [accountStep] : [] };
  const steps = accountStep ? [accountStep, ...form.steps] : form.steps;
  const names = [...steps.map(({ id }) => id), ...ownScreens(portal !== undefined)];
  const first = form.steps[0]?.id ?? FINISH;
  const account = useAccount(accountStep !== undefined);
  const draftId = filling.isKept ? draft?.id : undefined;
  const {
    step: current,
    focus,
    go,
  } = useStep({
    steps: names,
    first,
    takesFocus: !isFirst,
    draft: draftId,
    nowCalled: (id) => (draft ? addressOfRow(id, draft.application, form) : id),
  });
  const place = names.indexOf(current);
  const step = steps[place];
  const screens = useOwnScreens(current);
  const hasFiles = current === REVISION || (step !== undefined && fileFieldsOf(step).length > 0);
  const files = useLazyScreen(() => import('./FileFields.tsx'), hasFiles);
  const hasParts = !hasFiles || files.part !== undefined || files.failed;
  const isReady =
    step !== undefined && step === accountStep
      ? account.ready
      : draft !== undefined && hasParts && (step !== undefined || screens.isReady);
  useFocus(focus, isReady);
  useEffect(() => {
    if (draftId !== undefined) onNamed(draftId);
  }, [draftId]);
  const problems = useProblems();
  useScreenTitle(step?.title ?? screens.title ?? paket.langkah.akhir);
  const suggest = useSuggestions(data, draft?.id, step, read);
  const onAccount = step !== undefined && step === accountStep;
  const sheet = useLazy(() => import('./AccountSheet.tsx'), onAccount);
  const notesAt = notesAtOf(draft, data.form, change);
  const day = draft ? dayOf(draft, today()) : today();
  const formAt = onAccount ? accountForm : form;
  const shown = onAccount ? account.account : application;
  const progress = {
    ...(accountStep && progressOf(account.account, accountForm)),
    ...progressOf(application, form),
  };

  return (
    <div class="filling">
      <h2 class="service-name">
        {data.serviceTitle}
        {draft && ownName(draft) !== undefined && (
          <>
            {': '}
            <span translate={false}>{ownName(draft)}</span>
          </>
        )}
      </h2>
      {data.ground && (current === first || current === FINISH) && <p class="note">{data.ground}</p>}
      <p class="small no-print">
        <a href={link('/paket/')}>{paket.pilih.lain}</a>
      </p>
      <StepList
        steps={steps}
        progress={progress}
        counted={form.steps}
        current={current}
        revision={draft?.revision !== undefined}
      />
      <SaveStatus state={onAccount ? account.state : saveState} />
      <div role="status">
        {isOpenElsewhere && <p class="note warn">{paket.tabLain}</p>}
        {taken && <p class="note">{paket.diambil}</p>}
        {opened?.left && opened.left.length > 0 && <NotTaken left={opened.left} />}
        {draft?.renewed && draft.sentAt === undefined && <p class="note">{paket.kirimanBaru}</p>}
        {isGone && (
          <p class="note warn">
            {paket.dihapusDiJendelaLain}{' '}
            <button type="button" class="button plain" onClick={() => void filling.bringBack()}>
              {paket.simpanLagi}
            </button>
          </p>
        )}
      </div>
      {beside && draft?.asides && <beside.Asides draft={draft} form={data.form} change={change} />}
      {(screens.failed || files.failed) && (
        <p class="note warn" role="alert">
          {paket.layarBelumAda}
        </p>
      )}
      {step ? (
        <fieldset class="bare" disabled={!isReady}>
          <Screen
            // The account sheet is one for all drafts: it stays under its typist's hands when a draft comes.
            key={onAccount ? step.id : `${draft?.id} ${step.id}`}
            data={data}
            draftId={draft?.id ?? ''}
            form={formAt}
            renewed={draft?.renewed === true && !onAccount}
            step={step}
            application={shown}
            problems={problems.shown(shown, formAt, step, day)}
            change={onAccount ? account.change : change}
            suggest={suggest}
            notesAt={notesAt}
            FileFields={files.part?.FileFields}
            leave={problems.leave}
            attempt={problems.attempt}
            position={onAccount ? undefined : form.steps.indexOf(step) + 1}
            count={form.steps.length}
            previous={names[place - 1]}
            next={names[place + 1] ?? FINISH}
            go={go}
          />
          {onAccount && portal && sheet && (
            <sheet.AccountSheet
              step={step}
              values={shown.rows[step.id]?.[0]?.values ?? {}}
              host={portal.host}
              onLeave={filling.fillFromAccount}
            />
          )}
        </fieldset>
      ) : (
        draft && (
          <OwnScreen
            {...{ screens, current, data, form, draft, change, suggest, notesAt }}
            problemsOf={(one) => problems.shown(application, form, one, day)}
            FileFields={files.part?.FileFields}
            leave={problems.leave}
            exported={filling.exported}
          />
        )
      )}
      {draft ? (
        <>
          {list(data.serviceId, draft, saveState.name)}
          <OpenPackage page={page} onOpen={onOpen} />
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
