import { type kit as english } from '../en/kit';
import { type Translated } from '../translated';

export const kit: Translated<typeof english> = {
  'sessions.current': 'このブラウザー',
  'sessions.address': 'IP アドレス',
  'sessions.place': 'おおよその場所',
  'sessions.unknown': '不明',
  'sessions.rawUserAgent': 'ブラウザーが名乗った内容',

  'limited.signedInAt': 'サインインサービスでのサインイン',
  'limited.signIns': '最近のサインイン',

  'server.place': '{country} {part}',
  'server.placeInRegion': '{country} {region} {city}',
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
  'server.signIns.none': 'ログにサインインの記録はありません。',
  'server.signIns.unknown': '現在は表示できません: {reason}。',
  'server.signIns.sign-in-failed': 'このサインインは失敗しました。',
  'server.signIns.blocked': 'アカウントがブロックされました。',

  'server.session.all': 'すべてのセッション',
  'server.timeZone.choice': '時刻は、選択したタイムゾーン {zone} で表示しています。',
  'server.timeZone.profile': '時刻は、アカウントのタイムゾーン {zone} で表示しています。',
  'server.timeZone.browser': '時刻は、このブラウザーのタイムゾーン {zone} で表示しています。',
  'server.timeZone.nobody': 'タイムゾーンがわからないため、時刻は UTC で表示しています。',
  'server.session.notFound.title': 'そのセッションはありません',
  'server.session.notFound.text':
    'このアドレスのセッションはお客様のものの中にありません。アドレスの一部だけがコピーされたか、別のアカウントのものかもしれません。',
  'server.session.firstSignIn': '最初のサインイン',
  'server.session.expired': '自動的に終了した日時',
  'server.session.lastContact': 'サインインサービスへの最後の接続',
  'server.session.idleEnd': '使われなければ自動的に終了',
  'server.session.latestEnd': '遅くとも終了',
  'server.method.mfa': '2 段階目',
  'server.method.mfaWith': '2 段階目: {factor}',
  'server.factor.otp': 'アプリのコード',
  'server.factor.push-notification': 'スマートフォンでの確認',
  'server.factor.webauthn-roaming': 'セキュリティキー',
  'server.factor.webauthn-platform': '端末のロック解除',
  'server.factor.recovery-code': '回復コード',
  'server.reason.gone': 'サインインサービスにこのアプリはもうありません',
  'server.reason.not-told': 'サインインサービスが伝えていません',
  'server.reason.no-beginning': 'セッションの開始時刻が分かりません',

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
  'problem.sessionNotFound':
    'そのセッションはお客様のものの中に見つかりませんでした。下の一覧は最新です。',
  'problem.accessNotFound':
    'そのアクセスはお客様のものの中に見つかりませんでした。下の一覧は最新です。',
  'problem.badRequest': 'フォームの内容が不足していました。',
  'problem.actNotPermitted':
    'このポータルにはその操作を行う許可がありません。運営者にご連絡のうえ、照会番号をお伝えください。',
  'problem.underWay':
    'アカウントへの別の変更がまだ処理中です。しばらくしてからもう一度お試しください。',
  'problem.nothingDone': '何も変更されていません。',
  'problem.notKnown': '実行されたかどうか分かりません。',
  'field.required': 'この項目を入力してください。',
  'field.tooLong': '{maximum, plural, other {# 文字}}以内で入力してください。',
  'field.invalid': 'この値は使用できません。ご確認ください。',
};
