import { type confirmCode as english } from '../en/confirm-code';
import { type Translated } from '../../translate';

export const confirmCode: Translated<typeof english> = {
  'confirmCode.intro':
    '別のプロバイダーでサインインしているため、もう一度確認を求められないことがあります。この変更には、メールでお送りするコードが必要です。',
  'confirmCode.to': 'コードの送信先: {address}',
  'confirmCode.sent':
    '{address} にコードを送信しています。有効期間は 10 分間で、このブラウザーでのみ使えます。',
  'confirmCode.send': 'コードを送信',
  'confirmCode.sending': 'コードを送信中…',
  'confirmCode.sendAnother': '新しいコードを送信',
  'confirmCode.label': '6 桁のコード',
  'confirmCode.enter': 'コードを確認',
  'confirmCode.entering': '確認中…',
  'confirmCode.sixDigits': 'コードは 6 桁の数字です。',
  'confirmCode.wrong': 'コードが違います。最新のメールを確認してください。',
  'confirmCode.over': 'このコードはもう使えません。新しいコードを送信してください。',
  'confirmCode.closed.heading': 'ここでは変更できません',
  'confirmCode.closed.no_mail':
    '別のプロバイダーでサインインしているため、この変更にはメールで届くコードが必要ですが、{product} にはメールサーバーがありません。サポートにお問い合わせください。',
  'confirmCode.closed.no_confirmed_address':
    '別のプロバイダーでサインインしているため、この変更にはメールで届くコードが必要ですが、アカウントに確認済みのメールアドレスがありません。サポートにお問い合わせください。',
  'confirmCode.closed.back': '概要に戻る',
  'confirmCode.mail.subject': 'ご本人確認のコード',
  'confirmCode.mail.heading': 'ご本人確認をしてください',
  'confirmCode.mail.text':
    'コードの送信を依頼したブラウザーで、このコードを入力してください。有効期間は 10 分間です。',
  'confirmCode.mail.code': 'コード',
  'confirmCode.mail.notYou':
    'お心当たりがない場合は、ほかの人がアカウントにサインインしているおそれがあります。コードは誰にも教えず、心当たりのないセッションをすべてサインアウトしてください。',
};
