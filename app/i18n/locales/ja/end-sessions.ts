import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.selected': 'セッションをサインアウト',
  'endSessions.title.others': 'ほかのすべてをサインアウト',
  'endSessions.title.idle': '使われていないセッションをサインアウト',
  'endSessions.title.application': 'アプリのセッションをサインアウト',
  'endSessions.title.without-mfa': '2 段階認証なしのセッションをサインアウト',
  'endSessions.title.answer': 'サインアウトの結果',

  'endSessions.heading.selected': '選択したセッションをサインアウトしますか？',
  'endSessions.heading.others': 'ほかのすべてをサインアウトしますか？',
  'endSessions.heading.idle':
    '{days, plural, other {# 日}}以上アクセスのないセッションをサインアウトしますか？',
  'endSessions.heading.application':
    '{application} を使うほかのセッションをすべてサインアウトしますか？',
  'endSessions.heading.without-mfa':
    '2 段階認証なしのほかのセッションをすべてサインアウトしますか？',
  'endSessions.heading.current': 'このブラウザーをサインアウトしますか？',
  'endSessions.intro':
    '{count, plural, other {# 件のセッションをサインアウトします。該当するブラウザーやデバイスでは、もう一度サインインが必要です。}}このブラウザーはサインインしたままです。この操作は取り消せません。',
  'endSessions.introWithCurrent':
    '{count, plural, other {# 件のセッションをサインアウトします。該当するブラウザーやデバイスでは、もう一度サインインが必要です。}}この操作は取り消せません。',
  'endSessions.notListed': '{count, plural, other {選択したうち # 件は、もう一覧にありません。}}',
  'endSessions.incomplete':
    '一度に読み取れないほどセッションがあるため、まだ残っている可能性があります。',
  'endSessions.currentWarning':
    '今お使いのブラウザーがサインアウトされます。もう一度サインインが必要になります。',
  'endSessions.confirm': '{count, plural, other {# 件のセッションをサインアウト}}',
  'endSessions.confirmCurrent': 'このブラウザーをサインアウト',
  'endSessions.cancel': 'キャンセル',
  'endSessions.list': 'サインアウトするセッション',

  'endSessions.nothing.others':
    'ほかではサインインしていないため、サインアウトするものはありません。',
  'endSessions.nothing.selected':
    'サインイン中のセッションが選択されていません。戻って選択してください。',
  'endSessions.nothing.matching':
    '当てはまるほかのセッションがないため、サインアウトするものはありません。',
  'endSessions.nothing.currentUnknown':
    'どのセッションがこのブラウザーか分からないため、ほかをまとめてサインアウトすることはできません。戻って 1 件ずつサインアウトしてください。',

  'endSessions.ended': '{count, plural, other {# 件のセッションをサインアウトしました。}}',
  'endSessions.gone': '{count, plural, other {# 件はすでにサインアウトされていました。}}',
  'endSessions.remaining': '{count, plural, other {# 件はまだサインアウトされていません。}}',
  'endSessions.retry': '{count, plural, other {残りの # 件をサインアウト}}',
  'endSessions.retryWhen': '一度に多くのリクエストがありました。{when}に続けてください。',
  'endSessions.back': 'セッションの一覧に戻る',
  'endSessions.outcomes': '各セッションの結果',
  'endSessions.outcome.ended': 'サインアウト済み。',
  'endSessions.outcome.already-gone': 'すでにサインアウトされていました。',
  'endSessions.outcome.not-found': 'お客様のセッションの中に見つかりませんでした。',
  'endSessions.outcome.not-yet': 'まだです: {reason}。',
  'endSessions.noLongerListed': '一覧にないセッション',
};
