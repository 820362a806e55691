import { type dataExport as english } from '../en/data-export';
import { type Translated } from '../../translate';

export const dataExport: Translated<typeof english> = {
  'dataExport.title': 'データのダウンロード',
  'dataExport.text':
    '{product} にあるご自身の情報のコピーです。読むためのページと、プログラム用のファイルがあります。',
  'dataExport.link': 'コピーを作成',
  'dataExport.link.again': '新しいコピーを作成',
  'dataExport.preparing': 'コピーを作成しています。',
  'dataExport.preparing.mail': '数分かかることがあります。準備ができたらメールでお知らせします。',
  'dataExport.preparing.noMail':
    '数分かかることがあります。メールは送信されないため、このページに戻って確認してください。',
  'dataExport.late': 'コピーの作成に予想より時間がかかっています。もう一度作成してください。',
  'dataExport.ready': 'コピーの準備ができました。{exact}（{time}）までここにあります。',
  'dataExport.ready.link': 'コピーを見る',
  'dataExport.next': '少し前にコピーを作成しました。次は {time}（{exact}）に作成できます。',
  'dataExport.tooSoon': '少し前にコピーを作成しました。{time} 以降にもう一度作成できます。',
  'dataExport.asked': 'データのコピーの作成を受け付けました。',
  'dataExport.ask': 'データのコピーを作成しますか？',
  'dataExport.ask.act': 'コピーを作成',
  'dataExport.ask.pending': 'コピーを作成しています…',
  'dataExport.inside': '含まれるもの',
  'dataExport.inside.profile': 'プロフィールとサインイン方法。',
  'dataExport.inside.access': 'セッション、アプリ、組織。',
  'dataExport.inside.activity': '確認できる範囲のアクティビティ。',
  'dataExport.inside.kept': 'ここで変更または報告した内容と、そのほかに保存している情報。',
  'dataExport.outside':
    'パスワード、キー、コード、電話番号や IP アドレスの全体は、どのコピーにも含まれません。',
  'dataExport.how': 'コピーについて',
  'dataExport.how.mail': '準備ができたときと、ダウンロードされたときに、メールでお知らせします。',
  'dataExport.how.noMail':
    'メールは送信されません。準備ができたかどうかは、ここで確認してください。',
  'dataExport.how.life': '暗号化して 24 時間保管し、その後削除します。',
  'dataExport.how.safe': 'ダウンロードするときに、もう一度ご本人確認が必要です。',
  'dataExport.how.replaces': '今ここにあるコピーと置き換わります。',
  'dataExport.file.made': '作成: {made}。{until} までここにあります。',
  'dataExport.file.html': '読むため',
  'dataExport.file.html.text': 'どのブラウザーでも開いて、読んだり印刷したりできるページです。',
  'dataExport.file.html.act': 'ページをダウンロード',
  'dataExport.file.json': 'プログラム用',
  'dataExport.file.json.text': '同じ内容の JSON です。ほかのサービスで読み込めます。',
  'dataExport.file.json.act': 'JSON をダウンロード',
  'dataExport.file.told':
    'このファイルは、持っている人ならだれでも読めます。安全に保管してください。ダウンロードのたびにメールでお知らせします。',
  'dataExport.file.noted':
    'このファイルは、持っている人ならだれでも読めます。安全に保管してください。ダウンロードはすべて「変更の記録」に残ります。',
  'dataExport.file.none':
    'ここにコピーはありません。保管は 24 時間です。新しいコピーを作成してください。',
  'dataExport.mail.heading': 'コピーの準備ができました',
  'dataExport.mail.text': 'ご依頼のデータのコピーの準備ができました。',
  'dataExport.mail.until': '{time} までダウンロードできます。その後は削除します。',
  'dataExport.mail.link': 'コピーを見る',
  'dataExport.mail.notYou':
    '心当たりがない場合は、作成のお知らせメールの「心当たりがない」をお使いください。',
};
