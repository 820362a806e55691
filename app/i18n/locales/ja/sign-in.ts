import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'アカウント',
  'signIn.welcome.heading': 'サインイン中の場所を確認',
  'signIn.welcome.devices': 'アカウントにサインインしているすべてのデバイスを確認できます。',
  'signIn.welcome.strangers': '心当たりのないものをサインアウトできます。',
  'signIn.welcome.help': 'ほかの人がサインインしたときの対処をお手伝いします。',
  'signIn.welcome.more':
    'プロフィール、サインイン方法、アプリの管理や、アクティビティの確認もできます。',
  'signIn.welcome.signIn': 'サインイン',

  'signIn.signOut.title': 'サインアウト',
  'signIn.signOut.heading': 'このブラウザーをサインアウトしますか？',
  'signIn.signOut.text':
    'ここで {product} やほかのアプリを使うには、もう一度サインインが必要になります。',
  'signIn.signOut.confirm': 'サインアウト',
  'signIn.signOut.cancel': 'サインインしたままにする',

  'signIn.signedOut.title': 'サインアウトしました',
  'signIn.signedOut.heading': 'サインアウトしました',
  'signIn.signedOut.text': 'ここでアカウントを使うには、もう一度サインインしてください。',
  'signIn.signedOut.signInAgain': 'もう一度サインイン',

  'signIn.again.title': 'ご本人確認',
  'signIn.again.heading': 'ご本人確認をしてください',
  'signIn.again.text': '続けるには、もう一度サインインしてください。まだ何も変更されていません。',
  'signIn.again.secondFactor': '2 段階認証を使っている場合は、その確認も必要です。',
  'signIn.again.link': 'もう一度サインイン',
  'signIn.again.cancel': 'キャンセル',

  'signIn.failed.title': 'サインインできませんでした',
  'signIn.failed.heading': 'サインインできませんでした',
  'signIn.failed.retry': 'もう一度試す',
  'signIn.failed.anotherAccount': '別のアカウントでサインイン',
  'signIn.failed.home': 'トップページへ',
  'signIn.failed.access_denied':
    'サインインがキャンセルまたは拒否されました。アカウントがブロックされている可能性がある場合は、サポートにお問い合わせください。',
  'signIn.failed.stale':
    'このサインインは時間がかかりすぎたか、別のブラウザーで始められたか、すでに完了しています。',
  'signIn.failed.unreachable':
    '現在サインインサービスが応答していません。1 分後にもう一度お試しください。',
  'signIn.failed.session_ended':
    'そのセッションはサインアウトされたばかりです。パスワードでもう一度サインインしてください。',
  'signIn.failed.service_error':
    'サインインサービスがエラーを返したため、サインインは行われませんでした。繰り返し起こる場合は、サポートに照会番号をお伝えください。',
  'signIn.failed.someone_else':
    '別のアカウントが使われたため、ご本人であることを確認できませんでした。',
  'signIn.failed.second_factor':
    'この操作には 2 段階認証が必要ですが、サインインサービスが求めませんでした。何も変更されていません。繰り返し起こる場合は、サポートに照会番号をお伝えください。',
  'signIn.failed.invitation':
    '招待のリンクが完全ではありません。届いたメールからもう一度開くか、リンク全体をコピーしてください。',
  'signIn.failed.refused': 'このサインインを確認できませんでした。もう一度お試しください。',
  'signIn.failed.account_deleted':
    'このアカウントは削除されました。新しいアカウントが必要な場合は、もう一度サインインしてください。',
  'signIn.failed.locked': 'このアカウントはロックされています。だれもサインインできません。',
};
