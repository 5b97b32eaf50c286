import { COPY, FINISH, REVISION } from '../../app/drafts/place.ts';
import type { WizardData } from '../../data/wizard.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Form, FormStep } from '../../domain/submission/form.ts';
import type { Problem } from '../../domain/submission/problem.ts';
import type { ScreenProps } from './RowFields.tsx';
import type { ChangeDraft } from './useDraft.ts';
import type { useOwnScreens } from './useOwnScreens.ts';

type Props = Pick<ScreenProps, 'suggest' | 'notesAt' | 'FileFields' | 'leave'> & {
  screens: ReturnType<typeof useOwnScreens>;
  current: string;
  data: WizardData;
  /** Without what the application's own answers rule out. */
  form: Form;
  draft: Draft;
  change: ChangeDraft;
  problemsOf: (step: FormStep) => readonly Problem[];
  /** Told the version that a package was made of. */
  exported: (version: number) => void;
};

/** The screen of the site's own that is open, once it is there: the last one, an officer's notes, or the copy view. */
export const OwnScreen = ({ screens, current, exported, ...props }: Props) => {
  const { data, form, draft, change } = props;
  const { revision, finish, copy } = screens;
  if (current === REVISION && revision)
    return <revision.RevisionScreen key={draft.id} {...props} renewed={draft.renewed === true} />;
  if (current === COPY && copy)
    return <copy.CopyScreen key={draft.id} data={data} form={form} draft={draft} />;
  if (current === FINISH && finish)
    return <finish.Finish key={draft.id} {...{ data, form, draft, change, exported }} />;
  return null;
};
