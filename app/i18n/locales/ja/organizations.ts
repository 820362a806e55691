import { type organizations as english } from '../en/organizations';
import { type Translated } from '../../translate';

/** The organizations that a person belongs to, and leaving one. */
export const organizations: Translated<typeof english> = {
  'organizations.title': '組織',
  'organizations.text': '次の組織に所属しています。',
  'organizations.none': '所属している組織はありません。',
  'organizations.incomplete': 'ここに表示されていない組織にも所属している可能性があります。',
  'organizations.problem.title': '現在、組織を表示できません',
  'organizations.notFound.title': 'この組織は見つかりませんでした',
  'organizations.notFound.text': 'すでに退出したか、アドレスが間違っている可能性があります。',
  'organizations.roles': '役割',
  'organizations.roles.none': '特別な役割のないメンバー',
  'organizations.joined': '参加日',
  'organizations.joined.invitation': '招待による参加',
  'organizations.joined.auto_membership': 'サインインによる参加',
  'organizations.demands': '組織へのサインイン',
  'organizations.ways': '使える方法: {ways}。',
  'organizations.ways.none': 'メンバーのサインイン方法は示されていません。',
  'organizations.twoStep': '2 段階認証も必要かどうかは分かりません。',
  'organizations.rejoining': '{ways} でサインインした人は、メンバーになります。',
  'organizations.leave.link': '組織から退出',
  'organizations.leave.heading': '{organization} から退出しますか？',
  'organizations.leave.roles': '組織での役割: {roles}。',
  'organizations.leave.roles.unknown': '組織での役割。どの役割かは、現在分かりません。',
  'organizations.leave.access': 'メンバーだけが開けるもの。',
  'organizations.leave.signedOut':
    'この組織を通じてここにサインインしたセッションは、サインアウトされます。',
  'organizations.leave.lastAdmin':
    '{organization} の管理者がほかにいません。先にその役割をほかの人に引き継いでください。退出の手続き中の人は数に入りません。その人が残ることになった場合は、数分後にもう一度お試しください。',
  'organizations.underWay':
    '所属する組織への別の変更がまだ処理中です。しばらくしてからもう一度お試しください。',
  'organizations.leave.lag': 'すべてなくなるまで、数秒かかることがあります。',
  'organizations.leave.account': 'アカウントと、ほかの組織。',
  'organizations.leave.until':
    '現在この組織にサインインしている場所では、期限が切れるまでアクセスできることがあります。',
  'organizations.leave.pending': '退出中…',
  'organizations.return': '戻りたいとき',
  'organizations.return.unknown':
    'サインインすると再びメンバーになるかどうかは、現在分かりません。',
  'organizations.return.invitation': 'ご自身では戻れません。組織からの招待が必要です。',
  'organizations.return.byItself': '{ways} でこの組織にサインインすると、再びメンバーになります。',
  'organizations.return.handOver': 'ほかに管理する人がいない場合は、先に引き継いでください。',
  'organizations.leaving': '退出中… まだ確認されていません。',
  'organizations.left': '{organization} から退出しました。',
  'organizations.left.rejoins':
    '{organization} から退出しました。{ways} でサインインすると、再びメンバーになります。',
  'organizations.left.notYet':
    '{organization} からの退出を依頼しました。まだ確認されていません。1 分ほどしてからもう一度ご覧ください。',
};
