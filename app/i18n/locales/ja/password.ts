import { type password as english } from '../en/password';
import { type Translated } from '../../translate';

export const password: Translated<typeof english> = {
  'password.heading': 'パスワード',
  'password.manage': 'パスワードの管理',
  'password.changed': '最終変更',
  'password.neverChanged': 'アカウントの作成後は変更なし',
  'password.change': 'パスワードを変更',
  'password.ask': 'パスワードを変更しますか？',
  'password.opens': '新しいパスワードのページが開きます。10 分以内に 1 回だけ使えます。',
  'password.signsOut':
    '変更後は、このブラウザーも含めてすべてサインアウトされます。新しいパスワードでサインインし直してください。',
  'password.goOn': '新しいパスワードを設定',
  'password.opening': '開いています…',
  'password.none': 'このアカウントにはここで使うパスワードがないため、変更するものはありません。',
  'password.keptBy': '{provider} でサインインしています。パスワードはそちらで変更してください。',
  'password.rules': '新しいパスワードの条件',
  'password.rule.length': '{count, plural, other {# 文字以上}}',
  'password.rule.fair': '小文字、大文字、数字を含む',
  'password.rule.good': '小文字、大文字、数字、記号（! や % など）のうち 3 種類を含む',
  'password.rule.excellent':
    '小文字、大文字、数字、記号（! や % など）のうち 3 種類を含み、同じ文字を 3 回以上続けない',
  'password.rule.history': '{count, plural, other {過去 # 回分のパスワードと異なる}}',
  'password.rule.personal': '名前やメールアドレスを含まない',
  'password.rule.common': '多くの人が使うものではない',
  'password.refused.no_password':
    'このアカウントにはパスワードがないため、変更するものはありません。',
  'password.refused.no_address':
    '新しいパスワードにはメールアドレスが必要ですが、このアカウントにはありません。サポートにお問い合わせください。',
  'password.refused.turned_off':
    'ここではパスワードを変更できません。サポートにお問い合わせください。',
  'password.nothingDone': 'パスワードは元のままです。',
};
