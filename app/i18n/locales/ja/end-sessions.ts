import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../translated';

export const endSessions: Translated<typeof english> = {
  'endSessions.list': '終了するセッション',
  'endSessions.outcomes': '各セッションの結果',
  'endSessions.pending': 'サインアウト中…',
  'endSessions.cancel': 'そのままにして戻る',
  'endSessions.back': 'セッションの一覧に戻る',
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
};
