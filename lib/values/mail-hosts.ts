/** Mail providers that have a domain in many countries. */
const everywhere = /^(?:yahoo|ymail|rocketmail|hotmail|gmx|live|outlook)\.(?:com?\.)?[a-z]{2,4}$/;

const hosts = new Set(
  (
    'gmail.com googlemail.com msn.com icloud.com me.com mac.com aol.com proton.me pm.me protonmail.com mail.com email.com ' +
    'fastmail.com hey.com zohomail.com tutanota.com tuta.com web.de t-online.de freenet.de posteo.de mailbox.org arcor.de ' +
    'bluewin.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it alice.it telenet.be skynet.be ziggo.nl ' +
    'kpnmail.nl terra.com.br uol.com.br bol.com.br telefonica.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net ' +
    'cox.net btinternet.com mail.ru yandex.ru qq.com 163.com 126.com naver.com hanmail.net rediffmail.com wp.pl onet.pl o2.pl'
  ).split(' '),
);

/**
 * Whether a domain is a mail provider's: who writes or comes from there works anywhere, and hardly ever at the provider.
 * @param domain a registrable domain
 */
export function isMailHost(domain: string): boolean {
  return hosts.has(domain) || everywhere.test(domain);
}
