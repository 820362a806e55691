import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'セッション',
  'sessions.heading': 'サインイン中の場所',
  'sessions.all': 'すべてのセッション',
  'sessions.count': '{count, plural, other {# 件のセッション}}',
  'sessions.countFound': '{count, plural, other {# 件のセッション}}中 {found, number} 件',
  'sessions.introduction':
    '{count, plural, other {# 台のブラウザーやデバイスがアカウントにサインインしています。心当たりのないものはサインアウトしてください。}}',
  'sessions.onlyThis':
    'サインインしているのはここだけです。ほかにサインアウトするものはありません。',
  'sessions.none':
    '現在、このセッションを含めてアカウントのセッションが見つかりません。少し待ってからページを再読み込みしてください。変わらない場合は、サインアウトしてからもう一度サインインしてください。',
  'sessions.found':
    '{found, plural, =0 {条件に合うセッションはありません。} other {条件に合うセッションは # 件です。}}',
  'sessions.incomplete':
    'このページで読み取れる数を超えるセッションがあります。読み取れたのは {count, number} 件です。',
  'sessions.currentUnknown': 'どれがこのブラウザーか分からないため、印を付けていません。',
  'sessions.stale':
    '現在、一覧を更新できません。{time} 時点の一覧のため、それ以降のサインインは含まれていないことがあります。',
  'sessions.refresh': '一覧を更新',
  'sessions.asOf':
    '現在サインインサービスに接続できません。これは{time}（{exact}）の時点の情報です。',

  'sessions.group.attention': '確認が必要',
  'sessions.group.this-browser': 'このブラウザー',
  'sessions.group.recent': '最近の利用',
  'sessions.group.unused': '{days, plural, other {# 日}}以上アクセスのないもの',
  'sessions.group.expired': '期限切れ',
  'sessions.group.all': 'セッション',

  'sessions.signOut': 'サインアウト',
  'sessions.signOut.pending': 'サインアウト中…',
  'sessions.signOut.pendingNamed': 'サインアウト中… {device}',
  'sessions.signOut.named': 'サインアウト: {device}',
  'sessions.signOut.lastSeen': 'サインアウト: {device}、最終アクセス {time}',
  'sessions.signOut.current': 'サインアウト: このブラウザー（{device}）',
  'sessions.select.named': '{device} を選択',
  'sessions.select.lastSeen': '{device} を選択、最終アクセス {time}',
  'sessions.signingOut': 'サインアウト処理中です（開始: {time}）。',
  'sessions.signingOut.explained':
    'まだ確認されていません。ページを再読み込みして確認してください。',
  'sessions.openEndings':
    '{count, plural, other {まだ確認されていないサインアウトが # 件あります。}}',
  'sessions.allConfirmed': 'すべてのサインアウトが確認されました。',

  'sessions.details': '詳細',
  'sessions.signedIn': 'サインイン',
  'sessions.lastSeen': '最終アクセス',
  'sessions.lastSeen.explained':
    '「最終アクセス」は、ブラウザーが最後にサインインサービスに接続した日時です。アプリ内で過ごした時間は含まれません。',
  'sessions.idleExpiry': '使われない場合の期限',
  'sessions.expiry': '最終的な期限',
  'sessions.expired': '期限切れ',
  'sessions.copied':
    'このセッションは、盗まれた場合のように、別のブラウザーと別のネットワークに移りました。説明がつかない場合は、開いて「心当たりがない」を選んでください。',
  'sessions.impersonation': 'このセッションでは、ほかの誰かがお客様としてサインインしています。',
  'sessions.similar':
    '{count, plural, other {同じように見えるものがほかに # 件あります。}}こちら: {facts}。',
  'sessions.identical':
    '{count, plural, other {同じように見えるものがほかに # 件あり、見分けられる情報がありません。}}',
  'sessions.fact.model': '機種 {value}',
  'sessions.fact.system-version': 'システムのバージョン {value}',
  'sessions.fact.last-seen': '最終アクセス {value}',
  'sessions.fact.country': '国: {value}',
  'sessions.fact.city': '都市: {value}',
  'sessions.fact.network': 'ネットワーク: {value}',
  'sessions.fact.first-sign-in': 'サインイン {value}',
  'sessions.fact.address': 'IP アドレス {value}',

  'sessions.filter.heading': 'セッションを探す',
  'sessions.filter.search': 'デバイス、場所、アプリ、IP アドレスで検索',
  'sessions.filter.any': 'すべて',
  'sessions.filter.application': 'アプリ',
  'sessions.filter.country': '国',
  'sessions.filter.idle': 'アクセスのない期間',
  'sessions.filter.idleDays': '{days, plural, other {# 日以上}}',
  'sessions.filter.withoutMfa': '2 段階認証なしのみ',
  'sessions.filter.sort': '並び順',
  'sessions.filter.sort.last-seen': '最終アクセスの新しい順',
  'sessions.filter.sort.signed-in': 'サインインの新しい順',
  'sessions.filter.sort.place': '場所',
  'sessions.filter.sort.device': 'デバイス',
  'sessions.filter.apply': '表示',
  'sessions.filter.clear': 'すべてのセッションを表示',

  'sessions.several.heading': 'まとめてサインアウト',
  'sessions.several.selected': '選択したセッションをサインアウト…',
  'sessions.several.others': 'ほかのすべてをサインアウト（{count, number}）',
  'sessions.several.idle': '{days, plural, other {# 日}}以上アクセスのないもの（{count, number}）',
  'sessions.several.without-mfa': '2 段階認証なし（{count, number}）',
  'sessions.several.application': '{application} を使うものすべて（{count, number}）',
  'sessions.pages': '一覧のページ',
  'sessions.page': '{number, number} ページ',

  'sessions.ended.heading': '最近サインアウトしたもの',
  'sessions.ended.at': 'サインアウト:',
  'sessions.ended.unknownDevice': 'セッション',
  'sessions.ended.open': 'まだ確認されていません。',
  'sessions.ended.confirmed': 'ここでサインアウト、{time} に確認済み。',
  'sessions.ended.from': '{device} からサインアウトしました。',
  'sessions.ended.outside': 'このポータル以外でサインアウトされました。',
  'sessions.ended.listed-again': '実行されませんでした: セッションはまだサインインしています。',
  'sessions.ended.more': '{count, plural, other {ここ数日でほかに # 件がサインアウトされました。}}',

  'sessions.access.heading': 'セッションのないアクセス権',
  'sessions.access.explained':
    'これらのアプリは、上のどのセッションにも属していませんが、アカウントにアクセスできます。削除するまでアクセス権は残ります。',
  'sessions.access.unknown': 'セッションなしでアクセス権を持つアプリを表示できません: {reason}。',
  'sessions.access.unnamed': '名前の分からないアプリ',
  'sessions.access.lastUsed': '最終使用:',
  'sessions.access.removing': 'アクセス権を削除中: まだ確認されていません。',
  'sessions.access.remove': 'アクセス権を削除',
  'sessions.access.remove.pending': 'アクセス権を削除中…',
  'sessions.access.remove.pendingNamed': 'アクセス権を削除中… {application}',
  'sessions.access.remove.named': '{application} のアクセス権を削除',
  'sessions.credits.countries': '国のデータ:',
  'sessions.credits.network-owners': 'ネットワークの所有者:',

  'sessions.failure.heading.notPermitted': 'ここではセッションを表示できません',
  'sessions.failure.heading.tryAgain': '現在セッションを表示できません',
  'sessions.failure.stillSignedIn':
    'セッションがないという意味ではありません。ほかでサインインしているかもしれません。',
  'sessions.failure.tryAgain': 'もう一度試す',
  'sessions.signIns.heading': '最近のサインイン',
  'sessions.signIns.none': '最近のサインインは見つかりませんでした。',
  'sessions.signIns.unknown': '現在は表示できません: {reason}。',
  'sessions.signIns.sign-in-failed': 'このサインインは失敗しました。',
  'sessions.signIns.blocked': 'アカウントがブロックされました。',

  'sessions.failure.notPermitted':
    'このポータルにはセッションの一覧を読み取る許可がありません。サインインサービスのプランまたは権限に含まれていないためです。このブラウザーのサインアウトは可能です。',
  'sessions.failure.credentialsRefused':
    'このポータルは、セッションを読み取れるように正しく設定されていません。運営者にご連絡のうえ、照会番号をお伝えください。',
  'sessions.done.signedOut': '{device} をサインアウトしました。',
  'sessions.done.alreadySignedOut': 'そのセッションはすでにサインアウトされていました。',
  'sessions.done.accessRemoved': 'アクセス権を削除しました。',
  'sessions.done.accessAlreadyRemoved': 'そのアクセス権はすでに削除されていました。',
  'sessions.nothingDone': '何もサインアウトされていません。',
  'sessions.notKnown': 'サインアウトされたかどうか分かりません。',
  'sessions.notFound':
    'そのセッションはお客様のものの中に見つかりませんでした。下の一覧は最新です。',
  'sessions.access.nothingDone': 'アクセス権は削除されていません。',
  'sessions.access.notKnown': 'アクセス権が削除されたかどうか分かりません。',
  'sessions.access.notFound':
    'そのアクセス権はお客様のものの中に見つかりませんでした。下の一覧は最新です。',
  'sessions.selectionGone':
    '選択した内容は保存期間が過ぎたため、何もサインアウトされていません。もう一度選択してください。',
};
