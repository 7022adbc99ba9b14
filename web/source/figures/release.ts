import { api, ask } from '../api/client.ts';
import type { components } from '../api/schema.generated.ts';
import type { PublicFigure } from './figure.ts';

export type Answer = components['schemas']['PublicFigures'];
export type Release = NonNullable<Answer['release']>;

/** Every row of a release. */
export async function readRelease(release: string | undefined): Promise<Answer> {
  const rows: PublicFigure[] = [];
  let cursor: string | undefined;
  for (;;) {
    const query = { ...(release && { release }), ...(cursor && { cursor }) };
    const answer = await ask(api.GET('/v1/public-figures', { params: { query } }));
    if (!answer.release) return answer;
    rows.push(...answer.release.figures);
    cursor = answer.release.next;
    if (!cursor) return { ...answer, release: { ...answer.release, figures: rows } };
  }
}
