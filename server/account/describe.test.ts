import { describe, expect, it } from 'vitest';
import { describeDevice } from './describe-device';
import { describePlace } from './describe-place';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a session in words', () => {
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`, 'Chrome on Windows'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0`, 'Edge on Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [`Mozilla/5.0 (Linux; Android 15) ${WEBKIT} Chrome/140.0 Mobile Safari/537.36`, 'Chrome on Android'],
    ['curl/8.0', 'A device that does not say what it is'],
    [null, 'A device that does not say what it is'],
  ])('%s', (agent, words) => {
    expect(describeDevice(agent)).toBe(words);
  });

  it.each([
    [null, 'from an unknown place'],
    ['127.0.0.1', 'on the server’s own computer'],
    ['::1', 'on the server’s own computer'],
    ['0000:0000:0000:0000:0000:0000:0000:0001', 'on the server’s own computer'],
    ['::ffff:192.168.1.7', 'in the local network (192.168.1.7)'],
    ['172.20.0.3', 'in the local network (172.20.0.3)'],
    ['172.32.0.3', 'from the internet (172.32.0.3)'],
    ['fd00::7', 'in the local network (fd00::7)'],
    ['2001:db8::1', 'from the internet (2001:db8::1)'],
    ['203.0.113.9', 'from the internet (203.0.113.9)'],
  ])('%s', (address, words) => {
    expect(describePlace(address)).toBe(words);
  });
});
