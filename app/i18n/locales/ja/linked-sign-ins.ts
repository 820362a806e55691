import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': '以下のどれを使っても、このアカウントを開けます。',
  'linkedSignIns.main': 'メインのサインイン',
  'linkedSignIns.manage': '連携したサインインを管理',
  'linkedSignIns.provider': 'サインイン',
  'linkedSignIns.account': '連携先のアカウント',
  'linkedSignIns.role': '役割',
  'linkedSignIns.closed': 'このサインインは組織で提供されなくなったため、使えません。',
  'linkedSignIns.unlink.link': 'サインインを連携解除',
  'linkedSignIns.unlink.heading': '「{name}」を連携解除しますか？',
  'linkedSignIns.unlink.refused': '連携解除できません',
  'linkedSignIns.unlink.separate':
    '「{name}」は別の空のアカウントになります。後で「{name}」を使ってサインインすると、このアカウントではなく、その空のアカウントが開きます。',
  'linkedSignIns.unlink.password': 'このサインインのパスワードとパスキーも一緒に外れます。',
  'linkedSignIns.unlink.keeps':
    'このアカウントには、引き続き次の方法でサインインできます: {ways}。',
  'linkedSignIns.unlink.stays':
    'プロフィール、セッション、アプリ、2 段階認証は、すべてこのアカウントに残ります。新しいアカウントには何も移りません。',
  'linkedSignIns.unlink.sessions':
    'このサインインを使っているブラウザーは、このアカウントにサインインしたままになります。「セッション」でサインアウトできます。',
  'linkedSignIns.unlink.pending': '連携解除中…',
  'linkedSignIns.unlink.done':
    '連携解除しました。このサインインではこのアカウントを開けません。サインイン中のブラウザーはそのままです。「セッション」で確認できます。',
  'linkedSignIns.refused.main_sign_in':
    'このアカウントはこのサインインを元に作られているため、連携解除できません。',
  'linkedSignIns.refused.sign_in_not_told':
    '連携先のどのアカウントかわからないため、ここでは連携解除できません。',
  'linkedSignIns.refused.last_way_in': 'ほかに使えるサインインが今はないため、連携解除できません。',
  'linkedSignIns.refused.account_unknown':
    'これがなくてもサインインできるかどうか、今は確認できません。後でもう一度お試しください。',
};
