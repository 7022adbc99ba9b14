import type { Page } from './page.ts';
import { allPages } from './page-table.ts';

export interface Found {
  readonly page: Page;
  readonly params: Readonly<Record<string, string>>;
}

const stepsOf = (path: string): string[] => path.split('/').filter(Boolean);

function paramsOf(pattern: string, steps: readonly string[]): Record<string, string> | undefined {
  const expected = stepsOf(pattern);
  if (expected.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const step = steps[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(step);
    else if (part !== step) return undefined;
  }
  return params;
}

/** The page of an address, and what stands in the places of its path. An address that cannot be read has none. */
export function findPage(path: string): Found | undefined {
  try {
    for (const page of allPages()) {
      const params = paramsOf(page.path, stepsOf(path));
      if (params) return { page, params };
    }
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  return undefined;
}
