import type { PreferencesTexts } from './texts.js';

export const texts: PreferencesTexts = {
  locale: 'vi',
  heading: 'Cài đặt cookie',
  intro:
    'Chọn những mục đích mà {site} và các bên thứ ba được dùng cookie và bộ nhớ tương tự trên thiết bị của bạn. Mọi mục không bắt buộc đều tắt cho đến khi bạn cho phép, và bạn có thể rút lại sự đồng ý tại đây bất cứ lúc nào.',
  close: 'Đóng, không thay đổi',
  declineAll: 'Từ chối tất cả',
  acceptAll: 'Chấp nhận tất cả',
  save: 'Lưu',
  on: 'Bật',
  off: 'Tắt',
  necessary: 'Cần thiết',
  necessaryText:
    'Những gì trang web cần để hoạt động, gồm cả bản ghi lựa chọn của bạn trong cookie “{name}” và trong bộ nhớ trình duyệt dưới các tên bắt đầu như vậy, được lưu 180 ngày sau khi đồng ý và 365 ngày sau khi từ chối. Luôn bật.',
  vendors: {
    other: '{count} bên thứ ba và cookie liên quan',
  },
  noVendors: 'Trang web không nêu bên thứ ba nào cho mục đích này.',
  policyOf: 'Chính sách quyền riêng tư của {vendor}',
  search: 'Tìm bên thứ ba',
  cookie: '{name}: {lifetime}, trên {place}',
  unknownLifetime: 'không nêu thời hạn',
  thisSite: 'trang web này',
  storage: '{names}: trong bộ nhớ của trình duyệt này cho đến khi bị xóa',
  limits:
    'Khi bạn rút lại sự đồng ý, những gì được liệt kê cho trang web này bị xóa trong phạm vi một trang có thể làm, rồi trang được tải lại. Những gì chỉ máy chủ đọc được hoặc bên thứ ba lưu trên trang web của họ thì chỉ họ mới xóa được.',
  choice:
    'Lựa chọn của bạn ({date}, bằng {method}): {decisions}. Bạn sẽ được hỏi lại vào ngày {expires}.',
  granted: '{purpose} (bật)',
  denied: '{purpose} (tắt)',
  methods: {
    accept: '“Chấp nhận”',
    decline: '“Từ chối”',
    save: '“Lưu”',
    withdraw: 'cách rút lại sự đồng ý',
    api: 'tập lệnh trên trang web này hoặc công cụ trong trình duyệt',
    gpc: 'tín hiệu từ chối của trình duyệt',
    app: 'ứng dụng của chúng tôi',
    migrated: 'thông báo trước đây của chúng tôi',
  },
  record: 'Bản ghi đồng ý của bạn',
  textMissing: 'Văn bản đã hiển thị không còn trong trình duyệt này.',
  download: 'Tải xuống dạng JSON',
  gpcConflict:
    'Trình duyệt của bạn gửi tín hiệu từ chối (Global Privacy Control). Những gì bạn cho phép ở đây được ưu tiên hơn.',
  descriptions: {
    functional: 'Ghi nhớ giữa các lần truy cập, ví dụ khu vực của bạn hoặc âm lượng.',
    analytics: 'Đếm xem trang nào được đọc và người đọc tìm đến bằng cách nào.',
    advertising: 'Chọn và đếm quảng cáo, kể cả theo hồ sơ về những gì bạn đọc ở đây và ở nơi khác.',
    embeds:
      'Hiển thị video, bài đăng và bản đồ từ các trang web khác; các trang này biết bạn xem gì ở đây.',
  },
};
