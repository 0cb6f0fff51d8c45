import type { ExtraTexts, NoticeTexts } from './texts.js';

export const texts: NoticeTexts & ExtraTexts = {
  locale: 'th',
  heading: 'คุกกี้บน {site}',
  text: '{site} และบุคคลที่สามต้องการจัดเก็บและอ่านคุกกี้และข้อมูลที่คล้ายกันบนอุปกรณ์ของคุณ เพื่อวัตถุประสงค์ต่อไปนี้: {purposes}',
  withdrawal: 'คุณเปลี่ยนตัวเลือกหรือถอนความยินยอมได้ทุกเมื่อที่ “{cookieSettings}” บนเว็บไซต์นี้',
  decline: 'ปฏิเสธ',
  accept: 'ยอมรับ',
  settings: 'ตั้งค่า',
  readMore: 'อ่านเพิ่มเติม',
  readMoreLabel: 'อ่านเพิ่มเติมเกี่ยวกับคุกกี้',
  list: {
    pair: '{first}และ{next}',
    middle: '{first} {next}',
    end: '{first} และ{next}',
    // A space comes before a word that is not Thai.
    exception: { before: /^[^\u0e00-\u0e7f]/, end: '{first} และ {next}' },
  },
  purposes: {
    functional: 'ฟังก์ชันเสริม',
    analytics: 'สถิติการใช้งาน',
    advertising: 'โฆษณาตามโปรไฟล์ความสนใจ',
    embeds: 'เนื้อหาที่ฝังจากเว็บไซต์อื่น',
  },
  cookieSettings: 'การตั้งค่าคุกกี้',
  accepted: 'ยอมรับคุกกี้แล้ว',
  declined: 'ปฏิเสธคุกกี้แล้ว',
  saved: 'บันทึกตัวเลือกของคุณแล้ว',
  changed: 'สิ่งที่เพิ่มขึ้นหลังจากที่คุณเลือกเมื่อวันที่ {date}: {changes}',
  notKept: 'เบราว์เซอร์ของคุณไม่จัดเก็บข้อมูลใด ๆ ของเว็บไซต์นี้ ตัวเลือกของคุณจึงมีผลเฉพาะในหน้านี้',
  gpcHonoured:
    'เบราว์เซอร์ของคุณส่งสัญญาณปฏิเสธ (Global Privacy Control) เว็บไซต์นี้ปฏิบัติตามสัญญาณดังกล่าว สิ่งที่ยังปิดอยู่: {purposes}',
  notLoaded: 'โหลดส่วนนี้ของเว็บไซต์ไม่ได้ โปรดตรวจสอบการเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง หรือโหลดหน้านี้ใหม่',
  close: 'ปิด',
};
