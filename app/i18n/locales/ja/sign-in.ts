import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../translated';

export const signIn: Translated<typeof english> = {
  'welcome.title': 'アカウント',
  'welcome.heading': 'サインイン中の場所を確認できます',
  'welcome.text':
    'サインインすると、アカウントにサインインしているすべてのブラウザーとデバイスを確認し、心当たりのないものをサインアウトできます。',
  'welcome.signIn': 'サインイン',

  'signOut.title': 'サインアウト',
  'signOut.heading': 'このブラウザーをサインアウトしますか?',
  'signOut.text':
    'ここでポータルやほかのアプリケーションを使うには、もう一度サインインが必要になります。',
  'signOut.confirm': 'サインアウト',
  'signOut.cancel': 'サインインしたままにする',

  'signedOut.title': 'サインアウトしました',
  'signedOut.heading': 'サインアウトしました',
  'signedOut.text':
    'このブラウザーはサインアウトされています。ここでアカウントを使うにはサインインが必要です。',
  'signedOut.signInAgain': 'もう一度サインイン',

  'signInAgain.title': 'もう一度サインイン',
  'signInAgain.heading': 'この操作にはもう一度サインインが必要です',
  'signInAgain.text':
    'サインインしてから時間がたっているため、サインインサービスがもう一度ご本人かどうかを確認します。まだ何もサインアウトされていません。確認後に元の場所へ戻りますので、そこで改めて操作してください。',
  'signInAgain.secondFactor': '2 段階認証を設定している場合は、その確認も必要です。',
  'signInAgain.link': 'もう一度サインイン',
  'signInAgain.cancel': 'サインインせずに戻る',

  'signInFailed.title': 'サインインできませんでした',
  'signInFailed.heading': 'サインインできませんでした',
  'signInFailed.retry': 'もう一度サインインする',
  'signInFailed.anotherAccount': '別のアカウントでサインイン',
  'signInFailed.home': 'トップページへ',
  'signInFailed.access_denied':
    'サインインサービスがサインインを許可しなかったか、お客様が中止しました。',
  'signInFailed.stale':
    'このサインインは時間がかかりすぎたか、別のブラウザーで始められたか、すでに完了しています。',
  'signInFailed.unreachable':
    'サインインサービスが現在応答していません。1 分後にもう一度お試しください。',
  'signInFailed.session_ended':
    'このセッションはたった今サインアウトされたため、サインインに使えません。パスワードでもう一度サインインしてください。',
  'signInFailed.service_error':
    'サインインサービスがエラーを返したため、サインインは行われませんでした。繰り返し起こる場合は、このポータルの運営者にご連絡のうえ、照会番号をお伝えください。',
  'signInFailed.someone_else':
    'もう一度サインインするようお願いしましたが、別のアカウントが使われました。そのため、そのサインインはここでは無効です。',
  'signInFailed.second_factor':
    'サインインサービスが 2 段階認証を求めなかったため、このサインインでは目的の操作を行えません。何も変更されていません。繰り返し起こる場合は、このポータルの運営者にご連絡のうえ、照会番号をお伝えください。',
  'signInFailed.invitation':
    '招待のリンクが完全ではありません。届いたメールからもう一度開くか、リンク全体をコピーしてください。',
  'signInFailed.refused':
    'サインインサービスの応答が検査を通らなかったため、サインインは行われませんでした。',
};
