import lighthouse from 'lighthouse';
import { median, repeat } from './median.ts';
import type { Site } from './site.ts';

/** What an earlier run left would make the next one a second visit; Lighthouse itself keeps what a visitor entered. */
const STORED = [
  'file_systems',
  'shader_cache',
  'service_workers',
  'cache_storage',
  'local_storage',
  'indexeddb',
] as const;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Medians of Lighthouse's mobile profile: four scores out of 100, and the largest contentful paint in ms. */
export type LighthouseFigures = Record<(typeof CATEGORIES)[number], number> & { lcpMs: number };

/** Measures one address several times with Lighthouse, each time as a first visit. */
export const measureLighthouse = async (
  site: Site,
  path: string,
  runs: number,
): Promise<LighthouseFigures> => {
  const results = await repeat(runs, async () => {
    const result = await lighthouse(site.address + path, {
      port: site.debuggingPort,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
      clearStorageTypes: [...STORED],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
    return result.lhr;
  });
  const score = (category: string) =>
    Math.round(median(results.map(({ categories }) => (categories[category]?.score ?? 0) * 100)));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcpMs: Math.round(
      median(results.map(({ audits }) => audits['largest-contentful-paint']?.numericValue ?? Number.NaN)),
    ),
  };
};
