import { type undo as english } from '../en/undo';
import { type Translated } from '../../translate';

export const undo: Translated<typeof english> = {
  'undo.change': 'アカウントの変更（{exact}）: {change}',
  'undo.intro': '心当たりがない場合は、次のことを行います。',
  'undo.step.pending': 'メールアドレスの変更をキャンセルする',
  'undo.step.email': '以前のメールアドレスに戻す',
  'undo.step.username': '以前のユーザー名に戻す',
  'undo.step.signOut': 'すべてのブラウザーとアプリからサインアウトする',
  'undo.step.browsers': 'すべてのブラウザーで 2 段階認証をもう一度求める',
  'undo.cancel': '心当たりがある',
  'undo.over.title': 'このリンクは使えません',
  'undo.over.text':
    'リンクは 7 日間、1 回だけ使えます。アカウントを確認するには、サインインして変更の記録をご覧ください。',
  'undo.over.link': '変更の記録を見る',
  'undo.did.email': '以前のメールアドレスに戻しました。',
  'undo.did.username': '以前のユーザー名に戻しました。',
  'undo.did.pending': 'メールアドレスの変更をキャンセルしました。',
  'undo.did.signOut': 'すべてのブラウザーとアプリのセッションをサインアウトしました。',
  'undo.did.dataExport': 'データのコピーを削除しました。',
  'undo.did.browsers': '記憶したブラウザーをすべて消去しました。',
  'undo.did.when': '{exact} に行ったこと:',
  'undo.did.once': 'このリンクは使用済みです。1 回だけ使えます。',
  'undo.done.title': 'アカウントを保護しました',
  'undo.done.text':
    'サインインして、ほかに変更されたものがないかご確認ください。アプリに反映されるまで時間がかかることがあります。',
  'undo.done.link': 'サインインして変更を確認',
  'undo.done.mailed': '新しいパスワードを設定するリンクを {address} に送信しました。',
  'undo.done.notMailed':
    '新しいパスワードを設定するリンクを送信できませんでした。サインインの際にパスワードを変更してください。',
  'undo.done.notRestored':
    '以前のメールアドレスに戻せませんでした。サポートにお問い合わせください。',
  'undo.done.usernameNotRestored':
    '以前のユーザー名に戻せませんでした。サインインすると変更できます。',
  'undo.step.deletion': 'アカウントの削除を取り消す',
  'undo.did.deletion': 'アカウントの削除を取り消しました。',
  'undo.lock.title': 'アカウントのロック解除',
  'undo.lock.heading': 'アカウントのロックを解除しますか？',
  'undo.lock.intro': 'アカウントをもう一度使う場合は、次のことを行います。',
  'undo.lock.step': 'アカウントのロックを解除して、サインインできるようにする',
  'undo.lock.password':
    'パスワードを知っている人は、だれでもサインインできるようになります。ほかの人が知っている可能性がある場合は、すぐに新しいパスワードを設定してください。',
  'undo.lock.confirm': 'アカウントのロックを解除',
  'undo.lock.pending': 'ロック解除中…',
  'undo.lock.cancel': 'ロックしたままにする',
  'undo.lock.done': 'アカウントのロックを解除しました',
  'undo.lock.kept':
    'ロックのあとにアカウントが変更されたため、このリンクでは解除できません。このサービスの運営者が解除できます。',
  'undo.did.unlocked': 'アカウントのロックを解除しました。',
};
