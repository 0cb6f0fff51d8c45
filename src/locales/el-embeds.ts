import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'el',
  heading: 'Περιεχόμενο από τον πάροχο {provider}',
  receives:
    'Για την προβολή αυτού του περιεχομένου ο browser σας συνδέεται με τον διακομιστή {host}. Ο πάροχος {provider} λαμβάνει τότε τη διεύθυνση IP σας, στοιχεία του browser σας και τη διεύθυνση αυτού του ιστοτόπου και μπορεί να αποθηκεύει και να διαβάζει cookies.',
  once: 'Προβολή μία φορά',
  always: 'Προβολή πάντα',
  alwaysText: 'Η επιλογή «{always}» ενεργοποιεί σε ολόκληρο αυτόν τον ιστότοπο: {purposes}.',
  original: 'Άνοιγμα στον ιστότοπο {host}',
  shown: 'Φορτώνεται περιεχόμενο από τον πάροχο {provider}.',
};
