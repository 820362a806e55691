import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': '以下のどれを使っても、このアカウントを開けます。',
  'linkedSignIns.main': 'メインのサインイン',
  'linkedSignIns.manage': '連携したサインインを管理',
  'linkedSignIns.provider': 'サインイン',
  'linkedSignIns.account': 'アカウント',
  'linkedSignIns.role': '役割',
  'linkedSignIns.closed': 'このサインインは組織で提供されなくなったため、使えません。',
  'linkedSignIns.unlink.link': 'サインインを連携解除',
  'linkedSignIns.unlink.heading': '「{name}」を連携解除しますか？',
  'linkedSignIns.unlink.refused': 'このサインインは連携解除できません',
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
    '連携先のどのアカウントか分からないため、ここでは連携解除できません。',
  'linkedSignIns.refused.last_way_in':
    'ほかに使えるサインインが今はないため、連携解除できません。先に別のサインインを設定してください。',
  'linkedSignIns.refused.account_unknown':
    'これがなくてもサインインできるかどうか、今は確認できません。後でもう一度お試しください。',
  'linkedSignIns.name': '名前',
  'linkedSignIns.link.heading': '別のサインインを連携',
  'linkedSignIns.link.about': 'お持ちの別のサインインでも、このアカウントを開けるようにできます。',
  'linkedSignIns.link.with': '{name} を連携',
  'linkedSignIns.link.password': 'メールとパスワード',
  'linkedSignIns.link.none': 'ここで連携できるサインインはほかにありません。',
  'linkedSignIns.link.ask': '{name} を連携しますか？',
  'linkedSignIns.link.first':
    'まず {name} でサインインし、ご本人のものであることを確認します。次に両方のアカウントを表示しますので、連携するかどうかを決めてください。',
  'linkedSignIns.link.loses':
    '{name} で別のアカウントが開く場合、連携すると失われるのはその別のアカウントです。今お使いのアカウントは残ります。',
  'linkedSignIns.link.start': '連携を開始',
  'linkedSignIns.link.starting': '連携を開始しています…',
  'linkedSignIns.link.continueHeading': '{name} でサインイン',
  'linkedSignIns.link.continueText':
    '連携したいアカウントを選んでください。その後、ここに戻ります。まだ何も連携されていません。',
  'linkedSignIns.link.continue': '{name} へ進む',
  'linkedSignIns.link.confirmHeading': 'これらのアカウントを連携しますか？',
  'linkedSignIns.link.stays': '残るアカウント',
  'linkedSignIns.link.keeps':
    'プロフィール、セッション、アプリ、2 段階認証は、すべてそのまま残ります。',
  'linkedSignIns.link.goes': 'なくなるアカウント',
  'linkedSignIns.link.lost':
    'プロフィール、2 段階認証、アプリが保存している内容は失われます。何も引き継がれません。',
  'linkedSignIns.link.after':
    '以後、{name} では残るアカウントが開きます。もう一度サインインが必要です。',
  'linkedSignIns.link.notBack': '後で連携解除できますが、失われたアカウントは元に戻りません。',
  'linkedSignIns.link.confirm': 'アカウントを連携',
  'linkedSignIns.link.pending': '連携中…',
  'linkedSignIns.link.done':
    'サインインを連携しました。続けるには、もう一度サインインしてください。',
  'linkedSignIns.link.over': '連携するものがありません',
  'linkedSignIns.link.overText':
    '連携に時間がかかりすぎたか、すでに完了しているか、別の場所でやり直されました。連携されているものは、サインインの一覧で確認できます。',
  'linkedSignIns.link.beginAgain': '最初からやり直す',
  'linkedSignIns.link.denied': 'サインインされなかったため、何も連携されていません。',
  'linkedSignIns.link.blocked':
    'そのサインインのアカウントはロックされているため、何も連携されていません。',
  'linkedSignIns.link.later':
    'サインインサービスが現在応答していないため、何も連携されていません。1 分後にもう一度お試しください。',
  'linkedSignIns.link.failed':
    'サインインを確認できなかったため、何も連携されていません。最初からやり直してください。',
  'linkedSignIns.link.cancelled': 'キャンセルしました。何も連携されていません。',
  'linkedSignIns.linkRefused.same_account':
    'そのサインインでは、すでにこのアカウントが開きます。何も変更されていません。',
  'linkedSignIns.linkRefused.another_connection':
    '選んだものとは別の方法でサインインされたため、何も連携されていません。最初からやり直してください。',
  'linkedSignIns.linkRefused.second_unknown':
    'そのサインインのアカウントが見つからないため、何も連携されていません。1 分後にもう一度お試しください。',
  'linkedSignIns.linkRefused.linked_elsewhere':
    'そのサインインのアカウントには、ほかのサインインが連携されているため、何も連携されていません。先にそちらで連携解除してください。',
  'linkedSignIns.linkRefused.email_not_confirmed':
    'そのサインインのアカウントには確認済みのメールアドレスがないため、何も連携されていません。先にそちらで確認してください。',
  'linkedSignIns.linkRefused.second_factor_missing':
    'そのアカウントには 2 段階認証が設定されていますが、確認されなかったため、何も連携されていません。サポートにお問い合わせください。',
  'linkedSignIns.linkRefused.not_offered':
    'このサインインはここでは連携できません。何も変更されていません。',
};
