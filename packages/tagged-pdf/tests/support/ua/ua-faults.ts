import { contentRules } from './content-rules.ts';
import { readDocument } from './document.ts';
import { documentRules } from './document-rules.ts';
import { fontRules } from './font-rules.ts';
import { structureRules } from './structure-rules.ts';

/**
 * Every rule that is looked at. Those with a number are the machine's rules of veraPDF's profile for PDF/UA-1 (ISO
 * 14289-1:2014), as far as they can apply to what this writer makes; the others are asked by ISO 32000-1.
 */
export const RULES = [...documentRules, ...structureRules, ...contentRules, ...fontRules];

/** What keeps a PDF from being PDF/UA-1, each fault with the rule it breaks. */
export const uaFaults = async (bytes: Uint8Array): Promise<string[]> => {
  const document = await readDocument(bytes);
  return RULES.flatMap(({ clause, faults }) => faults(document).map((fault) => `${clause}: ${fault}`));
};
