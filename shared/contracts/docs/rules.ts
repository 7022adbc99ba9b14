import { type Html, html, table } from './html.ts';

type By<Row> = Readonly<Record<string, Row>>;

/** The rules by which flaggers and self-reports are looked at: published, since those whom they concern must know them. */
export interface Rules {
  readonly SCORECARD_VERSION: string;
  readonly PRIORS: By<{ readonly mean: number; readonly strength: number }>;
  readonly LANE_RULE: {
    readonly windowDays: number;
    readonly leastDecided: number;
    readonly leastSubstantiated: number;
    readonly mostUnfounded: number;
  };
  readonly CHECKS: By<string>;
}

const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** How a scorecard is made, and who gets the fast lane. */
export const flaggerRules = ({ PRIORS, LANE_RULE, SCORECARD_VERSION }: Rules): Html => html`
<p>A <a href="#getScorecard">scorecard</a> shows shares with their numbers, and draws small samples towards what is
believed of everybody: (numerator + mean × strength) / (denominator + strength). What is disputed, of another channel
or gone before is shown, and held against nobody. Our own choice; version ${SCORECARD_VERSION}.</p>
${table(Object.entries(PRIORS), {
  title: 'What is believed before the first case',
  columns: [
    { head: 'Share', cell: ([share]) => words(share) },
    { head: 'Mean', cell: ([, { mean }]) => mean },
    { head: 'Strength, in cases', cell: ([, { strength }]) => strength },
  ],
})}
<p>The fast lane is for flaggers that a platform trusts (<code>PLATFORM_TRUSTED</code>), at each marketplace and in each
of their sectors: within ${LANE_RULE.windowDays} days at least ${LANE_RULE.leastDecided} items decided on their merits,
a shrunken share of at least ${LANE_RULE.leastSubstantiated} substantiated and of at most ${LANE_RULE.mostUnfounded}
unfounded, and no suspension by that marketplace. It is lost with the first condition that is not met. The priority of
a <code>DSA_TF</code> follows from the law (DSA Art. 22(1)): nothing here gives or takes it.</p>`;

/** What is looked at in a self-report. */
export const selfReportRules = ({ CHECKS }: Rules): Html => html`
<p>What is checked in a <a href="#postSelfReport">self-report</a>. An error is refused; the rest is kept with the report
and shown with it.</p>
${table(Object.entries(CHECKS), {
  title: 'Checks of self-reports',
  columns: [
    { head: 'Check', cell: ([check]) => html`<code>${check}</code>` },
    { head: 'Grade', cell: ([, grade]) => grade },
  ],
})}`;
