/** Addresses that run something, or reach another host, in spellings that filters were known to miss. */
const addresses = [
  'javascript:xss()',
  'JaVaScRiPt:xss()',
  ' javascript:xss()',
  '\u0001javascript:xss()',
  'java\tscript:xss()',
  'java&#x09;script:xss()',
  'java&NewLine;script:xss()',
  'javascript&colon;xss()',
  'javascript&#58;xss()',
  'javascript&#x3A;xss()',
  'javascript&#0000058xss()',
  '&#106;&#97;&#118;&#97;script:xss()',
  '%6a%61vascript:xss()',
  'javascript%3axss()',
  'javascript://practice.example/%0axss()',
  'javascript://%0dxss()//',
  'javascript:/*--></title></style></textarea></script><svg/onload=xss()>',
  'jav\\ascript:xss()',
  'vbscript:xss()',
  'livescript:xss()',
  'data:text/html,<script>xss()</script>',
  'data:text/html;base64,PHNjcmlwdD54c3MoKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=xss()>',
  'data:application/xhtml+xml,<x:script xmlns:x="http://www.w3.org/1999/xhtml">xss()</x:script>',
  'blob:https://evil.example/xss',
  'view-source:javascript:xss()',
  'feed:javascript:xss()',
  'jar:https://evil.example/a.jar!/x.html',
  'file:///etc/passwd',
  'ms-its:x::/y.htm',
  '//evil.example/xss',
  '\\\\evil.example\\xss',
  'https:evil.example/xss',
  'https://evil.example/xss.js',
];

/** The ways in which a text may carry an address. */
const carriers: ((address: string) => string)[] = [
  (address) => `[press](${address})`,
  (address) => `[press](<${address}>)`,
  (address) => `![picture](${address})`,
  (address) => `<${address}>`,
  (address) => `<a href="${address}">press</a>`,
  (address) => `<img src="${address}">`,
];

export const urlVectors: readonly string[] = addresses.flatMap((address) => carriers.map((carry) => carry(address)));
