import { message } from '~/i18n/message';
import { type ActTexts } from '~/request/act';

/** What every act that signs something out says when it has come to nothing. */
export const endingTexts: ActTexts = {
  nothingDone: message('sessions.nothingDone'),
  notKnown: message('sessions.notKnown'),
};
