import type { DatabaseSync } from 'node:sqlite';
import type { Adapter } from 'oidc-provider';

export const nowSeconds = () => Math.floor(Date.now() / 1_000);

interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
}

const FIND = (column: 'id' | 'uid') =>
  `SELECT payload FROM records WHERE model = ? AND ${column} = ? AND (expires_at IS NULL OR expires_at > ?)`;

async function findIn(
  database: DatabaseSync,
  column: 'id' | 'uid',
  key: [string, string],
): Promise<object | undefined> {
  const row = database.prepare(FIND(column)).get(...key, nowSeconds());
  return row && JSON.parse(String(row['payload']));
}

/** Where oidc-provider keeps what belongs to one kind: sessions, codes, grants. */
export function makeAdapter(database: DatabaseSync, model: string): Adapter {
  const run = async (sql: string, ...values: (string | number | null)[]) => void database.prepare(sql).run(...values);
  const find = (column: 'id' | 'uid', value: string) => findIn(database, column, [model, value]);
  return {
    find: (id) => find('id', id),
    findByUid: (uid) => find('uid', uid),
    findByUserCode: async () => undefined,
    upsert(id, payload: Payload, expiresIn) {
      const until = expiresIn === undefined ? null : nowSeconds() + expiresIn;
      const { uid = null, grantId = null } = payload;
      const sql = 'INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)';
      return run(sql, model, id, JSON.stringify(payload), uid, grantId, until);
    },
    consume: (id) =>
      run(
        "UPDATE records SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
        nowSeconds(),
        model,
        id,
      ),
    destroy: (id) => run('DELETE FROM records WHERE model = ? AND id = ?', model, id),
    revokeByGrantId: (grantId) => run('DELETE FROM records WHERE grant_id = ?', grantId),
  };
}
