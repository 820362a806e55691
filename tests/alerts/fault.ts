/** A fault of production, planted for the alerts that are to tell of it; it leaves the stage as it was. */
export interface Fault {
  alerts: readonly string[];
  name: string;
  plant?: () => Promise<unknown>;
  /** What people do meanwhile, again and again; what fails of it is the fault's doing. */
  meanwhile?: () => Promise<unknown>;
  /** Which portal the commands of the runbook ask, where that is not the first one. */
  asked?: 'second';
  /** Commands of the runbook that find nothing: what they ask has ended, or it is something else this time. */
  findNothing?: readonly string[];
  /** What the runbook says. */
  remedy?: () => Promise<unknown>;
  /** What people do afterwards, again and again. */
  afterwards?: () => Promise<unknown>;
}
