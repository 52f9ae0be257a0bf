import { describe, expect, test } from 'vitest';
import { deviceName } from '#app/domain/access/device-name.ts';

describe('deviceName', () => {
  test.each([
    {
      name: 'tells Edge from Chrome on Windows',
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0',
      expected: 'Windows · Edge',
    },
    {
      name: 'tells WeChat on an Android phone',
      userAgent: 'Mozilla/5.0 (Linux; Android 14; V2301A) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.50',
      expected: '安卓 · 微信',
    },
    {
      name: 'tells an iPhone with Safari',
      userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1',
      expected: 'iPhone · Safari',
    },
    {
      name: 'tells a Kylin desktop',
      userAgent: 'Mozilla/5.0 (X11; Linux aarch64; Kylin) AppleWebKit/537.36 Chrome/108.0 Safari/537.36 Qaxbrowser',
      expected: '麒麟 · 奇安信浏览器',
    },
    { name: 'owns up to not knowing', userAgent: 'curl/8', expected: '未知设备' },
    { name: 'owns up to an empty header', userAgent: '', expected: '未知设备' },
  ])('$name', ({ userAgent, expected }) => {
    expect(deviceName(userAgent)).toBe(expected);
  });
});
