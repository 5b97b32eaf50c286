import { useEffect, useRef, useState } from 'preact/hooks';
import { lampiran } from 'ui:id';
import {
  runningAt,
  startAttaching,
  type Running,
  type SlotProgress,
} from '../../client/attachments/running.ts';
import {
  isFileOf,
  loadAttachment,
  removeAttachment,
  saveAttachment,
} from '../../client/attachments/store.ts';
import type { AttachmentMeta, StoredAttachment } from '../../client/attachments/stored.ts';
import type { FileLimits } from '../../domain/attachment/limits.ts';
import type { AttachedFile, FilePlace } from '../../domain/submission/application.ts';
import { fill } from '../../i18n/fill.ts';
import { problemText, type SlotProblem } from './problem-text.ts';

/** What a place for a file needs to know. */
export type AttachmentProps = {
  /** Draft the file belongs to; empty while none is open, and then nothing can be attached. */
  draftId: string;
  place: FilePlace;
  /** Name of the slot as the portal prints it. */
  label: string;
  limits: FileLimits;
  /** What the application says is attached here. */
  attached: AttachedFile | undefined;
  /** Tells what is attached here now; also after the screen was left, when a photo took longer. */
  onChange: (file: AttachedFile | undefined) => void;
};

const fileOf = (place: FilePlace, { fileName, mediaType, bytes, sha256 }: AttachmentMeta): AttachedFile => ({
  step: place.step,
  row: place.row,
  slot: place.slot,
  fileName,
  mediaType,
  bytes,
  sha256,
});

/** The file of one place: what is there, what is on its way, what went wrong, and how to take it back. */
export const useAttachment = ({ draftId, place, label, limits, attached, onChange }: AttachmentProps) => {
  const [stored, setStored] = useState<StoredAttachment | undefined>(undefined);
  const [progress, setProgress] = useState<SlotProgress | undefined>(undefined);
  const [error, setError] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  /** What can be brought back: a file that was removed or replaced. */
  const [before, setBefore] = useState<StoredAttachment | undefined>(undefined);
  const isMounted = useRef(true);
  /** Whether the file was removed here; the device forgets it once it can no longer be brought back. */
  const isRemoved = useRef(false);

  const say = (sentence: string, problem?: string) => {
    setSaid(sentence);
    setError(problem);
  };
  const refuse = (problem: SlotProblem, bytes = 0) => {
    if (problem === 'dibatalkan') return say(lampiran.masalah.dibatalkan);
    say('', [problemText(problem, limits, bytes), stored && lampiran.tetap].filter(Boolean).join(' '));
  };

  const follow = async (running: Running, bytes: number) => {
    setProgress(running.progress);
    running.onProgress = setProgress;
    const result = await running.ended;
    if (!isMounted.current) return;
    setProgress(undefined);
    if (!result.ok) return refuse(result.error, bytes);
    isRemoved.current = false;
    setBefore(stored);
    const { unkept } = result.value;
    say(fill(lampiran.terlampir, { berkas: label }), unkept && lampiran.tidakTersimpan[unkept]);
  };

  useEffect(() => {
    isMounted.current = true;
    const running = runningAt(draftId, place);
    if (running) void follow(running, 0);
    return () => {
      isMounted.current = false;
      if (isRemoved.current) void removeAttachment(draftId, place);
    };
  }, []);

  useEffect(() => {
    if (!attached) return setStored(undefined);
    let isLatest = true;
    void loadAttachment(draftId, place).then((loaded) => {
      if (!isLatest) return;
      const found = loaded.ok && loaded.value && isFileOf(loaded.value, attached) ? loaded.value : undefined;
      setStored(found);
      if (found) return;
      refuse('hilang');
      if (loaded.ok) onChange(undefined);
    });
    return () => {
      isLatest = false;
    };
  }, [attached]);

  const choose = async (files: readonly File[]) => {
    if (draftId === '' || runningAt(draftId, place)) return;
    const [file, another] = files;
    if (!file) return refuse('tanpa-berkas');
    if (another) return refuse('lebih-dari-satu');
    say('');
    const running = startAttaching(draftId, place, file, limits);
    const shown = follow(running, file.size);
    const result = await running.ended;
    if (result.ok) onChange(fileOf(place, result.value.meta));
    await shown;
  };
  const remove = () => {
    isRemoved.current = true;
    setBefore(stored);
    say(fill(lampiran.dihapus, { berkas: label }));
    onChange(undefined);
  };
  const undo = async () => {
    if (!before) return;
    isRemoved.current = false;
    const { file, meta, original } = before;
    await saveAttachment(draftId, place, file, meta, original);
    setBefore(undefined);
    say(fill(lampiran.dikembalikan, { berkas: label }));
    onChange(fileOf(place, meta));
  };
  /** Keeps the smaller photo for good and lets go of the one it was made from. */
  const confirm = async () => {
    if (!stored) return;
    const { original: _, ...kept } = stored;
    await saveAttachment(draftId, place, kept.file, kept.meta);
    setStored(kept);
    setBefore(undefined);
    say(lampiran.dipakai);
  };

  const cancel = () => runningAt(draftId, place)?.abort();
  return { stored, progress, error, said, before, choose, cancel, remove, undo, confirm };
};
