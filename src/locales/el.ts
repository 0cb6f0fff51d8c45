import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'el',
  heading: 'Cookies στον ιστότοπο {site}',
  text: 'Ο ιστότοπος {site} και τρίτα μέρη ζητούν να αποθηκεύουν και να διαβάζουν cookies και παρόμοια δεδομένα στη συσκευή σας. Σκοπός: {purposes}.',
  withdrawal:
    'Μπορείτε να αλλάξετε την επιλογή σας ή να ανακαλέσετε τη συγκατάθεση ανά πάσα στιγμή στην ενότητα «{cookieSettings}» του ιστοτόπου.',
  decline: 'Απόρριψη',
  accept: 'Αποδοχή',
  settings: 'Ρυθμίσεις',
  readMore: 'Περισσότερα',
  readMoreLabel: 'Περισσότερα για τα cookies',
  list: { pair: '{first} και {next}', middle: '{first}, {next}', end: '{first} και {next}' },
  purposes: {
    functional: 'πρόσθετες λειτουργίες',
    analytics: 'στατιστικά',
    advertising: 'διαφήμιση βάσει προφίλ',
    embeds: 'ενσωματωμένο περιεχόμενο',
  },
  cookieSettings: 'Ρυθμίσεις cookies',
  accepted: 'Τα cookies έγιναν αποδεκτά.',
  declined: 'Τα cookies απορρίφθηκαν.',
  saved: 'Η επιλογή σας αποθηκεύτηκε.',
  changed: 'Νέα μετά την επιλογή σας στις {date}: {changes}.',
  notKept:
    'Ο browser σας δεν κρατά τίποτα για αυτόν τον ιστότοπο, επομένως η επιλογή σας ισχύει μόνο για αυτή τη σελίδα.',
  gpcHonoured:
    'Ο browser σας στέλνει σήμα άρνησης (Global Privacy Control). Ο ιστότοπος το σέβεται και δεν ενεργοποιεί: {purposes}.',
  notLoaded:
    'Αυτό το τμήμα του ιστοτόπου δεν φορτώθηκε. Ελέγξτε τη σύνδεσή σας στο διαδίκτυο και δοκιμάστε ξανά ή ανανεώστε τη σελίδα.',
  close: 'Κλείσιμο',
};
