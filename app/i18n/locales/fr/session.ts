import { type session as english } from '../en/session';
import { type Translated } from '../translated';

export const session: Translated<typeof english> = {
  'server.session.gone.title': 'Cette session est terminée',
  'server.session.gone.person': 'Vous l’avez déconnectée dans ce portail {time} ({exact}).',
  'server.session.gone.confirmed': 'Le service de connexion l’a confirmé le {exact}.',
  'server.session.gone.tenant': 'Le service de connexion l’a terminée {time} ({exact}).',
  'server.session.gone.unknown':
    'Le service de connexion ne la connaît plus : elle a été déconnectée ailleurs, ou son temps était écoulé. Le moment n’est pas connu ici.',
  'server.session.unavailable': 'Cette session ne peut pas être affichée pour le moment',
  'server.session.notPermitted': 'Cette session ne peut pas être affichée ici',
  'server.session.impersonation.heading': 'Quelqu’un d’autre est connecté ici en votre nom',
  'server.session.impersonation.text':
    'Cette session a été ouverte en votre nom, comme l’assistance peut le faire. Si vous ne l’avez pas demandé, choisissez « Ce n’était pas moi ».',
  'server.session.copied.heading': 'Cette connexion a peut-être été copiée',
  'server.session.copied.text':
    'La session a commencé dans un navigateur et un réseau, et a servi en dernier dans un autre navigateur, sur un autre réseau. Une session ne se déplace pas d’elle-même : quelqu’un a pu copier son cookie. Si vous ne l’expliquez pas, choisissez « Ce n’était pas moi ».',
  'server.session.asOf':
    'Le service de connexion ne répond pas pour le moment. Voici ce qui était connu {time} ({exact}).',
  'server.session.visits': 'Navigateur et réseau',
  'server.session.began': 'Au début',
  'server.session.now': 'Au dernier contact',
  'server.session.browser': 'Navigateur',
  'server.session.network': 'Réseau',
  'server.session.addressReveal': 'Afficher l’adresse entière',
  'server.session.change.none': 'Le navigateur et le réseau sont les mêmes qu’au début.',
  'server.session.change.network':
    'Le réseau a changé. C’est courant pour un appareil qui se déplace ou utilise un VPN, et étrange pour un ordinateur qui reste en place.',
  'server.session.change.country':
    'Le pays a changé. Un voyage ou un VPN l’explique ; sinon, regardez de près.',
  'server.session.change.browser':
    'Le navigateur ou le système semble différent. Une session ne passe pas d’elle-même à un autre navigateur ; une page demandée en version pour ordinateur peut y ressembler.',
  'server.session.change.address':
    'Seule l’adresse a changé, dans le même réseau. Cela arrive tout seul.',
  'server.session.change.unknown':
    'On ne sait pas si le navigateur ou le réseau a changé : le service de connexion ne dit pas tout des deux moments.',
  'server.session.when': 'Quand',
  'server.session.how': 'Comment vous vous êtes connecté',
  'server.session.methods': 'Méthodes',
  'server.session.secondStep': 'Seconde étape',
  'server.secondStep.yes': 'Oui',
  'server.secondStep.passkey': 'Une clé d’accès, qui prouve deux choses en une étape',
  'server.secondStep.no': 'Non, une seule étape',
  'server.secondStep.unknown': 'Inconnu ici',
  'server.session.persistence': 'À la fermeture du navigateur',
  'server.session.persistent': 'Reste connectée',
  'server.session.transient': 'Est déconnectée',
  'server.session.effects': 'Ce que fait la fin de cette session',
  'server.session.noApplications':
    'Le service de connexion ne nomme aucune application connectée ici.',
  'server.effect.atOnce': 'Déconnectée aussitôt.',
  'server.effect.until':
    'N’en est pas informée et peut rester ouverte. Ce qu’elle a reçu expire au plus tard {time} ({exact}) ; une connexion qu’elle gère elle-même peut durer davantage.',
  'server.effect.open': 'N’en est pas informée et peut rester ouverte ; la durée est inconnue.',
  'server.effect.unknown': 'On ne sait pas si elle est déconnectée : {reason}.',
  'server.effect.losesAccess': 'Perd son accès durable.',
  'server.access.heading': 'Accès durables issus de cette session',
  'server.access.explained':
    'Il laisse entrer une application sans vous. Il se termine avec la session.',
  'server.access.none': 'Aucune application n’en a.',
  'server.access.unknown': 'On ne sait pas si une application en a : {reason}.',
  'server.access.given': 'Accordé',
  'server.access.lastUsed': 'Dernière utilisation',
  'server.end.heading': 'Terminer cette session',
  'server.end.other':
    'Le navigateur derrière elle devra se reconnecter. Cette action est irréversible.',
  'server.end.current':
    'C’est le navigateur que vous utilisez : vous serez déconnecté ici et devrez vous reconnecter.',
};
