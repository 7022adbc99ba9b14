/** What the driver prints, in its one line. Milliseconds, and CPU milliseconds per case. */
export interface Figures {
  readonly intakePerSecond: number;
  readonly casesPerSecond: number;
  readonly acceptP50: number;
  readonly acceptP99: number;
  readonly receivedP50: number;
  readonly receivedP99: number;
  readonly cpuApplication: number;
  readonly cpuStore: number;
}

const LINE =
  /intake (?<intakePerSecond>[\d.]+) .*lifecycle (?<casesPerSecond>[\d.]+) notices\/s accept p50 (?<acceptP50>[\d.]+) p99 (?<acceptP99>[\d.]+) ms notice->received p50 (?<receivedP50>[\d.]+) p99 (?<receivedP99>[\d.]+) ms cpu app (?<cpuApplication>[\d.]+) \+ store (?<cpuStore>[\d.]+)/;

export function figuresOf(output: string): Figures {
  const groups = LINE.exec(output)?.groups;
  if (!groups) throw new Error(`The driver of the yardstick printed no figures: ${output}`);
  const number = (name: keyof Figures) => Number(groups[name]);
  return {
    intakePerSecond: number('intakePerSecond'),
    casesPerSecond: number('casesPerSecond'),
    acceptP50: number('acceptP50'),
    acceptP99: number('acceptP99'),
    receivedP50: number('receivedP50'),
    receivedP99: number('receivedP99'),
    cpuApplication: number('cpuApplication'),
    cpuStore: number('cpuStore'),
  };
}
