import { z } from 'zod';
import { isoDate, text } from '../fields.ts';
import { address, openSource } from './parts.ts';

/**
 * What every file of the open data begins with, whatever it holds: where it and its schema are, of which content it
 * was made, on what terms it may be used, and the sources that its provenances name.
 */
export const openFile = <Shape extends z.core.$ZodLooseShape>(holds: Shape) =>
  z.strictObject({
    $schema: address,
    url: address,
    contentVersion: z.string().regex(/^[0-9a-f]{12}$/),
    checkedOn: isoDate,
    license: z.strictObject({ name: text, url: address, covers: text, sourceWords: text }),
    notice: text,
    sources: z.array(openSource).min(1),
    ...holds,
  });
