import { type Message, translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { Result, type Tone } from '~/ui/result';

/** What came of the act that led to this page, in words. */
export function FlashMessage({ flash }: { flash: { message: Message; tone: Tone } }) {
  const t = useTranslate();
  return (
    <Result tone={flash.tone}>
      <p>{translateMessage(t, flash.message)}</p>
    </Result>
  );
}
