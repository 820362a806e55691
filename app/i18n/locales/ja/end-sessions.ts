import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.several': 'セッションをサインアウト',
  'endSessions.title.others': 'ほかのすべてをサインアウト',
  'endSessions.title.result': 'サインアウトの結果',

  'endSessions.heading.several':
    '{count, plural, other {# 件のセッションをサインアウトしますか？}}',
  'endSessions.heading.others':
    '{count, plural, other {ほかの # 件のセッションをすべてサインアウトしますか？}}',
  'endSessions.heading.current': 'このブラウザーをサインアウトしますか？',
  'endSessions.staysHere': 'このブラウザーはサインインしたままです。',
  'endSessions.someGone':
    '{count, plural, other {選択したうち # 件は、すでにサインアウトされています。}}',
  'endSessions.incomplete':
    '一度に読み取れないほどセッションがあるため、まだ残っている可能性があります。',
  'endSessions.currentWarning':
    '現在お使いのブラウザーです。ここでサインアウトされ、もう一度サインインが必要になります。',
  'endSessions.currentToo': 'このブラウザーもサインアウトする',
  'endSessions.staysUnless': 'チェックを入れなければ、このブラウザーはサインインしたままです。',
  'endSessions.confirm': '{count, plural, other {# 件のセッションをサインアウト}}',
  'endSessions.confirmCurrent': 'このブラウザーをサインアウト',
  'endSessions.cancel': 'キャンセル',
  'endSessions.list': 'サインアウトするセッション',
  'endSessions.more': '{count, plural, other {ほかの # 件を表示}}',

  'endSessions.nothing.others': 'ほかではサインインしていません。',
  'endSessions.nothing.selected': '先にセッションを 1 件以上選択してください。',
  'endSessions.nothing.shown':
    '一致するほかのセッションがないため、サインアウトするものはありません。',
  'endSessions.nothing.gone':
    '{count, plural, other {この # 件のセッションは、すでにサインアウトされています。}}',
  'endSessions.nothing.currentUnknown':
    'どのセッションがこのブラウザーか分からないため、ほかをまとめてサインアウトすることはできません。戻って 1 件ずつサインアウトしてください。',

  'endSessions.progress':
    '{count, plural, other {# 件}}中 {done, number} 件をサインアウトしました…',
  'endSessions.goesOn': '残りも続けてサインアウトします。このページは閉じても問題ありません。',
  'endSessions.signedOut': '{count, plural, other {# 件のセッションをサインアウトしました。}}',
  'endSessions.pending': '{count, plural, other {# 件のセッションをサインアウトしています…}}',
  'endSessions.gone': '{count, plural, other {# 件はすでにサインアウトされていました。}}',
  'endSessions.notFound': '{count, plural, other {# 件は見つかりませんでした。}}',
  'endSessions.remaining': '{count, plural, other {# 件はまだサインインしたままです。}}',
  'endSessions.retry': '{count, plural, other {残りの # 件を続ける}}',
  'endSessions.retryWhen': 'リクエストが多すぎました。{when}に続けてください。',
  'endSessions.back': 'セッションの一覧に戻る',
  'endSessions.outcomes': '結果ごとのセッション',
  'endSessions.group.this-browser': 'このブラウザーはまだサインインしています',
  'endSessions.group.not-yet': 'まだサインイン中（{count, number} 件）: {reason}',
  'endSessions.group.waiting': 'これからサインアウト（{count, number} 件）',
  'endSessions.group.pending': 'サインアウトしています…（{count, number} 件）',
  'endSessions.group.confirmed': 'サインアウト済み、確認済み（{count, number} 件）',
  'endSessions.group.signed-out': 'サインアウト済み（{count, number} 件）',
  'endSessions.group.already-gone': 'すでにサインアウト済み（{count, number} 件）',
  'endSessions.group.not-found': '見つかりません（{count, number} 件）',
  'endSessions.noLongerListed': '一覧からなくなったセッション',
  'endSessions.done.everywhere':
    '{count, plural, other {このブラウザーをサインアウトしました。ほかの # 件のセッションもサインアウトしています。}}',
};
