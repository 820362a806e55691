import { type profile as english } from '../en/profile';
import { type Translated } from '../../translate';

export const profile: Translated<typeof english> = {
  'profile.title': 'プロフィール',
  'profile.intro': 'ご自身の情報です。サインインするアプリに表示されることがあります。',
  'profile.notRead': '現在、プロフィールを読み込めません。1 分後にもう一度お試しください。',
  'profile.asOf': '{when}の情報です。現在、これより新しい情報は取得できません。',
  'profile.details': '基本情報',
  'profile.details.kept': 'ここでは変更できない情報',
  'profile.field.givenName': '名',
  'profile.field.familyName': '姓',
  'profile.field.name': '氏名',
  'profile.field.nickname': 'ニックネーム',
  'profile.notSet': '未設定',
  'profile.yes': 'はい',
  'profile.no': 'いいえ',
  'profile.save': 'プロフィールを保存',
  'profile.saving': '保存中…',
  'profile.saved': 'プロフィールを保存しました。',
  'profile.notConfirmed':
    '変更を送信しましたが、まだ確認されていません。1 分後にもう一度ご確認ください。',
  'profile.nothingChanged': '変更された項目がないため、保存するものはありませんでした。',
  'profile.checkFields': '印の付いた項目をご確認ください。',
  'profile.changedMeanwhile':
    '別のタブなどで、プロフィールがその間に変更されました。下の内容を確認してから、もう一度保存してください。',
  'profile.tooLarge': '文字数が多すぎます。短くしてください。',
  'profile.picture': '写真',
  'profile.picture.initials': '写真の代わりにイニシャルを表示しています。',
  'profile.picture.yours': '現在の写真',
  'profile.picture.elsewhere':
    '写真は {host} のもので、変更もそちらで行います。ここには表示されませんが、アプリでは表示されることがあります。',
  'profile.picture.address': '写真のアドレス',
  'profile.picture.hint': 'https:// で始まる {hosts} のアドレスです。',
  'profile.picture.otherHost':
    'このアドレスは使用できません。https:// で始まり、ここに示された場所にある必要があります。',
  'profile.picture.set': 'この写真を使用',
  'profile.picture.remove': '写真を削除',
  'profile.picture.removing': '写真を削除中…',
  'profile.identifiers': 'サインイン情報',
  'profile.email': 'メールアドレス',
  'profile.unconfirmed': '未確認',
  'profile.phone': '電話番号',
  'profile.username': 'ユーザー名',
  'profile.preferences': '言語、タイムゾーン、外観',
  'profile.preferences.text': 'このブラウザーにのみ適用されます。',
  'profile.preferences.link': '設定を変更',
  'profile.reason.providerReplaces':
    'サインインに使うプロバイダーの情報で、サインインのたびに置き換えられます。プロバイダー側で変更してください。',
  'profile.reason.namedProviderReplaces':
    '{provider} の情報で、サインインのたびに置き換えられます。{provider} で変更してください。',
  'profile.reason.organizationReplaces':
    '組織が設定した情報で、サインインのたびに置き換えられます。',
  'profile.reason.organization': '組織が設定した情報です。',
  'profile.reason.keptElsewhere':
    'ここでは変更できません。サインインに使うプロバイダーが管理しています。',
  'profile.reason.namedProvider': '{provider} の情報です。{provider} で変更してください。',
  'profile.reason.identifies': 'サインインに使うため、ここでは変更できません。',
  'profile.reason.notProvable': '新しい番号を確認する手段がないため、ここでは変更できません。',
  'profile.reason.noMail': 'メールを送信できないため、ここでは変更できません。',
  'profile.reason.scopeMissing': '{product} に許可されていないため、変更できません。',
  'profile.reason.turnedOff': 'ここでは変更できません。',
  'profile.problem.number': '数値を入力してください。',
  'profile.problem.wholeNumber': '整数を入力してください。',
  'profile.problem.date': '日付を 2026-03-01 のように年、月、日で入力してください。',
  'profile.problem.url': 'https:// で始まるアドレスを入力してください。',
  'profile.problem.choice': '一覧から選択してください。',
  'profile.problem.between': '{minimum} から {maximum} までの値を入力してください。',
  'profile.problem.atLeast': '{minimum} 以上の値を入力してください。',
  'profile.problem.atMost': '{maximum} 以下の値を入力してください。',
  'profile.problem.notAccepted':
    'サインインサービスで受け付けられませんでした。別の内容を入力してください。',
};
