import { type lock as english } from '../en/lock';
import { type Translated } from '../../translate';

export const lock: Translated<typeof english> = {
  'lock.title': 'アカウントのロック',
  'lock.section.text':
    'ほかの人がアクセスしている心配がある場合は、アカウントをロックしてください。ロックを解除するまで、だれもサインインできなくなります。',
  'lock.section.link': 'アカウントをロック',
  'lock.section.unavailable':
    'ここではアカウントをロックできません。このサービスの運営者がロックできます。',
  'lock.heading': 'アカウントをロックしますか？',
  'lock.does': 'ロックするとどうなるか',
  'lock.does.signIn': 'ご本人を含め、だれもサインインできなくなります。',
  'lock.does.signOut': 'すべてのブラウザーとアプリからサインアウトします。',
  'lock.does.access': 'すべてのアプリがアクセス権を失います。あとで改めて許可する必要があります。',
  'lock.does.browsers': '記憶したブラウザーをすべて消去します。',
  'lock.does.pending': 'まだ確認されていないメールアドレスの変更はキャンセルされます。',
  'lock.does.deletion':
    'アカウントの削除は取り消されます。ロック中は、だれも削除を止められないためです。',
  'lock.does.mail': '確認済みのアドレスすべてにメールをお送りします。',
  'lock.stays': '残るもの',
  'lock.stays.data': 'データ、サインイン方法、組織。',
  'lock.stays.until': 'いま開いているアプリは、期限が切れるまで使えることがあります。',
  'lock.back': 'アカウントに戻る方法',
  'lock.back.question': 'どのようにロックを解除しますか？',
  'lock.back.mail': '{address} に送るリンクで解除する',
  'lock.back.mail.hint': 'リンクは 7 日間、1 回だけ使えます。',
  'lock.back.support': 'このサービスの運営者だけが解除する',
  'lock.back.support.hint': 'ほかの人がメールを読める可能性がある場合に選んでください。',
  'lock.back.onlySupport': 'ロックを解除できるのは、このサービスの運営者だけです。',
  'lock.contact': '連絡先',
  'lock.contact.none': 'ここでは運営者の連絡先をお知らせできません。ロックする前にご確認ください。',
  'lock.confirm': 'アカウントをロック',
  'lock.pending': 'ロック中…',
  'lock.done': 'アカウントはロックされています。すべての場所からサインアウトしました。',
  'lock.done.signingOut':
    'アカウントはロックされています。一部のブラウザーとアプリは、まだサインアウト中です。',
  'lock.done.left':
    'アカウントはロックされています。一部はサインアウトできませんでした。このサービスの運営者にお知らせください。',
  'lock.underWay':
    'アカウントをロックしています。完了するまで続けます。サインインできる間は、まだロックされていません。',
  'lock.back.mailed':
    'ご自身でロックし、リンクを選んだ場合は、「{subject}」というメールのリンクを開いてください。7 日間、1 回だけ使えます。',
  'lock.back.people': 'それ以外の場合は、このサービスの運営者がロックを解除できます。',
};
