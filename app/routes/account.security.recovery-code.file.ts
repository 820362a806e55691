import { saveRecoveryCode } from '~/pages/security/recovery-code/save-code.server';
import { actionOf } from '~/request/act.server';

/** Answers with a file: an address of its own, as a form that a page takes is answered with a page. */
export const action = actionOf(saveRecoveryCode);
