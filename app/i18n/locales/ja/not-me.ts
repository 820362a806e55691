import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': '心当たりがない',
  'notMe.hint': 'このセッションに心当たりがありませんか。アカウントの保護をお手伝いします。',

  'notMe.heading': '{device} を心当たりがないものとして報告しますか',
  'notMe.current':
    '現在お使いのブラウザーなので、ここではサインアウトされます。結果を見るには、もう一度サインインしてください。',
  'notMe.intro': '報告すると、次のことが行われます。',
  'notMe.step.signsOut':
    'セッションがサインアウトされ、そのセッションで得たアプリのアクセス権が削除されます。',
  'notMe.step.removesAccess':
    'セッションはすでにサインアウトされています。残っているアプリのアクセス権が削除されます。',
  'notMe.step.password':
    '新しいパスワードを設定するリンクがメールで届きます。ほかのプロバイダーでサインインしている場合は、変更する場所をお知らせします。',
  'notMe.step.changes':
    'それ以降にアカウントで変わったことを確認でき、控えをダウンロードできます。',
  'notMe.confirm': 'このセッションを報告',
  'notMe.pending': '報告しています…',
  'notMe.cancel': 'キャンセル',

  'notMe.report.title': '心当たりがないと報告済み',
  'notMe.report.ended':
    'セッションをサインアウトしました。反映まで少し時間がかかることがあります。',
  'notMe.report.already-gone': 'セッションはすでにサインアウトされていました。',
  'notMe.report.not-yet': 'セッションはまだサインアウトされていません: {reason}。',
  'notMe.report.access.removed':
    '{count, plural, other {このセッションで得たアプリのアクセス権 # 件を削除しました。}}',
  'notMe.report.access.uncounted':
    'このセッションで得たアプリのアクセス権があれば、あわせて削除されます。',
  'notMe.report.access.none': 'このセッションでアクセス権を得たアプリはありませんでした。',
  'notMe.report.access.not-yet':
    'アプリのアクセス権: {ended, number} 件を削除、{remaining, number} 件はまだです: {reason}。',
  'notMe.report.access.unknown':
    'アプリがこのセッションでアクセス権を得ていたかどうか確認できません: {reason}。',
  'notMe.report.password.sent':
    '新しいパスワードを設定するリンクをメールでお送りしました。お早めにご利用ください。',
  'notMe.report.password.elsewhere':
    '{provider} でサインインしています。パスワードはそちらで変更してください。',
  'notMe.report.password.elsewhereUnnamed':
    '所属組織など、ほかのプロバイダーでサインインしています。パスワードはそちらで変更してください。',
  'notMe.report.password.no-address':
    'アカウントにメールアドレスがないため、メールをお送りできませんでした。ポータルの運営者にパスワードの変更を依頼してください。',
  'notMe.report.password.too-often':
    '新しいパスワードを設定するためのメールは少し前にお送りしました。{minutes, number} 分後にもう一度依頼できます。',
  'notMe.report.password.failed':
    '新しいパスワードを設定するためのメールをお送りできませんでした: {reason}。次のサインイン時にパスワードを変更するか、後でもう一度お試しください。',
  'notMe.report.retry': 'もう一度試す',
  'notMe.report.next': '次にすること',
  'notMe.report.others': 'このセッションを使った人が、ほかでもサインインしているかもしれません。',
  'notMe.report.endOthers': 'ほかのすべてをサインアウト',
  'notMe.report.receipt': '控えをダウンロード',
  'notMe.changes.heading': 'それ以降にアカウントで変わったこと',
  'notMe.changes.none': '重要な変更は見つかりませんでした。',
  'notMe.changes.incomplete':
    '確認できるアクティビティは期間全体に及ばないため、ほかにも変更があったかもしれません。',
  'notMe.changes.unknown': '変わったことを確認できません: {reason}。',

  'notMe.receipt.title': '控え: 心当たりがないと報告したセッション',
  'notMe.receipt.written': '報告日時: {exact}',
  'notMe.receipt.device': 'デバイス: {device}',
  'notMe.receipt.place': '場所（おおよそ）: {place}',
  'notMe.receipt.signedIn': 'サインイン: {exact}',
  'notMe.receipt.lastSeen': '最終アクセス: {exact}',
  'notMe.receipt.others':
    'ほかのセッション: {ended, number} 件をサインアウト、{remaining, number} 件が残っています',
  'notMe.receipt.changes': 'それ以降のアカウントの変更:',
  'notMe.receipt.change': '{exact}: {change}',
};
