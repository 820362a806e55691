/** The way back to an application that has sent a person here for a task. */
export const tasks = {
  'tasks.from': 'You came from {application}.',
  'tasks.refused': '{application} sent you for something that can’t be done here.',
  'tasks.goTo': 'Go to “{page}”',
  'tasks.cancel': 'Cancel and go back to {application}',
  'tasks.back': 'Back to {application}',
} as const;
