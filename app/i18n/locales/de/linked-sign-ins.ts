import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': 'Jede dieser Anmeldungen öffnet dieses Konto.',
  'linkedSignIns.main': 'Hauptanmeldung',
  'linkedSignIns.manage': 'Verknüpfte Anmeldungen verwalten',
  'linkedSignIns.provider': 'Anmeldung',
  'linkedSignIns.account': 'Konto dort',
  'linkedSignIns.role': 'Verwendung',
  'linkedSignIns.closed':
    'Ihre Organisation bietet diese Anmeldung nicht mehr an. Sie kommen damit nicht hinein.',
  'linkedSignIns.unlink.link': 'Verknüpfung aufheben',
  'linkedSignIns.unlink.heading': 'Verknüpfung mit „{name}“ aufheben?',
  'linkedSignIns.unlink.refused': 'Diese Verknüpfung bleibt bestehen',
  'linkedSignIns.unlink.separate':
    '„{name}“ bekommt ein eigenes, leeres Konto. Wenn Sie sich später damit anmelden, landen Sie dort und nicht hier.',
  'linkedSignIns.unlink.password': 'Das Passwort und die Passkeys dieser Anmeldung gehen mit.',
  'linkedSignIns.unlink.keeps': 'In dieses Konto kommen Sie weiterhin mit: {ways}.',
  'linkedSignIns.unlink.stays':
    'Dieses Konto behält alles: Profil, Sitzungen, Anwendungen und Bestätigung in zwei Schritten. Nichts davon geht in das neue Konto über.',
  'linkedSignIns.unlink.sessions':
    'Wo Sie jetzt damit angemeldet sind, bleiben Sie in diesem Konto angemeldet. Unter „Sitzungen“ können Sie sich dort abmelden.',
  'linkedSignIns.unlink.pending': 'Verknüpfung wird aufgehoben …',
  'linkedSignIns.unlink.done':
    'Die Verknüpfung ist aufgehoben: Diese Anmeldung öffnet das Konto nicht mehr. Wo Sie damit angemeldet sind, bleiben Sie es: siehe „Sitzungen“.',
  'linkedSignIns.refused.main_sign_in':
    'Ihr Konto hat mit dieser Anmeldung begonnen und hängt an ihr. Deshalb bleibt sie verknüpft.',
  'linkedSignIns.refused.sign_in_not_told':
    'Wir wissen nicht, welches Konto beim Anbieter das ist. Deshalb lässt sich die Verknüpfung hier nicht aufheben.',
  'linkedSignIns.refused.last_way_in':
    'Keine Ihrer anderen Anmeldungen funktioniert gerade. Deshalb bleibt diese verknüpft. Richten Sie zuerst eine andere ein.',
  'linkedSignIns.refused.account_unknown':
    'Wir wissen gerade nicht, ob Sie ohne diese Anmeldung noch hineinkämen. Versuchen Sie es später noch einmal.',
  'linkedSignIns.name': 'Name',
  'linkedSignIns.link.heading': 'Weitere Anmeldung verknüpfen',
  'linkedSignIns.link.about': 'Auch eine andere Anmeldung von Ihnen kann dieses Konto öffnen.',
  'linkedSignIns.link.with': '{name} verknüpfen',
  'linkedSignIns.link.password': 'E-Mail und Passwort',
  'linkedSignIns.link.none': 'Hier lässt sich keine weitere Anmeldung verknüpfen.',
  'linkedSignIns.link.ask': '{name} verknüpfen?',
  'linkedSignIns.link.first':
    'Zuerst melden Sie sich mit {name} an und zeigen so, dass diese Anmeldung Ihnen gehört. Dann zeigen wir Ihnen beide Konten, und Sie entscheiden.',
  'linkedSignIns.link.loses':
    'Falls sich mit {name} hier ein anderes Konto öffnet, geht dieses andere Konto beim Verknüpfen verloren. Das Konto, in dem Sie jetzt sind, bleibt.',
  'linkedSignIns.link.start': 'Verknüpfung beginnen',
  'linkedSignIns.link.starting': 'Verknüpfung beginnt …',
  'linkedSignIns.link.continueHeading': 'Mit {name} anmelden',
  'linkedSignIns.link.continueText':
    'Wählen Sie das Konto, das Sie verknüpfen möchten. Danach kommen Sie hierher zurück. Noch ist nichts verknüpft.',
  'linkedSignIns.link.continue': 'Weiter zu {name}',
  'linkedSignIns.link.confirmHeading': 'Diese Konten verknüpfen?',
  'linkedSignIns.link.stays': 'Dieses Konto bleibt',
  'linkedSignIns.link.keeps':
    'Es behält alles: Profil, Sitzungen, Anwendungen und Bestätigung in zwei Schritten.',
  'linkedSignIns.link.goes': 'Dieses Konto verschwindet',
  'linkedSignIns.link.lost':
    'Sie verlieren sein Profil, seine Bestätigung in zwei Schritten und was Anwendungen dafür gespeichert haben. Nichts davon wird übernommen.',
  'linkedSignIns.link.after':
    'Ab dann öffnet {name} das Konto, das bleibt. Sie melden sich danach einmal neu an.',
  'linkedSignIns.link.notBack':
    'Sie können die Verknüpfung später aufheben, das verlorene Konto kommt dadurch aber nicht zurück.',
  'linkedSignIns.link.confirm': 'Konten verknüpfen',
  'linkedSignIns.link.pending': 'Wird verknüpft …',
  'linkedSignIns.link.done':
    'Die Anmeldung ist verknüpft. Melden Sie sich neu an, um weiterzumachen.',
  'linkedSignIns.link.over': 'Es gibt nichts zu verknüpfen',
  'linkedSignIns.link.overText':
    'Das Verknüpfen hat zu lange gedauert, ist schon abgeschlossen oder wurde woanders neu begonnen. Was verknüpft ist, zeigt die Liste Ihrer Anmeldungen.',
  'linkedSignIns.link.beginAgain': 'Neu beginnen',
  'linkedSignIns.link.denied': 'Sie haben sich dort nicht angemeldet. Es wurde nichts verknüpft.',
  'linkedSignIns.link.blocked':
    'Das Konto dieser Anmeldung ist gesperrt. Es wurde nichts verknüpft.',
  'linkedSignIns.link.later':
    'Der Anmeldedienst antwortet gerade nicht. Es wurde nichts verknüpft. Versuchen Sie es in einer Minute erneut.',
  'linkedSignIns.link.failed':
    'Wir konnten diese Anmeldung nicht prüfen. Es wurde nichts verknüpft. Beginnen Sie neu.',
  'linkedSignIns.link.cancelled': 'Abgebrochen. Es wurde nichts verknüpft.',
  'linkedSignIns.linkRefused.same_account':
    'Diese Anmeldung öffnet dieses Konto schon. Es wurde nichts geändert.',
  'linkedSignIns.linkRefused.another_connection':
    'Sie haben sich auf andere Weise angemeldet als gewählt. Es wurde nichts verknüpft. Beginnen Sie neu.',
  'linkedSignIns.linkRefused.second_unknown':
    'Wir finden das Konto dieser Anmeldung nicht. Es wurde nichts verknüpft. Versuchen Sie es in einer Minute erneut.',
  'linkedSignIns.linkRefused.linked_elsewhere':
    'Mit dem Konto dieser Anmeldung sind andere Anmeldungen verknüpft. Es wurde nichts verknüpft. Heben Sie diese Verknüpfungen dort zuerst auf.',
  'linkedSignIns.linkRefused.email_not_confirmed':
    'Das Konto dieser Anmeldung hat keine bestätigte E-Mail-Adresse. Es wurde nichts verknüpft. Bestätigen Sie die Adresse dort zuerst.',
  'linkedSignIns.linkRefused.second_factor_missing':
    'Für jenes Konto ist die Bestätigung in zwei Schritten eingerichtet, aber Sie wurden nicht danach gefragt. Es wurde nichts verknüpft. Bitten Sie den Support um Hilfe.',
  'linkedSignIns.linkRefused.not_offered':
    'Diese Anmeldung lässt sich hier nicht verknüpfen. Es wurde nichts geändert.',
};
