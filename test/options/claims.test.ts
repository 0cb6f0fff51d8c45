import { expect } from '@open-wc/testing';
import { claimsConsent, isVague } from '../../src/options/claims.js';

const claims = [
  'By continuing to use this site you agree to cookies.',
  'If you continue browsing, we assume that you agree.',
  'Your continued use means consent.',
  'Scrolling this page counts as a yes.',
  'By closing this notice you accept.',
  'Wenn Sie diese Seite weiter nutzen, stimmen Sie zu.',
  'Durch die weitere Nutzung stimmen Sie zu.',
  'Indem Sie weitersurfen, willigen Sie ein.',
  'En poursuivant votre navigation, vous acceptez les cookies.',
  'Si vous continuez, vous acceptez.',
  'Al continuar navegando acepta las cookies.',
  'Si continúa navegando, acepta.',
  'Continuando la navigazione si accettano i cookie.',
  'Ao continuar a navegar, aceita os cookies.',
  'Se continuar, concorda.',
  'Door verder te surfen gaat u akkoord.',
  'Als u op deze site blijft, gaat u akkoord.',
  'Korzystając z serwisu, zgadzasz się.',
  'Dalsze korzystanie oznacza zgodę.',
  'Siteyi kullanmaya devam ederek kabul etmiş olursunuz.',
  'Genom att fortsätta godkänner du.',
  'Ved at fortsætte accepterer du.',
];

const vague = [
  'We use cookies for a better experience.',
  'We value your privacy.',
  'Cookies help us to improve our site.',
  'We may store some cookies.',
  'You agree to our cookie policy.',
  'Für ein besseres Nutzererlebnis.',
  'Um unsere Website optimal zu gestalten: optimale Nutzung.',
  'Pour améliorer votre expérience.',
  'Para mejorar su experiencia.',
  'Per migliorare la tua esperienza.',
  'Para uma melhor experiência.',
  'Voor een betere ervaring.',
  'Dla lepszej jakości.',
  'Size daha iyi bir deneyim sunmak için.',
  'För en bättre upplevelse.',
];

const plain = [
  'The Harbour Post and third parties want to store and read cookies and similar data on your device for analytics.',
  'You can change your choice or withdraw consent at any time under “Cookie settings” on this site.',
  'We count which pages are read.',
  'Wir zählen, welche Seiten gelesen werden.',
  'Sie können Ihre Wahl jederzeit ändern.',
  'Nous mesurons l’audience.',
  'Puede cambiar su elección.',
  'Weitere Informationen',
  'Close without changes',
];

describe('wrong claims', () => {
  for (const text of claims) {
    it(`finds consent by going on: ${text}`, () => {
      expect(claimsConsent(text)).to.equal(true);
    });
  }
  for (const text of vague) {
    it(`finds vague words: ${text}`, () => {
      expect([claimsConsent(text), isVague(text)]).to.deep.equal([false, true]);
    });
  }
  for (const text of plain) {
    it(`lets be: ${text}`, () => {
      expect([claimsConsent(text), isVague(text)]).to.deep.equal([false, false]);
    });
  }
});
