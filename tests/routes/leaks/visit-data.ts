import { type Visitor } from './visitor';

export async function openData({ open }: Visitor): Promise<void> {
  for (const page of ['', '/ask', '/download', '/lock']) await open(`/account/data${page}`);
}

export async function askForCopy({ act }: Visitor): Promise<void> {
  await act('/account/data/ask');
}

/** Once it is ready: the same for programs and to read. */
export async function downloadCopy({ act }: Visitor): Promise<void> {
  for (const format of ['json', 'html']) await act('/account/data/download', { format });
}
