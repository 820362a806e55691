import { type Texts } from '../translate';

/** Every text of the portal in Japanese. */
export const ja = {
  'app.name': 'Latchkey',
  'app.pageTitle': '{title} – Latchkey',
  'app.skipToContent': '本文へ移動',
  'app.reference': '照会番号: {reference}',

  'preferences.label': '言語と外観',
  'preferences.language': '言語',
  'preferences.theme': '外観',
  'preferences.theme.system': 'デバイスの設定に合わせる',
  'preferences.theme.light': 'ライト',
  'preferences.theme.dark': 'ダーク',
  'preferences.save': '適用',

  'nav.label': 'アカウント',
  'nav.overview': '概要',
  'nav.sessions': 'セッション',
  'nav.signOut': 'サインアウト',
  'nav.signedInAs': '{name} としてサインイン中',

  'welcome.title': 'アカウント',
  'welcome.heading': 'サインイン中の場所を確認できます',
  'welcome.text':
    'サインインすると、アカウントにサインインしているすべてのブラウザーとデバイスを確認し、心当たりのないものをサインアウトできます。',
  'welcome.signIn': 'サインイン',

  'overview.title': 'アカウントの概要',
  'overview.heading': '{name} さん、こんにちは',
  'overview.headingNameless': 'こんにちは',
  'overview.sessions.heading': 'サインイン中の場所',
  'overview.sessions.count':
    '{count, plural, =0 {サインインサービスには現在セッションがありません。} other {# 台のブラウザーやデバイスがアカウントにサインインしています。}}',
  'overview.sessions.incomplete':
    '{count, number} 台を超えるブラウザーやデバイスがアカウントにサインインしています。',
  'overview.sessions.countUnknown':
    'セッションの一覧は現在取得できません。このページはそのままご利用いただけます。',
  'overview.sessions.link': 'すべてのセッションを見る',
  'overview.thisBrowser.heading': 'このブラウザー',
  'overview.thisBrowser.since': 'このポータルへのサインイン: {time}({exact})',
  'overview.account.heading': 'アカウント',
  'overview.account.name': '名前',
  'overview.account.email': 'メールアドレス',
  'overview.account.notGiven': '未登録',

  'sessions.title': 'セッション',
  'sessions.heading': 'サインイン中の場所',
  'sessions.current': 'このブラウザー',
  'sessions.endingExplained':
    'サインインサービスは要求を受け付けましたが、まだ完了を確認していません。ページを再読み込みして確認してください。',
  'sessions.lastContact': '最終アクセス',
  'sessions.address': 'IP アドレス',
  'sessions.details': '詳細',
  'sessions.place': 'おおよその場所',
  'sessions.unknown': '不明',
  'sessions.rawUserAgent': 'ブラウザーが名乗った内容',
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

  'endSessions.list': '終了するセッション',
  'endSessions.outcomes': '各セッションの結果',
  'endSessions.pending': 'サインアウト中…',
  'endSessions.cancel': 'そのままにして戻る',
  'endSessions.back': 'セッションの一覧に戻る',

  'limited.signedInAt': 'サインインサービスでのサインイン',
  'limited.signIns': '最近のサインイン',

  'device.browserOnSystem': '{browser}({system})',
  'device.unknown': '不明なデバイス',
  'device.kind.desktop': 'パソコン',
  'device.kind.phone': 'スマートフォン',
  'device.kind.tablet': 'タブレット',
  'device.kind.tv': 'テレビ',
  'device.kind.console': 'ゲーム機',
  'device.kind.watch': '腕時計',
  'device.kind.desktop-or-tablet': 'パソコンまたはタブレット',
  'device.kind.headset': 'ヘッドセット',
  'device.kind.app': 'アプリ',
  'device.kind.bot': 'ロボット',
  'device.kind.program': 'プログラム',
  'device.kind.unknown': 'デバイスの種類は不明',
  'device.desktopOrTablet': 'Mac または iPad',
  'device.windowsOrLater': 'Windows 10 以降',
  'device.appleDevice': 'iPhone、iPad または Mac',

  'server.place': '{country} {part}',
  'server.placeInRegion': '{country} {region} {city}',
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
  'server.signIn.yes': '{methods}、2 段階目あり',
  'server.signIn.passkey': '{methods}',
  'server.signIn.no': '{methods}、2 段階目なし',
  'server.signIn.unknown': '{methods}',
  'server.signIn.onlySecondStep': '2 段階目あり',
  'server.signIn.notTold': 'サインイン方法は不明',
  'server.method.pwd': 'パスワード',
  'server.method.passkey': 'パスキー',
  'server.method.federated': 'ほかのプロバイダー',
  'server.method.sms': 'SMS のコード',
  'server.method.email': 'メールのコード',
  'server.method.other': 'その他の方法（{name}）',
  'server.address.private': '家庭や職場などのプライベートネットワーク',
  'server.address.shared': 'プロバイダーの利用者が共有',
  'server.address.reserved': '場所に結びつかない予約済みアドレス',
  'server.application.unnamed': '名前の分からないアプリ',
  'server.reason.rate_limited': 'サインインサービスが混み合っており、待つよう求めています',
  'server.reason.not_permitted': 'このポータルには許可されていません',
  'server.reason.failed': 'サインインサービスが正しく応答しません',
  'server.ended.unknownDevice': 'セッション',
  'server.ended.open': '終了処理中: サインインサービスはまだ確認していません。',
  'server.ended.confirmed': 'ここでサインアウト、{time} に確認済み。',
  'server.ended.from': '{device} から終了しました。',
  'server.ended.byTenant': 'サインインサービスによって終了しました。',
  'server.ended.listedAgain': '実行されませんでした: サインインサービスの一覧にまたあります。',
  'server.signIns.none': 'ログにサインインの記録はありません。',
  'server.signIns.unknown': '現在は表示できません: {reason}。',
  'server.signIns.sign-in-failed': 'このサインインは失敗しました。',
  'server.signIns.blocked': 'アカウントがブロックされました。',
  'server.tokens.end': 'アクセスを終了: {application}',
  'server.credits.countries': '国のデータ:',
  'server.credits.network-owners': 'ネットワークの所有者:',
  'server.ending.title.ticked': 'セッションをサインアウト',
  'server.ending.title.others': 'ほかのすべてをサインアウト',
  'server.ending.title.idle': '使われていないものをサインアウト',
  'server.ending.title.application': 'アプリケーションをサインアウト',
  'server.ending.title.without-second-step': '2 段階目のないものをサインアウト',
  'server.ending.title.answer': 'サインアウトの結果',
  'server.ending.heading.ticked': 'チェックしたセッションをサインアウトしますか?',
  'server.ending.heading.others': 'ほかのすべてをサインアウトしますか?',
  'server.ending.heading.idle': '{days, number} 日以上使われていないものをサインアウトしますか?',
  'server.ending.heading.application':
    '{application} を使うほかのセッションをすべてサインアウトしますか?',
  'server.ending.heading.without-second-step':
    '2 段階目のないほかのセッションをすべてサインアウトしますか?',
  'server.ending.headingCurrent': 'このブラウザーをサインアウトしますか?',
  'server.ending.intro':
    '{count, plural, other {# 件のセッションが終了します。該当するブラウザーやデバイスでは、もう一度サインインが必要です。}}このブラウザーはサインインしたままです。この操作は取り消せません。',
  'server.ending.introWithCurrent':
    '{count, plural, other {# 件のセッションが終了します。該当するブラウザーやデバイスでは、もう一度サインインが必要です。}}この操作は取り消せません。',
  'server.ending.notListed':
    '{count, plural, other {指定されたうち # 件は、もう一覧にありません。}}',
  'server.ending.incomplete':
    '一度に読み取れないほどセッションがあるため、まだ残っている可能性があります。',
  'server.ending.currentWarning':
    '今お使いのブラウザーがサインアウトされます。もう一度サインインが必要になります。',
  'server.ending.confirm': '{count, plural, other {# 件のセッションをサインアウト}}',
  'server.ending.confirmCurrent': 'このブラウザーをサインアウト',
  'server.ending.nothing.others':
    'ほかにサインインしているセッションはありません。サインアウトするものはありません。',
  'server.ending.nothing.ticked':
    'サインアウトできるセッションがチェックされていません。戻ってチェックしてください。',
  'server.ending.nothing.fits':
    '当てはまるほかのセッションはありません。サインアウトするものはありません。',
  'server.ending.currentUnknown':
    'どのセッションがこのブラウザーのものかをサインインサービスが示さないため、これを残してほかをまとめて終了することはできません。戻って 1 件ずつサインアウトしてください。',
  'server.ending.ended': '{count, plural, other {# 件のセッションをサインアウトしました。}}',
  'server.ending.gone': '{count, plural, other {# 件はすでに終了していました。}}',
  'server.ending.remaining': '{count, plural, other {# 件はまだサインアウトされていません。}}',
  'server.ending.retry': '{count, plural, other {この # 件をもう一度試す}}',
  'server.ending.retryWhen':
    'サインインサービスが待つよう求めています。{when}にもう一度お試しください。',
  'server.ending.outcome.ended': 'サインアウト済み。',
  'server.ending.outcome.already-gone': 'すでに終了していました。',
  'server.ending.outcome.not-found': 'あなたのセッションに見つかりませんでした。',
  'server.ending.outcome.not-yet': 'まだです: {reason}。',
  'server.ending.notListedDevice': '一覧にないセッション',
  'server.error': 'エラー {status}。照会番号: {reference}',
  'server.busy': '現在、アクセスが集中しています。数秒後にもう一度お試しください。',

  'server.session.all': 'すべてのセッション',
  'server.timeZone.profile': '時刻は、アカウントのタイムゾーン {zone} で表示しています。',
  'server.timeZone.browser': '時刻は、このブラウザーのタイムゾーン {zone} で表示しています。',
  'server.timeZone.nobody': 'タイムゾーンがわからないため、時刻は UTC で表示しています。',
  'server.session.notFound.title': 'そのセッションはありません',
  'server.session.notFound.text':
    'このアドレスのセッションはお客様のものの中にありません。アドレスの一部だけがコピーされたか、別のアカウントのものかもしれません。',
  'server.session.gone.title': 'このセッションは終了しています',
  'server.session.gone.person': '{time}（{exact}）にこのポータルでサインアウトしました。',
  'server.session.gone.confirmed': 'サインインサービスは {exact} に確認しました。',
  'server.session.gone.tenant': '{time}（{exact}）にサインインサービスが終了しました。',
  'server.session.gone.unknown':
    'サインインサービスの一覧にはもうありません。ほかの場所でサインアウトされたか、期限が切れました。いつだったかはここでは分かりません。',
  'server.session.unavailable': '現在このセッションを表示できません',
  'server.session.notPermitted': 'ここではこのセッションを表示できません',
  'server.session.impersonation.heading': 'ほかの誰かがお客様としてサインインしています',
  'server.session.impersonation.text':
    'このセッションは、サポート担当者が行えるように、お客様の名義で開かれました。依頼していない場合は「自分ではありません」を選んでください。',
  'server.session.copied.heading': 'コピーされたサインインかもしれません',
  'server.session.copied.text':
    'このセッションは、始まったときとは別のブラウザーと別のネットワークで最後に使われました。セッションがひとりでに移ることはないため、Cookie がコピーされた可能性があります。心当たりがなければ「自分ではありません」を選んでください。',
  'server.session.asOf':
    'サインインサービスが現在応答しません。これは{time}（{exact}）の時点の情報です。',
  'server.session.visits': 'ブラウザーとネットワーク',
  'server.session.began': '開始時',
  'server.session.now': '最後の接続時',
  'server.session.browser': 'ブラウザー',
  'server.session.network': 'ネットワーク',
  'server.session.addressReveal': 'アドレス全体を表示',
  'server.session.change.none': 'ブラウザーとネットワークは開始時と同じです。',
  'server.session.change.network':
    'ネットワークが変わりました。持ち歩く端末や VPN ではよくあることですが、据え置きのコンピューターでは不自然です。',
  'server.session.change.country':
    '国が変わりました。旅行や VPN なら説明がつきますが、そうでなければよく確かめてください。',
  'server.session.change.browser':
    'ブラウザーまたはシステムが違って見えます。セッションがひとりでに別のブラウザーへ移ることはありませんが、デスクトップ版のページを要求するとそう見えることがあります。',
  'server.session.change.address':
    '同じネットワークの中でアドレスだけが変わりました。自然に起こることです。',
  'server.session.change.unknown':
    'ブラウザーまたはネットワークが変わったかどうかは分かりません。サインインサービスが両方の時点のすべてを伝えていないためです。',
  'server.session.when': '日時',
  'server.session.firstSignIn': '最初のサインイン',
  'server.session.expired': '自動的に終了した日時',
  'server.session.lastContact': 'サインインサービスへの最後の接続',
  'server.session.idleEnd': '使われなければ自動的に終了',
  'server.session.latestEnd': '遅くとも終了',
  'server.session.how': 'サインインの方法',
  'server.session.methods': '方法',
  'server.method.mfa': '2 段階目',
  'server.method.mfaWith': '2 段階目: {factor}',
  'server.factor.otp': 'アプリのコード',
  'server.factor.push-notification': 'スマートフォンでの確認',
  'server.factor.webauthn-roaming': 'セキュリティキー',
  'server.factor.webauthn-platform': '端末のロック解除',
  'server.factor.recovery-code': '回復コード',
  'server.session.secondStep': '2 段階認証',
  'server.secondStep.yes': 'あり',
  'server.secondStep.passkey': 'パスキー（1 段階で 2 つを証明）',
  'server.secondStep.no': 'なし（1 段階のみ）',
  'server.secondStep.unknown': 'ここでは不明',
  'server.session.persistence': 'ブラウザーを閉じると',
  'server.session.persistent': 'サインインしたまま',
  'server.session.transient': 'サインアウトされる',
  'server.session.effects': 'このセッションを終了するとどうなるか',
  'server.session.noApplications':
    'サインインサービスは、ここでサインインしているアプリを挙げていません。',
  'server.effect.atOnce': 'すぐにサインアウトされます。',
  'server.effect.until':
    '通知されないため、開いたままのことがあります。渡された情報は遅くとも{time}（{exact}）に切れますが、アプリ独自のサインインはそれより長く続くことがあります。',
  'server.effect.open': '通知されないため、開いたままのことがあります。期間は分かりません。',
  'server.effect.unknown': 'サインアウトされるかどうかは不明です: {reason}。',
  'server.effect.losesAccess': '長期アクセスを失います。',
  'server.reason.gone': 'サインインサービスにこのアプリはもうありません',
  'server.reason.not-told': 'サインインサービスが伝えていません',
  'server.reason.no-beginning': 'セッションの開始時刻が分かりません',
  'server.access.heading': 'このセッションからの長期アクセス',
  'server.access.explained':
    'これにより、お客様がいなくてもアプリがアクセスできます。セッションと一緒に終了します。',
  'server.access.none': '持っているアプリはありません。',
  'server.access.unknown': '持っているアプリがあるかどうかは不明です: {reason}。',
  'server.access.given': '付与',
  'server.access.lastUsed': '最後の使用',
  'server.end.heading': 'このセッションを終了',
  'server.end.other': 'そのブラウザーは再度サインインが必要になります。元に戻せません。',
  'server.end.current':
    'これは現在お使いのブラウザーです。ここでサインアウトされ、再度サインインが必要になります。',
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

  'problem.heading.notPermitted': 'ここではセッションを表示できません',
  'problem.heading.tryAgain': '現在セッションを表示できません',
  'problem.stillSignedIn':
    'セッションがないという意味ではありません。サインインサービスから一覧を取得できませんでした。',
  'problem.rateLimited':
    'サインインサービスが混み合っており、待つように求められています。{when}にもう一度お試しください。',
  'problem.rateLimitedUnknown':
    'サインインサービスが混み合っており、待つように求められています。1 分後にもう一度お試しください。',
  'problem.unavailable':
    'サインインサービスが応答しないか、正しく応答していません。通常はまもなく回復します。1 分後にもう一度お試しください。',
  'problem.credentialsRefused':
    'ポータルがセッションを読み取れるように正しく設定されていません。運営者にご連絡のうえ、照会番号をお伝えください。',
  'problem.notPermitted':
    'このポータルにはセッションの一覧を読み取る許可がありません。サインインサービスのプランまたは権限に含まれていないためです。このブラウザーのサインアウトは可能です。',
  'problem.tryAgain': 'もう一度試す',
  'problem.signedInHere': 'このポータルへのサインイン:',
  'problem.signOutThis': 'このブラウザーをサインアウト',
  'problem.actionHeading': '実行できませんでした',
  'problem.actionRateLimited':
    '何もサインアウトされていません。サインインサービスが混み合っており、待つように求められています。{when}にもう一度お試しください。',
  'problem.actionRateLimitedUnknown':
    '何もサインアウトされていません。サインインサービスが混み合っており、待つように求められています。1 分後にもう一度お試しください。',
  'problem.actionUnavailable':
    'サインインサービスが正しく応答しなかったため、セッションがサインアウトされたかどうか分かりません。1 分後にもう一度お試しください。',
  'problem.actionNotPermitted':
    '何もサインアウトされていません。このポータルにはセッションを終了する許可がありません。運営者にご連絡のうえ、照会番号をお伝えください。',
  'problem.sessionNotFound':
    'お客様のセッションの中に見つからなかったため、何もサインアウトされていません。下の一覧は最新です。',
  'problem.accessNotFound':
    'そのアクセスはあなたのものの中に見つからなかったため、何も終了していません。下の一覧は最新です。',
  'problem.badRequest': 'フォームの内容が不足していたため、何も行われていません。',

  'flash.sessionEnded': '{device} をサインアウトしました。',
  'flash.sessionAlreadyGone': 'そのセッションはすでにサインアウトされていました。',
  'flash.accessEnded': 'アクセスを終了しました。',
  'flash.accessAlreadyGone': 'そのアクセスはすでに終了していました。',

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
  'signInAgain.link': 'もう一度サインイン',
  'signInAgain.cancel': 'サインインせずに戻る',

  'signInFailed.title': 'サインインできませんでした',
  'signInFailed.heading': 'サインインできませんでした',
  'signInFailed.retry': 'もう一度サインインする',
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
  'signInFailed.refused':
    'サインインサービスの応答が検査を通らなかったため、サインインは行われませんでした。',

  'error.badRequest.heading': 'このリクエストを読み取れませんでした',
  'error.badRequest.text':
    '送信された内容がこのポータルのフォームのものではないため、何も行われませんでした。前のページに戻り、再読み込みしてからもう一度お試しください。',
  'error.forbidden.heading': 'この要求は受け付けられませんでした',
  'error.forbidden.text':
    'フォームがこのポータルのページから送られたものではないため、何も行われていません。前のページに戻り、再読み込みしてからもう一度お試しください。',
  'error.notFound.heading': 'ページが見つかりません',
  'error.notFound.text': 'アドレスが間違っているか、ページが移動しました。',
  'error.tooLarge.heading': '内容が多すぎます',
  'error.tooLarge.text':
    'フォームの内容がこのページで受け付けられる量を超えていたため、何も行われていません。',
  'error.tooSlow.text':
    'リクエストの到着に時間がかかりすぎたため、何も行われませんでした。もう一度お試しください。',
  'error.headersTooLarge.text':
    'お使いのブラウザーから、このポータルが受け付けられる量を超えるデータが送信されました。Cookie が多すぎる可能性があります。このサイトの Cookie を削除してから、もう一度お試しください。',
  'error.tooMany.heading': '要求が多すぎます',
  'error.tooMany.text':
    '短時間にここから多くの要求があったため、何も行われていません。1 分待ってからもう一度お試しください。',
  'error.formExpired.heading': 'もう一度送信してください',
  'error.formExpired.text':
    'フォームが以前のサインインのものだったため、まだ何も行われていません。入力内容は残っています。よろしければもう一度送信してください。',
  'error.formExpired.send': 'もう一度送信',
  'error.signedOutHere.heading': 'ここではサインアウトしています',
  'error.signedOutHere.text':
    'このブラウザーのセッションは終了しました。別のブラウザーまたはサインインサービスによってサインアウトされたか、有効期限が切れました。',
  'error.signedOutHere.nothingDone': 'いま送信された操作は行われていません。',
  'error.signedOutHere.signIn': 'サインイン',
  'error.method.heading': 'このアドレスはそのようには使えません',
  'error.method.text': 'アカウントに戻り、そこからやり直してください。',
  'error.unavailable.heading': '現在ポータルをご利用いただけません',
  'error.unavailable.text':
    'ポータルの一部が応答していないため、ご希望の操作が行われていない可能性があります。1 分後にもう一度お試しください。',
  'error.unexpected.heading': '問題が発生しました',
  'error.unexpected.text': '私たちの側の問題です。1 分後にもう一度お試しください。',
  'error.home': 'アカウントへ',
} satisfies Texts;
