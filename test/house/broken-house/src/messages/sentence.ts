export const sentence = 'Sẵn sàng gửi';
