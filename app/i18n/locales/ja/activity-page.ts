import { type activityPage as english } from '../en/activity-page';
import { type Translated } from '../../translate';

export const activityPage: Translated<typeof english> = {
  'activityPage.title': 'アクティビティ',
  'activityPage.all': 'すべてのアクティビティ',
  'activityPage.none': '表示できるイベントはありません。',
  'activityPage.noneFound': 'フィルターに一致するものはここにありません。',
  'activityPage.missing':
    'サインインサービスの記録を表示できません: {reason}。この一覧にあるのは、ここで行った操作だけです。',
  'activityPage.changesMissing':
    'ここで行った操作を現在読み込めないため、この一覧には含まれていません。',
  'activityPage.unreadable':
    '{count, plural, other {読み取れないイベントが # 件あり、表示していません。}}',
  'activityPage.filter': 'フィルター',
  'activityPage.filter.kind': '表示',
  'activityPage.filter.all': 'すべて',
  'activityPage.filter.from': '開始日',
  'activityPage.filter.to': '最終日',
  'activityPage.filter.apply': 'フィルターを適用',
  'activityPage.filter.clear': 'すべて表示',
  'activityPage.group.sign-ins': 'サインイン',
  'activityPage.group.changes': 'アカウントの変更',
  'activityPage.group.applications': 'アプリ',
  'activityPage.group.other': 'その他',
  'activityPage.by': '実行者',
  'activityPage.by.you': 'ご本人がここで',
  'activityPage.by.administrator': '管理者',
  'activityPage.own.signed-out': 'ここでのサインアウト',
  'activityPage.own.session-signed-out': 'セッションのサインアウト: {device}',
  'activityPage.own.sessions-signed-out': '{count, plural, other {# 件のセッションのサインアウト}}',
  'activityPage.own.session-reported': '心当たりがないセッションの報告: {device}',
  'activityPage.own.password-mail-sent': '新しいパスワードを設定するメールの送信',
  'activityPage.own.access-ended': '{application} のアクセス権 1 件の削除',
  'activityPage.own.access-ended.unnamed': '名前のないアプリのアクセス権 1 件の削除',
  'activityPage.fold': '{count, plural, other {{time} から # 回}}',
  'activityPage.pages.newer': '新しい',
  'activityPage.pages.older': '古い',
  'activityPage.pages.of': '{number, number} / {count, number} ページ',
  'activityPage.older': 'さらに前を見る',
  'activityPage.latest': '最新に戻る',
  'activityPage.reach': 'さかのぼれる範囲',
  'activityPage.reach.more':
    'この部分は {time} までです。それより前のイベントは次の部分にあります。',
  'activityPage.reach.nothing':
    '最も古いイベントは {time} のものです。サインインサービスがイベントを保存する期間には限りがあります。ここで行った操作は {days, plural, other {# 日間}}保存されます。',
  'activityPage.reach.empty':
    'サインインサービスがイベントを保存する期間には限りがあり、古いものは残っていない場合があります。ここで行った操作は {days, plural, other {# 日間}}保存されます。',
  'activityPage.reach.out-of-reach':
    '{time} までさかのぼれます。サインインサービスが示すのは最新の 1,000 件だけです。ここで行った操作は {days, plural, other {# 日間}}保存されます。',
  'activityPage.reach.late': '新しいイベントの表示には数分かかることがあります。',
  'activityPage.csv': 'CSV でダウンロード',
  'activityPage.csv.time': '時刻 UTC',
  'activityPage.csv.event': 'イベント',
  'activityPage.event.other':
    'この種類のイベントについては、まだ説明がありません。詳しくはサポートにお問い合わせください。',
  'activityPage.event.nothingMore': 'このイベントについて、これ以上の情報はありません。',
  'activityPage.event.way': 'サインイン方法',
  'activityPage.event.way.database': 'パスワードまたはパスキー',
  'activityPage.event.session': 'セッション',
  'activityPage.event.session.link': 'このセッションを見る',
  'activityPage.notMe.heading': '心当たりがありませんか？',
  'activityPage.notMe.guide':
    'お知らせいただくと、そのセッションをサインアウトし、アカウントを保護するお手伝いをします。',
  'activityPage.notMe.text':
    '心当たりのないセッションを探して報告してください。そのあと、アカウントへのサインイン方法を確認し、新しいパスワードを設定してください。',
  'activityPage.notMe.sessions': 'セッションを見る',
  'activityPage.notMe.security': 'サインイン方法を見る',
  'activityPage.notFound.title': 'イベントが見つかりません',
  'activityPage.notFound.text':
    '古くなったか、新しいイベントによって後ろに移動した可能性があります。アクティビティで探してください。',
  'activityPage.problem.title': '現在このイベントを表示できません',
};
