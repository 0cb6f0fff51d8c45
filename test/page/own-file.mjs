export const name = 'own-file';
