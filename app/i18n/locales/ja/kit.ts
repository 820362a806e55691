import { type kit as english } from '../en/kit';
import { type Translated } from '../../translate';

export const kit: Translated<typeof english> = {
  'kit.unknown': '不明',
  'kit.unknown.alone': '不明',
  'kit.cancel': 'キャンセル',
  'kit.thisBrowser': 'このブラウザー',
  'kit.thisBrowser.signedIn': 'サインイン:',
  'kit.thisBrowser.signedInHere': '{product} へのサインイン:',
  'kit.thisBrowser.signOut': 'このブラウザーをサインアウト',
  'kit.ipAddress': 'IP アドレス',
  'kit.userAgent': 'ブラウザーの技術情報（ユーザーエージェント）',

  'kit.place': '場所（おおよそ）',
  'kit.place.inCountry': '{country} {part}',
  'kit.place.inRegion': '{country} {region} {city}',
  'kit.place.private': 'プライベートネットワーク（家庭や職場など）',
  'kit.place.shared': '多くの人が共有するアドレス',
  'kit.place.reserved': '場所は不明',

  'kit.method.pwd': 'パスワード',
  'kit.method.passkey': 'パスキー',
  'kit.method.federated': 'ほかのプロバイダー',
  'kit.method.sms': 'SMS のコード',
  'kit.method.email': 'メールのコード',
  'kit.method.other': 'その他の方法（{name}）',
  'kit.method.mfa': '2 段階認証',
  'kit.method.mfaWith': '2 段階認証: {factor}',
  'kit.factor.otp': '認証アプリ',
  'kit.factor.push-notification': 'スマートフォンでの確認',
  'kit.factor.webauthn-roaming': 'セキュリティキー',
  'kit.factor.webauthn-platform': '指紋、顔、画面ロック',
  'kit.factor.recovery-code': 'リカバリーコード',

  'kit.reason.rate_limited': '現在リクエストが多すぎます',
  'kit.reason.not_permitted': '{product} に許可がありません',
  'kit.reason.failed': 'サインインサービスが正しく応答していません',
  'kit.reason.gone': 'アプリはもう存在しません',
  'kit.reason.not-told': 'アプリの設定に記載がありません',
  'kit.reason.no-beginning': 'セッションの開始日時が分かりません',
  'kit.timeZone.choice': '時刻は、選択したタイムゾーン {zone} で表示しています。',
  'kit.timeZone.profile': '時刻は、アカウントのタイムゾーン {zone} で表示しています。',
  'kit.timeZone.browser': '時刻は、このブラウザーのタイムゾーン {zone} で表示しています。',
  'kit.timeZone.nobody': 'タイムゾーンが分からないため、時刻は UTC で表示しています。',

  'kit.application.unnamed': '名前のないアプリ',
  'kit.application.gone': '削除されたアプリ',

  'kit.formKept': '入力した内容は残っています。まだ保存されていません。',
  'kit.problem.heading': '実行できませんでした',
  'kit.problem.rateLimited': '現在、リクエストが多すぎます。{when}にもう一度お試しください。',
  'kit.problem.rateLimitedUnknown':
    '現在、リクエストが多すぎます。1 分後にもう一度お試しください。',
  'kit.problem.unavailable':
    'サインインサービスが正しく応答していません。1 分後にもう一度お試しください。',
  'kit.problem.notPermitted':
    '{product} にはその操作を行う許可がありません。サポートに照会番号をお伝えください。',
  'kit.problem.badRequest': 'フォームの内容が不足していました。',
  'kit.problem.underWay':
    'アカウントへの別の変更がまだ処理中です。しばらくしてからもう一度お試しください。',
  'kit.problem.nothingDone': '何も変更されていません。',
  'kit.problem.notKnown': '実行されたかどうか分かりません。',
  'kit.field.required': 'この項目を入力してください。',
  'kit.field.tooLong': '{maximum, plural, other {# 文字}}以内で入力してください。',
  'kit.field.invalid': 'この値は使用できません。ご確認ください。',
  'kit.name.numbered': '{name}（{count, number}）',
  'kit.pages': '一覧のページ',
  'kit.pages.previous': '前のページ',
  'kit.pages.next': '次のページ',
};
