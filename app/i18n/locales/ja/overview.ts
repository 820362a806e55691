import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'アカウントの概要',
  'overview.heading': '{name} さん、こんにちは',
  'overview.headingNameless': 'こんにちは',
  'overview.attention.heading': '確認が必要',
  'overview.attention.text': 'ほかの人がアカウントを使っている可能性があります。',
  'overview.attention.moreSessions': '{count, plural, other {ほかの # 件のセッションを確認}}',
  'overview.attention.more': '{count, plural, other {ほかの # 件のお知らせを表示}}',
  'overview.attention.hide': '{days, number} 日間非表示',
  'overview.security.needs-phone': 'スマートフォンがないとサインインできません',
  'overview.security.needs-phone.cause':
    'スマートフォンをなくすとアカウントに入れなくなります。スマートフォンに依存しない方法を設定してください。',
  'overview.security.one-way-in': 'サインイン方法が 1 つしかありません',
  'overview.security.one-way-in.cause':
    'その方法を失うとアカウントに入れなくなります。ほかの方法も設定してください。',
  'overview.security.no-second-factor': '2 段階認証が設定されていません',
  'overview.security.no-second-factor.cause':
    '設定しないと、パスワードを知った人は誰でもサインインできます。',
  'overview.security.email-codes-only': '2 段階認証の方法がメールのコードだけです',
  'overview.security.email-codes-only.cause':
    'メールに不正にアクセスした人にはコードも届き、パスワードも変更できてしまいます。認証アプリやセキュリティキーのほうが安全です。',
  'overview.security.text-messages-only': '2 段階認証に設定した方法が SMS だけです',
  'overview.security.text-messages-only.cause':
    '電話番号を乗っ取った人にもコードが届きます。認証アプリやセキュリティキーのほうが安全です。',
  'overview.security.email-unconfirmed': 'メールアドレスが未確認です',
  'overview.security.email-unconfirmed.cause':
    '確認が済むまで、アカウントが変更されてもメールでお知らせできません。',
  'overview.security.one-device-passkey': '唯一のパスキーが 1 台のデバイスにしかありません',
  'overview.security.one-device-passkey.cause': 'そのデバイスをなくすと、パスキーも失われます。',
  'overview.security.no-recovery-code': 'リカバリーコードがありません',
  'overview.security.no-recovery-code.cause':
    'スマートフォンやキーをなくしたときのために、2 段階認証の方法をもう 1 つ追加してください。',
  'overview.security.unused-for-a-year': '「{name}」は 1 年以上使われていません',
  'overview.security.unused-for-a-year.cause': 'お手元にない場合は、削除してください。',
  'overview.security.unfinished': '「{name}」の設定が完了していません',
  'overview.security.unfinished.cause': 'サインインには使えません。不要な場合は削除してください。',
  'overview.security.seeWays': 'サインイン方法を見る',
  'overview.security.seeMethod': 'このサインイン方法を見る',
  'overview.security.add': '2 段階認証を追加',
  'overview.security.confirmEmail': 'メールアドレスを確認',
  'overview.access.application-unused': '{name} は 1 年以上アカウントを使っていません',
  'overview.access.application-unused.cause':
    'このアプリは今も、操作がなくてもアカウントにアクセスできます。不要な場合は、アクセス権を削除してください。',
  'overview.access.organization-way': '今のサインイン方法では {name} にサインインできません',
  'overview.access.organization-way.cause': '使える方法: {ways}。',
  'overview.access.lastUsed': '最終使用: {time}',
  'overview.access.review': '詳細を見る',
  'overview.lastSignIn.heading': 'ほかの場所での最後のサインイン',
  'overview.lastSignIn.at': '{time}にサインイン',
  'overview.ways.count':
    '{count, plural, =0 {現在、サインイン方法が見つかりません。} other {サインインやアクセスの回復に使える方法が # 件あります。}}',
  'overview.ways.none': '設定なし',
  'overview.ways.link': 'サインイン方法を見る',
  'overview.sessions.count':
    '{count, plural, =0 {現在、セッションが見つかりません。} other {# 台のブラウザーやデバイスでサインインしています。}}',
  'overview.sessions.incomplete':
    '{count, number} 台を超えるブラウザーやデバイスでサインインしています。',
  'overview.asOf': '現在、更新できません。{time}（{exact}）の情報です。',
  'overview.sessions.notNow': '現在セッションを読み込めません。',
  'overview.sessions.notAvailable': 'ここではセッションの一覧を表示できません。',
  'overview.sessions.lastSeen': '最終アクセス {time}',
  'overview.sessions.link': 'すべてのセッションを見る',
  'overview.applications.count':
    '{count, plural, =0 {アカウントへのアクセス権を持つアプリはありません。} other {# 件のアプリがアカウントへのアクセス権を持っています。}}',
  'overview.applications.link': 'すべてのアプリを見る',
  'overview.activity.heading': '最近のアクティビティ',
  'overview.activity.none': '最近のアクティビティはありません。',
  'overview.activity.unknown': '現在表示できません: {reason}。',
  'overview.activity.asOf': '{time}（{exact}）の情報です。',
  'overview.activity.later': '最近のイベントを表示',
  'overview.activity.link': 'アクティビティを見る',
  'overview.thisBrowser.since':
    'このブラウザーは {device} で、{time}（{exact}）にサインインしました。',
};
