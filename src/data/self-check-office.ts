import { layanan } from 'ui:id';
import type { Content } from '../content/collections.ts';
import { fill } from '../i18n/fill.ts';
import type { Condition } from '../schemas/condition.ts';
import type { Requirement } from '../schemas/requirement.ts';
import type { Service } from '../schemas/service.ts';
import { get } from './get.ts';
import type { SelfCheckQuestion } from './self-check.ts';

/** Id of the question that a service of several offices adds to those in `content/questions/`. */
export const OFFICE_QUESTION = 'kantor';

/** Asks at which office the service is used, where the offices ask for different papers. */
export const officeQuestion = (
  content: Content,
  { offices, requirements }: Service,
): SelfCheckQuestion | undefined =>
  requirements.groups.every(({ office }) => office === undefined)
    ? undefined
    : {
        id: OFFICE_QUESTION,
        ask: layanan.kantorMana,
        hint: layanan.kantorManaPetunjuk,
        fills: [],
        answers: offices.map((id) => {
          const { name, shortName = name } = get(content, 'agencies', id).data;
          return { value: id, label: name, because: fill(layanan.karenaKantor, { kantor: shortName }) };
        }),
      };

/** When a paper applies that one office alone asks for. */
export const ofOffice = (office: string, { appliesWhen }: Requirement): Condition => {
  const there = { question: OFFICE_QUESTION, is: office };
  return appliesWhen ? { all: [there, appliesWhen] } : there;
};
