import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': '心当たりがない',
  'notMe.hint': 'このセッションに心当たりがありませんか。アカウントの保護をお手伝いします。',

  'notMe.heading': 'アカウントを保護',
  'notMe.current':
    '現在お使いのブラウザーなので、ここではサインアウトされます。手順を続けるには、もう一度サインインしてください。',
  'notMe.intro': '次の 3 つを行います。',
  'notMe.step.signsOut': '{device} をサインアウトし、そこからアプリが得たアクセス権を削除します',
  'notMe.step.removesAccess':
    'すでにサインアウトされている {device} から、アプリに残っているアクセス権を削除します',
  'notMe.step.password':
    '新しいパスワードを設定するリンクをメールでお送りするか、変更する場所をお知らせします',
  'notMe.step.changes': 'そのサインイン以降にアカウントで変わったことを表示します',
  'notMe.confirm': 'アカウントを保護する',
  'notMe.pending': '保護しています…',
  'notMe.signedOutHere.text':
    '報告があったため、このブラウザーをサインアウトしました。手順を続けるには、もう一度サインインしてください。',
  'notMe.signedOutHere.mailed':
    '報告があったため、このブラウザーをサインアウトしました。新しいパスワードのリンクを {address} にお送りしました。設定後にもう一度サインインして、手順を続けてください。',

  'notMe.guide.title': 'アカウント保護の手順',
  'notMe.guide.reported': '心当たりがないと報告済み: {device}',
  'notMe.guide.progress': '{count, number} 件中 {done, number} 件完了',
  'notMe.guide.allDone': 'すべての手順が完了しました',
  'notMe.guide.kept':
    'このページは 30 日間ご覧いただけます。手順が残っている間は、アカウントの概要から開けます。',
  'notMe.guide.kept.done': 'このページは 30 日間ご覧いただけます。',
  'notMe.guide.step': '{number, number}. {title}',
  'notMe.guide.signed-out': 'セッションをサインアウト',
  'notMe.guide.password': '新しいパスワードを設定',
  'notMe.guide.changes': '変更されたものを元に戻す',
  'notMe.guide.others': 'ほかのすべてをサインアウト',
  'notMe.guide.state.done': '完了',
  'notMe.guide.state.open': '未完了',
  'notMe.guide.state.pending': 'サインアウトしています…',
  'notMe.mark.password': '新しいパスワードを設定しました',
  'notMe.mark.changes': 'アカウントを確認しました',
  'notMe.mark.others': 'ほかは自分のものです',
  'notMe.mark.undo': '未完了に戻す',
  'notMe.mark.pending': '保存しています…',

  'notMe.signedOut.confirmed': '{device} をサインアウトしました（{exact} 確認済み）。',
  'notMe.signedOut.confirmedUntimed': '{device} をサインアウトしました。',
  'notMe.signedOut.pending': '{device} をサインアウトしています。1 分ほどかかることがあります。',
  'notMe.signedOut.already-gone': '{device} はすでにサインアウトされていました。',
  'notMe.signedOut.not-yet': '{device} はまだサインアウトされていません: {reason}。',
  'notMe.signedOut.listed-again': 'うまくいきませんでした。{device} はまだサインインしています。',
  'notMe.access.removed':
    '{count, plural, other {このセッションで得たアプリのアクセス権 # 件を削除しました。}}',
  'notMe.access.uncounted': 'このセッションで得たアプリのアクセス権は削除されます。',
  'notMe.access.none': 'このセッションでアクセス権を得たアプリはありませんでした。',
  'notMe.access.not-yet':
    'アクセス権を削除: {ended, number} 件。未完了: {remaining, number} 件（{reason}）。',
  'notMe.access.unknown': 'アクセス権を得ていたアプリを確認できません: {reason}。',
  'notMe.retry': 'もう一度試す',

  'notMe.password.sentTo':
    '新しいパスワードのリンクを {address} にお送りしました。有効期限が短いため、お早めにご利用ください。',
  'notMe.password.sent':
    '新しいパスワードのリンクをメールでお送りしました。有効期限が短いため、お早めにご利用ください。',
  'notMe.password.mailedAt': '送信',
  'notMe.password.changedAt': 'パスワードの変更',
  'notMe.password.elsewhere':
    '{provider} でサインインしています。パスワードはそちらで変更してください。',
  'notMe.password.elsewhereUnnamed':
    '所属組織など、ほかのプロバイダーでサインインしています。パスワードはそちらで変更してください。',
  'notMe.password.no-address':
    'アカウントにメールアドレスがないため、メールをお送りできませんでした。サポートにパスワードの変更を依頼してください。',
  'notMe.password.too-often':
    '新しいパスワードのリンクは少し前にお送りしました。もう一度依頼する前に受信トレイをご確認ください。',
  'notMe.password.failed': '新しいパスワードのリンクをお送りできませんでした: {reason}。',
  'notMe.mail.sendAgain': 'もう一度送信',
  'notMe.mail.send': 'メールを送信',
  'notMe.mail.pending': '送信しています…',
  'notMe.mail.sentAgain': 'リンクをもう一度お送りしました。最新のものをご利用ください。',
  'notMe.mail.sentAgainTo':
    '{address} にリンクをもう一度お送りしました。最新のものをご利用ください。',
  'notMe.mail.tooOften':
    '{count, plural, other {すでに何度かメールをお送りしています。# 分後にもう一度依頼できます。}}',
  'notMe.mail.failed': 'メールをお送りできませんでした。1 分後にもう一度お試しください。',

  'notMe.changes.explained':
    'そのサインインから報告までの間に変わったことです。古いものから順に対処してください。',
  'notMe.changes.later': '報告以降',
  'notMe.changes.laterExplained': '心当たりのないものがあれば、サポートにご相談ください。',
  'notMe.changes.person': 'お客様がここで依頼したものです。',
  'notMe.changes.none': '重要な変更は見つかりませんでした。',
  'notMe.changes.incomplete':
    '確認できるアクティビティは期間全体に及ばないため、ほかにも変更があったかもしれません。登録内容もご確認ください。',
  'notMe.changes.unknown':
    '変わったことを確認できません: {reason}。登録内容をご自身でご確認ください。',
  'notMe.changes.here': 'ここで最近変更されたもの',
  'notMe.changes.hereExplained':
    '心当たりのないものを元に戻してください。項目を開くか、その下のリンクから操作できます。',
  'notMe.mend.password': '手順 2 のリンクから新しいパスワードを設定してください。',
  'notMe.mend.request': 'そのメールは削除し、手順 2 のリンクだけをご利用ください。',
  'notMe.mend.restore': '元に戻すよう、サポートに依頼してください。',
  'notMe.mend.remove': '心当たりがなければ、削除するようサポートに依頼してください。',
  'notMe.mend.mfa':
    '2 段階認証をもう一度有効にしてください。サインイン時に案内がなければ、サポートに依頼してください。',
  'notMe.mend.recovery-code':
    'そのコードは使用済みです。新しいコードをサポートに依頼してください。',
  'notMe.mend.access':
    'このアプリに心当たりがなければ、手順 4 でほかのすべてをサインアウトしてください。',
  'notMe.mend.copied-access':
    'コピーされた可能性があります。手順 4 でほかのすべてをサインアウトしてください。',
  'notMe.mend.ask': 'サポートにお問い合わせください。',
  'notMe.mendHere.restore': '次のページで元に戻せます。',
  'notMe.mendHere.remove': '心当たりがなければ、次のページで削除してください。',
  'notMe.mendHere.mfa': '次のページでもう一度設定してください。',
  'notMe.mendHere.recovery-code':
    'そのコードは使用済みです。次のページで新しいコードを作成してください。',

  'notMe.changes.look': 'ほかの部分も確認してください:',
  'notMe.changes.look.activity': 'そのサインイン以降のアクティビティ',
  'notMe.mendHere.access': '心当たりのないアプリなら、アクセス権を削除してください:',
  'notMe.mendHere.copied-access':
    'コピーされた可能性があります。アプリのアクセス権を削除してください:',
  'notMe.mend.leave': '心当たりがなければ、組織から外すようサポートに依頼してください。',
  'notMe.mendHere.leave': '心当たりがなければ、退出してください:',
  'notMe.others.applications':
    'まだアクセスできるアプリがあるかもしれません。心当たりのないアプリのアクセス権を削除してください:',
  'notMe.others.remaining':
    '{count, plural, other {ほかに # 件のセッションがサインインしています。ご自身のものではないかもしれません。}}',
  'notMe.others.ended': '{count, plural, other {ほかの # 件のセッションをサインアウトしました。}}',
  'notMe.others.none': 'ほかにサインインしているセッションはありません。',
  'notMe.others.unknown':
    '現在ほかのセッションを表示できません。ご自身のものではないセッションがあるかもしれません。',
  'notMe.others.end': '{count, plural, other {ほかの # 件をサインアウト}}',
  'notMe.others.endAll': 'ほかのすべてをサインアウト',

  'notMe.summary.heading': '控え',
  'notMe.summary.text':
    '行ったことの記録として、このページを印刷するか、テキストファイルをダウンロードしてください。',
  'notMe.summary.download': '控えをダウンロード',
  'notMe.receipt.title': '控え: 心当たりがないと報告したセッション',
  'notMe.receipt.portal': '{name}, {address}',
  'notMe.receipt.account': 'アカウント: {account}',
  'notMe.receipt.written': '報告日時: {exact}',
  'notMe.receipt.device': 'デバイス: {device}',
  'notMe.receipt.place': '場所（おおよそ）: {place}',
  'notMe.receipt.address': 'IP アドレス: {address}',
  'notMe.receipt.signedIn': 'サインイン: {exact}',
  'notMe.receipt.lastSeen': '最終アクセス: {exact}',
  'notMe.receipt.zone': 'タイムゾーン: {zone}',
  'notMe.receipt.others':
    'ほかのセッション: {ended, number} 件をサインアウト、{remaining, number} 件が残っています',
  'notMe.receipt.changes': 'それ以降のアカウントの変更:',
  'notMe.receipt.change': '{exact}: {change}',

  'notMe.open.text':
    '{exact} に「心当たりがない」と報告しました。手順は {count, number} 件中 {done, number} 件完了しています。',
  'notMe.open.link': '続ける',
  'notMe.reported.mark': '心当たりがないと報告済み',
  'notMe.reported.link': '手順を見る',
};
