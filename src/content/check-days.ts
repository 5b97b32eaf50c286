import type { Content } from './collections.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { walkFacts } from './walk-facts.ts';

/**
 * Days on which something is said to have been seen or checked and that have not come yet.
 * @param today ISO date
 */
export const checkDays = (content: Content, today: string): Problem[] => {
  const problems: Problem[] = [];
  walkFacts(content, (file, object, path) => {
    for (const key of ['checkedOn', 'seenOn']) {
      const day = object[key];
      if (typeof day === 'string' && day > today)
        problems.push({
          file,
          key: formatPath([...path, key]),
          expected: `hari ini (${today}) atau sebelumnya`,
          found: showValue(day),
        });
    }
  });
  return problems;
};
