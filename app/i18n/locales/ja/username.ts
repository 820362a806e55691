import { type username as english } from '../en/username';
import { type Translated } from '../../translate';

export const username: Translated<typeof english> = {
  'username.title': 'ユーザー名を変更',
  'username.link': 'ユーザー名を変更',
  'username.current': '現在のユーザー名:',
  'username.new': '新しいユーザー名',
  'username.signedOut':
    'その後は新しいユーザー名でサインインします。このブラウザーを含むすべての場所でサインアウトされることがあります。',
  'username.change': 'ユーザー名を変更',
  'username.changed': 'ユーザー名を変更しました。',
  'username.problem.length': '{min} 文字以上、{max} 文字以下で入力してください。',
  'username.problem.characters': 'a から z までの文字、数字、「. _ -」などの記号のみ使用できます。',
  'username.problem.likeEmail': 'メールアドレスのようなユーザー名は使用できません。',
  'username.problem.inUse': 'このユーザー名は使用できません。別の名前を選択してください。',
};
