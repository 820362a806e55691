import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'セッションが見つかりません',
  'session.notFound.text':
    'このセッションは見つかりませんでした。アドレスが途中で切れているか、別のアカウントのものかもしれません。',
  'session.gone.title': 'このセッションはサインアウトされています',
  'session.gone.person': '{time}（{exact}）にここでサインアウトしました。',
  'session.gone.confirmed': '確認: {exact}。',
  'session.gone.tenant': '{time}（{exact}）にこのポータル以外でサインアウトされました。',
  'session.gone.unknown':
    'ほかの場所でサインアウトされたか、期限が切れました。日時は分かりません。',
  'session.unavailable': '現在このセッションを表示できません',
  'session.notPermitted': 'ここではこのセッションを表示できません',

  'session.impersonation.heading': 'ほかの誰かがお客様としてサインインしています',
  'session.impersonation.text':
    'サポート担当者は、お客様の名義でセッションを開くことができます。依頼していない場合は「心当たりがない」を選んでください。',
  'session.copied.heading': 'このセッションは盗まれたかもしれません',
  'session.copied.text':
    '始まったときとは別のブラウザーと別のネットワークで最後に使われました。セッションがひとりでに移ることはないため、Cookie がコピーされた可能性があります。説明がつかない場合は「心当たりがない」を選んでください。',

  'session.signOut.heading': 'このセッションをサインアウト',
  'session.signOut.other':
    'そのブラウザーでは、もう一度サインインが必要になります。この操作は取り消せません。',
  'session.signOut.current':
    '現在お使いのブラウザーです。ここではサインアウトされ、もう一度サインインが必要になります。',

  'session.signOut.named': '{device} をサインアウト',
  'session.signOut.currentNamed': 'このブラウザーをサインアウト（{device}）',

  'session.clients.heading': 'ブラウザーとネットワーク',
  'session.clients.first': 'サインイン時',
  'session.clients.last': '最終アクセス時',
  'session.clients.browser': 'ブラウザー',
  'session.clients.network': 'ネットワーク',
  'session.clients.showAddress': 'アドレス全体を表示',
  'session.change.none': 'ブラウザーとネットワークはサインイン時と同じです。',
  'session.change.network':
    'ネットワークが変わりました。スマートフォン、ノートパソコン、VPN ではよくあることですが、据え置きのパソコンでは不自然です。',
  'session.change.country':
    '国が変わりました。旅行や VPN の利用に覚えがなければ、よく確かめてください。',
  'session.change.browser':
    'ブラウザーまたはシステムが変わりました。ページのデスクトップ版を要求した場合を除き、不自然です。',
  'session.change.address':
    '同じネットワークの中で IP アドレスだけが変わりました。よくあることです。',
  'session.change.unknown': 'ブラウザーまたはネットワークが変わったかどうか確認できません。',

  'session.times': '日時',
  'session.signIn.heading': 'サインインの方法',
  'session.signIn.methods': '方法',
  'session.signIn.mfa': '2 段階認証',
  'session.signIn.mfa.yes': 'あり',
  'session.signIn.mfa.passkey': 'あり（パスキー）',
  'session.signIn.mfa.no': 'なし',
  'session.signIn.mfa.unknown': '不明',
  'session.signIn.closing': 'ブラウザーを閉じると',
  'session.signIn.persistent': 'サインインしたまま',
  'session.signIn.transient': 'サインアウトされる',

  'session.effects.sum.atOnce': '{applications} はすぐにサインアウトされます。',
  'session.effects.sum.until':
    '{applications} は {exact} まで、またはそれ以降も開いたままの場合があります。',
  'session.effects.sum.open': '{applications} はしばらく開いたままの場合があります。',
  'session.effects.sum.more': 'ほか {count, number} 件',
  'session.effects.sum.unnamed': '{count, plural, other {# 件のアプリ}}',
  'session.effects.heading': 'サインアウトするとどうなるか',
  'session.effects.none': 'ここでサインインしているアプリは確認できません。',
  'session.effects.atOnce': 'すぐにサインアウトされます。',
  'session.effects.until':
    '開いたままの場合があります。渡された情報は遅くとも{time}（{exact}）に切れますが、アプリが独自のセッションを保つことがあります。',
  'session.effects.open': '開いたままの場合があります。期間は分かりません。',
  'session.effects.unknown': 'サインアウトされるかどうか確認できません: {reason}。',
  'session.effects.losesAccess': 'アカウントへのアクセス権を失います。',
  'session.access.heading': 'このセッションによるアプリのアクセス権',
  'session.access.explained':
    'これらのアプリは、お客様の操作なしでアカウントにアクセスできます。セッションをサインアウトすると、アクセス権を失います。',
  'session.access.none': 'このセッションでアクセス権を得ているアプリはありません。',
  'session.access.unknown':
    'アプリがこのセッションでアクセス権を得ているかどうか確認できません: {reason}。',
  'session.access.given': '付与',
  'session.access.lastUsed': '最後の使用',
};
