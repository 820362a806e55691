import { type app as english } from '../en/app';
import { type Translated } from '../../translate';

export const app: Translated<typeof english> = {
  'app.name': '{product}',
  'app.pageTitle': '{title} – {product}',
  'app.skipToContent': '本文へ移動',
  'app.reference': '照会番号',
  'app.support': 'サポート',
  'app.links.privacy': 'プライバシー',
  'app.links.terms': '利用規約',
  'app.links.imprint': '運営者情報',
  'app.unreached':
    '{product} に接続できなかったため、何も送信されていません。接続を確認して、もう一度お試しください。',
  'app.justNow': 'たった今',
  'app.inAMoment': 'まもなく',

  'app.nav.label': 'アカウント',
  'app.nav.overview': '概要',
  'app.nav.profile': 'プロフィール',
  'app.nav.security': 'セキュリティ',
  'app.nav.sessions': 'セッション',
  'app.nav.applications': 'アプリ',
  'app.nav.activity': 'アクティビティ',
  'app.nav.organizations': '組織',
  'app.nav.data': 'データとアカウント',
  'app.nav.changes': '変更の記録',
  'app.nav.preferences': '設定',
  'app.nav.signOut': 'サインアウト',
  'app.nav.signedInAs': '{name} としてサインイン中',
};
