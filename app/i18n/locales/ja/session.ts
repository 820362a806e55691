import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'セッションが見つかりません',
  'session.notFound.text':
    'このセッションは見つかりませんでした。アドレスと、サインインしているアカウントを確認してください。',
  'session.gone.title': 'このセッションはサインアウトされています',
  'session.gone.person': '{time}（{exact}）にサインアウトしました。',
  'session.gone.personFrom': '{time}（{exact}）に {device} からサインアウトしました。',
  'session.gone.confirmed': '確認済み: {exact}。',
  'session.gone.notConfirmed': 'まだ確認されていません。',
  'session.gone.tenant': '{time}（{exact}）にほかの場所でサインアウトされました。',
  'session.gone.unknown':
    'ほかの場所でサインアウトされたか、期限が切れました。日時は分かりません。',
  'session.unavailable': '現在このセッションを表示できません',
  'session.notPermitted': 'ここではこのセッションを表示できません',

  'session.signingOut.text': '{time}に開始しました。1 分ほどかかることがあります。',
  'session.signingOut.reload': 'ページを再読み込みして確認してください。',
  'session.expired.text': '{time}（{exact}）に期限が切れました。このセッションはもう使えません。',
  'session.impersonation.heading': 'ご本人以外の人がサインインしています',
  'session.impersonation.text':
    'サポート担当者は、お手伝いのためにお客様の名前でサインインできます。',
  'session.copied.heading': 'このセッションは盗まれた可能性があります',
  'session.copied.text':
    'あるブラウザーで始まり、その後、別のネットワークの別のブラウザーで使われました。セッションがひとりでに移ることはありません。コピーされた可能性があります。',
  'session.alarm.advice': '理由が分からない場合は「心当たりがない」を選んでください。',
  'session.reported': '{time}に、このセッションに心当たりがないと報告しました。',
  'session.reported.link': '手順を見る',
  'session.stranger.heading': 'ほかの人がこのブラウザーを使いましたか？',
  'session.stranger.text':
    'ここでサインアウトし、新しいパスワードを設定するリンクをメールでお送りします。',
  'session.stranger.act': 'アカウントを保護',

  'session.signOut.other': 'このデバイスでは、もう一度サインインが必要になります。',
  'session.signOut.current': '現在お使いのブラウザーです。ここでサインアウトされます。',
  'session.signOut.failed': '{device} をサインアウトできませんでした。',
  'session.signOut.unsure': '{device} がサインアウトされたかどうか分かりません。',

  'session.facts.heading': '詳細',
  'session.facts.network': 'ネットワーク',
  'session.facts.sinceSignIn': 'サインイン以降',
  'session.facts.device': 'デバイス',
  'session.facts.model': '機種',
  'session.facts.browser': 'ブラウザー',
  'session.facts.system': 'システム',
  'session.facts.applications': 'アプリ',
  'session.signIn.methods': 'このセッションのサインイン方法',
  'session.signIn.mfa': '2 段階認証',
  'session.signIn.mfa.yes': 'あり',
  'session.signIn.mfa.passkey': 'あり（パスキー）',
  'session.signIn.mfa.no': 'なし',
  'session.signIn.mfa.unknown': '不明',
  'session.signIn.closing': 'ブラウザーを閉じると',
  'session.signIn.persistent': 'サインインしたまま',
  'session.signIn.transient': 'サインアウトされる',

  'session.clients.heading': '使われた場所',
  'session.clients.changed': '変更あり',
  'session.change.none': 'ブラウザーもネットワークも同じ',
  'session.change.network':
    'ネットワークが変わりました。スマートフォン、ノートパソコン、VPN ではよくあることですが、デスクトップパソコンでは不自然です。',
  'session.change.country':
    '国が変わりました。旅行や VPN の利用に覚えがなければ、注意してください。',
  'session.change.browser':
    'ブラウザーまたはシステムが変わりました。「PC 版サイト」を選んだ場合を除き、不自然です。',
  'session.change.address':
    '同じネットワークの中で IP アドレスだけが変わりました。よくあることです。',
  'session.change.unknown': 'ブラウザーまたはネットワークが変わったかどうか確認できません。',

  'session.more': 'このセッションの詳しい情報',
  'session.technical.heading': '技術情報',
  'session.technical.addressAtSignIn': 'サインイン時の IP アドレス',
  'session.technical.userAgentAtSignIn': 'サインイン時のブラウザー情報',
  'session.effects.sum.atOnce': '{applications} はすぐにサインアウトされます。',
  'session.effects.sum.until':
    '{applications} は {exact} まで、またはそれ以降も開いたままの場合があります。',
  'session.effects.sum.open': '{applications} はしばらく開いたままの場合があります。',
  'session.effects.sum.more': 'ほか {count, number} 件',
  'session.effects.sum.unnamed': '{count, plural, other {# 件のアプリ}}',
  'session.effects.heading': 'このセッションをサインアウトするとどうなるか',
  'session.effects.atOnce': 'すぐにサインアウトされます。',
  'session.effects.until':
    '{exact}（{time}）まで開いたままの場合があります。アプリが独自のセッションを保つと、さらに長くなります。',
  'session.effects.open': '開いたままの場合があります。期間は分かりません。',
  'session.effects.unknown': 'サインアウトされるかどうか分かりません: {reason}。',
  'session.effects.losesAccess': 'アカウントへのアクセス権を失います。',
  'session.access.heading': 'このセッションによるアプリのアクセス権',
  'session.access.explained':
    'これらのアプリは、お客様の操作なしでアカウントにアクセスできます。このセッションをサインアウトすると、アクセス権を失います。',
  'session.access.none': 'このセッションでアクセス権を得ているアプリはありません。',
  'session.access.unknown': 'アクセス権を持つアプリを確認できません: {reason}。',
  'session.access.given': '付与',
  'session.access.lastUsed': '最終使用',
};
