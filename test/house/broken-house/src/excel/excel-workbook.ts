export const host = 'Excel';
