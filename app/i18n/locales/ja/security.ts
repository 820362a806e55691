import { type security as english } from '../en/security';
import { type Translated } from '../../translate';

export const security: Translated<typeof english> = {
  'security.title': 'セキュリティ',
  'security.asOf': '現在、更新できません。{time}（{exact}）時点の内容です。',
  'security.turnedOff': 'ここでは変更できません。',
  'security.notNow': '現在、表示できません: {reason}。',
  'security.notYet': '変更はまだ確認されていません。1 分後にもう一度ご覧ください。',
  'security.named': '{what} {detail}',
  'security.unnamed': '{what}（{date} 追加）',
  'security.notUsable': '現在は使用できません',
  'security.kind.authenticator-app': '認証アプリ',
  'security.kind.push': 'スマートフォンでの確認',
  'security.kind.phone': '電話でのコード',
  'security.kind.sms': 'SMS のコード',
  'security.kind.voice': '音声通話のコード',
  'security.kind.email': 'メールのコード',
  'security.kind.security-key': 'セキュリティキー',
  'security.kind.device-biometrics': '指紋、顔、画面ロック',
  'security.kind.passkey': 'パスキー',
  'security.kind.recovery-code': 'リカバリーコード',
  'security.kind.password': 'パスワード',
  'security.kind.other': 'その他の方法',
  'security.role.sign-in': 'サインイン',
  'security.role.two-step': '2 段階認証',
  'security.role.recovery': 'アクセスの回復',
  'security.ways.heading': 'サインイン方法',
  'security.ways.way': '方法',
  'security.ways.role': '用途',
  'security.ways.added': '追加日',
  'security.ways.lastUsed': '最終使用',
  'security.ways.incomplete': '一部の方法が表示されていない可能性があります: {reason}。',
  'security.ways.unreadable': '{count, plural, other {ほかに表示できないものが # 件あります。}}',
  'security.forecast.heading': 'スマートフォンを紛失した場合',
  'security.forecast.after': 'その後スマートフォンを紛失した場合',
  'security.forecast.unknown': '現在、サインインできるかどうか確認できません。',
  'security.forecast.lacks.first':
    'サインインできなくなります。スマートフォンに依存しない方法を設定してください。',
  'security.forecast.lacks.second':
    'サインインできなくなります。2 段階認証に使える方法がほかに設定されていません。スマートフォンに依存しない方法を設定してください。',
  'security.forecast.one': '次の方法でサインインできます: {first}。',
  'security.forecast.two':
    '次の方法でサインインできます: {first}。2 段階認証に使えるもの: {second}。',
  'security.lost': 'すでに紛失した場合は、今すぐ次の操作をしてください:',
  'security.lost.remove': '「{name}」を削除',
  'security.password.none': 'このアカウントにはパスワードがありません。',
  'security.password.changed': '最終変更:',
  'security.passkeys.heading': 'パスキー',
  'security.passkeys.count':
    '{count, plural, =0 {パスキーはありません。} other {パスキーが # 個あります。}}',
  'security.passkeys.about':
    'パスキーを使うと、指紋、顔、画面ロックでパスワードなしにサインインできます。',
  'security.passkey.synced': 'ほかのデバイスと同期',
  'security.passkey.oneDevice': '1 台のデバイスのみ',
  'security.passkey.provider': '保存先',
  'security.passkey.kept': 'コピー',
  'security.passkey.reached': '接続',
  'security.passkey.browser': '作成元',
  'security.transport.internal': 'デバイス本体',
  'security.transport.hybrid': '近くのスマートフォン',
  'security.transport.usb': 'USB',
  'security.transport.nfc': 'NFC',
  'security.transport.ble': 'Bluetooth',
  'security.twoStep.on': '2 段階認証は設定済みです。',
  'security.twoStep.add': '2 段階認証を追加',
  'security.twoStep.addAnother': '別の方法を追加',
  'security.twoStep.off': '2 段階認証は設定されていません。',
  'security.twoStep.onlyEmail':
    'メールのコードのほかに、2 段階認証に使えるものは設定されていません。',
  'security.twoStep.emailComesWith':
    'メールのコードは、メールアドレスが確認済みである間は使えます。個別に削除することはできません。',
  'security.twoStep.unfinished':
    '{count, plural, other {設定が途中のものが # 件あります。使用できません。}}',
  'security.policy.always': 'サインインのたびに確認します。',
  'security.policy.risky-sign-ins': '通常と異なるサインインのときに確認します。',
  'security.policy.unknown': '現在、どのようなときに確認するか分かりません。',
  'security.code.none':
    'リカバリーコードはありません。2 段階認証の方法を追加すると、サインインサービスから発行されることがあります。',
  'security.code.since': '発行日:',
  'security.code.link': 'リカバリーコードの管理',
  'security.code.about':
    'リカバリーコードがあれば、スマートフォンやキーを紛失したときに 2 段階認証を一度だけ通過できます。後から確認することはできないため、安全に保管してください。',
  'security.code.ask': '新しいリカバリーコードを作成しますか？',
  'security.code.voids': '古いコードはすぐに使えなくなります。ほかのサインイン方法は変わりません。',
  'security.code.once':
    '新しいコードは一度だけ表示します。書き留めるか保存する準備をしてください。',
  'security.code.make': '新しいコードを作成',
  'security.code.pending': 'コードを作成中…',
  'security.code.new': '新しいリカバリーコード',
  'security.code.done': '新しいコードを発行しました。古いコードは使えません。',
  'security.code.keep':
    '今すぐ保存してください。再表示はできません。スマートフォンだけに保存しないでください。',
  'security.code.copy': 'コードをコピー',
  'security.code.copied': 'コピー済み',
  'security.code.save': 'コードをファイルに保存',
  'security.code.print': 'コードを印刷',
  'security.code.saved': '保存しました',
  'security.code.file':
    '{product} のリカバリーコードです。一度だけ使えます。ご自身だけが分かる場所に保管してください。',
  'security.code.notKnown':
    '応答がなかったため、古いコードは使えなくなっている可能性があります。念のため、新しいコードをもう一度作成してください。',
  'security.code.refused.no_code': '置き換えるリカバリーコードがありません。',
  'security.code.refused.asked_before':
    'このフォームではすでにコードを作成しました。保存していない場合は、もう一度作成してください。',
  'security.browsers.heading': '記憶したブラウザー',
  'security.browsers.about': '記憶したブラウザーでは、しばらくの間 2 段階認証が省略されます。',
  'security.browsers.link': '記憶したブラウザーをすべて消去',
  'security.browsers.ask': '記憶したブラウザーをすべて消去しますか？',
  'security.browsers.notListed': 'どのブラウザーかは分からないため、まとめて消去します。',
  'security.browsers.stays':
    'サインインの状態は変わりません。次回のサインインから、各ブラウザーで再び 2 段階認証が必要になります。',
  'security.browsers.pending': '消去中…',
  'security.browsers.done':
    '記憶したブラウザーをすべて消去しました。サインインの状態は変わりません。',
  'security.linked.heading': '連携したサインイン',
  'security.linked.none': 'ほかのプロバイダーのサインインは連携されていません。',
  'security.method.kind': '種類',
  'security.method.phone': '電話番号',
  'security.method.email': 'メールアドレス',
  'security.method.unfinished': 'この設定は途中のままです。使用できません。削除できます。',
  'security.method.notUsable': 'この方法は現在受け付けられていないため、サインインには使えません。',
  'security.rename.label': '名前',
  'security.rename.hint': '{maximum} 文字まで。例: 仕事用スマートフォン',
  'security.rename.save': '名前を保存',
  'security.rename.pending': '保存中…',
  'security.rename.empty': '名前を入力してください。',
  'security.rename.done': '名前を「{name}」に変更しました。',
  'security.remove.method': 'この方法を削除',
  'security.remove.passkey': 'パスキーを削除',
  'security.remove.refused': '削除できません',
  'security.remove.heading': '「{name}」を削除しますか？',
  'security.remove.keeps': '残るもの: {ways}。',
  'security.remove.unfinished': 'この設定は完了していません。現在使えるものはそのままです。',
  'security.remove.passkeyStays':
    'パスワードマネージャーやキーには残ります。そちらでも削除してください。',
  'security.remove.forgets':
    '記憶したブラウザーも消去され、再び 2 段階認証が必要になります。サインインの状態は変わりません。',
  'security.remove.lastFactor': '2 段階認証に使えるものがなくなることを理解しました',
  'security.remove.pending': '削除中…',
  'security.remove.done': '「{name}」を削除しました。ほかのサインイン方法はそのままです。',
  'security.remove.doneButBrowsers':
    '「{name}」を削除しました。記憶したブラウザーは消去できませんでした。下からもう一度お試しください。',
  'security.refused.not_removable':
    'これはアカウントの一部であり、個別に削除することはできません。',
  'security.refused.last_method_under_policy':
    '組織の設定により 2 段階認証が必須で、これが最後の方法です。先に別の方法を設定してください。',
  'security.refused.policy_unknown':
    'これは 2 段階認証の最後の方法です。組織で必須かどうか現在確認できないため、先に別の方法を設定してください。',
  'security.refused.last_way_in':
    'これが最後のサインイン方法です。先に別の方法を設定してください。',
  'security.refused.account_unknown':
    'ほかのサインイン方法があるか現在確認できません。後でもう一度お試しください。',
  'security.refused.last_factor_not_agreed':
    'これが 2 段階認証の最後の方法になりました。下の項目を確認してから削除してください。',
  'security.notFound.title': '見つかりません',
  'security.notFound.text': '削除されたか、ご自身のものではありません。',
  'security.problem.title': '現在、表示できません',
};
