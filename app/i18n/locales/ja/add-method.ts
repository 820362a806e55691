import { type addMethod as english } from '../en/add-method';
import { type Translated } from '../../translate';

export const addMethod: Translated<typeof english> = {
  'addMethod.heading': '2 段階認証の追加',
  'addMethod.none': '所属する組織では、2 段階認証の方法が提供されていません。',
  'addMethod.duo': 'Duo',
  'addMethod.about.authenticator-app':
    '30 秒ごとに新しいコードが表示されます。ネットワークがなくても使えます。',
  'addMethod.about.push': 'サインインのとき、スマートフォンで確認します。',
  'addMethod.about.phone': 'サインインのとき、SMS または音声通話でコードが届きます。',
  'addMethod.about.security-key': 'キーを差し込むか、スマートフォンにかざします。',
  'addMethod.state.has_one': 'すでに設定済みです。設定し直すには、先に削除してください。',
  'addMethod.state.comes_with_email': '確認済みのメールアドレスで使えるため、設定は不要です。',
  'addMethod.state.email_not_confirmed': 'メールアドレスが確認されると使えるようになります。',
  'addMethod.state.at_sign_in':
    'ここでは設定できません。サインインのときに案内される場合があります。',
  'addMethod.state.not_known': '現在、使えるかどうか分かりません。',
  'addMethod.link.authenticator-app': '認証アプリを設定',
  'addMethod.link.push': 'スマートフォンでの確認を設定',
  'addMethod.link.phone': '電話でのコードを設定',
  'addMethod.link.security-key': 'セキュリティキーを設定',
  'addMethod.link.another': '別のセキュリティキーを設定',
  'addMethod.ask.authenticator-app': '認証アプリを設定しますか？',
  'addMethod.ask.push': 'スマートフォンでの確認を設定しますか？',
  'addMethod.ask.phone': '電話でのコードを設定しますか？',
  'addMethod.ask.security-key': 'セキュリティキーを設定しますか？',
  'addMethod.opens': '設定ページが新しいタブで開きます。設定が済んだら、このタブに戻ってください。',
  'addMethod.life':
    '設定ページは 5 日以内に 1 回だけ使えます。アドレスは誰にも教えないでください。アカウントへの追加に使われるおそれがあります。',
  'addMethod.stays': 'サインインした状態も、ほかのサインイン方法もそのままです。',
  'addMethod.open': '新しいタブでページを開く',
  'addMethod.cancel': 'キャンセル',
  'addMethod.afterwards': '別のタブでの設定は済みましたか？',
  'addMethod.finished': '追加されたものを見る',
  'addMethod.waiting':
    '{what}: 設定はまだ済んでいません。別のタブで設定を済ませてから、ここに戻ってください。',
  'addMethod.until': '設定ページの有効期限:',
  'addMethod.check': 'もう一度確認',
  'addMethod.added': '2 段階認証に追加されました:',
  'addMethod.back': '設定できるものを見る',
  'addMethod.refused.turned_off': 'ここでは設定できません。サポートにお問い合わせください。',
  'addMethod.refused.not_offered': '所属する組織では、この方法は 2 段階認証に使えません。',
  'addMethod.refused.has_one': 'すでに設定済みです。設定し直すには、先に削除してください。',
  'addMethod.nothingDone': 'アカウントには何も追加されていません。',
};
