import { type session as english } from '../en/session';
import { type Translated } from '../translated';

export const session: Translated<typeof english> = {
  'server.session.gone.title': 'このセッションは終了しています',
  'server.session.gone.person': '{time}（{exact}）にこのポータルでサインアウトしました。',
  'server.session.gone.confirmed': 'サインインサービスは {exact} に確認しました。',
  'server.session.gone.tenant': '{time}（{exact}）にサインインサービスが終了しました。',
  'server.session.gone.unknown':
    'サインインサービスの一覧にはもうありません。ほかの場所でサインアウトされたか、期限が切れました。いつだったかはここでは分かりません。',
  'server.session.unavailable': '現在このセッションを表示できません',
  'server.session.notPermitted': 'ここではこのセッションを表示できません',
  'server.session.impersonation.heading': 'ほかの誰かがお客様としてサインインしています',
  'server.session.impersonation.text':
    'このセッションは、サポート担当者が行えるように、お客様の名義で開かれました。依頼していない場合は「自分ではありません」を選んでください。',
  'server.session.copied.heading': 'コピーされたサインインかもしれません',
  'server.session.copied.text':
    'このセッションは、始まったときとは別のブラウザーと別のネットワークで最後に使われました。セッションがひとりでに移ることはないため、Cookie がコピーされた可能性があります。心当たりがなければ「自分ではありません」を選んでください。',
  'server.session.asOf':
    'サインインサービスが現在応答しません。これは{time}（{exact}）の時点の情報です。',
  'server.session.visits': 'ブラウザーとネットワーク',
  'server.session.began': '開始時',
  'server.session.now': '最後の接続時',
  'server.session.browser': 'ブラウザー',
  'server.session.network': 'ネットワーク',
  'server.session.addressReveal': 'アドレス全体を表示',
  'server.session.change.none': 'ブラウザーとネットワークは開始時と同じです。',
  'server.session.change.network':
    'ネットワークが変わりました。持ち歩く端末や VPN ではよくあることですが、据え置きのコンピューターでは不自然です。',
  'server.session.change.country':
    '国が変わりました。旅行や VPN なら説明がつきますが、そうでなければよく確かめてください。',
  'server.session.change.browser':
    'ブラウザーまたはシステムが違って見えます。セッションがひとりでに別のブラウザーへ移ることはありませんが、デスクトップ版のページを要求するとそう見えることがあります。',
  'server.session.change.address':
    '同じネットワークの中でアドレスだけが変わりました。自然に起こることです。',
  'server.session.change.unknown':
    'ブラウザーまたはネットワークが変わったかどうかは分かりません。サインインサービスが両方の時点のすべてを伝えていないためです。',
  'server.session.when': '日時',
  'server.session.how': 'サインインの方法',
  'server.session.methods': '方法',
  'server.session.secondStep': '2 段階認証',
  'server.secondStep.yes': 'あり',
  'server.secondStep.passkey': 'パスキー（1 段階で 2 つを証明）',
  'server.secondStep.no': 'なし（1 段階のみ）',
  'server.secondStep.unknown': 'ここでは不明',
  'server.session.persistence': 'ブラウザーを閉じると',
  'server.session.persistent': 'サインインしたまま',
  'server.session.transient': 'サインアウトされる',
  'server.session.effects': 'このセッションを終了するとどうなるか',
  'server.session.noApplications':
    'サインインサービスは、ここでサインインしているアプリを挙げていません。',
  'server.effect.atOnce': 'すぐにサインアウトされます。',
  'server.effect.until':
    '通知されないため、開いたままのことがあります。渡された情報は遅くとも{time}（{exact}）に切れますが、アプリ独自のサインインはそれより長く続くことがあります。',
  'server.effect.open': '通知されないため、開いたままのことがあります。期間は分かりません。',
  'server.effect.unknown': 'サインアウトされるかどうかは不明です: {reason}。',
  'server.effect.losesAccess': '長期アクセスを失います。',
  'server.access.heading': 'このセッションからの長期アクセス',
  'server.access.explained':
    'これにより、お客様がいなくてもアプリがアクセスできます。セッションと一緒に終了します。',
  'server.access.none': '持っているアプリはありません。',
  'server.access.unknown': '持っているアプリがあるかどうかは不明です: {reason}。',
  'server.access.given': '付与',
  'server.access.lastUsed': '最後の使用',
  'server.end.heading': 'このセッションを終了',
  'server.end.other': 'そのブラウザーは再度サインインが必要になります。元に戻せません。',
  'server.end.current':
    'これは現在お使いのブラウザーです。ここでサインアウトされ、再度サインインが必要になります。',
};
