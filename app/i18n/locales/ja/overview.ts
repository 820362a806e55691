import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'アカウントの概要',
  'overview.heading': '{name} さん、こんにちは',
  'overview.headingNameless': 'こんにちは',
  'overview.attention.heading': '{count, plural, other {確認が必要なセッションが # 件あります}}',
  'overview.attention.text': 'ほかの人がアカウントを使っている可能性があります。',
  'overview.attention.link': 'セッションを確認',
  'overview.sessions.count':
    '{count, plural, =0 {現在、セッションが見つかりません。} other {# 台のブラウザーやデバイスでサインインしています。}}',
  'overview.sessions.incomplete':
    '{count, number} 台を超えるブラウザーやデバイスでサインインしています。',
  'overview.asOf': '現在、更新できません。{time}（{exact}）の情報です。',
  'overview.sessions.notNow': '現在セッションを読み込めません。',
  'overview.sessions.notAvailable': 'ここではセッションの一覧を表示できません。',
  'overview.sessions.lastSeen': '最終アクセス {time}',
  'overview.sessions.link': 'すべてのセッションを見る',
  'overview.thisBrowser.since':
    'このブラウザーは {device} で、{time}（{exact}）にサインインしました。',
};
