import { setTimeout as pause } from 'node:timers/promises';
import { type Fault } from './fault';
import { type Stage } from './stage';

/** What keeps durable work from being done. */
export function jobFaults(stage: Stage): readonly Fault[] {
  const { mail } = stage;

  return [
    {
      alerts: ['LatchkeyJobsDead'],
      name: 'a mail has no real address',
      plant: () => stage.sendMails('nobody'),
    },
    {
      alerts: ['LatchkeyMailFails'],
      name: 'the mail server is away',
      plant: async () => {
        await pause(95_000); // Until no mail of before counts.
        await mail.stop();
      },
      meanwhile: () => stage.sendMails('ada@example.com'),
      remedy: () => mail.start(),
      afterwards: () => stage.sendMails('ada@example.com'),
    },
    {
      alerts: ['LatchkeyJobsOverdue'],
      name: 'the mail server hangs',
      plant: async () => {
        mail.holdAnswers();
        await stage.sendMails('ada@example.com', 12);
      },
      remedy: async () => mail.releaseAnswers(),
    },
  ];
}
