import { createDownloadPasses } from '~/data-export/download-pass.server';
import {
  makeDataExport,
  makingKind,
  type MakingServices,
} from '~/data-export/make-data-export.server';
import { createDataExports } from '~/data-export/stored-data-exports.server';
import { type Env } from '~/env.server';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { type Jobs } from '~/jobs/jobs';
import { type DataServices } from '~/request/context';

/** What people take along, and the job that puts it together. */
export function createDataServices(
  { sessionSecrets }: Pick<Env, 'sessionSecrets'>,
  services: MakingServices & { jobs: Jobs },
): {
  data: DataServices;
  handlers: JobHandler[];
} {
  return {
    data: {
      dataExports: createDataExports(services),
      downloadPasses: createDownloadPasses(sessionSecrets, services.now),
    },
    handlers: [handle(makingKind, (asked, { signal }) => makeDataExport(services, asked, signal))],
  };
}
