import { type applications as english } from '../en/applications';
import { type Translated } from '../../translate';

export const applications: Translated<typeof english> = {
  'applications.title': 'アプリ',
  'applications.text':
    'アカウントを使えるアプリと、それぞれにできることです。使わなくなったものは削除してください。',
  'applications.none': 'アカウントへのアクセス権を持つアプリはありません。',
  'applications.problem.title': '現在、アプリを表示できません',
  'applications.missing.grants': 'アプリにできることが分かりません: {reason}。',
  'applications.missing.tokens': '不在中にアクセスするアプリがどれか分かりません: {reason}。',
  'applications.missing.sessions': 'どこでサインインしているか分かりません: {reason}。',
  'applications.incomplete': '多すぎるため、すべては表示できません。',
  'applications.goesOn': 'アプリが多いため、一覧をまだ最後まで読み込んでいません。',
  'applications.goesOn.link': '残りを表示',
  'applications.group.others': 'ほかの提供元',
  'applications.group.unknown': '提供元不明',
  'applications.group.own': '当サービスのアプリ',
  'applications.morePermissions': '{count, plural, other {ほか # 件}}',
  'applications.lasting': '不在中もアクセス',
  'applications.lastUsed': '最終使用',
  'applications.signedIn': '{count, plural, other {# 件のセッションでサインイン中}}',
  'applications.chip.portal': '使用中',
  'applications.chip.selfRegistered': '自動で登録されたアプリ',
  'applications.portal.text':
    '今お使いのアプリです。アクセス権をなくすには、サインアウトしてください。',
  'applications.selfRegistered.text':
    'このアプリは、アクセスを求める前に審査を受けていません。AI アシスタントはよくこの方法で登録されます。',
  'applications.gone.text':
    'このアプリはもう存在しません。与えた権限が残っている場合があり、削除できます。',
  'applications.permissions': 'できること',
  'applications.permissions.unknown': 'できることが分かりません。',
  'applications.permissions.notAsked':
    '当サービスのアプリなので、使う内容について許可を求めません。',
  'applications.permissions.none': '許可した内容はありません。',
  'applications.api.profile': 'プロフィール',
  'applications.scope.openid': '本人であることを知る',
  'applications.scope.profile': '名前と写真を見る',
  'applications.scope.email': 'メールアドレスを見る',
  'applications.scope.phone': '電話番号を見る',
  'applications.scope.address': '住所を見る',
  'applications.scope.offline_access': '不在中にアクセスする',
  'applications.fact.whose': '提供元',
  'applications.fact.own': '当サービス',
  'applications.fact.others': 'ほかの提供元',
  'applications.fact.since': '最も古い記録',
  'applications.fact.lasting': '不在中',
  'applications.fact.lasting.yes': 'アクセスできます',
  'applications.fact.lasting.no': 'アクセスできません',
  'applications.fact.organizations': '組織',
  'applications.fact.organizationCount': '{count, plural, other {# 件の組織}}',
  'applications.kept': 'アクセス方法',
  'applications.kept.text': 'これらを使って、不在中にアクセスできます。',
  'applications.kept.more':
    '{count, plural, other {これより前に使われたものがほかに # 件あります。}}アクセス権を削除すると、すべて削除されます。',
  'applications.sessions': 'サインインしている場所',
  'applications.sessions.more': '{count, plural, other {ほか # 件のセッション}}',
  'applications.remove.heading': '{application} のアクセス権を削除しますか？',
  'applications.remove.heading.unnamed': 'このアプリのアクセス権を削除しますか？',
  'applications.remove.goes': 'なくなるもの',
  'applications.remove.stays': '残るもの',
  'applications.remove.accessGoes': 'このアプリのアカウントへのアクセス権。',
  'applications.remove.keptGoes': '{count, plural, other {不在中にアクセスする方法 # 件}}',
  'applications.remove.permissionsGo': '次の権限:',
  'applications.remove.until': 'すでに渡したものが使える期限:',
  'applications.remove.untilUnknown':
    'すでに渡したものは、しばらく使えることがあります。通常は長くても 1 日です。',
  'applications.remove.dataStays': 'コピーされたデータは、アプリ側に残ります。',
  'applications.remove.sessionsStay':
    '{count, plural, other {# 件のセッションでは、サインインしたままです。}}',
  'applications.remove.seeSessions': 'セッションを見る',
  'applications.remove.comesBack':
    '当サービスのアプリなので、開くと再びアクセスできるようになります。',
  'applications.remove.mayAskAgain': '再び許可を求められることがあります。',
  'applications.remove.portal':
    '今お使いのアプリです。アクセス権を削除する代わりに、サインアウトしてください。',
  'applications.remove.nothing':
    '削除できるものはありません。サインインしているだけなので、そのセッションをサインアウトしてください。',
  'applications.remove.unknown': 'アクセス権の内容が分からないため、今はここで削除できません。',
  'applications.removed.until':
    '{application} のアクセス権を削除しました。すでに渡したものは {until} まで使えることがあります。',
  'applications.removed.until.unnamed':
    'アプリのアクセス権を削除しました。すでに渡したものは {until} まで使えることがあります。',
  'applications.removed.untilUnknown':
    '{application} のアクセス権を削除しました。すでに渡したものは、しばらく使えることがあります。通常は長くても 1 日です。',
  'applications.removed.untilUnknown.unnamed':
    'アプリのアクセス権を削除しました。すでに渡したものは、しばらく使えることがあります。通常は長くても 1 日です。',
  'applications.removed.notYet':
    '{application} のアクセス権の削除を依頼しました。まだ確認されていません。1 分ほどしてからもう一度ご覧ください。',
  'applications.removed.notYet.unnamed':
    'アプリのアクセス権の削除を依頼しました。まだ確認されていません。1 分ほどしてからもう一度ご覧ください。',
  'applications.removed.partly':
    '{application} のアクセス権は一部だけ削除されました。残りを削除するには、もう一度削除してください。',
  'applications.removed.partly.unnamed':
    'アプリのアクセス権は一部だけ削除されました。残りを削除するには、もう一度削除してください。',
  'applications.notFound.title': 'このアプリは見つかりませんでした',
  'applications.notFound.text': 'すでに削除されたか、アドレスが間違っている可能性があります。',
  'applications.access.removing': 'アクセス権を削除中… まだ確認されていません。',
  'applications.access.remove': 'アクセス権を削除',
  'applications.access.remove.pending': 'アクセス権を削除中…',
  'applications.access.remove.pendingNamed': 'アクセス権を削除中… {application}',
  'applications.access.remove.one': 'これだけ削除',
  'applications.access.remove.named': 'これだけ削除: {application}',
  'applications.access.nothingDone': 'アクセス権は削除されていません。',
  'applications.access.notKnown': 'アクセス権が削除されたかどうか分かりません。',
  'applications.access.notFound': 'そのアクセス権は見つかりませんでした。下の一覧は最新です。',
  'applications.access.removed': 'アクセス権を削除しました。',
  'applications.access.removedOne':
    'このアクセス権を削除しました。アプリのほかのアクセス権は、削除するまで残ります。',
  'applications.access.alreadyRemoved': 'そのアクセス権はすでに削除されていました。',
  'applications.connected': '接続したアカウント',
  'applications.connected.may': 'ほかのサービスのアカウントを使えるアプリもあります:',
  'applications.connected.none': 'アプリのために接続したアカウントはありません。',
  'applications.connected.text':
    'アプリは、許可した範囲で、ほかのサービスにあるこれらのアカウントを使えます。ここでのサインインには使えません。',
  'applications.connected.remove':
    'ここでは削除できません。プロバイダーでアカウントの設定を開き、そこでアクセス権を削除してください。',
  'applications.connected.disconnect': '接続を解除',
  'applications.connected.disconnect.pending': '接続を解除中…',
  'applications.connected.disconnect.heading': '{provider} の接続を解除しますか？',
  'applications.connected.disconnect.goes':
    'アプリは今後、このアカウントに新しくアクセスできなくなります。',
  'applications.connected.disconnect.until':
    'すでに得ているアクセスは、期限まで使えることがあります。',
  'applications.connected.disconnect.copied':
    'コピーされた情報はアプリに残り、再び許可を求められることもあります。',
  'applications.connected.disconnect.atProvider':
    '{provider} 側には許可が残っていることがあります。そちらでも削除してください。',
  'applications.connected.noToken': '今は接続を解除できません。1 分後にもう一度お試しください。',
  'applications.connected.notFound.title': 'このアカウントは接続されていません',
  'applications.connected.notFound.text': 'すでに接続が解除されている可能性があります。',
  'applications.disconnected':
    '{provider} の接続を解除しました。{provider} 側の許可も削除してください。',
  'applications.disconnected.notYet':
    '{provider} の接続の解除を依頼しましたが、まだ一覧にあります。1 分後にもう一度ご確認ください。',
  'applications.connected.expires': '期限:',
  'applications.connected.expired': '期限切れ:',
  'applications.since': '開始:',
  'applications.access.removeAll': 'アクセス権をすべて削除',
};
