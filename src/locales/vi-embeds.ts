import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'vi',
  heading: 'Nội dung từ {provider}',
  receives:
    'Để hiển thị nội dung này, trình duyệt của bạn kết nối với {host}. Khi đó, {provider} nhận được địa chỉ IP của bạn, thông tin về trình duyệt và địa chỉ của trang web này, đồng thời có thể lưu và đọc cookie.',
  once: 'Hiển thị một lần',
  always: 'Luôn hiển thị',
  alwaysText: '“{always}” bật {purposes} trên toàn bộ trang web này.',
  original: 'Mở trên {host}',
  shown: 'Đang tải nội dung từ {provider}.',
};
