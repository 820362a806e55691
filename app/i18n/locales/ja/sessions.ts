import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'セッション',
  'sessions.heading': 'サインイン中の場所',
  'sessions.all': 'すべてのセッション',
  'sessions.count': '{count, plural, other {# 件のセッション}}',
  'sessions.countFound': '{count, plural, other {# 件のセッション}}中 {found, number} 件',
  'sessions.none':
    '現在、このセッションを含めて、お客様のセッションが見つかりません。少し待ってからページを再読み込みしてください。変わらない場合は、サインアウトしてからもう一度サインインしてください。',
  'sessions.incomplete':
    'セッションが多すぎるため、すべては表示できません。ここにあるのは最初の {count, number} 件です。',
  'sessions.currentUnknown': 'どれがこのブラウザーか分からないため、印を付けていません。',
  'sessions.stale':
    '現在、一覧を更新できません。{time}時点の一覧のため、それ以降のサインインは含まれていないことがあります。',
  'sessions.refresh': '一覧を更新',
  'sessions.refresh.pending': '更新しています…',
  'sessions.refresh.failed': '一覧をまだ更新できません。1 分後にもう一度お試しください。',
  'sessions.asOf': '現在、更新できません。{time}（{exact}）時点の情報です。',

  'sessions.group.attention': '確認が必要',
  'sessions.group.this-browser': 'このブラウザー',
  'sessions.group.recent': '最近アクセスあり',
  'sessions.group.unused': '{days, plural, other {# 日}}以上アクセスなし',
  'sessions.group.expired': '期限切れ',
  'sessions.group.all': 'セッション',

  'sessions.signOut': 'サインアウト',
  'sessions.signOut.pending': 'サインアウト中…',
  'sessions.signOut.pendingNamed': 'サインアウト中… {device}',
  'sessions.signOut.named': 'サインアウト: {device}',
  'sessions.signOut.current': 'サインアウト: このブラウザー（{device}）',
  'sessions.select.named': '{device} を選択',
  'sessions.openEndings': '{count, plural, other {# 件のサインアウトがまだ確認されていません。}}',
  'sessions.allConfirmed': 'すべてのサインアウトが確認されました。',

  'sessions.signedIn': 'サインイン',
  'sessions.lastSeen': '最終アクセス',
  'sessions.lastSeen.unknown': '最終アクセス: 不明',
  'sessions.lastSeen.explained':
    '「最終アクセス」は、ブラウザーが最後にサインインサービスに接続した日時です。アプリ内で過ごした時間は含まれません。',
  'sessions.idleExpiry': '使われない場合の期限',
  'sessions.expiry': '最終的な期限',
  'sessions.expired': '期限切れ',
  'sessions.fact.model': '機種 {value}',
  'sessions.fact.system-version': 'システムのバージョン {value}',
  'sessions.fact.last-seen': '最終アクセス {value}',
  'sessions.fact.address': 'IP アドレス {value}',

  'sessions.filter.search': 'デバイス、場所、アプリ、IP',
  'sessions.filter.any': 'すべて',
  'sessions.filter.application': 'アプリ',
  'sessions.filter.country': '国',
  'sessions.filter.idle': 'アクセスなしの期間',
  'sessions.filter.idleDays': '{days, plural, other {# 日以上}}',
  'sessions.filter.sort': '並び順',
  'sessions.filter.sort.last-seen': '最終アクセスの新しい順',
  'sessions.filter.sort.signed-in': 'サインインの新しい順',
  'sessions.filter.sort.place': '場所',
  'sessions.filter.sort.device': 'デバイス',

  'sessions.several.others': 'ほかのすべてをサインアウト（{count, number}）',
  'sessions.pages': '一覧のページ',
  'sessions.page': '{number, number} ページ',

  'sessions.ended.heading': '最近サインアウトしたもの',
  'sessions.ended.group':
    '{count, plural, other {# 件のセッションをサインアウトしました（{time}）}}',
  'sessions.ended.groupOpen':
    '{count, plural, other {# 件のセッションをサインアウトしています（{time} 開始）}}',
  'sessions.ended.unknownDevice': 'セッション',
  'sessions.ended.open': 'サインアウトしています…',
  'sessions.ended.confirmed': 'ここでサインアウト、{time} に確認済み。',
  'sessions.ended.outside': '{product} 以外でサインアウトされました。',
  'sessions.ended.secured': 'アカウントの保護に伴いサインアウトされました。',
  'sessions.ended.listed-again':
    'サインアウトできませんでした。セッションはまだサインインしています。',
  'sessions.ended.more': '{count, plural, other {ここ数日でほかに # 件がサインアウトされました。}}',

  'sessions.access.heading': 'アクセス権を持つアプリ',
  'sessions.access.explained':
    'サインアウトしていてもアカウントにアクセスできるアプリがあります。削除するまでアクセス権は残ります。',
  'sessions.access.see': 'アプリを見る',
  'sessions.credits.countries': '国のデータ:',
  'sessions.credits.network-owners': 'ネットワークの所有者:',

  'sessions.failure.heading.notPermitted': 'ここではセッションを表示できません',
  'sessions.failure.heading.tryAgain': '現在セッションを表示できません',
  'sessions.failure.stillSignedIn': 'ほかでサインインしたままの可能性があります。',
  'sessions.failure.tryAgain': 'もう一度試す',
  'sessions.signIns.heading': '最近のサインイン',
  'sessions.signIns.none': '最近のサインインは見つかりませんでした。',
  'sessions.signIns.unknown': '現在は表示できません: {reason}。',
  'sessions.signIns.sign-in-failed': 'このサインインは失敗しました。',
  'sessions.signIns.blocked': 'アカウントがブロックされました。',

  'sessions.failure.notPermitted':
    '{product} は、ここでセッションを表示するようには設定されていません。このブラウザーのサインアウトはできます。',
  'sessions.failure.credentialsRefused':
    '{product} が正しく設定されていないため、セッションを読み取れません。サポートに照会番号をお伝えください。',
  'sessions.done.alreadySignedOut': 'そのセッションはすでにサインアウトされていました。',
  'sessions.nothingDone': '何もサインアウトされていません。',
  'sessions.notKnown': 'サインアウトされたかどうか分かりません。',
  'sessions.notFound': 'そのセッションは見つかりませんでした。下の一覧は最新です。',
  'sessions.selectionGone':
    '選択した内容が残っていないため、何もサインアウトされていません。もう一度選択してください。',
  'sessions.resultGone': 'その結果は残っていません。現在の状態は次のとおりです。',
  'sessions.introduction':
    '{count, plural, other {# 台のブラウザーやデバイスでサインインしています。}}心当たりがないものは、開いて確認してください。',
  'sessions.onlyThis': 'サインインしているのはこのブラウザーだけです。',
  'sessions.exception.impersonated': '別の人',
  'sessions.exception.copied': '盗難の可能性',
  'sessions.exception.script': 'スクリプトまたはツール',
  'sessions.exception.country-changed': '別の国から',
  'sessions.exception.password-only': 'パスワードのみ',
  'sessions.exception.new': '新規',
  'sessions.attention.impersonated': 'サポート担当者など、ご本人以外の人がサインインしています。',
  'sessions.attention.copied':
    'このセッションは別のブラウザーとネットワークに移りました。盗まれた可能性があります。',
  'sessions.attention.script':
    '人がブラウザーで使っているのではなく、スクリプトまたはツールがこのセッションを使っています。',
  'sessions.attention.password-only-new-country':
    'これまでにない国から、パスワードのみでサインインされました。',
  'sessions.notMe': '心当たりがない',
  'sessions.dismiss': '問題ないので非表示',
  'sessions.dismiss.pending': '非表示にしています…',
  'sessions.dismiss.refused':
    'このブラウザー自体のセッションも確認が必要な可能性があるため、ここでは非表示にできません。サインイン済みの別のブラウザーをお使いください。',
  'sessions.lastSeenAt': '最終アクセス {time}',
  'sessions.expiredAt': '{time}に期限切れ',
  'sessions.row.moreApplications': '{named} +{count, number}',
  'sessions.several.shown': '{count, plural, other {この # 件をサインアウト}}',
  'sessions.several.selected': '選択したものをサインアウト',
  'sessions.selected': '{count, plural, other {# 件を選択中。}}',
  'sessions.selectedElsewhere':
    '{count, number} 件を選択中（ほかのページに {elsewhere, number} 件）。',
  'sessions.selectionFull': '一度に選択できるのは {count, number} 件までです。',
  'sessions.clearSelection': '選択を解除',
  'sessions.review': '確認をおすすめ',
  'sessions.review.unused': '{days, plural, other {# 日}}以上アクセスなし: {count, number} 件',
  'sessions.review.without-mfa': '2 段階認証なし {count, number} 件',
  'sessions.filter.active': '適用中のフィルター',
  'sessions.filter.remove': 'フィルターを外す:',
  'sessions.filter.more': '絞り込みと並べ替え',
  'sessions.filter.apply': '検索',
  'sessions.filter.clear': 'フィルターをすべて外す',
  'sessions.filter.withoutMfa': '2 段階認証なし',
  'sessions.fact.browser-version': 'バージョン {value}',
  'sessions.fact.signed-in': 'サインイン {value}',
  'sessions.fact.position': '同じように見える {count, number} 件の {number, number} 件目',
  'sessions.matching':
    '{found, plural, =0 {一致するセッションはありません} other {{count, number} 件中 # 件が一致}}',
  'sessions.rows': '{count, number} 件中 {first, number}～{last, number} 件目',
  'sessions.times.exact': '正確な時刻を表示',
  'sessions.times.relative': '経過時間を表示',
};
