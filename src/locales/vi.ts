import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'vi',
  heading: 'Cookie trên {site}',
  text: '{site} và các bên thứ ba muốn lưu và đọc cookie cùng dữ liệu tương tự trên thiết bị của bạn nhằm mục đích: {purposes}.',
  withdrawal:
    'Bạn có thể thay đổi lựa chọn hoặc rút lại sự đồng ý bất cứ lúc nào tại mục “{cookieSettings}” trên trang web này.',
  decline: 'Từ chối',
  accept: 'Chấp nhận',
  settings: 'Cài đặt',
  readMore: 'Tìm hiểu thêm',
  readMoreLabel: 'Tìm hiểu thêm về cookie',
  list: { pair: '{first} và {next}', middle: '{first}, {next}', end: '{first} và {next}' },
  purposes: {
    functional: 'tính năng bổ sung',
    analytics: 'thống kê truy cập',
    advertising: 'quảng cáo dựa trên hồ sơ sở thích',
    embeds: 'nội dung nhúng',
  },
  cookieSettings: 'Cài đặt cookie',
  accepted: 'Đã chấp nhận cookie.',
  declined: 'Đã từ chối cookie.',
  saved: 'Đã lưu lựa chọn của bạn.',
  changed: 'Mới được thêm kể từ lựa chọn của bạn vào ngày {date}: {changes}.',
  notKept:
    'Trình duyệt của bạn không lưu gì cho trang web này, nên lựa chọn của bạn chỉ có hiệu lực trên trang đang xem.',
  gpcHonoured:
    'Trình duyệt của bạn gửi tín hiệu từ chối (Global Privacy Control). Trang web này tuân theo tín hiệu đó. Vẫn tắt: {purposes}.',
  notLoaded:
    'Không tải được phần này của trang web. Hãy kiểm tra kết nối mạng rồi thử lại, hoặc tải lại trang.',
  close: 'Đóng',
};
