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

  'sessions.title': '{count, plural, other {# 件のセッション}}',
  'sessions.titleUnknown': 'セッション',
  'sessions.heading': 'サインイン中の場所',
  'sessions.intro':
    '{count, plural, other {# 台のブラウザーやデバイスがアカウントにサインインしています。心当たりのないものはサインアウトしてください。}}',
  'sessions.onlyThis':
    'アカウントにサインインしているのはこのブラウザーだけです。ほかにサインアウトするものはありません。',
  'sessions.none':
    'サインインサービスには現在、このブラウザーを含めてアカウントのセッションが 1 件もありません。少し待ってからページを再読み込みしてください。変わらない場合は、サインアウトしてからもう一度サインインしてください。',
  'sessions.list': 'セッションの一覧',
  'sessions.current': 'このブラウザー',
  'sessions.ending': 'サインアウト処理中です(要求: {time})。',
  'sessions.endingExplained':
    'サインインサービスは要求を受け付けましたが、まだ完了を確認していません。ページを再読み込みして確認してください。',
  'sessions.lastContact': '最終アクセス',
  'sessions.firstSignIn': '最初のサインイン',
  'sessions.expires': '自動的に終了する日時',
  'sessions.expired': '自動的に終了した日時',
  'sessions.address': 'IP アドレス',
  'sessions.addressReveal': 'アドレス全体を表示',
  'sessions.place': 'おおよその場所',
  'sessions.unknown': '不明',
  'sessions.rawUserAgent': 'ブラウザーが名乗った内容',
  'sessions.signOut': 'サインアウト',
  'sessions.signOutPending': 'サインアウト中…',
  'sessions.signOutPendingNamed': 'サインアウト中… {device}',
  'sessions.signOutNamed': 'サインアウト: {device}、最終アクセス {time}',
  'sessions.signOutNamedUndated': 'サインアウト: {device}',
  'sessions.signOutCurrent': 'サインアウト: このブラウザー({device})',
  'sessions.lastContactExplained':
    '「最終アクセス」は、ブラウザーが最後にサインインサービスに接続した日時です。アプリケーション内で過ごした時間は含まれません。',
  'sessions.timeZone': '時刻のタイムゾーンは {zone} です。',
  'sessions.incomplete':
    'このページで読み取れる数を超えるセッションがあります。そのうち {count, number} 件を表示しています。',
  'sessions.stale':
    'サインインサービスから現在の一覧を取得できません。これは {time} 時点の一覧で、それ以降に始まったセッションは含まれていません。',
  'sessions.refresh': 'もう一度取得する',
  'sessions.endOthers': 'ほかのすべてをサインアウト',
  'sessions.currentUnknown':
    'どのセッションがこのブラウザーのものかをサインインサービスが示さないため、印を付けていません。',

  'endOthers.title': 'ほかのすべてをサインアウト',
  'endOthers.heading': 'ほかのすべてをサインアウトしますか?',
  'endOthers.intro':
    '{count, plural, other {# 件のセッションが終了します。該当するブラウザーやデバイスでは、もう一度サインインが必要です。}}このブラウザーはサインインしたままです。',
  'endOthers.list': '終了するセッション',
  'endOthers.lastContact': '最終アクセス:',
  'endOthers.confirm': '{count, plural, other {# 件のセッションをサインアウト}}',
  'endOthers.pending': 'サインアウト中…',
  'endOthers.cancel': 'そのままにして戻る',
  'endOthers.nothing':
    'ほかにサインインしているセッションはありません。サインアウトするものはありません。',
  'endOthers.currentUnknown':
    'どのセッションがこのブラウザーのものかをサインインサービスが示さないため、これを残してほかをまとめて終了することはできません。戻って 1 件ずつサインアウトしてください。',
  'endOthers.back': 'セッションの一覧に戻る',
  'endOthers.cannotUndo': 'この操作は取り消せません。',

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

  'server.place': '{country} {city}',
  'server.error': 'エラー {status}。照会番号: {reference}',
  'server.busy': '現在、アクセスが集中しています。数秒後にもう一度お試しください。',

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
  'problem.badRequest': 'フォームの内容が不足していたため、何も行われていません。',

  'flash.sessionEnded': '{device} をサインアウトしました。',
  'flash.sessionAlreadyGone': 'そのセッションはすでにサインアウトされていました。',
  'flash.otherSessionsEnded':
    '{count, plural, =0 {ほかにサインアウトするセッションはありませんでした。} other {ほかの # 件のセッションをサインアウトしました。}}このブラウザーはサインインしたままです。',
  'flash.otherSessionsPartlyEnded':
    '{ended, plural, =0 {まだどのセッションもサインアウトされていません} other {# 件のセッションをサインアウトしました}}。{remaining, plural, other {残り # 件はまだです}}。すべてを終える時間がなかったか、サインインサービスから待つように求められています。残りは下の一覧にあります。1 分後にもう一度お試しください。',
  'flash.thereMayBeMore': '一度に読み取れる数を超えるセッションがありました。',
  'flash.retry': '残りをサインアウト',

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
