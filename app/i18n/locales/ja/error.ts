import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'エラー {status}。照会番号: {reference}',
  'error.busy': '現在 {product} にアクセスが集中しています。数秒後にもう一度お試しください。',

  'error.badRequest.heading': 'リクエストを読み取れませんでした',
  'error.badRequest.text':
    'リクエストに問題があったため、何も変更されていません。前のページに戻り、再読み込みしてからもう一度お試しください。',
  'error.forbidden.heading': 'リクエストを受け付けられませんでした',
  'error.forbidden.text':
    '{product} のページから送られたものではないため、何も変更されていません。前のページに戻り、再読み込みしてからもう一度お試しください。',
  'error.notFound.heading': 'ページが見つかりません',
  'error.notFound.text': 'アドレスを確認するか、アカウントに移動してください。',
  'error.tooLarge.heading': 'フォームの内容が多すぎます',
  'error.tooLarge.text': '受け付けられる量を超えているため、何も変更されていません。',
  'error.tooSlow.text':
    'リクエストの到着に時間がかかりすぎたため、何も変更されていません。もう一度お試しください。',
  'error.headersTooLarge.text':
    'ブラウザーから送信されたデータが多すぎます。Cookie が多すぎる可能性があります。このサイトの Cookie を削除してから、もう一度お試しください。',
  'error.tooMany.heading': 'リクエストが多すぎます',
  'error.tooMany.text':
    'ここからのリクエストが多すぎるため、何も変更されていません。1 分待ってからもう一度お試しください。',
  'error.formExpired.heading': 'もう一度確認してください',
  'error.formExpired.text':
    'このページを開いたあとにもう一度サインインしたため、まだ何も変更されていません。入力内容は残っています。よろしければもう一度送信してください。',
  'error.formExpired.send': 'もう一度送信',
  'error.formExpired.sending': '送信しています…',
  'error.signedOutHere.heading': 'このブラウザーはサインアウトされています',
  'error.signedOutHere.text': 'セッションがほかの場所でサインアウトされたか、期限が切れました。',
  'error.signedOutHere.ownAct':
    'このブラウザーでサインアウトしました。続けるには、もう一度サインインしてください。',
  'error.signedOutHere.nothingDone': 'いま送信された操作は行われていません。',
  'error.signedOutHere.signIn': 'サインイン',
  'error.method.heading': 'このページは直接開けません',
  'error.method.text': 'アカウントに移動し、そこからやり直してください。',
  'error.accepted.heading': 'リクエストは受け付けられました',
  'error.accepted.text':
    'まだ確認は取れていません。結果を表示する前に、こちら側で障害が発生しました。1 分後にもう一度ご確認ください。やり直す必要はありません。',
  'error.acceptedInPart.heading': 'リクエストの一部が受け付けられました',
  'error.acceptedInPart.text':
    'すべて完了する前に、こちら側で障害が発生しました。1 分後に残りを確認し、その分だけもう一度お試しください。',
  'error.unavailable.heading': '現在 {product} をご利用いただけません',
  'error.unavailable.text':
    '一部が応答していないため、操作が行われていない可能性があります。1 分後にもう一度お試しください。',
  'error.unexpected.heading': '問題が発生しました',
  'error.unexpected.text': '申し訳ありません。こちら側の問題です。1 分後にもう一度お試しください。',
  'error.home': 'アカウントへ',
};
