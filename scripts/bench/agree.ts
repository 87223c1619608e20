import type { Answer, Prepared } from './engine';
import type { Workload } from './workload/workload';

/** An engine ready for a workload. */
export interface Contender {
  readonly name: string;
  readonly prepared: Prepared;
}

/**
 * Holds every engine's answers against the first one's, on every profile and config.
 * @throws where two differ, or one can't say
 */
export async function checkAgreement(
  { name, tasks }: Workload,
  contenders: readonly Contender[],
): Promise<void> {
  const profiles = tasks[0]?.profiles.length ?? 0;
  const configs = tasks.flatMap((task) => task.configs).length;
  for (let profile = 0; profile < profiles; profile++) {
    const answers: (readonly Answer[])[] = [];
    for (const { prepared } of contenders) answers.push(await prepared.answers(profile));
    for (const [engine, given] of answers.entries())
      for (let config = 0; config < configs; config++) {
        const [expected, answer] = [answers[0]?.[config], given[config]];
        if (expected === undefined || answer !== expected)
          throw new Error(
            `The engines differ on workload (${name}), profile ${profile}, config ${config}: ` +
              `${contenders[0]?.name} says ${expected}, ${contenders[engine]?.name} says ${answer}.`,
          );
      }
  }
}
