import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'sl',
  heading: 'Vsebina ponudnika {provider}',
  receives:
    'Za prikaz te vsebine se vaš brskalnik poveže s strežnikom {host}. Ponudnik {provider} tako prejme vaš naslov IP, podatke o vašem brskalniku in naslov tega spletnega mesta ter lahko shranjuje in bere piškotke.',
  once: 'Prikaži enkrat',
  always: 'Prikaži vedno',
  alwaysText: 'Z gumbom »{always}« se na celotnem spletnem mestu vklopi: {purposes}.',
  original: 'Odpri na spletnem mestu {host}',
  shown: 'Nalaga se vsebina ponudnika {provider}.',
};
