import { type sessions as english } from '../en/sessions';
import { type Translated } from '../translated';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'セッション',
  'sessions.heading': 'サインイン中の場所',
  'sessions.endingExplained':
    'サインインサービスは要求を受け付けましたが、まだ完了を確認していません。ページを再読み込みして確認してください。',
  'sessions.lastContact': '最終アクセス',
  'sessions.details': '詳細',
  'sessions.signOut': 'サインアウト',
  'sessions.signOutPending': 'サインアウト中…',
  'sessions.signOutPendingNamed': 'サインアウト中… {device}',
  'sessions.lastContactExplained':
    '「最終アクセス」は、ブラウザーが最後にサインインサービスに接続した日時です。アプリケーション内で過ごした時間は含まれません。',
  'sessions.stale':
    'サインインサービスから現在の一覧を取得できません。これは {time} 時点の一覧で、それ以降に始まったセッションは含まれていません。',
  'sessions.refresh': 'もう一度取得する',
  'sessions.openEndings':
    '{count, plural, other {まだ確認されていないサインアウトが # 件あります。}}',
  'sessions.allConfirmed': 'すべてのサインアウトが確認されました。',

  'filter.heading': 'セッションを探す',
  'filter.search': '言葉(デバイスや場所など)',
  'filter.withoutSecondStep': '2 段階目のないものだけ',
  'filter.apply': '表示',
  'filter.clear': 'すべてのセッションを表示',

  'several.heading': 'まとめてサインアウト',
  'several.ticked': 'チェックしたものをサインアウト…',

  'pages.label': '一覧のページ',
  'pages.page': '{number, number} ページ',

  'ended.heading': '最近終了したもの',
  'ended.at': '終了:',
  'ended.more': '{count, plural, other {ここ数日でほかに # 件が終了しました。}}',

  'access.heading': 'セッションのないアクセス',
  'access.explained':
    'これらのアプリケーションは、上のどのセッションにも属さない長期アクセスを持っています。終了するまで続きます。',
  'access.unknown': 'セッションのない長期アクセスの有無は、現在表示できません。',
  'access.lastUsed': '最終使用:',
  'access.ending': '終了処理中: サインインサービスはまだ確認していません。',
  'access.end': 'アクセスを終了',
  'server.list.title': '{count, plural, other {# 件のセッション}}',
  'server.list.titleFound': '{found, number} / {count, plural, other {# 件のセッション}}',
  'server.list.intro':
    '{count, plural, other {# 台のブラウザーやデバイスがアカウントにサインインしています。心当たりのないものはサインアウトしてください。}}',
  'server.list.onlyThis':
    'アカウントにサインインしているのはこのブラウザーだけです。ほかにサインアウトするものはありません。',
  'server.list.none':
    'サインインサービスには現在、このブラウザーを含めてアカウントのセッションが 1 件もありません。少し待ってからページを再読み込みしてください。変わらない場合は、サインアウトしてからもう一度サインインしてください。',
  'server.list.found':
    '{found, plural, =0 {条件に合うセッションはありません。} other {条件に合うセッションは # 件です。}}',
  'server.list.incomplete':
    'このページで読み取れる数を超えるセッションがあります。読み取れたのは {count, number} 件です。',
  'server.list.currentUnknown':
    'どのセッションがこのブラウザーのものかをサインインサービスが示さないため、印を付けていません。',
  'server.group.this-device': 'このデバイス',
  'server.group.active-lately': '最近使われたもの',
  'server.group.unused': '{days, number} 日以上使われていないもの',
  'server.group.all': 'セッション',
  'server.row.end': 'サインアウト: {device}、最終アクセス {time}',
  'server.row.endUndated': 'サインアウト: {device}',
  'server.row.endCurrent': 'サインアウト: このブラウザー({device})',
  'server.row.tick': '選択: {device}、最終アクセス {time}',
  'server.row.tickUndated': '選択: {device}',
  'server.row.ending': 'サインアウト処理中です(要求: {time})。',
  'server.row.copied':
    'このセッションの開始後に、ブラウザーとネットワークの両方が変わりました。サインイン情報がコピーされた場合に見られる変化です。心当たりがなければサインアウトしてください。',
  'server.row.impersonation': 'このセッションでは、別の人があなたとしてサインインしています。',
  'server.row.apart':
    '{count, plural, other {同じように見えるものがほかに # 件あります。}}これだけ: {facts}。',
  'server.row.notApart':
    '{count, plural, other {同じように見えるものがほかに # 件あり、見分けられる情報がありません。}}',
  'server.fact.model': '機種 {value}',
  'server.fact.system-version': 'システムのバージョン {value}',
  'server.fact.country': '国: {value}',
  'server.fact.city': '都市: {value}',
  'server.fact.network': 'ネットワーク: {value}',
  'server.fact.first-sign-in': '最初のサインイン {value}',
  'server.fact.last-contact': '最終アクセス {value}',
  'server.fact.address': 'IP アドレス {value}',
  'server.fact.unknown': '不明',
  'server.scope.others': 'ほかのすべてをサインアウト ({count, number})',
  'server.scope.idle': '{days, number} 日以上使われていないもの ({count, number})',
  'server.scope.without-second-step': '2 段階目のないもの ({count, number})',
  'server.scope.application': '{application} を使うものすべて ({count, number})',
  'server.filter.any': '指定なし',
  'server.filter.application': 'アプリケーション',
  'server.filter.country': '国',
  'server.filter.idle': '使われていない期間',
  'server.filter.idleDays': '{count, plural, other {# 日以上}}',
  'server.filter.sort': '並び順',
  'server.sort.last-contact': '最終アクセスの新しい順',
  'server.sort.first-sign-in': '最初のサインインの新しい順',
  'server.sort.place': '場所',
  'server.sort.device': 'デバイス',
  'server.ended.unknownDevice': 'セッション',
  'server.ended.open': '終了処理中: サインインサービスはまだ確認していません。',
  'server.ended.confirmed': 'ここでサインアウト、{time} に確認済み。',
  'server.ended.from': '{device} から終了しました。',
  'server.ended.byTenant': 'サインインサービスによって終了しました。',
  'server.ended.listedAgain': '実行されませんでした: サインインサービスの一覧にまたあります。',
  'server.tokens.end': 'アクセスを終了: {application}',
  'server.credits.countries': '国のデータ:',
  'server.credits.network-owners': 'ネットワークの所有者:',

  'flash.sessionEnded': '{device} をサインアウトしました。',
  'flash.sessionAlreadyGone': 'そのセッションはすでにサインアウトされていました。',
  'flash.accessEnded': 'アクセスを終了しました。',
  'flash.accessAlreadyGone': 'そのアクセスはすでに終了していました。',
  'flash.selectionGone':
    '選択した内容は保存期間が過ぎたため、何もサインアウトされていません。もう一度選択してください。',
  'sessions.nothingDone': '何もサインアウトされていません。',
  'sessions.notKnown': 'サインアウトされたかどうか分かりません。',
  'access.nothingDone': 'アクセスは終了していません。',
  'access.notKnown': 'アクセスが終了したかどうか分かりません。',
};
