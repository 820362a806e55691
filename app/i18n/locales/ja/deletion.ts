import { type deletion as english } from '../en/deletion';
import { type Translated } from '../../translate';

export const deletion: Translated<typeof english> = {
  'deletion.title': 'アカウントの削除',
  'deletion.text':
    '確認の前に、削除されるものと残るものが表示されます。その後、アカウントは完全に削除されます。',
  'deletion.text.hold':
    '{days, plural, other {その前に # 日間の期間があり、その間は取り消せます。}}',
  'deletion.text.request': '削除はサポートが行います。ここから依頼できます。',
  'deletion.unavailable':
    '現在、ここではアカウントを削除できません。サポートに削除を依頼してください。',
  'deletion.heading': 'アカウントを削除しますか？',
  'deletion.goes.profile': 'プロフィールと、入力したすべての内容。',
  'deletion.goes.ways': '{count, plural, other {# 件のサインイン方法。}}',
  'deletion.goes.sessions':
    '{count, plural, other {# 件のセッション: すべてサインアウトされます。}}',
  'deletion.goes.applications': '{count, plural, other {# 件のアプリのアクセス権。}}',
  'deletion.goes.linked': '連携したサインイン: {names}。',
  'deletion.goes.organizations': '組織への所属: {names}。',
  'deletion.goes.kept': '変更の記録や報告など、ここに保存されているもの。',
  'deletion.goes.allWays': 'すべてのサインイン方法。',
  'deletion.goes.allSessions': 'すべてのセッション: すべての場所からサインアウトされます。',
  'deletion.goes.allApplications': 'すべてのアプリのアクセス権。',
  'deletion.goes.allOrganizations': '組織への所属（ある場合）。',
  'deletion.stays.applications':
    'アプリやプロバイダーが持っている情報はそのまま残ります。それぞれに削除を依頼してください。',
  'deletion.stays.until': 'アプリがすでに持っているアクセス権は、期限まで有効な場合があります。',
  'deletion.stays.log': 'サインインサービスの記録。古くなると消えます。',
  'deletion.stays.mark': 'アカウントが削除されたという印。30 日間残り、名前は含まれません。',
  'deletion.lastAdmin':
    '{organizations} の管理者がほかにいません。先にその役割をほかの人に引き継いでください。退出の手続き中の人は数に入りません。その人が残ることになった場合は、数分後にもう一度お試しください。',
  'deletion.handOver':
    '組織を 1 人で管理している場合は、先にほかの人へ引き継いでください。こちらではそれを確認できません。',
  'deletion.handOver.first':
    '組織を 1 人で管理している場合は、先にほかの人へ引き継いでください。それまでアカウントは削除できません。',
  'deletion.again': '後でもう一度登録できます。その場合は、新しい空のアカウントから始まります。',
  'deletion.when.hold': '削除日時: {date}。それまでは、サインインして取り消せます。',
  'deletion.when.now': 'すぐに削除されます。元に戻すことはできません。',
  'deletion.when.request': '依頼をサポートにメールで送り、その番号をお知らせします。',
  'deletion.notMailed': '確認済みのメールアドレスがないため、お知らせを送れません。',
  'deletion.copyFirst': '先にデータのコピーを作成',
  'deletion.type.email': 'メールアドレス',
  'deletion.type.username': 'ユーザー名',
  'deletion.type.phone': '電話番号',
  'deletion.type.name': '名前',
  'deletion.type.digits': '4 桁の数字',
  'deletion.type.hint': '確認のため、次のとおり入力してください: {value}',
  'deletion.type.hint.phone': '確認のため、国番号を含めてすべて入力してください: {value}',
  'deletion.type.wrong': '一致しません。もう一度入力してください。',
  'deletion.asking': '削除を依頼しています…',
  'deletion.submit.request': '削除を依頼',
  'deletion.pending.title': 'アカウントは削除される予定です',
  'deletion.pending.text':
    'それまでは、これまでどおり使えます。考えが変わったら、アカウントを残してください。',
  'deletion.pending.request.title': 'アカウントの削除を依頼しました',
  'deletion.pending.request':
    'サポートが依頼を受け取っています。考えが変わったら、アカウントを残してください。',
  'deletion.pending.begun':
    '削除が始まったため、もう取り消せません。しばらくかかることがあります。',
  'deletion.pending.late':
    '削除の予定を過ぎていますが、まだ完了していません。引き続き試みています。まだアカウントを残せます。',
  'deletion.heldBack':
    '{organizations} の管理者がほかにいないため、アカウントはまだ削除されていません。',
  'deletion.heldBack.text':
    '管理者がほかにいない組織があるため、アカウントをまだ削除していません。',
  'deletion.heldBack.next':
    'その役割をほかの人に引き継いでください。毎日確認し、引き継ぎが済んだらアカウントを削除します。今からでもアカウントを残せます。',
  'deletion.waits': 'アカウントの削除日時: {date}',
  'deletion.see': '依頼を見る',
  'deletion.dueAt': '削除予定',
  'deletion.askedAt': '依頼日時',
  'deletion.cancel': 'アカウントを残す',
  'deletion.cancelling': '取り消し中…',
  'deletion.none.title': 'アカウントの削除予定はありません',
  'deletion.none.text': '依頼がないか、すでに取り消されています。',
  'deletion.asked': 'アカウントは下の日時に削除されます。それまでは残すこともできます。',
  'deletion.asked.unless':
    'アカウントは下の日時に削除されます。ただし、その時点でほかに管理者のいない組織がある場合は削除されません。組織の数が多く、今はすべてを確認できませんでした。それまではアカウントを残すこともできます。',
  'deletion.asked.already': 'すでに依頼済みです。内容は変わりません。',
  'deletion.requested': '依頼をサポートに送りました。',
  'deletion.cancelled': 'アカウントは残ります。何も削除されていません。',
  'deletion.tooLate': '削除が始まったため、もう取り消せません。',
  'deletion.goodbye.title': 'アカウントを削除しています',
  'deletion.goodbye.text':
    'このブラウザーはサインアウトしました。数分かかります。完了すると、このページに表示されます。',
  'deletion.done.title': 'アカウントは削除されました',
  'deletion.done.text':
    'ここに保存されていた情報も削除されました。サインインサービスの記録は古くなるまで残り、名前を含まない印が 30 日間残ります。',
  'deletion.goodbye.over.title': '表示できるものがありません',
  'deletion.goodbye.over.text': 'アドレスが間違っているか古いか、アカウントが残されました。',
  'deletion.mail.reminder': 'アカウントは明日削除されます',
  'deletion.mail.reminder.text':
    'ご本人の依頼によるものです。このままでよければ、何もする必要はありません。',
  'deletion.mail.reminder.keep':
    'アカウントを残すには、下のリンクからサインインして「アカウントを残す」を選んでください。',
  'deletion.mail.done': 'アカウントが削除されました',
  'deletion.mail.done.text':
    '{product} に保存されていた情報も含めて、完全に削除されました。サインインサービスの記録は古くなるまで残り、名前を含まない印が 30 日間残ります。',
  'deletion.mail.done.last': 'これは、このアカウントについての最後のメールです。',
  'deletion.mail.request': 'アカウント削除の依頼: {number}',
  'deletion.mail.request.text':
    'このアカウントの持ち主が削除を依頼しています。本人確認は済んでいて、同じ番号を持っています。',
  'deletion.mail.withdrawn': '依頼の取り下げ: {number}',
  'deletion.mail.withdrawn.text': 'このアカウントの持ち主は、アカウントを残すことにしました。',
  'deletion.mail.userId': 'ユーザー ID',
  'deletion.mail.identifier': '名前またはアドレス',
};
