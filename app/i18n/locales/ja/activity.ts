import { type activity as english } from '../en/activity';
import { type Translated } from '../../translate';

export const activity: Translated<typeof english> = {
  'activity.password-changed': 'パスワードの変更',
  'activity.password-change-requested': 'パスワードの再設定の依頼',
  'activity.email-changed': 'メールアドレスの変更',
  'activity.email-verified': 'メールアドレスの確認',
  'activity.username-changed': 'ユーザー名の変更',
  'activity.phone-changed': '電話番号の変更',
  'activity.mfa-added': '2 段階認証の追加',
  'activity.mfa-removed': '2 段階認証の削除',
  'activity.recovery-code-used': 'リカバリーコードの使用',
  'activity.account-linked': 'サインインの連携',
  'activity.account-unlinked': 'サインインの連携解除',
  'activity.access-granted': 'アプリへのアクセスの許可',
  'activity.access-reused': 'アプリのアクセス権の古いコピーの使用',
  'activity.connected-account-added': 'アプリへの別のアカウントの接続',
  'activity.connected-account-removed': 'アプリからの別のアカウントの切断',
  'activity.organization-joined': '組織への参加',
  'activity.signed-up': 'アカウントの作成',
  'activity.blocked': 'アカウントのブロック',
  'activity.unblocked': 'アカウントのブロック解除',
  'activity.deleted': 'アカウントの削除',
  'activity.changed-by-administrator': '管理者による変更',
};
