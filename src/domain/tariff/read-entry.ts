import { parseQueryVolume } from '../parse-query-volume.ts';
import { parseVolume, type VolumeProblem } from '../parse-volume.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { convertVolume, isCounted } from '../units.ts';
import type { UnitName } from '../../schemas/vocabulary.ts';
import { isWhole, type Volume } from '../volume.ts';

/** What stands in a volume field: the text as typed, its unit, and the reading chosen where two were possible. */
export type Entry = { text: string; unit: UnitName; reading?: string };

/** What is wrong with an entry; the last three come from its unit. */
export type EntryProblem = VolumeProblem | { code: 'not-whole' | 'too-fine' | 'too-large-converted' };

const readReading = (reading: string): Result<Volume, VolumeProblem> => {
  const volume = parseQueryVolume(reading);
  if (volume.ok) return volume;
  return err({ code: reading.includes('.') ? 'too-many-decimals' : 'too-large' });
};

/** The volume of an entry in the unit its line is charged by; nothing while the field is empty. */
export const readEntry = (entry: Entry, lineUnit: UnitName): Result<Volume | undefined, EntryProblem> => {
  const typed = entry.reading === undefined ? parseVolume(entry.text) : readReading(entry.reading);
  if (!typed.ok) return typed.error.code === 'empty' ? ok(undefined) : typed;
  if (isCounted(lineUnit) && !isWhole(typed.value)) return err({ code: 'not-whole' });
  const converted = convertVolume(typed.value, entry.unit, lineUnit);
  if (converted.ok) return converted;
  return err({ code: converted.error === 'too-fine' ? 'too-fine' : 'too-large-converted' });
};
