import { type emailChange as english } from '../en/email-change';
import { type Translated } from '../../translate';

export const emailChange: Translated<typeof english> = {
  'emailChange.title': 'メールアドレスを変更',
  'emailChange.title.unconfirmed': 'メールアドレスを確認または変更',
  'emailChange.link': 'メールアドレスを変更',
  'emailChange.current': '現在のメールアドレス:',
  'emailChange.newEmail': '新しいメールアドレス',
  'emailChange.oldEmail': '現在のメールアドレス',
  'emailChange.step.link': '新しいアドレスにリンクを送信します。',
  'emailChange.step.until': 'そのリンクを開いて確定するまで、何も変わりません。',
  'emailChange.step.signedOut':
    'その後は新しいアドレスでサインインします。このブラウザーを含むすべての場所でサインアウトされることがあります。',
  'emailChange.step.mails':
    'アカウントに関するメールやサインイン用のコードも、新しいアドレスに届きます。',
  'emailChange.step.linked': '連携したサインインのメールアドレスは変わりません。',
  'emailChange.replaces':
    '{email} への変更がすでに進行中です。新しいリンクを送信すると置き換えられます。',
  'emailChange.confirmHint': '現在のアドレスを確認するには、ここに入力してください。',
  'emailChange.send': 'リンクを送信',
  'emailChange.sending': '送信中…',
  'emailChange.back': 'プロフィールに戻る',
  'emailChange.invalid': 'name@example.com のようなメールアドレスを入力してください。',
  'emailChange.same': 'すでに使用中のメールアドレスです。',
  'emailChange.tooOften':
    'このアドレスへのリンクの送信回数が多すぎます。明日もう一度試すか、別のアドレスを使用してください。',
  'emailChange.sent': '新しいアドレスにリンクを送信しています。',
  'emailChange.waits': '{email} の確認を待っています。',
  'emailChange.waits.link': '変更を見る',
  'emailChange.noneWaits':
    '確認待ちのメールアドレスの変更はありません。メールアドレスは以前のままです。',
  'emailChange.pending.title': '新しいメールボックスでリンクを開いてください',
  'emailChange.pending.text':
    'このアドレスにリンクを送信しました。サインイン中のブラウザーでリンクを開いて確定してください。',
  'emailChange.pending.expires': 'リンクの有効期限',
  'emailChange.pending.notArrived':
    '届かない場合は、迷惑メールを確認するか、リンクをもう一度送信してください。使用できるのは最新のリンクのみです。',
  'emailChange.sendAgain': 'リンクを再送信',
  'emailChange.cancel': '変更をキャンセル',
  'emailChange.cancelling': 'キャンセル中…',
  'emailChange.cancelled': '変更をキャンセルしました。メールアドレスは以前のままです。',
  'emailChange.confirm.title': '今後このメールアドレスを使用しますか？',
  'emailChange.confirm': 'このメールアドレスを使用',
  'emailChange.notNow': '後で',
  'emailChange.changed': 'メールアドレスを変更しました。',
  'emailChange.nowConfirmed': 'メールアドレスを確認しました。',
  'emailChange.done.title': '新しいメールアドレス',
  'emailChange.done.text':
    '今後はこのアドレスでサインインしてください。このブラウザーを含むすべての場所でサインアウトされることがあります。',
  'emailChange.done.link': 'プロフィールを開く',
  'emailChange.notKnown':
    'メールアドレスが変更されたかどうか分かりません。1 分後にプロフィールをご確認ください。',
  'emailChange.notUsable':
    'このアドレスは使用できません。メールアドレスは以前のままです。理由は、このアドレスにお送りしたメールをご覧ください。',
  'emailChange.dead.title': 'このリンクは使用できません',
  'emailChange.dead.again': '新しいリンクを取得',
  'emailChange.linkDead':
    'すでに使用、キャンセル、または置き換えられたか、ほかの人のリンクです。リンクを依頼した本人としてサインインしているかご確認ください。',
  'emailChange.linkExpired': 'リンクの有効期限が切れています。もう一度送信してください。',
  'emailChange.mail.subject': '新しいメールアドレスをご確認ください',
  'emailChange.mail.asked': 'このアドレスをアカウントに使いたいという依頼がありました。',
  'emailChange.mail.open':
    'ご本人の場合は、サインイン中のブラウザーでリンクを開いて確定してください。',
  'emailChange.mail.link': 'このアドレスを確認',
  'emailChange.mail.expires': 'リンクは 30 分間使用できます。',
  'emailChange.mail.notYou':
    '心当たりがない場合は、何もする必要はありません。このリンクを使わない限り、何も変わりません。',
  'emailChange.inUseMail.subject': 'このメールアドレスはすでに使用されています',
  'emailChange.inUseMail.text':
    'このアドレスをアカウントに使いたいという依頼がありました。すでに別のアカウントで使用されているため、何も変更していません。',
  'emailChange.inUseMail.next': 'ご本人の場合は、このアドレスでサインインしてください。',
  'emailChange.inUseMail.notYou':
    '心当たりがない場合は、ほかの人がメールを読んでいる可能性があります。このメールボックスのパスワードを変更してください。',
};
