import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'アカウント',
  'signIn.welcome.heading': 'サインイン中の場所を確認できます',
  'signIn.welcome.text':
    'サインインすると、アカウントにサインインしているすべてのブラウザーとデバイスを確認し、心当たりのないものをサインアウトできます。',
  'signIn.welcome.signIn': 'サインイン',

  'signIn.signOut.title': 'サインアウト',
  'signIn.signOut.heading': 'このブラウザーをサインアウトしますか?',
  'signIn.signOut.text':
    'ここでポータルやほかのアプリケーションを使うには、もう一度サインインが必要になります。',
  'signIn.signOut.confirm': 'サインアウト',
  'signIn.signOut.cancel': 'サインインしたままにする',

  'signIn.signedOut.title': 'サインアウトしました',
  'signIn.signedOut.heading': 'サインアウトしました',
  'signIn.signedOut.text':
    'このブラウザーはサインアウトされています。ここでアカウントを使うにはサインインが必要です。',
  'signIn.signedOut.signInAgain': 'もう一度サインイン',

  'signIn.again.title': 'もう一度サインイン',
  'signIn.again.heading': 'この操作にはもう一度サインインが必要です',
  'signIn.again.text':
    'サインインしてから時間がたっているため、サインインサービスがもう一度ご本人かどうかを確認します。まだ何もサインアウトされていません。確認後に元の場所へ戻りますので、そこで改めて操作してください。',
  'signIn.again.secondFactor': '2 段階認証を設定している場合は、その確認も必要です。',
  'signIn.again.link': 'もう一度サインイン',
  'signIn.again.cancel': 'サインインせずに戻る',

  'signIn.failed.title': 'サインインできませんでした',
  'signIn.failed.heading': 'サインインできませんでした',
  'signIn.failed.retry': 'もう一度サインインする',
  'signIn.failed.anotherAccount': '別のアカウントでサインイン',
  'signIn.failed.home': 'トップページへ',
  'signIn.failed.access_denied':
    'サインインサービスがサインインを許可しなかったか、お客様が中止しました。',
  'signIn.failed.stale':
    'このサインインは時間がかかりすぎたか、別のブラウザーで始められたか、すでに完了しています。',
  'signIn.failed.unreachable':
    'サインインサービスが現在応答していません。1 分後にもう一度お試しください。',
  'signIn.failed.session_ended':
    'このセッションはたった今サインアウトされたため、サインインに使えません。パスワードでもう一度サインインしてください。',
  'signIn.failed.service_error':
    'サインインサービスがエラーを返したため、サインインは行われませんでした。繰り返し起こる場合は、このポータルの運営者にご連絡のうえ、照会番号をお伝えください。',
  'signIn.failed.someone_else':
    'もう一度サインインするようお願いしましたが、別のアカウントが使われました。そのため、そのサインインはここでは無効です。',
  'signIn.failed.second_factor':
    'サインインサービスが 2 段階認証を求めなかったため、このサインインでは目的の操作を行えません。何も変更されていません。繰り返し起こる場合は、このポータルの運営者にご連絡のうえ、照会番号をお伝えください。',
  'signIn.failed.invitation':
    '招待のリンクが完全ではありません。届いたメールからもう一度開くか、リンク全体をコピーしてください。',
  'signIn.failed.refused':
    'サインインサービスの応答が検査を通らなかったため、サインインは行われませんでした。',
};
