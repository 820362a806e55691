import { type mail as english } from '../en/mail';
import { type Translated } from '../../translate';

export const mail: Translated<typeof english> = {
  'mail.change.password-change-opened': '新しいパスワードのページが開かれました',
  'mail.change.password-changed': 'パスワードが変更されました',
  'mail.change.email-change-asked': 'メールアドレスの変更が依頼されました',
  'mail.change.email-changed': 'メールアドレスが変更されました',
  'mail.change.email-change-cancelled': 'メールアドレスの変更がキャンセルされました',
  'mail.change.username-changed': 'ユーザー名が変更されました',
  'mail.change.profile-changed': 'プロフィールが変更されました',
  'mail.change.method-added': '2 段階認証の方法が追加されました',
  'mail.change.method-renamed': '2 段階認証の方法の名前が変更されました',
  'mail.change.method-removed': '2 段階認証の方法が削除されました',
  'mail.change.passkey-added': 'パスキーが追加されました',
  'mail.change.passkey-renamed': 'パスキーの名前が変更されました',
  'mail.change.passkey-removed': 'パスキーが削除されました',
  'mail.change.recovery-code-replaced': 'リカバリーコードが再発行されました',
  'mail.change.browsers-forgotten': '記憶したブラウザーがすべて消去されました',
  'mail.change.sign-in-linked': '別のサインインがアカウントに連携されました',
  'mail.change.sign-in-unlinked': 'サインインの連携が解除されました',
  'mail.change.application-removed': 'アプリのアクセス権が削除されました',
  'mail.change.account-disconnected': '接続したアカウントの接続が解除されました',
  'mail.change.organization-left': '組織から退出しました',
  'mail.change.data-asked': 'データのコピーの作成が依頼されました',
  'mail.change.data-downloaded': 'データのコピーがダウンロードされました',
  'mail.change.change-undone': 'アカウントを保護しました',
  'mail.maybe.heading': 'アカウントが変更された可能性があります',
  'mail.maybe.text':
    '下記の変更が依頼されました。変更されたかどうかを確認できないため、アカウントをご確認ください。',
  'mail.notMade.heading': 'アカウントは変更されていません',
  'mail.notMade.text':
    '下記の変更が行われた可能性があるとお知らせしましたが、改めて確認したところ、変更されていませんでした。',
  'mail.notMade.yours': 'ご本人による操作の場合は、もう一度お試しいただけます。',
  'mail.change.yours': 'ご本人による変更の場合は、何もする必要はありません。',
  'mail.change.notYours':
    '心当たりがない場合は、下のリンクを開いてください。すべての場所からサインアウトし、アカウントの保護をお手伝いします。',
  'mail.change.restores': 'このアドレスも元に戻ります。',
  'mail.change.cancels': 'メールアドレスの変更もキャンセルされます。',
  'mail.change.cancelsDeletion': 'アカウントの削除も取り消されます。',
  'mail.change.undone':
    '「心当たりがない」のリンクが使われました。サインインして、アカウントをご確認ください。',
  'mail.change.link': '心当たりがない',
  'mail.change.linkLife': '「{link}」のリンクは 7 日間、1 回だけ使えます。サインインは不要です。',
  'mail.change.why':
    '重要な変更があったとき、アカウントの確認済みのアドレスすべてにこのメールをお送りしています。',
  'mail.change.deletion-asked': 'アカウントの削除が依頼されました',
  'mail.change.deletion-requested': 'サポートにアカウントの削除が依頼されました',
  'mail.change.deletion-held-back': 'アカウントはまだ削除されていません',
  'mail.change.deletion-cancelled': 'アカウントの削除が取り消されました',
  'mail.change.keep':
    '考えが変わったら、下の「アカウントを残す」のリンクからサインインしてください。',
  'mail.change.account-locked': 'アカウントがロックされました',
  'mail.change.account-unlocked': 'アカウントのロックが解除されました',
  'mail.locked.text':
    'ご本人を含め、だれもサインインできません。すべてのブラウザーとアプリをサインアウトしています。',
  'mail.locked.unlock':
    'アカウントをもう一度使うには、だれがロックしたかにかかわらず、下のリンクで解除してください。ほかの人がメールを読める可能性がある場合は、先にメールボックスを保護してください。',
  'mail.locked.people': 'ロックを解除できるのは、このサービスの運営者だけです。',
  'mail.locked.link': 'アカウントのロックを解除',
  'mail.locked.used':
    'メールのリンクを使って、ロックが解除されました。心当たりがない場合は、ほかの人がメールを読める状態です。メールボックスを保護してから、アカウントをもう一度ロックしてください。',
};
