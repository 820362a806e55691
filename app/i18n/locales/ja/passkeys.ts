import { type passkeys as english } from '../en/passkeys';
import { type Translated } from '../../translate';

export const passkeys: Translated<typeof english> = {
  'passkeys.add': 'パスキーを追加',
  'passkeys.whereKept':
    '保存先はブラウザーで選べます。このデバイス、パスワードマネージャー、スマートフォン、セキュリティキーのいずれかです。',
  'passkeys.stays': 'パスワードとほかのサインイン方法はそのまま使えます。',
  'passkeys.create': 'パスキーを作成',
  'passkeys.pending': 'パスキーを作成中…',
  'passkeys.noScript':
    'パスキーの作成には JavaScript が必要ですが、このブラウザーではオフになっています。オンにするか、別のサインイン方法を設定してください。',
  'passkeys.follow':
    'ブラウザーの手順に従ってください。何も表示されない場合は「パスキーを作成」を選択してください。',
  'passkeys.mayBeKept':
    'デバイスに新しいパスキーが保存されている場合は、そのデバイスで削除してください。そのパスキーではサインインできません。',
  'passkeys.otherWays': 'サインイン方法を見る',
  'passkeys.again': '最初からやり直す',
  'passkeys.over': 'このパスキーは追加できません',
  'passkeys.refused.enrolment_over':
    '時間がかかりすぎたか、別のブラウザーで開始されました。最初からやり直してください。',
  'passkeys.refused.passkey_refused':
    'このパスキーはサインインサービスで受け付けられませんでした。最初からやり直してください。',
  'passkeys.refused.kind_not_offered':
    'このアカウントではパスキーを使えません。別のサインイン方法を設定してください。',
  'passkeys.refused.conflict':
    'このパスキーはすでに追加されているか、追加できる数の上限に達しています。いずれかを削除してから、もう一度お試しください。',
  'passkeys.refused.not_sent':
    'ブラウザーからパスキーが送信されませんでした。最初からやり直すか、別のブラウザーをお使いください。',
  'passkeys.problem.unsupported':
    'このブラウザーではパスキーを作成できません。別のブラウザーを使うか、別のサインイン方法を設定してください。',
  'passkeys.problem.cancelled':
    'キャンセルされたか時間がかかりすぎたため、パスキーは作成されませんでした。もう一度お試しください。',
  'passkeys.problem.known':
    'そこにはすでにパスキーがあります。そのパスキーを使うか、別のデバイスを選んでください。',
  'passkeys.problem.address':
    'このウェブアドレスではパスキーを作成できません。サポートにお問い合わせください。',
  'passkeys.problem.device':
    'このデバイスまたはキーには、この種類のパスキーを保存できません。別のものを選んでください。',
  'passkeys.problem.failed':
    'ブラウザーでパスキーを作成できませんでした。もう一度試すか、別のブラウザーをお使いください。',
  'passkeys.done': 'パスキーを追加しました。下で名前を付けることができます。',
  'passkeys.elsewhere':
    'パスワードでサインインすると、サインインサービスでパスキーの作成を案内されることがあります。毎回案内されるとは限りません。',
  'passkeys.signIn': 'もう一度サインイン',
  'passkeys.noPassword':
    'パスキーにはパスワードが必要ですが、このアカウントにはパスワードがありません。',
  'passkeys.notNow': '現在、パスキーを追加できません。後でもう一度お試しください。',
};
