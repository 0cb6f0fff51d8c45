import type { EmbedTexts } from './texts.js';

export const texts: EmbedTexts = {
  locale: 'th',
  heading: 'เนื้อหาจาก {provider}',
  receives:
    'ในการแสดงเนื้อหานี้ เบราว์เซอร์ของคุณจะเชื่อมต่อกับ {host} จากนั้น {provider} จะได้รับที่อยู่ IP ของคุณ ข้อมูลเกี่ยวกับเบราว์เซอร์ และที่อยู่ของเว็บไซต์นี้ รวมทั้งสามารถจัดเก็บและอ่านคุกกี้ได้',
  once: 'แสดงครั้งเดียว',
  always: 'แสดงทุกครั้ง',
  alwaysText: '“{always}” จะเปิดสิ่งต่อไปนี้ทั่วทั้งเว็บไซต์นี้: {purposes}',
  original: 'เปิดดูที่ {host}',
  shown: 'กำลังโหลดเนื้อหาจาก {provider}',
};
