import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
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
  'overview.thisBrowser.since': 'このポータルへのサインイン: {time}({exact})',
  'overview.account.heading': 'アカウント',
  'overview.account.name': '名前',
  'overview.account.email': 'メールアドレス',
  'overview.account.notGiven': '未登録',
};
