import { type notMe as english } from '../en/not-me';
import { type Translated } from '../translated';

export const notMe: Translated<typeof english> = {
  'server.notMe.title': '自分ではありません',
  'server.notMe.hint':
    'このセッションに心当たりがありませんか。その場合は終了するだけでは足りません。',
  'server.notMe.heading': 'ご自身ではないもの: {device}',
  'server.notMe.intro': '確認すると、次のことが行われます。',
  'server.notMe.ends': 'セッションと、それに属する長期アクセスが終了します。',
  'server.notMe.endsRest': 'セッションはすでに終了しています。残っている長期アクセスが終了します。',
  'server.notMe.mails':
    'サインインサービスにパスワードがある場合は、新しいパスワードを設定するためのメールが送られます。そうでなければ、変更する場所をお知らせします。',
  'server.notMe.shows':
    'セッション開始以降にアカウントで変わったことを確認でき、保存用の控えを受け取れます。',
  'server.notMe.current':
    'これは現在お使いのブラウザーです。サインアウトされますので、結果を見るには再度サインインしてください。',
  'server.notMe.confirm': '確認: 自分ではありません',
  'server.notMe.cancel': '何も変えずに戻る',
  'server.disowned.title': '実施した内容',
  'server.disowned.ended':
    'セッションを終了しました。サインインサービスでの反映に少し時間がかかることがあります。',
  'server.disowned.already-gone': 'セッションはすでに終了していました。',
  'server.disowned.not-yet': 'セッションはまだ終了していません: {reason}。',
  'server.disowned.access.ended':
    '{count, plural, other {このセッションの長期アクセス # 件が終了しました。}}',
  'server.disowned.access.uncounted': '長期アクセスがあった場合は、一緒に終了します。',
  'server.disowned.access.none': '長期アクセスはありませんでした。',
  'server.disowned.access.not-yet':
    '長期アクセス: {ended, number} 件終了、{remaining, number} 件はまだです: {reason}。',
  'server.disowned.access.unknown': '長期アクセスは不明です: {reason}。',
  'server.password.sent':
    '新しいパスワードを設定するためのメールを送信しました。早めにご利用ください。',
  'server.password.elsewhere': 'パスワードは {provider} にあります。そちらで変更してください。',
  'server.password.elsewhereUnnamed':
    'パスワードは所属組織などのほかのプロバイダーにあります。そちらで変更してください。',
  'server.password.no-address':
    'アカウントにメールアドレスがないため、メールを送信できませんでした。ポータルの運営者にパスワードの変更を依頼してください。',
  'server.password.too-often':
    '新しいパスワードを設定するためのメールを少し前に送信しました。{minutes, number} 分後に再度依頼できます。',
  'server.password.failed':
    '新しいパスワードを設定するためのメールを送信できませんでした: {reason}。次のサインイン時にパスワードを変更するか、後でもう一度お試しください。',
  'server.disowned.retry': '残りをもう一度試す',
  'server.disowned.others':
    'このセッションを使った人が、ほかでもサインインしているかもしれません。',
  'server.disowned.endOthers': 'ほかのすべてをサインアウト',
  'server.disowned.next': '次にすること',
  'server.disowned.receipt': '控えをダウンロード',
  'server.changes.heading': 'それ以降にアカウントで変わったこと',
  'server.changes.none': 'ログによれば、重要な変更はありません。',
  'server.changes.incomplete':
    'ログにはセッション開始以降のすべてがあるわけではありません。ほかにも何かあったかもしれません。',
  'server.changes.unknown': '変わったことは不明です: {reason}。',
  'server.change.password-changed': 'パスワードの変更',
  'server.change.password-change-requested': '新しいパスワード用メールの要求',
  'server.change.email-changed': 'メールアドレスの変更',
  'server.change.email-verified': 'メールアドレスの確認',
  'server.change.username-changed': 'ユーザー名の変更',
  'server.change.phone-changed': '電話番号の変更',
  'server.change.second-step-added': '2 段階認証の追加',
  'server.change.second-step-removed': '2 段階認証の削除',
  'server.change.recovery-code-used': '回復コードの使用',
  'server.change.account-linked': '別のアカウントの連携',
  'server.change.account-unlinked': '別のアカウントの連携解除',
  'server.change.access-granted': 'アプリへの許可',
  'server.change.access-reused': '古い長期アクセスのコピーの使用',
  'server.change.signed-up': 'アカウントの作成',
  'server.change.blocked': 'アカウントのブロック',
  'server.change.unblocked': 'アカウントのブロック解除',
  'server.change.deleted': 'アカウントの削除',
  'server.change.changed-by-administrator': '管理者による変更',
  'server.change.at': '{exact}: {change}',
  'server.receipt.title': '控え: このセッションは自分のものではありません',
  'server.receipt.written': '実施日時: {exact}',
  'server.receipt.device': '端末: {device}',
  'server.receipt.place': '最後の場所: {place}',
  'server.receipt.began': '最初のサインイン: {exact}',
  'server.receipt.lastContact': '最後の接続: {exact}',
  'server.receipt.others': 'ほかのセッション: {ended, number} 件終了、{remaining, number} 件残り',
  'server.receipt.changes': '最初のサインイン以降のアカウントの変更:',
};
