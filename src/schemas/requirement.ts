import { z } from 'zod';
import { condition } from './condition.ts';
import { slug, shortText, text } from './fields.ts';
import { article, provenance } from './provenance.ts';
import { reference } from './reference.ts';

/** A document or duty of the sender. */
export const requirement = z.strictObject({
  title: shortText(100),
  /** `dibawa`: brought along; `kewajiban`: a duty; `diterbitkan`: issued by this very service, explained and never ticked. */
  kind: z.enum(['dibawa', 'kewajiban', 'diterbitkan']),
  what: shortText(400),
  why: shortText(400),
  /** Who issues it; left out where no source says. */
  issuedBy: text.optional(),
  /** Signs of a good one, each from a source. */
  good: z.array(text).default([]),
  document: reference('documents').optional(),
  /** Always, unless a condition says otherwise. */
  appliesWhen: condition.optional(),
  basis: article.optional(),
  /** Attachment slot that takes it, in the form of its service in `content/portal/`. */
  portalSlot: slug.optional(),
  provenance,
});
export type Requirement = z.infer<typeof requirement>;
