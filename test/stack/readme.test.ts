import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_MARKETPLACES, DEMO_SUBMITTERS } from '../../demo/organisations.ts';
import { PORT_VARIABLES } from '../../infra/local/ports.ts';
import type { NewOrganisation } from '../../shared/contracts/organisation.ts';
import { noticeBody } from '../builders/notices.ts';
import { useSystem } from './support/system.ts';
import { itemOf, send } from './support/work.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Those whom the demo registers and the block speaks of. */
function demo(name: string): NewOrganisation {
  const organisation = { ...DEMO_MARKETPLACES, ...DEMO_SUBMITTERS }[name];
  if (!organisation) throw new Error(`The demo registers no ${name}`);
  return organisation;
}
const world = { nordmarkt: demo('nordmarkt'), 'market-surveillance': demo('market-surveillance') };
const system = useSystem({ world });

/** The lines to be pasted, and with what is only printed at the start of a system put in: its addresses. */
function blockUnder(heading: string, addresses: Readonly<Record<string, string>>): string {
  const section = README.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const [, block = ''] = /^```bash\n([\s\S]*?)^```$/m.exec(section) ?? [];
  return Object.entries(addresses).reduce((lines, [name, value]) => {
    const assignment = new RegExp(`^${name}=.*$`, 'm');
    if (!assignment.test(lines)) throw new Error(`“${heading}” does not set ${name}`);
    return lines.replace(assignment, `${name}=${value}`);
  }, block);
}

/** Pastes lines into a terminal in the folder of the repository, where the system has written down who is there. */
function paste(lines: string): Promise<string> {
  writeFileSync(join(system().directory, 'connection.json'), JSON.stringify(system().connection));
  const env = { ...process.env, NOTICEBOARD_DIRECTORY: system().directory };
  return new Promise((resolve, reject) => {
    execFile('bash', ['-euo', 'pipefail', '-c', lines], { cwd: ROOT, env }, (error, out, err) => {
      if (error) reject(new Error(`${error.message}\n${out}\n${err}`));
      else resolve(out);
    });
  });
}

describe('what stands under “Try it” does what it says, pasted as it is printed', () => {
  let [printed, officerToken, shopToken, item] = ['', '', '', ''];
  beforeAll(async () => {
    /** The demo has counted something before anybody tries: figures follow within seconds only. */
    const before = { reference: 'BEFORE', items: [{ url: 'https://nordmarkt.example/item/1700000000' }] };
    await send(system(), 'market-surveillance', noticeBody('product_safety', before));
    const addresses = { API: system().stack.url, TOKEN_URL: system().stack.tokenEndpoint };
    const said = await paste(
      `${blockUnder('Try it', addresses)}\nprintf '%s\\n' "$OFFICER_TOKEN" "$SHOP_TOKEN" "$ITEM"`,
    );
    const lines = said.trim().split('\n');
    [officerToken = '', shopToken = '', item = ''] = lines.splice(-3);
    printed = lines.join('\n');
    await system().settle();
  }, 60_000);

  test('it fetches a token for each of the two', () => {
    for (const token of [officerToken, shopToken]) {
      const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { scope: string };
      expect(claims.scope).toMatch(/^noticeboard\//);
    }
    expect(officerToken).not.toBe(shopToken);
  });

  test('it prints the clocks of the item, each state it comes to, and two figures', () => {
    const [clocks, ...rest] = printed.split(/\n(?=DECIDED_REMOVE\n)/);
    expect(clocks).toMatch(/clock: 'GPSR_NOTICE'[\s\S]*dueAt: '20\d\d-/);
    expect(rest.join('\n')).toMatch(/^DECIDED_REMOVE\nACTION_IMPLEMENTED\nVERIFIED_REMOVED\n\[/);
    expect([...printed.matchAll(/kpi: '(K\d+)'/g)].map(([, kpi]) => kpi)).toEqual(['K1', 'K8']);
    expect(printed).toMatch(/kpi: 'K1',\n {4}part: 'notices',/);
  });

  test('the item is in the record as it was printed, and the notice with it', async () => {
    const { state, noticeId, timeline } = await itemOf(system().as('market-surveillance'), item);
    expect(state).toBe('VERIFIED_REMOVED');
    expect(timeline.map(({ type }) => type)).toEqual([
      'ITEM_DELIVERED',
      'DECIDED',
      'ACTION_IMPLEMENTED',
      'VERIFIED_REMOVED',
    ]);
    const notice = await system().as('market-surveillance').ask('GET', `/v1/notices/${noticeId}`);
    expect(notice).toMatchObject({ reference: expect.stringMatching(/^TRY-\d+$/), items: [{ id: item, state }] });
  });
});

describe('what the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...README.matchAll(/(?:`|^|\()npm run (?:--silent )?([a-z:-]+)/gm)].map(([, name = '']) => name);
  test.each([...new Set(named)].sort())('npm run %s', (name) => {
    const [, file = ''] = / ([\w/-]+\.ts)/.exec(scripts[name] ?? '') ?? [];
    expect(Object.keys(scripts)).toContain(name);
    expect(existsSync(join(ROOT, file))).toBe(true);
  });

  test('every file that it links to, and every port that can be changed', () => {
    const links = [...README.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    for (const variable of Object.values(PORT_VARIABLES)) expect(README).toContain(`\`${variable}\``);
  });
});
