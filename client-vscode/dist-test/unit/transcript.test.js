"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/punycode.js/punycode.js
var require_punycode = __commonJS({
  "node_modules/punycode.js/punycode.js"(exports2, module2) {
    "use strict";
    var maxInt = 2147483647;
    var base = 36;
    var tMin = 1;
    var tMax = 26;
    var skew = 38;
    var damp = 700;
    var initialBias = 72;
    var initialN = 128;
    var delimiter = "-";
    var regexPunycode = /^xn--/;
    var regexNonASCII = /[^\0-\x7F]/;
    var regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
    var errors = {
      "overflow": "Overflow: input needs wider integers to process",
      "not-basic": "Illegal input >= 0x80 (not a basic code point)",
      "invalid-input": "Invalid input"
    };
    var baseMinusTMin = base - tMin;
    var floor = Math.floor;
    var stringFromCharCode = String.fromCharCode;
    function error(type) {
      throw new RangeError(errors[type]);
    }
    function map(array, callback) {
      const result = [];
      let length = array.length;
      while (length--) {
        result[length] = callback(array[length]);
      }
      return result;
    }
    function mapDomain(domain, callback) {
      const parts = domain.split("@");
      let result = "";
      if (parts.length > 1) {
        result = parts[0] + "@";
        domain = parts[1];
      }
      domain = domain.replace(regexSeparators, ".");
      const labels = domain.split(".");
      const encoded = map(labels, callback).join(".");
      return result + encoded;
    }
    function ucs2decode(string) {
      const output = [];
      let counter = 0;
      const length = string.length;
      while (counter < length) {
        const value = string.charCodeAt(counter++);
        if (value >= 55296 && value <= 56319 && counter < length) {
          const extra = string.charCodeAt(counter++);
          if ((extra & 64512) == 56320) {
            output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
          } else {
            output.push(value);
            counter--;
          }
        } else {
          output.push(value);
        }
      }
      return output;
    }
    var ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
    var basicToDigit = function(codePoint) {
      if (codePoint >= 48 && codePoint < 58) {
        return 26 + (codePoint - 48);
      }
      if (codePoint >= 65 && codePoint < 91) {
        return codePoint - 65;
      }
      if (codePoint >= 97 && codePoint < 123) {
        return codePoint - 97;
      }
      return base;
    };
    var digitToBasic = function(digit, flag) {
      return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
    };
    var adapt = function(delta, numPoints, firstTime) {
      let k = 0;
      delta = firstTime ? floor(delta / damp) : delta >> 1;
      delta += floor(delta / numPoints);
      for (; delta > baseMinusTMin * tMax >> 1; k += base) {
        delta = floor(delta / baseMinusTMin);
      }
      return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
    };
    var decode2 = function(input) {
      const output = [];
      const inputLength = input.length;
      let i = 0;
      let n = initialN;
      let bias = initialBias;
      let basic = input.lastIndexOf(delimiter);
      if (basic < 0) {
        basic = 0;
      }
      for (let j = 0; j < basic; ++j) {
        if (input.charCodeAt(j) >= 128) {
          error("not-basic");
        }
        output.push(input.charCodeAt(j));
      }
      for (let index = basic > 0 ? basic + 1 : 0; index < inputLength; ) {
        const oldi = i;
        for (let w = 1, k = base; ; k += base) {
          if (index >= inputLength) {
            error("invalid-input");
          }
          const digit = basicToDigit(input.charCodeAt(index++));
          if (digit >= base) {
            error("invalid-input");
          }
          if (digit > floor((maxInt - i) / w)) {
            error("overflow");
          }
          i += digit * w;
          const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
          if (digit < t) {
            break;
          }
          const baseMinusT = base - t;
          if (w > floor(maxInt / baseMinusT)) {
            error("overflow");
          }
          w *= baseMinusT;
        }
        const out = output.length + 1;
        bias = adapt(i - oldi, out, oldi == 0);
        if (floor(i / out) > maxInt - n) {
          error("overflow");
        }
        n += floor(i / out);
        i %= out;
        output.splice(i++, 0, n);
      }
      return String.fromCodePoint(...output);
    };
    var encode2 = function(input) {
      const output = [];
      input = ucs2decode(input);
      const inputLength = input.length;
      let n = initialN;
      let delta = 0;
      let bias = initialBias;
      for (const currentValue of input) {
        if (currentValue < 128) {
          output.push(stringFromCharCode(currentValue));
        }
      }
      const basicLength = output.length;
      let handledCPCount = basicLength;
      if (basicLength) {
        output.push(delimiter);
      }
      while (handledCPCount < inputLength) {
        let m = maxInt;
        for (const currentValue of input) {
          if (currentValue >= n && currentValue < m) {
            m = currentValue;
          }
        }
        const handledCPCountPlusOne = handledCPCount + 1;
        if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
          error("overflow");
        }
        delta += (m - n) * handledCPCountPlusOne;
        n = m;
        for (const currentValue of input) {
          if (currentValue < n && ++delta > maxInt) {
            error("overflow");
          }
          if (currentValue === n) {
            let q = delta;
            for (let k = base; ; k += base) {
              const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
              if (q < t) {
                break;
              }
              const qMinusT = q - t;
              const baseMinusT = base - t;
              output.push(
                stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
              );
              q = floor(qMinusT / baseMinusT);
            }
            output.push(stringFromCharCode(digitToBasic(q, 0)));
            bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
            delta = 0;
            ++handledCPCount;
          }
        }
        ++delta;
        ++n;
      }
      return output.join("");
    };
    var toUnicode = function(input) {
      return mapDomain(input, function(string) {
        return regexPunycode.test(string) ? decode2(string.slice(4).toLowerCase()) : string;
      });
    };
    var toASCII = function(input) {
      return mapDomain(input, function(string) {
        return regexNonASCII.test(string) ? "xn--" + encode2(string) : string;
      });
    };
    var punycode2 = {
      /**
       * A string representing the current Punycode.js version number.
       * @memberOf punycode
       * @type String
       */
      "version": "2.3.1",
      /**
       * An object of methods to convert from JavaScript's internal character
       * representation (UCS-2) to Unicode code points, and back.
       * @see <https://mathiasbynens.be/notes/javascript-encoding>
       * @memberOf punycode
       * @type Object
       */
      "ucs2": {
        "decode": ucs2decode,
        "encode": ucs2encode
      },
      "decode": decode2,
      "encode": encode2,
      "toASCII": toASCII,
      "toUnicode": toUnicode
    };
    module2.exports = punycode2;
  }
});

// test/unit/transcript.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_test = require("node:test");

// node_modules/mdurl/index.mjs
var mdurl_exports = {};
__export(mdurl_exports, {
  decode: () => decode_default,
  encode: () => encode_default,
  format: () => format,
  parse: () => parse_default
});

// node_modules/mdurl/lib/decode.mjs
var decodeCache = {};
function getDecodeCache(exclude) {
  let cache = decodeCache[exclude];
  if (cache) {
    return cache;
  }
  cache = decodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    cache.push(ch);
  }
  for (let i = 0; i < exclude.length; i++) {
    const ch = exclude.charCodeAt(i);
    cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
  }
  return cache;
}
function decode(string, exclude) {
  if (typeof exclude !== "string") {
    exclude = decode.defaultChars;
  }
  const cache = getDecodeCache(exclude);
  return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
    let result = "";
    for (let i = 0, l = seq.length; i < l; i += 3) {
      const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
      if (b1 < 128) {
        result += cache[b1];
        continue;
      }
      if ((b1 & 224) === 192 && i + 3 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        if ((b2 & 192) === 128) {
          const chr = b1 << 6 & 1984 | b2 & 63;
          if (chr < 128) {
            result += "\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 3;
          continue;
        }
      }
      if ((b1 & 240) === 224 && i + 6 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128) {
          const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
          if (chr < 2048 || chr >= 55296 && chr <= 57343) {
            result += "\uFFFD\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 6;
          continue;
        }
      }
      if ((b1 & 248) === 240 && i + 9 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
          let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
          if (chr < 65536 || chr > 1114111) {
            result += "\uFFFD\uFFFD\uFFFD\uFFFD";
          } else {
            chr -= 65536;
            result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
          }
          i += 9;
          continue;
        }
      }
      result += "\uFFFD";
    }
    return result;
  });
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";
var decode_default = decode;

// node_modules/mdurl/lib/encode.mjs
var encodeCache = {};
function getEncodeCache(exclude) {
  let cache = encodeCache[exclude];
  if (cache) {
    return cache;
  }
  cache = encodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    if (/^[0-9a-z]$/i.test(ch)) {
      cache.push(ch);
    } else {
      cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
    }
  }
  for (let i = 0; i < exclude.length; i++) {
    cache[exclude.charCodeAt(i)] = exclude[i];
  }
  return cache;
}
function encode(string, exclude, keepEscaped) {
  if (typeof exclude !== "string") {
    keepEscaped = exclude;
    exclude = encode.defaultChars;
  }
  if (typeof keepEscaped === "undefined") {
    keepEscaped = true;
  }
  const cache = getEncodeCache(exclude);
  let result = "";
  for (let i = 0, l = string.length; i < l; i++) {
    const code2 = string.charCodeAt(i);
    if (keepEscaped && code2 === 37 && i + 2 < l) {
      if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
        result += string.slice(i, i + 3);
        i += 2;
        continue;
      }
    }
    if (code2 < 128) {
      result += cache[code2];
      continue;
    }
    if (code2 >= 55296 && code2 <= 57343) {
      if (code2 >= 55296 && code2 <= 56319 && i + 1 < l) {
        const nextCode = string.charCodeAt(i + 1);
        if (nextCode >= 56320 && nextCode <= 57343) {
          result += encodeURIComponent(string[i] + string[i + 1]);
          i++;
          continue;
        }
      }
      result += "%EF%BF%BD";
      continue;
    }
    result += encodeURIComponent(string[i]);
  }
  return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";
var encode_default = encode;

// node_modules/mdurl/lib/format.mjs
function format(url) {
  let result = "";
  result += url.protocol || "";
  result += url.slashes ? "//" : "";
  result += url.auth ? url.auth + "@" : "";
  if (url.hostname && url.hostname.indexOf(":") !== -1) {
    result += "[" + url.hostname + "]";
  } else {
    result += url.hostname || "";
  }
  result += url.port ? ":" + url.port : "";
  result += url.pathname || "";
  result += url.search || "";
  result += url.hash || "";
  return result;
}

// node_modules/mdurl/lib/parse.mjs
function Url() {
  this.protocol = null;
  this.slashes = null;
  this.auth = null;
  this.port = null;
  this.hostname = null;
  this.hash = null;
  this.search = null;
  this.pathname = null;
}
var protocolPattern = /^([a-z0-9.+-]+:)/i;
var portPattern = /:[0-9]*$/;
var simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
var delims = ["<", ">", '"', "`", " ", "\r", "\n", "	"];
var unwise = ["{", "}", "|", "\\", "^", "`"].concat(delims);
var autoEscape = ["'"].concat(unwise);
var nonHostChars = ["%", "/", "?", ";", "#"].concat(autoEscape);
var hostEndingChars = ["/", "?", "#"];
var hostnameMaxLen = 255;
var hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
var hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
var hostlessProtocol = {
  javascript: true,
  "javascript:": true
};
var slashedProtocol = {
  http: true,
  https: true,
  ftp: true,
  gopher: true,
  file: true,
  "http:": true,
  "https:": true,
  "ftp:": true,
  "gopher:": true,
  "file:": true
};
function urlParse(url, slashesDenoteHost) {
  if (url && url instanceof Url) return url;
  const u = new Url();
  u.parse(url, slashesDenoteHost);
  return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
  let lowerProto, hec, slashes;
  let rest = url;
  rest = rest.trim();
  if (!slashesDenoteHost && url.split("#").length === 1) {
    const simplePath = simplePathPattern.exec(rest);
    if (simplePath) {
      this.pathname = simplePath[1];
      if (simplePath[2]) {
        this.search = simplePath[2];
      }
      return this;
    }
  }
  let proto = protocolPattern.exec(rest);
  if (proto) {
    proto = proto[0];
    lowerProto = proto.toLowerCase();
    this.protocol = proto;
    rest = rest.substr(proto.length);
  }
  if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
    slashes = rest.substr(0, 2) === "//";
    if (slashes && !(proto && hostlessProtocol[proto])) {
      rest = rest.substr(2);
      this.slashes = true;
    }
  }
  if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
    let hostEnd = -1;
    for (let i = 0; i < hostEndingChars.length; i++) {
      hec = rest.indexOf(hostEndingChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    let auth, atSign;
    if (hostEnd === -1) {
      atSign = rest.lastIndexOf("@");
    } else {
      atSign = rest.lastIndexOf("@", hostEnd);
    }
    if (atSign !== -1) {
      auth = rest.slice(0, atSign);
      rest = rest.slice(atSign + 1);
      this.auth = auth;
    }
    hostEnd = -1;
    for (let i = 0; i < nonHostChars.length; i++) {
      hec = rest.indexOf(nonHostChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    if (hostEnd === -1) {
      hostEnd = rest.length;
    }
    if (rest[hostEnd - 1] === ":") {
      hostEnd--;
    }
    const host = rest.slice(0, hostEnd);
    rest = rest.slice(hostEnd);
    this.parseHost(host);
    this.hostname = this.hostname || "";
    const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
    if (!ipv6Hostname) {
      const hostparts = this.hostname.split(/\./);
      for (let i = 0, l = hostparts.length; i < l; i++) {
        const part = hostparts[i];
        if (!part) {
          continue;
        }
        if (!part.match(hostnamePartPattern)) {
          let newpart = "";
          for (let j = 0, k = part.length; j < k; j++) {
            if (part.charCodeAt(j) > 127) {
              newpart += "x";
            } else {
              newpart += part[j];
            }
          }
          if (!newpart.match(hostnamePartPattern)) {
            const validParts = hostparts.slice(0, i);
            const notHost = hostparts.slice(i + 1);
            const bit = part.match(hostnamePartStart);
            if (bit) {
              validParts.push(bit[1]);
              notHost.unshift(bit[2]);
            }
            if (notHost.length) {
              rest = notHost.join(".") + rest;
            }
            this.hostname = validParts.join(".");
            break;
          }
        }
      }
    }
    if (this.hostname.length > hostnameMaxLen) {
      this.hostname = "";
    }
    if (ipv6Hostname) {
      this.hostname = this.hostname.substr(1, this.hostname.length - 2);
    }
  }
  const hash = rest.indexOf("#");
  if (hash !== -1) {
    this.hash = rest.substr(hash);
    rest = rest.slice(0, hash);
  }
  const qm = rest.indexOf("?");
  if (qm !== -1) {
    this.search = rest.substr(qm);
    rest = rest.slice(0, qm);
  }
  if (rest) {
    this.pathname = rest;
  }
  if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) {
    this.pathname = "";
  }
  return this;
};
Url.prototype.parseHost = function(host) {
  let port = portPattern.exec(host);
  if (port) {
    port = port[0];
    if (port !== ":") {
      this.port = port.substr(1);
    }
    host = host.substr(0, host.length - port.length);
  }
  if (host) {
    this.hostname = host;
  }
};
var parse_default = urlParse;

// node_modules/uc.micro/build/index.mjs
var build_exports = {};
__export(build_exports, {
  Any: () => Any,
  Cc: () => Cc,
  Cf: () => Cf,
  P: () => P,
  S: () => S,
  Z: () => Z
});
var Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var Cc = /[\0-\x1F\x7F-\x9F]/;
var Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
var P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
var S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
var Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

// node_modules/markdown-it/node_modules/entities/dist/decode-codepoint.js
var c1 = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
  if (isInvalidCodePoint(codePoint)) {
    return 65533;
  }
  if (codePoint >= 128 && codePoint <= 159) {
    return c1[codePoint - 128] || codePoint;
  }
  return codePoint;
}
function codePointToString(codePoint) {
  return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}

// node_modules/markdown-it/node_modules/entities/dist/internal/decode-shared.js
var BASE91_INVERSE = /* @__PURE__ */ (() => {
  const table2 = new Uint8Array(127);
  let code2 = 0;
  for (let char = 33; char <= 126; char++) {
    if (char !== 34 && char !== 36 && char !== 92) {
      table2[char] = code2++;
    }
  }
  return table2;
})();
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
  const base = 91;
  const inputLength = input.length;
  const twoCharBias = dictSize * (base - 1);
  let pos = 0;
  const readSlotCode = () => {
    const c12 = BASE91_INVERSE[input.charCodeAt(pos++)];
    return c12 < dictSize ? c12 : c12 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
  };
  const dict2AtomCount = atomCount - dict1AtomCount;
  const slotCount = atomCount + ngramCount;
  const single = new Int32Array(slotCount);
  single.fill(-1, dict1AtomCount, dictSize);
  single.fill(-1, dictSize + dict2AtomCount, slotCount);
  const start = new Int32Array(slotCount);
  const length = new Int32Array(slotCount);
  function decodeDelta(count, off) {
    let previous = 0;
    let slot = off;
    const end = off + count;
    while (slot < end) {
      const code2 = BASE91_INVERSE[input.charCodeAt(pos++)];
      if (code2 < 89) {
        previous += code2;
        single[slot++] = previous;
      } else if (code2 === 89) {
        let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
        while (runLength--)
          single[slot++] = ++previous;
      } else {
        const next = BASE91_INVERSE[input.charCodeAt(pos++)];
        previous += 89 + // eslint-disable-next-line unicorn/prefer-minimal-ternary -- branches read a different number of side-effecting input bytes
        (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
        single[slot++] = previous;
      }
    }
  }
  decodeDelta(dict1AtomCount, 0);
  decodeDelta(dict2AtomCount, dictSize);
  const references = new Int32Array(ngramCount * 2);
  let poolSize = 0;
  let ngramIndex = 0;
  function readNgramReferences(count, startSlot) {
    for (let index = 0; index < count; index++) {
      const slot = startSlot + index;
      const a = readSlotCode();
      const b = readSlotCode();
      references[ngramIndex * 2] = a;
      references[ngramIndex * 2 + 1] = b;
      ngramIndex += 1;
      start[slot] = poolSize;
      const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
      length[slot] = entryLength;
      poolSize += entryLength;
    }
  }
  readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
  readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
  const pool = new Uint16Array(poolSize);
  let write = 0;
  for (let index = 0; index < ngramIndex; index++) {
    for (let half = 0; half < 2; half++) {
      const source = references[index * 2 + half];
      const value = single[source];
      if (value < 0) {
        let read = start[source];
        const readEnd = read + length[source];
        while (read < readEnd)
          pool[write++] = pool[read++];
      } else {
        pool[write++] = value;
      }
    }
  }
  const out = new Uint16Array(resultLength);
  let outIndex = 0;
  while (pos < inputLength) {
    let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
    if (slot >= dictSize) {
      slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
    }
    const value = single[slot];
    if (value < 0) {
      let read = start[slot];
      const readEnd = read + length[slot];
      while (read < readEnd)
        out[outIndex++] = pool[read++];
    } else {
      out[outIndex++] = value;
    }
  }
  return out;
}

// node_modules/markdown-it/node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeTree = /* @__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/markdown-it/node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags2) {
  BinTrieFlags2[BinTrieFlags2["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags2[BinTrieFlags2["FLAG13"] = 8192] = "FLAG13";
  BinTrieFlags2[BinTrieFlags2["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
  BinTrieFlags2[BinTrieFlags2["JUMP_TABLE"] = 127] = "JUMP_TABLE";
  BinTrieFlags2[BinTrieFlags2["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/markdown-it/node_modules/entities/dist/decode.js
var CharCodes;
(function(CharCodes2) {
  CharCodes2[CharCodes2["AMP"] = 38] = "AMP";
  CharCodes2[CharCodes2["NUM"] = 35] = "NUM";
  CharCodes2[CharCodes2["SEMI"] = 59] = "SEMI";
  CharCodes2[CharCodes2["EQUALS"] = 61] = "EQUALS";
  CharCodes2[CharCodes2["ZERO"] = 48] = "ZERO";
  CharCodes2[CharCodes2["NINE"] = 57] = "NINE";
  CharCodes2[CharCodes2["LOWER_A"] = 97] = "LOWER_A";
  CharCodes2[CharCodes2["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes || (CharCodes = {}));
var TO_LOWER_BIT = 32;
var CONSUMED_SHIFT = 21;
var CODE_POINT_MASK = 2097151;
var CONSUMED_OVERFLOW = 2047;
var longNumericConsumed = 0;
function unpackConsumed(packed) {
  const consumed = packed >>> CONSUMED_SHIFT;
  return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
function isNumber(code2) {
  return code2 - CharCodes.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code2) {
  return (code2 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 5;
}
function isAlpha(code2) {
  return (code2 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code2) {
  return code2 === CharCodes.EQUALS || isAlpha(code2) || isNumber(code2);
}
var EntityDecoderState;
(function(EntityDecoderState2) {
  EntityDecoderState2[EntityDecoderState2["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState2[EntityDecoderState2["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState2[EntityDecoderState2["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState2[EntityDecoderState2["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState2[EntityDecoderState2["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
function determineBranch(decodeTree, current, nodeIndex, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (jumpOffset) {
    if (branchCount === 0) {
      return char === jumpOffset ? nodeIndex : -1;
    }
    const slot = char - jumpOffset;
    if (slot >>> 0 >= branchCount)
      return -1;
    const stored = decodeTree[nodeIndex + slot];
    return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
  }
  if (branchCount === 0)
    return -1;
  const packedKeySlots = branchCount + 1 >> 1;
  const branchEnd = nodeIndex + packedKeySlots + branchCount;
  for (let index = 0; index < branchCount; index++) {
    const packed = decodeTree[nodeIndex + (index >> 1)];
    const key = packed >> ((index & 1) << 3) & 255;
    if (key === char) {
      const pointerIndex = nodeIndex + packedKeySlots + index;
      return branchEnd + decodeTree[pointerIndex] & 65535;
    }
    if (key > char)
      return -1;
  }
  return -1;
}
function readTrieValue(decodeTree, nodeIndex, valueLength) {
  if (valueLength === 1) {
    return String.fromCharCode(decodeTree[nodeIndex] & BinTrieFlags.VALUE_MASK);
  }
  if (valueLength === 2) {
    return String.fromCharCode(decodeTree[nodeIndex + 1]);
  }
  return String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
}
function parseNumericEntity(input, numberStart, inputLength) {
  let offset = numberStart + 1;
  let cp = 0;
  let digitStart = offset;
  if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
    offset += 1;
    digitStart = offset;
    while (offset < inputLength) {
      const char = input.charCodeAt(offset);
      if (isNumber(char)) {
        cp = cp * 16 + (char - CharCodes.ZERO);
      } else if (isHexadecimalCharacter(char)) {
        cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10);
      } else {
        break;
      }
      offset += 1;
    }
  } else {
    while (offset < inputLength) {
      const digit = input.charCodeAt(offset) - CharCodes.ZERO;
      if (digit >>> 0 > 9)
        break;
      cp = cp * 10 + digit;
      offset += 1;
    }
  }
  if (offset === digitStart)
    return 0;
  if (offset < inputLength && input.charCodeAt(offset) === CharCodes.SEMI) {
    offset += 1;
  }
  if (cp > 1114111)
    cp = 1114112;
  let consumed = offset - numberStart;
  if (consumed >= CONSUMED_OVERFLOW) {
    longNumericConsumed = consumed;
    consumed = CONSUMED_OVERFLOW;
  }
  return consumed << CONSUMED_SHIFT | cp;
}
function decodeWithTrie(input, isStrict, isAttribute) {
  const decodeTree = htmlDecodeTree;
  let offset = input.indexOf("&");
  if (offset < 0)
    return input;
  const inputLength = input.length;
  let chunkStart = 0;
  let result = "";
  const root = decodeTree[0];
  const rootJumpOffset = root & BinTrieFlags.JUMP_TABLE;
  const rootBranchCount = (root & BinTrieFlags.BRANCH_LENGTH) >> 7;
  do {
    const entityStart = offset + 1;
    const firstChar = input.charCodeAt(entityStart);
    let consumed;
    let value;
    if (firstChar === CharCodes.NUM) {
      const packed = parseNumericEntity(input, entityStart, inputLength);
      consumed = unpackConsumed(packed);
      if (isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI) {
        consumed = 0;
      }
      value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
    } else if (isAlpha(firstChar)) {
      consumed = 0;
      value = "";
      const rootSlotIndex = firstChar - rootJumpOffset;
      let nodeIndex;
      if (rootSlotIndex >>> 0 < rootBranchCount) {
        const stored = decodeTree[1 + rootSlotIndex];
        nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
      } else {
        nodeIndex = -1;
      }
      let bestNodeIndex = 0;
      let bestValueLength = 0;
      let current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex];
      let index = entityStart + 1;
      trie: while (index < inputLength) {
        while (
          // Value-less, non-run node with a nonzero jump offset.
          (current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0
        ) {
          const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
          const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
          if (branchCount === 0) {
            if (input.charCodeAt(index) !== jumpOffset)
              break trie;
            nodeIndex += 1;
          } else {
            const slot = input.charCodeAt(index) - jumpOffset;
            if (slot >>> 0 >= branchCount)
              break trie;
            const stored = decodeTree[nodeIndex + 1 + slot];
            if (stored === 0)
              break trie;
            nodeIndex = nodeIndex + branchCount + stored & 65535;
          }
          current = decodeTree[nodeIndex];
          index += 1;
          if (index >= inputLength)
            break trie;
        }
        if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
          const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
          if (input.charCodeAt(index) !== (current & BinTrieFlags.JUMP_TABLE)) {
            break;
          }
          index += 1;
          const remaining = runLength - 1;
          let wordIndex = nodeIndex + 1;
          let charIndexInPacked = 0;
          for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
            const packed = decodeTree[wordIndex];
            if (input.charCodeAt(index) !== (packed & 255))
              break trie;
            index += 1;
            if (input.charCodeAt(index) !== (packed >> 8 & 255))
              break trie;
            index += 1;
            wordIndex += 1;
          }
          if (charIndexInPacked < remaining) {
            if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255))
              break;
            index += 1;
          }
          nodeIndex += 1 + (runLength >> 1);
          current = decodeTree[nodeIndex];
          continue;
        }
        const valueLength = current >>> 14;
        const char = input.charCodeAt(index);
        if (valueLength !== 0) {
          if (char === CharCodes.SEMI) {
            consumed = index - entityStart + 1;
            value = valueLength === 1 ? String.fromCharCode(current & BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
            break;
          }
          if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
            consumed = index - entityStart;
            bestNodeIndex = nodeIndex;
            bestValueLength = valueLength;
          }
          if (valueLength === 1)
            break;
        }
        const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
        if (next < 0)
          break;
        nodeIndex = next;
        current = decodeTree[nodeIndex];
        index += 1;
      }
      if (value === "") {
        const finalVL = current >>> 14;
        if (finalVL !== 0 && !isStrict && (current & BinTrieFlags.FLAG13) === 0) {
          consumed = index - entityStart;
          bestNodeIndex = nodeIndex;
          bestValueLength = finalVL;
        }
        if (consumed > 0) {
          value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength);
        }
      }
    } else {
      consumed = 0;
      value = "";
    }
    if (consumed === 0 || isAttribute && firstChar !== CharCodes.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed))) {
      offset = entityStart;
    } else {
      if (chunkStart < offset) {
        result += input.slice(chunkStart, offset);
      }
      result += value;
      offset = chunkStart = entityStart + consumed;
    }
    if (input.charCodeAt(offset) !== CharCodes.AMP) {
      offset = input.indexOf("&", offset);
    }
  } while (offset >= 0);
  return result + input.slice(chunkStart);
}
function decodeHTMLStrict(htmlString) {
  return decodeWithTrie(htmlString, true, false);
}

// node_modules/markdown-it/node_modules/entities/dist/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// node_modules/linkify-it/build/index.mjs
var REBuilder = class {
  src_Any = Any.source;
  src_Cc = Cc.source;
  src_Z = Z.source;
  src_P = P.source;
  src_ZPCc = [
    this.src_Z,
    this.src_P,
    this.src_Cc
  ].join("|");
  src_ZCc = [this.src_Z, this.src_Cc].join("|");
  cache = {};
  opts = {
    maxLength: 1e4,
    urlAuth: false,
    schema_names: []
  };
  constructor(opts = {}) {
    this.opts = {
      ...this.opts,
      ...opts
    };
  }
  set(opts = {}) {
    this.opts = {
      ...this.opts,
      ...opts
    };
    this.cache = {};
    return this;
  }
  escapeRE(str) {
    return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
  }
  nestedPairRE(open, close, depth = 4) {
    const openRE = this.escapeRE(open);
    const closeRE = this.escapeRE(close);
    const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
    let pair = `${openRE}${atom}{0,1000}${closeRE}`;
    for (let level = 2; level <= depth; level++) pair = `${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;
    return pair;
  }
  get_text_separators() {
    return this.cache.text_separators ??= /[><\uff5c]/;
  }
  get_pseudo_letter() {
    return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
  }
  get_ipv4_addr() {
    return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
  }
  get_ipv6_addr() {
    const h16 = "[0-9A-Fa-f]{1,4}";
    const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
    return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
  }
  get_ipv6_url_host() {
    return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
  }
  get_ipv6_mail_host() {
    return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
  }
  get_auth() {
    return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
  }
  get_port() {
    return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
  }
  get_host_terminator() {
    return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
  }
  get_path_terminator() {
    return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
  }
  get_path() {
    return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
  }
  get_mail_name() {
    return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
  }
  get_xn() {
    return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
  }
  get_tld() {
    if (this.cache.tld) return this.cache.tld;
    const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
    this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
    return this.cache.tld;
  }
  get_domain_root() {
    return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
  }
  get_domain() {
    return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
  }
  get_url_host_port() {
    return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
  }
  get_fuzzy_url_host_port() {
    return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
  }
  get_mail_host() {
    return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
  }
  get_fuzzy_mail_host() {
    return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
  }
  get_path_extra() {
    return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
  }
  get_fuzzy_mail_host_search() {
    return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
  }
  get_fuzzy_link_search() {
    return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uFF5C]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uFF5C])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
  }
  get_http_validator() {
    return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
  }
  get_relative_proto_validator() {
    return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
  }
  get_mail_name_validator() {
    return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
  }
  get_mailto_validator() {
    return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
  }
  get_schema_names() {
    return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
  }
  get_schema_search() {
    return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uFF5C]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
  }
  get_schema_at_start() {
    return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
  }
};
var web_schema = {
  validate: (text2, pos, self) => {
    const re = self.re.get_http_validator();
    re.lastIndex = pos;
    const m = re.exec(text2);
    return m ? m[0].length : 0;
  },
  normalize: (match, self) => self.normalize(match)
};
var defaultSchemas = {
  "http:": web_schema,
  "https:": web_schema,
  "ftp:": web_schema,
  "//": {
    validate: function(text2, pos, self) {
      const re = self.re.get_relative_proto_validator();
      re.lastIndex = pos;
      const m = re.exec(text2);
      if (m) {
        if (pos >= 3 && text2[pos - 3] === ":") return 0;
        if (pos >= 3 && text2[pos - 3] === "/") return 0;
        return m[0].length;
      }
      return 0;
    },
    normalize: (match, self) => self.normalize(match)
  },
  "mailto:": {
    validate: function(text2, pos, self) {
      const re = self.re.get_mailto_validator();
      re.lastIndex = pos;
      const m = re.exec(text2);
      return m ? m[0].length : 0;
    },
    normalize: (match, self) => self.normalize(match)
  }
};
var tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|\u0440\u0444";
function unpackTlds() {
  const result = tlds_default.split("|");
  tlds_2ch.split("|").forEach((item) => {
    const sep = item.indexOf(":");
    const prefix = item.slice(0, sep);
    for (const suffix of item.slice(sep + 1)) result.push(prefix + suffix);
  });
  return result;
}
var defaultOptions = {
  fuzzyLink: false,
  fuzzyEmail: true,
  fuzzyIP: false,
  "---": false,
  tlds: unpackTlds(),
  urlAuth: false,
  maxLength: 1e4
};
var Match = class {
  /** Prefix (protocol) for matched string. Empty for fuzzy links. */
  schema;
  /** First position of matched string. */
  index;
  /** Next position after matched string. */
  lastIndex;
  /** Matched string. */
  raw;
  /** Normalized text of matched string. */
  text;
  /** Normalized URL of matched string. */
  url;
  constructor(text2, schema, index, lastIndex) {
    const raw = text2.slice(index, lastIndex);
    this.schema = schema.toLowerCase();
    this.index = index;
    this.lastIndex = lastIndex;
    this.raw = raw;
    this.text = raw;
    this.url = raw;
  }
};
var LinkifyIt = class {
  __opts__;
  __schemas__;
  re;
  /**
  * Creates new linkifier instance.
  *
  * By default understands:
  *
  * - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
  * - "fuzzy" emails (foo@bar.com).
  *
  * See {@link LinkifyConstructorOptions} for available options.
  *
  * @param options Recognition options.
  *
  * @example
  * ```javascript
  * import { LinkifyIt } from 'linkify-it'
  *
  * const linkify = new LinkifyIt({ fuzzyLink: true })
  *
  * linkify
  *   .tlds(require('tlds'))       // Reload with full TLD list
  *   .tlds('onion', true)         // Add unofficial `.onion` domain
  *   .add('ftp:', null)           // Disable `ftp:` protocol
  *   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
  *
  * console.log(linkify.test('Site github.com!')) // true
  * console.log(linkify.match('Site github.com!'))
  * ```
  */
  constructor(options = {}) {
    const { rebuilder, ...linkifyOptions } = options;
    this.__opts__ = {
      ...defaultOptions,
      ...linkifyOptions
    };
    this.__schemas__ = { ...defaultSchemas };
    this.re = rebuilder || new REBuilder();
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
  }
  /**
  * Add new rule definition.
  *
  * `schema` is a link prefix (usually, protocol name with `:` at the end,
  * `skype:` for example). `linkify-it` makes sure that prefix is not
  * preceded with alphanumeric char and symbols. Only whitespaces and
  * punctuation allowed.
  *
  * `definition` is a rule to check tail after link prefix. To disable an
  * existing rule, pass `null`.
  *
  * @param schema Rule name (fixed pattern prefix).
  * @param definition Schema definition, or `null` to disable the rule.
  *
  * See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
  */
  add(schema, definition = null) {
    if (!definition) delete this.__schemas__[schema];
    else {
      const def = {
        normalize: (match, self) => self.normalize(match),
        ...definition
      };
      this.__schemas__[schema] = def;
    }
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Set recognition options for links without schema.
  *
  * @param options Recognition options.
  */
  set(options = {}) {
    this.__opts__ = {
      ...this.__opts__,
      ...options
    };
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Searches linkifiable pattern and returns `true` on success or `false` on fail.
  *
  * @param text Text to scan.
  */
  test(text2) {
    if (!text2.length) return false;
    let m, re;
    re = this.re.get_schema_search();
    re.lastIndex = 0;
    while ((m = re.exec(text2)) !== null) if (this.testSchemaAt(text2, m[2], re.lastIndex)) return true;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
      re = this.re.get_fuzzy_link_search();
      re.lastIndex = 0;
      if (re.exec(text2) !== null) return true;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
      if (text2.indexOf("@") >= 0) {
        const mailHostRe = this.re.get_fuzzy_mail_host_search();
        const mailNameRe = this.re.get_mail_name_validator();
        mailHostRe.lastIndex = 0;
        while ((m = mailHostRe.exec(text2)) !== null) {
          const name = text2.slice(Math.max(0, m.index - 65), m.index);
          if (mailNameRe.test(name)) return true;
        }
      }
    }
    return false;
  }
  /**
  * Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
  * at given position. Returns length of found pattern (0 on fail).
  *
  * @param text Text to scan.
  * @param schema Rule (schema) name.
  * @param pos Text offset to check from.
  */
  testSchemaAt(text2, schema, pos) {
    if (!this.__schemas__[schema.toLowerCase()]) return 0;
    return this.__schemas__[schema.toLowerCase()].validate(text2.slice(0, pos + this.__opts__.maxLength), pos, this);
  }
  /**
  * Returns array of found link descriptions or `null` on fail. We strongly
  * recommend to use {@link LinkifyIt.test} first, for best speed.
  *
  * @param text Text to scan.
  */
  match(text2) {
    const result = [];
    const schemaRe = this.re.get_schema_search();
    let fuzzyLinkRe;
    let mailHostRe;
    let mailNameRe;
    let fuzzyLinkCandidate;
    let fuzzyEmailCandidate;
    let schemaPrefix;
    let schemaDone = false;
    let fuzzyLinkDone = false;
    let fuzzyEmailDone = false;
    let pos = 0;
    if (!text2.length) return null;
    schemaRe.lastIndex = 0;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
      fuzzyLinkRe = this.re.get_fuzzy_link_search();
      fuzzyLinkRe.lastIndex = 0;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
      mailHostRe = this.re.get_fuzzy_mail_host_search();
      mailHostRe.lastIndex = 0;
      mailNameRe = this.re.get_mail_name_validator();
    }
    for (; ; ) {
      const scanFrom = Math.max(pos - 1, 0);
      if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
        if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
        for (; ; ) {
          const m = mailHostRe.exec(text2);
          if (!m) {
            fuzzyEmailDone = true;
            fuzzyEmailCandidate = void 0;
            break;
          }
          const name = mailNameRe.exec(text2.slice(Math.max(0, m.index - 65), m.index));
          if (!name) continue;
          fuzzyEmailCandidate = {
            schema: "mailto:",
            index: m.index - name[1].length,
            lastIndex: m.index + m[0].length
          };
          if (fuzzyEmailCandidate.index >= pos) break;
          if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
        }
      }
      if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
        if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
        for (; ; ) {
          const m = fuzzyLinkRe.exec(text2);
          if (!m) {
            fuzzyLinkDone = true;
            fuzzyLinkCandidate = void 0;
            break;
          }
          fuzzyLinkCandidate = {
            schema: "",
            index: m.index + m[1].length,
            lastIndex: m.index + m[0].length
          };
          if (fuzzyLinkCandidate.index >= pos) break;
          if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
        }
      }
      let fuzzyCandidate = fuzzyEmailCandidate;
      if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
      let schemaCandidate;
      if (!schemaDone) for (; ; ) {
        if (!schemaPrefix) {
          if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
          const m = schemaRe.exec(text2);
          if (!m) {
            schemaDone = true;
            break;
          }
          schemaPrefix = {
            schema: m[2],
            index: m.index + m[1].length,
            lastIndex: m.index + m[0].length
          };
        }
        if (schemaPrefix.index < pos) {
          schemaPrefix = void 0;
          continue;
        }
        if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
        const prefix = schemaPrefix;
        schemaPrefix = void 0;
        const len = this.testSchemaAt(text2, prefix.schema, prefix.lastIndex);
        if (len) {
          schemaCandidate = {
            schema: prefix.schema,
            index: prefix.index,
            lastIndex: prefix.lastIndex + len
          };
          break;
        }
      }
      let candidate = schemaCandidate;
      if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
      if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
      if (!candidate) break;
      if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
      else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
      const match = new Match(text2, candidate.schema, candidate.index, candidate.lastIndex);
      if (match.schema) this.__schemas__[match.schema].normalize(match, this);
      else this.normalize(match);
      result.push(match);
      pos = candidate.lastIndex;
    }
    if (result.length) return result;
    return null;
  }
  /**
  * Returns fully-formed (not fuzzy) link if it starts at the beginning
  * of the string, and null otherwise.
  *
  * @param text Text to scan.
  */
  matchAtStart(text2) {
    if (!text2.length) return null;
    const m = this.re.get_schema_at_start().exec(text2);
    if (!m) return null;
    const len = this.testSchemaAt(text2, m[2], m[0].length);
    if (!len) return null;
    const match = new Match(text2, m[2], m.index + m[1].length, m.index + m[0].length + len);
    this.__schemas__[match.schema].normalize(match, this);
    return match;
  }
  /**
  * Load (or merge) new TLDs list. Those are used for fuzzy links (without
  * prefix) to avoid false positives. By default this algorithm is used:
  *
  * - hostname with any 2-letter root zones are ok.
  * - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
  *   are ok.
  * - encoded (`xn--...`) root zones are ok.
  *
  * If list is replaced, then exact match for 2-chars root zones will be checked.
  *
  * @param list List of TLDs.
  * @param keepOld Merge with current list if `true` (`false` by default).
  */
  tlds(list2, keepOld = false) {
    list2 = Array.isArray(list2) ? list2 : [list2];
    if (!keepOld) this.__opts__.tlds = list2;
    else this.__opts__.tlds = this.__opts__.tlds.concat(list2);
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Default normalizer (if schema does not define its own).
  *
  * @param match Match to normalize.
  */
  normalize(match) {
    if (!match.schema) match.url = `http://${match.url}`;
    if (match.schema === "mailto:" && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`;
  }
};

// node_modules/markdown-it/dist/markdown-it.mjs
var import_punycode = __toESM(require_punycode(), 1);
var __defProp2 = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
  let target = {};
  for (var name in all) __defProp2(target, name, {
    get: all[name],
    enumerable: true
  });
  if (!no_symbols) __defProp2(target, Symbol.toStringTag, { value: "Module" });
  return target;
};
var utils_exports = /* @__PURE__ */ __exportAll({
  arrayReplaceAt: () => arrayReplaceAt,
  asciiTrim: () => asciiTrim,
  callable: () => callable,
  escapeHtml: () => escapeHtml,
  escapeRE: () => escapeRE,
  fromCodePoint: () => fromCodePoint,
  isMdAsciiPunct: () => isMdAsciiPunct,
  isPunctChar: () => isPunctChar,
  isPunctCharCode: () => isPunctCharCode,
  isSpace: () => isSpace,
  isValidEntityCode: () => isValidEntityCode,
  isWhiteSpace: () => isWhiteSpace,
  lib: () => lib,
  normalizeReference: () => normalizeReference,
  unescapeAll: () => unescapeAll,
  unescapeMd: () => unescapeMd
});
function callable(cls) {
  const wrapper = function(...args) {
    return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
  };
  Object.defineProperty(wrapper, "name", { value: cls.name });
  Object.setPrototypeOf(wrapper, cls);
  wrapper.prototype = cls.prototype;
  return wrapper;
}
function arrayReplaceAt(src, pos, newElements) {
  return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
function isValidEntityCode(c) {
  if (c >= 55296 && c <= 57343) return false;
  if (c >= 64976 && c <= 65007) return false;
  if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
  if (c >= 0 && c <= 8) return false;
  if (c === 11) return false;
  if (c >= 14 && c <= 31) return false;
  if (c >= 127 && c <= 159) return false;
  if (c > 1114111) return false;
  return true;
}
function fromCodePoint(c) {
  if (c > 65535) {
    c -= 65536;
    const surrogate1 = 55296 + (c >> 10);
    const surrogate2 = 56320 + (c & 1023);
    return String.fromCharCode(surrogate1, surrogate2);
  }
  return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
  if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
    const code2 = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (isValidEntityCode(code2)) return fromCodePoint(code2);
    return match;
  }
  const decoded = decodeHTMLStrict(match);
  if (decoded !== match) return decoded;
  return match;
}
function unescapeMd(str) {
  if (str.indexOf("\\") < 0) return str;
  return str.replace(UNESCAPE_MD_RE, "$1");
}
function unescapeAll(str) {
  if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
  return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity2) {
    if (escaped) return escaped;
    return replaceEntityPattern(match, entity2);
  });
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};
function replaceUnsafeChar(ch) {
  return HTML_REPLACEMENTS[ch];
}
function escapeHtml(str) {
  if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
  return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
function escapeRE(str) {
  return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
function isSpace(code2) {
  switch (code2) {
    case 9:
    case 32:
      return true;
  }
  return false;
}
function isWhiteSpace(code2) {
  if (code2 >= 8192 && code2 <= 8202) return true;
  switch (code2) {
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
    case 32:
    case 160:
    case 5760:
    case 8239:
    case 8287:
    case 12288:
      return true;
  }
  return false;
}
function isPunctChar(ch) {
  return P.test(ch) || S.test(ch);
}
function isPunctCharCode(code2) {
  return isPunctChar(fromCodePoint(code2));
}
function isMdAsciiPunct(ch) {
  switch (ch) {
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 124:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function normalizeReference(str) {
  str = str.trim().replace(/\s+/g, " ");
  return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
  return c === 32 || c === 9 || c === 10 || c === 13;
}
function asciiTrim(str) {
  let start = 0;
  for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
  let end = str.length - 1;
  for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
  return str.slice(start, end + 1);
}
var lib = {
  mdurl: mdurl_exports,
  ucmicro: build_exports
};
function parseLinkLabel(state, start, disableNested) {
  let level, found, marker, prevPos;
  const max = state.posMax;
  const oldPos = state.pos;
  state.pos = start + 1;
  level = 1;
  while (state.pos < max) {
    marker = state.src.charCodeAt(state.pos);
    if (marker === 93) {
      level--;
      if (level === 0) {
        found = true;
        break;
      }
    }
    prevPos = state.pos;
    state.md.inline.skipToken(state);
    if (marker === 91) {
      if (prevPos === state.pos - 1) level++;
      else if (disableNested) {
        state.pos = oldPos;
        return -1;
      }
    }
  }
  let labelEnd = -1;
  if (found) labelEnd = state.pos;
  state.pos = oldPos;
  return labelEnd;
}
function parseLinkDestination(str, start, max) {
  let code2;
  let pos = start;
  const result = {
    ok: false,
    pos: 0,
    str: ""
  };
  if (str.charCodeAt(pos) === 60) {
    pos++;
    while (pos < max) {
      code2 = str.charCodeAt(pos);
      if (code2 === 10) return result;
      if (code2 === 60) return result;
      if (code2 === 62) {
        result.pos = pos + 1;
        result.str = unescapeAll(str.slice(start + 1, pos));
        result.ok = true;
        return result;
      }
      if (code2 === 92 && pos + 1 < max) {
        pos += 2;
        continue;
      }
      pos++;
    }
    return result;
  }
  let level = 0;
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === 32) break;
    if (code2 < 32 || code2 === 127) break;
    if (code2 === 92 && pos + 1 < max) {
      if (str.charCodeAt(pos + 1) === 32) {
        pos++;
        continue;
      }
      pos += 2;
      continue;
    }
    if (code2 === 40) {
      level++;
      if (level > 32) return result;
    }
    if (code2 === 41) {
      if (level === 0) break;
      level--;
    }
    pos++;
  }
  if (start === pos) return result;
  if (level !== 0) return result;
  result.str = unescapeAll(str.slice(start, pos));
  result.pos = pos;
  result.ok = true;
  return result;
}
function parseLinkTitle(str, start, max, prev_state) {
  let code2;
  let pos = start;
  const state = {
    ok: false,
    can_continue: false,
    pos: 0,
    str: "",
    marker: 0
  };
  if (prev_state) {
    state.str = prev_state.str;
    state.marker = prev_state.marker;
  } else {
    if (pos >= max) return state;
    let marker = str.charCodeAt(pos);
    if (marker !== 34 && marker !== 39 && marker !== 40) return state;
    start++;
    pos++;
    if (marker === 40) marker = 41;
    state.marker = marker;
  }
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === state.marker) {
      state.pos = pos + 1;
      state.str += unescapeAll(str.slice(start, pos));
      state.ok = true;
      return state;
    } else if (code2 === 40 && state.marker === 41) return state;
    else if (code2 === 92 && pos + 1 < max) pos++;
    pos++;
  }
  state.can_continue = true;
  state.str += unescapeAll(str.slice(start, pos));
  return state;
}
var helpers_exports = /* @__PURE__ */ __exportAll({
  parseLinkDestination: () => parseLinkDestination,
  parseLinkLabel: () => parseLinkLabel,
  parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
  var i = toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
  return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
    value: t,
    enumerable: true,
    configurable: true,
    writable: true
  }) : e[r] = t, e;
}
var Token = class {
  constructor(type, tag, nesting) {
    _defineProperty(
      this,
      /**
      * Source map info. Format: `[ line_begin, line_end ]`
      */
      "map",
      null
    );
    _defineProperty(
      this,
      /**
      * nesting level, the same as `state.level`
      */
      "level",
      0
    );
    _defineProperty(
      this,
      /**
      * An array of child nodes (inline and img tokens)
      */
      "children",
      null
    );
    _defineProperty(
      this,
      /**
      * In a case of self-closing tag (code, html, fence, etc.),
      * it has contents of this tag.
      */
      "content",
      ""
    );
    _defineProperty(
      this,
      /**
      * '*' or '_' for emphasis, fence string for fence, etc.
      */
      "markup",
      ""
    );
    _defineProperty(
      this,
      /**
      * Additional information:
      *
      * - Info string for "fence" tokens
      * - The value "auto" for autolink "link_open" and "link_close" tokens
      * - The string value of the item marker for ordered-list "list_item_open" tokens
      */
      "info",
      ""
    );
    _defineProperty(
      this,
      /**
      * True for block-level tokens, false for inline tokens.
      * Used in renderer to calculate line breaks
      */
      "block",
      false
    );
    _defineProperty(
      this,
      /**
      * If it's true, ignore this element when rendering. Used for tight lists
      * to hide paragraphs.
      */
      "hidden",
      false
    );
    this.type = type;
    this.tag = tag;
    this.attrs = null;
    this.nesting = nesting;
    this.meta = null;
  }
  /**
  * Search attribute index by name.
  */
  attrIndex(name) {
    if (!this.attrs) return -1;
    const attrs = this.attrs;
    for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
    return -1;
  }
  /**
  * Add `[ name, value ]` attribute to list. Init attrs if necessary
  */
  attrPush(attrData) {
    if (this.attrs) this.attrs.push(attrData);
    else this.attrs = [attrData];
  }
  /**
  * Set `name` attribute to `value`. Override old value if exists.
  */
  attrSet(name, value) {
    const idx = this.attrIndex(name);
    const attrData = [name, value];
    if (idx < 0) this.attrPush(attrData);
    else this.attrs[idx] = attrData;
  }
  /**
  * Get the value of attribute `name`, or null if it does not exist.
  */
  attrGet(name) {
    const idx = this.attrIndex(name);
    let value = null;
    if (idx >= 0) value = this.attrs[idx][1];
    return value;
  }
  /**
  * Join value to existing attribute via space. Or create new attribute if not
  * exists. Useful to operate with token classes.
  */
  attrJoin(name, value) {
    const idx = this.attrIndex(name);
    if (idx < 0) this.attrPush([name, value]);
    else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
  }
};
var Ruler = class {
  constructor() {
    _defineProperty(
      this,
      /** @internal */
      "__rules__",
      []
    );
    _defineProperty(
      this,
      /** @internal */
      "__cache__",
      null
    );
  }
  /** @internal */
  __find__(name) {
    for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
    return -1;
  }
  /** @internal */
  __compile__() {
    const chains = /* @__PURE__ */ new Set();
    this.__rules__.forEach((rule) => {
      if (!rule.enabled) return;
      rule.alt.forEach((altName) => {
        if (altName) chains.add(altName);
      });
    });
    this.__cache__ = /* @__PURE__ */ Object.create(null);
    this.__cache__[""] = [];
    this.__rules__.forEach((rule) => {
      if (rule.enabled) this.__cache__[""].push(rule.fn);
    });
    chains.forEach((chain) => {
      this.__cache__[chain] = [];
      this.__rules__.forEach((rule) => {
        if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
      });
    });
  }
  /**
  * Replace rule by name with new function & options. Throws error if name not
  * found.
  *
  * @example Replace existing typographer replacement rule with new one
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.core.ruler.at('replacements', function replace(state) {
  *   //...
  * });
  * ```
  */
  at(name, fn, options = {}) {
    const index = this.__find__(name);
    if (index === -1) throw new Error(`Parser rule not found: ${name}`);
    this.__rules__[index].fn = fn;
    this.__rules__[index].alt = options.alt || [];
    this.__cache__ = null;
  }
  /**
  * Add new rule to chain before one with given name. See also
  * {@link Ruler.after}, {@link Ruler.push}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  before(beforeName, ruleName, fn, options = {}) {
    const index = this.__find__(beforeName);
    if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
    this.__rules__.splice(index, 0, {
      name: ruleName,
      enabled: true,
      fn,
      alt: options.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Add new rule to chain after one with given name. See also
  * {@link Ruler.before}, {@link Ruler.push}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.inline.ruler.after('text', 'my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  after(afterName, ruleName, fn, options = {}) {
    const index = this.__find__(afterName);
    if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
    this.__rules__.splice(index + 1, 0, {
      name: ruleName,
      enabled: true,
      fn,
      alt: options.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Push new rule to the end of chain. See also
  * {@link Ruler.before}, {@link Ruler.after}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.core.ruler.push('my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  push(ruleName, fn, options = {}) {
    this.__rules__.push({
      name: ruleName,
      enabled: true,
      fn,
      alt: options.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Enable rules with given names. If any rule name not found - throw Error.
  * Errors can be disabled by second param.
  *
  * See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
  *
  * Returns list of found rule names (if no exception happened).
  */
  enable(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    const result = [];
    list2.forEach((name) => {
      const idx = this.__find__(name);
      if (idx < 0) {
        if (ignoreInvalid) return;
        throw new Error(`Rules manager: invalid rule name ${name}`);
      }
      this.__rules__[idx].enabled = true;
      result.push(name);
    });
    this.__cache__ = null;
    return result;
  }
  /**
  * Enable rules with given names, and disable everything else. If any rule name
  * not found - throw Error. Errors can be disabled by second param.
  *
  * See also {@link Ruler.disable}, {@link Ruler.enable}.
  */
  enableOnly(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    this.__rules__.forEach((rule) => {
      rule.enabled = false;
    });
    this.enable(list2, ignoreInvalid);
  }
  /**
  * Disable rules with given names. If any rule name not found - throw Error.
  * Errors can be disabled by second param.
  *
  * See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
  *
  * Returns list of found rule names (if no exception happened).
  */
  disable(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    const result = [];
    list2.forEach((name) => {
      const idx = this.__find__(name);
      if (idx < 0) {
        if (ignoreInvalid) return;
        throw new Error(`Rules manager: invalid rule name ${name}`);
      }
      this.__rules__[idx].enabled = false;
      result.push(name);
    });
    this.__cache__ = null;
    return result;
  }
  /**
  * Return array of active functions (rules) for given chain name. It analyzes
  * rules configuration, compiles caches if not exists and returns result.
  *
  * Default chain name is `''` (empty string). It can't be skipped. That's
  * done intentionally, to keep signature monomorphic for high speed.
  */
  getRules(chainName) {
    if (!this.__cache__) this.__compile__();
    return this.__cache__[chainName] || [];
  }
};
var default_rules = {};
default_rules.code_inline = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens2[idx].content)}</code></pre>
`;
};
default_rules.fence = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  const info = token.info ? unescapeAll(token.info).trim() : "";
  let langName = "";
  let langAttrs = "";
  if (info) {
    const arr = info.split(/(\s+)/g);
    langName = arr[0];
    langAttrs = arr.slice(2).join("");
  }
  let highlighted;
  if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
  else highlighted = escapeHtml(token.content);
  if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
  if (info) {
    const i = token.attrIndex("class");
    const tmpAttrs = token.attrs ? token.attrs.slice() : [];
    if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
    else {
      tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
      tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
    }
    const tmpToken = { attrs: tmpAttrs };
    return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>
`;
  }
  return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>
`;
};
default_rules.image = function(tokens2, idx, options, env, slf) {
  const token = tokens2[idx];
  token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
  return slf.renderToken(tokens2, idx, options);
};
default_rules.hardbreak = function(tokens2, idx, options) {
  return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens2, idx, options) {
  return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens2, idx) {
  return escapeHtml(tokens2[idx].content);
};
default_rules.html_block = function(tokens2, idx) {
  return tokens2[idx].content;
};
default_rules.html_inline = function(tokens2, idx) {
  return tokens2[idx].content;
};
var Renderer = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * Contains render rules for tokens. Can be updated and extended.
      *
      * See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
      * for more details and examples.
      *
      * @example Custom render rules
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * md.renderer.rules.strong_open  = function () { return '<b>'; };
      * md.renderer.rules.strong_close = function () { return '</b>'; };
      *
      * const result = md.renderInline(...);
      * ```
      *
      * @example Each rule is called as independent static function with fixed signature
      * ```javascript
      * function my_token_render(tokens, idx, options, env, renderer) {
      *   // ...
      *   return renderedHTML;
      * }
      * ```
      */
      "rules",
      Object.assign({}, default_rules)
    );
  }
  /**
  * Render token attributes to string.
  */
  renderAttrs(token) {
    let i, l, result;
    if (!token.attrs) return "";
    result = "";
    for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
    return result;
  }
  /**
  * Default token renderer. Can be overriden by custom function
  * in {@link Renderer.rules}.
  */
  renderToken(tokens2, idx, options) {
    const token = tokens2[idx];
    let result = "";
    if (token.hidden) return "";
    let prev = idx - 1;
    while (prev >= 0 && tokens2[prev].hidden && tokens2[prev].nesting === 0) prev--;
    if (token.block && token.nesting !== -1 && prev >= 0 && tokens2[prev].hidden && tokens2[prev].nesting === -1) result += "\n";
    result += (token.nesting === -1 ? "</" : "<") + token.tag;
    result += this.renderAttrs(token);
    if (token.nesting === 0 && options.xhtmlOut) result += " /";
    let needLf = false;
    if (token.block) {
      needLf = true;
      if (token.nesting === 1) {
        let next = idx + 1;
        while (next < tokens2.length && tokens2[next].hidden && tokens2[next].nesting === 0) next++;
        if (next < tokens2.length) {
          const nextToken = tokens2[next];
          if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
          else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
        }
      }
    }
    result += needLf ? ">\n" : ">";
    return result;
  }
  /**
  * The same as {@link Renderer.render}, but for single token of `inline` type.
  */
  renderInline(tokens2, options, env) {
    let result = "";
    const rules = this.rules;
    for (let i = 0, len = tokens2.length; i < len; i++) {
      const type = tokens2[i].type;
      if (typeof rules[type] !== "undefined") result += rules[type](tokens2, i, options, env, this);
      else result += this.renderToken(tokens2, i, options);
    }
    return result;
  }
  /**
  * Special kludge for image `alt` attributes to conform CommonMark spec.
  * Don't try to use it! Spec requires to show `alt` content with stripped markup,
  * instead of simple escaping.
  */
  renderInlineAsText(tokens2, options, env) {
    let result = "";
    for (let i = 0, len = tokens2.length; i < len; i++) switch (tokens2[i].type) {
      case "text":
      case "code_inline":
        result += tokens2[i].content;
        break;
      case "image":
        result += this.renderInlineAsText(tokens2[i].children, options, env);
        break;
      case "html_inline":
      case "html_block":
        result += tokens2[i].content;
        break;
      case "softbreak":
      case "hardbreak":
        result += "\n";
    }
    return result;
  }
  /**
  * Takes token stream and generates HTML. Probably, you will never need to call
  * this method directly.
  */
  render(tokens2, options, env) {
    let result = "";
    const rules = this.rules;
    for (let i = 0, len = tokens2.length; i < len; i++) {
      const type = tokens2[i].type;
      if (type === "inline") result += this.renderInline(tokens2[i].children, options, env);
      else if (typeof rules[type] !== "undefined") result += rules[type](tokens2, i, options, env, this);
      else result += this.renderToken(tokens2, i, options);
    }
    return result;
  }
};
var StateCore = class {
  constructor(src, md, env) {
    _defineProperty(this, "tokens", []);
    _defineProperty(this, "inlineMode", false);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.env = env;
    this.md = md;
  }
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize(state) {
  let str;
  str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
  str = str.replace(NULL_RE, "\uFFFD");
  state.src = str;
}
function block(state) {
  let token;
  if (state.inlineMode) {
    token = new state.Token("inline", "", 0);
    token.content = state.src;
    token.map = [0, 1];
    token.children = [];
    state.tokens.push(token);
  } else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
  const tokens2 = state.tokens;
  let last = 0;
  for (let curr = 0; curr < tokens2.length; curr++) {
    if (tokens2[curr].type === "reference_definition") continue;
    if (curr !== last) tokens2[last] = tokens2[curr];
    last++;
  }
  if (tokens2.length !== last) tokens2.length = last;
}
function inline(state) {
  const tokens2 = state.tokens;
  for (let i = 0, l = tokens2.length; i < l; i++) {
    const tok = tokens2[i];
    if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
  }
}
function isLinkOpen$1(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
  return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
  const blockTokens = state.tokens;
  if (!state.md.options.linkify) return;
  for (let j = 0, l = blockTokens.length; j < l; j++) {
    if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
    const tokens2 = blockTokens[j].children;
    const replacements = [];
    let htmlLinkLevel = 0;
    for (let i = tokens2.length - 1; i >= 0; i--) {
      const currentToken = tokens2[i];
      if (currentToken.type === "link_close") {
        i--;
        while (tokens2[i].level !== currentToken.level && tokens2[i].type !== "link_open") i--;
        continue;
      }
      if (currentToken.type === "html_inline") {
        if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
        if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
      }
      if (htmlLinkLevel > 0) continue;
      if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
        const text2 = currentToken.content;
        let links = state.md.linkify.match(text2);
        const nodes = [];
        let level = currentToken.level;
        let lastPos = 0;
        if (links.length > 0 && links[0].index === 0 && i > 0 && tokens2[i - 1].type === "text_special") links = links.slice(1);
        for (let ln = 0; ln < links.length; ln++) {
          const url = links[ln].url;
          const fullUrl = state.md.normalizeLink(url);
          if (!state.md.validateLink(fullUrl)) continue;
          let urlText = links[ln].text;
          if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
          else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
          else urlText = state.md.normalizeLinkText(urlText);
          const pos = links[ln].index;
          if (pos > lastPos) {
            const token = new state.Token("text", "", 0);
            token.content = text2.slice(lastPos, pos);
            token.level = level;
            nodes.push(token);
          }
          const token_o = new state.Token("link_open", "a", 1);
          token_o.attrs = [["href", fullUrl]];
          token_o.level = level++;
          token_o.markup = "linkify";
          token_o.info = "auto";
          nodes.push(token_o);
          const token_t = new state.Token("text", "", 0);
          token_t.content = urlText;
          token_t.level = level;
          nodes.push(token_t);
          const token_c = new state.Token("link_close", "a", -1);
          token_c.level = --level;
          token_c.markup = "linkify";
          token_c.info = "auto";
          nodes.push(token_c);
          lastPos = links[ln].lastIndex;
        }
        if (lastPos < text2.length) {
          const token = new state.Token("text", "", 0);
          token.content = text2.slice(lastPos);
          token.level = level;
          nodes.push(token);
        }
        replacements.push({
          index: i,
          nodes
        });
      }
    }
    if (replacements.length > 0) {
      let newTokensLength = tokens2.length;
      for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
      const newTokens = new Array(newTokensLength);
      let replacementIndex = 0;
      let newTokenIndex = 0;
      replacements.reverse();
      for (let i = 0; i < tokens2.length; i++) {
        const replacement = replacements[replacementIndex];
        if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
          for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
          replacementIndex++;
        } else newTokens[newTokenIndex++] = tokens2[i];
      }
      blockTokens[j].children = newTokens;
    }
  }
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
  c: "\xA9",
  r: "\xAE",
  tm: "\u2122"
};
function replaceFn(match, name) {
  return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
    if (token.type === "link_open" && token.info === "auto") inside_autolink--;
    if (token.type === "link_close" && token.info === "auto") inside_autolink++;
  }
}
function replace_rare(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) {
      if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "\xB1").replace(/\.{2,}/g, "\u2026").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1\u2014").replace(/(^|\s)--(?=\s|$)/gm, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1\u2013");
    }
    if (token.type === "link_open" && token.info === "auto") inside_autolink--;
    if (token.type === "link_close" && token.info === "auto") inside_autolink++;
  }
}
function replace(state) {
  let blkIdx;
  if (!state.md.options.typographer) return;
  for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline") continue;
    if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
    if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
  }
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "\u2019";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
  while (stack.length > length) {
    const item = stack.pop();
    if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
    else heads.double = item.prevSameQuoteIdx;
  }
}
function addReplacement(replacements, tokenIdx, pos, ch) {
  if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
  replacements[tokenIdx].push({
    pos,
    ch
  });
}
function applyReplacements(str, replacements) {
  let result = "";
  let lastPos = 0;
  replacements.sort((a, b) => a.pos - b.pos);
  for (let i = 0; i < replacements.length; i++) {
    const replacement = replacements[i];
    result += str.slice(lastPos, replacement.pos) + replacement.ch;
    lastPos = replacement.pos + 1;
  }
  return result + str.slice(lastPos);
}
function process_inlines(tokens2, state) {
  let j;
  const stack = [];
  const heads = {
    single: -1,
    double: -1
  };
  const replacements = {};
  for (let i = 0; i < tokens2.length; i++) {
    const token = tokens2[i];
    const thisLevel = tokens2[i].level;
    for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
    truncateStack(stack, heads, j + 1);
    if (token.type !== "text") continue;
    const text2 = token.content;
    let pos = 0;
    const max = text2.length;
    OUTER: while (pos < max) {
      QUOTE_RE.lastIndex = pos;
      const t = QUOTE_RE.exec(text2);
      if (!t) break;
      let canOpen = true;
      let canClose = true;
      pos = t.index + 1;
      const isSingle = t[0] === "'";
      let lastChar = 32;
      if (t.index - 1 >= 0) lastChar = text2.charCodeAt(t.index - 1);
      else for (j = i - 1; j >= 0; j--) {
        if (tokens2[j].type === "softbreak" || tokens2[j].type === "hardbreak") break;
        if (!tokens2[j].content) continue;
        lastChar = tokens2[j].content.charCodeAt(tokens2[j].content.length - 1);
        break;
      }
      let nextChar = 32;
      if (pos < max) nextChar = text2.charCodeAt(pos);
      else for (j = i + 1; j < tokens2.length; j++) {
        if (tokens2[j].type === "softbreak" || tokens2[j].type === "hardbreak") break;
        if (!tokens2[j].content) continue;
        nextChar = tokens2[j].content.charCodeAt(0);
        break;
      }
      const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
      const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
      const isLastWhiteSpace = isWhiteSpace(lastChar);
      const isNextWhiteSpace = isWhiteSpace(nextChar);
      if (isNextWhiteSpace) canOpen = false;
      else if (isNextPunctChar) {
        if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
      }
      if (isLastWhiteSpace) canClose = false;
      else if (isLastPunctChar) {
        if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
      }
      if (nextChar === 34 && t[0] === '"') {
        if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
      }
      if (canOpen && canClose) {
        canOpen = isLastPunctChar;
        canClose = isNextPunctChar;
      }
      if (!canOpen && !canClose) {
        if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
        continue;
      }
      if (canClose) {
        j = isSingle ? heads.single : heads.double;
        if (j >= 0 && stack[j].level === thisLevel) {
          const item = stack[j];
          let openQuote;
          let closeQuote;
          if (isSingle) {
            openQuote = state.md.options.quotes[2];
            closeQuote = state.md.options.quotes[3];
          } else {
            openQuote = state.md.options.quotes[0];
            closeQuote = state.md.options.quotes[1];
          }
          addReplacement(replacements, i, t.index, closeQuote);
          addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
          truncateStack(stack, heads, j);
          continue OUTER;
        }
      }
      if (canOpen) {
        if (stack.length >= MAX_OPENERS) return;
        stack.push({
          tokenIdx: i,
          contentPos: t.index,
          isSingleQuote: isSingle,
          level: thisLevel,
          prevSameQuoteIdx: isSingle ? heads.single : heads.double
        });
        if (isSingle) heads.single = stack.length - 1;
        else heads.double = stack.length - 1;
      } else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
    }
  }
  Object.keys(replacements).forEach(function(tokenIdx) {
    const idx = Number(tokenIdx);
    tokens2[idx].content = applyReplacements(tokens2[idx].content, replacements[tokenIdx]);
  });
}
function smartquotes(state) {
  if (!state.md.options.typographer) return;
  for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
    process_inlines(state.tokens[blkIdx].children, state);
  }
}
function join_alt(tokens2) {
  let curr, last;
  const max = tokens2.length;
  for (curr = 0; curr < max; curr++) if (tokens2[curr].type === "text_special") tokens2[curr].type = "text";
  for (curr = last = 0; curr < max; curr++) if (tokens2[curr].type === "text" && curr + 1 < max && tokens2[curr + 1].type === "text") tokens2[curr + 1].content = tokens2[curr].content + tokens2[curr + 1].content;
  else {
    if (curr !== last) tokens2[last] = tokens2[curr];
    last++;
  }
  if (curr !== last) tokens2.length = last;
}
function text_join(state) {
  let curr, last;
  const blockTokens = state.tokens;
  const l = blockTokens.length;
  for (let j = 0; j < l; j++) {
    if (blockTokens[j].type !== "inline") continue;
    const tokens2 = blockTokens[j].children;
    const max = tokens2.length;
    for (curr = 0; curr < max; curr++) {
      if (tokens2[curr].type === "text_special") tokens2[curr].type = "text";
      if (tokens2[curr].children) join_alt(tokens2[curr].children);
    }
    for (curr = last = 0; curr < max; curr++) if (tokens2[curr].type === "text" && curr + 1 < max && tokens2[curr + 1].type === "text") tokens2[curr + 1].content = tokens2[curr].content + tokens2[curr + 1].content;
    else {
      if (curr !== last) tokens2[last] = tokens2[curr];
      last++;
    }
    if (curr !== last) tokens2.length = last;
  }
}
var _rules$2 = [
  ["normalize", normalize],
  ["block", block],
  ["strip_references", strip_references],
  ["inline", inline],
  ["linkify", linkify$1],
  ["replacements", replace],
  ["smartquotes", smartquotes],
  ["text_join", text_join]
];
var ParserCore = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of core rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(this, "State", StateCore);
    for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
  }
  /**
  * Executes core chain rules.
  */
  process(state) {
    const rules = this.ruler.getRules("");
    for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
  }
};
var StateBlock = class {
  constructor(src, md, env, tokens2) {
    _defineProperty(this, "bMarks", []);
    _defineProperty(this, "eMarks", []);
    _defineProperty(this, "tShift", []);
    _defineProperty(this, "sCount", []);
    _defineProperty(this, "bsCount", []);
    _defineProperty(this, "blkIndent", 0);
    _defineProperty(this, "line", 0);
    _defineProperty(this, "lineMax", 0);
    _defineProperty(this, "tight", false);
    _defineProperty(this, "listIndent", -1);
    _defineProperty(this, "parentType", "root");
    _defineProperty(this, "level", 0);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens2;
    const s = this.src;
    for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
      const ch = s.charCodeAt(pos);
      if (!indent_found) {
        if (isSpace(ch)) {
          indent++;
          if (ch === 9) offset += 4 - offset % 4;
          else offset++;
          continue;
        } else indent_found = true;
      }
      if (ch === 10 || pos === len - 1) {
        if (ch !== 10) pos++;
        this.bMarks.push(start);
        this.eMarks.push(pos);
        this.tShift.push(indent);
        this.sCount.push(offset);
        this.bsCount.push(0);
        indent_found = false;
        indent = 0;
        offset = 0;
        start = pos + 1;
      }
    }
    this.bMarks.push(s.length);
    this.eMarks.push(s.length);
    this.tShift.push(0);
    this.sCount.push(0);
    this.bsCount.push(0);
    this.lineMax = this.bMarks.length - 1;
  }
  push(type, tag, nesting) {
    const token = new Token(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
  isEmpty(line) {
    return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
  }
  skipEmptyLines(from) {
    for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
    return from;
  }
  skipSpaces(pos) {
    for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
    return pos;
  }
  skipSpacesBack(pos, min) {
    if (pos <= min) return pos;
    while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
    return pos;
  }
  skipChars(pos, code2) {
    for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code2) break;
    return pos;
  }
  skipCharsBack(pos, code2, min) {
    if (pos <= min) return pos;
    while (pos > min) if (code2 !== this.src.charCodeAt(--pos)) return pos + 1;
    return pos;
  }
  getLines(begin, end, indent, keepLastLF) {
    if (begin >= end) return "";
    const queue = new Array(end - begin);
    for (let i = 0, line = begin; line < end; line++, i++) {
      let lineIndent = 0;
      const lineStart = this.bMarks[line];
      let first = lineStart;
      let last;
      if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
      else last = this.eMarks[line];
      while (first < last && lineIndent < indent) {
        const ch = this.src.charCodeAt(first);
        if (isSpace(ch)) {
          if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
          else lineIndent++;
        } else if (first - lineStart < this.tShift[line]) lineIndent++;
        else break;
        first++;
      }
      if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
      else queue[i] = this.src.slice(first, last);
    }
    return queue.join("");
  }
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
  const pos = state.bMarks[line] + state.tShift[line];
  const max = state.eMarks[line];
  return state.src.slice(pos, max);
}
function escapedSplit(str) {
  const result = [];
  const max = str.length;
  let pos = 0;
  let ch = str.charCodeAt(pos);
  let isEscaped = false;
  let lastPos = 0;
  let current = "";
  while (pos < max) {
    if (ch === 124) {
      if (!isEscaped) {
        result.push(current + str.substring(lastPos, pos));
        current = "";
        lastPos = pos + 1;
      } else {
        current += str.substring(lastPos, pos - 1);
        lastPos = pos;
      }
    }
    isEscaped = ch === 92;
    pos++;
    ch = str.charCodeAt(pos);
  }
  result.push(current + str.substring(lastPos));
  return result;
}
function table(state, startLine, endLine, silent) {
  if (startLine + 2 > endLine) return false;
  let nextLine = startLine + 1;
  if (state.sCount[nextLine] < state.blkIndent) return false;
  if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
  let pos = state.bMarks[nextLine] + state.tShift[nextLine];
  if (pos >= state.eMarks[nextLine]) return false;
  const firstCh = state.src.charCodeAt(pos++);
  if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
  if (pos >= state.eMarks[nextLine]) return false;
  const secondCh = state.src.charCodeAt(pos++);
  if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
  if (firstCh === 45 && isSpace(secondCh)) return false;
  while (pos < state.eMarks[nextLine]) {
    const ch = state.src.charCodeAt(pos);
    if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
    pos++;
  }
  let lineText = getLine(state, startLine + 1);
  let columns = lineText.split("|");
  const aligns = [];
  for (let i = 0; i < columns.length; i++) {
    const t = columns[i].trim();
    if (!t) {
      if (i === 0 || i === columns.length - 1) continue;
      else return false;
    }
    if (!/^:?-+:?$/.test(t)) return false;
    if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
    else if (t.charCodeAt(0) === 58) aligns.push("left");
    else aligns.push("");
  }
  lineText = getLine(state, startLine).trim();
  if (lineText.indexOf("|") === -1) return false;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  columns = escapedSplit(lineText);
  if (columns.length && columns[0] === "") columns.shift();
  if (columns.length && columns[columns.length - 1] === "") columns.pop();
  const columnCount = columns.length;
  if (columnCount === 0 || columnCount !== aligns.length) return false;
  if (silent) return true;
  const oldParentType = state.parentType;
  state.parentType = "table";
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const token_to = state.push("table_open", "table", 1);
  const tableLines = [startLine, 0];
  token_to.map = tableLines;
  const token_tho = state.push("thead_open", "thead", 1);
  token_tho.map = [startLine, startLine + 1];
  const token_htro = state.push("tr_open", "tr", 1);
  token_htro.map = [startLine, startLine + 1];
  for (let i = 0; i < columns.length; i++) {
    const token_ho = state.push("th_open", "th", 1);
    if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
    const token_il = state.push("inline", "", 0);
    token_il.content = columns[i].trim();
    token_il.children = [];
    state.push("th_close", "th", -1);
  }
  state.push("tr_close", "tr", -1);
  state.push("thead_close", "thead", -1);
  let tbodyLines;
  let autocompletedCells = 0;
  for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
    if (state.sCount[nextLine] < state.blkIndent) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
    lineText = getLine(state, nextLine).trim();
    if (!lineText) break;
    if (state.sCount[nextLine] - state.blkIndent >= 4) break;
    columns = escapedSplit(lineText);
    if (columns.length && columns[0] === "") columns.shift();
    if (columns.length && columns[columns.length - 1] === "") columns.pop();
    autocompletedCells += columnCount - columns.length;
    if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
    if (nextLine === startLine + 2) {
      const token_tbo = state.push("tbody_open", "tbody", 1);
      token_tbo.map = tbodyLines = [startLine + 2, 0];
    }
    const token_tro = state.push("tr_open", "tr", 1);
    token_tro.map = [nextLine, nextLine + 1];
    for (let i = 0; i < columnCount; i++) {
      const token_tdo = state.push("td_open", "td", 1);
      if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
      const token_il = state.push("inline", "", 0);
      token_il.content = columns[i] ? columns[i].trim() : "";
      token_il.children = [];
      state.push("td_close", "td", -1);
    }
    state.push("tr_close", "tr", -1);
  }
  if (tbodyLines) {
    state.push("tbody_close", "tbody", -1);
    tbodyLines[1] = nextLine;
  }
  state.push("table_close", "table", -1);
  tableLines[1] = nextLine;
  state.parentType = oldParentType;
  state.line = nextLine;
  return true;
}
function code(state, startLine, endLine) {
  if (state.sCount[startLine] - state.blkIndent < 4) return false;
  let nextLine = startLine + 1;
  let last = nextLine;
  while (nextLine < endLine) {
    if (state.isEmpty(nextLine)) {
      nextLine++;
      continue;
    }
    if (state.sCount[nextLine] - state.blkIndent >= 4) {
      nextLine++;
      last = nextLine;
      continue;
    }
    break;
  }
  state.line = last;
  const token = state.push("code_block", "code", 0);
  token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
  token.map = [startLine, state.line];
  return true;
}
function fence(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (pos + 3 > max) return false;
  const marker = state.src.charCodeAt(pos);
  if (marker !== 126 && marker !== 96) return false;
  let mem = pos;
  pos = state.skipChars(pos, marker);
  let len = pos - mem;
  if (len < 3) return false;
  const markup = state.src.slice(mem, pos);
  const params = state.src.slice(pos, max);
  if (marker === 96) {
    if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
  }
  if (silent) return true;
  let nextLine = startLine;
  let haveEndMarker = false;
  for (; ; ) {
    nextLine++;
    if (nextLine >= endLine) break;
    pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
    if (state.src.charCodeAt(pos) !== marker) continue;
    if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
    pos = state.skipChars(pos, marker);
    if (pos - mem < len) continue;
    pos = state.skipSpaces(pos);
    if (pos < max) continue;
    haveEndMarker = true;
    break;
  }
  len = state.sCount[startLine];
  state.line = nextLine + (haveEndMarker ? 1 : 0);
  const token = state.push("fence", "code", 0);
  token.info = params;
  token.content = state.getLines(startLine + 1, nextLine, len, true);
  token.markup = markup;
  token.map = [startLine, state.line];
  return true;
}
function blockquote(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  const oldLineMax = state.lineMax;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (state.src.charCodeAt(pos) !== 62) return false;
  if (silent) return true;
  const oldBMarks = [];
  const oldBSCount = [];
  const oldSCount = [];
  const oldTShift = [];
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const oldParentType = state.parentType;
  state.parentType = "blockquote";
  let lastLineEmpty = false;
  let nextLine;
  for (nextLine = startLine; nextLine < endLine; nextLine++) {
    const isOutdented = state.sCount[nextLine] < state.blkIndent;
    pos = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    if (pos >= max) break;
    if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
      let initial = state.sCount[nextLine] + 1;
      let spaceAfterMarker;
      let adjustTab;
      if (state.src.charCodeAt(pos) === 32) {
        pos++;
        initial++;
        adjustTab = false;
        spaceAfterMarker = true;
      } else if (state.src.charCodeAt(pos) === 9) {
        spaceAfterMarker = true;
        if ((state.bsCount[nextLine] + initial) % 4 === 3) {
          pos++;
          initial++;
          adjustTab = false;
        } else adjustTab = true;
      } else spaceAfterMarker = false;
      let offset = initial;
      oldBMarks.push(state.bMarks[nextLine]);
      state.bMarks[nextLine] = pos;
      while (pos < max) {
        const ch = state.src.charCodeAt(pos);
        if (isSpace(ch)) {
          if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
          else offset++;
        } else break;
        pos++;
      }
      lastLineEmpty = pos >= max;
      oldBSCount.push(state.bsCount[nextLine]);
      state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
      oldSCount.push(state.sCount[nextLine]);
      state.sCount[nextLine] = offset - initial;
      oldTShift.push(state.tShift[nextLine]);
      state.tShift[nextLine] = pos - state.bMarks[nextLine];
      continue;
    }
    if (lastLineEmpty) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) {
      state.lineMax = nextLine;
      if (state.blkIndent !== 0) {
        oldBMarks.push(state.bMarks[nextLine]);
        oldBSCount.push(state.bsCount[nextLine]);
        oldTShift.push(state.tShift[nextLine]);
        oldSCount.push(state.sCount[nextLine]);
        state.sCount[nextLine] -= state.blkIndent;
      }
      break;
    }
    oldBMarks.push(state.bMarks[nextLine]);
    oldBSCount.push(state.bsCount[nextLine]);
    oldTShift.push(state.tShift[nextLine]);
    oldSCount.push(state.sCount[nextLine]);
    state.sCount[nextLine] = -1;
  }
  const oldIndent = state.blkIndent;
  state.blkIndent = 0;
  const token_o = state.push("blockquote_open", "blockquote", 1);
  token_o.markup = ">";
  const lines = [startLine, 0];
  token_o.map = lines;
  state.md.block.tokenize(state, startLine, nextLine);
  const token_c = state.push("blockquote_close", "blockquote", -1);
  token_c.markup = ">";
  state.lineMax = oldLineMax;
  state.parentType = oldParentType;
  lines[1] = state.line;
  for (let i = 0; i < oldTShift.length; i++) {
    state.bMarks[i + startLine] = oldBMarks[i];
    state.tShift[i + startLine] = oldTShift[i];
    state.sCount[i + startLine] = oldSCount[i];
    state.bsCount[i + startLine] = oldBSCount[i];
  }
  state.blkIndent = oldIndent;
  return true;
}
function hr(state, startLine, endLine, silent) {
  const max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 95) return false;
  let cnt = 1;
  while (pos < max) {
    const ch = state.src.charCodeAt(pos++);
    if (ch !== marker && !isSpace(ch)) return false;
    if (ch === marker) cnt++;
  }
  if (cnt < 3) return false;
  if (silent) return true;
  state.line = startLine + 1;
  const token = state.push("hr", "hr", 0);
  token.map = [startLine, state.line];
  token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
  return true;
}
function skipBulletListMarker(state, startLine) {
  const max = state.eMarks[startLine];
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
  if (pos < max) {
    if (!isSpace(state.src.charCodeAt(pos))) return -1;
  }
  return pos;
}
function skipOrderedListMarker(state, startLine) {
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const max = state.eMarks[startLine];
  let pos = start;
  if (pos + 1 >= max) return -1;
  let ch = state.src.charCodeAt(pos++);
  if (ch < 48 || ch > 57) return -1;
  for (; ; ) {
    if (pos >= max) return -1;
    ch = state.src.charCodeAt(pos++);
    if (ch >= 48 && ch <= 57) {
      if (pos - start >= 10) return -1;
      continue;
    }
    if (ch === 41 || ch === 46) break;
    return -1;
  }
  if (pos < max) {
    ch = state.src.charCodeAt(pos);
    if (!isSpace(ch)) return -1;
  }
  return pos;
}
function markTightParagraphs(state, idx) {
  const level = state.level + 2;
  for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
    state.tokens[i + 2].hidden = true;
    state.tokens[i].hidden = true;
    i += 2;
  }
}
function list(state, startLine, endLine, silent) {
  let max, pos, start, token;
  let nextLine = startLine;
  let tight = true;
  if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
  if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
  let isTerminatingParagraph = false;
  if (silent && state.parentType === "paragraph") {
    if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
  }
  let isOrdered;
  let markerValue;
  let posAfterMarker;
  if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
    isOrdered = true;
    start = state.bMarks[nextLine] + state.tShift[nextLine];
    markerValue = Number(state.src.slice(start, posAfterMarker - 1));
    if (isTerminatingParagraph && markerValue !== 1) return false;
  } else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
  else return false;
  if (isTerminatingParagraph) {
    if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
  }
  if (silent) return true;
  const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
  const listTokIdx = state.tokens.length;
  if (isOrdered) {
    token = state.push("ordered_list_open", "ol", 1);
    if (markerValue !== 1) token.attrs = [["start", markerValue]];
  } else token = state.push("bullet_list_open", "ul", 1);
  const listLines = [nextLine, 0];
  token.map = listLines;
  token.markup = String.fromCharCode(markerCharCode);
  let prevEmptyEnd = false;
  const terminatorRules = state.md.block.ruler.getRules("list");
  const oldParentType = state.parentType;
  state.parentType = "list";
  while (nextLine < endLine) {
    pos = posAfterMarker;
    max = state.eMarks[nextLine];
    const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
    let offset = initial;
    while (pos < max) {
      const ch = state.src.charCodeAt(pos);
      if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
      else if (ch === 32) offset++;
      else break;
      pos++;
    }
    const contentStart = pos;
    let indentAfterMarker;
    if (contentStart >= max) indentAfterMarker = 1;
    else indentAfterMarker = offset - initial;
    if (indentAfterMarker > 4) indentAfterMarker = 1;
    const indent = initial + indentAfterMarker;
    token = state.push("list_item_open", "li", 1);
    token.markup = String.fromCharCode(markerCharCode);
    const itemLines = [nextLine, 0];
    token.map = itemLines;
    if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
    const oldTight = state.tight;
    const oldTShift = state.tShift[nextLine];
    const oldSCount = state.sCount[nextLine];
    const oldListIndent = state.listIndent;
    state.listIndent = state.blkIndent;
    state.blkIndent = indent;
    state.tight = true;
    state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
    state.sCount[nextLine] = offset;
    if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
    else state.md.block.tokenize(state, nextLine, endLine);
    if (!state.tight || prevEmptyEnd) tight = false;
    prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
    state.blkIndent = state.listIndent;
    state.listIndent = oldListIndent;
    state.tShift[nextLine] = oldTShift;
    state.sCount[nextLine] = oldSCount;
    state.tight = oldTight;
    token = state.push("list_item_close", "li", -1);
    token.markup = String.fromCharCode(markerCharCode);
    nextLine = state.line;
    itemLines[1] = nextLine;
    if (nextLine >= endLine) break;
    if (state.sCount[nextLine] < state.blkIndent) break;
    if (state.sCount[nextLine] - state.blkIndent >= 4) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
    if (isOrdered) {
      posAfterMarker = skipOrderedListMarker(state, nextLine);
      if (posAfterMarker < 0) break;
      start = state.bMarks[nextLine] + state.tShift[nextLine];
    } else {
      posAfterMarker = skipBulletListMarker(state, nextLine);
      if (posAfterMarker < 0) break;
    }
    if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
  }
  if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
  else token = state.push("bullet_list_close", "ul", -1);
  token.markup = String.fromCharCode(markerCharCode);
  listLines[1] = nextLine;
  state.line = nextLine;
  state.parentType = oldParentType;
  if (tight) markTightParagraphs(state, listTokIdx);
  return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
  let length = str.length;
  for (let i = 0; i < str.length - 1; i++) {
    const high = str.charCodeAt(i);
    if (high < 55296 || high > 56319) continue;
    const low = str.charCodeAt(i + 1);
    if (low >= 56320 && low <= 57343) {
      length--;
      i++;
    }
  }
  return length;
}
function lineEnd(state, line) {
  return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
  const endLine = state.lineMax;
  if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
  let isContinuation = false;
  if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
  if (state.sCount[nextLine] < 0) isContinuation = true;
  if (!isContinuation) {
    const terminatorRules = state.md.block.ruler.getRules("reference");
    const oldParentType = state.parentType;
    state.parentType = "reference";
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    state.parentType = oldParentType;
    if (terminate) return -1;
  }
  return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
  const src = state.src;
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let nextLine = startLine + 1;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (src.charCodeAt(pos) !== 91) return false;
  let max = lineEnd(state, startLine);
  let rawLabel = "";
  let labelEnd = -1;
  let segmentStart = ++pos;
  while (pos < max) {
    if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
    let ch = src.charCodeAt(pos);
    if (ch === 91) return false;
    if (ch === 93) {
      labelEnd = pos;
      break;
    }
    if (ch === 92) ch = src.charCodeAt(++pos);
    if (ch === 10 && pos < max) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) return false;
      rawLabel += src.slice(segmentStart, max);
      pos = segmentStart = nextPos;
      max = lineEnd(state, nextLine++);
      continue;
    }
    pos++;
  }
  if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
  rawLabel += src.slice(segmentStart, labelEnd);
  if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
  pos = labelEnd + 2;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) break;
      pos = nextPos;
      max = lineEnd(state, nextLine++);
    } else if (isSpace(ch)) pos++;
    else break;
  }
  const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
  if (!destRes.ok) return false;
  const href = state.md.normalizeLink(destRes.str);
  if (!state.md.validateLink(href)) return false;
  pos = destRes.pos;
  const destEndPos = pos;
  const destEndMax = max;
  const destEndLineNo = nextLine;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) break;
      pos = nextPos;
      max = lineEnd(state, nextLine++);
    } else if (isSpace(ch)) pos++;
    else break;
  }
  const titleStart = pos;
  let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
  while (titleRes.can_continue) {
    const nextPos = getNextLinePos(state, nextLine);
    if (nextPos < 0) break;
    pos = nextPos;
    max = lineEnd(state, nextLine++);
    titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
  }
  let title;
  if (titleStart !== destEndPos && titleRes.ok) {
    title = titleRes.str;
    pos = titleRes.pos;
  } else {
    title = "";
    pos = destEndPos;
    max = destEndMax;
    nextLine = destEndLineNo;
  }
  while (pos < max) {
    if (!isSpace(src.charCodeAt(pos))) break;
    pos++;
  }
  if (pos < max && src.charCodeAt(pos) !== 10) {
    if (title) {
      title = "";
      pos = destEndPos;
      max = destEndMax;
      nextLine = destEndLineNo;
      while (pos < max) {
        if (!isSpace(src.charCodeAt(pos))) break;
        pos++;
      }
    }
  }
  if (pos < max && src.charCodeAt(pos) !== 10) return false;
  const label = normalizeReference(rawLabel);
  if (!label) return false;
  if (silent) return true;
  if (typeof state.env.references === "undefined") state.env.references = {};
  if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
    title,
    href
  };
  const token = state.push("reference_definition", "", 0);
  token.map = [startLine, nextLine];
  token.hidden = true;
  const meta = /* @__PURE__ */ Object.create(null);
  meta.label = label;
  token.meta = meta;
  state.line = nextLine;
  return true;
}
var html_blocks_default = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
  [
    /^<(script|pre|style|textarea)(?=(\s|>|$))/i,
    /<\/(script|pre|style|textarea)>/i,
    true
  ],
  [
    /^<!--/,
    /-->/,
    true
  ],
  [
    /^<\?/,
    /\?>/,
    true
  ],
  [
    /^<![A-Za-z]/,
    />/,
    true
  ],
  [
    /^<!\[CDATA\[/,
    /\]\]>/,
    true
  ],
  [
    new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
    /^$/,
    true
  ],
  [
    new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
    /^$/,
    false
  ]
];
function html_block(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (!state.md.options.html) return false;
  if (state.src.charCodeAt(pos) !== 60) return false;
  let lineText = state.src.slice(pos, max);
  let i = 0;
  for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
  if (i === HTML_SEQUENCES.length) return false;
  if (silent) return HTML_SEQUENCES[i][2];
  let nextLine = startLine + 1;
  const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
  if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
    if (state.sCount[nextLine] < state.blkIndent) {
      if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
    }
    pos = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    lineText = state.src.slice(pos, max);
    if (HTML_SEQUENCES[i][1].test(lineText)) {
      if (lineText.length !== 0) nextLine++;
      break;
    }
  }
  state.line = nextLine;
  const token = state.push("html_block", "", 0);
  token.map = [startLine, nextLine];
  token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
  return true;
}
function heading(state, startLine, endLine, silent) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  let ch = state.src.charCodeAt(pos);
  if (ch !== 35 || pos >= max) return false;
  let level = 1;
  ch = state.src.charCodeAt(++pos);
  while (ch === 35 && pos < max && level <= 6) {
    level++;
    ch = state.src.charCodeAt(++pos);
  }
  if (level > 6 || pos < max && !isSpace(ch)) return false;
  if (silent) return true;
  max = state.skipSpacesBack(max, pos);
  const tmp = state.skipCharsBack(max, 35, pos);
  if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
  state.line = startLine + 1;
  const token_o = state.push("heading_open", `h${level}`, 1);
  token_o.markup = "########".slice(0, level);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = asciiTrim(state.src.slice(pos, max));
  token_i.map = [startLine, state.line];
  token_i.children = [];
  const token_c = state.push("heading_close", `h${level}`, -1);
  token_c.markup = "########".slice(0, level);
  return true;
}
function lheading(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  const oldParentType = state.parentType;
  state.parentType = "paragraph";
  let level = 0;
  let marker;
  let nextLine = startLine + 1;
  for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
    if (state.sCount[nextLine] - state.blkIndent > 3) continue;
    if (state.sCount[nextLine] >= state.blkIndent) {
      let pos = state.bMarks[nextLine] + state.tShift[nextLine];
      const max = state.eMarks[nextLine];
      if (pos < max) {
        marker = state.src.charCodeAt(pos);
        if (marker === 45 || marker === 61) {
          pos = state.skipChars(pos, marker);
          pos = state.skipSpaces(pos);
          if (pos >= max) {
            level = marker === 61 ? 1 : 2;
            break;
          }
        }
      }
    }
    if (state.sCount[nextLine] < 0) continue;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
  }
  if (!level) {
    state.parentType = oldParentType;
    return false;
  }
  const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
  state.line = nextLine + 1;
  const token_o = state.push("heading_open", `h${level}`, 1);
  token_o.markup = String.fromCharCode(marker);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content;
  token_i.map = [startLine, state.line - 1];
  token_i.children = [];
  const token_c = state.push("heading_close", `h${level}`, -1);
  token_c.markup = String.fromCharCode(marker);
  state.parentType = oldParentType;
  return true;
}
function paragraph(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  const oldParentType = state.parentType;
  let nextLine = startLine + 1;
  state.parentType = "paragraph";
  for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
    if (state.sCount[nextLine] - state.blkIndent > 3) continue;
    if (state.sCount[nextLine] < 0) continue;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
  }
  const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
  state.line = nextLine;
  const token_o = state.push("paragraph_open", "p", 1);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content;
  token_i.map = [startLine, state.line];
  token_i.children = [];
  state.push("paragraph_close", "p", -1);
  state.parentType = oldParentType;
  return true;
}
var _rules$1 = [
  [
    "table",
    table,
    ["paragraph", "reference"]
  ],
  ["code", code],
  [
    "fence",
    fence,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "blockquote",
    blockquote,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "hr",
    hr,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "list",
    list,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  ["reference", reference],
  [
    "html_block",
    html_block,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  [
    "heading",
    heading,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  ["lheading", lheading],
  ["paragraph", paragraph]
];
var ParserBlock = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of block rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(this, "State", StateBlock);
    for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
  }
  tokenize(state, startLine, endLine) {
    const rules = this.ruler.getRules("");
    const len = rules.length;
    const maxNesting = state.md.options.maxNesting;
    let line = startLine;
    let hasEmptyLines = false;
    while (line < endLine) {
      state.line = line = state.skipEmptyLines(line);
      if (line >= endLine) break;
      if (state.sCount[line] < state.blkIndent) break;
      if (state.level >= maxNesting) {
        state.line = endLine;
        break;
      }
      const prevLine = state.line;
      let ok = false;
      for (let i = 0; i < len; i++) {
        ok = rules[i](state, line, endLine, false);
        if (ok) {
          if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
          break;
        }
      }
      if (!ok) throw new Error("none of the block rules matched");
      state.tight = !hasEmptyLines;
      if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
      line = state.line;
      if (line < endLine && state.isEmpty(line)) {
        hasEmptyLines = true;
        line++;
        state.line = line;
      }
    }
  }
  /**
  * Process input string and push block tokens into `outTokens`
  */
  parse(src, md, env, outTokens) {
    if (!src) return;
    const state = new this.State(src, md, env, outTokens);
    this.tokenize(state, state.line, state.lineMax);
  }
};
var StateInline = class {
  constructor(src, md, env, outTokens) {
    _defineProperty(this, "pos", 0);
    _defineProperty(this, "level", 0);
    _defineProperty(this, "pending", "");
    _defineProperty(this, "pendingLevel", 0);
    _defineProperty(this, "cache", {});
    _defineProperty(this, "backticks", {});
    _defineProperty(this, "backticksScanned", false);
    _defineProperty(this, "skipHtmlSpecial", false);
    _defineProperty(this, "linkLevel", 0);
    _defineProperty(this, "delimiters", []);
    _defineProperty(this, "_prev_delimiters", []);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.env = env;
    this.md = md;
    this.tokens = outTokens;
    this.tokens_meta = Array(outTokens.length);
    this.posMax = this.src.length;
  }
  pushPending() {
    const token = new Token("text", "", 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = "";
    return token;
  }
  push(type, tag, nesting) {
    if (this.pending) this.pushPending();
    const token = new Token(type, tag, nesting);
    let token_meta = void 0;
    if (nesting < 0) {
      this.level--;
      this.delimiters = this._prev_delimiters.pop();
    }
    token.level = this.level;
    if (nesting > 0) {
      this.level++;
      this._prev_delimiters.push(this.delimiters);
      this.delimiters = [];
      token_meta = { delimiters: this.delimiters };
    }
    this.pendingLevel = this.level;
    this.tokens.push(token);
    this.tokens_meta.push(token_meta);
    return token;
  }
  scanDelims(start, canSplitWord) {
    const max = this.posMax;
    const marker = this.src.charCodeAt(start);
    let lastChar;
    if (start === 0) lastChar = 32;
    else if (start === 1) {
      lastChar = this.src.charCodeAt(0);
      if ((lastChar & 63488) === 55296) lastChar = 65533;
    } else {
      lastChar = this.src.charCodeAt(start - 1);
      if ((lastChar & 64512) === 56320) {
        const highSurr = this.src.charCodeAt(start - 2);
        lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
      } else if ((lastChar & 64512) === 55296) lastChar = 65533;
    }
    let pos = start;
    while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
    const count = pos - start;
    let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
    if ((nextChar & 64512) === 55296) {
      const lowSurr = this.src.charCodeAt(pos + 1);
      nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
    } else if ((nextChar & 64512) === 56320) nextChar = 65533;
    const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
    const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
    const isLastWhiteSpace = isWhiteSpace(lastChar);
    const isNextWhiteSpace = isWhiteSpace(nextChar);
    const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
    const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
    return {
      can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
      can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
      length: count
    };
  }
};
function isTerminatorChar(ch) {
  switch (ch) {
    case 10:
    case 33:
    case 35:
    case 36:
    case 37:
    case 38:
    case 42:
    case 43:
    case 45:
    case 58:
    case 60:
    case 61:
    case 62:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function text(state, silent) {
  let pos = state.pos;
  while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
  if (pos === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, pos);
  state.pos = pos;
  return true;
}
function isAsciiAlpha(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
}
function isSchemeChar(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122 || code2 >= 48 && code2 <= 57 || code2 === 43 || code2 === 45 || code2 === 46;
}
function linkify(state, silent) {
  if (!state.md.options.linkify) return false;
  if (state.linkLevel > 0) return false;
  const pos = state.pos;
  const max = state.posMax;
  if (pos + 3 > max) return false;
  if (state.src.charCodeAt(pos) !== 58) return false;
  if (state.src.charCodeAt(pos + 1) !== 47) return false;
  if (state.src.charCodeAt(pos + 2) !== 47) return false;
  const protoMin = pos - Math.min(10, state.pending.length, pos);
  let protoStart = pos;
  while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
  if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
  const protoLength = pos - protoStart;
  const link2 = state.md.linkify.matchAtStart(state.src.slice(protoStart));
  if (!link2) return false;
  let url = link2.url;
  if (url.length <= protoLength) return false;
  let urlEnd = url.length;
  while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
  if (urlEnd !== url.length) url = url.slice(0, urlEnd);
  const fullUrl = state.md.normalizeLink(url);
  if (!state.md.validateLink(fullUrl)) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -protoLength);
    const token_o = state.push("link_open", "a", 1);
    token_o.attrs = [["href", fullUrl]];
    token_o.markup = "linkify";
    token_o.info = "auto";
    const token_t = state.push("text", "", 0);
    token_t.content = state.md.normalizeLinkText(url);
    const token_c = state.push("link_close", "a", -1);
    token_c.markup = "linkify";
    token_c.info = "auto";
  }
  state.pos += url.length - protoLength;
  return true;
}
function newline(state, silent) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 10) return false;
  const pmax = state.pending.length - 1;
  const max = state.posMax;
  if (!silent) {
    if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
      if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
        let ws = pmax - 1;
        while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
        state.pending = state.pending.slice(0, ws);
        state.push("hardbreak", "br", 0);
      } else {
        state.pending = state.pending.slice(0, -1);
        state.push("softbreak", "br", 0);
      }
    } else state.push("softbreak", "br", 0);
  }
  pos++;
  while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
  state.pos = pos;
  return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
  ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape(state, silent) {
  let pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 92) return false;
  pos++;
  if (pos >= max) return false;
  let ch1 = state.src.charCodeAt(pos);
  if (ch1 === 10) {
    if (!silent) state.push("hardbreak", "br", 0);
    pos++;
    while (pos < max) {
      ch1 = state.src.charCodeAt(pos);
      if (!isSpace(ch1)) break;
      pos++;
    }
    state.pos = pos;
    return true;
  }
  if (ch1 === 32) {
    if (!silent) {
      const token = state.push("text_special", "", 0);
      token.content = "\\";
      token.markup = "\\";
      token.info = "escape";
    }
    state.pos = pos;
    return true;
  }
  let escapedStr = state.src[pos];
  if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
    const ch2 = state.src.charCodeAt(pos + 1);
    if (ch2 >= 56320 && ch2 <= 57343) {
      escapedStr += state.src[pos + 1];
      pos++;
    }
  }
  const origStr = "\\" + escapedStr;
  if (!silent) {
    const token = state.push("text_special", "", 0);
    if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
    else token.content = origStr;
    token.markup = origStr;
    token.info = "escape";
  }
  state.pos = pos + 1;
  return true;
}
function buildLastRuns(src) {
  const lastRuns = {};
  let pos = 0;
  while ((pos = src.indexOf("`", pos)) !== -1) {
    const start = pos;
    while (src.charCodeAt(++pos) === 96) ;
    lastRuns[pos - start] = start;
  }
  return lastRuns;
}
function backtick(state, silent) {
  var _state$backticks$open;
  const start = state.pos;
  if (state.src.charCodeAt(start) !== 96) return false;
  const max = state.posMax;
  let pos = start + 1;
  while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
  const marker = state.src.slice(start, pos);
  const openerLength = marker.length;
  if (!state.backticksScanned) {
    state.backticks = buildLastRuns(state.src);
    state.backticksScanned = true;
  }
  if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
    let matchEnd = pos;
    let matchStart;
    while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
      matchEnd = matchStart + 1;
      while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
      if (matchEnd > max) break;
      if (matchEnd - matchStart === openerLength) {
        if (!silent) {
          const token = state.push("code_inline", "code", 0);
          token.markup = marker;
          let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
          if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
          token.content = content;
        }
        state.pos = matchEnd;
        return true;
      }
    }
  }
  if (!silent) state.pending += marker;
  state.pos = pos;
  return true;
}
function strikethrough_tokenize(state, silent) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent) return false;
  if (marker !== 126) return false;
  const scanned = state.scanDelims(state.pos, true);
  let len = scanned.length;
  const ch = String.fromCharCode(marker);
  if (len < 2) return false;
  let token;
  if (len % 2) {
    token = state.push("text", "", 0);
    token.content = ch;
    len--;
  }
  for (let i = 0; i < len; i += 2) {
    token = state.push("text", "", 0);
    token.content = ch + ch;
    state.delimiters.push({
      marker,
      length: 0,
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess$1(state, delimiters) {
  let token;
  const loneMarkers = [];
  const max = delimiters.length;
  for (let i = 0; i < max; i++) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 126) continue;
    if (startDelim.end === -1) continue;
    const endDelim = delimiters[startDelim.end];
    token = state.tokens[startDelim.token];
    token.type = "s_open";
    token.tag = "s";
    token.nesting = 1;
    token.markup = "~~";
    token.content = "";
    token = state.tokens[endDelim.token];
    token.type = "s_close";
    token.tag = "s";
    token.nesting = -1;
    token.markup = "~~";
    token.content = "";
    if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
  }
  while (loneMarkers.length) {
    const i = loneMarkers.pop();
    let j = i + 1;
    while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
    j--;
    if (i !== j) {
      token = state.tokens[j];
      state.tokens[j] = state.tokens[i];
      state.tokens[i] = token;
    }
  }
}
function strikethrough_postProcess(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess$1(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) postProcess$1(state, delimiters);
  }
}
var strikethrough_default = {
  tokenize: strikethrough_tokenize,
  postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent) return false;
  if (marker !== 95 && marker !== 42) return false;
  const scanned = state.scanDelims(state.pos, marker === 42);
  for (let i = 0; i < scanned.length; i++) {
    const token = state.push("text", "", 0);
    token.content = String.fromCharCode(marker);
    state.delimiters.push({
      marker,
      length: scanned.length,
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess(state, delimiters) {
  const max = delimiters.length;
  for (let i = max - 1; i >= 0; i--) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
    if (startDelim.end === -1) continue;
    const endDelim = delimiters[startDelim.end];
    const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
    const ch = String.fromCharCode(startDelim.marker);
    const token_o = state.tokens[startDelim.token];
    token_o.type = isStrong ? "strong_open" : "em_open";
    token_o.tag = isStrong ? "strong" : "em";
    token_o.nesting = 1;
    token_o.markup = isStrong ? ch + ch : ch;
    token_o.content = "";
    const token_c = state.tokens[endDelim.token];
    token_c.type = isStrong ? "strong_close" : "em_close";
    token_c.tag = isStrong ? "strong" : "em";
    token_c.nesting = -1;
    token_c.markup = isStrong ? ch + ch : ch;
    token_c.content = "";
    if (isStrong) {
      state.tokens[delimiters[i - 1].token].content = "";
      state.tokens[delimiters[startDelim.end + 1].token].content = "";
      i--;
    }
  }
}
function emphasis_post_process(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) postProcess(state, delimiters);
  }
}
var emphasis_default = {
  tokenize: emphasis_tokenize,
  postProcess: emphasis_post_process
};
function link(state, silent) {
  let code2, label, res, ref;
  let href = "";
  let title = "";
  let start = state.pos;
  let parseReference = true;
  if (state.src.charCodeAt(state.pos) !== 91) return false;
  const oldPos = state.pos;
  const max = state.posMax;
  const labelStart = state.pos + 1;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
  if (labelEnd < 0) return false;
  let pos = labelEnd + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    parseReference = false;
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) break;
    }
    if (pos >= max) return false;
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) pos = res.pos;
      else href = "";
      start = pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace(code2) && code2 !== 10) break;
      }
      res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
      if (pos < max && start !== pos && res.ok) {
        title = res.str;
        pos = res.pos;
        for (; pos < max; pos++) {
          code2 = state.src.charCodeAt(pos);
          if (!isSpace(code2) && code2 !== 10) break;
        }
      }
    }
    if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
    pos++;
  }
  if (parseReference) {
    if (typeof state.env.references === "undefined") return false;
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) label = state.src.slice(start, pos++);
      else pos = labelEnd + 1;
    } else pos = labelEnd + 1;
    if (!label) label = state.src.slice(labelStart, labelEnd);
    label = normalizeReference(label);
    ref = state.env.references[label];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent) {
    state.pos = labelStart;
    state.posMax = labelEnd;
    const token_o = state.push("link_open", "a", 1);
    const attrs = [["href", href]];
    token_o.attrs = attrs;
    if (title) attrs.push(["title", title]);
    if (label) {
      const meta = /* @__PURE__ */ Object.create(null);
      meta.label = label;
      token_o.meta = meta;
    }
    state.linkLevel++;
    state.md.inline.tokenize(state);
    state.linkLevel--;
    state.push("link_close", "a", -1);
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}
function image(state, silent) {
  let code2, content, label, pos, ref, res, title, start;
  let href = "";
  const oldPos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(state.pos) !== 33) return false;
  if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
  const labelStart = state.pos + 2;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
  if (labelEnd < 0) return false;
  pos = labelEnd + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) break;
    }
    if (pos >= max) return false;
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) pos = res.pos;
      else href = "";
    }
    start = pos;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) break;
    }
    res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
    if (pos < max && start !== pos && res.ok) {
      title = res.str;
      pos = res.pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace(code2) && code2 !== 10) break;
      }
    } else title = "";
    if (pos >= max || state.src.charCodeAt(pos) !== 41) {
      state.pos = oldPos;
      return false;
    }
    pos++;
  } else {
    if (typeof state.env.references === "undefined") return false;
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) label = state.src.slice(start, pos++);
      else pos = labelEnd + 1;
    } else pos = labelEnd + 1;
    if (!label) label = state.src.slice(labelStart, labelEnd);
    label = normalizeReference(label);
    ref = state.env.references[label];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent) {
    content = state.src.slice(labelStart, labelEnd);
    const tokens2 = [];
    state.md.inline.parse(content, state.md, state.env, tokens2);
    const token = state.push("image", "img", 0);
    const attrs = [["src", href], ["alt", ""]];
    token.attrs = attrs;
    token.children = tokens2;
    token.content = content;
    if (title) attrs.push(["title", title]);
    if (label) {
      const meta = /* @__PURE__ */ Object.create(null);
      meta.label = label;
      token.meta = meta;
    }
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60) return false;
  const start = state.pos;
  const max = state.posMax;
  for (; ; ) {
    if (++pos >= max) return false;
    const ch = state.src.charCodeAt(pos);
    if (ch === 60) return false;
    if (ch === 62) break;
  }
  const url = state.src.slice(start + 1, pos);
  if (AUTOLINK_RE.test(url)) {
    const fullUrl = state.md.normalizeLink(url);
    if (!state.md.validateLink(fullUrl)) return false;
    if (!silent) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  if (EMAIL_RE.test(url)) {
    const fullUrl = state.md.normalizeLink(`mailto:${url}`);
    if (!state.md.validateLink(fullUrl)) return false;
    if (!silent) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  return false;
}
function isLinkOpen(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
  return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
  const lc = ch | 32;
  return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
  const src = state.src;
  let start;
  let terminator;
  if (src.startsWith("<!--", pos)) {
    if (src.startsWith(">", pos + 4)) return pos + 5;
    if (src.startsWith("->", pos + 4)) return pos + 6;
    start = pos + 4;
    terminator = "-->";
  } else if (src.startsWith("<![CDATA[", pos)) {
    start = pos + 9;
    terminator = "]]>";
  } else if (src.charCodeAt(pos + 1) === 63) {
    start = pos + 2;
    terminator = "?>";
  } else if (isLetter(src.charCodeAt(pos + 2))) {
    start = pos + 3;
    terminator = ">";
  } else return -1;
  if (state.skipHtmlSpecial) return -1;
  const end = src.indexOf(terminator, start);
  if (end < 0) {
    state.skipHtmlSpecial = true;
    return -1;
  }
  return end + terminator.length;
}
function html_inline(state, silent) {
  if (!state.md.options.html) return false;
  const max = state.posMax;
  const pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
  let end;
  const ch = state.src.charCodeAt(pos + 1);
  if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
  else if (ch === 47 || isLetter(ch)) {
    const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
    end = match ? pos + match[0].length : -1;
  } else return false;
  if (end < 0) return false;
  if (!silent) {
    const token = state.push("html_inline", "", 0);
    token.content = state.src.slice(pos, end);
    if (isLinkOpen(token.content)) state.linkLevel++;
    if (isLinkClose(token.content)) state.linkLevel--;
  }
  state.pos = end;
  return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
  const pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 38) return false;
  if (pos + 1 >= max) return false;
  if (state.src.charCodeAt(pos + 1) === 35) {
    const match = state.src.slice(pos).match(DIGITAL_RE);
    if (match) {
      if (!silent) {
        const code2 = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
        const token = state.push("text_special", "", 0);
        token.content = isValidEntityCode(code2) ? fromCodePoint(code2) : fromCodePoint(65533);
        token.markup = match[0];
        token.info = "entity";
      }
      state.pos += match[0].length;
      return true;
    }
  } else {
    const match = state.src.slice(pos).match(NAMED_RE);
    if (match) {
      const decoded = decodeHTMLStrict(match[0]);
      if (decoded !== match[0]) {
        if (!silent) {
          const token = state.push("text_special", "", 0);
          token.content = decoded;
          token.markup = match[0];
          token.info = "entity";
        }
        state.pos += match[0].length;
        return true;
      }
    }
  }
  return false;
}
function processDelimiters(delimiters) {
  const openersBottom = {};
  const max = delimiters.length;
  if (!max) return;
  let headerIdx = 0;
  let lastTokenIdx = -2;
  const jumps = [];
  for (let closerIdx = 0; closerIdx < max; closerIdx++) {
    const closer = delimiters[closerIdx];
    jumps.push(0);
    if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
    lastTokenIdx = closer.token;
    closer.length = closer.length || 0;
    if (!closer.close) continue;
    if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
      -1,
      -1,
      -1,
      -1,
      -1,
      -1
    ];
    const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
    let openerIdx = headerIdx - jumps[headerIdx] - 1;
    let newMinOpenerIdx = openerIdx;
    for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
      const opener = delimiters[openerIdx];
      if (opener.marker !== closer.marker) continue;
      if (opener.open && opener.end < 0) {
        let isOddMatch = false;
        if (opener.close || closer.open) {
          if ((opener.length + closer.length) % 3 === 0) {
            if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
          }
        }
        if (!isOddMatch) {
          const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
          jumps[closerIdx] = closerIdx - openerIdx + lastJump;
          jumps[openerIdx] = lastJump;
          closer.open = false;
          opener.end = closerIdx;
          opener.close = false;
          newMinOpenerIdx = -1;
          lastTokenIdx = -2;
          break;
        }
      }
    }
    if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
  }
}
function link_pairs(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  processDelimiters(state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) processDelimiters(delimiters);
  }
}
function fragments_join(state) {
  let curr, last;
  let level = 0;
  const tokens2 = state.tokens;
  const max = state.tokens.length;
  for (curr = last = 0; curr < max; curr++) {
    if (tokens2[curr].nesting < 0) level--;
    tokens2[curr].level = level;
    if (tokens2[curr].nesting > 0) level++;
    if (tokens2[curr].type === "text" && curr + 1 < max && tokens2[curr + 1].type === "text") tokens2[curr + 1].content = tokens2[curr].content + tokens2[curr + 1].content;
    else {
      if (curr !== last) tokens2[last] = tokens2[curr];
      last++;
    }
  }
  if (curr !== last) tokens2.length = last;
}
var _rules = [
  ["text", text],
  ["linkify", linkify],
  ["newline", newline],
  ["escape", escape],
  ["backticks", backtick],
  ["strikethrough", strikethrough_default.tokenize],
  ["emphasis", emphasis_default.tokenize],
  ["link", link],
  ["image", image],
  ["autolink", autolink],
  ["html_inline", html_inline],
  ["entity", entity]
];
var _rules2 = [
  ["balance_pairs", link_pairs],
  ["strikethrough", strikethrough_default.postProcess],
  ["emphasis", emphasis_default.postProcess],
  ["fragments_join", fragments_join]
];
var ParserInline = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of inline rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Second ruler used for post-processing
      * (e.g. in emphasis-like rules).
      */
      "ruler2",
      new Ruler()
    );
    _defineProperty(this, "State", StateInline);
    for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
    for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
  }
  skipToken(state) {
    const pos = state.pos;
    const rules = this.ruler.getRules("");
    const len = rules.length;
    const maxNesting = state.md.options.maxNesting;
    const cache = state.cache;
    if (typeof cache[pos] !== "undefined") {
      state.pos = cache[pos];
      return;
    }
    let ok = false;
    if (state.level < maxNesting) for (let i = 0; i < len; i++) {
      state.level++;
      ok = rules[i](state, true);
      state.level--;
      if (ok) {
        if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
        break;
      }
    }
    else state.pos = state.posMax;
    if (!ok) state.pos++;
    cache[pos] = state.pos;
  }
  tokenize(state) {
    const rules = this.ruler.getRules("");
    const len = rules.length;
    const end = state.posMax;
    const maxNesting = state.md.options.maxNesting;
    while (state.pos < end) {
      const prevPos = state.pos;
      let ok = false;
      if (state.level < maxNesting) for (let i = 0; i < len; i++) {
        ok = rules[i](state, false);
        if (ok) {
          if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
          break;
        }
      }
      if (ok) {
        if (state.pos >= end) break;
        continue;
      }
      state.pending += state.src[state.pos++];
    }
    if (state.pending) state.pushPending();
  }
  /**
  * Process input string and push inline tokens into `outTokens`
  */
  parse(str, md, env, outTokens) {
    const state = new this.State(str, md, env, outTokens);
    this.tokenize(state);
    const rules = this.ruler2.getRules("");
    const len = rules.length;
    for (let i = 0; i < len; i++) rules[i](state);
  }
};
var config = {
  default: {
    options: {
      html: false,
      xhtmlOut: false,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 100
    },
    components: {
      core: {},
      block: {},
      inline: {}
    }
  },
  zero: {
    options: {
      html: false,
      xhtmlOut: false,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 20
    },
    components: {
      core: { rules: [
        "normalize",
        "block",
        "strip_references",
        "inline",
        "text_join"
      ] },
      block: { rules: ["paragraph"] },
      inline: {
        rules: ["text"],
        rules2: ["balance_pairs", "fragments_join"]
      }
    }
  },
  commonmark: {
    options: {
      html: true,
      xhtmlOut: true,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 20
    },
    components: {
      core: { rules: [
        "normalize",
        "block",
        "strip_references",
        "inline",
        "text_join"
      ] },
      block: { rules: [
        "blockquote",
        "code",
        "fence",
        "heading",
        "hr",
        "html_block",
        "lheading",
        "list",
        "reference",
        "paragraph"
      ] },
      inline: {
        rules: [
          "autolink",
          "backticks",
          "emphasis",
          "entity",
          "escape",
          "html_inline",
          "image",
          "link",
          "newline",
          "text"
        ],
        rules2: [
          "balance_pairs",
          "emphasis",
          "fragments_join"
        ]
      }
    }
  }
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
  "http:",
  "https:",
  "mailto:"
];
var MarkdownIt = class {
  /**
  * Link validation function. CommonMark allows too much in links. By default
  * we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
  * except some embedded image types.
  *
  * You can change this behaviour:
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * // enable everything
  * md.validateLink = function () { return true; }
  * ```
  */
  validateLink(url) {
    const str = url.trim().toLowerCase();
    return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
  }
  /**
  * Function used to encode link url to a machine-readable format,
  * which includes url-encoding, punycode, etc.
  */
  normalizeLink(url) {
    const parsed = parse_default(url, true);
    if (parsed.hostname) {
      if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
        parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
      } catch (er) {
      }
    }
    if (parsed.auth) parsed.auth = encode_default(parsed.auth);
    if (parsed.hostname) parsed.hostname = encode_default(parsed.hostname);
    if (parsed.pathname) parsed.pathname = encode_default(parsed.pathname);
    if (parsed.search) parsed.search = encode_default(parsed.search);
    if (parsed.hash) parsed.hash = encode_default(parsed.hash);
    return format(parsed);
  }
  /**
  * Function used to decode link url to a human-readable format`
  */
  normalizeLinkText(url) {
    const parsed = parse_default(url, true);
    if (parsed.hostname) {
      if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
        parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
      } catch (er) {
      }
    }
    return decode_default(format(parsed), decode_default.defaultChars + "%");
  }
  constructor(...args) {
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserInline}. You may need it to add new rules when
      * writing plugins. For simple rules control use {@link MarkdownIt.disable}
      * and {@link MarkdownIt.enable}.
      */
      "inline",
      new ParserInline()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserBlock}. You may need it to add new rules when
      * writing plugins. For simple rules control use {@link MarkdownIt.disable}
      * and {@link MarkdownIt.enable}.
      */
      "block",
      new ParserBlock()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserCore} chain executor. You may need it to add new
      * rules when writing plugins. For simple rules control use
      * {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
      */
      "core",
      new ParserCore()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
      * rules for new token types, generated by plugins.
      *
      * See {@link Renderer} docs and
      * [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * function myToken(tokens, idx, options, env, self) {
      *   //...
      *   return result;
      * };
      *
      * md.renderer.rules['my_token'] = myToken
      * ```
      */
      "renderer",
      new Renderer()
    );
    _defineProperty(
      this,
      /**
      * [linkify-it](https://github.com/markdown-it/linkify-it) instance.
      * Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
      * rule.
      */
      "linkify",
      new LinkifyIt()
    );
    _defineProperty(
      this,
      /**
      * Assorted utility functions, useful to write plugins. See details
      * [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
      */
      "utils",
      utils_exports
    );
    _defineProperty(
      this,
      /**
      * Link components parser functions, useful to write plugins. See details
      * [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
      */
      "helpers",
      Object.assign({}, helpers_exports)
    );
    const [presetNameOrOptions, options] = args;
    if (typeof presetNameOrOptions === "string") {
      this.configure(presetNameOrOptions);
      if (options) this.set(options);
    } else {
      this.configure("default");
      this.set(presetNameOrOptions || {});
    }
  }
  /**
  * Set parser options (in the same format as in constructor). Probably, you
  * will never need it, but you can change options after constructor call.
  *
  * __Note:__ To achieve the best possible performance, don't modify a
  * `markdown-it` instance options on the fly. If you need multiple configurations
  * it's best to create multiple instances and initialize each with separate
  * config.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  *
  * const md = new MarkdownIt()
  *   .set({ html: true, breaks: true })
  *   .set({ typographer: true })
  * ```
  */
  set(options) {
    Object.assign(this.options, options);
    return this;
  }
  /**
  * Batch load of all options and compenent settings. This is internal method,
  * and you probably will not need it. But if you will - see available presets
  * and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
  *
  * We strongly recommend to use presets instead of direct config loads. That
  * will give better compatibility with next versions.
  */
  configure(presets) {
    let p;
    if (typeof presets === "string") {
      const presetName = presets;
      p = config[presetName];
      if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
    } else p = presets;
    if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
    if (p.options) this.options = { ...p.options };
    const components = p.components;
    if (components) {
      var _components$inline;
      [
        "core",
        "block",
        "inline"
      ].forEach((name) => {
        var _components$name;
        const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
        if (rules) this[name].ruler.enableOnly(rules);
      });
      const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
      if (rules2) this.inline.ruler2.enableOnly(rules2);
    }
    return this;
  }
  /**
  * Enable list or rules. It will automatically find appropriate components,
  * containing rules with given names. If rule not found, and `ignoreInvalid`
  * not set - throws exception.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  *
  * const md = new MarkdownIt()
  *   .enable(['sub', 'sup'])
  *   .disable('smartquotes')
  * ```
  */
  enable(list2, ignoreInvalid = false) {
    let result = [];
    if (!Array.isArray(list2)) list2 = [list2];
    [
      "core",
      "block",
      "inline"
    ].forEach((chain) => {
      result = result.concat(this[chain].ruler.enable(list2, true));
    });
    result = result.concat(this.inline.ruler2.enable(list2, true));
    const missed = list2.filter((name) => result.indexOf(name) < 0);
    if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
    return this;
  }
  /**
  * The same as {@link MarkdownIt.enable}, but turn specified rules off.
  */
  disable(list2, ignoreInvalid = false) {
    let result = [];
    if (!Array.isArray(list2)) list2 = [list2];
    [
      "core",
      "block",
      "inline"
    ].forEach((chain) => {
      result = result.concat(this[chain].ruler.disable(list2, true));
    });
    result = result.concat(this.inline.ruler2.disable(list2, true));
    const missed = list2.filter((name) => result.indexOf(name) < 0);
    if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
    return this;
  }
  /**
  * Load specified plugin with given params into current parser instance.
  * It's just a sugar to call `plugin(md, params)` with curring.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * import iterator from 'markdown-it-for-inline'
  *
  * const md = new MarkdownIt()
  *   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
  *     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
  *   })
  * ```
  */
  use(plugin, ...params) {
    plugin.apply(plugin, [this, ...params]);
    return this;
  }
  /**
  * Parse input string and return list of block tokens (special token type
  * "inline" will contain list of inline tokens). You should not call this
  * method directly, until you write custom renderer (for example, to produce
  * AST).
  *
  * `env` is used to pass data between "distributed" rules and return additional
  * metadata like reference info, needed for the renderer. It also can be used to
  * inject data in specific cases. Usually, you will be ok to pass `{}`,
  * and then pass updated object to renderer.
  */
  parse(src, env) {
    if (typeof src !== "string") throw new Error("Input data should be a String");
    const state = new this.core.State(src, this, env);
    this.core.process(state);
    return state.tokens;
  }
  /**
  * Render markdown string into html. It does all magic for you :).
  *
  * `env` can be used to inject additional metadata (`{}` by default).
  * But you will not need it with high probability. See also comment
  * in {@link MarkdownIt.parse}.
  */
  render(src, env = {}) {
    return this.renderer.render(this.parse(src, env), this.options, env);
  }
  /**
  * The same as {@link MarkdownIt.parse} but skip all block rules. It returns
  * the block tokens list with the single `inline` element, containing parsed
  * inline tokens in `children` property. Also updates `env` object.
  */
  parseInline(src, env) {
    const state = new this.core.State(src, this, env);
    state.inlineMode = true;
    this.core.process(state);
    return state.tokens;
  }
  /**
  * Similar to {@link MarkdownIt.render} but for single paragraph content.
  * Result will NOT be wrapped into `<p>` tags.
  */
  renderInline(src, env = {}) {
    return this.renderer.render(this.parseInline(src, env), this.options, env);
  }
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
var MarkdownItCallable = callable(MarkdownIt);

// src/words.ts
function elapsed(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value) => String(value).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}:${two(whole % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
function tokens(usage) {
  if (!usage) return void 0;
  const count = (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0);
  return `${count < 1e3 ? count : `${(count / 1e3).toFixed(1)}k`} tokens`;
}
var ESCAPES = new RegExp(
  ["\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)", "\\u001b\\[[0-?]*[ -/]*[@-~]", "\\u001b[@-Z\\\\-_]"].join(
    "|"
  ),
  "g"
);
var CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
function plain(text2) {
  return text2.replace(/\r\n/g, "\n").replace(ESCAPES, "").replace(CONTROLS, "");
}

// src/views/transcript.ts
var markdown = new MarkdownItCallable({ html: false, linkify: false, breaks: false });
markdown.validateLink = (url) => /^https?:\/\//i.test(url);
markdown.renderer.rules.image = (tokens2, index) => {
  const token = tokens2[index];
  return `<span class="image">[image: ${inert(token?.content || "no description")} ${inert(String(token?.attrGet("src") ?? ""))}]</span>`;
};
markdown.renderer.rules.link_open = (tokens2, index) => {
  const href = inert(String(tokens2[index]?.attrGet("href") ?? ""));
  return `<a href="${href}" title="${href}">`;
};
function inert(text2) {
  const words = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text2.replace(/[&<>"']/g, (sign) => words[sign] ?? sign);
}
function turnHtml(turn, now) {
  const time = elapsed((turn.endedAt ?? now) - turn.startedAt);
  const facts = [turn.status, time, tokens(turn.usage), turn.headline].filter(Boolean).map((word) => inert(String(word)));
  const items = [...turn.items.values()].map(itemHtml).join("\n");
  const error = turn.error ? `<p class="error">${inert(turn.error.message)} ${inert(turn.error.hint ?? "")}</p>` : "";
  return `<h1>${inert(turn.prompt)}</h1>
<p class="facts ${turn.status}">${facts.join(" \xB7 ")}</p>
${items}
${error}`;
}
function itemHtml(item) {
  const text2 = (key) => plain(typeof item[key] === "string" ? item[key] : "");
  switch (item.type) {
    case "agent_message":
      return `<section class="message">${markdown.render(text2("text"))}</section>`;
    case "reasoning":
      return `<details class="reasoning"><summary>Thought</summary>${markdown.render(text2("text"))}</details>`;
    case "command_execution":
      return commandHtml(text2("command"), text2("aggregatedOutput"), item.exitCode, text2("status"));
    case "file_change": {
      const changes = Array.isArray(item.changes) ? item.changes : [];
      const rows = changes.map(
        ({ path, kind }) => `<li>${inert(String(kind))} <code>${inert(String(path))}</code></li>`
      );
      return `<ul class="changes">${rows.join("")}</ul>`;
    }
    case "todo_list":
      return "";
    // has a view of its own
    case "error":
      return `<p class="warning">${inert(text2("message"))}</p>`;
    case "mcp_tool_call":
      return `<p class="call">${inert(`${text2("server")}: ${text2("tool")} ${text2("status")}`)}</p>`;
    case "web_search":
      return `<p class="call">searched: ${inert(text2("query"))}</p>`;
    default:
      return `<p class="call">${inert(item.type)}</p>`;
  }
}
function commandHtml(command, output, exitCode, status) {
  const failed = typeof exitCode === "number" && exitCode !== 0;
  const note = failed ? ` <em>exit code ${exitCode}</em>` : status === "inProgress" ? " <em>running</em>" : "";
  const body = output.trim() ? `<pre>${inert(output)}</pre>` : "";
  return `<details class="command${failed ? " failed" : ""}"><summary><code>$ ${inert(command)}</code>${note}</summary>${body}</details>`;
}

// test/unit/transcript.test.ts
var html = (...items) => {
  const turn = {
    turnId: "t",
    workspaceFolder: "",
    prompt: "<script>x</script>",
    status: "completed",
    startedAt: 0,
    endedAt: 5,
    todos: [],
    items: new Map(items.map((item) => [item.id, item])),
    whole: true
  };
  return turnHtml(turn, 9);
};
var says = (text2) => ({ id: "i", type: "agent_message", text: text2 });
(0, import_node_test.test)("Markdown of the model's becomes a page without anything that acts or loads", () => {
  const page = html(
    says('**bold** ![spy](https://spy.example/a.png "t") [go](command:codex.acceptAll) <img src=x onerror=y> [js](javascript:z)')
  );
  import_strict.default.match(page, /<strong>bold<\/strong>/);
  import_strict.default.doesNotMatch(page, /<img|<script|href="(command|javascript)/);
  import_strict.default.match(page, /\[image: spy https:\/\/spy\.example\/a\.png\]/);
});
(0, import_node_test.test)("links to the web show where they lead, and cannot break out of their attribute", () => {
  const page = html(says('[text](https://example.org/?a=1&b="onclick=x)'));
  import_strict.default.match(page, /<a href="https:\/\/example\.org\/\?a=1&amp;b=%22onclick=x" title=/);
});
(0, import_node_test.test)("commands are text, also those that look like HTML", () => {
  const page = html({ id: "c", type: "command_execution", command: "echo <b>", aggregatedOutput: "</pre><b>", exitCode: 1 });
  import_strict.default.match(page, /\$ echo &lt;b&gt;/);
  import_strict.default.match(page, /<pre>&lt;\/pre&gt;&lt;b&gt;<\/pre>/);
  import_strict.default.match(page, /exit code 1/);
});
(0, import_node_test.test)("items of a kind that is not known yet are named", () => {
  import_strict.default.match(html({ id: "n", type: "brand_<new>" }), /brand_&lt;new&gt;/);
});
/*! Bundled license information:

markdown-it/dist/markdown-it.mjs:
  (*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT *)
*/
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vbm9kZV9tb2R1bGVzL3B1bnljb2RlLmpzL3B1bnljb2RlLmpzIiwgIi4uLy4uL3Rlc3QvdW5pdC90cmFuc2NyaXB0LnRlc3QudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21kdXJsL2luZGV4Lm1qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWR1cmwvbGliL2RlY29kZS5tanMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21kdXJsL2xpYi9lbmNvZGUubWpzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tZHVybC9saWIvZm9ybWF0Lm1qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWR1cmwvbGliL3BhcnNlLm1qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvdWMubWljcm8vYnVpbGQvaW5kZXgubWpzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9ub2RlX21vZHVsZXMvZW50aXRpZXMvc3JjL2RlY29kZS1jb2RlcG9pbnQudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L25vZGVfbW9kdWxlcy9lbnRpdGllcy9zcmMvaW50ZXJuYWwvZGVjb2RlLXNoYXJlZC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvbm9kZV9tb2R1bGVzL2VudGl0aWVzL3NyYy9nZW5lcmF0ZWQvZGVjb2RlLWRhdGEtaHRtbC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvbm9kZV9tb2R1bGVzL2VudGl0aWVzL3NyYy9pbnRlcm5hbC9iaW4tdHJpZS1mbGFncy50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvbm9kZV9tb2R1bGVzL2VudGl0aWVzL3NyYy9kZWNvZGUudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L25vZGVfbW9kdWxlcy9lbnRpdGllcy9zcmMvaW5kZXgudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL2xpbmtpZnktaXQvc3JjL3JlYnVpbGRlci50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbGlua2lmeS1pdC9zcmMvbGlua2lmeWl0LnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvY29tbW9uL3V0aWxzLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvaGVscGVycy9wYXJzZV9saW5rX2xhYmVsLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvaGVscGVycy9wYXJzZV9saW5rX2Rlc3RpbmF0aW9uLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvaGVscGVycy9wYXJzZV9saW5rX3RpdGxlLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvaGVscGVycy9pbmRleC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3Rva2VuLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXIudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9yZW5kZXJlci50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2NvcmUvc3RhdGVfY29yZS50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2NvcmUvbm9ybWFsaXplLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfY29yZS9ibG9jay50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2NvcmUvc3RyaXBfcmVmZXJlbmNlcy50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2NvcmUvaW5saW5lLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfY29yZS9saW5raWZ5LnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfY29yZS9yZXBsYWNlbWVudHMudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19jb3JlL3NtYXJ0cXVvdGVzLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfY29yZS90ZXh0X2pvaW4udHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9wYXJzZXJfY29yZS50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2Jsb2NrL3N0YXRlX2Jsb2NrLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfYmxvY2svdGFibGUudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19ibG9jay9jb2RlLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfYmxvY2svZmVuY2UudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19ibG9jay9ibG9ja3F1b3RlLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfYmxvY2svaHIudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19ibG9jay9saXN0LnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfYmxvY2svcmVmZXJlbmNlLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvY29tbW9uL2h0bWxfYmxvY2tzLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvY29tbW9uL2h0bWxfcmUudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19ibG9jay9odG1sX2Jsb2NrLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfYmxvY2svaGVhZGluZy50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2Jsb2NrL2xoZWFkaW5nLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfYmxvY2svcGFyYWdyYXBoLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcGFyc2VyX2Jsb2NrLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfaW5saW5lL3N0YXRlX2lubGluZS50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2lubGluZS90ZXh0LnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfaW5saW5lL2xpbmtpZnkudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19pbmxpbmUvbmV3bGluZS50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2lubGluZS9lc2NhcGUudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19pbmxpbmUvYmFja3RpY2tzLnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvcnVsZXNfaW5saW5lL3N0cmlrZXRocm91Z2gudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19pbmxpbmUvZW1waGFzaXMudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19pbmxpbmUvbGluay50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2lubGluZS9pbWFnZS50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2lubGluZS9hdXRvbGluay50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2lubGluZS9odG1sX2lubGluZS50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2lubGluZS9lbnRpdHkudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9ydWxlc19pbmxpbmUvYmFsYW5jZV9wYWlycy50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3J1bGVzX2lubGluZS9mcmFnbWVudHNfam9pbi50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvbWFya2Rvd24taXQvc3JjL3BhcnNlcl9pbmxpbmUudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9wcmVzZXRzL2RlZmF1bHQudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9wcmVzZXRzL3plcm8udHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9wcmVzZXRzL2NvbW1vbm1hcmsudHMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL21hcmtkb3duLWl0L3NyYy9tYXJrZG93bml0LnRzIiwgIi4uLy4uL25vZGVfbW9kdWxlcy9tYXJrZG93bi1pdC9zcmMvaW5kZXgudHMiLCAiLi4vLi4vc3JjL3dvcmRzLnRzIiwgIi4uLy4uL3NyYy92aWV3cy90cmFuc2NyaXB0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIndXNlIHN0cmljdCc7XG5cbi8qKiBIaWdoZXN0IHBvc2l0aXZlIHNpZ25lZCAzMi1iaXQgZmxvYXQgdmFsdWUgKi9cbmNvbnN0IG1heEludCA9IDIxNDc0ODM2NDc7IC8vIGFrYS4gMHg3RkZGRkZGRiBvciAyXjMxLTFcblxuLyoqIEJvb3RzdHJpbmcgcGFyYW1ldGVycyAqL1xuY29uc3QgYmFzZSA9IDM2O1xuY29uc3QgdE1pbiA9IDE7XG5jb25zdCB0TWF4ID0gMjY7XG5jb25zdCBza2V3ID0gMzg7XG5jb25zdCBkYW1wID0gNzAwO1xuY29uc3QgaW5pdGlhbEJpYXMgPSA3MjtcbmNvbnN0IGluaXRpYWxOID0gMTI4OyAvLyAweDgwXG5jb25zdCBkZWxpbWl0ZXIgPSAnLSc7IC8vICdcXHgyRCdcblxuLyoqIFJlZ3VsYXIgZXhwcmVzc2lvbnMgKi9cbmNvbnN0IHJlZ2V4UHVueWNvZGUgPSAvXnhuLS0vO1xuY29uc3QgcmVnZXhOb25BU0NJSSA9IC9bXlxcMC1cXHg3Rl0vOyAvLyBOb3RlOiBVKzAwN0YgREVMIGlzIGV4Y2x1ZGVkIHRvby5cbmNvbnN0IHJlZ2V4U2VwYXJhdG9ycyA9IC9bXFx4MkVcXHUzMDAyXFx1RkYwRVxcdUZGNjFdL2c7IC8vIFJGQyAzNDkwIHNlcGFyYXRvcnNcblxuLyoqIEVycm9yIG1lc3NhZ2VzICovXG5jb25zdCBlcnJvcnMgPSB7XG5cdCdvdmVyZmxvdyc6ICdPdmVyZmxvdzogaW5wdXQgbmVlZHMgd2lkZXIgaW50ZWdlcnMgdG8gcHJvY2VzcycsXG5cdCdub3QtYmFzaWMnOiAnSWxsZWdhbCBpbnB1dCA+PSAweDgwIChub3QgYSBiYXNpYyBjb2RlIHBvaW50KScsXG5cdCdpbnZhbGlkLWlucHV0JzogJ0ludmFsaWQgaW5wdXQnXG59O1xuXG4vKiogQ29udmVuaWVuY2Ugc2hvcnRjdXRzICovXG5jb25zdCBiYXNlTWludXNUTWluID0gYmFzZSAtIHRNaW47XG5jb25zdCBmbG9vciA9IE1hdGguZmxvb3I7XG5jb25zdCBzdHJpbmdGcm9tQ2hhckNvZGUgPSBTdHJpbmcuZnJvbUNoYXJDb2RlO1xuXG4vKi0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tKi9cblxuLyoqXG4gKiBBIGdlbmVyaWMgZXJyb3IgdXRpbGl0eSBmdW5jdGlvbi5cbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge1N0cmluZ30gdHlwZSBUaGUgZXJyb3IgdHlwZS5cbiAqIEByZXR1cm5zIHtFcnJvcn0gVGhyb3dzIGEgYFJhbmdlRXJyb3JgIHdpdGggdGhlIGFwcGxpY2FibGUgZXJyb3IgbWVzc2FnZS5cbiAqL1xuZnVuY3Rpb24gZXJyb3IodHlwZSkge1xuXHR0aHJvdyBuZXcgUmFuZ2VFcnJvcihlcnJvcnNbdHlwZV0pO1xufVxuXG4vKipcbiAqIEEgZ2VuZXJpYyBgQXJyYXkjbWFwYCB1dGlsaXR5IGZ1bmN0aW9uLlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IGFycmF5IFRoZSBhcnJheSB0byBpdGVyYXRlIG92ZXIuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBjYWxsYmFjayBUaGUgZnVuY3Rpb24gdGhhdCBnZXRzIGNhbGxlZCBmb3IgZXZlcnkgYXJyYXlcbiAqIGl0ZW0uXG4gKiBAcmV0dXJucyB7QXJyYXl9IEEgbmV3IGFycmF5IG9mIHZhbHVlcyByZXR1cm5lZCBieSB0aGUgY2FsbGJhY2sgZnVuY3Rpb24uXG4gKi9cbmZ1bmN0aW9uIG1hcChhcnJheSwgY2FsbGJhY2spIHtcblx0Y29uc3QgcmVzdWx0ID0gW107XG5cdGxldCBsZW5ndGggPSBhcnJheS5sZW5ndGg7XG5cdHdoaWxlIChsZW5ndGgtLSkge1xuXHRcdHJlc3VsdFtsZW5ndGhdID0gY2FsbGJhY2soYXJyYXlbbGVuZ3RoXSk7XG5cdH1cblx0cmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBBIHNpbXBsZSBgQXJyYXkjbWFwYC1saWtlIHdyYXBwZXIgdG8gd29yayB3aXRoIGRvbWFpbiBuYW1lIHN0cmluZ3Mgb3IgZW1haWxcbiAqIGFkZHJlc3Nlcy5cbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge1N0cmluZ30gZG9tYWluIFRoZSBkb21haW4gbmFtZSBvciBlbWFpbCBhZGRyZXNzLlxuICogQHBhcmFtIHtGdW5jdGlvbn0gY2FsbGJhY2sgVGhlIGZ1bmN0aW9uIHRoYXQgZ2V0cyBjYWxsZWQgZm9yIGV2ZXJ5XG4gKiBjaGFyYWN0ZXIuXG4gKiBAcmV0dXJucyB7U3RyaW5nfSBBIG5ldyBzdHJpbmcgb2YgY2hhcmFjdGVycyByZXR1cm5lZCBieSB0aGUgY2FsbGJhY2tcbiAqIGZ1bmN0aW9uLlxuICovXG5mdW5jdGlvbiBtYXBEb21haW4oZG9tYWluLCBjYWxsYmFjaykge1xuXHRjb25zdCBwYXJ0cyA9IGRvbWFpbi5zcGxpdCgnQCcpO1xuXHRsZXQgcmVzdWx0ID0gJyc7XG5cdGlmIChwYXJ0cy5sZW5ndGggPiAxKSB7XG5cdFx0Ly8gSW4gZW1haWwgYWRkcmVzc2VzLCBvbmx5IHRoZSBkb21haW4gbmFtZSBzaG91bGQgYmUgcHVueWNvZGVkLiBMZWF2ZVxuXHRcdC8vIHRoZSBsb2NhbCBwYXJ0IChpLmUuIGV2ZXJ5dGhpbmcgdXAgdG8gYEBgKSBpbnRhY3QuXG5cdFx0cmVzdWx0ID0gcGFydHNbMF0gKyAnQCc7XG5cdFx0ZG9tYWluID0gcGFydHNbMV07XG5cdH1cblx0Ly8gQXZvaWQgYHNwbGl0KHJlZ2V4KWAgZm9yIElFOCBjb21wYXRpYmlsaXR5LiBTZWUgIzE3LlxuXHRkb21haW4gPSBkb21haW4ucmVwbGFjZShyZWdleFNlcGFyYXRvcnMsICdcXHgyRScpO1xuXHRjb25zdCBsYWJlbHMgPSBkb21haW4uc3BsaXQoJy4nKTtcblx0Y29uc3QgZW5jb2RlZCA9IG1hcChsYWJlbHMsIGNhbGxiYWNrKS5qb2luKCcuJyk7XG5cdHJldHVybiByZXN1bHQgKyBlbmNvZGVkO1xufVxuXG4vKipcbiAqIENyZWF0ZXMgYW4gYXJyYXkgY29udGFpbmluZyB0aGUgbnVtZXJpYyBjb2RlIHBvaW50cyBvZiBlYWNoIFVuaWNvZGVcbiAqIGNoYXJhY3RlciBpbiB0aGUgc3RyaW5nLiBXaGlsZSBKYXZhU2NyaXB0IHVzZXMgVUNTLTIgaW50ZXJuYWxseSxcbiAqIHRoaXMgZnVuY3Rpb24gd2lsbCBjb252ZXJ0IGEgcGFpciBvZiBzdXJyb2dhdGUgaGFsdmVzIChlYWNoIG9mIHdoaWNoXG4gKiBVQ1MtMiBleHBvc2VzIGFzIHNlcGFyYXRlIGNoYXJhY3RlcnMpIGludG8gYSBzaW5nbGUgY29kZSBwb2ludCxcbiAqIG1hdGNoaW5nIFVURi0xNi5cbiAqIEBzZWUgYHB1bnljb2RlLnVjczIuZW5jb2RlYFxuICogQHNlZSA8aHR0cHM6Ly9tYXRoaWFzYnluZW5zLmJlL25vdGVzL2phdmFzY3JpcHQtZW5jb2Rpbmc+XG4gKiBAbWVtYmVyT2YgcHVueWNvZGUudWNzMlxuICogQG5hbWUgZGVjb2RlXG4gKiBAcGFyYW0ge1N0cmluZ30gc3RyaW5nIFRoZSBVbmljb2RlIGlucHV0IHN0cmluZyAoVUNTLTIpLlxuICogQHJldHVybnMge0FycmF5fSBUaGUgbmV3IGFycmF5IG9mIGNvZGUgcG9pbnRzLlxuICovXG5mdW5jdGlvbiB1Y3MyZGVjb2RlKHN0cmluZykge1xuXHRjb25zdCBvdXRwdXQgPSBbXTtcblx0bGV0IGNvdW50ZXIgPSAwO1xuXHRjb25zdCBsZW5ndGggPSBzdHJpbmcubGVuZ3RoO1xuXHR3aGlsZSAoY291bnRlciA8IGxlbmd0aCkge1xuXHRcdGNvbnN0IHZhbHVlID0gc3RyaW5nLmNoYXJDb2RlQXQoY291bnRlcisrKTtcblx0XHRpZiAodmFsdWUgPj0gMHhEODAwICYmIHZhbHVlIDw9IDB4REJGRiAmJiBjb3VudGVyIDwgbGVuZ3RoKSB7XG5cdFx0XHQvLyBJdCdzIGEgaGlnaCBzdXJyb2dhdGUsIGFuZCB0aGVyZSBpcyBhIG5leHQgY2hhcmFjdGVyLlxuXHRcdFx0Y29uc3QgZXh0cmEgPSBzdHJpbmcuY2hhckNvZGVBdChjb3VudGVyKyspO1xuXHRcdFx0aWYgKChleHRyYSAmIDB4RkMwMCkgPT0gMHhEQzAwKSB7IC8vIExvdyBzdXJyb2dhdGUuXG5cdFx0XHRcdG91dHB1dC5wdXNoKCgodmFsdWUgJiAweDNGRikgPDwgMTApICsgKGV4dHJhICYgMHgzRkYpICsgMHgxMDAwMCk7XG5cdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHQvLyBJdCdzIGFuIHVubWF0Y2hlZCBzdXJyb2dhdGU7IG9ubHkgYXBwZW5kIHRoaXMgY29kZSB1bml0LCBpbiBjYXNlIHRoZVxuXHRcdFx0XHQvLyBuZXh0IGNvZGUgdW5pdCBpcyB0aGUgaGlnaCBzdXJyb2dhdGUgb2YgYSBzdXJyb2dhdGUgcGFpci5cblx0XHRcdFx0b3V0cHV0LnB1c2godmFsdWUpO1xuXHRcdFx0XHRjb3VudGVyLS07XG5cdFx0XHR9XG5cdFx0fSBlbHNlIHtcblx0XHRcdG91dHB1dC5wdXNoKHZhbHVlKTtcblx0XHR9XG5cdH1cblx0cmV0dXJuIG91dHB1dDtcbn1cblxuLyoqXG4gKiBDcmVhdGVzIGEgc3RyaW5nIGJhc2VkIG9uIGFuIGFycmF5IG9mIG51bWVyaWMgY29kZSBwb2ludHMuXG4gKiBAc2VlIGBwdW55Y29kZS51Y3MyLmRlY29kZWBcbiAqIEBtZW1iZXJPZiBwdW55Y29kZS51Y3MyXG4gKiBAbmFtZSBlbmNvZGVcbiAqIEBwYXJhbSB7QXJyYXl9IGNvZGVQb2ludHMgVGhlIGFycmF5IG9mIG51bWVyaWMgY29kZSBwb2ludHMuXG4gKiBAcmV0dXJucyB7U3RyaW5nfSBUaGUgbmV3IFVuaWNvZGUgc3RyaW5nIChVQ1MtMikuXG4gKi9cbmNvbnN0IHVjczJlbmNvZGUgPSBjb2RlUG9pbnRzID0+IFN0cmluZy5mcm9tQ29kZVBvaW50KC4uLmNvZGVQb2ludHMpO1xuXG4vKipcbiAqIENvbnZlcnRzIGEgYmFzaWMgY29kZSBwb2ludCBpbnRvIGEgZGlnaXQvaW50ZWdlci5cbiAqIEBzZWUgYGRpZ2l0VG9CYXNpYygpYFxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7TnVtYmVyfSBjb2RlUG9pbnQgVGhlIGJhc2ljIG51bWVyaWMgY29kZSBwb2ludCB2YWx1ZS5cbiAqIEByZXR1cm5zIHtOdW1iZXJ9IFRoZSBudW1lcmljIHZhbHVlIG9mIGEgYmFzaWMgY29kZSBwb2ludCAoZm9yIHVzZSBpblxuICogcmVwcmVzZW50aW5nIGludGVnZXJzKSBpbiB0aGUgcmFuZ2UgYDBgIHRvIGBiYXNlIC0gMWAsIG9yIGBiYXNlYCBpZlxuICogdGhlIGNvZGUgcG9pbnQgZG9lcyBub3QgcmVwcmVzZW50IGEgdmFsdWUuXG4gKi9cbmNvbnN0IGJhc2ljVG9EaWdpdCA9IGZ1bmN0aW9uKGNvZGVQb2ludCkge1xuXHRpZiAoY29kZVBvaW50ID49IDB4MzAgJiYgY29kZVBvaW50IDwgMHgzQSkge1xuXHRcdHJldHVybiAyNiArIChjb2RlUG9pbnQgLSAweDMwKTtcblx0fVxuXHRpZiAoY29kZVBvaW50ID49IDB4NDEgJiYgY29kZVBvaW50IDwgMHg1Qikge1xuXHRcdHJldHVybiBjb2RlUG9pbnQgLSAweDQxO1xuXHR9XG5cdGlmIChjb2RlUG9pbnQgPj0gMHg2MSAmJiBjb2RlUG9pbnQgPCAweDdCKSB7XG5cdFx0cmV0dXJuIGNvZGVQb2ludCAtIDB4NjE7XG5cdH1cblx0cmV0dXJuIGJhc2U7XG59O1xuXG4vKipcbiAqIENvbnZlcnRzIGEgZGlnaXQvaW50ZWdlciBpbnRvIGEgYmFzaWMgY29kZSBwb2ludC5cbiAqIEBzZWUgYGJhc2ljVG9EaWdpdCgpYFxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7TnVtYmVyfSBkaWdpdCBUaGUgbnVtZXJpYyB2YWx1ZSBvZiBhIGJhc2ljIGNvZGUgcG9pbnQuXG4gKiBAcmV0dXJucyB7TnVtYmVyfSBUaGUgYmFzaWMgY29kZSBwb2ludCB3aG9zZSB2YWx1ZSAod2hlbiB1c2VkIGZvclxuICogcmVwcmVzZW50aW5nIGludGVnZXJzKSBpcyBgZGlnaXRgLCB3aGljaCBuZWVkcyB0byBiZSBpbiB0aGUgcmFuZ2VcbiAqIGAwYCB0byBgYmFzZSAtIDFgLiBJZiBgZmxhZ2AgaXMgbm9uLXplcm8sIHRoZSB1cHBlcmNhc2UgZm9ybSBpc1xuICogdXNlZDsgZWxzZSwgdGhlIGxvd2VyY2FzZSBmb3JtIGlzIHVzZWQuIFRoZSBiZWhhdmlvciBpcyB1bmRlZmluZWRcbiAqIGlmIGBmbGFnYCBpcyBub24temVybyBhbmQgYGRpZ2l0YCBoYXMgbm8gdXBwZXJjYXNlIGZvcm0uXG4gKi9cbmNvbnN0IGRpZ2l0VG9CYXNpYyA9IGZ1bmN0aW9uKGRpZ2l0LCBmbGFnKSB7XG5cdC8vICAwLi4yNSBtYXAgdG8gQVNDSUkgYS4ueiBvciBBLi5aXG5cdC8vIDI2Li4zNSBtYXAgdG8gQVNDSUkgMC4uOVxuXHRyZXR1cm4gZGlnaXQgKyAyMiArIDc1ICogKGRpZ2l0IDwgMjYpIC0gKChmbGFnICE9IDApIDw8IDUpO1xufTtcblxuLyoqXG4gKiBCaWFzIGFkYXB0YXRpb24gZnVuY3Rpb24gYXMgcGVyIHNlY3Rpb24gMy40IG9mIFJGQyAzNDkyLlxuICogaHR0cHM6Ly90b29scy5pZXRmLm9yZy9odG1sL3JmYzM0OTIjc2VjdGlvbi0zLjRcbiAqIEBwcml2YXRlXG4gKi9cbmNvbnN0IGFkYXB0ID0gZnVuY3Rpb24oZGVsdGEsIG51bVBvaW50cywgZmlyc3RUaW1lKSB7XG5cdGxldCBrID0gMDtcblx0ZGVsdGEgPSBmaXJzdFRpbWUgPyBmbG9vcihkZWx0YSAvIGRhbXApIDogZGVsdGEgPj4gMTtcblx0ZGVsdGEgKz0gZmxvb3IoZGVsdGEgLyBudW1Qb2ludHMpO1xuXHRmb3IgKC8qIG5vIGluaXRpYWxpemF0aW9uICovOyBkZWx0YSA+IGJhc2VNaW51c1RNaW4gKiB0TWF4ID4+IDE7IGsgKz0gYmFzZSkge1xuXHRcdGRlbHRhID0gZmxvb3IoZGVsdGEgLyBiYXNlTWludXNUTWluKTtcblx0fVxuXHRyZXR1cm4gZmxvb3IoayArIChiYXNlTWludXNUTWluICsgMSkgKiBkZWx0YSAvIChkZWx0YSArIHNrZXcpKTtcbn07XG5cbi8qKlxuICogQ29udmVydHMgYSBQdW55Y29kZSBzdHJpbmcgb2YgQVNDSUktb25seSBzeW1ib2xzIHRvIGEgc3RyaW5nIG9mIFVuaWNvZGVcbiAqIHN5bWJvbHMuXG4gKiBAbWVtYmVyT2YgcHVueWNvZGVcbiAqIEBwYXJhbSB7U3RyaW5nfSBpbnB1dCBUaGUgUHVueWNvZGUgc3RyaW5nIG9mIEFTQ0lJLW9ubHkgc3ltYm9scy5cbiAqIEByZXR1cm5zIHtTdHJpbmd9IFRoZSByZXN1bHRpbmcgc3RyaW5nIG9mIFVuaWNvZGUgc3ltYm9scy5cbiAqL1xuY29uc3QgZGVjb2RlID0gZnVuY3Rpb24oaW5wdXQpIHtcblx0Ly8gRG9uJ3QgdXNlIFVDUy0yLlxuXHRjb25zdCBvdXRwdXQgPSBbXTtcblx0Y29uc3QgaW5wdXRMZW5ndGggPSBpbnB1dC5sZW5ndGg7XG5cdGxldCBpID0gMDtcblx0bGV0IG4gPSBpbml0aWFsTjtcblx0bGV0IGJpYXMgPSBpbml0aWFsQmlhcztcblxuXHQvLyBIYW5kbGUgdGhlIGJhc2ljIGNvZGUgcG9pbnRzOiBsZXQgYGJhc2ljYCBiZSB0aGUgbnVtYmVyIG9mIGlucHV0IGNvZGVcblx0Ly8gcG9pbnRzIGJlZm9yZSB0aGUgbGFzdCBkZWxpbWl0ZXIsIG9yIGAwYCBpZiB0aGVyZSBpcyBub25lLCB0aGVuIGNvcHlcblx0Ly8gdGhlIGZpcnN0IGJhc2ljIGNvZGUgcG9pbnRzIHRvIHRoZSBvdXRwdXQuXG5cblx0bGV0IGJhc2ljID0gaW5wdXQubGFzdEluZGV4T2YoZGVsaW1pdGVyKTtcblx0aWYgKGJhc2ljIDwgMCkge1xuXHRcdGJhc2ljID0gMDtcblx0fVxuXG5cdGZvciAobGV0IGogPSAwOyBqIDwgYmFzaWM7ICsraikge1xuXHRcdC8vIGlmIGl0J3Mgbm90IGEgYmFzaWMgY29kZSBwb2ludFxuXHRcdGlmIChpbnB1dC5jaGFyQ29kZUF0KGopID49IDB4ODApIHtcblx0XHRcdGVycm9yKCdub3QtYmFzaWMnKTtcblx0XHR9XG5cdFx0b3V0cHV0LnB1c2goaW5wdXQuY2hhckNvZGVBdChqKSk7XG5cdH1cblxuXHQvLyBNYWluIGRlY29kaW5nIGxvb3A6IHN0YXJ0IGp1c3QgYWZ0ZXIgdGhlIGxhc3QgZGVsaW1pdGVyIGlmIGFueSBiYXNpYyBjb2RlXG5cdC8vIHBvaW50cyB3ZXJlIGNvcGllZDsgc3RhcnQgYXQgdGhlIGJlZ2lubmluZyBvdGhlcndpc2UuXG5cblx0Zm9yIChsZXQgaW5kZXggPSBiYXNpYyA+IDAgPyBiYXNpYyArIDEgOiAwOyBpbmRleCA8IGlucHV0TGVuZ3RoOyAvKiBubyBmaW5hbCBleHByZXNzaW9uICovKSB7XG5cblx0XHQvLyBgaW5kZXhgIGlzIHRoZSBpbmRleCBvZiB0aGUgbmV4dCBjaGFyYWN0ZXIgdG8gYmUgY29uc3VtZWQuXG5cdFx0Ly8gRGVjb2RlIGEgZ2VuZXJhbGl6ZWQgdmFyaWFibGUtbGVuZ3RoIGludGVnZXIgaW50byBgZGVsdGFgLFxuXHRcdC8vIHdoaWNoIGdldHMgYWRkZWQgdG8gYGlgLiBUaGUgb3ZlcmZsb3cgY2hlY2tpbmcgaXMgZWFzaWVyXG5cdFx0Ly8gaWYgd2UgaW5jcmVhc2UgYGlgIGFzIHdlIGdvLCB0aGVuIHN1YnRyYWN0IG9mZiBpdHMgc3RhcnRpbmdcblx0XHQvLyB2YWx1ZSBhdCB0aGUgZW5kIHRvIG9idGFpbiBgZGVsdGFgLlxuXHRcdGNvbnN0IG9sZGkgPSBpO1xuXHRcdGZvciAobGV0IHcgPSAxLCBrID0gYmFzZTsgLyogbm8gY29uZGl0aW9uICovOyBrICs9IGJhc2UpIHtcblxuXHRcdFx0aWYgKGluZGV4ID49IGlucHV0TGVuZ3RoKSB7XG5cdFx0XHRcdGVycm9yKCdpbnZhbGlkLWlucHV0Jyk7XG5cdFx0XHR9XG5cblx0XHRcdGNvbnN0IGRpZ2l0ID0gYmFzaWNUb0RpZ2l0KGlucHV0LmNoYXJDb2RlQXQoaW5kZXgrKykpO1xuXG5cdFx0XHRpZiAoZGlnaXQgPj0gYmFzZSkge1xuXHRcdFx0XHRlcnJvcignaW52YWxpZC1pbnB1dCcpO1xuXHRcdFx0fVxuXHRcdFx0aWYgKGRpZ2l0ID4gZmxvb3IoKG1heEludCAtIGkpIC8gdykpIHtcblx0XHRcdFx0ZXJyb3IoJ292ZXJmbG93Jyk7XG5cdFx0XHR9XG5cblx0XHRcdGkgKz0gZGlnaXQgKiB3O1xuXHRcdFx0Y29uc3QgdCA9IGsgPD0gYmlhcyA/IHRNaW4gOiAoayA+PSBiaWFzICsgdE1heCA/IHRNYXggOiBrIC0gYmlhcyk7XG5cblx0XHRcdGlmIChkaWdpdCA8IHQpIHtcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHR9XG5cblx0XHRcdGNvbnN0IGJhc2VNaW51c1QgPSBiYXNlIC0gdDtcblx0XHRcdGlmICh3ID4gZmxvb3IobWF4SW50IC8gYmFzZU1pbnVzVCkpIHtcblx0XHRcdFx0ZXJyb3IoJ292ZXJmbG93Jyk7XG5cdFx0XHR9XG5cblx0XHRcdHcgKj0gYmFzZU1pbnVzVDtcblxuXHRcdH1cblxuXHRcdGNvbnN0IG91dCA9IG91dHB1dC5sZW5ndGggKyAxO1xuXHRcdGJpYXMgPSBhZGFwdChpIC0gb2xkaSwgb3V0LCBvbGRpID09IDApO1xuXG5cdFx0Ly8gYGlgIHdhcyBzdXBwb3NlZCB0byB3cmFwIGFyb3VuZCBmcm9tIGBvdXRgIHRvIGAwYCxcblx0XHQvLyBpbmNyZW1lbnRpbmcgYG5gIGVhY2ggdGltZSwgc28gd2UnbGwgZml4IHRoYXQgbm93OlxuXHRcdGlmIChmbG9vcihpIC8gb3V0KSA+IG1heEludCAtIG4pIHtcblx0XHRcdGVycm9yKCdvdmVyZmxvdycpO1xuXHRcdH1cblxuXHRcdG4gKz0gZmxvb3IoaSAvIG91dCk7XG5cdFx0aSAlPSBvdXQ7XG5cblx0XHQvLyBJbnNlcnQgYG5gIGF0IHBvc2l0aW9uIGBpYCBvZiB0aGUgb3V0cHV0LlxuXHRcdG91dHB1dC5zcGxpY2UoaSsrLCAwLCBuKTtcblxuXHR9XG5cblx0cmV0dXJuIFN0cmluZy5mcm9tQ29kZVBvaW50KC4uLm91dHB1dCk7XG59O1xuXG4vKipcbiAqIENvbnZlcnRzIGEgc3RyaW5nIG9mIFVuaWNvZGUgc3ltYm9scyAoZS5nLiBhIGRvbWFpbiBuYW1lIGxhYmVsKSB0byBhXG4gKiBQdW55Y29kZSBzdHJpbmcgb2YgQVNDSUktb25seSBzeW1ib2xzLlxuICogQG1lbWJlck9mIHB1bnljb2RlXG4gKiBAcGFyYW0ge1N0cmluZ30gaW5wdXQgVGhlIHN0cmluZyBvZiBVbmljb2RlIHN5bWJvbHMuXG4gKiBAcmV0dXJucyB7U3RyaW5nfSBUaGUgcmVzdWx0aW5nIFB1bnljb2RlIHN0cmluZyBvZiBBU0NJSS1vbmx5IHN5bWJvbHMuXG4gKi9cbmNvbnN0IGVuY29kZSA9IGZ1bmN0aW9uKGlucHV0KSB7XG5cdGNvbnN0IG91dHB1dCA9IFtdO1xuXG5cdC8vIENvbnZlcnQgdGhlIGlucHV0IGluIFVDUy0yIHRvIGFuIGFycmF5IG9mIFVuaWNvZGUgY29kZSBwb2ludHMuXG5cdGlucHV0ID0gdWNzMmRlY29kZShpbnB1dCk7XG5cblx0Ly8gQ2FjaGUgdGhlIGxlbmd0aC5cblx0Y29uc3QgaW5wdXRMZW5ndGggPSBpbnB1dC5sZW5ndGg7XG5cblx0Ly8gSW5pdGlhbGl6ZSB0aGUgc3RhdGUuXG5cdGxldCBuID0gaW5pdGlhbE47XG5cdGxldCBkZWx0YSA9IDA7XG5cdGxldCBiaWFzID0gaW5pdGlhbEJpYXM7XG5cblx0Ly8gSGFuZGxlIHRoZSBiYXNpYyBjb2RlIHBvaW50cy5cblx0Zm9yIChjb25zdCBjdXJyZW50VmFsdWUgb2YgaW5wdXQpIHtcblx0XHRpZiAoY3VycmVudFZhbHVlIDwgMHg4MCkge1xuXHRcdFx0b3V0cHV0LnB1c2goc3RyaW5nRnJvbUNoYXJDb2RlKGN1cnJlbnRWYWx1ZSkpO1xuXHRcdH1cblx0fVxuXG5cdGNvbnN0IGJhc2ljTGVuZ3RoID0gb3V0cHV0Lmxlbmd0aDtcblx0bGV0IGhhbmRsZWRDUENvdW50ID0gYmFzaWNMZW5ndGg7XG5cblx0Ly8gYGhhbmRsZWRDUENvdW50YCBpcyB0aGUgbnVtYmVyIG9mIGNvZGUgcG9pbnRzIHRoYXQgaGF2ZSBiZWVuIGhhbmRsZWQ7XG5cdC8vIGBiYXNpY0xlbmd0aGAgaXMgdGhlIG51bWJlciBvZiBiYXNpYyBjb2RlIHBvaW50cy5cblxuXHQvLyBGaW5pc2ggdGhlIGJhc2ljIHN0cmluZyB3aXRoIGEgZGVsaW1pdGVyIHVubGVzcyBpdCdzIGVtcHR5LlxuXHRpZiAoYmFzaWNMZW5ndGgpIHtcblx0XHRvdXRwdXQucHVzaChkZWxpbWl0ZXIpO1xuXHR9XG5cblx0Ly8gTWFpbiBlbmNvZGluZyBsb29wOlxuXHR3aGlsZSAoaGFuZGxlZENQQ291bnQgPCBpbnB1dExlbmd0aCkge1xuXG5cdFx0Ly8gQWxsIG5vbi1iYXNpYyBjb2RlIHBvaW50cyA8IG4gaGF2ZSBiZWVuIGhhbmRsZWQgYWxyZWFkeS4gRmluZCB0aGUgbmV4dFxuXHRcdC8vIGxhcmdlciBvbmU6XG5cdFx0bGV0IG0gPSBtYXhJbnQ7XG5cdFx0Zm9yIChjb25zdCBjdXJyZW50VmFsdWUgb2YgaW5wdXQpIHtcblx0XHRcdGlmIChjdXJyZW50VmFsdWUgPj0gbiAmJiBjdXJyZW50VmFsdWUgPCBtKSB7XG5cdFx0XHRcdG0gPSBjdXJyZW50VmFsdWU7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0Ly8gSW5jcmVhc2UgYGRlbHRhYCBlbm91Z2ggdG8gYWR2YW5jZSB0aGUgZGVjb2RlcidzIDxuLGk+IHN0YXRlIHRvIDxtLDA+LFxuXHRcdC8vIGJ1dCBndWFyZCBhZ2FpbnN0IG92ZXJmbG93LlxuXHRcdGNvbnN0IGhhbmRsZWRDUENvdW50UGx1c09uZSA9IGhhbmRsZWRDUENvdW50ICsgMTtcblx0XHRpZiAobSAtIG4gPiBmbG9vcigobWF4SW50IC0gZGVsdGEpIC8gaGFuZGxlZENQQ291bnRQbHVzT25lKSkge1xuXHRcdFx0ZXJyb3IoJ292ZXJmbG93Jyk7XG5cdFx0fVxuXG5cdFx0ZGVsdGEgKz0gKG0gLSBuKSAqIGhhbmRsZWRDUENvdW50UGx1c09uZTtcblx0XHRuID0gbTtcblxuXHRcdGZvciAoY29uc3QgY3VycmVudFZhbHVlIG9mIGlucHV0KSB7XG5cdFx0XHRpZiAoY3VycmVudFZhbHVlIDwgbiAmJiArK2RlbHRhID4gbWF4SW50KSB7XG5cdFx0XHRcdGVycm9yKCdvdmVyZmxvdycpO1xuXHRcdFx0fVxuXHRcdFx0aWYgKGN1cnJlbnRWYWx1ZSA9PT0gbikge1xuXHRcdFx0XHQvLyBSZXByZXNlbnQgZGVsdGEgYXMgYSBnZW5lcmFsaXplZCB2YXJpYWJsZS1sZW5ndGggaW50ZWdlci5cblx0XHRcdFx0bGV0IHEgPSBkZWx0YTtcblx0XHRcdFx0Zm9yIChsZXQgayA9IGJhc2U7IC8qIG5vIGNvbmRpdGlvbiAqLzsgayArPSBiYXNlKSB7XG5cdFx0XHRcdFx0Y29uc3QgdCA9IGsgPD0gYmlhcyA/IHRNaW4gOiAoayA+PSBiaWFzICsgdE1heCA/IHRNYXggOiBrIC0gYmlhcyk7XG5cdFx0XHRcdFx0aWYgKHEgPCB0KSB7XG5cdFx0XHRcdFx0XHRicmVhaztcblx0XHRcdFx0XHR9XG5cdFx0XHRcdFx0Y29uc3QgcU1pbnVzVCA9IHEgLSB0O1xuXHRcdFx0XHRcdGNvbnN0IGJhc2VNaW51c1QgPSBiYXNlIC0gdDtcblx0XHRcdFx0XHRvdXRwdXQucHVzaChcblx0XHRcdFx0XHRcdHN0cmluZ0Zyb21DaGFyQ29kZShkaWdpdFRvQmFzaWModCArIHFNaW51c1QgJSBiYXNlTWludXNULCAwKSlcblx0XHRcdFx0XHQpO1xuXHRcdFx0XHRcdHEgPSBmbG9vcihxTWludXNUIC8gYmFzZU1pbnVzVCk7XG5cdFx0XHRcdH1cblxuXHRcdFx0XHRvdXRwdXQucHVzaChzdHJpbmdGcm9tQ2hhckNvZGUoZGlnaXRUb0Jhc2ljKHEsIDApKSk7XG5cdFx0XHRcdGJpYXMgPSBhZGFwdChkZWx0YSwgaGFuZGxlZENQQ291bnRQbHVzT25lLCBoYW5kbGVkQ1BDb3VudCA9PT0gYmFzaWNMZW5ndGgpO1xuXHRcdFx0XHRkZWx0YSA9IDA7XG5cdFx0XHRcdCsraGFuZGxlZENQQ291bnQ7XG5cdFx0XHR9XG5cdFx0fVxuXG5cdFx0KytkZWx0YTtcblx0XHQrK247XG5cblx0fVxuXHRyZXR1cm4gb3V0cHV0LmpvaW4oJycpO1xufTtcblxuLyoqXG4gKiBDb252ZXJ0cyBhIFB1bnljb2RlIHN0cmluZyByZXByZXNlbnRpbmcgYSBkb21haW4gbmFtZSBvciBhbiBlbWFpbCBhZGRyZXNzXG4gKiB0byBVbmljb2RlLiBPbmx5IHRoZSBQdW55Y29kZWQgcGFydHMgb2YgdGhlIGlucHV0IHdpbGwgYmUgY29udmVydGVkLCBpLmUuXG4gKiBpdCBkb2Vzbid0IG1hdHRlciBpZiB5b3UgY2FsbCBpdCBvbiBhIHN0cmluZyB0aGF0IGhhcyBhbHJlYWR5IGJlZW5cbiAqIGNvbnZlcnRlZCB0byBVbmljb2RlLlxuICogQG1lbWJlck9mIHB1bnljb2RlXG4gKiBAcGFyYW0ge1N0cmluZ30gaW5wdXQgVGhlIFB1bnljb2RlZCBkb21haW4gbmFtZSBvciBlbWFpbCBhZGRyZXNzIHRvXG4gKiBjb252ZXJ0IHRvIFVuaWNvZGUuXG4gKiBAcmV0dXJucyB7U3RyaW5nfSBUaGUgVW5pY29kZSByZXByZXNlbnRhdGlvbiBvZiB0aGUgZ2l2ZW4gUHVueWNvZGVcbiAqIHN0cmluZy5cbiAqL1xuY29uc3QgdG9Vbmljb2RlID0gZnVuY3Rpb24oaW5wdXQpIHtcblx0cmV0dXJuIG1hcERvbWFpbihpbnB1dCwgZnVuY3Rpb24oc3RyaW5nKSB7XG5cdFx0cmV0dXJuIHJlZ2V4UHVueWNvZGUudGVzdChzdHJpbmcpXG5cdFx0XHQ/IGRlY29kZShzdHJpbmcuc2xpY2UoNCkudG9Mb3dlckNhc2UoKSlcblx0XHRcdDogc3RyaW5nO1xuXHR9KTtcbn07XG5cbi8qKlxuICogQ29udmVydHMgYSBVbmljb2RlIHN0cmluZyByZXByZXNlbnRpbmcgYSBkb21haW4gbmFtZSBvciBhbiBlbWFpbCBhZGRyZXNzIHRvXG4gKiBQdW55Y29kZS4gT25seSB0aGUgbm9uLUFTQ0lJIHBhcnRzIG9mIHRoZSBkb21haW4gbmFtZSB3aWxsIGJlIGNvbnZlcnRlZCxcbiAqIGkuZS4gaXQgZG9lc24ndCBtYXR0ZXIgaWYgeW91IGNhbGwgaXQgd2l0aCBhIGRvbWFpbiB0aGF0J3MgYWxyZWFkeSBpblxuICogQVNDSUkuXG4gKiBAbWVtYmVyT2YgcHVueWNvZGVcbiAqIEBwYXJhbSB7U3RyaW5nfSBpbnB1dCBUaGUgZG9tYWluIG5hbWUgb3IgZW1haWwgYWRkcmVzcyB0byBjb252ZXJ0LCBhcyBhXG4gKiBVbmljb2RlIHN0cmluZy5cbiAqIEByZXR1cm5zIHtTdHJpbmd9IFRoZSBQdW55Y29kZSByZXByZXNlbnRhdGlvbiBvZiB0aGUgZ2l2ZW4gZG9tYWluIG5hbWUgb3JcbiAqIGVtYWlsIGFkZHJlc3MuXG4gKi9cbmNvbnN0IHRvQVNDSUkgPSBmdW5jdGlvbihpbnB1dCkge1xuXHRyZXR1cm4gbWFwRG9tYWluKGlucHV0LCBmdW5jdGlvbihzdHJpbmcpIHtcblx0XHRyZXR1cm4gcmVnZXhOb25BU0NJSS50ZXN0KHN0cmluZylcblx0XHRcdD8gJ3huLS0nICsgZW5jb2RlKHN0cmluZylcblx0XHRcdDogc3RyaW5nO1xuXHR9KTtcbn07XG5cbi8qLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0qL1xuXG4vKiogRGVmaW5lIHRoZSBwdWJsaWMgQVBJICovXG5jb25zdCBwdW55Y29kZSA9IHtcblx0LyoqXG5cdCAqIEEgc3RyaW5nIHJlcHJlc2VudGluZyB0aGUgY3VycmVudCBQdW55Y29kZS5qcyB2ZXJzaW9uIG51bWJlci5cblx0ICogQG1lbWJlck9mIHB1bnljb2RlXG5cdCAqIEB0eXBlIFN0cmluZ1xuXHQgKi9cblx0J3ZlcnNpb24nOiAnMi4zLjEnLFxuXHQvKipcblx0ICogQW4gb2JqZWN0IG9mIG1ldGhvZHMgdG8gY29udmVydCBmcm9tIEphdmFTY3JpcHQncyBpbnRlcm5hbCBjaGFyYWN0ZXJcblx0ICogcmVwcmVzZW50YXRpb24gKFVDUy0yKSB0byBVbmljb2RlIGNvZGUgcG9pbnRzLCBhbmQgYmFjay5cblx0ICogQHNlZSA8aHR0cHM6Ly9tYXRoaWFzYnluZW5zLmJlL25vdGVzL2phdmFzY3JpcHQtZW5jb2Rpbmc+XG5cdCAqIEBtZW1iZXJPZiBwdW55Y29kZVxuXHQgKiBAdHlwZSBPYmplY3Rcblx0ICovXG5cdCd1Y3MyJzoge1xuXHRcdCdkZWNvZGUnOiB1Y3MyZGVjb2RlLFxuXHRcdCdlbmNvZGUnOiB1Y3MyZW5jb2RlXG5cdH0sXG5cdCdkZWNvZGUnOiBkZWNvZGUsXG5cdCdlbmNvZGUnOiBlbmNvZGUsXG5cdCd0b0FTQ0lJJzogdG9BU0NJSSxcblx0J3RvVW5pY29kZSc6IHRvVW5pY29kZVxufTtcblxubW9kdWxlLmV4cG9ydHMgPSBwdW55Y29kZTtcbiIsICJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgdHlwZSB7IEl0ZW0sIFR1cm5TdGF0ZSB9IGZyb20gXCIuLi8uLi9zcmMvc3RvcmVcIjtcbmltcG9ydCB7IHR1cm5IdG1sIH0gZnJvbSBcIi4uLy4uL3NyYy92aWV3cy90cmFuc2NyaXB0XCI7XG5cbmNvbnN0IGh0bWwgPSAoLi4uaXRlbXM6IEl0ZW1bXSkgPT4ge1xuICBjb25zdCB0dXJuOiBUdXJuU3RhdGUgPSB7XG4gICAgdHVybklkOiBcInRcIixcbiAgICB3b3Jrc3BhY2VGb2xkZXI6IFwiXCIsXG4gICAgcHJvbXB0OiBcIjxzY3JpcHQ+eDwvc2NyaXB0PlwiLFxuICAgIHN0YXR1czogXCJjb21wbGV0ZWRcIixcbiAgICBzdGFydGVkQXQ6IDAsXG4gICAgZW5kZWRBdDogNSxcbiAgICB0b2RvczogW10sXG4gICAgaXRlbXM6IG5ldyBNYXAoaXRlbXMubWFwKChpdGVtKSA9PiBbaXRlbS5pZCwgaXRlbV0pKSxcbiAgICB3aG9sZTogdHJ1ZSxcbiAgfTtcbiAgcmV0dXJuIHR1cm5IdG1sKHR1cm4sIDkpO1xufTtcbmNvbnN0IHNheXMgPSAodGV4dDogc3RyaW5nKTogSXRlbSA9PiAoeyBpZDogXCJpXCIsIHR5cGU6IFwiYWdlbnRfbWVzc2FnZVwiLCB0ZXh0IH0pO1xuXG50ZXN0KFwiTWFya2Rvd24gb2YgdGhlIG1vZGVsJ3MgYmVjb21lcyBhIHBhZ2Ugd2l0aG91dCBhbnl0aGluZyB0aGF0IGFjdHMgb3IgbG9hZHNcIiwgKCkgPT4ge1xuICBjb25zdCBwYWdlID0gaHRtbChcbiAgICBzYXlzKCcqKmJvbGQqKiAhW3NweV0oaHR0cHM6Ly9zcHkuZXhhbXBsZS9hLnBuZyBcInRcIikgW2dvXShjb21tYW5kOmNvZGV4LmFjY2VwdEFsbCkgPGltZyBzcmM9eCBvbmVycm9yPXk+IFtqc10oamF2YXNjcmlwdDp6KScpLFxuICApO1xuICBhc3NlcnQubWF0Y2gocGFnZSwgLzxzdHJvbmc+Ym9sZDxcXC9zdHJvbmc+Lyk7XG4gIGFzc2VydC5kb2VzTm90TWF0Y2gocGFnZSwgLzxpbWd8PHNjcmlwdHxocmVmPVwiKGNvbW1hbmR8amF2YXNjcmlwdCkvKTtcbiAgYXNzZXJ0Lm1hdGNoKHBhZ2UsIC9cXFtpbWFnZTogc3B5IGh0dHBzOlxcL1xcL3NweVxcLmV4YW1wbGVcXC9hXFwucG5nXFxdLyk7XG59KTtcblxudGVzdChcImxpbmtzIHRvIHRoZSB3ZWIgc2hvdyB3aGVyZSB0aGV5IGxlYWQsIGFuZCBjYW5ub3QgYnJlYWsgb3V0IG9mIHRoZWlyIGF0dHJpYnV0ZVwiLCAoKSA9PiB7XG4gIGNvbnN0IHBhZ2UgPSBodG1sKHNheXMoJ1t0ZXh0XShodHRwczovL2V4YW1wbGUub3JnLz9hPTEmYj1cIm9uY2xpY2s9eCknKSk7XG4gIGFzc2VydC5tYXRjaChwYWdlLCAvPGEgaHJlZj1cImh0dHBzOlxcL1xcL2V4YW1wbGVcXC5vcmdcXC9cXD9hPTEmYW1wO2I9JTIyb25jbGljaz14XCIgdGl0bGU9Lyk7XG59KTtcblxudGVzdChcImNvbW1hbmRzIGFyZSB0ZXh0LCBhbHNvIHRob3NlIHRoYXQgbG9vayBsaWtlIEhUTUxcIiwgKCkgPT4ge1xuICBjb25zdCBwYWdlID0gaHRtbCh7IGlkOiBcImNcIiwgdHlwZTogXCJjb21tYW5kX2V4ZWN1dGlvblwiLCBjb21tYW5kOiBcImVjaG8gPGI+XCIsIGFnZ3JlZ2F0ZWRPdXRwdXQ6IFwiPC9wcmU+PGI+XCIsIGV4aXRDb2RlOiAxIH0pO1xuICBhc3NlcnQubWF0Y2gocGFnZSwgL1xcJCBlY2hvICZsdDtiJmd0Oy8pO1xuICBhc3NlcnQubWF0Y2gocGFnZSwgLzxwcmU+Jmx0O1xcL3ByZSZndDsmbHQ7YiZndDs8XFwvcHJlPi8pO1xuICBhc3NlcnQubWF0Y2gocGFnZSwgL2V4aXQgY29kZSAxLyk7XG59KTtcblxudGVzdChcIml0ZW1zIG9mIGEga2luZCB0aGF0IGlzIG5vdCBrbm93biB5ZXQgYXJlIG5hbWVkXCIsICgpID0+IHtcbiAgYXNzZXJ0Lm1hdGNoKGh0bWwoeyBpZDogXCJuXCIsIHR5cGU6IFwiYnJhbmRfPG5ldz5cIiB9KSwgL2JyYW5kXyZsdDtuZXcmZ3Q7Lyk7XG59KTtcbiIsICJpbXBvcnQgZGVjb2RlIGZyb20gJy4vbGliL2RlY29kZS5tanMnXG5pbXBvcnQgZW5jb2RlIGZyb20gJy4vbGliL2VuY29kZS5tanMnXG5pbXBvcnQgZm9ybWF0IGZyb20gJy4vbGliL2Zvcm1hdC5tanMnXG5pbXBvcnQgcGFyc2UgZnJvbSAnLi9saWIvcGFyc2UubWpzJ1xuXG5leHBvcnQge1xuICBkZWNvZGUsXG4gIGVuY29kZSxcbiAgZm9ybWF0LFxuICBwYXJzZVxufVxuIiwgIi8qIGVzbGludC1kaXNhYmxlIG5vLWJpdHdpc2UgKi9cblxuY29uc3QgZGVjb2RlQ2FjaGUgPSB7fVxuXG5mdW5jdGlvbiBnZXREZWNvZGVDYWNoZSAoZXhjbHVkZSkge1xuICBsZXQgY2FjaGUgPSBkZWNvZGVDYWNoZVtleGNsdWRlXVxuICBpZiAoY2FjaGUpIHsgcmV0dXJuIGNhY2hlIH1cblxuICBjYWNoZSA9IGRlY29kZUNhY2hlW2V4Y2x1ZGVdID0gW11cblxuICBmb3IgKGxldCBpID0gMDsgaSA8IDEyODsgaSsrKSB7XG4gICAgY29uc3QgY2ggPSBTdHJpbmcuZnJvbUNoYXJDb2RlKGkpXG4gICAgY2FjaGUucHVzaChjaClcbiAgfVxuXG4gIGZvciAobGV0IGkgPSAwOyBpIDwgZXhjbHVkZS5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IGNoID0gZXhjbHVkZS5jaGFyQ29kZUF0KGkpXG4gICAgY2FjaGVbY2hdID0gJyUnICsgKCcwJyArIGNoLnRvU3RyaW5nKDE2KS50b1VwcGVyQ2FzZSgpKS5zbGljZSgtMilcbiAgfVxuXG4gIHJldHVybiBjYWNoZVxufVxuXG4vLyBEZWNvZGUgcGVyY2VudC1lbmNvZGVkIHN0cmluZy5cbi8vXG5mdW5jdGlvbiBkZWNvZGUgKHN0cmluZywgZXhjbHVkZSkge1xuICBpZiAodHlwZW9mIGV4Y2x1ZGUgIT09ICdzdHJpbmcnKSB7XG4gICAgZXhjbHVkZSA9IGRlY29kZS5kZWZhdWx0Q2hhcnNcbiAgfVxuXG4gIGNvbnN0IGNhY2hlID0gZ2V0RGVjb2RlQ2FjaGUoZXhjbHVkZSlcblxuICByZXR1cm4gc3RyaW5nLnJlcGxhY2UoLyglW2EtZjAtOV17Mn0pKy9naSwgZnVuY3Rpb24gKHNlcSkge1xuICAgIGxldCByZXN1bHQgPSAnJ1xuXG4gICAgZm9yIChsZXQgaSA9IDAsIGwgPSBzZXEubGVuZ3RoOyBpIDwgbDsgaSArPSAzKSB7XG4gICAgICBjb25zdCBiMSA9IHBhcnNlSW50KHNlcS5zbGljZShpICsgMSwgaSArIDMpLCAxNilcblxuICAgICAgaWYgKGIxIDwgMHg4MCkge1xuICAgICAgICByZXN1bHQgKz0gY2FjaGVbYjFdXG4gICAgICAgIGNvbnRpbnVlXG4gICAgICB9XG5cbiAgICAgIGlmICgoYjEgJiAweEUwKSA9PT0gMHhDMCAmJiAoaSArIDMgPCBsKSkge1xuICAgICAgICAvLyAxMTB4eHh4eCAxMHh4eHh4eFxuICAgICAgICBjb25zdCBiMiA9IHBhcnNlSW50KHNlcS5zbGljZShpICsgNCwgaSArIDYpLCAxNilcblxuICAgICAgICBpZiAoKGIyICYgMHhDMCkgPT09IDB4ODApIHtcbiAgICAgICAgICBjb25zdCBjaHIgPSAoKGIxIDw8IDYpICYgMHg3QzApIHwgKGIyICYgMHgzRilcblxuICAgICAgICAgIGlmIChjaHIgPCAweDgwKSB7XG4gICAgICAgICAgICByZXN1bHQgKz0gJ1xcdWZmZmRcXHVmZmZkJ1xuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICByZXN1bHQgKz0gU3RyaW5nLmZyb21DaGFyQ29kZShjaHIpXG4gICAgICAgICAgfVxuXG4gICAgICAgICAgaSArPSAzXG4gICAgICAgICAgY29udGludWVcbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICBpZiAoKGIxICYgMHhGMCkgPT09IDB4RTAgJiYgKGkgKyA2IDwgbCkpIHtcbiAgICAgICAgLy8gMTExMHh4eHggMTB4eHh4eHggMTB4eHh4eHhcbiAgICAgICAgY29uc3QgYjIgPSBwYXJzZUludChzZXEuc2xpY2UoaSArIDQsIGkgKyA2KSwgMTYpXG4gICAgICAgIGNvbnN0IGIzID0gcGFyc2VJbnQoc2VxLnNsaWNlKGkgKyA3LCBpICsgOSksIDE2KVxuXG4gICAgICAgIGlmICgoYjIgJiAweEMwKSA9PT0gMHg4MCAmJiAoYjMgJiAweEMwKSA9PT0gMHg4MCkge1xuICAgICAgICAgIGNvbnN0IGNociA9ICgoYjEgPDwgMTIpICYgMHhGMDAwKSB8ICgoYjIgPDwgNikgJiAweEZDMCkgfCAoYjMgJiAweDNGKVxuXG4gICAgICAgICAgaWYgKGNociA8IDB4ODAwIHx8IChjaHIgPj0gMHhEODAwICYmIGNociA8PSAweERGRkYpKSB7XG4gICAgICAgICAgICByZXN1bHQgKz0gJ1xcdWZmZmRcXHVmZmZkXFx1ZmZmZCdcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgcmVzdWx0ICs9IFN0cmluZy5mcm9tQ2hhckNvZGUoY2hyKVxuICAgICAgICAgIH1cblxuICAgICAgICAgIGkgKz0gNlxuICAgICAgICAgIGNvbnRpbnVlXG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgaWYgKChiMSAmIDB4RjgpID09PSAweEYwICYmIChpICsgOSA8IGwpKSB7XG4gICAgICAgIC8vIDExMTExMHh4IDEweHh4eHh4IDEweHh4eHh4IDEweHh4eHh4XG4gICAgICAgIGNvbnN0IGIyID0gcGFyc2VJbnQoc2VxLnNsaWNlKGkgKyA0LCBpICsgNiksIDE2KVxuICAgICAgICBjb25zdCBiMyA9IHBhcnNlSW50KHNlcS5zbGljZShpICsgNywgaSArIDkpLCAxNilcbiAgICAgICAgY29uc3QgYjQgPSBwYXJzZUludChzZXEuc2xpY2UoaSArIDEwLCBpICsgMTIpLCAxNilcblxuICAgICAgICBpZiAoKGIyICYgMHhDMCkgPT09IDB4ODAgJiYgKGIzICYgMHhDMCkgPT09IDB4ODAgJiYgKGI0ICYgMHhDMCkgPT09IDB4ODApIHtcbiAgICAgICAgICBsZXQgY2hyID0gKChiMSA8PCAxOCkgJiAweDFDMDAwMCkgfCAoKGIyIDw8IDEyKSAmIDB4M0YwMDApIHwgKChiMyA8PCA2KSAmIDB4RkMwKSB8IChiNCAmIDB4M0YpXG5cbiAgICAgICAgICBpZiAoY2hyIDwgMHgxMDAwMCB8fCBjaHIgPiAweDEwRkZGRikge1xuICAgICAgICAgICAgcmVzdWx0ICs9ICdcXHVmZmZkXFx1ZmZmZFxcdWZmZmRcXHVmZmZkJ1xuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBjaHIgLT0gMHgxMDAwMFxuICAgICAgICAgICAgcmVzdWx0ICs9IFN0cmluZy5mcm9tQ2hhckNvZGUoMHhEODAwICsgKGNociA+PiAxMCksIDB4REMwMCArIChjaHIgJiAweDNGRikpXG4gICAgICAgICAgfVxuXG4gICAgICAgICAgaSArPSA5XG4gICAgICAgICAgY29udGludWVcbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICByZXN1bHQgKz0gJ1xcdWZmZmQnXG4gICAgfVxuXG4gICAgcmV0dXJuIHJlc3VsdFxuICB9KVxufVxuXG5kZWNvZGUuZGVmYXVsdENoYXJzID0gJzsvPzpAJj0rJCwjJ1xuZGVjb2RlLmNvbXBvbmVudENoYXJzID0gJydcblxuZXhwb3J0IGRlZmF1bHQgZGVjb2RlXG4iLCAiY29uc3QgZW5jb2RlQ2FjaGUgPSB7fVxuXG4vLyBDcmVhdGUgYSBsb29rdXAgYXJyYXkgd2hlcmUgYW55dGhpbmcgYnV0IGNoYXJhY3RlcnMgaW4gYGNoYXJzYCBzdHJpbmdcbi8vIGFuZCBhbHBoYW51bWVyaWMgY2hhcnMgaXMgcGVyY2VudC1lbmNvZGVkLlxuLy9cbmZ1bmN0aW9uIGdldEVuY29kZUNhY2hlIChleGNsdWRlKSB7XG4gIGxldCBjYWNoZSA9IGVuY29kZUNhY2hlW2V4Y2x1ZGVdXG4gIGlmIChjYWNoZSkgeyByZXR1cm4gY2FjaGUgfVxuXG4gIGNhY2hlID0gZW5jb2RlQ2FjaGVbZXhjbHVkZV0gPSBbXVxuXG4gIGZvciAobGV0IGkgPSAwOyBpIDwgMTI4OyBpKyspIHtcbiAgICBjb25zdCBjaCA9IFN0cmluZy5mcm9tQ2hhckNvZGUoaSlcblxuICAgIGlmICgvXlswLTlhLXpdJC9pLnRlc3QoY2gpKSB7XG4gICAgICAvLyBhbHdheXMgYWxsb3cgdW5lbmNvZGVkIGFscGhhbnVtZXJpYyBjaGFyYWN0ZXJzXG4gICAgICBjYWNoZS5wdXNoKGNoKVxuICAgIH0gZWxzZSB7XG4gICAgICBjYWNoZS5wdXNoKCclJyArICgnMCcgKyBpLnRvU3RyaW5nKDE2KS50b1VwcGVyQ2FzZSgpKS5zbGljZSgtMikpXG4gICAgfVxuICB9XG5cbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBleGNsdWRlLmxlbmd0aDsgaSsrKSB7XG4gICAgY2FjaGVbZXhjbHVkZS5jaGFyQ29kZUF0KGkpXSA9IGV4Y2x1ZGVbaV1cbiAgfVxuXG4gIHJldHVybiBjYWNoZVxufVxuXG4vLyBFbmNvZGUgdW5zYWZlIGNoYXJhY3RlcnMgd2l0aCBwZXJjZW50LWVuY29kaW5nLCBza2lwcGluZyBhbHJlYWR5XG4vLyBlbmNvZGVkIHNlcXVlbmNlcy5cbi8vXG4vLyAgLSBzdHJpbmcgICAgICAgLSBzdHJpbmcgdG8gZW5jb2RlXG4vLyAgLSBleGNsdWRlICAgICAgLSBsaXN0IG9mIGNoYXJhY3RlcnMgdG8gaWdub3JlIChpbiBhZGRpdGlvbiB0byBhLXpBLVowLTkpXG4vLyAgLSBrZWVwRXNjYXBlZCAgLSBkb24ndCBlbmNvZGUgJyUnIGluIGEgY29ycmVjdCBlc2NhcGUgc2VxdWVuY2UgKGRlZmF1bHQ6IHRydWUpXG4vL1xuZnVuY3Rpb24gZW5jb2RlIChzdHJpbmcsIGV4Y2x1ZGUsIGtlZXBFc2NhcGVkKSB7XG4gIGlmICh0eXBlb2YgZXhjbHVkZSAhPT0gJ3N0cmluZycpIHtcbiAgICAvLyBlbmNvZGUoc3RyaW5nLCBrZWVwRXNjYXBlZClcbiAgICBrZWVwRXNjYXBlZCA9IGV4Y2x1ZGVcbiAgICBleGNsdWRlID0gZW5jb2RlLmRlZmF1bHRDaGFyc1xuICB9XG5cbiAgaWYgKHR5cGVvZiBrZWVwRXNjYXBlZCA9PT0gJ3VuZGVmaW5lZCcpIHtcbiAgICBrZWVwRXNjYXBlZCA9IHRydWVcbiAgfVxuXG4gIGNvbnN0IGNhY2hlID0gZ2V0RW5jb2RlQ2FjaGUoZXhjbHVkZSlcbiAgbGV0IHJlc3VsdCA9ICcnXG5cbiAgZm9yIChsZXQgaSA9IDAsIGwgPSBzdHJpbmcubGVuZ3RoOyBpIDwgbDsgaSsrKSB7XG4gICAgY29uc3QgY29kZSA9IHN0cmluZy5jaGFyQ29kZUF0KGkpXG5cbiAgICBpZiAoa2VlcEVzY2FwZWQgJiYgY29kZSA9PT0gMHgyNSAvKiAlICovICYmIGkgKyAyIDwgbCkge1xuICAgICAgaWYgKC9eWzAtOWEtZl17Mn0kL2kudGVzdChzdHJpbmcuc2xpY2UoaSArIDEsIGkgKyAzKSkpIHtcbiAgICAgICAgcmVzdWx0ICs9IHN0cmluZy5zbGljZShpLCBpICsgMylcbiAgICAgICAgaSArPSAyXG4gICAgICAgIGNvbnRpbnVlXG4gICAgICB9XG4gICAgfVxuXG4gICAgaWYgKGNvZGUgPCAxMjgpIHtcbiAgICAgIHJlc3VsdCArPSBjYWNoZVtjb2RlXVxuICAgICAgY29udGludWVcbiAgICB9XG5cbiAgICBpZiAoY29kZSA+PSAweEQ4MDAgJiYgY29kZSA8PSAweERGRkYpIHtcbiAgICAgIGlmIChjb2RlID49IDB4RDgwMCAmJiBjb2RlIDw9IDB4REJGRiAmJiBpICsgMSA8IGwpIHtcbiAgICAgICAgY29uc3QgbmV4dENvZGUgPSBzdHJpbmcuY2hhckNvZGVBdChpICsgMSlcbiAgICAgICAgaWYgKG5leHRDb2RlID49IDB4REMwMCAmJiBuZXh0Q29kZSA8PSAweERGRkYpIHtcbiAgICAgICAgICByZXN1bHQgKz0gZW5jb2RlVVJJQ29tcG9uZW50KHN0cmluZ1tpXSArIHN0cmluZ1tpICsgMV0pXG4gICAgICAgICAgaSsrXG4gICAgICAgICAgY29udGludWVcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgcmVzdWx0ICs9ICclRUYlQkYlQkQnXG4gICAgICBjb250aW51ZVxuICAgIH1cblxuICAgIHJlc3VsdCArPSBlbmNvZGVVUklDb21wb25lbnQoc3RyaW5nW2ldKVxuICB9XG5cbiAgcmV0dXJuIHJlc3VsdFxufVxuXG5lbmNvZGUuZGVmYXVsdENoYXJzID0gXCI7Lz86QCY9KyQsLV8uIX4qJygpI1wiXG5lbmNvZGUuY29tcG9uZW50Q2hhcnMgPSBcIi1fLiF+KicoKVwiXG5cbmV4cG9ydCBkZWZhdWx0IGVuY29kZVxuIiwgImV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGZvcm1hdCAodXJsKSB7XG4gIGxldCByZXN1bHQgPSAnJ1xuXG4gIHJlc3VsdCArPSB1cmwucHJvdG9jb2wgfHwgJydcbiAgcmVzdWx0ICs9IHVybC5zbGFzaGVzID8gJy8vJyA6ICcnXG4gIHJlc3VsdCArPSB1cmwuYXV0aCA/IHVybC5hdXRoICsgJ0AnIDogJydcblxuICBpZiAodXJsLmhvc3RuYW1lICYmIHVybC5ob3N0bmFtZS5pbmRleE9mKCc6JykgIT09IC0xKSB7XG4gICAgLy8gaXB2NiBhZGRyZXNzXG4gICAgcmVzdWx0ICs9ICdbJyArIHVybC5ob3N0bmFtZSArICddJ1xuICB9IGVsc2Uge1xuICAgIHJlc3VsdCArPSB1cmwuaG9zdG5hbWUgfHwgJydcbiAgfVxuXG4gIHJlc3VsdCArPSB1cmwucG9ydCA/ICc6JyArIHVybC5wb3J0IDogJydcbiAgcmVzdWx0ICs9IHVybC5wYXRobmFtZSB8fCAnJ1xuICByZXN1bHQgKz0gdXJsLnNlYXJjaCB8fCAnJ1xuICByZXN1bHQgKz0gdXJsLmhhc2ggfHwgJydcblxuICByZXR1cm4gcmVzdWx0XG59O1xuIiwgIi8vIENvcHlyaWdodCBKb3llbnQsIEluYy4gYW5kIG90aGVyIE5vZGUgY29udHJpYnV0b3JzLlxuLy9cbi8vIFBlcm1pc3Npb24gaXMgaGVyZWJ5IGdyYW50ZWQsIGZyZWUgb2YgY2hhcmdlLCB0byBhbnkgcGVyc29uIG9idGFpbmluZyBhXG4vLyBjb3B5IG9mIHRoaXMgc29mdHdhcmUgYW5kIGFzc29jaWF0ZWQgZG9jdW1lbnRhdGlvbiBmaWxlcyAodGhlXG4vLyBcIlNvZnR3YXJlXCIpLCB0byBkZWFsIGluIHRoZSBTb2Z0d2FyZSB3aXRob3V0IHJlc3RyaWN0aW9uLCBpbmNsdWRpbmdcbi8vIHdpdGhvdXQgbGltaXRhdGlvbiB0aGUgcmlnaHRzIHRvIHVzZSwgY29weSwgbW9kaWZ5LCBtZXJnZSwgcHVibGlzaCxcbi8vIGRpc3RyaWJ1dGUsIHN1YmxpY2Vuc2UsIGFuZC9vciBzZWxsIGNvcGllcyBvZiB0aGUgU29mdHdhcmUsIGFuZCB0byBwZXJtaXRcbi8vIHBlcnNvbnMgdG8gd2hvbSB0aGUgU29mdHdhcmUgaXMgZnVybmlzaGVkIHRvIGRvIHNvLCBzdWJqZWN0IHRvIHRoZVxuLy8gZm9sbG93aW5nIGNvbmRpdGlvbnM6XG4vL1xuLy8gVGhlIGFib3ZlIGNvcHlyaWdodCBub3RpY2UgYW5kIHRoaXMgcGVybWlzc2lvbiBub3RpY2Ugc2hhbGwgYmUgaW5jbHVkZWRcbi8vIGluIGFsbCBjb3BpZXMgb3Igc3Vic3RhbnRpYWwgcG9ydGlvbnMgb2YgdGhlIFNvZnR3YXJlLlxuLy9cbi8vIFRIRSBTT0ZUV0FSRSBJUyBQUk9WSURFRCBcIkFTIElTXCIsIFdJVEhPVVQgV0FSUkFOVFkgT0YgQU5ZIEtJTkQsIEVYUFJFU1Ncbi8vIE9SIElNUExJRUQsIElOQ0xVRElORyBCVVQgTk9UIExJTUlURUQgVE8gVEhFIFdBUlJBTlRJRVMgT0Zcbi8vIE1FUkNIQU5UQUJJTElUWSwgRklUTkVTUyBGT1IgQSBQQVJUSUNVTEFSIFBVUlBPU0UgQU5EIE5PTklORlJJTkdFTUVOVC4gSU5cbi8vIE5PIEVWRU5UIFNIQUxMIFRIRSBBVVRIT1JTIE9SIENPUFlSSUdIVCBIT0xERVJTIEJFIExJQUJMRSBGT1IgQU5ZIENMQUlNLFxuLy8gREFNQUdFUyBPUiBPVEhFUiBMSUFCSUxJVFksIFdIRVRIRVIgSU4gQU4gQUNUSU9OIE9GIENPTlRSQUNULCBUT1JUIE9SXG4vLyBPVEhFUldJU0UsIEFSSVNJTkcgRlJPTSwgT1VUIE9GIE9SIElOIENPTk5FQ1RJT04gV0lUSCBUSEUgU09GVFdBUkUgT1IgVEhFXG4vLyBVU0UgT1IgT1RIRVIgREVBTElOR1MgSU4gVEhFIFNPRlRXQVJFLlxuXG4vL1xuLy8gQ2hhbmdlcyBmcm9tIGpveWVudC9ub2RlOlxuLy9cbi8vIDEuIE5vIGxlYWRpbmcgc2xhc2ggaW4gcGF0aHMsXG4vLyAgICBlLmcuIGluIGB1cmwucGFyc2UoJ2h0dHA6Ly9mb28/YmFyJylgIHBhdGhuYW1lIGlzIGBgLCBub3QgYC9gXG4vL1xuLy8gMi4gQmFja3NsYXNoZXMgYXJlIG5vdCByZXBsYWNlZCB3aXRoIHNsYXNoZXMsXG4vLyAgICBzbyBgaHR0cDpcXFxcZXhhbXBsZS5vcmdcXGAgaXMgdHJlYXRlZCBsaWtlIGEgcmVsYXRpdmUgcGF0aFxuLy9cbi8vIDMuIFRyYWlsaW5nIGNvbG9uIGlzIHRyZWF0ZWQgbGlrZSBhIHBhcnQgb2YgdGhlIHBhdGgsXG4vLyAgICBpLmUuIGluIGBodHRwOi8vZXhhbXBsZS5vcmc6Zm9vYCBwYXRobmFtZSBpcyBgOmZvb2Bcbi8vXG4vLyA0LiBOb3RoaW5nIGlzIFVSTC1lbmNvZGVkIGluIHRoZSByZXN1bHRpbmcgb2JqZWN0LFxuLy8gICAgKGluIGpveWVudC9ub2RlIHNvbWUgY2hhcnMgaW4gYXV0aCBhbmQgcGF0aHMgYXJlIGVuY29kZWQpXG4vL1xuLy8gNS4gYHVybC5wYXJzZSgpYCBkb2VzIG5vdCBoYXZlIGBwYXJzZVF1ZXJ5U3RyaW5nYCBhcmd1bWVudFxuLy9cbi8vIDYuIFJlbW92ZWQgZXh0cmFuZW91cyByZXN1bHQgcHJvcGVydGllczogYGhvc3RgLCBgcGF0aGAsIGBxdWVyeWAsIGV0Yy4sXG4vLyAgICB3aGljaCBjYW4gYmUgY29uc3RydWN0ZWQgdXNpbmcgb3RoZXIgcGFydHMgb2YgdGhlIHVybC5cbi8vXG5cbmZ1bmN0aW9uIFVybCAoKSB7XG4gIHRoaXMucHJvdG9jb2wgPSBudWxsXG4gIHRoaXMuc2xhc2hlcyA9IG51bGxcbiAgdGhpcy5hdXRoID0gbnVsbFxuICB0aGlzLnBvcnQgPSBudWxsXG4gIHRoaXMuaG9zdG5hbWUgPSBudWxsXG4gIHRoaXMuaGFzaCA9IG51bGxcbiAgdGhpcy5zZWFyY2ggPSBudWxsXG4gIHRoaXMucGF0aG5hbWUgPSBudWxsXG59XG5cbi8vIFJlZmVyZW5jZTogUkZDIDM5ODYsIFJGQyAxODA4LCBSRkMgMjM5NlxuXG4vLyBkZWZpbmUgdGhlc2UgaGVyZSBzbyBhdCBsZWFzdCB0aGV5IG9ubHkgaGF2ZSB0byBiZVxuLy8gY29tcGlsZWQgb25jZSBvbiB0aGUgZmlyc3QgbW9kdWxlIGxvYWQuXG5jb25zdCBwcm90b2NvbFBhdHRlcm4gPSAvXihbYS16MC05ListXSs6KS9pXG5jb25zdCBwb3J0UGF0dGVybiA9IC86WzAtOV0qJC9cblxuLy8gU3BlY2lhbCBjYXNlIGZvciBhIHNpbXBsZSBwYXRoIFVSTFxuLyogZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIG5vLXVzZWxlc3MtZXNjYXBlICovXG5jb25zdCBzaW1wbGVQYXRoUGF0dGVybiA9IC9eKFxcL1xcLz8oPyFcXC8pW15cXD9cXHNdKikoXFw/W15cXHNdKik/JC9cblxuLy8gUkZDIDIzOTY6IGNoYXJhY3RlcnMgcmVzZXJ2ZWQgZm9yIGRlbGltaXRpbmcgVVJMcy5cbi8vIFdlIGFjdHVhbGx5IGp1c3QgYXV0by1lc2NhcGUgdGhlc2UuXG5jb25zdCBkZWxpbXMgPSBbJzwnLCAnPicsICdcIicsICdgJywgJyAnLCAnXFxyJywgJ1xcbicsICdcXHQnXVxuXG4vLyBSRkMgMjM5NjogY2hhcmFjdGVycyBub3QgYWxsb3dlZCBmb3IgdmFyaW91cyByZWFzb25zLlxuY29uc3QgdW53aXNlID0gWyd7JywgJ30nLCAnfCcsICdcXFxcJywgJ14nLCAnYCddLmNvbmNhdChkZWxpbXMpXG5cbi8vIEFsbG93ZWQgYnkgUkZDcywgYnV0IGNhdXNlIG9mIFhTUyBhdHRhY2tzLiAgQWx3YXlzIGVzY2FwZSB0aGVzZS5cbmNvbnN0IGF1dG9Fc2NhcGUgPSBbJ1xcJyddLmNvbmNhdCh1bndpc2UpXG4vLyBDaGFyYWN0ZXJzIHRoYXQgYXJlIG5ldmVyIGV2ZXIgYWxsb3dlZCBpbiBhIGhvc3RuYW1lLlxuLy8gTm90ZSB0aGF0IGFueSBpbnZhbGlkIGNoYXJzIGFyZSBhbHNvIGhhbmRsZWQsIGJ1dCB0aGVzZVxuLy8gYXJlIHRoZSBvbmVzIHRoYXQgYXJlICpleHBlY3RlZCogdG8gYmUgc2Vlbiwgc28gd2UgZmFzdC1wYXRoXG4vLyB0aGVtLlxuY29uc3Qgbm9uSG9zdENoYXJzID0gWyclJywgJy8nLCAnPycsICc7JywgJyMnXS5jb25jYXQoYXV0b0VzY2FwZSlcbmNvbnN0IGhvc3RFbmRpbmdDaGFycyA9IFsnLycsICc/JywgJyMnXVxuY29uc3QgaG9zdG5hbWVNYXhMZW4gPSAyNTVcbmNvbnN0IGhvc3RuYW1lUGFydFBhdHRlcm4gPSAvXlsrYS16MC05QS1aXy1dezAsNjN9JC9cbmNvbnN0IGhvc3RuYW1lUGFydFN0YXJ0ID0gL14oWythLXowLTlBLVpfLV17MCw2M30pKC4qKSQvXG4vLyBwcm90b2NvbHMgdGhhdCBjYW4gYWxsb3cgXCJ1bnNhZmVcIiBhbmQgXCJ1bndpc2VcIiBjaGFycy5cbi8vIHByb3RvY29scyB0aGF0IG5ldmVyIGhhdmUgYSBob3N0bmFtZS5cbmNvbnN0IGhvc3RsZXNzUHJvdG9jb2wgPSB7XG4gIGphdmFzY3JpcHQ6IHRydWUsXG4gICdqYXZhc2NyaXB0Oic6IHRydWVcbn1cbi8vIHByb3RvY29scyB0aGF0IGFsd2F5cyBjb250YWluIGEgLy8gYml0LlxuY29uc3Qgc2xhc2hlZFByb3RvY29sID0ge1xuICBodHRwOiB0cnVlLFxuICBodHRwczogdHJ1ZSxcbiAgZnRwOiB0cnVlLFxuICBnb3BoZXI6IHRydWUsXG4gIGZpbGU6IHRydWUsXG4gICdodHRwOic6IHRydWUsXG4gICdodHRwczonOiB0cnVlLFxuICAnZnRwOic6IHRydWUsXG4gICdnb3BoZXI6JzogdHJ1ZSxcbiAgJ2ZpbGU6JzogdHJ1ZVxufVxuXG5mdW5jdGlvbiB1cmxQYXJzZSAodXJsLCBzbGFzaGVzRGVub3RlSG9zdCkge1xuICBpZiAodXJsICYmIHVybCBpbnN0YW5jZW9mIFVybCkgcmV0dXJuIHVybFxuXG4gIGNvbnN0IHUgPSBuZXcgVXJsKClcbiAgdS5wYXJzZSh1cmwsIHNsYXNoZXNEZW5vdGVIb3N0KVxuICByZXR1cm4gdVxufVxuXG5VcmwucHJvdG90eXBlLnBhcnNlID0gZnVuY3Rpb24gKHVybCwgc2xhc2hlc0Rlbm90ZUhvc3QpIHtcbiAgbGV0IGxvd2VyUHJvdG8sIGhlYywgc2xhc2hlc1xuICBsZXQgcmVzdCA9IHVybFxuXG4gIC8vIHRyaW0gYmVmb3JlIHByb2NlZWRpbmcuXG4gIC8vIFRoaXMgaXMgdG8gc3VwcG9ydCBwYXJzZSBzdHVmZiBsaWtlIFwiICBodHRwOi8vZm9vLmNvbSAgXFxuXCJcbiAgcmVzdCA9IHJlc3QudHJpbSgpXG5cbiAgaWYgKCFzbGFzaGVzRGVub3RlSG9zdCAmJiB1cmwuc3BsaXQoJyMnKS5sZW5ndGggPT09IDEpIHtcbiAgICAvLyBUcnkgZmFzdCBwYXRoIHJlZ2V4cFxuICAgIGNvbnN0IHNpbXBsZVBhdGggPSBzaW1wbGVQYXRoUGF0dGVybi5leGVjKHJlc3QpXG4gICAgaWYgKHNpbXBsZVBhdGgpIHtcbiAgICAgIHRoaXMucGF0aG5hbWUgPSBzaW1wbGVQYXRoWzFdXG4gICAgICBpZiAoc2ltcGxlUGF0aFsyXSkge1xuICAgICAgICB0aGlzLnNlYXJjaCA9IHNpbXBsZVBhdGhbMl1cbiAgICAgIH1cbiAgICAgIHJldHVybiB0aGlzXG4gICAgfVxuICB9XG5cbiAgbGV0IHByb3RvID0gcHJvdG9jb2xQYXR0ZXJuLmV4ZWMocmVzdClcbiAgaWYgKHByb3RvKSB7XG4gICAgcHJvdG8gPSBwcm90b1swXVxuICAgIGxvd2VyUHJvdG8gPSBwcm90by50b0xvd2VyQ2FzZSgpXG4gICAgdGhpcy5wcm90b2NvbCA9IHByb3RvXG4gICAgcmVzdCA9IHJlc3Quc3Vic3RyKHByb3RvLmxlbmd0aClcbiAgfVxuXG4gIC8vIGZpZ3VyZSBvdXQgaWYgaXQncyBnb3QgYSBob3N0XG4gIC8vIHVzZXJAc2VydmVyIGlzICphbHdheXMqIGludGVycHJldGVkIGFzIGEgaG9zdG5hbWUsIGFuZCB1cmxcbiAgLy8gcmVzb2x1dGlvbiB3aWxsIHRyZWF0IC8vZm9vL2JhciBhcyBob3N0PWZvbyxwYXRoPWJhciBiZWNhdXNlIHRoYXQnc1xuICAvLyBob3cgdGhlIGJyb3dzZXIgcmVzb2x2ZXMgcmVsYXRpdmUgVVJMcy5cbiAgLyogZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIG5vLXVzZWxlc3MtZXNjYXBlICovXG4gIGlmIChzbGFzaGVzRGVub3RlSG9zdCB8fCBwcm90byB8fCByZXN0Lm1hdGNoKC9eXFwvXFwvW15AXFwvXStAW15AXFwvXSsvKSkge1xuICAgIHNsYXNoZXMgPSByZXN0LnN1YnN0cigwLCAyKSA9PT0gJy8vJ1xuICAgIGlmIChzbGFzaGVzICYmICEocHJvdG8gJiYgaG9zdGxlc3NQcm90b2NvbFtwcm90b10pKSB7XG4gICAgICByZXN0ID0gcmVzdC5zdWJzdHIoMilcbiAgICAgIHRoaXMuc2xhc2hlcyA9IHRydWVcbiAgICB9XG4gIH1cblxuICBpZiAoIWhvc3RsZXNzUHJvdG9jb2xbcHJvdG9dICYmXG4gICAgICAoc2xhc2hlcyB8fCAocHJvdG8gJiYgIXNsYXNoZWRQcm90b2NvbFtwcm90b10pKSkge1xuICAgIC8vIHRoZXJlJ3MgYSBob3N0bmFtZS5cbiAgICAvLyB0aGUgZmlyc3QgaW5zdGFuY2Ugb2YgLywgPywgOywgb3IgIyBlbmRzIHRoZSBob3N0LlxuICAgIC8vXG4gICAgLy8gSWYgdGhlcmUgaXMgYW4gQCBpbiB0aGUgaG9zdG5hbWUsIHRoZW4gbm9uLWhvc3QgY2hhcnMgKmFyZSogYWxsb3dlZFxuICAgIC8vIHRvIHRoZSBsZWZ0IG9mIHRoZSBsYXN0IEAgc2lnbiwgdW5sZXNzIHNvbWUgaG9zdC1lbmRpbmcgY2hhcmFjdGVyXG4gICAgLy8gY29tZXMgKmJlZm9yZSogdGhlIEAtc2lnbi5cbiAgICAvLyBVUkxzIGFyZSBvYm5veGlvdXMuXG4gICAgLy9cbiAgICAvLyBleDpcbiAgICAvLyBodHRwOi8vYUBiQGMvID0+IHVzZXI6YUBiIGhvc3Q6Y1xuICAgIC8vIGh0dHA6Ly9hQGI/QGMgPT4gdXNlcjphIGhvc3Q6YyBwYXRoOi8/QGNcblxuICAgIC8vIHYwLjEyIFRPRE8oaXNhYWNzKTogVGhpcyBpcyBub3QgcXVpdGUgaG93IENocm9tZSBkb2VzIHRoaW5ncy5cbiAgICAvLyBSZXZpZXcgb3VyIHRlc3QgY2FzZSBhZ2FpbnN0IGJyb3dzZXJzIG1vcmUgY29tcHJlaGVuc2l2ZWx5LlxuXG4gICAgLy8gZmluZCB0aGUgZmlyc3QgaW5zdGFuY2Ugb2YgYW55IGhvc3RFbmRpbmdDaGFyc1xuICAgIGxldCBob3N0RW5kID0gLTFcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGhvc3RFbmRpbmdDaGFycy5sZW5ndGg7IGkrKykge1xuICAgICAgaGVjID0gcmVzdC5pbmRleE9mKGhvc3RFbmRpbmdDaGFyc1tpXSlcbiAgICAgIGlmIChoZWMgIT09IC0xICYmIChob3N0RW5kID09PSAtMSB8fCBoZWMgPCBob3N0RW5kKSkge1xuICAgICAgICBob3N0RW5kID0gaGVjXG4gICAgICB9XG4gICAgfVxuXG4gICAgLy8gYXQgdGhpcyBwb2ludCwgZWl0aGVyIHdlIGhhdmUgYW4gZXhwbGljaXQgcG9pbnQgd2hlcmUgdGhlXG4gICAgLy8gYXV0aCBwb3J0aW9uIGNhbm5vdCBnbyBwYXN0LCBvciB0aGUgbGFzdCBAIGNoYXIgaXMgdGhlIGRlY2lkZXIuXG4gICAgbGV0IGF1dGgsIGF0U2lnblxuICAgIGlmIChob3N0RW5kID09PSAtMSkge1xuICAgICAgLy8gYXRTaWduIGNhbiBiZSBhbnl3aGVyZS5cbiAgICAgIGF0U2lnbiA9IHJlc3QubGFzdEluZGV4T2YoJ0AnKVxuICAgIH0gZWxzZSB7XG4gICAgICAvLyBhdFNpZ24gbXVzdCBiZSBpbiBhdXRoIHBvcnRpb24uXG4gICAgICAvLyBodHRwOi8vYUBiL2NAZCA9PiBob3N0OmIgYXV0aDphIHBhdGg6L2NAZFxuICAgICAgYXRTaWduID0gcmVzdC5sYXN0SW5kZXhPZignQCcsIGhvc3RFbmQpXG4gICAgfVxuXG4gICAgLy8gTm93IHdlIGhhdmUgYSBwb3J0aW9uIHdoaWNoIGlzIGRlZmluaXRlbHkgdGhlIGF1dGguXG4gICAgLy8gUHVsbCB0aGF0IG9mZi5cbiAgICBpZiAoYXRTaWduICE9PSAtMSkge1xuICAgICAgYXV0aCA9IHJlc3Quc2xpY2UoMCwgYXRTaWduKVxuICAgICAgcmVzdCA9IHJlc3Quc2xpY2UoYXRTaWduICsgMSlcbiAgICAgIHRoaXMuYXV0aCA9IGF1dGhcbiAgICB9XG5cbiAgICAvLyB0aGUgaG9zdCBpcyB0aGUgcmVtYWluaW5nIHRvIHRoZSBsZWZ0IG9mIHRoZSBmaXJzdCBub24taG9zdCBjaGFyXG4gICAgaG9zdEVuZCA9IC0xXG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBub25Ib3N0Q2hhcnMubGVuZ3RoOyBpKyspIHtcbiAgICAgIGhlYyA9IHJlc3QuaW5kZXhPZihub25Ib3N0Q2hhcnNbaV0pXG4gICAgICBpZiAoaGVjICE9PSAtMSAmJiAoaG9zdEVuZCA9PT0gLTEgfHwgaGVjIDwgaG9zdEVuZCkpIHtcbiAgICAgICAgaG9zdEVuZCA9IGhlY1xuICAgICAgfVxuICAgIH1cbiAgICAvLyBpZiB3ZSBzdGlsbCBoYXZlIG5vdCBoaXQgaXQsIHRoZW4gdGhlIGVudGlyZSB0aGluZyBpcyBhIGhvc3QuXG4gICAgaWYgKGhvc3RFbmQgPT09IC0xKSB7XG4gICAgICBob3N0RW5kID0gcmVzdC5sZW5ndGhcbiAgICB9XG5cbiAgICBpZiAocmVzdFtob3N0RW5kIC0gMV0gPT09ICc6JykgeyBob3N0RW5kLS0gfVxuICAgIGNvbnN0IGhvc3QgPSByZXN0LnNsaWNlKDAsIGhvc3RFbmQpXG4gICAgcmVzdCA9IHJlc3Quc2xpY2UoaG9zdEVuZClcblxuICAgIC8vIHB1bGwgb3V0IHBvcnQuXG4gICAgdGhpcy5wYXJzZUhvc3QoaG9zdClcblxuICAgIC8vIHdlJ3ZlIGluZGljYXRlZCB0aGF0IHRoZXJlIGlzIGEgaG9zdG5hbWUsXG4gICAgLy8gc28gZXZlbiBpZiBpdCdzIGVtcHR5LCBpdCBoYXMgdG8gYmUgcHJlc2VudC5cbiAgICB0aGlzLmhvc3RuYW1lID0gdGhpcy5ob3N0bmFtZSB8fCAnJ1xuXG4gICAgLy8gaWYgaG9zdG5hbWUgYmVnaW5zIHdpdGggWyBhbmQgZW5kcyB3aXRoIF1cbiAgICAvLyBhc3N1bWUgdGhhdCBpdCdzIGFuIElQdjYgYWRkcmVzcy5cbiAgICBjb25zdCBpcHY2SG9zdG5hbWUgPSB0aGlzLmhvc3RuYW1lWzBdID09PSAnWycgJiZcbiAgICAgICAgdGhpcy5ob3N0bmFtZVt0aGlzLmhvc3RuYW1lLmxlbmd0aCAtIDFdID09PSAnXSdcblxuICAgIC8vIHZhbGlkYXRlIGEgbGl0dGxlLlxuICAgIGlmICghaXB2Nkhvc3RuYW1lKSB7XG4gICAgICBjb25zdCBob3N0cGFydHMgPSB0aGlzLmhvc3RuYW1lLnNwbGl0KC9cXC4vKVxuICAgICAgZm9yIChsZXQgaSA9IDAsIGwgPSBob3N0cGFydHMubGVuZ3RoOyBpIDwgbDsgaSsrKSB7XG4gICAgICAgIGNvbnN0IHBhcnQgPSBob3N0cGFydHNbaV1cbiAgICAgICAgaWYgKCFwYXJ0KSB7IGNvbnRpbnVlIH1cbiAgICAgICAgaWYgKCFwYXJ0Lm1hdGNoKGhvc3RuYW1lUGFydFBhdHRlcm4pKSB7XG4gICAgICAgICAgbGV0IG5ld3BhcnQgPSAnJ1xuICAgICAgICAgIGZvciAobGV0IGogPSAwLCBrID0gcGFydC5sZW5ndGg7IGogPCBrOyBqKyspIHtcbiAgICAgICAgICAgIGlmIChwYXJ0LmNoYXJDb2RlQXQoaikgPiAxMjcpIHtcbiAgICAgICAgICAgICAgLy8gd2UgcmVwbGFjZSBub24tQVNDSUkgY2hhciB3aXRoIGEgdGVtcG9yYXJ5IHBsYWNlaG9sZGVyXG4gICAgICAgICAgICAgIC8vIHdlIG5lZWQgdGhpcyB0byBtYWtlIHN1cmUgc2l6ZSBvZiBob3N0bmFtZSBpcyBub3RcbiAgICAgICAgICAgICAgLy8gYnJva2VuIGJ5IHJlcGxhY2luZyBub24tQVNDSUkgYnkgbm90aGluZ1xuICAgICAgICAgICAgICBuZXdwYXJ0ICs9ICd4J1xuICAgICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgICAgbmV3cGFydCArPSBwYXJ0W2pdXG4gICAgICAgICAgICB9XG4gICAgICAgICAgfVxuICAgICAgICAgIC8vIHdlIHRlc3QgYWdhaW4gd2l0aCBBU0NJSSBjaGFyIG9ubHlcbiAgICAgICAgICBpZiAoIW5ld3BhcnQubWF0Y2goaG9zdG5hbWVQYXJ0UGF0dGVybikpIHtcbiAgICAgICAgICAgIGNvbnN0IHZhbGlkUGFydHMgPSBob3N0cGFydHMuc2xpY2UoMCwgaSlcbiAgICAgICAgICAgIGNvbnN0IG5vdEhvc3QgPSBob3N0cGFydHMuc2xpY2UoaSArIDEpXG4gICAgICAgICAgICBjb25zdCBiaXQgPSBwYXJ0Lm1hdGNoKGhvc3RuYW1lUGFydFN0YXJ0KVxuICAgICAgICAgICAgaWYgKGJpdCkge1xuICAgICAgICAgICAgICB2YWxpZFBhcnRzLnB1c2goYml0WzFdKVxuICAgICAgICAgICAgICBub3RIb3N0LnVuc2hpZnQoYml0WzJdKVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKG5vdEhvc3QubGVuZ3RoKSB7XG4gICAgICAgICAgICAgIHJlc3QgPSBub3RIb3N0LmpvaW4oJy4nKSArIHJlc3RcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRoaXMuaG9zdG5hbWUgPSB2YWxpZFBhcnRzLmpvaW4oJy4nKVxuICAgICAgICAgICAgYnJlYWtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG5cbiAgICBpZiAodGhpcy5ob3N0bmFtZS5sZW5ndGggPiBob3N0bmFtZU1heExlbikge1xuICAgICAgdGhpcy5ob3N0bmFtZSA9ICcnXG4gICAgfVxuXG4gICAgLy8gc3RyaXAgWyBhbmQgXSBmcm9tIHRoZSBob3N0bmFtZVxuICAgIC8vIHRoZSBob3N0IGZpZWxkIHN0aWxsIHJldGFpbnMgdGhlbSwgdGhvdWdoXG4gICAgaWYgKGlwdjZIb3N0bmFtZSkge1xuICAgICAgdGhpcy5ob3N0bmFtZSA9IHRoaXMuaG9zdG5hbWUuc3Vic3RyKDEsIHRoaXMuaG9zdG5hbWUubGVuZ3RoIC0gMilcbiAgICB9XG4gIH1cblxuICAvLyBjaG9wIG9mZiBmcm9tIHRoZSB0YWlsIGZpcnN0LlxuICBjb25zdCBoYXNoID0gcmVzdC5pbmRleE9mKCcjJylcbiAgaWYgKGhhc2ggIT09IC0xKSB7XG4gICAgLy8gZ290IGEgZnJhZ21lbnQgc3RyaW5nLlxuICAgIHRoaXMuaGFzaCA9IHJlc3Quc3Vic3RyKGhhc2gpXG4gICAgcmVzdCA9IHJlc3Quc2xpY2UoMCwgaGFzaClcbiAgfVxuICBjb25zdCBxbSA9IHJlc3QuaW5kZXhPZignPycpXG4gIGlmIChxbSAhPT0gLTEpIHtcbiAgICB0aGlzLnNlYXJjaCA9IHJlc3Quc3Vic3RyKHFtKVxuICAgIHJlc3QgPSByZXN0LnNsaWNlKDAsIHFtKVxuICB9XG4gIGlmIChyZXN0KSB7IHRoaXMucGF0aG5hbWUgPSByZXN0IH1cbiAgaWYgKHNsYXNoZWRQcm90b2NvbFtsb3dlclByb3RvXSAmJlxuICAgICAgdGhpcy5ob3N0bmFtZSAmJiAhdGhpcy5wYXRobmFtZSkge1xuICAgIHRoaXMucGF0aG5hbWUgPSAnJ1xuICB9XG5cbiAgcmV0dXJuIHRoaXNcbn1cblxuVXJsLnByb3RvdHlwZS5wYXJzZUhvc3QgPSBmdW5jdGlvbiAoaG9zdCkge1xuICBsZXQgcG9ydCA9IHBvcnRQYXR0ZXJuLmV4ZWMoaG9zdClcbiAgaWYgKHBvcnQpIHtcbiAgICBwb3J0ID0gcG9ydFswXVxuICAgIGlmIChwb3J0ICE9PSAnOicpIHtcbiAgICAgIHRoaXMucG9ydCA9IHBvcnQuc3Vic3RyKDEpXG4gICAgfVxuICAgIGhvc3QgPSBob3N0LnN1YnN0cigwLCBob3N0Lmxlbmd0aCAtIHBvcnQubGVuZ3RoKVxuICB9XG4gIGlmIChob3N0KSB7IHRoaXMuaG9zdG5hbWUgPSBob3N0IH1cbn1cblxuZXhwb3J0IGRlZmF1bHQgdXJsUGFyc2VcbiIsICJjb25zdCBBbnkgPSAvW1xcMC1cXHVEN0ZGXFx1RTAwMC1cXHVGRkZGXXxbXFx1RDgwMC1cXHVEQkZGXVtcXHVEQzAwLVxcdURGRkZdfFtcXHVEODAwLVxcdURCRkZdKD8hW1xcdURDMDAtXFx1REZGRl0pfCg/OlteXFx1RDgwMC1cXHVEQkZGXXxeKVtcXHVEQzAwLVxcdURGRkZdLztcbmNvbnN0IENjID0gL1tcXDAtXFx4MUZcXHg3Ri1cXHg5Rl0vO1xuY29uc3QgQ2YgPSAvW1xceEFEXFx1MDYwMC1cXHUwNjA1XFx1MDYxQ1xcdTA2RERcXHUwNzBGXFx1MDg5MFxcdTA4OTFcXHUwOEUyXFx1MTgwRVxcdTIwMEItXFx1MjAwRlxcdTIwMkEtXFx1MjAyRVxcdTIwNjAtXFx1MjA2NFxcdTIwNjYtXFx1MjA2RlxcdUZFRkZcXHVGRkY5LVxcdUZGRkJdfFxcdUQ4MDRbXFx1RENCRFxcdURDQ0RdfFxcdUQ4MERbXFx1REMzMC1cXHVEQzNGXXxcXHVEODJGW1xcdURDQTAtXFx1RENBM118XFx1RDgzNFtcXHVERDczLVxcdUREN0FdfFxcdURCNDBbXFx1REMwMVxcdURDMjAtXFx1REM3Rl0vO1xuY29uc3QgUCA9IC9bIS0jJS1cXCosLVxcLzo7XFw/QFxcWy1cXF1fXFx7XFx9XFx4QTFcXHhBN1xceEFCXFx4QjZcXHhCN1xceEJCXFx4QkZcXHUwMzdFXFx1MDM4N1xcdTA1NUEtXFx1MDU1RlxcdTA1ODlcXHUwNThBXFx1MDVCRVxcdTA1QzBcXHUwNUMzXFx1MDVDNlxcdTA1RjNcXHUwNUY0XFx1MDYwOVxcdTA2MEFcXHUwNjBDXFx1MDYwRFxcdTA2MUJcXHUwNjFELVxcdTA2MUZcXHUwNjZBLVxcdTA2NkRcXHUwNkQ0XFx1MDcwMC1cXHUwNzBEXFx1MDdGNy1cXHUwN0Y5XFx1MDgzMC1cXHUwODNFXFx1MDg1RVxcdTA5NjRcXHUwOTY1XFx1MDk3MFxcdTA5RkRcXHUwQTc2XFx1MEFGMFxcdTBDNzdcXHUwQzg0XFx1MERGNFxcdTBFNEZcXHUwRTVBXFx1MEU1QlxcdTBGMDQtXFx1MEYxMlxcdTBGMTRcXHUwRjNBLVxcdTBGM0RcXHUwRjg1XFx1MEZEMC1cXHUwRkQ0XFx1MEZEOVxcdTBGREFcXHUxMDRBLVxcdTEwNEZcXHUxMEZCXFx1MTM2MC1cXHUxMzY4XFx1MTQwMFxcdTE2NkVcXHUxNjlCXFx1MTY5Q1xcdTE2RUItXFx1MTZFRFxcdTE3MzVcXHUxNzM2XFx1MTdENC1cXHUxN0Q2XFx1MTdEOC1cXHUxN0RBXFx1MTgwMC1cXHUxODBBXFx1MTk0NFxcdTE5NDVcXHUxQTFFXFx1MUExRlxcdTFBQTAtXFx1MUFBNlxcdTFBQTgtXFx1MUFBRFxcdTFCNEVcXHUxQjRGXFx1MUI1QS1cXHUxQjYwXFx1MUI3RC1cXHUxQjdGXFx1MUJGQy1cXHUxQkZGXFx1MUMzQi1cXHUxQzNGXFx1MUM3RVxcdTFDN0ZcXHUxQ0MwLVxcdTFDQzdcXHUxQ0QzXFx1MjAxMC1cXHUyMDI3XFx1MjAzMC1cXHUyMDQzXFx1MjA0NS1cXHUyMDUxXFx1MjA1My1cXHUyMDVFXFx1MjA3RFxcdTIwN0VcXHUyMDhEXFx1MjA4RVxcdTIzMDgtXFx1MjMwQlxcdTIzMjlcXHUyMzJBXFx1Mjc2OC1cXHUyNzc1XFx1MjdDNVxcdTI3QzZcXHUyN0U2LVxcdTI3RUZcXHUyOTgzLVxcdTI5OThcXHUyOUQ4LVxcdTI5REJcXHUyOUZDXFx1MjlGRFxcdTJDRjktXFx1MkNGQ1xcdTJDRkVcXHUyQ0ZGXFx1MkQ3MFxcdTJFMDAtXFx1MkUyRVxcdTJFMzAtXFx1MkU0RlxcdTJFNTItXFx1MkU1RFxcdTMwMDEtXFx1MzAwM1xcdTMwMDgtXFx1MzAxMVxcdTMwMTQtXFx1MzAxRlxcdTMwMzBcXHUzMDNEXFx1MzBBMFxcdTMwRkJcXHVBNEZFXFx1QTRGRlxcdUE2MEQtXFx1QTYwRlxcdUE2NzNcXHVBNjdFXFx1QTZGMi1cXHVBNkY3XFx1QTg3NC1cXHVBODc3XFx1QThDRVxcdUE4Q0ZcXHVBOEY4LVxcdUE4RkFcXHVBOEZDXFx1QTkyRVxcdUE5MkZcXHVBOTVGXFx1QTlDMS1cXHVBOUNEXFx1QTlERVxcdUE5REZcXHVBQTVDLVxcdUFBNUZcXHVBQURFXFx1QUFERlxcdUFBRjBcXHVBQUYxXFx1QUJFQlxcdUZEM0VcXHVGRDNGXFx1RkUxMC1cXHVGRTE5XFx1RkUzMC1cXHVGRTUyXFx1RkU1NC1cXHVGRTYxXFx1RkU2M1xcdUZFNjhcXHVGRTZBXFx1RkU2QlxcdUZGMDEtXFx1RkYwM1xcdUZGMDUtXFx1RkYwQVxcdUZGMEMtXFx1RkYwRlxcdUZGMUFcXHVGRjFCXFx1RkYxRlxcdUZGMjBcXHVGRjNCLVxcdUZGM0RcXHVGRjNGXFx1RkY1QlxcdUZGNURcXHVGRjVGLVxcdUZGNjVdfFxcdUQ4MDBbXFx1REQwMC1cXHVERDAyXFx1REY5RlxcdURGRDBdfFxcdUQ4MDFcXHVERDZGfFxcdUQ4MDJbXFx1REM1N1xcdUREMUZcXHVERDNGXFx1REU1MC1cXHVERTU4XFx1REU3RlxcdURFRjAtXFx1REVGNlxcdURGMzktXFx1REYzRlxcdURGOTktXFx1REY5Q118XFx1RDgwM1tcXHVERDZFXFx1REVBRFxcdURFRDBcXHVERjU1LVxcdURGNTlcXHVERjg2LVxcdURGODldfFxcdUQ4MDRbXFx1REM0Ny1cXHVEQzREXFx1RENCQlxcdURDQkNcXHVEQ0JFLVxcdURDQzFcXHVERDQwLVxcdURENDNcXHVERDc0XFx1REQ3NVxcdUREQzUtXFx1RERDOFxcdUREQ0RcXHVERERCXFx1RERERC1cXHVERERGXFx1REUzOC1cXHVERTNEXFx1REVBOVxcdURGRDRcXHVERkQ1XFx1REZEN1xcdURGRDhdfFxcdUQ4MDVbXFx1REM0Qi1cXHVEQzRGXFx1REM1QVxcdURDNUJcXHVEQzVEXFx1RENDNlxcdUREQzEtXFx1REREN1xcdURFNDEtXFx1REU0M1xcdURFNjAtXFx1REU2Q1xcdURFQjlcXHVERjNDLVxcdURGM0VdfFxcdUQ4MDZbXFx1REMzQlxcdURENDQtXFx1REQ0NlxcdURERTJcXHVERTNGLVxcdURFNDZcXHVERTlBLVxcdURFOUNcXHVERTlFLVxcdURFQTJcXHVERjAwLVxcdURGMDlcXHVERkUxXXxcXHVEODA3W1xcdURDNDEtXFx1REM0NVxcdURDNzBcXHVEQzcxXFx1REVGN1xcdURFRjhcXHVERjQzLVxcdURGNEZcXHVERkZGXXxcXHVEODA5W1xcdURDNzAtXFx1REM3NF18XFx1RDgwQltcXHVERkYxXFx1REZGMl18XFx1RDgxQVtcXHVERTZFXFx1REU2RlxcdURFRjVcXHVERjM3LVxcdURGM0JcXHVERjQ0XXxcXHVEODFCW1xcdURENkQtXFx1REQ2RlxcdURFOTctXFx1REU5QVxcdURGRTJdfFxcdUQ4MkZcXHVEQzlGfFxcdUQ4MzZbXFx1REU4Ny1cXHVERThCXXxcXHVEODM5XFx1RERGRnxcXHVEODNBW1xcdURENUVcXHVERDVGXS87XG5jb25zdCBTID0gL1tcXCRcXCs8LT5cXF5gXFx8flxceEEyLVxceEE2XFx4QThcXHhBOVxceEFDXFx4QUUtXFx4QjFcXHhCNFxceEI4XFx4RDdcXHhGN1xcdTAyQzItXFx1MDJDNVxcdTAyRDItXFx1MDJERlxcdTAyRTUtXFx1MDJFQlxcdTAyRURcXHUwMkVGLVxcdTAyRkZcXHUwMzc1XFx1MDM4NFxcdTAzODVcXHUwM0Y2XFx1MDQ4MlxcdTA1OEQtXFx1MDU4RlxcdTA2MDYtXFx1MDYwOFxcdTA2MEJcXHUwNjBFXFx1MDYwRlxcdTA2REVcXHUwNkU5XFx1MDZGRFxcdTA2RkVcXHUwN0Y2XFx1MDdGRVxcdTA3RkZcXHUwODg4XFx1MDlGMlxcdTA5RjNcXHUwOUZBXFx1MDlGQlxcdTBBRjFcXHUwQjcwXFx1MEJGMy1cXHUwQkZBXFx1MEM3RlxcdTBENEZcXHUwRDc5XFx1MEUzRlxcdTBGMDEtXFx1MEYwM1xcdTBGMTNcXHUwRjE1LVxcdTBGMTdcXHUwRjFBLVxcdTBGMUZcXHUwRjM0XFx1MEYzNlxcdTBGMzhcXHUwRkJFLVxcdTBGQzVcXHUwRkM3LVxcdTBGQ0NcXHUwRkNFXFx1MEZDRlxcdTBGRDUtXFx1MEZEOFxcdTEwOUVcXHUxMDlGXFx1MTM5MC1cXHUxMzk5XFx1MTY2RFxcdTE3REJcXHUxOTQwXFx1MTlERS1cXHUxOUZGXFx1MUI2MS1cXHUxQjZBXFx1MUI3NC1cXHUxQjdDXFx1MUZCRFxcdTFGQkYtXFx1MUZDMVxcdTFGQ0QtXFx1MUZDRlxcdTFGREQtXFx1MUZERlxcdTFGRUQtXFx1MUZFRlxcdTFGRkRcXHUxRkZFXFx1MjA0NFxcdTIwNTJcXHUyMDdBLVxcdTIwN0NcXHUyMDhBLVxcdTIwOENcXHUyMEEwLVxcdTIwQzFcXHUyMTAwXFx1MjEwMVxcdTIxMDMtXFx1MjEwNlxcdTIxMDhcXHUyMTA5XFx1MjExNFxcdTIxMTYtXFx1MjExOFxcdTIxMUUtXFx1MjEyM1xcdTIxMjVcXHUyMTI3XFx1MjEyOVxcdTIxMkVcXHUyMTNBXFx1MjEzQlxcdTIxNDAtXFx1MjE0NFxcdTIxNEEtXFx1MjE0RFxcdTIxNEZcXHUyMThBXFx1MjE4QlxcdTIxOTAtXFx1MjMwN1xcdTIzMEMtXFx1MjMyOFxcdTIzMkItXFx1MjQyOVxcdTI0NDAtXFx1MjQ0QVxcdTI0OUMtXFx1MjRFOVxcdTI1MDAtXFx1Mjc2N1xcdTI3OTQtXFx1MjdDNFxcdTI3QzctXFx1MjdFNVxcdTI3RjAtXFx1Mjk4MlxcdTI5OTktXFx1MjlEN1xcdTI5REMtXFx1MjlGQlxcdTI5RkUtXFx1MkI3M1xcdTJCNzYtXFx1MkJGRlxcdTJDRTUtXFx1MkNFQVxcdTJFNTBcXHUyRTUxXFx1MkU4MC1cXHUyRTk5XFx1MkU5Qi1cXHUyRUYzXFx1MkYwMC1cXHUyRkQ1XFx1MkZGMC1cXHUyRkZGXFx1MzAwNFxcdTMwMTJcXHUzMDEzXFx1MzAyMFxcdTMwMzZcXHUzMDM3XFx1MzAzRVxcdTMwM0ZcXHUzMDlCXFx1MzA5Q1xcdTMxOTBcXHUzMTkxXFx1MzE5Ni1cXHUzMTlGXFx1MzFDMC1cXHUzMUU1XFx1MzFFRlxcdTMyMDAtXFx1MzIxRVxcdTMyMkEtXFx1MzI0N1xcdTMyNTBcXHUzMjYwLVxcdTMyN0ZcXHUzMjhBLVxcdTMyQjBcXHUzMkMwLVxcdTMzRkZcXHU0REMwLVxcdTRERkZcXHVBNDkwLVxcdUE0QzZcXHVBNzAwLVxcdUE3MTZcXHVBNzIwXFx1QTcyMVxcdUE3ODlcXHVBNzhBXFx1QTgyOC1cXHVBODJCXFx1QTgzNi1cXHVBODM5XFx1QUE3Ny1cXHVBQTc5XFx1QUI1QlxcdUFCNkFcXHVBQjZCXFx1RkIyOVxcdUZCQjItXFx1RkJEMlxcdUZENDAtXFx1RkQ0RlxcdUZEOTBcXHVGRDkxXFx1RkRDOC1cXHVGRENGXFx1RkRGQy1cXHVGREZGXFx1RkU2MlxcdUZFNjQtXFx1RkU2NlxcdUZFNjlcXHVGRjA0XFx1RkYwQlxcdUZGMUMtXFx1RkYxRVxcdUZGM0VcXHVGRjQwXFx1RkY1Q1xcdUZGNUVcXHVGRkUwLVxcdUZGRTZcXHVGRkU4LVxcdUZGRUVcXHVGRkZDXFx1RkZGRF18XFx1RDgwMFtcXHVERDM3LVxcdUREM0ZcXHVERDc5LVxcdUREODlcXHVERDhDLVxcdUREOEVcXHVERDkwLVxcdUREOUNcXHVEREEwXFx1REREMC1cXHVEREZDXXxcXHVEODAyW1xcdURDNzdcXHVEQzc4XFx1REVDOF18XFx1RDgwM1tcXHVERDhFXFx1REQ4RlxcdURFRDEtXFx1REVEOF18XFx1RDgwNVxcdURGM0Z8XFx1RDgwN1tcXHVERkQ1LVxcdURGRjFdfFxcdUQ4MUFbXFx1REYzQy1cXHVERjNGXFx1REY0NV18XFx1RDgyRlxcdURDOUN8XFx1RDgzM1tcXHVEQzAwLVxcdURDRUZcXHVEQ0ZBLVxcdURDRkNcXHVERDAwLVxcdURFQjNcXHVERUJBLVxcdURFRDBcXHVERUUwLVxcdURFRjBcXHVERjUwLVxcdURGQzNdfFxcdUQ4MzRbXFx1REMwMC1cXHVEQ0Y1XFx1REQwMC1cXHVERDI2XFx1REQyOS1cXHVERDY0XFx1REQ2QS1cXHVERDZDXFx1REQ4M1xcdUREODRcXHVERDhDLVxcdUREQTlcXHVEREFFLVxcdURERUFcXHVERTAwLVxcdURFNDFcXHVERTQ1XFx1REYwMC1cXHVERjU2XXxcXHVEODM1W1xcdURFQzFcXHVERURCXFx1REVGQlxcdURGMTVcXHVERjM1XFx1REY0RlxcdURGNkZcXHVERjg5XFx1REZBOVxcdURGQzNdfFxcdUQ4MzZbXFx1REMwMC1cXHVEREZGXFx1REUzNy1cXHVERTNBXFx1REU2RC1cXHVERTc0XFx1REU3Ni1cXHVERTgzXFx1REU4NVxcdURFODZdfFxcdUQ4MzhbXFx1REQ0RlxcdURFRkZdfFxcdUQ4M0JbXFx1RENBQ1xcdURDQjBcXHVERDJFXFx1REVGMFxcdURFRjFdfFxcdUQ4M0NbXFx1REMwMC1cXHVEQzJCXFx1REMzMC1cXHVEQzkzXFx1RENBMC1cXHVEQ0FFXFx1RENCMS1cXHVEQ0JGXFx1RENDMS1cXHVEQ0NGXFx1RENEMS1cXHVEQ0Y1XFx1REQwRC1cXHVEREFEXFx1RERFNi1cXHVERTAyXFx1REUxMC1cXHVERTNCXFx1REU0MC1cXHVERTQ4XFx1REU1MFxcdURFNTFcXHVERTYwLVxcdURFNjVcXHVERjAwLVxcdURGRkZdfFxcdUQ4M0RbXFx1REMwMC1cXHVERUQ4XFx1REVEQy1cXHVERUVDXFx1REVGMC1cXHVERUZDXFx1REYwMC1cXHVERkQ5XFx1REZFMC1cXHVERkVCXFx1REZGMF18XFx1RDgzRVtcXHVEQzAwLVxcdURDMEJcXHVEQzEwLVxcdURDNDdcXHVEQzUwLVxcdURDNTlcXHVEQzYwLVxcdURDODdcXHVEQzkwLVxcdURDQURcXHVEQ0IwLVxcdURDQkJcXHVEQ0MwXFx1RENDMVxcdURDRDAtXFx1RENEOFxcdUREMDAtXFx1REU1N1xcdURFNjAtXFx1REU2RFxcdURFNzAtXFx1REU3Q1xcdURFODAtXFx1REU4QVxcdURFOEUtXFx1REVDNlxcdURFQzhcXHVERUNELVxcdURFRENcXHVERURGLVxcdURFRUFcXHVERUVGLVxcdURFRjhcXHVERjAwLVxcdURGOTJcXHVERjk0LVxcdURGRUZcXHVERkZBXS87XG5jb25zdCBaID0gL1sgXFx4QTBcXHUxNjgwXFx1MjAwMC1cXHUyMDBBXFx1MjAyOFxcdTIwMjlcXHUyMDJGXFx1MjA1RlxcdTMwMDBdLztcblxuZXhwb3J0IHsgQW55LCBDYywgQ2YsIFAsIFMsIFogfTtcbiIsICIvLyBBZGFwdGVkIGZyb20gaHR0cHM6Ly9naXRodWIuY29tL21hdGhpYXNieW5lbnMvaGUvYmxvYi8zNmFmZTE3OTM5MjIyNmNmMWI2Y2NkYjE2ZWJiYjdhNWE4NDRkOTNhL3NyYy9oZS5qcyNMMTA2LUwxMzRcblxuLyoqXG4gKiBDMSBVbmljb2RlIGNvbnRyb2wgY2hhcmFjdGVyIHJlZmVyZW5jZSByZXBsYWNlbWVudHMgKGNvZGUgcG9pbnRzIDEyOFx1MjAxMzE1OSkuXG4gKiBJbmRleCBpIGdpdmVzIHRoZSByZXBsYWNlbWVudCBmb3IgY29kZSBwb2ludCAxMjgraTsgMCBtZWFucyBcIm5vIHJlcGxhY2VtZW50XCIuXG4gKi9cbmNvbnN0IGMxOiBudW1iZXJbXSA9IFtcbiAgICA4MzY0LCAwLCA4MjE4LCA0MDIsIDgyMjIsIDgyMzAsIDgyMjQsIDgyMjUsIDcxMCwgODI0MCwgMzUyLCA4MjQ5LCAzMzgsIDAsXG4gICAgMzgxLCAwLCAwLCA4MjE2LCA4MjE3LCA4MjIwLCA4MjIxLCA4MjI2LCA4MjExLCA4MjEyLCA3MzIsIDg0ODIsIDM1MywgODI1MCxcbiAgICAzMzksIDAsIDM4MiwgMzc2LFxuXTtcblxuLyoqXG4gKiBUcnVlIGZvciBOVUwsIFVURi0xNiBzdXJyb2dhdGVzLCBhbmQgdmFsdWVzIHBhc3QgVSsxMEZGRkYuXG4gKiBAcGFyYW0gY29kZVBvaW50IFVuaWNvZGUgY29kZSBwb2ludCB0byBjaGVjay5cbiAqL1xuZnVuY3Rpb24gaXNJbnZhbGlkQ29kZVBvaW50KGNvZGVQb2ludDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIChcbiAgICAgICAgY29kZVBvaW50ID09PSAwIHx8XG4gICAgICAgIChjb2RlUG9pbnQgPj0gMHhkOF8wMCAmJiBjb2RlUG9pbnQgPD0gMHhkZl9mZikgfHxcbiAgICAgICAgY29kZVBvaW50ID4gMHgxMF9mZl9mZlxuICAgICk7XG59XG5cbi8qKlxuICogUmVwbGFjZSB0aGUgZ2l2ZW4gY29kZSBwb2ludCB3aXRoIFUrRkZGRCBpZiBpdCBpcyBOVUwgKDApLCBhIHN1cnJvZ2F0ZSwgb3JcbiAqIG91dHNpZGUgdGhlIHZhbGlkIFVuaWNvZGUgcmFuZ2UuIENvZGUgcG9pbnRzIGluIHRoZSBDMSBjb250cm9scyByYW5nZVxuICogKDEyOFx1MjAxMzE1OSkgYXJlIHJlbWFwcGVkIHRvIHRoZWlyIFdpbmRvd3MtMTI1MiBlcXVpdmFsZW50cywgZm9sbG93aW5nIHRoZVxuICogSFRNTCBzcGVjLiBBbGwgb3RoZXIgY29kZSBwb2ludHMgYXJlIHJldHVybmVkIHVuY2hhbmdlZC5cbiAqIEBwYXJhbSBjb2RlUG9pbnQgVW5pY29kZSBjb2RlIHBvaW50IHRvIGNvbnZlcnQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXBsYWNlQ29kZVBvaW50KGNvZGVQb2ludDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBpZiAoaXNJbnZhbGlkQ29kZVBvaW50KGNvZGVQb2ludCkpIHtcbiAgICAgICAgcmV0dXJuIDB4ZmZfZmQ7XG4gICAgfVxuXG4gICAgaWYgKGNvZGVQb2ludCA+PSAxMjggJiYgY29kZVBvaW50IDw9IDE1OSkge1xuICAgICAgICByZXR1cm4gYzFbY29kZVBvaW50IC0gMTI4XSB8fCBjb2RlUG9pbnQ7XG4gICAgfVxuXG4gICAgcmV0dXJuIGNvZGVQb2ludDtcbn1cblxuLyoqXG4gKiBYTUwgbnVtZXJpYyBjaGFyYWN0ZXIgcmVmZXJlbmNlcyBhcmUgdGhlIHJlZmVyZW5jZWQgVW5pY29kZSBjb2RlIHBvaW50LlxuICogSW52YWxpZCB2YWx1ZXMgc3RpbGwgYmVjb21lIFUrRkZGRDsgdGhlIEhUTUwgV2luZG93cy0xMjUyIEMxIHJlbWFwIGlzIG5vdFxuICogYXBwbGllZC5cbiAqIEBzZWUgaHR0cHM6Ly93d3cudzMub3JnL1RSL3htbC8jTlQtQ2hhclJlZlxuICogQHBhcmFtIGNvZGVQb2ludCBVbmljb2RlIGNvZGUgcG9pbnQgdG8gY29udmVydC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlcGxhY2VDb2RlUG9pbnRYTUwoY29kZVBvaW50OiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiBpc0ludmFsaWRDb2RlUG9pbnQoY29kZVBvaW50KSA/IDB4ZmZfZmQgOiBjb2RlUG9pbnQ7XG59XG5cbi8qKlxuICogQ29udmVydCB0aGUgY29kZSBwb2ludCBvZiBhIGRlY29kZWQgbnVtZXJpYyBlbnRpdHkgdG8gYSBzdHJpbmcsIHJlcGxhY2luZ1xuICogaW52YWxpZCB2YWx1ZXMuXG4gKlxuICogRmFzdCBwYXRoIGZvciBwbGFpbiBCTVAgY29kZSBwb2ludHM6IFsxLi4weDdGXSBhbmQgWzB4QTAuLjB4RDdGRl0gcGFzc1xuICogYHJlcGxhY2VDb2RlUG9pbnRgIHVuY2hhbmdlZCAobm8gTlVMLCBDMSByZW1hcCwgc3Vycm9nYXRlLCBvciBvdXQtb2YtcmFuZ2VcbiAqIGhhbmRsaW5nKSBhbmQgZml0IGEgc2luZ2xlIGNoYXJDb2RlLiAweGQ3NjAgPSAweEQ4MDAgKHRoZSBmaXJzdCBzdXJyb2dhdGUpXG4gKiAtIDB4QTAuXG4gKiBAcGFyYW0gY29kZVBvaW50IFVuaWNvZGUgY29kZSBwb2ludCB0byBjb252ZXJ0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gY29kZVBvaW50VG9TdHJpbmcoY29kZVBvaW50OiBudW1iZXIpOiBzdHJpbmcge1xuICAgIHJldHVybiAoY29kZVBvaW50IC0gMSkgPj4+IDAgPCAweDdmIHx8IChjb2RlUG9pbnQgLSAweGEwKSA+Pj4gMCA8IDB4ZDdfNjBcbiAgICAgICAgPyBTdHJpbmcuZnJvbUNoYXJDb2RlKGNvZGVQb2ludClcbiAgICAgICAgOiBTdHJpbmcuZnJvbUNvZGVQb2ludChyZXBsYWNlQ29kZVBvaW50KGNvZGVQb2ludCkpO1xufVxuIiwgIi8qXG4gKiBJbnZlcnNlIG9mIHRoZSBlbmNvZGVyJ3MgU0FGRSBhbHBoYWJldCAoMHgyMS4uMHg3RSBtaW51cyAweDIyLCAweDI0LCAweDVDKSxcbiAqIHByZWNvbXB1dGVkIG9uY2UgYXQgbW9kdWxlIGxvYWQuIEVudHJpZXMgZm9yIGV4Y2x1ZGVkIGNoYXJzIHN0YXkgMCBidXRcbiAqIGFyZSBuZXZlciByZWFkLlxuICovXG5jb25zdCBCQVNFOTFfSU5WRVJTRSA9IC8qICNfX1BVUkVfXyAqLyAoKCkgPT4ge1xuICAgIGNvbnN0IHRhYmxlID0gbmV3IFVpbnQ4QXJyYXkoMTI3KTtcbiAgICBsZXQgY29kZSA9IDA7XG4gICAgZm9yIChsZXQgY2hhciA9IDB4MjE7IGNoYXIgPD0gMHg3ZTsgY2hhcisrKSB7XG4gICAgICAgIGlmIChjaGFyICE9PSAweDIyICYmIGNoYXIgIT09IDB4MjQgJiYgY2hhciAhPT0gMHg1Yykge1xuICAgICAgICAgICAgdGFibGVbY2hhcl0gPSBjb2RlKys7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHRhYmxlO1xufSkoKTtcblxuLyoqXG4gKiBEZWNvZGUgYSBkaWN0aW9uYXJ5LWVuY29kZWQgdHJpZSBzdHJpbmcgYmFjayBpbnRvIGl0cyBVaW50MTZBcnJheS5cbiAqXG4gKiBTdHJlYW0gbGF5b3V0IChjb25zdW1lZCBpbiB0aGlzIG9yZGVyKTpcbiAqICAgMS4gZGljdDEgYXRvbXMgXHUyMDE0IGBkaWN0MUF0b21Db3VudGAgdWludDE2IHZhbHVlcywgZGVsdGErUkxFIGVuY29kZWQuXG4gKiAgIDIuIGRpY3QyIGF0b21zIFx1MjAxNCBgYXRvbUNvdW50IC0gZGljdDFBdG9tQ291bnRgIHZhbHVlcywgZGVsdGErUkxFLlxuICogICAzLiBkaWN0MiBuZ3JhbXMgXHUyMDE0IGBuZ3JhbUNvdW50IC0gKGRpY3RTaXplIC0gZGljdDFBdG9tQ291bnQpYCBlbnRyaWVzLFxuICogICAgICBlYWNoIGEgcGFpciBvZiBzbG90IGNvZGVzIHRoYXQgcmVzb2x2ZSB0byBlYXJsaWVyIHNsb3RzLlxuICogICA0LiBkaWN0MSBuZ3JhbXMgXHUyMDE0IGBkaWN0U2l6ZSAtIGRpY3QxQXRvbUNvdW50YCBlbnRyaWVzLCBzYW1lIHNoYXBlLlxuICogICA1LiBkYXRhIFx1MjAxNCBzbG90IGNvZGVzLCBlYWNoIGV4cGFuZGluZyB0byBvbmUgb3IgbW9yZSB1aW50MTYgdmFsdWVzLlxuICpcbiAqIENvZGVzIHVzZSBhIDkxLWNoYXIgYmFzZSAocHJpbnRhYmxlIEFTQ0lJIG1pbnVzIGBcImAsIGAkYCwgYFxcYCk6XG4gKiAgIC0gY2hhcjEgPCBkaWN0U2l6ZSAgXHUyMTkyIDEtY2hhciBjb2RlLCBzbG90ID0gY2hhcjFcbiAqICAgLSBjaGFyMSBcdTIyNjUgZGljdFNpemUgIFx1MjE5MiAyLWNoYXIgY29kZSwgc2xvdCA9IGRpY3RTaXplICsgKGNoYXIxIC0gZGljdFNpemUpKjkxICsgY2hhcjJcbiAqXG4gKiBTbG90IGluZGV4IFx1MjE5MiB0b2tlbiBraW5kOlxuICogICBbMCwgQSkgICAgICAgICAgICAgICAgICBkaWN0MSBhdG9tcyAgICAgKDEtY2hhciBjb2RlcylcbiAqICAgW0EsIGRpY3RTaXplKSAgICAgICAgICAgZGljdDEgbmdyYW1zICAgICgxLWNoYXIgY29kZXMpXG4gKiAgIFtkaWN0U2l6ZSwgZGljdFNpemUrRCkgIGRpY3QyIGF0b21zICAgICAoMi1jaGFyIGNvZGVzKVxuICogICBbZGljdFNpemUrRCwgZW5kKSAgICAgICBkaWN0MiBuZ3JhbXMgICAgKDItY2hhciBjb2RlcylcbiAqXG4gKiBCb3RoIGF0b20gZGljdHMgZGVjb2RlIGJlZm9yZSBhbnkgbmdyYW0sIGFuZCBkaWN0MiBuZ3JhbXMgZGVjb2RlIGJlZm9yZVxuICogZGljdDEgbmdyYW1zLiBTbyBldmVyeSBuZ3JhbSBlbnRyeSByZWZlcmVuY2VzIHNsb3RzIHdob3NlIGNvbnRlbnRzIGFyZVxuICogYWxyZWFkeSBmaWxsZWQgXHUyMDE0IG5vIGZvcndhcmQgcmVmZXJlbmNlcyB0byBoYW5kbGUuXG4gKlxuICogVGhpcyBydW5zIG9uIGxpYnJhcnkgaW1wb3J0LiBGbGF0IHR5cGVkIGFycmF5cyBzdG9yZSBlYWNoIHNsb3QgYXMgZWl0aGVyXG4gKiBhIHBsYWluIHZhbHVlIChgc2luZ2xlYCwgY292ZXJpbmcgZXZlcnkgYXRvbSkgb3IgYSByYW5nZSBpbiBhIHNoYXJlZFxuICogYHBvb2xgIChuZ3JhbXMpLlxuICogQHBhcmFtIGlucHV0IFBhY2tlZCB0cmllIHN0cmluZy5cbiAqIEBwYXJhbSByZXN1bHRMZW5ndGggRXhwZWN0ZWQgbnVtYmVyIG9mIHVpbnQxNiB2YWx1ZXMgaW4gdGhlIG91dHB1dC5cbiAqIEBwYXJhbSBhdG9tQ291bnQgVG90YWwgbnVtYmVyIG9mIGRpc3RpbmN0IHVpbnQxNiB2YWx1ZXMgaW4gdGhlIHRyaWUuXG4gKiBAcGFyYW0gZGljdDFBdG9tQ291bnQgQXRvbXMgaW4gdGhlIDEtY2hhciByYW5nZSAoYEFgIGFib3ZlKS5cbiAqIEBwYXJhbSBuZ3JhbUNvdW50IFRvdGFsIG51bWJlciBvZiBuZ3JhbSBlbnRyaWVzIChkaWN0MSArIGRpY3QyKS5cbiAqIEBwYXJhbSBkaWN0U2l6ZSBOdW1iZXIgb2YgMS1jaGFyIGNvZGUgc2xvdHM7IHRoZSByZXN0IG9mIGBCQVNFIC0gZGljdFNpemVgXG4gKiAgIGZpcnN0LWJ5dGUgdmFsdWVzIGFyZSAyLWNoYXIgY29kZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVUcmllRGljdChcbiAgICBpbnB1dDogc3RyaW5nLFxuICAgIHJlc3VsdExlbmd0aDogbnVtYmVyLFxuICAgIGF0b21Db3VudDogbnVtYmVyLFxuICAgIGRpY3QxQXRvbUNvdW50OiBudW1iZXIsXG4gICAgbmdyYW1Db3VudDogbnVtYmVyLFxuICAgIGRpY3RTaXplOiBudW1iZXIsXG4pOiBVaW50MTZBcnJheSB7XG4gICAgY29uc3QgYmFzZSA9IDkxO1xuICAgIGNvbnN0IGlucHV0TGVuZ3RoID0gaW5wdXQubGVuZ3RoO1xuICAgIC8vIEZvciAyLWNoYXIgY29kZXMsIHNsb3QgPSBjaGFyMSAqIGJhc2UgLSB0d29DaGFyQmlhcyArIGNoYXIyLlxuICAgIGNvbnN0IHR3b0NoYXJCaWFzID0gZGljdFNpemUgKiAoYmFzZSAtIDEpO1xuXG4gICAgbGV0IHBvcyA9IDA7XG5cbiAgICAvKiogUmVhZCBvbmUgc2xvdCBjb2RlIGF0IGBwb3NgIGFuZCByZXR1cm4gaXRzIHNsb3QgaW5kZXgsIGFkdmFuY2luZyBwb3MuICovXG4gICAgY29uc3QgcmVhZFNsb3RDb2RlID0gKCk6IG51bWJlciA9PiB7XG4gICAgICAgIGNvbnN0IGMxID0gQkFTRTkxX0lOVkVSU0VbaW5wdXQuY2hhckNvZGVBdChwb3MrKyldO1xuICAgICAgICByZXR1cm4gYzEgPCBkaWN0U2l6ZVxuICAgICAgICAgICAgPyBjMVxuICAgICAgICAgICAgOiBjMSAqIGJhc2UgLSB0d29DaGFyQmlhcyArIEJBU0U5MV9JTlZFUlNFW2lucHV0LmNoYXJDb2RlQXQocG9zKyspXTtcbiAgICB9O1xuXG4gICAgY29uc3QgZGljdDJBdG9tQ291bnQgPSBhdG9tQ291bnQgLSBkaWN0MUF0b21Db3VudDtcbiAgICBjb25zdCBzbG90Q291bnQgPSBhdG9tQ291bnQgKyBuZ3JhbUNvdW50O1xuXG4gICAgLypcbiAgICAgKiBQZXItc2xvdCBjb250ZW50czogYXRvbXMgKGFsd2F5cyBhIHNpbmdsZSB2YWx1ZSkgbGl2ZSBkaXJlY3RseSBpblxuICAgICAqIGBzaW5nbGVgOyBuZ3JhbSBzbG90cyBob2xkIC0xIHRoZXJlIGFuZCBleHBhbmQgdG9cbiAgICAgKiBgcG9vbFtzdGFydFtzbG90XSAuLiBzdGFydFtzbG90XSArIGxlbmd0aFtzbG90XSlgLlxuICAgICAqL1xuICAgIGNvbnN0IHNpbmdsZSA9IG5ldyBJbnQzMkFycmF5KHNsb3RDb3VudCk7XG4gICAgc2luZ2xlLmZpbGwoLTEsIGRpY3QxQXRvbUNvdW50LCBkaWN0U2l6ZSk7XG4gICAgc2luZ2xlLmZpbGwoLTEsIGRpY3RTaXplICsgZGljdDJBdG9tQ291bnQsIHNsb3RDb3VudCk7XG4gICAgY29uc3Qgc3RhcnQgPSBuZXcgSW50MzJBcnJheShzbG90Q291bnQpO1xuICAgIGNvbnN0IGxlbmd0aCA9IG5ldyBJbnQzMkFycmF5KHNsb3RDb3VudCk7XG5cbiAgICAvKipcbiAgICAgKiBEZWNvZGUgYGNvdW50YCBhc2NlbmRpbmcgdWludDE2IHZhbHVlcyBmcm9tIGEgZGVsdGErUkxFIHN0cmVhbSBpbnRvXG4gICAgICogYHNpbmdsZVtvZmYuLm9mZitjb3VudClgLlxuICAgICAqXG4gICAgICogICBjb2RlIDwgODkgICBcdTIxOTIgZGVsdGEgPSBjb2RlXG4gICAgICogICBjb2RlID09IDg5ICBcdTIxOTIgcnVuLWxlbmd0aDogbmV4dCBjaGFyIGVuY29kZXMgcnVuTGVuZ3RoLTI7IGVtaXQgYHJ1bkxlbmd0aGAgY29uc2VjdXRpdmUgKzEgdmFsdWVzXG4gICAgICogICBjb2RlID09IDkwLCBuZXh0IDwgOTAgIFx1MjE5MiBlc2NhcGU6IGRlbHRhID0gODkgKyBuZXh0ICogQkFTRSArIGFmdGVyLW5leHRcbiAgICAgKiAgIGNvZGUgPT0gOTAsIG5leHQgPT0gOTAgXHUyMTkyIGRvdWJsZS1lc2NhcGU6IGV4dHJhIGNoYXIgZm9yIHZlcnkgbGFyZ2UgZGVsdGFzXG4gICAgICogQHBhcmFtIGNvdW50XG4gICAgICogQHBhcmFtIG9mZlxuICAgICAqL1xuICAgIGZ1bmN0aW9uIGRlY29kZURlbHRhKGNvdW50OiBudW1iZXIsIG9mZjogbnVtYmVyKTogdm9pZCB7XG4gICAgICAgIGxldCBwcmV2aW91cyA9IDA7XG4gICAgICAgIGxldCBzbG90ID0gb2ZmO1xuICAgICAgICBjb25zdCBlbmQgPSBvZmYgKyBjb3VudDtcbiAgICAgICAgd2hpbGUgKHNsb3QgPCBlbmQpIHtcbiAgICAgICAgICAgIGNvbnN0IGNvZGUgPSBCQVNFOTFfSU5WRVJTRVtpbnB1dC5jaGFyQ29kZUF0KHBvcysrKV07XG4gICAgICAgICAgICBpZiAoY29kZSA8IDg5KSB7XG4gICAgICAgICAgICAgICAgcHJldmlvdXMgKz0gY29kZTtcbiAgICAgICAgICAgICAgICBzaW5nbGVbc2xvdCsrXSA9IHByZXZpb3VzO1xuICAgICAgICAgICAgfSBlbHNlIGlmIChjb2RlID09PSA4OSkge1xuICAgICAgICAgICAgICAgIGxldCBydW5MZW5ndGggPSBCQVNFOTFfSU5WRVJTRVtpbnB1dC5jaGFyQ29kZUF0KHBvcysrKV0gKyAyO1xuICAgICAgICAgICAgICAgIHdoaWxlIChydW5MZW5ndGgtLSkgc2luZ2xlW3Nsb3QrK10gPSArK3ByZXZpb3VzO1xuICAgICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgICAgICBjb25zdCBuZXh0ID0gQkFTRTkxX0lOVkVSU0VbaW5wdXQuY2hhckNvZGVBdChwb3MrKyldO1xuICAgICAgICAgICAgICAgIHByZXZpb3VzICs9XG4gICAgICAgICAgICAgICAgICAgIDg5ICtcbiAgICAgICAgICAgICAgICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIHVuaWNvcm4vcHJlZmVyLW1pbmltYWwtdGVybmFyeSAtLSBicmFuY2hlcyByZWFkIGEgZGlmZmVyZW50IG51bWJlciBvZiBzaWRlLWVmZmVjdGluZyBpbnB1dCBieXRlc1xuICAgICAgICAgICAgICAgICAgICAobmV4dCA8IDkwXG4gICAgICAgICAgICAgICAgICAgICAgICA/IG5leHQgKiBiYXNlICsgQkFTRTkxX0lOVkVSU0VbaW5wdXQuY2hhckNvZGVBdChwb3MrKyldXG4gICAgICAgICAgICAgICAgICAgICAgICA6IEJBU0U5MV9JTlZFUlNFW2lucHV0LmNoYXJDb2RlQXQocG9zKyspXSAqIDgyODEgK1xuICAgICAgICAgICAgICAgICAgICAgICAgICBCQVNFOTFfSU5WRVJTRVtpbnB1dC5jaGFyQ29kZUF0KHBvcysrKV0gKiBiYXNlICtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgQkFTRTkxX0lOVkVSU0VbaW5wdXQuY2hhckNvZGVBdChwb3MrKyldKTtcbiAgICAgICAgICAgICAgICBzaW5nbGVbc2xvdCsrXSA9IHByZXZpb3VzO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxuXG4gICAgLy8gU3RyZWFtcyAxICYgMjogYXRvbXMgZGVjb2RlZCBpbnRvIHRoZWlyIHNsb3QgcmFuZ2VzLlxuICAgIGRlY29kZURlbHRhKGRpY3QxQXRvbUNvdW50LCAwKTtcbiAgICBkZWNvZGVEZWx0YShkaWN0MkF0b21Db3VudCwgZGljdFNpemUpO1xuXG4gICAgLypcbiAgICAgKiBTdHJlYW1zIDMgJiA0IGFyZSByZWFkIGluIHR3byBwYXNzZXM6IGZpcnN0IGNvbGxlY3QgZXZlcnkgbmdyYW0ncyB0d29cbiAgICAgKiByZWZlcmVuY2VzIGFuZCBkZXJpdmUgaXRzIGV4cGFuZGVkIGxlbmd0aCAoZWFjaCByZWYgcmVzb2x2ZXMgdG8gYW4gZWFybGllclxuICAgICAqIHNsb3QsIHNvIGxlbmd0aHMgYXJlIGFscmVhZHkga25vd24pLCB3aGljaCBzaXplcyB0aGUgc2hhcmVkIHBvb2wuXG4gICAgICogUG9vbCByYW5nZXMgYXJlIGhhbmRlZCBvdXQgaW4gZGVjb2RlIG9yZGVyLCBzbyB0aGUgc2Vjb25kIHBhc3MgZmlsbHNcbiAgICAgKiB0aGUgcG9vbCBjb250aWd1b3VzbHkgd2l0aCBhIHNpbmdsZSB3cml0ZSBjdXJzb3IuXG4gICAgICovXG4gICAgY29uc3QgcmVmZXJlbmNlcyA9IG5ldyBJbnQzMkFycmF5KG5ncmFtQ291bnQgKiAyKTtcbiAgICBsZXQgcG9vbFNpemUgPSAwO1xuICAgIGxldCBuZ3JhbUluZGV4ID0gMDtcblxuICAgIC8qKlxuICAgICAqIFJlYWQgYGNvdW50YCBuZ3JhbSBlbnRyaWVzIChlYWNoID0gMiBzbG90LWNvZGUgcmVmZXJlbmNlcykgZm9yIHRoZSBzbG90c1xuICAgICAqIHN0YXJ0aW5nIGF0IGBzdGFydFNsb3RgLCByZWNvcmRpbmcgcmVmZXJlbmNlcyBhbmQgYXNzaWduaW5nIHBvb2wgcmFuZ2VzLlxuICAgICAqIEBwYXJhbSBjb3VudFxuICAgICAqIEBwYXJhbSBzdGFydFNsb3RcbiAgICAgKi9cbiAgICBmdW5jdGlvbiByZWFkTmdyYW1SZWZlcmVuY2VzKGNvdW50OiBudW1iZXIsIHN0YXJ0U2xvdDogbnVtYmVyKTogdm9pZCB7XG4gICAgICAgIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCBjb3VudDsgaW5kZXgrKykge1xuICAgICAgICAgICAgY29uc3Qgc2xvdCA9IHN0YXJ0U2xvdCArIGluZGV4O1xuICAgICAgICAgICAgY29uc3QgYSA9IHJlYWRTbG90Q29kZSgpO1xuICAgICAgICAgICAgY29uc3QgYiA9IHJlYWRTbG90Q29kZSgpO1xuICAgICAgICAgICAgcmVmZXJlbmNlc1tuZ3JhbUluZGV4ICogMl0gPSBhO1xuICAgICAgICAgICAgcmVmZXJlbmNlc1tuZ3JhbUluZGV4ICogMiArIDFdID0gYjtcbiAgICAgICAgICAgIG5ncmFtSW5kZXggKz0gMTtcbiAgICAgICAgICAgIHN0YXJ0W3Nsb3RdID0gcG9vbFNpemU7XG4gICAgICAgICAgICBjb25zdCBlbnRyeUxlbmd0aCA9XG4gICAgICAgICAgICAgICAgKHNpbmdsZVthXSA8IDAgPyBsZW5ndGhbYV0gOiAxKSArXG4gICAgICAgICAgICAgICAgKHNpbmdsZVtiXSA8IDAgPyBsZW5ndGhbYl0gOiAxKTtcbiAgICAgICAgICAgIGxlbmd0aFtzbG90XSA9IGVudHJ5TGVuZ3RoO1xuICAgICAgICAgICAgcG9vbFNpemUgKz0gZW50cnlMZW5ndGg7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmVhZE5ncmFtUmVmZXJlbmNlcyhcbiAgICAgICAgbmdyYW1Db3VudCAtIGRpY3RTaXplICsgZGljdDFBdG9tQ291bnQsXG4gICAgICAgIGRpY3RTaXplICsgZGljdDJBdG9tQ291bnQsXG4gICAgKTtcbiAgICByZWFkTmdyYW1SZWZlcmVuY2VzKGRpY3RTaXplIC0gZGljdDFBdG9tQ291bnQsIGRpY3QxQXRvbUNvdW50KTtcblxuICAgIC8vIFNlY29uZCBwYXNzOiBjb25jYXRlbmF0ZSBlYWNoIG5ncmFtJ3MgdHdvIGhhbHZlcyBpbnRvIHRoZSBwb29sLlxuICAgIGNvbnN0IHBvb2wgPSBuZXcgVWludDE2QXJyYXkocG9vbFNpemUpO1xuICAgIGxldCB3cml0ZSA9IDA7XG4gICAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IG5ncmFtSW5kZXg7IGluZGV4KyspIHtcbiAgICAgICAgZm9yIChsZXQgaGFsZiA9IDA7IGhhbGYgPCAyOyBoYWxmKyspIHtcbiAgICAgICAgICAgIGNvbnN0IHNvdXJjZSA9IHJlZmVyZW5jZXNbaW5kZXggKiAyICsgaGFsZl07XG4gICAgICAgICAgICBjb25zdCB2YWx1ZSA9IHNpbmdsZVtzb3VyY2VdO1xuICAgICAgICAgICAgaWYgKHZhbHVlIDwgMCkge1xuICAgICAgICAgICAgICAgIGxldCByZWFkID0gc3RhcnRbc291cmNlXTtcbiAgICAgICAgICAgICAgICBjb25zdCByZWFkRW5kID0gcmVhZCArIGxlbmd0aFtzb3VyY2VdO1xuICAgICAgICAgICAgICAgIHdoaWxlIChyZWFkIDwgcmVhZEVuZCkgcG9vbFt3cml0ZSsrXSA9IHBvb2xbcmVhZCsrXTtcbiAgICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICAgICAgcG9vbFt3cml0ZSsrXSA9IHZhbHVlO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxuXG4gICAgLy8gU3RyZWFtIDU6IGRhdGEuIEVhY2ggY29kZSBleHBhbmRzIHRvIGl0cyBzbG90J3Mgc3RvcmVkIHZhbHVlcy5cbiAgICBjb25zdCBvdXQgPSBuZXcgVWludDE2QXJyYXkocmVzdWx0TGVuZ3RoKTtcbiAgICBsZXQgb3V0SW5kZXggPSAwO1xuICAgIHdoaWxlIChwb3MgPCBpbnB1dExlbmd0aCkge1xuICAgICAgICBsZXQgc2xvdCA9IEJBU0U5MV9JTlZFUlNFW2lucHV0LmNoYXJDb2RlQXQocG9zKyspXTtcbiAgICAgICAgaWYgKHNsb3QgPj0gZGljdFNpemUpIHtcbiAgICAgICAgICAgIHNsb3QgPVxuICAgICAgICAgICAgICAgIHNsb3QgKiBiYXNlIC1cbiAgICAgICAgICAgICAgICB0d29DaGFyQmlhcyArXG4gICAgICAgICAgICAgICAgQkFTRTkxX0lOVkVSU0VbaW5wdXQuY2hhckNvZGVBdChwb3MrKyldO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHZhbHVlID0gc2luZ2xlW3Nsb3RdO1xuICAgICAgICBpZiAodmFsdWUgPCAwKSB7XG4gICAgICAgICAgICBsZXQgcmVhZCA9IHN0YXJ0W3Nsb3RdO1xuICAgICAgICAgICAgY29uc3QgcmVhZEVuZCA9IHJlYWQgKyBsZW5ndGhbc2xvdF07XG4gICAgICAgICAgICB3aGlsZSAocmVhZCA8IHJlYWRFbmQpIG91dFtvdXRJbmRleCsrXSA9IHBvb2xbcmVhZCsrXTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIG91dFtvdXRJbmRleCsrXSA9IHZhbHVlO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBvdXQ7XG59XG4iLCAiLy8gR2VuZXJhdGVkIHVzaW5nIHNjcmlwdHMvd3JpdGUtZGVjb2RlLW1hcC50c1xuXG5pbXBvcnQgeyBkZWNvZGVUcmllRGljdCB9IGZyb20gXCIuLi9pbnRlcm5hbC9kZWNvZGUtc2hhcmVkLmpzXCI7XG4vKiogUGFja2VkIEhUTUwgZGVjb2RlIHRyaWUgZGF0YS4gKi9cbmV4cG9ydCBjb25zdCBodG1sRGVjb2RlVHJlZTogVWludDE2QXJyYXkgPSAvKiAjX19QVVJFX18gKi8gZGVjb2RlVHJpZURpY3QoXG4gICAgXCIhfS4mdSV9JyZ9Kid+ITYqKSUmLH4hSn4hSn4lTH55PH4hUix+fiVMdX5+I0dEfn4jfCkxIyV9XiV9MiUrIy4jIyUjIyV9JiUjIyUnIyUjIyYlIyUjJyUjJiMlIyYjJyMlJSMmIyUjIyUjKSUnJyUmJSMlIyclIyUlIyUlfSUlJSMlIyYoMjMjJSUjJi0lMCUoJzEjKCMjJSMnIyMrJScqLjoxfSMlIzYtKyglJyUlIyUlJX0jTCcyMzUxJignJX0mL04nKDAoLyotJSglJX0jJysmVCU3LjJ9IyYlJiMlIzM2LzUjIyUmJSUjJiMlJSMpKTIlJSMjJSYmJzB+ISMqKyYnJTF+ISUpLiczcT8mJScxfiEuIyMlNih+ISslJSUoR3cnclR+IUUjPG5BJSNqWn4hSCUofiE0MiMjfiEqMzEmfiFHJVV+Iyk1fiNgM34hSn4hWn4lXX4lWX4lQ34hcX4hdX4ja3p+JSN+ITYnfiFEfiFVfiE/fiNUfiFjJX4hRyMnfiU3fH4hR34hSn4hRyZ+I3BifihEZn0jJX0qJn0jJSMjJSMjJSMjJiMtfSYnIycmJSMuKyt9JW1JLCMsQCYofSolfSonJSYjIyYjJSMjJX0mMH0jLn0sVX0sJX0rJX0mJX0jJSMjJn1CJSh9KCV9KyUpfSklIyMlIyZ9JiUjIyUmfTwlfT4lIyUmfSolfSglfTklfS8lfSklfSolfSolfT8mfSYlfTMlfSYqIyV9KSUjJSMpfSMmIy0jKyolRSUlJyUnIyV9IypWIyMmIyNJfSMmJiMjJSYlIyYmUWYlJSkpdy8wKyYlIygjLiUtJycnJysrKys3fT4lNCcnLCMjMSwjJSMmJSMjJiMnIyMmIyojOSklJiV9Iyp9JSwjK1AoJUEmJSMnJiMjd1NEJyw5RTAwI3kjQH0oK30mJSY+fiEjfiFYfSMqfSgmJn0oJn0oLCV9JSYjKyZ9IyZ9SSUjJX0lKSMofSwnJSMqfTQlJSMlfSgnJ30jLyMjKCMjKSwlLSMjJSUpIyZ9KC59JiUjJn0lJX0qJiMlfSwmJn0mJX0jJSonIyV9KSV9RCZ9JiV9LSZ9NiYjJn0tLCV9IyV9KS0ofitgfiw9P35JOSc5JX4hLCMlfSklfSklfUAlfT8lfSh+IT9+Izx+I3BQfiNCR34jPTEjJUsrfiM/I34lOyl+I0F+I21GMX4jQSd+J1glJ34jbFJ+I05+J05+I3J+I20jLX4jaSc/JSMnJX4jQiUjIyUsJSN+I18lIzAlfiNdNzMyfix3fjIrIzomIyUmJzAlJj4lfSM+IyNGKykjJSYmIygrX300Jn0tJX0oJn1AJn1PN0ZkZjBAKy92NH0mV1UjIyYvMCMmJygnQiMlfS4lfScrIyV9IyUlJiMmJSMlIyMrIyYjKSM2IycjLn0sJX1jJX0sJSMlIyMlJiMmJSMmfiM+JyotLiUjIyUjIyV9IyUlfSUnfiMpRDF9IyUqJn4jXyUlJyh+I1MyJScufSN+Iz0jIyonKi0lfSYnJScjIyYmfidFJS4jJn4jTTR9JSUjIyYnJSN+I08xIyMlJiMnK34jPEIlIyMlJSclK34jOyNAJX0jJiUjJiYlIyh+I0gxfSclJyMjJiZ+Iz9BfSYnfiNEIyUzMn0nJiYmJn4jW30nKCMlfSd+IztDfSkmfSUlIyV+Iz0mJSwzfSUnKCMlJX4jXicjJiYpIyUnfiNZJS1+I2QtJSd+I14lJSYjJiYmfSN+I2J+MnQqJid+Jih+JkB+MCV+ZX4zfSUqJycwfSkmfSt+ITkjIy19IyUtaEQqKTFmQyMlLyYvZkIjNDB+ISsjKSo0fiErfiFLJyY6fiEvKjd+IS4jfiFIfiFMJzp+JXgmfiFII34hKn4lMX4hSSN+IStBfiNwJ34hRn5+Iy0jfiwsKH4uWn4hVn4lOydCJ21xLVd+IU5+JUklIyYmIyZ9IyV9LCUlfSclfStYIyV9IyZ9KCV9JyV9PCV9IyV9JSUnfSclfTp+IVspOUB+JT5+I1VBJS0lIyMmfiFDJX4hLS45On4hMX4hLV4yLzphfiF5LEQqSiMtNSkvNH4lMjMsfiNHfiFMMX4hMFgzYH4hMit+ISEwLX4mRX4hV34hbyw+WSZdfiVjWnhfJn4jTyo5I0EjJyMrSSclIyl+ITBCKi01QSstKChGJipNIykoLTctNSsnLTNhNVZpfiFZfiE/K1spJTMpLEVSSG1+ISs6RCxWRy4rKT9mQiUlKiglKScoIyY4MCUxJzhgSzg/YCsnWiMmTyYnSDUjKjkpQSUlNSYzKSkwJTM5Ky4qNyMoKSYmKj00QCoqTCk8J18mKisuLjsoIyorKS4vJjAjMyklJyktOCg0aXhEKCYufSUsKCdhSTosKSUsazIyMzFUKUknIy8tVzcsLydRIy4nWTI0K2gnKTM3PC8zMSY4MyMjJjAjKSxIKD8nJj8vMSMjJSMmJiMlJyctJSYmJiMoJicnJiMuLSclIyUlKCwnKSonJiMmIycjIyUoJSgjJSgnIyYjIyUlJSUoJyUjJSMlJSMlIyYlIyNoPncrdjxheXZ5dmNnLnV1aEtyfWcvdnxnPnU5aVt+Pmc1dUl+PVJ2ZHdFZzt2L2c7dWshIVRUU3hdQFJUIVUhIyFAVkJSVVUhJ1VUZS1kMGNgZSZnU2RpY2VkRmNyZFRhcWIua1ljQW9oZFlkQGEzZStkfWRNZHRkLmFKI2JxY0tgZGxlL2UuZSdkd2RQZG9kZGRqYkVifW9nZF5vZmRwZHVjNmo/bCVke2RyZHFjKWQ3YmFjT2RRJVQjWSlYLnNSW3lIPjZWeXYzW3h3THU+dm8nISouW3lCYWNhaG9qPjZSZXczW3hxZFphIyFhJiNeKFgtW3lHPjZWeXUzW3h2ZzNzRXJ8Zy51L1JpOWRiMFQjXihYYSkhLVt5Oz42VnlsZzR3S3N7SndOWnQzQDNyPWM0WihbeGxnO3dLdCFjcHEnc0B2N0EnKmEoYSshLWEjW3k8M0R0PzNEdCc+NlZ5bTNbeG1nOXJ4c05Kd0xadDR+P3I/ZGIxVCNgLSEoWGEsITBbeVM+NlZ6JU51UXMuZzR3S3RuSndOWnRTQDNyPmM0WihbeSVnO3dLdHJkZ2E4IWEoISMmVCpZLVhhIyFhMDxvclt5YzNEdHE+NlZ6NDNbeTNKd05adGZAM3MhSnV9ISVEdGk6cG0zY18lWCN0akI1cGtkNnEhcl11P3ZvQycqLWEuYTIhMGEmYStbeUkzRHRJM0RzfjNEdEg+NlZ5dzNbeHg7OnMjfjw1cEtKd05adEVAM3J+ZGBhKSFhMlQjYS4oIStVLlgxW3lUM0R0YDNEdHY+NlZ6JjNbeSZnOXJ4d3pjeHN0UHUuPHJBSndMWnRUfj9yQGRaYSUhYS4mXipaYSgvUmV1W3lhPjZWejIzW3kxZzNzRXJ9d2tne051UVJne2NpKFUjNUBiYH4sY2cjVSgyV25INXd1Z2NSaDdkWCNUKFksYSdUYSEhYSxbeVo8XW1qPjZWeiwzW3krUHYjNVJlWkt1Kz0sJSFIfTdBQndrYVM/Umg6QmNXKFgjPF1tcmo6dWJ2L0FSZWtkZyUhKCFhLipUYShZLlgxISNzUD5SbCpEdDZbeT4+NlZ5bzNXZipqT3Z1dW12dVJnUkp1cSohOjk8QkBiWH4zalZ2JnZAc0A1UmVbZC9yUXR7dUF2byZhJmEqKWEyISwwV2YhM0R0MD1Ccyc+NlJlfTNbeHl+PDVzJUp3Slp0MX5HcyljOyYhIzJzSmtOdVh2enE3cnh1LFJlOGRrYTQhYTgoYUVaK2FAWS5YMVhhKVt5ZD1CcygzRHRQPjZWejUzW3k0Y1gjWCZSZTphdlJlOX48NXMmSndKWnRRfkdzKmlecnp2ZFJnK0p2eyUhMnNiQkBiWH1rZGdhLCFaYT8mXipUMS8hYSdEdCtbeTY+NlZ5ZjNXZiVnL3U7czRoR3U2P1JoLUp2WiwhYyUjJlJvWDU0Uml2ajd1eXZmOFJnVEt2WkIlKiEyc0doPHZ1NVJncTw9Qzo6OWJifiNkWiNUJlRhNlkuWCpEdD5beTkzV2YpY29aKFQsNlZ5aWZsdXZSZ0NAOTVAQkBiWH4vaEZ1MzRjQyNULGsvdW5xOHc4UTVSa1VrbHdRdXp1bnE4dzhRNVJrOGQvckp1P3Y4dzkpLSYhYTBhO2EmYUlXZWpnM3NFci9oMXM8RHRESnZ5WnFZNWF3czNKdnkhJldlaX5IcjE6YXU1QEJhZz4yM0V+NWM6WiZiWH07a0t2P3cmdW51VnU1UmpjOz5icykjfkA6UmguPWF5PGFdQztiYH1WZDZzL3R7dUF2b2F4YSgpIWEsYTclLWEjYTJEdCxbeUYyV29bPjZWeXQzW3h1TnVQUmkmTnVQd3BpI1JvV2g/dmY4UmklSnZdISVSaTpLdnhEIS4nMldlQWpadWBxOXJ4dSxSZTd3b2VBZy11bkxxKHFBXy8qMldnX2czdTVxXjk6NEV9L2pUcnhyenY9V2trZH4wVVgjXl5YYS1hMWE1VCZhPVUxYScqYUVhXSFhKmFQYUEtYWRva1t5NTRSbj47OnAzfkRwNWc5cnBzRk52WnFqZzN1SnA0fjw1cDBQdzs1cWxKd05adCpAM3AxUHc6NXAvT3UhNXAySnZHJyE2VnllPTxxbkp2aF9beGhnM3YsUmgza093T3ctc0R1ZXYvUmVeZGhhW2ElISUhYSsjVGE3KS01VGFDYU8hYWthIWEpc2ZbeWIyPlJsITlBUmlxNUV9UWc9dWNSa0JFfG9KckpfQFdrfkBXa3tKckpfQFdrfEBXa3lKckpfQFdrfUBXa3pKdk9fW3kyZy12TVJtaUt1WUMhKSY+Umk7PlJpPEAzUmtOY10oWCNAOVJrPWc1dnVSbWhLdkRCISsnPV1tZWczdTRSbWdkKSNZJ1Z6M0NBUm1mZGBhKyElVCchKyNUYTFUYTZUYU0tc1REdDlbeUE5c1lkJyVZI3NbW3hwajp1ZXVuYVhSZ0VqUnEsdi12dXFkZDInYCM2UmV2PDMyQDU+OjI8RX01eElvOWEqWCNZKDs1UmVQSnZEX2c+dnlSZ05qOHcpdjg8d2dnczpSZ1hpWnR8dmp4LGhTcTNhaCEtKH5AOlJvL091ITVSaFdqXnYocHl3OHVuUmhVZHgtVVkjXlVhLmEzYTcwISklVVgxVGFEYSknb21SaVJSaEVbeTozRHN6PUJyLD42VnlqM1t4a2c2cnV3amNxc3JQdzs1cipLdV1EJ1p0LUAzcih+P3IuaVt2d3ZdZFUxYS0tVSNgYTQoZy92c1JoUE91ITVSaExqOnJtdTlXbyF+QDp3ZGhAZy92c1JpVGpYdXZ2TnJ9OlJoQmpedihweXc4dW5Sbl1kejFVWWEnYSteWSghYUVUWmFsYVJZLlRhP2E0W3lESncxISNxTHNXPjZWeXJmenEtcExmbHB3UmV8SnM+JSFEdEAzRHQmSnZ5X1t4c35Icm5qTXV3cHN3J1JlY0t1K0QjJyF0PH5Hcmx+P3JqZzV1LXgsZ3dwe2FoIS0ofkA6Umd+T3UhNVJoJ2pYdXZ2TnJ9OlJoI2NXI1gvYzsmISMyc0xpW3Y3dTdSZ3BKdikoIWlMcnh1LFJlNmo3dkBzQDVTZVtlN2RgYVchWmEoYWBULmEjIWEzISZhRGEtITkpRHRfPTZzKzNbeH5+RFJ8aH5EUzZhdmhHdW41UmtaajN3KXYtXW1rS3VuQiEmKl1rYjk3UnxpPEFSazxjOlooNlZ5fUp1aCchd3ppTVJvUzpGfHZrTHVhdUp2NXZ0dlFSaDFkPSdUK1kjVnlPfkRSfGpjRiNUJzdSfGc5N1J8a0p2MychYXk8UmosSnZoJiE6UmVYY3NhNiphKyNhI19hSVJmOWFMUmY/YyxaJlJmNVJmN2MuWiZSZjtSZj5jUSMlVCdwLVJmOFJmPWN0IyUnKCohLHAsUmY0cCtSZjZSZjpSZjxkfidVYSVVKl5VWWEoIWEsLSEjYTRZYVRhbGFFWDBhOGE8V2VvM0R0LzNEc3g9QnI5M1dlbn5Ecjt+PDVwPEp3Tlp0MkAzcD1Qdzo1cDtPdSE1cjNjNyYhIzpwPjNEc31LdkdCKV82VnlrMnNNPTxyN3gnZW92QSghaEZ1MUFSZn1jViNYJkByNWo2cnZ3UWFeUmYzYz1aYSd3a2doSnZfX2c7dW5SZ2dBNTNCOT1iXn0lajZ1ZHVvNUpxOyEoaEl2JTJSZWBPdTRBUmVfZSVhI15eXlhhJiFhKmEyISZhNllhUCEqYWQhI2E6YUUvNVJuP1t5QD42VnlwOzpwRX5Ecll+PDVwQkp3Tlp0OEAzcENoPXJ0M3JXUHc6NXBBSnVwX1t4b051UHBGOWMhIyc0NXBENUFSbilkOCNYJ1gqM0ByVTcyc11oPnY8PHNTakpwcXZld09KcS8oIWhOdyc1UmVCazBzMnUzdy93JzVSZUU1QEpxLiFhK0pRISZXZVUyM2QoI1kmUmpHNV1qQmshdTd3JnUwdWRBUmpFZSMrXl5eVWIjIWEyL2FgWihhZ1QxIWEtYTt8QFRhRyFhU1t5Vj1SZX5mb3cnUmd1TnVQUmU/YnojJz5Sb1VXZUw+OkNiYnw/SndQWnRWZzZydVJtekp2RCchNlZ6KGcvdm1SaH5KdnlfW3koZzl2b1JneXgqY3koIzI+UmkyQjliXX45a0l3OXU3cmx1SnUzUmddZEkjYSVVWSdAPXAlQ0F4LmdRWiZSaHd3eWd0Um17eDVnX1onK0FCcVI5V29hPUJwJmRWI14qWGEnISZAb3tnNHZdUms7SnZ7ISVSa1t3a2tpQTVSa2l3d2ZVQj14LGZVdXFDJiohPlJmVGc4djBSZlZ+QVJmU2Q7ckpzQXVBdjl3UidhZSsvYU8hYUBhemEvYSNbeVFAV2chMldlbWczc0VyMEp2Ql9nPnV2UmVXZzJ2K1JlPUt1cEJfK1t5ITJBYll+LX5IcjJBSndEIShoPH5FbD5oPH5FbD9LdW5AK186OWJgfUtnLXYvUmkzZzt2dHd5a185XWtfZD0mVCMqVS42cWhAQWJgfEs5Okh8Q0p2WyEmM0R0ZXgnZkR3QyUhUmZbOVdsTWRbKF5YLCFhJVowNlZ6IUBXZ0JnPXZ+Umd2ZyxRUmVAYXdkLCNZK2pUdnxRfkVmV2pddU5yfH5GUmZYZHkjWSZeVWElIWFPLiEoYSlVYTs9IWFAYUthcCFhLSxhIVRhXWFbclNhXXA/W3k4MnNLPUJxfjs6cDp+PDVwOFB3OjVwN2QnI1knV2YoO1JuUmlbdTR3JlJnSkp2RychNlZ5aD08ciNpanV1di9zSUt1WUQnWnRHQDNwOX5HciZkMiNgKGc8dnRSZ0ZqYHU1dyZycXB4UmYyQ0p1WSErOndmblRPdSE1Umd9ak5zMXVjdiZSZndKdkEhJjNAcXxCRGNDI1Qsay91bnE4dzhRNVJrVGtsd1F1enVucTh3OFE1Ums5ZGdhIyFhJyFhPSNhMCE6K1RiKmJAYU8uYTQhYWJhOGFGSnZefT8hVnlSfkRyPGc7dSVSbi5+PDVwW3gnZWB3Tlp0UkAzcF1Qdzo1cFpoTnZqQnAud29lX2c1dS1yNEp3RiElRHRPMzpvb2M3JiEjOnBeM0R0cEx1R3coISslKUR0azZWeiMyc2Q9PHI4ZCcjWShbeSM8eDNnSnRgd0AhKSV9TVJpb3d6aWtSaWo9XWlseEFmMyxVKCNCMlJmI2cwdi1SbVtja3tgVSNdZ2lLdjM+KSEmNlJpMTU0cyxLdUdCXyVAcjY4cjpkSnx0YCNYKDk8RXx1MkBIfHJ4M2dKdT93JyErJzFOdTdSZWc0PUh+Kzk8d3hnWTk1Um1deExnZ1otYChYfVUyOlJpNGg8dU9hd1Jtc0p2X181QGJie2piVn4zZGthI2EnYV0hLCNhK1U9YT5iNmEzYiUhL2FLYS8pIWFyd3ZlXlZ5Sjs6cFJ+RHBUZzN1SnBTfjw1cE9Qdzs1cW1Qdzo1cE5PdSE1cFFKdkcnITZWeXg9PHFvSnZBIXt+SnVwISVAcWs3Um4vS3Z5RCF9JydbeHo7PndraCc/UmgseDhneXRgdzVEISYpLChTZ3ljY1JnenRKQDNwUEI1cCNkJyhZIzxdbW1pZnVidyZSZ29KdkUmITgyc15KdkYmIThSZixBRGJdfjt4PWgnck51XXZLISwlJyowUm5PUmgpNFJoKkFxUWctdmFSbk5nO3dId2toJ2JhfjRjRSNUYSp4M2djdHl3QCchKyVSbkZSbkQ8NFJuQGhGdks1Um5DeFdnWyNgJmEwVWEoKWAxUm03NVJnW2NdJVgjcWk4UmdeTnZkUmo+Qnd6Z1phdXdqaTdSbTZBNHdnZ11kMSMmKCosLjBhI1JtO1JtPFJtPVJtPlJtP1JtQFJtQVJtQmUlI15eXlhhZWE/YUMvYisoLCFhK2EjIWEvIT5hJlRhPGFLYkQhMndwaEJSbmtbeVB3fWhFfC49QnItM0R0bT42Vnl+ZzZ1clJmLngsaFByTmF2ISUnUm5xUm8lUm8jTnU7cVtQdzs1citKd05adE1AM3IpZCcjWSdXZWg7eENoTCNgJlJubVJub0t1fT4lKCFSbmV+QnMtOzJ3amN1c3NKdisnIWFZU099NkBCPDU/YmF+OExyTnZqIS4lKlJPd3VuZ3d+bmd+Ojk7UmlePnd0bmlnO3dIUm5peERoQHwoVVoueDFoQHwpISM6MjxIfCp4SG5dIy1VWCczUm8pej1pVH02QVJucz1Cd3NuX3dwbmFSbmN3XWFSKCNVWGEmVWEqYS89XWlQZCcjWSZSbydXblhme1FSbTJoTnZqXW5aZGAnVH4mMWB7fGAjOWJde31jOichI1dsez5APWJlfV0/Y2x7e1UjOjVBYmJ9SmRzI15ZYUYhYSpiNGEjYTNhUGE+JlRiIWJIISphXyFFYXU/L2EmUmpZPF1naj42VnoqOzpwZX5EclpnLFFSajFKd05adFhAd2loc3BjSnZaJiFWeVg5V21PSnV8IXxOMldtSEp2aCYhXWh0fkJwYmNuJlQoISNSbVE8czdOdTtwYWRII1gnYCtXbUpAPlJtS0NBUmhuS3VwPSEpJldmKzpSaHFOdVBwZjljISMnNDVwZDVBd2docEFSbihMc0B3ISUsKSFSbVBAV2ZlPEV8SUp2YSEmV21OZzh2c1JtTGRgKi5gI1knWGEhYXhSbipdaHJBOFJodWc1c0ByWGc4dSFSbU1kOCNYJ1gqM0ByVjcyc21kSSojVVkmUm1JQ0FSaG9+R3NneFZnZClUYSdVLVkmWGEhVCNSbkVXbkFAV2ZmZzF1RFJpMGhGdks1Um5CeEduRyYjYCVvd3ApQHdzZitiWH1aZS0qMSFhKl5eXlVhfCEjYS5hcSZZYTIhYT4uYTYhYTphT2BhSkR0TFt5YEBXZyM+NlZ6MTJAd3pvWVJvWk51UFJpIU51UFJoemc9dWNSaSxAPWJge1lnPXVjUmktQUNKdkIhJlNoW2ViU2hdZWJpYHdVdUZSbTRKdzJfW3kwSnZCIS48SnUoISZTb0d9NlNoZH02PEp1KCEmU29IfTZTaGV9Nkt1ckAuX2c1dkhSaWVKdnghe0wyR3tLeDZnZCdUIz9SaDgyV2k1Y1ojWChnMXcpUm01ZFctWShUYSMhYSkhI2FZYT13bmZFPXN1Mj4+YlV7MGo5dWR2Ojxzdmo4dVF2LTdSZ0hkRSUjXidzcTlzcD0+QmJfe1RKdmAhJmcvcnxzbmo2dih1czVkLCNZKDU2SH1bOTc4SH1dSnc1ISZnMXJ1c2hKdkIhK2o7dnt1NT96RGhkfTZ9Ymo7dnt1NT96RGhlfTZ9Y2UqI2AoXl5eYVthZWEhPSFhNmEqYW9YYjFhLiFhQWJMIWI+LGInYUwhYVZAV2Z8MldsZzNbeS9Kd05adF5AM3BpUHc6NXBnSnVuWm91M0Byc0p2YSYhVnlfZzx2flJtI0p2RychNlZ6MD08cntKdXslITpwakBXZnNpWHVKdTNSbTpKdlomIVdmQX5CcGhAYzRaJkR0d2F4NXJ1YngoIzphd1JrMUBkLCNZJlJmalJmaWQxIyxZKEBXZnAyV2xyZzVzQHJ5S3VbQCEsJz1daWc5d2xrP1JrPmc1dS1ycUp2eSchQDlSa1FjSChUIz0+Uml+QDx3a2ooV2ooS3VaQiohJjw3cndAOVJrUmNIKFQjPT5SaX1APHdrailXailkZyhUYTJYYTlYI2AtIWEqQ0FSaGdAQD1JfWQ5eDtjfiNYJXNvPTxzaj4yQEA9YXliYn1Yald2MFF+RWZFajN2THY7PGQsI1koNTZIfWA5NzhIfV9kZ2FQYUZhJ2EvISNhM1kwYV9hO2F8ITEoYTctW3lFM1t4dDs6cEpOdlpycmczdUpydkp3Tlp0PUAzcEloPXJ0M3J4UHc6NXBHT3UhNXJwSnZHJyE2VnlzPTxyekBjNFomRHQoYXg1cnRKdlohJn5CcEhAd3NmTmctdmFSbE5jaSpVIz08d2VpPEZ9YTVASnEuIWEqSlEhJUBxWjIzZCgjWSZSakg1XWpDayF1N3cmdTB1ZEFSakZkL3BycT10eXZwYUVhKGE6LiFhMWFaKEBAPUl9Ojl3cGQlPTxzWDU1d19ofUBAPUl7dD1heTxhVUBAPUl9VD1heTwyQEA9SX0pP0M5OjlhdUA5Q2JdfURQfj14LWZBWigyV2wxPWF5PGFVQEA9SX0+NUBkIyNZK2pUdnx2Vn5FZkZqXXVOcG5+RlJmR2RnYUshWjImIWE4YS1UYih7RSFhY1RiTSohYShEdFlbeVlkJyVZI3NsW3kqaEh2aD5SZTV4MmN7Wn0uajR1Q3ZjYXdSaU1kKyNYK194JmQhfSw8NVJrWDsySHp3QHgsZ2F2ZkItIXtDY0YmVCNSb2U7Um9kd1diQmc1dXJSZ2FLdkhDKl82VnorPDRvcGlldWV3JlJtcUBkXSZZKVgsVCNYMFJofTxCcVA9NHFTOTpSZU1nL3VqUmVOSncwIS88SnVpJSFiZHtrYXd3bmVtUmVsQXhVYT9hMyMqLiZVWChZYSthL1JodlJuUTxvfTlXbXRkLSNZJlJnU1Jtdzk7Um14YXk9Um15Zy12YVJtdXhFaFNyTnUsdi12b0MhJShhUi5hKGE3KzFSbzE+Um81Q0V7QTliXXtAOzV4I2VPezpnO3VyUmkrS3JOQSElKFJvMz5Sbzc5O1JpX0t1QD57OyYheCVnWHx7S3VuQV8rZzVRUmovZzN1NVJqI2c+dUVSaiV3aW8veFJoUyYhLCEjXjFVfXdiYXs4Pj5APWJlfXFDQDpENWJhezdLdStBJiF9eD9iYX10Pj5APWJlfXNlKGFBXl5eVWF0IWIwI3twYSthd1VhemJHYSNhTGI5YmdhV2FjJ2E1VGJTPUJyIWQxI2Alc2NwX0p2bCEjclQ+UmUwSnZYJiFWeU49SHtGY20jVSY6cFk9UmVhSnYyJiFdaDA9XW5VSnZHJyE2Vnl8PTxyJUpyTV89XWgyQFdsdWQnIylVJ1dmJ2Jde2k9XWgvSnZoISZ+QnBXZz12XVJuTXgrbnkjJ051O3BWd2pudT1dbnd4Sm54LFQjYCZSZXF3am50PV1udmlldTl2clJqTEx1WXdQKCMrIXRoQHdpaDVwWH5HcidnNXYvUmg0S3VuQSchLUNBUm5QQHd3aU46Um1fOXgnY3Z3PiF8bD08c2FLdkFBITAmM0BxfT53XmUxYnAjJlJlMlJlM0JEeDdnSCNUfGY1SHxlS3VaPiElKDpxTkFIe11KdjYhKzNCMkI5PWJee1g8NTxCOTI6RXtaTHZod0EoYTthJSFpZ1F1eVJtYWQrI1l9bUAzUmg1ZDgjWCdYKjpBcVVBSHptYXh3Ymg8YVhSblZjRn1SVCNOdyZjaiNVKEJXbnVnL3ZzUm50ZGthKShhMysuWmI3YVlZYW4xIWJWYUBYYX1beV5AYlt7Rz1IeytoRnU3M1JqJlB2IzVSZVFjSyVUI3NpZzF2e1JqJ0t1K0QjJyF0XX5Hcm1+P3JrS3VNQiEwMWQ1I2AnVnkudGEzRHR1fkhyb2M4Iyd7XjQ1czg1QXdaYlAmISNSbiF3Z2h4V24jS3ZFQSEpJjJSbEEyUmxCeDpofCMoVCw9XWowOVdvYno+eF16L0Bhd1JvVGQrI1koYXpdaEZoQ3JtNGQsI1kralR2fFF+RWZNal11TnJ8fkZSZk9kQ2EhWGE5X1gjQDxwbEp2ZiElYmB7KDk7Umd3YzsuISMyeDdjdyNUfFVEYl18VDVKdT17KCE9QEV7Jkp2KSYhQWJgeydhd0p2ZiF+Kj4+QD1iZXsjS3VZPiErJjRFenlpW3VndiZSaklkZWErVCkjVVhhJlQtVCZhIVJoOWF1Um1XPV1rTGc1dnVSbitnM3U0Um4tT3c2QVJuLGhIdXM1eE5rPyNVWChVfikvZzh2MFJrRH5Bd2trRj9SaS5PdU5Cd2trQT9SaS9kfGEyYGEqXlVZYS4hYUJUWmFUYSdYYTshKCEyIS1hI2IyW3lDPjZWeXEzW3hyMldpP2cxcnVzVmglcz9EdEZ+PDVyYkpzOyUhRHRCZnN3S3RDalt1dnVTc0V1M1JnVngzbzp1K3dOJypadDtAM3JkfkdyaH4/cmZnOHcpTHEpcUUmLWElIT5iSXxgald2MHZWfkVmQ2pUdnx2Vn5FZkBqXXVOcG5+RlJmQmNLI1QnXWdXTnU3eCxrN3E0YWkoMCFoSHY4PFJobWtNdTl2cnNCdWV2L1JobENKdkIhLGc8dnt3Y2hofkA6UmhqaVt2cnZ7d2NoaX5AOlJoa2RTJmE1VVkjVGEhUmdQd3dpSTVCd2NpSX5AOlJoYHgnaUp2aichNV1pSlB1OEJ3Y2hdfkA6UmhhY2gpVSNoM3JwXWdMaEB0fEF4LGhUcTNhaCEtKH5AOlJvME91ITVSaFhqXnYocHl3OHVuUmhWZHwpYCxeVVlhcyFhPy9hMlonYV5UYXtUYjdUYShhIyFhLFdmJjlzWjNEdEFhZGFtb3Y9QnF0M1t4aWc4dnNSbX4+d2FpTDJiYHtRSnYqX091djJxZ2o8dl12MkJxZmRSJ1gqWCNZLUAzcXJ+R3F2fj9wNmhIdi1dZ2xQdXA1THErcT9fJSpiX3txRntuOWJee3JPdTRBUmhwS3ZDRCErJn5CcXA6NURiYn1ud29pS2wmdW51VHVCdl12K3VldW5hWFJmMD1KdmghMG5LdWZ1OHYxdyZ3N3EldyZ1SHJ6OlJnbmo1dyx1eERKcS8oIWhOdyc1UmVDazBzMnUzdy93JzVSZUZkPlphJiEqVWFBPTx3a2dzUm5TSnZeISVSZWZpZnczdnlSZ09LdV9CJyEsPF1na2lpdTp3JlJoPD1DQGFePEI1N0AyRntbPEI1QGFXOj0zYXdheTlBNWFXPTxCPUNAYV48QjU3QDJGe0llLSNgKF5eXmJDYXJhLmI4YXphNiEvYlosIWFkVGJuVGJPYithRmFTIWFBVDlAV2Z+MldsaTNEdGwyQGQsI1kmUmZuUmZtSndKWnROfkdxeUp2YSYhVnlNZzx2flJtJWlYdUp1M1JtOUp2W189XWloOXdsa0RSa0NkMSNgKEBXZz4yV2xzM2NII1QoQDxSaio9PlJpfGJ+JyMyM3M5aDx+RWwuZCcjWSZEdHhpXnJ6dmRSbCNkKiNVJShvfEIyc2BoSndTYXhSbURLdjRCJiExOlJtZGQ1I2AnVnh9dG9+SHF7eCdmMXYzKCFCQTViYXxiSnZfJiFXZnVnMXZdUmVJZE8rVS9ZIyZHfS04d3plPVJoe2cxdl1SZUhnL3VRUmYvYnkjKWliUXdFUmwvY0gjVChAPFJqKz0+Uml7Y051K3ZsYXgtISgjYTBxYTk8UmlpMjs7YlV7SDt4PGk9JlgjUmtgPDR3d2k9QzlIfjh4QUkoWSM8YXpSaUA0NXdYSTxCOTs1YmJ+N2RMKFgjWGEoKyFhTDZWeXtnNVFxT2F1OjVhdTJAYXk1NDdFemJ4T2NVKFVYLVQjVGEjOkNiYnxBP3dqaC9iX3xTT3c2QVJndGlocn11N1JoeTxkMSNUKVgxQEA9SXx+PWF5PDJAQD1heWJifVNqM3ZMdjs8ZCwjWSg1Nkh9QTk3OEh9QGRHcHZzQHVBdWB2Y3c5KiFhRmErYWklKGIhYVhhOC5hP2Fbb3pXZXk9c1UyQEd9TmNoJlUjUmZfV2V4S3UrRCMnIXQ6fkdyYH4/cl5qXXVOcnx+RlJnKmpecHN1cndKdHxSbWNLdilAJiEpN1Jrdn5CcltAd3hmTzpSbDNjbyNVJzZSZXpqX3Ejdkl1YXZqUmx0d3pleWhAdnI1SnFEMCE+YVk/Qzk6OWF1QDlDYl19OWNsI1UqNTs1PEh8fGpidXVzMXVjdiZSZnZnMXZ+ZC9wcHB6cUZyXmEtLWF+IWFNYXQxKGhGdjtXaXpAQD1Jem9qNXV1di03Uml4fkN3YGZrMldsVmNaI1gsayl1M3ZXc0B1Ml1rdGc7d0V4J2ZCcShfMldnL2pUdnx2Vn5FZm9Kdl0hMTV4J2h6cUchKFB+RWZVfkNSbF9qNnYodXM1eDRpLSNUKDJXbVo/QzJGfGQ+S3E8YWoxISpqVHFJc0J2PVdsYH5Dd2BmaTJXbFdqYHYwdSp+PlJsUj1jPlosayN1M3ZXc0B1Ml1rcjxjMVoralRxSXNCdj1XbGF+Q3dgZm0yV2xYZG1iMyFheyhhclphYGJrVGElVGJRVGEtYTkrYychYU0hL1t5TD1CcXVnLncnUmlmaEZ2eURSai5nPnZnd3lrXjlda15KdjNfQFdmYkFBUmtoSncyX1t4fEp2Ql93a29JUm9Ld2tvSlJvTGQnKFkjPF1nbT08OTxIfHlkJyVfWCNza0R0YjNhd3dxa2dOdWxSa2dkQiNeJyw5OnAnaEp3U2F4Um1FQndWYjhAND1IfHFMdSt3NTAmISlAM3Fzfj9wVT5Bd3duOztSbj1jOlonQVJuPD08cXdLdkNAIS8mfkJxcUp2NiEmXWVWYl56XnhSZ2UnL2ElK15gI1NnZX02PDRSbjM9XW4wUHcyPlJuOEp3MCEmPlJuOj5SbjZjWSNhNyshYSY9PHdrYU53fmgzel9jNVp7PXdqaCM9XW5MS3ZeRCEmKVZ5ej1iV3xzd1liPFdldGNHI1QoMnd4YUBxVnhAZ0QjWSZiXnxWNUp3RyYhNWJifHBnL3cmUmdEQHg9a0hzPXVBdm4hYSUlLycrUm1TUmg2OTRSb2BnLXZhUm1SaEh2LV1tbHhDY1MjYCZiYX4uNWNEI1RhKVB+PWQsI1koNTZIez45NzhIe0RkXyN7Ml5ZJV8rcWJiYns2ZzNzRVJoc2JVez9kZmEuLGBhKFhhPCFhaVgjKDU1UmlHNTRSaUhjSSNUJ1dpVTNSaVZOdmR3dGZjUmxLTnZkZCwjWSZSbEhSbEV4UWdmLjEqXlQnWCNTZ2Z9NlduND1daGZQcms+Um43SncwISY+Um41PlJuOUx1bnc/JmEyISw1PG9xQEB3cWZkUmxKajVRfj1kLCNZKH5BUmZjT3VOXWZkREt3O2F5KH1pITU0N0V9aj9jSSNUKEA1YlZ9aUNiVn1oZHYoXl5UYj9hNDAsYiMjVGJvIWEqYlIhYTxifGEvIWFLYWkhYVVbeUs9XW9eZzp2PlJlR0p3UFp0Szw3UmgraDx+RWwsUHYjNVJlUkBhd3d4akNnLHVsUmpESnY2JiFdaiF6P2FRZWVnPnc9U2g8ZWVKdzshJmF4RXpPZyxRb3NjISMqOndrZUpdZUo+eCdoLXUoISVSby53fmguelBkTlooWCxZYSFbeHs7OVJlWTt3a2d4UmlGOng/YXAjWSZSbVVnPHMyUmtvZF0rVVkwVFonIWEmQTlzdzw9YmN6TE52dXd7Z3F6TmhKd1NheFJtQ0t1TGF5ISMmc19SZi01NWJee3VKdlphISFjJSMoNTVSaTY1NHdtaXU1Uml1YXdMdSx2cCErfV4lYl99WTk7d2tneGJhfW8+QTk6PWJefXpLdWg9YScnITNhd1JrM2MqJyEjYUhSazZjK1omUms1Ums0SnYpJiFhd1JqU2F3ZDkqYCMwP0MyQEV6TWo4dTx1SjVSbWJqUXJxdUp1M3gsaz51cUBfKz1heWJefFd+QVJrRU91Tl1rQDdkaHpWXlgvWCZhLSN6UnpTYmB6WGNKelRUIzJXa1ZLdkRCelchJUZ6WTk7NWJieldqUXJxdUp1M0p3MyUhYmB6VT1heWJeelFkOiNYKFQtYSE2Vnl5d3hofT1iXXtKZz11MVJpQWRHcH5xSHR6diF3KHdBK2ErYTs8IWFKYVlhaSdhbmFzYig9YXpSbVY6Q2Jie01McTJ2YiElJylSanVSanJSanRSanF4M2pucUN3MyElJylSayhSaytSayZSaylMcTJ2YiElJylSantSanhSanpSandMcTJ2YiElJylSanNSanBSamZSamV4M2pjcUN3MyElJylSaydSaypSamtSamw5PENiYnpmT3U0QVJoeExxMnZiISUnKVJqeVJqdlJqaFJqZ3g9am9xKnVLdmIhJScpKy1Say5SayVSan5Say1SayNSan14PWpkcSp1S3ZiISUnKSstUmssUmshUmp8UmptUmpqUmppZEFxJnFLc0B1QXY4QWEuJyotYUBhJjAhYU1AYTVbeTczRHN5M0RzfDNEdCk6d3hnSTJzSEp3Slp0Ln5HcXh3c2YwaWtyenR9UmwwSnZ5X1t4an5IcXpLdl9BfEQhJldmUDhheFJvVmNmLFUjayh2XXYrdWV1bmFYUmYxSnV9JyFnOHUjUmk9alF3IXNDdW5McHJxPiEsJyl+PDVxZUd6cTlGe1c9YyMjJXM1YXU6NWFVM0NCRXw7ZDQjWChEIWEmNlZ5Z3goYjsjKD1dZWQ/QzJGe048Y2Fwb3EyclthJiFhUGE5LCdQdzs1czpAQD1JfCw1NXdfaHxAQD1JemNQfj14J2ZDcUJfMldsMj5hVUBAPUl8MU91TkJjMVoralRxSXNCdj1XbGN+Q3dgZmwyV2xafkFjVGElIVoralRxSXNCdj1XbGJ+Q3dgZmgyV2xZayt1TnFKc0J2PVdsU2csdTNkY2EzI1VYYU1ZYSlUYUItPWNNfDdUIzxiSX1sNUBCOTMyOmFWMkd7Qk91TkJKcTp8TSE1RXp0PTxCPUNAYV48QjU3QDJGe3Y+Y0J7L1QjPWF5PGJJezNKdjYhYS42QktxMGFoJishNUV9SFB+RWZ7OTc4QmFVQEA9SXphPDdkIy5ZIzk3OEJhVUBAPUl6SH5BSnEwIShAQD1Jekc5NzhCYVVAQD1JekZlLGFVKlkmXl5eYnZKYixiOmJGYWQhYSxjMlRhPmFMLmJvNiFhI0NiVGEnVCNSZXsyV2xoMkBHe3lnNnR+Um9fTnZkUmZ0aWN1UlFSbGxKdjMmIXgmY3x6c0BKdzMhJVJmbHdwZmtSbHBLdUw7JSghUmU8QEd8QzJHemRoSXZ1QndnakFnLXUwUmpBS1FCJSEoR3paQEd8NU51dVJsN2Q9J1QrWSNWeVtnPHZ+Um0hPT1HfD5KdkEhKUB3bWE9XW0xaWZ1YXcmUm1uTHNAdlQnIXwvK1t5LGc6dj5SZVRKdzEhI3FYPXghZUN7Ykx1K3dUJiladFphdXFffkdyYWNpJlUjRnw4OTpyX0x1cHZxIS4pJjJSbEc4UmZhQz14IWVGe19oP3JwV2xtZCYnISNYfCZdazo6eEpleSNgJ1R8KzxFfCYyQEh8JWRFIyheLGc7dS5SaUVnNnZqUmlDOXhDa0F7T3x6WSNnPXVjUm1YS3MwQCEmKkBHfG1AYXdSa25KdWghLDNkKH1nWX1lSnZqISVSbSk6SnczISVSbStSbS1MczB3KCYhYShhI0BiW3w2Y1ojWCc3Umt4V2dBT3U0QVJuJ2RIJ1UjWSpWei1XbSdDQVJtfWRdKiNhJV5hKlQnYUshYTw5YlZ7UEM9cCpKdzQhJlNneGNiQjVyXWlkdyh3QlJtRjd4Rmt0IyZgKFJtL1JtOEV8IUp1WV85OlJsNT13cmdyMjpiYnhkQHhYZkIoYSojVCshLlgwWDFUYS9hJ1QmUmxEUmZMPlJseUFSbDliW3pbPlJmWjpSbEw6UmZSd2xnL0FSbDs5O1JseEt2LEEvISU3czY5PDc0PUJBNWJhey04QmRlI2BhPFhhS1lhMSxhJ1B+PXd4ZkIyYlp9fT9DOTcyQEA9SX1yOEA1NUI5OzViYn1HOTc4QjJAQD1heWJifTNqM3ZMdjs8SnczJiE+UmZrPWF5Yl59NH5BZDEjYCpAQD1heWJie3cyQD49PTxiYnpdZHgrVVkjXlVhRiFhOSFiQidZYTEuIWFqWGEjJW9sUmhEW3k9M0R0I092NUJySEt1TUIlIShSZl5XZXB+SHJKd2tpUWpLcnx+RlJnKUt1K0QjJyF0NX5HckZ+P3JEZFYpVVksWi9fN1JrdUd7PH5CckJnLHJsc086MjM1QkBiWH18ZD9hMSEjYCg2VnluNUBkIyNZK2pUdnx2Vn5FZklqXXVOcG5+RlJmSDdMcTJ2YjEhYTktOTc4QmFVQEA9SXo5OTc4QmJVfSN+QUpxMCEoQEA9SXo4OTc4QmFVQEA9SXo3fkFKUXx9ITk3OEJiVX0hSnZrYUshQWRVYTIxLVUjYGErKGcvdnNSbn5PdSE1UlBqOnJtdTlXaE9qWHV2dk5yfTpSaEFqXnYocHl3OHVuUm5ba1ByfXB8dTd2d3ZdUmlTQmQ7cHBwenFAcUhRYT8oYi4hYS5hYEAufHhhKGhGdjtXaXlqNXV1di03Uml3fkN3YGZnMldsVTk3OEJiVXx3T3VOQkpxRyEoUH5FZkR+Q1JsUWNaI1gsayl1M3ZXc0B1Ml1rc2c7d0V4J2ZAcTFfMldnLmpddU5wbn5GUmZxSnZdITE1eCdoe3FHIShAQD1Jekt+Q1JsXmo2dih1czV4NGksI1QoMldtWT9DMkZ7MT5LcTxhajEhKmpUcUlzQnY9V2xkfkN3YGZqMldsW2pgdjB1Kn4+UmxUPWM+WixrI3UzdldzQHUyXWtxPGMxWitqVHFJc0J2PVdsZX5Dd2BmbjJXbF1kbjEjYyhhKGJeYTIhYi9iQVQoYmohYURhN2J1LGFfYXtjMCEyVDBnOnY+UmVEMkBHezQyQEd7NX5EcE1+PDVyYz1CeDZpPntSVCNSbklAekN4XXldejoySnZbIXpyNUF3eWtdOV1rXWREKFkrWCM2VnouZz13S3Rnd2hhQ3dnbVRXajJMdSx3JV8rL1t5LUI7Yl54ZWczdTNSai0yQGJYeypLcko8ISsnQFdnKGc/UVJsQ0BKdmAhJWJbekl3c2ZJSX04SlFfQHd8a1d8PUp2KCUhQXFjT3VOQkp2RXpoIWJZempMc0B3UCMoMCFveUA+UmtkSndNWnRjM0R0ZEBCY0cjVCc5Yld4ZzJAMkZ6bmQqI1krOzJ4J2N9dzx6aXppeE5nd2EjWidVKyEvIWEnIWErd35nfno2d2Nue1JufXdjbnpSbnw1UmglPV1uSmc1dnVSbXZOdmRSbHZjcHJKdX13KmF6KmEjISUuYS4nQm90OXFUXWtqQFdnJ2F5Mkd6dkBKdmAhJWJbekV3c2ZISX0xO2NrI1V4YDxDYmJ4X0x1K3chYSYwKiF3a28qd3dvLFNvLH02SnVxeGYhRX1QaWdRdXlSbWBkMyhgIzg+Um4lOkE1QjtiWn4lS3ZoQ2EhYTIheD5rNyNVeGJAYnsjeGFSazdKdzAhKT53d2hsU2hsfTY+d3dobVNobX02Q0p2QiEueCdoaHZqeyEhNUJ3a2hoYmF6fXgnaGl2anp+ITVCd2toaWJhenx4RWhUck51LHYtdnBEIWElJi8pYTNhLiwlUm8ydFtDRXspQDNyZTliXXsld2pvMDk6cmdjOlomUm82PTxyaWlmdWF3JlJtb0tyTkEhJShSbzQ+Um84OTtSaWBkU2FMJ1VZenhaYik3UmthM3hSaFQmISwhI14xVX12YmF6ez4+QD1iZX15Q0A6RDViYXp6S3UrQSYhfXs/YmF9eT4+QD1iZX13eEJoW3RgdX52SnZyISVhIWEoKWEsYTBhNFJvQz1dbztKdSghJVJvR1JoZHdqaGA9XW9BZz53I1JvP2c1dnVSbz1OdmRSbHxLdV1DLiEmO1JvRUp2QiElUm9PUm9NQngnaFt2K18/d35oYH1+NT93fmhkfiF4S2hdb2lwdHUtdXR2LnZwISMlJmEzMGFAYSdhKyhhL2FPcChvfnAhUm9ESnUoISVSb0hSaGV3amhhPV1vQk52ZFJsfWc+dyNSb0BnNXZ1Um8+Y1sjWCddbzxDYXVSb1JBZC0jWSc6UmtwYXVSb1FLdV1DLiEmO1JvRkp2QiElUm9OUm9QQngnaF12K18/d35oYX10NT93fmhlfXVlIS9VYmhZYWNYYVdeVGMmYTtiOmEtYy8jYiZhamExKCFjTCshYktidCFibWNSYzlhSWM/OFt5VzNEdHQ5NFJnYEp2fSEmU2lSTXpCaEVlYlNoRU1OdVBSZT54N2dMI1R6dXdqaXJSaXBjPFomPm9uOz56PWgtTVNoLk13cWN6eCdhN3ZqJiE+UmU0QD1SZXNKdF9fTnVQUmkqTnVQUmkpal11TnJ8fkZSZnpLcko+XytAV2Z5QFdmXTJXb2NLcko8ISsnQFdnJWcvUVJsQEBKdmAhJmF3Umw8d3NmRkl6Z0x1KHcqIS4qJlNoQk13dmhJUmhJOTtSaE54MWhLJyEjU25dTXgxaEt+MCEjOjI8SH43Y051K3c3RConMVp0Vz5SbjF+P3JPYzpaJlJuMj08clE8N3dqaCY9QlNuTE1jXSNYKDZWeil3W2I9YSFVIzl3emdNYzMjJihSZ01SaXRSaXM8eCxnS3RgYXghJitTaW9NPUJTaWxNYzMjJihSZ0tSaW5SaW1LdXJCLCEmU2lRTXpCaERlYlNoRE02QkpRIShQfkVmeDk3OEIyQEA9SX1XTHJKdyEhLGEqJkBHfU9AOXdraWJSaWRAQHgnZkt3QyEmU2xETVNmTE1qVXZ+UX5FZktLdjNAYSshKGhGdi1dbXB4L2hZWihDNVJpV3o8by9Nd2toWT9Tby9NQHgsZ2J2ZkIqJiFTZ0VNOlNvZWVlaEZ1MzpSZ2JkYSgsXlRaYSlYLzdTZ1tlYjoyUmdJfkJyTUNAd2drYzp3d2tjUmVyeDNoKHVVdkshJiosU25PTTRTaCpNQXJSZzt3SFJoKHg9aDtySnZQd0khYTQnLGEnMEBXZyY9QlNoL01nPnc9Umg9ZzN3Knd3Z0dSZ0djVyhYIztTZ31NMkd6a0BKdmAhJmF3Umw9d3NmR0l6YGRLWipUJ1ktOlJoUjdSaFFnNXUtcGBqNnYodXM1ZCwjWSt+QXdraWE/UmljT3VOQndraWJiYX1MZDZwfnR5dV92YkFhJ2ErIWEvJ2EzYUVhOGEhPlNoLGViSnZ7ISZTaEBlYlNhUmViOTtTZ3dlYk51UFJpKE52ZFJsKU51UFJpJ2hIdV48Um1eSnZ2X0BXbChnO3UxU2kvZWJLdSdCJiEqU2g/ZWJAV2wnekBhUGViOTVTaS5lYmNwcHV0eXZqQikhLCZhKzBhJVNoQU1XZUtAR31DQFdmSjk7UmhNd3ZoSDl3e2lhfWl4LGhKdlJBMSghekFuW01SaEh4MWhKfiohI2hGdihCU25bTUJKUSEoQEA9SX4nOTc4QjJAQD1JfTJkYi5VYTwnWH0rVCNhMFhhRzJHfUU7d2tnfHd1aCFSaCF4LGhadSxAKSEmU28wTVZ5KUM1UmlYQUNKdkIhJjVSaVk1UmlaZzh3KWNHfSpUIzJAYlV9PUtzQT4oIWEuM3draFpiYX4oeCxoXnUoQSEmKFNvQ01SaGI1Qno9aFtlYj93fmhifjZ4LGhfdShBISYoU29ETVJoYzVCej1oXWViP3d+aGN+NmUpYUExVCNULF5eXmMtYk1iJmJsY1BhUChhLyEwIWJBPWI1Y0BhKCFiZmJyYyMyYWZ3bWhBUm5qd2NoT1JucDJXbGYzRHRzTnZkUmwtMkB3cGE8XW0wYngoIzphd1JrMkBKdzMhJVJmaHdwZmdSbG5LUUIlIShHe1ZAR3wnTnV1Umw2ZD0nVCtZI1Z5VWc8dn5SbH49PUd8PEp2KychYVlTaEN9NkBCPDU/YmF+OEBKdzMnIWcyUVJsamhMcnBXbE9kKyNZJ2cudydySWc+dyp3Z2pAZy11MFJqQEx1K3dUJiladFVhdXFdfkdyR2NpJlUjRnwzOTpyRUxyTnZqIS4lKlJoQ3d1bmZ3fm5mfjo5O1JpXT53dG5oZzt3SFJuaHgzaERzQHZ+IS8rJ0BXZnJAOVJrU051JlJsbz1APDVHem9LczBAXytAV2wrQGF3UmttSnVoIS0zZCh9cFkjcVdKdmohJVJtKDpKdzMhJVJtLFJtKmRlJiExVS1VI2ApUmU7QEd8LkA5Umk4MkB3amZ2UmxxPUA8NUd6cEx2T3ZyISkuJjJSbEY4UmZgQz14IWVFey5KdzNfZzJRUmxraExycFdsUGRlKCEjVXtzLFVYYSpUYSdbeSdnOnY+UmVTO3gwUFomUm5sUm5ufkhyS0p3MX1mIT14IWVCfDJ3XWFQKCNYYSZhKlRhLlVhMmE3PV1pT2QnI1kmUm8mV25XZzt1LlJpRGc2dmpSaUJOdmRSbHpoTnZqXW5ZSnVXXzJXbTN4KWtGemV7OWRdKSFhLiEsWTAxISMmYUMhYTNSbmRDPW94fkJyQ0AyYl57cGcscmxzZTd4J2tzdXEhJVJtLkV7eGlkdyh3QlJtR3g5byspWCN3d28tU28tfTY5OlJsNEB4U2ZAYSNYWidYKVgsVGEoL0FSbDhiW3hjPlJmWTpSbEk6UmZRd2xnLkFSbDo5O1Jsd2RuJyNeWGFmYVFhMVgxVGFIVGEpQGJbe3pjWiNYJzdSa3dXZ0BPdTRBUm4meClrRyN7LGc3dS9Sa0dkSCdVI1kqVnonV20mQ0FSbXxieCMoQV1nVWJVekpqOVF+PWQsI1koNTZIfWw5NzhIe1U3ZCwwI1UqMj5BQmJfeFo5NzhCYlV7ZX5BSlF7ZyE5NzhCYlV7aHhNaD9hZHtvVVlaLngxaD97bCEjOjI8SHtteDNuW3R7dmwhLCZhJTNSbyh6PWlTfTZBUm5yPUJ3c25ed3ZuYFJuYmRgKlR9QjAhI15YJ0JHe2M5Yl17YT4+QD1iZX1GP0p2UyEmQkd7ZDdCR30oQmRlI2BhMVgsWWFAIWEnUH49d3hmQDJiWn1JNTZCMkBAPWF5YmJ9MDhANTVCOTs1YmJ9PGozdkx2OzxKdzMmIT5SZmc9YXliXn0mT3VOQkt1TEEhKWEhUH49eCNmRHtmMkA+PT08YmJ6bD9DOTcyQEA9SXheZDZyU3Usdjd3KkMoMGEpYTYjQithJSFzUVt5PzNEdCUzW3hufjw1ckxPdSE1cEBLdStEIychdDd+R3JQfj9yTkt2bGF5YTcnIWgrdi01cU1nPXR8Y2QsVSM1QUFhYTVBYmJ7U0A1MkI1QGFbQDUyQjVHeFtpWHVldTtkPCNgYSghLzU0OUM7YWc+MjNFeFk1QERhaDg5Yl5+Njg5SnYpIX4yYlt+MUx2J3coJSohYSNiWHxhUHJtYXdSZV1rZXU3dWh2LXE2cnh1LHFgeFRvXS9hNWFVIWJOYURYYmkhYi0hYW8hYjxid0EhIzVAQjkzMjphVjJHfDpkLSlZI2hKckw+UmhHPDdAQzU8SHxfPUNhdTo1YWo1QEI5MzI6Ykp8bmc+dklicykjP0MyRnw5alB2MHcudklTaC1NS3ZVYXooLiE5QUJiYnxbNTs1PEh8RWc+dW53Zmg7OTo0RXxZalFzQnR8dmp4J2hZcTMhKD9DMkZ8SjoyPEJhWT9DMkZ8R091ITV4LGd8cHthaCEtKD9DMkZ8Yzk6NEV8T2pYdXZ2TnJ9OlJoJmlbdyp0fGNkK1Ujakp2c3UpdnNTbn5Na2ZybXU5cH11N3Z3dl1TbyFNY1cjWGEhYXg1QEE1YVk6NTs1PEh8PmtKdn52WXJxdUp1M3g0aWIjVCkyQFNtWk0/QzJGfEJqOnJtdTlAeFBoSShhKmEjVSNgYTMtNUFiYnxMfkA6UmhLOTo0RXwwQDUyQjVHfCNDOjphWT9DMkZ8LToyPEJhWT9DMkZ8LjVKdmshYSlqYXZZcnF1SnUzeDRpYSNUKTJAU21ZTT9DMkZ8SEF4UGhIKCFhI1UjYGEqLTVBYmJ8NH5AOlJoSjk6NEV8UkA1MkI1R3xGOjI8QmFZP0MyRnxTY14jWGEyaj1RcTVDSnZCIS1nPHZ7ejtoaE0/QzJGfFppW3Zydnt6O2hpTT9DMkZ8WEtzQT4hYSktZzx2e3o7aFtlYj9DMkZ8XWlbdnJ2e3o7aF1lYj9DMkZ8XmladS52aXgsaFpxM2FoIS4oP0MyRnxRT3UhNVNoWE06MjxCYVk/QzJGfFBcIixcbiAgICAxM180OTQsXG4gICAgMjcxMyxcbiAgICA0OSxcbiAgICAyNSxcbiAgICA2MSxcbik7XG4iLCAiLyoqXG4gKiBCaXQgZmxhZ3MgJiBtYXNrcyBmb3IgdGhlIGJpbmFyeSB0cmllIGVuY29kaW5nIHVzZWQgZm9yIGVudGl0eSBkZWNvZGluZy5cbiAqXG4gKiBUaGUgdHJpZSBpcyBhIGZsYXQgYFVpbnQxNkFycmF5YC4gRXZlcnkgbm9kZSBzdGFydHMgd2l0aCBvbmUgaGVhZGVyIHdvcmQ6XG4gKlxuICogICAxNS4uMTQgVkFMVUVfTEVOR1RIICAgTnVtYmVyIG9mIHdvcmRzIHRoZSB2YWx1ZSBvY2N1cGllcywgKzEuXG4gKiAgICAgICAgICAgICAgICAgICAgICAgICAwID0gbm8gdmFsdWU7IDEgPSB2YWx1ZSBpbmxpbmUgaW4gYml0cyAxMi4uMDtcbiAqICAgICAgICAgICAgICAgICAgICAgICAgIDIvMyA9IHZhbHVlIGluIHRoZSAxLzIgd29yZHMgYWZ0ZXIgdGhlIGhlYWRlci5cbiAqICAgMTMgICAgIEZMQUcxMyAgICAgICAgIElmIFZBTFVFX0xFTkdUSCA+IDA6IHNlbWljb2xvbiByZXF1aXJlZCAoXCJzdHJpY3RcIlxuICogICAgICAgICAgICAgICAgICAgICAgICAgZW50aXR5OyBgO2AgaXMgbmV2ZXIgc3RvcmVkIGFzIGEgYnJhbmNoKS5cbiAqICAgICAgICAgICAgICAgICAgICAgICAgIElmIFZBTFVFX0xFTkdUSCA9PSAwOiB0aGlzIG5vZGUgaXMgYSBjb21wYWN0IHJ1bi5cbiAqICAgMTIuLjcgIEJSQU5DSF9MRU5HVEggIE51bWJlciBvZiBicmFuY2hlcyAob3IgcnVuIGxlbmd0aCBmb3IgcnVucykuXG4gKiAgIDYuLjAgICBKVU1QX1RBQkxFICAgICBKdW1wLXRhYmxlIG9mZnNldCAvIHNpbmdsZS1icmFuY2ggY2hhciAvIGZpcnN0XG4gKiAgICAgICAgICAgICAgICAgICAgICAgICBydW4gY2hhciAoc2VlIGJlbG93KS5cbiAqXG4gKiBCcmFuY2ggZGF0YSBmb2xsb3dzIHRoZSBoZWFkZXIgYW5kIGFueSB2YWx1ZSB3b3Jkcy4gSXRzIHNoYXBlIGlzIHNlbGVjdGVkXG4gKiBieSAoSlVNUF9UQUJMRSwgQlJBTkNIX0xFTkdUSCkgaW4gdGhlIGhlYWRlcjpcbiAqXG4gKiAgIFNpbmdsZSBicmFuY2ggIEpVTVBfVEFCTEUgPSB0aGUgb25seSBjaGlsZCdzIGNoYXIsIEJSQU5DSF9MRU5HVEggPSAwLlxuICogICAgICAgICAgICAgICAgICBObyBicmFuY2ggd29yZHM7IHRoZSBjaGlsZCBub2RlIGZvbGxvd3MgaW1tZWRpYXRlbHkuXG4gKiAgIEp1bXAgdGFibGUgICAgIEpVTVBfVEFCTEUgPSBmaXJzdCBjb3ZlcmVkIGNoYXIgKD4gMCksIEJSQU5DSF9MRU5HVEggPVxuICogICAgICAgICAgICAgICAgICB0YWJsZSBsZW5ndGguIE9uZSB3b3JkIHBlciBjb3ZlcmVkIGNoYXI6IDAgPSBubyBicmFuY2gsXG4gKiAgICAgICAgICAgICAgICAgIG90aGVyd2lzZSB0aGUgY2hpbGQncyBvZmZzZXQgZnJvbSB0aGUgRU5EIG9mIHRoZSB0YWJsZSxcbiAqICAgICAgICAgICAgICAgICAgKzEgKHNvIDAgc3RheXMgdGhlIG5vLWJyYW5jaCBzZW50aW5lbCkuXG4gKiAgIERpY3Rpb25hcnkgICAgIEpVTVBfVEFCTEUgPSAwLCBCUkFOQ0hfTEVOR1RIID0gbnVtYmVyIG9mIGJyYW5jaGVzLlxuICogICAgICAgICAgICAgICAgICBjZWlsKG4vMikgd29yZHMgb2Ygc29ydGVkIGtleXMgcGFja2VkIHR3byBwZXIgd29yZFxuICogICAgICAgICAgICAgICAgICAobG93IGJ5dGUgZmlyc3QpLCB0aGVuIG4gcG9pbnRlciB3b3JkcyBzdG9yaW5nIHRoZVxuICogICAgICAgICAgICAgICAgICBjaGlsZCdzIG9mZnNldCBmcm9tIHRoZSBFTkQgb2YgdGhlIGJyYW5jaCBkYXRhLlxuICogICBDb21wYWN0IHJ1biAgICBWQUxVRV9MRU5HVEggPSAwLCBGTEFHMTMgc2V0LiBCUkFOQ0hfTEVOR1RIID0gcnVuXG4gKiAgICAgICAgICAgICAgICAgIGxlbmd0aCAoMy4uNjMpLCBKVU1QX1RBQkxFID0gZmlyc3QgY2hhcjsgcmVtYWluaW5nIHJ1blxuICogICAgICAgICAgICAgICAgICBjaGFycyBwYWNrZWQgdHdvIHBlciB3b3JkIGFmdGVyIHRoZSBoZWFkZXIuIFRoZSB0YXJnZXRcbiAqICAgICAgICAgICAgICAgICAgbm9kZSBmb2xsb3dzIHRoZSBwYWNrZWQgd29yZHMgaW1tZWRpYXRlbHkuXG4gKlxuICogUG9pbnRlcnMgYXJlIGVuZC1yZWxhdGl2ZSAocmF0aGVyIHRoYW4gcmVsYXRpdmUgdG8gdGhlIHBvaW50ZXIncyBvd25cbiAqIHBvc2l0aW9uKSBiZWNhdXNlIHRoYXQgbWFrZXMgdGhlIGNvbW1vbiBcImNoaWxkIGVuY29kZWQgcmlnaHQgYWZ0ZXIgdGhlXG4gKiBicmFuY2ggZGF0YVwiIGNhc2UgYSBzbWFsbCBjb25zdGFudCwgd2hpY2ggY29tcHJlc3NlcyBmYXIgYmV0dGVyLiBPZmZzZXRzXG4gKiB0byBhbHJlYWR5LWVuY29kZWQgKHNoYXJlZCkgbm9kZXMgd3JhcCB2aWEgdWludDE2IG1vZHVsbyBhcml0aG1ldGljOyB0aGVcbiAqIGRlY29kZXIgbWFza3MgbmF2aWdhdGlvbiByZXN1bHRzIHdpdGggYCYgMHhmZl9mZmAgdG8gbWF0Y2guXG4gKi9cbmV4cG9ydCBjb25zdCBlbnVtIEJpblRyaWVGbGFncyB7XG4gICAgVkFMVUVfTEVOR1RIID0gMGIxMTAwXzAwMDBfMDAwMF8wMDAwLFxuICAgIEZMQUcxMyA9IDBiMDAxMF8wMDAwXzAwMDBfMDAwMCxcbiAgICBCUkFOQ0hfTEVOR1RIID0gMGIwMDAxXzExMTFfMTAwMF8wMDAwLFxuICAgIEpVTVBfVEFCTEUgPSAwYjAwMDBfMDAwMF8wMTExXzExMTEsXG4gICAgLyoqIEJpdHMgMTIuLjA6IHRoZSBpbmxpbmUgdmFsdWUgb2YgYSBWQUxVRV9MRU5HVEggPSAxIGhlYWRlciB3b3JkLiAqL1xuICAgIFZBTFVFX01BU0sgPSAwYjAwMDFfMTExMV8xMTExXzExMTEsXG59XG4iLCAiaW1wb3J0IHtcbiAgICBjb2RlUG9pbnRUb1N0cmluZyxcbiAgICByZXBsYWNlQ29kZVBvaW50LFxuICAgIHJlcGxhY2VDb2RlUG9pbnRYTUwsXG59IGZyb20gXCIuL2RlY29kZS1jb2RlcG9pbnQuanNcIjtcbmltcG9ydCB7IGh0bWxEZWNvZGVUcmVlIH0gZnJvbSBcIi4vZ2VuZXJhdGVkL2RlY29kZS1kYXRhLWh0bWwuanNcIjtcbmltcG9ydCB7IHhtbERlY29kZVRyZWUgfSBmcm9tIFwiLi9nZW5lcmF0ZWQvZGVjb2RlLWRhdGEteG1sLmpzXCI7XG5pbXBvcnQgeyBCaW5UcmllRmxhZ3MgfSBmcm9tIFwiLi9pbnRlcm5hbC9iaW4tdHJpZS1mbGFncy5qc1wiO1xuXG5jb25zdCBlbnVtIENoYXJDb2RlcyB7XG4gICAgQU1QID0gMzgsIC8vIFwiJlwiXG4gICAgTlVNID0gMzUsIC8vIFwiI1wiXG4gICAgU0VNSSA9IDU5LCAvLyBcIjtcIlxuICAgIEVRVUFMUyA9IDYxLCAvLyBcIj1cIlxuICAgIFpFUk8gPSA0OCwgLy8gXCIwXCJcbiAgICBOSU5FID0gNTcsIC8vIFwiOVwiXG4gICAgTE9XRVJfQSA9IDk3LCAvLyBcImFcIlxuICAgIExPV0VSX1ggPSAxMjAsIC8vIFwieFwiXG59XG5cbi8qKiBCaXQgdGhhdCBuZWVkcyB0byBiZSBzZXQgdG8gY29udmVydCBhbiB1cHBlciBjYXNlIEFTQ0lJIGNoYXJhY3RlciB0byBsb3dlciBjYXNlICovXG5jb25zdCBUT19MT1dFUl9CSVQgPSAwYjEwXzAwMDA7XG5cbi8qXG4gKiBgcGFyc2VOdW1lcmljRW50aXR5YCBwYWNrcyBpdHMgdHdvIHJlc3VsdHMgaW50byBvbmUgMzItYml0IGludGVnZXI6XG4gKiBgKGNvbnN1bWVkIDw8IENPTlNVTUVEX1NISUZUKSB8IGNvZGVQb2ludGAuIFRoZSAyMS1iaXQgY29kZSBwb2ludCBmaWVsZFxuICogZml0cyBhbnkgdmFsaWQgVW5pY29kZSB2YWx1ZSAobWF4IDB4MTBGRkZGLCBjbGFtcGVkIGJlZm9yZSBwYWNraW5nKTsgdGhlXG4gKiBjb25zdW1lZCBjb3VudCBleGNsdWRlcyBgJmAgYW5kIGdldHMgdGhlIHJlbWFpbmluZyAxMSBiaXRzLiBFeHRyYWN0IGl0XG4gKiB3aXRoIGA+Pj5gIHNvIHRoZSB0b3Btb3N0IGJpdCBpc24ndCB0cmVhdGVkIGFzIGEgc2lnbi5cbiAqXG4gKiBQbGFpbiBjb25zdHMgcmF0aGVyIHRoYW4gYSBgY29uc3QgZW51bWA6IHdpdGggYGlzb2xhdGVkTW9kdWxlc2AsIGVudW1cbiAqIG1lbWJlciByZWFkcyBjb21waWxlIHRvIHJ1bnRpbWUgcHJvcGVydHkgbG9hZHMuXG4gKi9cbmNvbnN0IENPTlNVTUVEX1NISUZUID0gMjE7XG5jb25zdCBDT0RFX1BPSU5UX01BU0sgPSAweDFmX2ZmX2ZmO1xuLyoqXG4gKiBSZXNlcnZlZCBjb25zdW1lZCBmaWVsZCBmb3IgY291bnRzIG9mIGF0IGxlYXN0IDIwNDcgY2hhcmFjdGVycyBhZnRlciBgJmAuXG4gKiBUaGUgdHJ1ZSBjb3VudCBpcyBpbiBgbG9uZ051bWVyaWNDb25zdW1lZGAuXG4gKi9cbmNvbnN0IENPTlNVTUVEX09WRVJGTE9XID0gMHg3X2ZmO1xuXG4vKipcbiAqIFNpZGUgY2hhbm5lbCBmb3IgbnVtZXJpYyBlbnRpdGllcyBvZiBhdCBsZWFzdCAyMDQ4IGNoYXJhY3RlcnMgaW5jbHVkaW5nXG4gKiBgJmAuIFNldCBieSBgcGFyc2VOdW1lcmljRW50aXR5YCB3aGVuIGl0cyBjb25zdW1lZCBjb3VudCByZWFjaGVzIHRoZVxuICogcmVzZXJ2ZWQgdmFsdWUgYENPTlNVTUVEX09WRVJGTE9XYDsgY2FsbGVycyByZWFkIHRoZSB0cnVlIGNvdW50IGZyb20gaGVyZS5cbiAqIEEgbW9kdWxlLWxldmVsIHNsb3QgYXZvaWRzIGEgdHVwbGUgYWxsb2NhdGlvbiBvbiB0aGUgaG90IHBhdGguXG4gKi9cbmxldCBsb25nTnVtZXJpY0NvbnN1bWVkID0gMDtcblxuLyoqXG4gKiBFeHRyYWN0IHRoZSBjb25zdW1lZCBjb3VudCBmcm9tIGEgYHBhcnNlTnVtZXJpY0VudGl0eWAgcGFja2VkIHJlc3VsdCxcbiAqIHJlY292ZXJpbmcgdGhlIHRydWUgbGVuZ3RoIGZyb20gYGxvbmdOdW1lcmljQ29uc3VtZWRgIHdoZW4gdGhlIHBhY2tlZFxuICogZmllbGQgY29udGFpbnMgdGhlIHNlbnRpbmVsLiBSZWFkIGl0IGJlZm9yZSB0aGUgbmV4dCBgcGFyc2VOdW1lcmljRW50aXR5YFxuICogY2FsbCwgd2hpY2ggbWF5IG92ZXJ3cml0ZSB0aGUgc2lkZSBjaGFubmVsLiBUaGlzIGhlbHBlciBvd25zIHRoYXQgcHJvdG9jb2wuXG4gKiBAcGFyYW0gcGFja2VkIFBhY2tlZCByZXN1bHQgb2YgYHBhcnNlTnVtZXJpY0VudGl0eWAuXG4gKi9cbmZ1bmN0aW9uIHVucGFja0NvbnN1bWVkKHBhY2tlZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBjb25zdCBjb25zdW1lZCA9IHBhY2tlZCA+Pj4gQ09OU1VNRURfU0hJRlQ7XG4gICAgcmV0dXJuIGNvbnN1bWVkID09PSBDT05TVU1FRF9PVkVSRkxPVyA/IGxvbmdOdW1lcmljQ29uc3VtZWQgOiBjb25zdW1lZDtcbn1cblxuLyoqXG4gKiBVbnNpZ25lZCBzdWJ0cmFjdGlvbiB0cmljazogKGNvZGUgLSBsbykgPj4+IDAgd3JhcHMgbmVnYXRpdmVzIHRvIGxhcmdlXG4gKiB2YWx1ZXMsIHNvIGEgc2luZ2xlIGA8PWAgY292ZXJzIHRoZSBlbnRpcmUgW2xvLi5oaV0gcmFuZ2UgY2hlY2suXG4gKiBAcGFyYW0gY29kZSBDb2RlIHBvaW50IHRvIGNoZWNrLlxuICovXG5mdW5jdGlvbiBpc051bWJlcihjb2RlOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gKGNvZGUgLSBDaGFyQ29kZXMuWkVSTykgPj4+IDAgPD0gOTtcbn1cblxuZnVuY3Rpb24gaXNIZXhhZGVjaW1hbENoYXJhY3Rlcihjb2RlOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gKChjb2RlIHwgVE9fTE9XRVJfQklUKSAtIENoYXJDb2Rlcy5MT1dFUl9BKSA+Pj4gMCA8PSA1OyAvLyBGIC0gYVxufVxuXG5mdW5jdGlvbiBpc0FscGhhKGNvZGU6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiAoKGNvZGUgfCBUT19MT1dFUl9CSVQpIC0gQ2hhckNvZGVzLkxPV0VSX0EpID4+PiAwIDw9IDI1OyAvLyBaIC0gYVxufVxuXG4vKipcbiAqIENoZWNrcyBpZiB0aGUgZ2l2ZW4gY2hhcmFjdGVyIGlzIGEgdmFsaWQgZW5kIGNoYXJhY3RlciBmb3IgYW4gZW50aXR5IGluIGFuIGF0dHJpYnV0ZS5cbiAqXG4gKiBBdHRyaWJ1dGUgdmFsdWVzIHRoYXQgYXJlbid0IHRlcm1pbmF0ZWQgcHJvcGVybHkgYXJlbid0IHBhcnNlZCwgYW5kIHNob3VsZG4ndCBsZWFkIHRvIGEgcGFyc2VyIGVycm9yLlxuICogU2VlIHRoZSBleGFtcGxlIGluIGh0dHBzOi8vaHRtbC5zcGVjLndoYXR3Zy5vcmcvbXVsdGlwYWdlL3BhcnNpbmcuaHRtbCNuYW1lZC1jaGFyYWN0ZXItcmVmZXJlbmNlLXN0YXRlXG4gKiBAcGFyYW0gY29kZSBDb2RlIHBvaW50IHRvIGNoZWNrLlxuICovXG5mdW5jdGlvbiBpc0VudGl0eUluQXR0cmlidXRlSW52YWxpZEVuZChjb2RlOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICByZXR1cm4gY29kZSA9PT0gQ2hhckNvZGVzLkVRVUFMUyB8fCBpc0FscGhhKGNvZGUpIHx8IGlzTnVtYmVyKGNvZGUpO1xufVxuXG5jb25zdCBlbnVtIEVudGl0eURlY29kZXJTdGF0ZSB7XG4gICAgRW50aXR5U3RhcnQsXG4gICAgTnVtZXJpY1N0YXJ0LFxuICAgIE51bWVyaWNEZWNpbWFsLFxuICAgIE51bWVyaWNIZXgsXG4gICAgTmFtZWRFbnRpdHksXG59XG5cbi8qKlxuICogRGVjb2RpbmcgbW9kZSBmb3IgbmFtZWQgZW50aXRpZXMuXG4gKi9cbmV4cG9ydCBlbnVtIERlY29kaW5nTW9kZSB7XG4gICAgLyoqIEVudGl0aWVzIGluIHRleHQgbm9kZXMgdGhhdCBjYW4gZW5kIHdpdGggYW55IGNoYXJhY3Rlci4gKi9cbiAgICBMZWdhY3kgPSAwLFxuICAgIC8qKiBPbmx5IGFsbG93IGVudGl0aWVzIHRlcm1pbmF0ZWQgd2l0aCBhIHNlbWljb2xvbi4gKi9cbiAgICBTdHJpY3QgPSAxLFxuICAgIC8qKiBFbnRpdGllcyBpbiBhdHRyaWJ1dGVzIGhhdmUgbGltaXRhdGlvbnMgb24gZW5kaW5nIGNoYXJhY3RlcnMuICovXG4gICAgQXR0cmlidXRlID0gMixcbn1cblxuLyoqXG4gKiBQcm9kdWNlcnMgZm9yIGNoYXJhY3RlciByZWZlcmVuY2UgZXJyb3JzIGFzIGRlZmluZWQgaW4gdGhlIEhUTUwgc3BlYy5cbiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbnRpdHlFcnJvclByb2R1Y2VyIHtcbiAgICBtaXNzaW5nU2VtaWNvbG9uQWZ0ZXJDaGFyYWN0ZXJSZWZlcmVuY2UoKTogdm9pZDtcbiAgICBhYnNlbmNlT2ZEaWdpdHNJbk51bWVyaWNDaGFyYWN0ZXJSZWZlcmVuY2UoXG4gICAgICAgIGNvbnN1bWVkQ2hhcmFjdGVyczogbnVtYmVyLFxuICAgICk6IHZvaWQ7XG4gICAgLyoqXG4gICAgICogVmFsaWRhdGUgdGhlIGFjY3VtdWxhdGVkIG51bWVyaWMgdmFsdWUsIGJlZm9yZSBVbmljb2RlIHJlcGxhY2VtZW50LlxuICAgICAqIFZhbHVlcyBiZXlvbmQgdGhlIEphdmFTY3JpcHQgbnVtYmVyIHJhbmdlIGFyZSBwb3NpdGl2ZSBpbmZpbml0eS5cbiAgICAgKi9cbiAgICB2YWxpZGF0ZU51bWVyaWNDaGFyYWN0ZXJSZWZlcmVuY2UoY29kZTogbnVtYmVyKTogdm9pZDtcbn1cblxuLyoqXG4gKiBUb2tlbiBkZWNvZGVyIHdpdGggc3VwcG9ydCBvZiB3cml0aW5nIHBhcnRpYWwgZW50aXRpZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBFbnRpdHlEZWNvZGVyIHtcbiAgICAvKiogVGhlIGN1cnJlbnQgc3RhdGUgb2YgdGhlIGRlY29kZXIuICovXG4gICAgcHJpdmF0ZSBzdGF0ZTogbnVtYmVyID0gRW50aXR5RGVjb2RlclN0YXRlLkVudGl0eVN0YXJ0O1xuICAgIC8qKiBDaGFyYWN0ZXJzIHRoYXQgd2VyZSBjb25zdW1lZCB3aGlsZSBwYXJzaW5nIGFuIGVudGl0eS4gKi9cbiAgICBwcml2YXRlIGNvbnN1bWVkID0gMTtcbiAgICAvKipcbiAgICAgKiBUaGUgcmVzdWx0IG9mIHRoZSBlbnRpdHkuXG4gICAgICpcbiAgICAgKiBGb3IgbmFtZWQgZW50aXRpZXM6IHRoZSB0cmllIGluZGV4IG9mIHRoZSBiZXN0IGxlZ2FjeSBtYXRjaCBzbyBmYXJcbiAgICAgKiAoMCA9IG5vbmUpLiBGb3IgbnVtZXJpYyBlbnRpdGllczogdGhlIGFjY3VtdWxhdGVkIGNvZGUgcG9pbnQuXG4gICAgICovXG4gICAgcHJpdmF0ZSByZXN1bHQgPSAwO1xuXG4gICAgLyoqIFRoZSBjdXJyZW50IGluZGV4IGluIHRoZSBkZWNvZGUgdHJlZS4gKi9cbiAgICBwcml2YXRlIHRyZWVJbmRleCA9IDA7XG4gICAgLyoqXG4gICAgICogQ2hhcmFjdGVycyBjb25zdW1lZCBzaW5jZSB0aGUgbGFzdCByZWNvcmRlZCBsZWdhY3kgbWF0Y2gsIHBsdXMgb25lLlxuICAgICAqIEludmFyaWFudCBhdCB0aGUgdG9wIG9mIHRoZSBgc3RhdGVOYW1lZEVudGl0eWAgbG9vcDogYGV4Y2Vzc2AgZXF1YWxzXG4gICAgICogdGhlIG51bWJlciBvZiB1bnJlY29yZGVkIGNvbnN1bWVkIGNoYXJhY3RlcnMgKyAxLlxuICAgICAqL1xuICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L2NvcnJlY3RuZXNzL25vVW51c2VkUHJpdmF0ZUNsYXNzTWVtYmVyczogRmFsc2UgcG9zaXRpdmUgKHJlYWQgdmlhIGRlc3RydWN0dXJpbmcpXG4gICAgcHJpdmF0ZSBleGNlc3MgPSAxO1xuICAgIC8qKiBUaGUgbW9kZSBpbiB3aGljaCB0aGUgZGVjb2RlciBpcyBvcGVyYXRpbmcuICovXG4gICAgcHJpdmF0ZSBkZWNvZGVNb2RlID0gRGVjb2RpbmdNb2RlLlN0cmljdDtcbiAgICAvKiogVGhlIG51bWJlciBvZiBjaGFyYWN0ZXJzIHRoYXQgaGF2ZSBiZWVuIGNvbnN1bWVkIGluIHRoZSBjdXJyZW50IHJ1bi4gKi9cbiAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9jb3JyZWN0bmVzcy9ub1VudXNlZFByaXZhdGVDbGFzc01lbWJlcnM6IEZhbHNlIHBvc2l0aXZlXG4gICAgcHJpdmF0ZSBydW5Db25zdW1lZCA9IDA7XG5cbiAgICBjb25zdHJ1Y3RvcihcbiAgICAgICAgLyoqIFRoZSBwcmVkZWZpbmVkIEhUTUwgb3IgWE1MIGRlY29kZSB0cmVlLiAqL1xuICAgICAgICBwcml2YXRlIHJlYWRvbmx5IGRlY29kZVRyZWU6IFVpbnQxNkFycmF5LFxuICAgICAgICAvKipcbiAgICAgICAgICogVGhlIGZ1bmN0aW9uIHRoYXQgaXMgY2FsbGVkIHdoZW4gYSBjb2RlcG9pbnQgaXMgZGVjb2RlZC5cbiAgICAgICAgICpcbiAgICAgICAgICogRm9yIG5hbWVkIGVudGl0aWVzIHRoYXQgZGVjb2RlIHRvIG11bHRpcGxlIGNvZGUgcG9pbnRzLCB0aGlzIHdpbGxcbiAgICAgICAgICogYmUgY2FsbGVkIG11bHRpcGxlIHRpbWVzLCB3aXRoIHRoZSBzZWNvbmQgY29kZXBvaW50LCBhbmQgdGhlIHNhbWVcbiAgICAgICAgICogYGNvbnN1bWVkYCB2YWx1ZS5cbiAgICAgICAgICogQHBhcmFtIGNvZGVwb2ludCBUaGUgZGVjb2RlZCBjb2RlcG9pbnQuXG4gICAgICAgICAqIEBwYXJhbSBjb25zdW1lZCBUaGUgbnVtYmVyIG9mIGNoYXJhY3RlcnMgY29uc3VtZWQgYnkgdGhlIGRlY29kZXIuXG4gICAgICAgICAqL1xuICAgICAgICBwcml2YXRlIHJlYWRvbmx5IGVtaXRDb2RlUG9pbnQ6IChjcDogbnVtYmVyLCBjb25zdW1lZDogbnVtYmVyKSA9PiB2b2lkLFxuICAgICAgICAvKiogQW4gb2JqZWN0IHRoYXQgaXMgdXNlZCB0byBwcm9kdWNlIGVycm9ycy4gKi9cbiAgICAgICAgcHJpdmF0ZSByZWFkb25seSBlcnJvcnM/OiBFbnRpdHlFcnJvclByb2R1Y2VyIHwgdW5kZWZpbmVkLFxuICAgICkge31cblxuICAgIC8qKlxuICAgICAqIFJlc2V0cyB0aGUgaW5zdGFuY2UgdG8gbWFrZSBpdCByZXVzYWJsZS5cbiAgICAgKiBAcGFyYW0gZGVjb2RlTW9kZSBFbnRpdHkgZGVjb2RpbmcgbW9kZSB0byB1c2UuXG4gICAgICovXG4gICAgc3RhcnRFbnRpdHkoZGVjb2RlTW9kZTogRGVjb2RpbmdNb2RlKTogdm9pZCB7XG4gICAgICAgIHRoaXMuZGVjb2RlTW9kZSA9IGRlY29kZU1vZGU7XG4gICAgICAgIHRoaXMuc3RhdGUgPSBFbnRpdHlEZWNvZGVyU3RhdGUuRW50aXR5U3RhcnQ7XG4gICAgICAgIHRoaXMucmVzdWx0ID0gMDtcbiAgICAgICAgdGhpcy50cmVlSW5kZXggPSAwO1xuICAgICAgICB0aGlzLmV4Y2VzcyA9IDE7XG4gICAgICAgIHRoaXMuY29uc3VtZWQgPSAxO1xuICAgICAgICB0aGlzLnJ1bkNvbnN1bWVkID0gMDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhbiBlbnRpdHkgdG8gdGhlIGRlY29kZXIuIFRoaXMgY2FuIGJlIGNhbGxlZCBtdWx0aXBsZSB0aW1lcyB3aXRoIHBhcnRpYWwgZW50aXRpZXMuXG4gICAgICogSWYgdGhlIGVudGl0eSBpcyBpbmNvbXBsZXRlLCB0aGUgZGVjb2RlciB3aWxsIHJldHVybiAtMS5cbiAgICAgKlxuICAgICAqIE1pcnJvcnMgdGhlIG5vbi1zdHJlYW1pbmcgYGRlY29kZVdpdGhUcmllYCwgYnV0IHdpdGggdGhlIGFiaWxpdHkgdG8gc3RvcCBkZWNvZGluZyBpZiB0aGVcbiAgICAgKiBlbnRpdHkgaXMgaW5jb21wbGV0ZSwgYW5kIHJlc3VtZSB3aGVuIHRoZSBuZXh0IHN0cmluZyBpcyB3cml0dGVuLlxuICAgICAqIEBwYXJhbSBpbnB1dCBUaGUgc3RyaW5nIGNvbnRhaW5pbmcgdGhlIGVudGl0eSAob3IgYSBjb250aW51YXRpb24gb2YgdGhlIGVudGl0eSkuXG4gICAgICogQHBhcmFtIG9mZnNldCBUaGUgb2Zmc2V0IGF0IHdoaWNoIHRoZSBlbnRpdHkgYmVnaW5zLiBTaG91bGQgYmUgMCBpZiB0aGlzIGlzIG5vdCB0aGUgZmlyc3QgY2FsbC5cbiAgICAgKiBAcmV0dXJucyBUaGUgbnVtYmVyIG9mIGNoYXJhY3RlcnMgdGhhdCB3ZXJlIGNvbnN1bWVkLCBvciAtMSBpZiB0aGUgZW50aXR5IGlzIGluY29tcGxldGUuXG4gICAgICovXG4gICAgd3JpdGUoaW5wdXQ6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiBudW1iZXIge1xuICAgICAgICBzd2l0Y2ggKHRoaXMuc3RhdGUpIHtcbiAgICAgICAgICAgIGNhc2UgRW50aXR5RGVjb2RlclN0YXRlLkVudGl0eVN0YXJ0OiB7XG4gICAgICAgICAgICAgICAgaWYgKGlucHV0LmNoYXJDb2RlQXQob2Zmc2V0KSA9PT0gQ2hhckNvZGVzLk5VTSkge1xuICAgICAgICAgICAgICAgICAgICB0aGlzLnN0YXRlID0gRW50aXR5RGVjb2RlclN0YXRlLk51bWVyaWNTdGFydDtcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5jb25zdW1lZCArPSAxO1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4gdGhpcy5zdGF0ZU51bWVyaWNTdGFydChpbnB1dCwgb2Zmc2V0ICsgMSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIHRoaXMuc3RhdGUgPSBFbnRpdHlEZWNvZGVyU3RhdGUuTmFtZWRFbnRpdHk7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuc3RhdGVOYW1lZEVudGl0eShpbnB1dCwgb2Zmc2V0KTtcbiAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgY2FzZSBFbnRpdHlEZWNvZGVyU3RhdGUuTnVtZXJpY1N0YXJ0OiB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuc3RhdGVOdW1lcmljU3RhcnQoaW5wdXQsIG9mZnNldCk7XG4gICAgICAgICAgICB9XG5cbiAgICAgICAgICAgIGNhc2UgRW50aXR5RGVjb2RlclN0YXRlLk51bWVyaWNEZWNpbWFsOiB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuc3RhdGVOdW1lcmljRGVjaW1hbChpbnB1dCwgb2Zmc2V0KTtcbiAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgY2FzZSBFbnRpdHlEZWNvZGVyU3RhdGUuTnVtZXJpY0hleDoge1xuICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLnN0YXRlTnVtZXJpY0hleChpbnB1dCwgb2Zmc2V0KTtcbiAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgZGVmYXVsdDoge1xuICAgICAgICAgICAgICAgIC8vIE5hbWVkRW50aXR5IFx1MjAxNCB0aGUgb25seSByZW1haW5pbmcgc3RhdGUuXG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuc3RhdGVOYW1lZEVudGl0eShpbnB1dCwgb2Zmc2V0KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cblxuICAgIC8qKlxuICAgICAqIFN3aXRjaGVzIGJldHdlZW4gdGhlIG51bWVyaWMgZGVjaW1hbCBhbmQgaGV4YWRlY2ltYWwgc3RhdGVzLlxuICAgICAqXG4gICAgICogRXF1aXZhbGVudCB0byB0aGUgYE51bWVyaWMgY2hhcmFjdGVyIHJlZmVyZW5jZSBzdGF0ZWAgaW4gdGhlIEhUTUwgc3BlYy5cbiAgICAgKiBAcGFyYW0gaW5wdXQgVGhlIHN0cmluZyBjb250YWluaW5nIHRoZSBlbnRpdHkgKG9yIGEgY29udGludWF0aW9uIG9mIHRoZSBlbnRpdHkpLlxuICAgICAqIEBwYXJhbSBvZmZzZXQgVGhlIGN1cnJlbnQgb2Zmc2V0LlxuICAgICAqIEByZXR1cm5zIFRoZSBudW1iZXIgb2YgY2hhcmFjdGVycyB0aGF0IHdlcmUgY29uc3VtZWQsIG9yIC0xIGlmIHRoZSBlbnRpdHkgaXMgaW5jb21wbGV0ZS5cbiAgICAgKi9cbiAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgdW5pY29ybi9jb25zaXN0ZW50LWNsYXNzLW1lbWJlci1vcmRlclxuICAgIHByaXZhdGUgc3RhdGVOdW1lcmljU3RhcnQoaW5wdXQ6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiBudW1iZXIge1xuICAgICAgICBpZiAob2Zmc2V0ID49IGlucHV0Lmxlbmd0aCkge1xuICAgICAgICAgICAgcmV0dXJuIC0xO1xuICAgICAgICB9XG5cbiAgICAgICAgaWYgKChpbnB1dC5jaGFyQ29kZUF0KG9mZnNldCkgfCBUT19MT1dFUl9CSVQpID09PSBDaGFyQ29kZXMuTE9XRVJfWCkge1xuICAgICAgICAgICAgdGhpcy5zdGF0ZSA9IEVudGl0eURlY29kZXJTdGF0ZS5OdW1lcmljSGV4O1xuICAgICAgICAgICAgdGhpcy5jb25zdW1lZCArPSAxO1xuICAgICAgICAgICAgcmV0dXJuIHRoaXMuc3RhdGVOdW1lcmljSGV4KGlucHV0LCBvZmZzZXQgKyAxKTtcbiAgICAgICAgfVxuXG4gICAgICAgIHRoaXMuc3RhdGUgPSBFbnRpdHlEZWNvZGVyU3RhdGUuTnVtZXJpY0RlY2ltYWw7XG4gICAgICAgIHJldHVybiB0aGlzLnN0YXRlTnVtZXJpY0RlY2ltYWwoaW5wdXQsIG9mZnNldCk7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogUGFyc2VzIGEgaGV4YWRlY2ltYWwgbnVtZXJpYyBlbnRpdHkuXG4gICAgICpcbiAgICAgKiBFcXVpdmFsZW50IHRvIHRoZSBgSGV4YWRlbWljYWwgY2hhcmFjdGVyIHJlZmVyZW5jZSBzdGF0ZWAgaW4gdGhlIEhUTUxcbiAgICAgKiBzcGVjLiBEaWdpdCBwYXJzaW5nIG1hdGNoZXMgdGhlIGhleCBsb29wIGluIGBwYXJzZU51bWVyaWNFbnRpdHlgLlxuICAgICAqIFRoZSBhY2N1bXVsYXRlZCB2YWx1ZSBpcyBwcmVzZXJ2ZWQgZm9yIG51bWVyaWMgdmFsaWRhdGlvbiBjYWxsYmFja3MuXG4gICAgICogQHBhcmFtIGlucHV0IFRoZSBzdHJpbmcgY29udGFpbmluZyB0aGUgZW50aXR5IChvciBhIGNvbnRpbnVhdGlvbiBvZiB0aGUgZW50aXR5KS5cbiAgICAgKiBAcGFyYW0gb2Zmc2V0IFRoZSBjdXJyZW50IG9mZnNldC5cbiAgICAgKiBAcmV0dXJucyBUaGUgbnVtYmVyIG9mIGNoYXJhY3RlcnMgdGhhdCB3ZXJlIGNvbnN1bWVkLCBvciAtMSBpZiB0aGUgZW50aXR5IGlzIGluY29tcGxldGUuXG4gICAgICovXG4gICAgcHJpdmF0ZSBzdGF0ZU51bWVyaWNIZXgoaW5wdXQ6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiBudW1iZXIge1xuICAgICAgICBjb25zdCBpbnB1dExlbmd0aCA9IGlucHV0Lmxlbmd0aDtcbiAgICAgICAgLy8gTG9jYWwgYWNjdW11bGF0b3JzOyBmbHVzaGVkIGJlZm9yZSBhbnkgZXhpdCAoc2VlIHN0YXRlTmFtZWRFbnRpdHkpLlxuICAgICAgICBsZXQgeyByZXN1bHQgfSA9IHRoaXM7XG4gICAgICAgIGxldCB7IGNvbnN1bWVkIH0gPSB0aGlzO1xuICAgICAgICB3aGlsZSAob2Zmc2V0IDwgaW5wdXRMZW5ndGgpIHtcbiAgICAgICAgICAgIGNvbnN0IGNoYXIgPSBpbnB1dC5jaGFyQ29kZUF0KG9mZnNldCk7XG4gICAgICAgICAgICBpZiAoaXNOdW1iZXIoY2hhcikgfHwgaXNIZXhhZGVjaW1hbENoYXJhY3RlcihjaGFyKSkge1xuICAgICAgICAgICAgICAgIC8vIENvbnZlcnQgaGV4IGRpZ2l0IHRvIHZhbHVlICgwLTE1KTsgJ2EnLydBJyAtPiAxMC5cbiAgICAgICAgICAgICAgICBjb25zdCBkaWdpdCA9XG4gICAgICAgICAgICAgICAgICAgIGNoYXIgPD0gQ2hhckNvZGVzLk5JTkVcbiAgICAgICAgICAgICAgICAgICAgICAgID8gY2hhciAtIENoYXJDb2Rlcy5aRVJPXG4gICAgICAgICAgICAgICAgICAgICAgICA6IChjaGFyIHwgVE9fTE9XRVJfQklUKSAtIENoYXJDb2Rlcy5MT1dFUl9BICsgMTA7XG4gICAgICAgICAgICAgICAgcmVzdWx0ID0gcmVzdWx0ICogMTYgKyBkaWdpdDtcbiAgICAgICAgICAgICAgICBjb25zdW1lZCArPSAxO1xuICAgICAgICAgICAgICAgIG9mZnNldCArPSAxO1xuICAgICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgICAgICB0aGlzLnJlc3VsdCA9IHJlc3VsdDtcbiAgICAgICAgICAgICAgICB0aGlzLmNvbnN1bWVkID0gY29uc3VtZWQ7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuZW1pdE51bWVyaWNFbnRpdHkoY2hhciwgMyk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5yZXN1bHQgPSByZXN1bHQ7XG4gICAgICAgIHRoaXMuY29uc3VtZWQgPSBjb25zdW1lZDtcbiAgICAgICAgcmV0dXJuIC0xOyAvLyBJbmNvbXBsZXRlIGVudGl0eVxuICAgIH1cblxuICAgIC8qKlxuICAgICAqIFBhcnNlcyBhIGRlY2ltYWwgbnVtZXJpYyBlbnRpdHkuXG4gICAgICpcbiAgICAgKiBFcXVpdmFsZW50IHRvIHRoZSBgRGVjaW1hbCBjaGFyYWN0ZXIgcmVmZXJlbmNlIHN0YXRlYCBpbiB0aGUgSFRNTFxuICAgICAqIHNwZWMuIERpZ2l0IHBhcnNpbmcgbWF0Y2hlcyB0aGUgZGVjaW1hbCBsb29wIGluIGBwYXJzZU51bWVyaWNFbnRpdHlgLlxuICAgICAqIFRoZSBhY2N1bXVsYXRlZCB2YWx1ZSBpcyBwcmVzZXJ2ZWQgZm9yIG51bWVyaWMgdmFsaWRhdGlvbiBjYWxsYmFja3MuXG4gICAgICogQHBhcmFtIGlucHV0IFRoZSBzdHJpbmcgY29udGFpbmluZyB0aGUgZW50aXR5IChvciBhIGNvbnRpbnVhdGlvbiBvZiB0aGUgZW50aXR5KS5cbiAgICAgKiBAcGFyYW0gb2Zmc2V0IFRoZSBjdXJyZW50IG9mZnNldC5cbiAgICAgKiBAcmV0dXJucyBUaGUgbnVtYmVyIG9mIGNoYXJhY3RlcnMgdGhhdCB3ZXJlIGNvbnN1bWVkLCBvciAtMSBpZiB0aGUgZW50aXR5IGlzIGluY29tcGxldGUuXG4gICAgICovXG4gICAgcHJpdmF0ZSBzdGF0ZU51bWVyaWNEZWNpbWFsKGlucHV0OiBzdHJpbmcsIG9mZnNldDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICAgICAgY29uc3QgaW5wdXRMZW5ndGggPSBpbnB1dC5sZW5ndGg7XG4gICAgICAgIC8vIExvY2FsIGFjY3VtdWxhdG9yczsgZmx1c2hlZCBiZWZvcmUgYW55IGV4aXQgKHNlZSBzdGF0ZU5hbWVkRW50aXR5KS5cbiAgICAgICAgbGV0IHsgcmVzdWx0IH0gPSB0aGlzO1xuICAgICAgICBsZXQgeyBjb25zdW1lZCB9ID0gdGhpcztcbiAgICAgICAgd2hpbGUgKG9mZnNldCA8IGlucHV0TGVuZ3RoKSB7XG4gICAgICAgICAgICBjb25zdCBkaWdpdCA9IGlucHV0LmNoYXJDb2RlQXQob2Zmc2V0KSAtIENoYXJDb2Rlcy5aRVJPO1xuICAgICAgICAgICAgaWYgKGRpZ2l0ID4+PiAwID4gOSkge1xuICAgICAgICAgICAgICAgIHRoaXMucmVzdWx0ID0gcmVzdWx0O1xuICAgICAgICAgICAgICAgIHRoaXMuY29uc3VtZWQgPSBjb25zdW1lZDtcbiAgICAgICAgICAgICAgICByZXR1cm4gdGhpcy5lbWl0TnVtZXJpY0VudGl0eShkaWdpdCArIENoYXJDb2Rlcy5aRVJPLCAyKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJlc3VsdCA9IHJlc3VsdCAqIDEwICsgZGlnaXQ7XG4gICAgICAgICAgICBjb25zdW1lZCArPSAxO1xuICAgICAgICAgICAgb2Zmc2V0ICs9IDE7XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5yZXN1bHQgPSByZXN1bHQ7XG4gICAgICAgIHRoaXMuY29uc3VtZWQgPSBjb25zdW1lZDtcbiAgICAgICAgcmV0dXJuIC0xOyAvLyBJbmNvbXBsZXRlIGVudGl0eVxuICAgIH1cblxuICAgIC8qKlxuICAgICAqIFZhbGlkYXRlIGFuZCBlbWl0IGEgbnVtZXJpYyBlbnRpdHkuXG4gICAgICpcbiAgICAgKiBJbXBsZW1lbnRzIHRoZSBsb2dpYyBmcm9tIHRoZSBgSGV4YWRlbWljYWwgY2hhcmFjdGVyIHJlZmVyZW5jZSBzdGFydFxuICAgICAqIHN0YXRlYCBhbmQgYE51bWVyaWMgY2hhcmFjdGVyIHJlZmVyZW5jZSBlbmQgc3RhdGVgIGluIHRoZSBIVE1MIHNwZWMuXG4gICAgICogQHBhcmFtIGxhc3RDcCBUaGUgbGFzdCBjb2RlIHBvaW50IG9mIHRoZSBlbnRpdHkuIFVzZWQgdG8gc2VlIGlmIHRoZVxuICAgICAqICAgICAgICAgICAgICAgZW50aXR5IHdhcyB0ZXJtaW5hdGVkIHdpdGggYSBzZW1pY29sb24uXG4gICAgICogQHBhcmFtIGV4cGVjdGVkTGVuZ3RoIFRoZSBtaW5pbXVtIG51bWJlciBvZiBjaGFyYWN0ZXJzIHRoYXQgc2hvdWxkIGJlXG4gICAgICogICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkLiBVc2VkIHRvIHZhbGlkYXRlIHRoYXQgYXQgbGVhc3Qgb25lIGRpZ2l0XG4gICAgICogICAgICAgICAgICAgICAgICAgICAgIHdhcyBjb25zdW1lZC5cbiAgICAgKiBAcmV0dXJucyBUaGUgbnVtYmVyIG9mIGNoYXJhY3RlcnMgdGhhdCB3ZXJlIGNvbnN1bWVkLlxuICAgICAqL1xuICAgIHByaXZhdGUgZW1pdE51bWVyaWNFbnRpdHkobGFzdENwOiBudW1iZXIsIGV4cGVjdGVkTGVuZ3RoOiBudW1iZXIpOiBudW1iZXIge1xuICAgICAgICAvLyBFbnN1cmUgd2UgY29uc3VtZWQgYXQgbGVhc3Qgb25lIGRpZ2l0LlxuICAgICAgICBpZiAodGhpcy5jb25zdW1lZCA8PSBleHBlY3RlZExlbmd0aCkge1xuICAgICAgICAgICAgdGhpcy5lcnJvcnM/LmFic2VuY2VPZkRpZ2l0c0luTnVtZXJpY0NoYXJhY3RlclJlZmVyZW5jZShcbiAgICAgICAgICAgICAgICB0aGlzLmNvbnN1bWVkLFxuICAgICAgICAgICAgKTtcbiAgICAgICAgICAgIHJldHVybiAwO1xuICAgICAgICB9XG5cbiAgICAgICAgLy8gRmlndXJlIG91dCBpZiB0aGlzIGlzIGEgbGVnaXQgZW5kIG9mIHRoZSBlbnRpdHlcbiAgICAgICAgaWYgKGxhc3RDcCA9PT0gQ2hhckNvZGVzLlNFTUkpIHtcbiAgICAgICAgICAgIHRoaXMuY29uc3VtZWQgKz0gMTtcbiAgICAgICAgfSBlbHNlIGlmICh0aGlzLmRlY29kZU1vZGUgPT09IERlY29kaW5nTW9kZS5TdHJpY3QpIHtcbiAgICAgICAgICAgIHJldHVybiAwO1xuICAgICAgICB9XG5cbiAgICAgICAgdGhpcy5lbWl0Q29kZVBvaW50KFxuICAgICAgICAgICAgKHRoaXMuZGVjb2RlVHJlZSA9PT0geG1sRGVjb2RlVHJlZVxuICAgICAgICAgICAgICAgID8gcmVwbGFjZUNvZGVQb2ludFhNTFxuICAgICAgICAgICAgICAgIDogcmVwbGFjZUNvZGVQb2ludCkodGhpcy5yZXN1bHQpLFxuICAgICAgICAgICAgdGhpcy5jb25zdW1lZCxcbiAgICAgICAgKTtcblxuICAgICAgICBpZiAodGhpcy5lcnJvcnMpIHtcbiAgICAgICAgICAgIGlmIChsYXN0Q3AgIT09IENoYXJDb2Rlcy5TRU1JKSB7XG4gICAgICAgICAgICAgICAgdGhpcy5lcnJvcnMubWlzc2luZ1NlbWljb2xvbkFmdGVyQ2hhcmFjdGVyUmVmZXJlbmNlKCk7XG4gICAgICAgICAgICB9XG5cbiAgICAgICAgICAgIHRoaXMuZXJyb3JzLnZhbGlkYXRlTnVtZXJpY0NoYXJhY3RlclJlZmVyZW5jZSh0aGlzLnJlc3VsdCk7XG4gICAgICAgIH1cblxuICAgICAgICByZXR1cm4gdGhpcy5jb25zdW1lZDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBGbHVzaCBsb2NhbGx5LXRyYWNrZWQgd2FsayBzdGF0ZSBiYWNrIHRvIHRoZSBmaWVsZHMsIHRoZW4gZW1pdCB0aGVcbiAgICAgKiByZWNvcmRlZCBsZWdhY3kgbWF0Y2ggb3IgcmVqZWN0IChjb2xkIHBhdGggXHUyMDE0IGF0IG1vc3Qgb25jZSBwZXJcbiAgICAgKiBlbnRpdHkpLiBDYWxsZWQgYWZ0ZXIgZmFpbGVkIG5hdmlnYXRpb24gKGxlYWYgbm9kZSwgYnJhbmNoIG1pc3MsIG9yXG4gICAgICogY29tcGFjdC1ydW4gbWlzbWF0Y2gpLiBJbiBhdHRyaWJ1dGUgbW9kZSwgcmVqZWN0IGlmIG5vIGxlZ2FjeSB3YXNcbiAgICAgKiByZWNvcmRlZCBhdCB0aGUgY3VycmVudCBub2RlLCBpZiB3ZSBkZXNjZW5kZWQgcGFzdCBpdCwgb3IgaWYgdGhlXG4gICAgICogcGVuZGluZyBpbnB1dCBjaGFyYWN0ZXIgaXMgYW4gaW52YWxpZCBhdHRyaWJ1dGUgdGVybWluYXRvci5cbiAgICAgKiBAcGFyYW0gY29uc3VtZWQgTG9jYWxseS10cmFja2VkIGNvbnN1bWVkIGNvdW50LlxuICAgICAqIEBwYXJhbSBleGNlc3MgTG9jYWxseS10cmFja2VkIGV4Y2VzcyBjb3VudC5cbiAgICAgKiBAcGFyYW0gY2hhciBQZW5kaW5nIGlucHV0IGNoYXJhY3RlciAobWF5IGJlIHRoZSBtaXNtYXRjaGluZyBjaGFyKS5cbiAgICAgKiBAcGFyYW0gdmFsdWVMZW5ndGggVmFsdWUgbGVuZ3RoIGF0IHRoZSBjdXJyZW50IHRyaWUgbm9kZS5cbiAgICAgKi9cbiAgICBwcml2YXRlIGZsdXNoQW5kRW1pdExlZ2FjeU9yUmVqZWN0KFxuICAgICAgICBjb25zdW1lZDogbnVtYmVyLFxuICAgICAgICBleGNlc3M6IG51bWJlcixcbiAgICAgICAgY2hhcjogbnVtYmVyLFxuICAgICAgICB2YWx1ZUxlbmd0aDogbnVtYmVyLFxuICAgICk6IG51bWJlciB7XG4gICAgICAgIHRoaXMuY29uc3VtZWQgPSBjb25zdW1lZDtcbiAgICAgICAgdGhpcy5leGNlc3MgPSBleGNlc3M7XG4gICAgICAgIHJldHVybiB0aGlzLnJlc3VsdCA9PT0gMCB8fFxuICAgICAgICAgICAgKHRoaXMuZGVjb2RlTW9kZSA9PT0gRGVjb2RpbmdNb2RlLkF0dHJpYnV0ZSAmJlxuICAgICAgICAgICAgICAgICh2YWx1ZUxlbmd0aCA9PT0gMCB8fFxuICAgICAgICAgICAgICAgICAgICBleGNlc3MgPiAxIHx8XG4gICAgICAgICAgICAgICAgICAgIGlzRW50aXR5SW5BdHRyaWJ1dGVJbnZhbGlkRW5kKGNoYXIpKSlcbiAgICAgICAgICAgID8gMFxuICAgICAgICAgICAgOiB0aGlzLmVtaXROb3RUZXJtaW5hdGVkTmFtZWRFbnRpdHkoKTtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBQYXJzZXMgYSBuYW1lZCBlbnRpdHkuXG4gICAgICpcbiAgICAgKiBFcXVpdmFsZW50IHRvIHRoZSBgTmFtZWQgY2hhcmFjdGVyIHJlZmVyZW5jZSBzdGF0ZWAgaW4gdGhlIEhUTUwgc3BlYy5cbiAgICAgKiBAcGFyYW0gaW5wdXQgVGhlIHN0cmluZyBjb250YWluaW5nIHRoZSBlbnRpdHkgKG9yIGEgY29udGludWF0aW9uIG9mIHRoZSBlbnRpdHkpLlxuICAgICAqIEBwYXJhbSBvZmZzZXQgVGhlIGN1cnJlbnQgb2Zmc2V0LlxuICAgICAqIEByZXR1cm5zIFRoZSBudW1iZXIgb2YgY2hhcmFjdGVycyB0aGF0IHdlcmUgY29uc3VtZWQsIG9yIC0xIGlmIHRoZSBlbnRpdHkgaXMgaW5jb21wbGV0ZS5cbiAgICAgKi9cbiAgICBwcml2YXRlIHN0YXRlTmFtZWRFbnRpdHkoaW5wdXQ6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiBudW1iZXIge1xuICAgICAgICBjb25zdCB7IGRlY29kZVRyZWUgfSA9IHRoaXM7XG4gICAgICAgIGNvbnN0IGlucHV0TGVuZ3RoID0gaW5wdXQubGVuZ3RoO1xuICAgICAgICBjb25zdCBpc1N0cmljdCA9IHRoaXMuZGVjb2RlTW9kZSA9PT0gRGVjb2RpbmdNb2RlLlN0cmljdDtcblxuICAgICAgICAvKlxuICAgICAgICAgKiBMb2NhbCBjb3BpZXMgb2YgdGhlIHJlc3VtYWJsZSB3YWxrIHN0YXRlIGF2b2lkIHBlci1jaGFyYWN0ZXJcbiAgICAgICAgICogZmllbGQgd3JpdGVzLiBUaGV5IGFyZSBmbHVzaGVkIGJhY2sgdG8gdGhlIGZpZWxkc1xuICAgICAgICAgKiBvbiBldmVyeSBleGl0IChjaHVuayBlbmQsIGFuZCBiZWZvcmUgYW55IGVtaXQgaGVscGVyIHRoYXQgcmVhZHNcbiAgICAgICAgICogdGhlbSkuIGB0aGlzLnJlc3VsdGAgaXMgb25seSB3cml0dGVuIGF0IHRoZSAocmFyZSkgcmVjb3JkIHBvaW50cyxcbiAgICAgICAgICogc28gaXQgc3RheXMgYSBkaXJlY3QgZmllbGQgd3JpdGUuXG4gICAgICAgICAqXG4gICAgICAgICAqIExlZ2FjeS1tYXRjaCByZWNvcmRpbmcgaGFwcGVucyBpbiB0d28gaWRlbXBvdGVudCBwbGFjZXM6IGF0IHRoZVxuICAgICAgICAgKiBsb29wIHRvcCB3aGVuIHNpdHRpbmcgb24gYSB2YWx1ZSBub2RlLCBhbmQgaW4gdGhlIGNodW5rLWVuZFxuICAgICAgICAgKiBlcGlsb2d1ZSAoc28gYGVuZCgpYCBzZWVzIG1hdGNoZXMgdGhhdCBsYW5kIGV4YWN0bHkgb24gYSBjaHVua1xuICAgICAgICAgKiBib3VuZGFyeSkuIFJlY29yZGluZyBhcHBsaWVzIGBjb25zdW1lZCArPSBleGNlc3MgLSAxOyBleGNlc3MgPSAxYCxcbiAgICAgICAgICogd2hpY2ggaXMgYSBuby1vcCB3aGVuIHJlcGVhdGVkIFx1MjAxNCB0aGUgbG9vcC10b3AgaW52YXJpYW50IGlzXG4gICAgICAgICAqIGBleGNlc3NgID0gdW5yZWNvcmRlZCBjb25zdW1lZCBjaGFyYWN0ZXJzICsgMS5cbiAgICAgICAgICovXG4gICAgICAgIGxldCB7IHRyZWVJbmRleCB9ID0gdGhpcztcbiAgICAgICAgbGV0IHsgZXhjZXNzIH0gPSB0aGlzO1xuICAgICAgICBsZXQgeyBjb25zdW1lZCB9ID0gdGhpcztcbiAgICAgICAgbGV0IGN1cnJlbnQgPSBkZWNvZGVUcmVlW3RyZWVJbmRleF07XG5cbiAgICAgICAgd2hpbGUgKG9mZnNldCA8IGlucHV0TGVuZ3RoKSB7XG4gICAgICAgICAgICAvKlxuICAgICAgICAgICAgICogRGVzY2VuZCB0aHJvdWdoIHZhbHVlLWxlc3MganVtcC10YWJsZSBub2RlcyAoaW5jbHVkaW5nIHRoZVxuICAgICAgICAgICAgICogc2luZ2xlLWJyYW5jaCBlbmNvZGluZykgaW5saW5lLCBtaXJyb3JpbmcgYGRlY29kZVdpdGhUcmllYDpcbiAgICAgICAgICAgICAqIHRoaXMgYXZvaWRzIGEgYGRldGVybWluZUJyYW5jaGAgY2FsbCBwZXIgbGV2ZWwgZm9yIHRoZVxuICAgICAgICAgICAgICogZG9taW5hbnQgbm9kZSBzaGFwZSBcdTIwMTQgaW5jbHVkaW5nIHRoZSByb290IG9uIHRoZSBmaXJzdCB3cml0ZS5cbiAgICAgICAgICAgICAqL1xuICAgICAgICAgICAgd2hpbGUgKFxuICAgICAgICAgICAgICAgIChjdXJyZW50ICZcbiAgICAgICAgICAgICAgICAgICAgKEJpblRyaWVGbGFncy5WQUxVRV9MRU5HVEggfCBCaW5UcmllRmxhZ3MuRkxBRzEzKSkgPT09XG4gICAgICAgICAgICAgICAgICAgIDAgJiZcbiAgICAgICAgICAgICAgICAoY3VycmVudCAmIEJpblRyaWVGbGFncy5KVU1QX1RBQkxFKSAhPT0gMFxuICAgICAgICAgICAgKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgY2hhciA9IGlucHV0LmNoYXJDb2RlQXQob2Zmc2V0KTtcbiAgICAgICAgICAgICAgICBjb25zdCBqdW1wT2Zmc2V0ID0gY3VycmVudCAmIEJpblRyaWVGbGFncy5KVU1QX1RBQkxFO1xuICAgICAgICAgICAgICAgIGNvbnN0IGJyYW5jaENvdW50ID0gKGN1cnJlbnQgJiBCaW5UcmllRmxhZ3MuQlJBTkNIX0xFTkdUSCkgPj4gNztcbiAgICAgICAgICAgICAgICBpZiAoYnJhbmNoQ291bnQgPT09IDApIHtcbiAgICAgICAgICAgICAgICAgICAgLy8gU2luZ2xlIGJyYW5jaCBlbmNvZGVkIGlubGluZSBpbiB0aGUganVtcCBvZmZzZXQgYml0cy5cbiAgICAgICAgICAgICAgICAgICAgaWYgKGNoYXIgIT09IGp1bXBPZmZzZXQpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmZsdXNoQW5kRW1pdExlZ2FjeU9yUmVqZWN0KFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGV4Y2VzcyxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjaGFyLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAsXG4gICAgICAgICAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIHRyZWVJbmRleCArPSAxO1xuICAgICAgICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IHNsb3QgPSBjaGFyIC0ganVtcE9mZnNldDtcbiAgICAgICAgICAgICAgICAgICAgaWYgKHNsb3QgPj4+IDAgPj0gYnJhbmNoQ291bnQpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmZsdXNoQW5kRW1pdExlZ2FjeU9yUmVqZWN0KFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGV4Y2VzcyxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjaGFyLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAsXG4gICAgICAgICAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IHN0b3JlZCA9IGRlY29kZVRyZWVbdHJlZUluZGV4ICsgMSArIHNsb3RdO1xuICAgICAgICAgICAgICAgICAgICBpZiAoc3RvcmVkID09PSAwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gdGhpcy5mbHVzaEFuZEVtaXRMZWdhY3lPclJlamVjdChcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdW1lZCxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBleGNlc3MsXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY2hhcixcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAwLFxuICAgICAgICAgICAgICAgICAgICAgICAgKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAvLyBFbmQtcmVsYXRpdmU6IGJyYW5jaCBkYXRhIGVuZHMgYXQgdHJlZUluZGV4KzErYnJhbmNoQ291bnQuXG4gICAgICAgICAgICAgICAgICAgIHRyZWVJbmRleCA9ICh0cmVlSW5kZXggKyBicmFuY2hDb3VudCArIHN0b3JlZCkgJiAweGZmX2ZmO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBjdXJyZW50ID0gZGVjb2RlVHJlZVt0cmVlSW5kZXhdO1xuICAgICAgICAgICAgICAgIG9mZnNldCArPSAxO1xuICAgICAgICAgICAgICAgIGV4Y2VzcyArPSAxO1xuICAgICAgICAgICAgICAgIC8qXG4gICAgICAgICAgICAgICAgICogYGNoYXJDb2RlQXRgIHBhc3QgdGhlIGVuZCByZXR1cm5zIE5hTiwgd2hpY2ggd291bGQgYWxpYXNcbiAgICAgICAgICAgICAgICAgKiB0byBzbG90IDAgYWZ0ZXIgYD4+PiAwYCBcdTIwMTQgYmFpbCBvdXQgZXhwbGljaXRseS5cbiAgICAgICAgICAgICAgICAgKi9cbiAgICAgICAgICAgICAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgdW5pY29ybi9uby1icmVhay1pbi1uZXN0ZWQtbG9vcFxuICAgICAgICAgICAgICAgIGlmIChvZmZzZXQgPj0gaW5wdXRMZW5ndGgpIGJyZWFrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKG9mZnNldCA+PSBpbnB1dExlbmd0aCkgYnJlYWs7XG5cbiAgICAgICAgICAgIC8vIEhhbmRsZSBjb21wYWN0IHJ1bnMgKHJlc3VtYWJsZSBhY3Jvc3MgY2h1bmtzKS5cbiAgICAgICAgICAgIGlmIChcbiAgICAgICAgICAgICAgICAoY3VycmVudCAmXG4gICAgICAgICAgICAgICAgICAgIChCaW5UcmllRmxhZ3MuVkFMVUVfTEVOR1RIIHwgQmluVHJpZUZsYWdzLkZMQUcxMykpID09PVxuICAgICAgICAgICAgICAgIEJpblRyaWVGbGFncy5GTEFHMTNcbiAgICAgICAgICAgICkge1xuICAgICAgICAgICAgICAgIGNvbnN0IHJ1bkxlbmd0aCA9XG4gICAgICAgICAgICAgICAgICAgIChjdXJyZW50ICYgQmluVHJpZUZsYWdzLkJSQU5DSF9MRU5HVEgpID4+IDc7IC8qIDMuLjYzICovXG4gICAgICAgICAgICAgICAgbGV0IHsgcnVuQ29uc3VtZWQgfSA9IHRoaXM7XG5cbiAgICAgICAgICAgICAgICAvLyBJZiB3ZSBhcmUgc3RhcnRpbmcgYSBydW4sIGNoZWNrIHRoZSBmaXJzdCBjaGFyLlxuICAgICAgICAgICAgICAgIGlmIChydW5Db25zdW1lZCA9PT0gMCkge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBjaGFyID0gaW5wdXQuY2hhckNvZGVBdChvZmZzZXQpO1xuICAgICAgICAgICAgICAgICAgICBpZiAoY2hhciAhPT0gKGN1cnJlbnQgJiBCaW5UcmllRmxhZ3MuSlVNUF9UQUJMRSkpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmZsdXNoQW5kRW1pdExlZ2FjeU9yUmVqZWN0KFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGV4Y2VzcyxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjaGFyLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAsXG4gICAgICAgICAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIG9mZnNldCArPSAxO1xuICAgICAgICAgICAgICAgICAgICBleGNlc3MgKz0gMTtcbiAgICAgICAgICAgICAgICAgICAgcnVuQ29uc3VtZWQgPSAxO1xuICAgICAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgICAgIC8vIENoZWNrIHJlbWFpbmluZyBjaGFyYWN0ZXJzIGluIHRoZSBydW4gKHBhY2tlZCB0d28gcGVyIHVpbnQxNiB3b3JkKS5cbiAgICAgICAgICAgICAgICB3aGlsZSAocnVuQ29uc3VtZWQgPCBydW5MZW5ndGgpIHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKG9mZnNldCA+PSBpbnB1dExlbmd0aCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgdGhpcy50cmVlSW5kZXggPSB0cmVlSW5kZXg7XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzLmV4Y2VzcyA9IGV4Y2VzcztcbiAgICAgICAgICAgICAgICAgICAgICAgIHRoaXMuY29uc3VtZWQgPSBjb25zdW1lZDtcbiAgICAgICAgICAgICAgICAgICAgICAgIHRoaXMucnVuQ29uc3VtZWQgPSBydW5Db25zdW1lZDtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiAtMTtcbiAgICAgICAgICAgICAgICAgICAgfVxuXG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGNoYXJJbmRleEluUGFja2VkID0gcnVuQ29uc3VtZWQgLSAxO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBwYWNrZWRXb3JkID1cbiAgICAgICAgICAgICAgICAgICAgICAgIGRlY29kZVRyZWVbdHJlZUluZGV4ICsgMSArIChjaGFySW5kZXhJblBhY2tlZCA+PiAxKV07XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGV4cGVjdGVkQ2hhciA9XG4gICAgICAgICAgICAgICAgICAgICAgICAocGFja2VkV29yZCA+PiAoKGNoYXJJbmRleEluUGFja2VkICYgMSkgPDwgMykpICYgMHhmZjtcblxuICAgICAgICAgICAgICAgICAgICBjb25zdCBjaGFyID0gaW5wdXQuY2hhckNvZGVBdChvZmZzZXQpO1xuICAgICAgICAgICAgICAgICAgICBpZiAoY2hhciAhPT0gZXhwZWN0ZWRDaGFyKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzLnJ1bkNvbnN1bWVkID0gMDtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmZsdXNoQW5kRW1pdExlZ2FjeU9yUmVqZWN0KFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGV4Y2VzcyxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjaGFyLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAsXG4gICAgICAgICAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIG9mZnNldCArPSAxO1xuICAgICAgICAgICAgICAgICAgICBleGNlc3MgKz0gMTtcbiAgICAgICAgICAgICAgICAgICAgcnVuQ29uc3VtZWQgKz0gMTtcbiAgICAgICAgICAgICAgICB9XG5cbiAgICAgICAgICAgICAgICB0aGlzLnJ1bkNvbnN1bWVkID0gMDtcbiAgICAgICAgICAgICAgICB0cmVlSW5kZXggKz0gMSArIChydW5MZW5ndGggPj4gMSk7XG4gICAgICAgICAgICAgICAgY3VycmVudCA9IGRlY29kZVRyZWVbdHJlZUluZGV4XTtcbiAgICAgICAgICAgICAgICAvLyBMb29wIHRvcCBoYW5kbGVzIHRoZSBsYW5kZWQtb24gbm9kZSAocmVjb3JkL2VtaXQvYnJhbmNoKS5cbiAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgLy8gSGVhZGVyIHBsdXMgb3V0LW9mLWxpbmUgdmFsdWUgd29yZHM7IDAgbWVhbnMgbm8gdmFsdWUuXG4gICAgICAgICAgICBjb25zdCB2YWx1ZUxlbmd0aCA9IGN1cnJlbnQgPj4+IDE0O1xuICAgICAgICAgICAgY29uc3QgY2hhciA9IGlucHV0LmNoYXJDb2RlQXQob2Zmc2V0KTtcblxuICAgICAgICAgICAgaWYgKHZhbHVlTGVuZ3RoICE9PSAwKSB7XG4gICAgICAgICAgICAgICAgLy8gUmVjb3JkIGEgbGVnYWN5IG1hdGNoIChGTEFHMTMgY2xlYXIgPSBzZW1pY29sb24gb3B0aW9uYWwpLlxuICAgICAgICAgICAgICAgIGlmICghaXNTdHJpY3QgJiYgKGN1cnJlbnQgJiBCaW5UcmllRmxhZ3MuRkxBRzEzKSA9PT0gMCkge1xuICAgICAgICAgICAgICAgICAgICB0aGlzLnJlc3VsdCA9IHRyZWVJbmRleDtcbiAgICAgICAgICAgICAgICAgICAgY29uc3VtZWQgKz0gZXhjZXNzIC0gMTtcbiAgICAgICAgICAgICAgICAgICAgZXhjZXNzID0gMTtcbiAgICAgICAgICAgICAgICB9XG5cbiAgICAgICAgICAgICAgICAvKlxuICAgICAgICAgICAgICAgICAqIEltcGxpY2l0IHNlbWljb2xvbiBoYW5kbGluZzogZW1pdCBpbW1lZGlhdGVseS4gQ292ZXJzIGJvdGhcbiAgICAgICAgICAgICAgICAgKiBzdHJpY3QgKEZMQUcxMyBzZXQpIGFuZCBsZWdhY3kgZW50aXRpZXMgXHUyMDE0IG5laXRoZXIgc3RvcmVzXG4gICAgICAgICAgICAgICAgICogYW4gZXhwbGljaXQgYDtgIGJyYW5jaCBpbiB0aGUgdHJpZS5cbiAgICAgICAgICAgICAgICAgKi9cbiAgICAgICAgICAgICAgICBpZiAoY2hhciA9PT0gQ2hhckNvZGVzLlNFTUkpIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuZW1pdE5hbWVkRW50aXR5RGF0YShcbiAgICAgICAgICAgICAgICAgICAgICAgIHRyZWVJbmRleCxcbiAgICAgICAgICAgICAgICAgICAgICAgIHZhbHVlTGVuZ3RoLFxuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3VtZWQgKyBleGNlc3MsXG4gICAgICAgICAgICAgICAgICAgICk7XG4gICAgICAgICAgICAgICAgfVxuXG4gICAgICAgICAgICAgICAgLypcbiAgICAgICAgICAgICAgICAgKiBgdmFsdWVMZW5ndGggPT09IDFgIHBhY2tzIHRoZSBjb2RlcG9pbnQgaW50byB0aGUgaGVhZGVyXG4gICAgICAgICAgICAgICAgICogd29yZCdzIGxvdyAxMyBiaXRzLCB3aGVyZSBicmFuY2ggbWV0YWRhdGEgYWxzbyBsaXZlcy4gU2tpcFxuICAgICAgICAgICAgICAgICAqIHRoZSBicmFuY2ggbG9va3VwIG9uIGxlYXZlcyBzbyB0aG9zZSB2YWx1ZSBiaXRzIGFyZW4ndFxuICAgICAgICAgICAgICAgICAqIHJlaW50ZXJwcmV0ZWQgYXMgYnJhbmNoIG9mZnNldHMuXG4gICAgICAgICAgICAgICAgICovXG4gICAgICAgICAgICAgICAgaWYgKHZhbHVlTGVuZ3RoID09PSAxKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmZsdXNoQW5kRW1pdExlZ2FjeU9yUmVqZWN0KFxuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3VtZWQsXG4gICAgICAgICAgICAgICAgICAgICAgICBleGNlc3MsXG4gICAgICAgICAgICAgICAgICAgICAgICBjaGFyLFxuICAgICAgICAgICAgICAgICAgICAgICAgdmFsdWVMZW5ndGgsXG4gICAgICAgICAgICAgICAgICAgICk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuXG4gICAgICAgICAgICAvLyBWYWx1ZS1iZWFyaW5nIG9yIGRpY3Rpb25hcnkgbm9kZTogZGlzcGF0Y2ggdGhyb3VnaCBkZXRlcm1pbmVCcmFuY2guXG4gICAgICAgICAgICBjb25zdCBuZXh0ID0gZGV0ZXJtaW5lQnJhbmNoKFxuICAgICAgICAgICAgICAgIGRlY29kZVRyZWUsXG4gICAgICAgICAgICAgICAgY3VycmVudCxcbiAgICAgICAgICAgICAgICB0cmVlSW5kZXggKyAodmFsdWVMZW5ndGggfHwgMSksXG4gICAgICAgICAgICAgICAgY2hhcixcbiAgICAgICAgICAgICk7XG5cbiAgICAgICAgICAgIGlmIChuZXh0IDwgMCkge1xuICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmZsdXNoQW5kRW1pdExlZ2FjeU9yUmVqZWN0KFxuICAgICAgICAgICAgICAgICAgICBjb25zdW1lZCxcbiAgICAgICAgICAgICAgICAgICAgZXhjZXNzLFxuICAgICAgICAgICAgICAgICAgICBjaGFyLFxuICAgICAgICAgICAgICAgICAgICB2YWx1ZUxlbmd0aCxcbiAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgfVxuXG4gICAgICAgICAgICB0cmVlSW5kZXggPSBuZXh0O1xuICAgICAgICAgICAgY3VycmVudCA9IGRlY29kZVRyZWVbdHJlZUluZGV4XTtcbiAgICAgICAgICAgIG9mZnNldCArPSAxO1xuICAgICAgICAgICAgZXhjZXNzICs9IDE7XG4gICAgICAgIH1cblxuICAgICAgICAvKlxuICAgICAgICAgKiBDaHVuayBleGhhdXN0ZWQuIFJlY29yZCBhIGxlZ2FjeSBtYXRjaCB3ZSBtYXkgYmUgc2l0dGluZyBvbiwgc28gYVxuICAgICAgICAgKiBzdWJzZXF1ZW50IGBlbmQoKWAgZW1pdHMgaXQsIHRoZW4gcGVyc2lzdCB0aGUgd2FsayBzdGF0ZS5cbiAgICAgICAgICovXG4gICAgICAgIGlmIChcbiAgICAgICAgICAgICFpc1N0cmljdCAmJlxuICAgICAgICAgICAgY3VycmVudCA+Pj4gMTQgIT09IDAgJiZcbiAgICAgICAgICAgIChjdXJyZW50ICYgQmluVHJpZUZsYWdzLkZMQUcxMykgPT09IDBcbiAgICAgICAgKSB7XG4gICAgICAgICAgICB0aGlzLnJlc3VsdCA9IHRyZWVJbmRleDtcbiAgICAgICAgICAgIGNvbnN1bWVkICs9IGV4Y2VzcyAtIDE7XG4gICAgICAgICAgICBleGNlc3MgPSAxO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMudHJlZUluZGV4ID0gdHJlZUluZGV4O1xuICAgICAgICB0aGlzLmV4Y2VzcyA9IGV4Y2VzcztcbiAgICAgICAgdGhpcy5jb25zdW1lZCA9IGNvbnN1bWVkO1xuICAgICAgICByZXR1cm4gLTE7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogRW1pdCBhIG5hbWVkIGVudGl0eSB0aGF0IHdhcyBub3QgdGVybWluYXRlZCB3aXRoIGEgc2VtaWNvbG9uLlxuICAgICAqIEByZXR1cm5zIFRoZSBudW1iZXIgb2YgY2hhcmFjdGVycyBjb25zdW1lZC5cbiAgICAgKi9cbiAgICBwcml2YXRlIGVtaXROb3RUZXJtaW5hdGVkTmFtZWRFbnRpdHkoKTogbnVtYmVyIHtcbiAgICAgICAgY29uc3QgeyByZXN1bHQsIGRlY29kZVRyZWUgfSA9IHRoaXM7XG5cbiAgICAgICAgY29uc3QgdmFsdWVMZW5ndGggPSBkZWNvZGVUcmVlW3Jlc3VsdF0gPj4+IDE0O1xuXG4gICAgICAgIHRoaXMuZW1pdE5hbWVkRW50aXR5RGF0YShyZXN1bHQsIHZhbHVlTGVuZ3RoLCB0aGlzLmNvbnN1bWVkKTtcbiAgICAgICAgdGhpcy5lcnJvcnM/Lm1pc3NpbmdTZW1pY29sb25BZnRlckNoYXJhY3RlclJlZmVyZW5jZSgpO1xuXG4gICAgICAgIHJldHVybiB0aGlzLmNvbnN1bWVkO1xuICAgIH1cblxuICAgIC8qKlxuICAgICAqIEVtaXQgYSBuYW1lZCBlbnRpdHkuXG4gICAgICogQHBhcmFtIHJlc3VsdCBUaGUgaW5kZXggb2YgdGhlIGVudGl0eSBpbiB0aGUgZGVjb2RlIHRyZWUuXG4gICAgICogQHBhcmFtIHZhbHVlTGVuZ3RoIEVuY29kZWQgdmFsdWUgbGVuZ3RoIChoZWFkZXIgcGx1cyBhbnkgdmFsdWUgd29yZHMpLlxuICAgICAqIEBwYXJhbSBjb25zdW1lZCBUaGUgbnVtYmVyIG9mIGNoYXJhY3RlcnMgY29uc3VtZWQuXG4gICAgICogQHJldHVybnMgVGhlIG51bWJlciBvZiBjaGFyYWN0ZXJzIGNvbnN1bWVkLlxuICAgICAqL1xuICAgIHByaXZhdGUgZW1pdE5hbWVkRW50aXR5RGF0YShcbiAgICAgICAgcmVzdWx0OiBudW1iZXIsXG4gICAgICAgIHZhbHVlTGVuZ3RoOiBudW1iZXIsXG4gICAgICAgIGNvbnN1bWVkOiBudW1iZXIsXG4gICAgKTogbnVtYmVyIHtcbiAgICAgICAgY29uc3QgeyBkZWNvZGVUcmVlIH0gPSB0aGlzO1xuXG4gICAgICAgIHRoaXMuZW1pdENvZGVQb2ludChcbiAgICAgICAgICAgIHZhbHVlTGVuZ3RoID09PSAxXG4gICAgICAgICAgICAgICAgPyBkZWNvZGVUcmVlW3Jlc3VsdF0gJiBCaW5UcmllRmxhZ3MuVkFMVUVfTUFTS1xuICAgICAgICAgICAgICAgIDogZGVjb2RlVHJlZVtyZXN1bHQgKyAxXSxcbiAgICAgICAgICAgIGNvbnN1bWVkLFxuICAgICAgICApO1xuICAgICAgICBpZiAodmFsdWVMZW5ndGggPT09IDMpIHtcbiAgICAgICAgICAgIC8vIEVtaXQgdGhlIHNlY29uZCBVVEYtMTYgY29kZSB1bml0LlxuICAgICAgICAgICAgdGhpcy5lbWl0Q29kZVBvaW50KGRlY29kZVRyZWVbcmVzdWx0ICsgMl0sIGNvbnN1bWVkKTtcbiAgICAgICAgfVxuXG4gICAgICAgIHJldHVybiBjb25zdW1lZDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBTaWduYWwgdG8gdGhlIHBhcnNlciB0aGF0IHRoZSBlbmQgb2YgdGhlIGlucHV0IHdhcyByZWFjaGVkLlxuICAgICAqXG4gICAgICogUmVtYWluaW5nIGRhdGEgd2lsbCBiZSBlbWl0dGVkIGFuZCByZWxldmFudCBlcnJvcnMgd2lsbCBiZSBwcm9kdWNlZC5cbiAgICAgKiBAcmV0dXJucyBUaGUgbnVtYmVyIG9mIGNoYXJhY3RlcnMgY29uc3VtZWQuXG4gICAgICovXG4gICAgZW5kKCk6IG51bWJlciB7XG4gICAgICAgIHN3aXRjaCAodGhpcy5zdGF0ZSkge1xuICAgICAgICAgICAgY2FzZSBFbnRpdHlEZWNvZGVyU3RhdGUuTmFtZWRFbnRpdHk6IHtcbiAgICAgICAgICAgICAgICAvLyBFbWl0IGEgbmFtZWQgZW50aXR5IGlmIHdlIGhhdmUgb25lLlxuICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLnJlc3VsdCAhPT0gMCAmJlxuICAgICAgICAgICAgICAgICAgICAodGhpcy5kZWNvZGVNb2RlICE9PSBEZWNvZGluZ01vZGUuQXR0cmlidXRlIHx8XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzLnJlc3VsdCA9PT0gdGhpcy50cmVlSW5kZXgpXG4gICAgICAgICAgICAgICAgICAgID8gdGhpcy5lbWl0Tm90VGVybWluYXRlZE5hbWVkRW50aXR5KClcbiAgICAgICAgICAgICAgICAgICAgOiAwO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgLy8gT3RoZXJ3aXNlLCBlbWl0IGEgbnVtZXJpYyBlbnRpdHkgaWYgd2UgaGF2ZSBvbmUuXG4gICAgICAgICAgICBjYXNlIEVudGl0eURlY29kZXJTdGF0ZS5OdW1lcmljRGVjaW1hbDoge1xuICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmVtaXROdW1lcmljRW50aXR5KDAsIDIpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY2FzZSBFbnRpdHlEZWNvZGVyU3RhdGUuTnVtZXJpY0hleDoge1xuICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmVtaXROdW1lcmljRW50aXR5KDAsIDMpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY2FzZSBFbnRpdHlEZWNvZGVyU3RhdGUuTnVtZXJpY1N0YXJ0OiB7XG4gICAgICAgICAgICAgICAgdGhpcy5lcnJvcnM/LmFic2VuY2VPZkRpZ2l0c0luTnVtZXJpY0NoYXJhY3RlclJlZmVyZW5jZShcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5jb25zdW1lZCxcbiAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgICAgIHJldHVybiAwO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZGVmYXVsdDoge1xuICAgICAgICAgICAgICAgIC8vIEVudGl0eVN0YXJ0IG9yIHVua25vd24gXHUyMDE0IHJldHVybiAwLlxuICAgICAgICAgICAgICAgIHJldHVybiAwO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxufVxuXG4vKipcbiAqIERldGVybWluZXMgdGhlIGJyYW5jaCBvZiB0aGUgY3VycmVudCBub2RlIHRoYXQgaXMgdGFrZW4gZ2l2ZW4gdGhlIGN1cnJlbnRcbiAqIGNoYXJhY3Rlci4gVGhpcyBmdW5jdGlvbiBpcyB1c2VkIHRvIHRyYXZlcnNlIHRoZSB0cmllLlxuICpcbiAqIFNlZSBgQmluVHJpZUZsYWdzYCBmb3IgdGhlIGJyYW5jaC1kYXRhIGxheW91dHMgaGFuZGxlZCBoZXJlLlxuICogQHBhcmFtIGRlY29kZVRyZWUgVGhlIHRyaWUuXG4gKiBAcGFyYW0gY3VycmVudCBUaGUgY3VycmVudCBub2RlJ3MgaGVhZGVyIHdvcmQuXG4gKiBAcGFyYW0gbm9kZUluZGV4IEluZGV4IG9mIHRoZSBub2RlJ3MgZmlyc3QgYnJhbmNoLWRhdGEgd29yZCAodGhlIGhlYWRlclxuICogICBwbHVzIGFueSB2YWx1ZSB3b3JkcyBoYXZlIGJlZW4gc2tpcHBlZCBieSB0aGUgY2FsbGVyKS5cbiAqIEBwYXJhbSBjaGFyIFRoZSBjdXJyZW50IGNoYXJhY3Rlci5cbiAqIEByZXR1cm5zIFRoZSBpbmRleCBvZiB0aGUgbmV4dCBub2RlLCBvciAtMSBpZiBubyBicmFuY2ggaXMgdGFrZW4uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXRlcm1pbmVCcmFuY2goXG4gICAgZGVjb2RlVHJlZTogVWludDE2QXJyYXksXG4gICAgY3VycmVudDogbnVtYmVyLFxuICAgIG5vZGVJbmRleDogbnVtYmVyLFxuICAgIGNoYXI6IG51bWJlcixcbik6IG51bWJlciB7XG4gICAgY29uc3QgYnJhbmNoQ291bnQgPSAoY3VycmVudCAmIEJpblRyaWVGbGFncy5CUkFOQ0hfTEVOR1RIKSA+PiA3O1xuICAgIGNvbnN0IGp1bXBPZmZzZXQgPSBjdXJyZW50ICYgQmluVHJpZUZsYWdzLkpVTVBfVEFCTEU7XG5cbiAgICAvLyBDYXNlIDE6IFNpbmdsZSBicmFuY2ggb3IganVtcCB0YWJsZSAoanVtcE9mZnNldCBlbmNvZGVzIHRoZSBmaXJzdC9vbmx5IGNoYXIgY29kZSkuXG4gICAgaWYgKGp1bXBPZmZzZXQpIHtcbiAgICAgICAgaWYgKGJyYW5jaENvdW50ID09PSAwKSB7XG4gICAgICAgICAgICAvLyBTaW5nbGUgYnJhbmNoIGVuY29kZWQgaW5saW5lIGluIHRoZSBqdW1wIG9mZnNldCBiaXRzLlxuICAgICAgICAgICAgcmV0dXJuIGNoYXIgPT09IGp1bXBPZmZzZXQgPyBub2RlSW5kZXggOiAtMTtcbiAgICAgICAgfVxuXG4gICAgICAgIC8qXG4gICAgICAgICAqIEp1bXAgdGFibGU6IGJyYW5jaENvdW50IGNvbnNlY3V0aXZlIHNsb3RzIHN0YXJ0aW5nIGF0IGp1bXBPZmZzZXQuXG4gICAgICAgICAqIFVuc2lnbmVkIGNvbXBhcmlzb24gaGFuZGxlcyBib3RoIDwgMCBhbmQgPj0gYnJhbmNoQ291bnQgaW4gb25lIGNoZWNrLlxuICAgICAgICAgKi9cbiAgICAgICAgY29uc3Qgc2xvdCA9IGNoYXIgLSBqdW1wT2Zmc2V0O1xuICAgICAgICBpZiAoc2xvdCA+Pj4gMCA+PSBicmFuY2hDb3VudCkgcmV0dXJuIC0xO1xuICAgICAgICBjb25zdCBzdG9yZWQgPSBkZWNvZGVUcmVlW25vZGVJbmRleCArIHNsb3RdO1xuICAgICAgICAvKlxuICAgICAgICAgKiAwID0gZW1wdHkgc2xvdCAobm8gYnJhbmNoKTsgb3RoZXJ3aXNlIHRoZSBjaGlsZCdzIG9mZnNldCBmcm9tIHRoZVxuICAgICAgICAgKiBlbmQgb2YgdGhlIGJyYW5jaCBhcnJheSwgKzEgKGVuZC1yZWxhdGl2ZSBwb2ludGVycyBjb21wcmVzc1xuICAgICAgICAgKiBiZXR0ZXIpLiBgJiAweGZmX2ZmYCBtaXJyb3JzIHRoZSBlbmNvZGVyJ3MgdWludDE2IHdyYXAgZm9yXG4gICAgICAgICAqIGJhY2tyZWZlcmVuY2VzIHRvIGFscmVhZHktZW5jb2RlZCBub2Rlcy5cbiAgICAgICAgICovXG4gICAgICAgIHJldHVybiBzdG9yZWQgPT09IDBcbiAgICAgICAgICAgID8gLTFcbiAgICAgICAgICAgIDogKG5vZGVJbmRleCArIGJyYW5jaENvdW50ICsgc3RvcmVkIC0gMSkgJiAweGZmX2ZmO1xuICAgIH1cblxuICAgIC8qXG4gICAgICogQ2FzZSAyOiBQYWNrZWQgZGljdGlvbmFyeS4gTGluZWFyIHNjYW4gXHUyMDE0IG92ZXIgOTAlIG9mIGRpY3Qgbm9kZXMgaGF2ZVxuICAgICAqIDw9IDQgYnJhbmNoZXMgaW4gdGhlIEhUTUwgdHJpZSwgd2hlcmUgdGhlIGNvbnN0YW50LWZhY3RvciBzYXZpbmdzXG4gICAgICogZG9taW5hdGUgb3ZlciBiaW5hcnkgc2VhcmNoJ3MgYXN5bXB0b3RpYyBlZGdlLlxuICAgICAqL1xuICAgIGlmIChicmFuY2hDb3VudCA9PT0gMCkgcmV0dXJuIC0xO1xuICAgIGNvbnN0IHBhY2tlZEtleVNsb3RzID0gKGJyYW5jaENvdW50ICsgMSkgPj4gMTtcbiAgICBjb25zdCBicmFuY2hFbmQgPSBub2RlSW5kZXggKyBwYWNrZWRLZXlTbG90cyArIGJyYW5jaENvdW50O1xuICAgIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCBicmFuY2hDb3VudDsgaW5kZXgrKykge1xuICAgICAgICBjb25zdCBwYWNrZWQgPSBkZWNvZGVUcmVlW25vZGVJbmRleCArIChpbmRleCA+PiAxKV07XG4gICAgICAgIGNvbnN0IGtleSA9IChwYWNrZWQgPj4gKChpbmRleCAmIDEpIDw8IDMpKSAmIDB4ZmY7XG4gICAgICAgIGlmIChrZXkgPT09IGNoYXIpIHtcbiAgICAgICAgICAgIGNvbnN0IHBvaW50ZXJJbmRleCA9IG5vZGVJbmRleCArIHBhY2tlZEtleVNsb3RzICsgaW5kZXg7XG4gICAgICAgICAgICAvLyBQb2ludGVycyBhcmUgcmVsYXRpdmUgdG8gdGhlIGVuZCBvZiB0aGUgYnJhbmNoIGRhdGEuXG4gICAgICAgICAgICByZXR1cm4gKGJyYW5jaEVuZCArIGRlY29kZVRyZWVbcG9pbnRlckluZGV4XSkgJiAweGZmX2ZmO1xuICAgICAgICB9XG4gICAgICAgIC8vIEtleXMgYXJlIHNvcnRlZDsgaWYgd2UndmUgcGFzc2VkIGBjaGFyYCwgbm8gbWF0Y2ggaXMgcG9zc2libGUuXG4gICAgICAgIGlmIChrZXkgPiBjaGFyKSByZXR1cm4gLTE7XG4gICAgfVxuICAgIHJldHVybiAtMTtcbn1cblxuLyoqXG4gKiBSZWFkIHRoZSBkZWNvZGVkIHZhbHVlIGZyb20gYSB0cmllIG5vZGUuXG4gKiBAcGFyYW0gZGVjb2RlVHJlZSBUaGUgdHJpZS5cbiAqIEBwYXJhbSBub2RlSW5kZXggVGhlIGluZGV4IG9mIHRoZSBub2RlLlxuICogQHBhcmFtIHZhbHVlTGVuZ3RoIFRoZSBsZW5ndGggb2YgdGhlIHZhbHVlICgxLCAyLCBvciAzKS5cbiAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAqL1xuZnVuY3Rpb24gcmVhZFRyaWVWYWx1ZShcbiAgICBkZWNvZGVUcmVlOiBVaW50MTZBcnJheSxcbiAgICBub2RlSW5kZXg6IG51bWJlcixcbiAgICB2YWx1ZUxlbmd0aDogbnVtYmVyLFxuKTogc3RyaW5nIHtcbiAgICBpZiAodmFsdWVMZW5ndGggPT09IDEpIHtcbiAgICAgICAgcmV0dXJuIFN0cmluZy5mcm9tQ2hhckNvZGUoXG4gICAgICAgICAgICBkZWNvZGVUcmVlW25vZGVJbmRleF0gJiBCaW5UcmllRmxhZ3MuVkFMVUVfTUFTSyxcbiAgICAgICAgKTtcbiAgICB9XG4gICAgaWYgKHZhbHVlTGVuZ3RoID09PSAyKSB7XG4gICAgICAgIHJldHVybiBTdHJpbmcuZnJvbUNoYXJDb2RlKGRlY29kZVRyZWVbbm9kZUluZGV4ICsgMV0pO1xuICAgIH1cbiAgICByZXR1cm4gU3RyaW5nLmZyb21DaGFyQ29kZShcbiAgICAgICAgZGVjb2RlVHJlZVtub2RlSW5kZXggKyAxXSxcbiAgICAgICAgZGVjb2RlVHJlZVtub2RlSW5kZXggKyAyXSxcbiAgICApO1xufVxuXG4vKipcbiAqIFBhcnNlIGEgbnVtZXJpYyBlbnRpdHkgKGAmI0RERDtgIG9yIGAmI3hISEg7YCkuXG4gKlxuICogRW5jb2RlcyB0aGUgcmVzdWx0IGFzIGAoY29uc3VtZWQgPDwgQ09OU1VNRURfU0hJRlQpIHwgY29kZXBvaW50YCAoc2VlXG4gKiB0aGUgcGFja2luZyBjb21tZW50IGF0IHRoZSB0b3Agb2YgdGhlIGZpbGU7IG92ZXJsb25nIGVudGl0aWVzIHNwaWxsXG4gKiB0aGVpciBsZW5ndGggaW50byBgbG9uZ051bWVyaWNDb25zdW1lZGApLiBSZXR1cm5zIDAgd2hlbiBubyBkaWdpdHMgd2VyZVxuICogZm91bmQuXG4gKlxuICogVGhpcyBpcyB0aGUgc3luYyBjb3VudGVycGFydCBvZiB0aGUgc3RyZWFtaW5nXG4gKiBgRW50aXR5RGVjb2RlciNzdGF0ZU51bWVyaWNEZWNpbWFsYCAvIGAjc3RhdGVOdW1lcmljSGV4YC4gRGlnaXQgcGFyc2luZ1xuICogbWF0Y2hlcyB0aG9zZSBtZXRob2RzOyBvbmx5IHRoaXMgcGFja2VkIHJlc3VsdCBuZWVkcyBhIHZhbHVlIGNsYW1wLlxuICogQHBhcmFtIGlucHV0ICAgICAgIFRoZSBpbnB1dCBzdHJpbmcuXG4gKiBAcGFyYW0gbnVtYmVyU3RhcnQgSW5kZXggb2YgdGhlIGAjYCBjaGFyYWN0ZXIuXG4gKiBAcGFyYW0gaW5wdXRMZW5ndGggQ2FjaGVkIGBpbnB1dC5sZW5ndGhgLlxuICovXG5mdW5jdGlvbiBwYXJzZU51bWVyaWNFbnRpdHkoXG4gICAgaW5wdXQ6IHN0cmluZyxcbiAgICBudW1iZXJTdGFydDogbnVtYmVyLFxuICAgIGlucHV0TGVuZ3RoOiBudW1iZXIsXG4pOiBudW1iZXIge1xuICAgIGxldCBvZmZzZXQgPSBudW1iZXJTdGFydCArIDE7IC8vIFNraXAgXCIjXCJcbiAgICBsZXQgY3AgPSAwO1xuICAgIGxldCBkaWdpdFN0YXJ0ID0gb2Zmc2V0O1xuXG4gICAgLypcbiAgICAgKiBTZXBhcmF0ZSBkZWNpbWFsIGFuZCBoZXhhZGVjaW1hbCBsb29wczogZWFjaCBtdWx0aXBsaWVzIGJ5IGEgY29uc3RhbnRcbiAgICAgKiBhbmQgcnVucyBhIHNpbmdsZSBkaWdpdCB0ZXN0LCBpbnN0ZWFkIG9mIGEgcGVyLWNoYXJhY3RlciBiYXNlIGNoZWNrLlxuICAgICAqL1xuICAgIGlmIChcbiAgICAgICAgb2Zmc2V0IDwgaW5wdXRMZW5ndGggJiZcbiAgICAgICAgKGlucHV0LmNoYXJDb2RlQXQob2Zmc2V0KSB8IFRPX0xPV0VSX0JJVCkgPT09IENoYXJDb2Rlcy5MT1dFUl9YXG4gICAgKSB7XG4gICAgICAgIG9mZnNldCArPSAxO1xuICAgICAgICBkaWdpdFN0YXJ0ID0gb2Zmc2V0O1xuICAgICAgICB3aGlsZSAob2Zmc2V0IDwgaW5wdXRMZW5ndGgpIHtcbiAgICAgICAgICAgIGNvbnN0IGNoYXIgPSBpbnB1dC5jaGFyQ29kZUF0KG9mZnNldCk7XG4gICAgICAgICAgICBpZiAoaXNOdW1iZXIoY2hhcikpIHtcbiAgICAgICAgICAgICAgICBjcCA9IGNwICogMTYgKyAoY2hhciAtIENoYXJDb2Rlcy5aRVJPKTtcbiAgICAgICAgICAgIH0gZWxzZSBpZiAoaXNIZXhhZGVjaW1hbENoYXJhY3RlcihjaGFyKSkge1xuICAgICAgICAgICAgICAgIGNwID0gY3AgKiAxNiArICgoY2hhciB8IFRPX0xPV0VSX0JJVCkgLSBDaGFyQ29kZXMuTE9XRVJfQSArIDEwKTtcbiAgICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBvZmZzZXQgKz0gMTtcbiAgICAgICAgfVxuICAgIH0gZWxzZSB7XG4gICAgICAgIHdoaWxlIChvZmZzZXQgPCBpbnB1dExlbmd0aCkge1xuICAgICAgICAgICAgY29uc3QgZGlnaXQgPSBpbnB1dC5jaGFyQ29kZUF0KG9mZnNldCkgLSBDaGFyQ29kZXMuWkVSTztcbiAgICAgICAgICAgIGlmIChkaWdpdCA+Pj4gMCA+IDkpIGJyZWFrO1xuICAgICAgICAgICAgY3AgPSBjcCAqIDEwICsgZGlnaXQ7XG4gICAgICAgICAgICBvZmZzZXQgKz0gMTtcbiAgICAgICAgfVxuICAgIH1cblxuICAgIGlmIChvZmZzZXQgPT09IGRpZ2l0U3RhcnQpIHJldHVybiAwO1xuXG4gICAgLy8gSW5jbHVkZSB0aGUgc2VtaWNvbG9uIGluIGNvbnN1bWVkIHdoZW4gcHJlc2VudC5cbiAgICBpZiAob2Zmc2V0IDwgaW5wdXRMZW5ndGggJiYgaW5wdXQuY2hhckNvZGVBdChvZmZzZXQpID09PSBDaGFyQ29kZXMuU0VNSSkge1xuICAgICAgICBvZmZzZXQgKz0gMTtcbiAgICB9XG5cbiAgICAvKlxuICAgICAqIENsYW1wIG91dC1vZi1yYW5nZSB2YWx1ZXMgdG8gMHgxMTAwMDAgc28gdGhleSBmaXQgdGhlIDIxLWJpdCBmaWVsZFxuICAgICAqIGFuZCBkZWNvZGUgdG8gVStGRkZELiBMZW5ndGhzIGF0IG9yIGFib3ZlIENPTlNVTUVEX09WRVJGTE9XIHVzZSB0aGVcbiAgICAgKiBzaWRlIGNoYW5uZWwgZGVzY3JpYmVkIHdpdGggdGhlIHBhY2tpbmcgY29uc3RhbnRzLlxuICAgICAqL1xuICAgIGlmIChjcCA+IDB4MTBfZmZfZmYpIGNwID0gMHgxMV8wMF8wMDtcbiAgICBsZXQgY29uc3VtZWQgPSBvZmZzZXQgLSBudW1iZXJTdGFydDtcbiAgICBpZiAoY29uc3VtZWQgPj0gQ09OU1VNRURfT1ZFUkZMT1cpIHtcbiAgICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIHVuaWNvcm4vbm8tdG9wLWxldmVsLWFzc2lnbm1lbnQtaW4tZnVuY3Rpb24gLS0gZGVsaWJlcmF0ZSBzaWRlIGNoYW5uZWwsIHNlZSBgbG9uZ051bWVyaWNDb25zdW1lZGBcbiAgICAgICAgbG9uZ051bWVyaWNDb25zdW1lZCA9IGNvbnN1bWVkO1xuICAgICAgICBjb25zdW1lZCA9IENPTlNVTUVEX09WRVJGTE9XO1xuICAgIH1cbiAgICByZXR1cm4gKGNvbnN1bWVkIDw8IENPTlNVTUVEX1NISUZUKSB8IGNwO1xufVxuXG4vKipcbiAqIERlY29kZSBhbGwgZW50aXRpZXMgaW4gYGlucHV0YCB1c2luZyB0aGUgSFRNTCB0cmllLlxuICpcbiAqIEhhcmQtd2lyZWQgdG8gYGh0bWxEZWNvZGVUcmVlYDogdGhlIGlubGluZSByb290IG5hdmlnYXRpb24gYmVsb3cgYXNzdW1lc1xuICogdGhlIEhUTUwgcm9vdCdzIGp1bXAtdGFibGUgc2hhcGUsIHNvIHRoaXMgbXVzdCBub3QgYmUgZ2VuZXJhbGl6ZWQgdG9cbiAqIG90aGVyIHRyaWVzICh0aGUgWE1MIHRyaWUncyBkaWN0aW9uYXJ5IHJvb3Qgd291bGQgc2lsZW50bHkgbWF0Y2ggbm9cbiAqIGVudGl0aWVzIFx1MjAxNCBgZGVjb2RlWE1MYCBoYXMgaXRzIG93biBoYW5kLWNvZGVkIGZhc3QgcGF0aCBpbnN0ZWFkKS5cbiAqIEBwYXJhbSBpbnB1dCAgICAgIFRoZSBzdHJpbmcgdG8gZGVjb2RlLlxuICogQHBhcmFtIGlzU3RyaWN0IE9ubHkgbWF0Y2ggc2VtaWNvbG9uLXRlcm1pbmF0ZWQgZW50aXRpZXMuXG4gKiBAcGFyYW0gaXNBdHRyaWJ1dGUgV2hldGhlciB0byBhcHBseSBhdHRyaWJ1dGUtc3BlY2lmaWMgcGFyc2luZyBydWxlcyAoZGlzYWxsb3dpbmcgY2VydGFpbiBub24tc2VtaWNvbG9uIHRlcm1pbmF0b3JzKS5cbiAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAqL1xuZnVuY3Rpb24gZGVjb2RlV2l0aFRyaWUoXG4gICAgaW5wdXQ6IHN0cmluZyxcbiAgICBpc1N0cmljdDogYm9vbGVhbixcbiAgICBpc0F0dHJpYnV0ZTogYm9vbGVhbixcbik6IHN0cmluZyB7XG4gICAgY29uc3QgZGVjb2RlVHJlZSA9IGh0bWxEZWNvZGVUcmVlO1xuICAgIC8vIEZhc3QgcGF0aDogbm8gZW50aXRpZXMgYXQgYWxsIFx1MjAxNCByZXR1cm4gaW5wdXQgd2l0aG91dCBhbnkgYWxsb2NhdGlvbi5cbiAgICBsZXQgb2Zmc2V0ID0gaW5wdXQuaW5kZXhPZihcIiZcIik7XG4gICAgaWYgKG9mZnNldCA8IDApIHJldHVybiBpbnB1dDtcblxuICAgIGNvbnN0IGlucHV0TGVuZ3RoID0gaW5wdXQubGVuZ3RoO1xuICAgIC8qXG4gICAgICogYGNodW5rU3RhcnRgIG1hcmtzIHRoZSBzdGFydCBvZiB0aGUgbmV4dCBwZW5kaW5nIHNsaWNlLiBSZWplY3RlZFxuICAgICAqIGVudGl0aWVzIGRvbid0IGFkdmFuY2UgaXQsIHNvIGNvbnNlY3V0aXZlIHJlamVjdGlvbnMgYXJlIHN0aXRjaGVkXG4gICAgICogaW50byBhIHNpbmdsZSBgc2xpY2VgIG9uY2UgYSByZWFsIG1hdGNoIChvciBlbmQgb2YgaW5wdXQpIGlzIGhpdC5cbiAgICAgKi9cbiAgICBsZXQgY2h1bmtTdGFydCA9IDA7XG4gICAgbGV0IHJlc3VsdCA9IFwiXCI7XG5cbiAgICAvKlxuICAgICAqIFJvb3QgbmF2aWdhdGlvbiBmaWVsZHMsIGhvaXN0ZWQgb3V0IG9mIHRoZSBwZXItZW50aXR5IGxvb3AuIFRoZSBIVE1MXG4gICAgICogcm9vdCBpcyBhIG11bHRpLWJyYW5jaCBqdW1wLXRhYmxlIGNvdmVyaW5nIFtBLVphLXpdOyBzZWUgdGhlIGlubGluZVxuICAgICAqIGZpcnN0LWl0ZXJhdGlvbiBjb21tZW50IGJlbG93LlxuICAgICAqL1xuICAgIGNvbnN0IHJvb3QgPSBkZWNvZGVUcmVlWzBdO1xuICAgIGNvbnN0IHJvb3RKdW1wT2Zmc2V0ID0gcm9vdCAmIEJpblRyaWVGbGFncy5KVU1QX1RBQkxFO1xuICAgIGNvbnN0IHJvb3RCcmFuY2hDb3VudCA9IChyb290ICYgQmluVHJpZUZsYWdzLkJSQU5DSF9MRU5HVEgpID4+IDc7XG5cbiAgICBkbyB7XG4gICAgICAgIGNvbnN0IGVudGl0eVN0YXJ0ID0gb2Zmc2V0ICsgMTtcblxuICAgICAgICAvLyBRdWljayBjaGVjazogZW50aXR5IG5hbWVzIG11c3Qgc3RhcnQgd2l0aCBbQS1aYS16XSwgbnVtZXJpYyB3aXRoICMuXG4gICAgICAgIGNvbnN0IGZpcnN0Q2hhciA9IGlucHV0LmNoYXJDb2RlQXQoZW50aXR5U3RhcnQpO1xuICAgICAgICBsZXQgY29uc3VtZWQ6IG51bWJlcjtcbiAgICAgICAgbGV0IHZhbHVlOiBzdHJpbmc7XG4gICAgICAgIGlmIChmaXJzdENoYXIgPT09IENoYXJDb2Rlcy5OVU0pIHtcbiAgICAgICAgICAgIGNvbnN0IHBhY2tlZCA9IHBhcnNlTnVtZXJpY0VudGl0eShpbnB1dCwgZW50aXR5U3RhcnQsIGlucHV0TGVuZ3RoKTtcbiAgICAgICAgICAgIGNvbnN1bWVkID0gdW5wYWNrQ29uc3VtZWQocGFja2VkKTtcbiAgICAgICAgICAgIC8vIEluIHN0cmljdCBtb2RlLCByZXF1aXJlIHNlbWljb2xvbiB0ZXJtaW5hdGlvbi5cbiAgICAgICAgICAgIGlmIChcbiAgICAgICAgICAgICAgICBpc1N0cmljdCAmJlxuICAgICAgICAgICAgICAgIGNvbnN1bWVkID4gMCAmJlxuICAgICAgICAgICAgICAgIGlucHV0LmNoYXJDb2RlQXQoZW50aXR5U3RhcnQgKyBjb25zdW1lZCAtIDEpICE9PSBDaGFyQ29kZXMuU0VNSVxuICAgICAgICAgICAgKSB7XG4gICAgICAgICAgICAgICAgY29uc3VtZWQgPSAwO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdmFsdWUgPVxuICAgICAgICAgICAgICAgIGNvbnN1bWVkID09PSAwXG4gICAgICAgICAgICAgICAgICAgID8gXCJcIlxuICAgICAgICAgICAgICAgICAgICA6IGNvZGVQb2ludFRvU3RyaW5nKHBhY2tlZCAmIENPREVfUE9JTlRfTUFTSyk7XG4gICAgICAgIH0gZWxzZSBpZiAoaXNBbHBoYShmaXJzdENoYXIpKSB7XG4gICAgICAgICAgICBjb25zdW1lZCA9IDA7XG4gICAgICAgICAgICB2YWx1ZSA9IFwiXCI7XG5cbiAgICAgICAgICAgIC8qXG4gICAgICAgICAgICAgKiBUaGUgZ2VuZXJhdG9yIGd1YXJhbnRlZXMgYSBqdW1wLXRhYmxlIHJvb3QuIENvbnN1bWUgdGhlIGZpcnN0XG4gICAgICAgICAgICAgKiBjaGFyYWN0ZXIgZGlyZWN0bHksIHRoZW4gd2FsayBmcm9tIGl0cyBjaGlsZC5cbiAgICAgICAgICAgICAqL1xuICAgICAgICAgICAgY29uc3Qgcm9vdFNsb3RJbmRleCA9IGZpcnN0Q2hhciAtIHJvb3RKdW1wT2Zmc2V0O1xuICAgICAgICAgICAgbGV0IG5vZGVJbmRleDogbnVtYmVyO1xuICAgICAgICAgICAgaWYgKHJvb3RTbG90SW5kZXggPj4+IDAgPCByb290QnJhbmNoQ291bnQpIHtcbiAgICAgICAgICAgICAgICBjb25zdCBzdG9yZWQgPSBkZWNvZGVUcmVlWzEgKyByb290U2xvdEluZGV4XTtcbiAgICAgICAgICAgICAgICBub2RlSW5kZXggPVxuICAgICAgICAgICAgICAgICAgICBzdG9yZWQgPT09IDAgPyAtMSA6IChyb290QnJhbmNoQ291bnQgKyBzdG9yZWQpICYgMHhmZl9mZjtcbiAgICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICAgICAgbm9kZUluZGV4ID0gLTE7XG4gICAgICAgICAgICB9XG5cbiAgICAgICAgICAgIC8qXG4gICAgICAgICAgICAgKiBCZXN0IGxlZ2FjeSAobm8tc2VtaWNvbG9uKSBtYXRjaCBzbyBmYXIsIGFzIHRyaWUgY29vcmRpbmF0ZXMuXG4gICAgICAgICAgICAgKiBEZWZlcnJpbmcgYHJlYWRUcmllVmFsdWVgIHRvIHRoZSBlbmQgYXZvaWRzIGFsbG9jYXRpbmcgYVxuICAgICAgICAgICAgICogc3RyaW5nIGZvciBtYXRjaGVzIHRoYXQgbG9uZ2VyIG1hdGNoZXMgc3VwZXJzZWRlLlxuICAgICAgICAgICAgICovXG4gICAgICAgICAgICBsZXQgYmVzdE5vZGVJbmRleCA9IDA7XG4gICAgICAgICAgICBsZXQgYmVzdFZhbHVlTGVuZ3RoID0gMDtcbiAgICAgICAgICAgIGxldCBjdXJyZW50ID0gbm9kZUluZGV4IDwgMCA/IDAgOiBkZWNvZGVUcmVlW25vZGVJbmRleF07XG4gICAgICAgICAgICBsZXQgaW5kZXggPSBlbnRpdHlTdGFydCArIDE7XG5cbiAgICAgICAgICAgIC8qXG4gICAgICAgICAgICAgKiBXYWxrIHRoZSB0cmllIGZyb20gdGhlIHJvb3QgY2hpbGQuIFRoZSBgdHJpZWAgbGFiZWwgbGV0cyB0aGVcbiAgICAgICAgICAgICAqIGlubmVyIGRlc2NlbnQgYW5kIGNvbXBhY3QtcnVuIGxvb3BzIGFiYW5kb24gdGhlIGVudGl0eSAoYW5kXG4gICAgICAgICAgICAgKiBmYWxsIHRocm91Z2ggdG8gdGhlIGxlZ2FjeS9yZWplY3QgaGFuZGxpbmcpIGRpcmVjdGx5LlxuICAgICAgICAgICAgICovXG4gICAgICAgICAgICB0cmllOiB3aGlsZSAoaW5kZXggPCBpbnB1dExlbmd0aCkge1xuICAgICAgICAgICAgICAgIC8qXG4gICAgICAgICAgICAgICAgICogSW5saW5lIHZhbHVlLWxlc3MganVtcCB0YWJsZXMgYW5kIHNpbmdsZSBicmFuY2hlcy4gQSBtaXNzXG4gICAgICAgICAgICAgICAgICogZmFsbHMgdGhyb3VnaCB0byB0aGUgcmVjb3JkZWQgbGVnYWN5IG1hdGNoIG9yIHJlamVjdGlvbi5cbiAgICAgICAgICAgICAgICAgKi9cbiAgICAgICAgICAgICAgICB3aGlsZSAoXG4gICAgICAgICAgICAgICAgICAgIC8vIFZhbHVlLWxlc3MsIG5vbi1ydW4gbm9kZSB3aXRoIGEgbm9uemVybyBqdW1wIG9mZnNldC5cbiAgICAgICAgICAgICAgICAgICAgKGN1cnJlbnQgJlxuICAgICAgICAgICAgICAgICAgICAgICAgKEJpblRyaWVGbGFncy5WQUxVRV9MRU5HVEggfCBCaW5UcmllRmxhZ3MuRkxBRzEzKSkgPT09XG4gICAgICAgICAgICAgICAgICAgICAgICAwICYmXG4gICAgICAgICAgICAgICAgICAgIChjdXJyZW50ICYgQmluVHJpZUZsYWdzLkpVTVBfVEFCTEUpICE9PSAwXG4gICAgICAgICAgICAgICAgKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGp1bXBPZmZzZXQgPSBjdXJyZW50ICYgQmluVHJpZUZsYWdzLkpVTVBfVEFCTEU7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGJyYW5jaENvdW50ID1cbiAgICAgICAgICAgICAgICAgICAgICAgIChjdXJyZW50ICYgQmluVHJpZUZsYWdzLkJSQU5DSF9MRU5HVEgpID4+IDc7XG4gICAgICAgICAgICAgICAgICAgIGlmIChicmFuY2hDb3VudCA9PT0gMCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgLy8gU2luZ2xlIGJyYW5jaCBlbmNvZGVkIGlubGluZSBpbiB0aGUganVtcCBvZmZzZXQgYml0cy5cbiAgICAgICAgICAgICAgICAgICAgICAgIGlmIChpbnB1dC5jaGFyQ29kZUF0KGluZGV4KSAhPT0ganVtcE9mZnNldCkgYnJlYWsgdHJpZTtcbiAgICAgICAgICAgICAgICAgICAgICAgIG5vZGVJbmRleCArPSAxO1xuICAgICAgICAgICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3Qgc2xvdCA9IGlucHV0LmNoYXJDb2RlQXQoaW5kZXgpIC0ganVtcE9mZnNldDtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmIChzbG90ID4+PiAwID49IGJyYW5jaENvdW50KSBicmVhayB0cmllO1xuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3Qgc3RvcmVkID0gZGVjb2RlVHJlZVtub2RlSW5kZXggKyAxICsgc2xvdF07XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoc3RvcmVkID09PSAwKSBicmVhayB0cmllO1xuICAgICAgICAgICAgICAgICAgICAgICAgLy8gRW5kLXJlbGF0aXZlOiBicmFuY2ggZGF0YSBlbmRzIGF0IG5vZGVJbmRleCsxK2JyYW5jaENvdW50LlxuICAgICAgICAgICAgICAgICAgICAgICAgbm9kZUluZGV4ID1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAobm9kZUluZGV4ICsgYnJhbmNoQ291bnQgKyBzdG9yZWQpICYgMHhmZl9mZjtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBjdXJyZW50ID0gZGVjb2RlVHJlZVtub2RlSW5kZXhdO1xuICAgICAgICAgICAgICAgICAgICBpbmRleCArPSAxO1xuICAgICAgICAgICAgICAgICAgICAvKlxuICAgICAgICAgICAgICAgICAgICAgKiBgY2hhckNvZGVBdGAgcGFzdCB0aGUgZW5kIHJldHVybnMgTmFOLCB3aGljaCB3b3VsZFxuICAgICAgICAgICAgICAgICAgICAgKiBhbGlhcyB0byBzbG90IDAgYWZ0ZXIgYD4+PiAwYCBcdTIwMTQgYmFpbCBvdXQgZXhwbGljaXRseS5cbiAgICAgICAgICAgICAgICAgICAgICovXG4gICAgICAgICAgICAgICAgICAgIGlmIChpbmRleCA+PSBpbnB1dExlbmd0aCkgYnJlYWsgdHJpZTtcbiAgICAgICAgICAgICAgICB9XG5cbiAgICAgICAgICAgICAgICAvLyBGTEFHMTMgd2l0aG91dCBhIHZhbHVlIG1hcmtzIGEgY29tcGFjdCBydW4uXG4gICAgICAgICAgICAgICAgaWYgKFxuICAgICAgICAgICAgICAgICAgICAoY3VycmVudCAmXG4gICAgICAgICAgICAgICAgICAgICAgICAoQmluVHJpZUZsYWdzLlZBTFVFX0xFTkdUSCB8IEJpblRyaWVGbGFncy5GTEFHMTMpKSA9PT1cbiAgICAgICAgICAgICAgICAgICAgQmluVHJpZUZsYWdzLkZMQUcxM1xuICAgICAgICAgICAgICAgICkge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBydW5MZW5ndGggPVxuICAgICAgICAgICAgICAgICAgICAgICAgKGN1cnJlbnQgJiBCaW5UcmllRmxhZ3MuQlJBTkNIX0xFTkdUSCkgPj4gNztcblxuICAgICAgICAgICAgICAgICAgICAvLyBDaGVjayBmaXJzdCBjaGFyIChzdG9yZWQgaW4gSlVNUF9UQUJMRSBiaXRzKS5cbiAgICAgICAgICAgICAgICAgICAgaWYgKFxuICAgICAgICAgICAgICAgICAgICAgICAgaW5wdXQuY2hhckNvZGVBdChpbmRleCkgIT09XG4gICAgICAgICAgICAgICAgICAgICAgICAoY3VycmVudCAmIEJpblRyaWVGbGFncy5KVU1QX1RBQkxFKVxuICAgICAgICAgICAgICAgICAgICApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSB1bmljb3JuL25vLWJyZWFrLWluLW5lc3RlZC1sb29wXG4gICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBpbmRleCArPSAxO1xuXG4gICAgICAgICAgICAgICAgICAgIC8vIENoZWNrIHJlbWFpbmluZyBjaGFyYWN0ZXJzIChwYWNrZWQgdHdvIHBlciB1aW50MTYgd29yZCkuXG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IHJlbWFpbmluZyA9IHJ1bkxlbmd0aCAtIDE7XG4gICAgICAgICAgICAgICAgICAgIGxldCB3b3JkSW5kZXggPSBub2RlSW5kZXggKyAxO1xuICAgICAgICAgICAgICAgICAgICBsZXQgY2hhckluZGV4SW5QYWNrZWQgPSAwO1xuXG4gICAgICAgICAgICAgICAgICAgIC8qXG4gICAgICAgICAgICAgICAgICAgICAqIFByb2Nlc3MgcGFpcnM6IHJlYWQgb25lIHBhY2tlZCB3b3JkLCBjb21wYXJlIGxvdyBieXRlIHRoZW4gaGlnaCBieXRlLlxuICAgICAgICAgICAgICAgICAgICAgKiBObyBleHBsaWNpdCBib3VuZHMgY2hlY2sgbmVlZGVkIFx1MjAxNCBjaGFyQ29kZUF0IHJldHVybnMgTmFOIGZvciBPT0IsXG4gICAgICAgICAgICAgICAgICAgICAqIHdoaWNoIG5ldmVyIGVxdWFscyBhbiBpbnRlZ2VyLCBzbyB0aGUgbWlzbWF0Y2ggYnJlYWsgZmlyZXMgbmF0dXJhbGx5LlxuICAgICAgICAgICAgICAgICAgICAgKi9cbiAgICAgICAgICAgICAgICAgICAgZm9yIChcbiAgICAgICAgICAgICAgICAgICAgICAgIDtcbiAgICAgICAgICAgICAgICAgICAgICAgIGNoYXJJbmRleEluUGFja2VkICsgMSA8IHJlbWFpbmluZztcbiAgICAgICAgICAgICAgICAgICAgICAgIGNoYXJJbmRleEluUGFja2VkICs9IDJcbiAgICAgICAgICAgICAgICAgICAgKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBwYWNrZWQgPSBkZWNvZGVUcmVlW3dvcmRJbmRleF07XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoaW5wdXQuY2hhckNvZGVBdChpbmRleCkgIT09IChwYWNrZWQgJiAweGZmKSlcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhayB0cmllO1xuICAgICAgICAgICAgICAgICAgICAgICAgaW5kZXggKz0gMTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmIChpbnB1dC5jaGFyQ29kZUF0KGluZGV4KSAhPT0gKChwYWNrZWQgPj4gOCkgJiAweGZmKSlcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhayB0cmllO1xuICAgICAgICAgICAgICAgICAgICAgICAgaW5kZXggKz0gMTtcbiAgICAgICAgICAgICAgICAgICAgICAgIHdvcmRJbmRleCArPSAxO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIC8vIEhhbmRsZSBvZGQgdHJhaWxpbmcgY2hhci5cbiAgICAgICAgICAgICAgICAgICAgaWYgKGNoYXJJbmRleEluUGFja2VkIDwgcmVtYWluaW5nKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaW5wdXQuY2hhckNvZGVBdChpbmRleCkgIT09XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgKGRlY29kZVRyZWVbd29yZEluZGV4XSAmIDB4ZmYpXG4gICAgICAgICAgICAgICAgICAgICAgICApXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIHVuaWNvcm4vbm8tYnJlYWstaW4tbmVzdGVkLWxvb3BcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIGluZGV4ICs9IDE7XG4gICAgICAgICAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgICAgICAgICBub2RlSW5kZXggKz0gMSArIChydW5MZW5ndGggPj4gMSk7XG4gICAgICAgICAgICAgICAgICAgIGN1cnJlbnQgPSBkZWNvZGVUcmVlW25vZGVJbmRleF07XG4gICAgICAgICAgICAgICAgICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSB1bmljb3JuL25vLWJyZWFrLWluLW5lc3RlZC1sb29wXG4gICAgICAgICAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgICAgIC8vIEhlYWRlciBwbHVzIG91dC1vZi1saW5lIHZhbHVlIHdvcmRzOyAwIG1lYW5zIG5vIHZhbHVlLlxuICAgICAgICAgICAgICAgIGNvbnN0IHZhbHVlTGVuZ3RoID0gY3VycmVudCA+Pj4gMTQ7XG4gICAgICAgICAgICAgICAgY29uc3QgY2hhciA9IGlucHV0LmNoYXJDb2RlQXQoaW5kZXgpO1xuXG4gICAgICAgICAgICAgICAgLypcbiAgICAgICAgICAgICAgICAgKiBDaGVjayBjdXJyZW50IG5vZGUgZm9yIGEgdmFsdWUgYmVmb3JlIG5hdmlnYXRpbmcuXG4gICAgICAgICAgICAgICAgICogVGhpcyBoYW5kbGVzIGJvdGg6IChhKSB2YWx1ZXMgcmVhY2hlZCB2aWEgY29tcGFjdCBydW5zIG9uIHRoZVxuICAgICAgICAgICAgICAgICAqIHByZXZpb3VzIGl0ZXJhdGlvbiwgYW5kIChiKSB2YWx1ZXMgYXQgcmVndWxhciBicmFuY2ggdGFyZ2V0cy5cbiAgICAgICAgICAgICAgICAgKi9cbiAgICAgICAgICAgICAgICBpZiAodmFsdWVMZW5ndGggIT09IDApIHtcbiAgICAgICAgICAgICAgICAgICAgLy8gSWYgY2hhciBpcyBgO2AsIGVtaXQgaW1tZWRpYXRlbHkuXG4gICAgICAgICAgICAgICAgICAgIGlmIChjaGFyID09PSBDaGFyQ29kZXMuU0VNSSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3VtZWQgPSBpbmRleCAtIGVudGl0eVN0YXJ0ICsgMTtcbiAgICAgICAgICAgICAgICAgICAgICAgIC8vIElubGluZSBsZWF2ZXMgY2FycnkgdGhlIHZhbHVlIGluIHRoZSBsb3cgMTMgYml0cy5cbiAgICAgICAgICAgICAgICAgICAgICAgIHZhbHVlID1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB2YWx1ZUxlbmd0aCA9PT0gMVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA/IFN0cmluZy5mcm9tQ2hhckNvZGUoXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGN1cnJlbnQgJiBCaW5UcmllRmxhZ3MuVkFMVUVfTUFTSyxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICApXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDogcmVhZFRyaWVWYWx1ZShcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgZGVjb2RlVHJlZSxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgbm9kZUluZGV4LFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICB2YWx1ZUxlbmd0aCxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgICAgICAgICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIHVuaWNvcm4vbm8tYnJlYWstaW4tbmVzdGVkLWxvb3BcbiAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICB9XG5cbiAgICAgICAgICAgICAgICAgICAgLy8gUmVjb3JkIG5vbi10ZXJtaW5hdGVkIChsZWdhY3kpIG1hdGNoIChGTEFHMTMgY2xlYXIgPSBzZW1pY29sb24gb3B0aW9uYWwpLlxuICAgICAgICAgICAgICAgICAgICBpZiAoIWlzU3RyaWN0ICYmIChjdXJyZW50ICYgQmluVHJpZUZsYWdzLkZMQUcxMykgPT09IDApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkID0gaW5kZXggLSBlbnRpdHlTdGFydDtcbiAgICAgICAgICAgICAgICAgICAgICAgIGJlc3ROb2RlSW5kZXggPSBub2RlSW5kZXg7XG4gICAgICAgICAgICAgICAgICAgICAgICBiZXN0VmFsdWVMZW5ndGggPSB2YWx1ZUxlbmd0aDtcbiAgICAgICAgICAgICAgICAgICAgfVxuXG4gICAgICAgICAgICAgICAgICAgIC8qXG4gICAgICAgICAgICAgICAgICAgICAqIEEgdmFsdWVMZW5ndGggb2YgMSBtZWFucyB0aGUgdmFsdWUgaXMgcGFja2VkIGlubGluZSBpbiB0aGUgaGVhZGVyXG4gICAgICAgICAgICAgICAgICAgICAqIHdvcmQgXHUyMDE0IHRoZXNlIGFyZSBhbHdheXMgbGVhZiBub2RlcyB3aXRoIG5vIGJyYW5jaGVzLCBzbyB3ZSBjYW5cbiAgICAgICAgICAgICAgICAgICAgICogc3RvcCB3YWxraW5nIHRoZSB0cmllLlxuICAgICAgICAgICAgICAgICAgICAgKi9cbiAgICAgICAgICAgICAgICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIHVuaWNvcm4vbm8tYnJlYWstaW4tbmVzdGVkLWxvb3BcbiAgICAgICAgICAgICAgICAgICAgaWYgKHZhbHVlTGVuZ3RoID09PSAxKSBicmVhaztcbiAgICAgICAgICAgICAgICB9XG5cbiAgICAgICAgICAgICAgICAvLyBOYXZpZ2F0ZSB0byB0aGUgbmV4dCBub2RlICh2YWx1ZUxlbmd0aCB8fCAxOiBza2lwIHBhc3QgdmFsdWUgd29yZHMsIG1pbmltdW0gMSBmb3IgaGVhZGVyKS5cbiAgICAgICAgICAgICAgICBjb25zdCBuZXh0ID0gZGV0ZXJtaW5lQnJhbmNoKFxuICAgICAgICAgICAgICAgICAgICBkZWNvZGVUcmVlLFxuICAgICAgICAgICAgICAgICAgICBjdXJyZW50LFxuICAgICAgICAgICAgICAgICAgICBub2RlSW5kZXggKyAodmFsdWVMZW5ndGggfHwgMSksXG4gICAgICAgICAgICAgICAgICAgIGNoYXIsXG4gICAgICAgICAgICAgICAgKTtcbiAgICAgICAgICAgICAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgdW5pY29ybi9uby1icmVhay1pbi1uZXN0ZWQtbG9vcFxuICAgICAgICAgICAgICAgIGlmIChuZXh0IDwgMCkgYnJlYWs7XG5cbiAgICAgICAgICAgICAgICBub2RlSW5kZXggPSBuZXh0O1xuICAgICAgICAgICAgICAgIGN1cnJlbnQgPSBkZWNvZGVUcmVlW25vZGVJbmRleF07XG4gICAgICAgICAgICAgICAgaW5kZXggKz0gMTtcbiAgICAgICAgICAgIH1cblxuICAgICAgICAgICAgLypcbiAgICAgICAgICAgICAqIFBvc3QtbG9vcDogaWYgdGhlIHNlbWljb2xvbiBwYXRoIGRpZG4ndCBzZXQgdmFsdWUsXG4gICAgICAgICAgICAgKiBjaGVjayBmb3IgYSBmaW5hbCBsZWdhY3kgbWF0Y2guIFRoZSBsYXN0IG5hdmlnYXRpb24gbWF5XG4gICAgICAgICAgICAgKiBoYXZlIGxhbmRlZCBvbiBhIGxlZ2FjeSBub2RlIHdob3NlIHZhbHVlIGhhc24ndCBiZWVuXG4gICAgICAgICAgICAgKiByZWNvcmRlZCB5ZXQgKGxvb3AgZXhpdGVkIGJlZm9yZSB0aGUgdG9wLW9mLWxvb3AgY2hlY2tcbiAgICAgICAgICAgICAqIGNvdWxkIHJ1bikuXG4gICAgICAgICAgICAgKi9cbiAgICAgICAgICAgIGlmICh2YWx1ZSA9PT0gXCJcIikge1xuICAgICAgICAgICAgICAgIGNvbnN0IGZpbmFsVkwgPSBjdXJyZW50ID4+PiAxNDtcbiAgICAgICAgICAgICAgICBpZiAoXG4gICAgICAgICAgICAgICAgICAgIGZpbmFsVkwgIT09IDAgJiZcbiAgICAgICAgICAgICAgICAgICAgIWlzU3RyaWN0ICYmXG4gICAgICAgICAgICAgICAgICAgIChjdXJyZW50ICYgQmluVHJpZUZsYWdzLkZMQUcxMykgPT09IDBcbiAgICAgICAgICAgICAgICApIHtcbiAgICAgICAgICAgICAgICAgICAgY29uc3VtZWQgPSBpbmRleCAtIGVudGl0eVN0YXJ0O1xuICAgICAgICAgICAgICAgICAgICBiZXN0Tm9kZUluZGV4ID0gbm9kZUluZGV4O1xuICAgICAgICAgICAgICAgICAgICBiZXN0VmFsdWVMZW5ndGggPSBmaW5hbFZMO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBpZiAoY29uc3VtZWQgPiAwKSB7XG4gICAgICAgICAgICAgICAgICAgIHZhbHVlID0gcmVhZFRyaWVWYWx1ZShcbiAgICAgICAgICAgICAgICAgICAgICAgIGRlY29kZVRyZWUsXG4gICAgICAgICAgICAgICAgICAgICAgICBiZXN0Tm9kZUluZGV4LFxuICAgICAgICAgICAgICAgICAgICAgICAgYmVzdFZhbHVlTGVuZ3RoLFxuICAgICAgICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIGNvbnN1bWVkID0gMDtcbiAgICAgICAgICAgIHZhbHVlID0gXCJcIjtcbiAgICAgICAgfVxuXG4gICAgICAgIC8qXG4gICAgICAgICAqIFRoZSBhdHRyaWJ1dGUgZW5kLWNoYXIgcnVsZSAoSFRNTCBzcGVjIFx1MDBBNzEzLjIuNS43Mykgb25seSBhcHBsaWVzIHRvXG4gICAgICAgICAqIHVudGVybWluYXRlZCAqbmFtZWQqIHJlZmVyZW5jZXMuICBTZW1pY29sb24tdGVybWluYXRlZCBlbnRpdGllcyBhbmRcbiAgICAgICAgICogbnVtZXJpYyBlbnRpdGllcyBhcmUgYWx3YXlzIGFjY2VwdGVkLCBtYXRjaGluZyBFbnRpdHlEZWNvZGVyIGJlaGF2aW9yLlxuICAgICAgICAgKlxuICAgICAgICAgKiBXaGVuIGBhdHRyaWJ1dGVgIGlzIGZhbHNlICh0aGUgY29tbW9uIGNhc2UpLCBzaG9ydC1jaXJjdWl0IHNraXBzIGFsbFxuICAgICAgICAgKiB0aGUgdW50ZXJtaW5hdGVkLW5hbWVkIGNoZWNrcyBlbnRpcmVseS5cbiAgICAgICAgICovXG4gICAgICAgIGlmIChcbiAgICAgICAgICAgIGNvbnN1bWVkID09PSAwIHx8XG4gICAgICAgICAgICAoaXNBdHRyaWJ1dGUgJiZcbiAgICAgICAgICAgICAgICBmaXJzdENoYXIgIT09IENoYXJDb2Rlcy5OVU0gJiZcbiAgICAgICAgICAgICAgICBpbnB1dC5jaGFyQ29kZUF0KGVudGl0eVN0YXJ0ICsgY29uc3VtZWQgLSAxKSAhPT1cbiAgICAgICAgICAgICAgICAgICAgQ2hhckNvZGVzLlNFTUkgJiZcbiAgICAgICAgICAgICAgICBlbnRpdHlTdGFydCArIGNvbnN1bWVkIDwgaW5wdXRMZW5ndGggJiZcbiAgICAgICAgICAgICAgICBpc0VudGl0eUluQXR0cmlidXRlSW52YWxpZEVuZChcbiAgICAgICAgICAgICAgICAgICAgaW5wdXQuY2hhckNvZGVBdChlbnRpdHlTdGFydCArIGNvbnN1bWVkKSxcbiAgICAgICAgICAgICAgICApKVxuICAgICAgICApIHtcbiAgICAgICAgICAgIC8vIFJlamVjdGVkOiBsZWF2ZSBgJmAgaW4gdGhlIHBlbmRpbmcgY2h1bmssIHNjYW4gcGFzdCBpdC5cbiAgICAgICAgICAgIG9mZnNldCA9IGVudGl0eVN0YXJ0O1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgaWYgKGNodW5rU3RhcnQgPCBvZmZzZXQpIHtcbiAgICAgICAgICAgICAgICByZXN1bHQgKz0gaW5wdXQuc2xpY2UoY2h1bmtTdGFydCwgb2Zmc2V0KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJlc3VsdCArPSB2YWx1ZTtcbiAgICAgICAgICAgIG9mZnNldCA9IGNodW5rU3RhcnQgPSBlbnRpdHlTdGFydCArIGNvbnN1bWVkO1xuICAgICAgICB9XG5cbiAgICAgICAgLypcbiAgICAgICAgICogQWRqYWNlbnQgZW50aXRpZXMgKGAmeDsmeTtgKSBhcmUgY29tbW9uIGluIGVudGl0eS1kZW5zZSBpbnB1dDtcbiAgICAgICAgICogY2hlY2tpbmcgdGhlIHNpbmdsZSBjaGFyYWN0ZXIgYXQgYG9mZnNldGAgZmlyc3Qgc2tpcHMgdGhlXG4gICAgICAgICAqIGBpbmRleE9mYCBjYWxsIChhbmQgaXRzIHBlci1jYWxsIG92ZXJoZWFkKSBmb3IgdGhhdCBjYXNlLlxuICAgICAgICAgKi9cbiAgICAgICAgaWYgKGlucHV0LmNoYXJDb2RlQXQob2Zmc2V0KSAhPT0gQ2hhckNvZGVzLkFNUCkge1xuICAgICAgICAgICAgb2Zmc2V0ID0gaW5wdXQuaW5kZXhPZihcIiZcIiwgb2Zmc2V0KTtcbiAgICAgICAgfVxuICAgIH0gd2hpbGUgKG9mZnNldCA+PSAwKTtcblxuICAgIHJldHVybiByZXN1bHQgKyBpbnB1dC5zbGljZShjaHVua1N0YXJ0KTtcbn1cblxuLyoqXG4gKiBEZWNvZGVzIGFuIEhUTUwgc3RyaW5nLlxuICogQHBhcmFtIGh0bWxTdHJpbmcgVGhlIHN0cmluZyB0byBkZWNvZGUuXG4gKiBAcGFyYW0gbW9kZSBUaGUgZGVjb2RpbmcgbW9kZS5cbiAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZUhUTUwoXG4gICAgaHRtbFN0cmluZzogc3RyaW5nLFxuICAgIG1vZGU6IERlY29kaW5nTW9kZSA9IERlY29kaW5nTW9kZS5MZWdhY3ksXG4pOiBzdHJpbmcge1xuICAgIHJldHVybiBkZWNvZGVXaXRoVHJpZShcbiAgICAgICAgaHRtbFN0cmluZyxcbiAgICAgICAgbW9kZSA9PT0gRGVjb2RpbmdNb2RlLlN0cmljdCxcbiAgICAgICAgbW9kZSA9PT0gRGVjb2RpbmdNb2RlLkF0dHJpYnV0ZSxcbiAgICApO1xufVxuXG4vKipcbiAqIERlY29kZXMgYW4gSFRNTCBzdHJpbmcgaW4gYW4gYXR0cmlidXRlLlxuICogQHBhcmFtIGh0bWxBdHRyaWJ1dGUgVGhlIHN0cmluZyB0byBkZWNvZGUuXG4gKiBAcmV0dXJucyBUaGUgZGVjb2RlZCBzdHJpbmcuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVIVE1MQXR0cmlidXRlKGh0bWxBdHRyaWJ1dGU6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGRlY29kZVdpdGhUcmllKGh0bWxBdHRyaWJ1dGUsIGZhbHNlLCB0cnVlKTtcbn1cblxuLyoqXG4gKiBEZWNvZGVzIGFuIEhUTUwgc3RyaW5nLCByZXF1aXJpbmcgYWxsIGVudGl0aWVzIHRvIGJlIHRlcm1pbmF0ZWQgYnkgYSBzZW1pY29sb24uXG4gKiBAcGFyYW0gaHRtbFN0cmluZyBUaGUgc3RyaW5nIHRvIGRlY29kZS5cbiAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZUhUTUxTdHJpY3QoaHRtbFN0cmluZzogc3RyaW5nKTogc3RyaW5nIHtcbiAgICByZXR1cm4gZGVjb2RlV2l0aFRyaWUoaHRtbFN0cmluZywgdHJ1ZSwgZmFsc2UpO1xufVxuXG4vKipcbiAqIERlY29kZXMgYW4gWE1MIHN0cmluZywgcmVxdWlyaW5nIGFsbCBlbnRpdGllcyB0byBiZSB0ZXJtaW5hdGVkIGJ5IGEgc2VtaWNvbG9uLlxuICpcbiAqIFVzZXMgYSBoYW5kLWNvZGVkIGZhc3QgcGF0aCBmb3IgdGhlIDUgWE1MIG5hbWVkIGVudGl0aWVzIChhbXAsIGx0LCBndCxcbiAqIHF1b3QsIGFwb3MpIHBsdXMgbnVtZXJpYyBlbnRpdGllcywgYnlwYXNzaW5nIHRoZSB0cmllIGVudGlyZWx5LlxuICogQHBhcmFtIHhtbFN0cmluZyBUaGUgc3RyaW5nIHRvIGRlY29kZS5cbiAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZVhNTCh4bWxTdHJpbmc6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgbGV0IG9mZnNldCA9IHhtbFN0cmluZy5pbmRleE9mKFwiJlwiKTtcbiAgICBpZiAob2Zmc2V0IDwgMCkgcmV0dXJuIHhtbFN0cmluZztcblxuICAgIGxldCBsYXN0SW5kZXggPSAwO1xuICAgIGxldCByZXN1bHQgPSBcIlwiO1xuXG4gICAgZG8ge1xuICAgICAgICBjb25zdCBzdGFydCA9IG9mZnNldCArIDE7XG4gICAgICAgIGxldCBjb25zdW1lZCA9IDA7XG4gICAgICAgIGxldCB2YWx1ZSA9IFwiXCI7XG5cbiAgICAgICAgY29uc3QgYzEgPSB4bWxTdHJpbmcuY2hhckNvZGVBdChzdGFydCk7XG5cbiAgICAgICAgaWYgKGMxID09PSBDaGFyQ29kZXMuTlVNKSB7XG4gICAgICAgICAgICBjb25zdCBwYWNrZWQgPSBwYXJzZU51bWVyaWNFbnRpdHkoXG4gICAgICAgICAgICAgICAgeG1sU3RyaW5nLFxuICAgICAgICAgICAgICAgIHN0YXJ0LFxuICAgICAgICAgICAgICAgIHhtbFN0cmluZy5sZW5ndGgsXG4gICAgICAgICAgICApO1xuICAgICAgICAgICAgY29uc3VtZWQgPSB1bnBhY2tDb25zdW1lZChwYWNrZWQpO1xuICAgICAgICAgICAgLy8gWE1MIGlzIGFsd2F5cyBzdHJpY3QgXHUyMDE0IHJlcXVpcmUgc2VtaWNvbG9uLlxuICAgICAgICAgICAgaWYgKFxuICAgICAgICAgICAgICAgIGNvbnN1bWVkID09PSAwIHx8XG4gICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyBjb25zdW1lZCAtIDEpICE9PSBDaGFyQ29kZXMuU0VNSVxuICAgICAgICAgICAgKSB7XG4gICAgICAgICAgICAgICAgY29uc3VtZWQgPSAwO1xuICAgICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgICAgICBjb25zdCBjb2RlUG9pbnQgPSBwYWNrZWQgJiBDT0RFX1BPSU5UX01BU0s7XG4gICAgICAgICAgICAgICAgLy8gTm9uemVybyBCTVAgdmFsdWVzIGJlbG93IHRoZSBzdXJyb2dhdGUgcmFuZ2UgbmVlZCBubyByZXBsYWNlbWVudC5cbiAgICAgICAgICAgICAgICB2YWx1ZSA9XG4gICAgICAgICAgICAgICAgICAgIChjb2RlUG9pbnQgLSAxKSA+Pj4gMCA8IDB4ZDdfZmZcbiAgICAgICAgICAgICAgICAgICAgICAgID8gU3RyaW5nLmZyb21DaGFyQ29kZShjb2RlUG9pbnQpXG4gICAgICAgICAgICAgICAgICAgICAgICA6IFN0cmluZy5mcm9tQ29kZVBvaW50KHJlcGxhY2VDb2RlUG9pbnRYTUwoY29kZVBvaW50KSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICAvKiBlc2xpbnQtZGlzYWJsZSB1bmljb3JuL25vLWJyZWFrLWluLW5lc3RlZC1sb29wIC0tIEtlZXAgWE1MIG5hbWUgZGlzcGF0Y2ggaW5saW5lIHdpdGggdGhlIGRlY29kZSBsb29wLiAqL1xuICAgICAgICAgICAgc3dpdGNoIChjMSkge1xuICAgICAgICAgICAgICAgIC8vICZsdDsgLyAmZ3Q7XG4gICAgICAgICAgICAgICAgY2FzZSAweDZjOlxuICAgICAgICAgICAgICAgIGNhc2UgMHg2Nzoge1xuICAgICAgICAgICAgICAgICAgICBpZiAoXG4gICAgICAgICAgICAgICAgICAgICAgICB4bWxTdHJpbmcuY2hhckNvZGVBdChzdGFydCArIDEpID09PSAweDc0ICYmXG4gICAgICAgICAgICAgICAgICAgICAgICB4bWxTdHJpbmcuY2hhckNvZGVBdChzdGFydCArIDIpID09PSBDaGFyQ29kZXMuU0VNSVxuICAgICAgICAgICAgICAgICAgICApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkID0gMztcbiAgICAgICAgICAgICAgICAgICAgICAgIHZhbHVlID0gYzEgPT09IDB4NmMgPyBcIjxcIiA6IFwiPlwiO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAvLyAmYW1wOyAvICZhcG9zO1xuICAgICAgICAgICAgICAgIGNhc2UgMHg2MToge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBjMiA9IHhtbFN0cmluZy5jaGFyQ29kZUF0KHN0YXJ0ICsgMSk7XG4gICAgICAgICAgICAgICAgICAgIGlmIChcbiAgICAgICAgICAgICAgICAgICAgICAgIGMyID09PSAweDZkICYmXG4gICAgICAgICAgICAgICAgICAgICAgICB4bWxTdHJpbmcuY2hhckNvZGVBdChzdGFydCArIDIpID09PSAweDcwICYmXG4gICAgICAgICAgICAgICAgICAgICAgICB4bWxTdHJpbmcuY2hhckNvZGVBdChzdGFydCArIDMpID09PSBDaGFyQ29kZXMuU0VNSVxuICAgICAgICAgICAgICAgICAgICApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN1bWVkID0gNDtcbiAgICAgICAgICAgICAgICAgICAgICAgIHZhbHVlID0gXCImXCI7XG4gICAgICAgICAgICAgICAgICAgIH0gZWxzZSBpZiAoXG4gICAgICAgICAgICAgICAgICAgICAgICBjMiA9PT0gMHg3MCAmJlxuICAgICAgICAgICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyAyKSA9PT0gMHg2ZiAmJlxuICAgICAgICAgICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyAzKSA9PT0gMHg3MyAmJlxuICAgICAgICAgICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyA0KSA9PT0gQ2hhckNvZGVzLlNFTUlcbiAgICAgICAgICAgICAgICAgICAgKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb25zdW1lZCA9IDU7XG4gICAgICAgICAgICAgICAgICAgICAgICB2YWx1ZSA9IFwiJ1wiO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAvLyAmcXVvdDtcbiAgICAgICAgICAgICAgICBjYXNlIDB4NzE6IHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKFxuICAgICAgICAgICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyAxKSA9PT0gMHg3NSAmJlxuICAgICAgICAgICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyAyKSA9PT0gMHg2ZiAmJlxuICAgICAgICAgICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyAzKSA9PT0gMHg3NCAmJlxuICAgICAgICAgICAgICAgICAgICAgICAgeG1sU3RyaW5nLmNoYXJDb2RlQXQoc3RhcnQgKyA0KSA9PT0gQ2hhckNvZGVzLlNFTUlcbiAgICAgICAgICAgICAgICAgICAgKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb25zdW1lZCA9IDU7XG4gICAgICAgICAgICAgICAgICAgICAgICB2YWx1ZSA9ICdcIic7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgLyogZXNsaW50LWVuYWJsZSB1bmljb3JuL25vLWJyZWFrLWluLW5lc3RlZC1sb29wICovXG4gICAgICAgIH1cblxuICAgICAgICBpZiAoY29uc3VtZWQgPiAwKSB7XG4gICAgICAgICAgICBpZiAobGFzdEluZGV4IDwgb2Zmc2V0KVxuICAgICAgICAgICAgICAgIHJlc3VsdCArPSB4bWxTdHJpbmcuc2xpY2UobGFzdEluZGV4LCBvZmZzZXQpO1xuICAgICAgICAgICAgcmVzdWx0ICs9IHZhbHVlO1xuICAgICAgICAgICAgb2Zmc2V0ID0gbGFzdEluZGV4ID0gc3RhcnQgKyBjb25zdW1lZDtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIG9mZnNldCA9IHN0YXJ0O1xuICAgICAgICB9XG4gICAgICAgIC8qXG4gICAgICAgICAqIEFkamFjZW50IGVudGl0aWVzIChgJng7Jnk7YCkgYXJlIGNvbW1vbiBpbiBlbnRpdHktZGVuc2UgaW5wdXQ7XG4gICAgICAgICAqIGNoZWNraW5nIHRoZSBzaW5nbGUgY2hhcmFjdGVyIGF0IGBsYXN0SW5kZXhgIGZpcnN0IHNraXBzIHRoZVxuICAgICAgICAgKiBgaW5kZXhPZmAgY2FsbCAoYW5kIGl0cyBwZXItY2FsbCBvdmVyaGVhZCkgZm9yIHRoYXQgY2FzZS5cbiAgICAgICAgICovXG4gICAgICAgIG9mZnNldCA9XG4gICAgICAgICAgICB4bWxTdHJpbmcuY2hhckNvZGVBdChvZmZzZXQpID09PSBDaGFyQ29kZXMuQU1QXG4gICAgICAgICAgICAgICAgPyBvZmZzZXRcbiAgICAgICAgICAgICAgICA6IHhtbFN0cmluZy5pbmRleE9mKFwiJlwiLCBvZmZzZXQpO1xuICAgIH0gd2hpbGUgKG9mZnNldCA+PSAwKTtcblxuICAgIHJldHVybiByZXN1bHQgKyB4bWxTdHJpbmcuc2xpY2UobGFzdEluZGV4KTtcbn1cblxuZXhwb3J0IHtcbiAgICByZXBsYWNlQ29kZVBvaW50LFxuICAgIHJlcGxhY2VDb2RlUG9pbnRYTUwsXG59IGZyb20gXCIuL2RlY29kZS1jb2RlcG9pbnQuanNcIjtcbi8vIFJlLWV4cG9ydCBmb3IgdXNlIGJ5IGVnLiBodG1scGFyc2VyMlxuZXhwb3J0IHsgaHRtbERlY29kZVRyZWUgfSBmcm9tIFwiLi9nZW5lcmF0ZWQvZGVjb2RlLWRhdGEtaHRtbC5qc1wiO1xuZXhwb3J0IHsgeG1sRGVjb2RlVHJlZSB9IGZyb20gXCIuL2dlbmVyYXRlZC9kZWNvZGUtZGF0YS14bWwuanNcIjtcbiIsICJpbXBvcnQgeyB0eXBlIERlY29kaW5nTW9kZSwgZGVjb2RlSFRNTCwgZGVjb2RlWE1MIH0gZnJvbSBcIi4vZGVjb2RlLmpzXCI7XG5pbXBvcnQgeyBlbmNvZGVIVE1MLCBlbmNvZGVOb25Bc2NpaUhUTUwgfSBmcm9tIFwiLi9lbmNvZGUuanNcIjtcbmltcG9ydCB7XG4gICAgZW5jb2RlWE1MLFxuICAgIGVzY2FwZUF0dHJpYnV0ZSxcbiAgICBlc2NhcGVUZXh0LFxuICAgIGVzY2FwZVVURjgsXG59IGZyb20gXCIuL2VzY2FwZS5qc1wiO1xuXG4vKiogVGhlIGxldmVsIG9mIGVudGl0aWVzIHRvIHN1cHBvcnQuICovXG5leHBvcnQgZW51bSBFbnRpdHlMZXZlbCB7XG4gICAgLyoqIFN1cHBvcnQgb25seSBYTUwgZW50aXRpZXMuICovXG4gICAgWE1MID0gMCxcbiAgICAvKiogU3VwcG9ydCBIVE1MIGVudGl0aWVzLCB3aGljaCBhcmUgYSBzdXBlcnNldCBvZiBYTUwgZW50aXRpZXMuICovXG4gICAgSFRNTCA9IDEsXG59XG5cbi8qKlxuICogRW5jb2Rpbmcgc3RyYXRlZ3kgdXNlZCBieSBgZW5jb2RlYC5cbiAqL1xuZXhwb3J0IGVudW0gRW5jb2RpbmdNb2RlIHtcbiAgICAvKipcbiAgICAgKiBUaGUgb3V0cHV0IGlzIFVURi04IGVuY29kZWQuIE9ubHkgY2hhcmFjdGVycyB0aGF0IG5lZWQgZXNjYXBpbmcgd2l0aGluXG4gICAgICogWE1MIHdpbGwgYmUgZXNjYXBlZC5cbiAgICAgKi9cbiAgICBVVEY4LFxuICAgIC8qKlxuICAgICAqIFRoZSBvdXRwdXQgY29uc2lzdHMgb25seSBvZiBBU0NJSSBjaGFyYWN0ZXJzLiBDaGFyYWN0ZXJzIHRoYXQgbmVlZFxuICAgICAqIGVzY2FwaW5nIHdpdGhpbiBIVE1MLCBhbmQgY2hhcmFjdGVycyB0aGF0IGFyZW4ndCBBU0NJSSBjaGFyYWN0ZXJzIHdpbGxcbiAgICAgKiBiZSBlc2NhcGVkLlxuICAgICAqL1xuICAgIEFTQ0lJLFxuICAgIC8qKlxuICAgICAqIEVuY29kZSBhbGwgY2hhcmFjdGVycyB0aGF0IGhhdmUgYW4gZXF1aXZhbGVudCBlbnRpdHksIGFzIHdlbGwgYXMgYWxsXG4gICAgICogY2hhcmFjdGVycyB0aGF0IGFyZSBub3QgQVNDSUkgY2hhcmFjdGVycy5cbiAgICAgKi9cbiAgICBFeHRlbnNpdmUsXG4gICAgLyoqXG4gICAgICogRW5jb2RlIGFsbCBjaGFyYWN0ZXJzIHRoYXQgaGF2ZSB0byBiZSBlc2NhcGVkIGluIEhUTUwgYXR0cmlidXRlcyxcbiAgICAgKiBmb2xsb3dpbmcge0BsaW5rIGh0dHBzOi8vaHRtbC5zcGVjLndoYXR3Zy5vcmcvbXVsdGlwYWdlL3BhcnNpbmcuaHRtbCNlc2NhcGluZ1N0cmluZ30uXG4gICAgICovXG4gICAgQXR0cmlidXRlLFxuICAgIC8qKlxuICAgICAqIEVuY29kZSBhbGwgY2hhcmFjdGVycyB0aGF0IGhhdmUgdG8gYmUgZXNjYXBlZCBpbiBIVE1MIHRleHQsXG4gICAgICogZm9sbG93aW5nIHtAbGluayBodHRwczovL2h0bWwuc3BlYy53aGF0d2cub3JnL211bHRpcGFnZS9wYXJzaW5nLmh0bWwjZXNjYXBpbmdTdHJpbmd9LlxuICAgICAqL1xuICAgIFRleHQsXG59XG5cbi8qKlxuICogT3B0aW9ucyBmb3IgYGRlY29kZWAuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVjb2RpbmdPcHRpb25zIHtcbiAgICAvKipcbiAgICAgKiBUaGUgbGV2ZWwgb2YgZW50aXRpZXMgdG8gc3VwcG9ydC5cbiAgICAgKiBAZGVmYXVsdCB7QGxpbmsgRW50aXR5TGV2ZWwuWE1MfVxuICAgICAqL1xuICAgIGxldmVsPzogRW50aXR5TGV2ZWw7XG4gICAgLyoqXG4gICAgICogRGVjb2RpbmcgbW9kZS4gSWYgYExlZ2FjeWAsIHdpbGwgc3VwcG9ydCBsZWdhY3kgZW50aXRpZXMgbm90IHRlcm1pbmF0ZWRcbiAgICAgKiB3aXRoIGEgc2VtaWNvbG9uIChgO2ApLlxuICAgICAqXG4gICAgICogQWx3YXlzIGBTdHJpY3RgIGZvciBYTUwuIEZvciBIVE1MLCBzZXQgdGhpcyB0b1xuICAgICAqIHtAbGluayBEZWNvZGluZ01vZGUuQXR0cmlidXRlfSBpZiB5b3UgYXJlIHBhcnNpbmcgYW4gYXR0cmlidXRlIHZhbHVlLlxuICAgICAqIEBkZWZhdWx0IHtAbGluayBEZWNvZGluZ01vZGUuTGVnYWN5fVxuICAgICAqL1xuICAgIG1vZGU/OiBEZWNvZGluZ01vZGUgfCB1bmRlZmluZWQ7XG59XG5cbi8qKlxuICogRGVjb2RlcyBhIHN0cmluZyB3aXRoIGVudGl0aWVzLlxuICogQHBhcmFtIGlucHV0IFN0cmluZyB0byBkZWNvZGUuXG4gKiBAcGFyYW0gb3B0aW9ucyBEZWNvZGluZyBvcHRpb25zLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlKFxuICAgIGlucHV0OiBzdHJpbmcsXG4gICAgb3B0aW9uczogRGVjb2RpbmdPcHRpb25zIHwgRW50aXR5TGV2ZWwgPSBFbnRpdHlMZXZlbC5YTUwsXG4pOiBzdHJpbmcge1xuICAgIGNvbnN0IGxldmVsID0gdHlwZW9mIG9wdGlvbnMgPT09IFwibnVtYmVyXCIgPyBvcHRpb25zIDogb3B0aW9ucy5sZXZlbDtcblxuICAgIGlmIChsZXZlbCA9PT0gRW50aXR5TGV2ZWwuSFRNTCkge1xuICAgICAgICBjb25zdCBtb2RlID0gdHlwZW9mIG9wdGlvbnMgPT09IFwib2JqZWN0XCIgPyBvcHRpb25zLm1vZGUgOiB1bmRlZmluZWQ7XG4gICAgICAgIHJldHVybiBkZWNvZGVIVE1MKGlucHV0LCBtb2RlKTtcbiAgICB9XG5cbiAgICByZXR1cm4gZGVjb2RlWE1MKGlucHV0KTtcbn1cblxuLyoqXG4gKiBPcHRpb25zIGZvciBgZW5jb2RlYC5cbiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbmNvZGluZ09wdGlvbnMge1xuICAgIC8qKlxuICAgICAqIFRoZSBsZXZlbCBvZiBlbnRpdGllcyB0byBzdXBwb3J0LlxuICAgICAqIEBkZWZhdWx0IHtAbGluayBFbnRpdHlMZXZlbC5YTUx9XG4gICAgICovXG4gICAgbGV2ZWw/OiBFbnRpdHlMZXZlbDtcbiAgICAvKipcbiAgICAgKiBPdXRwdXQgZm9ybWF0LlxuICAgICAqIEBkZWZhdWx0IHtAbGluayBFbmNvZGluZ01vZGUuRXh0ZW5zaXZlfVxuICAgICAqL1xuICAgIG1vZGU/OiBFbmNvZGluZ01vZGU7XG59XG5cbi8qKlxuICogRW5jb2RlcyBhIHN0cmluZyB3aXRoIGVudGl0aWVzLlxuICogQHBhcmFtIGlucHV0IFN0cmluZyB0byBlbmNvZGUuXG4gKiBAcGFyYW0gb3B0aW9ucyBFbmNvZGluZyBvcHRpb25zLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZW5jb2RlKFxuICAgIGlucHV0OiBzdHJpbmcsXG4gICAgb3B0aW9uczogRW5jb2RpbmdPcHRpb25zIHwgRW50aXR5TGV2ZWwgPSBFbnRpdHlMZXZlbC5YTUwsXG4pOiBzdHJpbmcge1xuICAgIGNvbnN0IHsgbW9kZSA9IEVuY29kaW5nTW9kZS5FeHRlbnNpdmUsIGxldmVsID0gRW50aXR5TGV2ZWwuWE1MIH0gPVxuICAgICAgICB0eXBlb2Ygb3B0aW9ucyA9PT0gXCJudW1iZXJcIiA/IHsgbGV2ZWw6IG9wdGlvbnMgfSA6IG9wdGlvbnM7XG5cbiAgICBzd2l0Y2ggKG1vZGUpIHtcbiAgICAgICAgY2FzZSBFbmNvZGluZ01vZGUuVVRGODoge1xuICAgICAgICAgICAgcmV0dXJuIGVzY2FwZVVURjgoaW5wdXQpO1xuICAgICAgICB9XG4gICAgICAgIGNhc2UgRW5jb2RpbmdNb2RlLkF0dHJpYnV0ZToge1xuICAgICAgICAgICAgcmV0dXJuIGVzY2FwZUF0dHJpYnV0ZShpbnB1dCk7XG4gICAgICAgIH1cbiAgICAgICAgY2FzZSBFbmNvZGluZ01vZGUuVGV4dDoge1xuICAgICAgICAgICAgcmV0dXJuIGVzY2FwZVRleHQoaW5wdXQpO1xuICAgICAgICB9XG4gICAgICAgIGNhc2UgRW5jb2RpbmdNb2RlLkFTQ0lJOiB7XG4gICAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgICAgIGxldmVsID09PSBFbnRpdHlMZXZlbC5IVE1MID8gZW5jb2RlTm9uQXNjaWlIVE1MIDogZW5jb2RlWE1MXG4gICAgICAgICAgICApKGlucHV0KTtcbiAgICAgICAgfVxuICAgICAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9jb21wbGV4aXR5L25vVXNlbGVzc1N3aXRjaENhc2U6IHdlIGdldCBhbiBlcnJvciBmb3IgdGhlIHN3aXRjaCBub3QgYmVpbmcgZXhoYXVzdGl2ZVxuICAgICAgICBjYXNlIEVuY29kaW5nTW9kZS5FeHRlbnNpdmU6XG4gICAgICAgIGRlZmF1bHQ6IHtcbiAgICAgICAgICAgIHJldHVybiAobGV2ZWwgPT09IEVudGl0eUxldmVsLkhUTUwgPyBlbmNvZGVIVE1MIDogZW5jb2RlWE1MKShpbnB1dCk7XG4gICAgICAgIH1cbiAgICB9XG59XG5cbmV4cG9ydCB7XG4gICAgRGVjb2RpbmdNb2RlLFxuICAgIGRlY29kZUhUTUwsXG4gICAgZGVjb2RlSFRNTEF0dHJpYnV0ZSxcbiAgICBkZWNvZGVIVE1MU3RyaWN0LFxuICAgIGRlY29kZVhNTCxcbiAgICBkZWNvZGVYTUwgYXMgZGVjb2RlWE1MU3RyaWN0LFxuICAgIEVudGl0eURlY29kZXIsXG59IGZyb20gXCIuL2RlY29kZS5qc1wiO1xuXG5leHBvcnQge1xuICAgIGVuY29kZUhUTUwsXG4gICAgZW5jb2RlTm9uQXNjaWlIVE1MLFxufSBmcm9tIFwiLi9lbmNvZGUuanNcIjtcbmV4cG9ydCB7XG4gICAgZW5jb2RlWE1MLFxuICAgIGVzY2FwZSxcbiAgICBlc2NhcGVBdHRyaWJ1dGUsXG4gICAgZXNjYXBlVGV4dCxcbiAgICBlc2NhcGVVVEY4LFxufSBmcm9tIFwiLi9lc2NhcGUuanNcIjtcbiIsICIvKiBlc2xpbnQtZGlzYWJsZSBuby1yZXR1cm4tYXNzaWduLCBwcmVmZXItcmVnZXgtbGl0ZXJhbHMgKi9cblxuaW1wb3J0IHsgQW55LCBDYywgWiwgUCB9IGZyb20gJ3VjLm1pY3JvJ1xuXG4vKipcbiAqIEBjYXRlZ29yeSB0eXBlc1xuICovXG5leHBvcnQgaW50ZXJmYWNlIFJFQnVpbGRlck9wdGlvbnMge1xuICAnLS0tJz86IGJvb2xlYW5cbiAgZnV6enlJUD86IGJvb2xlYW5cbiAgc2NoZW1hX25hbWVzPzogc3RyaW5nW11cbiAgdGxkcz86IHN0cmluZ1tdXG4gIHVybEF1dGg/OiBib29sZWFuXG4gIG1heExlbmd0aD86IG51bWJlclxufVxuXG5leHBvcnQgY2xhc3MgUkVCdWlsZGVyIHtcbiAgc3JjX0FueSA9IEFueS5zb3VyY2VcbiAgc3JjX0NjID0gQ2Muc291cmNlXG4gIHNyY19aID0gWi5zb3VyY2VcbiAgc3JjX1AgPSBQLnNvdXJjZVxuICAvLyBcXHB7XFxaXFxQXFxDY1xcQ0Z9ICh3aGl0ZSBzcGFjZXMgKyBjb250cm9sICsgZm9ybWF0ICsgcHVuY3R1YXRpb24pXG4gIHNyY19aUENjID0gW3RoaXMuc3JjX1osIHRoaXMuc3JjX1AsIHRoaXMuc3JjX0NjXS5qb2luKCd8JylcbiAgLy8gXFxwe1xcWlxcQ2N9ICh3aGl0ZSBzcGFjZXMgKyBjb250cm9sKVxuICBzcmNfWkNjID0gW3RoaXMuc3JjX1osIHRoaXMuc3JjX0NjXS5qb2luKCd8JylcbiAgY2FjaGU6IFJlY29yZDxzdHJpbmcsIFJlZ0V4cCB8IHVuZGVmaW5lZD4gPSB7fVxuICBvcHRzOiBSRUJ1aWxkZXJPcHRpb25zID0geyBtYXhMZW5ndGg6IDEwMDAwLCB1cmxBdXRoOiBmYWxzZSwgc2NoZW1hX25hbWVzOiBbXSB9XG5cbiAgY29uc3RydWN0b3IgKG9wdHM6IFJFQnVpbGRlck9wdGlvbnMgPSB7fSkge1xuICAgIHRoaXMub3B0cyA9IHsgLi4udGhpcy5vcHRzLCAuLi5vcHRzIH1cbiAgfVxuXG4gIHNldCAob3B0czogUkVCdWlsZGVyT3B0aW9ucyA9IHt9KSB7XG4gICAgdGhpcy5vcHRzID0geyAuLi50aGlzLm9wdHMsIC4uLm9wdHMgfVxuXG4gICAgdGhpcy5jYWNoZSA9IHt9XG4gICAgcmV0dXJuIHRoaXNcbiAgfVxuXG4gIGVzY2FwZVJFIChzdHI6IHN0cmluZykgeyByZXR1cm4gc3RyLnJlcGxhY2UoL1suPyorXiRbXFxdXFxcXCgpe318LV0vZywgJ1xcXFwkJicpIH1cblxuICBuZXN0ZWRQYWlyUkUgKG9wZW46IHN0cmluZywgY2xvc2U6IHN0cmluZywgZGVwdGggPSA0KSB7XG4gICAgY29uc3Qgb3BlblJFID0gdGhpcy5lc2NhcGVSRShvcGVuKVxuICAgIGNvbnN0IGNsb3NlUkUgPSB0aGlzLmVzY2FwZVJFKGNsb3NlKVxuICAgIGNvbnN0IGF0b20gPSBgKD86KD8hJHt0aGlzLnNyY19aQ2N9fCR7b3BlblJFfXwke2Nsb3NlUkV9KS4pYFxuXG4gICAgbGV0IHBhaXIgPSBgJHtvcGVuUkV9JHthdG9tfXswLDEwMDB9JHtjbG9zZVJFfWBcblxuICAgIGZvciAobGV0IGxldmVsID0gMjsgbGV2ZWwgPD0gZGVwdGg7IGxldmVsKyspIHtcbiAgICAgIHBhaXIgPSBgJHtvcGVuUkV9KD86JHthdG9tfXwke3BhaXJ9KXswLDEwMDB9JHtjbG9zZVJFfWBcbiAgICB9XG5cbiAgICByZXR1cm4gcGFpclxuICB9XG5cbiAgLy8gUGFydGlhbHNcblxuICBnZXRfdGV4dF9zZXBhcmF0b3JzICgpIHtcbiAgICAvLyBFeHBlcmltZW50YWwuIExpc3Qgb2YgY2hhcnMsIGNvbXBsZXRlbHkgcHJvaGliaXRlZCBpbiBsaW5rc1xuICAgIC8vIGJlY2F1c2UgY2FuIHNlcGFyYXRlIGl0IGZyb20gb3RoZXIgcGFydCBvZiB0ZXh0XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUudGV4dF9zZXBhcmF0b3JzID8/PSAvWz48XFx1ZmY1Y10vXG4gIH1cblxuICBnZXRfcHNldWRvX2xldHRlciAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX3BzZXVkb19sZXR0ZXIgPz89IG5ldyBSZWdFeHAoXG4gICAgICAvLyBBbGwgcG9zc2libGUgd29yZCBjaGFyYWN0ZXJzIChldmVyeXRoaW5nIHdpdGhvdXQgcHVuY3R1YXRpb24sIHNwYWNlcyAmIGNvbnRyb2xzKVxuICAgICAgLy8gRGVmaW5lZCB2aWEgcHVuY3R1YXRpb24gJiBzcGFjZXMgdG8gc2F2ZSBzcGFjZVxuICAgICAgLy8gU2hvdWxkIGJlIHNvbWV0aGluZyBsaWtlIFxccHtcXExcXE5cXFNcXE19IChcXHcgYnV0IHdpdGhvdXQgYF9gKVxuICAgICAgYCg/Oig/ISR7dGhpcy5nZXRfdGV4dF9zZXBhcmF0b3JzKCkuc291cmNlfXwke3RoaXMuc3JjX1pQQ2N9KSR7dGhpcy5zcmNfQW55fSlgXG4gICAgKVxuICB9XG5cbiAgZ2V0X2lwdjRfYWRkciAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX2lwNCA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgICcoPzonICtcbiAgICAgICAgJyg/OjI1WzAtNV18MlswLTRdWzAtOV18MVswLTldezJ9fFsxLTldWzAtOV18WzAtOV0pWy5dJyArXG4gICAgICAnKXszfScgK1xuICAgICAgJyg/OjI1WzAtNV18MlswLTRdWzAtOV18MVswLTldezJ9fFsxLTldWzAtOV18WzAtOV0pJ1xuICAgIClcbiAgfVxuXG4gIGdldF9pcHY2X2FkZHIgKCkge1xuICAgIGNvbnN0IGgxNiA9ICdbMC05QS1GYS1mXXsxLDR9J1xuICAgIGNvbnN0IGxzMzIgPSBgKD86KD86JHtoMTZ9OiR7aDE2fSl8JHt0aGlzLmdldF9pcHY0X2FkZHIoKS5zb3VyY2V9KWBcblxuICAgIHJldHVybiB0aGlzLmNhY2hlLnNyY19pcDZfYWRkciA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgICcoPzonICtcbiAgICAgICAgYCg/OiR7aDE2fTopezZ9JHtsczMyfXxgICtcbiAgICAgICAgYDo6KD86JHtoMTZ9Oil7NX0ke2xzMzJ9fGAgK1xuICAgICAgICBgKD86JHtoMTZ9KT86Oig/OiR7aDE2fTopezR9JHtsczMyfXxgICtcbiAgICAgICAgYCg/Oig/OiR7aDE2fTopezAsMX0ke2gxNn0pPzo6KD86JHtoMTZ9Oil7M30ke2xzMzJ9fGAgK1xuICAgICAgICBgKD86KD86JHtoMTZ9Oil7MCwyfSR7aDE2fSk/OjooPzoke2gxNn06KXsyfSR7bHMzMn18YCArXG4gICAgICAgIGAoPzooPzoke2gxNn06KXswLDN9JHtoMTZ9KT86OiR7aDE2fToke2xzMzJ9fGAgK1xuICAgICAgICBgKD86KD86JHtoMTZ9Oil7MCw0fSR7aDE2fSk/Ojoke2xzMzJ9fGAgK1xuICAgICAgICBgKD86KD86JHtoMTZ9Oil7MCw1fSR7aDE2fSk/Ojoke2gxNn18YCArXG4gICAgICAgIGAoPzooPzoke2gxNn06KXswLDZ9JHtoMTZ9KT86OmAgK1xuICAgICAgJyknXG4gICAgKVxuICB9XG5cbiAgZ2V0X2lwdjZfdXJsX2hvc3QgKCkge1xuICAgIHJldHVybiB0aGlzLmNhY2hlLnNyY19pcDZfaG9zdCA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgIGBcXFxcWyR7dGhpcy5nZXRfaXB2Nl9hZGRyKCkuc291cmNlfVxcXFxdYFxuICAgIClcbiAgfVxuXG4gIGdldF9pcHY2X21haWxfaG9zdCAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX2lwdjZfbWFpbF9ob3N0ID8/PSBuZXcgUmVnRXhwKFxuICAgICAgYFxcXFxbSVB2Njoke3RoaXMuZ2V0X2lwdjZfYWRkcigpLnNvdXJjZX1cXFxcXWBcbiAgICApXG4gIH1cblxuICBnZXRfYXV0aCAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX2F1dGggPz89IG5ldyBSZWdFeHAoXG4gICAgICAvLyBQcm9oaWJpdCBhbnkgb2YgXCJAL1tdKClcIiBpbiB1c2VyL3Bhc3MgdG8gYXZvaWQgd3JvbmcgZG9tYWluIGZldGNoLlxuICAgICAgLy8gTGVuZ3RoIGlzIGNhcHBlZCB0byBleGNsdWRlIHBvc3NpYmxlIHJlc2NhbnMgdGlsbCB0aGUgZW5kIGFuZCBhdm9pZCBPKG5eMilcbiAgICAgIC8vIERvUy4gTm8gc3RhbmRhcmQgbGltaXQsIGp1c3QgdGFrZSBzb21ldGhpbmcgcmVhc29uYWJsZS5cbiAgICAgIGAoPzooPzooPyEke3RoaXMuc3JjX1pDY318W0AvXFxcXFtcXFxcXSgpXSkuKXsxLDUwfUApP2BcbiAgICApXG4gIH1cblxuICBnZXRfcG9ydCAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX3BvcnQgPz89IG5ldyBSZWdFeHAoXG4gICAgICAnKD86Oig/OjYoPzpbMC00XVxcXFxkezN9fDUoPzpbMC00XVxcXFxkezJ9fDUoPzpbMC0yXVxcXFxkfDNbMC01XSkpKXxbMS01XT9cXFxcZHsxLDR9KSk/J1xuICAgIClcbiAgfVxuXG4gIGdldF9ob3N0X3Rlcm1pbmF0b3IgKCkge1xuICAgIC8vIEZvcmNlIGdyZWVkeSBmZXRjaCwgd2Ugc2hvdWxkIG5vdCBzdG9wIGVhcmxpZXIgdGhhbiBob3N0IHBhcnQgaXMgZnVsbHkgZmV0Y2hlZC5cbiAgICByZXR1cm4gdGhpcy5jYWNoZS5zcmNfaG9zdF90ZXJtaW5hdG9yID8/PSBuZXcgUmVnRXhwKFxuICAgICAgYCg/PSR8JHt0aGlzLmdldF90ZXh0X3NlcGFyYXRvcnMoKS5zb3VyY2V9fCR7dGhpcy5zcmNfWlBDY30pYCArXG4gICAgICBgKD8hJHt0aGlzLm9wdHNbJy0tLSddID8gJy0oPyEtLSl8JyA6ICctfCd9X3w6XFxcXGR8XFxcXC4tfFxcXFwuKD8hJHwke3RoaXMuc3JjX1pQQ2N9KSlgXG4gICAgKVxuICB9XG5cbiAgZ2V0X3BhdGhfdGVybWluYXRvciAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX3BhdGhfdGVybWluYXRvciA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgIGAke3RoaXMuc3JjX1pQQ2N9fCR7dGhpcy5nZXRfdGV4dF9zZXBhcmF0b3JzKCkuc291cmNlfWBcbiAgICAgIC8vIGAke3RoaXMuc3JjX1pDY318JHt0aGlzLmdldF90ZXh0X3NlcGFyYXRvcnMoKS5zb3VyY2V9fFsoKVtcXFxcXXt9LixcIic/IVxcXFwtO11gXG4gICAgKVxuICB9XG5cbiAgZ2V0X3BhdGggKCkge1xuICAgIHJldHVybiB0aGlzLmNhY2hlLnNyY19wYXRoID8/PSBuZXcgUmVnRXhwKFxuICAgICAgJyg/OicgK1xuICAgICAgICAnWy8/I10nICtcbiAgICAgICAgICAnKD86JyArXG4gICAgICAgICAgICBgJHt0aGlzLm5lc3RlZFBhaXJSRSgnWycsICddJyl9fGAgK1xuICAgICAgICAgICAgYCR7dGhpcy5uZXN0ZWRQYWlyUkUoJygnLCAnKScpfXxgICtcbiAgICAgICAgICAgIGAke3RoaXMubmVzdGVkUGFpclJFKCd7JywgJ30nKX18YCArXG4gICAgICAgICAgICBgXFxcXFwiKD86KD8hJHt0aGlzLnNyY19aQ2N9fFtcIl0pLil7MSwxMDB9XFxcXFwifGAgK1xuICAgICAgICAgICAgYFxcXFwnKD86KD8hJHt0aGlzLnNyY19aQ2N9fFsnXSkuKXsxLDEwMH1cXFxcJ3xgICtcblxuICAgICAgICAgICAgLy8gYWxsb3cgYEknbV9raW5nYCBpZiBubyBwYWlyIGZvdW5kXG4gICAgICAgICAgICBgXFxcXCcoPz0ke3RoaXMuZ2V0X3BzZXVkb19sZXR0ZXIoKS5zb3VyY2V9fFstXSl8YCArXG5cbiAgICAgICAgICAgIC8vIDEuIGdvb2dsZSBoYXMgbWFueSBkb3RzIGluIFwiZ29vZ2xlIHNlYXJjaFwiIGxpbmtzICgjNjYsICM4MSkuXG4gICAgICAgICAgICAvLyBnaXRodWIgaGFzIC4uLiBpbiBjb21taXQgcmFuZ2UgbGlua3MsXG4gICAgICAgICAgICAvLyBSZXN0cmljdCB0b1xuICAgICAgICAgICAgLy8gLSBlbmdsaXNoXG4gICAgICAgICAgICAvLyAtIHBlcmNlbnQtZW5jb2RlZFxuICAgICAgICAgICAgLy8gLSBwYXJ0cyBvZiBmaWxlIHBhdGhcbiAgICAgICAgICAgIC8vIC0gcGFyYW1zIHNlcGFyYXRvclxuICAgICAgICAgICAgLy8gdW50aWwgbW9yZSBleGFtcGxlcyBmb3VuZC5cbiAgICAgICAgICAgIC8vXG4gICAgICAgICAgICAvLyAyLiBBbGxvdyBgLi46WFhgIGZvciBPZHlzZWUgbGlua3MgKG9wdGlvbmFsIGA6YCksICMxMDBcbiAgICAgICAgICAgIC8vIFRoaXMgbWF5IGJlIG5hcnJvd2VkIGRvd24gbGF0ZXIgdmlhIHNlcGFyYXRlIHJ1bGUuXG4gICAgICAgICAgICAnXFxcXC57MiwyMH1bOl0/W2EtekEtWjAtOSUvJl18JyArXG5cbiAgICAgICAgICAgIGBcXFxcLig/ISR7dGhpcy5zcmNfWkNjfXxbLl18JCl8YCArXG4gICAgICAgICAgICAodGhpcy5vcHRzWyctLS0nXVxuICAgICAgICAgICAgICA/ICdcXFxcLSg/IS0tKD86W14tXXwkKSkoPzotezAsMTl9KXwnIC8vIGAtLS1gID0+IGxvbmcgZGFzaCwgdGVybWluYXRlXG4gICAgICAgICAgICAgIDogJ1xcXFwtezEsMjB9fCdcbiAgICAgICAgICAgICkgK1xuICAgICAgICAgICAgLy8gYWxsb3cgYCwsLGAgaW4gcGF0aHNcbiAgICAgICAgICAgIGAsKD8hJHt0aGlzLnNyY19aQ2N9fCQpfGAgK1xuXG4gICAgICAgICAgICAvLyBhbGxvdyBgO2AgaWYgbm90IGZvbGxvd2VkIGJ5IHNwYWNlLWxpa2UgY2hhclxuICAgICAgICAgICAgYDsoPyEke3RoaXMuc3JjX1pDY318JCl8YCArXG5cbiAgICAgICAgICAgIC8vIGFsbG93IGAhISFgIGluIHBhdGhzLCBidXQgbm90IGF0IHRoZSBlbmRcbiAgICAgICAgICAgIGBcXFxcIXsxLDIwfSg/ISR7dGhpcy5zcmNfWkNjfXxbIV18JCl8YCArXG5cbiAgICAgICAgICAgIGBcXFxcPyg/ISR7dGhpcy5zcmNfWkNjfXxbP118JCl8YCArXG5cbiAgICAgICAgICAgIHRoaXMuZ2V0X3BhdGhfZXh0cmEoKS5zb3VyY2UgK1xuXG4gICAgICAgICAgICAvLyBhbGxvd2VkIHB1bmN0dWF0aW9uIGNoYXJzIGluIHBhdGguXG4gICAgICAgICAgICAnW1xcXFxcXFxcLzolQCMmPV9+Kl18JyArXG5cbiAgICAgICAgICAgIC8vIGlmIG5vIHNwZWNpYWwgcnVsZXMgbWF0Y2hlZCwgY29uc3VtZSBhbGwgY2hhcnMgZXhjZXB0IHRlcm1pbmF0b3JzLlxuICAgICAgICAgICAgYCg/ISR7dGhpcy5nZXRfcGF0aF90ZXJtaW5hdG9yKCkuc291cmNlfSkuYCArXG4gICAgICAgICAgYCl7MSwke3RoaXMub3B0cy5tYXhMZW5ndGh9fWAgK1xuICAgICAgICAnfFxcXFwvJyArXG4gICAgICAnKT8nXG4gICAgKVxuICB9XG5cbiAgZ2V0X21haWxfbmFtZSAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX21haWxfbmFtZSA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgIC8vIFJGQyA1MzIxIGRvdC1zdHJpbmcgb25seSAobm8gcXVvdGVkLXN0cmluZyksIG1heCA2NCBBU0NJSSBjaGFyYWN0ZXJzLlxuICAgICAgXCJbLSEjJCUmJyorLz0/Xl9ge3x9fmEtekEtWjAtOV0oPzpbLSEjJCUmJyorLz0/Xl9ge3x9fmEtekEtWjAtOV18Wy5dKD89Wy0hIyQlJicqKy89P15fYHt8fX5hLXpBLVowLTldKSl7MCw2M31cIlxuICAgIClcbiAgfVxuXG4gIGdldF94biAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX3huID8/PSBuZXcgUmVnRXhwKFxuICAgICAgJ3huLS1bYS16MC05XFxcXC1dezEsNTl9J1xuICAgIClcbiAgfVxuXG4gIGdldF90bGQgKCkge1xuICAgIGlmICh0aGlzLmNhY2hlLnRsZCkgcmV0dXJuIHRoaXMuY2FjaGUudGxkXG5cbiAgICBjb25zdCB0bGRzX3NyYyA9IFsuLi5uZXcgU2V0KHRoaXMub3B0cy50bGRzIHx8IFtdKV0uc29ydCgpLnJldmVyc2UoKVxuICAgICAgLmpvaW4oJ3wnKVxuXG4gICAgdGhpcy5jYWNoZS50bGQgPSBuZXcgUmVnRXhwKFxuICAgICAgYCR7dGxkc19zcmMgfHwgJyQjbm9uZSMkJ318JHt0aGlzLmdldF94bigpLnNvdXJjZX1gXG4gICAgKVxuICAgIHJldHVybiB0aGlzLmNhY2hlLnRsZFxuICB9XG5cbiAgZ2V0X2RvbWFpbl9yb290ICgpIHtcbiAgICByZXR1cm4gdGhpcy5jYWNoZS5zcmNfZG9tYWluX3Jvb3QgPz89IG5ldyBSZWdFeHAoXG4gICAgICAvLyBNb3JlIHRvIHJlYWQgYWJvdXQgZG9tYWluIG5hbWVzXG4gICAgICAvLyBodHRwOi8vc2VydmVyZmF1bHQuY29tL3F1ZXN0aW9ucy82MzgyNjAvXG5cbiAgICAgIC8vIEFsbG93IGxldHRlcnMgJiBkaWdpdHMgKGh0dHA6Ly90ZXN0MSlcbiAgICAgICcoPzonICtcbiAgICAgICAgdGhpcy5nZXRfeG4oKS5zb3VyY2UgK1xuICAgICAgICAnfCcgK1xuICAgICAgICBgJHt0aGlzLmdldF9wc2V1ZG9fbGV0dGVyKCkuc291cmNlfXsxLDYzfWAgK1xuICAgICAgJyknXG4gICAgKVxuICB9XG5cbiAgZ2V0X2RvbWFpbiAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX2RvbWFpbiA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgICcoPzonICtcbiAgICAgICAgdGhpcy5nZXRfeG4oKS5zb3VyY2UgK1xuICAgICAgICAnfCcgK1xuICAgICAgICBgKD86JHt0aGlzLmdldF9wc2V1ZG9fbGV0dGVyKCkuc291cmNlfSlgICtcbiAgICAgICAgJ3wnICtcbiAgICAgICAgYCg/OiR7dGhpcy5nZXRfcHNldWRvX2xldHRlcigpLnNvdXJjZX0oPzotfCR7dGhpcy5nZXRfcHNldWRvX2xldHRlcigpLnNvdXJjZX0pezAsNjF9JHt0aGlzLmdldF9wc2V1ZG9fbGV0dGVyKCkuc291cmNlfSlgICtcbiAgICAgICcpJ1xuICAgIClcbiAgfVxuXG4gIC8vIEhvc3QgcnVsZXMsIGRlcGVuZGluZyBvbiB0aGUgdHlwZVxuXG4gIGdldF91cmxfaG9zdF9wb3J0ICgpIHtcbiAgICByZXR1cm4gdGhpcy5jYWNoZS51cmxfaG9zdF9wb3J0ID8/PSBuZXcgUmVnRXhwKFxuICAgICAgJyg/OicgK1xuICAgICAgICAvLyBEb24ndCBuZWVkIElQIHY0IGNoZWNrLCBiZWNhdXNlIGRpZ2l0cyBhcmUgYWxyZWFkeSBhbGxvd2VkXG4gICAgICAgIC8vIGluIG5vcm1hbCBkb21haW4gbmFtZXNcbiAgICAgICAgdGhpcy5nZXRfaXB2Nl91cmxfaG9zdCgpLnNvdXJjZSArXG4gICAgICAgICd8JyArXG4gICAgICAgIGAoPzooPzooPzoke3RoaXMuZ2V0X2RvbWFpbigpLnNvdXJjZX0pXFxcXC4pezAsMTB9JHt0aGlzLmdldF9kb21haW4oKS5zb3VyY2V9KWAvKiBfcm9vdCAqLyArXG4gICAgICAnKScgK1xuICAgICAgdGhpcy5nZXRfcG9ydCgpLnNvdXJjZSArXG4gICAgICB0aGlzLmdldF9ob3N0X3Rlcm1pbmF0b3IoKS5zb3VyY2VcbiAgICApXG4gIH1cblxuICBnZXRfZnV6enlfdXJsX2hvc3RfcG9ydCAoKSB7XG4gICAgLy8gLSBUTEQgYXMgYW5jaG9yXG4gICAgLy8gLSBObyBsb2NhbCBkb21haW5zXG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuZnV6enlfdXJsX2hvc3RfcG9ydCA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgICcoPzonICtcbiAgICAgICAgKHRoaXMub3B0cy5mdXp6eUlQID8gdGhpcy5nZXRfaXB2NF9hZGRyKCkuc291cmNlICsgJ3wnIDogJycpICtcbiAgICAgICAgYCg/Oig/Oig/OiR7dGhpcy5nZXRfZG9tYWluKCkuc291cmNlfSlcXFxcLil7MSwxMH0oPzoke3RoaXMuZ2V0X3RsZCgpLnNvdXJjZX0pKWAgK1xuICAgICAgJyknICtcbiAgICAgIC8vIE5vIHBvcnQgaW4gZnV6enkgbGlua3MgdG8gcmVkdWNlIHNlYXJjaFxuICAgICAgdGhpcy5nZXRfaG9zdF90ZXJtaW5hdG9yKCkuc291cmNlXG4gICAgKVxuICB9XG5cbiAgZ2V0X21haWxfaG9zdCAoKSB7XG4gICAgLy8gU2ltaWxhciB0byBub3JtYWwgdXJsIGhvc3QsIGJ1dFxuICAgIC8vIC0gd2l0aCBkaWZmZXJlbnQgaXB2NiBmb3JtYXQgKGFuZCB3aXRob3V0IHBvcnQpLlxuICAgIC8vIC0gd2l0aCByZWR1Y2VkIG1heCBzdWJkb21haW5zXG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX21haWxfaG9zdCA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgICcoPzonICtcbiAgICAgICAgdGhpcy5nZXRfaXB2Nl9tYWlsX2hvc3QoKS5zb3VyY2UgK1xuICAgICAgICAnfCcgK1xuICAgICAgICBgKD86KD86KD86JHt0aGlzLmdldF9kb21haW4oKS5zb3VyY2V9KVxcXFwuKXswLDR9JHt0aGlzLmdldF9kb21haW4oKS5zb3VyY2V9KWAgK1xuICAgICAgJyknICtcbiAgICAgIHRoaXMuZ2V0X2hvc3RfdGVybWluYXRvcigpLnNvdXJjZVxuICAgIClcbiAgfVxuXG4gIGdldF9mdXp6eV9tYWlsX2hvc3QgKCkge1xuICAgIC8vIFNpbWlsYXIgdG8gbm9ybWFsIG1haWwgaG9zdCwgYnV0IHdpdGhvdXQgbG9jYWwgZG9tYWlucy5cbiAgICByZXR1cm4gdGhpcy5jYWNoZS5zcmNfZnV6enlfbWFpbF9ob3N0ID8/PSBuZXcgUmVnRXhwKFxuICAgICAgJyg/OicgK1xuICAgICAgICB0aGlzLmdldF9pcHY2X21haWxfaG9zdCgpLnNvdXJjZSArXG4gICAgICAgICd8JyArXG4gICAgICAgIGAoPzooPzooPzoke3RoaXMuZ2V0X2RvbWFpbigpLnNvdXJjZX0pWy5dKXsxLDR9JHt0aGlzLmdldF9kb21haW5fcm9vdCgpLnNvdXJjZX0pYCArXG4gICAgICAnKScgK1xuICAgICAgdGhpcy5nZXRfaG9zdF90ZXJtaW5hdG9yKCkuc291cmNlXG4gICAgKVxuICB9XG5cbiAgLy8gSG9va3NcblxuICBnZXRfcGF0aF9leHRyYSAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc3JjX3BhdGhfZXh0cmEgPz89IG5ldyBSZWdFeHAoJycpXG4gIH1cblxuICAvLyBcIlB1YmxpY1wiIHJ1bGVzXG5cbiAgZ2V0X2Z1enp5X21haWxfaG9zdF9zZWFyY2ggKCkge1xuICAgIHJldHVybiB0aGlzLmNhY2hlLm1haWxfZnV6enlfaG9zdF9zZWFyY2ggPz89IG5ldyBSZWdFeHAoXG4gICAgICBgQCR7dGhpcy5nZXRfZnV6enlfbWFpbF9ob3N0KCkuc291cmNlfWAsXG4gICAgICAnaWcnXG4gICAgKVxuICB9XG5cbiAgZ2V0X2Z1enp5X2xpbmtfc2VhcmNoICgpIHtcbiAgICByZXR1cm4gdGhpcy5jYWNoZS5saW5rX2Z1enp5X3NlYXJjaCA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgICAgLy8gRnV6enkgbGluayBjYW4ndCBiZSBwcmVwZW5kZWQgd2l0aCAuOi9cXC0gYW5kIG5vbiBwdW5jdHVhdGlvbi5cbiAgICAgICAgLy8gYnV0IGNhbiBzdGFydCB3aXRoID4gKG1hcmtkb3duIGJsb2NrcXVvdGUpXG4gICAgICAgIGAoXnwoPyFbLjovXFxcXC1fQF0pKD86WyQrPD0+XlxcYHxcXHVmZjVjXXwke3RoaXMuc3JjX1pQQ2N9KSlgICtcbiAgICAgICAgYCg/Oig/IVskKzw9Pl5cXGB8XFx1ZmY1Y10pJHt0aGlzLmdldF9mdXp6eV91cmxfaG9zdF9wb3J0KCkuc291cmNlfSR7dGhpcy5nZXRfcGF0aCgpLnNvdXJjZX0pYCxcbiAgICAgICdpZydcbiAgICApXG4gIH1cblxuICBnZXRfaHR0cF92YWxpZGF0b3IgKCkge1xuICAgIHJldHVybiB0aGlzLmNhY2hlLmh0dHBfdmFsaWRhdG9yID8/PSBuZXcgUmVnRXhwKFxuICAgICAgJ1xcXFwvXFxcXC8nICtcbiAgICAgICh0aGlzLm9wdHMudXJsQXV0aCA/IHRoaXMuZ2V0X2F1dGgoKS5zb3VyY2UgOiAnJykgK1xuICAgICAgdGhpcy5nZXRfdXJsX2hvc3RfcG9ydCgpLnNvdXJjZSArXG4gICAgICB0aGlzLmdldF9wYXRoKCkuc291cmNlLFxuICAgICAgJ2l5J1xuICAgIClcbiAgfVxuXG4gIGdldF9yZWxhdGl2ZV9wcm90b192YWxpZGF0b3IgKCkge1xuICAgIHJldHVybiB0aGlzLmNhY2hlLnJlbGF0aXZlX3Byb3RvX3ZhbGlkYXRvciA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgICh0aGlzLm9wdHMudXJsQXV0aCA/IHRoaXMuZ2V0X2F1dGgoKS5zb3VyY2UgOiAnJykgK1xuICAgICAgLy8gRG9uJ3QgYWxsb3cgc2luZ2xlLWxldmVsIGRvbWFpbnMsIGJlY2F1c2Ugb2YgZmFsc2UgcG9zaXRpdmVzIGxpa2UgJy8vdGVzdCdcbiAgICAgIC8vIHdpdGggY29kZSBjb21tZW50cy5cbiAgICAgIGAoPzpsb2NhbGhvc3R8JHt0aGlzLmdldF9pcHY2X3VybF9ob3N0KCkuc291cmNlfXwoPzooPzoke3RoaXMuZ2V0X2RvbWFpbigpLnNvdXJjZX0pWy5dKXsxLDEwfSR7dGhpcy5nZXRfZG9tYWluX3Jvb3QoKS5zb3VyY2V9KWAgK1xuICAgICAgdGhpcy5nZXRfcG9ydCgpLnNvdXJjZSArXG4gICAgICB0aGlzLmdldF9ob3N0X3Rlcm1pbmF0b3IoKS5zb3VyY2UgK1xuICAgICAgdGhpcy5nZXRfcGF0aCgpLnNvdXJjZSxcblxuICAgICAgJ2l5J1xuICAgIClcbiAgfVxuXG4gIGdldF9tYWlsX25hbWVfdmFsaWRhdG9yICgpIHtcbiAgICByZXR1cm4gdGhpcy5jYWNoZS5tYWlsX25hbWVfdmFsaWRhdG9yID8/PSBuZXcgUmVnRXhwKFxuICAgICAgYCg/Ol58JHt0aGlzLmdldF90ZXh0X3NlcGFyYXRvcnMoKS5zb3VyY2V9fFwifFxcXFwofCR7dGhpcy5zcmNfWkNjfSlgICtcbiAgICAgIGAoJHt0aGlzLmdldF9tYWlsX25hbWUoKS5zb3VyY2V9KSRgXG4gICAgKVxuICB9XG5cbiAgZ2V0X21haWx0b192YWxpZGF0b3IgKCkge1xuICAgIHJldHVybiB0aGlzLmNhY2hlLm1haWx0b192YWxpZGF0b3IgPz89IG5ldyBSZWdFeHAoXG4gICAgICBgJHt0aGlzLmdldF9tYWlsX25hbWUoKS5zb3VyY2V9QCR7dGhpcy5nZXRfbWFpbF9ob3N0KCkuc291cmNlfWAsXG4gICAgICAnaXknXG4gICAgKVxuICB9XG5cbiAgZ2V0X3NjaGVtYV9uYW1lcyAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc2NoZW1hX25hbWVzID8/PSBuZXcgUmVnRXhwKCh0aGlzLm9wdHMuc2NoZW1hX25hbWVzIHx8IFtdKS5tYXAobmFtZSA9PiB0aGlzLmVzY2FwZVJFKG5hbWUpKS5qb2luKCd8JykpXG4gIH1cblxuICBnZXRfc2NoZW1hX3NlYXJjaCAoKSB7XG4gICAgcmV0dXJuIHRoaXMuY2FjaGUuc2NoZW1hX3NlYXJjaCA/Pz0gbmV3IFJlZ0V4cChcbiAgICAgIGAoXnwoPyFfKSg/Ols+PFxcdWZmNWNdfCR7dGhpcy5zcmNfWlBDY30pKSgke3RoaXMuZ2V0X3NjaGVtYV9uYW1lcygpLnNvdXJjZX0pYCxcbiAgICAgICdpZydcbiAgICApXG4gIH1cblxuICBnZXRfc2NoZW1hX2F0X3N0YXJ0ICgpIHtcbiAgICByZXR1cm4gdGhpcy5jYWNoZS5zY2hlbWFfYXRfc3RhcnQgPz89IG5ldyBSZWdFeHAoXG4gICAgICBgXiR7dGhpcy5nZXRfc2NoZW1hX3NlYXJjaCgpLnNvdXJjZX1gLFxuICAgICAgJ2knXG4gICAgKVxuICB9XG59XG4iLCAiaW1wb3J0IHsgUkVCdWlsZGVyIH0gZnJvbSAnLi9yZWJ1aWxkZXIudHMnXG5cbi8vXG5cbi8qKlxuICogUmVjb2duaXRpb24gb3B0aW9ucyBmb3Igc2NoZW1hbGVzcyBsaW5rcy5cbiAqXG4gKiBAY2F0ZWdvcnkgdHlwZXNcbiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5raWZ5T3B0aW9ucyB7XG4gIC8qKiBSZWNvZ25pemUgVVJMcyB3aXRob3V0IGBodHRwKHMpOi8vYCBwcmVmaXguIERlZmF1bHQgYGZhbHNlYC4gKi9cbiAgZnV6enlMaW5rPzogYm9vbGVhblxuICAvKiogUmVjb2duaXplIGVtYWlscyB3aXRob3V0IGBtYWlsdG86YCBwcmVmaXguIERlZmF1bHQgYHRydWVgLiAqL1xuICBmdXp6eUVtYWlsPzogYm9vbGVhblxuICAvKipcbiAgICogQWxsb3cgSVBzIGluIGZ1enp5IGxpbmtzLiBDYW4gY29uZmxpY3Qgd2l0aCBzb21lIHRleHRzLCBsaWtlIHZlcnNpb25cbiAgICogbnVtYmVycy4gRGVmYXVsdCBgZmFsc2VgLlxuICAgKi9cbiAgZnV6enlJUD86IGJvb2xlYW5cbiAgLyoqXG4gICAqIFRlcm1pbmF0ZSBsaW5rIHdpdGggYC0tLWAgaWYgaXQgaXMgY29uc2lkZXJlZCBhIGxvbmcgZGFzaC4gRGVmYXVsdCBgZmFsc2VgLlxuICAgKi9cbiAgJy0tLSc/OiBib29sZWFuXG4gIC8qKiBBbGxvd2VkIFRMRHMgbGlzdCBmb3IgZnV6enkgbGlua3MuIFJlcGxhY2VzIHRoZSBkZWZhdWx0IGxpc3Qgd2hlbiBzZXQuICovXG4gIHRsZHM/OiBzdHJpbmdbXVxuICAvKiogUmVjb2duaXplIGF1dGhlbnRpY2F0aW9uIGRhdGEgaW4gVVJMcy4gRGVmYXVsdCBgZmFsc2VgLiAqL1xuICB1cmxBdXRoPzogYm9vbGVhblxuICAvKiogTWF4aW11bSBsaW5rIGxlbmd0aC4gRGVmYXVsdCBgMTAwMDBgLiAqL1xuICBtYXhMZW5ndGg/OiBudW1iZXJcbn1cblxuZXhwb3J0IGludGVyZmFjZSBMaW5raWZ5Q29uc3RydWN0b3JPcHRpb25zIGV4dGVuZHMgTGlua2lmeU9wdGlvbnMge1xuICAvKiogQ3VzdG9tIHJlZ3VsYXIgZXhwcmVzc2lvbiBidWlsZGVyLiAqL1xuICByZWJ1aWxkZXI/OiBSRUJ1aWxkZXJcbn1cblxuLyoqXG4gKiBDdXN0b20gc2NoZW1hIGRlZmluaXRpb24uXG4gKlxuICogQGNhdGVnb3J5IHR5cGVzXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2NoZW1hT3B0cyB7XG4gIC8qKlxuICAgKiBDaGVja3MgdGV4dCBhZnRlciB0aGUgc2NoZW1hIHByZWZpeC4gU2hvdWxkIHJldHVybiBtYXRjaGVkIHRhaWwgbGVuZ3RoIG9uXG4gICAqIHN1Y2Nlc3MsIG9yIGAwYCBvbiBmYWlsLlxuICAgKi9cbiAgdmFsaWRhdGU6ICh0ZXh0OiBzdHJpbmcsIHBvczogbnVtYmVyLCBzZWxmOiBMaW5raWZ5SXQpID0+IG51bWJlclxuICAvKipcbiAgICogT3B0aW9uYWwgZnVuY3Rpb24gdG8gbm9ybWFsaXplIGB0ZXh0YCBhbmQgYHVybGAgb2YgbWF0Y2hlZCByZXN1bHQsIGZvclxuICAgKiBleGFtcGxlIGZvciBgQHR3aXR0ZXJgIG1lbnRpb25zLlxuICAgKi9cbiAgbm9ybWFsaXplPzogKG1hdGNoOiBNYXRjaCwgc2VsZjogTGlua2lmeUl0KSA9PiB2b2lkXG59XG5cbnR5cGUgU2NoZW1hID0gUmVxdWlyZWQ8U2NoZW1hT3B0cz5cblxuaW50ZXJmYWNlIE1hdGNoQ2FuZGlkYXRlIHtcbiAgc2NoZW1hOiBzdHJpbmdcbiAgaW5kZXg6IG51bWJlclxuICBsYXN0SW5kZXg6IG51bWJlclxufVxuXG5jb25zdCB3ZWJfc2NoZW1hOiBTY2hlbWEgPSB7XG4gIHZhbGlkYXRlOiAodGV4dDogc3RyaW5nLCBwb3M6IG51bWJlciwgc2VsZjogTGlua2lmeUl0KSA9PiB7XG4gICAgY29uc3QgcmUgPSBzZWxmLnJlLmdldF9odHRwX3ZhbGlkYXRvcigpXG4gICAgcmUubGFzdEluZGV4ID0gcG9zXG5cbiAgICBjb25zdCBtID0gcmUuZXhlYyh0ZXh0KVxuICAgIHJldHVybiBtID8gbVswXS5sZW5ndGggOiAwXG4gIH0sXG4gIG5vcm1hbGl6ZTogKG1hdGNoOiBNYXRjaCwgc2VsZjogTGlua2lmeUl0KSA9PiBzZWxmLm5vcm1hbGl6ZShtYXRjaClcbn1cblxuY29uc3QgZGVmYXVsdFNjaGVtYXM6IFJlY29yZDxzdHJpbmcsIFNjaGVtYT4gPSB7XG4gICdodHRwOic6IHdlYl9zY2hlbWEsXG4gICdodHRwczonOiB3ZWJfc2NoZW1hLFxuICAnZnRwOic6IHdlYl9zY2hlbWEsXG4gICcvLyc6IHtcbiAgICB2YWxpZGF0ZTogZnVuY3Rpb24gKHRleHQ6IHN0cmluZywgcG9zOiBudW1iZXIsIHNlbGY6IExpbmtpZnlJdCkge1xuICAgICAgY29uc3QgcmUgPSBzZWxmLnJlLmdldF9yZWxhdGl2ZV9wcm90b192YWxpZGF0b3IoKVxuICAgICAgcmUubGFzdEluZGV4ID0gcG9zXG5cbiAgICAgIGNvbnN0IG0gPSByZS5leGVjKHRleHQpXG4gICAgICBpZiAobSkge1xuICAgICAgICAvLyBzaG91bGQgbm90IGJlIGA6Ly9gICYgYC8vL2AsIHRoYXQgcHJvdGVjdHMgZnJvbSBlcnJvcnMgaW4gcHJvdG9jb2wgbmFtZVxuICAgICAgICBpZiAocG9zID49IDMgJiYgdGV4dFtwb3MgLSAzXSA9PT0gJzonKSB7IHJldHVybiAwIH1cbiAgICAgICAgaWYgKHBvcyA+PSAzICYmIHRleHRbcG9zIC0gM10gPT09ICcvJykgeyByZXR1cm4gMCB9XG4gICAgICAgIHJldHVybiBtWzBdLmxlbmd0aFxuICAgICAgfVxuICAgICAgcmV0dXJuIDBcbiAgICB9LFxuICAgIG5vcm1hbGl6ZTogKG1hdGNoOiBNYXRjaCwgc2VsZjogTGlua2lmeUl0KSA9PiBzZWxmLm5vcm1hbGl6ZShtYXRjaClcbiAgfSxcbiAgJ21haWx0bzonOiB7XG4gICAgdmFsaWRhdGU6IGZ1bmN0aW9uICh0ZXh0OiBzdHJpbmcsIHBvczogbnVtYmVyLCBzZWxmOiBMaW5raWZ5SXQpIHtcbiAgICAgIGNvbnN0IHJlID0gc2VsZi5yZS5nZXRfbWFpbHRvX3ZhbGlkYXRvcigpXG4gICAgICByZS5sYXN0SW5kZXggPSBwb3NcblxuICAgICAgY29uc3QgbSA9IHJlLmV4ZWModGV4dClcbiAgICAgIHJldHVybiBtID8gbVswXS5sZW5ndGggOiAwXG4gICAgfSxcbiAgICBub3JtYWxpemU6IChtYXRjaDogTWF0Y2gsIHNlbGY6IExpbmtpZnlJdCkgPT4gc2VsZi5ub3JtYWxpemUobWF0Y2gpXG4gIH1cbn1cblxuLy8gTGlzdCBvZiAyLWNoYXJhY3RlciB0bGRzIChhdXRvZ2VuZXJhdGVkIGJ5IC4vc3VwcG9ydC90bGRzXzJjaGFyX2dlbi5qcylcbmNvbnN0IHRsZHNfMmNoID0gJ2E6Y2RlZmdpbG1ub3Fyc3R1d3h6fGI6YWJkZWZnaGlqbW5vcnN0dnd5enxjOmFjZGZnaGlrbG1ub3J1dnd4eXp8ZDplamttb3p8ZTpjZWdyc3R1fGY6aWprbW9yfGc6YWJkZWZnaGlsbW5wcXJzdHV3eXxoOmttbnJ0dXxpOmRlbG1ub3Fyc3R8ajplbW9wfGs6ZWdoaW1ucHJ3eXp8bDphYmNpa3JzdHV2eXxtOmFjZGVnaGtsbW5vcHFyc3R1dnd4eXp8bjphY2VmZ2lsb3BydXp8bzptfHA6YWVmZ2hrbG1ucnN0d3l8cTphfHI6ZW9zdXd8czphYmNkZWdoaWprbG1ub3J0dXZ4eXp8dDpjZGZnaGprbG1ub3J0dnd6fHU6YWdrc3l6fHY6YWNlZ2ludXx3OmZzfHk6ZXR8ejphbXcnXG5cbi8vIERPTidUIHRyeSB0byBtYWtlIFBScyB3aXRoIGNoYW5nZXMuIEV4dGVuZCBUTERzIHdpdGggTGlua2lmeUl0LnRsZHMoKSBpbnN0ZWFkXG5jb25zdCB0bGRzX2RlZmF1bHQgPSAnYml6fGNvbXxlZHV8Z292fG5ldHxvcmd8cHJvfHdlYnx4eHh8YWVyb3xhc2lhfGNvb3B8aW5mb3xtdXNldW18bmFtZXxzaG9wfNGA0YQnXG5cbmZ1bmN0aW9uIHVucGFja1RsZHMgKCk6IHN0cmluZ1tdIHtcbiAgY29uc3QgcmVzdWx0ID0gdGxkc19kZWZhdWx0LnNwbGl0KCd8JylcblxuICB0bGRzXzJjaC5zcGxpdCgnfCcpLmZvckVhY2goKGl0ZW0pID0+IHtcbiAgICBjb25zdCBzZXAgPSBpdGVtLmluZGV4T2YoJzonKVxuXG4gICAgY29uc3QgcHJlZml4ID0gaXRlbS5zbGljZSgwLCBzZXApXG5cbiAgICBmb3IgKGNvbnN0IHN1ZmZpeCBvZiBpdGVtLnNsaWNlKHNlcCArIDEpKSB7XG4gICAgICByZXN1bHQucHVzaChwcmVmaXggKyBzdWZmaXgpXG4gICAgfVxuICB9KVxuXG4gIHJldHVybiByZXN1bHRcbn1cblxuY29uc3QgZGVmYXVsdE9wdGlvbnM6IFJlcXVpcmVkPExpbmtpZnlPcHRpb25zPiA9IHtcbiAgZnV6enlMaW5rOiBmYWxzZSxcbiAgZnV6enlFbWFpbDogdHJ1ZSxcbiAgZnV6enlJUDogZmFsc2UsXG4gICctLS0nOiBmYWxzZSxcbiAgdGxkczogdW5wYWNrVGxkcygpLFxuICB1cmxBdXRoOiBmYWxzZSxcbiAgbWF4TGVuZ3RoOiAxMDAwMFxufVxuXG4vKipcbiAqIE1hdGNoIHJlc3VsdCByZXR1cm5lZCBieSB7QGxpbmsgTGlua2lmeUl0Lm1hdGNofSBhbmRcbiAqIHtAbGluayBMaW5raWZ5SXQubWF0Y2hBdFN0YXJ0fS5cbiAqXG4gKiBAY2F0ZWdvcnkgdHlwZXNcbiAqL1xuZXhwb3J0IGNsYXNzIE1hdGNoIHtcbiAgLyoqIFByZWZpeCAocHJvdG9jb2wpIGZvciBtYXRjaGVkIHN0cmluZy4gRW1wdHkgZm9yIGZ1enp5IGxpbmtzLiAqL1xuICBzY2hlbWE6IHN0cmluZ1xuICAvKiogRmlyc3QgcG9zaXRpb24gb2YgbWF0Y2hlZCBzdHJpbmcuICovXG4gIGluZGV4OiBudW1iZXJcbiAgLyoqIE5leHQgcG9zaXRpb24gYWZ0ZXIgbWF0Y2hlZCBzdHJpbmcuICovXG4gIGxhc3RJbmRleDogbnVtYmVyXG4gIC8qKiBNYXRjaGVkIHN0cmluZy4gKi9cbiAgcmF3OiBzdHJpbmdcbiAgLyoqIE5vcm1hbGl6ZWQgdGV4dCBvZiBtYXRjaGVkIHN0cmluZy4gKi9cbiAgdGV4dDogc3RyaW5nXG4gIC8qKiBOb3JtYWxpemVkIFVSTCBvZiBtYXRjaGVkIHN0cmluZy4gKi9cbiAgdXJsOiBzdHJpbmdcblxuICBjb25zdHJ1Y3RvciAodGV4dDogc3RyaW5nLCBzY2hlbWE6IHN0cmluZywgaW5kZXg6IG51bWJlciwgbGFzdEluZGV4OiBudW1iZXIpIHtcbiAgICBjb25zdCByYXcgPSB0ZXh0LnNsaWNlKGluZGV4LCBsYXN0SW5kZXgpXG5cbiAgICB0aGlzLnNjaGVtYSA9IHNjaGVtYS50b0xvd2VyQ2FzZSgpXG4gICAgdGhpcy5pbmRleCA9IGluZGV4XG4gICAgdGhpcy5sYXN0SW5kZXggPSBsYXN0SW5kZXhcbiAgICB0aGlzLnJhdyA9IHJhd1xuICAgIHRoaXMudGV4dCA9IHJhd1xuICAgIHRoaXMudXJsID0gcmF3XG4gIH1cbn1cblxuLyoqIExpbmtpZmllciBpbnN0YW5jZS4gKi9cbmV4cG9ydCBjbGFzcyBMaW5raWZ5SXQge1xuICBfX29wdHNfXzogUmVxdWlyZWQ8TGlua2lmeU9wdGlvbnM+XG4gIHByaXZhdGUgX19zY2hlbWFzX186IFJlY29yZDxzdHJpbmcsIFNjaGVtYT5cbiAgcmU6IFJFQnVpbGRlclxuXG4gIC8qKlxuICAgKiBDcmVhdGVzIG5ldyBsaW5raWZpZXIgaW5zdGFuY2UuXG4gICAqXG4gICAqIEJ5IGRlZmF1bHQgdW5kZXJzdGFuZHM6XG4gICAqXG4gICAqIC0gYGh0dHAocyk6Ly8uLi5gICwgYGZ0cDovLy4uLmAsIGBtYWlsdG86Li4uYCAmIGAvLy4uLmAgbGlua3NcbiAgICogLSBcImZ1enp5XCIgZW1haWxzIChmb29AYmFyLmNvbSkuXG4gICAqXG4gICAqIFNlZSB7QGxpbmsgTGlua2lmeUNvbnN0cnVjdG9yT3B0aW9uc30gZm9yIGF2YWlsYWJsZSBvcHRpb25zLlxuICAgKlxuICAgKiBAcGFyYW0gb3B0aW9ucyBSZWNvZ25pdGlvbiBvcHRpb25zLlxuICAgKlxuICAgKiBAZXhhbXBsZVxuICAgKiBgYGBqYXZhc2NyaXB0XG4gICAqIGltcG9ydCB7IExpbmtpZnlJdCB9IGZyb20gJ2xpbmtpZnktaXQnXG4gICAqXG4gICAqIGNvbnN0IGxpbmtpZnkgPSBuZXcgTGlua2lmeUl0KHsgZnV6enlMaW5rOiB0cnVlIH0pXG4gICAqXG4gICAqIGxpbmtpZnlcbiAgICogICAudGxkcyhyZXF1aXJlKCd0bGRzJykpICAgICAgIC8vIFJlbG9hZCB3aXRoIGZ1bGwgVExEIGxpc3RcbiAgICogICAudGxkcygnb25pb24nLCB0cnVlKSAgICAgICAgIC8vIEFkZCB1bm9mZmljaWFsIGAub25pb25gIGRvbWFpblxuICAgKiAgIC5hZGQoJ2Z0cDonLCBudWxsKSAgICAgICAgICAgLy8gRGlzYWJsZSBgZnRwOmAgcHJvdG9jb2xcbiAgICogICAuc2V0KHsgZnV6enlJUDogdHJ1ZSB9KSAgICAgIC8vIEVuYWJsZSBJUHMgaW4gZnV6enkgbGlua3NcbiAgICpcbiAgICogY29uc29sZS5sb2cobGlua2lmeS50ZXN0KCdTaXRlIGdpdGh1Yi5jb20hJykpIC8vIHRydWVcbiAgICogY29uc29sZS5sb2cobGlua2lmeS5tYXRjaCgnU2l0ZSBnaXRodWIuY29tIScpKVxuICAgKiBgYGBcbiAgICovXG4gIGNvbnN0cnVjdG9yIChvcHRpb25zOiBMaW5raWZ5Q29uc3RydWN0b3JPcHRpb25zID0ge30pIHtcbiAgICBjb25zdCB7IHJlYnVpbGRlciwgLi4ubGlua2lmeU9wdGlvbnMgfSA9IG9wdGlvbnNcblxuICAgIHRoaXMuX19vcHRzX18gPSB7IC4uLmRlZmF1bHRPcHRpb25zLCAuLi5saW5raWZ5T3B0aW9ucyB9XG5cbiAgICB0aGlzLl9fc2NoZW1hc19fID0geyAuLi5kZWZhdWx0U2NoZW1hcyB9XG5cbiAgICB0aGlzLnJlID0gcmVidWlsZGVyIHx8IG5ldyBSRUJ1aWxkZXIoKVxuICAgIHRoaXMucmUuc2V0KHtcbiAgICAgIC4uLnRoaXMuX19vcHRzX18sXG4gICAgICBzY2hlbWFfbmFtZXM6IE9iamVjdC5rZXlzKHRoaXMuX19zY2hlbWFzX18pXG4gICAgfSlcbiAgfVxuXG4gIC8qKlxuICAgKiBBZGQgbmV3IHJ1bGUgZGVmaW5pdGlvbi5cbiAgICpcbiAgICogYHNjaGVtYWAgaXMgYSBsaW5rIHByZWZpeCAodXN1YWxseSwgcHJvdG9jb2wgbmFtZSB3aXRoIGA6YCBhdCB0aGUgZW5kLFxuICAgKiBgc2t5cGU6YCBmb3IgZXhhbXBsZSkuIGBsaW5raWZ5LWl0YCBtYWtlcyBzdXJlIHRoYXQgcHJlZml4IGlzIG5vdFxuICAgKiBwcmVjZWRlZCB3aXRoIGFscGhhbnVtZXJpYyBjaGFyIGFuZCBzeW1ib2xzLiBPbmx5IHdoaXRlc3BhY2VzIGFuZFxuICAgKiBwdW5jdHVhdGlvbiBhbGxvd2VkLlxuICAgKlxuICAgKiBgZGVmaW5pdGlvbmAgaXMgYSBydWxlIHRvIGNoZWNrIHRhaWwgYWZ0ZXIgbGluayBwcmVmaXguIFRvIGRpc2FibGUgYW5cbiAgICogZXhpc3RpbmcgcnVsZSwgcGFzcyBgbnVsbGAuXG4gICAqXG4gICAqIEBwYXJhbSBzY2hlbWEgUnVsZSBuYW1lIChmaXhlZCBwYXR0ZXJuIHByZWZpeCkuXG4gICAqIEBwYXJhbSBkZWZpbml0aW9uIFNjaGVtYSBkZWZpbml0aW9uLCBvciBgbnVsbGAgdG8gZGlzYWJsZSB0aGUgcnVsZS5cbiAgICpcbiAgICogU2VlIFt0d2l0dGVyIG1lbnRpb25zIGV4YW1wbGVdKGh0dHBzOi8vZ2l0aHViLmNvbS9tYXJrZG93bi1pdC9saW5raWZ5LWl0L2Jsb2IvbWFzdGVyL2V4YW1wbGVzL3R3aXR0ZXIubWpzKS5cbiAgICovXG4gIGFkZCAoc2NoZW1hOiBzdHJpbmcsIGRlZmluaXRpb246IFNjaGVtYU9wdHMgfCBudWxsID0gbnVsbCk6IHRoaXMge1xuICAgIGlmICghZGVmaW5pdGlvbikge1xuICAgICAgZGVsZXRlIHRoaXMuX19zY2hlbWFzX19bc2NoZW1hXVxuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCBkZWYgPSB7XG4gICAgICAgIG5vcm1hbGl6ZTogKG1hdGNoOiBNYXRjaCwgc2VsZjogTGlua2lmeUl0KSA9PiBzZWxmLm5vcm1hbGl6ZShtYXRjaCksXG4gICAgICAgIC4uLmRlZmluaXRpb25cbiAgICAgIH1cbiAgICAgIHRoaXMuX19zY2hlbWFzX19bc2NoZW1hXSA9IGRlZlxuICAgIH1cblxuICAgIHRoaXMucmUuc2V0KHtcbiAgICAgIC4uLnRoaXMuX19vcHRzX18sXG4gICAgICBzY2hlbWFfbmFtZXM6IE9iamVjdC5rZXlzKHRoaXMuX19zY2hlbWFzX18pXG4gICAgfSlcbiAgICByZXR1cm4gdGhpc1xuICB9XG5cbiAgLyoqXG4gICAqIFNldCByZWNvZ25pdGlvbiBvcHRpb25zIGZvciBsaW5rcyB3aXRob3V0IHNjaGVtYS5cbiAgICpcbiAgICogQHBhcmFtIG9wdGlvbnMgUmVjb2duaXRpb24gb3B0aW9ucy5cbiAgICovXG4gIHNldCAob3B0aW9uczogTGlua2lmeU9wdGlvbnMgPSB7fSk6IHRoaXMge1xuICAgIHRoaXMuX19vcHRzX18gPSB7IC4uLnRoaXMuX19vcHRzX18sIC4uLm9wdGlvbnMgfVxuICAgIHRoaXMucmUuc2V0KHtcbiAgICAgIC4uLnRoaXMuX19vcHRzX18sXG4gICAgICBzY2hlbWFfbmFtZXM6IE9iamVjdC5rZXlzKHRoaXMuX19zY2hlbWFzX18pXG4gICAgfSlcbiAgICByZXR1cm4gdGhpc1xuICB9XG5cbiAgLyoqXG4gICAqIFNlYXJjaGVzIGxpbmtpZmlhYmxlIHBhdHRlcm4gYW5kIHJldHVybnMgYHRydWVgIG9uIHN1Y2Nlc3Mgb3IgYGZhbHNlYCBvbiBmYWlsLlxuICAgKlxuICAgKiBAcGFyYW0gdGV4dCBUZXh0IHRvIHNjYW4uXG4gICAqL1xuICB0ZXN0ICh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRleHQubGVuZ3RoKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgICBsZXQgbSwgcmVcblxuICAgIC8vIHRyeSB0byBzY2FuIGZvciBsaW5rIHdpdGggc2NoZW1hIC0gdGhhdCdzIHRoZSBtb3N0IHNpbXBsZSBydWxlXG4gICAgcmUgPSB0aGlzLnJlLmdldF9zY2hlbWFfc2VhcmNoKClcbiAgICByZS5sYXN0SW5kZXggPSAwXG4gICAgd2hpbGUgKChtID0gcmUuZXhlYyh0ZXh0KSkgIT09IG51bGwpIHtcbiAgICAgIGlmICh0aGlzLnRlc3RTY2hlbWFBdCh0ZXh0LCBtWzJdLCByZS5sYXN0SW5kZXgpKSB7IHJldHVybiB0cnVlIH1cbiAgICB9XG5cbiAgICBpZiAodGhpcy5fX29wdHNfXy5mdXp6eUxpbmsgJiYgdGhpcy5fX3NjaGVtYXNfX1snaHR0cDonXSkge1xuICAgICAgLy8gZ3Vlc3Mgc2NoZW1hbGVzcyBsaW5rc1xuICAgICAgcmUgPSB0aGlzLnJlLmdldF9mdXp6eV9saW5rX3NlYXJjaCgpXG4gICAgICByZS5sYXN0SW5kZXggPSAwXG4gICAgICBpZiAocmUuZXhlYyh0ZXh0KSAhPT0gbnVsbCkgeyByZXR1cm4gdHJ1ZSB9XG4gICAgfVxuXG4gICAgaWYgKHRoaXMuX19vcHRzX18uZnV6enlFbWFpbCAmJiB0aGlzLl9fc2NoZW1hc19fWydtYWlsdG86J10pIHtcbiAgICAgIC8vIGd1ZXNzIHNjaGVtYWxlc3MgZW1haWxzXG4gICAgICBpZiAodGV4dC5pbmRleE9mKCdAJykgPj0gMCkge1xuICAgICAgICAvLyBXZSBjYW4ndCBza2lwIHRoaXMgY2hlY2ssIGJlY2F1c2UgdGhpcyBjYXNlcyBhcmUgcG9zc2libGU6XG4gICAgICAgIC8vIDE5Mi4xNjguMS4xQGdtYWlsLmNvbSwgbXkuaW5AZXhhbXBsZS5jb21cbiAgICAgICAgY29uc3QgbWFpbEhvc3RSZSA9IHRoaXMucmUuZ2V0X2Z1enp5X21haWxfaG9zdF9zZWFyY2goKVxuICAgICAgICBjb25zdCBtYWlsTmFtZVJlID0gdGhpcy5yZS5nZXRfbWFpbF9uYW1lX3ZhbGlkYXRvcigpXG4gICAgICAgIG1haWxIb3N0UmUubGFzdEluZGV4ID0gMFxuXG4gICAgICAgIHdoaWxlICgobSA9IG1haWxIb3N0UmUuZXhlYyh0ZXh0KSkgIT09IG51bGwpIHtcbiAgICAgICAgICBjb25zdCBuYW1lID0gdGV4dC5zbGljZShNYXRoLm1heCgwLCBtLmluZGV4IC0gNjUpLCBtLmluZGV4KVxuICAgICAgICAgIGlmIChtYWlsTmFtZVJlLnRlc3QobmFtZSkpIHsgcmV0dXJuIHRydWUgfVxuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuXG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICAvKipcbiAgICogU2ltaWxhciB0byB7QGxpbmsgTGlua2lmeUl0LnRlc3R9IGJ1dCBjaGVja3Mgb25seSBzcGVjaWZpYyBwcm90b2NvbCB0YWlsIGV4YWN0bHlcbiAgICogYXQgZ2l2ZW4gcG9zaXRpb24uIFJldHVybnMgbGVuZ3RoIG9mIGZvdW5kIHBhdHRlcm4gKDAgb24gZmFpbCkuXG4gICAqXG4gICAqIEBwYXJhbSB0ZXh0IFRleHQgdG8gc2Nhbi5cbiAgICogQHBhcmFtIHNjaGVtYSBSdWxlIChzY2hlbWEpIG5hbWUuXG4gICAqIEBwYXJhbSBwb3MgVGV4dCBvZmZzZXQgdG8gY2hlY2sgZnJvbS5cbiAgICovXG4gIHRlc3RTY2hlbWFBdCAodGV4dDogc3RyaW5nLCBzY2hlbWE6IHN0cmluZywgcG9zOiBudW1iZXIpOiBudW1iZXIge1xuICAgIC8vIElmIG5vdCBzdXBwb3J0ZWQgc2NoZW1hIGNoZWNrIHJlcXVlc3RlZCAtIHRlcm1pbmF0ZVxuICAgIGlmICghdGhpcy5fX3NjaGVtYXNfX1tzY2hlbWEudG9Mb3dlckNhc2UoKV0pIHsgcmV0dXJuIDAgfVxuXG4gICAgcmV0dXJuIHRoaXMuX19zY2hlbWFzX19bc2NoZW1hLnRvTG93ZXJDYXNlKCldLnZhbGlkYXRlKFxuICAgICAgdGV4dC5zbGljZSgwLCBwb3MgKyB0aGlzLl9fb3B0c19fLm1heExlbmd0aCksXG4gICAgICBwb3MsXG4gICAgICB0aGlzXG4gICAgKVxuICB9XG5cbiAgLyoqXG4gICAqIFJldHVybnMgYXJyYXkgb2YgZm91bmQgbGluayBkZXNjcmlwdGlvbnMgb3IgYG51bGxgIG9uIGZhaWwuIFdlIHN0cm9uZ2x5XG4gICAqIHJlY29tbWVuZCB0byB1c2Uge0BsaW5rIExpbmtpZnlJdC50ZXN0fSBmaXJzdCwgZm9yIGJlc3Qgc3BlZWQuXG4gICAqXG4gICAqIEBwYXJhbSB0ZXh0IFRleHQgdG8gc2Nhbi5cbiAgICovXG4gIG1hdGNoICh0ZXh0OiBzdHJpbmcpOiBNYXRjaFtdIHwgbnVsbCB7XG4gICAgY29uc3QgcmVzdWx0OiBNYXRjaFtdID0gW11cbiAgICBjb25zdCBzY2hlbWFSZSA9IHRoaXMucmUuZ2V0X3NjaGVtYV9zZWFyY2goKVxuICAgIGxldCBmdXp6eUxpbmtSZTogUmVnRXhwIHwgdW5kZWZpbmVkXG4gICAgbGV0IG1haWxIb3N0UmU6IFJlZ0V4cCB8IHVuZGVmaW5lZFxuICAgIGxldCBtYWlsTmFtZVJlOiBSZWdFeHAgfCB1bmRlZmluZWRcbiAgICBsZXQgZnV6enlMaW5rQ2FuZGlkYXRlOiBNYXRjaENhbmRpZGF0ZSB8IHVuZGVmaW5lZFxuICAgIGxldCBmdXp6eUVtYWlsQ2FuZGlkYXRlOiBNYXRjaENhbmRpZGF0ZSB8IHVuZGVmaW5lZFxuICAgIGxldCBzY2hlbWFQcmVmaXg6IE1hdGNoQ2FuZGlkYXRlIHwgdW5kZWZpbmVkXG4gICAgbGV0IHNjaGVtYURvbmUgPSBmYWxzZVxuICAgIGxldCBmdXp6eUxpbmtEb25lID0gZmFsc2VcbiAgICBsZXQgZnV6enlFbWFpbERvbmUgPSBmYWxzZVxuICAgIGxldCBwb3MgPSAwXG5cbiAgICBpZiAoIXRleHQubGVuZ3RoKSB7IHJldHVybiBudWxsIH1cblxuICAgIHNjaGVtYVJlLmxhc3RJbmRleCA9IDBcblxuICAgIGlmICh0aGlzLl9fb3B0c19fLmZ1enp5TGluayAmJiB0aGlzLl9fc2NoZW1hc19fWydodHRwOiddKSB7XG4gICAgICBmdXp6eUxpbmtSZSA9IHRoaXMucmUuZ2V0X2Z1enp5X2xpbmtfc2VhcmNoKClcbiAgICAgIGZ1enp5TGlua1JlLmxhc3RJbmRleCA9IDBcbiAgICB9XG5cbiAgICBpZiAodGhpcy5fX29wdHNfXy5mdXp6eUVtYWlsICYmIHRoaXMuX19zY2hlbWFzX19bJ21haWx0bzonXSkge1xuICAgICAgbWFpbEhvc3RSZSA9IHRoaXMucmUuZ2V0X2Z1enp5X21haWxfaG9zdF9zZWFyY2goKVxuICAgICAgbWFpbEhvc3RSZS5sYXN0SW5kZXggPSAwXG4gICAgICBtYWlsTmFtZVJlID0gdGhpcy5yZS5nZXRfbWFpbF9uYW1lX3ZhbGlkYXRvcigpXG4gICAgfVxuXG4gICAgZm9yICg7Oykge1xuICAgICAgY29uc3Qgc2NhbkZyb20gPSBNYXRoLm1heChwb3MgLSAxLCAwKVxuXG4gICAgICBpZiAobWFpbEhvc3RSZSAmJiBtYWlsTmFtZVJlICYmICFmdXp6eUVtYWlsRG9uZSAmJiAoIWZ1enp5RW1haWxDYW5kaWRhdGUgfHwgZnV6enlFbWFpbENhbmRpZGF0ZS5pbmRleCA8IHBvcykpIHtcbiAgICAgICAgaWYgKG1haWxIb3N0UmUubGFzdEluZGV4IDwgc2NhbkZyb20pIHsgbWFpbEhvc3RSZS5sYXN0SW5kZXggPSBzY2FuRnJvbSB9XG5cbiAgICAgICAgZm9yICg7Oykge1xuICAgICAgICAgIGNvbnN0IG0gPSBtYWlsSG9zdFJlLmV4ZWModGV4dClcbiAgICAgICAgICBpZiAoIW0pIHtcbiAgICAgICAgICAgIGZ1enp5RW1haWxEb25lID0gdHJ1ZVxuICAgICAgICAgICAgZnV6enlFbWFpbENhbmRpZGF0ZSA9IHVuZGVmaW5lZFxuICAgICAgICAgICAgYnJlYWtcbiAgICAgICAgICB9XG5cbiAgICAgICAgICBjb25zdCBuYW1lID0gbWFpbE5hbWVSZS5leGVjKHRleHQuc2xpY2UoTWF0aC5tYXgoMCwgbS5pbmRleCAtIDY1KSwgbS5pbmRleCkpXG4gICAgICAgICAgaWYgKCFuYW1lKSB7IGNvbnRpbnVlIH1cblxuICAgICAgICAgIGZ1enp5RW1haWxDYW5kaWRhdGUgPSB7XG4gICAgICAgICAgICBzY2hlbWE6ICdtYWlsdG86JyxcbiAgICAgICAgICAgIGluZGV4OiBtLmluZGV4IC0gbmFtZVsxXS5sZW5ndGgsXG4gICAgICAgICAgICBsYXN0SW5kZXg6IG0uaW5kZXggKyBtWzBdLmxlbmd0aFxuICAgICAgICAgIH1cblxuICAgICAgICAgIGlmIChmdXp6eUVtYWlsQ2FuZGlkYXRlLmluZGV4ID49IHBvcykgeyBicmVhayB9XG4gICAgICAgICAgaWYgKG1haWxIb3N0UmUubGFzdEluZGV4IDwgc2NhbkZyb20pIHsgbWFpbEhvc3RSZS5sYXN0SW5kZXggPSBzY2FuRnJvbSB9XG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgaWYgKGZ1enp5TGlua1JlICYmICFmdXp6eUxpbmtEb25lICYmICghZnV6enlMaW5rQ2FuZGlkYXRlIHx8IGZ1enp5TGlua0NhbmRpZGF0ZS5pbmRleCA8IHBvcykpIHtcbiAgICAgICAgaWYgKGZ1enp5TGlua1JlLmxhc3RJbmRleCA8IHNjYW5Gcm9tKSB7IGZ1enp5TGlua1JlLmxhc3RJbmRleCA9IHNjYW5Gcm9tIH1cblxuICAgICAgICBmb3IgKDs7KSB7XG4gICAgICAgICAgY29uc3QgbSA9IGZ1enp5TGlua1JlLmV4ZWModGV4dClcbiAgICAgICAgICBpZiAoIW0pIHtcbiAgICAgICAgICAgIGZ1enp5TGlua0RvbmUgPSB0cnVlXG4gICAgICAgICAgICBmdXp6eUxpbmtDYW5kaWRhdGUgPSB1bmRlZmluZWRcbiAgICAgICAgICAgIGJyZWFrXG4gICAgICAgICAgfVxuXG4gICAgICAgICAgZnV6enlMaW5rQ2FuZGlkYXRlID0ge1xuICAgICAgICAgICAgc2NoZW1hOiAnJyxcbiAgICAgICAgICAgIGluZGV4OiBtLmluZGV4ICsgbVsxXS5sZW5ndGgsXG4gICAgICAgICAgICBsYXN0SW5kZXg6IG0uaW5kZXggKyBtWzBdLmxlbmd0aFxuICAgICAgICAgIH1cblxuICAgICAgICAgIGlmIChmdXp6eUxpbmtDYW5kaWRhdGUuaW5kZXggPj0gcG9zKSB7IGJyZWFrIH1cbiAgICAgICAgICBpZiAoZnV6enlMaW5rUmUubGFzdEluZGV4IDwgc2NhbkZyb20pIHsgZnV6enlMaW5rUmUubGFzdEluZGV4ID0gc2NhbkZyb20gfVxuICAgICAgICB9XG4gICAgICB9XG5cbiAgICAgIGxldCBmdXp6eUNhbmRpZGF0ZSA9IGZ1enp5RW1haWxDYW5kaWRhdGVcbiAgICAgIGlmICghZnV6enlDYW5kaWRhdGUgfHxcbiAgICAgICAgKGZ1enp5TGlua0NhbmRpZGF0ZSAmJlxuICAgICAgICAgIChmdXp6eUxpbmtDYW5kaWRhdGUuaW5kZXggPCBmdXp6eUNhbmRpZGF0ZS5pbmRleCB8fFxuICAgICAgICAgICAgKGZ1enp5TGlua0NhbmRpZGF0ZS5pbmRleCA9PT0gZnV6enlDYW5kaWRhdGUuaW5kZXggJiYgZnV6enlMaW5rQ2FuZGlkYXRlLmxhc3RJbmRleCA+IGZ1enp5Q2FuZGlkYXRlLmxhc3RJbmRleCkpKSkge1xuICAgICAgICBmdXp6eUNhbmRpZGF0ZSA9IGZ1enp5TGlua0NhbmRpZGF0ZVxuICAgICAgfVxuXG4gICAgICBsZXQgc2NoZW1hQ2FuZGlkYXRlOiBNYXRjaENhbmRpZGF0ZSB8IHVuZGVmaW5lZFxuXG4gICAgICBpZiAoIXNjaGVtYURvbmUpIHtcbiAgICAgICAgZm9yICg7Oykge1xuICAgICAgICAgIGlmICghc2NoZW1hUHJlZml4KSB7XG4gICAgICAgICAgICBpZiAoc2NoZW1hUmUubGFzdEluZGV4IDwgc2NhbkZyb20pIHsgc2NoZW1hUmUubGFzdEluZGV4ID0gc2NhbkZyb20gfVxuXG4gICAgICAgICAgICBjb25zdCBtID0gc2NoZW1hUmUuZXhlYyh0ZXh0KVxuICAgICAgICAgICAgaWYgKCFtKSB7XG4gICAgICAgICAgICAgIHNjaGVtYURvbmUgPSB0cnVlXG4gICAgICAgICAgICAgIGJyZWFrXG4gICAgICAgICAgICB9XG5cbiAgICAgICAgICAgIHNjaGVtYVByZWZpeCA9IHtcbiAgICAgICAgICAgICAgc2NoZW1hOiBtWzJdLFxuICAgICAgICAgICAgICBpbmRleDogbS5pbmRleCArIG1bMV0ubGVuZ3RoLFxuICAgICAgICAgICAgICBsYXN0SW5kZXg6IG0uaW5kZXggKyBtWzBdLmxlbmd0aFxuICAgICAgICAgICAgfVxuICAgICAgICAgIH1cblxuICAgICAgICAgIGlmIChzY2hlbWFQcmVmaXguaW5kZXggPCBwb3MpIHtcbiAgICAgICAgICAgIHNjaGVtYVByZWZpeCA9IHVuZGVmaW5lZFxuICAgICAgICAgICAgY29udGludWVcbiAgICAgICAgICB9XG5cbiAgICAgICAgICBpZiAoZnV6enlDYW5kaWRhdGUgJiYgc2NoZW1hUHJlZml4LmluZGV4ID4gZnV6enlDYW5kaWRhdGUuaW5kZXgpIHsgYnJlYWsgfVxuXG4gICAgICAgICAgY29uc3QgcHJlZml4ID0gc2NoZW1hUHJlZml4XG4gICAgICAgICAgc2NoZW1hUHJlZml4ID0gdW5kZWZpbmVkXG5cbiAgICAgICAgICBjb25zdCBsZW4gPSB0aGlzLnRlc3RTY2hlbWFBdCh0ZXh0LCBwcmVmaXguc2NoZW1hLCBwcmVmaXgubGFzdEluZGV4KVxuICAgICAgICAgIGlmIChsZW4pIHtcbiAgICAgICAgICAgIHNjaGVtYUNhbmRpZGF0ZSA9IHtcbiAgICAgICAgICAgICAgc2NoZW1hOiBwcmVmaXguc2NoZW1hLFxuICAgICAgICAgICAgICBpbmRleDogcHJlZml4LmluZGV4LFxuICAgICAgICAgICAgICBsYXN0SW5kZXg6IHByZWZpeC5sYXN0SW5kZXggKyBsZW5cbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGJyZWFrXG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICB9XG5cbiAgICAgIGxldCBjYW5kaWRhdGUgPSBzY2hlbWFDYW5kaWRhdGVcbiAgICAgIGlmICghY2FuZGlkYXRlIHx8XG4gICAgICAgIChmdXp6eUVtYWlsQ2FuZGlkYXRlICYmXG4gICAgICAgICAgKGZ1enp5RW1haWxDYW5kaWRhdGUuaW5kZXggPCBjYW5kaWRhdGUuaW5kZXggfHxcbiAgICAgICAgICAgIChmdXp6eUVtYWlsQ2FuZGlkYXRlLmluZGV4ID09PSBjYW5kaWRhdGUuaW5kZXggJiYgZnV6enlFbWFpbENhbmRpZGF0ZS5sYXN0SW5kZXggPiBjYW5kaWRhdGUubGFzdEluZGV4KSkpKSB7XG4gICAgICAgIGNhbmRpZGF0ZSA9IGZ1enp5RW1haWxDYW5kaWRhdGVcbiAgICAgIH1cbiAgICAgIGlmICghY2FuZGlkYXRlIHx8XG4gICAgICAgIChmdXp6eUxpbmtDYW5kaWRhdGUgJiZcbiAgICAgICAgICAoZnV6enlMaW5rQ2FuZGlkYXRlLmluZGV4IDwgY2FuZGlkYXRlLmluZGV4IHx8XG4gICAgICAgICAgICAoZnV6enlMaW5rQ2FuZGlkYXRlLmluZGV4ID09PSBjYW5kaWRhdGUuaW5kZXggJiYgZnV6enlMaW5rQ2FuZGlkYXRlLmxhc3RJbmRleCA+IGNhbmRpZGF0ZS5sYXN0SW5kZXgpKSkpIHtcbiAgICAgICAgY2FuZGlkYXRlID0gZnV6enlMaW5rQ2FuZGlkYXRlXG4gICAgICB9XG5cbiAgICAgIGlmICghY2FuZGlkYXRlKSB7IGJyZWFrIH1cblxuICAgICAgaWYgKGNhbmRpZGF0ZSA9PT0gZnV6enlFbWFpbENhbmRpZGF0ZSkge1xuICAgICAgICBmdXp6eUVtYWlsQ2FuZGlkYXRlID0gdW5kZWZpbmVkXG4gICAgICB9IGVsc2UgaWYgKGNhbmRpZGF0ZSA9PT0gZnV6enlMaW5rQ2FuZGlkYXRlKSB7XG4gICAgICAgIGZ1enp5TGlua0NhbmRpZGF0ZSA9IHVuZGVmaW5lZFxuICAgICAgfVxuXG4gICAgICBjb25zdCBtYXRjaCA9IG5ldyBNYXRjaCh0ZXh0LCBjYW5kaWRhdGUuc2NoZW1hLCBjYW5kaWRhdGUuaW5kZXgsIGNhbmRpZGF0ZS5sYXN0SW5kZXgpXG4gICAgICBpZiAobWF0Y2guc2NoZW1hKSB7XG4gICAgICAgIHRoaXMuX19zY2hlbWFzX19bbWF0Y2guc2NoZW1hXS5ub3JtYWxpemUobWF0Y2gsIHRoaXMpXG4gICAgICB9IGVsc2Uge1xuICAgICAgICB0aGlzLm5vcm1hbGl6ZShtYXRjaClcbiAgICAgIH1cbiAgICAgIHJlc3VsdC5wdXNoKG1hdGNoKVxuICAgICAgcG9zID0gY2FuZGlkYXRlLmxhc3RJbmRleFxuICAgIH1cblxuICAgIGlmIChyZXN1bHQubGVuZ3RoKSB7XG4gICAgICByZXR1cm4gcmVzdWx0XG4gICAgfVxuXG4gICAgcmV0dXJuIG51bGxcbiAgfVxuXG4gIC8qKlxuICAgKiBSZXR1cm5zIGZ1bGx5LWZvcm1lZCAobm90IGZ1enp5KSBsaW5rIGlmIGl0IHN0YXJ0cyBhdCB0aGUgYmVnaW5uaW5nXG4gICAqIG9mIHRoZSBzdHJpbmcsIGFuZCBudWxsIG90aGVyd2lzZS5cbiAgICpcbiAgICogQHBhcmFtIHRleHQgVGV4dCB0byBzY2FuLlxuICAgKi9cbiAgbWF0Y2hBdFN0YXJ0ICh0ZXh0OiBzdHJpbmcpOiBNYXRjaCB8IG51bGwge1xuICAgIGlmICghdGV4dC5sZW5ndGgpIHJldHVybiBudWxsXG5cbiAgICBjb25zdCBtID0gdGhpcy5yZS5nZXRfc2NoZW1hX2F0X3N0YXJ0KCkuZXhlYyh0ZXh0KVxuICAgIGlmICghbSkgcmV0dXJuIG51bGxcblxuICAgIGNvbnN0IGxlbiA9IHRoaXMudGVzdFNjaGVtYUF0KHRleHQsIG1bMl0sIG1bMF0ubGVuZ3RoKVxuICAgIGlmICghbGVuKSByZXR1cm4gbnVsbFxuXG4gICAgY29uc3QgbWF0Y2ggPSBuZXcgTWF0Y2godGV4dCwgbVsyXSwgbS5pbmRleCArIG1bMV0ubGVuZ3RoLCBtLmluZGV4ICsgbVswXS5sZW5ndGggKyBsZW4pXG5cbiAgICB0aGlzLl9fc2NoZW1hc19fW21hdGNoLnNjaGVtYV0ubm9ybWFsaXplKG1hdGNoLCB0aGlzKVxuICAgIHJldHVybiBtYXRjaFxuICB9XG5cbiAgLyoqXG4gICAqIExvYWQgKG9yIG1lcmdlKSBuZXcgVExEcyBsaXN0LiBUaG9zZSBhcmUgdXNlZCBmb3IgZnV6enkgbGlua3MgKHdpdGhvdXRcbiAgICogcHJlZml4KSB0byBhdm9pZCBmYWxzZSBwb3NpdGl2ZXMuIEJ5IGRlZmF1bHQgdGhpcyBhbGdvcml0aG0gaXMgdXNlZDpcbiAgICpcbiAgICogLSBob3N0bmFtZSB3aXRoIGFueSAyLWxldHRlciByb290IHpvbmVzIGFyZSBvay5cbiAgICogLSBiaXp8Y29tfGVkdXxnb3Z8bmV0fG9yZ3xwcm98d2VifHh4eHxhZXJvfGFzaWF8Y29vcHxpbmZvfG11c2V1bXxuYW1lfHNob3B80YDRhFxuICAgKiAgIGFyZSBvay5cbiAgICogLSBlbmNvZGVkIChgeG4tLS4uLmApIHJvb3Qgem9uZXMgYXJlIG9rLlxuICAgKlxuICAgKiBJZiBsaXN0IGlzIHJlcGxhY2VkLCB0aGVuIGV4YWN0IG1hdGNoIGZvciAyLWNoYXJzIHJvb3Qgem9uZXMgd2lsbCBiZSBjaGVja2VkLlxuICAgKlxuICAgKiBAcGFyYW0gbGlzdCBMaXN0IG9mIFRMRHMuXG4gICAqIEBwYXJhbSBrZWVwT2xkIE1lcmdlIHdpdGggY3VycmVudCBsaXN0IGlmIGB0cnVlYCAoYGZhbHNlYCBieSBkZWZhdWx0KS5cbiAgICovXG4gIHRsZHMgKGxpc3Q6IHN0cmluZyB8IHN0cmluZ1tdLCBrZWVwT2xkID0gZmFsc2UpOiB0aGlzIHtcbiAgICBsaXN0ID0gQXJyYXkuaXNBcnJheShsaXN0KSA/IGxpc3QgOiBbbGlzdF1cblxuICAgIGlmICgha2VlcE9sZCkge1xuICAgICAgdGhpcy5fX29wdHNfXy50bGRzID0gbGlzdFxuICAgIH0gZWxzZSB7XG4gICAgICB0aGlzLl9fb3B0c19fLnRsZHMgPSB0aGlzLl9fb3B0c19fLnRsZHMuY29uY2F0KGxpc3QpXG4gICAgfVxuXG4gICAgdGhpcy5yZS5zZXQoe1xuICAgICAgLi4udGhpcy5fX29wdHNfXyxcbiAgICAgIHNjaGVtYV9uYW1lczogT2JqZWN0LmtleXModGhpcy5fX3NjaGVtYXNfXylcbiAgICB9KVxuICAgIHJldHVybiB0aGlzXG4gIH1cblxuICAvKipcbiAgICogRGVmYXVsdCBub3JtYWxpemVyIChpZiBzY2hlbWEgZG9lcyBub3QgZGVmaW5lIGl0cyBvd24pLlxuICAgKlxuICAgKiBAcGFyYW0gbWF0Y2ggTWF0Y2ggdG8gbm9ybWFsaXplLlxuICAgKi9cbiAgbm9ybWFsaXplIChtYXRjaDogTWF0Y2gpOiB2b2lkIHtcbiAgICAvLyBEbyBtaW5pbWFsIHBvc3NpYmxlIGNoYW5nZXMgYnkgZGVmYXVsdC4gTmVlZCB0byBjb2xsZWN0IGZlZWRiYWNrIHByaW9yXG4gICAgLy8gdG8gbW92ZSBmb3J3YXJkIGh0dHBzOi8vZ2l0aHViLmNvbS9tYXJrZG93bi1pdC9saW5raWZ5LWl0L2lzc3Vlcy8xXG5cbiAgICBpZiAoIW1hdGNoLnNjaGVtYSkgeyBtYXRjaC51cmwgPSBgaHR0cDovLyR7bWF0Y2gudXJsfWAgfVxuXG4gICAgaWYgKG1hdGNoLnNjaGVtYSA9PT0gJ21haWx0bzonICYmICEvXm1haWx0bzovaS50ZXN0KG1hdGNoLnVybCkpIHtcbiAgICAgIG1hdGNoLnVybCA9IGBtYWlsdG86JHttYXRjaC51cmx9YFxuICAgIH1cbiAgfVxufVxuXG5mdW5jdGlvbiBsaW5raWZ5aXQgKG9wdGlvbnM6IExpbmtpZnlDb25zdHJ1Y3Rvck9wdGlvbnMgPSB7fSk6IExpbmtpZnlJdCB7XG4gIHJldHVybiBuZXcgTGlua2lmeUl0KG9wdGlvbnMpXG59XG5cbmV4cG9ydCB7IGxpbmtpZnlpdCB9XG4iLCAiLyoqXG4gKiBDb21tb24gdXRpbGl0eSBmdW5jdGlvbnMgZXhwb3NlZCB0aHJvdWdoIGBtZC51dGlsc2AgZm9yIHVzZSBieSBwbHVnaW5zLlxuICpcbiAqIEBtb2R1bGUgbWQudXRpbHNcbiAqL1xuXG5pbXBvcnQgKiBhcyBtZHVybCBmcm9tICdtZHVybCdcbmltcG9ydCAqIGFzIHVjbWljcm8gZnJvbSAndWMubWljcm8nXG5pbXBvcnQgeyBkZWNvZGVIVE1MU3RyaWN0IH0gZnJvbSAnZW50aXRpZXMnXG5cbi8qKiBAaGlkZGVuICovXG50eXBlIENsYXNzVG9XcmFwID0gbmV3ICguLi5hcmdzOiBhbnlbXSkgPT4gb2JqZWN0XG5cbi8qKiBXcmFwcyBhIGNsYXNzIHNvIGl0IGNhbiBiZSBjYWxsZWQgd2l0aCBvciB3aXRob3V0IGBuZXdgLiAqL1xuZnVuY3Rpb24gY2FsbGFibGU8VCBleHRlbmRzIENsYXNzVG9XcmFwPiAoXG4gIGNsczogVFxuKTogVCAmICgoLi4uYXJnczogQ29uc3RydWN0b3JQYXJhbWV0ZXJzPFQ+KSA9PiBJbnN0YW5jZVR5cGU8VD4pXG5mdW5jdGlvbiBjYWxsYWJsZTxUIGV4dGVuZHMgQ2xhc3NUb1dyYXA+IChjbHM6IFQpIHtcbiAgY29uc3Qgd3JhcHBlciA9IGZ1bmN0aW9uICguLi5hcmdzOiBDb25zdHJ1Y3RvclBhcmFtZXRlcnM8VD4pIHtcbiAgICBjb25zdCBuZXdUYXJnZXQgPVxuICAgICAgbmV3LnRhcmdldCAmJiBuZXcudGFyZ2V0ICE9PSB3cmFwcGVyXG4gICAgICAgID8gbmV3LnRhcmdldFxuICAgICAgICA6IGNsc1xuXG4gICAgcmV0dXJuIFJlZmxlY3QuY29uc3RydWN0KGNscywgYXJncywgbmV3VGFyZ2V0KVxuICB9XG5cbiAgT2JqZWN0LmRlZmluZVByb3BlcnR5KHdyYXBwZXIsICduYW1lJywgeyB2YWx1ZTogY2xzLm5hbWUgfSlcbiAgT2JqZWN0LnNldFByb3RvdHlwZU9mKHdyYXBwZXIsIGNscylcbiAgd3JhcHBlci5wcm90b3R5cGUgPSBjbHMucHJvdG90eXBlXG5cbiAgcmV0dXJuIHdyYXBwZXJcbn1cblxuLyoqXG4gKiBSZXR1cm5zIGEgY29weSBvZiBhIHRva2VuIGFycmF5IHdpdGggdGhlIHRva2VuIGF0IGBwb3NgIHJlcGxhY2VkIGJ5XG4gKiBgbmV3RWxlbWVudHNgLiBVc2VkIHRvIHRyYW5zZm9ybSB0b2tlbiBzdHJlYW1zIHdpdGhvdXQgbW9kaWZ5aW5nIHRoZVxuICogb3JpZ2luYWwgYXJyYXkuXG4gKi9cbmZ1bmN0aW9uIGFycmF5UmVwbGFjZUF0PFQ+IChzcmM6IFRbXSwgcG9zOiBudW1iZXIsIG5ld0VsZW1lbnRzOiBUW10pOiBUW10ge1xuICByZXR1cm4gKFtdIGFzIFRbXSkuY29uY2F0KHNyYy5zbGljZSgwLCBwb3MpLCBuZXdFbGVtZW50cywgc3JjLnNsaWNlKHBvcyArIDEpKVxufVxuXG4vKiogQ2hlY2tzIHdoZXRoZXIgYSBjb2RlIHBvaW50IGNhbiBiZSBkZWNvZGVkIGZyb20gYSBudW1lcmljIEhUTUwgZW50aXR5LiAqL1xuZnVuY3Rpb24gaXNWYWxpZEVudGl0eUNvZGUgKGM6IG51bWJlcikge1xuICAvLyBicm9rZW4gc2VxdWVuY2VcbiAgaWYgKGMgPj0gMHhEODAwICYmIGMgPD0gMHhERkZGKSB7IHJldHVybiBmYWxzZSB9XG4gIC8vIG5ldmVyIHVzZWRcbiAgaWYgKGMgPj0gMHhGREQwICYmIGMgPD0gMHhGREVGKSB7IHJldHVybiBmYWxzZSB9XG4gIGlmICgoYyAmIDB4RkZGRikgPT09IDB4RkZGRiB8fCAoYyAmIDB4RkZGRikgPT09IDB4RkZGRSkgeyByZXR1cm4gZmFsc2UgfVxuICAvLyBjb250cm9sIGNvZGVzXG4gIGlmIChjID49IDB4MDAgJiYgYyA8PSAweDA4KSB7IHJldHVybiBmYWxzZSB9XG4gIGlmIChjID09PSAweDBCKSB7IHJldHVybiBmYWxzZSB9XG4gIGlmIChjID49IDB4MEUgJiYgYyA8PSAweDFGKSB7IHJldHVybiBmYWxzZSB9XG4gIGlmIChjID49IDB4N0YgJiYgYyA8PSAweDlGKSB7IHJldHVybiBmYWxzZSB9XG4gIC8vIG91dCBvZiByYW5nZVxuICBpZiAoYyA+IDB4MTBGRkZGKSB7IHJldHVybiBmYWxzZSB9XG4gIHJldHVybiB0cnVlXG59XG5cbi8qKlxuICogQ29udmVydHMgYSBVbmljb2RlIGNvZGUgcG9pbnQgdG8gYSBzdHJpbmcsIGxpa2UgYFN0cmluZy5mcm9tQ29kZVBvaW50KClgLFxuICogYnV0IGRvZXMgbm90IHRocm93IGZvciBpbnZhbGlkIGlucHV0LlxuICovXG5mdW5jdGlvbiBmcm9tQ29kZVBvaW50IChjOiBudW1iZXIpIHtcbiAgLyogZXNsaW50IG5vLWJpdHdpc2U6MCAqL1xuICBpZiAoYyA+IDB4ZmZmZikge1xuICAgIGMgLT0gMHgxMDAwMFxuICAgIGNvbnN0IHN1cnJvZ2F0ZTEgPSAweGQ4MDAgKyAoYyA+PiAxMClcbiAgICBjb25zdCBzdXJyb2dhdGUyID0gMHhkYzAwICsgKGMgJiAweDNmZilcblxuICAgIHJldHVybiBTdHJpbmcuZnJvbUNoYXJDb2RlKHN1cnJvZ2F0ZTEsIHN1cnJvZ2F0ZTIpXG4gIH1cbiAgcmV0dXJuIFN0cmluZy5mcm9tQ2hhckNvZGUoYylcbn1cblxuY29uc3QgVU5FU0NBUEVfTURfUkUgPSAvXFxcXChbIVwiIyQlJicoKSorLFxcLS4vOjs8PT4/QFtcXFxcXFxdXl9ge3x9fl0pL2dcbmNvbnN0IEVOVElUWV9SRSA9IC8mKFthLXojXVthLXowLTldezEsMzF9KTsvZ2lcbmNvbnN0IFVORVNDQVBFX0FMTF9SRSA9IG5ldyBSZWdFeHAoYCR7VU5FU0NBUEVfTURfUkUuc291cmNlfXwke0VOVElUWV9SRS5zb3VyY2V9YCwgJ2dpJylcblxuY29uc3QgRElHSVRBTF9FTlRJVFlfVEVTVF9SRSA9IC9eIygoPzp4W2EtZjAtOV17MSw4fXxbMC05XXsxLDh9KSkkL2lcblxuZnVuY3Rpb24gcmVwbGFjZUVudGl0eVBhdHRlcm4gKG1hdGNoOiBzdHJpbmcsIG5hbWU6IHN0cmluZykge1xuICBpZiAobmFtZS5jaGFyQ29kZUF0KDApID09PSAweDIzLyogIyAqLyAmJiBESUdJVEFMX0VOVElUWV9URVNUX1JFLnRlc3QobmFtZSkpIHtcbiAgICBjb25zdCBjb2RlID0gbmFtZVsxXS50b0xvd2VyQ2FzZSgpID09PSAneCdcbiAgICAgID8gcGFyc2VJbnQobmFtZS5zbGljZSgyKSwgMTYpXG4gICAgICA6IHBhcnNlSW50KG5hbWUuc2xpY2UoMSksIDEwKVxuXG4gICAgaWYgKGlzVmFsaWRFbnRpdHlDb2RlKGNvZGUpKSB7XG4gICAgICByZXR1cm4gZnJvbUNvZGVQb2ludChjb2RlKVxuICAgIH1cblxuICAgIHJldHVybiBtYXRjaFxuICB9XG5cbiAgY29uc3QgZGVjb2RlZCA9IGRlY29kZUhUTUxTdHJpY3QobWF0Y2gpXG4gIGlmIChkZWNvZGVkICE9PSBtYXRjaCkge1xuICAgIHJldHVybiBkZWNvZGVkXG4gIH1cblxuICByZXR1cm4gbWF0Y2hcbn1cblxuLyoqIERlY29kZXMgTWFya2Rvd24gYmFja3NsYXNoIGVzY2FwZXMuICovXG5mdW5jdGlvbiB1bmVzY2FwZU1kIChzdHI6IHN0cmluZykge1xuICBpZiAoc3RyLmluZGV4T2YoJ1xcXFwnKSA8IDApIHsgcmV0dXJuIHN0ciB9XG4gIHJldHVybiBzdHIucmVwbGFjZShVTkVTQ0FQRV9NRF9SRSwgJyQxJylcbn1cblxuLyoqXG4gKiBEZWNvZGVzIE1hcmtkb3duIGJhY2tzbGFzaCBlc2NhcGVzIGFuZCBIVE1MIGNoYXJhY3RlciByZWZlcmVuY2VzIGluIGxpbmtcbiAqIGRlc3RpbmF0aW9ucywgbGluayB0aXRsZXMsIGFuZCBmZW5jZWQgY29kZSBpbmZvIHN0cmluZ3MuXG4gKi9cbmZ1bmN0aW9uIHVuZXNjYXBlQWxsIChzdHI6IHN0cmluZykge1xuICBpZiAoc3RyLmluZGV4T2YoJ1xcXFwnKSA8IDAgJiYgc3RyLmluZGV4T2YoJyYnKSA8IDApIHsgcmV0dXJuIHN0ciB9XG5cbiAgcmV0dXJuIHN0ci5yZXBsYWNlKFVORVNDQVBFX0FMTF9SRSwgZnVuY3Rpb24gKG1hdGNoLCBlc2NhcGVkLCBlbnRpdHkpIHtcbiAgICBpZiAoZXNjYXBlZCkgeyByZXR1cm4gZXNjYXBlZCB9XG4gICAgcmV0dXJuIHJlcGxhY2VFbnRpdHlQYXR0ZXJuKG1hdGNoLCBlbnRpdHkpXG4gIH0pXG59XG5cbmNvbnN0IEhUTUxfRVNDQVBFX1RFU1RfUkUgPSAvWyY8PlwiXS9cbmNvbnN0IEhUTUxfRVNDQVBFX1JFUExBQ0VfUkUgPSAvWyY8PlwiXS9nXG5jb25zdCBIVE1MX1JFUExBQ0VNRU5UUyA9IHtcbiAgJyYnOiAnJmFtcDsnLFxuICAnPCc6ICcmbHQ7JyxcbiAgJz4nOiAnJmd0OycsXG4gICdcIic6ICcmcXVvdDsnXG59XG5cbmZ1bmN0aW9uIHJlcGxhY2VVbnNhZmVDaGFyIChjaDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIEhUTUxfUkVQTEFDRU1FTlRTW2NoIGFzIGtleW9mIHR5cGVvZiBIVE1MX1JFUExBQ0VNRU5UU11cbn1cblxuLyoqIEVzY2FwZXMgSFRNTCBzcGVjaWFsIGNoYXJhY3RlcnMgaW4gYSBzdHJpbmcuICovXG5mdW5jdGlvbiBlc2NhcGVIdG1sIChzdHI6IHN0cmluZykge1xuICBpZiAoSFRNTF9FU0NBUEVfVEVTVF9SRS50ZXN0KHN0cikpIHtcbiAgICByZXR1cm4gc3RyLnJlcGxhY2UoSFRNTF9FU0NBUEVfUkVQTEFDRV9SRSwgcmVwbGFjZVVuc2FmZUNoYXIpXG4gIH1cbiAgcmV0dXJuIHN0clxufVxuXG5jb25zdCBSRUdFWFBfRVNDQVBFX1JFID0gL1suPyorXiRbXFxdXFxcXCgpe318LV0vZ1xuXG4vKiogRXNjYXBlcyByZWd1bGFyIGV4cHJlc3Npb24gbWV0YWNoYXJhY3RlcnMgaW4gYSBzdHJpbmcuICovXG5mdW5jdGlvbiBlc2NhcGVSRSAoc3RyOiBzdHJpbmcpIHtcbiAgcmV0dXJuIHN0ci5yZXBsYWNlKFJFR0VYUF9FU0NBUEVfUkUsICdcXFxcJCYnKVxufVxuXG4vKiogQ2hlY2tzIHdoZXRoZXIgYSBjaGFyYWN0ZXIgY29kZSBpcyBhbiBBU0NJSSBzcGFjZSBvciB0YWIuICovXG5mdW5jdGlvbiBpc1NwYWNlIChjb2RlOiBudW1iZXIpIHtcbiAgc3dpdGNoIChjb2RlKSB7XG4gICAgY2FzZSAweDA5OlxuICAgIGNhc2UgMHgyMDpcbiAgICAgIHJldHVybiB0cnVlXG4gIH1cbiAgcmV0dXJuIGZhbHNlXG59XG5cbi8qKlxuICogQ2hlY2tzIHdoZXRoZXIgYSBjaGFyYWN0ZXIgY29kZSBpcyB3aGl0ZXNwYWNlIHJlY29nbml6ZWQgYnkgTWFya2Rvd24uXG4gKlxuICogTWF0Y2hlcyB0aGUgVW5pY29kZSBgWnNgIGNhdGVnb3J5IG9yIGBcXHRgLCBgXFxmYCwgYFxcdmAsIGBcXHJgLCBgXFxuYC5cbiAqL1xuZnVuY3Rpb24gaXNXaGl0ZVNwYWNlIChjb2RlOiBudW1iZXIpIHtcbiAgaWYgKGNvZGUgPj0gMHgyMDAwICYmIGNvZGUgPD0gMHgyMDBBKSB7IHJldHVybiB0cnVlIH1cbiAgc3dpdGNoIChjb2RlKSB7XG4gICAgY2FzZSAweDA5OiAvLyBcXHRcbiAgICBjYXNlIDB4MEE6IC8vIFxcblxuICAgIGNhc2UgMHgwQjogLy8gXFx2XG4gICAgY2FzZSAweDBDOiAvLyBcXGZcbiAgICBjYXNlIDB4MEQ6IC8vIFxcclxuICAgIGNhc2UgMHgyMDpcbiAgICBjYXNlIDB4QTA6XG4gICAgY2FzZSAweDE2ODA6XG4gICAgY2FzZSAweDIwMkY6XG4gICAgY2FzZSAweDIwNUY6XG4gICAgY2FzZSAweDMwMDA6XG4gICAgICByZXR1cm4gdHJ1ZVxuICB9XG4gIHJldHVybiBmYWxzZVxufVxuXG4vKipcbiAqIENoZWNrcyB3aGV0aGVyIGEgY2hhcmFjdGVyIGlzIFVuaWNvZGUgcHVuY3R1YXRpb24gb3IgYSBzeW1ib2wuXG4gKlxuICogRG9lcyBub3Qgc3VwcG9ydCBhc3RyYWwgY2hhcmFjdGVycy5cbiAqL1xuZnVuY3Rpb24gaXNQdW5jdENoYXIgKGNoOiBzdHJpbmcpIHtcbiAgcmV0dXJuIHVjbWljcm8uUC50ZXN0KGNoKSB8fCB1Y21pY3JvLlMudGVzdChjaClcbn1cblxuLyoqIENoZWNrcyB3aGV0aGVyIGEgVW5pY29kZSBjb2RlIHBvaW50IGlzIHB1bmN0dWF0aW9uIG9yIGEgc3ltYm9sLiAqL1xuZnVuY3Rpb24gaXNQdW5jdENoYXJDb2RlIChjb2RlOiBudW1iZXIpIHtcbiAgcmV0dXJuIGlzUHVuY3RDaGFyKGZyb21Db2RlUG9pbnQoY29kZSkpXG59XG5cbi8qKlxuICogTWFya2Rvd24gQVNDSUkgcHVuY3R1YXRpb24gY2hhcmFjdGVycy5cbiAqXG4gKiAgICAgISwgXCIsICMsICQsICUsICYsICcsICgsICksICosICssICwsIC0sIC4sIC8sIDosIDssIDwsID0sID4sID8sIEAsXG4gKiAgICAgWywgXFwsIF0sIF4sIF8sIGAsIHssIHwsIH0sIG9yIH5cbiAqXG4gKiBodHRwOi8vc3BlYy5jb21tb25tYXJrLm9yZy8wLjE1LyNhc2NpaS1wdW5jdHVhdGlvbi1jaGFyYWN0ZXJcbiAqXG4gKiBEb24ndCBjb25mdXNlIHdpdGggVW5pY29kZSBwdW5jdHVhdGlvbi4gSXQgbGFja3Mgc29tZSBjaGFyYWN0ZXJzIGluIHRoZVxuICogQVNDSUkgcmFuZ2UuXG4gKi9cbmZ1bmN0aW9uIGlzTWRBc2NpaVB1bmN0IChjaDogbnVtYmVyKSB7XG4gIHN3aXRjaCAoY2gpIHtcbiAgICBjYXNlIDB4MjEvKiAhICovOlxuICAgIGNhc2UgMHgyMi8qIFwiICovOlxuICAgIGNhc2UgMHgyMy8qICMgKi86XG4gICAgY2FzZSAweDI0LyogJCAqLzpcbiAgICBjYXNlIDB4MjUvKiAlICovOlxuICAgIGNhc2UgMHgyNi8qICYgKi86XG4gICAgY2FzZSAweDI3LyogJyAqLzpcbiAgICBjYXNlIDB4MjgvKiAoICovOlxuICAgIGNhc2UgMHgyOS8qICkgKi86XG4gICAgY2FzZSAweDJBLyogKiAqLzpcbiAgICBjYXNlIDB4MkIvKiArICovOlxuICAgIGNhc2UgMHgyQy8qICwgKi86XG4gICAgY2FzZSAweDJELyogLSAqLzpcbiAgICBjYXNlIDB4MkUvKiAuICovOlxuICAgIGNhc2UgMHgyRi8qIC8gKi86XG4gICAgY2FzZSAweDNBLyogOiAqLzpcbiAgICBjYXNlIDB4M0IvKiA7ICovOlxuICAgIGNhc2UgMHgzQy8qIDwgKi86XG4gICAgY2FzZSAweDNELyogPSAqLzpcbiAgICBjYXNlIDB4M0UvKiA+ICovOlxuICAgIGNhc2UgMHgzRi8qID8gKi86XG4gICAgY2FzZSAweDQwLyogQCAqLzpcbiAgICBjYXNlIDB4NUIvKiBbICovOlxuICAgIGNhc2UgMHg1Qy8qIFxcICovOlxuICAgIGNhc2UgMHg1RC8qIF0gKi86XG4gICAgY2FzZSAweDVFLyogXiAqLzpcbiAgICBjYXNlIDB4NUYvKiBfICovOlxuICAgIGNhc2UgMHg2MC8qIGAgKi86XG4gICAgY2FzZSAweDdCLyogeyAqLzpcbiAgICBjYXNlIDB4N0MvKiB8ICovOlxuICAgIGNhc2UgMHg3RC8qIH0gKi86XG4gICAgY2FzZSAweDdFLyogfiAqLzpcbiAgICAgIHJldHVybiB0cnVlXG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBmYWxzZVxuICB9XG59XG5cbi8qKiBOb3JtYWxpemVzIGBbcmVmZXJlbmNlIGxhYmVsc11gIGZvciBjYXNlLWluc2Vuc2l0aXZlIGxvb2t1cC4gKi9cbmZ1bmN0aW9uIG5vcm1hbGl6ZVJlZmVyZW5jZSAoc3RyOiBzdHJpbmcpIHtcbiAgLy8gVHJpbSBhbmQgY29sbGFwc2Ugd2hpdGVzcGFjZVxuICAvL1xuICBzdHIgPSBzdHIudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKVxuXG4gIC8vIC50b0xvd2VyQ2FzZSgpLnRvVXBwZXJDYXNlKCkgc2hvdWxkIGdldCByaWQgb2YgYWxsIGRpZmZlcmVuY2VzXG4gIC8vIGJldHdlZW4gbGV0dGVyIHZhcmlhbnRzLlxuICAvL1xuICAvLyBTaW1wbGUgLnRvTG93ZXJDYXNlKCkgZG9lc24ndCBub3JtYWxpemUgMTI1IGNvZGUgcG9pbnRzIGNvcnJlY3RseSxcbiAgLy8gYW5kIC50b1VwcGVyQ2FzZSBkb2Vzbid0IG5vcm1hbGl6ZSA2IG9mIHRoZW0gKGxpc3Qgb2YgZXhjZXB0aW9uczpcbiAgLy8gxLAsIM+0LCDhup4sIOKEpiwg4oSqLCDihKsgLSB0aG9zZSBhcmUgYWxyZWFkeSB1cHBlcmNhc2VkLCBidXQgaGF2ZSBkaWZmZXJlbnRseVxuICAvLyB1cHBlcmNhc2VkIHZlcnNpb25zKS5cbiAgLy9cbiAgLy8gSGVyZSdzIGFuIGV4YW1wbGUgc2hvd2luZyBob3cgaXQgaGFwcGVucy4gTGV0cyB0YWtlIGdyZWVrIGxldHRlciBvbWVnYTpcbiAgLy8gdXBwZXJjYXNlIFUrMDM5OCAozpgpLCBVKzAzZjQgKM+0KSBhbmQgbG93ZXJjYXNlIFUrMDNiOCAozrgpLCBVKzAzZDEgKM+RKVxuICAvL1xuICAvLyBVbmljb2RlIGVudHJpZXM6XG4gIC8vIDAzOTg7R1JFRUsgQ0FQSVRBTCBMRVRURVIgVEhFVEE7THU7MDtMOzs7OztOOzs7OzAzQjg7XG4gIC8vIDAzQjg7R1JFRUsgU01BTEwgTEVUVEVSIFRIRVRBO0xsOzA7TDs7Ozs7Tjs7OzAzOTg7OzAzOThcbiAgLy8gMDNEMTtHUkVFSyBUSEVUQSBTWU1CT0w7TGw7MDtMOzxjb21wYXQ+IDAzQjg7Ozs7TjtHUkVFSyBTTUFMTCBMRVRURVIgU0NSSVBUIFRIRVRBOzswMzk4OzswMzk4XG4gIC8vIDAzRjQ7R1JFRUsgQ0FQSVRBTCBUSEVUQSBTWU1CT0w7THU7MDtMOzxjb21wYXQ+IDAzOTg7Ozs7Tjs7OzswM0I4O1xuICAvL1xuICAvLyBDYXNlLWluc2Vuc2l0aXZlIGNvbXBhcmlzb24gc2hvdWxkIHRyZWF0IGFsbCBvZiB0aGVtIGFzIGVxdWl2YWxlbnQuXG4gIC8vXG4gIC8vIEJ1dCAudG9Mb3dlckNhc2UoKSBkb2Vzbid0IGNoYW5nZSDPkSAoaXQncyBhbHJlYWR5IGxvd2VyY2FzZSksXG4gIC8vIGFuZCAudG9VcHBlckNhc2UoKSBkb2Vzbid0IGNoYW5nZSDPtCAoYWxyZWFkeSB1cHBlcmNhc2UpLlxuICAvL1xuICAvLyBBcHBseWluZyBmaXJzdCBsb3dlciB0aGVuIHVwcGVyIGNhc2Ugbm9ybWFsaXplcyBhbnkgY2hhcmFjdGVyOlxuICAvLyAnXFx1MDM5OFxcdTAzZjRcXHUwM2I4XFx1MDNkMScudG9Mb3dlckNhc2UoKS50b1VwcGVyQ2FzZSgpID09PSAnXFx1MDM5OFxcdTAzOThcXHUwMzk4XFx1MDM5OCdcbiAgLy9cbiAgLy8gTm90ZTogdGhpcyBpcyBlcXVpdmFsZW50IHRvIHVuaWNvZGUgY2FzZSBmb2xkaW5nOyB1bmljb2RlIG5vcm1hbGl6YXRpb25cbiAgLy8gaXMgYSBkaWZmZXJlbnQgc3RlcCB0aGF0IGlzIG5vdCByZXF1aXJlZCBoZXJlLlxuICAvL1xuICAvLyBGaW5hbCByZXN1bHQgc2hvdWxkIGJlIHVwcGVyY2FzZWQsIGJlY2F1c2UgaXQncyBsYXRlciBzdG9yZWQgaW4gYW4gb2JqZWN0XG4gIC8vICh0aGlzIGF2b2lkIGEgY29uZmxpY3Qgd2l0aCBPYmplY3QucHJvdG90eXBlIG1lbWJlcnMsXG4gIC8vIG1vc3Qgbm90YWJseSwgYF9fcHJvdG9fX2ApXG4gIC8vXG4gIHJldHVybiBzdHIudG9Mb3dlckNhc2UoKS50b1VwcGVyQ2FzZSgpXG59XG5cbmZ1bmN0aW9uIGlzQXNjaWlUcmltbWFibGUgKGM6IG51bWJlcikge1xuICByZXR1cm4gYyA9PT0gMHgyMCB8fCBjID09PSAweDA5IHx8IGMgPT09IDB4MGEgfHwgYyA9PT0gMHgwZFxufVxuXG4vKipcbiAqIFwiTGlnaHRcIiBgLnRyaW0oKWAgZm9yIGJsb2NrcyAoaGVhZGluZ3MsIHBhcmFncmFwaHMpLCB3aGVyZSBVbmljb2RlIHNwYWNlc1xuICogc2hvdWxkIGJlIHByZXNlcnZlZC5cbiAqL1xuZnVuY3Rpb24gYXNjaWlUcmltIChzdHI6IHN0cmluZykge1xuICBsZXQgc3RhcnQgPSAwXG4gIGZvciAoOyBzdGFydCA8IHN0ci5sZW5ndGg7IHN0YXJ0KyspIHtcbiAgICBpZiAoIWlzQXNjaWlUcmltbWFibGUoc3RyLmNoYXJDb2RlQXQoc3RhcnQpKSkge1xuICAgICAgYnJlYWtcbiAgICB9XG4gIH1cbiAgbGV0IGVuZCA9IHN0ci5sZW5ndGggLSAxXG4gIGZvciAoOyBlbmQgPj0gc3RhcnQ7IGVuZC0tKSB7XG4gICAgaWYgKCFpc0FzY2lpVHJpbW1hYmxlKHN0ci5jaGFyQ29kZUF0KGVuZCkpKSB7XG4gICAgICBicmVha1xuICAgIH1cbiAgfVxuICByZXR1cm4gc3RyLnNsaWNlKHN0YXJ0LCBlbmQgKyAxKVxufVxuXG4vKipcbiAqIExpYnJhcmllcyBjb21tb25seSB1c2VkIGJ5IG1hcmtkb3duLWl0IGFuZCBpdHMgcGx1Z2lucywgcmUtZXhwb3J0ZWQgdG9cbiAqIHJlZHVjZSBkdXBsaWNhdGUgZGVwZW5kZW5jaWVzIGluIGJyb3dzZXIgYnVuZGxlcy5cbiAqL1xuY29uc3QgbGliID0geyBtZHVybCwgdWNtaWNybyB9XG5cbmV4cG9ydCB7XG4gIGxpYixcbiAgY2FsbGFibGUsXG4gIHVuZXNjYXBlTWQsXG4gIHVuZXNjYXBlQWxsLFxuICBpc1ZhbGlkRW50aXR5Q29kZSxcbiAgZnJvbUNvZGVQb2ludCxcbiAgZXNjYXBlSHRtbCxcbiAgYXJyYXlSZXBsYWNlQXQsXG4gIGlzU3BhY2UsXG4gIGlzV2hpdGVTcGFjZSxcbiAgaXNNZEFzY2lpUHVuY3QsXG4gIGlzUHVuY3RDaGFyLFxuICBpc1B1bmN0Q2hhckNvZGUsXG4gIGVzY2FwZVJFLFxuICBub3JtYWxpemVSZWZlcmVuY2UsXG4gIGFzY2lpVHJpbVxufVxuIiwgImltcG9ydCB0eXBlIFN0YXRlSW5saW5lIGZyb20gJy4uL3J1bGVzX2lubGluZS9zdGF0ZV9pbmxpbmUudHMnXG5cbi8qKiBGaW5kcyB0aGUgZW5kIG9mIGEgbGluayBvciBpbWFnZSBsYWJlbCAoYFtsYWJlbF1gKS4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIHBhcnNlTGlua0xhYmVsIChzdGF0ZTogU3RhdGVJbmxpbmUsIHN0YXJ0OiBudW1iZXIsIGRpc2FibGVOZXN0ZWQ/OiBib29sZWFuKTogbnVtYmVyIHtcbiAgbGV0IGxldmVsLCBmb3VuZCwgbWFya2VyLCBwcmV2UG9zXG5cbiAgY29uc3QgbWF4ID0gc3RhdGUucG9zTWF4XG4gIGNvbnN0IG9sZFBvcyA9IHN0YXRlLnBvc1xuXG4gIHN0YXRlLnBvcyA9IHN0YXJ0ICsgMVxuICBsZXZlbCA9IDFcblxuICB3aGlsZSAoc3RhdGUucG9zIDwgbWF4KSB7XG4gICAgbWFya2VyID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQoc3RhdGUucG9zKVxuICAgIGlmIChtYXJrZXIgPT09IDB4NUQgLyogXSAqLykge1xuICAgICAgbGV2ZWwtLVxuICAgICAgaWYgKGxldmVsID09PSAwKSB7XG4gICAgICAgIGZvdW5kID0gdHJ1ZVxuICAgICAgICBicmVha1xuICAgICAgfVxuICAgIH1cblxuICAgIHByZXZQb3MgPSBzdGF0ZS5wb3NcbiAgICBzdGF0ZS5tZC5pbmxpbmUuc2tpcFRva2VuKHN0YXRlKVxuICAgIGlmIChtYXJrZXIgPT09IDB4NUIgLyogWyAqLykge1xuICAgICAgaWYgKHByZXZQb3MgPT09IHN0YXRlLnBvcyAtIDEpIHtcbiAgICAgICAgLy8gaW5jcmVhc2UgbGV2ZWwgaWYgd2UgZmluZCB0ZXh0IGBbYCwgd2hpY2ggaXMgbm90IGEgcGFydCBvZiBhbnkgdG9rZW5cbiAgICAgICAgbGV2ZWwrK1xuICAgICAgfSBlbHNlIGlmIChkaXNhYmxlTmVzdGVkKSB7XG4gICAgICAgIHN0YXRlLnBvcyA9IG9sZFBvc1xuICAgICAgICByZXR1cm4gLTFcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICBsZXQgbGFiZWxFbmQgPSAtMVxuXG4gIGlmIChmb3VuZCkge1xuICAgIGxhYmVsRW5kID0gc3RhdGUucG9zXG4gIH1cblxuICAvLyByZXN0b3JlIG9sZCBzdGF0ZVxuICBzdGF0ZS5wb3MgPSBvbGRQb3NcblxuICByZXR1cm4gbGFiZWxFbmRcbn1cbiIsICJpbXBvcnQgeyB1bmVzY2FwZUFsbCB9IGZyb20gJy4uL2NvbW1vbi91dGlscy50cydcblxuLyoqIFBhcnNlcyB0aGUgZGVzdGluYXRpb24gaW4gYFtsYWJlbF0oZGVzdGluYXRpb24gXCJ0aXRsZVwiKWAuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBwYXJzZUxpbmtEZXN0aW5hdGlvbiAoc3RyOiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIG1heDogbnVtYmVyKSB7XG4gIGxldCBjb2RlXG4gIGxldCBwb3MgPSBzdGFydFxuXG4gIGNvbnN0IHJlc3VsdCA9IHtcbiAgICBvazogZmFsc2UsXG4gICAgcG9zOiAwLFxuICAgIHN0cjogJydcbiAgfVxuXG4gIGlmIChzdHIuY2hhckNvZGVBdChwb3MpID09PSAweDNDIC8qIDwgKi8pIHtcbiAgICBwb3MrK1xuICAgIHdoaWxlIChwb3MgPCBtYXgpIHtcbiAgICAgIGNvZGUgPSBzdHIuY2hhckNvZGVBdChwb3MpXG4gICAgICBpZiAoY29kZSA9PT0gMHgwQSAvKiBcXG4gKi8pIHsgcmV0dXJuIHJlc3VsdCB9XG4gICAgICBpZiAoY29kZSA9PT0gMHgzQyAvKiA8ICovKSB7IHJldHVybiByZXN1bHQgfVxuICAgICAgaWYgKGNvZGUgPT09IDB4M0UgLyogPiAqLykge1xuICAgICAgICByZXN1bHQucG9zID0gcG9zICsgMVxuICAgICAgICByZXN1bHQuc3RyID0gdW5lc2NhcGVBbGwoc3RyLnNsaWNlKHN0YXJ0ICsgMSwgcG9zKSlcbiAgICAgICAgcmVzdWx0Lm9rID0gdHJ1ZVxuICAgICAgICByZXR1cm4gcmVzdWx0XG4gICAgICB9XG4gICAgICBpZiAoY29kZSA9PT0gMHg1QyAvKiBcXCAqLyAmJiBwb3MgKyAxIDwgbWF4KSB7XG4gICAgICAgIHBvcyArPSAyXG4gICAgICAgIGNvbnRpbnVlXG4gICAgICB9XG5cbiAgICAgIHBvcysrXG4gICAgfVxuXG4gICAgLy8gbm8gY2xvc2luZyAnPidcbiAgICByZXR1cm4gcmVzdWx0XG4gIH1cblxuICAvLyB0aGlzIHNob3VsZCBiZSAuLi4gfSBlbHNlIHsgLi4uIGJyYW5jaFxuXG4gIGxldCBsZXZlbCA9IDBcbiAgd2hpbGUgKHBvcyA8IG1heCkge1xuICAgIGNvZGUgPSBzdHIuY2hhckNvZGVBdChwb3MpXG5cbiAgICBpZiAoY29kZSA9PT0gMHgyMCkgeyBicmVhayB9XG5cbiAgICAvLyBhc2NpaSBjb250cm9sIGNoYXJhY3RlcnNcbiAgICBpZiAoY29kZSA8IDB4MjAgfHwgY29kZSA9PT0gMHg3RikgeyBicmVhayB9XG5cbiAgICBpZiAoY29kZSA9PT0gMHg1QyAvKiBcXCAqLyAmJiBwb3MgKyAxIDwgbWF4KSB7XG4gICAgICBpZiAoc3RyLmNoYXJDb2RlQXQocG9zICsgMSkgPT09IDB4MjApIHsgcG9zKys7IGNvbnRpbnVlIH1cbiAgICAgIHBvcyArPSAyXG4gICAgICBjb250aW51ZVxuICAgIH1cblxuICAgIGlmIChjb2RlID09PSAweDI4IC8qICggKi8pIHtcbiAgICAgIGxldmVsKytcbiAgICAgIGlmIChsZXZlbCA+IDMyKSB7IHJldHVybiByZXN1bHQgfVxuICAgIH1cblxuICAgIGlmIChjb2RlID09PSAweDI5IC8qICkgKi8pIHtcbiAgICAgIGlmIChsZXZlbCA9PT0gMCkgeyBicmVhayB9XG4gICAgICBsZXZlbC0tXG4gICAgfVxuXG4gICAgcG9zKytcbiAgfVxuXG4gIGlmIChzdGFydCA9PT0gcG9zKSB7IHJldHVybiByZXN1bHQgfVxuICBpZiAobGV2ZWwgIT09IDApIHsgcmV0dXJuIHJlc3VsdCB9XG5cbiAgcmVzdWx0LnN0ciA9IHVuZXNjYXBlQWxsKHN0ci5zbGljZShzdGFydCwgcG9zKSlcbiAgcmVzdWx0LnBvcyA9IHBvc1xuICByZXN1bHQub2sgPSB0cnVlXG4gIHJldHVybiByZXN1bHRcbn1cbiIsICJpbXBvcnQgeyB1bmVzY2FwZUFsbCB9IGZyb20gJy4uL2NvbW1vbi91dGlscy50cydcblxuLyoqIEBpbmxpbmUgKi9cbmludGVyZmFjZSBQYXJzZUxpbmtUaXRsZVJlc3VsdCB7XG4gIG9rOiBib29sZWFuXG4gIGNhbl9jb250aW51ZTogYm9vbGVhblxuICBwb3M6IG51bWJlclxuICBzdHI6IHN0cmluZ1xuICBtYXJrZXI6IG51bWJlclxufVxuXG4vKipcbiAqIFBhcnNlcyB0aGUgb3B0aW9uYWwgdGl0bGUgaW4gYFtsYWJlbF0oZGVzdGluYXRpb24gXCJ0aXRsZVwiKWAgb3JcbiAqIGBbbGFiZWxdOiBkZXN0aW5hdGlvbiBcInRpdGxlXCJgLlxuICpcbiAqIGBwcmV2X3N0YXRlYCBjb250aW51ZXMgYSByZWZlcmVuY2UgdGl0bGUgb24gdGhlIG5leHQgc291cmNlIGxpbmUuXG4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIHBhcnNlTGlua1RpdGxlIChcbiAgc3RyOiBzdHJpbmcsXG4gIHN0YXJ0OiBudW1iZXIsXG4gIG1heDogbnVtYmVyLFxuICBwcmV2X3N0YXRlPzogUGFyc2VMaW5rVGl0bGVSZXN1bHRcbik6IFBhcnNlTGlua1RpdGxlUmVzdWx0IHtcbiAgbGV0IGNvZGVcbiAgbGV0IHBvcyA9IHN0YXJ0XG5cbiAgY29uc3Qgc3RhdGUgPSB7XG4gICAgLy8gaWYgYHRydWVgLCB0aGlzIGlzIGEgdmFsaWQgbGluayB0aXRsZVxuICAgIG9rOiBmYWxzZSxcbiAgICAvLyBpZiBgdHJ1ZWAsIHRoaXMgbGluayBjYW4gYmUgY29udGludWVkIG9uIHRoZSBuZXh0IGxpbmVcbiAgICBjYW5fY29udGludWU6IGZhbHNlLFxuICAgIC8vIGlmIGBva2AsIGl0J3MgdGhlIHBvc2l0aW9uIG9mIHRoZSBmaXJzdCBjaGFyYWN0ZXIgYWZ0ZXIgdGhlIGNsb3NpbmcgbWFya2VyXG4gICAgcG9zOiAwLFxuICAgIC8vIGlmIGBva2AsIGl0J3MgdGhlIHVuZXNjYXBlZCB0aXRsZVxuICAgIHN0cjogJycsXG4gICAgLy8gZXhwZWN0ZWQgY2xvc2luZyBtYXJrZXIgY2hhcmFjdGVyIGNvZGVcbiAgICBtYXJrZXI6IDBcbiAgfVxuXG4gIGlmIChwcmV2X3N0YXRlKSB7XG4gICAgLy8gdGhpcyBpcyBhIGNvbnRpbnVhdGlvbiBvZiBhIHByZXZpb3VzIHBhcnNlTGlua1RpdGxlIGNhbGwgb24gdGhlIG5leHQgbGluZSxcbiAgICAvLyB1c2VkIGluIHJlZmVyZW5jZSBsaW5rcyBvbmx5XG4gICAgc3RhdGUuc3RyID0gcHJldl9zdGF0ZS5zdHJcbiAgICBzdGF0ZS5tYXJrZXIgPSBwcmV2X3N0YXRlLm1hcmtlclxuICB9IGVsc2Uge1xuICAgIGlmIChwb3MgPj0gbWF4KSB7IHJldHVybiBzdGF0ZSB9XG5cbiAgICBsZXQgbWFya2VyID0gc3RyLmNoYXJDb2RlQXQocG9zKVxuICAgIGlmIChtYXJrZXIgIT09IDB4MjIgLyogXCIgKi8gJiYgbWFya2VyICE9PSAweDI3IC8qICcgKi8gJiYgbWFya2VyICE9PSAweDI4IC8qICggKi8pIHsgcmV0dXJuIHN0YXRlIH1cblxuICAgIHN0YXJ0KytcbiAgICBwb3MrK1xuXG4gICAgLy8gaWYgb3BlbmluZyBtYXJrZXIgaXMgXCIoXCIsIHN3aXRjaCBpdCB0byBjbG9zaW5nIG1hcmtlciBcIilcIlxuICAgIGlmIChtYXJrZXIgPT09IDB4MjgpIHsgbWFya2VyID0gMHgyOSB9XG5cbiAgICBzdGF0ZS5tYXJrZXIgPSBtYXJrZXJcbiAgfVxuXG4gIHdoaWxlIChwb3MgPCBtYXgpIHtcbiAgICBjb2RlID0gc3RyLmNoYXJDb2RlQXQocG9zKVxuICAgIGlmIChjb2RlID09PSBzdGF0ZS5tYXJrZXIpIHtcbiAgICAgIHN0YXRlLnBvcyA9IHBvcyArIDFcbiAgICAgIHN0YXRlLnN0ciArPSB1bmVzY2FwZUFsbChzdHIuc2xpY2Uoc3RhcnQsIHBvcykpXG4gICAgICBzdGF0ZS5vayA9IHRydWVcbiAgICAgIHJldHVybiBzdGF0ZVxuICAgIH0gZWxzZSBpZiAoY29kZSA9PT0gMHgyOCAvKiAoICovICYmIHN0YXRlLm1hcmtlciA9PT0gMHgyOSAvKiApICovKSB7XG4gICAgICByZXR1cm4gc3RhdGVcbiAgICB9IGVsc2UgaWYgKGNvZGUgPT09IDB4NUMgLyogXFwgKi8gJiYgcG9zICsgMSA8IG1heCkge1xuICAgICAgcG9zKytcbiAgICB9XG5cbiAgICBwb3MrK1xuICB9XG5cbiAgLy8gbm8gY2xvc2luZyBtYXJrZXIgZm91bmQsIGJ1dCB0aGlzIGxpbmsgdGl0bGUgbWF5IGNvbnRpbnVlIG9uIHRoZSBuZXh0IGxpbmUgKGZvciByZWZlcmVuY2VzKVxuICBzdGF0ZS5jYW5fY29udGludWUgPSB0cnVlXG4gIHN0YXRlLnN0ciArPSB1bmVzY2FwZUFsbChzdHIuc2xpY2Uoc3RhcnQsIHBvcykpXG4gIHJldHVybiBzdGF0ZVxufVxuIiwgIi8qKlxuICogRnVuY3Rpb25zIHVzZWQgdG8gcGFyc2UgbGlua3MgYW5kIGltYWdlcywgc3BsaXQgb3V0IG9mIHBhcnNlciBydWxlcyBiZWNhdXNlXG4gKiBvZiB0aGVpciBzaXplLlxuICpcbiAqIEBtb2R1bGUgbWQuaGVscGVyc1xuICovXG5cbi8vIEp1c3QgYSBzaG9ydGN1dCBmb3IgYnVsayBleHBvcnRcblxuaW1wb3J0IHBhcnNlTGlua0xhYmVsIGZyb20gJy4vcGFyc2VfbGlua19sYWJlbC50cydcbmltcG9ydCBwYXJzZUxpbmtEZXN0aW5hdGlvbiBmcm9tICcuL3BhcnNlX2xpbmtfZGVzdGluYXRpb24udHMnXG5pbXBvcnQgcGFyc2VMaW5rVGl0bGUgZnJvbSAnLi9wYXJzZV9saW5rX3RpdGxlLnRzJ1xuXG5leHBvcnQge1xuICBwYXJzZUxpbmtMYWJlbCxcbiAgcGFyc2VMaW5rRGVzdGluYXRpb24sXG4gIHBhcnNlTGlua1RpdGxlXG59XG4iLCAiLy8gVG9rZW4gY2xhc3NcblxuLyoqIEBpbmxpbmUgKi9cbnR5cGUgVG9rZW5OZXN0aW5nID0gLTEgfCAwIHwgMVxuXG4vKiogQGlubGluZSAqL1xudHlwZSBUb2tlbkF0dHJpYnV0ZSA9IFtuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudW1iZXJdXG5cbi8qKlxuICogUmVwcmVzZW50cyBvbmUgaXRlbSBpbiB0aGUgcGFyc2VkIHRva2VuIHN0cmVhbSwgc3RvcmluZyBwYXJzZWQgZGF0YSBhbmRcbiAqIHByb3ZpZGluZyBoZWxwZXJzIGZvciBtYW5hZ2luZyBIVE1MIGF0dHJpYnV0ZXMuXG4gKi9cbmNsYXNzIFRva2VuIHtcbiAgLyoqXG4gICAqIFR5cGUgb2YgdGhlIHRva2VuIChzdHJpbmcsIGUuZy4gXCJwYXJhZ3JhcGhfb3BlblwiKVxuICAgKi9cbiAgZGVjbGFyZSB0eXBlOiBzdHJpbmdcblxuICAvKipcbiAgICogaHRtbCB0YWcgbmFtZSwgZS5nLiBcInBcIlxuICAgKi9cbiAgZGVjbGFyZSB0YWc6IHN0cmluZ1xuXG4gIC8qKiBIdG1sIGF0dHJpYnV0ZXMuIEZvcm1hdDogYFsgWyBuYW1lMSwgdmFsdWUxIF0sIFsgbmFtZTIsIHZhbHVlMiBdIF1gICovXG4gIGRlY2xhcmUgYXR0cnM6IFRva2VuQXR0cmlidXRlW10gfCBudWxsXG5cbiAgLyoqXG4gICAqIFNvdXJjZSBtYXAgaW5mby4gRm9ybWF0OiBgWyBsaW5lX2JlZ2luLCBsaW5lX2VuZCBdYFxuICAgKi9cbiAgbWFwOiBbbnVtYmVyLCBudW1iZXJdIHwgbnVsbCA9IG51bGxcblxuICAvKipcbiAgICogTGV2ZWwgY2hhbmdlIChudW1iZXIgaW4gey0xLCAwLCAxfSBzZXQpLCB3aGVyZTpcbiAgICpcbiAgICogLSAgYDFgIG1lYW5zIHRoZSB0YWcgaXMgb3BlbmluZ1xuICAgKiAtICBgMGAgbWVhbnMgdGhlIHRhZyBpcyBzZWxmLWNsb3NpbmdcbiAgICogLSBgLTFgIG1lYW5zIHRoZSB0YWcgaXMgY2xvc2luZ1xuICAgKi9cbiAgZGVjbGFyZSBuZXN0aW5nOiBUb2tlbk5lc3RpbmdcblxuICAvKipcbiAgICogbmVzdGluZyBsZXZlbCwgdGhlIHNhbWUgYXMgYHN0YXRlLmxldmVsYFxuICAgKi9cbiAgbGV2ZWwgPSAwXG5cbiAgLyoqXG4gICAqIEFuIGFycmF5IG9mIGNoaWxkIG5vZGVzIChpbmxpbmUgYW5kIGltZyB0b2tlbnMpXG4gICAqL1xuICBjaGlsZHJlbjogVG9rZW5bXSB8IG51bGwgPSBudWxsXG5cbiAgLyoqXG4gICAqIEluIGEgY2FzZSBvZiBzZWxmLWNsb3NpbmcgdGFnIChjb2RlLCBodG1sLCBmZW5jZSwgZXRjLiksXG4gICAqIGl0IGhhcyBjb250ZW50cyBvZiB0aGlzIHRhZy5cbiAgICovXG4gIGNvbnRlbnQgPSAnJ1xuXG4gIC8qKlxuICAgKiAnKicgb3IgJ18nIGZvciBlbXBoYXNpcywgZmVuY2Ugc3RyaW5nIGZvciBmZW5jZSwgZXRjLlxuICAgKi9cbiAgbWFya3VwID0gJydcblxuICAvKipcbiAgICogQWRkaXRpb25hbCBpbmZvcm1hdGlvbjpcbiAgICpcbiAgICogLSBJbmZvIHN0cmluZyBmb3IgXCJmZW5jZVwiIHRva2Vuc1xuICAgKiAtIFRoZSB2YWx1ZSBcImF1dG9cIiBmb3IgYXV0b2xpbmsgXCJsaW5rX29wZW5cIiBhbmQgXCJsaW5rX2Nsb3NlXCIgdG9rZW5zXG4gICAqIC0gVGhlIHN0cmluZyB2YWx1ZSBvZiB0aGUgaXRlbSBtYXJrZXIgZm9yIG9yZGVyZWQtbGlzdCBcImxpc3RfaXRlbV9vcGVuXCIgdG9rZW5zXG4gICAqL1xuICBpbmZvID0gJydcblxuICAvKiogQSBwbGFjZSBmb3IgcGx1Z2lucyB0byBzdG9yZSBhbiBhcmJpdHJhcnkgZGF0YSAqL1xuICBkZWNsYXJlIG1ldGE6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHwgbnVsbFxuXG4gIC8qKlxuICAgKiBUcnVlIGZvciBibG9jay1sZXZlbCB0b2tlbnMsIGZhbHNlIGZvciBpbmxpbmUgdG9rZW5zLlxuICAgKiBVc2VkIGluIHJlbmRlcmVyIHRvIGNhbGN1bGF0ZSBsaW5lIGJyZWFrc1xuICAgKi9cbiAgYmxvY2sgPSBmYWxzZVxuXG4gIC8qKlxuICAgKiBJZiBpdCdzIHRydWUsIGlnbm9yZSB0aGlzIGVsZW1lbnQgd2hlbiByZW5kZXJpbmcuIFVzZWQgZm9yIHRpZ2h0IGxpc3RzXG4gICAqIHRvIGhpZGUgcGFyYWdyYXBocy5cbiAgICovXG4gIGhpZGRlbiA9IGZhbHNlXG5cbiAgY29uc3RydWN0b3IgKHR5cGU6IHN0cmluZywgdGFnOiBzdHJpbmcsIG5lc3Rpbmc6IFRva2VuTmVzdGluZykge1xuICAgIHRoaXMudHlwZSA9IHR5cGVcbiAgICB0aGlzLnRhZyA9IHRhZ1xuXG4gICAgdGhpcy5hdHRycyA9IG51bGxcblxuICAgIHRoaXMubmVzdGluZyA9IG5lc3RpbmdcblxuICAgIHRoaXMubWV0YSA9IG51bGxcbiAgfVxuXG4gIC8qKlxuICAgKiBTZWFyY2ggYXR0cmlidXRlIGluZGV4IGJ5IG5hbWUuXG4gICAqL1xuICBhdHRySW5kZXggKG5hbWU6IHN0cmluZyk6IG51bWJlciB7XG4gICAgaWYgKCF0aGlzLmF0dHJzKSB7IHJldHVybiAtMSB9XG5cbiAgICBjb25zdCBhdHRycyA9IHRoaXMuYXR0cnNcblxuICAgIGZvciAobGV0IGkgPSAwLCBsZW4gPSBhdHRycy5sZW5ndGg7IGkgPCBsZW47IGkrKykge1xuICAgICAgaWYgKGF0dHJzW2ldWzBdID09PSBuYW1lKSB7IHJldHVybiBpIH1cbiAgICB9XG4gICAgcmV0dXJuIC0xXG4gIH1cblxuICAvKipcbiAgICogQWRkIGBbIG5hbWUsIHZhbHVlIF1gIGF0dHJpYnV0ZSB0byBsaXN0LiBJbml0IGF0dHJzIGlmIG5lY2Vzc2FyeVxuICAgKi9cbiAgYXR0clB1c2ggKGF0dHJEYXRhOiBUb2tlbkF0dHJpYnV0ZSk6IHZvaWQge1xuICAgIGlmICh0aGlzLmF0dHJzKSB7XG4gICAgICB0aGlzLmF0dHJzLnB1c2goYXR0ckRhdGEpXG4gICAgfSBlbHNlIHtcbiAgICAgIHRoaXMuYXR0cnMgPSBbYXR0ckRhdGFdXG4gICAgfVxuICB9XG5cbiAgLyoqXG4gICAqIFNldCBgbmFtZWAgYXR0cmlidXRlIHRvIGB2YWx1ZWAuIE92ZXJyaWRlIG9sZCB2YWx1ZSBpZiBleGlzdHMuXG4gICAqL1xuICBhdHRyU2V0IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBpZHggPSB0aGlzLmF0dHJJbmRleChuYW1lKVxuICAgIGNvbnN0IGF0dHJEYXRhOiBUb2tlbkF0dHJpYnV0ZSA9IFtuYW1lLCB2YWx1ZV1cblxuICAgIGlmIChpZHggPCAwKSB7XG4gICAgICB0aGlzLmF0dHJQdXNoKGF0dHJEYXRhKVxuICAgIH0gZWxzZSB7XG4gICAgICB0aGlzLmF0dHJzIVtpZHhdID0gYXR0ckRhdGFcbiAgICB9XG4gIH1cblxuICAvKipcbiAgICogR2V0IHRoZSB2YWx1ZSBvZiBhdHRyaWJ1dGUgYG5hbWVgLCBvciBudWxsIGlmIGl0IGRvZXMgbm90IGV4aXN0LlxuICAgKi9cbiAgYXR0ckdldCAobmFtZTogc3RyaW5nKTogc3RyaW5nIHwgbnVtYmVyIHwgbnVsbCB7XG4gICAgY29uc3QgaWR4ID0gdGhpcy5hdHRySW5kZXgobmFtZSlcbiAgICBsZXQgdmFsdWUgPSBudWxsXG4gICAgaWYgKGlkeCA+PSAwKSB7XG4gICAgICB2YWx1ZSA9IHRoaXMuYXR0cnMhW2lkeF1bMV1cbiAgICB9XG4gICAgcmV0dXJuIHZhbHVlXG4gIH1cblxuICAvKipcbiAgICogSm9pbiB2YWx1ZSB0byBleGlzdGluZyBhdHRyaWJ1dGUgdmlhIHNwYWNlLiBPciBjcmVhdGUgbmV3IGF0dHJpYnV0ZSBpZiBub3RcbiAgICogZXhpc3RzLiBVc2VmdWwgdG8gb3BlcmF0ZSB3aXRoIHRva2VuIGNsYXNzZXMuXG4gICAqL1xuICBhdHRySm9pbiAobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nIHwgbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgaWR4ID0gdGhpcy5hdHRySW5kZXgobmFtZSlcblxuICAgIGlmIChpZHggPCAwKSB7XG4gICAgICB0aGlzLmF0dHJQdXNoKFtuYW1lLCB2YWx1ZV0pXG4gICAgfSBlbHNlIHtcbiAgICAgIHRoaXMuYXR0cnMhW2lkeF1bMV0gPSBgJHt0aGlzLmF0dHJzIVtpZHhdWzFdfSAke3ZhbHVlfWBcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGRlZmF1bHQgVG9rZW5cbiIsICIvKiogQGlubGluZSAqL1xudHlwZSBSdWxlT3B0aW9ucyA9IHsgYWx0Pzogc3RyaW5nW10gfVxuXG4vKipcbiAqIEhlbHBlciBjbGFzcywgdXNlZCBieSB7QGxpbmsgTWFya2Rvd25JdC5jb3JlfSwge0BsaW5rIE1hcmtkb3duSXQuYmxvY2t9IGFuZFxuICoge0BsaW5rIE1hcmtkb3duSXQuaW5saW5lfSB0byBtYW5hZ2Ugc2VxdWVuY2VzIG9mIGZ1bmN0aW9ucyAocnVsZXMpOlxuICpcbiAqIC0ga2VlcCBydWxlcyBpbiBkZWZpbmVkIG9yZGVyXG4gKiAtIGFzc2lnbiB0aGUgbmFtZSB0byBlYWNoIHJ1bGVcbiAqIC0gZW5hYmxlL2Rpc2FibGUgcnVsZXNcbiAqIC0gYWRkL3JlcGxhY2UgcnVsZXNcbiAqIC0gYWxsb3cgYXNzaWduIHJ1bGVzIHRvIGFkZGl0aW9uYWwgbmFtZWQgY2hhaW5zIChpbiB0aGUgc2FtZSlcbiAqIC0gY2FjaGVpbmcgbGlzdHMgb2YgYWN0aXZlIHJ1bGVzXG4gKlxuICogWW91IHdpbGwgbm90IG5lZWQgdXNlIHRoaXMgY2xhc3MgZGlyZWN0bHkgdW50aWwgd3JpdGUgcGx1Z2lucy4gRm9yIHNpbXBsZVxuICogcnVsZXMgY29udHJvbCB1c2Uge0BsaW5rIE1hcmtkb3duSXQuZGlzYWJsZX0sIHtAbGluayBNYXJrZG93bkl0LmVuYWJsZX0gYW5kXG4gKiB7QGxpbmsgTWFya2Rvd25JdC51c2V9LlxuICovXG5jbGFzcyBSdWxlcjxBcmdzIGV4dGVuZHMgdW5rbm93bltdLCBSZXN1bHQ+IHtcbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBfX3J1bGVzX186IEFycmF5PHtcbiAgICBuYW1lOiBzdHJpbmdcbiAgICBlbmFibGVkOiBib29sZWFuXG4gICAgZm46ICguLi5hcmdzOiBBcmdzKSA9PiBSZXN1bHRcbiAgICBhbHQ6IHN0cmluZ1tdXG4gIH0+ID0gW11cblxuICAvLyBDYWNoZWQgcnVsZSBjaGFpbnMuXG4gIC8vXG4gIC8vIEZpcnN0IGxldmVsIC0gY2hhaW4gbmFtZSwgJycgZm9yIGRlZmF1bHQuXG4gIC8vIFNlY29uZCBsZXZlbCAtIGRpZ2luYWwgYW5jaG9yIGZvciBmYXN0IGZpbHRlcmluZyBieSBjaGFyY29kZXMuXG4gIC8vXG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgX19jYWNoZV9fOiBSZWNvcmQ8c3RyaW5nLCBBcnJheTwoLi4uYXJnczogQXJncykgPT4gUmVzdWx0Pj4gfCBudWxsID0gbnVsbFxuXG4gIC8qKiBAaW50ZXJuYWwgKi9cbiAgX19maW5kX18gKG5hbWU6IHN0cmluZyk6IG51bWJlciB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLl9fcnVsZXNfXy5sZW5ndGg7IGkrKykge1xuICAgICAgaWYgKHRoaXMuX19ydWxlc19fW2ldLm5hbWUgPT09IG5hbWUpIHtcbiAgICAgICAgcmV0dXJuIGlcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIC0xXG4gIH1cblxuICAvKiogQGludGVybmFsICovXG4gIF9fY29tcGlsZV9fICgpOiB2b2lkIHtcbiAgICBjb25zdCBjaGFpbnMgPSBuZXcgU2V0PHN0cmluZz4oKVxuXG4gICAgLy8gY29sbGVjdCB1bmlxdWUgbmFtZXNcbiAgICB0aGlzLl9fcnVsZXNfXy5mb3JFYWNoKHJ1bGUgPT4ge1xuICAgICAgaWYgKCFydWxlLmVuYWJsZWQpIHJldHVyblxuICAgICAgcnVsZS5hbHQuZm9yRWFjaChhbHROYW1lID0+IHtcbiAgICAgICAgaWYgKGFsdE5hbWUpIGNoYWlucy5hZGQoYWx0TmFtZSlcbiAgICAgIH0pXG4gICAgfSlcblxuICAgIHRoaXMuX19jYWNoZV9fID0gT2JqZWN0LmNyZWF0ZShudWxsKVxuXG4gICAgLy8gQ29sbGVjdCBkZWZhdWx0IGNoYWluXG4gICAgdGhpcy5fX2NhY2hlX18hWycnXSA9IFtdXG4gICAgdGhpcy5fX3J1bGVzX18uZm9yRWFjaChydWxlID0+IHtcbiAgICAgIGlmIChydWxlLmVuYWJsZWQpIHRoaXMuX19jYWNoZV9fIVsnJ10ucHVzaChydWxlLmZuKVxuICAgIH0pXG5cbiAgICAvLyBDb2xsZWN0IGFsdCBjaGFpbnNcbiAgICBjaGFpbnMuZm9yRWFjaChjaGFpbiA9PiB7XG4gICAgICB0aGlzLl9fY2FjaGVfXyFbY2hhaW5dID0gW11cblxuICAgICAgdGhpcy5fX3J1bGVzX18uZm9yRWFjaChydWxlID0+IHtcbiAgICAgICAgaWYgKHJ1bGUuZW5hYmxlZCAmJiBydWxlLmFsdC5pbmRleE9mKGNoYWluKSA+PSAwKSB7XG4gICAgICAgICAgdGhpcy5fX2NhY2hlX18hW2NoYWluXS5wdXNoKHJ1bGUuZm4pXG4gICAgICAgIH1cbiAgICAgIH0pXG4gICAgfSlcbiAgfVxuXG4gIC8qKlxuICAgKiBSZXBsYWNlIHJ1bGUgYnkgbmFtZSB3aXRoIG5ldyBmdW5jdGlvbiAmIG9wdGlvbnMuIFRocm93cyBlcnJvciBpZiBuYW1lIG5vdFxuICAgKiBmb3VuZC5cbiAgICpcbiAgICogQGV4YW1wbGUgUmVwbGFjZSBleGlzdGluZyB0eXBvZ3JhcGhlciByZXBsYWNlbWVudCBydWxlIHdpdGggbmV3IG9uZVxuICAgKiBgYGBqYXZhc2NyaXB0XG4gICAqIGltcG9ydCBNYXJrZG93bkl0IGZyb20gJ21hcmtkb3duLWl0J1xuICAgKiBjb25zdCBtZCA9IG5ldyBNYXJrZG93bkl0KClcbiAgICpcbiAgICogbWQuY29yZS5ydWxlci5hdCgncmVwbGFjZW1lbnRzJywgZnVuY3Rpb24gcmVwbGFjZShzdGF0ZSkge1xuICAgKiAgIC8vLi4uXG4gICAqIH0pO1xuICAgKiBgYGBcbiAgICovXG4gIGF0IChuYW1lOiBzdHJpbmcsIGZuOiAoLi4uYXJnczogQXJncykgPT4gUmVzdWx0LCBvcHRpb25zOiBSdWxlT3B0aW9ucyA9IHt9KTogdm9pZCB7XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLl9fZmluZF9fKG5hbWUpXG5cbiAgICBpZiAoaW5kZXggPT09IC0xKSB7IHRocm93IG5ldyBFcnJvcihgUGFyc2VyIHJ1bGUgbm90IGZvdW5kOiAke25hbWV9YCkgfVxuXG4gICAgdGhpcy5fX3J1bGVzX19baW5kZXhdLmZuID0gZm5cbiAgICB0aGlzLl9fcnVsZXNfX1tpbmRleF0uYWx0ID0gb3B0aW9ucy5hbHQgfHwgW11cbiAgICB0aGlzLl9fY2FjaGVfXyA9IG51bGxcbiAgfVxuXG4gIC8qKlxuICAgKiBBZGQgbmV3IHJ1bGUgdG8gY2hhaW4gYmVmb3JlIG9uZSB3aXRoIGdpdmVuIG5hbWUuIFNlZSBhbHNvXG4gICAqIHtAbGluayBSdWxlci5hZnRlcn0sIHtAbGluayBSdWxlci5wdXNofS5cbiAgICpcbiAgICogQGV4YW1wbGVcbiAgICogYGBgamF2YXNjcmlwdFxuICAgKiBpbXBvcnQgTWFya2Rvd25JdCBmcm9tICdtYXJrZG93bi1pdCdcbiAgICogY29uc3QgbWQgPSBuZXcgTWFya2Rvd25JdCgpXG4gICAqXG4gICAqIG1kLmJsb2NrLnJ1bGVyLmJlZm9yZSgncGFyYWdyYXBoJywgJ215X3J1bGUnLCBmdW5jdGlvbiByZXBsYWNlKHN0YXRlKSB7XG4gICAqICAgLy8uLi5cbiAgICogfSk7XG4gICAqIGBgYFxuICAgKi9cbiAgYmVmb3JlIChiZWZvcmVOYW1lOiBzdHJpbmcsIHJ1bGVOYW1lOiBzdHJpbmcsIGZuOiAoLi4uYXJnczogQXJncykgPT4gUmVzdWx0LCBvcHRpb25zOiBSdWxlT3B0aW9ucyA9IHt9KTogdm9pZCB7XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLl9fZmluZF9fKGJlZm9yZU5hbWUpXG5cbiAgICBpZiAoaW5kZXggPT09IC0xKSB7IHRocm93IG5ldyBFcnJvcihgUGFyc2VyIHJ1bGUgbm90IGZvdW5kOiAke2JlZm9yZU5hbWV9YCkgfVxuXG4gICAgdGhpcy5fX3J1bGVzX18uc3BsaWNlKGluZGV4LCAwLCB7XG4gICAgICBuYW1lOiBydWxlTmFtZSxcbiAgICAgIGVuYWJsZWQ6IHRydWUsXG4gICAgICBmbixcbiAgICAgIGFsdDogb3B0aW9ucy5hbHQgfHwgW11cbiAgICB9KVxuXG4gICAgdGhpcy5fX2NhY2hlX18gPSBudWxsXG4gIH1cblxuICAvKipcbiAgICogQWRkIG5ldyBydWxlIHRvIGNoYWluIGFmdGVyIG9uZSB3aXRoIGdpdmVuIG5hbWUuIFNlZSBhbHNvXG4gICAqIHtAbGluayBSdWxlci5iZWZvcmV9LCB7QGxpbmsgUnVsZXIucHVzaH0uXG4gICAqXG4gICAqIEBleGFtcGxlXG4gICAqIGBgYGphdmFzY3JpcHRcbiAgICogaW1wb3J0IE1hcmtkb3duSXQgZnJvbSAnbWFya2Rvd24taXQnXG4gICAqIGNvbnN0IG1kID0gbmV3IE1hcmtkb3duSXQoKVxuICAgKlxuICAgKiBtZC5pbmxpbmUucnVsZXIuYWZ0ZXIoJ3RleHQnLCAnbXlfcnVsZScsIGZ1bmN0aW9uIHJlcGxhY2Uoc3RhdGUpIHtcbiAgICogICAvLy4uLlxuICAgKiB9KTtcbiAgICogYGBgXG4gICAqL1xuICBhZnRlciAoYWZ0ZXJOYW1lOiBzdHJpbmcsIHJ1bGVOYW1lOiBzdHJpbmcsIGZuOiAoLi4uYXJnczogQXJncykgPT4gUmVzdWx0LCBvcHRpb25zOiBSdWxlT3B0aW9ucyA9IHt9KTogdm9pZCB7XG4gICAgY29uc3QgaW5kZXggPSB0aGlzLl9fZmluZF9fKGFmdGVyTmFtZSlcblxuICAgIGlmIChpbmRleCA9PT0gLTEpIHsgdGhyb3cgbmV3IEVycm9yKGBQYXJzZXIgcnVsZSBub3QgZm91bmQ6ICR7YWZ0ZXJOYW1lfWApIH1cblxuICAgIHRoaXMuX19ydWxlc19fLnNwbGljZShpbmRleCArIDEsIDAsIHtcbiAgICAgIG5hbWU6IHJ1bGVOYW1lLFxuICAgICAgZW5hYmxlZDogdHJ1ZSxcbiAgICAgIGZuLFxuICAgICAgYWx0OiBvcHRpb25zLmFsdCB8fCBbXVxuICAgIH0pXG5cbiAgICB0aGlzLl9fY2FjaGVfXyA9IG51bGxcbiAgfVxuXG4gIC8qKlxuICAgKiBQdXNoIG5ldyBydWxlIHRvIHRoZSBlbmQgb2YgY2hhaW4uIFNlZSBhbHNvXG4gICAqIHtAbGluayBSdWxlci5iZWZvcmV9LCB7QGxpbmsgUnVsZXIuYWZ0ZXJ9LlxuICAgKlxuICAgKiBAZXhhbXBsZVxuICAgKiBgYGBqYXZhc2NyaXB0XG4gICAqIGltcG9ydCBNYXJrZG93bkl0IGZyb20gJ21hcmtkb3duLWl0J1xuICAgKiBjb25zdCBtZCA9IG5ldyBNYXJrZG93bkl0KClcbiAgICpcbiAgICogbWQuY29yZS5ydWxlci5wdXNoKCdteV9ydWxlJywgZnVuY3Rpb24gcmVwbGFjZShzdGF0ZSkge1xuICAgKiAgIC8vLi4uXG4gICAqIH0pO1xuICAgKiBgYGBcbiAgICovXG4gIHB1c2ggKHJ1bGVOYW1lOiBzdHJpbmcsIGZuOiAoLi4uYXJnczogQXJncykgPT4gUmVzdWx0LCBvcHRpb25zOiBSdWxlT3B0aW9ucyA9IHt9KTogdm9pZCB7XG4gICAgdGhpcy5fX3J1bGVzX18ucHVzaCh7XG4gICAgICBuYW1lOiBydWxlTmFtZSxcbiAgICAgIGVuYWJsZWQ6IHRydWUsXG4gICAgICBmbixcbiAgICAgIGFsdDogb3B0aW9ucy5hbHQgfHwgW11cbiAgICB9KVxuXG4gICAgdGhpcy5fX2NhY2hlX18gPSBudWxsXG4gIH1cblxuICAvKipcbiAgICogRW5hYmxlIHJ1bGVzIHdpdGggZ2l2ZW4gbmFtZXMuIElmIGFueSBydWxlIG5hbWUgbm90IGZvdW5kIC0gdGhyb3cgRXJyb3IuXG4gICAqIEVycm9ycyBjYW4gYmUgZGlzYWJsZWQgYnkgc2Vjb25kIHBhcmFtLlxuICAgKlxuICAgKiBTZWUgYWxzbyB7QGxpbmsgUnVsZXIuZGlzYWJsZX0sIHtAbGluayBSdWxlci5lbmFibGVPbmx5fS5cbiAgICpcbiAgICogUmV0dXJucyBsaXN0IG9mIGZvdW5kIHJ1bGUgbmFtZXMgKGlmIG5vIGV4Y2VwdGlvbiBoYXBwZW5lZCkuXG4gICAqL1xuICBlbmFibGUgKGxpc3Q6IHN0cmluZyB8IHN0cmluZ1tdLCBpZ25vcmVJbnZhbGlkID0gZmFsc2UpOiBzdHJpbmdbXSB7XG4gICAgaWYgKCFBcnJheS5pc0FycmF5KGxpc3QpKSB7IGxpc3QgPSBbbGlzdF0gfVxuXG4gICAgY29uc3QgcmVzdWx0OiBzdHJpbmdbXSA9IFtdXG5cbiAgICAvLyBTZWFyY2ggYnkgbmFtZSBhbmQgZW5hYmxlXG4gICAgbGlzdC5mb3JFYWNoKG5hbWUgPT4ge1xuICAgICAgY29uc3QgaWR4ID0gdGhpcy5fX2ZpbmRfXyhuYW1lKVxuXG4gICAgICBpZiAoaWR4IDwgMCkge1xuICAgICAgICBpZiAoaWdub3JlSW52YWxpZCkgeyByZXR1cm4gfVxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFJ1bGVzIG1hbmFnZXI6IGludmFsaWQgcnVsZSBuYW1lICR7bmFtZX1gKVxuICAgICAgfVxuICAgICAgdGhpcy5fX3J1bGVzX19baWR4XS5lbmFibGVkID0gdHJ1ZVxuICAgICAgcmVzdWx0LnB1c2gobmFtZSlcbiAgICB9KVxuXG4gICAgdGhpcy5fX2NhY2hlX18gPSBudWxsXG4gICAgcmV0dXJuIHJlc3VsdFxuICB9XG5cbiAgLyoqXG4gICAqIEVuYWJsZSBydWxlcyB3aXRoIGdpdmVuIG5hbWVzLCBhbmQgZGlzYWJsZSBldmVyeXRoaW5nIGVsc2UuIElmIGFueSBydWxlIG5hbWVcbiAgICogbm90IGZvdW5kIC0gdGhyb3cgRXJyb3IuIEVycm9ycyBjYW4gYmUgZGlzYWJsZWQgYnkgc2Vjb25kIHBhcmFtLlxuICAgKlxuICAgKiBTZWUgYWxzbyB7QGxpbmsgUnVsZXIuZGlzYWJsZX0sIHtAbGluayBSdWxlci5lbmFibGV9LlxuICAgKi9cbiAgZW5hYmxlT25seSAobGlzdDogc3RyaW5nIHwgc3RyaW5nW10sIGlnbm9yZUludmFsaWQgPSBmYWxzZSk6IHZvaWQge1xuICAgIGlmICghQXJyYXkuaXNBcnJheShsaXN0KSkgeyBsaXN0ID0gW2xpc3RdIH1cblxuICAgIHRoaXMuX19ydWxlc19fLmZvckVhY2gocnVsZSA9PiB7IHJ1bGUuZW5hYmxlZCA9IGZhbHNlIH0pXG5cbiAgICB0aGlzLmVuYWJsZShsaXN0LCBpZ25vcmVJbnZhbGlkKVxuICB9XG5cbiAgLyoqXG4gICAqIERpc2FibGUgcnVsZXMgd2l0aCBnaXZlbiBuYW1lcy4gSWYgYW55IHJ1bGUgbmFtZSBub3QgZm91bmQgLSB0aHJvdyBFcnJvci5cbiAgICogRXJyb3JzIGNhbiBiZSBkaXNhYmxlZCBieSBzZWNvbmQgcGFyYW0uXG4gICAqXG4gICAqIFNlZSBhbHNvIHtAbGluayBSdWxlci5lbmFibGV9LCB7QGxpbmsgUnVsZXIuZW5hYmxlT25seX0uXG4gICAqXG4gICAqIFJldHVybnMgbGlzdCBvZiBmb3VuZCBydWxlIG5hbWVzIChpZiBubyBleGNlcHRpb24gaGFwcGVuZWQpLlxuICAgKi9cbiAgZGlzYWJsZSAobGlzdDogc3RyaW5nIHwgc3RyaW5nW10sIGlnbm9yZUludmFsaWQgPSBmYWxzZSk6IHN0cmluZ1tdIHtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkobGlzdCkpIHsgbGlzdCA9IFtsaXN0XSB9XG5cbiAgICBjb25zdCByZXN1bHQ6IHN0cmluZ1tdID0gW11cblxuICAgIC8vIFNlYXJjaCBieSBuYW1lIGFuZCBkaXNhYmxlXG4gICAgbGlzdC5mb3JFYWNoKG5hbWUgPT4ge1xuICAgICAgY29uc3QgaWR4ID0gdGhpcy5fX2ZpbmRfXyhuYW1lKVxuXG4gICAgICBpZiAoaWR4IDwgMCkge1xuICAgICAgICBpZiAoaWdub3JlSW52YWxpZCkgeyByZXR1cm4gfVxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFJ1bGVzIG1hbmFnZXI6IGludmFsaWQgcnVsZSBuYW1lICR7bmFtZX1gKVxuICAgICAgfVxuICAgICAgdGhpcy5fX3J1bGVzX19baWR4XS5lbmFibGVkID0gZmFsc2VcbiAgICAgIHJlc3VsdC5wdXNoKG5hbWUpXG4gICAgfSlcblxuICAgIHRoaXMuX19jYWNoZV9fID0gbnVsbFxuICAgIHJldHVybiByZXN1bHRcbiAgfVxuXG4gIC8qKlxuICAgKiBSZXR1cm4gYXJyYXkgb2YgYWN0aXZlIGZ1bmN0aW9ucyAocnVsZXMpIGZvciBnaXZlbiBjaGFpbiBuYW1lLiBJdCBhbmFseXplc1xuICAgKiBydWxlcyBjb25maWd1cmF0aW9uLCBjb21waWxlcyBjYWNoZXMgaWYgbm90IGV4aXN0cyBhbmQgcmV0dXJucyByZXN1bHQuXG4gICAqXG4gICAqIERlZmF1bHQgY2hhaW4gbmFtZSBpcyBgJydgIChlbXB0eSBzdHJpbmcpLiBJdCBjYW4ndCBiZSBza2lwcGVkLiBUaGF0J3NcbiAgICogZG9uZSBpbnRlbnRpb25hbGx5LCB0byBrZWVwIHNpZ25hdHVyZSBtb25vbW9ycGhpYyBmb3IgaGlnaCBzcGVlZC5cbiAgICovXG4gIGdldFJ1bGVzIChjaGFpbk5hbWU6IHN0cmluZyk6IEFycmF5PCguLi5hcmdzOiBBcmdzKSA9PiBSZXN1bHQ+IHtcbiAgICBpZiAoIXRoaXMuX19jYWNoZV9fKSB0aGlzLl9fY29tcGlsZV9fKClcblxuICAgIC8vIENoYWluIGNhbiBiZSBlbXB0eSwgaWYgcnVsZXMgZGlzYWJsZWQuIEJ1dCB3ZSBzdGlsbCBoYXZlIHRvIHJldHVybiBBcnJheS5cbiAgICByZXR1cm4gdGhpcy5fX2NhY2hlX18hW2NoYWluTmFtZV0gfHwgW11cbiAgfVxufVxuXG5leHBvcnQgZGVmYXVsdCBSdWxlclxuIiwgImltcG9ydCB7IHVuZXNjYXBlQWxsLCBlc2NhcGVIdG1sIH0gZnJvbSAnLi9jb21tb24vdXRpbHMudHMnXG5pbXBvcnQgdHlwZSBUb2tlbiBmcm9tICcuL3Rva2VuLnRzJ1xuaW1wb3J0IHR5cGUgeyBFbnYsIE1hcmtkb3duSXRPcHRpb25zIH0gZnJvbSAnLi90eXBlcy50cydcblxuLyoqIEZ1bmN0aW9uIHRoYXQgcmVuZGVycyBhIHRva2VuIGF0IGEgZ2l2ZW4gcG9zaXRpb24gaW4gYSB0b2tlbiBzdHJlYW0uICovXG5leHBvcnQgdHlwZSBSZW5kZXJlclJ1bGUgPSAoXG4gIHRva2VuczogVG9rZW5bXSxcbiAgaWR4OiBudW1iZXIsXG4gIG9wdGlvbnM6IFJlcXVpcmVkPE1hcmtkb3duSXRPcHRpb25zPixcbiAgZW52OiBFbnYgfCB1bmRlZmluZWQsXG4gIHJlbmRlcmVyOiBSZW5kZXJlclxuKSA9PiBzdHJpbmdcblxuY29uc3QgZGVmYXVsdF9ydWxlczogUmVjb3JkPHN0cmluZywgUmVuZGVyZXJSdWxlPiA9IHt9XG5cbmRlZmF1bHRfcnVsZXMuY29kZV9pbmxpbmUgPSBmdW5jdGlvbiAoXG4gIHRva2VuczogVG9rZW5bXSxcbiAgaWR4OiBudW1iZXIsXG4gIG9wdGlvbnM6IFJlcXVpcmVkPE1hcmtkb3duSXRPcHRpb25zPixcbiAgZW52OiBFbnYgfCB1bmRlZmluZWQsXG4gIHNsZjogUmVuZGVyZXJcbik6IHN0cmluZyB7XG4gIGNvbnN0IHRva2VuID0gdG9rZW5zW2lkeF1cblxuICByZXR1cm4gYDxjb2RlJHtzbGYucmVuZGVyQXR0cnModG9rZW4pfT4ke2VzY2FwZUh0bWwodG9rZW4uY29udGVudCl9PC9jb2RlPmBcbn1cblxuZGVmYXVsdF9ydWxlcy5jb2RlX2Jsb2NrID0gZnVuY3Rpb24gKFxuICB0b2tlbnM6IFRva2VuW10sXG4gIGlkeDogbnVtYmVyLFxuICBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz4sXG4gIGVudjogRW52IHwgdW5kZWZpbmVkLFxuICBzbGY6IFJlbmRlcmVyXG4pOiBzdHJpbmcge1xuICBjb25zdCB0b2tlbiA9IHRva2Vuc1tpZHhdXG5cbiAgcmV0dXJuIGA8cHJlJHtzbGYucmVuZGVyQXR0cnModG9rZW4pfT48Y29kZT4ke2VzY2FwZUh0bWwodG9rZW5zW2lkeF0uY29udGVudCl9PC9jb2RlPjwvcHJlPlxcbmBcbn1cblxuZGVmYXVsdF9ydWxlcy5mZW5jZSA9IGZ1bmN0aW9uIChcbiAgdG9rZW5zOiBUb2tlbltdLFxuICBpZHg6IG51bWJlcixcbiAgb3B0aW9uczogUmVxdWlyZWQ8TWFya2Rvd25JdE9wdGlvbnM+LFxuICBlbnY6IEVudiB8IHVuZGVmaW5lZCxcbiAgc2xmOiBSZW5kZXJlclxuKTogc3RyaW5nIHtcbiAgY29uc3QgdG9rZW4gPSB0b2tlbnNbaWR4XVxuICBjb25zdCBpbmZvID0gdG9rZW4uaW5mbyA/IHVuZXNjYXBlQWxsKHRva2VuLmluZm8pLnRyaW0oKSA6ICcnXG4gIGxldCBsYW5nTmFtZSA9ICcnXG4gIGxldCBsYW5nQXR0cnMgPSAnJ1xuXG4gIGlmIChpbmZvKSB7XG4gICAgY29uc3QgYXJyID0gaW5mby5zcGxpdCgvKFxccyspL2cpXG4gICAgbGFuZ05hbWUgPSBhcnJbMF1cbiAgICBsYW5nQXR0cnMgPSBhcnIuc2xpY2UoMikuam9pbignJylcbiAgfVxuXG4gIGxldCBoaWdobGlnaHRlZFxuICBpZiAob3B0aW9ucy5oaWdobGlnaHQpIHtcbiAgICBoaWdobGlnaHRlZCA9IG9wdGlvbnMuaGlnaGxpZ2h0KHRva2VuLmNvbnRlbnQsIGxhbmdOYW1lLCBsYW5nQXR0cnMpIHx8IGVzY2FwZUh0bWwodG9rZW4uY29udGVudClcbiAgfSBlbHNlIHtcbiAgICBoaWdobGlnaHRlZCA9IGVzY2FwZUh0bWwodG9rZW4uY29udGVudClcbiAgfVxuXG4gIGlmIChoaWdobGlnaHRlZC5pbmRleE9mKCc8cHJlJykgPT09IDApIHtcbiAgICByZXR1cm4gaGlnaGxpZ2h0ZWQgKyAnXFxuJ1xuICB9XG5cbiAgLy8gSWYgbGFuZ3VhZ2UgZXhpc3RzLCBpbmplY3QgY2xhc3MgZ2VudGx5LCB3aXRob3V0IG1vZGlmeWluZyBvcmlnaW5hbCB0b2tlbi5cbiAgLy8gTWF5IGJlLCBvbmUgZGF5IHdlIHdpbGwgYWRkIC5kZWVwQ2xvbmUoKSBmb3IgdG9rZW4gYW5kIHNpbXBsaWZ5IHRoaXMgcGFydCwgYnV0XG4gIC8vIG5vdyB3ZSBwcmVmZXIgdG8ga2VlcCB0aGluZ3MgbG9jYWwuXG4gIGlmIChpbmZvKSB7XG4gICAgY29uc3QgaSA9IHRva2VuLmF0dHJJbmRleCgnY2xhc3MnKVxuICAgIGNvbnN0IHRtcEF0dHJzID0gdG9rZW4uYXR0cnMgPyB0b2tlbi5hdHRycy5zbGljZSgpIDogW11cblxuICAgIGlmIChpIDwgMCkge1xuICAgICAgdG1wQXR0cnMucHVzaChbJ2NsYXNzJywgYCR7b3B0aW9ucy5sYW5nUHJlZml4fSR7bGFuZ05hbWV9YF0pXG4gICAgfSBlbHNlIHtcbiAgICAgIHRtcEF0dHJzW2ldID0gW3RtcEF0dHJzW2ldWzBdLCB0bXBBdHRyc1tpXVsxXV0gLy8gc2hhbGxvdyBjbG9uZVxuICAgICAgdG1wQXR0cnNbaV1bMV0gKz0gYCAke29wdGlvbnMubGFuZ1ByZWZpeH0ke2xhbmdOYW1lfWBcbiAgICB9XG5cbiAgICAvLyBGYWtlIHRva2VuIGp1c3QgdG8gcmVuZGVyIGF0dHJpYnV0ZXNcbiAgICBjb25zdCB0bXBUb2tlbiA9IHtcbiAgICAgIGF0dHJzOiB0bXBBdHRyc1xuICAgIH1cblxuICAgIHJldHVybiBgPHByZT48Y29kZSR7c2xmLnJlbmRlckF0dHJzKHRtcFRva2VuKX0+JHtoaWdobGlnaHRlZH08L2NvZGU+PC9wcmU+XFxuYFxuICB9XG5cbiAgcmV0dXJuIGA8cHJlPjxjb2RlJHtzbGYucmVuZGVyQXR0cnModG9rZW4pfT4ke2hpZ2hsaWdodGVkfTwvY29kZT48L3ByZT5cXG5gXG59XG5cbmRlZmF1bHRfcnVsZXMuaW1hZ2UgPSBmdW5jdGlvbiAoXG4gIHRva2VuczogVG9rZW5bXSxcbiAgaWR4OiBudW1iZXIsXG4gIG9wdGlvbnM6IFJlcXVpcmVkPE1hcmtkb3duSXRPcHRpb25zPixcbiAgZW52OiBFbnYgfCB1bmRlZmluZWQsXG4gIHNsZjogUmVuZGVyZXJcbik6IHN0cmluZyB7XG4gIGNvbnN0IHRva2VuID0gdG9rZW5zW2lkeF1cblxuICAvLyBcImFsdFwiIGF0dHIgTVVTVCBiZSBzZXQsIGV2ZW4gaWYgZW1wdHkuIEJlY2F1c2UgaXQncyBtYW5kYXRvcnkgYW5kXG4gIC8vIHNob3VsZCBiZSBwbGFjZWQgb24gcHJvcGVyIHBvc2l0aW9uIGZvciB0ZXN0cy5cbiAgLy9cbiAgLy8gUmVwbGFjZSBjb250ZW50IHdpdGggYWN0dWFsIHZhbHVlXG5cbiAgdG9rZW4uYXR0cnMhW3Rva2VuLmF0dHJJbmRleCgnYWx0JyldWzFdID1cbiAgICBzbGYucmVuZGVySW5saW5lQXNUZXh0KHRva2VuLmNoaWxkcmVuISwgb3B0aW9ucywgZW52KVxuXG4gIHJldHVybiBzbGYucmVuZGVyVG9rZW4odG9rZW5zLCBpZHgsIG9wdGlvbnMpXG59XG5cbmRlZmF1bHRfcnVsZXMuaGFyZGJyZWFrID0gZnVuY3Rpb24gKFxuICB0b2tlbnM6IFRva2VuW10sXG4gIGlkeDogbnVtYmVyLFxuICBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz5cbik6IHN0cmluZyB7XG4gIHJldHVybiBvcHRpb25zLnhodG1sT3V0ID8gJzxiciAvPlxcbicgOiAnPGJyPlxcbidcbn1cbmRlZmF1bHRfcnVsZXMuc29mdGJyZWFrID0gZnVuY3Rpb24gKFxuICB0b2tlbnM6IFRva2VuW10sXG4gIGlkeDogbnVtYmVyLFxuICBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz5cbik6IHN0cmluZyB7XG4gIHJldHVybiBvcHRpb25zLmJyZWFrcyA/IChvcHRpb25zLnhodG1sT3V0ID8gJzxiciAvPlxcbicgOiAnPGJyPlxcbicpIDogJ1xcbidcbn1cblxuZGVmYXVsdF9ydWxlcy50ZXh0ID0gZnVuY3Rpb24gKHRva2VuczogVG9rZW5bXSwgaWR4OiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gZXNjYXBlSHRtbCh0b2tlbnNbaWR4XS5jb250ZW50KVxufVxuXG5kZWZhdWx0X3J1bGVzLmh0bWxfYmxvY2sgPSBmdW5jdGlvbiAodG9rZW5zOiBUb2tlbltdLCBpZHg6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiB0b2tlbnNbaWR4XS5jb250ZW50XG59XG5kZWZhdWx0X3J1bGVzLmh0bWxfaW5saW5lID0gZnVuY3Rpb24gKHRva2VuczogVG9rZW5bXSwgaWR4OiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gdG9rZW5zW2lkeF0uY29udGVudFxufVxuXG4vKipcbiAqIEdlbmVyYXRlcyBIVE1MIGZyb20gcGFyc2VkIHRva2VuIHN0cmVhbS4gRWFjaCBpbnN0YW5jZSBoYXMgaW5kZXBlbmRlbnRcbiAqIGNvcHkgb2YgcnVsZXMuIFRob3NlIGNhbiBiZSByZXdyaXR0ZW4gd2l0aCBlYXNlLiBBbHNvLCB5b3UgY2FuIGFkZCBuZXdcbiAqIHJ1bGVzIGlmIHlvdSBjcmVhdGUgcGx1Z2luIGFuZCBhZGRzIG5ldyB0b2tlbiB0eXBlcy5cbiAqXG4gKiBDcmVhdGVzIG5ldyByZW5kZXJlciBpbnN0YW5jZSBhbmQgZmlsbHMge0BsaW5rIFJlbmRlcmVyLnJ1bGVzfSB3aXRoIGRlZmF1bHRzLlxuICovXG5jbGFzcyBSZW5kZXJlciB7XG4gIC8qKlxuICAgKiBDb250YWlucyByZW5kZXIgcnVsZXMgZm9yIHRva2Vucy4gQ2FuIGJlIHVwZGF0ZWQgYW5kIGV4dGVuZGVkLlxuICAgKlxuICAgKiBTZWUgW3NvdXJjZSBjb2RlXShodHRwczovL2dpdGh1Yi5jb20vbWFya2Rvd24taXQvbWFya2Rvd24taXQvYmxvYi9tYXN0ZXIvc3JjL3JlbmRlcmVyLnRzKVxuICAgKiBmb3IgbW9yZSBkZXRhaWxzIGFuZCBleGFtcGxlcy5cbiAgICpcbiAgICogQGV4YW1wbGUgQ3VzdG9tIHJlbmRlciBydWxlc1xuICAgKiBgYGBqYXZhc2NyaXB0XG4gICAqIGltcG9ydCBNYXJrZG93bkl0IGZyb20gJ21hcmtkb3duLWl0J1xuICAgKiBjb25zdCBtZCA9IG5ldyBNYXJrZG93bkl0KClcbiAgICpcbiAgICogbWQucmVuZGVyZXIucnVsZXMuc3Ryb25nX29wZW4gID0gZnVuY3Rpb24gKCkgeyByZXR1cm4gJzxiPic7IH07XG4gICAqIG1kLnJlbmRlcmVyLnJ1bGVzLnN0cm9uZ19jbG9zZSA9IGZ1bmN0aW9uICgpIHsgcmV0dXJuICc8L2I+JzsgfTtcbiAgICpcbiAgICogY29uc3QgcmVzdWx0ID0gbWQucmVuZGVySW5saW5lKC4uLik7XG4gICAqIGBgYFxuICAgKlxuICAgKiBAZXhhbXBsZSBFYWNoIHJ1bGUgaXMgY2FsbGVkIGFzIGluZGVwZW5kZW50IHN0YXRpYyBmdW5jdGlvbiB3aXRoIGZpeGVkIHNpZ25hdHVyZVxuICAgKiBgYGBqYXZhc2NyaXB0XG4gICAqIGZ1bmN0aW9uIG15X3Rva2VuX3JlbmRlcih0b2tlbnMsIGlkeCwgb3B0aW9ucywgZW52LCByZW5kZXJlcikge1xuICAgKiAgIC8vIC4uLlxuICAgKiAgIHJldHVybiByZW5kZXJlZEhUTUw7XG4gICAqIH1cbiAgICogYGBgXG4gICAqL1xuICBydWxlczogUmVjb3JkPHN0cmluZywgUmVuZGVyZXJSdWxlPiA9IE9iamVjdC5hc3NpZ24oe30sIGRlZmF1bHRfcnVsZXMpXG5cbiAgLyoqXG4gICAqIFJlbmRlciB0b2tlbiBhdHRyaWJ1dGVzIHRvIHN0cmluZy5cbiAgICovXG4gIHJlbmRlckF0dHJzICh0b2tlbjogUGljazxUb2tlbiwgJ2F0dHJzJz4pOiBzdHJpbmcge1xuICAgIGxldCBpLCBsLCByZXN1bHRcblxuICAgIGlmICghdG9rZW4uYXR0cnMpIHsgcmV0dXJuICcnIH1cblxuICAgIHJlc3VsdCA9ICcnXG5cbiAgICBmb3IgKGkgPSAwLCBsID0gdG9rZW4uYXR0cnMubGVuZ3RoOyBpIDwgbDsgaSsrKSB7XG4gICAgICByZXN1bHQgKz0gYCAke2VzY2FwZUh0bWwodG9rZW4uYXR0cnNbaV1bMF0pfT1cIiR7ZXNjYXBlSHRtbChTdHJpbmcodG9rZW4uYXR0cnNbaV1bMV0pKX1cImBcbiAgICB9XG5cbiAgICByZXR1cm4gcmVzdWx0XG4gIH1cblxuICAvKipcbiAgICogRGVmYXVsdCB0b2tlbiByZW5kZXJlci4gQ2FuIGJlIG92ZXJyaWRlbiBieSBjdXN0b20gZnVuY3Rpb25cbiAgICogaW4ge0BsaW5rIFJlbmRlcmVyLnJ1bGVzfS5cbiAgICovXG4gIHJlbmRlclRva2VuICh0b2tlbnM6IFRva2VuW10sIGlkeDogbnVtYmVyLCBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz4pOiBzdHJpbmcge1xuICAgIGNvbnN0IHRva2VuID0gdG9rZW5zW2lkeF1cbiAgICBsZXQgcmVzdWx0ID0gJydcblxuICAgIC8vIFRpZ2h0IGxpc3QgcGFyYWdyYXBoc1xuICAgIGlmICh0b2tlbi5oaWRkZW4pIHtcbiAgICAgIHJldHVybiAnJ1xuICAgIH1cblxuICAgIC8vIEluc2VydCBhIG5ld2xpbmUgYmV0d2VlbiBoaWRkZW4gcGFyYWdyYXBoIGFuZCBzdWJzZXF1ZW50IG9wZW5pbmdcbiAgICAvLyBibG9jay1sZXZlbCB0YWcuXG4gICAgLy9cbiAgICAvLyBGb3IgZXhhbXBsZSwgaGVyZSB3ZSBzaG91bGQgaW5zZXJ0IGEgbmV3bGluZSBiZWZvcmUgYmxvY2txdW90ZTpcbiAgICAvLyAgLSBhXG4gICAgLy8gICAgPlxuICAgIC8vXG4gICAgLy8gT25seSBjbG9zaW5nIGhpZGRlbiB0b2tlbnMgY291bnQsIHRvIG5vdCBicmVhayBvbiBvdGhlciBoaWRkZW4gb25lcy5cbiAgICAvL1xuICAgIC8vIEhpZGRlbiB0b2tlbnMgd2l0aG91dCBuZXN0aW5nIChgcmVmZXJlbmNlX2RlZmluaXRpb25gKSBhcmUgc2tpcHBlZCBoZXJlXG4gICAgLy8gYW5kIGJlbG93LCBvciB0aGV5IHdvdWxkIGJyZWFrIGxpbmUgZmVlZHMgYXJvdW5kIG5laWdoYm91ciBibG9ja3MuXG4gICAgLy9cbiAgICBsZXQgcHJldiA9IGlkeCAtIDFcbiAgICB3aGlsZSAocHJldiA+PSAwICYmIHRva2Vuc1twcmV2XS5oaWRkZW4gJiYgdG9rZW5zW3ByZXZdLm5lc3RpbmcgPT09IDApIHsgcHJldi0tIH1cblxuICAgIGlmICh0b2tlbi5ibG9jayAmJiB0b2tlbi5uZXN0aW5nICE9PSAtMSAmJiBwcmV2ID49IDAgJiZcbiAgICAgICAgdG9rZW5zW3ByZXZdLmhpZGRlbiAmJiB0b2tlbnNbcHJldl0ubmVzdGluZyA9PT0gLTEpIHtcbiAgICAgIHJlc3VsdCArPSAnXFxuJ1xuICAgIH1cblxuICAgIC8vIEFkZCB0b2tlbiBuYW1lLCBlLmcuIGA8aW1nYFxuICAgIHJlc3VsdCArPSAodG9rZW4ubmVzdGluZyA9PT0gLTEgPyAnPC8nIDogJzwnKSArIHRva2VuLnRhZ1xuXG4gICAgLy8gRW5jb2RlIGF0dHJpYnV0ZXMsIGUuZy4gYDxpbWcgc3JjPVwiZm9vXCJgXG4gICAgcmVzdWx0ICs9IHRoaXMucmVuZGVyQXR0cnModG9rZW4pXG5cbiAgICAvLyBBZGQgYSBzbGFzaCBmb3Igc2VsZi1jbG9zaW5nIHRhZ3MsIGUuZy4gYDxpbWcgc3JjPVwiZm9vXCIgL2BcbiAgICBpZiAodG9rZW4ubmVzdGluZyA9PT0gMCAmJiBvcHRpb25zLnhodG1sT3V0KSB7XG4gICAgICByZXN1bHQgKz0gJyAvJ1xuICAgIH1cblxuICAgIC8vIENoZWNrIGlmIHdlIG5lZWQgdG8gYWRkIGEgbmV3bGluZSBhZnRlciB0aGlzIHRhZ1xuICAgIGxldCBuZWVkTGYgPSBmYWxzZVxuICAgIGlmICh0b2tlbi5ibG9jaykge1xuICAgICAgbmVlZExmID0gdHJ1ZVxuXG4gICAgICBpZiAodG9rZW4ubmVzdGluZyA9PT0gMSkge1xuICAgICAgICBsZXQgbmV4dCA9IGlkeCArIDFcbiAgICAgICAgd2hpbGUgKG5leHQgPCB0b2tlbnMubGVuZ3RoICYmIHRva2Vuc1tuZXh0XS5oaWRkZW4gJiYgdG9rZW5zW25leHRdLm5lc3RpbmcgPT09IDApIHsgbmV4dCsrIH1cblxuICAgICAgICBpZiAobmV4dCA8IHRva2Vucy5sZW5ndGgpIHtcbiAgICAgICAgICBjb25zdCBuZXh0VG9rZW4gPSB0b2tlbnNbbmV4dF1cblxuICAgICAgICAgIGlmIChuZXh0VG9rZW4udHlwZSA9PT0gJ2lubGluZScgfHwgbmV4dFRva2VuLmhpZGRlbikge1xuICAgICAgICAgIC8vIEJsb2NrLWxldmVsIHRhZyBjb250YWluaW5nIGFuIGlubGluZSB0YWcuXG4gICAgICAgICAgLy9cbiAgICAgICAgICAgIG5lZWRMZiA9IGZhbHNlXG4gICAgICAgICAgfSBlbHNlIGlmIChuZXh0VG9rZW4ubmVzdGluZyA9PT0gLTEgJiYgbmV4dFRva2VuLnRhZyA9PT0gdG9rZW4udGFnKSB7XG4gICAgICAgICAgLy8gT3BlbmluZyB0YWcgKyBjbG9zaW5nIHRhZyBvZiB0aGUgc2FtZSB0eXBlLiBFLmcuIGA8bGk+PC9saT5gLlxuICAgICAgICAgIC8vXG4gICAgICAgICAgICBuZWVkTGYgPSBmYWxzZVxuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cblxuICAgIHJlc3VsdCArPSBuZWVkTGYgPyAnPlxcbicgOiAnPidcblxuICAgIHJldHVybiByZXN1bHRcbiAgfVxuXG4gIC8qKlxuICAgKiBUaGUgc2FtZSBhcyB7QGxpbmsgUmVuZGVyZXIucmVuZGVyfSwgYnV0IGZvciBzaW5nbGUgdG9rZW4gb2YgYGlubGluZWAgdHlwZS5cbiAgICovXG4gIHJlbmRlcklubGluZSAodG9rZW5zOiBUb2tlbltdLCBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz4sIGVudjogRW52IHwgdW5kZWZpbmVkKTogc3RyaW5nIHtcbiAgICBsZXQgcmVzdWx0ID0gJydcbiAgICBjb25zdCBydWxlcyA9IHRoaXMucnVsZXNcblxuICAgIGZvciAobGV0IGkgPSAwLCBsZW4gPSB0b2tlbnMubGVuZ3RoOyBpIDwgbGVuOyBpKyspIHtcbiAgICAgIGNvbnN0IHR5cGUgPSB0b2tlbnNbaV0udHlwZVxuXG4gICAgICBpZiAodHlwZW9mIHJ1bGVzW3R5cGVdICE9PSAndW5kZWZpbmVkJykge1xuICAgICAgICByZXN1bHQgKz0gcnVsZXNbdHlwZV0odG9rZW5zLCBpLCBvcHRpb25zLCBlbnYsIHRoaXMpXG4gICAgICB9IGVsc2Uge1xuICAgICAgICByZXN1bHQgKz0gdGhpcy5yZW5kZXJUb2tlbih0b2tlbnMsIGksIG9wdGlvbnMpXG4gICAgICB9XG4gICAgfVxuXG4gICAgcmV0dXJuIHJlc3VsdFxuICB9XG5cbiAgLyoqXG4gICAqIFNwZWNpYWwga2x1ZGdlIGZvciBpbWFnZSBgYWx0YCBhdHRyaWJ1dGVzIHRvIGNvbmZvcm0gQ29tbW9uTWFyayBzcGVjLlxuICAgKiBEb24ndCB0cnkgdG8gdXNlIGl0ISBTcGVjIHJlcXVpcmVzIHRvIHNob3cgYGFsdGAgY29udGVudCB3aXRoIHN0cmlwcGVkIG1hcmt1cCxcbiAgICogaW5zdGVhZCBvZiBzaW1wbGUgZXNjYXBpbmcuXG4gICAqL1xuICByZW5kZXJJbmxpbmVBc1RleHQgKHRva2VuczogVG9rZW5bXSwgb3B0aW9uczogUmVxdWlyZWQ8TWFya2Rvd25JdE9wdGlvbnM+LCBlbnY6IEVudiB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gICAgbGV0IHJlc3VsdCA9ICcnXG5cbiAgICBmb3IgKGxldCBpID0gMCwgbGVuID0gdG9rZW5zLmxlbmd0aDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICBzd2l0Y2ggKHRva2Vuc1tpXS50eXBlKSB7XG4gICAgICAgIGNhc2UgJ3RleHQnOlxuICAgICAgICBjYXNlICdjb2RlX2lubGluZSc6XG4gICAgICAgICAgLy8gY29kZSBjb250ZW50IGlzIGFkZGVkIGFzIHBsYWluIHRleHQsIHdpdGhvdXQgYmFja3RpY2tzXG4gICAgICAgICAgcmVzdWx0ICs9IHRva2Vuc1tpXS5jb250ZW50XG4gICAgICAgICAgYnJlYWtcbiAgICAgICAgY2FzZSAnaW1hZ2UnOlxuICAgICAgICAgIHJlc3VsdCArPSB0aGlzLnJlbmRlcklubGluZUFzVGV4dCh0b2tlbnNbaV0uY2hpbGRyZW4hLCBvcHRpb25zLCBlbnYpXG4gICAgICAgICAgYnJlYWtcbiAgICAgICAgY2FzZSAnaHRtbF9pbmxpbmUnOlxuICAgICAgICBjYXNlICdodG1sX2Jsb2NrJzpcbiAgICAgICAgICByZXN1bHQgKz0gdG9rZW5zW2ldLmNvbnRlbnRcbiAgICAgICAgICBicmVha1xuICAgICAgICBjYXNlICdzb2Z0YnJlYWsnOlxuICAgICAgICBjYXNlICdoYXJkYnJlYWsnOlxuICAgICAgICAgIHJlc3VsdCArPSAnXFxuJ1xuICAgICAgICAgIGJyZWFrXG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgIC8vIGFsbCBvdGhlciB0b2tlbnMgYXJlIHNraXBwZWRcbiAgICAgIH1cbiAgICB9XG5cbiAgICByZXR1cm4gcmVzdWx0XG4gIH1cblxuICAvKipcbiAgICogVGFrZXMgdG9rZW4gc3RyZWFtIGFuZCBnZW5lcmF0ZXMgSFRNTC4gUHJvYmFibHksIHlvdSB3aWxsIG5ldmVyIG5lZWQgdG8gY2FsbFxuICAgKiB0aGlzIG1ldGhvZCBkaXJlY3RseS5cbiAgICovXG4gIHJlbmRlciAodG9rZW5zOiBUb2tlbltdLCBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz4sIGVudj86IEVudik6IHN0cmluZyB7XG4gICAgbGV0IHJlc3VsdCA9ICcnXG4gICAgY29uc3QgcnVsZXMgPSB0aGlzLnJ1bGVzXG5cbiAgICBmb3IgKGxldCBpID0gMCwgbGVuID0gdG9rZW5zLmxlbmd0aDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICBjb25zdCB0eXBlID0gdG9rZW5zW2ldLnR5cGVcblxuICAgICAgaWYgKHR5cGUgPT09ICdpbmxpbmUnKSB7XG4gICAgICAgIHJlc3VsdCArPSB0aGlzLnJlbmRlcklubGluZSh0b2tlbnNbaV0uY2hpbGRyZW4hLCBvcHRpb25zLCBlbnYpXG4gICAgICB9IGVsc2UgaWYgKHR5cGVvZiBydWxlc1t0eXBlXSAhPT0gJ3VuZGVmaW5lZCcpIHtcbiAgICAgICAgcmVzdWx0ICs9IHJ1bGVzW3R5cGVdKHRva2VucywgaSwgb3B0aW9ucywgZW52LCB0aGlzKVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgcmVzdWx0ICs9IHRoaXMucmVuZGVyVG9rZW4odG9rZW5zLCBpLCBvcHRpb25zKVxuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiByZXN1bHRcbiAgfVxufVxuXG5leHBvcnQgZGVmYXVsdCBSZW5kZXJlclxuIiwgImltcG9ydCBUb2tlbiBmcm9tICcuLi90b2tlbi50cydcbmltcG9ydCB0eXBlIE1hcmtkb3duSXQgZnJvbSAnLi4vbWFya2Rvd25pdC50cydcbmltcG9ydCB0eXBlIHsgRW52IH0gZnJvbSAnLi4vdHlwZXMudHMnXG5cbi8qKiBNdXRhYmxlIHN0YXRlIHBhc3NlZCB0aHJvdWdoIHRoZSBjb3JlIHJ1bGVzIGNoYWluLiAqL1xuY2xhc3MgU3RhdGVDb3JlIHtcbiAgZGVjbGFyZSBzcmM6IHN0cmluZ1xuICBkZWNsYXJlIGVudjogRW52XG4gIHRva2VuczogVG9rZW5bXSA9IFtdXG4gIGlubGluZU1vZGUgPSBmYWxzZVxuICBkZWNsYXJlIG1kOiBNYXJrZG93bkl0XG5cbiAgLy8gcmUtZXhwb3J0IFRva2VuIGNsYXNzIHRvIHVzZSBpbiBjb3JlIHJ1bGVzXG4gIFRva2VuID0gVG9rZW5cblxuICBjb25zdHJ1Y3RvciAoc3JjOiBzdHJpbmcsIG1kOiBNYXJrZG93bkl0LCBlbnY6IEVudikge1xuICAgIHRoaXMuc3JjID0gc3JjXG4gICAgdGhpcy5lbnYgPSBlbnZcbiAgICB0aGlzLm1kID0gbWQgLy8gbGluayB0byBwYXJzZXIgaW5zdGFuY2VcbiAgfVxufVxuXG5leHBvcnQgZGVmYXVsdCBTdGF0ZUNvcmVcbiIsICIvLyBOb3JtYWxpemUgaW5wdXQgc3RyaW5nXG5cbmltcG9ydCB0eXBlIFN0YXRlQ29yZSBmcm9tICcuL3N0YXRlX2NvcmUudHMnXG5cbi8vIGh0dHBzOi8vc3BlYy5jb21tb25tYXJrLm9yZy8wLjI5LyNsaW5lLWVuZGluZ1xuY29uc3QgVU5OT1JNQUxJWkVEX05FV0xJTkVfUkUgPSAvXFxyXFxuPy9nXG5jb25zdCBOVUxMX1JFID0gL1xcMC9nXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIG5vcm1hbGl6ZSAoc3RhdGU6IFN0YXRlQ29yZSk6IHZvaWQge1xuICBsZXQgc3RyXG5cbiAgLy8gTm9ybWFsaXplIG5ld2xpbmVzXG4gIHN0ciA9IHN0YXRlLnNyYy5yZXBsYWNlKFVOTk9STUFMSVpFRF9ORVdMSU5FX1JFLCAnXFxuJylcblxuICAvLyBSZXBsYWNlIE5VTEwgY2hhcmFjdGVyc1xuICBzdHIgPSBzdHIucmVwbGFjZShOVUxMX1JFLCAnXFx1RkZGRCcpXG5cbiAgc3RhdGUuc3JjID0gc3RyXG59XG4iLCAiaW1wb3J0IHR5cGUgU3RhdGVDb3JlIGZyb20gJy4vc3RhdGVfY29yZS50cydcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gYmxvY2sgKHN0YXRlOiBTdGF0ZUNvcmUpOiB2b2lkIHtcbiAgbGV0IHRva2VuXG5cbiAgaWYgKHN0YXRlLmlubGluZU1vZGUpIHtcbiAgICB0b2tlbiA9IG5ldyBzdGF0ZS5Ub2tlbignaW5saW5lJywgJycsIDApXG4gICAgdG9rZW4uY29udGVudCA9IHN0YXRlLnNyY1xuICAgIHRva2VuLm1hcCA9IFswLCAxXVxuICAgIHRva2VuLmNoaWxkcmVuID0gW11cbiAgICBzdGF0ZS50b2tlbnMucHVzaCh0b2tlbilcbiAgfSBlbHNlIHtcbiAgICBzdGF0ZS5tZC5ibG9jay5wYXJzZShzdGF0ZS5zcmMsIHN0YXRlLm1kLCBzdGF0ZS5lbnYsIHN0YXRlLnRva2VucylcbiAgfVxufVxuIiwgIi8vIERyb3AgYHJlZmVyZW5jZV9kZWZpbml0aW9uYCB0b2tlbnMgdG8ga2VlcCB0aGUgc3RyZWFtIGJhY2t3YXJkIGNvbXBhdGlibGVcbi8vXG4vLyBUaG9zZSB0b2tlbnMgbWFyayBwbGFjZXMgbGluayBkZWZpbml0aW9ucyB0b29rIGluIHRoZSBzb3VyY2UuIFRoZXkgYXJlIG5ldyxcbi8vIGFuZCBwbHVnaW5zIHdhbGtpbmcgYmxvY2sgdG9rZW5zIG1heSBub3QgZXhwZWN0IHRoZW0sIHNvIGJ5IGRlZmF1bHQgdGhlXG4vLyBzdHJlYW0gc3RheXMgYXMgaXQgYWx3YXlzIHdhcy4gRGlzYWJsZSB0aGlzIHJ1bGUgdG8gb3B0IGluLlxuLy9cblxuaW1wb3J0IHR5cGUgU3RhdGVDb3JlIGZyb20gJy4vc3RhdGVfY29yZS50cydcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gc3RyaXBfcmVmZXJlbmNlcyAoc3RhdGU6IFN0YXRlQ29yZSk6IHZvaWQge1xuICBjb25zdCB0b2tlbnMgPSBzdGF0ZS50b2tlbnNcbiAgbGV0IGxhc3QgPSAwXG5cbiAgZm9yIChsZXQgY3VyciA9IDA7IGN1cnIgPCB0b2tlbnMubGVuZ3RoOyBjdXJyKyspIHtcbiAgICBpZiAodG9rZW5zW2N1cnJdLnR5cGUgPT09ICdyZWZlcmVuY2VfZGVmaW5pdGlvbicpIGNvbnRpbnVlXG5cbiAgICBpZiAoY3VyciAhPT0gbGFzdCkgeyB0b2tlbnNbbGFzdF0gPSB0b2tlbnNbY3Vycl0gfVxuXG4gICAgbGFzdCsrXG4gIH1cblxuICBpZiAodG9rZW5zLmxlbmd0aCAhPT0gbGFzdCkgeyB0b2tlbnMubGVuZ3RoID0gbGFzdCB9XG59XG4iLCAiaW1wb3J0IHR5cGUgU3RhdGVDb3JlIGZyb20gJy4vc3RhdGVfY29yZS50cydcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gaW5saW5lIChzdGF0ZTogU3RhdGVDb3JlKTogdm9pZCB7XG4gIGNvbnN0IHRva2VucyA9IHN0YXRlLnRva2Vuc1xuXG4gIC8vIFBhcnNlIGlubGluZXNcbiAgZm9yIChsZXQgaSA9IDAsIGwgPSB0b2tlbnMubGVuZ3RoOyBpIDwgbDsgaSsrKSB7XG4gICAgY29uc3QgdG9rID0gdG9rZW5zW2ldXG4gICAgaWYgKHRvay50eXBlID09PSAnaW5saW5lJykge1xuICAgICAgc3RhdGUubWQuaW5saW5lLnBhcnNlKHRvay5jb250ZW50LCBzdGF0ZS5tZCwgc3RhdGUuZW52LCB0b2suY2hpbGRyZW4hKVxuICAgIH1cbiAgfVxufVxuIiwgIi8vIFJlcGxhY2UgbGluay1saWtlIHRleHRzIHdpdGggbGluayBub2Rlcy5cbi8vXG4vLyBDdXJyZW50bHkgcmVzdHJpY3RlZCBieSBgbWQudmFsaWRhdGVMaW5rKClgIHRvIGh0dHAvaHR0cHMvZnRwXG4vL1xuXG5pbXBvcnQgdHlwZSBTdGF0ZUNvcmUgZnJvbSAnLi9zdGF0ZV9jb3JlLnRzJ1xuXG5mdW5jdGlvbiBpc0xpbmtPcGVuIChzdHI6IHN0cmluZykge1xuICByZXR1cm4gL148YVs+XFxzXS9pLnRlc3Qoc3RyKVxufVxuZnVuY3Rpb24gaXNMaW5rQ2xvc2UgKHN0cjogc3RyaW5nKSB7XG4gIHJldHVybiAvXjxcXC9hXFxzKj4vaS50ZXN0KHN0cilcbn1cblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gbGlua2lmeSAoc3RhdGU6IFN0YXRlQ29yZSk6IHZvaWQge1xuICBjb25zdCBibG9ja1Rva2VucyA9IHN0YXRlLnRva2Vuc1xuXG4gIGlmICghc3RhdGUubWQub3B0aW9ucy5saW5raWZ5KSB7IHJldHVybiB9XG5cbiAgZm9yIChsZXQgaiA9IDAsIGwgPSBibG9ja1Rva2Vucy5sZW5ndGg7IGogPCBsOyBqKyspIHtcbiAgICBpZiAoYmxvY2tUb2tlbnNbal0udHlwZSAhPT0gJ2lubGluZScgfHxcbiAgICAgICAgIXN0YXRlLm1kLmxpbmtpZnkudGVzdChibG9ja1Rva2Vuc1tqXS5jb250ZW50KSkge1xuICAgICAgY29udGludWVcbiAgICB9XG5cbiAgICBjb25zdCB0b2tlbnMgPSBibG9ja1Rva2Vuc1tqXS5jaGlsZHJlbiFcbiAgICBjb25zdCByZXBsYWNlbWVudHM6IEFycmF5PHsgaW5kZXg6IG51bWJlciwgbm9kZXM6IHR5cGVvZiB0b2tlbnMgfT4gPSBbXVxuXG4gICAgbGV0IGh0bWxMaW5rTGV2ZWwgPSAwXG5cbiAgICAvLyBXZSBzY2FuIGZyb20gdGhlIGVuZCwgdG8ga2VlcCBwb3NpdGlvbiB3aGVuIG5ldyB0YWdzIGFkZGVkLlxuICAgIC8vIFVzZSByZXZlcnNlZCBsb2dpYyBpbiBsaW5rcyBzdGFydC9lbmQgbWF0Y2hcbiAgICBmb3IgKGxldCBpID0gdG9rZW5zLmxlbmd0aCAtIDE7IGkgPj0gMDsgaS0tKSB7XG4gICAgICBjb25zdCBjdXJyZW50VG9rZW4gPSB0b2tlbnNbaV1cblxuICAgICAgLy8gU2tpcCBjb250ZW50IG9mIG1hcmtkb3duIGxpbmtzXG4gICAgICBpZiAoY3VycmVudFRva2VuLnR5cGUgPT09ICdsaW5rX2Nsb3NlJykge1xuICAgICAgICBpLS1cbiAgICAgICAgd2hpbGUgKHRva2Vuc1tpXS5sZXZlbCAhPT0gY3VycmVudFRva2VuLmxldmVsICYmIHRva2Vuc1tpXS50eXBlICE9PSAnbGlua19vcGVuJykge1xuICAgICAgICAgIGktLVxuICAgICAgICB9XG4gICAgICAgIGNvbnRpbnVlXG4gICAgICB9XG5cbiAgICAgIC8vIFNraXAgY29udGVudCBvZiBodG1sIHRhZyBsaW5rc1xuICAgICAgaWYgKGN1cnJlbnRUb2tlbi50eXBlID09PSAnaHRtbF9pbmxpbmUnKSB7XG4gICAgICAgIGlmIChpc0xpbmtPcGVuKGN1cnJlbnRUb2tlbi5jb250ZW50KSAmJiBodG1sTGlua0xldmVsID4gMCkge1xuICAgICAgICAgIGh0bWxMaW5rTGV2ZWwtLVxuICAgICAgICB9XG4gICAgICAgIGlmIChpc0xpbmtDbG9zZShjdXJyZW50VG9rZW4uY29udGVudCkpIHtcbiAgICAgICAgICBodG1sTGlua0xldmVsKytcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgaWYgKGh0bWxMaW5rTGV2ZWwgPiAwKSB7IGNvbnRpbnVlIH1cblxuICAgICAgaWYgKGN1cnJlbnRUb2tlbi50eXBlID09PSAndGV4dCcgJiYgc3RhdGUubWQubGlua2lmeS50ZXN0KGN1cnJlbnRUb2tlbi5jb250ZW50KSkge1xuICAgICAgICBjb25zdCB0ZXh0ID0gY3VycmVudFRva2VuLmNvbnRlbnRcbiAgICAgICAgbGV0IGxpbmtzID0gc3RhdGUubWQubGlua2lmeS5tYXRjaCh0ZXh0KSFcblxuICAgICAgICAvLyBOb3cgc3BsaXQgc3RyaW5nIHRvIG5vZGVzXG4gICAgICAgIGNvbnN0IG5vZGVzID0gW11cbiAgICAgICAgbGV0IGxldmVsID0gY3VycmVudFRva2VuLmxldmVsXG4gICAgICAgIGxldCBsYXN0UG9zID0gMFxuXG4gICAgICAgIC8vIGZvcmJpZCBlc2NhcGUgc2VxdWVuY2UgYXQgdGhlIHN0YXJ0IG9mIHRoZSBzdHJpbmcsXG4gICAgICAgIC8vIHRoaXMgYXZvaWRzIGh0dHBcXDovL2V4YW1wbGUuY29tLyBmcm9tIGJlaW5nIGxpbmtpZmllZCBhc1xuICAgICAgICAvLyBodHRwOjxhIGhyZWY9XCIvL2V4YW1wbGUuY29tL1wiPi8vZXhhbXBsZS5jb20vPC9hPlxuICAgICAgICBpZiAobGlua3MubGVuZ3RoID4gMCAmJlxuICAgICAgICAgICAgbGlua3NbMF0uaW5kZXggPT09IDAgJiZcbiAgICAgICAgICAgIGkgPiAwICYmXG4gICAgICAgICAgICB0b2tlbnNbaSAtIDFdLnR5cGUgPT09ICd0ZXh0X3NwZWNpYWwnKSB7XG4gICAgICAgICAgbGlua3MgPSBsaW5rcy5zbGljZSgxKVxuICAgICAgICB9XG5cbiAgICAgICAgZm9yIChsZXQgbG4gPSAwOyBsbiA8IGxpbmtzLmxlbmd0aDsgbG4rKykge1xuICAgICAgICAgIGNvbnN0IHVybCA9IGxpbmtzW2xuXS51cmxcbiAgICAgICAgICBjb25zdCBmdWxsVXJsID0gc3RhdGUubWQubm9ybWFsaXplTGluayh1cmwpXG4gICAgICAgICAgaWYgKCFzdGF0ZS5tZC52YWxpZGF0ZUxpbmsoZnVsbFVybCkpIHsgY29udGludWUgfVxuXG4gICAgICAgICAgbGV0IHVybFRleHQgPSBsaW5rc1tsbl0udGV4dFxuXG4gICAgICAgICAgLy8gTGlua2lmaWVyIG1pZ2h0IHNlbmQgcmF3IGhvc3RuYW1lcyBsaWtlIFwiZXhhbXBsZS5jb21cIiwgd2hlcmUgdXJsXG4gICAgICAgICAgLy8gc3RhcnRzIHdpdGggZG9tYWluIG5hbWUuIFNvIHdlIHByZXBlbmQgaHR0cDovLyBpbiB0aG9zZSBjYXNlcyxcbiAgICAgICAgICAvLyBhbmQgcmVtb3ZlIGl0IGFmdGVyd2FyZHMuXG4gICAgICAgICAgLy9cbiAgICAgICAgICBpZiAoIWxpbmtzW2xuXS5zY2hlbWEpIHtcbiAgICAgICAgICAgIHVybFRleHQgPSBzdGF0ZS5tZC5ub3JtYWxpemVMaW5rVGV4dChgaHR0cDovLyR7dXJsVGV4dH1gKS5yZXBsYWNlKC9eaHR0cDpcXC9cXC8vLCAnJylcbiAgICAgICAgICB9IGVsc2UgaWYgKGxpbmtzW2xuXS5zY2hlbWEgPT09ICdtYWlsdG86JyAmJiAhL15tYWlsdG86L2kudGVzdCh1cmxUZXh0KSkge1xuICAgICAgICAgICAgdXJsVGV4dCA9IHN0YXRlLm1kLm5vcm1hbGl6ZUxpbmtUZXh0KGBtYWlsdG86JHt1cmxUZXh0fWApLnJlcGxhY2UoL15tYWlsdG86LywgJycpXG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIHVybFRleHQgPSBzdGF0ZS5tZC5ub3JtYWxpemVMaW5rVGV4dCh1cmxUZXh0KVxuICAgICAgICAgIH1cblxuICAgICAgICAgIGNvbnN0IHBvcyA9IGxpbmtzW2xuXS5pbmRleFxuXG4gICAgICAgICAgaWYgKHBvcyA+IGxhc3RQb3MpIHtcbiAgICAgICAgICAgIGNvbnN0IHRva2VuID0gbmV3IHN0YXRlLlRva2VuKCd0ZXh0JywgJycsIDApXG4gICAgICAgICAgICB0b2tlbi5jb250ZW50ID0gdGV4dC5zbGljZShsYXN0UG9zLCBwb3MpXG4gICAgICAgICAgICB0b2tlbi5sZXZlbCA9IGxldmVsXG4gICAgICAgICAgICBub2Rlcy5wdXNoKHRva2VuKVxuICAgICAgICAgIH1cblxuICAgICAgICAgIGNvbnN0IHRva2VuX28gPSBuZXcgc3RhdGUuVG9rZW4oJ2xpbmtfb3BlbicsICdhJywgMSlcbiAgICAgICAgICB0b2tlbl9vLmF0dHJzID0gW1snaHJlZicsIGZ1bGxVcmxdXVxuICAgICAgICAgIHRva2VuX28ubGV2ZWwgPSBsZXZlbCsrXG4gICAgICAgICAgdG9rZW5fby5tYXJrdXAgPSAnbGlua2lmeSdcbiAgICAgICAgICB0b2tlbl9vLmluZm8gPSAnYXV0bydcbiAgICAgICAgICBub2Rlcy5wdXNoKHRva2VuX28pXG5cbiAgICAgICAgICBjb25zdCB0b2tlbl90ID0gbmV3IHN0YXRlLlRva2VuKCd0ZXh0JywgJycsIDApXG4gICAgICAgICAgdG9rZW5fdC5jb250ZW50ID0gdXJsVGV4dFxuICAgICAgICAgIHRva2VuX3QubGV2ZWwgPSBsZXZlbFxuICAgICAgICAgIG5vZGVzLnB1c2godG9rZW5fdClcblxuICAgICAgICAgIGNvbnN0IHRva2VuX2MgPSBuZXcgc3RhdGUuVG9rZW4oJ2xpbmtfY2xvc2UnLCAnYScsIC0xKVxuICAgICAgICAgIHRva2VuX2MubGV2ZWwgPSAtLWxldmVsXG4gICAgICAgICAgdG9rZW5fYy5tYXJrdXAgPSAnbGlua2lmeSdcbiAgICAgICAgICB0b2tlbl9jLmluZm8gPSAnYXV0bydcbiAgICAgICAgICBub2Rlcy5wdXNoKHRva2VuX2MpXG5cbiAgICAgICAgICBsYXN0UG9zID0gbGlua3NbbG5dLmxhc3RJbmRleFxuICAgICAgICB9XG4gICAgICAgIGlmIChsYXN0UG9zIDwgdGV4dC5sZW5ndGgpIHtcbiAgICAgICAgICBjb25zdCB0b2tlbiA9IG5ldyBzdGF0ZS5Ub2tlbigndGV4dCcsICcnLCAwKVxuICAgICAgICAgIHRva2VuLmNvbnRlbnQgPSB0ZXh0LnNsaWNlKGxhc3RQb3MpXG4gICAgICAgICAgdG9rZW4ubGV2ZWwgPSBsZXZlbFxuICAgICAgICAgIG5vZGVzLnB1c2godG9rZW4pXG4gICAgICAgIH1cblxuICAgICAgICByZXBsYWNlbWVudHMucHVzaCh7IGluZGV4OiBpLCBub2RlcyB9KVxuICAgICAgfVxuICAgIH1cblxuICAgIGlmIChyZXBsYWNlbWVudHMubGVuZ3RoID4gMCkge1xuICAgICAgbGV0IG5ld1Rva2Vuc0xlbmd0aCA9IHRva2Vucy5sZW5ndGhcbiAgICAgIGZvciAoY29uc3QgcmVwbGFjZW1lbnQgb2YgcmVwbGFjZW1lbnRzKSB7XG4gICAgICAgIG5ld1Rva2Vuc0xlbmd0aCArPSByZXBsYWNlbWVudC5ub2Rlcy5sZW5ndGggLSAxXG4gICAgICB9XG5cbiAgICAgIGNvbnN0IG5ld1Rva2VucyA9IG5ldyBBcnJheTwodHlwZW9mIHRva2VucylbbnVtYmVyXT4obmV3VG9rZW5zTGVuZ3RoKVxuICAgICAgbGV0IHJlcGxhY2VtZW50SW5kZXggPSAwXG4gICAgICBsZXQgbmV3VG9rZW5JbmRleCA9IDBcblxuICAgICAgcmVwbGFjZW1lbnRzLnJldmVyc2UoKVxuXG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRva2Vucy5sZW5ndGg7IGkrKykge1xuICAgICAgICBjb25zdCByZXBsYWNlbWVudCA9IHJlcGxhY2VtZW50c1tyZXBsYWNlbWVudEluZGV4XVxuXG4gICAgICAgIGlmIChyZXBsYWNlbWVudD8uaW5kZXggPT09IGkpIHtcbiAgICAgICAgICBmb3IgKGNvbnN0IG5vZGUgb2YgcmVwbGFjZW1lbnQubm9kZXMpIHtcbiAgICAgICAgICAgIG5ld1Rva2Vuc1tuZXdUb2tlbkluZGV4KytdID0gbm9kZVxuICAgICAgICAgIH1cbiAgICAgICAgICByZXBsYWNlbWVudEluZGV4KytcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBuZXdUb2tlbnNbbmV3VG9rZW5JbmRleCsrXSA9IHRva2Vuc1tpXVxuICAgICAgICB9XG4gICAgICB9XG5cbiAgICAgIGJsb2NrVG9rZW5zW2pdLmNoaWxkcmVuID0gbmV3VG9rZW5zXG4gICAgfVxuICB9XG59XG4iLCAiLy8gU2ltcGxlIHR5cG9ncmFwaGljIHJlcGxhY2VtZW50c1xuLy9cbi8vIChjKSAoQykg4oaSIMKpXG4vLyAodG0pIChUTSkg4oaSIOKEolxuLy8gKHIpIChSKSDihpIgwq5cbi8vICstIOKGkiDCsVxuLy8gLi4uIOKGkiDigKYgKGFsc28gPy4uLi4g4oaSID8uLiwgIS4uLi4g4oaSICEuLilcbi8vID8/Pz8/Pz8/IOKGkiA/Pz8sICEhISEhIOKGkiAhISEsIGAsLGAg4oaSIGAsYFxuLy8gLS0g4oaSICZuZGFzaDssIC0tLSDihpIgJm1kYXNoO1xuLy9cblxuLy8gVE9ETzpcbi8vIC0gZnJhY3Rpb25hbHMgMS8yLCAxLzQsIDMvNCAtPiDCvSwgwrwsIMK+XG4vLyAtIG11bHRpcGxpY2F0aW9ucyAyIHggNCAtPiAyIMOXIDRcblxuaW1wb3J0IHR5cGUgU3RhdGVDb3JlIGZyb20gJy4vc3RhdGVfY29yZS50cydcbmltcG9ydCB0eXBlIFRva2VuIGZyb20gJy4uL3Rva2VuLnRzJ1xuXG5jb25zdCBSQVJFX1JFID0gL1xcKy18XFwuXFwufFxcP1xcP1xcP1xcP3whISEhfCwsfC0tL1xuXG4vLyBXb3JrYXJvdW5kIGZvciBwaGFudG9tanMgLSBuZWVkIHJlZ2V4IHdpdGhvdXQgL2cgZmxhZyxcbi8vIG9yIHJvb3QgY2hlY2sgd2lsbCBmYWlsIGV2ZXJ5IHNlY29uZCB0aW1lXG5jb25zdCBTQ09QRURfQUJCUl9URVNUX1JFID0gL1xcKChjfHRtfHIpXFwpL2lcblxuY29uc3QgU0NPUEVEX0FCQlJfUkUgPSAvXFwoKGN8dG18cilcXCkvaWdcbmNvbnN0IFNDT1BFRF9BQkJSOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBjOiAnwqknLFxuICByOiAnwq4nLFxuICB0bTogJ+KEoidcbn1cblxuZnVuY3Rpb24gcmVwbGFjZUZuIChtYXRjaDogc3RyaW5nLCBuYW1lOiBzdHJpbmcpIHtcbiAgcmV0dXJuIFNDT1BFRF9BQkJSW25hbWUudG9Mb3dlckNhc2UoKV1cbn1cblxuZnVuY3Rpb24gcmVwbGFjZV9zY29wZWQgKGlubGluZVRva2VuczogVG9rZW5bXSkge1xuICBsZXQgaW5zaWRlX2F1dG9saW5rID0gMFxuXG4gIGZvciAobGV0IGkgPSBpbmxpbmVUb2tlbnMubGVuZ3RoIC0gMTsgaSA+PSAwOyBpLS0pIHtcbiAgICBjb25zdCB0b2tlbiA9IGlubGluZVRva2Vuc1tpXVxuXG4gICAgaWYgKHRva2VuLnR5cGUgPT09ICd0ZXh0JyAmJiAhaW5zaWRlX2F1dG9saW5rKSB7XG4gICAgICB0b2tlbi5jb250ZW50ID0gdG9rZW4uY29udGVudC5yZXBsYWNlKFNDT1BFRF9BQkJSX1JFLCByZXBsYWNlRm4pXG4gICAgfVxuXG4gICAgaWYgKHRva2VuLnR5cGUgPT09ICdsaW5rX29wZW4nICYmIHRva2VuLmluZm8gPT09ICdhdXRvJykge1xuICAgICAgaW5zaWRlX2F1dG9saW5rLS1cbiAgICB9XG5cbiAgICBpZiAodG9rZW4udHlwZSA9PT0gJ2xpbmtfY2xvc2UnICYmIHRva2VuLmluZm8gPT09ICdhdXRvJykge1xuICAgICAgaW5zaWRlX2F1dG9saW5rKytcbiAgICB9XG4gIH1cbn1cblxuZnVuY3Rpb24gcmVwbGFjZV9yYXJlIChpbmxpbmVUb2tlbnM6IFRva2VuW10pIHtcbiAgbGV0IGluc2lkZV9hdXRvbGluayA9IDBcblxuICBmb3IgKGxldCBpID0gaW5saW5lVG9rZW5zLmxlbmd0aCAtIDE7IGkgPj0gMDsgaS0tKSB7XG4gICAgY29uc3QgdG9rZW4gPSBpbmxpbmVUb2tlbnNbaV1cblxuICAgIGlmICh0b2tlbi50eXBlID09PSAndGV4dCcgJiYgIWluc2lkZV9hdXRvbGluaykge1xuICAgICAgaWYgKFJBUkVfUkUudGVzdCh0b2tlbi5jb250ZW50KSkge1xuICAgICAgICB0b2tlbi5jb250ZW50ID0gdG9rZW4uY29udGVudFxuICAgICAgICAgIC5yZXBsYWNlKC9cXCstL2csICfCsScpXG4gICAgICAgICAgLy8gLi4sIC4uLiwgLi4uLi4uLiAtPiDigKZcbiAgICAgICAgICAvLyBidXQgPy4uLi4uICYgIS4uLi4uIC0+ID8uLiAmICEuLlxuICAgICAgICAgIC5yZXBsYWNlKC9cXC57Mix9L2csICfigKYnKS5yZXBsYWNlKC8oWz8hXSnigKYvZywgJyQxLi4nKVxuICAgICAgICAgIC5yZXBsYWNlKC8oWz8hXSl7NCx9L2csICckMSQxJDEnKS5yZXBsYWNlKC8sezIsfS9nLCAnLCcpXG4gICAgICAgICAgLy8gZW0tZGFzaFxuICAgICAgICAgIC5yZXBsYWNlKC8oXnxbXi1dKS0tLSg/PVteLV18JCkvbWcsICckMVxcdTIwMTQnKVxuICAgICAgICAgIC8vIGVuLWRhc2hcbiAgICAgICAgICAucmVwbGFjZSgvKF58XFxzKS0tKD89XFxzfCQpL21nLCAnJDFcXHUyMDEzJylcbiAgICAgICAgICAucmVwbGFjZSgvKF58W14tXFxzXSktLSg/PVteLVxcc118JCkvbWcsICckMVxcdTIwMTMnKVxuICAgICAgfVxuICAgIH1cblxuICAgIGlmICh0b2tlbi50eXBlID09PSAnbGlua19vcGVuJyAmJiB0b2tlbi5pbmZvID09PSAnYXV0bycpIHtcbiAgICAgIGluc2lkZV9hdXRvbGluay0tXG4gICAgfVxuXG4gICAgaWYgKHRva2VuLnR5cGUgPT09ICdsaW5rX2Nsb3NlJyAmJiB0b2tlbi5pbmZvID09PSAnYXV0bycpIHtcbiAgICAgIGluc2lkZV9hdXRvbGluaysrXG4gICAgfVxuICB9XG59XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIHJlcGxhY2UgKHN0YXRlOiBTdGF0ZUNvcmUpOiB2b2lkIHtcbiAgbGV0IGJsa0lkeFxuXG4gIGlmICghc3RhdGUubWQub3B0aW9ucy50eXBvZ3JhcGhlcikgeyByZXR1cm4gfVxuXG4gIGZvciAoYmxrSWR4ID0gc3RhdGUudG9rZW5zLmxlbmd0aCAtIDE7IGJsa0lkeCA+PSAwOyBibGtJZHgtLSkge1xuICAgIGlmIChzdGF0ZS50b2tlbnNbYmxrSWR4XS50eXBlICE9PSAnaW5saW5lJykgeyBjb250aW51ZSB9XG5cbiAgICBpZiAoU0NPUEVEX0FCQlJfVEVTVF9SRS50ZXN0KHN0YXRlLnRva2Vuc1tibGtJZHhdLmNvbnRlbnQpKSB7XG4gICAgICByZXBsYWNlX3Njb3BlZChzdGF0ZS50b2tlbnNbYmxrSWR4XS5jaGlsZHJlbiEpXG4gICAgfVxuXG4gICAgaWYgKFJBUkVfUkUudGVzdChzdGF0ZS50b2tlbnNbYmxrSWR4XS5jb250ZW50KSkge1xuICAgICAgcmVwbGFjZV9yYXJlKHN0YXRlLnRva2Vuc1tibGtJZHhdLmNoaWxkcmVuISlcbiAgICB9XG4gIH1cbn1cbiIsICIvLyBDb252ZXJ0IHN0cmFpZ2h0IHF1b3RhdGlvbiBtYXJrcyB0byB0eXBvZ3JhcGhpYyBvbmVzXG4vL1xuXG5pbXBvcnQgeyBpc1doaXRlU3BhY2UsIGlzUHVuY3RDaGFyQ29kZSwgaXNNZEFzY2lpUHVuY3QgfSBmcm9tICcuLi9jb21tb24vdXRpbHMudHMnXG5pbXBvcnQgdHlwZSBUb2tlbiBmcm9tICcuLi90b2tlbi50cydcbmltcG9ydCB0eXBlIFN0YXRlQ29yZSBmcm9tICcuL3N0YXRlX2NvcmUudHMnXG5cbmNvbnN0IFFVT1RFX1RFU1RfUkUgPSAvWydcIl0vXG5jb25zdCBRVU9URV9SRSA9IC9bJ1wiXS9nXG5jb25zdCBBUE9TVFJPUEhFID0gJ1xcdTIwMTknIC8qIOKAmSAqL1xuLy8gQ2FwcyBtZW1vcnkgb24gbWFsaWNpb3VzIGlucHV0XG5jb25zdCBNQVhfT1BFTkVSUyA9IDEwMDBcblxuaW50ZXJmYWNlIFJlcGxhY2VtZW50IHtcbiAgcG9zOiBudW1iZXJcbiAgY2g6IHN0cmluZ1xufVxuXG50eXBlIFJlcGxhY2VtZW50TWFwID0gUmVjb3JkPHN0cmluZywgUmVwbGFjZW1lbnRbXT5cblxuaW50ZXJmYWNlIFF1b3RlT3BlbmVyIHtcbiAgdG9rZW5JZHg6IG51bWJlclxuICBjb250ZW50UG9zOiBudW1iZXJcbiAgaXNTaW5nbGVRdW90ZTogYm9vbGVhblxuICBsZXZlbDogbnVtYmVyXG4gIC8vIHN0YWNrIGluZGV4IG9mIHRoZSBwcmV2aW91cyBvcGVuZXIgb2YgdGhlIHNhbWUgcXVvdGUgdHlwZSwgLTEgaWYgbm9uZVxuICBwcmV2U2FtZVF1b3RlSWR4OiBudW1iZXJcbn1cblxuLy8gc3RhY2sgaW5kZXhlcyBvZiB0b3Btb3N0IG9wZW5lcnMgb2YgZWFjaCB0eXBlICgtMSBpZiBub25lKVxuaW50ZXJmYWNlIFF1b3RlSGVhZHMge1xuICBzaW5nbGU6IG51bWJlclxuICBkb3VibGU6IG51bWJlclxufVxuXG5mdW5jdGlvbiB0cnVuY2F0ZVN0YWNrIChzdGFjazogUXVvdGVPcGVuZXJbXSwgaGVhZHM6IFF1b3RlSGVhZHMsIGxlbmd0aDogbnVtYmVyKSB7XG4gIHdoaWxlIChzdGFjay5sZW5ndGggPiBsZW5ndGgpIHtcbiAgICBjb25zdCBpdGVtID0gc3RhY2sucG9wKCkhXG4gICAgaWYgKGl0ZW0uaXNTaW5nbGVRdW90ZSkge1xuICAgICAgaGVhZHMuc2luZ2xlID0gaXRlbS5wcmV2U2FtZVF1b3RlSWR4XG4gICAgfSBlbHNlIHtcbiAgICAgIGhlYWRzLmRvdWJsZSA9IGl0ZW0ucHJldlNhbWVRdW90ZUlkeFxuICAgIH1cbiAgfVxufVxuXG5mdW5jdGlvbiBhZGRSZXBsYWNlbWVudCAoXG4gIHJlcGxhY2VtZW50czogUmVwbGFjZW1lbnRNYXAsXG4gIHRva2VuSWR4OiBudW1iZXIsXG4gIHBvczogbnVtYmVyLFxuICBjaDogc3RyaW5nXG4pIHtcbiAgaWYgKCFyZXBsYWNlbWVudHNbdG9rZW5JZHhdKSB7XG4gICAgcmVwbGFjZW1lbnRzW3Rva2VuSWR4XSA9IFtdXG4gIH1cblxuICByZXBsYWNlbWVudHNbdG9rZW5JZHhdLnB1c2goeyBwb3MsIGNoIH0pXG59XG5cbmZ1bmN0aW9uIGFwcGx5UmVwbGFjZW1lbnRzIChzdHI6IHN0cmluZywgcmVwbGFjZW1lbnRzOiBSZXBsYWNlbWVudFtdKSB7XG4gIGxldCByZXN1bHQgPSAnJ1xuICBsZXQgbGFzdFBvcyA9IDBcblxuICByZXBsYWNlbWVudHMuc29ydCgoYSwgYikgPT4gYS5wb3MgLSBiLnBvcylcblxuICBmb3IgKGxldCBpID0gMDsgaSA8IHJlcGxhY2VtZW50cy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IHJlcGxhY2VtZW50ID0gcmVwbGFjZW1lbnRzW2ldXG5cbiAgICByZXN1bHQgKz0gc3RyLnNsaWNlKGxhc3RQb3MsIHJlcGxhY2VtZW50LnBvcykgKyByZXBsYWNlbWVudC5jaFxuICAgIGxhc3RQb3MgPSByZXBsYWNlbWVudC5wb3MgKyAxXG4gIH1cblxuICByZXR1cm4gcmVzdWx0ICsgc3RyLnNsaWNlKGxhc3RQb3MpXG59XG5cbmZ1bmN0aW9uIHByb2Nlc3NfaW5saW5lcyAodG9rZW5zOiBUb2tlbltdLCBzdGF0ZTogU3RhdGVDb3JlKSB7XG4gIGxldCBqXG5cbiAgY29uc3Qgc3RhY2s6IFF1b3RlT3BlbmVyW10gPSBbXVxuICBjb25zdCBoZWFkczogUXVvdGVIZWFkcyA9IHsgc2luZ2xlOiAtMSwgZG91YmxlOiAtMSB9XG4gIC8vIHRva2VuIGluZGV4IC0+IGxpc3Qgb2YgcmVwbGFjZW1lbnRzIGluIHRoZSBvcmlnaW5hbCB0b2tlbiBjb250ZW50XG4gIGNvbnN0IHJlcGxhY2VtZW50czogUmVwbGFjZW1lbnRNYXAgPSB7fVxuXG4gIGZvciAobGV0IGkgPSAwOyBpIDwgdG9rZW5zLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbaV1cblxuICAgIGNvbnN0IHRoaXNMZXZlbCA9IHRva2Vuc1tpXS5sZXZlbFxuXG4gICAgZm9yIChqID0gc3RhY2subGVuZ3RoIC0gMTsgaiA+PSAwOyBqLS0pIHtcbiAgICAgIGlmIChzdGFja1tqXS5sZXZlbCA8PSB0aGlzTGV2ZWwpIHsgYnJlYWsgfVxuICAgIH1cbiAgICB0cnVuY2F0ZVN0YWNrKHN0YWNrLCBoZWFkcywgaiArIDEpXG5cbiAgICBpZiAodG9rZW4udHlwZSAhPT0gJ3RleHQnKSB7IGNvbnRpbnVlIH1cblxuICAgIGNvbnN0IHRleHQgPSB0b2tlbi5jb250ZW50XG4gICAgbGV0IHBvcyA9IDBcbiAgICBjb25zdCBtYXggPSB0ZXh0Lmxlbmd0aFxuXG4gICAgLyogZXNsaW50IG5vLWxhYmVsczowLGJsb2NrLXNjb3BlZC12YXI6MCAqL1xuICAgIE9VVEVSOlxuICAgIHdoaWxlIChwb3MgPCBtYXgpIHtcbiAgICAgIFFVT1RFX1JFLmxhc3RJbmRleCA9IHBvc1xuICAgICAgY29uc3QgdCA9IFFVT1RFX1JFLmV4ZWModGV4dClcbiAgICAgIGlmICghdCkgeyBicmVhayB9XG5cbiAgICAgIGxldCBjYW5PcGVuID0gdHJ1ZVxuICAgICAgbGV0IGNhbkNsb3NlID0gdHJ1ZVxuICAgICAgcG9zID0gdC5pbmRleCArIDFcbiAgICAgIGNvbnN0IGlzU2luZ2xlID0gKHRbMF0gPT09IFwiJ1wiKVxuXG4gICAgICAvLyBGaW5kIHByZXZpb3VzIGNoYXJhY3RlcixcbiAgICAgIC8vIGRlZmF1bHQgdG8gc3BhY2UgaWYgaXQncyB0aGUgYmVnaW5uaW5nIG9mIHRoZSBsaW5lXG4gICAgICAvL1xuICAgICAgbGV0IGxhc3RDaGFyID0gMHgyMFxuXG4gICAgICBpZiAodC5pbmRleCAtIDEgPj0gMCkge1xuICAgICAgICBsYXN0Q2hhciA9IHRleHQuY2hhckNvZGVBdCh0LmluZGV4IC0gMSlcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGZvciAoaiA9IGkgLSAxOyBqID49IDA7IGotLSkge1xuICAgICAgICAgIGlmICh0b2tlbnNbal0udHlwZSA9PT0gJ3NvZnRicmVhaycgfHwgdG9rZW5zW2pdLnR5cGUgPT09ICdoYXJkYnJlYWsnKSBicmVhayAvLyBsYXN0Q2hhciBkZWZhdWx0cyB0byAweDIwXG4gICAgICAgICAgaWYgKCF0b2tlbnNbal0uY29udGVudCkgY29udGludWUgLy8gc2hvdWxkIHNraXAgYWxsIHRva2VucyBleGNlcHQgJ3RleHQnLCAnaHRtbF9pbmxpbmUnIG9yICdjb2RlX2lubGluZSdcblxuICAgICAgICAgIGxhc3RDaGFyID0gdG9rZW5zW2pdLmNvbnRlbnQuY2hhckNvZGVBdCh0b2tlbnNbal0uY29udGVudC5sZW5ndGggLSAxKVxuICAgICAgICAgIGJyZWFrXG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgLy8gRmluZCBuZXh0IGNoYXJhY3RlcixcbiAgICAgIC8vIGRlZmF1bHQgdG8gc3BhY2UgaWYgaXQncyB0aGUgZW5kIG9mIHRoZSBsaW5lXG4gICAgICAvL1xuICAgICAgbGV0IG5leHRDaGFyID0gMHgyMFxuXG4gICAgICBpZiAocG9zIDwgbWF4KSB7XG4gICAgICAgIG5leHRDaGFyID0gdGV4dC5jaGFyQ29kZUF0KHBvcylcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGZvciAoaiA9IGkgKyAxOyBqIDwgdG9rZW5zLmxlbmd0aDsgaisrKSB7XG4gICAgICAgICAgaWYgKHRva2Vuc1tqXS50eXBlID09PSAnc29mdGJyZWFrJyB8fCB0b2tlbnNbal0udHlwZSA9PT0gJ2hhcmRicmVhaycpIGJyZWFrIC8vIG5leHRDaGFyIGRlZmF1bHRzIHRvIDB4MjBcbiAgICAgICAgICBpZiAoIXRva2Vuc1tqXS5jb250ZW50KSBjb250aW51ZSAvLyBzaG91bGQgc2tpcCBhbGwgdG9rZW5zIGV4Y2VwdCAndGV4dCcsICdodG1sX2lubGluZScgb3IgJ2NvZGVfaW5saW5lJ1xuXG4gICAgICAgICAgbmV4dENoYXIgPSB0b2tlbnNbal0uY29udGVudC5jaGFyQ29kZUF0KDApXG4gICAgICAgICAgYnJlYWtcbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICBjb25zdCBpc0xhc3RQdW5jdENoYXIgPSBpc01kQXNjaWlQdW5jdChsYXN0Q2hhcikgfHwgaXNQdW5jdENoYXJDb2RlKGxhc3RDaGFyKVxuICAgICAgY29uc3QgaXNOZXh0UHVuY3RDaGFyID0gaXNNZEFzY2lpUHVuY3QobmV4dENoYXIpIHx8IGlzUHVuY3RDaGFyQ29kZShuZXh0Q2hhcilcblxuICAgICAgY29uc3QgaXNMYXN0V2hpdGVTcGFjZSA9IGlzV2hpdGVTcGFjZShsYXN0Q2hhcilcbiAgICAgIGNvbnN0IGlzTmV4dFdoaXRlU3BhY2UgPSBpc1doaXRlU3BhY2UobmV4dENoYXIpXG5cbiAgICAgIGlmIChpc05leHRXaGl0ZVNwYWNlKSB7XG4gICAgICAgIGNhbk9wZW4gPSBmYWxzZVxuICAgICAgfSBlbHNlIGlmIChpc05leHRQdW5jdENoYXIpIHtcbiAgICAgICAgaWYgKCEoaXNMYXN0V2hpdGVTcGFjZSB8fCBpc0xhc3RQdW5jdENoYXIpKSB7XG4gICAgICAgICAgY2FuT3BlbiA9IGZhbHNlXG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgaWYgKGlzTGFzdFdoaXRlU3BhY2UpIHtcbiAgICAgICAgY2FuQ2xvc2UgPSBmYWxzZVxuICAgICAgfSBlbHNlIGlmIChpc0xhc3RQdW5jdENoYXIpIHtcbiAgICAgICAgaWYgKCEoaXNOZXh0V2hpdGVTcGFjZSB8fCBpc05leHRQdW5jdENoYXIpKSB7XG4gICAgICAgICAgY2FuQ2xvc2UgPSBmYWxzZVxuICAgICAgICB9XG4gICAgICB9XG5cbiAgICAgIGlmIChuZXh0Q2hhciA9PT0gMHgyMiAvKiBcIiAqLyAmJiB0WzBdID09PSAnXCInKSB7XG4gICAgICAgIGlmIChsYXN0Q2hhciA+PSAweDMwIC8qIDAgKi8gJiYgbGFzdENoYXIgPD0gMHgzOSAvKiA5ICovKSB7XG4gICAgICAgICAgLy8gc3BlY2lhbCBjYXNlOiAxXCJcIiAtIGNvdW50IGZpcnN0IHF1b3RlIGFzIGFuIGluY2hcbiAgICAgICAgICBjYW5DbG9zZSA9IGNhbk9wZW4gPSBmYWxzZVxuICAgICAgICB9XG4gICAgICB9XG5cbiAgICAgIGlmIChjYW5PcGVuICYmIGNhbkNsb3NlKSB7XG4gICAgICAgIC8vIFJlcGxhY2UgcXVvdGVzIGluIHRoZSBtaWRkbGUgb2YgcHVuY3R1YXRpb24gc2VxdWVuY2UsIGJ1dCBub3RcbiAgICAgICAgLy8gaW4gdGhlIG1pZGRsZSBvZiB0aGUgd29yZHMsIGkuZS46XG4gICAgICAgIC8vXG4gICAgICAgIC8vIDEuIGZvbyBcIiBiYXIgXCIgYmF6IC0gbm90IHJlcGxhY2VkXG4gICAgICAgIC8vIDIuIGZvby1cIi1iYXItXCItYmF6IC0gcmVwbGFjZWRcbiAgICAgICAgLy8gMy4gZm9vXCJiYXJcImJheiAgICAgLSBub3QgcmVwbGFjZWRcbiAgICAgICAgLy9cbiAgICAgICAgY2FuT3BlbiA9IGlzTGFzdFB1bmN0Q2hhclxuICAgICAgICBjYW5DbG9zZSA9IGlzTmV4dFB1bmN0Q2hhclxuICAgICAgfVxuXG4gICAgICBpZiAoIWNhbk9wZW4gJiYgIWNhbkNsb3NlKSB7XG4gICAgICAgIC8vIG1pZGRsZSBvZiB3b3JkXG4gICAgICAgIGlmIChpc1NpbmdsZSkge1xuICAgICAgICAgIGFkZFJlcGxhY2VtZW50KHJlcGxhY2VtZW50cywgaSwgdC5pbmRleCwgQVBPU1RST1BIRSlcbiAgICAgICAgfVxuICAgICAgICBjb250aW51ZVxuICAgICAgfVxuXG4gICAgICBpZiAoY2FuQ2xvc2UpIHtcbiAgICAgICAgLy8gU3RhY2sgbGV2ZWxzIG5ldmVyIGRlY3JlYXNlLCBzbyBhbiBvcGVuZXIgb2YgdGhpcyB0eXBlIGJlbG93XG4gICAgICAgIC8vIHRoZSBjdXJyZW50IGxldmVsIG1lYW5zIHRoZXJlIGlzIG5vIG1hdGNoXG4gICAgICAgIGogPSBpc1NpbmdsZSA/IGhlYWRzLnNpbmdsZSA6IGhlYWRzLmRvdWJsZVxuICAgICAgICBpZiAoaiA+PSAwICYmIHN0YWNrW2pdLmxldmVsID09PSB0aGlzTGV2ZWwpIHtcbiAgICAgICAgICBjb25zdCBpdGVtID0gc3RhY2tbal1cblxuICAgICAgICAgIGxldCBvcGVuUXVvdGVcbiAgICAgICAgICBsZXQgY2xvc2VRdW90ZVxuICAgICAgICAgIGlmIChpc1NpbmdsZSkge1xuICAgICAgICAgICAgb3BlblF1b3RlID0gc3RhdGUubWQub3B0aW9ucy5xdW90ZXNbMl1cbiAgICAgICAgICAgIGNsb3NlUXVvdGUgPSBzdGF0ZS5tZC5vcHRpb25zLnF1b3Rlc1szXVxuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBvcGVuUXVvdGUgPSBzdGF0ZS5tZC5vcHRpb25zLnF1b3Rlc1swXVxuICAgICAgICAgICAgY2xvc2VRdW90ZSA9IHN0YXRlLm1kLm9wdGlvbnMucXVvdGVzWzFdXG4gICAgICAgICAgfVxuXG4gICAgICAgICAgYWRkUmVwbGFjZW1lbnQocmVwbGFjZW1lbnRzLCBpLCB0LmluZGV4LCBjbG9zZVF1b3RlKVxuICAgICAgICAgIGFkZFJlcGxhY2VtZW50KHJlcGxhY2VtZW50cywgaXRlbS50b2tlbklkeCwgaXRlbS5jb250ZW50UG9zLCBvcGVuUXVvdGUpXG5cbiAgICAgICAgICB0cnVuY2F0ZVN0YWNrKHN0YWNrLCBoZWFkcywgailcbiAgICAgICAgICBjb250aW51ZSBPVVRFUlxuICAgICAgICB9XG4gICAgICB9XG5cbiAgICAgIGlmIChjYW5PcGVuKSB7XG4gICAgICAgIGlmIChzdGFjay5sZW5ndGggPj0gTUFYX09QRU5FUlMpIHsgcmV0dXJuIH1cbiAgICAgICAgc3RhY2sucHVzaCh7XG4gICAgICAgICAgdG9rZW5JZHg6IGksXG4gICAgICAgICAgY29udGVudFBvczogdC5pbmRleCxcbiAgICAgICAgICBpc1NpbmdsZVF1b3RlOiBpc1NpbmdsZSxcbiAgICAgICAgICBsZXZlbDogdGhpc0xldmVsLFxuICAgICAgICAgIHByZXZTYW1lUXVvdGVJZHg6IGlzU2luZ2xlID8gaGVhZHMuc2luZ2xlIDogaGVhZHMuZG91YmxlXG4gICAgICAgIH0pXG4gICAgICAgIGlmIChpc1NpbmdsZSkge1xuICAgICAgICAgIGhlYWRzLnNpbmdsZSA9IHN0YWNrLmxlbmd0aCAtIDFcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBoZWFkcy5kb3VibGUgPSBzdGFjay5sZW5ndGggLSAxXG4gICAgICAgIH1cbiAgICAgIH0gZWxzZSBpZiAoY2FuQ2xvc2UgJiYgaXNTaW5nbGUpIHtcbiAgICAgICAgYWRkUmVwbGFjZW1lbnQocmVwbGFjZW1lbnRzLCBpLCB0LmluZGV4LCBBUE9TVFJPUEhFKVxuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIE9iamVjdC5rZXlzKHJlcGxhY2VtZW50cykuZm9yRWFjaChmdW5jdGlvbiAodG9rZW5JZHgpIHtcbiAgICBjb25zdCBpZHggPSBOdW1iZXIodG9rZW5JZHgpXG4gICAgdG9rZW5zW2lkeF0uY29udGVudCA9IGFwcGx5UmVwbGFjZW1lbnRzKHRva2Vuc1tpZHhdLmNvbnRlbnQsIHJlcGxhY2VtZW50c1t0b2tlbklkeF0pXG4gIH0pXG59XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIHNtYXJ0cXVvdGVzIChzdGF0ZTogU3RhdGVDb3JlKTogdm9pZCB7XG4gIC8qIGVzbGludCBtYXgtZGVwdGg6MCAqL1xuICBpZiAoIXN0YXRlLm1kLm9wdGlvbnMudHlwb2dyYXBoZXIpIHsgcmV0dXJuIH1cblxuICBmb3IgKGxldCBibGtJZHggPSBzdGF0ZS50b2tlbnMubGVuZ3RoIC0gMTsgYmxrSWR4ID49IDA7IGJsa0lkeC0tKSB7XG4gICAgaWYgKHN0YXRlLnRva2Vuc1tibGtJZHhdLnR5cGUgIT09ICdpbmxpbmUnIHx8XG4gICAgICAgICFRVU9URV9URVNUX1JFLnRlc3Qoc3RhdGUudG9rZW5zW2Jsa0lkeF0uY29udGVudCkpIHtcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgcHJvY2Vzc19pbmxpbmVzKHN0YXRlLnRva2Vuc1tibGtJZHhdLmNoaWxkcmVuISwgc3RhdGUpXG4gIH1cbn1cbiIsICIvLyBKb2luIHJhdyB0ZXh0IHRva2VucyB3aXRoIHRoZSByZXN0IG9mIHRoZSB0ZXh0XG4vL1xuLy8gVGhpcyBpcyBzZXQgYXMgYSBzZXBhcmF0ZSBydWxlIHRvIHByb3ZpZGUgYW4gb3Bwb3J0dW5pdHkgZm9yIHBsdWdpbnNcbi8vIHRvIHJ1biB0ZXh0IHJlcGxhY2VtZW50cyBhZnRlciB0ZXh0IGpvaW4sIGJ1dCBiZWZvcmUgZXNjYXBlIGpvaW4uXG4vL1xuLy8gRm9yIGV4YW1wbGUsIGBcXDopYCBzaG91bGRuJ3QgYmUgcmVwbGFjZWQgd2l0aCBhbiBlbW9qaS5cbi8vXG5cbmltcG9ydCB0eXBlIFN0YXRlQ29yZSBmcm9tICcuL3N0YXRlX2NvcmUudHMnXG5pbXBvcnQgdHlwZSBUb2tlbiBmcm9tICcuLi90b2tlbi50cydcblxuZnVuY3Rpb24gam9pbl9hbHQgKHRva2VuczogVG9rZW5bXSk6IHZvaWQge1xuICBsZXQgY3VyciwgbGFzdFxuICBjb25zdCBtYXggPSB0b2tlbnMubGVuZ3RoXG5cbiAgZm9yIChjdXJyID0gMDsgY3VyciA8IG1heDsgY3VycisrKSB7XG4gICAgaWYgKHRva2Vuc1tjdXJyXS50eXBlID09PSAndGV4dF9zcGVjaWFsJykgdG9rZW5zW2N1cnJdLnR5cGUgPSAndGV4dCdcbiAgfVxuXG4gIGZvciAoY3VyciA9IGxhc3QgPSAwOyBjdXJyIDwgbWF4OyBjdXJyKyspIHtcbiAgICBpZiAodG9rZW5zW2N1cnJdLnR5cGUgPT09ICd0ZXh0JyAmJlxuICAgICAgICBjdXJyICsgMSA8IG1heCAmJlxuICAgICAgICB0b2tlbnNbY3VyciArIDFdLnR5cGUgPT09ICd0ZXh0Jykge1xuICAgICAgdG9rZW5zW2N1cnIgKyAxXS5jb250ZW50ID0gdG9rZW5zW2N1cnJdLmNvbnRlbnQgKyB0b2tlbnNbY3VyciArIDFdLmNvbnRlbnRcbiAgICB9IGVsc2Uge1xuICAgICAgaWYgKGN1cnIgIT09IGxhc3QpIHsgdG9rZW5zW2xhc3RdID0gdG9rZW5zW2N1cnJdIH1cblxuICAgICAgbGFzdCsrXG4gICAgfVxuICB9XG5cbiAgaWYgKGN1cnIgIT09IGxhc3QpIHRva2Vucy5sZW5ndGggPSBsYXN0XG59XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIHRleHRfam9pbiAoc3RhdGU6IFN0YXRlQ29yZSk6IHZvaWQge1xuICBsZXQgY3VyciwgbGFzdFxuICBjb25zdCBibG9ja1Rva2VucyA9IHN0YXRlLnRva2Vuc1xuICBjb25zdCBsID0gYmxvY2tUb2tlbnMubGVuZ3RoXG5cbiAgZm9yIChsZXQgaiA9IDA7IGogPCBsOyBqKyspIHtcbiAgICBpZiAoYmxvY2tUb2tlbnNbal0udHlwZSAhPT0gJ2lubGluZScpIGNvbnRpbnVlXG5cbiAgICBjb25zdCB0b2tlbnMgPSBibG9ja1Rva2Vuc1tqXS5jaGlsZHJlbiFcbiAgICBjb25zdCBtYXggPSB0b2tlbnMubGVuZ3RoXG5cbiAgICBmb3IgKGN1cnIgPSAwOyBjdXJyIDwgbWF4OyBjdXJyKyspIHtcbiAgICAgIGlmICh0b2tlbnNbY3Vycl0udHlwZSA9PT0gJ3RleHRfc3BlY2lhbCcpIHRva2Vuc1tjdXJyXS50eXBlID0gJ3RleHQnXG5cbiAgICAgIC8vIGltYWdlIGBhbHRgIGlzIHBhcnNlZCBpbnRvIGl0cyBvd24gdG9rZW4gdHJlZVxuICAgICAgaWYgKHRva2Vuc1tjdXJyXS5jaGlsZHJlbikgam9pbl9hbHQodG9rZW5zW2N1cnJdLmNoaWxkcmVuISlcbiAgICB9XG5cbiAgICBmb3IgKGN1cnIgPSBsYXN0ID0gMDsgY3VyciA8IG1heDsgY3VycisrKSB7XG4gICAgICBpZiAodG9rZW5zW2N1cnJdLnR5cGUgPT09ICd0ZXh0JyAmJlxuICAgICAgICAgIGN1cnIgKyAxIDwgbWF4ICYmXG4gICAgICAgICAgdG9rZW5zW2N1cnIgKyAxXS50eXBlID09PSAndGV4dCcpIHtcbiAgICAgICAgLy8gY29sbGFwc2UgdHdvIGFkamFjZW50IHRleHQgbm9kZXNcbiAgICAgICAgdG9rZW5zW2N1cnIgKyAxXS5jb250ZW50ID0gdG9rZW5zW2N1cnJdLmNvbnRlbnQgKyB0b2tlbnNbY3VyciArIDFdLmNvbnRlbnRcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGlmIChjdXJyICE9PSBsYXN0KSB7IHRva2Vuc1tsYXN0XSA9IHRva2Vuc1tjdXJyXSB9XG5cbiAgICAgICAgbGFzdCsrXG4gICAgICB9XG4gICAgfVxuXG4gICAgaWYgKGN1cnIgIT09IGxhc3QpIHRva2Vucy5sZW5ndGggPSBsYXN0XG4gIH1cbn1cbiIsICJpbXBvcnQgUnVsZXIgZnJvbSAnLi9ydWxlci50cydcbmltcG9ydCBTdGF0ZUNvcmUgZnJvbSAnLi9ydWxlc19jb3JlL3N0YXRlX2NvcmUudHMnXG5cbmltcG9ydCByX25vcm1hbGl6ZSBmcm9tICcuL3J1bGVzX2NvcmUvbm9ybWFsaXplLnRzJ1xuaW1wb3J0IHJfYmxvY2sgZnJvbSAnLi9ydWxlc19jb3JlL2Jsb2NrLnRzJ1xuaW1wb3J0IHJfc3RyaXBfcmVmZXJlbmNlcyBmcm9tICcuL3J1bGVzX2NvcmUvc3RyaXBfcmVmZXJlbmNlcy50cydcbmltcG9ydCByX2lubGluZSBmcm9tICcuL3J1bGVzX2NvcmUvaW5saW5lLnRzJ1xuaW1wb3J0IHJfbGlua2lmeSBmcm9tICcuL3J1bGVzX2NvcmUvbGlua2lmeS50cydcbmltcG9ydCByX3JlcGxhY2VtZW50cyBmcm9tICcuL3J1bGVzX2NvcmUvcmVwbGFjZW1lbnRzLnRzJ1xuaW1wb3J0IHJfc21hcnRxdW90ZXMgZnJvbSAnLi9ydWxlc19jb3JlL3NtYXJ0cXVvdGVzLnRzJ1xuaW1wb3J0IHJfdGV4dF9qb2luIGZyb20gJy4vcnVsZXNfY29yZS90ZXh0X2pvaW4udHMnXG5cbmNvbnN0IF9ydWxlczogQXJyYXk8W1xuICBuYW1lOiBzdHJpbmcsXG4gIHJ1bGU6IChzdGF0ZTogU3RhdGVDb3JlKSA9PiB2b2lkXG5dPiA9IFtcbiAgWydub3JtYWxpemUnLCByX25vcm1hbGl6ZV0sXG4gIFsnYmxvY2snLCByX2Jsb2NrXSxcbiAgWydzdHJpcF9yZWZlcmVuY2VzJywgcl9zdHJpcF9yZWZlcmVuY2VzXSxcbiAgWydpbmxpbmUnLCByX2lubGluZV0sXG4gIFsnbGlua2lmeScsIHJfbGlua2lmeV0sXG4gIFsncmVwbGFjZW1lbnRzJywgcl9yZXBsYWNlbWVudHNdLFxuICBbJ3NtYXJ0cXVvdGVzJywgcl9zbWFydHF1b3Rlc10sXG4gIC8vIGB0ZXh0X2pvaW5gIGZpbmRzIGB0ZXh0X3NwZWNpYWxgIHRva2VucyAoZm9yIGVzY2FwZSBzZXF1ZW5jZXMpXG4gIC8vIGFuZCBqb2lucyB0aGVtIHdpdGggdGhlIHJlc3Qgb2YgdGhlIHRleHRcbiAgWyd0ZXh0X2pvaW4nLCByX3RleHRfam9pbl1cbl1cblxuLyoqXG4gKiBUb3AtbGV2ZWwgcnVsZXMgZXhlY3V0b3IuIEdsdWVzIGJsb2NrL2lubGluZSBwYXJzZXJzIGFuZCBkb2VzIGludGVybWVkaWF0ZVxuICogdHJhbnNmb3JtYXRpb25zLlxuICovXG5jbGFzcyBQYXJzZXJDb3JlIHtcbiAgLyoqXG4gICAqIHtAbGluayBSdWxlcn0gaW5zdGFuY2UuIEtlZXAgY29uZmlndXJhdGlvbiBvZiBjb3JlIHJ1bGVzLlxuICAgKi9cbiAgcnVsZXIgPSBuZXcgUnVsZXI8W1N0YXRlQ29yZV0sIHZvaWQ+KClcblxuICBTdGF0ZSA9IFN0YXRlQ29yZVxuXG4gIGNvbnN0cnVjdG9yICgpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IF9ydWxlcy5sZW5ndGg7IGkrKykge1xuICAgICAgdGhpcy5ydWxlci5wdXNoKF9ydWxlc1tpXVswXSwgX3J1bGVzW2ldWzFdKVxuICAgIH1cbiAgfVxuXG4gIC8qKlxuICAgKiBFeGVjdXRlcyBjb3JlIGNoYWluIHJ1bGVzLlxuICAgKi9cbiAgcHJvY2VzcyAoc3RhdGU6IFN0YXRlQ29yZSk6IHZvaWQge1xuICAgIGNvbnN0IHJ1bGVzID0gdGhpcy5ydWxlci5nZXRSdWxlcygnJylcblxuICAgIGZvciAobGV0IGkgPSAwLCBsID0gcnVsZXMubGVuZ3RoOyBpIDwgbDsgaSsrKSB7XG4gICAgICBydWxlc1tpXShzdGF0ZSlcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGRlZmF1bHQgUGFyc2VyQ29yZVxuIiwgImltcG9ydCBUb2tlbiBmcm9tICcuLi90b2tlbi50cydcbmltcG9ydCB7IGlzU3BhY2UgfSBmcm9tICcuLi9jb21tb24vdXRpbHMudHMnXG5pbXBvcnQgdHlwZSBNYXJrZG93bkl0IGZyb20gJy4uL21hcmtkb3duaXQudHMnXG5pbXBvcnQgdHlwZSB7IEVudiB9IGZyb20gJy4uL3R5cGVzLnRzJ1xuXG4vKiogTXV0YWJsZSBzdGF0ZSBwYXNzZWQgdG8gYmxvY2sgcnVsZXMgd2hpbGUgdG9rZW5pemluZyBhIHNvdXJjZSBkb2N1bWVudC4gKi9cbmNsYXNzIFN0YXRlQmxvY2sge1xuICBkZWNsYXJlIHNyYzogc3RyaW5nXG4gIGRlY2xhcmUgbWQ6IE1hcmtkb3duSXRcbiAgZGVjbGFyZSBlbnY6IEVudlxuICBkZWNsYXJlIHRva2VuczogVG9rZW5bXVxuXG4gIGJNYXJrczogbnVtYmVyW10gPSBbXSAvLyBsaW5lIGJlZ2luIG9mZnNldHMgZm9yIGZhc3QganVtcHNcbiAgZU1hcmtzOiBudW1iZXJbXSA9IFtdIC8vIGxpbmUgZW5kIG9mZnNldHMgZm9yIGZhc3QganVtcHNcbiAgdFNoaWZ0OiBudW1iZXJbXSA9IFtdIC8vIG9mZnNldHMgb2YgdGhlIGZpcnN0IG5vbi1zcGFjZSBjaGFyYWN0ZXJzICh0YWJzIG5vdCBleHBhbmRlZClcbiAgc0NvdW50OiBudW1iZXJbXSA9IFtdIC8vIGluZGVudHMgZm9yIGVhY2ggbGluZSAodGFicyBleHBhbmRlZClcblxuICAvLyBBbiBhbW91bnQgb2YgdmlydHVhbCBzcGFjZXMgKHRhYnMgZXhwYW5kZWQpIGJldHdlZW4gYmVnaW5uaW5nXG4gIC8vIG9mIGVhY2ggbGluZSAoYk1hcmtzKSBhbmQgcmVhbCBiZWdpbm5pbmcgb2YgdGhhdCBsaW5lLlxuICAvL1xuICAvLyBJdCBleGlzdHMgb25seSBhcyBhIGhhY2sgYmVjYXVzZSBibG9ja3F1b3RlcyBvdmVycmlkZSBiTWFya3NcbiAgLy8gbG9zaW5nIGluZm9ybWF0aW9uIGluIHRoZSBwcm9jZXNzLlxuICAvL1xuICAvLyBJdCdzIHVzZWQgb25seSB3aGVuIGV4cGFuZGluZyB0YWJzLCB5b3UgY2FuIHRoaW5rIGFib3V0IGl0IGFzXG4gIC8vIGFuIGluaXRpYWwgdGFiIGxlbmd0aCwgZS5nLiBic0NvdW50PTIxIGFwcGxpZWQgdG8gc3RyaW5nIGBcXHQxMjNgXG4gIC8vIG1lYW5zIGZpcnN0IHRhYiBzaG91bGQgYmUgZXhwYW5kZWQgdG8gNC0yMSU0ID09PSAzIHNwYWNlcy5cbiAgLy9cbiAgYnNDb3VudDogbnVtYmVyW10gPSBbXVxuXG4gIC8vIGJsb2NrIHBhcnNlciB2YXJpYWJsZXNcblxuICAvLyByZXF1aXJlZCBibG9jayBjb250ZW50IGluZGVudCAoZm9yIGV4YW1wbGUsIGlmIHdlIGFyZVxuICAvLyBpbnNpZGUgYSBsaXN0LCBpdCB3b3VsZCBiZSBwb3NpdGlvbmVkIGFmdGVyIGxpc3QgbWFya2VyKVxuICBibGtJbmRlbnQgPSAwXG4gIGxpbmUgPSAwIC8vIGxpbmUgaW5kZXggaW4gc3JjXG4gIGxpbmVNYXggPSAwIC8vIGxpbmVzIGNvdW50XG4gIHRpZ2h0ID0gZmFsc2UgLy8gbG9vc2UvdGlnaHQgbW9kZSBmb3IgbGlzdHNcbiAgbGlzdEluZGVudCA9IC0xIC8vIGluZGVudCBvZiB0aGUgY3VycmVudCBsaXN0IGJsb2NrICgtMSBpZiB0aGVyZSBpc24ndCBhbnkpXG5cbiAgLy8gY2FuIGJlICdibG9ja3F1b3RlJywgJ2xpc3QnLCAncm9vdCcsICdwYXJhZ3JhcGgnIG9yICdyZWZlcmVuY2UnXG4gIC8vIHVzZWQgaW4gbGlzdHMgdG8gZGV0ZXJtaW5lIGlmIHRoZXkgaW50ZXJydXB0IGEgcGFyYWdyYXBoXG4gIHBhcmVudFR5cGUgPSAncm9vdCdcblxuICBsZXZlbCA9IDBcblxuICAvLyByZS1leHBvcnQgVG9rZW4gY2xhc3MgdG8gdXNlIGluIGJsb2NrIHJ1bGVzXG4gIFRva2VuID0gVG9rZW5cblxuICBjb25zdHJ1Y3RvciAoc3JjOiBzdHJpbmcsIG1kOiBNYXJrZG93bkl0LCBlbnY6IEVudiwgdG9rZW5zOiBUb2tlbltdKSB7XG4gICAgdGhpcy5zcmMgPSBzcmNcblxuICAgIC8vIGxpbmsgdG8gcGFyc2VyIGluc3RhbmNlXG4gICAgdGhpcy5tZCA9IG1kXG5cbiAgICB0aGlzLmVudiA9IGVudlxuXG4gICAgLy9cbiAgICAvLyBJbnRlcm5hbCBzdGF0ZSB2YXJ0aWFibGVzXG4gICAgLy9cblxuICAgIHRoaXMudG9rZW5zID0gdG9rZW5zXG5cbiAgICAvLyBDcmVhdGUgY2FjaGVzXG4gICAgLy8gR2VuZXJhdGUgbWFya2Vycy5cbiAgICBjb25zdCBzID0gdGhpcy5zcmNcblxuICAgIGZvciAobGV0IHN0YXJ0ID0gMCwgcG9zID0gMCwgaW5kZW50ID0gMCwgb2Zmc2V0ID0gMCwgbGVuID0gcy5sZW5ndGgsIGluZGVudF9mb3VuZCA9IGZhbHNlOyBwb3MgPCBsZW47IHBvcysrKSB7XG4gICAgICBjb25zdCBjaCA9IHMuY2hhckNvZGVBdChwb3MpXG5cbiAgICAgIGlmICghaW5kZW50X2ZvdW5kKSB7XG4gICAgICAgIGlmIChpc1NwYWNlKGNoKSkge1xuICAgICAgICAgIGluZGVudCsrXG5cbiAgICAgICAgICBpZiAoY2ggPT09IDB4MDkpIHtcbiAgICAgICAgICAgIG9mZnNldCArPSA0IC0gb2Zmc2V0ICUgNFxuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICBvZmZzZXQrK1xuICAgICAgICAgIH1cbiAgICAgICAgICBjb250aW51ZVxuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGluZGVudF9mb3VuZCA9IHRydWVcbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICBpZiAoY2ggPT09IDB4MEEgfHwgcG9zID09PSBsZW4gLSAxKSB7XG4gICAgICAgIGlmIChjaCAhPT0gMHgwQSkgeyBwb3MrKyB9XG4gICAgICAgIHRoaXMuYk1hcmtzLnB1c2goc3RhcnQpXG4gICAgICAgIHRoaXMuZU1hcmtzLnB1c2gocG9zKVxuICAgICAgICB0aGlzLnRTaGlmdC5wdXNoKGluZGVudClcbiAgICAgICAgdGhpcy5zQ291bnQucHVzaChvZmZzZXQpXG4gICAgICAgIHRoaXMuYnNDb3VudC5wdXNoKDApXG5cbiAgICAgICAgaW5kZW50X2ZvdW5kID0gZmFsc2VcbiAgICAgICAgaW5kZW50ID0gMFxuICAgICAgICBvZmZzZXQgPSAwXG4gICAgICAgIHN0YXJ0ID0gcG9zICsgMVxuICAgICAgfVxuICAgIH1cblxuICAgIC8vIFB1c2ggZmFrZSBlbnRyeSB0byBzaW1wbGlmeSBjYWNoZSBib3VuZHMgY2hlY2tzXG4gICAgdGhpcy5iTWFya3MucHVzaChzLmxlbmd0aClcbiAgICB0aGlzLmVNYXJrcy5wdXNoKHMubGVuZ3RoKVxuICAgIHRoaXMudFNoaWZ0LnB1c2goMClcbiAgICB0aGlzLnNDb3VudC5wdXNoKDApXG4gICAgdGhpcy5ic0NvdW50LnB1c2goMClcblxuICAgIHRoaXMubGluZU1heCA9IHRoaXMuYk1hcmtzLmxlbmd0aCAtIDEgLy8gZG9uJ3QgY291bnQgbGFzdCBmYWtlIGxpbmVcbiAgfVxuXG4gIC8vIFB1c2ggbmV3IHRva2VuIHRvIFwic3RyZWFtXCIuXG4gIC8vXG4gIHB1c2ggKHR5cGU6IHN0cmluZywgdGFnOiBzdHJpbmcsIG5lc3Rpbmc6IC0xIHwgMCB8IDEpOiBUb2tlbiB7XG4gICAgY29uc3QgdG9rZW4gPSBuZXcgVG9rZW4odHlwZSwgdGFnLCBuZXN0aW5nKVxuICAgIHRva2VuLmJsb2NrID0gdHJ1ZVxuXG4gICAgaWYgKG5lc3RpbmcgPCAwKSB0aGlzLmxldmVsLS0gLy8gY2xvc2luZyB0YWdcbiAgICB0b2tlbi5sZXZlbCA9IHRoaXMubGV2ZWxcbiAgICBpZiAobmVzdGluZyA+IDApIHRoaXMubGV2ZWwrKyAvLyBvcGVuaW5nIHRhZ1xuXG4gICAgdGhpcy50b2tlbnMucHVzaCh0b2tlbilcbiAgICByZXR1cm4gdG9rZW5cbiAgfVxuXG4gIGlzRW1wdHkgKGxpbmU6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLmJNYXJrc1tsaW5lXSArIHRoaXMudFNoaWZ0W2xpbmVdID49IHRoaXMuZU1hcmtzW2xpbmVdXG4gIH1cblxuICBza2lwRW1wdHlMaW5lcyAoZnJvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBmb3IgKGxldCBtYXggPSB0aGlzLmxpbmVNYXg7IGZyb20gPCBtYXg7IGZyb20rKykge1xuICAgICAgaWYgKHRoaXMuYk1hcmtzW2Zyb21dICsgdGhpcy50U2hpZnRbZnJvbV0gPCB0aGlzLmVNYXJrc1tmcm9tXSkge1xuICAgICAgICBicmVha1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gZnJvbVxuICB9XG5cbiAgLy8gU2tpcCBzcGFjZXMgZnJvbSBnaXZlbiBwb3NpdGlvbi5cbiAgc2tpcFNwYWNlcyAocG9zOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGZvciAobGV0IG1heCA9IHRoaXMuc3JjLmxlbmd0aDsgcG9zIDwgbWF4OyBwb3MrKykge1xuICAgICAgY29uc3QgY2ggPSB0aGlzLnNyYy5jaGFyQ29kZUF0KHBvcylcbiAgICAgIGlmICghaXNTcGFjZShjaCkpIHsgYnJlYWsgfVxuICAgIH1cbiAgICByZXR1cm4gcG9zXG4gIH1cblxuICAvLyBTa2lwIHNwYWNlcyBmcm9tIGdpdmVuIHBvc2l0aW9uIGluIHJldmVyc2UuXG4gIHNraXBTcGFjZXNCYWNrIChwb3M6IG51bWJlciwgbWluOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGlmIChwb3MgPD0gbWluKSB7IHJldHVybiBwb3MgfVxuXG4gICAgd2hpbGUgKHBvcyA+IG1pbikge1xuICAgICAgaWYgKCFpc1NwYWNlKHRoaXMuc3JjLmNoYXJDb2RlQXQoLS1wb3MpKSkgeyByZXR1cm4gcG9zICsgMSB9XG4gICAgfVxuICAgIHJldHVybiBwb3NcbiAgfVxuXG4gIC8vIFNraXAgY2hhciBjb2RlcyBmcm9tIGdpdmVuIHBvc2l0aW9uXG4gIHNraXBDaGFycyAocG9zOiBudW1iZXIsIGNvZGU6IG51bWJlcik6IG51bWJlciB7XG4gICAgZm9yIChsZXQgbWF4ID0gdGhpcy5zcmMubGVuZ3RoOyBwb3MgPCBtYXg7IHBvcysrKSB7XG4gICAgICBpZiAodGhpcy5zcmMuY2hhckNvZGVBdChwb3MpICE9PSBjb2RlKSB7IGJyZWFrIH1cbiAgICB9XG4gICAgcmV0dXJuIHBvc1xuICB9XG5cbiAgLy8gU2tpcCBjaGFyIGNvZGVzIHJldmVyc2UgZnJvbSBnaXZlbiBwb3NpdGlvbiAtIDFcbiAgc2tpcENoYXJzQmFjayAocG9zOiBudW1iZXIsIGNvZGU6IG51bWJlciwgbWluOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGlmIChwb3MgPD0gbWluKSB7IHJldHVybiBwb3MgfVxuXG4gICAgd2hpbGUgKHBvcyA+IG1pbikge1xuICAgICAgaWYgKGNvZGUgIT09IHRoaXMuc3JjLmNoYXJDb2RlQXQoLS1wb3MpKSB7IHJldHVybiBwb3MgKyAxIH1cbiAgICB9XG4gICAgcmV0dXJuIHBvc1xuICB9XG5cbiAgLy8gY3V0IGxpbmVzIHJhbmdlIGZyb20gc291cmNlLlxuICBnZXRMaW5lcyAoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIsIGluZGVudDogbnVtYmVyLCBrZWVwTGFzdExGOiBib29sZWFuKTogc3RyaW5nIHtcbiAgICBpZiAoYmVnaW4gPj0gZW5kKSB7XG4gICAgICByZXR1cm4gJydcbiAgICB9XG5cbiAgICBjb25zdCBxdWV1ZSA9IG5ldyBBcnJheShlbmQgLSBiZWdpbilcblxuICAgIGZvciAobGV0IGkgPSAwLCBsaW5lID0gYmVnaW47IGxpbmUgPCBlbmQ7IGxpbmUrKywgaSsrKSB7XG4gICAgICBsZXQgbGluZUluZGVudCA9IDBcbiAgICAgIGNvbnN0IGxpbmVTdGFydCA9IHRoaXMuYk1hcmtzW2xpbmVdXG4gICAgICBsZXQgZmlyc3QgPSBsaW5lU3RhcnRcbiAgICAgIGxldCBsYXN0XG5cbiAgICAgIGlmIChsaW5lICsgMSA8IGVuZCB8fCBrZWVwTGFzdExGKSB7XG4gICAgICAgIC8vIE5vIG5lZWQgZm9yIGJvdW5kcyBjaGVjayBiZWNhdXNlIHdlIGhhdmUgZmFrZSBlbnRyeSBvbiB0YWlsLlxuICAgICAgICBsYXN0ID0gdGhpcy5lTWFya3NbbGluZV0gKyAxXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBsYXN0ID0gdGhpcy5lTWFya3NbbGluZV1cbiAgICAgIH1cblxuICAgICAgd2hpbGUgKGZpcnN0IDwgbGFzdCAmJiBsaW5lSW5kZW50IDwgaW5kZW50KSB7XG4gICAgICAgIGNvbnN0IGNoID0gdGhpcy5zcmMuY2hhckNvZGVBdChmaXJzdClcblxuICAgICAgICBpZiAoaXNTcGFjZShjaCkpIHtcbiAgICAgICAgICBpZiAoY2ggPT09IDB4MDkpIHtcbiAgICAgICAgICAgIGxpbmVJbmRlbnQgKz0gNCAtIChsaW5lSW5kZW50ICsgdGhpcy5ic0NvdW50W2xpbmVdKSAlIDRcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgbGluZUluZGVudCsrXG4gICAgICAgICAgfVxuICAgICAgICB9IGVsc2UgaWYgKGZpcnN0IC0gbGluZVN0YXJ0IDwgdGhpcy50U2hpZnRbbGluZV0pIHtcbiAgICAgICAgICAvLyBwYXRjaGVkIHRTaGlmdCBtYXNrZWQgY2hhcmFjdGVycyB0byBsb29rIGxpa2Ugc3BhY2VzIChibG9ja3F1b3RlcywgbGlzdCBtYXJrZXJzKVxuICAgICAgICAgIGxpbmVJbmRlbnQrK1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGJyZWFrXG4gICAgICAgIH1cblxuICAgICAgICBmaXJzdCsrXG4gICAgICB9XG5cbiAgICAgIGlmIChsaW5lSW5kZW50ID4gaW5kZW50KSB7XG4gICAgICAgIC8vIHBhcnRpYWxseSBleHBhbmRpbmcgdGFicyBpbiBjb2RlIGJsb2NrcywgZS5nICdcXHRcXHRmb29iYXInXG4gICAgICAgIC8vIHdpdGggaW5kZW50PTIgYmVjb21lcyAnICBcXHRmb29iYXInXG4gICAgICAgIHF1ZXVlW2ldID0gbmV3IEFycmF5KGxpbmVJbmRlbnQgLSBpbmRlbnQgKyAxKS5qb2luKCcgJykgKyB0aGlzLnNyYy5zbGljZShmaXJzdCwgbGFzdClcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHF1ZXVlW2ldID0gdGhpcy5zcmMuc2xpY2UoZmlyc3QsIGxhc3QpXG4gICAgICB9XG4gICAgfVxuXG4gICAgcmV0dXJuIHF1ZXVlLmpvaW4oJycpXG4gIH1cbn1cblxuZXhwb3J0IGRlZmF1bHQgU3RhdGVCbG9ja1xuIiwgIi8vIEdGTSB0YWJsZSwgaHR0cHM6Ly9naXRodWIuZ2l0aHViLmNvbS9nZm0vI3RhYmxlcy1leHRlbnNpb24tXG5cbmltcG9ydCB7IGlzU3BhY2UgfSBmcm9tICcuLi9jb21tb24vdXRpbHMudHMnXG5pbXBvcnQgdHlwZSBTdGF0ZUJsb2NrIGZyb20gJy4vc3RhdGVfYmxvY2sudHMnXG5cbi8vIExpbWl0IHRoZSBhbW91bnQgb2YgZW1wdHkgYXV0b2NvbXBsZXRlZCBjZWxscyBpbiBhIHRhYmxlLFxuLy8gc2VlIGh0dHBzOi8vZ2l0aHViLmNvbS9tYXJrZG93bi1pdC9tYXJrZG93bi1pdC9pc3N1ZXMvMTAwMCxcbi8vXG4vLyBCb3RoIHB1bGxkb3duLWNtYXJrIGFuZCBjb21tb25tYXJrLWhzIGxpbWl0IHRoZSBudW1iZXIgb2YgY2VsbHMgdGhpcyB3YXkgdG8gfjIwMGsuXG4vLyBXZSBzZXQgaXQgdG8gNjVrLCB3aGljaCBjYW4gZXhwYW5kIHVzZXIgaW5wdXQgYnkgYSBmYWN0b3Igb2YgeDM3MFxuLy8gKDI1NngyNTYgc3F1YXJlIGlzIDEuOGtCIGV4cGFuZGVkIGludG8gNjUwa0IpLlxuY29uc3QgTUFYX0FVVE9DT01QTEVURURfQ0VMTFMgPSAweDEwMDAwXG5cbmZ1bmN0aW9uIGdldExpbmUgKHN0YXRlOiBTdGF0ZUJsb2NrLCBsaW5lOiBudW1iZXIpIHtcbiAgY29uc3QgcG9zID0gc3RhdGUuYk1hcmtzW2xpbmVdICsgc3RhdGUudFNoaWZ0W2xpbmVdXG4gIGNvbnN0IG1heCA9IHN0YXRlLmVNYXJrc1tsaW5lXVxuXG4gIHJldHVybiBzdGF0ZS5zcmMuc2xpY2UocG9zLCBtYXgpXG59XG5cbmZ1bmN0aW9uIGVzY2FwZWRTcGxpdCAoc3RyOiBzdHJpbmcpIHtcbiAgY29uc3QgcmVzdWx0ID0gW11cbiAgY29uc3QgbWF4ID0gc3RyLmxlbmd0aFxuXG4gIGxldCBwb3MgPSAwXG4gIGxldCBjaCA9IHN0ci5jaGFyQ29kZUF0KHBvcylcbiAgbGV0IGlzRXNjYXBlZCA9IGZhbHNlXG4gIGxldCBsYXN0UG9zID0gMFxuICBsZXQgY3VycmVudCA9ICcnXG5cbiAgd2hpbGUgKHBvcyA8IG1heCkge1xuICAgIGlmIChjaCA9PT0gMHg3Yy8qIHwgKi8pIHtcbiAgICAgIGlmICghaXNFc2NhcGVkKSB7XG4gICAgICAgIC8vIHBpcGUgc2VwYXJhdGluZyBjZWxscywgJ3wnXG4gICAgICAgIHJlc3VsdC5wdXNoKGN1cnJlbnQgKyBzdHIuc3Vic3RyaW5nKGxhc3RQb3MsIHBvcykpXG4gICAgICAgIGN1cnJlbnQgPSAnJ1xuICAgICAgICBsYXN0UG9zID0gcG9zICsgMVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgLy8gZXNjYXBlZCBwaXBlLCAnXFx8J1xuICAgICAgICBjdXJyZW50ICs9IHN0ci5zdWJzdHJpbmcobGFzdFBvcywgcG9zIC0gMSlcbiAgICAgICAgbGFzdFBvcyA9IHBvc1xuICAgICAgfVxuICAgIH1cblxuICAgIGlzRXNjYXBlZCA9IChjaCA9PT0gMHg1Yy8qIFxcICovKVxuICAgIHBvcysrXG5cbiAgICBjaCA9IHN0ci5jaGFyQ29kZUF0KHBvcylcbiAgfVxuXG4gIHJlc3VsdC5wdXNoKGN1cnJlbnQgKyBzdHIuc3Vic3RyaW5nKGxhc3RQb3MpKVxuXG4gIHJldHVybiByZXN1bHRcbn1cblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gdGFibGUgKHN0YXRlOiBTdGF0ZUJsb2NrLCBzdGFydExpbmU6IG51bWJlciwgZW5kTGluZTogbnVtYmVyLCBzaWxlbnQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgLy8gc2hvdWxkIGhhdmUgYXQgbGVhc3QgdHdvIGxpbmVzXG4gIGlmIChzdGFydExpbmUgKyAyID4gZW5kTGluZSkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGxldCBuZXh0TGluZSA9IHN0YXJ0TGluZSArIDFcblxuICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSA8IHN0YXRlLmJsa0luZGVudCkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIC8vIGlmIGl0J3MgaW5kZW50ZWQgbW9yZSB0aGFuIDMgc3BhY2VzLCBpdCBzaG91bGQgYmUgYSBjb2RlIGJsb2NrXG4gIGlmIChzdGF0ZS5zQ291bnRbbmV4dExpbmVdIC0gc3RhdGUuYmxrSW5kZW50ID49IDQpIHsgcmV0dXJuIGZhbHNlIH1cblxuICAvLyBmaXJzdCBjaGFyYWN0ZXIgb2YgdGhlIHNlY29uZCBsaW5lIHNob3VsZCBiZSAnfCcsICctJywgJzonLFxuICAvLyBhbmQgbm8gb3RoZXIgY2hhcmFjdGVycyBhcmUgYWxsb3dlZCBidXQgc3BhY2VzO1xuICAvLyBiYXNpY2FsbHksIHRoaXMgaXMgdGhlIGVxdWl2YWxlbnQgb2YgL15bLTp8XVstOnxcXHNdKiQvIHJlZ2V4cFxuXG4gIGxldCBwb3MgPSBzdGF0ZS5iTWFya3NbbmV4dExpbmVdICsgc3RhdGUudFNoaWZ0W25leHRMaW5lXVxuICBpZiAocG9zID49IHN0YXRlLmVNYXJrc1tuZXh0TGluZV0pIHsgcmV0dXJuIGZhbHNlIH1cblxuICBjb25zdCBmaXJzdENoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKyspXG4gIGlmIChmaXJzdENoICE9PSAweDdDLyogfCAqLyAmJiBmaXJzdENoICE9PSAweDJELyogLSAqLyAmJiBmaXJzdENoICE9PSAweDNBLyogOiAqLykgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGlmIChwb3MgPj0gc3RhdGUuZU1hcmtzW25leHRMaW5lXSkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGNvbnN0IHNlY29uZENoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKyspXG4gIGlmIChzZWNvbmRDaCAhPT0gMHg3Qy8qIHwgKi8gJiYgc2Vjb25kQ2ggIT09IDB4MkQvKiAtICovICYmIHNlY29uZENoICE9PSAweDNBLyogOiAqLyAmJiAhaXNTcGFjZShzZWNvbmRDaCkpIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vIGlmIGZpcnN0IGNoYXJhY3RlciBpcyAnLScsIHRoZW4gc2Vjb25kIGNoYXJhY3RlciBtdXN0IG5vdCBiZSBhIHNwYWNlXG4gIC8vIChkdWUgdG8gcGFyc2luZyBhbWJpZ3VpdHkgd2l0aCBsaXN0KVxuICBpZiAoZmlyc3RDaCA9PT0gMHgyRC8qIC0gKi8gJiYgaXNTcGFjZShzZWNvbmRDaCkpIHsgcmV0dXJuIGZhbHNlIH1cblxuICB3aGlsZSAocG9zIDwgc3RhdGUuZU1hcmtzW25leHRMaW5lXSkge1xuICAgIGNvbnN0IGNoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKVxuXG4gICAgaWYgKGNoICE9PSAweDdDLyogfCAqLyAmJiBjaCAhPT0gMHgyRC8qIC0gKi8gJiYgY2ggIT09IDB4M0EvKiA6ICovICYmICFpc1NwYWNlKGNoKSkgeyByZXR1cm4gZmFsc2UgfVxuXG4gICAgcG9zKytcbiAgfVxuXG4gIGxldCBsaW5lVGV4dCA9IGdldExpbmUoc3RhdGUsIHN0YXJ0TGluZSArIDEpXG4gIGxldCBjb2x1bW5zID0gbGluZVRleHQuc3BsaXQoJ3wnKVxuICBjb25zdCBhbGlnbnMgPSBbXVxuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvbHVtbnMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCB0ID0gY29sdW1uc1tpXS50cmltKClcbiAgICBpZiAoIXQpIHtcbiAgICAgIC8vIGFsbG93IGVtcHR5IGNvbHVtbnMgYmVmb3JlIGFuZCBhZnRlciB0YWJsZSwgYnV0IG5vdCBpbiBiZXR3ZWVuIGNvbHVtbnM7XG4gICAgICAvLyBlLmcuIGFsbG93IGAgfC0tLXwgYCwgZGlzYWxsb3cgYCAtLS18fC0tLSBgXG4gICAgICBpZiAoaSA9PT0gMCB8fCBpID09PSBjb2x1bW5zLmxlbmd0aCAtIDEpIHtcbiAgICAgICAgY29udGludWVcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHJldHVybiBmYWxzZVxuICAgICAgfVxuICAgIH1cblxuICAgIGlmICghL146Py0rOj8kLy50ZXN0KHQpKSB7IHJldHVybiBmYWxzZSB9XG4gICAgaWYgKHQuY2hhckNvZGVBdCh0Lmxlbmd0aCAtIDEpID09PSAweDNBLyogOiAqLykge1xuICAgICAgYWxpZ25zLnB1c2godC5jaGFyQ29kZUF0KDApID09PSAweDNBLyogOiAqLyA/ICdjZW50ZXInIDogJ3JpZ2h0JylcbiAgICB9IGVsc2UgaWYgKHQuY2hhckNvZGVBdCgwKSA9PT0gMHgzQS8qIDogKi8pIHtcbiAgICAgIGFsaWducy5wdXNoKCdsZWZ0JylcbiAgICB9IGVsc2Uge1xuICAgICAgYWxpZ25zLnB1c2goJycpXG4gICAgfVxuICB9XG5cbiAgbGluZVRleHQgPSBnZXRMaW5lKHN0YXRlLCBzdGFydExpbmUpLnRyaW0oKVxuICBpZiAobGluZVRleHQuaW5kZXhPZignfCcpID09PSAtMSkgeyByZXR1cm4gZmFsc2UgfVxuICBpZiAoc3RhdGUuc0NvdW50W3N0YXJ0TGluZV0gLSBzdGF0ZS5ibGtJbmRlbnQgPj0gNCkgeyByZXR1cm4gZmFsc2UgfVxuICBjb2x1bW5zID0gZXNjYXBlZFNwbGl0KGxpbmVUZXh0KVxuICBpZiAoY29sdW1ucy5sZW5ndGggJiYgY29sdW1uc1swXSA9PT0gJycpIGNvbHVtbnMuc2hpZnQoKVxuICBpZiAoY29sdW1ucy5sZW5ndGggJiYgY29sdW1uc1tjb2x1bW5zLmxlbmd0aCAtIDFdID09PSAnJykgY29sdW1ucy5wb3AoKVxuXG4gIC8vIGhlYWRlciByb3cgd2lsbCBkZWZpbmUgYW4gYW1vdW50IG9mIGNvbHVtbnMgaW4gdGhlIGVudGlyZSB0YWJsZSxcbiAgLy8gYW5kIGFsaWduIHJvdyBzaG91bGQgYmUgZXhhY3RseSB0aGUgc2FtZSAodGhlIHJlc3Qgb2YgdGhlIHJvd3MgY2FuIGRpZmZlcilcbiAgY29uc3QgY29sdW1uQ291bnQgPSBjb2x1bW5zLmxlbmd0aFxuICBpZiAoY29sdW1uQ291bnQgPT09IDAgfHwgY29sdW1uQ291bnQgIT09IGFsaWducy5sZW5ndGgpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBpZiAoc2lsZW50KSB7IHJldHVybiB0cnVlIH1cblxuICBjb25zdCBvbGRQYXJlbnRUeXBlID0gc3RhdGUucGFyZW50VHlwZVxuICBzdGF0ZS5wYXJlbnRUeXBlID0gJ3RhYmxlJ1xuXG4gIC8vIHVzZSAnYmxvY2txdW90ZScgbGlzdHMgZm9yIHRlcm1pbmF0aW9uIGJlY2F1c2UgaXQnc1xuICAvLyB0aGUgbW9zdCBzaW1pbGFyIHRvIHRhYmxlc1xuICBjb25zdCB0ZXJtaW5hdG9yUnVsZXMgPSBzdGF0ZS5tZC5ibG9jay5ydWxlci5nZXRSdWxlcygnYmxvY2txdW90ZScpXG5cbiAgY29uc3QgdG9rZW5fdG8gPSBzdGF0ZS5wdXNoKCd0YWJsZV9vcGVuJywgJ3RhYmxlJywgMSlcbiAgY29uc3QgdGFibGVMaW5lczogW251bWJlciwgbnVtYmVyXSA9IFtzdGFydExpbmUsIDBdXG4gIHRva2VuX3RvLm1hcCA9IHRhYmxlTGluZXNcblxuICBjb25zdCB0b2tlbl90aG8gPSBzdGF0ZS5wdXNoKCd0aGVhZF9vcGVuJywgJ3RoZWFkJywgMSlcbiAgdG9rZW5fdGhvLm1hcCA9IFtzdGFydExpbmUsIHN0YXJ0TGluZSArIDFdXG5cbiAgY29uc3QgdG9rZW5faHRybyA9IHN0YXRlLnB1c2goJ3RyX29wZW4nLCAndHInLCAxKVxuICB0b2tlbl9odHJvLm1hcCA9IFtzdGFydExpbmUsIHN0YXJ0TGluZSArIDFdXG5cbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb2x1bW5zLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgdG9rZW5faG8gPSBzdGF0ZS5wdXNoKCd0aF9vcGVuJywgJ3RoJywgMSlcbiAgICBpZiAoYWxpZ25zW2ldKSB7XG4gICAgICB0b2tlbl9oby5hdHRycyA9IFtbJ3N0eWxlJywgYHRleHQtYWxpZ246JHthbGlnbnNbaV19YF1dXG4gICAgfVxuXG4gICAgY29uc3QgdG9rZW5faWwgPSBzdGF0ZS5wdXNoKCdpbmxpbmUnLCAnJywgMClcbiAgICB0b2tlbl9pbC5jb250ZW50ID0gY29sdW1uc1tpXS50cmltKClcbiAgICB0b2tlbl9pbC5jaGlsZHJlbiA9IFtdXG5cbiAgICBzdGF0ZS5wdXNoKCd0aF9jbG9zZScsICd0aCcsIC0xKVxuICB9XG5cbiAgc3RhdGUucHVzaCgndHJfY2xvc2UnLCAndHInLCAtMSlcbiAgc3RhdGUucHVzaCgndGhlYWRfY2xvc2UnLCAndGhlYWQnLCAtMSlcblxuICBsZXQgdGJvZHlMaW5lczogW251bWJlciwgbnVtYmVyXSB8IHVuZGVmaW5lZFxuICBsZXQgYXV0b2NvbXBsZXRlZENlbGxzID0gMFxuXG4gIGZvciAobmV4dExpbmUgPSBzdGFydExpbmUgKyAyOyBuZXh0TGluZSA8IGVuZExpbmU7IG5leHRMaW5lKyspIHtcbiAgICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSA8IHN0YXRlLmJsa0luZGVudCkgeyBicmVhayB9XG5cbiAgICBsZXQgdGVybWluYXRlID0gZmFsc2VcbiAgICBmb3IgKGxldCBpID0gMCwgbCA9IHRlcm1pbmF0b3JSdWxlcy5sZW5ndGg7IGkgPCBsOyBpKyspIHtcbiAgICAgIGlmICh0ZXJtaW5hdG9yUnVsZXNbaV0oc3RhdGUsIG5leHRMaW5lLCBlbmRMaW5lLCB0cnVlKSkge1xuICAgICAgICB0ZXJtaW5hdGUgPSB0cnVlXG4gICAgICAgIGJyZWFrXG4gICAgICB9XG4gICAgfVxuXG4gICAgaWYgKHRlcm1pbmF0ZSkgeyBicmVhayB9XG4gICAgbGluZVRleHQgPSBnZXRMaW5lKHN0YXRlLCBuZXh0TGluZSkudHJpbSgpXG4gICAgaWYgKCFsaW5lVGV4dCkgeyBicmVhayB9XG4gICAgaWYgKHN0YXRlLnNDb3VudFtuZXh0TGluZV0gLSBzdGF0ZS5ibGtJbmRlbnQgPj0gNCkgeyBicmVhayB9XG4gICAgY29sdW1ucyA9IGVzY2FwZWRTcGxpdChsaW5lVGV4dClcbiAgICBpZiAoY29sdW1ucy5sZW5ndGggJiYgY29sdW1uc1swXSA9PT0gJycpIGNvbHVtbnMuc2hpZnQoKVxuICAgIGlmIChjb2x1bW5zLmxlbmd0aCAmJiBjb2x1bW5zW2NvbHVtbnMubGVuZ3RoIC0gMV0gPT09ICcnKSBjb2x1bW5zLnBvcCgpXG5cbiAgICAvLyBub3RlOiBhdXRvY29tcGxldGUgY291bnQgY2FuIGJlIG5lZ2F0aXZlIGlmIHVzZXIgc3BlY2lmaWVzIG1vcmUgY29sdW1ucyB0aGFuIGhlYWRlcixcbiAgICAvLyBidXQgdGhhdCBkb2VzIG5vdCBhZmZlY3QgaW50ZW5kZWQgdXNlICh3aGljaCBpcyBsaW1pdGluZyBleHBhbnNpb24pXG4gICAgYXV0b2NvbXBsZXRlZENlbGxzICs9IGNvbHVtbkNvdW50IC0gY29sdW1ucy5sZW5ndGhcbiAgICBpZiAoYXV0b2NvbXBsZXRlZENlbGxzID4gTUFYX0FVVE9DT01QTEVURURfQ0VMTFMpIHsgYnJlYWsgfVxuXG4gICAgaWYgKG5leHRMaW5lID09PSBzdGFydExpbmUgKyAyKSB7XG4gICAgICBjb25zdCB0b2tlbl90Ym8gPSBzdGF0ZS5wdXNoKCd0Ym9keV9vcGVuJywgJ3Rib2R5JywgMSlcbiAgICAgIHRva2VuX3Riby5tYXAgPSB0Ym9keUxpbmVzID0gW3N0YXJ0TGluZSArIDIsIDBdXG4gICAgfVxuXG4gICAgY29uc3QgdG9rZW5fdHJvID0gc3RhdGUucHVzaCgndHJfb3BlbicsICd0cicsIDEpXG4gICAgdG9rZW5fdHJvLm1hcCA9IFtuZXh0TGluZSwgbmV4dExpbmUgKyAxXVxuXG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb2x1bW5Db3VudDsgaSsrKSB7XG4gICAgICBjb25zdCB0b2tlbl90ZG8gPSBzdGF0ZS5wdXNoKCd0ZF9vcGVuJywgJ3RkJywgMSlcbiAgICAgIGlmIChhbGlnbnNbaV0pIHtcbiAgICAgICAgdG9rZW5fdGRvLmF0dHJzID0gW1snc3R5bGUnLCBgdGV4dC1hbGlnbjoke2FsaWduc1tpXX1gXV1cbiAgICAgIH1cblxuICAgICAgY29uc3QgdG9rZW5faWwgPSBzdGF0ZS5wdXNoKCdpbmxpbmUnLCAnJywgMClcbiAgICAgIHRva2VuX2lsLmNvbnRlbnQgPSBjb2x1bW5zW2ldID8gY29sdW1uc1tpXS50cmltKCkgOiAnJ1xuICAgICAgdG9rZW5faWwuY2hpbGRyZW4gPSBbXVxuXG4gICAgICBzdGF0ZS5wdXNoKCd0ZF9jbG9zZScsICd0ZCcsIC0xKVxuICAgIH1cbiAgICBzdGF0ZS5wdXNoKCd0cl9jbG9zZScsICd0cicsIC0xKVxuICB9XG5cbiAgaWYgKHRib2R5TGluZXMpIHtcbiAgICBzdGF0ZS5wdXNoKCd0Ym9keV9jbG9zZScsICd0Ym9keScsIC0xKVxuICAgIHRib2R5TGluZXNbMV0gPSBuZXh0TGluZVxuICB9XG5cbiAgc3RhdGUucHVzaCgndGFibGVfY2xvc2UnLCAndGFibGUnLCAtMSlcbiAgdGFibGVMaW5lc1sxXSA9IG5leHRMaW5lXG5cbiAgc3RhdGUucGFyZW50VHlwZSA9IG9sZFBhcmVudFR5cGVcbiAgc3RhdGUubGluZSA9IG5leHRMaW5lXG4gIHJldHVybiB0cnVlXG59XG4iLCAiLy8gQ29kZSBibG9jayAoNCBzcGFjZXMgcGFkZGVkKVxuXG5pbXBvcnQgdHlwZSBTdGF0ZUJsb2NrIGZyb20gJy4vc3RhdGVfYmxvY2sudHMnXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGNvZGUgKHN0YXRlOiBTdGF0ZUJsb2NrLCBzdGFydExpbmU6IG51bWJlciwgZW5kTGluZTogbnVtYmVyLyosIHNpbGVudCAqLyk6IGJvb2xlYW4ge1xuICBpZiAoc3RhdGUuc0NvdW50W3N0YXJ0TGluZV0gLSBzdGF0ZS5ibGtJbmRlbnQgPCA0KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgbGV0IG5leHRMaW5lID0gc3RhcnRMaW5lICsgMVxuICBsZXQgbGFzdCA9IG5leHRMaW5lXG5cbiAgd2hpbGUgKG5leHRMaW5lIDwgZW5kTGluZSkge1xuICAgIGlmIChzdGF0ZS5pc0VtcHR5KG5leHRMaW5lKSkge1xuICAgICAgbmV4dExpbmUrK1xuICAgICAgY29udGludWVcbiAgICB9XG5cbiAgICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7XG4gICAgICBuZXh0TGluZSsrXG4gICAgICBsYXN0ID0gbmV4dExpbmVcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuICAgIGJyZWFrXG4gIH1cblxuICBzdGF0ZS5saW5lID0gbGFzdFxuXG4gIGNvbnN0IHRva2VuID0gc3RhdGUucHVzaCgnY29kZV9ibG9jaycsICdjb2RlJywgMClcbiAgdG9rZW4uY29udGVudCA9IHN0YXRlLmdldExpbmVzKHN0YXJ0TGluZSwgbGFzdCwgNCArIHN0YXRlLmJsa0luZGVudCwgZmFsc2UpICsgJ1xcbidcbiAgdG9rZW4ubWFwID0gW3N0YXJ0TGluZSwgc3RhdGUubGluZV1cblxuICByZXR1cm4gdHJ1ZVxufVxuIiwgIi8vIGZlbmNlcyAoYGBgIGxhbmcsIH5+fiBsYW5nKVxuXG5pbXBvcnQgdHlwZSBTdGF0ZUJsb2NrIGZyb20gJy4vc3RhdGVfYmxvY2sudHMnXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGZlbmNlIChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIsIGVuZExpbmU6IG51bWJlciwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGxldCBwb3MgPSBzdGF0ZS5iTWFya3Nbc3RhcnRMaW5lXSArIHN0YXRlLnRTaGlmdFtzdGFydExpbmVdXG4gIGxldCBtYXggPSBzdGF0ZS5lTWFya3Nbc3RhcnRMaW5lXVxuXG4gIC8vIGlmIGl0J3MgaW5kZW50ZWQgbW9yZSB0aGFuIDMgc3BhY2VzLCBpdCBzaG91bGQgYmUgYSBjb2RlIGJsb2NrXG4gIGlmIChzdGF0ZS5zQ291bnRbc3RhcnRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgaWYgKHBvcyArIDMgPiBtYXgpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBjb25zdCBtYXJrZXIgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpXG5cbiAgaWYgKG1hcmtlciAhPT0gMHg3RS8qIH4gKi8gJiYgbWFya2VyICE9PSAweDYwIC8qIGAgKi8pIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vIHNjYW4gbWFya2VyIGxlbmd0aFxuICBsZXQgbWVtID0gcG9zXG4gIHBvcyA9IHN0YXRlLnNraXBDaGFycyhwb3MsIG1hcmtlcilcblxuICBsZXQgbGVuID0gcG9zIC0gbWVtXG5cbiAgaWYgKGxlbiA8IDMpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBjb25zdCBtYXJrdXAgPSBzdGF0ZS5zcmMuc2xpY2UobWVtLCBwb3MpXG4gIGNvbnN0IHBhcmFtcyA9IHN0YXRlLnNyYy5zbGljZShwb3MsIG1heClcblxuICBpZiAobWFya2VyID09PSAweDYwIC8qIGAgKi8pIHtcbiAgICBpZiAocGFyYW1zLmluZGV4T2YoU3RyaW5nLmZyb21DaGFyQ29kZShtYXJrZXIpKSA+PSAwKSB7XG4gICAgICByZXR1cm4gZmFsc2VcbiAgICB9XG4gIH1cblxuICAvLyBTaW5jZSBzdGFydCBpcyBmb3VuZCwgd2UgY2FuIHJlcG9ydCBzdWNjZXNzIGhlcmUgaW4gdmFsaWRhdGlvbiBtb2RlXG4gIGlmIChzaWxlbnQpIHsgcmV0dXJuIHRydWUgfVxuXG4gIC8vIHNlYXJjaCBlbmQgb2YgYmxvY2tcbiAgbGV0IG5leHRMaW5lID0gc3RhcnRMaW5lXG4gIGxldCBoYXZlRW5kTWFya2VyID0gZmFsc2VcblxuICBmb3IgKDs7KSB7XG4gICAgbmV4dExpbmUrK1xuICAgIGlmIChuZXh0TGluZSA+PSBlbmRMaW5lKSB7XG4gICAgICAvLyB1bmNsb3NlZCBibG9jayBzaG91bGQgYmUgYXV0b2Nsb3NlZCBieSBlbmQgb2YgZG9jdW1lbnQuXG4gICAgICAvLyBhbHNvIGJsb2NrIHNlZW1zIHRvIGJlIGF1dG9jbG9zZWQgYnkgZW5kIG9mIHBhcmVudFxuICAgICAgYnJlYWtcbiAgICB9XG5cbiAgICBwb3MgPSBtZW0gPSBzdGF0ZS5iTWFya3NbbmV4dExpbmVdICsgc3RhdGUudFNoaWZ0W25leHRMaW5lXVxuICAgIG1heCA9IHN0YXRlLmVNYXJrc1tuZXh0TGluZV1cblxuICAgIGlmIChwb3MgPCBtYXggJiYgc3RhdGUuc0NvdW50W25leHRMaW5lXSA8IHN0YXRlLmJsa0luZGVudCkge1xuICAgICAgLy8gbm9uLWVtcHR5IGxpbmUgd2l0aCBuZWdhdGl2ZSBpbmRlbnQgc2hvdWxkIHN0b3AgdGhlIGxpc3Q6XG4gICAgICAvLyAtIGBgYFxuICAgICAgLy8gIHRlc3RcbiAgICAgIGJyZWFrXG4gICAgfVxuXG4gICAgaWYgKHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcykgIT09IG1hcmtlcikgeyBjb250aW51ZSB9XG5cbiAgICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7XG4gICAgICAvLyBjbG9zaW5nIGZlbmNlIHNob3VsZCBiZSBpbmRlbnRlZCBsZXNzIHRoYW4gNCBzcGFjZXNcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgcG9zID0gc3RhdGUuc2tpcENoYXJzKHBvcywgbWFya2VyKVxuXG4gICAgLy8gY2xvc2luZyBjb2RlIGZlbmNlIG11c3QgYmUgYXQgbGVhc3QgYXMgbG9uZyBhcyB0aGUgb3BlbmluZyBvbmVcbiAgICBpZiAocG9zIC0gbWVtIDwgbGVuKSB7IGNvbnRpbnVlIH1cblxuICAgIC8vIG1ha2Ugc3VyZSB0YWlsIGhhcyBzcGFjZXMgb25seVxuICAgIHBvcyA9IHN0YXRlLnNraXBTcGFjZXMocG9zKVxuXG4gICAgaWYgKHBvcyA8IG1heCkgeyBjb250aW51ZSB9XG5cbiAgICBoYXZlRW5kTWFya2VyID0gdHJ1ZVxuICAgIC8vIGZvdW5kIVxuICAgIGJyZWFrXG4gIH1cblxuICAvLyBJZiBhIGZlbmNlIGhhcyBoZWFkaW5nIHNwYWNlcywgdGhleSBzaG91bGQgYmUgcmVtb3ZlZCBmcm9tIGl0cyBpbm5lciBibG9ja1xuICBsZW4gPSBzdGF0ZS5zQ291bnRbc3RhcnRMaW5lXVxuXG4gIHN0YXRlLmxpbmUgPSBuZXh0TGluZSArIChoYXZlRW5kTWFya2VyID8gMSA6IDApXG5cbiAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCdmZW5jZScsICdjb2RlJywgMClcbiAgdG9rZW4uaW5mbyA9IHBhcmFtc1xuICB0b2tlbi5jb250ZW50ID0gc3RhdGUuZ2V0TGluZXMoc3RhcnRMaW5lICsgMSwgbmV4dExpbmUsIGxlbiwgdHJ1ZSlcbiAgdG9rZW4ubWFya3VwID0gbWFya3VwXG4gIHRva2VuLm1hcCA9IFtzdGFydExpbmUsIHN0YXRlLmxpbmVdXG5cbiAgcmV0dXJuIHRydWVcbn1cbiIsICIvLyBCbG9jayBxdW90ZXNcblxuaW1wb3J0IHsgaXNTcGFjZSB9IGZyb20gJy4uL2NvbW1vbi91dGlscy50cydcbmltcG9ydCB0eXBlIFN0YXRlQmxvY2sgZnJvbSAnLi9zdGF0ZV9ibG9jay50cydcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gYmxvY2txdW90ZSAoc3RhdGU6IFN0YXRlQmxvY2ssIHN0YXJ0TGluZTogbnVtYmVyLCBlbmRMaW5lOiBudW1iZXIsIHNpbGVudDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICBsZXQgcG9zID0gc3RhdGUuYk1hcmtzW3N0YXJ0TGluZV0gKyBzdGF0ZS50U2hpZnRbc3RhcnRMaW5lXVxuICBsZXQgbWF4ID0gc3RhdGUuZU1hcmtzW3N0YXJ0TGluZV1cblxuICBjb25zdCBvbGRMaW5lTWF4ID0gc3RhdGUubGluZU1heFxuXG4gIC8vIGlmIGl0J3MgaW5kZW50ZWQgbW9yZSB0aGFuIDMgc3BhY2VzLCBpdCBzaG91bGQgYmUgYSBjb2RlIGJsb2NrXG4gIGlmIChzdGF0ZS5zQ291bnRbc3RhcnRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgLy8gY2hlY2sgdGhlIGJsb2NrIHF1b3RlIG1hcmtlclxuICBpZiAoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSAhPT0gMHgzRS8qID4gKi8pIHsgcmV0dXJuIGZhbHNlIH1cblxuICAvLyB3ZSBrbm93IHRoYXQgaXQncyBnb2luZyB0byBiZSBhIHZhbGlkIGJsb2NrcXVvdGUsXG4gIC8vIHNvIG5vIHBvaW50IHRyeWluZyB0byBmaW5kIHRoZSBlbmQgb2YgaXQgaW4gc2lsZW50IG1vZGVcbiAgaWYgKHNpbGVudCkgeyByZXR1cm4gdHJ1ZSB9XG5cbiAgY29uc3Qgb2xkQk1hcmtzID0gW11cbiAgY29uc3Qgb2xkQlNDb3VudCA9IFtdXG4gIGNvbnN0IG9sZFNDb3VudCA9IFtdXG4gIGNvbnN0IG9sZFRTaGlmdCA9IFtdXG5cbiAgY29uc3QgdGVybWluYXRvclJ1bGVzID0gc3RhdGUubWQuYmxvY2sucnVsZXIuZ2V0UnVsZXMoJ2Jsb2NrcXVvdGUnKVxuXG4gIGNvbnN0IG9sZFBhcmVudFR5cGUgPSBzdGF0ZS5wYXJlbnRUeXBlXG4gIHN0YXRlLnBhcmVudFR5cGUgPSAnYmxvY2txdW90ZSdcbiAgbGV0IGxhc3RMaW5lRW1wdHkgPSBmYWxzZVxuICBsZXQgbmV4dExpbmVcblxuICAvLyBTZWFyY2ggdGhlIGVuZCBvZiB0aGUgYmxvY2tcbiAgLy9cbiAgLy8gQmxvY2sgZW5kcyB3aXRoIGVpdGhlcjpcbiAgLy8gIDEuIGFuIGVtcHR5IGxpbmUgb3V0c2lkZTpcbiAgLy8gICAgIGBgYFxuICAvLyAgICAgPiB0ZXN0XG4gIC8vXG4gIC8vICAgICBgYGBcbiAgLy8gIDIuIGFuIGVtcHR5IGxpbmUgaW5zaWRlOlxuICAvLyAgICAgYGBgXG4gIC8vICAgICA+XG4gIC8vICAgICB0ZXN0XG4gIC8vICAgICBgYGBcbiAgLy8gIDMuIGFub3RoZXIgdGFnOlxuICAvLyAgICAgYGBgXG4gIC8vICAgICA+IHRlc3RcbiAgLy8gICAgICAtIC0gLVxuICAvLyAgICAgYGBgXG4gIGZvciAobmV4dExpbmUgPSBzdGFydExpbmU7IG5leHRMaW5lIDwgZW5kTGluZTsgbmV4dExpbmUrKykge1xuICAgIC8vIGNoZWNrIGlmIGl0J3Mgb3V0ZGVudGVkLCBpLmUuIGl0J3MgaW5zaWRlIGxpc3QgaXRlbSBhbmQgaW5kZW50ZWRcbiAgICAvLyBsZXNzIHRoYW4gc2FpZCBsaXN0IGl0ZW06XG4gICAgLy9cbiAgICAvLyBgYGBcbiAgICAvLyAxLiBhbnl0aGluZ1xuICAgIC8vICAgID4gY3VycmVudCBibG9ja3F1b3RlXG4gICAgLy8gMi4gY2hlY2tpbmcgdGhpcyBsaW5lXG4gICAgLy8gYGBgXG4gICAgY29uc3QgaXNPdXRkZW50ZWQgPSBzdGF0ZS5zQ291bnRbbmV4dExpbmVdIDwgc3RhdGUuYmxrSW5kZW50XG5cbiAgICBwb3MgPSBzdGF0ZS5iTWFya3NbbmV4dExpbmVdICsgc3RhdGUudFNoaWZ0W25leHRMaW5lXVxuICAgIG1heCA9IHN0YXRlLmVNYXJrc1tuZXh0TGluZV1cblxuICAgIGlmIChwb3MgPj0gbWF4KSB7XG4gICAgICAvLyBDYXNlIDE6IGxpbmUgaXMgbm90IGluc2lkZSB0aGUgYmxvY2txdW90ZSwgYW5kIHRoaXMgbGluZSBpcyBlbXB0eS5cbiAgICAgIGJyZWFrXG4gICAgfVxuXG4gICAgaWYgKHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcysrKSA9PT0gMHgzRS8qID4gKi8gJiYgIWlzT3V0ZGVudGVkKSB7XG4gICAgICAvLyBUaGlzIGxpbmUgaXMgaW5zaWRlIHRoZSBibG9ja3F1b3RlLlxuXG4gICAgICAvLyBzZXQgb2Zmc2V0IHBhc3Qgc3BhY2VzIGFuZCBcIj5cIlxuICAgICAgbGV0IGluaXRpYWwgPSBzdGF0ZS5zQ291bnRbbmV4dExpbmVdICsgMVxuICAgICAgbGV0IHNwYWNlQWZ0ZXJNYXJrZXJcbiAgICAgIGxldCBhZGp1c3RUYWJcblxuICAgICAgLy8gc2tpcCBvbmUgb3B0aW9uYWwgc3BhY2UgYWZ0ZXIgJz4nXG4gICAgICBpZiAoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSA9PT0gMHgyMCAvKiBzcGFjZSAqLykge1xuICAgICAgICAvLyAnID4gICB0ZXN0ICdcbiAgICAgICAgLy8gICAgIF4gLS0gcG9zaXRpb24gc3RhcnQgb2YgbGluZSBoZXJlOlxuICAgICAgICBwb3MrK1xuICAgICAgICBpbml0aWFsKytcbiAgICAgICAgYWRqdXN0VGFiID0gZmFsc2VcbiAgICAgICAgc3BhY2VBZnRlck1hcmtlciA9IHRydWVcbiAgICAgIH0gZWxzZSBpZiAoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSA9PT0gMHgwOSAvKiB0YWIgKi8pIHtcbiAgICAgICAgc3BhY2VBZnRlck1hcmtlciA9IHRydWVcblxuICAgICAgICBpZiAoKHN0YXRlLmJzQ291bnRbbmV4dExpbmVdICsgaW5pdGlhbCkgJSA0ID09PSAzKSB7XG4gICAgICAgICAgLy8gJyAgPlxcdCAgdGVzdCAnXG4gICAgICAgICAgLy8gICAgICAgXiAtLSBwb3NpdGlvbiBzdGFydCBvZiBsaW5lIGhlcmUgKHRhYiBoYXMgd2lkdGg9PT0xKVxuICAgICAgICAgIHBvcysrXG4gICAgICAgICAgaW5pdGlhbCsrXG4gICAgICAgICAgYWRqdXN0VGFiID0gZmFsc2VcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAvLyAnID5cXHQgIHRlc3QgJ1xuICAgICAgICAgIC8vICAgIF4gLS0gcG9zaXRpb24gc3RhcnQgb2YgbGluZSBoZXJlICsgc2hpZnQgYnNDb3VudCBzbGlnaHRseVxuICAgICAgICAgIC8vICAgICAgICAgdG8gbWFrZSBleHRyYSBzcGFjZSBhcHBlYXJcbiAgICAgICAgICBhZGp1c3RUYWIgPSB0cnVlXG4gICAgICAgIH1cbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHNwYWNlQWZ0ZXJNYXJrZXIgPSBmYWxzZVxuICAgICAgfVxuXG4gICAgICBsZXQgb2Zmc2V0ID0gaW5pdGlhbFxuICAgICAgb2xkQk1hcmtzLnB1c2goc3RhdGUuYk1hcmtzW25leHRMaW5lXSlcbiAgICAgIHN0YXRlLmJNYXJrc1tuZXh0TGluZV0gPSBwb3NcblxuICAgICAgd2hpbGUgKHBvcyA8IG1heCkge1xuICAgICAgICBjb25zdCBjaCA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcylcblxuICAgICAgICBpZiAoaXNTcGFjZShjaCkpIHtcbiAgICAgICAgICBpZiAoY2ggPT09IDB4MDkpIHtcbiAgICAgICAgICAgIG9mZnNldCArPSA0IC0gKG9mZnNldCArIHN0YXRlLmJzQ291bnRbbmV4dExpbmVdICsgKGFkanVzdFRhYiA/IDEgOiAwKSkgJSA0XG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIG9mZnNldCsrXG4gICAgICAgICAgfVxuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGJyZWFrXG4gICAgICAgIH1cblxuICAgICAgICBwb3MrK1xuICAgICAgfVxuXG4gICAgICBsYXN0TGluZUVtcHR5ID0gcG9zID49IG1heFxuXG4gICAgICBvbGRCU0NvdW50LnB1c2goc3RhdGUuYnNDb3VudFtuZXh0TGluZV0pXG4gICAgICBzdGF0ZS5ic0NvdW50W25leHRMaW5lXSA9IHN0YXRlLnNDb3VudFtuZXh0TGluZV0gKyAxICsgKHNwYWNlQWZ0ZXJNYXJrZXIgPyAxIDogMClcblxuICAgICAgb2xkU0NvdW50LnB1c2goc3RhdGUuc0NvdW50W25leHRMaW5lXSlcbiAgICAgIHN0YXRlLnNDb3VudFtuZXh0TGluZV0gPSBvZmZzZXQgLSBpbml0aWFsXG5cbiAgICAgIG9sZFRTaGlmdC5wdXNoKHN0YXRlLnRTaGlmdFtuZXh0TGluZV0pXG4gICAgICBzdGF0ZS50U2hpZnRbbmV4dExpbmVdID0gcG9zIC0gc3RhdGUuYk1hcmtzW25leHRMaW5lXVxuICAgICAgY29udGludWVcbiAgICB9XG5cbiAgICAvLyBDYXNlIDI6IGxpbmUgaXMgbm90IGluc2lkZSB0aGUgYmxvY2txdW90ZSwgYW5kIHRoZSBsYXN0IGxpbmUgd2FzIGVtcHR5LlxuICAgIGlmIChsYXN0TGluZUVtcHR5KSB7IGJyZWFrIH1cblxuICAgIC8vIENhc2UgMzogYW5vdGhlciB0YWcgZm91bmQuXG4gICAgbGV0IHRlcm1pbmF0ZSA9IGZhbHNlXG4gICAgZm9yIChsZXQgaSA9IDAsIGwgPSB0ZXJtaW5hdG9yUnVsZXMubGVuZ3RoOyBpIDwgbDsgaSsrKSB7XG4gICAgICBpZiAodGVybWluYXRvclJ1bGVzW2ldKHN0YXRlLCBuZXh0TGluZSwgZW5kTGluZSwgdHJ1ZSkpIHtcbiAgICAgICAgdGVybWluYXRlID0gdHJ1ZVxuICAgICAgICBicmVha1xuICAgICAgfVxuICAgIH1cblxuICAgIGlmICh0ZXJtaW5hdGUpIHtcbiAgICAgIC8vIFF1aXJrIHRvIGVuZm9yY2UgXCJoYXJkIHRlcm1pbmF0aW9uIG1vZGVcIiBmb3IgcGFyYWdyYXBocztcbiAgICAgIC8vIG5vcm1hbGx5IGlmIHlvdSBjYWxsIGB0b2tlbml6ZShzdGF0ZSwgc3RhcnRMaW5lLCBuZXh0TGluZSlgLFxuICAgICAgLy8gcGFyYWdyYXBocyB3aWxsIGxvb2sgYmVsb3cgbmV4dExpbmUgZm9yIHBhcmFncmFwaCBjb250aW51YXRpb24sXG4gICAgICAvLyBidXQgaWYgYmxvY2txdW90ZSBpcyB0ZXJtaW5hdGVkIGJ5IGFub3RoZXIgdGFnLCB0aGV5IHNob3VsZG4ndFxuICAgICAgc3RhdGUubGluZU1heCA9IG5leHRMaW5lXG5cbiAgICAgIGlmIChzdGF0ZS5ibGtJbmRlbnQgIT09IDApIHtcbiAgICAgICAgLy8gc3RhdGUuYmxrSW5kZW50IHdhcyBub24temVybywgd2Ugbm93IHNldCBpdCB0byB6ZXJvLFxuICAgICAgICAvLyBzbyB3ZSBuZWVkIHRvIHJlLWNhbGN1bGF0ZSBhbGwgb2Zmc2V0cyB0byBhcHBlYXIgYXNcbiAgICAgICAgLy8gaWYgaW5kZW50IHdhc24ndCBjaGFuZ2VkXG4gICAgICAgIG9sZEJNYXJrcy5wdXNoKHN0YXRlLmJNYXJrc1tuZXh0TGluZV0pXG4gICAgICAgIG9sZEJTQ291bnQucHVzaChzdGF0ZS5ic0NvdW50W25leHRMaW5lXSlcbiAgICAgICAgb2xkVFNoaWZ0LnB1c2goc3RhdGUudFNoaWZ0W25leHRMaW5lXSlcbiAgICAgICAgb2xkU0NvdW50LnB1c2goc3RhdGUuc0NvdW50W25leHRMaW5lXSlcbiAgICAgICAgc3RhdGUuc0NvdW50W25leHRMaW5lXSAtPSBzdGF0ZS5ibGtJbmRlbnRcbiAgICAgIH1cblxuICAgICAgYnJlYWtcbiAgICB9XG5cbiAgICBvbGRCTWFya3MucHVzaChzdGF0ZS5iTWFya3NbbmV4dExpbmVdKVxuICAgIG9sZEJTQ291bnQucHVzaChzdGF0ZS5ic0NvdW50W25leHRMaW5lXSlcbiAgICBvbGRUU2hpZnQucHVzaChzdGF0ZS50U2hpZnRbbmV4dExpbmVdKVxuICAgIG9sZFNDb3VudC5wdXNoKHN0YXRlLnNDb3VudFtuZXh0TGluZV0pXG5cbiAgICAvLyBBIG5lZ2F0aXZlIGluZGVudGF0aW9uIG1lYW5zIHRoYXQgdGhpcyBpcyBhIHBhcmFncmFwaCBjb250aW51YXRpb25cbiAgICAvL1xuICAgIHN0YXRlLnNDb3VudFtuZXh0TGluZV0gPSAtMVxuICB9XG5cbiAgY29uc3Qgb2xkSW5kZW50ID0gc3RhdGUuYmxrSW5kZW50XG4gIHN0YXRlLmJsa0luZGVudCA9IDBcblxuICBjb25zdCB0b2tlbl9vID0gc3RhdGUucHVzaCgnYmxvY2txdW90ZV9vcGVuJywgJ2Jsb2NrcXVvdGUnLCAxKVxuICB0b2tlbl9vLm1hcmt1cCA9ICc+J1xuICBjb25zdCBsaW5lczogW251bWJlciwgbnVtYmVyXSA9IFtzdGFydExpbmUsIDBdXG4gIHRva2VuX28ubWFwID0gbGluZXNcblxuICBzdGF0ZS5tZC5ibG9jay50b2tlbml6ZShzdGF0ZSwgc3RhcnRMaW5lLCBuZXh0TGluZSlcblxuICBjb25zdCB0b2tlbl9jID0gc3RhdGUucHVzaCgnYmxvY2txdW90ZV9jbG9zZScsICdibG9ja3F1b3RlJywgLTEpXG4gIHRva2VuX2MubWFya3VwID0gJz4nXG5cbiAgc3RhdGUubGluZU1heCA9IG9sZExpbmVNYXhcbiAgc3RhdGUucGFyZW50VHlwZSA9IG9sZFBhcmVudFR5cGVcbiAgbGluZXNbMV0gPSBzdGF0ZS5saW5lXG5cbiAgLy8gUmVzdG9yZSBvcmlnaW5hbCB0U2hpZnQ7IHRoaXMgbWlnaHQgbm90IGJlIG5lY2Vzc2FyeSBzaW5jZSB0aGUgcGFyc2VyXG4gIC8vIGhhcyBhbHJlYWR5IGJlZW4gaGVyZSwgYnV0IGp1c3QgdG8gbWFrZSBzdXJlIHdlIGNhbiBkbyB0aGF0LlxuICBmb3IgKGxldCBpID0gMDsgaSA8IG9sZFRTaGlmdC5sZW5ndGg7IGkrKykge1xuICAgIHN0YXRlLmJNYXJrc1tpICsgc3RhcnRMaW5lXSA9IG9sZEJNYXJrc1tpXVxuICAgIHN0YXRlLnRTaGlmdFtpICsgc3RhcnRMaW5lXSA9IG9sZFRTaGlmdFtpXVxuICAgIHN0YXRlLnNDb3VudFtpICsgc3RhcnRMaW5lXSA9IG9sZFNDb3VudFtpXVxuICAgIHN0YXRlLmJzQ291bnRbaSArIHN0YXJ0TGluZV0gPSBvbGRCU0NvdW50W2ldXG4gIH1cbiAgc3RhdGUuYmxrSW5kZW50ID0gb2xkSW5kZW50XG5cbiAgcmV0dXJuIHRydWVcbn1cbiIsICIvLyBIb3Jpem9udGFsIHJ1bGVcblxuaW1wb3J0IHsgaXNTcGFjZSB9IGZyb20gJy4uL2NvbW1vbi91dGlscy50cydcbmltcG9ydCB0eXBlIFN0YXRlQmxvY2sgZnJvbSAnLi9zdGF0ZV9ibG9jay50cydcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gaHIgKHN0YXRlOiBTdGF0ZUJsb2NrLCBzdGFydExpbmU6IG51bWJlciwgZW5kTGluZTogbnVtYmVyLCBzaWxlbnQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgY29uc3QgbWF4ID0gc3RhdGUuZU1hcmtzW3N0YXJ0TGluZV1cbiAgLy8gaWYgaXQncyBpbmRlbnRlZCBtb3JlIHRoYW4gMyBzcGFjZXMsIGl0IHNob3VsZCBiZSBhIGNvZGUgYmxvY2tcbiAgaWYgKHN0YXRlLnNDb3VudFtzdGFydExpbmVdIC0gc3RhdGUuYmxrSW5kZW50ID49IDQpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBsZXQgcG9zID0gc3RhdGUuYk1hcmtzW3N0YXJ0TGluZV0gKyBzdGF0ZS50U2hpZnRbc3RhcnRMaW5lXVxuICBjb25zdCBtYXJrZXIgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MrKylcblxuICAvLyBDaGVjayBociBtYXJrZXJcbiAgaWYgKG1hcmtlciAhPT0gMHgyQS8qICogKi8gJiZcbiAgICAgIG1hcmtlciAhPT0gMHgyRC8qIC0gKi8gJiZcbiAgICAgIG1hcmtlciAhPT0gMHg1Ri8qIF8gKi8pIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vIG1hcmtlcnMgY2FuIGJlIG1peGVkIHdpdGggc3BhY2VzLCBidXQgdGhlcmUgc2hvdWxkIGJlIGF0IGxlYXN0IDMgb2YgdGhlbVxuXG4gIGxldCBjbnQgPSAxXG4gIHdoaWxlIChwb3MgPCBtYXgpIHtcbiAgICBjb25zdCBjaCA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcysrKVxuICAgIGlmIChjaCAhPT0gbWFya2VyICYmICFpc1NwYWNlKGNoKSkgeyByZXR1cm4gZmFsc2UgfVxuICAgIGlmIChjaCA9PT0gbWFya2VyKSB7IGNudCsrIH1cbiAgfVxuXG4gIGlmIChjbnQgPCAzKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgaWYgKHNpbGVudCkgeyByZXR1cm4gdHJ1ZSB9XG5cbiAgc3RhdGUubGluZSA9IHN0YXJ0TGluZSArIDFcblxuICBjb25zdCB0b2tlbiA9IHN0YXRlLnB1c2goJ2hyJywgJ2hyJywgMClcbiAgdG9rZW4ubWFwID0gW3N0YXJ0TGluZSwgc3RhdGUubGluZV1cbiAgdG9rZW4ubWFya3VwID0gQXJyYXkoY250ICsgMSkuam9pbihTdHJpbmcuZnJvbUNoYXJDb2RlKG1hcmtlcikpXG5cbiAgcmV0dXJuIHRydWVcbn1cbiIsICIvLyBMaXN0c1xuXG5pbXBvcnQgeyBpc1NwYWNlIH0gZnJvbSAnLi4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVCbG9jayBmcm9tICcuL3N0YXRlX2Jsb2NrLnRzJ1xuXG4vLyBTZWFyY2ggYFstKypdW1xcbiBdYCwgcmV0dXJucyBuZXh0IHBvcyBhZnRlciBtYXJrZXIgb24gc3VjY2Vzc1xuLy8gb3IgLTEgb24gZmFpbC5cbmZ1bmN0aW9uIHNraXBCdWxsZXRMaXN0TWFya2VyIChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIpIHtcbiAgY29uc3QgbWF4ID0gc3RhdGUuZU1hcmtzW3N0YXJ0TGluZV1cbiAgbGV0IHBvcyA9IHN0YXRlLmJNYXJrc1tzdGFydExpbmVdICsgc3RhdGUudFNoaWZ0W3N0YXJ0TGluZV1cblxuICBjb25zdCBtYXJrZXIgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MrKylcbiAgLy8gQ2hlY2sgYnVsbGV0XG4gIGlmIChtYXJrZXIgIT09IDB4MkEvKiAqICovICYmXG4gICAgICBtYXJrZXIgIT09IDB4MkQvKiAtICovICYmXG4gICAgICBtYXJrZXIgIT09IDB4MkIvKiArICovKSB7XG4gICAgcmV0dXJuIC0xXG4gIH1cblxuICBpZiAocG9zIDwgbWF4KSB7XG4gICAgY29uc3QgY2ggPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpXG5cbiAgICBpZiAoIWlzU3BhY2UoY2gpKSB7XG4gICAgICAvLyBcIiAtdGVzdCBcIiAtIGlzIG5vdCBhIGxpc3QgaXRlbVxuICAgICAgcmV0dXJuIC0xXG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIHBvc1xufVxuXG4vLyBTZWFyY2ggYFxcZCtbLildW1xcbiBdYCwgcmV0dXJucyBuZXh0IHBvcyBhZnRlciBtYXJrZXIgb24gc3VjY2Vzc1xuLy8gb3IgLTEgb24gZmFpbC5cbmZ1bmN0aW9uIHNraXBPcmRlcmVkTGlzdE1hcmtlciAoc3RhdGU6IFN0YXRlQmxvY2ssIHN0YXJ0TGluZTogbnVtYmVyKSB7XG4gIGNvbnN0IHN0YXJ0ID0gc3RhdGUuYk1hcmtzW3N0YXJ0TGluZV0gKyBzdGF0ZS50U2hpZnRbc3RhcnRMaW5lXVxuICBjb25zdCBtYXggPSBzdGF0ZS5lTWFya3Nbc3RhcnRMaW5lXVxuICBsZXQgcG9zID0gc3RhcnRcblxuICAvLyBMaXN0IG1hcmtlciBzaG91bGQgaGF2ZSBhdCBsZWFzdCAyIGNoYXJzIChkaWdpdCArIGRvdClcbiAgaWYgKHBvcyArIDEgPj0gbWF4KSB7IHJldHVybiAtMSB9XG5cbiAgbGV0IGNoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKyspXG5cbiAgaWYgKGNoIDwgMHgzMC8qIDAgKi8gfHwgY2ggPiAweDM5LyogOSAqLykgeyByZXR1cm4gLTEgfVxuXG4gIGZvciAoOzspIHtcbiAgICAvLyBFT0wgLT4gZmFpbFxuICAgIGlmIChwb3MgPj0gbWF4KSB7IHJldHVybiAtMSB9XG5cbiAgICBjaCA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcysrKVxuXG4gICAgaWYgKGNoID49IDB4MzAvKiAwICovICYmIGNoIDw9IDB4MzkvKiA5ICovKSB7XG4gICAgICAvLyBMaXN0IG1hcmtlciBzaG91bGQgaGF2ZSBubyBtb3JlIHRoYW4gOSBkaWdpdHNcbiAgICAgIC8vIChwcmV2ZW50cyBpbnRlZ2VyIG92ZXJmbG93IGluIGJyb3dzZXJzKVxuICAgICAgaWYgKHBvcyAtIHN0YXJ0ID49IDEwKSB7IHJldHVybiAtMSB9XG5cbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgLy8gZm91bmQgdmFsaWQgbWFya2VyXG4gICAgaWYgKGNoID09PSAweDI5LyogKSAqLyB8fCBjaCA9PT0gMHgyZS8qIC4gKi8pIHtcbiAgICAgIGJyZWFrXG4gICAgfVxuXG4gICAgcmV0dXJuIC0xXG4gIH1cblxuICBpZiAocG9zIDwgbWF4KSB7XG4gICAgY2ggPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpXG5cbiAgICBpZiAoIWlzU3BhY2UoY2gpKSB7XG4gICAgICAvLyBcIiAxLnRlc3QgXCIgLSBpcyBub3QgYSBsaXN0IGl0ZW1cbiAgICAgIHJldHVybiAtMVxuICAgIH1cbiAgfVxuICByZXR1cm4gcG9zXG59XG5cbmZ1bmN0aW9uIG1hcmtUaWdodFBhcmFncmFwaHMgKHN0YXRlOiBTdGF0ZUJsb2NrLCBpZHg6IG51bWJlcikge1xuICBjb25zdCBsZXZlbCA9IHN0YXRlLmxldmVsICsgMlxuXG4gIGZvciAobGV0IGkgPSBpZHggKyAyLCBsID0gc3RhdGUudG9rZW5zLmxlbmd0aCAtIDI7IGkgPCBsOyBpKyspIHtcbiAgICBpZiAoc3RhdGUudG9rZW5zW2ldLmxldmVsID09PSBsZXZlbCAmJiBzdGF0ZS50b2tlbnNbaV0udHlwZSA9PT0gJ3BhcmFncmFwaF9vcGVuJykge1xuICAgICAgc3RhdGUudG9rZW5zW2kgKyAyXS5oaWRkZW4gPSB0cnVlXG4gICAgICBzdGF0ZS50b2tlbnNbaV0uaGlkZGVuID0gdHJ1ZVxuICAgICAgaSArPSAyXG4gICAgfVxuICB9XG59XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGxpc3QgKHN0YXRlOiBTdGF0ZUJsb2NrLCBzdGFydExpbmU6IG51bWJlciwgZW5kTGluZTogbnVtYmVyLCBzaWxlbnQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgbGV0IG1heCwgcG9zLCBzdGFydCwgdG9rZW5cbiAgbGV0IG5leHRMaW5lID0gc3RhcnRMaW5lXG4gIGxldCB0aWdodCA9IHRydWVcblxuICAvLyBpZiBpdCdzIGluZGVudGVkIG1vcmUgdGhhbiAzIHNwYWNlcywgaXQgc2hvdWxkIGJlIGEgY29kZSBibG9ja1xuICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgLy8gU3BlY2lhbCBjYXNlOlxuICAvLyAgLSBpdGVtIDFcbiAgLy8gICAtIGl0ZW0gMlxuICAvLyAgICAtIGl0ZW0gM1xuICAvLyAgICAgLSBpdGVtIDRcbiAgLy8gICAgICAtIHRoaXMgb25lIGlzIGEgcGFyYWdyYXBoIGNvbnRpbnVhdGlvblxuICBpZiAoc3RhdGUubGlzdEluZGVudCA+PSAwICYmXG4gICAgICBzdGF0ZS5zQ291bnRbbmV4dExpbmVdIC0gc3RhdGUubGlzdEluZGVudCA+PSA0ICYmXG4gICAgICBzdGF0ZS5zQ291bnRbbmV4dExpbmVdIDwgc3RhdGUuYmxrSW5kZW50KSB7XG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICBsZXQgaXNUZXJtaW5hdGluZ1BhcmFncmFwaCA9IGZhbHNlXG5cbiAgLy8gbGltaXQgY29uZGl0aW9ucyB3aGVuIGxpc3QgY2FuIGludGVycnVwdFxuICAvLyBhIHBhcmFncmFwaCAodmFsaWRhdGlvbiBtb2RlIG9ubHkpXG4gIGlmIChzaWxlbnQgJiYgc3RhdGUucGFyZW50VHlwZSA9PT0gJ3BhcmFncmFwaCcpIHtcbiAgICAvLyBOZXh0IGxpc3QgaXRlbSBzaG91bGQgc3RpbGwgdGVybWluYXRlIHByZXZpb3VzIGxpc3QgaXRlbTtcbiAgICAvL1xuICAgIC8vIFRoaXMgY29kZSBjYW4gZmFpbCBpZiBwbHVnaW5zIHVzZSBibGtJbmRlbnQgYXMgd2VsbCBhcyBsaXN0cyxcbiAgICAvLyBidXQgSSBob3BlIHRoZSBzcGVjIGdldHMgZml4ZWQgbG9uZyBiZWZvcmUgdGhhdCBoYXBwZW5zLlxuICAgIC8vXG4gICAgaWYgKHN0YXRlLnNDb3VudFtuZXh0TGluZV0gPj0gc3RhdGUuYmxrSW5kZW50KSB7XG4gICAgICBpc1Rlcm1pbmF0aW5nUGFyYWdyYXBoID0gdHJ1ZVxuICAgIH1cbiAgfVxuXG4gIC8vIERldGVjdCBsaXN0IHR5cGUgYW5kIHBvc2l0aW9uIGFmdGVyIG1hcmtlclxuICBsZXQgaXNPcmRlcmVkXG4gIGxldCBtYXJrZXJWYWx1ZVxuICBsZXQgcG9zQWZ0ZXJNYXJrZXJcbiAgaWYgKChwb3NBZnRlck1hcmtlciA9IHNraXBPcmRlcmVkTGlzdE1hcmtlcihzdGF0ZSwgbmV4dExpbmUpKSA+PSAwKSB7XG4gICAgaXNPcmRlcmVkID0gdHJ1ZVxuICAgIHN0YXJ0ID0gc3RhdGUuYk1hcmtzW25leHRMaW5lXSArIHN0YXRlLnRTaGlmdFtuZXh0TGluZV1cbiAgICBtYXJrZXJWYWx1ZSA9IE51bWJlcihzdGF0ZS5zcmMuc2xpY2Uoc3RhcnQsIHBvc0FmdGVyTWFya2VyIC0gMSkpXG5cbiAgICAvLyBJZiB3ZSdyZSBzdGFydGluZyBhIG5ldyBvcmRlcmVkIGxpc3QgcmlnaHQgYWZ0ZXJcbiAgICAvLyBhIHBhcmFncmFwaCwgaXQgc2hvdWxkIHN0YXJ0IHdpdGggMS5cbiAgICBpZiAoaXNUZXJtaW5hdGluZ1BhcmFncmFwaCAmJiBtYXJrZXJWYWx1ZSAhPT0gMSkgcmV0dXJuIGZhbHNlXG4gIH0gZWxzZSBpZiAoKHBvc0FmdGVyTWFya2VyID0gc2tpcEJ1bGxldExpc3RNYXJrZXIoc3RhdGUsIG5leHRMaW5lKSkgPj0gMCkge1xuICAgIGlzT3JkZXJlZCA9IGZhbHNlXG4gIH0gZWxzZSB7XG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICAvLyBJZiB3ZSdyZSBzdGFydGluZyBhIG5ldyB1bm9yZGVyZWQgbGlzdCByaWdodCBhZnRlclxuICAvLyBhIHBhcmFncmFwaCwgZmlyc3QgbGluZSBzaG91bGQgbm90IGJlIGVtcHR5LlxuICBpZiAoaXNUZXJtaW5hdGluZ1BhcmFncmFwaCkge1xuICAgIGlmIChzdGF0ZS5za2lwU3BhY2VzKHBvc0FmdGVyTWFya2VyKSA+PSBzdGF0ZS5lTWFya3NbbmV4dExpbmVdKSByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vIEZvciB2YWxpZGF0aW9uIG1vZGUgd2UgY2FuIHRlcm1pbmF0ZSBpbW1lZGlhdGVseVxuICBpZiAoc2lsZW50KSB7IHJldHVybiB0cnVlIH1cblxuICAvLyBXZSBzaG91bGQgdGVybWluYXRlIGxpc3Qgb24gc3R5bGUgY2hhbmdlLiBSZW1lbWJlciBmaXJzdCBvbmUgdG8gY29tcGFyZS5cbiAgY29uc3QgbWFya2VyQ2hhckNvZGUgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3NBZnRlck1hcmtlciAtIDEpXG5cbiAgLy8gU3RhcnQgbGlzdFxuICBjb25zdCBsaXN0VG9rSWR4ID0gc3RhdGUudG9rZW5zLmxlbmd0aFxuXG4gIGlmIChpc09yZGVyZWQpIHtcbiAgICB0b2tlbiA9IHN0YXRlLnB1c2goJ29yZGVyZWRfbGlzdF9vcGVuJywgJ29sJywgMSlcbiAgICBpZiAobWFya2VyVmFsdWUgIT09IDEpIHtcbiAgICAgIHRva2VuLmF0dHJzID0gW1snc3RhcnQnLCBtYXJrZXJWYWx1ZSFdXVxuICAgIH1cbiAgfSBlbHNlIHtcbiAgICB0b2tlbiA9IHN0YXRlLnB1c2goJ2J1bGxldF9saXN0X29wZW4nLCAndWwnLCAxKVxuICB9XG5cbiAgY29uc3QgbGlzdExpbmVzOiBbbnVtYmVyLCBudW1iZXJdID0gW25leHRMaW5lLCAwXVxuICB0b2tlbi5tYXAgPSBsaXN0TGluZXNcbiAgdG9rZW4ubWFya3VwID0gU3RyaW5nLmZyb21DaGFyQ29kZShtYXJrZXJDaGFyQ29kZSlcblxuICAvL1xuICAvLyBJdGVyYXRlIGxpc3QgaXRlbXNcbiAgLy9cblxuICBsZXQgcHJldkVtcHR5RW5kID0gZmFsc2VcbiAgY29uc3QgdGVybWluYXRvclJ1bGVzID0gc3RhdGUubWQuYmxvY2sucnVsZXIuZ2V0UnVsZXMoJ2xpc3QnKVxuXG4gIGNvbnN0IG9sZFBhcmVudFR5cGUgPSBzdGF0ZS5wYXJlbnRUeXBlXG4gIHN0YXRlLnBhcmVudFR5cGUgPSAnbGlzdCdcblxuICB3aGlsZSAobmV4dExpbmUgPCBlbmRMaW5lKSB7XG4gICAgcG9zID0gcG9zQWZ0ZXJNYXJrZXJcbiAgICBtYXggPSBzdGF0ZS5lTWFya3NbbmV4dExpbmVdXG5cbiAgICBjb25zdCBpbml0aWFsID0gc3RhdGUuc0NvdW50W25leHRMaW5lXSArIHBvc0FmdGVyTWFya2VyIC0gKHN0YXRlLmJNYXJrc1tuZXh0TGluZV0gKyBzdGF0ZS50U2hpZnRbbmV4dExpbmVdKVxuICAgIGxldCBvZmZzZXQgPSBpbml0aWFsXG5cbiAgICB3aGlsZSAocG9zIDwgbWF4KSB7XG4gICAgICBjb25zdCBjaCA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcylcblxuICAgICAgaWYgKGNoID09PSAweDA5KSB7XG4gICAgICAgIG9mZnNldCArPSA0IC0gKG9mZnNldCArIHN0YXRlLmJzQ291bnRbbmV4dExpbmVdKSAlIDRcbiAgICAgIH0gZWxzZSBpZiAoY2ggPT09IDB4MjApIHtcbiAgICAgICAgb2Zmc2V0KytcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGJyZWFrXG4gICAgICB9XG5cbiAgICAgIHBvcysrXG4gICAgfVxuXG4gICAgY29uc3QgY29udGVudFN0YXJ0ID0gcG9zXG4gICAgbGV0IGluZGVudEFmdGVyTWFya2VyXG5cbiAgICBpZiAoY29udGVudFN0YXJ0ID49IG1heCkge1xuICAgICAgLy8gdHJpbW1pbmcgc3BhY2UgaW4gXCItICAgIFxcbiAgM1wiIGNhc2UsIGluZGVudCBpcyAxIGhlcmVcbiAgICAgIGluZGVudEFmdGVyTWFya2VyID0gMVxuICAgIH0gZWxzZSB7XG4gICAgICBpbmRlbnRBZnRlck1hcmtlciA9IG9mZnNldCAtIGluaXRpYWxcbiAgICB9XG5cbiAgICAvLyBJZiB3ZSBoYXZlIG1vcmUgdGhhbiA0IHNwYWNlcywgdGhlIGluZGVudCBpcyAxXG4gICAgLy8gKHRoZSByZXN0IGlzIGp1c3QgaW5kZW50ZWQgY29kZSBibG9jaylcbiAgICBpZiAoaW5kZW50QWZ0ZXJNYXJrZXIgPiA0KSB7IGluZGVudEFmdGVyTWFya2VyID0gMSB9XG5cbiAgICAvLyBcIiAgLSAgdGVzdFwiXG4gICAgLy8gIF5eXl5eIC0gY2FsY3VsYXRpbmcgdG90YWwgbGVuZ3RoIG9mIHRoaXMgdGhpbmdcbiAgICBjb25zdCBpbmRlbnQgPSBpbml0aWFsICsgaW5kZW50QWZ0ZXJNYXJrZXJcblxuICAgIC8vIFJ1biBzdWJwYXJzZXIgJiB3cml0ZSB0b2tlbnNcbiAgICB0b2tlbiA9IHN0YXRlLnB1c2goJ2xpc3RfaXRlbV9vcGVuJywgJ2xpJywgMSlcbiAgICB0b2tlbi5tYXJrdXAgPSBTdHJpbmcuZnJvbUNoYXJDb2RlKG1hcmtlckNoYXJDb2RlKVxuICAgIGNvbnN0IGl0ZW1MaW5lczogW251bWJlciwgbnVtYmVyXSA9IFtuZXh0TGluZSwgMF1cbiAgICB0b2tlbi5tYXAgPSBpdGVtTGluZXNcbiAgICBpZiAoaXNPcmRlcmVkKSB7XG4gICAgICB0b2tlbi5pbmZvID0gc3RhdGUuc3JjLnNsaWNlKHN0YXJ0LCBwb3NBZnRlck1hcmtlciAtIDEpXG4gICAgfVxuXG4gICAgLy8gY2hhbmdlIGN1cnJlbnQgc3RhdGUsIHRoZW4gcmVzdG9yZSBpdCBhZnRlciBwYXJzZXIgc3ViY2FsbFxuICAgIGNvbnN0IG9sZFRpZ2h0ID0gc3RhdGUudGlnaHRcbiAgICBjb25zdCBvbGRUU2hpZnQgPSBzdGF0ZS50U2hpZnRbbmV4dExpbmVdXG4gICAgY29uc3Qgb2xkU0NvdW50ID0gc3RhdGUuc0NvdW50W25leHRMaW5lXVxuXG4gICAgLy8gIC0gZXhhbXBsZSBsaXN0XG4gICAgLy8gXiBsaXN0SW5kZW50IHBvc2l0aW9uIHdpbGwgYmUgaGVyZVxuICAgIC8vICAgXiBibGtJbmRlbnQgcG9zaXRpb24gd2lsbCBiZSBoZXJlXG4gICAgLy9cbiAgICBjb25zdCBvbGRMaXN0SW5kZW50ID0gc3RhdGUubGlzdEluZGVudFxuICAgIHN0YXRlLmxpc3RJbmRlbnQgPSBzdGF0ZS5ibGtJbmRlbnRcbiAgICBzdGF0ZS5ibGtJbmRlbnQgPSBpbmRlbnRcblxuICAgIHN0YXRlLnRpZ2h0ID0gdHJ1ZVxuICAgIHN0YXRlLnRTaGlmdFtuZXh0TGluZV0gPSBjb250ZW50U3RhcnQgLSBzdGF0ZS5iTWFya3NbbmV4dExpbmVdXG4gICAgc3RhdGUuc0NvdW50W25leHRMaW5lXSA9IG9mZnNldFxuXG4gICAgaWYgKGNvbnRlbnRTdGFydCA+PSBtYXggJiYgc3RhdGUuaXNFbXB0eShuZXh0TGluZSArIDEpKSB7XG4gICAgICAvLyB3b3JrYXJvdW5kIGZvciB0aGlzIGNhc2VcbiAgICAgIC8vIChsaXN0IGl0ZW0gaXMgZW1wdHksIGxpc3QgdGVybWluYXRlcyBiZWZvcmUgXCJmb29cIik6XG4gICAgICAvLyB+fn5+fn5+flxuICAgICAgLy8gICAtXG4gICAgICAvL1xuICAgICAgLy8gICAgIGZvb1xuICAgICAgLy8gfn5+fn5+fn5cbiAgICAgIHN0YXRlLmxpbmUgPSBNYXRoLm1pbihzdGF0ZS5saW5lICsgMiwgZW5kTGluZSlcbiAgICB9IGVsc2Uge1xuICAgICAgc3RhdGUubWQuYmxvY2sudG9rZW5pemUoc3RhdGUsIG5leHRMaW5lLCBlbmRMaW5lKVxuICAgIH1cblxuICAgIC8vIElmIGFueSBvZiBsaXN0IGl0ZW0gaXMgdGlnaHQsIG1hcmsgbGlzdCBhcyB0aWdodFxuICAgIGlmICghc3RhdGUudGlnaHQgfHwgcHJldkVtcHR5RW5kKSB7XG4gICAgICB0aWdodCA9IGZhbHNlXG4gICAgfVxuICAgIC8vIEl0ZW0gYmVjb21lIGxvb3NlIGlmIGZpbmlzaCB3aXRoIGVtcHR5IGxpbmUsXG4gICAgLy8gYnV0IHdlIHNob3VsZCBmaWx0ZXIgbGFzdCBlbGVtZW50LCBiZWNhdXNlIGl0IG1lYW5zIGxpc3QgZmluaXNoXG4gICAgcHJldkVtcHR5RW5kID0gKHN0YXRlLmxpbmUgLSBuZXh0TGluZSkgPiAxICYmIHN0YXRlLmlzRW1wdHkoc3RhdGUubGluZSAtIDEpXG5cbiAgICBzdGF0ZS5ibGtJbmRlbnQgPSBzdGF0ZS5saXN0SW5kZW50XG4gICAgc3RhdGUubGlzdEluZGVudCA9IG9sZExpc3RJbmRlbnRcbiAgICBzdGF0ZS50U2hpZnRbbmV4dExpbmVdID0gb2xkVFNoaWZ0XG4gICAgc3RhdGUuc0NvdW50W25leHRMaW5lXSA9IG9sZFNDb3VudFxuICAgIHN0YXRlLnRpZ2h0ID0gb2xkVGlnaHRcblxuICAgIHRva2VuID0gc3RhdGUucHVzaCgnbGlzdF9pdGVtX2Nsb3NlJywgJ2xpJywgLTEpXG4gICAgdG9rZW4ubWFya3VwID0gU3RyaW5nLmZyb21DaGFyQ29kZShtYXJrZXJDaGFyQ29kZSlcblxuICAgIG5leHRMaW5lID0gc3RhdGUubGluZVxuICAgIGl0ZW1MaW5lc1sxXSA9IG5leHRMaW5lXG5cbiAgICBpZiAobmV4dExpbmUgPj0gZW5kTGluZSkgeyBicmVhayB9XG5cbiAgICAvL1xuICAgIC8vIFRyeSB0byBjaGVjayBpZiBsaXN0IGlzIHRlcm1pbmF0ZWQgb3IgY29udGludWVkLlxuICAgIC8vXG4gICAgaWYgKHN0YXRlLnNDb3VudFtuZXh0TGluZV0gPCBzdGF0ZS5ibGtJbmRlbnQpIHsgYnJlYWsgfVxuXG4gICAgLy8gaWYgaXQncyBpbmRlbnRlZCBtb3JlIHRoYW4gMyBzcGFjZXMsIGl0IHNob3VsZCBiZSBhIGNvZGUgYmxvY2tcbiAgICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7IGJyZWFrIH1cblxuICAgIC8vIGZhaWwgaWYgdGVybWluYXRpbmcgYmxvY2sgZm91bmRcbiAgICBsZXQgdGVybWluYXRlID0gZmFsc2VcbiAgICBmb3IgKGxldCBpID0gMCwgbCA9IHRlcm1pbmF0b3JSdWxlcy5sZW5ndGg7IGkgPCBsOyBpKyspIHtcbiAgICAgIGlmICh0ZXJtaW5hdG9yUnVsZXNbaV0oc3RhdGUsIG5leHRMaW5lLCBlbmRMaW5lLCB0cnVlKSkge1xuICAgICAgICB0ZXJtaW5hdGUgPSB0cnVlXG4gICAgICAgIGJyZWFrXG4gICAgICB9XG4gICAgfVxuICAgIGlmICh0ZXJtaW5hdGUpIHsgYnJlYWsgfVxuXG4gICAgLy8gZmFpbCBpZiBsaXN0IGhhcyBhbm90aGVyIHR5cGVcbiAgICBpZiAoaXNPcmRlcmVkKSB7XG4gICAgICBwb3NBZnRlck1hcmtlciA9IHNraXBPcmRlcmVkTGlzdE1hcmtlcihzdGF0ZSwgbmV4dExpbmUpXG4gICAgICBpZiAocG9zQWZ0ZXJNYXJrZXIgPCAwKSB7IGJyZWFrIH1cbiAgICAgIHN0YXJ0ID0gc3RhdGUuYk1hcmtzW25leHRMaW5lXSArIHN0YXRlLnRTaGlmdFtuZXh0TGluZV1cbiAgICB9IGVsc2Uge1xuICAgICAgcG9zQWZ0ZXJNYXJrZXIgPSBza2lwQnVsbGV0TGlzdE1hcmtlcihzdGF0ZSwgbmV4dExpbmUpXG4gICAgICBpZiAocG9zQWZ0ZXJNYXJrZXIgPCAwKSB7IGJyZWFrIH1cbiAgICB9XG5cbiAgICBpZiAobWFya2VyQ2hhckNvZGUgIT09IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvc0FmdGVyTWFya2VyIC0gMSkpIHsgYnJlYWsgfVxuICB9XG5cbiAgLy8gRmluYWxpemUgbGlzdFxuICBpZiAoaXNPcmRlcmVkKSB7XG4gICAgdG9rZW4gPSBzdGF0ZS5wdXNoKCdvcmRlcmVkX2xpc3RfY2xvc2UnLCAnb2wnLCAtMSlcbiAgfSBlbHNlIHtcbiAgICB0b2tlbiA9IHN0YXRlLnB1c2goJ2J1bGxldF9saXN0X2Nsb3NlJywgJ3VsJywgLTEpXG4gIH1cbiAgdG9rZW4ubWFya3VwID0gU3RyaW5nLmZyb21DaGFyQ29kZShtYXJrZXJDaGFyQ29kZSlcblxuICBsaXN0TGluZXNbMV0gPSBuZXh0TGluZVxuICBzdGF0ZS5saW5lID0gbmV4dExpbmVcblxuICBzdGF0ZS5wYXJlbnRUeXBlID0gb2xkUGFyZW50VHlwZVxuXG4gIC8vIG1hcmsgcGFyYWdyYXBocyB0aWdodCBpZiBuZWVkZWRcbiAgaWYgKHRpZ2h0KSB7XG4gICAgbWFya1RpZ2h0UGFyYWdyYXBocyhzdGF0ZSwgbGlzdFRva0lkeClcbiAgfVxuXG4gIHJldHVybiB0cnVlXG59XG4iLCAiaW1wb3J0IHsgaXNTcGFjZSwgbm9ybWFsaXplUmVmZXJlbmNlIH0gZnJvbSAnLi4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVCbG9jayBmcm9tICcuL3N0YXRlX2Jsb2NrLnRzJ1xuXG4vLyBDb21tb25NYXJrIGxpbWl0cyByZWZlcmVuY2UgbGFiZWxzIHRvIDk5OSBVbmljb2RlIGNvZGUgcG9pbnRzLlxuY29uc3QgTUFYX0xBQkVMX0xFTkdUSCA9IDk5OVxuXG5mdW5jdGlvbiBjb3VudENvZGVQb2ludHMgKHN0cjogc3RyaW5nKSB7XG4gIGxldCBsZW5ndGggPSBzdHIubGVuZ3RoXG5cbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBzdHIubGVuZ3RoIC0gMTsgaSsrKSB7XG4gICAgY29uc3QgaGlnaCA9IHN0ci5jaGFyQ29kZUF0KGkpXG4gICAgaWYgKGhpZ2ggPCAweEQ4MDAgfHwgaGlnaCA+IDB4REJGRikgeyBjb250aW51ZSB9XG5cbiAgICBjb25zdCBsb3cgPSBzdHIuY2hhckNvZGVBdChpICsgMSlcbiAgICBpZiAobG93ID49IDB4REMwMCAmJiBsb3cgPD0gMHhERkZGKSB7XG4gICAgICBsZW5ndGgtLVxuICAgICAgaSsrXG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIGxlbmd0aFxufVxuXG4vLyBFeGNsdXNpdmUgZW5kIG9mZnNldCBvZiB0aGUgbGluZSwgYWZ0ZXIgaXRzIG5ld2xpbmUgaWYgcHJlc2VudFxuZnVuY3Rpb24gbGluZUVuZCAoc3RhdGU6IFN0YXRlQmxvY2ssIGxpbmU6IG51bWJlcikge1xuICByZXR1cm4gTWF0aC5taW4oc3RhdGUuZU1hcmtzW2xpbmVdICsgMSwgc3RhdGUuc3JjLmxlbmd0aClcbn1cblxuLy8gUmV0dXJucyAtMSBpZiB0aGUgcmVmZXJlbmNlIGNhbid0IGNvbnRpbnVlIG9uIHRoaXMgbGluZVxuZnVuY3Rpb24gZ2V0TmV4dExpbmVQb3MgKHN0YXRlOiBTdGF0ZUJsb2NrLCBuZXh0TGluZTogbnVtYmVyKSB7XG4gIGNvbnN0IGVuZExpbmUgPSBzdGF0ZS5saW5lTWF4XG5cbiAgaWYgKG5leHRMaW5lID49IGVuZExpbmUgfHwgc3RhdGUuaXNFbXB0eShuZXh0TGluZSkpIHtcbiAgICAvLyBlbXB0eSBsaW5lIG9yIGVuZCBvZiBpbnB1dFxuICAgIHJldHVybiAtMVxuICB9XG5cbiAgbGV0IGlzQ29udGludWF0aW9uID0gZmFsc2VcblxuICAvLyB0aGlzIHdvdWxkIGJlIGEgY29kZSBibG9jayBub3JtYWxseSwgYnV0IGFmdGVyIHBhcmFncmFwaFxuICAvLyBpdCdzIGNvbnNpZGVyZWQgYSBsYXp5IGNvbnRpbnVhdGlvbiByZWdhcmRsZXNzIG9mIHdoYXQncyB0aGVyZVxuICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+IDMpIHsgaXNDb250aW51YXRpb24gPSB0cnVlIH1cblxuICAvLyBxdWlyayBmb3IgYmxvY2txdW90ZXMsIHRoaXMgbGluZSBzaG91bGQgYWxyZWFkeSBiZSBjaGVja2VkIGJ5IHRoYXQgcnVsZVxuICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSA8IDApIHsgaXNDb250aW51YXRpb24gPSB0cnVlIH1cblxuICBpZiAoIWlzQ29udGludWF0aW9uKSB7XG4gICAgY29uc3QgdGVybWluYXRvclJ1bGVzID0gc3RhdGUubWQuYmxvY2sucnVsZXIuZ2V0UnVsZXMoJ3JlZmVyZW5jZScpXG4gICAgY29uc3Qgb2xkUGFyZW50VHlwZSA9IHN0YXRlLnBhcmVudFR5cGVcbiAgICBzdGF0ZS5wYXJlbnRUeXBlID0gJ3JlZmVyZW5jZSdcblxuICAgIC8vIFNvbWUgdGFncyBjYW4gdGVybWluYXRlIHBhcmFncmFwaCB3aXRob3V0IGVtcHR5IGxpbmUuXG4gICAgbGV0IHRlcm1pbmF0ZSA9IGZhbHNlXG4gICAgZm9yIChsZXQgaSA9IDAsIGwgPSB0ZXJtaW5hdG9yUnVsZXMubGVuZ3RoOyBpIDwgbDsgaSsrKSB7XG4gICAgICBpZiAodGVybWluYXRvclJ1bGVzW2ldKHN0YXRlLCBuZXh0TGluZSwgZW5kTGluZSwgdHJ1ZSkpIHtcbiAgICAgICAgdGVybWluYXRlID0gdHJ1ZVxuICAgICAgICBicmVha1xuICAgICAgfVxuICAgIH1cblxuICAgIHN0YXRlLnBhcmVudFR5cGUgPSBvbGRQYXJlbnRUeXBlXG4gICAgaWYgKHRlcm1pbmF0ZSkge1xuICAgICAgLy8gdGVybWluYXRlZCBieSBhbm90aGVyIGJsb2NrXG4gICAgICByZXR1cm4gLTFcbiAgICB9XG4gIH1cblxuICByZXR1cm4gc3RhdGUuYk1hcmtzW25leHRMaW5lXSArIHN0YXRlLnRTaGlmdFtuZXh0TGluZV1cbn1cblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gcmVmZXJlbmNlIChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIsIF9lbmRMaW5lOiBudW1iZXIsIHNpbGVudDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICBjb25zdCBzcmMgPSBzdGF0ZS5zcmNcbiAgbGV0IHBvcyA9IHN0YXRlLmJNYXJrc1tzdGFydExpbmVdICsgc3RhdGUudFNoaWZ0W3N0YXJ0TGluZV1cbiAgbGV0IG5leHRMaW5lID0gc3RhcnRMaW5lICsgMVxuXG4gIC8vIGlmIGl0J3MgaW5kZW50ZWQgbW9yZSB0aGFuIDMgc3BhY2VzLCBpdCBzaG91bGQgYmUgYSBjb2RlIGJsb2NrXG4gIGlmIChzdGF0ZS5zQ291bnRbc3RhcnRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgaWYgKHNyYy5jaGFyQ29kZUF0KHBvcykgIT09IDB4NUIvKiBbICovKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgLy8gU2NhbiB0aGUgc291cmNlIGRpcmVjdGx5OiBpbmRleGluZyBhIHN0cmluZyBhZnRlciBlYWNoIGFwcGVuZGVkIGxpbmVcbiAgLy8gY2FuIG1ha2UgVjggY29weSB0aGUgYWNjdW11bGF0ZWQgcHJlZml4IG9uIGV2ZXJ5IGNvbnRpbnVhdGlvbi5cbiAgbGV0IG1heCA9IGxpbmVFbmQoc3RhdGUsIHN0YXJ0TGluZSlcblxuICBsZXQgcmF3TGFiZWwgPSAnJ1xuICBsZXQgbGFiZWxFbmQgPSAtMVxuICBsZXQgc2VnbWVudFN0YXJ0ID0gKytwb3NcblxuICB3aGlsZSAocG9zIDwgbWF4KSB7XG4gICAgaWYgKHJhd0xhYmVsLmxlbmd0aCArIHBvcyAtIHNlZ21lbnRTdGFydCA+IE1BWF9MQUJFTF9MRU5HVEggKiAyKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgICBsZXQgY2ggPSBzcmMuY2hhckNvZGVBdChwb3MpXG4gICAgaWYgKGNoID09PSAweDVCIC8qIFsgKi8pIHsgcmV0dXJuIGZhbHNlIH1cbiAgICBpZiAoY2ggPT09IDB4NUQgLyogXSAqLykge1xuICAgICAgbGFiZWxFbmQgPSBwb3NcbiAgICAgIGJyZWFrXG4gICAgfVxuICAgIGlmIChjaCA9PT0gMHg1QyAvKiBcXCAqLykgeyBjaCA9IHNyYy5jaGFyQ29kZUF0KCsrcG9zKSB9XG5cbiAgICBpZiAoY2ggPT09IDB4MEEgLyogXFxuICovICYmIHBvcyA8IG1heCkge1xuICAgICAgY29uc3QgbmV4dFBvcyA9IGdldE5leHRMaW5lUG9zKHN0YXRlLCBuZXh0TGluZSlcbiAgICAgIGlmIChuZXh0UG9zIDwgMCkgeyByZXR1cm4gZmFsc2UgfVxuICAgICAgcmF3TGFiZWwgKz0gc3JjLnNsaWNlKHNlZ21lbnRTdGFydCwgbWF4KVxuICAgICAgcG9zID0gc2VnbWVudFN0YXJ0ID0gbmV4dFBvc1xuICAgICAgbWF4ID0gbGluZUVuZChzdGF0ZSwgbmV4dExpbmUrKylcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuICAgIHBvcysrXG4gIH1cblxuICBpZiAobGFiZWxFbmQgPCAwIHx8IHNyYy5jaGFyQ29kZUF0KGxhYmVsRW5kICsgMSkgIT09IDB4M0EvKiA6ICovKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgcmF3TGFiZWwgKz0gc3JjLnNsaWNlKHNlZ21lbnRTdGFydCwgbGFiZWxFbmQpXG5cbiAgaWYgKHJhd0xhYmVsLmxlbmd0aCA+IE1BWF9MQUJFTF9MRU5HVEggJiYgY291bnRDb2RlUG9pbnRzKHJhd0xhYmVsKSA+IE1BWF9MQUJFTF9MRU5HVEgpIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vIFtsYWJlbF06ICAgZGVzdGluYXRpb24gICAndGl0bGUnXG4gIC8vICAgICAgICAgXl5eIHNraXAgb3B0aW9uYWwgd2hpdGVzcGFjZSBoZXJlXG4gIHBvcyA9IGxhYmVsRW5kICsgMlxuICB3aGlsZSAocG9zIDwgbWF4KSB7XG4gICAgY29uc3QgY2ggPSBzcmMuY2hhckNvZGVBdChwb3MpXG4gICAgaWYgKGNoID09PSAweDBBKSB7XG4gICAgICBjb25zdCBuZXh0UG9zID0gZ2V0TmV4dExpbmVQb3Moc3RhdGUsIG5leHRMaW5lKVxuICAgICAgaWYgKG5leHRQb3MgPCAwKSB7IGJyZWFrIH1cbiAgICAgIHBvcyA9IG5leHRQb3NcbiAgICAgIG1heCA9IGxpbmVFbmQoc3RhdGUsIG5leHRMaW5lKyspXG4gICAgfSBlbHNlIGlmIChpc1NwYWNlKGNoKSkge1xuICAgICAgcG9zKytcbiAgICB9IGVsc2Uge1xuICAgICAgYnJlYWtcbiAgICB9XG4gIH1cblxuICAvLyBbbGFiZWxdOiAgIGRlc3RpbmF0aW9uICAgJ3RpdGxlJ1xuICAvLyAgICAgICAgICAgIF5eXl5eXl5eXl5eIHBhcnNlIHRoaXNcbiAgY29uc3QgZGVzdFJlcyA9IHN0YXRlLm1kLmhlbHBlcnMucGFyc2VMaW5rRGVzdGluYXRpb24oc3JjLCBwb3MsIG1heClcbiAgaWYgKCFkZXN0UmVzLm9rKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgY29uc3QgaHJlZiA9IHN0YXRlLm1kLm5vcm1hbGl6ZUxpbmsoZGVzdFJlcy5zdHIpXG4gIGlmICghc3RhdGUubWQudmFsaWRhdGVMaW5rKGhyZWYpKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgcG9zID0gZGVzdFJlcy5wb3NcblxuICAvLyBzYXZlIGN1cnNvciBzdGF0ZSwgd2UgY291bGQgcmVxdWlyZSB0byByb2xsYmFjayBsYXRlclxuICBjb25zdCBkZXN0RW5kUG9zID0gcG9zXG4gIGNvbnN0IGRlc3RFbmRNYXggPSBtYXhcbiAgY29uc3QgZGVzdEVuZExpbmVObyA9IG5leHRMaW5lXG5cbiAgLy8gW2xhYmVsXTogICBkZXN0aW5hdGlvbiAgICd0aXRsZSdcbiAgLy8gICAgICAgICAgICAgICAgICAgICAgIF5eXiBza2lwcGluZyB0aG9zZSBzcGFjZXNcbiAgd2hpbGUgKHBvcyA8IG1heCkge1xuICAgIGNvbnN0IGNoID0gc3JjLmNoYXJDb2RlQXQocG9zKVxuICAgIGlmIChjaCA9PT0gMHgwQSkge1xuICAgICAgY29uc3QgbmV4dFBvcyA9IGdldE5leHRMaW5lUG9zKHN0YXRlLCBuZXh0TGluZSlcbiAgICAgIGlmIChuZXh0UG9zIDwgMCkgeyBicmVhayB9XG4gICAgICBwb3MgPSBuZXh0UG9zXG4gICAgICBtYXggPSBsaW5lRW5kKHN0YXRlLCBuZXh0TGluZSsrKVxuICAgIH0gZWxzZSBpZiAoaXNTcGFjZShjaCkpIHtcbiAgICAgIHBvcysrXG4gICAgfSBlbHNlIHtcbiAgICAgIGJyZWFrXG4gICAgfVxuICB9XG5cbiAgLy8gW2xhYmVsXTogICBkZXN0aW5hdGlvbiAgICd0aXRsZSdcbiAgLy8gICAgICAgICAgICAgICAgICAgICAgICAgIF5eXl5eXl4gcGFyc2UgdGhpc1xuICBjb25zdCB0aXRsZVN0YXJ0ID0gcG9zXG4gIGxldCB0aXRsZVJlcyA9IHN0YXRlLm1kLmhlbHBlcnMucGFyc2VMaW5rVGl0bGUoc3JjLCBwb3MsIG1heClcbiAgd2hpbGUgKHRpdGxlUmVzLmNhbl9jb250aW51ZSkge1xuICAgIGNvbnN0IG5leHRQb3MgPSBnZXROZXh0TGluZVBvcyhzdGF0ZSwgbmV4dExpbmUpXG4gICAgaWYgKG5leHRQb3MgPCAwKSBicmVha1xuICAgIHBvcyA9IG5leHRQb3NcbiAgICBtYXggPSBsaW5lRW5kKHN0YXRlLCBuZXh0TGluZSsrKVxuICAgIHRpdGxlUmVzID0gc3RhdGUubWQuaGVscGVycy5wYXJzZUxpbmtUaXRsZShzcmMsIHBvcywgbWF4LCB0aXRsZVJlcylcbiAgfVxuICBsZXQgdGl0bGVcblxuICBpZiAodGl0bGVTdGFydCAhPT0gZGVzdEVuZFBvcyAmJiB0aXRsZVJlcy5vaykge1xuICAgIHRpdGxlID0gdGl0bGVSZXMuc3RyXG4gICAgcG9zID0gdGl0bGVSZXMucG9zXG4gIH0gZWxzZSB7XG4gICAgdGl0bGUgPSAnJ1xuICAgIHBvcyA9IGRlc3RFbmRQb3NcbiAgICBtYXggPSBkZXN0RW5kTWF4XG4gICAgbmV4dExpbmUgPSBkZXN0RW5kTGluZU5vXG4gIH1cblxuICAvLyBza2lwIHRyYWlsaW5nIHNwYWNlcyB1bnRpbCB0aGUgcmVzdCBvZiB0aGUgbGluZVxuICB3aGlsZSAocG9zIDwgbWF4KSB7XG4gICAgY29uc3QgY2ggPSBzcmMuY2hhckNvZGVBdChwb3MpXG4gICAgaWYgKCFpc1NwYWNlKGNoKSkgeyBicmVhayB9XG4gICAgcG9zKytcbiAgfVxuXG4gIGlmIChwb3MgPCBtYXggJiYgc3JjLmNoYXJDb2RlQXQocG9zKSAhPT0gMHgwQSkge1xuICAgIGlmICh0aXRsZSkge1xuICAgICAgLy8gZ2FyYmFnZSBhdCB0aGUgZW5kIG9mIHRoZSBsaW5lIGFmdGVyIHRpdGxlLFxuICAgICAgLy8gYnV0IGl0IGNvdWxkIHN0aWxsIGJlIGEgdmFsaWQgcmVmZXJlbmNlIGlmIHdlIHJvbGwgYmFja1xuICAgICAgdGl0bGUgPSAnJ1xuICAgICAgcG9zID0gZGVzdEVuZFBvc1xuICAgICAgbWF4ID0gZGVzdEVuZE1heFxuICAgICAgbmV4dExpbmUgPSBkZXN0RW5kTGluZU5vXG4gICAgICB3aGlsZSAocG9zIDwgbWF4KSB7XG4gICAgICAgIGNvbnN0IGNoID0gc3JjLmNoYXJDb2RlQXQocG9zKVxuICAgICAgICBpZiAoIWlzU3BhY2UoY2gpKSB7IGJyZWFrIH1cbiAgICAgICAgcG9zKytcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICBpZiAocG9zIDwgbWF4ICYmIHNyYy5jaGFyQ29kZUF0KHBvcykgIT09IDB4MEEpIHtcbiAgICAvLyBnYXJiYWdlIGF0IHRoZSBlbmQgb2YgdGhlIGxpbmVcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIGNvbnN0IGxhYmVsID0gbm9ybWFsaXplUmVmZXJlbmNlKHJhd0xhYmVsKVxuICBpZiAoIWxhYmVsKSB7XG4gICAgLy8gQ29tbW9uTWFyayAwLjIwIGRpc2FsbG93cyBlbXB0eSBsYWJlbHNcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vIFJlZmVyZW5jZSBjYW4gbm90IHRlcm1pbmF0ZSBhbnl0aGluZy4gVGhpcyBjaGVjayBpcyBmb3Igc2FmZXR5IG9ubHkuXG4gIC8qIGlzdGFuYnVsIGlnbm9yZSBpZiAqL1xuICBpZiAoc2lsZW50KSB7IHJldHVybiB0cnVlIH1cblxuICBpZiAodHlwZW9mIHN0YXRlLmVudi5yZWZlcmVuY2VzID09PSAndW5kZWZpbmVkJykge1xuICAgIHN0YXRlLmVudi5yZWZlcmVuY2VzID0ge31cbiAgfVxuICBpZiAodHlwZW9mIHN0YXRlLmVudi5yZWZlcmVuY2VzW2xhYmVsXSA9PT0gJ3VuZGVmaW5lZCcpIHtcbiAgICBzdGF0ZS5lbnYucmVmZXJlbmNlc1tsYWJlbF0gPSB7IHRpdGxlLCBocmVmIH1cbiAgfVxuXG4gIC8vIE1hcmtzIHRoZSBwbGFjZSBkZWZpbml0aW9uIHRvb2sgaW4gdGhlIHNvdXJjZS4gUmVuZGVycyB0byBub3RoaW5nLFxuICAvLyBocmVmL3RpdGxlIHN0YXkgaW4gYGVudi5yZWZlcmVuY2VzYC5cbiAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCdyZWZlcmVuY2VfZGVmaW5pdGlvbicsICcnLCAwKVxuICB0b2tlbi5tYXAgPSBbc3RhcnRMaW5lLCBuZXh0TGluZV1cbiAgdG9rZW4uaGlkZGVuID0gdHJ1ZVxuXG4gIGNvbnN0IG1ldGE6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0gT2JqZWN0LmNyZWF0ZShudWxsKVxuICBtZXRhLmxhYmVsID0gbGFiZWxcbiAgdG9rZW4ubWV0YSA9IG1ldGFcblxuICBzdGF0ZS5saW5lID0gbmV4dExpbmVcbiAgcmV0dXJuIHRydWVcbn1cbiIsICIvLyBMaXN0IG9mIHZhbGlkIGh0bWwgYmxvY2tzIG5hbWVzLCBhY2NvcmRpbmcgdG8gY29tbW9ubWFyayBzcGVjXG4vLyBodHRwczovL3NwZWMuY29tbW9ubWFyay5vcmcvMC4zMC8jaHRtbC1ibG9ja3NcblxuZXhwb3J0IGRlZmF1bHQgW1xuICAnYWRkcmVzcycsXG4gICdhcnRpY2xlJyxcbiAgJ2FzaWRlJyxcbiAgJ2Jhc2UnLFxuICAnYmFzZWZvbnQnLFxuICAnYmxvY2txdW90ZScsXG4gICdib2R5JyxcbiAgJ2NhcHRpb24nLFxuICAnY2VudGVyJyxcbiAgJ2NvbCcsXG4gICdjb2xncm91cCcsXG4gICdkZCcsXG4gICdkZXRhaWxzJyxcbiAgJ2RpYWxvZycsXG4gICdkaXInLFxuICAnZGl2JyxcbiAgJ2RsJyxcbiAgJ2R0JyxcbiAgJ2ZpZWxkc2V0JyxcbiAgJ2ZpZ2NhcHRpb24nLFxuICAnZmlndXJlJyxcbiAgJ2Zvb3RlcicsXG4gICdmb3JtJyxcbiAgJ2ZyYW1lJyxcbiAgJ2ZyYW1lc2V0JyxcbiAgJ2gxJyxcbiAgJ2gyJyxcbiAgJ2gzJyxcbiAgJ2g0JyxcbiAgJ2g1JyxcbiAgJ2g2JyxcbiAgJ2hlYWQnLFxuICAnaGVhZGVyJyxcbiAgJ2hyJyxcbiAgJ2h0bWwnLFxuICAnaWZyYW1lJyxcbiAgJ2xlZ2VuZCcsXG4gICdsaScsXG4gICdsaW5rJyxcbiAgJ21haW4nLFxuICAnbWVudScsXG4gICdtZW51aXRlbScsXG4gICduYXYnLFxuICAnbm9mcmFtZXMnLFxuICAnb2wnLFxuICAnb3B0Z3JvdXAnLFxuICAnb3B0aW9uJyxcbiAgJ3AnLFxuICAncGFyYW0nLFxuICAnc2VhcmNoJyxcbiAgJ3NlY3Rpb24nLFxuICAnc3VtbWFyeScsXG4gICd0YWJsZScsXG4gICd0Ym9keScsXG4gICd0ZCcsXG4gICd0Zm9vdCcsXG4gICd0aCcsXG4gICd0aGVhZCcsXG4gICd0aXRsZScsXG4gICd0cicsXG4gICd0cmFjaycsXG4gICd1bCdcbl1cbiIsICIvLyBSZWdleHBzIHRvIG1hdGNoIGh0bWwgZWxlbWVudHNcblxuY29uc3QgYXR0cl9uYW1lID0gJ1thLXpBLVpfOl1bYS16QS1aMC05Oi5fLV0qJ1xuXG5jb25zdCB1bnF1b3RlZCA9ICdbXlwiXFwnPTw+YFxcXFx4MDAtXFxcXHgyMF0rJ1xuY29uc3Qgc2luZ2xlX3F1b3RlZCA9IFwiJ1teJ10qJ1wiXG5jb25zdCBkb3VibGVfcXVvdGVkID0gJ1wiW15cIl0qXCInXG5cbmNvbnN0IGF0dHJfdmFsdWUgPSBgKD86JHt1bnF1b3RlZH18JHtzaW5nbGVfcXVvdGVkfXwke2RvdWJsZV9xdW90ZWR9KWBcblxuY29uc3QgYXR0cmlidXRlID0gYCg/OlxcXFxzKyR7YXR0cl9uYW1lfSg/OlxcXFxzKj1cXFxccyoke2F0dHJfdmFsdWV9KT8pYFxuXG5jb25zdCBvcGVuX3RhZyA9IGA8W0EtWmEtel1bQS1aYS16MC05XFxcXC1dKiR7YXR0cmlidXRlfSpcXFxccypcXFxcLz8+YFxuXG5jb25zdCBjbG9zZV90YWcgPSAnPFxcXFwvW0EtWmEtel1bQS1aYS16MC05XFxcXC1dKlxcXFxzKj4nXG5jb25zdCBjb21tZW50ID0gJzwhLS0tPz58PCEtLSg/OlteLV18LVteLV18LS1bXj5dKSotLT4nXG5jb25zdCBwcm9jZXNzaW5nID0gJzxbP11bXFxcXHNcXFxcU10qP1s/XT4nXG5jb25zdCBkZWNsYXJhdGlvbiA9ICc8IVtBLVphLXpdW14+XSo+J1xuY29uc3QgY2RhdGEgPSAnPCFcXFxcW0NEQVRBXFxcXFtbXFxcXHNcXFxcU10qP1xcXFxdXFxcXF0+J1xuXG4vKiogQGRlcHJlY2F0ZWQgV2lsbCBiZSByZW1vdmVkIGluIGZ1dHVyZSB2ZXJzaW9ucy4gKi9cbmNvbnN0IEhUTUxfVEFHX1JFID0gbmV3IFJlZ0V4cChcbiAgYF4oPzoke29wZW5fdGFnfXwke2Nsb3NlX3RhZ318JHtjb21tZW50fXwke3Byb2Nlc3Npbmd9fCR7ZGVjbGFyYXRpb259fCR7Y2RhdGF9KWBcbilcbmNvbnN0IEhUTUxfT1BFTl9DTE9TRV9UQUdfUkUgPSBuZXcgUmVnRXhwKGBeKD86JHtvcGVuX3RhZ318JHtjbG9zZV90YWd9KWApXG5cbmV4cG9ydCB7IEhUTUxfVEFHX1JFLCBIVE1MX09QRU5fQ0xPU0VfVEFHX1JFIH1cbiIsICIvLyBIVE1MIGJsb2NrXG5cbmltcG9ydCBibG9ja19uYW1lcyBmcm9tICcuLi9jb21tb24vaHRtbF9ibG9ja3MudHMnXG5pbXBvcnQgeyBIVE1MX09QRU5fQ0xPU0VfVEFHX1JFIH0gZnJvbSAnLi4vY29tbW9uL2h0bWxfcmUudHMnXG5pbXBvcnQgdHlwZSBTdGF0ZUJsb2NrIGZyb20gJy4vc3RhdGVfYmxvY2sudHMnXG5cbi8vIEFuIGFycmF5IG9mIG9wZW5pbmcgYW5kIGNvcnJlc3BvbmRpbmcgY2xvc2luZyBzZXF1ZW5jZXMgZm9yIGh0bWwgdGFncyxcbi8vIGxhc3QgYXJndW1lbnQgZGVmaW5lcyB3aGV0aGVyIGl0IGNhbiB0ZXJtaW5hdGUgYSBwYXJhZ3JhcGggb3Igbm90XG4vL1xuY29uc3QgSFRNTF9TRVFVRU5DRVM6IEFycmF5PFtcbiAgb3BlbjogUmVnRXhwLFxuICBjbG9zZTogUmVnRXhwLFxuICBjYW5UZXJtaW5hdGVQYXJhZ3JhcGg6IGJvb2xlYW5cbl0+ID0gW1xuICBbL148KHNjcmlwdHxwcmV8c3R5bGV8dGV4dGFyZWEpKD89KFxcc3w+fCQpKS9pLCAvPFxcLyhzY3JpcHR8cHJlfHN0eWxlfHRleHRhcmVhKT4vaSwgdHJ1ZV0sXG4gIFsvXjwhLS0vLCAvLS0+LywgdHJ1ZV0sXG4gIFsvXjxcXD8vLCAvXFw/Pi8sIHRydWVdLFxuICBbL148IVtBLVphLXpdLywgLz4vLCB0cnVlXSxcbiAgWy9ePCFcXFtDREFUQVxcWy8sIC9cXF1cXF0+LywgdHJ1ZV0sXG4gIFtuZXcgUmVnRXhwKGBePC8/KCR7YmxvY2tfbmFtZXMuam9pbignfCcpfSkoPz0oXFxcXHN8Lz8+fCQpKWAsICdpJyksIC9eJC8sIHRydWVdLFxuICBbbmV3IFJlZ0V4cChgJHtIVE1MX09QRU5fQ0xPU0VfVEFHX1JFLnNvdXJjZX1cXFxccyokYCksIC9eJC8sIGZhbHNlXVxuXVxuXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBodG1sX2Jsb2NrIChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIsIGVuZExpbmU6IG51bWJlciwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGxldCBwb3MgPSBzdGF0ZS5iTWFya3Nbc3RhcnRMaW5lXSArIHN0YXRlLnRTaGlmdFtzdGFydExpbmVdXG4gIGxldCBtYXggPSBzdGF0ZS5lTWFya3Nbc3RhcnRMaW5lXVxuXG4gIC8vIGlmIGl0J3MgaW5kZW50ZWQgbW9yZSB0aGFuIDMgc3BhY2VzLCBpdCBzaG91bGQgYmUgYSBjb2RlIGJsb2NrXG4gIGlmIChzdGF0ZS5zQ291bnRbc3RhcnRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgaWYgKCFzdGF0ZS5tZC5vcHRpb25zLmh0bWwpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBpZiAoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSAhPT0gMHgzQy8qIDwgKi8pIHsgcmV0dXJuIGZhbHNlIH1cblxuICBsZXQgbGluZVRleHQgPSBzdGF0ZS5zcmMuc2xpY2UocG9zLCBtYXgpXG5cbiAgbGV0IGkgPSAwXG4gIGZvciAoOyBpIDwgSFRNTF9TRVFVRU5DRVMubGVuZ3RoOyBpKyspIHtcbiAgICBpZiAoSFRNTF9TRVFVRU5DRVNbaV1bMF0udGVzdChsaW5lVGV4dCkpIHsgYnJlYWsgfVxuICB9XG4gIGlmIChpID09PSBIVE1MX1NFUVVFTkNFUy5sZW5ndGgpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBpZiAoc2lsZW50KSB7XG4gICAgLy8gdHJ1ZSBpZiB0aGlzIHNlcXVlbmNlIGNhbiBiZSBhIHRlcm1pbmF0b3IsIGZhbHNlIG90aGVyd2lzZVxuICAgIHJldHVybiBIVE1MX1NFUVVFTkNFU1tpXVsyXVxuICB9XG5cbiAgbGV0IG5leHRMaW5lID0gc3RhcnRMaW5lICsgMVxuXG4gIC8vIEJsb2NrIHR5cGVzIDYgYW5kIDcgKHRoZSBvbmx5IG9uZXMgd2hvc2UgZW5kIGNvbmRpdGlvbiBpcyBhIGJsYW5rIGxpbmUpXG4gIC8vIGhhdmUgYC9eJC9gIGFzIHRoZWlyIGNsb3NpbmcgcmVnZXhwLiBGb3IgYWxsIG90aGVyIHR5cGVzICgxLTUsIGUuZy5cbiAgLy8gYDwhLS1gIGNvbW1lbnRzKSwgYSBibGFuayBsaW5lIGlzIHJlZ3VsYXIgY29udGVudCBhbmQgbXVzdCBub3QgdGVybWluYXRlXG4gIC8vIHRoZSBibG9jayAtIGl0IGVuZHMgb25seSB3aGVuIGl0cyBjbG9zaW5nIHNlcXVlbmNlIGlzIGZvdW5kLlxuICBjb25zdCBlbmRzT25CbGFua0xpbmUgPSBIVE1MX1NFUVVFTkNFU1tpXVsxXS50ZXN0KCcnKVxuXG4gIC8vIElmIHdlIGFyZSBoZXJlIC0gd2UgZGV0ZWN0ZWQgSFRNTCBibG9jay5cbiAgLy8gTGV0J3Mgcm9sbCBkb3duIHRpbGwgYmxvY2sgZW5kLlxuICBpZiAoIUhUTUxfU0VRVUVOQ0VTW2ldWzFdLnRlc3QobGluZVRleHQpKSB7XG4gICAgZm9yICg7IG5leHRMaW5lIDwgZW5kTGluZTsgbmV4dExpbmUrKykge1xuICAgICAgaWYgKHN0YXRlLnNDb3VudFtuZXh0TGluZV0gPCBzdGF0ZS5ibGtJbmRlbnQpIHtcbiAgICAgICAgLy8gQW4gb3V0ZGVudGVkIGJsYW5rIGxpbmUgc2hvdWxkbid0IGVuZCBhIGJsb2NrIHRoYXQgZG9lc24ndCBlbmQgb24gYVxuICAgICAgICAvLyBibGFuayBsaW5lIChlLmcuIGEgYDwhLS1gIGNvbW1lbnQgaW5zaWRlIGEgbGlzdCBpdGVtKS4gU3VjaCBibG9ja3NcbiAgICAgICAgLy8gbXVzdCBjb250aW51ZSB1bnRpbCB0aGVpciBjbG9zaW5nIHNlcXVlbmNlIHJlZ2FyZGxlc3Mgb2YgaW5kZW50LlxuICAgICAgICBpZiAoZW5kc09uQmxhbmtMaW5lIHx8ICFzdGF0ZS5pc0VtcHR5KG5leHRMaW5lKSkgeyBicmVhayB9XG4gICAgICB9XG5cbiAgICAgIHBvcyA9IHN0YXRlLmJNYXJrc1tuZXh0TGluZV0gKyBzdGF0ZS50U2hpZnRbbmV4dExpbmVdXG4gICAgICBtYXggPSBzdGF0ZS5lTWFya3NbbmV4dExpbmVdXG4gICAgICBsaW5lVGV4dCA9IHN0YXRlLnNyYy5zbGljZShwb3MsIG1heClcblxuICAgICAgaWYgKEhUTUxfU0VRVUVOQ0VTW2ldWzFdLnRlc3QobGluZVRleHQpKSB7XG4gICAgICAgIGlmIChsaW5lVGV4dC5sZW5ndGggIT09IDApIHsgbmV4dExpbmUrKyB9XG4gICAgICAgIGJyZWFrXG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgc3RhdGUubGluZSA9IG5leHRMaW5lXG5cbiAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCdodG1sX2Jsb2NrJywgJycsIDApXG4gIHRva2VuLm1hcCA9IFtzdGFydExpbmUsIG5leHRMaW5lXVxuICB0b2tlbi5jb250ZW50ID0gc3RhdGUuZ2V0TGluZXMoc3RhcnRMaW5lLCBuZXh0TGluZSwgc3RhdGUuYmxrSW5kZW50LCB0cnVlKVxuXG4gIHJldHVybiB0cnVlXG59XG4iLCAiLy8gaGVhZGluZyAoIywgIyMsIC4uLilcblxuaW1wb3J0IHsgaXNTcGFjZSwgYXNjaWlUcmltIH0gZnJvbSAnLi4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVCbG9jayBmcm9tICcuL3N0YXRlX2Jsb2NrLnRzJ1xuXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBoZWFkaW5nIChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIsIGVuZExpbmU6IG51bWJlciwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGxldCBwb3MgPSBzdGF0ZS5iTWFya3Nbc3RhcnRMaW5lXSArIHN0YXRlLnRTaGlmdFtzdGFydExpbmVdXG4gIGxldCBtYXggPSBzdGF0ZS5lTWFya3Nbc3RhcnRMaW5lXVxuXG4gIC8vIGlmIGl0J3MgaW5kZW50ZWQgbW9yZSB0aGFuIDMgc3BhY2VzLCBpdCBzaG91bGQgYmUgYSBjb2RlIGJsb2NrXG4gIGlmIChzdGF0ZS5zQ291bnRbc3RhcnRMaW5lXSAtIHN0YXRlLmJsa0luZGVudCA+PSA0KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgbGV0IGNoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKVxuXG4gIGlmIChjaCAhPT0gMHgyMy8qICMgKi8gfHwgcG9zID49IG1heCkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIC8vIGNvdW50IGhlYWRpbmcgbGV2ZWxcbiAgbGV0IGxldmVsID0gMVxuICBjaCA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KCsrcG9zKVxuICB3aGlsZSAoY2ggPT09IDB4MjMvKiAjICovICYmIHBvcyA8IG1heCAmJiBsZXZlbCA8PSA2KSB7XG4gICAgbGV2ZWwrK1xuICAgIGNoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQoKytwb3MpXG4gIH1cblxuICBpZiAobGV2ZWwgPiA2IHx8IChwb3MgPCBtYXggJiYgIWlzU3BhY2UoY2gpKSkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGlmIChzaWxlbnQpIHsgcmV0dXJuIHRydWUgfVxuXG4gIC8vIExldCdzIGN1dCB0YWlscyBsaWtlICcgICAgIyMjICAnIGZyb20gdGhlIGVuZCBvZiBzdHJpbmdcblxuICBtYXggPSBzdGF0ZS5za2lwU3BhY2VzQmFjayhtYXgsIHBvcylcbiAgY29uc3QgdG1wID0gc3RhdGUuc2tpcENoYXJzQmFjayhtYXgsIDB4MjMsIHBvcykgLy8gI1xuICBpZiAodG1wID4gcG9zICYmIGlzU3BhY2Uoc3RhdGUuc3JjLmNoYXJDb2RlQXQodG1wIC0gMSkpKSB7XG4gICAgbWF4ID0gdG1wXG4gIH1cblxuICBzdGF0ZS5saW5lID0gc3RhcnRMaW5lICsgMVxuXG4gIGNvbnN0IHRva2VuX28gPSBzdGF0ZS5wdXNoKCdoZWFkaW5nX29wZW4nLCBgaCR7bGV2ZWx9YCwgMSlcbiAgdG9rZW5fby5tYXJrdXAgPSAnIyMjIyMjIyMnLnNsaWNlKDAsIGxldmVsKVxuICB0b2tlbl9vLm1hcCA9IFtzdGFydExpbmUsIHN0YXRlLmxpbmVdXG5cbiAgY29uc3QgdG9rZW5faSA9IHN0YXRlLnB1c2goJ2lubGluZScsICcnLCAwKVxuICB0b2tlbl9pLmNvbnRlbnQgPSBhc2NpaVRyaW0oc3RhdGUuc3JjLnNsaWNlKHBvcywgbWF4KSlcbiAgdG9rZW5faS5tYXAgPSBbc3RhcnRMaW5lLCBzdGF0ZS5saW5lXVxuICB0b2tlbl9pLmNoaWxkcmVuID0gW11cblxuICBjb25zdCB0b2tlbl9jID0gc3RhdGUucHVzaCgnaGVhZGluZ19jbG9zZScsIGBoJHtsZXZlbH1gLCAtMSlcbiAgdG9rZW5fYy5tYXJrdXAgPSAnIyMjIyMjIyMnLnNsaWNlKDAsIGxldmVsKVxuXG4gIHJldHVybiB0cnVlXG59XG4iLCAiLy8gbGhlYWRpbmcgKC0tLSwgPT09KVxuXG5pbXBvcnQgeyBhc2NpaVRyaW0gfSBmcm9tICcuLi9jb21tb24vdXRpbHMudHMnXG5pbXBvcnQgdHlwZSBTdGF0ZUJsb2NrIGZyb20gJy4vc3RhdGVfYmxvY2sudHMnXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGxoZWFkaW5nIChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIsIGVuZExpbmU6IG51bWJlci8qLCBzaWxlbnQgKi8pOiBib29sZWFuIHtcbiAgY29uc3QgdGVybWluYXRvclJ1bGVzID0gc3RhdGUubWQuYmxvY2sucnVsZXIuZ2V0UnVsZXMoJ3BhcmFncmFwaCcpXG5cbiAgLy8gaWYgaXQncyBpbmRlbnRlZCBtb3JlIHRoYW4gMyBzcGFjZXMsIGl0IHNob3VsZCBiZSBhIGNvZGUgYmxvY2tcbiAgaWYgKHN0YXRlLnNDb3VudFtzdGFydExpbmVdIC0gc3RhdGUuYmxrSW5kZW50ID49IDQpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBjb25zdCBvbGRQYXJlbnRUeXBlID0gc3RhdGUucGFyZW50VHlwZVxuICBzdGF0ZS5wYXJlbnRUeXBlID0gJ3BhcmFncmFwaCcgLy8gdXNlIHBhcmFncmFwaCB0byBtYXRjaCB0ZXJtaW5hdG9yUnVsZXNcblxuICAvLyBqdW1wIGxpbmUtYnktbGluZSB1bnRpbCBlbXB0eSBvbmUgb3IgRU9GXG4gIGxldCBsZXZlbCA9IDBcbiAgbGV0IG1hcmtlclxuICBsZXQgbmV4dExpbmUgPSBzdGFydExpbmUgKyAxXG5cbiAgZm9yICg7IG5leHRMaW5lIDwgZW5kTGluZSAmJiAhc3RhdGUuaXNFbXB0eShuZXh0TGluZSk7IG5leHRMaW5lKyspIHtcbiAgICAvLyB0aGlzIHdvdWxkIGJlIGEgY29kZSBibG9jayBub3JtYWxseSwgYnV0IGFmdGVyIHBhcmFncmFwaFxuICAgIC8vIGl0J3MgY29uc2lkZXJlZCBhIGxhenkgY29udGludWF0aW9uIHJlZ2FyZGxlc3Mgb2Ygd2hhdCdzIHRoZXJlXG4gICAgaWYgKHN0YXRlLnNDb3VudFtuZXh0TGluZV0gLSBzdGF0ZS5ibGtJbmRlbnQgPiAzKSB7IGNvbnRpbnVlIH1cblxuICAgIC8vXG4gICAgLy8gQ2hlY2sgZm9yIHVuZGVybGluZSBpbiBzZXRleHQgaGVhZGVyXG4gICAgLy9cbiAgICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSA+PSBzdGF0ZS5ibGtJbmRlbnQpIHtcbiAgICAgIGxldCBwb3MgPSBzdGF0ZS5iTWFya3NbbmV4dExpbmVdICsgc3RhdGUudFNoaWZ0W25leHRMaW5lXVxuICAgICAgY29uc3QgbWF4ID0gc3RhdGUuZU1hcmtzW25leHRMaW5lXVxuXG4gICAgICBpZiAocG9zIDwgbWF4KSB7XG4gICAgICAgIG1hcmtlciA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcylcblxuICAgICAgICBpZiAobWFya2VyID09PSAweDJELyogLSAqLyB8fCBtYXJrZXIgPT09IDB4M0QvKiA9ICovKSB7XG4gICAgICAgICAgcG9zID0gc3RhdGUuc2tpcENoYXJzKHBvcywgbWFya2VyKVxuICAgICAgICAgIHBvcyA9IHN0YXRlLnNraXBTcGFjZXMocG9zKVxuXG4gICAgICAgICAgaWYgKHBvcyA+PSBtYXgpIHtcbiAgICAgICAgICAgIGxldmVsID0gKG1hcmtlciA9PT0gMHgzRC8qID0gKi8gPyAxIDogMilcbiAgICAgICAgICAgIGJyZWFrXG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuXG4gICAgLy8gcXVpcmsgZm9yIGJsb2NrcXVvdGVzLCB0aGlzIGxpbmUgc2hvdWxkIGFscmVhZHkgYmUgY2hlY2tlZCBieSB0aGF0IHJ1bGVcbiAgICBpZiAoc3RhdGUuc0NvdW50W25leHRMaW5lXSA8IDApIHsgY29udGludWUgfVxuXG4gICAgLy8gU29tZSB0YWdzIGNhbiB0ZXJtaW5hdGUgcGFyYWdyYXBoIHdpdGhvdXQgZW1wdHkgbGluZS5cbiAgICBsZXQgdGVybWluYXRlID0gZmFsc2VcbiAgICBmb3IgKGxldCBpID0gMCwgbCA9IHRlcm1pbmF0b3JSdWxlcy5sZW5ndGg7IGkgPCBsOyBpKyspIHtcbiAgICAgIGlmICh0ZXJtaW5hdG9yUnVsZXNbaV0oc3RhdGUsIG5leHRMaW5lLCBlbmRMaW5lLCB0cnVlKSkge1xuICAgICAgICB0ZXJtaW5hdGUgPSB0cnVlXG4gICAgICAgIGJyZWFrXG4gICAgICB9XG4gICAgfVxuICAgIGlmICh0ZXJtaW5hdGUpIHsgYnJlYWsgfVxuICB9XG5cbiAgaWYgKCFsZXZlbCkge1xuICAgIC8vIERpZG4ndCBmaW5kIHZhbGlkIHVuZGVybGluZVxuICAgIHN0YXRlLnBhcmVudFR5cGUgPSBvbGRQYXJlbnRUeXBlXG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICBjb25zdCBjb250ZW50ID0gYXNjaWlUcmltKHN0YXRlLmdldExpbmVzKHN0YXJ0TGluZSwgbmV4dExpbmUsIHN0YXRlLmJsa0luZGVudCwgZmFsc2UpKVxuXG4gIHN0YXRlLmxpbmUgPSBuZXh0TGluZSArIDFcblxuICBjb25zdCB0b2tlbl9vID0gc3RhdGUucHVzaCgnaGVhZGluZ19vcGVuJywgYGgke2xldmVsfWAsIDEpXG4gIHRva2VuX28ubWFya3VwID0gU3RyaW5nLmZyb21DaGFyQ29kZShtYXJrZXIhKVxuICB0b2tlbl9vLm1hcCA9IFtzdGFydExpbmUsIHN0YXRlLmxpbmVdXG5cbiAgY29uc3QgdG9rZW5faSA9IHN0YXRlLnB1c2goJ2lubGluZScsICcnLCAwKVxuICB0b2tlbl9pLmNvbnRlbnQgPSBjb250ZW50XG4gIHRva2VuX2kubWFwID0gW3N0YXJ0TGluZSwgc3RhdGUubGluZSAtIDFdXG4gIHRva2VuX2kuY2hpbGRyZW4gPSBbXVxuXG4gIGNvbnN0IHRva2VuX2MgPSBzdGF0ZS5wdXNoKCdoZWFkaW5nX2Nsb3NlJywgYGgke2xldmVsfWAsIC0xKVxuICB0b2tlbl9jLm1hcmt1cCA9IFN0cmluZy5mcm9tQ2hhckNvZGUobWFya2VyISlcblxuICBzdGF0ZS5wYXJlbnRUeXBlID0gb2xkUGFyZW50VHlwZVxuXG4gIHJldHVybiB0cnVlXG59XG4iLCAiLy8gUGFyYWdyYXBoXG5cbmltcG9ydCB7IGFzY2lpVHJpbSB9IGZyb20gJy4uL2NvbW1vbi91dGlscy50cydcbmltcG9ydCB0eXBlIFN0YXRlQmxvY2sgZnJvbSAnLi9zdGF0ZV9ibG9jay50cydcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gcGFyYWdyYXBoIChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIsIGVuZExpbmU6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCB0ZXJtaW5hdG9yUnVsZXMgPSBzdGF0ZS5tZC5ibG9jay5ydWxlci5nZXRSdWxlcygncGFyYWdyYXBoJylcbiAgY29uc3Qgb2xkUGFyZW50VHlwZSA9IHN0YXRlLnBhcmVudFR5cGVcbiAgbGV0IG5leHRMaW5lID0gc3RhcnRMaW5lICsgMVxuICBzdGF0ZS5wYXJlbnRUeXBlID0gJ3BhcmFncmFwaCdcblxuICAvLyBqdW1wIGxpbmUtYnktbGluZSB1bnRpbCBlbXB0eSBvbmUgb3IgRU9GXG4gIGZvciAoOyBuZXh0TGluZSA8IGVuZExpbmUgJiYgIXN0YXRlLmlzRW1wdHkobmV4dExpbmUpOyBuZXh0TGluZSsrKSB7XG4gICAgLy8gdGhpcyB3b3VsZCBiZSBhIGNvZGUgYmxvY2sgbm9ybWFsbHksIGJ1dCBhZnRlciBwYXJhZ3JhcGhcbiAgICAvLyBpdCdzIGNvbnNpZGVyZWQgYSBsYXp5IGNvbnRpbnVhdGlvbiByZWdhcmRsZXNzIG9mIHdoYXQncyB0aGVyZVxuICAgIGlmIChzdGF0ZS5zQ291bnRbbmV4dExpbmVdIC0gc3RhdGUuYmxrSW5kZW50ID4gMykgeyBjb250aW51ZSB9XG5cbiAgICAvLyBxdWlyayBmb3IgYmxvY2txdW90ZXMsIHRoaXMgbGluZSBzaG91bGQgYWxyZWFkeSBiZSBjaGVja2VkIGJ5IHRoYXQgcnVsZVxuICAgIGlmIChzdGF0ZS5zQ291bnRbbmV4dExpbmVdIDwgMCkgeyBjb250aW51ZSB9XG5cbiAgICAvLyBTb21lIHRhZ3MgY2FuIHRlcm1pbmF0ZSBwYXJhZ3JhcGggd2l0aG91dCBlbXB0eSBsaW5lLlxuICAgIGxldCB0ZXJtaW5hdGUgPSBmYWxzZVxuICAgIGZvciAobGV0IGkgPSAwLCBsID0gdGVybWluYXRvclJ1bGVzLmxlbmd0aDsgaSA8IGw7IGkrKykge1xuICAgICAgaWYgKHRlcm1pbmF0b3JSdWxlc1tpXShzdGF0ZSwgbmV4dExpbmUsIGVuZExpbmUsIHRydWUpKSB7XG4gICAgICAgIHRlcm1pbmF0ZSA9IHRydWVcbiAgICAgICAgYnJlYWtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRlcm1pbmF0ZSkgeyBicmVhayB9XG4gIH1cblxuICBjb25zdCBjb250ZW50ID0gYXNjaWlUcmltKHN0YXRlLmdldExpbmVzKHN0YXJ0TGluZSwgbmV4dExpbmUsIHN0YXRlLmJsa0luZGVudCwgZmFsc2UpKVxuXG4gIHN0YXRlLmxpbmUgPSBuZXh0TGluZVxuXG4gIGNvbnN0IHRva2VuX28gPSBzdGF0ZS5wdXNoKCdwYXJhZ3JhcGhfb3BlbicsICdwJywgMSlcbiAgdG9rZW5fby5tYXAgPSBbc3RhcnRMaW5lLCBzdGF0ZS5saW5lXVxuXG4gIGNvbnN0IHRva2VuX2kgPSBzdGF0ZS5wdXNoKCdpbmxpbmUnLCAnJywgMClcbiAgdG9rZW5faS5jb250ZW50ID0gY29udGVudFxuICB0b2tlbl9pLm1hcCA9IFtzdGFydExpbmUsIHN0YXRlLmxpbmVdXG4gIHRva2VuX2kuY2hpbGRyZW4gPSBbXVxuXG4gIHN0YXRlLnB1c2goJ3BhcmFncmFwaF9jbG9zZScsICdwJywgLTEpXG5cbiAgc3RhdGUucGFyZW50VHlwZSA9IG9sZFBhcmVudFR5cGVcblxuICByZXR1cm4gdHJ1ZVxufVxuIiwgImltcG9ydCBSdWxlciBmcm9tICcuL3J1bGVyLnRzJ1xuaW1wb3J0IFN0YXRlQmxvY2sgZnJvbSAnLi9ydWxlc19ibG9jay9zdGF0ZV9ibG9jay50cydcbmltcG9ydCB0eXBlIFRva2VuIGZyb20gJy4vdG9rZW4udHMnXG5pbXBvcnQgdHlwZSBNYXJrZG93bkl0IGZyb20gJy4vbWFya2Rvd25pdC50cydcbmltcG9ydCB0eXBlIHsgRW52IH0gZnJvbSAnLi90eXBlcy50cydcblxuaW1wb3J0IHJfdGFibGUgZnJvbSAnLi9ydWxlc19ibG9jay90YWJsZS50cydcbmltcG9ydCByX2NvZGUgZnJvbSAnLi9ydWxlc19ibG9jay9jb2RlLnRzJ1xuaW1wb3J0IHJfZmVuY2UgZnJvbSAnLi9ydWxlc19ibG9jay9mZW5jZS50cydcbmltcG9ydCByX2Jsb2NrcXVvdGUgZnJvbSAnLi9ydWxlc19ibG9jay9ibG9ja3F1b3RlLnRzJ1xuaW1wb3J0IHJfaHIgZnJvbSAnLi9ydWxlc19ibG9jay9oci50cydcbmltcG9ydCByX2xpc3QgZnJvbSAnLi9ydWxlc19ibG9jay9saXN0LnRzJ1xuaW1wb3J0IHJfcmVmZXJlbmNlIGZyb20gJy4vcnVsZXNfYmxvY2svcmVmZXJlbmNlLnRzJ1xuaW1wb3J0IHJfaHRtbF9ibG9jayBmcm9tICcuL3J1bGVzX2Jsb2NrL2h0bWxfYmxvY2sudHMnXG5pbXBvcnQgcl9oZWFkaW5nIGZyb20gJy4vcnVsZXNfYmxvY2svaGVhZGluZy50cydcbmltcG9ydCByX2xoZWFkaW5nIGZyb20gJy4vcnVsZXNfYmxvY2svbGhlYWRpbmcudHMnXG5pbXBvcnQgcl9wYXJhZ3JhcGggZnJvbSAnLi9ydWxlc19ibG9jay9wYXJhZ3JhcGgudHMnXG5cbmNvbnN0IF9ydWxlczogQXJyYXk8W1xuICBuYW1lOiBzdHJpbmcsXG4gIHJ1bGU6IChzdGF0ZTogU3RhdGVCbG9jaywgc3RhcnRMaW5lOiBudW1iZXIsIGVuZExpbmU6IG51bWJlciwgc2lsZW50OiBib29sZWFuKSA9PiBib29sZWFuLFxuICBhbHQ/OiBzdHJpbmdbXVxuXT4gPSBbXG4gIC8vIEZpcnN0IDIgcGFyYW1zIC0gcnVsZSBuYW1lICYgc291cmNlLiBTZWNvbmRhcnkgYXJyYXkgLSBsaXN0IG9mIHJ1bGVzLFxuICAvLyB3aGljaCBjYW4gYmUgdGVybWluYXRlZCBieSB0aGlzIG9uZS5cbiAgWyd0YWJsZScsIHJfdGFibGUsIFsncGFyYWdyYXBoJywgJ3JlZmVyZW5jZSddXSxcbiAgWydjb2RlJywgcl9jb2RlXSxcbiAgWydmZW5jZScsIHJfZmVuY2UsIFsncGFyYWdyYXBoJywgJ3JlZmVyZW5jZScsICdibG9ja3F1b3RlJywgJ2xpc3QnXV0sXG4gIFsnYmxvY2txdW90ZScsIHJfYmxvY2txdW90ZSwgWydwYXJhZ3JhcGgnLCAncmVmZXJlbmNlJywgJ2Jsb2NrcXVvdGUnLCAnbGlzdCddXSxcbiAgWydocicsIHJfaHIsIFsncGFyYWdyYXBoJywgJ3JlZmVyZW5jZScsICdibG9ja3F1b3RlJywgJ2xpc3QnXV0sXG4gIFsnbGlzdCcsIHJfbGlzdCwgWydwYXJhZ3JhcGgnLCAncmVmZXJlbmNlJywgJ2Jsb2NrcXVvdGUnXV0sXG4gIFsncmVmZXJlbmNlJywgcl9yZWZlcmVuY2VdLFxuICBbJ2h0bWxfYmxvY2snLCByX2h0bWxfYmxvY2ssIFsncGFyYWdyYXBoJywgJ3JlZmVyZW5jZScsICdibG9ja3F1b3RlJ11dLFxuICBbJ2hlYWRpbmcnLCByX2hlYWRpbmcsIFsncGFyYWdyYXBoJywgJ3JlZmVyZW5jZScsICdibG9ja3F1b3RlJ11dLFxuICBbJ2xoZWFkaW5nJywgcl9saGVhZGluZ10sXG4gIFsncGFyYWdyYXBoJywgcl9wYXJhZ3JhcGhdXG5dXG5cbi8qKlxuICogQmxvY2stbGV2ZWwgdG9rZW5pemVyLlxuICovXG5jbGFzcyBQYXJzZXJCbG9jayB7XG4gIC8qKlxuICAgKiB7QGxpbmsgUnVsZXJ9IGluc3RhbmNlLiBLZWVwIGNvbmZpZ3VyYXRpb24gb2YgYmxvY2sgcnVsZXMuXG4gICAqL1xuICBydWxlciA9IG5ldyBSdWxlcjxbU3RhdGVCbG9jaywgbnVtYmVyLCBudW1iZXIsIGJvb2xlYW5dLCBib29sZWFuPigpXG5cbiAgU3RhdGUgPSBTdGF0ZUJsb2NrXG5cbiAgY29uc3RydWN0b3IgKCkge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgX3J1bGVzLmxlbmd0aDsgaSsrKSB7XG4gICAgICB0aGlzLnJ1bGVyLnB1c2goX3J1bGVzW2ldWzBdLCBfcnVsZXNbaV1bMV0sIHsgYWx0OiAoX3J1bGVzW2ldWzJdIHx8IFtdKS5zbGljZSgpIH0pXG4gICAgfVxuICB9XG5cbiAgLy8gR2VuZXJhdGUgdG9rZW5zIGZvciBpbnB1dCByYW5nZVxuICAvL1xuICB0b2tlbml6ZSAoc3RhdGU6IFN0YXRlQmxvY2ssIHN0YXJ0TGluZTogbnVtYmVyLCBlbmRMaW5lOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCBydWxlcyA9IHRoaXMucnVsZXIuZ2V0UnVsZXMoJycpXG4gICAgY29uc3QgbGVuID0gcnVsZXMubGVuZ3RoXG4gICAgY29uc3QgbWF4TmVzdGluZyA9IHN0YXRlLm1kLm9wdGlvbnMubWF4TmVzdGluZ1xuICAgIGxldCBsaW5lID0gc3RhcnRMaW5lXG4gICAgbGV0IGhhc0VtcHR5TGluZXMgPSBmYWxzZVxuXG4gICAgd2hpbGUgKGxpbmUgPCBlbmRMaW5lKSB7XG4gICAgICBzdGF0ZS5saW5lID0gbGluZSA9IHN0YXRlLnNraXBFbXB0eUxpbmVzKGxpbmUpXG4gICAgICBpZiAobGluZSA+PSBlbmRMaW5lKSB7IGJyZWFrIH1cblxuICAgICAgLy8gVGVybWluYXRpb24gY29uZGl0aW9uIGZvciBuZXN0ZWQgY2FsbHMuXG4gICAgICAvLyBOZXN0ZWQgY2FsbHMgY3VycmVudGx5IHVzZWQgZm9yIGJsb2NrcXVvdGVzICYgbGlzdHNcbiAgICAgIGlmIChzdGF0ZS5zQ291bnRbbGluZV0gPCBzdGF0ZS5ibGtJbmRlbnQpIHsgYnJlYWsgfVxuXG4gICAgICAvLyBJZiBuZXN0aW5nIGxldmVsIGV4Y2VlZGVkIC0gc2tpcCB0YWlsIHRvIHRoZSBlbmQuIFRoYXQncyBub3Qgb3JkaW5hcnlcbiAgICAgIC8vIHNpdHVhdGlvbiBhbmQgd2Ugc2hvdWxkIG5vdCBjYXJlIGFib3V0IGNvbnRlbnQuXG4gICAgICBpZiAoc3RhdGUubGV2ZWwgPj0gbWF4TmVzdGluZykge1xuICAgICAgICBzdGF0ZS5saW5lID0gZW5kTGluZVxuICAgICAgICBicmVha1xuICAgICAgfVxuXG4gICAgICAvLyBUcnkgYWxsIHBvc3NpYmxlIHJ1bGVzLlxuICAgICAgLy8gT24gc3VjY2VzcywgcnVsZSBzaG91bGQ6XG4gICAgICAvL1xuICAgICAgLy8gLSB1cGRhdGUgYHN0YXRlLmxpbmVgXG4gICAgICAvLyAtIHVwZGF0ZSBgc3RhdGUudG9rZW5zYFxuICAgICAgLy8gLSByZXR1cm4gdHJ1ZVxuICAgICAgY29uc3QgcHJldkxpbmUgPSBzdGF0ZS5saW5lXG4gICAgICBsZXQgb2sgPSBmYWxzZVxuXG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICAgIG9rID0gcnVsZXNbaV0oc3RhdGUsIGxpbmUsIGVuZExpbmUsIGZhbHNlKVxuICAgICAgICBpZiAob2spIHtcbiAgICAgICAgICBpZiAocHJldkxpbmUgPj0gc3RhdGUubGluZSkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiYmxvY2sgcnVsZSBkaWRuJ3QgaW5jcmVtZW50IHN0YXRlLmxpbmVcIilcbiAgICAgICAgICB9XG4gICAgICAgICAgYnJlYWtcbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICAvLyB0aGlzIGNhbiBvbmx5IGhhcHBlbiBpZiB1c2VyIGRpc2FibGVzIHBhcmFncmFwaCBydWxlXG4gICAgICBpZiAoIW9rKSB0aHJvdyBuZXcgRXJyb3IoJ25vbmUgb2YgdGhlIGJsb2NrIHJ1bGVzIG1hdGNoZWQnKVxuXG4gICAgICAvLyBzZXQgc3RhdGUudGlnaHQgaWYgd2UgaGFkIGFuIGVtcHR5IGxpbmUgYmVmb3JlIGN1cnJlbnQgdGFnXG4gICAgICAvLyBpLmUuIGxhdGVzdCBlbXB0eSBsaW5lIHNob3VsZCBub3QgY291bnRcbiAgICAgIHN0YXRlLnRpZ2h0ID0gIWhhc0VtcHR5TGluZXNcblxuICAgICAgLy8gcGFyYWdyYXBoIG1pZ2h0IFwiZWF0XCIgb25lIG5ld2xpbmUgYWZ0ZXIgaXQgaW4gbmVzdGVkIGxpc3RzXG4gICAgICBpZiAoc3RhdGUuaXNFbXB0eShzdGF0ZS5saW5lIC0gMSkpIHtcbiAgICAgICAgaGFzRW1wdHlMaW5lcyA9IHRydWVcbiAgICAgIH1cblxuICAgICAgbGluZSA9IHN0YXRlLmxpbmVcblxuICAgICAgaWYgKGxpbmUgPCBlbmRMaW5lICYmIHN0YXRlLmlzRW1wdHkobGluZSkpIHtcbiAgICAgICAgaGFzRW1wdHlMaW5lcyA9IHRydWVcbiAgICAgICAgbGluZSsrXG4gICAgICAgIHN0YXRlLmxpbmUgPSBsaW5lXG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLyoqXG4gICAqIFByb2Nlc3MgaW5wdXQgc3RyaW5nIGFuZCBwdXNoIGJsb2NrIHRva2VucyBpbnRvIGBvdXRUb2tlbnNgXG4gICAqL1xuICBwYXJzZSAoc3JjOiBzdHJpbmcsIG1kOiBNYXJrZG93bkl0LCBlbnY6IEVudiwgb3V0VG9rZW5zOiBUb2tlbltdKTogdm9pZCB7XG4gICAgaWYgKCFzcmMpIHsgcmV0dXJuIH1cblxuICAgIGNvbnN0IHN0YXRlID0gbmV3IHRoaXMuU3RhdGUoc3JjLCBtZCwgZW52LCBvdXRUb2tlbnMpXG5cbiAgICB0aGlzLnRva2VuaXplKHN0YXRlLCBzdGF0ZS5saW5lLCBzdGF0ZS5saW5lTWF4KVxuICB9XG59XG5cbmV4cG9ydCBkZWZhdWx0IFBhcnNlckJsb2NrXG4iLCAiaW1wb3J0IFRva2VuIGZyb20gJy4uL3Rva2VuLnRzJ1xuaW1wb3J0IHsgaXNXaGl0ZVNwYWNlLCBpc1B1bmN0Q2hhckNvZGUsIGlzTWRBc2NpaVB1bmN0IH0gZnJvbSAnLi4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0IHR5cGUgTWFya2Rvd25JdCBmcm9tICcuLi9tYXJrZG93bml0LnRzJ1xuaW1wb3J0IHR5cGUgeyBEZWxpbWl0ZXIsIEVudiB9IGZyb20gJy4uL3R5cGVzLnRzJ1xuXG4vKiogQGlubGluZSAqL1xuaW50ZXJmYWNlIFNjYW5uZWREZWxpbWl0ZXJzIHtcbiAgY2FuX29wZW46IGJvb2xlYW5cbiAgY2FuX2Nsb3NlOiBib29sZWFuXG4gIGxlbmd0aDogbnVtYmVyXG59XG5cbi8qKiBAaW5saW5lICovXG50eXBlIFN0YXRlVG9rZW5NZXRhID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj4gJiB7XG4gIGRlbGltaXRlcnM/OiBEZWxpbWl0ZXJbXVxufVxuXG4vKiogTXV0YWJsZSBzdGF0ZSBwYXNzZWQgdG8gaW5saW5lIHJ1bGVzIHdoaWxlIHRva2VuaXppbmcgaW5saW5lIGNvbnRlbnQuICovXG5jbGFzcyBTdGF0ZUlubGluZSB7XG4gIGRlY2xhcmUgc3JjOiBzdHJpbmdcbiAgZGVjbGFyZSBlbnY6IEVudlxuICBkZWNsYXJlIG1kOiBNYXJrZG93bkl0XG4gIGRlY2xhcmUgdG9rZW5zOiBUb2tlbltdXG4gIGRlY2xhcmUgdG9rZW5zX21ldGE6IEFycmF5PFN0YXRlVG9rZW5NZXRhIHwgdW5kZWZpbmVkPlxuXG4gIHBvcyA9IDBcbiAgZGVjbGFyZSBwb3NNYXg6IG51bWJlclxuICBsZXZlbCA9IDBcbiAgcGVuZGluZyA9ICcnXG4gIHBlbmRpbmdMZXZlbCA9IDBcblxuICAvLyBTdG9yZXMgeyBzdGFydDogZW5kIH0gcGFpcnMuIFVzZWZ1bCBmb3IgYmFja3RyYWNrXG4gIC8vIG9wdGltaXphdGlvbiBvZiBwYWlycyBwYXJzZSAoZW1waGFzaXMsIHN0cmlrZXMpLlxuICBjYWNoZTogUmVjb3JkPG51bWJlciwgbnVtYmVyPiA9IHt9XG5cbiAgLy8gYmFja3RpY2sgcnVuIGxlbmd0aCA9PiBwb3NpdGlvbiBvZiBpdHMgbGFzdCBydW4sIGJ1aWx0IGxhemlseSBvbiBmaXJzdCB1c2VcbiAgYmFja3RpY2tzOiBSZWNvcmQ8bnVtYmVyLCBudW1iZXI+ID0ge31cbiAgYmFja3RpY2tzU2Nhbm5lZCA9IGZhbHNlXG5cbiAgLy8gU2V0IHdoZW4gaHRtbCBjb21tZW50IC8gUEkgLyBkZWNsYXJhdGlvbiAvIENEQVRBIGhhcyBubyB0ZXJtaW5hdG9yLFxuICAvLyB0byBza2lwIGZ1cnRoZXIgc2NhbnMgb2YgdGhlc2UgY29uc3RydWN0c1xuICBza2lwSHRtbFNwZWNpYWwgPSBmYWxzZVxuXG4gIC8vIENvdW50ZXIgdXNlZCB0byBkaXNhYmxlIGlubGluZSBsaW5raWZ5LWl0IGV4ZWN1dGlvblxuICAvLyBpbnNpZGUgPGE+IGFuZCBtYXJrZG93biBsaW5rc1xuICBsaW5rTGV2ZWwgPSAwXG5cbiAgLy8gTGlzdCBvZiBlbXBoYXNpcy1saWtlIGRlbGltaXRlcnMgZm9yIGN1cnJlbnQgdGFnXG4gIGRlbGltaXRlcnM6IERlbGltaXRlcltdID0gW11cblxuICAvLyBTdGFjayBvZiBkZWxpbWl0ZXIgbGlzdHMgZm9yIHVwcGVyIGxldmVsIHRhZ3NcbiAgX3ByZXZfZGVsaW1pdGVyczogRGVsaW1pdGVyW11bXSA9IFtdXG5cbiAgLy8gcmUtZXhwb3J0IFRva2VuIGNsYXNzIHRvIHVzZSBpbiBibG9jayBydWxlc1xuICBUb2tlbiA9IFRva2VuXG5cbiAgY29uc3RydWN0b3IgKHNyYzogc3RyaW5nLCBtZDogTWFya2Rvd25JdCwgZW52OiBFbnYsIG91dFRva2VuczogVG9rZW5bXSkge1xuICAgIHRoaXMuc3JjID0gc3JjXG4gICAgdGhpcy5lbnYgPSBlbnZcbiAgICB0aGlzLm1kID0gbWRcbiAgICB0aGlzLnRva2VucyA9IG91dFRva2Vuc1xuICAgIHRoaXMudG9rZW5zX21ldGEgPSBBcnJheShvdXRUb2tlbnMubGVuZ3RoKVxuXG4gICAgdGhpcy5wb3NNYXggPSB0aGlzLnNyYy5sZW5ndGhcbiAgfVxuXG4gIC8vIEZsdXNoIHBlbmRpbmcgdGV4dFxuICAvL1xuICBwdXNoUGVuZGluZyAoKTogVG9rZW4ge1xuICAgIGNvbnN0IHRva2VuID0gbmV3IFRva2VuKCd0ZXh0JywgJycsIDApXG4gICAgdG9rZW4uY29udGVudCA9IHRoaXMucGVuZGluZ1xuICAgIHRva2VuLmxldmVsID0gdGhpcy5wZW5kaW5nTGV2ZWxcbiAgICB0aGlzLnRva2Vucy5wdXNoKHRva2VuKVxuICAgIHRoaXMucGVuZGluZyA9ICcnXG4gICAgcmV0dXJuIHRva2VuXG4gIH1cblxuICAvLyBQdXNoIG5ldyB0b2tlbiB0byBcInN0cmVhbVwiLlxuICAvLyBJZiBwZW5kaW5nIHRleHQgZXhpc3RzIC0gZmx1c2ggaXQgYXMgdGV4dCB0b2tlblxuICAvL1xuICBwdXNoICh0eXBlOiBzdHJpbmcsIHRhZzogc3RyaW5nLCBuZXN0aW5nOiAtMSB8IDAgfCAxKTogVG9rZW4ge1xuICAgIGlmICh0aGlzLnBlbmRpbmcpIHtcbiAgICAgIHRoaXMucHVzaFBlbmRpbmcoKVxuICAgIH1cblxuICAgIGNvbnN0IHRva2VuID0gbmV3IFRva2VuKHR5cGUsIHRhZywgbmVzdGluZylcbiAgICBsZXQgdG9rZW5fbWV0YSA9IHVuZGVmaW5lZFxuXG4gICAgaWYgKG5lc3RpbmcgPCAwKSB7XG4gICAgICAvLyBjbG9zaW5nIHRhZ1xuICAgICAgdGhpcy5sZXZlbC0tXG4gICAgICB0aGlzLmRlbGltaXRlcnMgPSB0aGlzLl9wcmV2X2RlbGltaXRlcnMucG9wKCkhXG4gICAgfVxuXG4gICAgdG9rZW4ubGV2ZWwgPSB0aGlzLmxldmVsXG5cbiAgICBpZiAobmVzdGluZyA+IDApIHtcbiAgICAgIC8vIG9wZW5pbmcgdGFnXG4gICAgICB0aGlzLmxldmVsKytcbiAgICAgIHRoaXMuX3ByZXZfZGVsaW1pdGVycy5wdXNoKHRoaXMuZGVsaW1pdGVycylcbiAgICAgIHRoaXMuZGVsaW1pdGVycyA9IFtdXG4gICAgICB0b2tlbl9tZXRhID0geyBkZWxpbWl0ZXJzOiB0aGlzLmRlbGltaXRlcnMgfVxuICAgIH1cblxuICAgIHRoaXMucGVuZGluZ0xldmVsID0gdGhpcy5sZXZlbFxuICAgIHRoaXMudG9rZW5zLnB1c2godG9rZW4pXG4gICAgdGhpcy50b2tlbnNfbWV0YS5wdXNoKHRva2VuX21ldGEpXG4gICAgcmV0dXJuIHRva2VuXG4gIH1cblxuICAvLyBTY2FuIGEgc2VxdWVuY2Ugb2YgZW1waGFzaXMtbGlrZSBtYXJrZXJzLCBhbmQgZGV0ZXJtaW5lIHdoZXRoZXJcbiAgLy8gaXQgY2FuIHN0YXJ0IGFuIGVtcGhhc2lzIHNlcXVlbmNlIG9yIGVuZCBhbiBlbXBoYXNpcyBzZXF1ZW5jZS5cbiAgLy9cbiAgLy8gIC0gc3RhcnQgLSBwb3NpdGlvbiB0byBzY2FuIGZyb20gKGl0IHNob3VsZCBwb2ludCBhdCBhIHZhbGlkIG1hcmtlcik7XG4gIC8vICAtIGNhblNwbGl0V29yZCAtIGRldGVybWluZSBpZiB0aGVzZSBtYXJrZXJzIGNhbiBiZSBmb3VuZCBpbnNpZGUgYSB3b3JkXG4gIC8vXG4gIHNjYW5EZWxpbXMgKHN0YXJ0OiBudW1iZXIsIGNhblNwbGl0V29yZDogYm9vbGVhbik6IFNjYW5uZWREZWxpbWl0ZXJzIHtcbiAgICBjb25zdCBtYXggPSB0aGlzLnBvc01heFxuICAgIGNvbnN0IG1hcmtlciA9IHRoaXMuc3JjLmNoYXJDb2RlQXQoc3RhcnQpXG5cbiAgICAvLyBBc3RyYWwgY2hhcmFjdGVycyBiZWxvdyBhcmUgY29tYmluZWQgbWFudWFsbHksIGJlY2F1c2UgLmNvZGVQb2ludEF0KClcbiAgICAvLyBkb2VzIG5vdCBndWFyYW50ZWUgbnVtZXJpYyB0eXBlIG91dHB1dC4gQW5kIHdlIGRvbid0IHdpc2ggSklUIGNhY2hlIGlzc3Vlcy5cbiAgICAvLyBUaGUgYnJva2VuIHN1cnJvZ2F0ZSBwYWlycyBhcmUgZXZhbHVhdGVkIGFzIFUrRkZGRCB0byBwcmV2ZW50IHBvc3NpYmxlXG4gICAgLy8gY3Jhc2hlcy5cblxuICAgIGxldCBsYXN0Q2hhclxuICAgIGlmIChzdGFydCA9PT0gMCkge1xuICAgICAgLy8gdHJlYXQgYmVnaW5uaW5nIG9mIHRoZSBsaW5lIGFzIGEgd2hpdGVzcGFjZVxuICAgICAgbGFzdENoYXIgPSAweDIwXG4gICAgfSBlbHNlIGlmIChzdGFydCA9PT0gMSkge1xuICAgICAgbGFzdENoYXIgPSB0aGlzLnNyYy5jaGFyQ29kZUF0KDApXG4gICAgICBpZiAoKGxhc3RDaGFyICYgMHhGODAwKSA9PT0gMHhEODAwKSB7IGxhc3RDaGFyID0gMHhGRkZEIH1cbiAgICB9IGVsc2Uge1xuICAgICAgbGFzdENoYXIgPSB0aGlzLnNyYy5jaGFyQ29kZUF0KHN0YXJ0IC0gMSlcbiAgICAgIGlmICgobGFzdENoYXIgJiAweEZDMDApID09PSAweERDMDApIHtcbiAgICAgICAgLy8gbG93IHN1cnJvZ2F0ZSA9PiBhZGQgaGlnaCBvbmUsIHJlcGxhY2UgYnJva2VuIHBhaXIgd2l0aCBVK0ZGRkRcbiAgICAgICAgY29uc3QgaGlnaFN1cnIgPSB0aGlzLnNyYy5jaGFyQ29kZUF0KHN0YXJ0IC0gMilcbiAgICAgICAgbGFzdENoYXIgPSAoaGlnaFN1cnIgJiAweEZDMDApID09PSAweEQ4MDBcbiAgICAgICAgICA/IDB4MTAwMDAgKyAoKGhpZ2hTdXJyIC0gMHhEODAwKSA8PCAxMCkgKyAobGFzdENoYXIgLSAweERDMDApXG4gICAgICAgICAgOiAweEZGRkRcbiAgICAgIH0gZWxzZSBpZiAoKGxhc3RDaGFyICYgMHhGQzAwKSA9PT0gMHhEODAwKSB7XG4gICAgICAgIGxhc3RDaGFyID0gMHhGRkZEXG4gICAgICB9XG4gICAgfVxuXG4gICAgbGV0IHBvcyA9IHN0YXJ0XG4gICAgd2hpbGUgKHBvcyA8IG1heCAmJiB0aGlzLnNyYy5jaGFyQ29kZUF0KHBvcykgPT09IG1hcmtlcikgeyBwb3MrKyB9XG5cbiAgICBjb25zdCBjb3VudCA9IHBvcyAtIHN0YXJ0XG5cbiAgICAvLyB0cmVhdCBlbmQgb2YgdGhlIGxpbmUgYXMgYSB3aGl0ZXNwYWNlXG4gICAgbGV0IG5leHRDaGFyID0gcG9zIDwgbWF4ID8gdGhpcy5zcmMuY2hhckNvZGVBdChwb3MpIDogMHgyMFxuICAgIGlmICgobmV4dENoYXIgJiAweEZDMDApID09PSAweEQ4MDApIHtcbiAgICAgIC8vIGhpZ2ggc3Vycm9nYXRlID0+IGFkZCBsb3cgb25lLCByZXBsYWNlIGJyb2tlbiBwYWlyIHdpdGggVStGRkZEXG4gICAgICBjb25zdCBsb3dTdXJyID0gdGhpcy5zcmMuY2hhckNvZGVBdChwb3MgKyAxKVxuICAgICAgbmV4dENoYXIgPSAobG93U3VyciAmIDB4RkMwMCkgPT09IDB4REMwMFxuICAgICAgICA/IDB4MTAwMDAgKyAoKG5leHRDaGFyIC0gMHhEODAwKSA8PCAxMCkgKyAobG93U3VyciAtIDB4REMwMClcbiAgICAgICAgOiAweEZGRkRcbiAgICB9IGVsc2UgaWYgKChuZXh0Q2hhciAmIDB4RkMwMCkgPT09IDB4REMwMCkge1xuICAgICAgbmV4dENoYXIgPSAweEZGRkRcbiAgICB9XG5cbiAgICBjb25zdCBpc0xhc3RQdW5jdENoYXIgPSBpc01kQXNjaWlQdW5jdChsYXN0Q2hhcikgfHwgaXNQdW5jdENoYXJDb2RlKGxhc3RDaGFyKVxuICAgIGNvbnN0IGlzTmV4dFB1bmN0Q2hhciA9IGlzTWRBc2NpaVB1bmN0KG5leHRDaGFyKSB8fCBpc1B1bmN0Q2hhckNvZGUobmV4dENoYXIpXG5cbiAgICBjb25zdCBpc0xhc3RXaGl0ZVNwYWNlID0gaXNXaGl0ZVNwYWNlKGxhc3RDaGFyKVxuICAgIGNvbnN0IGlzTmV4dFdoaXRlU3BhY2UgPSBpc1doaXRlU3BhY2UobmV4dENoYXIpXG5cbiAgICBjb25zdCBsZWZ0X2ZsYW5raW5nID1cbiAgICAgICFpc05leHRXaGl0ZVNwYWNlICYmICghaXNOZXh0UHVuY3RDaGFyIHx8IGlzTGFzdFdoaXRlU3BhY2UgfHwgaXNMYXN0UHVuY3RDaGFyKVxuICAgIGNvbnN0IHJpZ2h0X2ZsYW5raW5nID1cbiAgICAgICFpc0xhc3RXaGl0ZVNwYWNlICYmICghaXNMYXN0UHVuY3RDaGFyIHx8IGlzTmV4dFdoaXRlU3BhY2UgfHwgaXNOZXh0UHVuY3RDaGFyKVxuXG4gICAgY29uc3QgY2FuX29wZW4gPSBsZWZ0X2ZsYW5raW5nICYmIChjYW5TcGxpdFdvcmQgfHwgIXJpZ2h0X2ZsYW5raW5nIHx8IGlzTGFzdFB1bmN0Q2hhcilcbiAgICBjb25zdCBjYW5fY2xvc2UgPSByaWdodF9mbGFua2luZyAmJiAoY2FuU3BsaXRXb3JkIHx8ICFsZWZ0X2ZsYW5raW5nIHx8IGlzTmV4dFB1bmN0Q2hhcilcblxuICAgIHJldHVybiB7IGNhbl9vcGVuLCBjYW5fY2xvc2UsIGxlbmd0aDogY291bnQgfVxuICB9XG59XG5cbmV4cG9ydCBkZWZhdWx0IFN0YXRlSW5saW5lXG4iLCAiLy8gU2tpcCB0ZXh0IGNoYXJhY3RlcnMgZm9yIHRleHQgdG9rZW4sIHBsYWNlIHRob3NlIHRvIHBlbmRpbmcgYnVmZmVyXG4vLyBhbmQgaW5jcmVtZW50IGN1cnJlbnQgcG9zXG5cbmltcG9ydCB0eXBlIFN0YXRlSW5saW5lIGZyb20gJy4vc3RhdGVfaW5saW5lLnRzJ1xuXG4vLyBSdWxlIHRvIHNraXAgcHVyZSB0ZXh0XG4vLyAne30kJUB+Kz06JyByZXNlcnZlZCBmb3IgZXh0ZW50aW9uc1xuXG4vLyAhLCBcIiwgIywgJCwgJSwgJiwgJywgKCwgKSwgKiwgKywgLCwgLSwgLiwgLywgOiwgOywgPCwgPSwgPiwgPywgQCwgWywgXFwsIF0sIF4sIF8sIGAsIHssIHwsIH0sIG9yIH5cblxuLy8gISEhISBEb24ndCBjb25mdXNlIHdpdGggXCJNYXJrZG93biBBU0NJSSBQdW5jdHVhdGlvblwiIGNoYXJzXG4vLyBodHRwOi8vc3BlYy5jb21tb25tYXJrLm9yZy8wLjE1LyNhc2NpaS1wdW5jdHVhdGlvbi1jaGFyYWN0ZXJcbmZ1bmN0aW9uIGlzVGVybWluYXRvckNoYXIgKGNoOiBudW1iZXIpIHtcbiAgc3dpdGNoIChjaCkge1xuICAgIGNhc2UgMHgwQS8qIFxcbiAqLzpcbiAgICBjYXNlIDB4MjEvKiAhICovOlxuICAgIGNhc2UgMHgyMy8qICMgKi86XG4gICAgY2FzZSAweDI0LyogJCAqLzpcbiAgICBjYXNlIDB4MjUvKiAlICovOlxuICAgIGNhc2UgMHgyNi8qICYgKi86XG4gICAgY2FzZSAweDJBLyogKiAqLzpcbiAgICBjYXNlIDB4MkIvKiArICovOlxuICAgIGNhc2UgMHgyRC8qIC0gKi86XG4gICAgY2FzZSAweDNBLyogOiAqLzpcbiAgICBjYXNlIDB4M0MvKiA8ICovOlxuICAgIGNhc2UgMHgzRC8qID0gKi86XG4gICAgY2FzZSAweDNFLyogPiAqLzpcbiAgICBjYXNlIDB4NDAvKiBAICovOlxuICAgIGNhc2UgMHg1Qi8qIFsgKi86XG4gICAgY2FzZSAweDVDLyogXFwgKi86XG4gICAgY2FzZSAweDVELyogXSAqLzpcbiAgICBjYXNlIDB4NUUvKiBeICovOlxuICAgIGNhc2UgMHg1Ri8qIF8gKi86XG4gICAgY2FzZSAweDYwLyogYCAqLzpcbiAgICBjYXNlIDB4N0IvKiB7ICovOlxuICAgIGNhc2UgMHg3RC8qIH0gKi86XG4gICAgY2FzZSAweDdFLyogfiAqLzpcbiAgICAgIHJldHVybiB0cnVlXG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBmYWxzZVxuICB9XG59XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIHRleHQgKHN0YXRlOiBTdGF0ZUlubGluZSwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGxldCBwb3MgPSBzdGF0ZS5wb3NcblxuICB3aGlsZSAocG9zIDwgc3RhdGUucG9zTWF4ICYmICFpc1Rlcm1pbmF0b3JDaGFyKHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcykpKSB7XG4gICAgcG9zKytcbiAgfVxuXG4gIGlmIChwb3MgPT09IHN0YXRlLnBvcykgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGlmICghc2lsZW50KSB7IHN0YXRlLnBlbmRpbmcgKz0gc3RhdGUuc3JjLnNsaWNlKHN0YXRlLnBvcywgcG9zKSB9XG5cbiAgc3RhdGUucG9zID0gcG9zXG5cbiAgcmV0dXJuIHRydWVcbn1cblxuLy8gQWx0ZXJuYXRpdmUgaW1wbGVtZW50YXRpb24sIGZvciBtZW1vcnkuXG4vL1xuLy8gSXQgY29zdHMgMTAlIG9mIHBlcmZvcm1hbmNlLCBidXQgYWxsb3dzIGV4dGVuZCB0ZXJtaW5hdG9ycyBsaXN0LCBpZiBwbGFjZSBpdFxuLy8gdG8gYFBhcnNlcklubGluZWAgcHJvcGVydHkuIFByb2JhYmx5LCB3aWxsIHN3aXRjaCB0byBpdCBzb21ldGltZSwgc3VjaFxuLy8gZmxleGliaWxpdHkgcmVxdWlyZWQuXG5cbi8qXG52YXIgVEVSTUlOQVRPUl9SRSA9IC9bXFxuISMkJSYqK1xcLTo8PT5AW1xcXFxcXF1eX2B7fX5dLztcblxubW9kdWxlLmV4cG9ydHMgPSBmdW5jdGlvbiB0ZXh0KHN0YXRlLCBzaWxlbnQpIHtcbiAgdmFyIHBvcyA9IHN0YXRlLnBvcyxcbiAgICAgIGlkeCA9IHN0YXRlLnNyYy5zbGljZShwb3MpLnNlYXJjaChURVJNSU5BVE9SX1JFKTtcblxuICAvLyBmaXJzdCBjaGFyIGlzIHRlcm1pbmF0b3IgLT4gZW1wdHkgdGV4dFxuICBpZiAoaWR4ID09PSAwKSB7IHJldHVybiBmYWxzZTsgfVxuXG4gIC8vIG5vIHRlcm1pbmF0b3IgLT4gdGV4dCB0aWxsIGVuZCBvZiBzdHJpbmdcbiAgaWYgKGlkeCA8IDApIHtcbiAgICBpZiAoIXNpbGVudCkgeyBzdGF0ZS5wZW5kaW5nICs9IHN0YXRlLnNyYy5zbGljZShwb3MpOyB9XG4gICAgc3RhdGUucG9zID0gc3RhdGUuc3JjLmxlbmd0aDtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIGlmICghc2lsZW50KSB7IHN0YXRlLnBlbmRpbmcgKz0gc3RhdGUuc3JjLnNsaWNlKHBvcywgcG9zICsgaWR4KTsgfVxuXG4gIHN0YXRlLnBvcyArPSBpZHg7XG5cbiAgcmV0dXJuIHRydWU7XG59OyAqL1xuIiwgIi8vIEVhcmx5IHByb2Nlc3MgbGlua3MgbGlrZSBodHRwczovL2V4YW1wbGUub3JnLyB0byBoYXZlIHByaW9yaXR5XG4vLyBvdmVyIGVtcGhhc2lzLCBldGMuXG5cbmltcG9ydCB0eXBlIFN0YXRlSW5saW5lIGZyb20gJy4vc3RhdGVfaW5saW5lLnRzJ1xuXG4vLyBSRkMzOTg2OiBzY2hlbWUgPSBBTFBIQSAqKCBBTFBIQSAvIERJR0lUIC8gXCIrXCIgLyBcIi1cIiAvIFwiLlwiIClcbmZ1bmN0aW9uIGlzQXNjaWlBbHBoYSAoY29kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHJldHVybiAoY29kZSA+PSAweDQxICYmIGNvZGUgPD0gMHg1QSkgfHwgKGNvZGUgPj0gMHg2MSAmJiBjb2RlIDw9IDB4N0EpXG59XG5cbmZ1bmN0aW9uIGlzU2NoZW1lQ2hhciAoY29kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIHJldHVybiAoY29kZSA+PSAweDQxICYmIGNvZGUgPD0gMHg1QSkgfHxcbiAgICAoY29kZSA+PSAweDYxICYmIGNvZGUgPD0gMHg3QSkgfHxcbiAgICAoY29kZSA+PSAweDMwICYmIGNvZGUgPD0gMHgzOSkgfHxcbiAgICBjb2RlID09PSAweDJCIHx8IGNvZGUgPT09IDB4MkQgfHwgY29kZSA9PT0gMHgyRVxufVxuXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBsaW5raWZ5IChzdGF0ZTogU3RhdGVJbmxpbmUsIHNpbGVudDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICBpZiAoIXN0YXRlLm1kLm9wdGlvbnMubGlua2lmeSkgcmV0dXJuIGZhbHNlXG4gIGlmIChzdGF0ZS5saW5rTGV2ZWwgPiAwKSByZXR1cm4gZmFsc2VcblxuICBjb25zdCBwb3MgPSBzdGF0ZS5wb3NcbiAgY29uc3QgbWF4ID0gc3RhdGUucG9zTWF4XG5cbiAgaWYgKHBvcyArIDMgPiBtYXgpIHJldHVybiBmYWxzZVxuICBpZiAoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSAhPT0gMHgzQS8qIDogKi8pIHJldHVybiBmYWxzZVxuICBpZiAoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zICsgMSkgIT09IDB4MkYvKiAvICovKSByZXR1cm4gZmFsc2VcbiAgaWYgKHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcyArIDIpICE9PSAweDJGLyogLyAqLykgcmV0dXJuIGZhbHNlXG5cbiAgLy8gU2VhcmNoIGJhY2t3YXJkcyBmb3IgdGhlIHNjaGVtZSwgYnV0IG5vIG1vcmUgdGhhbiAxMCBjaGFyYWN0ZXJzLCB0aGUgbGVuZ3RoXG4gIC8vIG9mIHRoZSBwZW5kaW5nIHN0cmluZywgb3IgdGhlIGxlbmd0aCBvZiB0aGUgc291cmNlIHByZWZpeC5cbiAgLy8gVXNlIHN0YXRlLnNyYyBpbnN0ZWFkIG9mIHN0YXRlLnBlbmRpbmcgYmVjYXVzZSBpdCBpcyBmYXN0ZXIgdG8gYWNjZXNzLlxuICBjb25zdCBwcm90b01pbiA9IHBvcyAtIE1hdGgubWluKDEwLCBzdGF0ZS5wZW5kaW5nLmxlbmd0aCwgcG9zKVxuICBsZXQgcHJvdG9TdGFydCA9IHBvc1xuICB3aGlsZSAocHJvdG9TdGFydCA+IHByb3RvTWluICYmIGlzU2NoZW1lQ2hhcihzdGF0ZS5zcmMuY2hhckNvZGVBdChwcm90b1N0YXJ0IC0gMSkpKSB7XG4gICAgcHJvdG9TdGFydC0tXG4gIH1cblxuICBpZiAocHJvdG9TdGFydCA9PT0gcG9zIHx8ICFpc0FzY2lpQWxwaGEoc3RhdGUuc3JjLmNoYXJDb2RlQXQocHJvdG9TdGFydCkpKSByZXR1cm4gZmFsc2VcblxuICBjb25zdCBwcm90b0xlbmd0aCA9IHBvcyAtIHByb3RvU3RhcnRcblxuICBjb25zdCBsaW5rID0gc3RhdGUubWQubGlua2lmeS5tYXRjaEF0U3RhcnQoc3RhdGUuc3JjLnNsaWNlKHByb3RvU3RhcnQpKVxuICBpZiAoIWxpbmspIHJldHVybiBmYWxzZVxuXG4gIGxldCB1cmwgPSBsaW5rLnVybFxuXG4gIC8vIGludmFsaWQgbGluaywgYnV0IHN0aWxsIGRldGVjdGVkIGJ5IGxpbmtpZnkgc29tZWhvdztcbiAgLy8gbmVlZCB0byBjaGVjayB0byBwcmV2ZW50IGluZmluaXRlIGxvb3AgYmVsb3dcbiAgaWYgKHVybC5sZW5ndGggPD0gcHJvdG9MZW5ndGgpIHJldHVybiBmYWxzZVxuXG4gIC8vIGRpc2FsbG93ICcqJyBhdCB0aGUgZW5kIG9mIHRoZSBsaW5rIChjb25mbGljdHMgd2l0aCBlbXBoYXNpcylcbiAgLy8gZG8gbWFudWFsIGJhY2tzZWFyY2ggdG8gYXZvaWQgcGVyZiBpc3N1ZXMgd2l0aCByZWdleCAvXFwqKyQvIG9uIFwiKioqKi4uLioqKiphXCIuXG4gIGxldCB1cmxFbmQgPSB1cmwubGVuZ3RoXG4gIHdoaWxlICh1cmxFbmQgPiAwICYmIHVybC5jaGFyQ29kZUF0KHVybEVuZCAtIDEpID09PSAweDJBLyogKiAqLykge1xuICAgIHVybEVuZC0tXG4gIH1cbiAgaWYgKHVybEVuZCAhPT0gdXJsLmxlbmd0aCkge1xuICAgIHVybCA9IHVybC5zbGljZSgwLCB1cmxFbmQpXG4gIH1cblxuICBjb25zdCBmdWxsVXJsID0gc3RhdGUubWQubm9ybWFsaXplTGluayh1cmwpXG4gIGlmICghc3RhdGUubWQudmFsaWRhdGVMaW5rKGZ1bGxVcmwpKSByZXR1cm4gZmFsc2VcblxuICBpZiAoIXNpbGVudCkge1xuICAgIHN0YXRlLnBlbmRpbmcgPSBzdGF0ZS5wZW5kaW5nLnNsaWNlKDAsIC1wcm90b0xlbmd0aClcblxuICAgIGNvbnN0IHRva2VuX28gPSBzdGF0ZS5wdXNoKCdsaW5rX29wZW4nLCAnYScsIDEpXG4gICAgdG9rZW5fby5hdHRycyA9IFtbJ2hyZWYnLCBmdWxsVXJsXV1cbiAgICB0b2tlbl9vLm1hcmt1cCA9ICdsaW5raWZ5J1xuICAgIHRva2VuX28uaW5mbyA9ICdhdXRvJ1xuXG4gICAgY29uc3QgdG9rZW5fdCA9IHN0YXRlLnB1c2goJ3RleHQnLCAnJywgMClcbiAgICB0b2tlbl90LmNvbnRlbnQgPSBzdGF0ZS5tZC5ub3JtYWxpemVMaW5rVGV4dCh1cmwpXG5cbiAgICBjb25zdCB0b2tlbl9jID0gc3RhdGUucHVzaCgnbGlua19jbG9zZScsICdhJywgLTEpXG4gICAgdG9rZW5fYy5tYXJrdXAgPSAnbGlua2lmeSdcbiAgICB0b2tlbl9jLmluZm8gPSAnYXV0bydcbiAgfVxuXG4gIHN0YXRlLnBvcyArPSB1cmwubGVuZ3RoIC0gcHJvdG9MZW5ndGhcbiAgcmV0dXJuIHRydWVcbn1cbiIsICIvLyBQcm9jZWVzcyAnXFxuJ1xuXG5pbXBvcnQgeyBpc1NwYWNlIH0gZnJvbSAnLi4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVJbmxpbmUgZnJvbSAnLi9zdGF0ZV9pbmxpbmUudHMnXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIG5ld2xpbmUgKHN0YXRlOiBTdGF0ZUlubGluZSwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGxldCBwb3MgPSBzdGF0ZS5wb3NcblxuICBpZiAoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSAhPT0gMHgwQS8qIFxcbiAqLykgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGNvbnN0IHBtYXggPSBzdGF0ZS5wZW5kaW5nLmxlbmd0aCAtIDFcbiAgY29uc3QgbWF4ID0gc3RhdGUucG9zTWF4XG5cbiAgLy8gJyAgXFxuJyAtPiBoYXJkYnJlYWtcbiAgLy8gTG9va3VwIGluIHBlbmRpbmcgY2hhcnMgaXMgYmFkIHByYWN0aWNlISBEb24ndCBjb3B5IHRvIG90aGVyIHJ1bGVzIVxuICAvLyBQZW5kaW5nIHN0cmluZyBpcyBzdG9yZWQgaW4gY29uY2F0IG1vZGUsIGluZGV4ZWQgbG9va3VwcyB3aWxsIGNhdXNlXG4gIC8vIGNvbnZlcnRpb24gdG8gZmxhdCBtb2RlLlxuICBpZiAoIXNpbGVudCkge1xuICAgIGlmIChwbWF4ID49IDAgJiYgc3RhdGUucGVuZGluZy5jaGFyQ29kZUF0KHBtYXgpID09PSAweDIwKSB7XG4gICAgICBpZiAocG1heCA+PSAxICYmIHN0YXRlLnBlbmRpbmcuY2hhckNvZGVBdChwbWF4IC0gMSkgPT09IDB4MjApIHtcbiAgICAgICAgLy8gRmluZCB3aGl0ZXNwYWNlcyB0YWlsIG9mIHBlbmRpbmcgY2hhcnMuXG4gICAgICAgIGxldCB3cyA9IHBtYXggLSAxXG4gICAgICAgIHdoaWxlICh3cyA+PSAxICYmIHN0YXRlLnBlbmRpbmcuY2hhckNvZGVBdCh3cyAtIDEpID09PSAweDIwKSB3cy0tXG5cbiAgICAgICAgc3RhdGUucGVuZGluZyA9IHN0YXRlLnBlbmRpbmcuc2xpY2UoMCwgd3MpXG4gICAgICAgIHN0YXRlLnB1c2goJ2hhcmRicmVhaycsICdicicsIDApXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBzdGF0ZS5wZW5kaW5nID0gc3RhdGUucGVuZGluZy5zbGljZSgwLCAtMSlcbiAgICAgICAgc3RhdGUucHVzaCgnc29mdGJyZWFrJywgJ2JyJywgMClcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgc3RhdGUucHVzaCgnc29mdGJyZWFrJywgJ2JyJywgMClcbiAgICB9XG4gIH1cblxuICBwb3MrK1xuXG4gIC8vIHNraXAgaGVhZGluZyBzcGFjZXMgZm9yIG5leHQgbGluZVxuICB3aGlsZSAocG9zIDwgbWF4ICYmIGlzU3BhY2Uoc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSkpIHsgcG9zKysgfVxuXG4gIHN0YXRlLnBvcyA9IHBvc1xuICByZXR1cm4gdHJ1ZVxufVxuIiwgIi8vIFByb2Nlc3MgZXNjYXBlZCBjaGFycyBhbmQgaGFyZGJyZWFrc1xuXG5pbXBvcnQgeyBpc1NwYWNlIH0gZnJvbSAnLi4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVJbmxpbmUgZnJvbSAnLi9zdGF0ZV9pbmxpbmUudHMnXG5cbmNvbnN0IEVTQ0FQRUQ6IG51bWJlcltdID0gW11cblxuZm9yIChsZXQgaSA9IDA7IGkgPCAyNTY7IGkrKykgeyBFU0NBUEVELnB1c2goMCkgfVxuXG4nXFxcXCFcIiMkJSZcXCcoKSorLC4vOjs8PT4/QFtdXl9ge3x9fi0nXG4gIC5zcGxpdCgnJykuZm9yRWFjaChmdW5jdGlvbiAoY2gpIHsgRVNDQVBFRFtjaC5jaGFyQ29kZUF0KDApXSA9IDEgfSlcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gZXNjYXBlIChzdGF0ZTogU3RhdGVJbmxpbmUsIHNpbGVudDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICBsZXQgcG9zID0gc3RhdGUucG9zXG4gIGNvbnN0IG1heCA9IHN0YXRlLnBvc01heFxuXG4gIGlmIChzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpICE9PSAweDVDLyogXFwgKi8pIHJldHVybiBmYWxzZVxuICBwb3MrK1xuXG4gIC8vICdcXCcgYXQgdGhlIGVuZCBvZiB0aGUgaW5saW5lIGJsb2NrXG4gIGlmIChwb3MgPj0gbWF4KSByZXR1cm4gZmFsc2VcblxuICBsZXQgY2gxID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKVxuXG4gIGlmIChjaDEgPT09IDB4MEEpIHtcbiAgICBpZiAoIXNpbGVudCkge1xuICAgICAgc3RhdGUucHVzaCgnaGFyZGJyZWFrJywgJ2JyJywgMClcbiAgICB9XG5cbiAgICBwb3MrK1xuICAgIC8vIHNraXAgbGVhZGluZyB3aGl0ZXNwYWNlcyBmcm9tIG5leHQgbGluZVxuICAgIHdoaWxlIChwb3MgPCBtYXgpIHtcbiAgICAgIGNoMSA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcylcbiAgICAgIGlmICghaXNTcGFjZShjaDEpKSBicmVha1xuICAgICAgcG9zKytcbiAgICB9XG5cbiAgICBzdGF0ZS5wb3MgPSBwb3NcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgLy8gJ1xcJyBiZWZvcmUgYSBzcGFjZSBpcyBhIGxpdGVyYWwgYmFja3NsYXNoLiBEb24ndCBjb25zdW1lIHRoZSBzcGFjZSwgc28gYVxuICAvLyB0cmFpbGluZyB0d28tc3BhY2UgaGFyZCBsaW5lIGJyZWFrIGlzIHN0aWxsIGRldGVjdGVkIGJ5IHRoZSBuZXdsaW5lIHJ1bGUuXG4gIGlmIChjaDEgPT09IDB4MjApIHtcbiAgICBpZiAoIXNpbGVudCkge1xuICAgICAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCd0ZXh0X3NwZWNpYWwnLCAnJywgMClcbiAgICAgIHRva2VuLmNvbnRlbnQgPSAnXFxcXCdcbiAgICAgIHRva2VuLm1hcmt1cCA9ICdcXFxcJ1xuICAgICAgdG9rZW4uaW5mbyA9ICdlc2NhcGUnXG4gICAgfVxuXG4gICAgc3RhdGUucG9zID0gcG9zXG4gICAgcmV0dXJuIHRydWVcbiAgfVxuXG4gIGxldCBlc2NhcGVkU3RyID0gc3RhdGUuc3JjW3Bvc11cblxuICBpZiAoY2gxID49IDB4RDgwMCAmJiBjaDEgPD0gMHhEQkZGICYmIHBvcyArIDEgPCBtYXgpIHtcbiAgICBjb25zdCBjaDIgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MgKyAxKVxuXG4gICAgaWYgKGNoMiA+PSAweERDMDAgJiYgY2gyIDw9IDB4REZGRikge1xuICAgICAgZXNjYXBlZFN0ciArPSBzdGF0ZS5zcmNbcG9zICsgMV1cbiAgICAgIHBvcysrXG4gICAgfVxuICB9XG5cbiAgY29uc3Qgb3JpZ1N0ciA9ICdcXFxcJyArIGVzY2FwZWRTdHJcblxuICBpZiAoIXNpbGVudCkge1xuICAgIGNvbnN0IHRva2VuID0gc3RhdGUucHVzaCgndGV4dF9zcGVjaWFsJywgJycsIDApXG5cbiAgICBpZiAoY2gxIDwgMjU2ICYmIEVTQ0FQRURbY2gxXSAhPT0gMCkge1xuICAgICAgdG9rZW4uY29udGVudCA9IGVzY2FwZWRTdHJcbiAgICB9IGVsc2Uge1xuICAgICAgdG9rZW4uY29udGVudCA9IG9yaWdTdHJcbiAgICB9XG5cbiAgICB0b2tlbi5tYXJrdXAgPSBvcmlnU3RyXG4gICAgdG9rZW4uaW5mbyA9ICdlc2NhcGUnXG4gIH1cblxuICBzdGF0ZS5wb3MgPSBwb3MgKyAxXG4gIHJldHVybiB0cnVlXG59XG4iLCAiLy8gUGFyc2UgYmFja3RpY2tzXG5cbmltcG9ydCB0eXBlIFN0YXRlSW5saW5lIGZyb20gJy4vc3RhdGVfaW5saW5lLnRzJ1xuXG4vLyBQb3NpdGlvbiBvZiB0aGUgbGFzdCBiYWNrdGljayBydW4gb2YgZWFjaCBsZW5ndGguIERlcml2ZWQgZnJvbSB0aGUgc3RyaW5nIGluXG4vLyBvbmUgcGFzcywgc28gdW5saWtlIGFuIGluY3JlbWVudGFsIGNhY2hlIGl0IG5ldmVyIGRlcGVuZHMgb24gaG93IHRoZSBwYXJzZXJcbi8vIHdhbGtzIGl0LCBhbmQgc3RheXMgdmFsaWQgYWNyb3NzIGxvb2thaGVhZHMgYW5kIG5hcnJvd2VkIHJhbmdlcy5cbmZ1bmN0aW9uIGJ1aWxkTGFzdFJ1bnMgKHNyYzogc3RyaW5nKTogUmVjb3JkPG51bWJlciwgbnVtYmVyPiB7XG4gIGNvbnN0IGxhc3RSdW5zOiBSZWNvcmQ8bnVtYmVyLCBudW1iZXI+ID0ge31cbiAgbGV0IHBvcyA9IDBcblxuICB3aGlsZSAoKHBvcyA9IHNyYy5pbmRleE9mKCdgJywgcG9zKSkgIT09IC0xKSB7XG4gICAgY29uc3Qgc3RhcnQgPSBwb3NcbiAgICB3aGlsZSAoc3JjLmNoYXJDb2RlQXQoKytwb3MpID09PSAweDYwLyogYCAqLykgeyAvKiBzY2FuIHJ1biBsZW5ndGggKi8gfVxuICAgIGxhc3RSdW5zW3BvcyAtIHN0YXJ0XSA9IHN0YXJ0XG4gIH1cblxuICByZXR1cm4gbGFzdFJ1bnNcbn1cblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gYmFja3RpY2sgKHN0YXRlOiBTdGF0ZUlubGluZSwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGNvbnN0IHN0YXJ0ID0gc3RhdGUucG9zXG5cbiAgaWYgKHN0YXRlLnNyYy5jaGFyQ29kZUF0KHN0YXJ0KSAhPT0gMHg2MC8qIGAgKi8pIHsgcmV0dXJuIGZhbHNlIH1cblxuICBjb25zdCBtYXggPSBzdGF0ZS5wb3NNYXhcbiAgbGV0IHBvcyA9IHN0YXJ0ICsgMVxuXG4gIC8vIHNjYW4gbWFya2VyIGxlbmd0aFxuICB3aGlsZSAocG9zIDwgbWF4ICYmIHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcykgPT09IDB4NjAvKiBgICovKSB7IHBvcysrIH1cblxuICBjb25zdCBtYXJrZXIgPSBzdGF0ZS5zcmMuc2xpY2Uoc3RhcnQsIHBvcylcbiAgY29uc3Qgb3BlbmVyTGVuZ3RoID0gbWFya2VyLmxlbmd0aFxuXG4gIGlmICghc3RhdGUuYmFja3RpY2tzU2Nhbm5lZCkge1xuICAgIHN0YXRlLmJhY2t0aWNrcyA9IGJ1aWxkTGFzdFJ1bnMoc3RhdGUuc3JjKVxuICAgIHN0YXRlLmJhY2t0aWNrc1NjYW5uZWQgPSB0cnVlXG4gIH1cblxuICAvLyBOb3RoaW5nIG9mIHRoZSBzYW1lIGxlbmd0aCBsZWZ0IGluIHRoZSBzdHJpbmcsIHNvIG5vIGNsb3NlciBjYW4gZXhpc3RcbiAgaWYgKChzdGF0ZS5iYWNrdGlja3Nbb3BlbmVyTGVuZ3RoXSA/PyAtMSkgPj0gcG9zKSB7XG4gICAgbGV0IG1hdGNoRW5kID0gcG9zXG4gICAgbGV0IG1hdGNoU3RhcnRcblxuICAgIHdoaWxlICgobWF0Y2hTdGFydCA9IHN0YXRlLnNyYy5pbmRleE9mKCdgJywgbWF0Y2hFbmQpKSAhPT0gLTEgJiYgbWF0Y2hTdGFydCA8IG1heCkge1xuICAgICAgLy8gTWVhc3VyZSB0aGUgd2hvbGUgcnVuLCBub3QganVzdCBpdHMgcGFydCBpbnNpZGUgdGhlIGN1cnJlbnQgcmFuZ2UsXG4gICAgICAvLyBvdGhlcndpc2UgYSBydW4gc3RyYWRkbGluZyBgbWF4YCB3b3VsZCBiZSBtaXN0YWtlbiBmb3IgYSBzaG9ydGVyIG9uZVxuICAgICAgbWF0Y2hFbmQgPSBtYXRjaFN0YXJ0ICsgMVxuICAgICAgd2hpbGUgKHN0YXRlLnNyYy5jaGFyQ29kZUF0KG1hdGNoRW5kKSA9PT0gMHg2MC8qIGAgKi8pIHsgbWF0Y2hFbmQrKyB9XG5cbiAgICAgIGlmIChtYXRjaEVuZCA+IG1heCkgYnJlYWtcblxuICAgICAgaWYgKG1hdGNoRW5kIC0gbWF0Y2hTdGFydCA9PT0gb3BlbmVyTGVuZ3RoKSB7XG4gICAgICAgIGlmICghc2lsZW50KSB7XG4gICAgICAgICAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCdjb2RlX2lubGluZScsICdjb2RlJywgMClcbiAgICAgICAgICB0b2tlbi5tYXJrdXAgPSBtYXJrZXJcbiAgICAgICAgICBsZXQgY29udGVudCA9IHN0YXRlLnNyYy5zbGljZShwb3MsIG1hdGNoU3RhcnQpLnJlcGxhY2UoL1xcbi9nLCAnICcpXG5cbiAgICAgICAgICAvLyBTdHJpcCBvbmUgc3BhY2UgZnJvbSBlYWNoIHNpZGUsIHVubGVzcyB0aGUgY29udGVudCBpcyBhbGwgc3BhY2VzXG4gICAgICAgICAgaWYgKGNvbnRlbnQuc3RhcnRzV2l0aCgnICcpICYmIGNvbnRlbnQuZW5kc1dpdGgoJyAnKSAmJiAvW14gXS8udGVzdChjb250ZW50KSkge1xuICAgICAgICAgICAgY29udGVudCA9IGNvbnRlbnQuc2xpY2UoMSwgLTEpXG4gICAgICAgICAgfVxuXG4gICAgICAgICAgdG9rZW4uY29udGVudCA9IGNvbnRlbnRcbiAgICAgICAgfVxuICAgICAgICBzdGF0ZS5wb3MgPSBtYXRjaEVuZFxuICAgICAgICByZXR1cm4gdHJ1ZVxuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIGlmICghc2lsZW50KSBzdGF0ZS5wZW5kaW5nICs9IG1hcmtlclxuICBzdGF0ZS5wb3MgPSBwb3NcbiAgcmV0dXJuIHRydWVcbn1cbiIsICIvLyB+fnN0cmlrZSB0aHJvdWdofn5cbi8vXG5cbmltcG9ydCB0eXBlIHsgRGVsaW1pdGVyIH0gZnJvbSAnLi4vdHlwZXMudHMnXG5pbXBvcnQgdHlwZSBTdGF0ZUlubGluZSBmcm9tICcuL3N0YXRlX2lubGluZS50cydcblxuLy8gSW5zZXJ0IGVhY2ggbWFya2VyIGFzIGEgc2VwYXJhdGUgdGV4dCB0b2tlbiwgYW5kIGFkZCBpdCB0byBkZWxpbWl0ZXIgbGlzdFxuLy9cbmZ1bmN0aW9uIHN0cmlrZXRocm91Z2hfdG9rZW5pemUgKHN0YXRlOiBTdGF0ZUlubGluZSwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGNvbnN0IHN0YXJ0ID0gc3RhdGUucG9zXG4gIGNvbnN0IG1hcmtlciA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHN0YXJ0KVxuXG4gIGlmIChzaWxlbnQpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBpZiAobWFya2VyICE9PSAweDdFLyogfiAqLykgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGNvbnN0IHNjYW5uZWQgPSBzdGF0ZS5zY2FuRGVsaW1zKHN0YXRlLnBvcywgdHJ1ZSlcbiAgbGV0IGxlbiA9IHNjYW5uZWQubGVuZ3RoXG4gIGNvbnN0IGNoID0gU3RyaW5nLmZyb21DaGFyQ29kZShtYXJrZXIpXG5cbiAgaWYgKGxlbiA8IDIpIHsgcmV0dXJuIGZhbHNlIH1cblxuICBsZXQgdG9rZW5cblxuICBpZiAobGVuICUgMikge1xuICAgIHRva2VuID0gc3RhdGUucHVzaCgndGV4dCcsICcnLCAwKVxuICAgIHRva2VuLmNvbnRlbnQgPSBjaFxuICAgIGxlbi0tXG4gIH1cblxuICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbjsgaSArPSAyKSB7XG4gICAgdG9rZW4gPSBzdGF0ZS5wdXNoKCd0ZXh0JywgJycsIDApXG4gICAgdG9rZW4uY29udGVudCA9IGNoICsgY2hcblxuICAgIHN0YXRlLmRlbGltaXRlcnMucHVzaCh7XG4gICAgICBtYXJrZXIsXG4gICAgICBsZW5ndGg6IDAsICAgICAvLyBkaXNhYmxlIFwicnVsZSBvZiAzXCIgbGVuZ3RoIGNoZWNrcyBtZWFudCBmb3IgZW1waGFzaXNcbiAgICAgIHRva2VuOiBzdGF0ZS50b2tlbnMubGVuZ3RoIC0gMSxcbiAgICAgIGVuZDogLTEsXG4gICAgICBvcGVuOiBzY2FubmVkLmNhbl9vcGVuLFxuICAgICAgY2xvc2U6IHNjYW5uZWQuY2FuX2Nsb3NlXG4gICAgfSlcbiAgfVxuXG4gIHN0YXRlLnBvcyArPSBzY2FubmVkLmxlbmd0aFxuXG4gIHJldHVybiB0cnVlXG59XG5cbmZ1bmN0aW9uIHBvc3RQcm9jZXNzIChzdGF0ZTogU3RhdGVJbmxpbmUsIGRlbGltaXRlcnM6IERlbGltaXRlcltdKSB7XG4gIGxldCB0b2tlblxuICBjb25zdCBsb25lTWFya2VycyA9IFtdXG4gIGNvbnN0IG1heCA9IGRlbGltaXRlcnMubGVuZ3RoXG5cbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBtYXg7IGkrKykge1xuICAgIGNvbnN0IHN0YXJ0RGVsaW0gPSBkZWxpbWl0ZXJzW2ldXG5cbiAgICBpZiAoc3RhcnREZWxpbS5tYXJrZXIgIT09IDB4N0UvKiB+ICovKSB7XG4gICAgICBjb250aW51ZVxuICAgIH1cblxuICAgIGlmIChzdGFydERlbGltLmVuZCA9PT0gLTEpIHtcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgY29uc3QgZW5kRGVsaW0gPSBkZWxpbWl0ZXJzW3N0YXJ0RGVsaW0uZW5kXVxuXG4gICAgdG9rZW4gPSBzdGF0ZS50b2tlbnNbc3RhcnREZWxpbS50b2tlbl1cbiAgICB0b2tlbi50eXBlID0gJ3Nfb3BlbidcbiAgICB0b2tlbi50YWcgPSAncydcbiAgICB0b2tlbi5uZXN0aW5nID0gMVxuICAgIHRva2VuLm1hcmt1cCA9ICd+fidcbiAgICB0b2tlbi5jb250ZW50ID0gJydcblxuICAgIHRva2VuID0gc3RhdGUudG9rZW5zW2VuZERlbGltLnRva2VuXVxuICAgIHRva2VuLnR5cGUgPSAnc19jbG9zZSdcbiAgICB0b2tlbi50YWcgPSAncydcbiAgICB0b2tlbi5uZXN0aW5nID0gLTFcbiAgICB0b2tlbi5tYXJrdXAgPSAnfn4nXG4gICAgdG9rZW4uY29udGVudCA9ICcnXG5cbiAgICBpZiAoc3RhdGUudG9rZW5zW2VuZERlbGltLnRva2VuIC0gMV0udHlwZSA9PT0gJ3RleHQnICYmXG4gICAgICAgIHN0YXRlLnRva2Vuc1tlbmREZWxpbS50b2tlbiAtIDFdLmNvbnRlbnQgPT09ICd+Jykge1xuICAgICAgbG9uZU1hcmtlcnMucHVzaChlbmREZWxpbS50b2tlbiAtIDEpXG4gICAgfVxuICB9XG5cbiAgLy8gSWYgYSBtYXJrZXIgc2VxdWVuY2UgaGFzIGFuIG9kZCBudW1iZXIgb2YgY2hhcmFjdGVycywgaXQncyBzcGxpdHRlZFxuICAvLyBsaWtlIHRoaXM6IGB+fn5+fmAgLT4gYH5gICsgYH5+YCArIGB+fmAsIGxlYXZpbmcgb25lIG1hcmtlciBhdCB0aGVcbiAgLy8gc3RhcnQgb2YgdGhlIHNlcXVlbmNlLlxuICAvL1xuICAvLyBTbywgd2UgaGF2ZSB0byBtb3ZlIGFsbCB0aG9zZSBtYXJrZXJzIGFmdGVyIHN1YnNlcXVlbnQgc19jbG9zZSB0YWdzLlxuICAvL1xuICB3aGlsZSAobG9uZU1hcmtlcnMubGVuZ3RoKSB7XG4gICAgY29uc3QgaSA9IGxvbmVNYXJrZXJzLnBvcCgpIVxuICAgIGxldCBqID0gaSArIDFcblxuICAgIHdoaWxlIChqIDwgc3RhdGUudG9rZW5zLmxlbmd0aCAmJiBzdGF0ZS50b2tlbnNbal0udHlwZSA9PT0gJ3NfY2xvc2UnKSB7XG4gICAgICBqKytcbiAgICB9XG5cbiAgICBqLS1cblxuICAgIGlmIChpICE9PSBqKSB7XG4gICAgICB0b2tlbiA9IHN0YXRlLnRva2Vuc1tqXVxuICAgICAgc3RhdGUudG9rZW5zW2pdID0gc3RhdGUudG9rZW5zW2ldXG4gICAgICBzdGF0ZS50b2tlbnNbaV0gPSB0b2tlblxuICAgIH1cbiAgfVxufVxuXG4vLyBXYWxrIHRocm91Z2ggZGVsaW1pdGVyIGxpc3QgYW5kIHJlcGxhY2UgdGV4dCB0b2tlbnMgd2l0aCB0YWdzXG4vL1xuZnVuY3Rpb24gc3RyaWtldGhyb3VnaF9wb3N0UHJvY2VzcyAoc3RhdGU6IFN0YXRlSW5saW5lKTogdm9pZCB7XG4gIGNvbnN0IHRva2Vuc19tZXRhID0gc3RhdGUudG9rZW5zX21ldGFcbiAgY29uc3QgbWF4ID0gc3RhdGUudG9rZW5zX21ldGEubGVuZ3RoXG5cbiAgcG9zdFByb2Nlc3Moc3RhdGUsIHN0YXRlLmRlbGltaXRlcnMpXG5cbiAgZm9yIChsZXQgY3VyciA9IDA7IGN1cnIgPCBtYXg7IGN1cnIrKykge1xuICAgIGNvbnN0IGRlbGltaXRlcnMgPSB0b2tlbnNfbWV0YVtjdXJyXT8uZGVsaW1pdGVyc1xuICAgIGlmIChkZWxpbWl0ZXJzKSB7XG4gICAgICBwb3N0UHJvY2VzcyhzdGF0ZSwgZGVsaW1pdGVycylcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGRlZmF1bHQge1xuICB0b2tlbml6ZTogc3RyaWtldGhyb3VnaF90b2tlbml6ZSxcbiAgcG9zdFByb2Nlc3M6IHN0cmlrZXRocm91Z2hfcG9zdFByb2Nlc3Ncbn1cbiIsICIvLyBQcm9jZXNzICp0aGlzKiBhbmQgX3RoYXRfXG4vL1xuXG5pbXBvcnQgdHlwZSB7IERlbGltaXRlciB9IGZyb20gJy4uL3R5cGVzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVJbmxpbmUgZnJvbSAnLi9zdGF0ZV9pbmxpbmUudHMnXG5cbi8vIEluc2VydCBlYWNoIG1hcmtlciBhcyBhIHNlcGFyYXRlIHRleHQgdG9rZW4sIGFuZCBhZGQgaXQgdG8gZGVsaW1pdGVyIGxpc3Rcbi8vXG5mdW5jdGlvbiBlbXBoYXNpc190b2tlbml6ZSAoc3RhdGU6IFN0YXRlSW5saW5lLCBzaWxlbnQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgY29uc3Qgc3RhcnQgPSBzdGF0ZS5wb3NcbiAgY29uc3QgbWFya2VyID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQoc3RhcnQpXG5cbiAgaWYgKHNpbGVudCkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGlmIChtYXJrZXIgIT09IDB4NUYgLyogXyAqLyAmJiBtYXJrZXIgIT09IDB4MkEgLyogKiAqLykgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGNvbnN0IHNjYW5uZWQgPSBzdGF0ZS5zY2FuRGVsaW1zKHN0YXRlLnBvcywgbWFya2VyID09PSAweDJBKVxuXG4gIGZvciAobGV0IGkgPSAwOyBpIDwgc2Nhbm5lZC5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IHRva2VuID0gc3RhdGUucHVzaCgndGV4dCcsICcnLCAwKVxuICAgIHRva2VuLmNvbnRlbnQgPSBTdHJpbmcuZnJvbUNoYXJDb2RlKG1hcmtlcilcblxuICAgIHN0YXRlLmRlbGltaXRlcnMucHVzaCh7XG4gICAgICAvLyBDaGFyIGNvZGUgb2YgdGhlIHN0YXJ0aW5nIG1hcmtlciAobnVtYmVyKS5cbiAgICAgIC8vXG4gICAgICBtYXJrZXIsXG5cbiAgICAgIC8vIFRvdGFsIGxlbmd0aCBvZiB0aGVzZSBzZXJpZXMgb2YgZGVsaW1pdGVycy5cbiAgICAgIC8vXG4gICAgICBsZW5ndGg6IHNjYW5uZWQubGVuZ3RoLFxuXG4gICAgICAvLyBBIHBvc2l0aW9uIG9mIHRoZSB0b2tlbiB0aGlzIGRlbGltaXRlciBjb3JyZXNwb25kcyB0by5cbiAgICAgIC8vXG4gICAgICB0b2tlbjogc3RhdGUudG9rZW5zLmxlbmd0aCAtIDEsXG5cbiAgICAgIC8vIElmIHRoaXMgZGVsaW1pdGVyIGlzIG1hdGNoZWQgYXMgYSB2YWxpZCBvcGVuZXIsIGBlbmRgIHdpbGwgYmVcbiAgICAgIC8vIGVxdWFsIHRvIGl0cyBwb3NpdGlvbiwgb3RoZXJ3aXNlIGl0J3MgYC0xYC5cbiAgICAgIC8vXG4gICAgICBlbmQ6IC0xLFxuXG4gICAgICAvLyBCb29sZWFuIGZsYWdzIHRoYXQgZGV0ZXJtaW5lIGlmIHRoaXMgZGVsaW1pdGVyIGNvdWxkIG9wZW4gb3IgY2xvc2VcbiAgICAgIC8vIGFuIGVtcGhhc2lzLlxuICAgICAgLy9cbiAgICAgIG9wZW46IHNjYW5uZWQuY2FuX29wZW4sXG4gICAgICBjbG9zZTogc2Nhbm5lZC5jYW5fY2xvc2VcbiAgICB9KVxuICB9XG5cbiAgc3RhdGUucG9zICs9IHNjYW5uZWQubGVuZ3RoXG5cbiAgcmV0dXJuIHRydWVcbn1cblxuZnVuY3Rpb24gcG9zdFByb2Nlc3MgKHN0YXRlOiBTdGF0ZUlubGluZSwgZGVsaW1pdGVyczogRGVsaW1pdGVyW10pIHtcbiAgY29uc3QgbWF4ID0gZGVsaW1pdGVycy5sZW5ndGhcblxuICBmb3IgKGxldCBpID0gbWF4IC0gMTsgaSA+PSAwOyBpLS0pIHtcbiAgICBjb25zdCBzdGFydERlbGltID0gZGVsaW1pdGVyc1tpXVxuXG4gICAgaWYgKHN0YXJ0RGVsaW0ubWFya2VyICE9PSAweDVGLyogXyAqLyAmJiBzdGFydERlbGltLm1hcmtlciAhPT0gMHgyQS8qICogKi8pIHtcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgLy8gUHJvY2VzcyBvbmx5IG9wZW5pbmcgbWFya2Vyc1xuICAgIGlmIChzdGFydERlbGltLmVuZCA9PT0gLTEpIHtcbiAgICAgIGNvbnRpbnVlXG4gICAgfVxuXG4gICAgY29uc3QgZW5kRGVsaW0gPSBkZWxpbWl0ZXJzW3N0YXJ0RGVsaW0uZW5kXVxuXG4gICAgLy8gSWYgdGhlIHByZXZpb3VzIGRlbGltaXRlciBoYXMgdGhlIHNhbWUgbWFya2VyIGFuZCBpcyBhZGphY2VudCB0byB0aGlzIG9uZSxcbiAgICAvLyBtZXJnZSB0aG9zZSBpbnRvIG9uZSBzdHJvbmcgZGVsaW1pdGVyLlxuICAgIC8vXG4gICAgLy8gYDxlbT48ZW0+d2hhdGV2ZXI8L2VtPjwvZW0+YCAtPiBgPHN0cm9uZz53aGF0ZXZlcjwvc3Ryb25nPmBcbiAgICAvL1xuICAgIGNvbnN0IGlzU3Ryb25nID0gaSA+IDAgJiZcbiAgICAgICAgICAgICAgIGRlbGltaXRlcnNbaSAtIDFdLmVuZCA9PT0gc3RhcnREZWxpbS5lbmQgKyAxICYmXG4gICAgICAgICAgICAgICAvLyBjaGVjayB0aGF0IGZpcnN0IHR3byBtYXJrZXJzIG1hdGNoIGFuZCBhZGphY2VudFxuICAgICAgICAgICAgICAgZGVsaW1pdGVyc1tpIC0gMV0ubWFya2VyID09PSBzdGFydERlbGltLm1hcmtlciAmJlxuICAgICAgICAgICAgICAgZGVsaW1pdGVyc1tpIC0gMV0udG9rZW4gPT09IHN0YXJ0RGVsaW0udG9rZW4gLSAxICYmXG4gICAgICAgICAgICAgICAvLyBjaGVjayB0aGF0IGxhc3QgdHdvIG1hcmtlcnMgYXJlIGFkamFjZW50ICh3ZSBjYW4gc2FmZWx5IGFzc3VtZSB0aGV5IG1hdGNoKVxuICAgICAgICAgICAgICAgZGVsaW1pdGVyc1tzdGFydERlbGltLmVuZCArIDFdLnRva2VuID09PSBlbmREZWxpbS50b2tlbiArIDFcblxuICAgIGNvbnN0IGNoID0gU3RyaW5nLmZyb21DaGFyQ29kZShzdGFydERlbGltLm1hcmtlcilcblxuICAgIGNvbnN0IHRva2VuX28gPSBzdGF0ZS50b2tlbnNbc3RhcnREZWxpbS50b2tlbl1cbiAgICB0b2tlbl9vLnR5cGUgPSBpc1N0cm9uZyA/ICdzdHJvbmdfb3BlbicgOiAnZW1fb3BlbidcbiAgICB0b2tlbl9vLnRhZyA9IGlzU3Ryb25nID8gJ3N0cm9uZycgOiAnZW0nXG4gICAgdG9rZW5fby5uZXN0aW5nID0gMVxuICAgIHRva2VuX28ubWFya3VwID0gaXNTdHJvbmcgPyBjaCArIGNoIDogY2hcbiAgICB0b2tlbl9vLmNvbnRlbnQgPSAnJ1xuXG4gICAgY29uc3QgdG9rZW5fYyA9IHN0YXRlLnRva2Vuc1tlbmREZWxpbS50b2tlbl1cbiAgICB0b2tlbl9jLnR5cGUgPSBpc1N0cm9uZyA/ICdzdHJvbmdfY2xvc2UnIDogJ2VtX2Nsb3NlJ1xuICAgIHRva2VuX2MudGFnID0gaXNTdHJvbmcgPyAnc3Ryb25nJyA6ICdlbSdcbiAgICB0b2tlbl9jLm5lc3RpbmcgPSAtMVxuICAgIHRva2VuX2MubWFya3VwID0gaXNTdHJvbmcgPyBjaCArIGNoIDogY2hcbiAgICB0b2tlbl9jLmNvbnRlbnQgPSAnJ1xuXG4gICAgaWYgKGlzU3Ryb25nKSB7XG4gICAgICBzdGF0ZS50b2tlbnNbZGVsaW1pdGVyc1tpIC0gMV0udG9rZW5dLmNvbnRlbnQgPSAnJ1xuICAgICAgc3RhdGUudG9rZW5zW2RlbGltaXRlcnNbc3RhcnREZWxpbS5lbmQgKyAxXS50b2tlbl0uY29udGVudCA9ICcnXG4gICAgICBpLS1cbiAgICB9XG4gIH1cbn1cblxuLy8gV2FsayB0aHJvdWdoIGRlbGltaXRlciBsaXN0IGFuZCByZXBsYWNlIHRleHQgdG9rZW5zIHdpdGggdGFnc1xuLy9cbmZ1bmN0aW9uIGVtcGhhc2lzX3Bvc3RfcHJvY2VzcyAoc3RhdGU6IFN0YXRlSW5saW5lKTogdm9pZCB7XG4gIGNvbnN0IHRva2Vuc19tZXRhID0gc3RhdGUudG9rZW5zX21ldGFcbiAgY29uc3QgbWF4ID0gc3RhdGUudG9rZW5zX21ldGEubGVuZ3RoXG5cbiAgcG9zdFByb2Nlc3Moc3RhdGUsIHN0YXRlLmRlbGltaXRlcnMpXG5cbiAgZm9yIChsZXQgY3VyciA9IDA7IGN1cnIgPCBtYXg7IGN1cnIrKykge1xuICAgIGNvbnN0IGRlbGltaXRlcnMgPSB0b2tlbnNfbWV0YVtjdXJyXT8uZGVsaW1pdGVyc1xuICAgIGlmIChkZWxpbWl0ZXJzKSB7XG4gICAgICBwb3N0UHJvY2VzcyhzdGF0ZSwgZGVsaW1pdGVycylcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGRlZmF1bHQge1xuICB0b2tlbml6ZTogZW1waGFzaXNfdG9rZW5pemUsXG4gIHBvc3RQcm9jZXNzOiBlbXBoYXNpc19wb3N0X3Byb2Nlc3Ncbn1cbiIsICIvLyBQcm9jZXNzIFtsaW5rXSg8dG8+IFwic3R1ZmZcIilcblxuaW1wb3J0IHsgbm9ybWFsaXplUmVmZXJlbmNlLCBpc1NwYWNlIH0gZnJvbSAnLi4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVJbmxpbmUgZnJvbSAnLi9zdGF0ZV9pbmxpbmUudHMnXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGxpbmsgKHN0YXRlOiBTdGF0ZUlubGluZSwgc2lsZW50OiBib29sZWFuKTogYm9vbGVhbiB7XG4gIGxldCBjb2RlLCBsYWJlbCwgcmVzLCByZWZcbiAgbGV0IGhyZWYgPSAnJ1xuICBsZXQgdGl0bGUgPSAnJ1xuICBsZXQgc3RhcnQgPSBzdGF0ZS5wb3NcbiAgbGV0IHBhcnNlUmVmZXJlbmNlID0gdHJ1ZVxuXG4gIGlmIChzdGF0ZS5zcmMuY2hhckNvZGVBdChzdGF0ZS5wb3MpICE9PSAweDVCLyogWyAqLykgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGNvbnN0IG9sZFBvcyA9IHN0YXRlLnBvc1xuICBjb25zdCBtYXggPSBzdGF0ZS5wb3NNYXhcbiAgY29uc3QgbGFiZWxTdGFydCA9IHN0YXRlLnBvcyArIDFcbiAgY29uc3QgbGFiZWxFbmQgPSBzdGF0ZS5tZC5oZWxwZXJzLnBhcnNlTGlua0xhYmVsKHN0YXRlLCBzdGF0ZS5wb3MsIHRydWUpXG5cbiAgLy8gcGFyc2VyIGZhaWxlZCB0byBmaW5kICddJywgc28gaXQncyBub3QgYSB2YWxpZCBsaW5rXG4gIGlmIChsYWJlbEVuZCA8IDApIHsgcmV0dXJuIGZhbHNlIH1cblxuICBsZXQgcG9zID0gbGFiZWxFbmQgKyAxXG4gIGlmIChwb3MgPCBtYXggJiYgc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSA9PT0gMHgyOC8qICggKi8pIHtcbiAgICAvL1xuICAgIC8vIElubGluZSBsaW5rXG4gICAgLy9cblxuICAgIC8vIG1pZ2h0IGhhdmUgZm91bmQgYSB2YWxpZCBzaG9ydGN1dCBsaW5rLCBkaXNhYmxlIHJlZmVyZW5jZSBwYXJzaW5nXG4gICAgcGFyc2VSZWZlcmVuY2UgPSBmYWxzZVxuXG4gICAgLy8gW2xpbmtdKCAgPGhyZWY+ICBcInRpdGxlXCIgIClcbiAgICAvLyAgICAgICAgXl4gc2tpcHBpbmcgdGhlc2Ugc3BhY2VzXG4gICAgcG9zKytcbiAgICBmb3IgKDsgcG9zIDwgbWF4OyBwb3MrKykge1xuICAgICAgY29kZSA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcylcbiAgICAgIGlmICghaXNTcGFjZShjb2RlKSAmJiBjb2RlICE9PSAweDBBKSB7IGJyZWFrIH1cbiAgICB9XG4gICAgaWYgKHBvcyA+PSBtYXgpIHsgcmV0dXJuIGZhbHNlIH1cblxuICAgIC8vIFtsaW5rXSggIDxocmVmPiAgXCJ0aXRsZVwiICApXG4gICAgLy8gICAgICAgICAgXl5eXl5eIHBhcnNpbmcgbGluayBkZXN0aW5hdGlvblxuICAgIHN0YXJ0ID0gcG9zXG4gICAgcmVzID0gc3RhdGUubWQuaGVscGVycy5wYXJzZUxpbmtEZXN0aW5hdGlvbihzdGF0ZS5zcmMsIHBvcywgc3RhdGUucG9zTWF4KVxuICAgIGlmIChyZXMub2spIHtcbiAgICAgIGhyZWYgPSBzdGF0ZS5tZC5ub3JtYWxpemVMaW5rKHJlcy5zdHIpXG4gICAgICBpZiAoc3RhdGUubWQudmFsaWRhdGVMaW5rKGhyZWYpKSB7XG4gICAgICAgIHBvcyA9IHJlcy5wb3NcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGhyZWYgPSAnJ1xuICAgICAgfVxuXG4gICAgICAvLyBbbGlua10oICA8aHJlZj4gIFwidGl0bGVcIiAgKVxuICAgICAgLy8gICAgICAgICAgICAgICAgXl4gc2tpcHBpbmcgdGhlc2Ugc3BhY2VzXG4gICAgICBzdGFydCA9IHBvc1xuICAgICAgZm9yICg7IHBvcyA8IG1heDsgcG9zKyspIHtcbiAgICAgICAgY29kZSA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcylcbiAgICAgICAgaWYgKCFpc1NwYWNlKGNvZGUpICYmIGNvZGUgIT09IDB4MEEpIHsgYnJlYWsgfVxuICAgICAgfVxuXG4gICAgICAvLyBbbGlua10oICA8aHJlZj4gIFwidGl0bGVcIiAgKVxuICAgICAgLy8gICAgICAgICAgICAgICAgICBeXl5eXl5eIHBhcnNpbmcgbGluayB0aXRsZVxuICAgICAgcmVzID0gc3RhdGUubWQuaGVscGVycy5wYXJzZUxpbmtUaXRsZShzdGF0ZS5zcmMsIHBvcywgc3RhdGUucG9zTWF4KVxuICAgICAgaWYgKHBvcyA8IG1heCAmJiBzdGFydCAhPT0gcG9zICYmIHJlcy5vaykge1xuICAgICAgICB0aXRsZSA9IHJlcy5zdHJcbiAgICAgICAgcG9zID0gcmVzLnBvc1xuXG4gICAgICAgIC8vIFtsaW5rXSggIDxocmVmPiAgXCJ0aXRsZVwiICApXG4gICAgICAgIC8vICAgICAgICAgICAgICAgICAgICAgICAgIF5eIHNraXBwaW5nIHRoZXNlIHNwYWNlc1xuICAgICAgICBmb3IgKDsgcG9zIDwgbWF4OyBwb3MrKykge1xuICAgICAgICAgIGNvZGUgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpXG4gICAgICAgICAgaWYgKCFpc1NwYWNlKGNvZGUpICYmIGNvZGUgIT09IDB4MEEpIHsgYnJlYWsgfVxuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuXG4gICAgaWYgKHBvcyA+PSBtYXggfHwgc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSAhPT0gMHgyOS8qICkgKi8pIHtcbiAgICAgIC8vIHBhcnNpbmcgYSB2YWxpZCBzaG9ydGN1dCBsaW5rIGZhaWxlZCwgZmFsbGJhY2sgdG8gcmVmZXJlbmNlXG4gICAgICBwYXJzZVJlZmVyZW5jZSA9IHRydWVcbiAgICB9XG4gICAgcG9zKytcbiAgfVxuXG4gIGlmIChwYXJzZVJlZmVyZW5jZSkge1xuICAgIC8vXG4gICAgLy8gTGluayByZWZlcmVuY2VcbiAgICAvL1xuICAgIGlmICh0eXBlb2Ygc3RhdGUuZW52LnJlZmVyZW5jZXMgPT09ICd1bmRlZmluZWQnKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgICBpZiAocG9zIDwgbWF4ICYmIHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcykgPT09IDB4NUIvKiBbICovKSB7XG4gICAgICBzdGFydCA9IHBvcyArIDFcbiAgICAgIHBvcyA9IHN0YXRlLm1kLmhlbHBlcnMucGFyc2VMaW5rTGFiZWwoc3RhdGUsIHBvcylcbiAgICAgIGlmIChwb3MgPj0gMCkge1xuICAgICAgICBsYWJlbCA9IHN0YXRlLnNyYy5zbGljZShzdGFydCwgcG9zKyspXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBwb3MgPSBsYWJlbEVuZCArIDFcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgcG9zID0gbGFiZWxFbmQgKyAxXG4gICAgfVxuXG4gICAgLy8gY292ZXJzIGxhYmVsID09PSAnJyBhbmQgbGFiZWwgPT09IHVuZGVmaW5lZFxuICAgIC8vIChjb2xsYXBzZWQgcmVmZXJlbmNlIGxpbmsgYW5kIHNob3J0Y3V0IHJlZmVyZW5jZSBsaW5rIHJlc3BlY3RpdmVseSlcbiAgICBpZiAoIWxhYmVsKSB7IGxhYmVsID0gc3RhdGUuc3JjLnNsaWNlKGxhYmVsU3RhcnQsIGxhYmVsRW5kKSB9XG5cbiAgICBsYWJlbCA9IG5vcm1hbGl6ZVJlZmVyZW5jZShsYWJlbClcbiAgICByZWYgPSBzdGF0ZS5lbnYucmVmZXJlbmNlc1tsYWJlbF1cbiAgICBpZiAoIXJlZikge1xuICAgICAgc3RhdGUucG9zID0gb2xkUG9zXG4gICAgICByZXR1cm4gZmFsc2VcbiAgICB9XG4gICAgaHJlZiA9IHJlZi5ocmVmXG4gICAgdGl0bGUgPSByZWYudGl0bGVcbiAgfVxuXG4gIC8vXG4gIC8vIFdlIGZvdW5kIHRoZSBlbmQgb2YgdGhlIGxpbmssIGFuZCBrbm93IGZvciBhIGZhY3QgaXQncyBhIHZhbGlkIGxpbms7XG4gIC8vIHNvIGFsbCB0aGF0J3MgbGVmdCB0byBkbyBpcyB0byBjYWxsIHRva2VuaXplci5cbiAgLy9cbiAgaWYgKCFzaWxlbnQpIHtcbiAgICBzdGF0ZS5wb3MgPSBsYWJlbFN0YXJ0XG4gICAgc3RhdGUucG9zTWF4ID0gbGFiZWxFbmRcblxuICAgIGNvbnN0IHRva2VuX28gPSBzdGF0ZS5wdXNoKCdsaW5rX29wZW4nLCAnYScsIDEpXG4gICAgY29uc3QgYXR0cnM6IEFycmF5PFtzdHJpbmcsIHN0cmluZ10+ID0gW1snaHJlZicsIGhyZWZdXVxuICAgIHRva2VuX28uYXR0cnMgPSBhdHRyc1xuICAgIGlmICh0aXRsZSkge1xuICAgICAgYXR0cnMucHVzaChbJ3RpdGxlJywgdGl0bGVdKVxuICAgIH1cbiAgICBpZiAobGFiZWwpIHtcbiAgICAgIGNvbnN0IG1ldGE6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0gT2JqZWN0LmNyZWF0ZShudWxsKVxuICAgICAgbWV0YS5sYWJlbCA9IGxhYmVsXG4gICAgICB0b2tlbl9vLm1ldGEgPSBtZXRhXG4gICAgfVxuXG4gICAgc3RhdGUubGlua0xldmVsKytcbiAgICBzdGF0ZS5tZC5pbmxpbmUudG9rZW5pemUoc3RhdGUpXG4gICAgc3RhdGUubGlua0xldmVsLS1cblxuICAgIHN0YXRlLnB1c2goJ2xpbmtfY2xvc2UnLCAnYScsIC0xKVxuICB9XG5cbiAgc3RhdGUucG9zID0gcG9zXG4gIHN0YXRlLnBvc01heCA9IG1heFxuICByZXR1cm4gdHJ1ZVxufVxuIiwgIi8vIFByb2Nlc3MgIVtpbWFnZV0oPHNyYz4gXCJ0aXRsZVwiKVxuXG5pbXBvcnQgeyBub3JtYWxpemVSZWZlcmVuY2UsIGlzU3BhY2UgfSBmcm9tICcuLi9jb21tb24vdXRpbHMudHMnXG5pbXBvcnQgdHlwZSBUb2tlbiBmcm9tICcuLi90b2tlbi50cydcbmltcG9ydCB0eXBlIFN0YXRlSW5saW5lIGZyb20gJy4vc3RhdGVfaW5saW5lLnRzJ1xuXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBpbWFnZSAoc3RhdGU6IFN0YXRlSW5saW5lLCBzaWxlbnQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgbGV0IGNvZGUsIGNvbnRlbnQsIGxhYmVsLCBwb3MsIHJlZiwgcmVzLCB0aXRsZSwgc3RhcnRcbiAgbGV0IGhyZWYgPSAnJ1xuICBjb25zdCBvbGRQb3MgPSBzdGF0ZS5wb3NcbiAgY29uc3QgbWF4ID0gc3RhdGUucG9zTWF4XG5cbiAgaWYgKHN0YXRlLnNyYy5jaGFyQ29kZUF0KHN0YXRlLnBvcykgIT09IDB4MjEvKiAhICovKSB7IHJldHVybiBmYWxzZSB9XG4gIGlmIChzdGF0ZS5zcmMuY2hhckNvZGVBdChzdGF0ZS5wb3MgKyAxKSAhPT0gMHg1Qi8qIFsgKi8pIHsgcmV0dXJuIGZhbHNlIH1cblxuICBjb25zdCBsYWJlbFN0YXJ0ID0gc3RhdGUucG9zICsgMlxuICBjb25zdCBsYWJlbEVuZCA9IHN0YXRlLm1kLmhlbHBlcnMucGFyc2VMaW5rTGFiZWwoc3RhdGUsIHN0YXRlLnBvcyArIDEsIGZhbHNlKVxuXG4gIC8vIHBhcnNlciBmYWlsZWQgdG8gZmluZCAnXScsIHNvIGl0J3Mgbm90IGEgdmFsaWQgbGlua1xuICBpZiAobGFiZWxFbmQgPCAwKSB7IHJldHVybiBmYWxzZSB9XG5cbiAgcG9zID0gbGFiZWxFbmQgKyAxXG4gIGlmIChwb3MgPCBtYXggJiYgc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKSA9PT0gMHgyOC8qICggKi8pIHtcbiAgICAvL1xuICAgIC8vIElubGluZSBsaW5rXG4gICAgLy9cblxuICAgIC8vIFtsaW5rXSggIDxocmVmPiAgXCJ0aXRsZVwiICApXG4gICAgLy8gICAgICAgIF5eIHNraXBwaW5nIHRoZXNlIHNwYWNlc1xuICAgIHBvcysrXG4gICAgZm9yICg7IHBvcyA8IG1heDsgcG9zKyspIHtcbiAgICAgIGNvZGUgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpXG4gICAgICBpZiAoIWlzU3BhY2UoY29kZSkgJiYgY29kZSAhPT0gMHgwQSkgeyBicmVhayB9XG4gICAgfVxuICAgIGlmIChwb3MgPj0gbWF4KSB7IHJldHVybiBmYWxzZSB9XG5cbiAgICAvLyBbbGlua10oICA8aHJlZj4gIFwidGl0bGVcIiAgKVxuICAgIC8vICAgICAgICAgIF5eXl5eXiBwYXJzaW5nIGxpbmsgZGVzdGluYXRpb25cbiAgICBzdGFydCA9IHBvc1xuICAgIHJlcyA9IHN0YXRlLm1kLmhlbHBlcnMucGFyc2VMaW5rRGVzdGluYXRpb24oc3RhdGUuc3JjLCBwb3MsIHN0YXRlLnBvc01heClcbiAgICBpZiAocmVzLm9rKSB7XG4gICAgICBocmVmID0gc3RhdGUubWQubm9ybWFsaXplTGluayhyZXMuc3RyKVxuICAgICAgaWYgKHN0YXRlLm1kLnZhbGlkYXRlTGluayhocmVmKSkge1xuICAgICAgICBwb3MgPSByZXMucG9zXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBocmVmID0gJydcbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyBbbGlua10oICA8aHJlZj4gIFwidGl0bGVcIiAgKVxuICAgIC8vICAgICAgICAgICAgICAgIF5eIHNraXBwaW5nIHRoZXNlIHNwYWNlc1xuICAgIHN0YXJ0ID0gcG9zXG4gICAgZm9yICg7IHBvcyA8IG1heDsgcG9zKyspIHtcbiAgICAgIGNvZGUgPSBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpXG4gICAgICBpZiAoIWlzU3BhY2UoY29kZSkgJiYgY29kZSAhPT0gMHgwQSkgeyBicmVhayB9XG4gICAgfVxuXG4gICAgLy8gW2xpbmtdKCAgPGhyZWY+ICBcInRpdGxlXCIgIClcbiAgICAvLyAgICAgICAgICAgICAgICAgIF5eXl5eXl4gcGFyc2luZyBsaW5rIHRpdGxlXG4gICAgcmVzID0gc3RhdGUubWQuaGVscGVycy5wYXJzZUxpbmtUaXRsZShzdGF0ZS5zcmMsIHBvcywgc3RhdGUucG9zTWF4KVxuICAgIGlmIChwb3MgPCBtYXggJiYgc3RhcnQgIT09IHBvcyAmJiByZXMub2spIHtcbiAgICAgIHRpdGxlID0gcmVzLnN0clxuICAgICAgcG9zID0gcmVzLnBvc1xuXG4gICAgICAvLyBbbGlua10oICA8aHJlZj4gIFwidGl0bGVcIiAgKVxuICAgICAgLy8gICAgICAgICAgICAgICAgICAgICAgICAgXl4gc2tpcHBpbmcgdGhlc2Ugc3BhY2VzXG4gICAgICBmb3IgKDsgcG9zIDwgbWF4OyBwb3MrKykge1xuICAgICAgICBjb2RlID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKVxuICAgICAgICBpZiAoIWlzU3BhY2UoY29kZSkgJiYgY29kZSAhPT0gMHgwQSkgeyBicmVhayB9XG4gICAgICB9XG4gICAgfSBlbHNlIHtcbiAgICAgIHRpdGxlID0gJydcbiAgICB9XG5cbiAgICBpZiAocG9zID49IG1heCB8fCBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpICE9PSAweDI5LyogKSAqLykge1xuICAgICAgc3RhdGUucG9zID0gb2xkUG9zXG4gICAgICByZXR1cm4gZmFsc2VcbiAgICB9XG4gICAgcG9zKytcbiAgfSBlbHNlIHtcbiAgICAvL1xuICAgIC8vIExpbmsgcmVmZXJlbmNlXG4gICAgLy9cbiAgICBpZiAodHlwZW9mIHN0YXRlLmVudi5yZWZlcmVuY2VzID09PSAndW5kZWZpbmVkJykgeyByZXR1cm4gZmFsc2UgfVxuXG4gICAgaWYgKHBvcyA8IG1heCAmJiBzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpID09PSAweDVCLyogWyAqLykge1xuICAgICAgc3RhcnQgPSBwb3MgKyAxXG4gICAgICBwb3MgPSBzdGF0ZS5tZC5oZWxwZXJzLnBhcnNlTGlua0xhYmVsKHN0YXRlLCBwb3MpXG4gICAgICBpZiAocG9zID49IDApIHtcbiAgICAgICAgbGFiZWwgPSBzdGF0ZS5zcmMuc2xpY2Uoc3RhcnQsIHBvcysrKVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgcG9zID0gbGFiZWxFbmQgKyAxXG4gICAgICB9XG4gICAgfSBlbHNlIHtcbiAgICAgIHBvcyA9IGxhYmVsRW5kICsgMVxuICAgIH1cblxuICAgIC8vIGNvdmVycyBsYWJlbCA9PT0gJycgYW5kIGxhYmVsID09PSB1bmRlZmluZWRcbiAgICAvLyAoY29sbGFwc2VkIHJlZmVyZW5jZSBsaW5rIGFuZCBzaG9ydGN1dCByZWZlcmVuY2UgbGluayByZXNwZWN0aXZlbHkpXG4gICAgaWYgKCFsYWJlbCkgeyBsYWJlbCA9IHN0YXRlLnNyYy5zbGljZShsYWJlbFN0YXJ0LCBsYWJlbEVuZCkgfVxuXG4gICAgbGFiZWwgPSBub3JtYWxpemVSZWZlcmVuY2UobGFiZWwpXG4gICAgcmVmID0gc3RhdGUuZW52LnJlZmVyZW5jZXNbbGFiZWxdXG4gICAgaWYgKCFyZWYpIHtcbiAgICAgIHN0YXRlLnBvcyA9IG9sZFBvc1xuICAgICAgcmV0dXJuIGZhbHNlXG4gICAgfVxuICAgIGhyZWYgPSByZWYuaHJlZlxuICAgIHRpdGxlID0gcmVmLnRpdGxlXG4gIH1cblxuICAvL1xuICAvLyBXZSBmb3VuZCB0aGUgZW5kIG9mIHRoZSBsaW5rLCBhbmQga25vdyBmb3IgYSBmYWN0IGl0J3MgYSB2YWxpZCBsaW5rO1xuICAvLyBzbyBhbGwgdGhhdCdzIGxlZnQgdG8gZG8gaXMgdG8gY2FsbCB0b2tlbml6ZXIuXG4gIC8vXG4gIGlmICghc2lsZW50KSB7XG4gICAgY29udGVudCA9IHN0YXRlLnNyYy5zbGljZShsYWJlbFN0YXJ0LCBsYWJlbEVuZClcblxuICAgIGNvbnN0IHRva2VuczogVG9rZW5bXSA9IFtdXG4gICAgc3RhdGUubWQuaW5saW5lLnBhcnNlKFxuICAgICAgY29udGVudCxcbiAgICAgIHN0YXRlLm1kLFxuICAgICAgc3RhdGUuZW52LFxuICAgICAgdG9rZW5zXG4gICAgKVxuXG4gICAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCdpbWFnZScsICdpbWcnLCAwKVxuICAgIGNvbnN0IGF0dHJzOiBBcnJheTxbc3RyaW5nLCBzdHJpbmddPiA9IFtbJ3NyYycsIGhyZWZdLCBbJ2FsdCcsICcnXV1cbiAgICB0b2tlbi5hdHRycyA9IGF0dHJzXG4gICAgdG9rZW4uY2hpbGRyZW4gPSB0b2tlbnNcbiAgICB0b2tlbi5jb250ZW50ID0gY29udGVudFxuXG4gICAgaWYgKHRpdGxlKSB7XG4gICAgICBhdHRycy5wdXNoKFsndGl0bGUnLCB0aXRsZV0pXG4gICAgfVxuICAgIGlmIChsYWJlbCkge1xuICAgICAgY29uc3QgbWV0YTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSBPYmplY3QuY3JlYXRlKG51bGwpXG4gICAgICBtZXRhLmxhYmVsID0gbGFiZWxcbiAgICAgIHRva2VuLm1ldGEgPSBtZXRhXG4gICAgfVxuICB9XG5cbiAgc3RhdGUucG9zID0gcG9zXG4gIHN0YXRlLnBvc01heCA9IG1heFxuICByZXR1cm4gdHJ1ZVxufVxuIiwgIi8vIFByb2Nlc3MgYXV0b2xpbmtzICc8cHJvdG9jb2w6Li4uPidcblxuaW1wb3J0IHR5cGUgU3RhdGVJbmxpbmUgZnJvbSAnLi9zdGF0ZV9pbmxpbmUudHMnXG5cbi8qIGVzbGludCBtYXgtbGVuOjAgKi9cbmNvbnN0IEVNQUlMX1JFID0gL14oW2EtekEtWjAtOS4hIyQlJicqKy89P15fYHt8fX4tXStAW2EtekEtWjAtOV0oPzpbYS16QS1aMC05LV17MCw2MX1bYS16QS1aMC05XSk/KD86XFwuW2EtekEtWjAtOV0oPzpbYS16QS1aMC05LV17MCw2MX1bYS16QS1aMC05XSk/KSopJC9cbi8qIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBuby1jb250cm9sLXJlZ2V4ICovXG5jb25zdCBBVVRPTElOS19SRSA9IC9eKFthLXpBLVpdW2EtekEtWjAtOSsuLV17MSwzMX0pOihbXjw+XFx4MDAtXFx4MjBdKikkL1xuXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBhdXRvbGluayAoc3RhdGU6IFN0YXRlSW5saW5lLCBzaWxlbnQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgbGV0IHBvcyA9IHN0YXRlLnBvc1xuXG4gIGlmIChzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpICE9PSAweDNDLyogPCAqLykgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGNvbnN0IHN0YXJ0ID0gc3RhdGUucG9zXG4gIGNvbnN0IG1heCA9IHN0YXRlLnBvc01heFxuXG4gIGZvciAoOzspIHtcbiAgICBpZiAoKytwb3MgPj0gbWF4KSByZXR1cm4gZmFsc2VcblxuICAgIGNvbnN0IGNoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zKVxuXG4gICAgaWYgKGNoID09PSAweDNDIC8qIDwgKi8pIHJldHVybiBmYWxzZVxuICAgIGlmIChjaCA9PT0gMHgzRSAvKiA+ICovKSBicmVha1xuICB9XG5cbiAgY29uc3QgdXJsID0gc3RhdGUuc3JjLnNsaWNlKHN0YXJ0ICsgMSwgcG9zKVxuXG4gIGlmIChBVVRPTElOS19SRS50ZXN0KHVybCkpIHtcbiAgICBjb25zdCBmdWxsVXJsID0gc3RhdGUubWQubm9ybWFsaXplTGluayh1cmwpXG4gICAgaWYgKCFzdGF0ZS5tZC52YWxpZGF0ZUxpbmsoZnVsbFVybCkpIHsgcmV0dXJuIGZhbHNlIH1cblxuICAgIGlmICghc2lsZW50KSB7XG4gICAgICBjb25zdCB0b2tlbl9vID0gc3RhdGUucHVzaCgnbGlua19vcGVuJywgJ2EnLCAxKVxuICAgICAgdG9rZW5fby5hdHRycyA9IFtbJ2hyZWYnLCBmdWxsVXJsXV1cbiAgICAgIHRva2VuX28ubWFya3VwID0gJ2F1dG9saW5rJ1xuICAgICAgdG9rZW5fby5pbmZvID0gJ2F1dG8nXG5cbiAgICAgIGNvbnN0IHRva2VuX3QgPSBzdGF0ZS5wdXNoKCd0ZXh0JywgJycsIDApXG4gICAgICB0b2tlbl90LmNvbnRlbnQgPSBzdGF0ZS5tZC5ub3JtYWxpemVMaW5rVGV4dCh1cmwpXG5cbiAgICAgIGNvbnN0IHRva2VuX2MgPSBzdGF0ZS5wdXNoKCdsaW5rX2Nsb3NlJywgJ2EnLCAtMSlcbiAgICAgIHRva2VuX2MubWFya3VwID0gJ2F1dG9saW5rJ1xuICAgICAgdG9rZW5fYy5pbmZvID0gJ2F1dG8nXG4gICAgfVxuXG4gICAgc3RhdGUucG9zICs9IHVybC5sZW5ndGggKyAyXG4gICAgcmV0dXJuIHRydWVcbiAgfVxuXG4gIGlmIChFTUFJTF9SRS50ZXN0KHVybCkpIHtcbiAgICBjb25zdCBmdWxsVXJsID0gc3RhdGUubWQubm9ybWFsaXplTGluayhgbWFpbHRvOiR7dXJsfWApXG4gICAgaWYgKCFzdGF0ZS5tZC52YWxpZGF0ZUxpbmsoZnVsbFVybCkpIHsgcmV0dXJuIGZhbHNlIH1cblxuICAgIGlmICghc2lsZW50KSB7XG4gICAgICBjb25zdCB0b2tlbl9vID0gc3RhdGUucHVzaCgnbGlua19vcGVuJywgJ2EnLCAxKVxuICAgICAgdG9rZW5fby5hdHRycyA9IFtbJ2hyZWYnLCBmdWxsVXJsXV1cbiAgICAgIHRva2VuX28ubWFya3VwID0gJ2F1dG9saW5rJ1xuICAgICAgdG9rZW5fby5pbmZvID0gJ2F1dG8nXG5cbiAgICAgIGNvbnN0IHRva2VuX3QgPSBzdGF0ZS5wdXNoKCd0ZXh0JywgJycsIDApXG4gICAgICB0b2tlbl90LmNvbnRlbnQgPSBzdGF0ZS5tZC5ub3JtYWxpemVMaW5rVGV4dCh1cmwpXG5cbiAgICAgIGNvbnN0IHRva2VuX2MgPSBzdGF0ZS5wdXNoKCdsaW5rX2Nsb3NlJywgJ2EnLCAtMSlcbiAgICAgIHRva2VuX2MubWFya3VwID0gJ2F1dG9saW5rJ1xuICAgICAgdG9rZW5fYy5pbmZvID0gJ2F1dG8nXG4gICAgfVxuXG4gICAgc3RhdGUucG9zICs9IHVybC5sZW5ndGggKyAyXG4gICAgcmV0dXJuIHRydWVcbiAgfVxuXG4gIHJldHVybiBmYWxzZVxufVxuIiwgIi8vIFByb2Nlc3MgaHRtbCB0YWdzXG5cbmltcG9ydCB7IEhUTUxfT1BFTl9DTE9TRV9UQUdfUkUgfSBmcm9tICcuLi9jb21tb24vaHRtbF9yZS50cydcbmltcG9ydCB0eXBlIFN0YXRlSW5saW5lIGZyb20gJy4vc3RhdGVfaW5saW5lLnRzJ1xuXG5mdW5jdGlvbiBpc0xpbmtPcGVuIChzdHI6IHN0cmluZykge1xuICByZXR1cm4gL148YVs+XFxzXS9pLnRlc3Qoc3RyKVxufVxuZnVuY3Rpb24gaXNMaW5rQ2xvc2UgKHN0cjogc3RyaW5nKSB7XG4gIHJldHVybiAvXjxcXC9hXFxzKj4vaS50ZXN0KHN0cilcbn1cblxuZnVuY3Rpb24gaXNMZXR0ZXIgKGNoOiBudW1iZXIpIHtcbiAgLyogZXNsaW50IG5vLWJpdHdpc2U6MCAqL1xuICBjb25zdCBsYyA9IGNoIHwgMHgyMCAvLyB0byBsb3dlciBjYXNlXG4gIHJldHVybiAobGMgPj0gMHg2MS8qIGEgKi8pICYmIChsYyA8PSAweDdhLyogeiAqLylcbn1cblxuLy8gQ29tbWVudCwgcHJvY2Vzc2luZyBpbnN0cnVjdGlvbiwgZGVjbGFyYXRpb24gb3IgQ0RBVEE6IGZpeGVkIG9wZW5lcixcbi8vIHRoZW4gZXZlcnl0aGluZyB1cCB0byB0aGUgZmlyc3QgdGVybWluYXRvci4gUmV0dXJucyBlbmQgcG9zaXRpb24gb3IgLTEuXG5mdW5jdGlvbiBzY2FuU3BlY2lhbCAoc3RhdGU6IFN0YXRlSW5saW5lLCBwb3M6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHNyYyA9IHN0YXRlLnNyY1xuICBsZXQgc3RhcnQ6IG51bWJlclxuICBsZXQgdGVybWluYXRvcjogc3RyaW5nXG5cbiAgaWYgKHNyYy5zdGFydHNXaXRoKCc8IS0tJywgcG9zKSkge1xuICAgIGlmIChzcmMuc3RhcnRzV2l0aCgnPicsIHBvcyArIDQpKSB7IHJldHVybiBwb3MgKyA1IH1cbiAgICBpZiAoc3JjLnN0YXJ0c1dpdGgoJy0+JywgcG9zICsgNCkpIHsgcmV0dXJuIHBvcyArIDYgfVxuICAgIHN0YXJ0ID0gcG9zICsgNFxuICAgIHRlcm1pbmF0b3IgPSAnLS0+J1xuICB9IGVsc2UgaWYgKHNyYy5zdGFydHNXaXRoKCc8IVtDREFUQVsnLCBwb3MpKSB7XG4gICAgc3RhcnQgPSBwb3MgKyA5XG4gICAgdGVybWluYXRvciA9ICddXT4nXG4gIH0gZWxzZSBpZiAoc3JjLmNoYXJDb2RlQXQocG9zICsgMSkgPT09IDB4M0YvKiA/ICovKSB7XG4gICAgc3RhcnQgPSBwb3MgKyAyXG4gICAgdGVybWluYXRvciA9ICc/PidcbiAgfSBlbHNlIGlmIChpc0xldHRlcihzcmMuY2hhckNvZGVBdChwb3MgKyAyKSkpIHtcbiAgICBzdGFydCA9IHBvcyArIDNcbiAgICB0ZXJtaW5hdG9yID0gJz4nXG4gIH0gZWxzZSB7XG4gICAgcmV0dXJuIC0xXG4gIH1cblxuICBpZiAoc3RhdGUuc2tpcEh0bWxTcGVjaWFsKSB7IHJldHVybiAtMSB9XG5cbiAgY29uc3QgZW5kID0gc3JjLmluZGV4T2YodGVybWluYXRvciwgc3RhcnQpXG4gIGlmIChlbmQgPCAwKSB7XG4gICAgLy8gT25lIGZsYWcgZm9yIGFsbCBjb25zdHJ1Y3RzIHRvIGtlZXAgY29kZSBzaW1wbGUuIFZhbGlkIGNvbnN0cnVjdHMgYWZ0ZXJcbiAgICAvLyBhbiB1bmNsb3NlZCBvbmUgaW4gdGhlIHNhbWUgcGFyYWdyYXBoIGJlY29tZSB0ZXh0LCB0aGF0J3MgYWNjZXB0YWJsZS5cbiAgICBzdGF0ZS5za2lwSHRtbFNwZWNpYWwgPSB0cnVlXG4gICAgcmV0dXJuIC0xXG4gIH1cbiAgcmV0dXJuIGVuZCArIHRlcm1pbmF0b3IubGVuZ3RoXG59XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGh0bWxfaW5saW5lIChzdGF0ZTogU3RhdGVJbmxpbmUsIHNpbGVudDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICBpZiAoIXN0YXRlLm1kLm9wdGlvbnMuaHRtbCkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIC8vIENoZWNrIHN0YXJ0XG4gIGNvbnN0IG1heCA9IHN0YXRlLnBvc01heFxuICBjb25zdCBwb3MgPSBzdGF0ZS5wb3NcbiAgaWYgKHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcykgIT09IDB4M0MvKiA8ICovIHx8XG4gICAgICBwb3MgKyAyID49IG1heCkge1xuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgbGV0IGVuZDogbnVtYmVyXG4gIGNvbnN0IGNoID0gc3RhdGUuc3JjLmNoYXJDb2RlQXQocG9zICsgMSlcblxuICBpZiAoY2ggPT09IDB4MjEvKiAhICovIHx8IGNoID09PSAweDNGLyogPyAqLykge1xuICAgIGVuZCA9IHNjYW5TcGVjaWFsKHN0YXRlLCBwb3MpXG4gIH0gZWxzZSBpZiAoY2ggPT09IDB4MkYvKiAvICovIHx8IGlzTGV0dGVyKGNoKSkge1xuICAgIGNvbnN0IG1hdGNoID0gc3RhdGUuc3JjLnNsaWNlKHBvcykubWF0Y2goSFRNTF9PUEVOX0NMT1NFX1RBR19SRSlcbiAgICBlbmQgPSBtYXRjaCA/IHBvcyArIG1hdGNoWzBdLmxlbmd0aCA6IC0xXG4gIH0gZWxzZSB7XG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICBpZiAoZW5kIDwgMCkgeyByZXR1cm4gZmFsc2UgfVxuXG4gIGlmICghc2lsZW50KSB7XG4gICAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCdodG1sX2lubGluZScsICcnLCAwKVxuICAgIHRva2VuLmNvbnRlbnQgPSBzdGF0ZS5zcmMuc2xpY2UocG9zLCBlbmQpXG5cbiAgICBpZiAoaXNMaW5rT3Blbih0b2tlbi5jb250ZW50KSkgc3RhdGUubGlua0xldmVsKytcbiAgICBpZiAoaXNMaW5rQ2xvc2UodG9rZW4uY29udGVudCkpIHN0YXRlLmxpbmtMZXZlbC0tXG4gIH1cbiAgc3RhdGUucG9zID0gZW5kXG4gIHJldHVybiB0cnVlXG59XG4iLCAiLy8gUHJvY2VzcyBodG1sIGVudGl0eSAtICYjMTIzOywgJiN4QUY7LCAmcXVvdDssIC4uLlxuXG5pbXBvcnQgeyBkZWNvZGVIVE1MU3RyaWN0IH0gZnJvbSAnZW50aXRpZXMnXG5pbXBvcnQgeyBpc1ZhbGlkRW50aXR5Q29kZSwgZnJvbUNvZGVQb2ludCB9IGZyb20gJy4uL2NvbW1vbi91dGlscy50cydcbmltcG9ydCB0eXBlIFN0YXRlSW5saW5lIGZyb20gJy4vc3RhdGVfaW5saW5lLnRzJ1xuXG5jb25zdCBESUdJVEFMX1JFID0gL14mIygoPzp4W2EtZjAtOV17MSw2fXxbMC05XXsxLDd9KSk7L2lcbmNvbnN0IE5BTUVEX1JFID0gL14mKFthLXpdW2EtejAtOV17MSwzMX0pOy9pXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGVudGl0eSAoc3RhdGU6IFN0YXRlSW5saW5lLCBzaWxlbnQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgY29uc3QgcG9zID0gc3RhdGUucG9zXG4gIGNvbnN0IG1heCA9IHN0YXRlLnBvc01heFxuXG4gIGlmIChzdGF0ZS5zcmMuY2hhckNvZGVBdChwb3MpICE9PSAweDI2LyogJiAqLykgcmV0dXJuIGZhbHNlXG5cbiAgaWYgKHBvcyArIDEgPj0gbWF4KSByZXR1cm4gZmFsc2VcblxuICBjb25zdCBjaCA9IHN0YXRlLnNyYy5jaGFyQ29kZUF0KHBvcyArIDEpXG5cbiAgaWYgKGNoID09PSAweDIzIC8qICMgKi8pIHtcbiAgICBjb25zdCBtYXRjaCA9IHN0YXRlLnNyYy5zbGljZShwb3MpLm1hdGNoKERJR0lUQUxfUkUpXG4gICAgaWYgKG1hdGNoKSB7XG4gICAgICBpZiAoIXNpbGVudCkge1xuICAgICAgICBjb25zdCBjb2RlID0gbWF0Y2hbMV1bMF0udG9Mb3dlckNhc2UoKSA9PT0gJ3gnID8gcGFyc2VJbnQobWF0Y2hbMV0uc2xpY2UoMSksIDE2KSA6IHBhcnNlSW50KG1hdGNoWzFdLCAxMClcblxuICAgICAgICBjb25zdCB0b2tlbiA9IHN0YXRlLnB1c2goJ3RleHRfc3BlY2lhbCcsICcnLCAwKVxuICAgICAgICB0b2tlbi5jb250ZW50ID0gaXNWYWxpZEVudGl0eUNvZGUoY29kZSkgPyBmcm9tQ29kZVBvaW50KGNvZGUpIDogZnJvbUNvZGVQb2ludCgweEZGRkQpXG4gICAgICAgIHRva2VuLm1hcmt1cCA9IG1hdGNoWzBdXG4gICAgICAgIHRva2VuLmluZm8gPSAnZW50aXR5J1xuICAgICAgfVxuICAgICAgc3RhdGUucG9zICs9IG1hdGNoWzBdLmxlbmd0aFxuICAgICAgcmV0dXJuIHRydWVcbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgY29uc3QgbWF0Y2ggPSBzdGF0ZS5zcmMuc2xpY2UocG9zKS5tYXRjaChOQU1FRF9SRSlcbiAgICBpZiAobWF0Y2gpIHtcbiAgICAgIGNvbnN0IGRlY29kZWQgPSBkZWNvZGVIVE1MU3RyaWN0KG1hdGNoWzBdKVxuICAgICAgaWYgKGRlY29kZWQgIT09IG1hdGNoWzBdKSB7XG4gICAgICAgIGlmICghc2lsZW50KSB7XG4gICAgICAgICAgY29uc3QgdG9rZW4gPSBzdGF0ZS5wdXNoKCd0ZXh0X3NwZWNpYWwnLCAnJywgMClcbiAgICAgICAgICB0b2tlbi5jb250ZW50ID0gZGVjb2RlZFxuICAgICAgICAgIHRva2VuLm1hcmt1cCA9IG1hdGNoWzBdXG4gICAgICAgICAgdG9rZW4uaW5mbyA9ICdlbnRpdHknXG4gICAgICAgIH1cbiAgICAgICAgc3RhdGUucG9zICs9IG1hdGNoWzBdLmxlbmd0aFxuICAgICAgICByZXR1cm4gdHJ1ZVxuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIHJldHVybiBmYWxzZVxufVxuIiwgIi8vIEZvciBlYWNoIG9wZW5pbmcgZW1waGFzaXMtbGlrZSBtYXJrZXIgZmluZCBhIG1hdGNoaW5nIGNsb3Npbmcgb25lXG4vL1xuXG5pbXBvcnQgdHlwZSB7IERlbGltaXRlciB9IGZyb20gJy4uL3R5cGVzLnRzJ1xuaW1wb3J0IHR5cGUgU3RhdGVJbmxpbmUgZnJvbSAnLi9zdGF0ZV9pbmxpbmUudHMnXG5cbmZ1bmN0aW9uIHByb2Nlc3NEZWxpbWl0ZXJzIChkZWxpbWl0ZXJzOiBEZWxpbWl0ZXJbXSkge1xuICBjb25zdCBvcGVuZXJzQm90dG9tOiBSZWNvcmQ8bnVtYmVyLCBudW1iZXJbXT4gPSB7fVxuICBjb25zdCBtYXggPSBkZWxpbWl0ZXJzLmxlbmd0aFxuXG4gIGlmICghbWF4KSByZXR1cm5cblxuICAvLyBoZWFkZXJJZHggaXMgdGhlIGZpcnN0IGRlbGltaXRlciBvZiB0aGUgY3VycmVudCAod2hlcmUgY2xvc2VyIGlzKSBkZWxpbWl0ZXIgcnVuXG4gIGxldCBoZWFkZXJJZHggPSAwXG4gIGxldCBsYXN0VG9rZW5JZHggPSAtMiAvLyBuZWVkcyBhbnkgdmFsdWUgbG93ZXIgdGhhbiAtMVxuICBjb25zdCBqdW1wczogbnVtYmVyW10gPSBbXVxuXG4gIGZvciAobGV0IGNsb3NlcklkeCA9IDA7IGNsb3NlcklkeCA8IG1heDsgY2xvc2VySWR4KyspIHtcbiAgICBjb25zdCBjbG9zZXIgPSBkZWxpbWl0ZXJzW2Nsb3NlcklkeF1cblxuICAgIGp1bXBzLnB1c2goMClcblxuICAgIC8vIG1hcmtlcnMgYmVsb25nIHRvIHNhbWUgZGVsaW1pdGVyIHJ1biBpZjpcbiAgICAvLyAgLSB0aGV5IGhhdmUgYWRqYWNlbnQgdG9rZW5zXG4gICAgLy8gIC0gQU5EIG1hcmtlcnMgYXJlIHRoZSBzYW1lXG4gICAgLy9cbiAgICBpZiAoZGVsaW1pdGVyc1toZWFkZXJJZHhdLm1hcmtlciAhPT0gY2xvc2VyLm1hcmtlciB8fCBsYXN0VG9rZW5JZHggIT09IGNsb3Nlci50b2tlbiAtIDEpIHtcbiAgICAgIGhlYWRlcklkeCA9IGNsb3NlcklkeFxuICAgIH1cblxuICAgIGxhc3RUb2tlbklkeCA9IGNsb3Nlci50b2tlblxuXG4gICAgLy8gTGVuZ3RoIGlzIG9ubHkgdXNlZCBmb3IgZW1waGFzaXMtc3BlY2lmaWMgXCJydWxlIG9mIDNcIixcbiAgICAvLyBpZiBpdCdzIG5vdCBkZWZpbmVkIChpbiBzdHJpa2V0aHJvdWdoIG9yIDNyZCBwYXJ0eSBwbHVnaW5zKSxcbiAgICAvLyB3ZSBjYW4gZGVmYXVsdCBpdCB0byAwIHRvIGRpc2FibGUgdGhvc2UgY2hlY2tzLlxuICAgIC8vXG4gICAgY2xvc2VyLmxlbmd0aCA9IGNsb3Nlci5sZW5ndGggfHwgMFxuXG4gICAgaWYgKCFjbG9zZXIuY2xvc2UpIGNvbnRpbnVlXG5cbiAgICAvLyBQcmV2aW91c2x5IGNhbGN1bGF0ZWQgbG93ZXIgYm91bmRzIChwcmV2aW91cyBmYWlscylcbiAgICAvLyBmb3IgZWFjaCBtYXJrZXIsIGVhY2ggZGVsaW1pdGVyIGxlbmd0aCBtb2R1bG8gMyxcbiAgICAvLyBhbmQgZm9yIHdoZXRoZXIgdGhpcyBjbG9zZXIgY2FuIGJlIGFuIG9wZW5lcjtcbiAgICAvLyBodHRwczovL2dpdGh1Yi5jb20vY29tbW9ubWFyay9jbWFyay9jb21taXQvMzQyNTBlMTJjY2ViZGM2MzcyYjhiNDljNDRmYWI1N2M3MjQ0MzQ2MFxuICAgIC8qIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBuby1wcm90b3R5cGUtYnVpbHRpbnMgKi9cbiAgICBpZiAoIW9wZW5lcnNCb3R0b20uaGFzT3duUHJvcGVydHkoY2xvc2VyLm1hcmtlcikpIHtcbiAgICAgIG9wZW5lcnNCb3R0b21bY2xvc2VyLm1hcmtlcl0gPSBbLTEsIC0xLCAtMSwgLTEsIC0xLCAtMV1cbiAgICB9XG5cbiAgICBjb25zdCBtaW5PcGVuZXJJZHggPSBvcGVuZXJzQm90dG9tW2Nsb3Nlci5tYXJrZXJdWyhjbG9zZXIub3BlbiA/IDMgOiAwKSArIChjbG9zZXIubGVuZ3RoICUgMyldXG5cbiAgICBsZXQgb3BlbmVySWR4ID0gaGVhZGVySWR4IC0ganVtcHNbaGVhZGVySWR4XSAtIDFcblxuICAgIGxldCBuZXdNaW5PcGVuZXJJZHggPSBvcGVuZXJJZHhcblxuICAgIGZvciAoOyBvcGVuZXJJZHggPiBtaW5PcGVuZXJJZHg7IG9wZW5lcklkeCAtPSBqdW1wc1tvcGVuZXJJZHhdICsgMSkge1xuICAgICAgY29uc3Qgb3BlbmVyID0gZGVsaW1pdGVyc1tvcGVuZXJJZHhdXG5cbiAgICAgIGlmIChvcGVuZXIubWFya2VyICE9PSBjbG9zZXIubWFya2VyKSBjb250aW51ZVxuXG4gICAgICBpZiAob3BlbmVyLm9wZW4gJiYgb3BlbmVyLmVuZCA8IDApIHtcbiAgICAgICAgbGV0IGlzT2RkTWF0Y2ggPSBmYWxzZVxuXG4gICAgICAgIC8vIGZyb20gc3BlYzpcbiAgICAgICAgLy9cbiAgICAgICAgLy8gSWYgb25lIG9mIHRoZSBkZWxpbWl0ZXJzIGNhbiBib3RoIG9wZW4gYW5kIGNsb3NlIGVtcGhhc2lzLCB0aGVuIHRoZVxuICAgICAgICAvLyBzdW0gb2YgdGhlIGxlbmd0aHMgb2YgdGhlIGRlbGltaXRlciBydW5zIGNvbnRhaW5pbmcgdGhlIG9wZW5pbmcgYW5kXG4gICAgICAgIC8vIGNsb3NpbmcgZGVsaW1pdGVycyBtdXN0IG5vdCBiZSBhIG11bHRpcGxlIG9mIDMgdW5sZXNzIGJvdGggbGVuZ3Roc1xuICAgICAgICAvLyBhcmUgbXVsdGlwbGVzIG9mIDMuXG4gICAgICAgIC8vXG4gICAgICAgIGlmIChvcGVuZXIuY2xvc2UgfHwgY2xvc2VyLm9wZW4pIHtcbiAgICAgICAgICBpZiAoKG9wZW5lci5sZW5ndGghICsgY2xvc2VyLmxlbmd0aCkgJSAzID09PSAwKSB7XG4gICAgICAgICAgICBpZiAob3BlbmVyLmxlbmd0aCEgJSAzICE9PSAwIHx8IGNsb3Nlci5sZW5ndGggJSAzICE9PSAwKSB7XG4gICAgICAgICAgICAgIGlzT2RkTWF0Y2ggPSB0cnVlXG4gICAgICAgICAgICB9XG4gICAgICAgICAgfVxuICAgICAgICB9XG5cbiAgICAgICAgaWYgKCFpc09kZE1hdGNoKSB7XG4gICAgICAgICAgLy8gSWYgcHJldmlvdXMgZGVsaW1pdGVyIGNhbm5vdCBiZSBhbiBvcGVuZXIsIHdlIGNhbiBzYWZlbHkgc2tpcFxuICAgICAgICAgIC8vIHRoZSBlbnRpcmUgc2VxdWVuY2UgaW4gZnV0dXJlIGNoZWNrcy4gVGhpcyBpcyByZXF1aXJlZCB0byBtYWtlXG4gICAgICAgICAgLy8gc3VyZSBhbGdvcml0aG0gaGFzIGxpbmVhciBjb21wbGV4aXR5IChzZWUgKl8qXypfKl8qXy4uLiBjYXNlKS5cbiAgICAgICAgICAvL1xuICAgICAgICAgIGNvbnN0IGxhc3RKdW1wID0gb3BlbmVySWR4ID4gMCAmJiAhZGVsaW1pdGVyc1tvcGVuZXJJZHggLSAxXS5vcGVuXG4gICAgICAgICAgICA/IGp1bXBzW29wZW5lcklkeCAtIDFdICsgMVxuICAgICAgICAgICAgOiAwXG5cbiAgICAgICAgICBqdW1wc1tjbG9zZXJJZHhdID0gY2xvc2VySWR4IC0gb3BlbmVySWR4ICsgbGFzdEp1bXBcbiAgICAgICAgICBqdW1wc1tvcGVuZXJJZHhdID0gbGFzdEp1bXBcblxuICAgICAgICAgIGNsb3Nlci5vcGVuID0gZmFsc2VcbiAgICAgICAgICBvcGVuZXIuZW5kID0gY2xvc2VySWR4XG4gICAgICAgICAgb3BlbmVyLmNsb3NlID0gZmFsc2VcbiAgICAgICAgICBuZXdNaW5PcGVuZXJJZHggPSAtMVxuICAgICAgICAgIC8vIHRyZWF0IG5leHQgdG9rZW4gYXMgc3RhcnQgb2YgcnVuLFxuICAgICAgICAgIC8vIGl0IG9wdGltaXplcyBza2lwcyBpbiAqKjwuLi4+KiphKio8Li4uPioqIHBhdGhvbG9naWNhbCBjYXNlXG4gICAgICAgICAgbGFzdFRva2VuSWR4ID0gLTJcbiAgICAgICAgICBicmVha1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuXG4gICAgaWYgKG5ld01pbk9wZW5lcklkeCAhPT0gLTEpIHtcbiAgICAgIC8vIElmIG1hdGNoIGZvciB0aGlzIGRlbGltaXRlciBydW4gZmFpbGVkLCB3ZSB3YW50IHRvIHNldCBsb3dlciBib3VuZCBmb3JcbiAgICAgIC8vIGZ1dHVyZSBsb29rdXBzLiBUaGlzIGlzIHJlcXVpcmVkIHRvIG1ha2Ugc3VyZSBhbGdvcml0aG0gaGFzIGxpbmVhclxuICAgICAgLy8gY29tcGxleGl0eS5cbiAgICAgIC8vXG4gICAgICAvLyBTZWUgZGV0YWlscyBoZXJlOlxuICAgICAgLy8gaHR0cHM6Ly9naXRodWIuY29tL2NvbW1vbm1hcmsvY21hcmsvaXNzdWVzLzE3OCNpc3N1ZWNvbW1lbnQtMjcwNDE3NDQyXG4gICAgICAvL1xuICAgICAgb3BlbmVyc0JvdHRvbVtjbG9zZXIubWFya2VyXVsoY2xvc2VyLm9wZW4gPyAzIDogMCkgKyAoKGNsb3Nlci5sZW5ndGggfHwgMCkgJSAzKV0gPSBuZXdNaW5PcGVuZXJJZHhcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gbGlua19wYWlycyAoc3RhdGU6IFN0YXRlSW5saW5lKTogdm9pZCB7XG4gIGNvbnN0IHRva2Vuc19tZXRhID0gc3RhdGUudG9rZW5zX21ldGFcbiAgY29uc3QgbWF4ID0gc3RhdGUudG9rZW5zX21ldGEubGVuZ3RoXG5cbiAgcHJvY2Vzc0RlbGltaXRlcnMoc3RhdGUuZGVsaW1pdGVycylcblxuICBmb3IgKGxldCBjdXJyID0gMDsgY3VyciA8IG1heDsgY3VycisrKSB7XG4gICAgY29uc3QgZGVsaW1pdGVycyA9IHRva2Vuc19tZXRhW2N1cnJdPy5kZWxpbWl0ZXJzXG4gICAgaWYgKGRlbGltaXRlcnMpIHtcbiAgICAgIHByb2Nlc3NEZWxpbWl0ZXJzKGRlbGltaXRlcnMpXG4gICAgfVxuICB9XG59XG4iLCAiLy8gQ2xlYW4gdXAgdG9rZW5zIGFmdGVyIGVtcGhhc2lzIGFuZCBzdHJpa2V0aHJvdWdoIHBvc3Rwcm9jZXNzaW5nOlxuLy8gbWVyZ2UgYWRqYWNlbnQgdGV4dCBub2RlcyBpbnRvIG9uZSBhbmQgcmUtY2FsY3VsYXRlIGFsbCB0b2tlbiBsZXZlbHNcbi8vXG4vLyBUaGlzIGlzIG5lY2Vzc2FyeSBiZWNhdXNlIGluaXRpYWxseSBlbXBoYXNpcyBkZWxpbWl0ZXIgbWFya2VycyAoKiwgXywgfilcbi8vIGFyZSB0cmVhdGVkIGFzIHRoZWlyIG93biBzZXBhcmF0ZSB0ZXh0IHRva2Vucy4gVGhlbiBlbXBoYXNpcyBydWxlIGVpdGhlclxuLy8gbGVhdmVzIHRoZW0gYXMgdGV4dCAobmVlZGVkIHRvIG1lcmdlIHdpdGggYWRqYWNlbnQgdGV4dCkgb3IgdHVybnMgdGhlbVxuLy8gaW50byBvcGVuaW5nL2Nsb3NpbmcgdGFncyAod2hpY2ggbWVzc2VzIHVwIGxldmVscyBpbnNpZGUpLlxuLy9cblxuaW1wb3J0IHR5cGUgU3RhdGVJbmxpbmUgZnJvbSAnLi9zdGF0ZV9pbmxpbmUudHMnXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGZyYWdtZW50c19qb2luIChzdGF0ZTogU3RhdGVJbmxpbmUpOiB2b2lkIHtcbiAgbGV0IGN1cnIsIGxhc3RcbiAgbGV0IGxldmVsID0gMFxuICBjb25zdCB0b2tlbnMgPSBzdGF0ZS50b2tlbnNcbiAgY29uc3QgbWF4ID0gc3RhdGUudG9rZW5zLmxlbmd0aFxuXG4gIGZvciAoY3VyciA9IGxhc3QgPSAwOyBjdXJyIDwgbWF4OyBjdXJyKyspIHtcbiAgICAvLyByZS1jYWxjdWxhdGUgbGV2ZWxzIGFmdGVyIGVtcGhhc2lzL3N0cmlrZXRocm91Z2ggdHVybnMgc29tZSB0ZXh0IG5vZGVzXG4gICAgLy8gaW50byBvcGVuaW5nL2Nsb3NpbmcgdGFnc1xuICAgIGlmICh0b2tlbnNbY3Vycl0ubmVzdGluZyA8IDApIGxldmVsLS0gLy8gY2xvc2luZyB0YWdcbiAgICB0b2tlbnNbY3Vycl0ubGV2ZWwgPSBsZXZlbFxuICAgIGlmICh0b2tlbnNbY3Vycl0ubmVzdGluZyA+IDApIGxldmVsKysgLy8gb3BlbmluZyB0YWdcblxuICAgIGlmICh0b2tlbnNbY3Vycl0udHlwZSA9PT0gJ3RleHQnICYmXG4gICAgICAgIGN1cnIgKyAxIDwgbWF4ICYmXG4gICAgICAgIHRva2Vuc1tjdXJyICsgMV0udHlwZSA9PT0gJ3RleHQnKSB7XG4gICAgICAvLyBjb2xsYXBzZSB0d28gYWRqYWNlbnQgdGV4dCBub2Rlc1xuICAgICAgdG9rZW5zW2N1cnIgKyAxXS5jb250ZW50ID0gdG9rZW5zW2N1cnJdLmNvbnRlbnQgKyB0b2tlbnNbY3VyciArIDFdLmNvbnRlbnRcbiAgICB9IGVsc2Uge1xuICAgICAgaWYgKGN1cnIgIT09IGxhc3QpIHsgdG9rZW5zW2xhc3RdID0gdG9rZW5zW2N1cnJdIH1cblxuICAgICAgbGFzdCsrXG4gICAgfVxuICB9XG5cbiAgaWYgKGN1cnIgIT09IGxhc3QpIHtcbiAgICB0b2tlbnMubGVuZ3RoID0gbGFzdFxuICB9XG59XG4iLCAiaW1wb3J0IFJ1bGVyIGZyb20gJy4vcnVsZXIudHMnXG5pbXBvcnQgU3RhdGVJbmxpbmUgZnJvbSAnLi9ydWxlc19pbmxpbmUvc3RhdGVfaW5saW5lLnRzJ1xuaW1wb3J0IHR5cGUgVG9rZW4gZnJvbSAnLi90b2tlbi50cydcbmltcG9ydCB0eXBlIE1hcmtkb3duSXQgZnJvbSAnLi9tYXJrZG93bml0LnRzJ1xuaW1wb3J0IHR5cGUgeyBFbnYgfSBmcm9tICcuL3R5cGVzLnRzJ1xuXG5pbXBvcnQgcl90ZXh0IGZyb20gJy4vcnVsZXNfaW5saW5lL3RleHQudHMnXG5pbXBvcnQgcl9saW5raWZ5IGZyb20gJy4vcnVsZXNfaW5saW5lL2xpbmtpZnkudHMnXG5pbXBvcnQgcl9uZXdsaW5lIGZyb20gJy4vcnVsZXNfaW5saW5lL25ld2xpbmUudHMnXG5pbXBvcnQgcl9lc2NhcGUgZnJvbSAnLi9ydWxlc19pbmxpbmUvZXNjYXBlLnRzJ1xuaW1wb3J0IHJfYmFja3RpY2tzIGZyb20gJy4vcnVsZXNfaW5saW5lL2JhY2t0aWNrcy50cydcbmltcG9ydCByX3N0cmlrZXRocm91Z2ggZnJvbSAnLi9ydWxlc19pbmxpbmUvc3RyaWtldGhyb3VnaC50cydcbmltcG9ydCByX2VtcGhhc2lzIGZyb20gJy4vcnVsZXNfaW5saW5lL2VtcGhhc2lzLnRzJ1xuaW1wb3J0IHJfbGluayBmcm9tICcuL3J1bGVzX2lubGluZS9saW5rLnRzJ1xuaW1wb3J0IHJfaW1hZ2UgZnJvbSAnLi9ydWxlc19pbmxpbmUvaW1hZ2UudHMnXG5pbXBvcnQgcl9hdXRvbGluayBmcm9tICcuL3J1bGVzX2lubGluZS9hdXRvbGluay50cydcbmltcG9ydCByX2h0bWxfaW5saW5lIGZyb20gJy4vcnVsZXNfaW5saW5lL2h0bWxfaW5saW5lLnRzJ1xuaW1wb3J0IHJfZW50aXR5IGZyb20gJy4vcnVsZXNfaW5saW5lL2VudGl0eS50cydcblxuaW1wb3J0IHJfYmFsYW5jZV9wYWlycyBmcm9tICcuL3J1bGVzX2lubGluZS9iYWxhbmNlX3BhaXJzLnRzJ1xuaW1wb3J0IHJfZnJhZ21lbnRzX2pvaW4gZnJvbSAnLi9ydWxlc19pbmxpbmUvZnJhZ21lbnRzX2pvaW4udHMnXG5cbi8vIFBhcnNlciBydWxlc1xuXG5jb25zdCBfcnVsZXM6IEFycmF5PFtcbiAgbmFtZTogc3RyaW5nLFxuICBydWxlOiAoc3RhdGU6IFN0YXRlSW5saW5lLCBzaWxlbnQ6IGJvb2xlYW4pID0+IGJvb2xlYW5cbl0+ID0gW1xuICBbJ3RleHQnLCByX3RleHRdLFxuICBbJ2xpbmtpZnknLCByX2xpbmtpZnldLFxuICBbJ25ld2xpbmUnLCByX25ld2xpbmVdLFxuICBbJ2VzY2FwZScsIHJfZXNjYXBlXSxcbiAgWydiYWNrdGlja3MnLCByX2JhY2t0aWNrc10sXG4gIFsnc3RyaWtldGhyb3VnaCcsIHJfc3RyaWtldGhyb3VnaC50b2tlbml6ZV0sXG4gIFsnZW1waGFzaXMnLCByX2VtcGhhc2lzLnRva2VuaXplXSxcbiAgWydsaW5rJywgcl9saW5rXSxcbiAgWydpbWFnZScsIHJfaW1hZ2VdLFxuICBbJ2F1dG9saW5rJywgcl9hdXRvbGlua10sXG4gIFsnaHRtbF9pbmxpbmUnLCByX2h0bWxfaW5saW5lXSxcbiAgWydlbnRpdHknLCByX2VudGl0eV1cbl1cblxuLy8gYHJ1bGUyYCBydWxlc2V0IHdhcyBjcmVhdGVkIHNwZWNpZmljYWxseSBmb3IgZW1waGFzaXMvc3RyaWtldGhyb3VnaFxuLy8gcG9zdC1wcm9jZXNzaW5nIGFuZCBtYXkgYmUgY2hhbmdlZCBpbiB0aGUgZnV0dXJlLlxuLy9cbi8vIERvbid0IHVzZSB0aGlzIGZvciBhbnl0aGluZyBleGNlcHQgcGFpcnMgKHBsdWdpbnMgd29ya2luZyB3aXRoIGBiYWxhbmNlX3BhaXJzYCkuXG4vL1xuY29uc3QgX3J1bGVzMjogQXJyYXk8W1xuICBuYW1lOiBzdHJpbmcsXG4gIHJ1bGU6IChzdGF0ZTogU3RhdGVJbmxpbmUpID0+IHZvaWRcbl0+ID0gW1xuICBbJ2JhbGFuY2VfcGFpcnMnLCByX2JhbGFuY2VfcGFpcnNdLFxuICBbJ3N0cmlrZXRocm91Z2gnLCByX3N0cmlrZXRocm91Z2gucG9zdFByb2Nlc3NdLFxuICBbJ2VtcGhhc2lzJywgcl9lbXBoYXNpcy5wb3N0UHJvY2Vzc10sXG4gIC8vIHJ1bGVzIGZvciBwYWlycyBzZXBhcmF0ZSAnKionIGludG8gaXRzIG93biB0ZXh0IHRva2Vucywgd2hpY2ggbWF5IGJlIGxlZnQgdW51c2VkLFxuICAvLyBydWxlIGJlbG93IG1lcmdlcyB1bnVzZWQgc2VnbWVudHMgYmFjayB3aXRoIHRoZSByZXN0IG9mIHRoZSB0ZXh0XG4gIFsnZnJhZ21lbnRzX2pvaW4nLCByX2ZyYWdtZW50c19qb2luXVxuXVxuXG4vKipcbiAqIFRva2VuaXplcyBwYXJhZ3JhcGggY29udGVudC5cbiAqL1xuY2xhc3MgUGFyc2VySW5saW5lIHtcbiAgLyoqXG4gICAqIHtAbGluayBSdWxlcn0gaW5zdGFuY2UuIEtlZXAgY29uZmlndXJhdGlvbiBvZiBpbmxpbmUgcnVsZXMuXG4gICAqL1xuICBydWxlciA9IG5ldyBSdWxlcjxbU3RhdGVJbmxpbmUsIGJvb2xlYW5dLCBib29sZWFuPigpXG5cbiAgLyoqXG4gICAqIHtAbGluayBSdWxlcn0gaW5zdGFuY2UuIFNlY29uZCBydWxlciB1c2VkIGZvciBwb3N0LXByb2Nlc3NpbmdcbiAgICogKGUuZy4gaW4gZW1waGFzaXMtbGlrZSBydWxlcykuXG4gICAqL1xuICBydWxlcjIgPSBuZXcgUnVsZXI8W1N0YXRlSW5saW5lXSwgdm9pZD4oKVxuXG4gIFN0YXRlID0gU3RhdGVJbmxpbmVcblxuICBjb25zdHJ1Y3RvciAoKSB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBfcnVsZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXMucnVsZXIucHVzaChfcnVsZXNbaV1bMF0sIF9ydWxlc1tpXVsxXSlcbiAgICB9XG5cbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IF9ydWxlczIubGVuZ3RoOyBpKyspIHtcbiAgICAgIHRoaXMucnVsZXIyLnB1c2goX3J1bGVzMltpXVswXSwgX3J1bGVzMltpXVsxXSlcbiAgICB9XG4gIH1cblxuICAvLyBTa2lwIHNpbmdsZSB0b2tlbiBieSBydW5uaW5nIGFsbCBydWxlcyBpbiB2YWxpZGF0aW9uIG1vZGU7XG4gIC8vIHJldHVybnMgYHRydWVgIGlmIGFueSBydWxlIHJlcG9ydGVkIHN1Y2Nlc3NcbiAgLy9cbiAgc2tpcFRva2VuIChzdGF0ZTogU3RhdGVJbmxpbmUpOiB2b2lkIHtcbiAgICBjb25zdCBwb3MgPSBzdGF0ZS5wb3NcbiAgICBjb25zdCBydWxlcyA9IHRoaXMucnVsZXIuZ2V0UnVsZXMoJycpXG4gICAgY29uc3QgbGVuID0gcnVsZXMubGVuZ3RoXG4gICAgY29uc3QgbWF4TmVzdGluZyA9IHN0YXRlLm1kLm9wdGlvbnMubWF4TmVzdGluZ1xuICAgIGNvbnN0IGNhY2hlID0gc3RhdGUuY2FjaGVcblxuICAgIGlmICh0eXBlb2YgY2FjaGVbcG9zXSAhPT0gJ3VuZGVmaW5lZCcpIHtcbiAgICAgIHN0YXRlLnBvcyA9IGNhY2hlW3Bvc11cbiAgICAgIHJldHVyblxuICAgIH1cblxuICAgIGxldCBvayA9IGZhbHNlXG5cbiAgICBpZiAoc3RhdGUubGV2ZWwgPCBtYXhOZXN0aW5nKSB7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICAgIC8vIEluY3JlbWVudCBzdGF0ZS5sZXZlbCBhbmQgZGVjcmVtZW50IGl0IGxhdGVyIHRvIGxpbWl0IHJlY3Vyc2lvbi5cbiAgICAgICAgLy8gSXQncyBoYXJtbGVzcyB0byBkbyBoZXJlLCBiZWNhdXNlIG5vIHRva2VucyBhcmUgY3JlYXRlZC4gQnV0IGlkZWFsbHksXG4gICAgICAgIC8vIHdlJ2QgbmVlZCBhIHNlcGFyYXRlIHByaXZhdGUgc3RhdGUgdmFyaWFibGUgZm9yIHRoaXMgcHVycG9zZS5cbiAgICAgICAgLy9cbiAgICAgICAgc3RhdGUubGV2ZWwrK1xuICAgICAgICBvayA9IHJ1bGVzW2ldKHN0YXRlLCB0cnVlKVxuICAgICAgICBzdGF0ZS5sZXZlbC0tXG5cbiAgICAgICAgaWYgKG9rKSB7XG4gICAgICAgICAgaWYgKHBvcyA+PSBzdGF0ZS5wb3MpIHsgdGhyb3cgbmV3IEVycm9yKFwiaW5saW5lIHJ1bGUgZGlkbid0IGluY3JlbWVudCBzdGF0ZS5wb3NcIikgfVxuICAgICAgICAgIGJyZWFrXG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgLy8gVG9vIG11Y2ggbmVzdGluZywganVzdCBza2lwIHVudGlsIHRoZSBlbmQgb2YgdGhlIHBhcmFncmFwaC5cbiAgICAgIC8vXG4gICAgICAvLyBOT1RFOiB0aGlzIHdpbGwgY2F1c2UgbGlua3MgdG8gYmVoYXZlIGluY29ycmVjdGx5IGluIHRoZSBmb2xsb3dpbmcgY2FzZSxcbiAgICAgIC8vICAgICAgIHdoZW4gYW4gYW1vdW50IG9mIGBbYCBpcyBleGFjdGx5IGVxdWFsIHRvIGBtYXhOZXN0aW5nICsgMWA6XG4gICAgICAvL1xuICAgICAgLy8gICAgICAgW1tbW1tbW1tbW1tbW1tbW1tbW1tbZm9vXSgpXG4gICAgICAvL1xuICAgICAgLy8gVE9ETzogcmVtb3ZlIHRoaXMgd29ya2Fyb3VuZCB3aGVuIENNIHN0YW5kYXJkIHdpbGwgYWxsb3cgbmVzdGVkIGxpbmtzXG4gICAgICAvLyAgICAgICAod2UgY2FuIHJlcGxhY2UgaXQgYnkgcHJldmVudGluZyBsaW5rcyBmcm9tIGJlaW5nIHBhcnNlZCBpblxuICAgICAgLy8gICAgICAgdmFsaWRhdGlvbiBtb2RlKVxuICAgICAgLy9cbiAgICAgIHN0YXRlLnBvcyA9IHN0YXRlLnBvc01heFxuICAgIH1cblxuICAgIGlmICghb2spIHsgc3RhdGUucG9zKysgfVxuICAgIGNhY2hlW3Bvc10gPSBzdGF0ZS5wb3NcbiAgfVxuXG4gIC8vIEdlbmVyYXRlIHRva2VucyBmb3IgaW5wdXQgcmFuZ2VcbiAgLy9cbiAgdG9rZW5pemUgKHN0YXRlOiBTdGF0ZUlubGluZSk6IHZvaWQge1xuICAgIGNvbnN0IHJ1bGVzID0gdGhpcy5ydWxlci5nZXRSdWxlcygnJylcbiAgICBjb25zdCBsZW4gPSBydWxlcy5sZW5ndGhcbiAgICBjb25zdCBlbmQgPSBzdGF0ZS5wb3NNYXhcbiAgICBjb25zdCBtYXhOZXN0aW5nID0gc3RhdGUubWQub3B0aW9ucy5tYXhOZXN0aW5nXG5cbiAgICB3aGlsZSAoc3RhdGUucG9zIDwgZW5kKSB7XG4gICAgICAvLyBUcnkgYWxsIHBvc3NpYmxlIHJ1bGVzLlxuICAgICAgLy8gT24gc3VjY2VzcywgcnVsZSBzaG91bGQ6XG4gICAgICAvL1xuICAgICAgLy8gLSB1cGRhdGUgYHN0YXRlLnBvc2BcbiAgICAgIC8vIC0gdXBkYXRlIGBzdGF0ZS50b2tlbnNgXG4gICAgICAvLyAtIHJldHVybiB0cnVlXG4gICAgICBjb25zdCBwcmV2UG9zID0gc3RhdGUucG9zXG4gICAgICBsZXQgb2sgPSBmYWxzZVxuXG4gICAgICBpZiAoc3RhdGUubGV2ZWwgPCBtYXhOZXN0aW5nKSB7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbGVuOyBpKyspIHtcbiAgICAgICAgICBvayA9IHJ1bGVzW2ldKHN0YXRlLCBmYWxzZSlcbiAgICAgICAgICBpZiAob2spIHtcbiAgICAgICAgICAgIGlmIChwcmV2UG9zID49IHN0YXRlLnBvcykgeyB0aHJvdyBuZXcgRXJyb3IoXCJpbmxpbmUgcnVsZSBkaWRuJ3QgaW5jcmVtZW50IHN0YXRlLnBvc1wiKSB9XG4gICAgICAgICAgICBicmVha1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICBpZiAob2spIHtcbiAgICAgICAgaWYgKHN0YXRlLnBvcyA+PSBlbmQpIHsgYnJlYWsgfVxuICAgICAgICBjb250aW51ZVxuICAgICAgfVxuXG4gICAgICBzdGF0ZS5wZW5kaW5nICs9IHN0YXRlLnNyY1tzdGF0ZS5wb3MrK11cbiAgICB9XG5cbiAgICBpZiAoc3RhdGUucGVuZGluZykge1xuICAgICAgc3RhdGUucHVzaFBlbmRpbmcoKVxuICAgIH1cbiAgfVxuXG4gIC8qKlxuICAgKiBQcm9jZXNzIGlucHV0IHN0cmluZyBhbmQgcHVzaCBpbmxpbmUgdG9rZW5zIGludG8gYG91dFRva2Vuc2BcbiAgICovXG4gIHBhcnNlIChzdHI6IHN0cmluZywgbWQ6IE1hcmtkb3duSXQsIGVudjogRW52LCBvdXRUb2tlbnM6IFRva2VuW10pOiB2b2lkIHtcbiAgICBjb25zdCBzdGF0ZSA9IG5ldyB0aGlzLlN0YXRlKHN0ciwgbWQsIGVudiwgb3V0VG9rZW5zKVxuXG4gICAgdGhpcy50b2tlbml6ZShzdGF0ZSlcblxuICAgIGNvbnN0IHJ1bGVzID0gdGhpcy5ydWxlcjIuZ2V0UnVsZXMoJycpXG4gICAgY29uc3QgbGVuID0gcnVsZXMubGVuZ3RoXG5cbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICBydWxlc1tpXShzdGF0ZSlcbiAgICB9XG4gIH1cbn1cblxuZXhwb3J0IGRlZmF1bHQgUGFyc2VySW5saW5lXG4iLCAiLy8gbWFya2Rvd24taXQgZGVmYXVsdCBvcHRpb25zXG5cbmltcG9ydCB0eXBlIHsgTWFya2Rvd25JdE9wdGlvbnMgfSBmcm9tICcuLi90eXBlcy50cydcblxuY29uc3Qgb3B0aW9uczogUmVxdWlyZWQ8TWFya2Rvd25JdE9wdGlvbnM+ID0ge1xuICAvLyBFbmFibGUgSFRNTCB0YWdzIGluIHNvdXJjZVxuICBodG1sOiBmYWxzZSxcblxuICAvLyBVc2UgJy8nIHRvIGNsb3NlIHNpbmdsZSB0YWdzICg8YnIgLz4pXG4gIHhodG1sT3V0OiBmYWxzZSxcblxuICAvLyBDb252ZXJ0ICdcXG4nIGluIHBhcmFncmFwaHMgaW50byA8YnI+XG4gIGJyZWFrczogZmFsc2UsXG5cbiAgLy8gQ1NTIGxhbmd1YWdlIHByZWZpeCBmb3IgZmVuY2VkIGJsb2Nrc1xuICBsYW5nUHJlZml4OiAnbGFuZ3VhZ2UtJyxcblxuICAvLyBhdXRvY29udmVydCBVUkwtbGlrZSB0ZXh0cyB0byBsaW5rc1xuICBsaW5raWZ5OiBmYWxzZSxcblxuICAvLyBFbmFibGUgc29tZSBsYW5ndWFnZS1uZXV0cmFsIHJlcGxhY2VtZW50cyArIHF1b3RlcyBiZWF1dGlmaWNhdGlvblxuICB0eXBvZ3JhcGhlcjogZmFsc2UsXG5cbiAgLy8gRG91YmxlICsgc2luZ2xlIHF1b3RlcyByZXBsYWNlbWVudCBwYWlycywgd2hlbiB0eXBvZ3JhcGhlciBlbmFibGVkLFxuICAvLyBhbmQgc21hcnRxdW90ZXMgb24uIENvdWxkIGJlIGVpdGhlciBhIFN0cmluZyBvciBhbiBBcnJheS5cbiAgLy9cbiAgLy8gRm9yIGV4YW1wbGUsIHlvdSBjYW4gdXNlICfCq8K74oCe4oCcJyBmb3IgUnVzc2lhbiwgJ+KAnuKAnOKAmuKAmCcgZm9yIEdlcm1hbixcbiAgLy8gYW5kIFsnwqtcXHhBMCcsICdcXHhBMMK7JywgJ+KAuVxceEEwJywgJ1xceEEw4oC6J10gZm9yIEZyZW5jaCAoaW5jbHVkaW5nIG5ic3ApLlxuICBxdW90ZXM6ICdcXHUyMDFjXFx1MjAxZFxcdTIwMThcXHUyMDE5JywgLyog4oCc4oCd4oCY4oCZICovXG5cbiAgLy8gSGlnaGxpZ2h0ZXIgZnVuY3Rpb24uIFNob3VsZCByZXR1cm4gZXNjYXBlZCBIVE1MLFxuICAvLyBvciAnJyBpZiB0aGUgc291cmNlIHN0cmluZyBpcyBub3QgY2hhbmdlZCBhbmQgc2hvdWxkIGJlIGVzY2FwZWQgZXh0ZXJuYWx5LlxuICAvLyBJZiByZXN1bHQgc3RhcnRzIHdpdGggPHByZS4uLiBpbnRlcm5hbCB3cmFwcGVyIGlzIHNraXBwZWQuXG4gIC8vXG4gIC8vIGZ1bmN0aW9uICgvKnN0ciwgbGFuZyovKSB7IHJldHVybiAnJzsgfVxuICAvL1xuICBoaWdobGlnaHQ6IG51bGwsXG5cbiAgLy8gSW50ZXJuYWwgcHJvdGVjdGlvbiwgcmVjdXJzaW9uIGxpbWl0XG4gIG1heE5lc3Rpbmc6IDEwMFxufVxuXG5leHBvcnQgZGVmYXVsdCB7XG4gIG9wdGlvbnMsXG5cbiAgY29tcG9uZW50czoge1xuICAgIGNvcmU6IHt9LFxuICAgIGJsb2NrOiB7fSxcbiAgICBpbmxpbmU6IHt9XG4gIH1cbn1cbiIsICIvLyBcIlplcm9cIiBwcmVzZXQsIHdpdGggbm90aGluZyBlbmFibGVkLiBVc2VmdWwgZm9yIG1hbnVhbCBjb25maWd1cmluZyBvZiBzaW1wbGVcbi8vIG1vZGVzLiBGb3IgZXhhbXBsZSwgdG8gcGFyc2UgYm9sZC9pdGFsaWMgb25seS5cblxuaW1wb3J0IHR5cGUgeyBNYXJrZG93bkl0T3B0aW9ucyB9IGZyb20gJy4uL3R5cGVzLnRzJ1xuXG5jb25zdCBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz4gPSB7XG4gIC8vIEVuYWJsZSBIVE1MIHRhZ3MgaW4gc291cmNlXG4gIGh0bWw6IGZhbHNlLFxuXG4gIC8vIFVzZSAnLycgdG8gY2xvc2Ugc2luZ2xlIHRhZ3MgKDxiciAvPilcbiAgeGh0bWxPdXQ6IGZhbHNlLFxuXG4gIC8vIENvbnZlcnQgJ1xcbicgaW4gcGFyYWdyYXBocyBpbnRvIDxicj5cbiAgYnJlYWtzOiBmYWxzZSxcblxuICAvLyBDU1MgbGFuZ3VhZ2UgcHJlZml4IGZvciBmZW5jZWQgYmxvY2tzXG4gIGxhbmdQcmVmaXg6ICdsYW5ndWFnZS0nLFxuXG4gIC8vIGF1dG9jb252ZXJ0IFVSTC1saWtlIHRleHRzIHRvIGxpbmtzXG4gIGxpbmtpZnk6IGZhbHNlLFxuXG4gIC8vIEVuYWJsZSBzb21lIGxhbmd1YWdlLW5ldXRyYWwgcmVwbGFjZW1lbnRzICsgcXVvdGVzIGJlYXV0aWZpY2F0aW9uXG4gIHR5cG9ncmFwaGVyOiBmYWxzZSxcblxuICAvLyBEb3VibGUgKyBzaW5nbGUgcXVvdGVzIHJlcGxhY2VtZW50IHBhaXJzLCB3aGVuIHR5cG9ncmFwaGVyIGVuYWJsZWQsXG4gIC8vIGFuZCBzbWFydHF1b3RlcyBvbi4gQ291bGQgYmUgZWl0aGVyIGEgU3RyaW5nIG9yIGFuIEFycmF5LlxuICAvL1xuICAvLyBGb3IgZXhhbXBsZSwgeW91IGNhbiB1c2UgJ8KrwrvigJ7igJwnIGZvciBSdXNzaWFuLCAn4oCe4oCc4oCa4oCYJyBmb3IgR2VybWFuLFxuICAvLyBhbmQgWyfCq1xceEEwJywgJ1xceEEwwrsnLCAn4oC5XFx4QTAnLCAnXFx4QTDigLonXSBmb3IgRnJlbmNoIChpbmNsdWRpbmcgbmJzcCkuXG4gIHF1b3RlczogJ1xcdTIwMWNcXHUyMDFkXFx1MjAxOFxcdTIwMTknLCAvKiDigJzigJ3igJjigJkgKi9cblxuICAvLyBIaWdobGlnaHRlciBmdW5jdGlvbi4gU2hvdWxkIHJldHVybiBlc2NhcGVkIEhUTUwsXG4gIC8vIG9yICcnIGlmIHRoZSBzb3VyY2Ugc3RyaW5nIGlzIG5vdCBjaGFuZ2VkIGFuZCBzaG91bGQgYmUgZXNjYXBlZCBleHRlcm5hbHkuXG4gIC8vIElmIHJlc3VsdCBzdGFydHMgd2l0aCA8cHJlLi4uIGludGVybmFsIHdyYXBwZXIgaXMgc2tpcHBlZC5cbiAgLy9cbiAgLy8gZnVuY3Rpb24gKC8qc3RyLCBsYW5nKi8pIHsgcmV0dXJuICcnOyB9XG4gIC8vXG4gIGhpZ2hsaWdodDogbnVsbCxcblxuICAvLyBJbnRlcm5hbCBwcm90ZWN0aW9uLCByZWN1cnNpb24gbGltaXRcbiAgbWF4TmVzdGluZzogMjBcbn1cblxuZXhwb3J0IGRlZmF1bHQge1xuICBvcHRpb25zLFxuXG4gIGNvbXBvbmVudHM6IHtcblxuICAgIGNvcmU6IHtcbiAgICAgIHJ1bGVzOiBbXG4gICAgICAgICdub3JtYWxpemUnLFxuICAgICAgICAnYmxvY2snLFxuICAgICAgICAnc3RyaXBfcmVmZXJlbmNlcycsXG4gICAgICAgICdpbmxpbmUnLFxuICAgICAgICAndGV4dF9qb2luJ1xuICAgICAgXVxuICAgIH0sXG5cbiAgICBibG9jazoge1xuICAgICAgcnVsZXM6IFtcbiAgICAgICAgJ3BhcmFncmFwaCdcbiAgICAgIF1cbiAgICB9LFxuXG4gICAgaW5saW5lOiB7XG4gICAgICBydWxlczogW1xuICAgICAgICAndGV4dCdcbiAgICAgIF0sXG4gICAgICBydWxlczI6IFtcbiAgICAgICAgJ2JhbGFuY2VfcGFpcnMnLFxuICAgICAgICAnZnJhZ21lbnRzX2pvaW4nXG4gICAgICBdXG4gICAgfVxuICB9XG59XG4iLCAiLy8gQ29tbW9ubWFyayBkZWZhdWx0IG9wdGlvbnNcblxuaW1wb3J0IHR5cGUgeyBNYXJrZG93bkl0T3B0aW9ucyB9IGZyb20gJy4uL3R5cGVzLnRzJ1xuXG5jb25zdCBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz4gPSB7XG4gIC8vIEVuYWJsZSBIVE1MIHRhZ3MgaW4gc291cmNlXG4gIGh0bWw6IHRydWUsXG5cbiAgLy8gVXNlICcvJyB0byBjbG9zZSBzaW5nbGUgdGFncyAoPGJyIC8+KVxuICB4aHRtbE91dDogdHJ1ZSxcblxuICAvLyBDb252ZXJ0ICdcXG4nIGluIHBhcmFncmFwaHMgaW50byA8YnI+XG4gIGJyZWFrczogZmFsc2UsXG5cbiAgLy8gQ1NTIGxhbmd1YWdlIHByZWZpeCBmb3IgZmVuY2VkIGJsb2Nrc1xuICBsYW5nUHJlZml4OiAnbGFuZ3VhZ2UtJyxcblxuICAvLyBhdXRvY29udmVydCBVUkwtbGlrZSB0ZXh0cyB0byBsaW5rc1xuICBsaW5raWZ5OiBmYWxzZSxcblxuICAvLyBFbmFibGUgc29tZSBsYW5ndWFnZS1uZXV0cmFsIHJlcGxhY2VtZW50cyArIHF1b3RlcyBiZWF1dGlmaWNhdGlvblxuICB0eXBvZ3JhcGhlcjogZmFsc2UsXG5cbiAgLy8gRG91YmxlICsgc2luZ2xlIHF1b3RlcyByZXBsYWNlbWVudCBwYWlycywgd2hlbiB0eXBvZ3JhcGhlciBlbmFibGVkLFxuICAvLyBhbmQgc21hcnRxdW90ZXMgb24uIENvdWxkIGJlIGVpdGhlciBhIFN0cmluZyBvciBhbiBBcnJheS5cbiAgLy9cbiAgLy8gRm9yIGV4YW1wbGUsIHlvdSBjYW4gdXNlICfCq8K74oCe4oCcJyBmb3IgUnVzc2lhbiwgJ+KAnuKAnOKAmuKAmCcgZm9yIEdlcm1hbixcbiAgLy8gYW5kIFsnwqtcXHhBMCcsICdcXHhBMMK7JywgJ+KAuVxceEEwJywgJ1xceEEw4oC6J10gZm9yIEZyZW5jaCAoaW5jbHVkaW5nIG5ic3ApLlxuICBxdW90ZXM6ICdcXHUyMDFjXFx1MjAxZFxcdTIwMThcXHUyMDE5JywgLyog4oCc4oCd4oCY4oCZICovXG5cbiAgLy8gSGlnaGxpZ2h0ZXIgZnVuY3Rpb24uIFNob3VsZCByZXR1cm4gZXNjYXBlZCBIVE1MLFxuICAvLyBvciAnJyBpZiB0aGUgc291cmNlIHN0cmluZyBpcyBub3QgY2hhbmdlZCBhbmQgc2hvdWxkIGJlIGVzY2FwZWQgZXh0ZXJuYWx5LlxuICAvLyBJZiByZXN1bHQgc3RhcnRzIHdpdGggPHByZS4uLiBpbnRlcm5hbCB3cmFwcGVyIGlzIHNraXBwZWQuXG4gIC8vXG4gIC8vIGZ1bmN0aW9uICgvKnN0ciwgbGFuZyovKSB7IHJldHVybiAnJzsgfVxuICAvL1xuICBoaWdobGlnaHQ6IG51bGwsXG5cbiAgLy8gSW50ZXJuYWwgcHJvdGVjdGlvbiwgcmVjdXJzaW9uIGxpbWl0XG4gIG1heE5lc3Rpbmc6IDIwXG59XG5cbmV4cG9ydCBkZWZhdWx0IHtcbiAgb3B0aW9ucyxcblxuICBjb21wb25lbnRzOiB7XG5cbiAgICBjb3JlOiB7XG4gICAgICBydWxlczogW1xuICAgICAgICAnbm9ybWFsaXplJyxcbiAgICAgICAgJ2Jsb2NrJyxcbiAgICAgICAgJ3N0cmlwX3JlZmVyZW5jZXMnLFxuICAgICAgICAnaW5saW5lJyxcbiAgICAgICAgJ3RleHRfam9pbidcbiAgICAgIF1cbiAgICB9LFxuXG4gICAgYmxvY2s6IHtcbiAgICAgIHJ1bGVzOiBbXG4gICAgICAgICdibG9ja3F1b3RlJyxcbiAgICAgICAgJ2NvZGUnLFxuICAgICAgICAnZmVuY2UnLFxuICAgICAgICAnaGVhZGluZycsXG4gICAgICAgICdocicsXG4gICAgICAgICdodG1sX2Jsb2NrJyxcbiAgICAgICAgJ2xoZWFkaW5nJyxcbiAgICAgICAgJ2xpc3QnLFxuICAgICAgICAncmVmZXJlbmNlJyxcbiAgICAgICAgJ3BhcmFncmFwaCdcbiAgICAgIF1cbiAgICB9LFxuXG4gICAgaW5saW5lOiB7XG4gICAgICBydWxlczogW1xuICAgICAgICAnYXV0b2xpbmsnLFxuICAgICAgICAnYmFja3RpY2tzJyxcbiAgICAgICAgJ2VtcGhhc2lzJyxcbiAgICAgICAgJ2VudGl0eScsXG4gICAgICAgICdlc2NhcGUnLFxuICAgICAgICAnaHRtbF9pbmxpbmUnLFxuICAgICAgICAnaW1hZ2UnLFxuICAgICAgICAnbGluaycsXG4gICAgICAgICduZXdsaW5lJyxcbiAgICAgICAgJ3RleHQnXG4gICAgICBdLFxuICAgICAgcnVsZXMyOiBbXG4gICAgICAgICdiYWxhbmNlX3BhaXJzJyxcbiAgICAgICAgJ2VtcGhhc2lzJyxcbiAgICAgICAgJ2ZyYWdtZW50c19qb2luJ1xuICAgICAgXVxuICAgIH1cbiAgfVxufVxuIiwgIi8vIE1haW4gcGFyc2VyIGNsYXNzXG5cbmltcG9ydCAqIGFzIHV0aWxzIGZyb20gJy4vY29tbW9uL3V0aWxzLnRzJ1xuaW1wb3J0ICogYXMgaGVscGVycyBmcm9tICcuL2hlbHBlcnMvaW5kZXgudHMnXG5pbXBvcnQgVG9rZW4gZnJvbSAnLi90b2tlbi50cydcbmltcG9ydCBSdWxlciBmcm9tICcuL3J1bGVyLnRzJ1xuaW1wb3J0IFJlbmRlcmVyIGZyb20gJy4vcmVuZGVyZXIudHMnXG5pbXBvcnQgUGFyc2VyQ29yZSBmcm9tICcuL3BhcnNlcl9jb3JlLnRzJ1xuaW1wb3J0IFN0YXRlQ29yZSBmcm9tICcuL3J1bGVzX2NvcmUvc3RhdGVfY29yZS50cydcbmltcG9ydCBQYXJzZXJCbG9jayBmcm9tICcuL3BhcnNlcl9ibG9jay50cydcbmltcG9ydCBTdGF0ZUJsb2NrIGZyb20gJy4vcnVsZXNfYmxvY2svc3RhdGVfYmxvY2sudHMnXG5pbXBvcnQgUGFyc2VySW5saW5lIGZyb20gJy4vcGFyc2VyX2lubGluZS50cydcbmltcG9ydCBTdGF0ZUlubGluZSBmcm9tICcuL3J1bGVzX2lubGluZS9zdGF0ZV9pbmxpbmUudHMnXG5pbXBvcnQgeyBMaW5raWZ5SXQgfSBmcm9tICdsaW5raWZ5LWl0J1xuaW1wb3J0ICogYXMgbWR1cmwgZnJvbSAnbWR1cmwnXG5pbXBvcnQgcHVueWNvZGUgZnJvbSAncHVueWNvZGUuanMnXG5cbmltcG9ydCBjZmdfZGVmYXVsdCBmcm9tICcuL3ByZXNldHMvZGVmYXVsdC50cydcbmltcG9ydCBjZmdfemVybyBmcm9tICcuL3ByZXNldHMvemVyby50cydcbmltcG9ydCBjZmdfY29tbW9ubWFyayBmcm9tICcuL3ByZXNldHMvY29tbW9ubWFyay50cydcbmltcG9ydCB0eXBlIHsgRW52LCBNYXJrZG93bkl0T3B0aW9ucyB9IGZyb20gJy4vdHlwZXMudHMnXG5cbmNvbnN0IGNvbmZpZyA9IHtcbiAgZGVmYXVsdDogY2ZnX2RlZmF1bHQsXG4gIHplcm86IGNmZ196ZXJvLFxuICBjb21tb25tYXJrOiBjZmdfY29tbW9ubWFya1xufVxuXG50eXBlIE1hcmtkb3duSXRQcmVzZXROYW1lID0ga2V5b2YgdHlwZW9mIGNvbmZpZ1xuXG4vKipcbiAqIFBhcnNlciBwcmVzZXQgY29udGFpbmluZyBvcHRpb25zIGFuZCBlbmFibGVkIHJ1bGVzIGZvciBlYWNoIHBhcnNlciBjb21wb25lbnQuXG4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWFya2Rvd25JdFByZXNldCB7XG4gIG9wdGlvbnM/OiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz5cbiAgY29tcG9uZW50cz86IHtcbiAgICBjb3JlPzoge1xuICAgICAgcnVsZXM/OiBzdHJpbmdbXVxuICAgIH1cbiAgICBibG9jaz86IHtcbiAgICAgIHJ1bGVzPzogc3RyaW5nW11cbiAgICB9XG4gICAgaW5saW5lPzoge1xuICAgICAgcnVsZXM/OiBzdHJpbmdbXVxuICAgICAgcnVsZXMyPzogc3RyaW5nW11cbiAgICB9XG4gIH1cbn1cblxudHlwZSBNYXJrZG93bkl0Q29tcG9uZW50TmFtZSA9IGtleW9mIE5vbk51bGxhYmxlPE1hcmtkb3duSXRQcmVzZXRbJ2NvbXBvbmVudHMnXT5cblxuLy9cbi8vIFRoaXMgdmFsaWRhdG9yIGNhbiBwcm9oaWJpdCBtb3JlIHRoYW4gcmVhbGx5IG5lZWRlZCB0byBwcmV2ZW50IFhTUy4gSXQncyBhXG4vLyB0cmFkZW9mZiB0byBrZWVwIGNvZGUgc2ltcGxlIGFuZCB0byBiZSBzZWN1cmUgYnkgZGVmYXVsdC5cbi8vXG4vLyBJZiB5b3UgbmVlZCBkaWZmZXJlbnQgc2V0dXAgLSBvdmVycmlkZSB2YWxpZGF0b3IgbWV0aG9kIGFzIHlvdSB3aXNoLiBPclxuLy8gcmVwbGFjZSBpdCB3aXRoIGR1bW15IGZ1bmN0aW9uIGFuZCB1c2UgZXh0ZXJuYWwgc2FuaXRpemVyLlxuLy9cblxuY29uc3QgQkFEX1BST1RPX1JFID0gL14odmJzY3JpcHR8amF2YXNjcmlwdHxmaWxlfGRhdGEpOi9cbmNvbnN0IEdPT0RfREFUQV9SRSA9IC9eZGF0YTppbWFnZVxcLyhnaWZ8cG5nfGpwZWd8d2VicCk7L1xuXG5jb25zdCBSRUNPREVfSE9TVE5BTUVfRk9SID0gWydodHRwOicsICdodHRwczonLCAnbWFpbHRvOiddXG5cbi8qKlxuICogUGFyc2VzIE1hcmtkb3duIGludG8gdG9rZW5zIGFuZCByZW5kZXJzIHRoZW0gdG8gSFRNTC5cbiAqXG4gKiBAY2F0ZWdvcnkgTWFpblxuICovXG5jbGFzcyBNYXJrZG93bkl0IHtcbiAgLyoqXG4gICAqIEluc3RhbmNlIG9mIHtAbGluayBQYXJzZXJJbmxpbmV9LiBZb3UgbWF5IG5lZWQgaXQgdG8gYWRkIG5ldyBydWxlcyB3aGVuXG4gICAqIHdyaXRpbmcgcGx1Z2lucy4gRm9yIHNpbXBsZSBydWxlcyBjb250cm9sIHVzZSB7QGxpbmsgTWFya2Rvd25JdC5kaXNhYmxlfVxuICAgKiBhbmQge0BsaW5rIE1hcmtkb3duSXQuZW5hYmxlfS5cbiAgICovXG4gIGlubGluZSA9IG5ldyBQYXJzZXJJbmxpbmUoKVxuXG4gIC8qKlxuICAgKiBJbnN0YW5jZSBvZiB7QGxpbmsgUGFyc2VyQmxvY2t9LiBZb3UgbWF5IG5lZWQgaXQgdG8gYWRkIG5ldyBydWxlcyB3aGVuXG4gICAqIHdyaXRpbmcgcGx1Z2lucy4gRm9yIHNpbXBsZSBydWxlcyBjb250cm9sIHVzZSB7QGxpbmsgTWFya2Rvd25JdC5kaXNhYmxlfVxuICAgKiBhbmQge0BsaW5rIE1hcmtkb3duSXQuZW5hYmxlfS5cbiAgICovXG4gIGJsb2NrID0gbmV3IFBhcnNlckJsb2NrKClcblxuICAvKipcbiAgICogSW5zdGFuY2Ugb2Yge0BsaW5rIFBhcnNlckNvcmV9IGNoYWluIGV4ZWN1dG9yLiBZb3UgbWF5IG5lZWQgaXQgdG8gYWRkIG5ld1xuICAgKiBydWxlcyB3aGVuIHdyaXRpbmcgcGx1Z2lucy4gRm9yIHNpbXBsZSBydWxlcyBjb250cm9sIHVzZVxuICAgKiB7QGxpbmsgTWFya2Rvd25JdC5kaXNhYmxlfSBhbmQge0BsaW5rIE1hcmtkb3duSXQuZW5hYmxlfS5cbiAgICovXG4gIGNvcmUgPSBuZXcgUGFyc2VyQ29yZSgpXG5cbiAgLyoqXG4gICAqIEluc3RhbmNlIG9mIHtAbGluayBSZW5kZXJlcn0uIFVzZSBpdCB0byBtb2RpZnkgb3V0cHV0IGxvb2suIE9yIHRvIGFkZCByZW5kZXJpbmdcbiAgICogcnVsZXMgZm9yIG5ldyB0b2tlbiB0eXBlcywgZ2VuZXJhdGVkIGJ5IHBsdWdpbnMuXG4gICAqXG4gICAqIFNlZSB7QGxpbmsgUmVuZGVyZXJ9IGRvY3MgYW5kXG4gICAqIFtzb3VyY2UgY29kZV0oaHR0cHM6Ly9naXRodWIuY29tL21hcmtkb3duLWl0L21hcmtkb3duLWl0L2Jsb2IvbWFzdGVyL3NyYy9yZW5kZXJlci50cykuXG4gICAqXG4gICAqIEBleGFtcGxlXG4gICAqIGBgYGphdmFzY3JpcHRcbiAgICogaW1wb3J0IE1hcmtkb3duSXQgZnJvbSAnbWFya2Rvd24taXQnXG4gICAqIGNvbnN0IG1kID0gbmV3IE1hcmtkb3duSXQoKVxuICAgKlxuICAgKiBmdW5jdGlvbiBteVRva2VuKHRva2VucywgaWR4LCBvcHRpb25zLCBlbnYsIHNlbGYpIHtcbiAgICogICAvLy4uLlxuICAgKiAgIHJldHVybiByZXN1bHQ7XG4gICAqIH07XG4gICAqXG4gICAqIG1kLnJlbmRlcmVyLnJ1bGVzWydteV90b2tlbiddID0gbXlUb2tlblxuICAgKiBgYGBcbiAgICovXG4gIHJlbmRlcmVyID0gbmV3IFJlbmRlcmVyKClcblxuICAvKipcbiAgICogW2xpbmtpZnktaXRdKGh0dHBzOi8vZ2l0aHViLmNvbS9tYXJrZG93bi1pdC9saW5raWZ5LWl0KSBpbnN0YW5jZS5cbiAgICogVXNlZCBieSBbbGlua2lmeV0oaHR0cHM6Ly9naXRodWIuY29tL21hcmtkb3duLWl0L21hcmtkb3duLWl0L2Jsb2IvbWFzdGVyL3NyYy9ydWxlc19jb3JlL2xpbmtpZnkudHMpXG4gICAqIHJ1bGUuXG4gICAqL1xuICBsaW5raWZ5ID0gbmV3IExpbmtpZnlJdCgpXG5cbiAgLyoqXG4gICAqIExpbmsgdmFsaWRhdGlvbiBmdW5jdGlvbi4gQ29tbW9uTWFyayBhbGxvd3MgdG9vIG11Y2ggaW4gbGlua3MuIEJ5IGRlZmF1bHRcbiAgICogd2UgZGlzYWJsZSBgamF2YXNjcmlwdDpgLCBgdmJzY3JpcHQ6YCwgYGZpbGU6YCBzY2hlbWFzLCBhbmQgYWxtb3N0IGFsbCBgZGF0YTouLi5gIHNjaGVtYXNcbiAgICogZXhjZXB0IHNvbWUgZW1iZWRkZWQgaW1hZ2UgdHlwZXMuXG4gICAqXG4gICAqIFlvdSBjYW4gY2hhbmdlIHRoaXMgYmVoYXZpb3VyOlxuICAgKlxuICAgKiBAZXhhbXBsZVxuICAgKiBgYGBqYXZhc2NyaXB0XG4gICAqIGltcG9ydCBNYXJrZG93bkl0IGZyb20gJ21hcmtkb3duLWl0J1xuICAgKiBjb25zdCBtZCA9IG5ldyBNYXJrZG93bkl0KClcbiAgICpcbiAgICogLy8gZW5hYmxlIGV2ZXJ5dGhpbmdcbiAgICogbWQudmFsaWRhdGVMaW5rID0gZnVuY3Rpb24gKCkgeyByZXR1cm4gdHJ1ZTsgfVxuICAgKiBgYGBcbiAgICovXG4gIHZhbGlkYXRlTGluayAodXJsOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICAvLyB1cmwgc2hvdWxkIGJlIG5vcm1hbGl6ZWQgYXQgdGhpcyBwb2ludCwgYW5kIGV4aXN0aW5nIGVudGl0aWVzIGFyZSBkZWNvZGVkXG4gICAgY29uc3Qgc3RyID0gdXJsLnRyaW0oKS50b0xvd2VyQ2FzZSgpXG5cbiAgICByZXR1cm4gQkFEX1BST1RPX1JFLnRlc3Qoc3RyKSA/IEdPT0RfREFUQV9SRS50ZXN0KHN0cikgOiB0cnVlXG4gIH1cblxuICAvKipcbiAgICogRnVuY3Rpb24gdXNlZCB0byBlbmNvZGUgbGluayB1cmwgdG8gYSBtYWNoaW5lLXJlYWRhYmxlIGZvcm1hdCxcbiAgICogd2hpY2ggaW5jbHVkZXMgdXJsLWVuY29kaW5nLCBwdW55Y29kZSwgZXRjLlxuICAgKi9cbiAgbm9ybWFsaXplTGluayAodXJsOiBzdHJpbmcpOiBzdHJpbmcge1xuICAgIC8vIEVhY2ggdXJsIHBhcnQgc2hvdWxkIGJlIGVuY29kZWQgc2VwYXJhdGVseSwgd2l0aCBwcm9wZXIgZW5jb2RlclxuICAgIGNvbnN0IHBhcnNlZCA9IG1kdXJsLnBhcnNlKHVybCwgdHJ1ZSlcblxuICAgIGlmIChwYXJzZWQuaG9zdG5hbWUpIHtcbiAgICAgIC8vIEVuY29kZSBob3N0bmFtZXMgaW4gdXJscyBsaWtlOlxuICAgICAgLy8gYGh0dHA6Ly9ob3N0L2AsIGBodHRwczovL2hvc3QvYCwgYG1haWx0bzp1c2VyQGhvc3RgLCBgLy9ob3N0L2BcbiAgICAgIC8vXG4gICAgICAvLyBXZSBkb24ndCBlbmNvZGUgdW5rbm93biBzY2hlbWFzLCBiZWNhdXNlIGl0J3MgbGlrZWx5IHRoYXQgd2UgZW5jb2RlXG4gICAgICAvLyBzb21ldGhpbmcgd2Ugc2hvdWxkbid0IChlLmcuIGBza3lwZTpuYW1lYCB0cmVhdGVkIGFzIGBza3lwZTpob3N0YClcbiAgICAgIC8vXG4gICAgICBpZiAoIXBhcnNlZC5wcm90b2NvbCB8fCBSRUNPREVfSE9TVE5BTUVfRk9SLmluZGV4T2YocGFyc2VkLnByb3RvY29sKSA+PSAwKSB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgcGFyc2VkLmhvc3RuYW1lID0gcHVueWNvZGUudG9BU0NJSShwYXJzZWQuaG9zdG5hbWUpXG4gICAgICAgIH0gY2F0Y2ggKGVyKSB7IC8qKi8gfVxuICAgICAgfVxuICAgIH1cblxuICAgIGlmIChwYXJzZWQuYXV0aCkgcGFyc2VkLmF1dGggPSBtZHVybC5lbmNvZGUocGFyc2VkLmF1dGgpXG4gICAgaWYgKHBhcnNlZC5ob3N0bmFtZSkgcGFyc2VkLmhvc3RuYW1lID0gbWR1cmwuZW5jb2RlKHBhcnNlZC5ob3N0bmFtZSlcbiAgICBpZiAocGFyc2VkLnBhdGhuYW1lKSBwYXJzZWQucGF0aG5hbWUgPSBtZHVybC5lbmNvZGUocGFyc2VkLnBhdGhuYW1lKVxuICAgIGlmIChwYXJzZWQuc2VhcmNoKSBwYXJzZWQuc2VhcmNoID0gbWR1cmwuZW5jb2RlKHBhcnNlZC5zZWFyY2gpXG4gICAgaWYgKHBhcnNlZC5oYXNoKSBwYXJzZWQuaGFzaCA9IG1kdXJsLmVuY29kZShwYXJzZWQuaGFzaClcblxuICAgIHJldHVybiBtZHVybC5mb3JtYXQocGFyc2VkKVxuICB9XG5cbiAgLyoqXG4gICAqIEZ1bmN0aW9uIHVzZWQgdG8gZGVjb2RlIGxpbmsgdXJsIHRvIGEgaHVtYW4tcmVhZGFibGUgZm9ybWF0YFxuICAgKi9cbiAgbm9ybWFsaXplTGlua1RleHQgKHVybDogc3RyaW5nKTogc3RyaW5nIHtcbiAgICBjb25zdCBwYXJzZWQgPSBtZHVybC5wYXJzZSh1cmwsIHRydWUpXG5cbiAgICBpZiAocGFyc2VkLmhvc3RuYW1lKSB7XG4gICAgICAvLyBFbmNvZGUgaG9zdG5hbWVzIGluIHVybHMgbGlrZTpcbiAgICAgIC8vIGBodHRwOi8vaG9zdC9gLCBgaHR0cHM6Ly9ob3N0L2AsIGBtYWlsdG86dXNlckBob3N0YCwgYC8vaG9zdC9gXG4gICAgICAvL1xuICAgICAgLy8gV2UgZG9uJ3QgZW5jb2RlIHVua25vd24gc2NoZW1hcywgYmVjYXVzZSBpdCdzIGxpa2VseSB0aGF0IHdlIGVuY29kZVxuICAgICAgLy8gc29tZXRoaW5nIHdlIHNob3VsZG4ndCAoZS5nLiBgc2t5cGU6bmFtZWAgdHJlYXRlZCBhcyBgc2t5cGU6aG9zdGApXG4gICAgICAvL1xuICAgICAgaWYgKCFwYXJzZWQucHJvdG9jb2wgfHwgUkVDT0RFX0hPU1ROQU1FX0ZPUi5pbmRleE9mKHBhcnNlZC5wcm90b2NvbCkgPj0gMCkge1xuICAgICAgICB0cnkge1xuICAgICAgICAgIHBhcnNlZC5ob3N0bmFtZSA9IHB1bnljb2RlLnRvVW5pY29kZShwYXJzZWQuaG9zdG5hbWUpXG4gICAgICAgIH0gY2F0Y2ggKGVyKSB7IC8qKi8gfVxuICAgICAgfVxuICAgIH1cblxuICAgIC8vIGFkZCAnJScgdG8gZXhjbHVkZSBsaXN0IGJlY2F1c2Ugb2YgaHR0cHM6Ly9naXRodWIuY29tL21hcmtkb3duLWl0L21hcmtkb3duLWl0L2lzc3Vlcy83MjBcbiAgICByZXR1cm4gbWR1cmwuZGVjb2RlKG1kdXJsLmZvcm1hdChwYXJzZWQpLCBtZHVybC5kZWNvZGUuZGVmYXVsdENoYXJzICsgJyUnKVxuICB9XG5cbiAgLy8gRXhwb3NlIHV0aWxzICYgaGVscGVycyBmb3IgZWFzeSBhY2NlcyBmcm9tIHBsdWdpbnNcblxuICAvKipcbiAgICogQXNzb3J0ZWQgdXRpbGl0eSBmdW5jdGlvbnMsIHVzZWZ1bCB0byB3cml0ZSBwbHVnaW5zLiBTZWUgZGV0YWlsc1xuICAgKiBbaGVyZV0oaHR0cHM6Ly9naXRodWIuY29tL21hcmtkb3duLWl0L21hcmtkb3duLWl0L2Jsb2IvbWFzdGVyL3NyYy9jb21tb24vdXRpbHMudHMpLlxuICAgKi9cbiAgdXRpbHMgPSB1dGlsc1xuXG4gIC8qKlxuICAgKiBMaW5rIGNvbXBvbmVudHMgcGFyc2VyIGZ1bmN0aW9ucywgdXNlZnVsIHRvIHdyaXRlIHBsdWdpbnMuIFNlZSBkZXRhaWxzXG4gICAqIFtoZXJlXShodHRwczovL2dpdGh1Yi5jb20vbWFya2Rvd24taXQvbWFya2Rvd24taXQvYmxvYi9tYXN0ZXIvc3JjL2hlbHBlcnMpLlxuICAgKi9cbiAgaGVscGVycyA9IE9iamVjdC5hc3NpZ24oe30sIGhlbHBlcnMpXG5cbiAgZGVjbGFyZSBvcHRpb25zOiBSZXF1aXJlZDxNYXJrZG93bkl0T3B0aW9ucz5cblxuICBjb25zdHJ1Y3RvciAoXG4gICAgLi4uYXJnczpcbiAgICAgIHwgW11cbiAgICAgIHwgW29wdGlvbnM6IE1hcmtkb3duSXRPcHRpb25zXVxuICAgICAgfCBbcHJlc2V0TmFtZTogTWFya2Rvd25JdFByZXNldE5hbWUsIG9wdGlvbnM/OiBNYXJrZG93bkl0T3B0aW9uc11cbiAgKSB7XG4gICAgY29uc3QgW3ByZXNldE5hbWVPck9wdGlvbnMsIG9wdGlvbnNdID0gYXJnc1xuXG4gICAgaWYgKHR5cGVvZiBwcmVzZXROYW1lT3JPcHRpb25zID09PSAnc3RyaW5nJykge1xuICAgICAgdGhpcy5jb25maWd1cmUocHJlc2V0TmFtZU9yT3B0aW9ucylcbiAgICAgIGlmIChvcHRpb25zKSB7IHRoaXMuc2V0KG9wdGlvbnMpIH1cbiAgICB9IGVsc2Uge1xuICAgICAgdGhpcy5jb25maWd1cmUoJ2RlZmF1bHQnKVxuICAgICAgdGhpcy5zZXQocHJlc2V0TmFtZU9yT3B0aW9ucyB8fCB7fSlcbiAgICB9XG4gIH1cblxuICAvKipcbiAgICogU2V0IHBhcnNlciBvcHRpb25zIChpbiB0aGUgc2FtZSBmb3JtYXQgYXMgaW4gY29uc3RydWN0b3IpLiBQcm9iYWJseSwgeW91XG4gICAqIHdpbGwgbmV2ZXIgbmVlZCBpdCwgYnV0IHlvdSBjYW4gY2hhbmdlIG9wdGlvbnMgYWZ0ZXIgY29uc3RydWN0b3IgY2FsbC5cbiAgICpcbiAgICogX19Ob3RlOl9fIFRvIGFjaGlldmUgdGhlIGJlc3QgcG9zc2libGUgcGVyZm9ybWFuY2UsIGRvbid0IG1vZGlmeSBhXG4gICAqIGBtYXJrZG93bi1pdGAgaW5zdGFuY2Ugb3B0aW9ucyBvbiB0aGUgZmx5LiBJZiB5b3UgbmVlZCBtdWx0aXBsZSBjb25maWd1cmF0aW9uc1xuICAgKiBpdCdzIGJlc3QgdG8gY3JlYXRlIG11bHRpcGxlIGluc3RhbmNlcyBhbmQgaW5pdGlhbGl6ZSBlYWNoIHdpdGggc2VwYXJhdGVcbiAgICogY29uZmlnLlxuICAgKlxuICAgKiBAZXhhbXBsZVxuICAgKiBgYGBqYXZhc2NyaXB0XG4gICAqIGltcG9ydCBNYXJrZG93bkl0IGZyb20gJ21hcmtkb3duLWl0J1xuICAgKlxuICAgKiBjb25zdCBtZCA9IG5ldyBNYXJrZG93bkl0KClcbiAgICogICAuc2V0KHsgaHRtbDogdHJ1ZSwgYnJlYWtzOiB0cnVlIH0pXG4gICAqICAgLnNldCh7IHR5cG9ncmFwaGVyOiB0cnVlIH0pXG4gICAqIGBgYFxuICAgKi9cbiAgc2V0IChvcHRpb25zOiBNYXJrZG93bkl0T3B0aW9ucyk6IHRoaXMge1xuICAgIE9iamVjdC5hc3NpZ24odGhpcy5vcHRpb25zLCBvcHRpb25zKVxuICAgIHJldHVybiB0aGlzXG4gIH1cblxuICAvKipcbiAgICogQmF0Y2ggbG9hZCBvZiBhbGwgb3B0aW9ucyBhbmQgY29tcGVuZW50IHNldHRpbmdzLiBUaGlzIGlzIGludGVybmFsIG1ldGhvZCxcbiAgICogYW5kIHlvdSBwcm9iYWJseSB3aWxsIG5vdCBuZWVkIGl0LiBCdXQgaWYgeW91IHdpbGwgLSBzZWUgYXZhaWxhYmxlIHByZXNldHNcbiAgICogYW5kIGRhdGEgc3RydWN0dXJlIFtoZXJlXShodHRwczovL2dpdGh1Yi5jb20vbWFya2Rvd24taXQvbWFya2Rvd24taXQvdHJlZS9tYXN0ZXIvc3JjL3ByZXNldHMpXG4gICAqXG4gICAqIFdlIHN0cm9uZ2x5IHJlY29tbWVuZCB0byB1c2UgcHJlc2V0cyBpbnN0ZWFkIG9mIGRpcmVjdCBjb25maWcgbG9hZHMuIFRoYXRcbiAgICogd2lsbCBnaXZlIGJldHRlciBjb21wYXRpYmlsaXR5IHdpdGggbmV4dCB2ZXJzaW9ucy5cbiAgICovXG4gIGNvbmZpZ3VyZSAocHJlc2V0czogTWFya2Rvd25JdFByZXNldE5hbWUgfCBNYXJrZG93bkl0UHJlc2V0KTogdGhpcyB7XG4gICAgbGV0IHA6IE1hcmtkb3duSXRQcmVzZXRcblxuICAgIGlmICh0eXBlb2YgcHJlc2V0cyA9PT0gJ3N0cmluZycpIHtcbiAgICAgIGNvbnN0IHByZXNldE5hbWUgPSBwcmVzZXRzXG4gICAgICBwID0gY29uZmlnW3ByZXNldE5hbWVdXG4gICAgICBpZiAoIXApIHsgdGhyb3cgbmV3IEVycm9yKGBXcm9uZyAnbWFya2Rvd24taXQnIHByZXNldCBcIiR7cHJlc2V0TmFtZX1cIiwgY2hlY2sgbmFtZWApIH1cbiAgICB9IGVsc2Uge1xuICAgICAgcCA9IHByZXNldHNcbiAgICB9XG5cbiAgICBpZiAoIXApIHsgdGhyb3cgbmV3IEVycm9yKCdXcm9uZyBgbWFya2Rvd24taXRgIHByZXNldCwgY2FuXFwndCBiZSBlbXB0eScpIH1cblxuICAgIGlmIChwLm9wdGlvbnMpIHsgdGhpcy5vcHRpb25zID0geyAuLi5wLm9wdGlvbnMgfSB9XG5cbiAgICBjb25zdCBjb21wb25lbnRzID0gcC5jb21wb25lbnRzXG4gICAgaWYgKGNvbXBvbmVudHMpIHtcbiAgICAgIGNvbnN0IGNvbXBvbmVudE5hbWVzOiBNYXJrZG93bkl0Q29tcG9uZW50TmFtZVtdID0gWydjb3JlJywgJ2Jsb2NrJywgJ2lubGluZSddXG4gICAgICBjb21wb25lbnROYW1lcy5mb3JFYWNoKChuYW1lKSA9PiB7XG4gICAgICAgIGNvbnN0IHJ1bGVzID0gY29tcG9uZW50c1tuYW1lXT8ucnVsZXNcbiAgICAgICAgaWYgKHJ1bGVzKSB7XG4gICAgICAgICAgdGhpc1tuYW1lXS5ydWxlci5lbmFibGVPbmx5KHJ1bGVzKVxuICAgICAgICB9XG4gICAgICB9KVxuXG4gICAgICBjb25zdCBydWxlczIgPSBjb21wb25lbnRzLmlubGluZT8ucnVsZXMyXG4gICAgICBpZiAocnVsZXMyKSB7XG4gICAgICAgIHRoaXMuaW5saW5lLnJ1bGVyMi5lbmFibGVPbmx5KHJ1bGVzMilcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHRoaXNcbiAgfVxuXG4gIC8qKlxuICAgKiBFbmFibGUgbGlzdCBvciBydWxlcy4gSXQgd2lsbCBhdXRvbWF0aWNhbGx5IGZpbmQgYXBwcm9wcmlhdGUgY29tcG9uZW50cyxcbiAgICogY29udGFpbmluZyBydWxlcyB3aXRoIGdpdmVuIG5hbWVzLiBJZiBydWxlIG5vdCBmb3VuZCwgYW5kIGBpZ25vcmVJbnZhbGlkYFxuICAgKiBub3Qgc2V0IC0gdGhyb3dzIGV4Y2VwdGlvbi5cbiAgICpcbiAgICogQGV4YW1wbGVcbiAgICogYGBgamF2YXNjcmlwdFxuICAgKiBpbXBvcnQgTWFya2Rvd25JdCBmcm9tICdtYXJrZG93bi1pdCdcbiAgICpcbiAgICogY29uc3QgbWQgPSBuZXcgTWFya2Rvd25JdCgpXG4gICAqICAgLmVuYWJsZShbJ3N1YicsICdzdXAnXSlcbiAgICogICAuZGlzYWJsZSgnc21hcnRxdW90ZXMnKVxuICAgKiBgYGBcbiAgICovXG4gIGVuYWJsZSAobGlzdDogc3RyaW5nIHwgc3RyaW5nW10sIGlnbm9yZUludmFsaWQgPSBmYWxzZSk6IHRoaXMge1xuICAgIGxldCByZXN1bHQ6IHN0cmluZ1tdID0gW11cblxuICAgIGlmICghQXJyYXkuaXNBcnJheShsaXN0KSkgeyBsaXN0ID0gW2xpc3RdIH1cblxuICAgIGNvbnN0IGNoYWluczogTWFya2Rvd25JdENvbXBvbmVudE5hbWVbXSA9IFsnY29yZScsICdibG9jaycsICdpbmxpbmUnXVxuICAgIGNoYWlucy5mb3JFYWNoKChjaGFpbikgPT4ge1xuICAgICAgcmVzdWx0ID0gcmVzdWx0LmNvbmNhdCh0aGlzW2NoYWluXS5ydWxlci5lbmFibGUobGlzdCwgdHJ1ZSkpXG4gICAgfSlcblxuICAgIHJlc3VsdCA9IHJlc3VsdC5jb25jYXQodGhpcy5pbmxpbmUucnVsZXIyLmVuYWJsZShsaXN0LCB0cnVlKSlcblxuICAgIGNvbnN0IG1pc3NlZCA9IGxpc3QuZmlsdGVyKChuYW1lKSA9PiByZXN1bHQuaW5kZXhPZihuYW1lKSA8IDApXG5cbiAgICBpZiAobWlzc2VkLmxlbmd0aCAmJiAhaWdub3JlSW52YWxpZCkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKGBNYXJrZG93bkl0LiBGYWlsZWQgdG8gZW5hYmxlIHVua25vd24gcnVsZShzKTogJHttaXNzZWR9YClcbiAgICB9XG5cbiAgICByZXR1cm4gdGhpc1xuICB9XG5cbiAgLyoqXG4gICAqIFRoZSBzYW1lIGFzIHtAbGluayBNYXJrZG93bkl0LmVuYWJsZX0sIGJ1dCB0dXJuIHNwZWNpZmllZCBydWxlcyBvZmYuXG4gICAqL1xuICBkaXNhYmxlIChsaXN0OiBzdHJpbmcgfCBzdHJpbmdbXSwgaWdub3JlSW52YWxpZCA9IGZhbHNlKTogdGhpcyB7XG4gICAgbGV0IHJlc3VsdDogc3RyaW5nW10gPSBbXVxuXG4gICAgaWYgKCFBcnJheS5pc0FycmF5KGxpc3QpKSB7IGxpc3QgPSBbbGlzdF0gfVxuXG4gICAgY29uc3QgY2hhaW5zOiBNYXJrZG93bkl0Q29tcG9uZW50TmFtZVtdID0gWydjb3JlJywgJ2Jsb2NrJywgJ2lubGluZSddXG4gICAgY2hhaW5zLmZvckVhY2goKGNoYWluKSA9PiB7XG4gICAgICByZXN1bHQgPSByZXN1bHQuY29uY2F0KHRoaXNbY2hhaW5dLnJ1bGVyLmRpc2FibGUobGlzdCwgdHJ1ZSkpXG4gICAgfSlcblxuICAgIHJlc3VsdCA9IHJlc3VsdC5jb25jYXQodGhpcy5pbmxpbmUucnVsZXIyLmRpc2FibGUobGlzdCwgdHJ1ZSkpXG5cbiAgICBjb25zdCBtaXNzZWQgPSBsaXN0LmZpbHRlcigobmFtZSkgPT4gcmVzdWx0LmluZGV4T2YobmFtZSkgPCAwKVxuXG4gICAgaWYgKG1pc3NlZC5sZW5ndGggJiYgIWlnbm9yZUludmFsaWQpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcihgTWFya2Rvd25JdC4gRmFpbGVkIHRvIGRpc2FibGUgdW5rbm93biBydWxlKHMpOiAke21pc3NlZH1gKVxuICAgIH1cbiAgICByZXR1cm4gdGhpc1xuICB9XG5cbiAgLyoqXG4gICAqIExvYWQgc3BlY2lmaWVkIHBsdWdpbiB3aXRoIGdpdmVuIHBhcmFtcyBpbnRvIGN1cnJlbnQgcGFyc2VyIGluc3RhbmNlLlxuICAgKiBJdCdzIGp1c3QgYSBzdWdhciB0byBjYWxsIGBwbHVnaW4obWQsIHBhcmFtcylgIHdpdGggY3VycmluZy5cbiAgICpcbiAgICogQGV4YW1wbGVcbiAgICogYGBgamF2YXNjcmlwdFxuICAgKiBpbXBvcnQgTWFya2Rvd25JdCBmcm9tICdtYXJrZG93bi1pdCdcbiAgICogaW1wb3J0IGl0ZXJhdG9yIGZyb20gJ21hcmtkb3duLWl0LWZvci1pbmxpbmUnXG4gICAqXG4gICAqIGNvbnN0IG1kID0gbmV3IE1hcmtkb3duSXQoKVxuICAgKiAgIC51c2UoaXRlcmF0b3IsICdmb29fcmVwbGFjZScsICd0ZXh0JywgZnVuY3Rpb24gKHRva2VucywgaWR4KSB7XG4gICAqICAgICB0b2tlbnNbaWR4XS5jb250ZW50ID0gdG9rZW5zW2lkeF0uY29udGVudC5yZXBsYWNlKC9mb28vZywgJ2JhcicpXG4gICAqICAgfSlcbiAgICogYGBgXG4gICAqL1xuICB1c2U8UGFyYW1zIGV4dGVuZHMgdW5rbm93bltdPiAoXG4gICAgcGx1Z2luOiAobWQ6IHRoaXMsIC4uLnBhcmFtczogUGFyYW1zKSA9PiB2b2lkLFxuICAgIC4uLnBhcmFtczogUGFyYW1zXG4gICk6IHRoaXMge1xuICAgIHBsdWdpbi5hcHBseShwbHVnaW4sIFt0aGlzLCAuLi5wYXJhbXNdKVxuICAgIHJldHVybiB0aGlzXG4gIH1cblxuICAvKipcbiAgICogUGFyc2UgaW5wdXQgc3RyaW5nIGFuZCByZXR1cm4gbGlzdCBvZiBibG9jayB0b2tlbnMgKHNwZWNpYWwgdG9rZW4gdHlwZVxuICAgKiBcImlubGluZVwiIHdpbGwgY29udGFpbiBsaXN0IG9mIGlubGluZSB0b2tlbnMpLiBZb3Ugc2hvdWxkIG5vdCBjYWxsIHRoaXNcbiAgICogbWV0aG9kIGRpcmVjdGx5LCB1bnRpbCB5b3Ugd3JpdGUgY3VzdG9tIHJlbmRlcmVyIChmb3IgZXhhbXBsZSwgdG8gcHJvZHVjZVxuICAgKiBBU1QpLlxuICAgKlxuICAgKiBgZW52YCBpcyB1c2VkIHRvIHBhc3MgZGF0YSBiZXR3ZWVuIFwiZGlzdHJpYnV0ZWRcIiBydWxlcyBhbmQgcmV0dXJuIGFkZGl0aW9uYWxcbiAgICogbWV0YWRhdGEgbGlrZSByZWZlcmVuY2UgaW5mbywgbmVlZGVkIGZvciB0aGUgcmVuZGVyZXIuIEl0IGFsc28gY2FuIGJlIHVzZWQgdG9cbiAgICogaW5qZWN0IGRhdGEgaW4gc3BlY2lmaWMgY2FzZXMuIFVzdWFsbHksIHlvdSB3aWxsIGJlIG9rIHRvIHBhc3MgYHt9YCxcbiAgICogYW5kIHRoZW4gcGFzcyB1cGRhdGVkIG9iamVjdCB0byByZW5kZXJlci5cbiAgICovXG4gIHBhcnNlIChzcmM6IHN0cmluZywgZW52OiBFbnYpOiBUb2tlbltdIHtcbiAgICBpZiAodHlwZW9mIHNyYyAhPT0gJ3N0cmluZycpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcignSW5wdXQgZGF0YSBzaG91bGQgYmUgYSBTdHJpbmcnKVxuICAgIH1cblxuICAgIGNvbnN0IHN0YXRlID0gbmV3IHRoaXMuY29yZS5TdGF0ZShzcmMsIHRoaXMsIGVudilcblxuICAgIHRoaXMuY29yZS5wcm9jZXNzKHN0YXRlKVxuXG4gICAgcmV0dXJuIHN0YXRlLnRva2Vuc1xuICB9XG5cbiAgLyoqXG4gICAqIFJlbmRlciBtYXJrZG93biBzdHJpbmcgaW50byBodG1sLiBJdCBkb2VzIGFsbCBtYWdpYyBmb3IgeW91IDopLlxuICAgKlxuICAgKiBgZW52YCBjYW4gYmUgdXNlZCB0byBpbmplY3QgYWRkaXRpb25hbCBtZXRhZGF0YSAoYHt9YCBieSBkZWZhdWx0KS5cbiAgICogQnV0IHlvdSB3aWxsIG5vdCBuZWVkIGl0IHdpdGggaGlnaCBwcm9iYWJpbGl0eS4gU2VlIGFsc28gY29tbWVudFxuICAgKiBpbiB7QGxpbmsgTWFya2Rvd25JdC5wYXJzZX0uXG4gICAqL1xuICByZW5kZXIgKHNyYzogc3RyaW5nLCBlbnY6IEVudiA9IHt9KTogc3RyaW5nIHtcbiAgICByZXR1cm4gdGhpcy5yZW5kZXJlci5yZW5kZXIodGhpcy5wYXJzZShzcmMsIGVudiksIHRoaXMub3B0aW9ucywgZW52KVxuICB9XG5cbiAgLyoqXG4gICAqIFRoZSBzYW1lIGFzIHtAbGluayBNYXJrZG93bkl0LnBhcnNlfSBidXQgc2tpcCBhbGwgYmxvY2sgcnVsZXMuIEl0IHJldHVybnNcbiAgICogdGhlIGJsb2NrIHRva2VucyBsaXN0IHdpdGggdGhlIHNpbmdsZSBgaW5saW5lYCBlbGVtZW50LCBjb250YWluaW5nIHBhcnNlZFxuICAgKiBpbmxpbmUgdG9rZW5zIGluIGBjaGlsZHJlbmAgcHJvcGVydHkuIEFsc28gdXBkYXRlcyBgZW52YCBvYmplY3QuXG4gICAqL1xuICBwYXJzZUlubGluZSAoc3JjOiBzdHJpbmcsIGVudjogRW52KTogVG9rZW5bXSB7XG4gICAgY29uc3Qgc3RhdGUgPSBuZXcgdGhpcy5jb3JlLlN0YXRlKHNyYywgdGhpcywgZW52KVxuXG4gICAgc3RhdGUuaW5saW5lTW9kZSA9IHRydWVcbiAgICB0aGlzLmNvcmUucHJvY2VzcyhzdGF0ZSlcblxuICAgIHJldHVybiBzdGF0ZS50b2tlbnNcbiAgfVxuXG4gIC8qKlxuICAgKiBTaW1pbGFyIHRvIHtAbGluayBNYXJrZG93bkl0LnJlbmRlcn0gYnV0IGZvciBzaW5nbGUgcGFyYWdyYXBoIGNvbnRlbnQuXG4gICAqIFJlc3VsdCB3aWxsIE5PVCBiZSB3cmFwcGVkIGludG8gYDxwPmAgdGFncy5cbiAgICovXG4gIHJlbmRlcklubGluZSAoc3JjOiBzdHJpbmcsIGVudjogRW52ID0ge30pOiBzdHJpbmcge1xuICAgIHJldHVybiB0aGlzLnJlbmRlcmVyLnJlbmRlcih0aGlzLnBhcnNlSW5saW5lKHNyYywgZW52KSwgdGhpcy5vcHRpb25zLCBlbnYpXG4gIH1cblxuICBzdGF0aWMgVG9rZW4gPSBUb2tlblxuICBzdGF0aWMgUnVsZXIgPSBSdWxlclxuICBzdGF0aWMgUmVuZGVyZXIgPSBSZW5kZXJlclxuICBzdGF0aWMgUGFyc2VyQ29yZSA9IFBhcnNlckNvcmVcbiAgc3RhdGljIFN0YXRlQ29yZSA9IFN0YXRlQ29yZVxuICBzdGF0aWMgUGFyc2VyQmxvY2sgPSBQYXJzZXJCbG9ja1xuICBzdGF0aWMgU3RhdGVCbG9jayA9IFN0YXRlQmxvY2tcbiAgc3RhdGljIFBhcnNlcklubGluZSA9IFBhcnNlcklubGluZVxuICBzdGF0aWMgU3RhdGVJbmxpbmUgPSBTdGF0ZUlubGluZVxufVxuXG5leHBvcnQgZGVmYXVsdCBNYXJrZG93bkl0XG4iLCAiaW1wb3J0IHsgY2FsbGFibGUgfSBmcm9tICcuL2NvbW1vbi91dGlscy50cydcbmltcG9ydCBNYXJrZG93bkl0IGZyb20gJy4vbWFya2Rvd25pdC50cydcblxuLyoqXG4gKiBEZWZhdWx0IHBhY2thZ2UgZXhwb3J0LlxuICpcbiAqIEZvciBiYWNrd2FyZCBjb21wYXRpYmlsaXR5LCB0aGUge0BsaW5rIE1hcmtkb3duSXR9IGNsYXNzIGlzIHdyYXBwZWQgc29cbiAqIGxlZ2FjeSBjb2RlIGNhbiBjYWxsIGl0IHdpdGhvdXQgYG5ld2AuIE5ldyBjb2RlIHNob3VsZCBpbnN0YW50aWF0ZSBpdCBhcyBhXG4gKiByZWd1bGFyIGNsYXNzIHdpdGggYG5ld2AuIFRoZSBjb21wYXRpYmlsaXR5IHdyYXBwZXIgbWF5IGJlIHJlbW92ZWQgaW4gYVxuICogZnV0dXJlIHJlbGVhc2UuXG4gKlxuICogQGNhdGVnb3J5IE1haW5cbiAqL1xuY29uc3QgTWFya2Rvd25JdENhbGxhYmxlID0gY2FsbGFibGUoTWFya2Rvd25JdClcblxuZXhwb3J0IGRlZmF1bHQgTWFya2Rvd25JdENhbGxhYmxlXG5cbmV4cG9ydCB0eXBlIHsgZGVmYXVsdCBhcyBNYXJrZG93bkl0LCBNYXJrZG93bkl0UHJlc2V0IH0gZnJvbSAnLi9tYXJrZG93bml0LnRzJ1xuZXhwb3J0IHR5cGUgeyBEZWxpbWl0ZXIsIEVudiwgTWFya2Rvd25JdE9wdGlvbnMgfSBmcm9tICcuL3R5cGVzLnRzJ1xuZXhwb3J0IHR5cGUgeyBkZWZhdWx0IGFzIFRva2VuIH0gZnJvbSAnLi90b2tlbi50cydcbmV4cG9ydCB0eXBlIHsgZGVmYXVsdCBhcyBSdWxlciB9IGZyb20gJy4vcnVsZXIudHMnXG5leHBvcnQgdHlwZSB7IGRlZmF1bHQgYXMgUmVuZGVyZXIsIFJlbmRlcmVyUnVsZSB9IGZyb20gJy4vcmVuZGVyZXIudHMnXG5leHBvcnQgdHlwZSB7IGRlZmF1bHQgYXMgUGFyc2VyQ29yZSB9IGZyb20gJy4vcGFyc2VyX2NvcmUudHMnXG5leHBvcnQgdHlwZSB7IGRlZmF1bHQgYXMgU3RhdGVDb3JlIH0gZnJvbSAnLi9ydWxlc19jb3JlL3N0YXRlX2NvcmUudHMnXG5leHBvcnQgdHlwZSB7IGRlZmF1bHQgYXMgUGFyc2VyQmxvY2sgfSBmcm9tICcuL3BhcnNlcl9ibG9jay50cydcbmV4cG9ydCB0eXBlIHsgZGVmYXVsdCBhcyBTdGF0ZUJsb2NrIH0gZnJvbSAnLi9ydWxlc19ibG9jay9zdGF0ZV9ibG9jay50cydcbmV4cG9ydCB0eXBlIHsgZGVmYXVsdCBhcyBQYXJzZXJJbmxpbmUgfSBmcm9tICcuL3BhcnNlcl9pbmxpbmUudHMnXG5leHBvcnQgdHlwZSB7IGRlZmF1bHQgYXMgU3RhdGVJbmxpbmUgfSBmcm9tICcuL3J1bGVzX2lubGluZS9zdGF0ZV9pbmxpbmUudHMnXG4iLCAiLyoqIFNob3J0IHRleHRzIGFib3V0IHR1cm5zLCBmaWxlcyBhbmQgaHVua3MsIHdpdGhvdXQgVlMgQ29kZS4gKi9cblxuaW1wb3J0IHR5cGUgeyBGaWxlLCBIdW5rLCBQcm9wb3NhbCwgVXNhZ2UgfSBmcm9tIFwiLi9wcm90b2NvbFwiO1xuXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9IChodW5rOiBIdW5rKTogYm9vbGVhbiA9PiBodW5rLnN0YXRlID09PSBcInBlbmRpbmdcIiB8fCBodW5rLnN0YXRlID09PSBcImNvbmZsaWN0ZWRcIjtcblxuLyoqIEh1bmtzIHRoYXQgY2FuIHN0aWxsIGJlIGRlY2lkZWQsIGZpbGUgYnkgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bmRlY2lkZWQocHJvcG9zYWw6IFByb3Bvc2FsKTogeyBmaWxlOiBGaWxlOyBodW5rOiBIdW5rIH1bXSB7XG4gIHJldHVybiBwcm9wb3NhbC5maWxlcy5mbGF0TWFwKChmaWxlKSA9PiBmaWxlLmh1bmtzLmZpbHRlcih3YWl0aW5nKS5tYXAoKGh1bmspID0+ICh7IGZpbGUsIGh1bmsgfSkpKTtcbn1cblxuZXhwb3J0IGNvbnN0IHBsdXJhbCA9IChjb3VudDogbnVtYmVyLCB3b3JkOiBzdHJpbmcpOiBzdHJpbmcgPT4gYCR7Y291bnR9ICR7d29yZH0ke2NvdW50ID09PSAxID8gXCJcIiA6IFwic1wifWA7XG5cbmV4cG9ydCBmdW5jdGlvbiBlbGFwc2VkKHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHdob2xlID0gTWF0aC5tYXgoMCwgTWF0aC5mbG9vcihzZWNvbmRzKSk7XG4gIGNvbnN0IHR3byA9ICh2YWx1ZTogbnVtYmVyKSA9PiBTdHJpbmcodmFsdWUpLnBhZFN0YXJ0KDIsIFwiMFwiKTtcbiAgY29uc3QgbWludXRlcyA9IE1hdGguZmxvb3Iod2hvbGUgLyA2MCk7XG4gIHJldHVybiBtaW51dGVzIDwgNjBcbiAgICA/IGAke21pbnV0ZXN9OiR7dHdvKHdob2xlICUgNjApfWBcbiAgICA6IGAke01hdGguZmxvb3IobWludXRlcyAvIDYwKX06JHt0d28obWludXRlcyAlIDYwKX06JHt0d28od2hvbGUgJSA2MCl9YDtcbn1cblxuLyoqIGAxMi4zayB0b2tlbnNgOyBpbnB1dCBhbmQgb3V0cHV0IHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2Vucyh1c2FnZTogVXNhZ2UgfCBudWxsIHwgdW5kZWZpbmVkKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgaWYgKCF1c2FnZSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3QgY291bnQgPSAodXNhZ2UuaW5wdXRUb2tlbnMgPz8gMCkgKyAodXNhZ2Uub3V0cHV0VG9rZW5zID8/IDApO1xuICByZXR1cm4gYCR7Y291bnQgPCAxMDAwID8gY291bnQgOiBgJHsoY291bnQgLyAxMDAwKS50b0ZpeGVkKDEpfWtgfSB0b2tlbnNgO1xufVxuXG4vKiogV2hhdCBhIGh1bmsgZG9lcywgYnkgaXRzIGZpcnN0IGNoYW5nZWQgbGluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBodW5rTGFiZWwoZmlsZTogRmlsZSwgaHVuazogSHVuayk6IHN0cmluZyB7XG4gIHN3aXRjaCAoaHVuay5hc3BlY3QpIHtcbiAgICBjYXNlIFwicmVuYW1lXCI6XG4gICAgICByZXR1cm4gYHJlbmFtZSAke2ZpbGUub2xkUGF0aCA/PyBcIlwifSB0byAke2ZpbGUucGF0aH1gO1xuICAgIGNhc2UgXCJtb2RlXCI6XG4gICAgICByZXR1cm4gYHBlcm1pc3Npb25zICR7ZmlsZS5tb2RlPy5vbGQgPz8gXCJub25lXCJ9IHRvICR7ZmlsZS5tb2RlPy5uZXcgPz8gXCJub25lXCJ9YDtcbiAgICBjYXNlIFwiZW9sXCI6XG4gICAgICByZXR1cm4gXCJjb252ZXJ0IGxpbmUgZW5kc1wiO1xuICAgIGNhc2UgXCJ3aG9sZVwiOlxuICAgICAgaWYgKGZpbGUubGlua1RhcmdldCAhPSBudWxsKSByZXR1cm4gYGxpbmsgdG8gJHtmaWxlLmxpbmtUYXJnZXR9YDtcbiAgICAgIHJldHVybiB7IGFkZDogXCJuZXcgZmlsZVwiLCBkZWxldGU6IFwiZGVsZXRlIGZpbGVcIiwgdXBkYXRlOiBcInJlcGxhY2UgZmlsZVwiLCByZW5hbWU6IFwicmVwbGFjZSBmaWxlXCIgfVtmaWxlLmtpbmRdO1xuICAgIGNhc2UgXCJsaW5lc1wiOiB7XG4gICAgICBjb25zdCBjaGFuZ2VkID0gaHVuay5saW5lcy5maWx0ZXIoKGxpbmUpID0+ICFsaW5lLnN0YXJ0c1dpdGgoXCIgXCIpKTtcbiAgICAgIGNvbnN0IHRlbGxpbmcgPSAoc2lnbjogc3RyaW5nKSA9PiBjaGFuZ2VkLmZpbmQoKGxpbmUpID0+IGxpbmUuc3RhcnRzV2l0aChzaWduKSAmJiBsaW5lLnNsaWNlKDEpLnRyaW0oKSk7XG4gICAgICBjb25zdCB3b3JkcyA9ICh0ZWxsaW5nKFwiK1wiKSA/PyB0ZWxsaW5nKFwiLVwiKSA/PyBcImJsYW5rIGxpbmVzXCIpLnJlcGxhY2UoL15bKy1dLywgXCJcIikudHJpbSgpO1xuICAgICAgcmV0dXJuIHdvcmRzLmxlbmd0aCA+IDgwID8gYCR7d29yZHMuc2xpY2UoMCwgNzkpfVx1MjAyNmAgOiB3b3JkcztcbiAgICB9XG4gIH1cbn1cblxuLyoqIGArMiBcdTIyMTIxYCwgb3Igbm90aGluZyBmb3Igd2hhdCBoYXMgbm8gbGluZXMuICovXG5leHBvcnQgZnVuY3Rpb24gaHVua1NpemUoaHVuazogSHVuayk6IHN0cmluZyB7XG4gIGNvbnN0IGNvdW50ID0gKHNpZ246IHN0cmluZykgPT4gaHVuay5saW5lcy5maWx0ZXIoKGxpbmUpID0+IGxpbmUuc3RhcnRzV2l0aChzaWduKSkubGVuZ3RoO1xuICBjb25zdCBbbW9yZSwgbGVzc10gPSBbY291bnQoXCIrXCIpLCBjb3VudChcIi1cIildO1xuICByZXR1cm4gW21vcmUgPyBgKyR7bW9yZX1gIDogXCJcIiwgbGVzcyA/IGBcdTIyMTIke2xlc3N9YCA6IFwiXCJdLmZpbHRlcihCb29sZWFuKS5qb2luKFwiIFwiKTtcbn1cblxuLyoqIFdoYXQgYSBwZXJzb24gc2hvdWxkIGtub3cgb2YgYSBmaWxlIGJlZm9yZSBkZWNpZGluZywgbW9zdCBpbXBvcnRhbnQgZmlyc3QuICovXG5leHBvcnQgZnVuY3Rpb24gYmFkZ2VzKGZpbGU6IEZpbGUpOiBzdHJpbmdbXSB7XG4gIHJldHVybiBbXG4gICAgZmlsZS5ibG9ja2VkID8gXCJuZXZlciBhcHBsaWVkXCIgOiBcIlwiLFxuICAgIGZpbGUuaHVua3Muc29tZSgoaHVuaykgPT4gaHVuay5zdGF0ZSA9PT0gXCJjb25mbGljdGVkXCIpID8gXCJjb25mbGljdFwiIDogXCJcIixcbiAgICBmaWxlLnNlbnNpdGl2ZSA/IFwic2Vuc2l0aXZlXCIgOiBcIlwiLFxuICAgIGZpbGUuYmluYXJ5ID8gXCJiaW5hcnlcIiA6IFwiXCIsXG4gICAgZmlsZS5raW5kID09PSBcInVwZGF0ZVwiID8gXCJcIiA6IHsgYWRkOiBcIm5ld1wiLCBkZWxldGU6IFwiZGVsZXRlZFwiLCByZW5hbWU6IFwicmVuYW1lZFwiIH1bZmlsZS5raW5kXSxcbiAgICAuLi5maWxlLm9yaWdpbi5tYXAoKG9yaWdpbikgPT4gKHsgcGF0Y2g6IFwiYnkgcGF0Y2hcIiwgY29tbWFuZDogXCJieSBjb21tYW5kXCIgfSlbb3JpZ2luXSksXG4gIF0uZmlsdGVyKEJvb2xlYW4pO1xufVxuXG4vKiogVGhlIGxpbmUgb2YgdGhlIHByb3Bvc2VkIHRleHQgKDEtYmFzZWQpIHdoZXJlIGEgaHVuaydzIGZpcnN0IGNoYW5nZSBzdGFuZHMuICovXG5leHBvcnQgZnVuY3Rpb24gcHJvcG9zZWRMaW5lKGh1bms6IEh1bmspOiBudW1iZXIge1xuICBjb25zdCBjb250ZXh0ID0gaHVuay5saW5lcy5maW5kSW5kZXgoKGxpbmUpID0+ICFsaW5lLnN0YXJ0c1dpdGgoXCIgXCIpKTtcbiAgcmV0dXJuIE1hdGgubWF4KDEsIGh1bmsubmV3U3RhcnQgKyBNYXRoLm1heCgwLCBjb250ZXh0KSk7XG59XG5cbmNvbnN0IEVTQ0FQRVMgPSBuZXcgUmVnRXhwKFxuICBbXCJcXFxcdTAwMWJcXFxcXVteXFxcXHUwMDA3XFxcXHUwMDFiXSooPzpcXFxcdTAwMDd8XFxcXHUwMDFiXFxcXFxcXFwpXCIsIFwiXFxcXHUwMDFiXFxcXFtbMC0/XSpbIC0vXSpbQC1+XVwiLCBcIlxcXFx1MDAxYltALVpcXFxcXFxcXC1fXVwiXS5qb2luKFxuICAgIFwifFwiLFxuICApLFxuICBcImdcIixcbik7XG5jb25zdCBDT05UUk9MUyA9IC9bXFx1MDAwMC1cXHUwMDA4XFx1MDAwYi1cXHUwMDFmXFx1MDA3Zi1cXHUwMDlmXFx1MjAyYS1cXHUyMDJlXFx1MjA2Ni1cXHUyMDY5XS9nO1xuXG4vKiogVGV4dCBvZiBhIGNvbW1hbmQgYXMgaXQgY2FuIGJlIHNob3duIGluIGEgcGxhY2Ugd2l0aG91dCBjb2xvdXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWluKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB0ZXh0LnJlcGxhY2UoL1xcclxcbi9nLCBcIlxcblwiKS5yZXBsYWNlKEVTQ0FQRVMsIFwiXCIpLnJlcGxhY2UoQ09OVFJPTFMsIFwiXCIpO1xufVxuIiwgIi8qKiBBIHR1cm4gYXMgYSBwYWdlOiB3aGF0IHRoZSBhZ2VudCBzYXlzIGFzIE1hcmtkb3duLCB3aGF0IGl0IHJ1bnMsIHRoaW5rcyBhbmQgY2hhbmdlczsgd2l0aG91dCBWUyBDb2RlLiAqL1xuXG5pbXBvcnQgTWFya2Rvd25JdCBmcm9tIFwibWFya2Rvd24taXRcIjtcbmltcG9ydCB0eXBlIHsgSXRlbSwgVHVyblN0YXRlIH0gZnJvbSBcIi4uL3N0b3JlXCI7XG5pbXBvcnQgeyBlbGFwc2VkLCBwbGFpbiwgdG9rZW5zIH0gZnJvbSBcIi4uL3dvcmRzXCI7XG5cbi8vIFRoZSB0ZXh0IGlzIGEgbW9kZWwnczogbm8gSFRNTCBvZiBpdHMgb3duLCBubyBpbWFnZXMsIGFuZCBsaW5rcyBvbmx5IHRvIHRoZSB3ZWIsIHNob3duIHdpdGggd2hlcmUgdGhleSBsZWFkLlxuY29uc3QgbWFya2Rvd24gPSBuZXcgTWFya2Rvd25JdCh7IGh0bWw6IGZhbHNlLCBsaW5raWZ5OiBmYWxzZSwgYnJlYWtzOiBmYWxzZSB9KTtcbm1hcmtkb3duLnZhbGlkYXRlTGluayA9ICh1cmwpID0+IC9eaHR0cHM/OlxcL1xcLy9pLnRlc3QodXJsKTtcbm1hcmtkb3duLnJlbmRlcmVyLnJ1bGVzLmltYWdlID0gKHRva2VucywgaW5kZXgpID0+IHtcbiAgY29uc3QgdG9rZW4gPSB0b2tlbnNbaW5kZXhdO1xuICByZXR1cm4gYDxzcGFuIGNsYXNzPVwiaW1hZ2VcIj5baW1hZ2U6ICR7aW5lcnQodG9rZW4/LmNvbnRlbnQgfHwgXCJubyBkZXNjcmlwdGlvblwiKX0gJHtpbmVydChTdHJpbmcodG9rZW4/LmF0dHJHZXQoXCJzcmNcIikgPz8gXCJcIikpfV08L3NwYW4+YDtcbn07XG5tYXJrZG93bi5yZW5kZXJlci5ydWxlcy5saW5rX29wZW4gPSAodG9rZW5zLCBpbmRleCkgPT4ge1xuICBjb25zdCBocmVmID0gaW5lcnQoU3RyaW5nKHRva2Vuc1tpbmRleF0/LmF0dHJHZXQoXCJocmVmXCIpID8/IFwiXCIpKTtcbiAgcmV0dXJuIGA8YSBocmVmPVwiJHtocmVmfVwiIHRpdGxlPVwiJHtocmVmfVwiPmA7XG59O1xuXG5leHBvcnQgZnVuY3Rpb24gaW5lcnQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7IFwiJlwiOiBcIiZhbXA7XCIsIFwiPFwiOiBcIiZsdDtcIiwgXCI+XCI6IFwiJmd0O1wiLCAnXCInOiBcIiZxdW90O1wiLCBcIidcIjogXCImIzM5O1wiIH07XG4gIHJldHVybiB0ZXh0LnJlcGxhY2UoL1smPD5cIiddL2csIChzaWduKSA9PiB3b3Jkc1tzaWduXSA/PyBzaWduKTtcbn1cblxuLyoqIFRoZSB3aG9sZSB0dXJuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHR1cm5IdG1sKHR1cm46IFR1cm5TdGF0ZSwgbm93OiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCB0aW1lID0gZWxhcHNlZCgodHVybi5lbmRlZEF0ID8/IG5vdykgLSB0dXJuLnN0YXJ0ZWRBdCk7XG4gIGNvbnN0IGZhY3RzID0gW3R1cm4uc3RhdHVzLCB0aW1lLCB0b2tlbnModHVybi51c2FnZSksIHR1cm4uaGVhZGxpbmVdXG4gICAgLmZpbHRlcihCb29sZWFuKVxuICAgIC5tYXAoKHdvcmQpID0+IGluZXJ0KFN0cmluZyh3b3JkKSkpO1xuICBjb25zdCBpdGVtcyA9IFsuLi50dXJuLml0ZW1zLnZhbHVlcygpXS5tYXAoaXRlbUh0bWwpLmpvaW4oXCJcXG5cIik7XG4gIGNvbnN0IGVycm9yID0gdHVybi5lcnJvciA/IGA8cCBjbGFzcz1cImVycm9yXCI+JHtpbmVydCh0dXJuLmVycm9yLm1lc3NhZ2UpfSAke2luZXJ0KHR1cm4uZXJyb3IuaGludCA/PyBcIlwiKX08L3A+YCA6IFwiXCI7XG4gIHJldHVybiBgPGgxPiR7aW5lcnQodHVybi5wcm9tcHQpfTwvaDE+XFxuPHAgY2xhc3M9XCJmYWN0cyAke3R1cm4uc3RhdHVzfVwiPiR7ZmFjdHMuam9pbihcIiBcdTAwQjcgXCIpfTwvcD5cXG4ke2l0ZW1zfVxcbiR7ZXJyb3J9YDtcbn1cblxuZnVuY3Rpb24gaXRlbUh0bWwoaXRlbTogSXRlbSk6IHN0cmluZyB7XG4gIGNvbnN0IHRleHQgPSAoa2V5OiBzdHJpbmcpID0+IHBsYWluKHR5cGVvZiBpdGVtW2tleV0gPT09IFwic3RyaW5nXCIgPyAoaXRlbVtrZXldKSA6IFwiXCIpO1xuICBzd2l0Y2ggKGl0ZW0udHlwZSkge1xuICAgIGNhc2UgXCJhZ2VudF9tZXNzYWdlXCI6XG4gICAgICByZXR1cm4gYDxzZWN0aW9uIGNsYXNzPVwibWVzc2FnZVwiPiR7bWFya2Rvd24ucmVuZGVyKHRleHQoXCJ0ZXh0XCIpKX08L3NlY3Rpb24+YDtcbiAgICBjYXNlIFwicmVhc29uaW5nXCI6XG4gICAgICByZXR1cm4gYDxkZXRhaWxzIGNsYXNzPVwicmVhc29uaW5nXCI+PHN1bW1hcnk+VGhvdWdodDwvc3VtbWFyeT4ke21hcmtkb3duLnJlbmRlcih0ZXh0KFwidGV4dFwiKSl9PC9kZXRhaWxzPmA7XG4gICAgY2FzZSBcImNvbW1hbmRfZXhlY3V0aW9uXCI6XG4gICAgICByZXR1cm4gY29tbWFuZEh0bWwodGV4dChcImNvbW1hbmRcIiksIHRleHQoXCJhZ2dyZWdhdGVkT3V0cHV0XCIpLCBpdGVtLmV4aXRDb2RlLCB0ZXh0KFwic3RhdHVzXCIpKTtcbiAgICBjYXNlIFwiZmlsZV9jaGFuZ2VcIjoge1xuICAgICAgY29uc3QgY2hhbmdlcyA9IChBcnJheS5pc0FycmF5KGl0ZW0uY2hhbmdlcykgPyBpdGVtLmNoYW5nZXMgOiBbXSkgYXMgeyBwYXRoPzogdW5rbm93bjsga2luZD86IHVua25vd24gfVtdO1xuICAgICAgY29uc3Qgcm93cyA9IGNoYW5nZXMubWFwKFxuICAgICAgICAoeyBwYXRoLCBraW5kIH0pID0+IGA8bGk+JHtpbmVydChTdHJpbmcoa2luZCkpfSA8Y29kZT4ke2luZXJ0KFN0cmluZyhwYXRoKSl9PC9jb2RlPjwvbGk+YCxcbiAgICAgICk7XG4gICAgICByZXR1cm4gYDx1bCBjbGFzcz1cImNoYW5nZXNcIj4ke3Jvd3Muam9pbihcIlwiKX08L3VsPmA7XG4gICAgfVxuICAgIGNhc2UgXCJ0b2RvX2xpc3RcIjpcbiAgICAgIHJldHVybiBcIlwiOyAvLyBoYXMgYSB2aWV3IG9mIGl0cyBvd25cbiAgICBjYXNlIFwiZXJyb3JcIjpcbiAgICAgIHJldHVybiBgPHAgY2xhc3M9XCJ3YXJuaW5nXCI+JHtpbmVydCh0ZXh0KFwibWVzc2FnZVwiKSl9PC9wPmA7XG4gICAgY2FzZSBcIm1jcF90b29sX2NhbGxcIjpcbiAgICAgIHJldHVybiBgPHAgY2xhc3M9XCJjYWxsXCI+JHtpbmVydChgJHt0ZXh0KFwic2VydmVyXCIpfTogJHt0ZXh0KFwidG9vbFwiKX0gJHt0ZXh0KFwic3RhdHVzXCIpfWApfTwvcD5gO1xuICAgIGNhc2UgXCJ3ZWJfc2VhcmNoXCI6XG4gICAgICByZXR1cm4gYDxwIGNsYXNzPVwiY2FsbFwiPnNlYXJjaGVkOiAke2luZXJ0KHRleHQoXCJxdWVyeVwiKSl9PC9wPmA7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBgPHAgY2xhc3M9XCJjYWxsXCI+JHtpbmVydChpdGVtLnR5cGUpfTwvcD5gO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNvbW1hbmRIdG1sKGNvbW1hbmQ6IHN0cmluZywgb3V0cHV0OiBzdHJpbmcsIGV4aXRDb2RlOiB1bmtub3duLCBzdGF0dXM6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGZhaWxlZCA9IHR5cGVvZiBleGl0Q29kZSA9PT0gXCJudW1iZXJcIiAmJiBleGl0Q29kZSAhPT0gMDtcbiAgY29uc3Qgbm90ZSA9IGZhaWxlZCA/IGAgPGVtPmV4aXQgY29kZSAke2V4aXRDb2RlfTwvZW0+YCA6IHN0YXR1cyA9PT0gXCJpblByb2dyZXNzXCIgPyBcIiA8ZW0+cnVubmluZzwvZW0+XCIgOiBcIlwiO1xuICBjb25zdCBib2R5ID0gb3V0cHV0LnRyaW0oKSA/IGA8cHJlPiR7aW5lcnQob3V0cHV0KX08L3ByZT5gIDogXCJcIjtcbiAgcmV0dXJuIGA8ZGV0YWlscyBjbGFzcz1cImNvbW1hbmQke2ZhaWxlZCA/IFwiIGZhaWxlZFwiIDogXCJcIn1cIj48c3VtbWFyeT48Y29kZT4kICR7aW5lcnQoY29tbWFuZCl9PC9jb2RlPiR7bm90ZX08L3N1bW1hcnk+JHtib2R5fTwvZGV0YWlscz5gO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7QUFBQSx5Q0FBQUEsVUFBQUMsU0FBQTtBQUFBO0FBR0EsUUFBTSxTQUFTO0FBR2YsUUFBTSxPQUFPO0FBQ2IsUUFBTSxPQUFPO0FBQ2IsUUFBTSxPQUFPO0FBQ2IsUUFBTSxPQUFPO0FBQ2IsUUFBTSxPQUFPO0FBQ2IsUUFBTSxjQUFjO0FBQ3BCLFFBQU0sV0FBVztBQUNqQixRQUFNLFlBQVk7QUFHbEIsUUFBTSxnQkFBZ0I7QUFDdEIsUUFBTSxnQkFBZ0I7QUFDdEIsUUFBTSxrQkFBa0I7QUFHeEIsUUFBTSxTQUFTO0FBQUEsTUFDZCxZQUFZO0FBQUEsTUFDWixhQUFhO0FBQUEsTUFDYixpQkFBaUI7QUFBQSxJQUNsQjtBQUdBLFFBQU0sZ0JBQWdCLE9BQU87QUFDN0IsUUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBTSxxQkFBcUIsT0FBTztBQVVsQyxhQUFTLE1BQU0sTUFBTTtBQUNwQixZQUFNLElBQUksV0FBVyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2xDO0FBVUEsYUFBUyxJQUFJLE9BQU8sVUFBVTtBQUM3QixZQUFNLFNBQVMsQ0FBQztBQUNoQixVQUFJLFNBQVMsTUFBTTtBQUNuQixhQUFPLFVBQVU7QUFDaEIsZUFBTyxNQUFNLElBQUksU0FBUyxNQUFNLE1BQU0sQ0FBQztBQUFBLE1BQ3hDO0FBQ0EsYUFBTztBQUFBLElBQ1I7QUFZQSxhQUFTLFVBQVUsUUFBUSxVQUFVO0FBQ3BDLFlBQU0sUUFBUSxPQUFPLE1BQU0sR0FBRztBQUM5QixVQUFJLFNBQVM7QUFDYixVQUFJLE1BQU0sU0FBUyxHQUFHO0FBR3JCLGlCQUFTLE1BQU0sQ0FBQyxJQUFJO0FBQ3BCLGlCQUFTLE1BQU0sQ0FBQztBQUFBLE1BQ2pCO0FBRUEsZUFBUyxPQUFPLFFBQVEsaUJBQWlCLEdBQU07QUFDL0MsWUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHO0FBQy9CLFlBQU0sVUFBVSxJQUFJLFFBQVEsUUFBUSxFQUFFLEtBQUssR0FBRztBQUM5QyxhQUFPLFNBQVM7QUFBQSxJQUNqQjtBQWVBLGFBQVMsV0FBVyxRQUFRO0FBQzNCLFlBQU0sU0FBUyxDQUFDO0FBQ2hCLFVBQUksVUFBVTtBQUNkLFlBQU0sU0FBUyxPQUFPO0FBQ3RCLGFBQU8sVUFBVSxRQUFRO0FBQ3hCLGNBQU0sUUFBUSxPQUFPLFdBQVcsU0FBUztBQUN6QyxZQUFJLFNBQVMsU0FBVSxTQUFTLFNBQVUsVUFBVSxRQUFRO0FBRTNELGdCQUFNLFFBQVEsT0FBTyxXQUFXLFNBQVM7QUFDekMsZUFBSyxRQUFRLFVBQVcsT0FBUTtBQUMvQixtQkFBTyxPQUFPLFFBQVEsU0FBVSxPQUFPLFFBQVEsUUFBUyxLQUFPO0FBQUEsVUFDaEUsT0FBTztBQUdOLG1CQUFPLEtBQUssS0FBSztBQUNqQjtBQUFBLFVBQ0Q7QUFBQSxRQUNELE9BQU87QUFDTixpQkFBTyxLQUFLLEtBQUs7QUFBQSxRQUNsQjtBQUFBLE1BQ0Q7QUFDQSxhQUFPO0FBQUEsSUFDUjtBQVVBLFFBQU0sYUFBYSxnQkFBYyxPQUFPLGNBQWMsR0FBRyxVQUFVO0FBV25FLFFBQU0sZUFBZSxTQUFTLFdBQVc7QUFDeEMsVUFBSSxhQUFhLE1BQVEsWUFBWSxJQUFNO0FBQzFDLGVBQU8sTUFBTSxZQUFZO0FBQUEsTUFDMUI7QUFDQSxVQUFJLGFBQWEsTUFBUSxZQUFZLElBQU07QUFDMUMsZUFBTyxZQUFZO0FBQUEsTUFDcEI7QUFDQSxVQUFJLGFBQWEsTUFBUSxZQUFZLEtBQU07QUFDMUMsZUFBTyxZQUFZO0FBQUEsTUFDcEI7QUFDQSxhQUFPO0FBQUEsSUFDUjtBQWFBLFFBQU0sZUFBZSxTQUFTLE9BQU8sTUFBTTtBQUcxQyxhQUFPLFFBQVEsS0FBSyxNQUFNLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFBQSxJQUN6RDtBQU9BLFFBQU0sUUFBUSxTQUFTLE9BQU8sV0FBVyxXQUFXO0FBQ25ELFVBQUksSUFBSTtBQUNSLGNBQVEsWUFBWSxNQUFNLFFBQVEsSUFBSSxJQUFJLFNBQVM7QUFDbkQsZUFBUyxNQUFNLFFBQVEsU0FBUztBQUNoQyxhQUE4QixRQUFRLGdCQUFnQixRQUFRLEdBQUcsS0FBSyxNQUFNO0FBQzNFLGdCQUFRLE1BQU0sUUFBUSxhQUFhO0FBQUEsTUFDcEM7QUFDQSxhQUFPLE1BQU0sS0FBSyxnQkFBZ0IsS0FBSyxTQUFTLFFBQVEsS0FBSztBQUFBLElBQzlEO0FBU0EsUUFBTUMsVUFBUyxTQUFTLE9BQU87QUFFOUIsWUFBTSxTQUFTLENBQUM7QUFDaEIsWUFBTSxjQUFjLE1BQU07QUFDMUIsVUFBSSxJQUFJO0FBQ1IsVUFBSSxJQUFJO0FBQ1IsVUFBSSxPQUFPO0FBTVgsVUFBSSxRQUFRLE1BQU0sWUFBWSxTQUFTO0FBQ3ZDLFVBQUksUUFBUSxHQUFHO0FBQ2QsZ0JBQVE7QUFBQSxNQUNUO0FBRUEsZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEVBQUUsR0FBRztBQUUvQixZQUFJLE1BQU0sV0FBVyxDQUFDLEtBQUssS0FBTTtBQUNoQyxnQkFBTSxXQUFXO0FBQUEsUUFDbEI7QUFDQSxlQUFPLEtBQUssTUFBTSxXQUFXLENBQUMsQ0FBQztBQUFBLE1BQ2hDO0FBS0EsZUFBUyxRQUFRLFFBQVEsSUFBSSxRQUFRLElBQUksR0FBRyxRQUFRLGVBQXdDO0FBTzNGLGNBQU0sT0FBTztBQUNiLGlCQUFTLElBQUksR0FBRyxJQUFJLFFBQTBCLEtBQUssTUFBTTtBQUV4RCxjQUFJLFNBQVMsYUFBYTtBQUN6QixrQkFBTSxlQUFlO0FBQUEsVUFDdEI7QUFFQSxnQkFBTSxRQUFRLGFBQWEsTUFBTSxXQUFXLE9BQU8sQ0FBQztBQUVwRCxjQUFJLFNBQVMsTUFBTTtBQUNsQixrQkFBTSxlQUFlO0FBQUEsVUFDdEI7QUFDQSxjQUFJLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQyxHQUFHO0FBQ3BDLGtCQUFNLFVBQVU7QUFBQSxVQUNqQjtBQUVBLGVBQUssUUFBUTtBQUNiLGdCQUFNLElBQUksS0FBSyxPQUFPLE9BQVEsS0FBSyxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBRTVELGNBQUksUUFBUSxHQUFHO0FBQ2Q7QUFBQSxVQUNEO0FBRUEsZ0JBQU0sYUFBYSxPQUFPO0FBQzFCLGNBQUksSUFBSSxNQUFNLFNBQVMsVUFBVSxHQUFHO0FBQ25DLGtCQUFNLFVBQVU7QUFBQSxVQUNqQjtBQUVBLGVBQUs7QUFBQSxRQUVOO0FBRUEsY0FBTSxNQUFNLE9BQU8sU0FBUztBQUM1QixlQUFPLE1BQU0sSUFBSSxNQUFNLEtBQUssUUFBUSxDQUFDO0FBSXJDLFlBQUksTUFBTSxJQUFJLEdBQUcsSUFBSSxTQUFTLEdBQUc7QUFDaEMsZ0JBQU0sVUFBVTtBQUFBLFFBQ2pCO0FBRUEsYUFBSyxNQUFNLElBQUksR0FBRztBQUNsQixhQUFLO0FBR0wsZUFBTyxPQUFPLEtBQUssR0FBRyxDQUFDO0FBQUEsTUFFeEI7QUFFQSxhQUFPLE9BQU8sY0FBYyxHQUFHLE1BQU07QUFBQSxJQUN0QztBQVNBLFFBQU1DLFVBQVMsU0FBUyxPQUFPO0FBQzlCLFlBQU0sU0FBUyxDQUFDO0FBR2hCLGNBQVEsV0FBVyxLQUFLO0FBR3hCLFlBQU0sY0FBYyxNQUFNO0FBRzFCLFVBQUksSUFBSTtBQUNSLFVBQUksUUFBUTtBQUNaLFVBQUksT0FBTztBQUdYLGlCQUFXLGdCQUFnQixPQUFPO0FBQ2pDLFlBQUksZUFBZSxLQUFNO0FBQ3hCLGlCQUFPLEtBQUssbUJBQW1CLFlBQVksQ0FBQztBQUFBLFFBQzdDO0FBQUEsTUFDRDtBQUVBLFlBQU0sY0FBYyxPQUFPO0FBQzNCLFVBQUksaUJBQWlCO0FBTXJCLFVBQUksYUFBYTtBQUNoQixlQUFPLEtBQUssU0FBUztBQUFBLE1BQ3RCO0FBR0EsYUFBTyxpQkFBaUIsYUFBYTtBQUlwQyxZQUFJLElBQUk7QUFDUixtQkFBVyxnQkFBZ0IsT0FBTztBQUNqQyxjQUFJLGdCQUFnQixLQUFLLGVBQWUsR0FBRztBQUMxQyxnQkFBSTtBQUFBLFVBQ0w7QUFBQSxRQUNEO0FBSUEsY0FBTSx3QkFBd0IsaUJBQWlCO0FBQy9DLFlBQUksSUFBSSxJQUFJLE9BQU8sU0FBUyxTQUFTLHFCQUFxQixHQUFHO0FBQzVELGdCQUFNLFVBQVU7QUFBQSxRQUNqQjtBQUVBLGtCQUFVLElBQUksS0FBSztBQUNuQixZQUFJO0FBRUosbUJBQVcsZ0JBQWdCLE9BQU87QUFDakMsY0FBSSxlQUFlLEtBQUssRUFBRSxRQUFRLFFBQVE7QUFDekMsa0JBQU0sVUFBVTtBQUFBLFVBQ2pCO0FBQ0EsY0FBSSxpQkFBaUIsR0FBRztBQUV2QixnQkFBSSxJQUFJO0FBQ1IscUJBQVMsSUFBSSxRQUEwQixLQUFLLE1BQU07QUFDakQsb0JBQU0sSUFBSSxLQUFLLE9BQU8sT0FBUSxLQUFLLE9BQU8sT0FBTyxPQUFPLElBQUk7QUFDNUQsa0JBQUksSUFBSSxHQUFHO0FBQ1Y7QUFBQSxjQUNEO0FBQ0Esb0JBQU0sVUFBVSxJQUFJO0FBQ3BCLG9CQUFNLGFBQWEsT0FBTztBQUMxQixxQkFBTztBQUFBLGdCQUNOLG1CQUFtQixhQUFhLElBQUksVUFBVSxZQUFZLENBQUMsQ0FBQztBQUFBLGNBQzdEO0FBQ0Esa0JBQUksTUFBTSxVQUFVLFVBQVU7QUFBQSxZQUMvQjtBQUVBLG1CQUFPLEtBQUssbUJBQW1CLGFBQWEsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNsRCxtQkFBTyxNQUFNLE9BQU8sdUJBQXVCLG1CQUFtQixXQUFXO0FBQ3pFLG9CQUFRO0FBQ1IsY0FBRTtBQUFBLFVBQ0g7QUFBQSxRQUNEO0FBRUEsVUFBRTtBQUNGLFVBQUU7QUFBQSxNQUVIO0FBQ0EsYUFBTyxPQUFPLEtBQUssRUFBRTtBQUFBLElBQ3RCO0FBYUEsUUFBTSxZQUFZLFNBQVMsT0FBTztBQUNqQyxhQUFPLFVBQVUsT0FBTyxTQUFTLFFBQVE7QUFDeEMsZUFBTyxjQUFjLEtBQUssTUFBTSxJQUM3QkQsUUFBTyxPQUFPLE1BQU0sQ0FBQyxFQUFFLFlBQVksQ0FBQyxJQUNwQztBQUFBLE1BQ0osQ0FBQztBQUFBLElBQ0Y7QUFhQSxRQUFNLFVBQVUsU0FBUyxPQUFPO0FBQy9CLGFBQU8sVUFBVSxPQUFPLFNBQVMsUUFBUTtBQUN4QyxlQUFPLGNBQWMsS0FBSyxNQUFNLElBQzdCLFNBQVNDLFFBQU8sTUFBTSxJQUN0QjtBQUFBLE1BQ0osQ0FBQztBQUFBLElBQ0Y7QUFLQSxRQUFNQyxZQUFXO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BTWhCLFdBQVc7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BUVgsUUFBUTtBQUFBLFFBQ1AsVUFBVTtBQUFBLFFBQ1YsVUFBVTtBQUFBLE1BQ1g7QUFBQSxNQUNBLFVBQVVGO0FBQUEsTUFDVixVQUFVQztBQUFBLE1BQ1YsV0FBVztBQUFBLE1BQ1gsYUFBYTtBQUFBLElBQ2Q7QUFFQSxJQUFBRixRQUFPLFVBQVVHO0FBQUE7QUFBQTs7O0FDMWJqQixvQkFBbUI7QUFDbkIsdUJBQXFCOzs7QUNEckI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7OztBQ0VBLElBQU0sY0FBYyxDQUFDO0FBRXJCLFNBQVMsZUFBZ0IsU0FBUztBQUNoQyxNQUFJLFFBQVEsWUFBWSxPQUFPO0FBQy9CLE1BQUksT0FBTztBQUFFLFdBQU87QUFBQSxFQUFNO0FBRTFCLFVBQVEsWUFBWSxPQUFPLElBQUksQ0FBQztBQUVoQyxXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssS0FBSztBQUM1QixVQUFNLEtBQUssT0FBTyxhQUFhLENBQUM7QUFDaEMsVUFBTSxLQUFLLEVBQUU7QUFBQSxFQUNmO0FBRUEsV0FBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLFFBQVEsS0FBSztBQUN2QyxVQUFNLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDL0IsVUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLEdBQUcsU0FBUyxFQUFFLEVBQUUsWUFBWSxHQUFHLE1BQU0sRUFBRTtBQUFBLEVBQ2xFO0FBRUEsU0FBTztBQUNUO0FBSUEsU0FBUyxPQUFRLFFBQVEsU0FBUztBQUNoQyxNQUFJLE9BQU8sWUFBWSxVQUFVO0FBQy9CLGNBQVUsT0FBTztBQUFBLEVBQ25CO0FBRUEsUUFBTSxRQUFRLGVBQWUsT0FBTztBQUVwQyxTQUFPLE9BQU8sUUFBUSxxQkFBcUIsU0FBVSxLQUFLO0FBQ3hELFFBQUksU0FBUztBQUViLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLElBQUksR0FBRyxLQUFLLEdBQUc7QUFDN0MsWUFBTSxLQUFLLFNBQVMsSUFBSSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsR0FBRyxFQUFFO0FBRS9DLFVBQUksS0FBSyxLQUFNO0FBQ2Isa0JBQVUsTUFBTSxFQUFFO0FBQ2xCO0FBQUEsTUFDRjtBQUVBLFdBQUssS0FBSyxTQUFVLE9BQVMsSUFBSSxJQUFJLEdBQUk7QUFFdkMsY0FBTSxLQUFLLFNBQVMsSUFBSSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsR0FBRyxFQUFFO0FBRS9DLGFBQUssS0FBSyxTQUFVLEtBQU07QUFDeEIsZ0JBQU0sTUFBUSxNQUFNLElBQUssT0FBVSxLQUFLO0FBRXhDLGNBQUksTUFBTSxLQUFNO0FBQ2Qsc0JBQVU7QUFBQSxVQUNaLE9BQU87QUFDTCxzQkFBVSxPQUFPLGFBQWEsR0FBRztBQUFBLFVBQ25DO0FBRUEsZUFBSztBQUNMO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxXQUFLLEtBQUssU0FBVSxPQUFTLElBQUksSUFBSSxHQUFJO0FBRXZDLGNBQU0sS0FBSyxTQUFTLElBQUksTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsRUFBRTtBQUMvQyxjQUFNLEtBQUssU0FBUyxJQUFJLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxHQUFHLEVBQUU7QUFFL0MsYUFBSyxLQUFLLFNBQVUsUUFBUyxLQUFLLFNBQVUsS0FBTTtBQUNoRCxnQkFBTSxNQUFRLE1BQU0sS0FBTSxRQUFZLE1BQU0sSUFBSyxPQUFVLEtBQUs7QUFFaEUsY0FBSSxNQUFNLFFBQVUsT0FBTyxTQUFVLE9BQU8sT0FBUztBQUNuRCxzQkFBVTtBQUFBLFVBQ1osT0FBTztBQUNMLHNCQUFVLE9BQU8sYUFBYSxHQUFHO0FBQUEsVUFDbkM7QUFFQSxlQUFLO0FBQ0w7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLFdBQUssS0FBSyxTQUFVLE9BQVMsSUFBSSxJQUFJLEdBQUk7QUFFdkMsY0FBTSxLQUFLLFNBQVMsSUFBSSxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsR0FBRyxFQUFFO0FBQy9DLGNBQU0sS0FBSyxTQUFTLElBQUksTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsRUFBRTtBQUMvQyxjQUFNLEtBQUssU0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLElBQUksRUFBRSxHQUFHLEVBQUU7QUFFakQsYUFBSyxLQUFLLFNBQVUsUUFBUyxLQUFLLFNBQVUsUUFBUyxLQUFLLFNBQVUsS0FBTTtBQUN4RSxjQUFJLE1BQVEsTUFBTSxLQUFNLFVBQWMsTUFBTSxLQUFNLFNBQWEsTUFBTSxJQUFLLE9BQVUsS0FBSztBQUV6RixjQUFJLE1BQU0sU0FBVyxNQUFNLFNBQVU7QUFDbkMsc0JBQVU7QUFBQSxVQUNaLE9BQU87QUFDTCxtQkFBTztBQUNQLHNCQUFVLE9BQU8sYUFBYSxTQUFVLE9BQU8sS0FBSyxTQUFVLE1BQU0sS0FBTTtBQUFBLFVBQzVFO0FBRUEsZUFBSztBQUNMO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxnQkFBVTtBQUFBLElBQ1o7QUFFQSxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0g7QUFFQSxPQUFPLGVBQWU7QUFDdEIsT0FBTyxpQkFBaUI7QUFFeEIsSUFBTyxpQkFBUTs7O0FDL0dmLElBQU0sY0FBYyxDQUFDO0FBS3JCLFNBQVMsZUFBZ0IsU0FBUztBQUNoQyxNQUFJLFFBQVEsWUFBWSxPQUFPO0FBQy9CLE1BQUksT0FBTztBQUFFLFdBQU87QUFBQSxFQUFNO0FBRTFCLFVBQVEsWUFBWSxPQUFPLElBQUksQ0FBQztBQUVoQyxXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssS0FBSztBQUM1QixVQUFNLEtBQUssT0FBTyxhQUFhLENBQUM7QUFFaEMsUUFBSSxjQUFjLEtBQUssRUFBRSxHQUFHO0FBRTFCLFlBQU0sS0FBSyxFQUFFO0FBQUEsSUFDZixPQUFPO0FBQ0wsWUFBTSxLQUFLLE9BQU8sTUFBTSxFQUFFLFNBQVMsRUFBRSxFQUFFLFlBQVksR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUFBLElBQ2pFO0FBQUEsRUFDRjtBQUVBLFdBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxRQUFRLEtBQUs7QUFDdkMsVUFBTSxRQUFRLFdBQVcsQ0FBQyxDQUFDLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDMUM7QUFFQSxTQUFPO0FBQ1Q7QUFTQSxTQUFTLE9BQVEsUUFBUSxTQUFTLGFBQWE7QUFDN0MsTUFBSSxPQUFPLFlBQVksVUFBVTtBQUUvQixrQkFBYztBQUNkLGNBQVUsT0FBTztBQUFBLEVBQ25CO0FBRUEsTUFBSSxPQUFPLGdCQUFnQixhQUFhO0FBQ3RDLGtCQUFjO0FBQUEsRUFDaEI7QUFFQSxRQUFNLFFBQVEsZUFBZSxPQUFPO0FBQ3BDLE1BQUksU0FBUztBQUViLFdBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRLElBQUksR0FBRyxLQUFLO0FBQzdDLFVBQU1DLFFBQU8sT0FBTyxXQUFXLENBQUM7QUFFaEMsUUFBSSxlQUFlQSxVQUFTLE1BQWdCLElBQUksSUFBSSxHQUFHO0FBQ3JELFVBQUksaUJBQWlCLEtBQUssT0FBTyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsQ0FBQyxHQUFHO0FBQ3JELGtCQUFVLE9BQU8sTUFBTSxHQUFHLElBQUksQ0FBQztBQUMvQixhQUFLO0FBQ0w7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUVBLFFBQUlBLFFBQU8sS0FBSztBQUNkLGdCQUFVLE1BQU1BLEtBQUk7QUFDcEI7QUFBQSxJQUNGO0FBRUEsUUFBSUEsU0FBUSxTQUFVQSxTQUFRLE9BQVE7QUFDcEMsVUFBSUEsU0FBUSxTQUFVQSxTQUFRLFNBQVUsSUFBSSxJQUFJLEdBQUc7QUFDakQsY0FBTSxXQUFXLE9BQU8sV0FBVyxJQUFJLENBQUM7QUFDeEMsWUFBSSxZQUFZLFNBQVUsWUFBWSxPQUFRO0FBQzVDLG9CQUFVLG1CQUFtQixPQUFPLENBQUMsSUFBSSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQ3REO0FBQ0E7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGdCQUFVO0FBQ1Y7QUFBQSxJQUNGO0FBRUEsY0FBVSxtQkFBbUIsT0FBTyxDQUFDLENBQUM7QUFBQSxFQUN4QztBQUVBLFNBQU87QUFDVDtBQUVBLE9BQU8sZUFBZTtBQUN0QixPQUFPLGlCQUFpQjtBQUV4QixJQUFPLGlCQUFROzs7QUN4RkEsU0FBUixPQUF5QixLQUFLO0FBQ25DLE1BQUksU0FBUztBQUViLFlBQVUsSUFBSSxZQUFZO0FBQzFCLFlBQVUsSUFBSSxVQUFVLE9BQU87QUFDL0IsWUFBVSxJQUFJLE9BQU8sSUFBSSxPQUFPLE1BQU07QUFFdEMsTUFBSSxJQUFJLFlBQVksSUFBSSxTQUFTLFFBQVEsR0FBRyxNQUFNLElBQUk7QUFFcEQsY0FBVSxNQUFNLElBQUksV0FBVztBQUFBLEVBQ2pDLE9BQU87QUFDTCxjQUFVLElBQUksWUFBWTtBQUFBLEVBQzVCO0FBRUEsWUFBVSxJQUFJLE9BQU8sTUFBTSxJQUFJLE9BQU87QUFDdEMsWUFBVSxJQUFJLFlBQVk7QUFDMUIsWUFBVSxJQUFJLFVBQVU7QUFDeEIsWUFBVSxJQUFJLFFBQVE7QUFFdEIsU0FBTztBQUNUOzs7QUNzQkEsU0FBUyxNQUFPO0FBQ2QsT0FBSyxXQUFXO0FBQ2hCLE9BQUssVUFBVTtBQUNmLE9BQUssT0FBTztBQUNaLE9BQUssT0FBTztBQUNaLE9BQUssV0FBVztBQUNoQixPQUFLLE9BQU87QUFDWixPQUFLLFNBQVM7QUFDZCxPQUFLLFdBQVc7QUFDbEI7QUFNQSxJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGNBQWM7QUFJcEIsSUFBTSxvQkFBb0I7QUFJMUIsSUFBTSxTQUFTLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxHQUFJO0FBR3pELElBQU0sU0FBUyxDQUFDLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxHQUFHLEVBQUUsT0FBTyxNQUFNO0FBRzVELElBQU0sYUFBYSxDQUFDLEdBQUksRUFBRSxPQUFPLE1BQU07QUFLdkMsSUFBTSxlQUFlLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHLEVBQUUsT0FBTyxVQUFVO0FBQ2hFLElBQU0sa0JBQWtCLENBQUMsS0FBSyxLQUFLLEdBQUc7QUFDdEMsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxzQkFBc0I7QUFDNUIsSUFBTSxvQkFBb0I7QUFHMUIsSUFBTSxtQkFBbUI7QUFBQSxFQUN2QixZQUFZO0FBQUEsRUFDWixlQUFlO0FBQ2pCO0FBRUEsSUFBTSxrQkFBa0I7QUFBQSxFQUN0QixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxVQUFVO0FBQUEsRUFDVixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQ1g7QUFFQSxTQUFTLFNBQVUsS0FBSyxtQkFBbUI7QUFDekMsTUFBSSxPQUFPLGVBQWUsSUFBSyxRQUFPO0FBRXRDLFFBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsSUFBRSxNQUFNLEtBQUssaUJBQWlCO0FBQzlCLFNBQU87QUFDVDtBQUVBLElBQUksVUFBVSxRQUFRLFNBQVUsS0FBSyxtQkFBbUI7QUFDdEQsTUFBSSxZQUFZLEtBQUs7QUFDckIsTUFBSSxPQUFPO0FBSVgsU0FBTyxLQUFLLEtBQUs7QUFFakIsTUFBSSxDQUFDLHFCQUFxQixJQUFJLE1BQU0sR0FBRyxFQUFFLFdBQVcsR0FBRztBQUVyRCxVQUFNLGFBQWEsa0JBQWtCLEtBQUssSUFBSTtBQUM5QyxRQUFJLFlBQVk7QUFDZCxXQUFLLFdBQVcsV0FBVyxDQUFDO0FBQzVCLFVBQUksV0FBVyxDQUFDLEdBQUc7QUFDakIsYUFBSyxTQUFTLFdBQVcsQ0FBQztBQUFBLE1BQzVCO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBRUEsTUFBSSxRQUFRLGdCQUFnQixLQUFLLElBQUk7QUFDckMsTUFBSSxPQUFPO0FBQ1QsWUFBUSxNQUFNLENBQUM7QUFDZixpQkFBYSxNQUFNLFlBQVk7QUFDL0IsU0FBSyxXQUFXO0FBQ2hCLFdBQU8sS0FBSyxPQUFPLE1BQU0sTUFBTTtBQUFBLEVBQ2pDO0FBT0EsTUFBSSxxQkFBcUIsU0FBUyxLQUFLLE1BQU0sc0JBQXNCLEdBQUc7QUFDcEUsY0FBVSxLQUFLLE9BQU8sR0FBRyxDQUFDLE1BQU07QUFDaEMsUUFBSSxXQUFXLEVBQUUsU0FBUyxpQkFBaUIsS0FBSyxJQUFJO0FBQ2xELGFBQU8sS0FBSyxPQUFPLENBQUM7QUFDcEIsV0FBSyxVQUFVO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBRUEsTUFBSSxDQUFDLGlCQUFpQixLQUFLLE1BQ3RCLFdBQVksU0FBUyxDQUFDLGdCQUFnQixLQUFLLElBQUs7QUFpQm5ELFFBQUksVUFBVTtBQUNkLGFBQVMsSUFBSSxHQUFHLElBQUksZ0JBQWdCLFFBQVEsS0FBSztBQUMvQyxZQUFNLEtBQUssUUFBUSxnQkFBZ0IsQ0FBQyxDQUFDO0FBQ3JDLFVBQUksUUFBUSxPQUFPLFlBQVksTUFBTSxNQUFNLFVBQVU7QUFDbkQsa0JBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUlBLFFBQUksTUFBTTtBQUNWLFFBQUksWUFBWSxJQUFJO0FBRWxCLGVBQVMsS0FBSyxZQUFZLEdBQUc7QUFBQSxJQUMvQixPQUFPO0FBR0wsZUFBUyxLQUFLLFlBQVksS0FBSyxPQUFPO0FBQUEsSUFDeEM7QUFJQSxRQUFJLFdBQVcsSUFBSTtBQUNqQixhQUFPLEtBQUssTUFBTSxHQUFHLE1BQU07QUFDM0IsYUFBTyxLQUFLLE1BQU0sU0FBUyxDQUFDO0FBQzVCLFdBQUssT0FBTztBQUFBLElBQ2Q7QUFHQSxjQUFVO0FBQ1YsYUFBUyxJQUFJLEdBQUcsSUFBSSxhQUFhLFFBQVEsS0FBSztBQUM1QyxZQUFNLEtBQUssUUFBUSxhQUFhLENBQUMsQ0FBQztBQUNsQyxVQUFJLFFBQVEsT0FBTyxZQUFZLE1BQU0sTUFBTSxVQUFVO0FBQ25ELGtCQUFVO0FBQUEsTUFDWjtBQUFBLElBQ0Y7QUFFQSxRQUFJLFlBQVksSUFBSTtBQUNsQixnQkFBVSxLQUFLO0FBQUEsSUFDakI7QUFFQSxRQUFJLEtBQUssVUFBVSxDQUFDLE1BQU0sS0FBSztBQUFFO0FBQUEsSUFBVTtBQUMzQyxVQUFNLE9BQU8sS0FBSyxNQUFNLEdBQUcsT0FBTztBQUNsQyxXQUFPLEtBQUssTUFBTSxPQUFPO0FBR3pCLFNBQUssVUFBVSxJQUFJO0FBSW5CLFNBQUssV0FBVyxLQUFLLFlBQVk7QUFJakMsVUFBTSxlQUFlLEtBQUssU0FBUyxDQUFDLE1BQU0sT0FDdEMsS0FBSyxTQUFTLEtBQUssU0FBUyxTQUFTLENBQUMsTUFBTTtBQUdoRCxRQUFJLENBQUMsY0FBYztBQUNqQixZQUFNLFlBQVksS0FBSyxTQUFTLE1BQU0sSUFBSTtBQUMxQyxlQUFTLElBQUksR0FBRyxJQUFJLFVBQVUsUUFBUSxJQUFJLEdBQUcsS0FBSztBQUNoRCxjQUFNLE9BQU8sVUFBVSxDQUFDO0FBQ3hCLFlBQUksQ0FBQyxNQUFNO0FBQUU7QUFBQSxRQUFTO0FBQ3RCLFlBQUksQ0FBQyxLQUFLLE1BQU0sbUJBQW1CLEdBQUc7QUFDcEMsY0FBSSxVQUFVO0FBQ2QsbUJBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLElBQUksR0FBRyxLQUFLO0FBQzNDLGdCQUFJLEtBQUssV0FBVyxDQUFDLElBQUksS0FBSztBQUk1Qix5QkFBVztBQUFBLFlBQ2IsT0FBTztBQUNMLHlCQUFXLEtBQUssQ0FBQztBQUFBLFlBQ25CO0FBQUEsVUFDRjtBQUVBLGNBQUksQ0FBQyxRQUFRLE1BQU0sbUJBQW1CLEdBQUc7QUFDdkMsa0JBQU0sYUFBYSxVQUFVLE1BQU0sR0FBRyxDQUFDO0FBQ3ZDLGtCQUFNLFVBQVUsVUFBVSxNQUFNLElBQUksQ0FBQztBQUNyQyxrQkFBTSxNQUFNLEtBQUssTUFBTSxpQkFBaUI7QUFDeEMsZ0JBQUksS0FBSztBQUNQLHlCQUFXLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDdEIsc0JBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLFlBQ3hCO0FBQ0EsZ0JBQUksUUFBUSxRQUFRO0FBQ2xCLHFCQUFPLFFBQVEsS0FBSyxHQUFHLElBQUk7QUFBQSxZQUM3QjtBQUNBLGlCQUFLLFdBQVcsV0FBVyxLQUFLLEdBQUc7QUFDbkM7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBRUEsUUFBSSxLQUFLLFNBQVMsU0FBUyxnQkFBZ0I7QUFDekMsV0FBSyxXQUFXO0FBQUEsSUFDbEI7QUFJQSxRQUFJLGNBQWM7QUFDaEIsV0FBSyxXQUFXLEtBQUssU0FBUyxPQUFPLEdBQUcsS0FBSyxTQUFTLFNBQVMsQ0FBQztBQUFBLElBQ2xFO0FBQUEsRUFDRjtBQUdBLFFBQU0sT0FBTyxLQUFLLFFBQVEsR0FBRztBQUM3QixNQUFJLFNBQVMsSUFBSTtBQUVmLFNBQUssT0FBTyxLQUFLLE9BQU8sSUFBSTtBQUM1QixXQUFPLEtBQUssTUFBTSxHQUFHLElBQUk7QUFBQSxFQUMzQjtBQUNBLFFBQU0sS0FBSyxLQUFLLFFBQVEsR0FBRztBQUMzQixNQUFJLE9BQU8sSUFBSTtBQUNiLFNBQUssU0FBUyxLQUFLLE9BQU8sRUFBRTtBQUM1QixXQUFPLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxFQUN6QjtBQUNBLE1BQUksTUFBTTtBQUFFLFNBQUssV0FBVztBQUFBLEVBQUs7QUFDakMsTUFBSSxnQkFBZ0IsVUFBVSxLQUMxQixLQUFLLFlBQVksQ0FBQyxLQUFLLFVBQVU7QUFDbkMsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFFQSxTQUFPO0FBQ1Q7QUFFQSxJQUFJLFVBQVUsWUFBWSxTQUFVLE1BQU07QUFDeEMsTUFBSSxPQUFPLFlBQVksS0FBSyxJQUFJO0FBQ2hDLE1BQUksTUFBTTtBQUNSLFdBQU8sS0FBSyxDQUFDO0FBQ2IsUUFBSSxTQUFTLEtBQUs7QUFDaEIsV0FBSyxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQUEsSUFDM0I7QUFDQSxXQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssU0FBUyxLQUFLLE1BQU07QUFBQSxFQUNqRDtBQUNBLE1BQUksTUFBTTtBQUFFLFNBQUssV0FBVztBQUFBLEVBQUs7QUFDbkM7QUFFQSxJQUFPLGdCQUFROzs7QUNuVGY7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsSUFBTSxNQUFNO0FBQ1osSUFBTSxLQUFLO0FBQ1gsSUFBTSxLQUFLO0FBQ1gsSUFBTSxJQUFJO0FBQ1YsSUFBTSxJQUFJO0FBQ1YsSUFBTSxJQUFJOzs7QUNDVixJQUFNLEtBQWU7RUFDakI7RUFBTTtFQUFHO0VBQU07RUFBSztFQUFNO0VBQU07RUFBTTtFQUFNO0VBQUs7RUFBTTtFQUFLO0VBQU07RUFBSztFQUN2RTtFQUFLO0VBQUc7RUFBRztFQUFNO0VBQU07RUFBTTtFQUFNO0VBQU07RUFBTTtFQUFNO0VBQUs7RUFBTTtFQUFLO0VBQ3JFO0VBQUs7RUFBRztFQUFLOztBQU9qQixTQUFTLG1CQUFtQixXQUFpQjtBQUN6QyxTQUNJLGNBQWMsS0FDYixhQUFhLFNBQVcsYUFBYSxTQUN0QyxZQUFZO0FBRXBCO0FBU00sU0FBVSxpQkFBaUIsV0FBaUI7QUFDOUMsTUFBSSxtQkFBbUIsU0FBUyxHQUFHO0FBQy9CLFdBQU87RUFDWDtBQUVBLE1BQUksYUFBYSxPQUFPLGFBQWEsS0FBSztBQUN0QyxXQUFPLEdBQUcsWUFBWSxHQUFHLEtBQUs7RUFDbEM7QUFFQSxTQUFPO0FBQ1g7QUF1Qk0sU0FBVSxrQkFBa0IsV0FBaUI7QUFDL0MsU0FBUSxZQUFZLE1BQU8sSUFBSSxPQUFTLFlBQVksUUFBVSxJQUFJLFFBQzVELE9BQU8sYUFBYSxTQUFTLElBQzdCLE9BQU8sY0FBYyxpQkFBaUIsU0FBUyxDQUFDO0FBQzFEOzs7QUMvREEsSUFBTSxpQkFBa0MsdUJBQUs7QUFDekMsUUFBTUMsU0FBUSxJQUFJLFdBQVcsR0FBRztBQUNoQyxNQUFJQyxRQUFPO0FBQ1gsV0FBUyxPQUFPLElBQU0sUUFBUSxLQUFNLFFBQVE7QUFDeEMsUUFBSSxTQUFTLE1BQVEsU0FBUyxNQUFRLFNBQVMsSUFBTTtBQUNqRCxNQUFBRCxPQUFNLElBQUksSUFBSUM7SUFDbEI7RUFDSjtBQUNBLFNBQU9EO0FBQ1gsR0FBRTtBQXNDSSxTQUFVLGVBQ1osT0FDQSxjQUNBLFdBQ0EsZ0JBQ0EsWUFDQSxVQUFnQjtBQUVoQixRQUFNLE9BQU87QUFDYixRQUFNLGNBQWMsTUFBTTtBQUUxQixRQUFNLGNBQWMsWUFBWSxPQUFPO0FBRXZDLE1BQUksTUFBTTtBQUdWLFFBQU0sZUFBZSxNQUFhO0FBQzlCLFVBQU1FLE1BQUssZUFBZSxNQUFNLFdBQVcsS0FBSyxDQUFDO0FBQ2pELFdBQU9BLE1BQUssV0FDTkEsTUFDQUEsTUFBSyxPQUFPLGNBQWMsZUFBZSxNQUFNLFdBQVcsS0FBSyxDQUFDO0VBQzFFO0FBRUEsUUFBTSxpQkFBaUIsWUFBWTtBQUNuQyxRQUFNLFlBQVksWUFBWTtBQU85QixRQUFNLFNBQVMsSUFBSSxXQUFXLFNBQVM7QUFDdkMsU0FBTyxLQUFLLElBQUksZ0JBQWdCLFFBQVE7QUFDeEMsU0FBTyxLQUFLLElBQUksV0FBVyxnQkFBZ0IsU0FBUztBQUNwRCxRQUFNLFFBQVEsSUFBSSxXQUFXLFNBQVM7QUFDdEMsUUFBTSxTQUFTLElBQUksV0FBVyxTQUFTO0FBYXZDLFdBQVMsWUFBWSxPQUFlLEtBQVc7QUFDM0MsUUFBSSxXQUFXO0FBQ2YsUUFBSSxPQUFPO0FBQ1gsVUFBTSxNQUFNLE1BQU07QUFDbEIsV0FBTyxPQUFPLEtBQUs7QUFDZixZQUFNRCxRQUFPLGVBQWUsTUFBTSxXQUFXLEtBQUssQ0FBQztBQUNuRCxVQUFJQSxRQUFPLElBQUk7QUFDWCxvQkFBWUE7QUFDWixlQUFPLE1BQU0sSUFBSTtNQUNyQixXQUFXQSxVQUFTLElBQUk7QUFDcEIsWUFBSSxZQUFZLGVBQWUsTUFBTSxXQUFXLEtBQUssQ0FBQyxJQUFJO0FBQzFELGVBQU87QUFBYSxpQkFBTyxNQUFNLElBQUksRUFBRTtNQUMzQyxPQUFPO0FBQ0gsY0FBTSxPQUFPLGVBQWUsTUFBTSxXQUFXLEtBQUssQ0FBQztBQUNuRCxvQkFDSTtTQUVDLE9BQU8sS0FDRixPQUFPLE9BQU8sZUFBZSxNQUFNLFdBQVcsS0FBSyxDQUFDLElBQ3BELGVBQWUsTUFBTSxXQUFXLEtBQUssQ0FBQyxJQUFJLE9BQzFDLGVBQWUsTUFBTSxXQUFXLEtBQUssQ0FBQyxJQUFJLE9BQzFDLGVBQWUsTUFBTSxXQUFXLEtBQUssQ0FBQztBQUNoRCxlQUFPLE1BQU0sSUFBSTtNQUNyQjtJQUNKO0VBQ0o7QUFHQSxjQUFZLGdCQUFnQixDQUFDO0FBQzdCLGNBQVksZ0JBQWdCLFFBQVE7QUFTcEMsUUFBTSxhQUFhLElBQUksV0FBVyxhQUFhLENBQUM7QUFDaEQsTUFBSSxXQUFXO0FBQ2YsTUFBSSxhQUFhO0FBUWpCLFdBQVMsb0JBQW9CLE9BQWUsV0FBaUI7QUFDekQsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVM7QUFDeEMsWUFBTSxPQUFPLFlBQVk7QUFDekIsWUFBTSxJQUFJLGFBQVk7QUFDdEIsWUFBTSxJQUFJLGFBQVk7QUFDdEIsaUJBQVcsYUFBYSxDQUFDLElBQUk7QUFDN0IsaUJBQVcsYUFBYSxJQUFJLENBQUMsSUFBSTtBQUNqQyxvQkFBYztBQUNkLFlBQU0sSUFBSSxJQUFJO0FBQ2QsWUFBTSxlQUNELE9BQU8sQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFDLElBQUksTUFDNUIsT0FBTyxDQUFDLElBQUksSUFBSSxPQUFPLENBQUMsSUFBSTtBQUNqQyxhQUFPLElBQUksSUFBSTtBQUNmLGtCQUFZO0lBQ2hCO0VBQ0o7QUFDQSxzQkFDSSxhQUFhLFdBQVcsZ0JBQ3hCLFdBQVcsY0FBYztBQUU3QixzQkFBb0IsV0FBVyxnQkFBZ0IsY0FBYztBQUc3RCxRQUFNLE9BQU8sSUFBSSxZQUFZLFFBQVE7QUFDckMsTUFBSSxRQUFRO0FBQ1osV0FBUyxRQUFRLEdBQUcsUUFBUSxZQUFZLFNBQVM7QUFDN0MsYUFBUyxPQUFPLEdBQUcsT0FBTyxHQUFHLFFBQVE7QUFDakMsWUFBTSxTQUFTLFdBQVcsUUFBUSxJQUFJLElBQUk7QUFDMUMsWUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMzQixVQUFJLFFBQVEsR0FBRztBQUNYLFlBQUksT0FBTyxNQUFNLE1BQU07QUFDdkIsY0FBTSxVQUFVLE9BQU8sT0FBTyxNQUFNO0FBQ3BDLGVBQU8sT0FBTztBQUFTLGVBQUssT0FBTyxJQUFJLEtBQUssTUFBTTtNQUN0RCxPQUFPO0FBQ0gsYUFBSyxPQUFPLElBQUk7TUFDcEI7SUFDSjtFQUNKO0FBR0EsUUFBTSxNQUFNLElBQUksWUFBWSxZQUFZO0FBQ3hDLE1BQUksV0FBVztBQUNmLFNBQU8sTUFBTSxhQUFhO0FBQ3RCLFFBQUksT0FBTyxlQUFlLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFDakQsUUFBSSxRQUFRLFVBQVU7QUFDbEIsYUFDSSxPQUFPLE9BQ1AsY0FDQSxlQUFlLE1BQU0sV0FBVyxLQUFLLENBQUM7SUFDOUM7QUFDQSxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLFFBQUksUUFBUSxHQUFHO0FBQ1gsVUFBSSxPQUFPLE1BQU0sSUFBSTtBQUNyQixZQUFNLFVBQVUsT0FBTyxPQUFPLElBQUk7QUFDbEMsYUFBTyxPQUFPO0FBQVMsWUFBSSxVQUFVLElBQUksS0FBSyxNQUFNO0lBQ3hELE9BQU87QUFDSCxVQUFJLFVBQVUsSUFBSTtJQUN0QjtFQUNKO0FBQ0EsU0FBTztBQUNYOzs7QUM1TU8sSUFBTSxpQkFBOEMsK0JBQ3ZELG9ta0JBQ0EsT0FDQSxNQUNBLElBQ0EsSUFDQSxFQUFFOzs7QUM2Qk4sSUFBa0I7Q0FBbEIsU0FBa0JFLGVBQVk7QUFDMUIsRUFBQUEsY0FBQUEsY0FBQSxjQUFBLElBQUEsS0FBQSxJQUFBO0FBQ0EsRUFBQUEsY0FBQUEsY0FBQSxRQUFBLElBQUEsSUFBQSxJQUFBO0FBQ0EsRUFBQUEsY0FBQUEsY0FBQSxlQUFBLElBQUEsSUFBQSxJQUFBO0FBQ0EsRUFBQUEsY0FBQUEsY0FBQSxZQUFBLElBQUEsR0FBQSxJQUFBO0FBRUEsRUFBQUEsY0FBQUEsY0FBQSxZQUFBLElBQUEsSUFBQSxJQUFBO0FBQ0osR0FQa0IsaUJBQUEsZUFBWSxDQUFBLEVBQUE7OztBQzlCOUIsSUFBVztDQUFYLFNBQVdDLFlBQVM7QUFDaEIsRUFBQUEsV0FBQUEsV0FBQSxLQUFBLElBQUEsRUFBQSxJQUFBO0FBQ0EsRUFBQUEsV0FBQUEsV0FBQSxLQUFBLElBQUEsRUFBQSxJQUFBO0FBQ0EsRUFBQUEsV0FBQUEsV0FBQSxNQUFBLElBQUEsRUFBQSxJQUFBO0FBQ0EsRUFBQUEsV0FBQUEsV0FBQSxRQUFBLElBQUEsRUFBQSxJQUFBO0FBQ0EsRUFBQUEsV0FBQUEsV0FBQSxNQUFBLElBQUEsRUFBQSxJQUFBO0FBQ0EsRUFBQUEsV0FBQUEsV0FBQSxNQUFBLElBQUEsRUFBQSxJQUFBO0FBQ0EsRUFBQUEsV0FBQUEsV0FBQSxTQUFBLElBQUEsRUFBQSxJQUFBO0FBQ0EsRUFBQUEsV0FBQUEsV0FBQSxTQUFBLElBQUEsR0FBQSxJQUFBO0FBQ0osR0FUVyxjQUFBLFlBQVMsQ0FBQSxFQUFBO0FBWXBCLElBQU0sZUFBZTtBQVlyQixJQUFNLGlCQUFpQjtBQUN2QixJQUFNLGtCQUFrQjtBQUt4QixJQUFNLG9CQUFvQjtBQVExQixJQUFJLHNCQUFzQjtBQVMxQixTQUFTLGVBQWUsUUFBYztBQUNsQyxRQUFNLFdBQVcsV0FBVztBQUM1QixTQUFPLGFBQWEsb0JBQW9CLHNCQUFzQjtBQUNsRTtBQU9BLFNBQVMsU0FBU0MsT0FBWTtBQUMxQixTQUFRQSxRQUFPLFVBQVUsU0FBVSxLQUFLO0FBQzVDO0FBRUEsU0FBUyx1QkFBdUJBLE9BQVk7QUFDeEMsVUFBU0EsUUFBTyxnQkFBZ0IsVUFBVSxZQUFhLEtBQUs7QUFDaEU7QUFFQSxTQUFTLFFBQVFBLE9BQVk7QUFDekIsVUFBU0EsUUFBTyxnQkFBZ0IsVUFBVSxZQUFhLEtBQUs7QUFDaEU7QUFTQSxTQUFTLDhCQUE4QkEsT0FBWTtBQUMvQyxTQUFPQSxVQUFTLFVBQVUsVUFBVSxRQUFRQSxLQUFJLEtBQUssU0FBU0EsS0FBSTtBQUN0RTtBQUVBLElBQVc7Q0FBWCxTQUFXQyxxQkFBa0I7QUFDekIsRUFBQUEsb0JBQUFBLG9CQUFBLGFBQUEsSUFBQSxDQUFBLElBQUE7QUFDQSxFQUFBQSxvQkFBQUEsb0JBQUEsY0FBQSxJQUFBLENBQUEsSUFBQTtBQUNBLEVBQUFBLG9CQUFBQSxvQkFBQSxnQkFBQSxJQUFBLENBQUEsSUFBQTtBQUNBLEVBQUFBLG9CQUFBQSxvQkFBQSxZQUFBLElBQUEsQ0FBQSxJQUFBO0FBQ0EsRUFBQUEsb0JBQUFBLG9CQUFBLGFBQUEsSUFBQSxDQUFBLElBQUE7QUFDSixHQU5XLHVCQUFBLHFCQUFrQixDQUFBLEVBQUE7QUFXN0IsSUFBWTtDQUFaLFNBQVlDLGVBQVk7QUFFcEIsRUFBQUEsY0FBQUEsY0FBQSxRQUFBLElBQUEsQ0FBQSxJQUFBO0FBRUEsRUFBQUEsY0FBQUEsY0FBQSxRQUFBLElBQUEsQ0FBQSxJQUFBO0FBRUEsRUFBQUEsY0FBQUEsY0FBQSxXQUFBLElBQUEsQ0FBQSxJQUFBO0FBQ0osR0FQWSxpQkFBQSxlQUFZLENBQUEsRUFBQTtBQWtuQmxCLFNBQVUsZ0JBQ1osWUFDQSxTQUNBLFdBQ0EsTUFBWTtBQUVaLFFBQU0sZUFBZSxVQUFVLGFBQWEsa0JBQWtCO0FBQzlELFFBQU0sYUFBYSxVQUFVLGFBQWE7QUFHMUMsTUFBSSxZQUFZO0FBQ1osUUFBSSxnQkFBZ0IsR0FBRztBQUVuQixhQUFPLFNBQVMsYUFBYSxZQUFZO0lBQzdDO0FBTUEsVUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBSSxTQUFTLEtBQUs7QUFBYSxhQUFPO0FBQ3RDLFVBQU0sU0FBUyxXQUFXLFlBQVksSUFBSTtBQU8xQyxXQUFPLFdBQVcsSUFDWixLQUNDLFlBQVksY0FBYyxTQUFTLElBQUs7RUFDbkQ7QUFPQSxNQUFJLGdCQUFnQjtBQUFHLFdBQU87QUFDOUIsUUFBTSxpQkFBa0IsY0FBYyxLQUFNO0FBQzVDLFFBQU0sWUFBWSxZQUFZLGlCQUFpQjtBQUMvQyxXQUFTLFFBQVEsR0FBRyxRQUFRLGFBQWEsU0FBUztBQUM5QyxVQUFNLFNBQVMsV0FBVyxhQUFhLFNBQVMsRUFBRTtBQUNsRCxVQUFNLE1BQU8sWUFBWSxRQUFRLE1BQU0sS0FBTTtBQUM3QyxRQUFJLFFBQVEsTUFBTTtBQUNkLFlBQU0sZUFBZSxZQUFZLGlCQUFpQjtBQUVsRCxhQUFRLFlBQVksV0FBVyxZQUFZLElBQUs7SUFDcEQ7QUFFQSxRQUFJLE1BQU07QUFBTSxhQUFPO0VBQzNCO0FBQ0EsU0FBTztBQUNYO0FBU0EsU0FBUyxjQUNMLFlBQ0EsV0FDQSxhQUFtQjtBQUVuQixNQUFJLGdCQUFnQixHQUFHO0FBQ25CLFdBQU8sT0FBTyxhQUNWLFdBQVcsU0FBUyxJQUFJLGFBQWEsVUFBVTtFQUV2RDtBQUNBLE1BQUksZ0JBQWdCLEdBQUc7QUFDbkIsV0FBTyxPQUFPLGFBQWEsV0FBVyxZQUFZLENBQUMsQ0FBQztFQUN4RDtBQUNBLFNBQU8sT0FBTyxhQUNWLFdBQVcsWUFBWSxDQUFDLEdBQ3hCLFdBQVcsWUFBWSxDQUFDLENBQUM7QUFFakM7QUFpQkEsU0FBUyxtQkFDTCxPQUNBLGFBQ0EsYUFBbUI7QUFFbkIsTUFBSSxTQUFTLGNBQWM7QUFDM0IsTUFBSSxLQUFLO0FBQ1QsTUFBSSxhQUFhO0FBTWpCLE1BQ0ksU0FBUyxnQkFDUixNQUFNLFdBQVcsTUFBTSxJQUFJLGtCQUFrQixVQUFVLFNBQzFEO0FBQ0UsY0FBVTtBQUNWLGlCQUFhO0FBQ2IsV0FBTyxTQUFTLGFBQWE7QUFDekIsWUFBTSxPQUFPLE1BQU0sV0FBVyxNQUFNO0FBQ3BDLFVBQUksU0FBUyxJQUFJLEdBQUc7QUFDaEIsYUFBSyxLQUFLLE1BQU0sT0FBTyxVQUFVO01BQ3JDLFdBQVcsdUJBQXVCLElBQUksR0FBRztBQUNyQyxhQUFLLEtBQUssT0FBTyxPQUFPLGdCQUFnQixVQUFVLFVBQVU7TUFDaEUsT0FBTztBQUNIO01BQ0o7QUFDQSxnQkFBVTtJQUNkO0VBQ0osT0FBTztBQUNILFdBQU8sU0FBUyxhQUFhO0FBQ3pCLFlBQU0sUUFBUSxNQUFNLFdBQVcsTUFBTSxJQUFJLFVBQVU7QUFDbkQsVUFBSSxVQUFVLElBQUk7QUFBRztBQUNyQixXQUFLLEtBQUssS0FBSztBQUNmLGdCQUFVO0lBQ2Q7RUFDSjtBQUVBLE1BQUksV0FBVztBQUFZLFdBQU87QUFHbEMsTUFBSSxTQUFTLGVBQWUsTUFBTSxXQUFXLE1BQU0sTUFBTSxVQUFVLE1BQU07QUFDckUsY0FBVTtFQUNkO0FBT0EsTUFBSSxLQUFLO0FBQVksU0FBSztBQUMxQixNQUFJLFdBQVcsU0FBUztBQUN4QixNQUFJLFlBQVksbUJBQW1CO0FBRS9CLDBCQUFzQjtBQUN0QixlQUFXO0VBQ2Y7QUFDQSxTQUFRLFlBQVksaUJBQWtCO0FBQzFDO0FBY0EsU0FBUyxlQUNMLE9BQ0EsVUFDQSxhQUFvQjtBQUVwQixRQUFNLGFBQWE7QUFFbkIsTUFBSSxTQUFTLE1BQU0sUUFBUSxHQUFHO0FBQzlCLE1BQUksU0FBUztBQUFHLFdBQU87QUFFdkIsUUFBTSxjQUFjLE1BQU07QUFNMUIsTUFBSSxhQUFhO0FBQ2pCLE1BQUksU0FBUztBQU9iLFFBQU0sT0FBTyxXQUFXLENBQUM7QUFDekIsUUFBTSxpQkFBaUIsT0FBTyxhQUFhO0FBQzNDLFFBQU0sbUJBQW1CLE9BQU8sYUFBYSxrQkFBa0I7QUFFL0QsS0FBRztBQUNDLFVBQU0sY0FBYyxTQUFTO0FBRzdCLFVBQU0sWUFBWSxNQUFNLFdBQVcsV0FBVztBQUM5QyxRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUksY0FBYyxVQUFVLEtBQUs7QUFDN0IsWUFBTSxTQUFTLG1CQUFtQixPQUFPLGFBQWEsV0FBVztBQUNqRSxpQkFBVyxlQUFlLE1BQU07QUFFaEMsVUFDSSxZQUNBLFdBQVcsS0FDWCxNQUFNLFdBQVcsY0FBYyxXQUFXLENBQUMsTUFBTSxVQUFVLE1BQzdEO0FBQ0UsbUJBQVc7TUFDZjtBQUNBLGNBQ0ksYUFBYSxJQUNQLEtBQ0Esa0JBQWtCLFNBQVMsZUFBZTtJQUN4RCxXQUFXLFFBQVEsU0FBUyxHQUFHO0FBQzNCLGlCQUFXO0FBQ1gsY0FBUTtBQU1SLFlBQU0sZ0JBQWdCLFlBQVk7QUFDbEMsVUFBSTtBQUNKLFVBQUksa0JBQWtCLElBQUksaUJBQWlCO0FBQ3ZDLGNBQU0sU0FBUyxXQUFXLElBQUksYUFBYTtBQUMzQyxvQkFDSSxXQUFXLElBQUksS0FBTSxrQkFBa0IsU0FBVTtNQUN6RCxPQUFPO0FBQ0gsb0JBQVk7TUFDaEI7QUFPQSxVQUFJLGdCQUFnQjtBQUNwQixVQUFJLGtCQUFrQjtBQUN0QixVQUFJLFVBQVUsWUFBWSxJQUFJLElBQUksV0FBVyxTQUFTO0FBQ3RELFVBQUksUUFBUSxjQUFjO0FBTzFCLFdBQU0sUUFBTyxRQUFRLGFBQWE7QUFLOUI7O1dBRUssV0FDSSxhQUFhLGVBQWUsYUFBYSxhQUMxQyxNQUNILFVBQVUsYUFBYSxnQkFBZ0I7VUFDMUM7QUFDRSxnQkFBTSxhQUFhLFVBQVUsYUFBYTtBQUMxQyxnQkFBTSxlQUNELFVBQVUsYUFBYSxrQkFBa0I7QUFDOUMsY0FBSSxnQkFBZ0IsR0FBRztBQUVuQixnQkFBSSxNQUFNLFdBQVcsS0FBSyxNQUFNO0FBQVksb0JBQU07QUFDbEQseUJBQWE7VUFDakIsT0FBTztBQUNILGtCQUFNLE9BQU8sTUFBTSxXQUFXLEtBQUssSUFBSTtBQUN2QyxnQkFBSSxTQUFTLEtBQUs7QUFBYSxvQkFBTTtBQUNyQyxrQkFBTSxTQUFTLFdBQVcsWUFBWSxJQUFJLElBQUk7QUFDOUMsZ0JBQUksV0FBVztBQUFHLG9CQUFNO0FBRXhCLHdCQUNLLFlBQVksY0FBYyxTQUFVO1VBQzdDO0FBQ0Esb0JBQVUsV0FBVyxTQUFTO0FBQzlCLG1CQUFTO0FBS1QsY0FBSSxTQUFTO0FBQWEsa0JBQU07UUFDcEM7QUFHQSxhQUNLLFdBQ0ksYUFBYSxlQUFlLGFBQWEsYUFDOUMsYUFBYSxRQUNmO0FBQ0UsZ0JBQU0sYUFDRCxVQUFVLGFBQWEsa0JBQWtCO0FBRzlDLGNBQ0ksTUFBTSxXQUFXLEtBQUssT0FDckIsVUFBVSxhQUFhLGFBQzFCO0FBRUU7VUFDSjtBQUNBLG1CQUFTO0FBR1QsZ0JBQU0sWUFBWSxZQUFZO0FBQzlCLGNBQUksWUFBWSxZQUFZO0FBQzVCLGNBQUksb0JBQW9CO0FBT3hCLGlCQUVJLG9CQUFvQixJQUFJLFdBQ3hCLHFCQUFxQixHQUN2QjtBQUNFLGtCQUFNLFNBQVMsV0FBVyxTQUFTO0FBQ25DLGdCQUFJLE1BQU0sV0FBVyxLQUFLLE9BQU8sU0FBUztBQUN0QyxvQkFBTTtBQUNWLHFCQUFTO0FBQ1QsZ0JBQUksTUFBTSxXQUFXLEtBQUssT0FBUSxVQUFVLElBQUs7QUFDN0Msb0JBQU07QUFDVixxQkFBUztBQUNULHlCQUFhO1VBQ2pCO0FBRUEsY0FBSSxvQkFBb0IsV0FBVztBQUMvQixnQkFDSSxNQUFNLFdBQVcsS0FBSyxPQUNyQixXQUFXLFNBQVMsSUFBSTtBQUd6QjtBQUNKLHFCQUFTO1VBQ2I7QUFFQSx1QkFBYSxLQUFLLGFBQWE7QUFDL0Isb0JBQVUsV0FBVyxTQUFTO0FBRTlCO1FBQ0o7QUFHQSxjQUFNLGNBQWMsWUFBWTtBQUNoQyxjQUFNLE9BQU8sTUFBTSxXQUFXLEtBQUs7QUFPbkMsWUFBSSxnQkFBZ0IsR0FBRztBQUVuQixjQUFJLFNBQVMsVUFBVSxNQUFNO0FBQ3pCLHVCQUFXLFFBQVEsY0FBYztBQUVqQyxvQkFDSSxnQkFBZ0IsSUFDVixPQUFPLGFBQ0gsVUFBVSxhQUFhLFVBQVUsSUFFckMsY0FDSSxZQUNBLFdBQ0EsV0FBVztBQUd6QjtVQUNKO0FBR0EsY0FBSSxDQUFDLGFBQWEsVUFBVSxhQUFhLFlBQVksR0FBRztBQUNwRCx1QkFBVyxRQUFRO0FBQ25CLDRCQUFnQjtBQUNoQiw4QkFBa0I7VUFDdEI7QUFRQSxjQUFJLGdCQUFnQjtBQUFHO1FBQzNCO0FBR0EsY0FBTSxPQUFPLGdCQUNULFlBQ0EsU0FDQSxhQUFhLGVBQWUsSUFDNUIsSUFBSTtBQUdSLFlBQUksT0FBTztBQUFHO0FBRWQsb0JBQVk7QUFDWixrQkFBVSxXQUFXLFNBQVM7QUFDOUIsaUJBQVM7TUFDYjtBQVNBLFVBQUksVUFBVSxJQUFJO0FBQ2QsY0FBTSxVQUFVLFlBQVk7QUFDNUIsWUFDSSxZQUFZLEtBQ1osQ0FBQyxhQUNBLFVBQVUsYUFBYSxZQUFZLEdBQ3RDO0FBQ0UscUJBQVcsUUFBUTtBQUNuQiwwQkFBZ0I7QUFDaEIsNEJBQWtCO1FBQ3RCO0FBQ0EsWUFBSSxXQUFXLEdBQUc7QUFDZCxrQkFBUSxjQUNKLFlBQ0EsZUFDQSxlQUFlO1FBRXZCO01BQ0o7SUFDSixPQUFPO0FBQ0gsaUJBQVc7QUFDWCxjQUFRO0lBQ1o7QUFVQSxRQUNJLGFBQWEsS0FDWixlQUNHLGNBQWMsVUFBVSxPQUN4QixNQUFNLFdBQVcsY0FBYyxXQUFXLENBQUMsTUFDdkMsVUFBVSxRQUNkLGNBQWMsV0FBVyxlQUN6Qiw4QkFDSSxNQUFNLFdBQVcsY0FBYyxRQUFRLENBQUMsR0FFbEQ7QUFFRSxlQUFTO0lBQ2IsT0FBTztBQUNILFVBQUksYUFBYSxRQUFRO0FBQ3JCLGtCQUFVLE1BQU0sTUFBTSxZQUFZLE1BQU07TUFDNUM7QUFDQSxnQkFBVTtBQUNWLGVBQVMsYUFBYSxjQUFjO0lBQ3hDO0FBT0EsUUFBSSxNQUFNLFdBQVcsTUFBTSxNQUFNLFVBQVUsS0FBSztBQUM1QyxlQUFTLE1BQU0sUUFBUSxLQUFLLE1BQU07SUFDdEM7RUFDSixTQUFTLFVBQVU7QUFFbkIsU0FBTyxTQUFTLE1BQU0sTUFBTSxVQUFVO0FBQzFDO0FBaUNNLFNBQVUsaUJBQWlCLFlBQWtCO0FBQy9DLFNBQU8sZUFBZSxZQUFZLE1BQU0sS0FBSztBQUNqRDs7O0FDL3NDQSxJQUFZO0NBQVosU0FBWUMsY0FBVztBQUVuQixFQUFBQSxhQUFBQSxhQUFBLEtBQUEsSUFBQSxDQUFBLElBQUE7QUFFQSxFQUFBQSxhQUFBQSxhQUFBLE1BQUEsSUFBQSxDQUFBLElBQUE7QUFDSixHQUxZLGdCQUFBLGNBQVcsQ0FBQSxFQUFBO0FBVXZCLElBQVk7Q0FBWixTQUFZQyxlQUFZO0FBS3BCLEVBQUFBLGNBQUFBLGNBQUEsTUFBQSxJQUFBLENBQUEsSUFBQTtBQU1BLEVBQUFBLGNBQUFBLGNBQUEsT0FBQSxJQUFBLENBQUEsSUFBQTtBQUtBLEVBQUFBLGNBQUFBLGNBQUEsV0FBQSxJQUFBLENBQUEsSUFBQTtBQUtBLEVBQUFBLGNBQUFBLGNBQUEsV0FBQSxJQUFBLENBQUEsSUFBQTtBQUtBLEVBQUFBLGNBQUFBLGNBQUEsTUFBQSxJQUFBLENBQUEsSUFBQTtBQUNKLEdBM0JZLGlCQUFBLGVBQVksQ0FBQSxFQUFBOzs7QUNKeEIsSUFBYSxZQUFiLE1BQXVCO0VBQ3JCLFVBQVUsSUFBSTtFQUNkLFNBQVMsR0FBRztFQUNaLFFBQVEsRUFBRTtFQUNWLFFBQVEsRUFBRTtFQUVWLFdBQVc7SUFBQyxLQUFLO0lBQU8sS0FBSztJQUFPLEtBQUs7RUFBTSxFQUFFLEtBQUssR0FBRztFQUV6RCxVQUFVLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssR0FBRztFQUM1QyxRQUE0QyxDQUFDO0VBQzdDLE9BQXlCO0lBQUUsV0FBVztJQUFPLFNBQVM7SUFBTyxjQUFjLENBQUM7RUFBRTtFQUU5RSxZQUFhLE9BQXlCLENBQUMsR0FBRztBQUN4QyxTQUFLLE9BQU87TUFBRSxHQUFHLEtBQUs7TUFBTSxHQUFHO0lBQUs7RUFDdEM7RUFFQSxJQUFLLE9BQXlCLENBQUMsR0FBRztBQUNoQyxTQUFLLE9BQU87TUFBRSxHQUFHLEtBQUs7TUFBTSxHQUFHO0lBQUs7QUFFcEMsU0FBSyxRQUFRLENBQUM7QUFDZCxXQUFPO0VBQ1Q7RUFFQSxTQUFVLEtBQWE7QUFBRSxXQUFPLElBQUksUUFBUSx3QkFBd0IsTUFBTTtFQUFFO0VBRTVFLGFBQWMsTUFBYyxPQUFlLFFBQVEsR0FBRztBQUNwRCxVQUFNLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFDakMsVUFBTSxVQUFVLEtBQUssU0FBUyxLQUFLO0FBQ25DLFVBQU0sT0FBTyxTQUFTLEtBQUssT0FBQSxJQUFXLE1BQUEsSUFBVSxPQUFBO0FBRWhELFFBQUksT0FBTyxHQUFHLE1BQUEsR0FBUyxJQUFBLFdBQWUsT0FBQTtBQUV0QyxhQUFTLFFBQVEsR0FBRyxTQUFTLE9BQU8sUUFDbEMsUUFBTyxHQUFHLE1BQUEsTUFBWSxJQUFBLElBQVEsSUFBQSxZQUFnQixPQUFBO0FBR2hELFdBQU87RUFDVDtFQUlBLHNCQUF1QjtBQUdyQixXQUFPLEtBQUssTUFBTSxvQkFBb0I7RUFDeEM7RUFFQSxvQkFBcUI7QUFDbkIsV0FBTyxLQUFLLE1BQU0sc0JBQXNCLElBQUksT0FJMUMsU0FBUyxLQUFLLG9CQUFvQixFQUFFLE1BQUEsSUFBVSxLQUFLLFFBQUEsSUFBWSxLQUFLLE9BQUEsR0FDdEU7RUFDRjtFQUVBLGdCQUFpQjtBQUNmLFdBQU8sS0FBSyxNQUFNLFlBQVksb0JBQUksT0FDaEMsZ0hBSUY7RUFDRjtFQUVBLGdCQUFpQjtBQUNmLFVBQU0sTUFBTTtBQUNaLFVBQU0sT0FBTyxTQUFTLEdBQUEsSUFBTyxHQUFBLEtBQVEsS0FBSyxjQUFjLEVBQUUsTUFBQTtBQUUxRCxXQUFPLEtBQUssTUFBTSxpQkFBaUIsSUFBSSxPQUNyQyxTQUNRLEdBQUEsUUFBVyxJQUFBLFNBQ1QsR0FBQSxRQUFXLElBQUEsT0FDYixHQUFBLFVBQWEsR0FBQSxRQUFXLElBQUEsVUFDckIsR0FBQSxVQUFhLEdBQUEsVUFBYSxHQUFBLFFBQVcsSUFBQSxVQUNyQyxHQUFBLFVBQWEsR0FBQSxVQUFhLEdBQUEsUUFBVyxJQUFBLFVBQ3JDLEdBQUEsVUFBYSxHQUFBLE9BQVUsR0FBQSxJQUFPLElBQUEsVUFDOUIsR0FBQSxVQUFhLEdBQUEsT0FBVSxJQUFBLFVBQ3ZCLEdBQUEsVUFBYSxHQUFBLE9BQVUsR0FBQSxVQUN2QixHQUFBLFVBQWEsR0FBQSxPQUUxQjtFQUNGO0VBRUEsb0JBQXFCO0FBQ25CLFdBQU8sS0FBSyxNQUFNLGlCQUFpQixJQUFJLE9BQ3JDLE1BQU0sS0FBSyxjQUFjLEVBQUUsTUFBQSxLQUM3QjtFQUNGO0VBRUEscUJBQXNCO0FBQ3BCLFdBQU8sS0FBSyxNQUFNLHVCQUF1QixJQUFJLE9BQzNDLFdBQVcsS0FBSyxjQUFjLEVBQUUsTUFBQSxLQUNsQztFQUNGO0VBRUEsV0FBWTtBQUNWLFdBQU8sS0FBSyxNQUFNLGFBQWEsSUFBSSxPQUlqQyxZQUFZLEtBQUssT0FBQSwyQkFDbkI7RUFDRjtFQUVBLFdBQVk7QUFDVixXQUFPLEtBQUssTUFBTSxhQUFhLG9CQUFJLE9BQ2pDLGlGQUNGO0VBQ0Y7RUFFQSxzQkFBdUI7QUFFckIsV0FBTyxLQUFLLE1BQU0sd0JBQXdCLElBQUksT0FDNUMsUUFBUSxLQUFLLG9CQUFvQixFQUFFLE1BQUEsSUFBVSxLQUFLLFFBQUEsT0FDNUMsS0FBSyxLQUFLLEtBQUEsSUFBUyxhQUFhLElBQUEsdUJBQTJCLEtBQUssUUFBQSxJQUN4RTtFQUNGO0VBRUEsc0JBQXVCO0FBQ3JCLFdBQU8sS0FBSyxNQUFNLHdCQUF3QixJQUFJLE9BQzVDLEdBQUcsS0FBSyxRQUFBLElBQVksS0FBSyxvQkFBb0IsRUFBRSxNQUFBLEVBRWpEO0VBQ0Y7RUFFQSxXQUFZO0FBQ1YsV0FBTyxLQUFLLE1BQU0sYUFBYSxJQUFJLE9BQ2pDLGNBR1MsS0FBSyxhQUFhLEtBQUssR0FBRyxDQUFBLElBQzFCLEtBQUssYUFBYSxLQUFLLEdBQUcsQ0FBQSxJQUMxQixLQUFLLGFBQWEsS0FBSyxHQUFHLENBQUEsYUFDakIsS0FBSyxPQUFBLDhCQUNMLEtBQUssT0FBQSwyQkFHUixLQUFLLGtCQUFrQixFQUFFLE1BQUEsMkNBZXpCLEtBQUssT0FBQSxjQUNiLEtBQUssS0FBSyxLQUFBLElBQ1Asb0NBQ0EsZ0JBR0osT0FBTyxLQUFLLE9BQUEsV0FHTCxLQUFLLE9BQUEsbUJBR0csS0FBSyxPQUFBLGlCQUVYLEtBQUssT0FBQSxhQUVkLEtBQUssZUFBZSxFQUFFLFNBR3RCLHVCQUdNLEtBQUssb0JBQW9CLEVBQUUsTUFBQSxTQUM1QixLQUFLLEtBQUssU0FBQSxTQUd2QjtFQUNGO0VBRUEsZ0JBQWlCO0FBQ2YsV0FBTyxLQUFLLE1BQU0sa0JBQWtCLG9CQUFJLE9BRXRDLDhHQUNGO0VBQ0Y7RUFFQSxTQUFVO0FBQ1IsV0FBTyxLQUFLLE1BQU0sV0FBVyxvQkFBSSxPQUMvQix1QkFDRjtFQUNGO0VBRUEsVUFBVztBQUNULFFBQUksS0FBSyxNQUFNLElBQUssUUFBTyxLQUFLLE1BQU07QUFFdEMsVUFBTSxXQUFXLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxLQUFLLFFBQVEsQ0FBQyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUNoRSxLQUFLLEdBQUc7QUFFWCxTQUFLLE1BQU0sTUFBTSxJQUFJLE9BQ25CLEdBQUcsWUFBWSxVQUFBLElBQWMsS0FBSyxPQUFPLEVBQUUsTUFBQSxFQUM3QztBQUNBLFdBQU8sS0FBSyxNQUFNO0VBQ3BCO0VBRUEsa0JBQW1CO0FBQ2pCLFdBQU8sS0FBSyxNQUFNLG9CQUFvQixJQUFJLE9BS3hDLFFBQ0UsS0FBSyxPQUFPLEVBQUUsU0FDZCxJQUNHLEtBQUssa0JBQWtCLEVBQUUsTUFBQSxTQUVoQztFQUNGO0VBRUEsYUFBYztBQUNaLFdBQU8sS0FBSyxNQUFNLGVBQWUsSUFBSSxPQUNuQyxRQUNFLEtBQUssT0FBTyxFQUFFLFNBQ2QsT0FDTSxLQUFLLGtCQUFrQixFQUFFLE1BQUEsUUFFekIsS0FBSyxrQkFBa0IsRUFBRSxNQUFBLFFBQWMsS0FBSyxrQkFBa0IsRUFBRSxNQUFBLFVBQWdCLEtBQUssa0JBQWtCLEVBQUUsTUFBQSxJQUVuSDtFQUNGO0VBSUEsb0JBQXFCO0FBQ25CLFdBQU8sS0FBSyxNQUFNLGtCQUFrQixJQUFJLE9BQ3RDLFFBR0UsS0FBSyxrQkFBa0IsRUFBRSxTQUN6QixhQUNZLEtBQUssV0FBVyxFQUFFLE1BQUEsY0FBb0IsS0FBSyxXQUFXLEVBQUUsTUFBQSxPQUV0RSxLQUFLLFNBQVMsRUFBRSxTQUNoQixLQUFLLG9CQUFvQixFQUFFLE1BQzdCO0VBQ0Y7RUFFQSwwQkFBMkI7QUFHekIsV0FBTyxLQUFLLE1BQU0sd0JBQXdCLElBQUksT0FDNUMsU0FDRyxLQUFLLEtBQUssVUFBVSxLQUFLLGNBQWMsRUFBRSxTQUFTLE1BQU0sTUFDekQsWUFBWSxLQUFLLFdBQVcsRUFBRSxNQUFBLGlCQUF1QixLQUFLLFFBQVEsRUFBRSxNQUFBLFFBR3RFLEtBQUssb0JBQW9CLEVBQUUsTUFDN0I7RUFDRjtFQUVBLGdCQUFpQjtBQUlmLFdBQU8sS0FBSyxNQUFNLGtCQUFrQixJQUFJLE9BQ3RDLFFBQ0UsS0FBSyxtQkFBbUIsRUFBRSxTQUMxQixhQUNZLEtBQUssV0FBVyxFQUFFLE1BQUEsYUFBbUIsS0FBSyxXQUFXLEVBQUUsTUFBQSxPQUVyRSxLQUFLLG9CQUFvQixFQUFFLE1BQzdCO0VBQ0Y7RUFFQSxzQkFBdUI7QUFFckIsV0FBTyxLQUFLLE1BQU0sd0JBQXdCLElBQUksT0FDNUMsUUFDRSxLQUFLLG1CQUFtQixFQUFFLFNBQzFCLGFBQ1ksS0FBSyxXQUFXLEVBQUUsTUFBQSxhQUFtQixLQUFLLGdCQUFnQixFQUFFLE1BQUEsT0FFMUUsS0FBSyxvQkFBb0IsRUFBRSxNQUM3QjtFQUNGO0VBSUEsaUJBQWtCO0FBQ2hCLFdBQU8sS0FBSyxNQUFNLG1CQUFtQixvQkFBSSxPQUFPLEVBQUU7RUFDcEQ7RUFJQSw2QkFBOEI7QUFDNUIsV0FBTyxLQUFLLE1BQU0sMkJBQTJCLElBQUksT0FDL0MsSUFBSSxLQUFLLG9CQUFvQixFQUFFLE1BQUEsSUFDL0IsSUFDRjtFQUNGO0VBRUEsd0JBQXlCO0FBQ3ZCLFdBQU8sS0FBSyxNQUFNLHNCQUFzQixJQUFJLE9BR3hDLHlDQUF5QyxLQUFLLFFBQUEsNkJBQ25CLEtBQUssd0JBQXdCLEVBQUUsTUFBQSxHQUFTLEtBQUssU0FBUyxFQUFFLE1BQUEsS0FDckYsSUFDRjtFQUNGO0VBRUEscUJBQXNCO0FBQ3BCLFdBQU8sS0FBSyxNQUFNLG1CQUFtQixJQUFJLE9BQ3ZDLFlBQ0MsS0FBSyxLQUFLLFVBQVUsS0FBSyxTQUFTLEVBQUUsU0FBUyxNQUM5QyxLQUFLLGtCQUFrQixFQUFFLFNBQ3pCLEtBQUssU0FBUyxFQUFFLFFBQ2hCLElBQ0Y7RUFDRjtFQUVBLCtCQUFnQztBQUM5QixXQUFPLEtBQUssTUFBTSw2QkFBNkIsSUFBSSxRQUNoRCxLQUFLLEtBQUssVUFBVSxLQUFLLFNBQVMsRUFBRSxTQUFTLE1BRzlDLGdCQUFnQixLQUFLLGtCQUFrQixFQUFFLE1BQUEsVUFBZ0IsS0FBSyxXQUFXLEVBQUUsTUFBQSxjQUFvQixLQUFLLGdCQUFnQixFQUFFLE1BQUEsTUFDdEgsS0FBSyxTQUFTLEVBQUUsU0FDaEIsS0FBSyxvQkFBb0IsRUFBRSxTQUMzQixLQUFLLFNBQVMsRUFBRSxRQUVoQixJQUNGO0VBQ0Y7RUFFQSwwQkFBMkI7QUFDekIsV0FBTyxLQUFLLE1BQU0sd0JBQXdCLElBQUksT0FDNUMsUUFBUSxLQUFLLG9CQUFvQixFQUFFLE1BQUEsVUFBZ0IsS0FBSyxPQUFBLEtBQ3BELEtBQUssY0FBYyxFQUFFLE1BQUEsSUFDM0I7RUFDRjtFQUVBLHVCQUF3QjtBQUN0QixXQUFPLEtBQUssTUFBTSxxQkFBcUIsSUFBSSxPQUN6QyxHQUFHLEtBQUssY0FBYyxFQUFFLE1BQUEsSUFBVSxLQUFLLGNBQWMsRUFBRSxNQUFBLElBQ3ZELElBQ0Y7RUFDRjtFQUVBLG1CQUFvQjtBQUNsQixXQUFPLEtBQUssTUFBTSxpQkFBaUIsSUFBSSxRQUFRLEtBQUssS0FBSyxnQkFBZ0IsQ0FBQyxHQUFHLElBQUEsQ0FBSSxTQUFRLEtBQUssU0FBUyxJQUFJLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQztFQUN6SDtFQUVBLG9CQUFxQjtBQUNuQixXQUFPLEtBQUssTUFBTSxrQkFBa0IsSUFBSSxPQUN0Qyx5QkFBeUIsS0FBSyxRQUFBLE1BQWMsS0FBSyxpQkFBaUIsRUFBRSxNQUFBLEtBQ3BFLElBQ0Y7RUFDRjtFQUVBLHNCQUF1QjtBQUNyQixXQUFPLEtBQUssTUFBTSxvQkFBb0IsSUFBSSxPQUN4QyxJQUFJLEtBQUssa0JBQWtCLEVBQUUsTUFBQSxJQUM3QixHQUNGO0VBQ0Y7QUFDRjtBQ2xVQSxJQUFNLGFBQXFCO0VBQ3pCLFVBQUEsQ0FBV0MsT0FBYyxLQUFhLFNBQW9CO0FBQ3hELFVBQU0sS0FBSyxLQUFLLEdBQUcsbUJBQW1CO0FBQ3RDLE9BQUcsWUFBWTtBQUVmLFVBQU0sSUFBSSxHQUFHLEtBQUtBLEtBQUk7QUFDdEIsV0FBTyxJQUFJLEVBQUUsQ0FBQSxFQUFHLFNBQVM7RUFDM0I7RUFDQSxXQUFBLENBQVksT0FBYyxTQUFvQixLQUFLLFVBQVUsS0FBSztBQUNwRTtBQUVBLElBQU0saUJBQXlDO0VBQzdDLFNBQVM7RUFDVCxVQUFVO0VBQ1YsUUFBUTtFQUNSLE1BQU07SUFDSixVQUFVLFNBQVVBLE9BQWMsS0FBYSxNQUFpQjtBQUM5RCxZQUFNLEtBQUssS0FBSyxHQUFHLDZCQUE2QjtBQUNoRCxTQUFHLFlBQVk7QUFFZixZQUFNLElBQUksR0FBRyxLQUFLQSxLQUFJO0FBQ3RCLFVBQUksR0FBRztBQUVMLFlBQUksT0FBTyxLQUFLQSxNQUFLLE1BQU0sQ0FBQSxNQUFPLElBQU8sUUFBTztBQUNoRCxZQUFJLE9BQU8sS0FBS0EsTUFBSyxNQUFNLENBQUEsTUFBTyxJQUFPLFFBQU87QUFDaEQsZUFBTyxFQUFFLENBQUEsRUFBRztNQUNkO0FBQ0EsYUFBTztJQUNUO0lBQ0EsV0FBQSxDQUFZLE9BQWMsU0FBb0IsS0FBSyxVQUFVLEtBQUs7RUFDcEU7RUFDQSxXQUFXO0lBQ1QsVUFBVSxTQUFVQSxPQUFjLEtBQWEsTUFBaUI7QUFDOUQsWUFBTSxLQUFLLEtBQUssR0FBRyxxQkFBcUI7QUFDeEMsU0FBRyxZQUFZO0FBRWYsWUFBTSxJQUFJLEdBQUcsS0FBS0EsS0FBSTtBQUN0QixhQUFPLElBQUksRUFBRSxDQUFBLEVBQUcsU0FBUztJQUMzQjtJQUNBLFdBQUEsQ0FBWSxPQUFjLFNBQW9CLEtBQUssVUFBVSxLQUFLO0VBQ3BFO0FBQ0Y7QUFHQSxJQUFNLFdBQVc7QUFHakIsSUFBTSxlQUFlO0FBRXJCLFNBQVMsYUFBd0I7QUFDL0IsUUFBTSxTQUFTLGFBQWEsTUFBTSxHQUFHO0FBRXJDLFdBQVMsTUFBTSxHQUFHLEVBQUUsUUFBQSxDQUFTLFNBQVM7QUFDcEMsVUFBTSxNQUFNLEtBQUssUUFBUSxHQUFHO0FBRTVCLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxHQUFHO0FBRWhDLGVBQVcsVUFBVSxLQUFLLE1BQU0sTUFBTSxDQUFDLEVBQ3JDLFFBQU8sS0FBSyxTQUFTLE1BQU07RUFFL0IsQ0FBQztBQUVELFNBQU87QUFDVDtBQUVBLElBQU0saUJBQTJDO0VBQy9DLFdBQVc7RUFDWCxZQUFZO0VBQ1osU0FBUztFQUNULE9BQU87RUFDUCxNQUFNLFdBQVc7RUFDakIsU0FBUztFQUNULFdBQVc7QUFDYjtBQVFBLElBQWEsUUFBYixNQUFtQjs7RUFFakI7O0VBRUE7O0VBRUE7O0VBRUE7O0VBRUE7O0VBRUE7RUFFQSxZQUFhQSxPQUFjLFFBQWdCLE9BQWUsV0FBbUI7QUFDM0UsVUFBTSxNQUFNQSxNQUFLLE1BQU0sT0FBTyxTQUFTO0FBRXZDLFNBQUssU0FBUyxPQUFPLFlBQVk7QUFDakMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxZQUFZO0FBQ2pCLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTztBQUNaLFNBQUssTUFBTTtFQUNiO0FBQ0Y7QUFHQSxJQUFhLFlBQWIsTUFBdUI7RUFDckI7RUFDQTtFQUNBOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztFQThCQSxZQUFhLFVBQXFDLENBQUMsR0FBRztBQUNwRCxVQUFNLEVBQUUsV0FBVyxHQUFHLGVBQUEsSUFBbUI7QUFFekMsU0FBSyxXQUFXO01BQUUsR0FBRztNQUFnQixHQUFHO0lBQWU7QUFFdkQsU0FBSyxjQUFjLEVBQUUsR0FBRyxlQUFlO0FBRXZDLFNBQUssS0FBSyxhQUFhLElBQUksVUFBVTtBQUNyQyxTQUFLLEdBQUcsSUFBSTtNQUNWLEdBQUcsS0FBSztNQUNSLGNBQWMsT0FBTyxLQUFLLEtBQUssV0FBVztJQUM1QyxDQUFDO0VBQ0g7Ozs7Ozs7Ozs7Ozs7Ozs7O0VBa0JBLElBQUssUUFBZ0IsYUFBZ0MsTUFBWTtBQUMvRCxRQUFJLENBQUMsV0FDSCxRQUFPLEtBQUssWUFBWSxNQUFBO1NBQ25CO0FBQ0wsWUFBTSxNQUFNO1FBQ1YsV0FBQSxDQUFZLE9BQWMsU0FBb0IsS0FBSyxVQUFVLEtBQUs7UUFDbEUsR0FBRztNQUNMO0FBQ0EsV0FBSyxZQUFZLE1BQUEsSUFBVTtJQUM3QjtBQUVBLFNBQUssR0FBRyxJQUFJO01BQ1YsR0FBRyxLQUFLO01BQ1IsY0FBYyxPQUFPLEtBQUssS0FBSyxXQUFXO0lBQzVDLENBQUM7QUFDRCxXQUFPO0VBQ1Q7Ozs7OztFQU9BLElBQUssVUFBMEIsQ0FBQyxHQUFTO0FBQ3ZDLFNBQUssV0FBVztNQUFFLEdBQUcsS0FBSztNQUFVLEdBQUc7SUFBUTtBQUMvQyxTQUFLLEdBQUcsSUFBSTtNQUNWLEdBQUcsS0FBSztNQUNSLGNBQWMsT0FBTyxLQUFLLEtBQUssV0FBVztJQUM1QyxDQUFDO0FBQ0QsV0FBTztFQUNUOzs7Ozs7RUFPQSxLQUFNQSxPQUF1QjtBQUMzQixRQUFJLENBQUNBLE1BQUssT0FBVSxRQUFPO0FBRTNCLFFBQUksR0FBRztBQUdQLFNBQUssS0FBSyxHQUFHLGtCQUFrQjtBQUMvQixPQUFHLFlBQVk7QUFDZixZQUFRLElBQUksR0FBRyxLQUFLQSxLQUFJLE9BQU8sS0FDN0IsS0FBSSxLQUFLLGFBQWFBLE9BQU0sRUFBRSxDQUFBLEdBQUksR0FBRyxTQUFTLEVBQUssUUFBTztBQUc1RCxRQUFJLEtBQUssU0FBUyxhQUFhLEtBQUssWUFBWSxPQUFBLEdBQVU7QUFFeEQsV0FBSyxLQUFLLEdBQUcsc0JBQXNCO0FBQ25DLFNBQUcsWUFBWTtBQUNmLFVBQUksR0FBRyxLQUFLQSxLQUFJLE1BQU0sS0FBUSxRQUFPO0lBQ3ZDO0FBRUEsUUFBSSxLQUFLLFNBQVMsY0FBYyxLQUFLLFlBQVksU0FBQSxHQUFBO1VBRTNDQSxNQUFLLFFBQVEsR0FBRyxLQUFLLEdBQUc7QUFHMUIsY0FBTSxhQUFhLEtBQUssR0FBRywyQkFBMkI7QUFDdEQsY0FBTSxhQUFhLEtBQUssR0FBRyx3QkFBd0I7QUFDbkQsbUJBQVcsWUFBWTtBQUV2QixnQkFBUSxJQUFJLFdBQVcsS0FBS0EsS0FBSSxPQUFPLE1BQU07QUFDM0MsZ0JBQU0sT0FBT0EsTUFBSyxNQUFNLEtBQUssSUFBSSxHQUFHLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxLQUFLO0FBQzFELGNBQUksV0FBVyxLQUFLLElBQUksRUFBSyxRQUFPO1FBQ3RDO01BQ0Y7O0FBR0YsV0FBTztFQUNUOzs7Ozs7Ozs7RUFVQSxhQUFjQSxPQUFjLFFBQWdCLEtBQXFCO0FBRS9ELFFBQUksQ0FBQyxLQUFLLFlBQVksT0FBTyxZQUFZLENBQUEsRUFBTSxRQUFPO0FBRXRELFdBQU8sS0FBSyxZQUFZLE9BQU8sWUFBWSxDQUFBLEVBQUcsU0FDNUNBLE1BQUssTUFBTSxHQUFHLE1BQU0sS0FBSyxTQUFTLFNBQVMsR0FDM0MsS0FDQSxJQUNGO0VBQ0Y7Ozs7Ozs7RUFRQSxNQUFPQSxPQUE4QjtBQUNuQyxVQUFNLFNBQWtCLENBQUM7QUFDekIsVUFBTSxXQUFXLEtBQUssR0FBRyxrQkFBa0I7QUFDM0MsUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSTtBQUNKLFFBQUk7QUFDSixRQUFJO0FBQ0osUUFBSSxhQUFhO0FBQ2pCLFFBQUksZ0JBQWdCO0FBQ3BCLFFBQUksaUJBQWlCO0FBQ3JCLFFBQUksTUFBTTtBQUVWLFFBQUksQ0FBQ0EsTUFBSyxPQUFVLFFBQU87QUFFM0IsYUFBUyxZQUFZO0FBRXJCLFFBQUksS0FBSyxTQUFTLGFBQWEsS0FBSyxZQUFZLE9BQUEsR0FBVTtBQUN4RCxvQkFBYyxLQUFLLEdBQUcsc0JBQXNCO0FBQzVDLGtCQUFZLFlBQVk7SUFDMUI7QUFFQSxRQUFJLEtBQUssU0FBUyxjQUFjLEtBQUssWUFBWSxTQUFBLEdBQVk7QUFDM0QsbUJBQWEsS0FBSyxHQUFHLDJCQUEyQjtBQUNoRCxpQkFBVyxZQUFZO0FBQ3ZCLG1CQUFhLEtBQUssR0FBRyx3QkFBd0I7SUFDL0M7QUFFQSxlQUFTO0FBQ1AsWUFBTSxXQUFXLEtBQUssSUFBSSxNQUFNLEdBQUcsQ0FBQztBQUVwQyxVQUFJLGNBQWMsY0FBYyxDQUFDLG1CQUFtQixDQUFDLHVCQUF1QixvQkFBb0IsUUFBUSxNQUFNO0FBQzVHLFlBQUksV0FBVyxZQUFZLFNBQVksWUFBVyxZQUFZO0FBRTlELG1CQUFTO0FBQ1AsZ0JBQU0sSUFBSSxXQUFXLEtBQUtBLEtBQUk7QUFDOUIsY0FBSSxDQUFDLEdBQUc7QUFDTiw2QkFBaUI7QUFDakIsa0NBQXNCO0FBQ3RCO1VBQ0Y7QUFFQSxnQkFBTSxPQUFPLFdBQVcsS0FBS0EsTUFBSyxNQUFNLEtBQUssSUFBSSxHQUFHLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFDM0UsY0FBSSxDQUFDLEtBQVE7QUFFYixnQ0FBc0I7WUFDcEIsUUFBUTtZQUNSLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQSxFQUFHO1lBQ3pCLFdBQVcsRUFBRSxRQUFRLEVBQUUsQ0FBQSxFQUFHO1VBQzVCO0FBRUEsY0FBSSxvQkFBb0IsU0FBUyxJQUFPO0FBQ3hDLGNBQUksV0FBVyxZQUFZLFNBQVksWUFBVyxZQUFZO1FBQ2hFO01BQ0Y7QUFFQSxVQUFJLGVBQWUsQ0FBQyxrQkFBa0IsQ0FBQyxzQkFBc0IsbUJBQW1CLFFBQVEsTUFBTTtBQUM1RixZQUFJLFlBQVksWUFBWSxTQUFZLGFBQVksWUFBWTtBQUVoRSxtQkFBUztBQUNQLGdCQUFNLElBQUksWUFBWSxLQUFLQSxLQUFJO0FBQy9CLGNBQUksQ0FBQyxHQUFHO0FBQ04sNEJBQWdCO0FBQ2hCLGlDQUFxQjtBQUNyQjtVQUNGO0FBRUEsK0JBQXFCO1lBQ25CLFFBQVE7WUFDUixPQUFPLEVBQUUsUUFBUSxFQUFFLENBQUEsRUFBRztZQUN0QixXQUFXLEVBQUUsUUFBUSxFQUFFLENBQUEsRUFBRztVQUM1QjtBQUVBLGNBQUksbUJBQW1CLFNBQVMsSUFBTztBQUN2QyxjQUFJLFlBQVksWUFBWSxTQUFZLGFBQVksWUFBWTtRQUNsRTtNQUNGO0FBRUEsVUFBSSxpQkFBaUI7QUFDckIsVUFBSSxDQUFDLGtCQUNGLHVCQUNFLG1CQUFtQixRQUFRLGVBQWUsU0FDeEMsbUJBQW1CLFVBQVUsZUFBZSxTQUFTLG1CQUFtQixZQUFZLGVBQWUsV0FDeEcsa0JBQWlCO0FBR25CLFVBQUk7QUFFSixVQUFJLENBQUMsV0FDSCxZQUFTO0FBQ1AsWUFBSSxDQUFDLGNBQWM7QUFDakIsY0FBSSxTQUFTLFlBQVksU0FBWSxVQUFTLFlBQVk7QUFFMUQsZ0JBQU0sSUFBSSxTQUFTLEtBQUtBLEtBQUk7QUFDNUIsY0FBSSxDQUFDLEdBQUc7QUFDTix5QkFBYTtBQUNiO1VBQ0Y7QUFFQSx5QkFBZTtZQUNiLFFBQVEsRUFBRSxDQUFBO1lBQ1YsT0FBTyxFQUFFLFFBQVEsRUFBRSxDQUFBLEVBQUc7WUFDdEIsV0FBVyxFQUFFLFFBQVEsRUFBRSxDQUFBLEVBQUc7VUFDNUI7UUFDRjtBQUVBLFlBQUksYUFBYSxRQUFRLEtBQUs7QUFDNUIseUJBQWU7QUFDZjtRQUNGO0FBRUEsWUFBSSxrQkFBa0IsYUFBYSxRQUFRLGVBQWUsTUFBUztBQUVuRSxjQUFNLFNBQVM7QUFDZix1QkFBZTtBQUVmLGNBQU0sTUFBTSxLQUFLLGFBQWFBLE9BQU0sT0FBTyxRQUFRLE9BQU8sU0FBUztBQUNuRSxZQUFJLEtBQUs7QUFDUCw0QkFBa0I7WUFDaEIsUUFBUSxPQUFPO1lBQ2YsT0FBTyxPQUFPO1lBQ2QsV0FBVyxPQUFPLFlBQVk7VUFDaEM7QUFDQTtRQUNGO01BQ0Y7QUFHRixVQUFJLFlBQVk7QUFDaEIsVUFBSSxDQUFDLGFBQ0Ysd0JBQ0Usb0JBQW9CLFFBQVEsVUFBVSxTQUNwQyxvQkFBb0IsVUFBVSxVQUFVLFNBQVMsb0JBQW9CLFlBQVksVUFBVSxXQUNoRyxhQUFZO0FBRWQsVUFBSSxDQUFDLGFBQ0YsdUJBQ0UsbUJBQW1CLFFBQVEsVUFBVSxTQUNuQyxtQkFBbUIsVUFBVSxVQUFVLFNBQVMsbUJBQW1CLFlBQVksVUFBVSxXQUM5RixhQUFZO0FBR2QsVUFBSSxDQUFDLFVBQWE7QUFFbEIsVUFBSSxjQUFjLG9CQUNoQix1QkFBc0I7ZUFDYixjQUFjLG1CQUN2QixzQkFBcUI7QUFHdkIsWUFBTSxRQUFRLElBQUksTUFBTUEsT0FBTSxVQUFVLFFBQVEsVUFBVSxPQUFPLFVBQVUsU0FBUztBQUNwRixVQUFJLE1BQU0sT0FDUixNQUFLLFlBQVksTUFBTSxNQUFBLEVBQVEsVUFBVSxPQUFPLElBQUk7VUFFcEQsTUFBSyxVQUFVLEtBQUs7QUFFdEIsYUFBTyxLQUFLLEtBQUs7QUFDakIsWUFBTSxVQUFVO0lBQ2xCO0FBRUEsUUFBSSxPQUFPLE9BQ1QsUUFBTztBQUdULFdBQU87RUFDVDs7Ozs7OztFQVFBLGFBQWNBLE9BQTRCO0FBQ3hDLFFBQUksQ0FBQ0EsTUFBSyxPQUFRLFFBQU87QUFFekIsVUFBTSxJQUFJLEtBQUssR0FBRyxvQkFBb0IsRUFBRSxLQUFLQSxLQUFJO0FBQ2pELFFBQUksQ0FBQyxFQUFHLFFBQU87QUFFZixVQUFNLE1BQU0sS0FBSyxhQUFhQSxPQUFNLEVBQUUsQ0FBQSxHQUFJLEVBQUUsQ0FBQSxFQUFHLE1BQU07QUFDckQsUUFBSSxDQUFDLElBQUssUUFBTztBQUVqQixVQUFNLFFBQVEsSUFBSSxNQUFNQSxPQUFNLEVBQUUsQ0FBQSxHQUFJLEVBQUUsUUFBUSxFQUFFLENBQUEsRUFBRyxRQUFRLEVBQUUsUUFBUSxFQUFFLENBQUEsRUFBRyxTQUFTLEdBQUc7QUFFdEYsU0FBSyxZQUFZLE1BQU0sTUFBQSxFQUFRLFVBQVUsT0FBTyxJQUFJO0FBQ3BELFdBQU87RUFDVDs7Ozs7Ozs7Ozs7Ozs7O0VBZ0JBLEtBQU1DLE9BQXlCLFVBQVUsT0FBYTtBQUNwRCxJQUFBQSxRQUFPLE1BQU0sUUFBUUEsS0FBSSxJQUFJQSxRQUFPLENBQUNBLEtBQUk7QUFFekMsUUFBSSxDQUFDLFFBQ0gsTUFBSyxTQUFTLE9BQU9BO1FBRXJCLE1BQUssU0FBUyxPQUFPLEtBQUssU0FBUyxLQUFLLE9BQU9BLEtBQUk7QUFHckQsU0FBSyxHQUFHLElBQUk7TUFDVixHQUFHLEtBQUs7TUFDUixjQUFjLE9BQU8sS0FBSyxLQUFLLFdBQVc7SUFDNUMsQ0FBQztBQUNELFdBQU87RUFDVDs7Ozs7O0VBT0EsVUFBVyxPQUFvQjtBQUk3QixRQUFJLENBQUMsTUFBTSxPQUFVLE9BQU0sTUFBTSxVQUFVLE1BQU0sR0FBQTtBQUVqRCxRQUFJLE1BQU0sV0FBVyxhQUFhLENBQUMsWUFBWSxLQUFLLE1BQU0sR0FBRyxFQUMzRCxPQUFNLE1BQU0sVUFBVSxNQUFNLEdBQUE7RUFFaEM7QUFDRjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUN0aUJBLFNBQVMsU0FBaUMsS0FBUTtBQUNoRCxRQUFNLFVBQVUsWUFBYSxNQUFnQztBQU0zRCxXQUFPLFFBQVEsVUFBVSxLQUFLLE1BSjVCLGNBQWMsZUFBZSxVQUN6QixhQUNBLEdBRXVDO0VBQy9DO0FBRUEsU0FBTyxlQUFlLFNBQVMsUUFBUSxFQUFFLE9BQU8sSUFBSSxLQUFLLENBQUM7QUFDMUQsU0FBTyxlQUFlLFNBQVMsR0FBRztBQUNsQyxVQUFRLFlBQVksSUFBSTtBQUV4QixTQUFPO0FBQ1Q7QUFPQSxTQUFTLGVBQW1CLEtBQVUsS0FBYSxhQUF1QjtBQUN4RSxTQUFRLENBQUMsRUFBVSxPQUFPLElBQUksTUFBTSxHQUFHLEdBQUcsR0FBRyxhQUFhLElBQUksTUFBTSxNQUFNLENBQUMsQ0FBQztBQUM5RTtBQUdBLFNBQVMsa0JBQW1CLEdBQVc7QUFFckMsTUFBSSxLQUFLLFNBQVUsS0FBSyxNQUFVLFFBQU87QUFFekMsTUFBSSxLQUFLLFNBQVUsS0FBSyxNQUFVLFFBQU87QUFDekMsT0FBSyxJQUFJLFdBQVksVUFBVyxJQUFJLFdBQVksTUFBVSxRQUFPO0FBRWpFLE1BQUksS0FBSyxLQUFRLEtBQUssRUFBUSxRQUFPO0FBQ3JDLE1BQUksTUFBTSxHQUFRLFFBQU87QUFDekIsTUFBSSxLQUFLLE1BQVEsS0FBSyxHQUFRLFFBQU87QUFDckMsTUFBSSxLQUFLLE9BQVEsS0FBSyxJQUFRLFFBQU87QUFFckMsTUFBSSxJQUFJLFFBQVksUUFBTztBQUMzQixTQUFPO0FBQ1Q7QUFNQSxTQUFTLGNBQWUsR0FBVztBQUVqQyxNQUFJLElBQUksT0FBUTtBQUNkLFNBQUs7QUFDTCxVQUFNLGFBQWEsU0FBVSxLQUFLO0FBQ2xDLFVBQU0sYUFBYSxTQUFVLElBQUk7QUFFakMsV0FBTyxPQUFPLGFBQWEsWUFBWSxVQUFVO0VBQ25EO0FBQ0EsU0FBTyxPQUFPLGFBQWEsQ0FBQztBQUM5QjtBQUVBLElBQU0saUJBQWlCO0FBRXZCLElBQU0sa0JBQWtCLElBQUksT0FBTyxHQUFHLGVBQWUsTUFBQSxJQUFVLDZCQUFVLE1BQUEsSUFBVSxJQUFJO0FBRXZGLElBQU0seUJBQXlCO0FBRS9CLFNBQVMscUJBQXNCLE9BQWUsTUFBYztBQUMxRCxNQUFJLEtBQUssV0FBVyxDQUFDLE1BQU0sTUFBZSx1QkFBdUIsS0FBSyxJQUFJLEdBQUc7QUFDM0UsVUFBTUMsUUFBTyxLQUFLLENBQUEsRUFBRyxZQUFZLE1BQU0sTUFDbkMsU0FBUyxLQUFLLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFDMUIsU0FBUyxLQUFLLE1BQU0sQ0FBQyxHQUFHLEVBQUU7QUFFOUIsUUFBSSxrQkFBa0JBLEtBQUksRUFDeEIsUUFBTyxjQUFjQSxLQUFJO0FBRzNCLFdBQU87RUFDVDtBQUVBLFFBQU0sVUFBVSxpQkFBaUIsS0FBSztBQUN0QyxNQUFJLFlBQVksTUFDZCxRQUFPO0FBR1QsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFZLEtBQWE7QUFDaEMsTUFBSSxJQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUssUUFBTztBQUNwQyxTQUFPLElBQUksUUFBUSxnQkFBZ0IsSUFBSTtBQUN6QztBQU1BLFNBQVMsWUFBYSxLQUFhO0FBQ2pDLE1BQUksSUFBSSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksUUFBUSxHQUFHLElBQUksRUFBSyxRQUFPO0FBRTVELFNBQU8sSUFBSSxRQUFRLGlCQUFpQixTQUFVLE9BQU8sU0FBU0MsU0FBUTtBQUNwRSxRQUFJLFFBQVcsUUFBTztBQUN0QixXQUFPLHFCQUFxQixPQUFPQSxPQUFNO0VBQzNDLENBQUM7QUFDSDtBQUVBLElBQU0sc0JBQXNCO0FBQzVCLElBQU0seUJBQXlCO0FBQy9CLElBQU0sb0JBQW9CO0VBQ3hCLEtBQUs7RUFDTCxLQUFLO0VBQ0wsS0FBSztFQUNMLEtBQUs7QUFDUDtBQUVBLFNBQVMsa0JBQW1CLElBQW9CO0FBQzlDLFNBQU8sa0JBQWtCLEVBQUE7QUFDM0I7QUFHQSxTQUFTLFdBQVksS0FBYTtBQUNoQyxNQUFJLG9CQUFvQixLQUFLLEdBQUcsRUFDOUIsUUFBTyxJQUFJLFFBQVEsd0JBQXdCLGlCQUFpQjtBQUU5RCxTQUFPO0FBQ1Q7QUFFQSxJQUFNLG1CQUFtQjtBQUd6QixTQUFTLFNBQVUsS0FBYTtBQUM5QixTQUFPLElBQUksUUFBUSxrQkFBa0IsTUFBTTtBQUM3QztBQUdBLFNBQVMsUUFBU0QsT0FBYztBQUM5QixVQUFRQSxPQUFSO0lBQ0UsS0FBSztJQUNMLEtBQUs7QUFDSCxhQUFPO0VBQ1g7QUFDQSxTQUFPO0FBQ1Q7QUFPQSxTQUFTLGFBQWNBLE9BQWM7QUFDbkMsTUFBSUEsU0FBUSxRQUFVQSxTQUFRLEtBQVUsUUFBTztBQUMvQyxVQUFRQSxPQUFSO0lBQ0UsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7QUFDSCxhQUFPO0VBQ1g7QUFDQSxTQUFPO0FBQ1Q7QUFPQSxTQUFTLFlBQWEsSUFBWTtBQUNoQyxTQUFlLEVBQUUsS0FBSyxFQUFFLEtBQWEsRUFBRSxLQUFLLEVBQUU7QUFDaEQ7QUFHQSxTQUFTLGdCQUFpQkEsT0FBYztBQUN0QyxTQUFPLFlBQVksY0FBY0EsS0FBSSxDQUFDO0FBQ3hDO0FBYUEsU0FBUyxlQUFnQixJQUFZO0FBQ25DLFVBQVEsSUFBUjtJQUNFLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0FBQ0gsYUFBTztJQUNUO0FBQ0UsYUFBTztFQUNYO0FBQ0Y7QUFHQSxTQUFTLG1CQUFvQixLQUFhO0FBR3hDLFFBQU0sSUFBSSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUc7QUFrQ3BDLFNBQU8sSUFBSSxZQUFZLEVBQUUsWUFBWTtBQUN2QztBQUVBLFNBQVMsaUJBQWtCLEdBQVc7QUFDcEMsU0FBTyxNQUFNLE1BQVEsTUFBTSxLQUFRLE1BQU0sTUFBUSxNQUFNO0FBQ3pEO0FBTUEsU0FBUyxVQUFXLEtBQWE7QUFDL0IsTUFBSSxRQUFRO0FBQ1osU0FBTyxRQUFRLElBQUksUUFBUSxRQUN6QixLQUFJLENBQUMsaUJBQWlCLElBQUksV0FBVyxLQUFLLENBQUMsRUFDekM7QUFHSixNQUFJLE1BQU0sSUFBSSxTQUFTO0FBQ3ZCLFNBQU8sT0FBTyxPQUFPLE1BQ25CLEtBQUksQ0FBQyxpQkFBaUIsSUFBSSxXQUFXLEdBQUcsQ0FBQyxFQUN2QztBQUdKLFNBQU8sSUFBSSxNQUFNLE9BQU8sTUFBTSxDQUFDO0FBQ2pDO0FBTUEsSUFBTSxNQUFNO0VBQUU7RUFBTztBQUFRO0FDM1Q3QixTQUF3QixlQUFnQixPQUFvQixPQUFlLGVBQWlDO0FBQzFHLE1BQUksT0FBTyxPQUFPLFFBQVE7QUFFMUIsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxTQUFTLE1BQU07QUFFckIsUUFBTSxNQUFNLFFBQVE7QUFDcEIsVUFBUTtBQUVSLFNBQU8sTUFBTSxNQUFNLEtBQUs7QUFDdEIsYUFBUyxNQUFNLElBQUksV0FBVyxNQUFNLEdBQUc7QUFDdkMsUUFBSSxXQUFXLElBQWM7QUFDM0I7QUFDQSxVQUFJLFVBQVUsR0FBRztBQUNmLGdCQUFRO0FBQ1I7TUFDRjtJQUNGO0FBRUEsY0FBVSxNQUFNO0FBQ2hCLFVBQU0sR0FBRyxPQUFPLFVBQVUsS0FBSztBQUMvQixRQUFJLFdBQVcsSUFBYztBQUMzQixVQUFJLFlBQVksTUFBTSxNQUFNLEVBRTFCO2VBQ1MsZUFBZTtBQUN4QixjQUFNLE1BQU07QUFDWixlQUFPO01BQ1Q7SUFDRjtFQUNGO0FBRUEsTUFBSSxXQUFXO0FBRWYsTUFBSSxNQUNGLFlBQVcsTUFBTTtBQUluQixRQUFNLE1BQU07QUFFWixTQUFPO0FBQ1Q7QUMxQ0EsU0FBd0IscUJBQXNCLEtBQWEsT0FBZSxLQUFhO0FBQ3JGLE1BQUlBO0FBQ0osTUFBSSxNQUFNO0FBRVYsUUFBTSxTQUFTO0lBQ2IsSUFBSTtJQUNKLEtBQUs7SUFDTCxLQUFLO0VBQ1A7QUFFQSxNQUFJLElBQUksV0FBVyxHQUFHLE1BQU0sSUFBYztBQUN4QztBQUNBLFdBQU8sTUFBTSxLQUFLO0FBQ2hCLE1BQUFBLFFBQU8sSUFBSSxXQUFXLEdBQUc7QUFDekIsVUFBSUEsVUFBUyxHQUFpQixRQUFPO0FBQ3JDLFVBQUlBLFVBQVMsR0FBZ0IsUUFBTztBQUNwQyxVQUFJQSxVQUFTLElBQWM7QUFDekIsZUFBTyxNQUFNLE1BQU07QUFDbkIsZUFBTyxNQUFNLFlBQVksSUFBSSxNQUFNLFFBQVEsR0FBRyxHQUFHLENBQUM7QUFDbEQsZUFBTyxLQUFLO0FBQ1osZUFBTztNQUNUO0FBQ0EsVUFBSUEsVUFBUyxNQUFnQixNQUFNLElBQUksS0FBSztBQUMxQyxlQUFPO0FBQ1A7TUFDRjtBQUVBO0lBQ0Y7QUFHQSxXQUFPO0VBQ1Q7QUFJQSxNQUFJLFFBQVE7QUFDWixTQUFPLE1BQU0sS0FBSztBQUNoQixJQUFBQSxRQUFPLElBQUksV0FBVyxHQUFHO0FBRXpCLFFBQUlBLFVBQVMsR0FBUTtBQUdyQixRQUFJQSxRQUFPLE1BQVFBLFVBQVMsSUFBUTtBQUVwQyxRQUFJQSxVQUFTLE1BQWdCLE1BQU0sSUFBSSxLQUFLO0FBQzFDLFVBQUksSUFBSSxXQUFXLE1BQU0sQ0FBQyxNQUFNLElBQU07QUFBRTtBQUFPO01BQVM7QUFDeEQsYUFBTztBQUNQO0lBQ0Y7QUFFQSxRQUFJQSxVQUFTLElBQWM7QUFDekI7QUFDQSxVQUFJLFFBQVEsR0FBTSxRQUFPO0lBQzNCO0FBRUEsUUFBSUEsVUFBUyxJQUFjO0FBQ3pCLFVBQUksVUFBVSxFQUFLO0FBQ25CO0lBQ0Y7QUFFQTtFQUNGO0FBRUEsTUFBSSxVQUFVLElBQU8sUUFBTztBQUM1QixNQUFJLFVBQVUsRUFBSyxRQUFPO0FBRTFCLFNBQU8sTUFBTSxZQUFZLElBQUksTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUM5QyxTQUFPLE1BQU07QUFDYixTQUFPLEtBQUs7QUFDWixTQUFPO0FBQ1Q7QUN6REEsU0FBd0IsZUFDdEIsS0FDQSxPQUNBLEtBQ0EsWUFDc0I7QUFDdEIsTUFBSUE7QUFDSixNQUFJLE1BQU07QUFFVixRQUFNLFFBQVE7SUFFWixJQUFJO0lBRUosY0FBYztJQUVkLEtBQUs7SUFFTCxLQUFLO0lBRUwsUUFBUTtFQUNWO0FBRUEsTUFBSSxZQUFZO0FBR2QsVUFBTSxNQUFNLFdBQVc7QUFDdkIsVUFBTSxTQUFTLFdBQVc7RUFDNUIsT0FBTztBQUNMLFFBQUksT0FBTyxJQUFPLFFBQU87QUFFekIsUUFBSSxTQUFTLElBQUksV0FBVyxHQUFHO0FBQy9CLFFBQUksV0FBVyxNQUFnQixXQUFXLE1BQWdCLFdBQVcsR0FBZ0IsUUFBTztBQUU1RjtBQUNBO0FBR0EsUUFBSSxXQUFXLEdBQVEsVUFBUztBQUVoQyxVQUFNLFNBQVM7RUFDakI7QUFFQSxTQUFPLE1BQU0sS0FBSztBQUNoQixJQUFBQSxRQUFPLElBQUksV0FBVyxHQUFHO0FBQ3pCLFFBQUlBLFVBQVMsTUFBTSxRQUFRO0FBQ3pCLFlBQU0sTUFBTSxNQUFNO0FBQ2xCLFlBQU0sT0FBTyxZQUFZLElBQUksTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUM5QyxZQUFNLEtBQUs7QUFDWCxhQUFPO0lBQ1QsV0FBV0EsVUFBUyxNQUFnQixNQUFNLFdBQVcsR0FDbkQsUUFBTzthQUNFQSxVQUFTLE1BQWdCLE1BQU0sSUFBSSxJQUM1QztBQUdGO0VBQ0Y7QUFHQSxRQUFNLGVBQWU7QUFDckIsUUFBTSxPQUFPLFlBQVksSUFBSSxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQzlDLFNBQU87QUFDVDs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FFbkVBLElBQU0sUUFBTixNQUFZO0VBeUVWLFlBQWEsTUFBYyxLQUFhLFNBQXVCOzs7Ozs7TUF4RC9EO01BQStCOzs7Ozs7O01BYy9CO01BQVE7Ozs7Ozs7TUFLUjtNQUEyQjs7Ozs7Ozs7TUFNM0I7TUFBVTs7Ozs7OztNQUtWO01BQVM7Ozs7Ozs7Ozs7O01BU1Q7TUFBTzs7Ozs7Ozs7TUFTUDtNQUFROzs7Ozs7OztNQU1SO01BQVM7O0FBR1AsU0FBSyxPQUFPO0FBQ1osU0FBSyxNQUFNO0FBRVgsU0FBSyxRQUFRO0FBRWIsU0FBSyxVQUFVO0FBRWYsU0FBSyxPQUFPO0VBQ2Q7Ozs7RUFLQSxVQUFXLE1BQXNCO0FBQy9CLFFBQUksQ0FBQyxLQUFLLE1BQVMsUUFBTztBQUUxQixVQUFNLFFBQVEsS0FBSztBQUVuQixhQUFTLElBQUksR0FBRyxNQUFNLE1BQU0sUUFBUSxJQUFJLEtBQUssSUFDM0MsS0FBSSxNQUFNLENBQUEsRUFBRyxDQUFBLE1BQU8sS0FBUSxRQUFPO0FBRXJDLFdBQU87RUFDVDs7OztFQUtBLFNBQVUsVUFBZ0M7QUFDeEMsUUFBSSxLQUFLLE1BQ1AsTUFBSyxNQUFNLEtBQUssUUFBUTtRQUV4QixNQUFLLFFBQVEsQ0FBQyxRQUFRO0VBRTFCOzs7O0VBS0EsUUFBUyxNQUFjLE9BQThCO0FBQ25ELFVBQU0sTUFBTSxLQUFLLFVBQVUsSUFBSTtBQUMvQixVQUFNLFdBQTJCLENBQUMsTUFBTSxLQUFLO0FBRTdDLFFBQUksTUFBTSxFQUNSLE1BQUssU0FBUyxRQUFRO1FBRXRCLE1BQUssTUFBTyxHQUFBLElBQU87RUFFdkI7Ozs7RUFLQSxRQUFTLE1BQXNDO0FBQzdDLFVBQU0sTUFBTSxLQUFLLFVBQVUsSUFBSTtBQUMvQixRQUFJLFFBQVE7QUFDWixRQUFJLE9BQU8sRUFDVCxTQUFRLEtBQUssTUFBTyxHQUFBLEVBQUssQ0FBQTtBQUUzQixXQUFPO0VBQ1Q7Ozs7O0VBTUEsU0FBVSxNQUFjLE9BQThCO0FBQ3BELFVBQU0sTUFBTSxLQUFLLFVBQVUsSUFBSTtBQUUvQixRQUFJLE1BQU0sRUFDUixNQUFLLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBQztRQUUzQixNQUFLLE1BQU8sR0FBQSxFQUFLLENBQUEsSUFBSyxHQUFHLEtBQUssTUFBTyxHQUFBLEVBQUssQ0FBQSxDQUFBLElBQU0sS0FBQTtFQUVwRDtBQUNGO0FDOUlBLElBQU0sUUFBTixNQUE0Qzs7Ozs7TUFFMUM7TUFLSyxDQUFDOzs7OztNQVFOO01BQXFFOzs7O0VBR3JFLFNBQVUsTUFBc0I7QUFDOUIsYUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFVBQVUsUUFBUSxJQUN6QyxLQUFJLEtBQUssVUFBVSxDQUFBLEVBQUcsU0FBUyxLQUM3QixRQUFPO0FBR1gsV0FBTztFQUNUOztFQUdBLGNBQXFCO0FBQ25CLFVBQU0sU0FBUyxvQkFBSSxJQUFZO0FBRy9CLFNBQUssVUFBVSxRQUFBLENBQVEsU0FBUTtBQUM3QixVQUFJLENBQUMsS0FBSyxRQUFTO0FBQ25CLFdBQUssSUFBSSxRQUFBLENBQVEsWUFBVztBQUMxQixZQUFJLFFBQVMsUUFBTyxJQUFJLE9BQU87TUFDakMsQ0FBQztJQUNILENBQUM7QUFFRCxTQUFLLFlBQVksdUJBQU8sT0FBTyxJQUFJO0FBR25DLFNBQUssVUFBVyxFQUFBLElBQU0sQ0FBQztBQUN2QixTQUFLLFVBQVUsUUFBQSxDQUFRLFNBQVE7QUFDN0IsVUFBSSxLQUFLLFFBQVMsTUFBSyxVQUFXLEVBQUEsRUFBSSxLQUFLLEtBQUssRUFBRTtJQUNwRCxDQUFDO0FBR0QsV0FBTyxRQUFBLENBQVEsVUFBUztBQUN0QixXQUFLLFVBQVcsS0FBQSxJQUFTLENBQUM7QUFFMUIsV0FBSyxVQUFVLFFBQUEsQ0FBUSxTQUFRO0FBQzdCLFlBQUksS0FBSyxXQUFXLEtBQUssSUFBSSxRQUFRLEtBQUssS0FBSyxFQUM3QyxNQUFLLFVBQVcsS0FBQSxFQUFPLEtBQUssS0FBSyxFQUFFO01BRXZDLENBQUM7SUFDSCxDQUFDO0VBQ0g7Ozs7Ozs7Ozs7Ozs7OztFQWdCQSxHQUFJLE1BQWMsSUFBK0IsVUFBdUIsQ0FBQyxHQUFTO0FBQ2hGLFVBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSTtBQUVoQyxRQUFJLFVBQVUsR0FBTSxPQUFNLElBQUksTUFBTSwwQkFBMEIsSUFBQSxFQUFNO0FBRXBFLFNBQUssVUFBVSxLQUFBLEVBQU8sS0FBSztBQUMzQixTQUFLLFVBQVUsS0FBQSxFQUFPLE1BQU0sUUFBUSxPQUFPLENBQUM7QUFDNUMsU0FBSyxZQUFZO0VBQ25COzs7Ozs7Ozs7Ozs7Ozs7RUFnQkEsT0FBUSxZQUFvQixVQUFrQixJQUErQixVQUF1QixDQUFDLEdBQVM7QUFDNUcsVUFBTSxRQUFRLEtBQUssU0FBUyxVQUFVO0FBRXRDLFFBQUksVUFBVSxHQUFNLE9BQU0sSUFBSSxNQUFNLDBCQUEwQixVQUFBLEVBQVk7QUFFMUUsU0FBSyxVQUFVLE9BQU8sT0FBTyxHQUFHO01BQzlCLE1BQU07TUFDTixTQUFTO01BQ1Q7TUFDQSxLQUFLLFFBQVEsT0FBTyxDQUFDO0lBQ3ZCLENBQUM7QUFFRCxTQUFLLFlBQVk7RUFDbkI7Ozs7Ozs7Ozs7Ozs7OztFQWdCQSxNQUFPLFdBQW1CLFVBQWtCLElBQStCLFVBQXVCLENBQUMsR0FBUztBQUMxRyxVQUFNLFFBQVEsS0FBSyxTQUFTLFNBQVM7QUFFckMsUUFBSSxVQUFVLEdBQU0sT0FBTSxJQUFJLE1BQU0sMEJBQTBCLFNBQUEsRUFBVztBQUV6RSxTQUFLLFVBQVUsT0FBTyxRQUFRLEdBQUcsR0FBRztNQUNsQyxNQUFNO01BQ04sU0FBUztNQUNUO01BQ0EsS0FBSyxRQUFRLE9BQU8sQ0FBQztJQUN2QixDQUFDO0FBRUQsU0FBSyxZQUFZO0VBQ25COzs7Ozs7Ozs7Ozs7Ozs7RUFnQkEsS0FBTSxVQUFrQixJQUErQixVQUF1QixDQUFDLEdBQVM7QUFDdEYsU0FBSyxVQUFVLEtBQUs7TUFDbEIsTUFBTTtNQUNOLFNBQVM7TUFDVDtNQUNBLEtBQUssUUFBUSxPQUFPLENBQUM7SUFDdkIsQ0FBQztBQUVELFNBQUssWUFBWTtFQUNuQjs7Ozs7Ozs7O0VBVUEsT0FBUUUsT0FBeUIsZ0JBQWdCLE9BQWlCO0FBQ2hFLFFBQUksQ0FBQyxNQUFNLFFBQVFBLEtBQUksRUFBSyxDQUFBQSxRQUFPLENBQUNBLEtBQUk7QUFFeEMsVUFBTSxTQUFtQixDQUFDO0FBRzFCLElBQUFBLE1BQUssUUFBQSxDQUFRLFNBQVE7QUFDbkIsWUFBTSxNQUFNLEtBQUssU0FBUyxJQUFJO0FBRTlCLFVBQUksTUFBTSxHQUFHO0FBQ1gsWUFBSSxjQUFpQjtBQUNyQixjQUFNLElBQUksTUFBTSxvQ0FBb0MsSUFBQSxFQUFNO01BQzVEO0FBQ0EsV0FBSyxVQUFVLEdBQUEsRUFBSyxVQUFVO0FBQzlCLGFBQU8sS0FBSyxJQUFJO0lBQ2xCLENBQUM7QUFFRCxTQUFLLFlBQVk7QUFDakIsV0FBTztFQUNUOzs7Ozs7O0VBUUEsV0FBWUEsT0FBeUIsZ0JBQWdCLE9BQWE7QUFDaEUsUUFBSSxDQUFDLE1BQU0sUUFBUUEsS0FBSSxFQUFLLENBQUFBLFFBQU8sQ0FBQ0EsS0FBSTtBQUV4QyxTQUFLLFVBQVUsUUFBQSxDQUFRLFNBQVE7QUFBRSxXQUFLLFVBQVU7SUFBTSxDQUFDO0FBRXZELFNBQUssT0FBT0EsT0FBTSxhQUFhO0VBQ2pDOzs7Ozs7Ozs7RUFVQSxRQUFTQSxPQUF5QixnQkFBZ0IsT0FBaUI7QUFDakUsUUFBSSxDQUFDLE1BQU0sUUFBUUEsS0FBSSxFQUFLLENBQUFBLFFBQU8sQ0FBQ0EsS0FBSTtBQUV4QyxVQUFNLFNBQW1CLENBQUM7QUFHMUIsSUFBQUEsTUFBSyxRQUFBLENBQVEsU0FBUTtBQUNuQixZQUFNLE1BQU0sS0FBSyxTQUFTLElBQUk7QUFFOUIsVUFBSSxNQUFNLEdBQUc7QUFDWCxZQUFJLGNBQWlCO0FBQ3JCLGNBQU0sSUFBSSxNQUFNLG9DQUFvQyxJQUFBLEVBQU07TUFDNUQ7QUFDQSxXQUFLLFVBQVUsR0FBQSxFQUFLLFVBQVU7QUFDOUIsYUFBTyxLQUFLLElBQUk7SUFDbEIsQ0FBQztBQUVELFNBQUssWUFBWTtBQUNqQixXQUFPO0VBQ1Q7Ozs7Ozs7O0VBU0EsU0FBVSxXQUFxRDtBQUM3RCxRQUFJLENBQUMsS0FBSyxVQUFXLE1BQUssWUFBWTtBQUd0QyxXQUFPLEtBQUssVUFBVyxTQUFBLEtBQWMsQ0FBQztFQUN4QztBQUNGO0FDaFFBLElBQU0sZ0JBQThDLENBQUM7QUFFckQsY0FBYyxjQUFjLFNBQzFCQyxTQUNBLEtBQ0EsU0FDQSxLQUNBLEtBQ1E7QUFDUixRQUFNLFFBQVFBLFFBQU8sR0FBQTtBQUVyQixTQUFPLFFBQVEsSUFBSSxZQUFZLEtBQUssQ0FBQSxJQUFLLFdBQVcsTUFBTSxPQUFPLENBQUE7QUFDbkU7QUFFQSxjQUFjLGFBQWEsU0FDekJBLFNBQ0EsS0FDQSxTQUNBLEtBQ0EsS0FDUTtBQUNSLFFBQU0sUUFBUUEsUUFBTyxHQUFBO0FBRXJCLFNBQU8sT0FBTyxJQUFJLFlBQVksS0FBSyxDQUFBLFVBQVcsV0FBV0EsUUFBTyxHQUFBLEVBQUssT0FBTyxDQUFBOztBQUM5RTtBQUVBLGNBQWMsUUFBUSxTQUNwQkEsU0FDQSxLQUNBLFNBQ0EsS0FDQSxLQUNRO0FBQ1IsUUFBTSxRQUFRQSxRQUFPLEdBQUE7QUFDckIsUUFBTSxPQUFPLE1BQU0sT0FBTyxZQUFZLE1BQU0sSUFBSSxFQUFFLEtBQUssSUFBSTtBQUMzRCxNQUFJLFdBQVc7QUFDZixNQUFJLFlBQVk7QUFFaEIsTUFBSSxNQUFNO0FBQ1IsVUFBTSxNQUFNLEtBQUssTUFBTSxRQUFRO0FBQy9CLGVBQVcsSUFBSSxDQUFBO0FBQ2YsZ0JBQVksSUFBSSxNQUFNLENBQUMsRUFBRSxLQUFLLEVBQUU7RUFDbEM7QUFFQSxNQUFJO0FBQ0osTUFBSSxRQUFRLFVBQ1YsZUFBYyxRQUFRLFVBQVUsTUFBTSxTQUFTLFVBQVUsU0FBUyxLQUFLLFdBQVcsTUFBTSxPQUFPO01BRS9GLGVBQWMsV0FBVyxNQUFNLE9BQU87QUFHeEMsTUFBSSxZQUFZLFFBQVEsTUFBTSxNQUFNLEVBQ2xDLFFBQU8sY0FBYztBQU12QixNQUFJLE1BQU07QUFDUixVQUFNLElBQUksTUFBTSxVQUFVLE9BQU87QUFDakMsVUFBTSxXQUFXLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFFdEQsUUFBSSxJQUFJLEVBQ04sVUFBUyxLQUFLLENBQUMsU0FBUyxHQUFHLFFBQVEsVUFBQSxHQUFhLFFBQUEsRUFBVSxDQUFDO1NBQ3REO0FBQ0wsZUFBUyxDQUFBLElBQUssQ0FBQyxTQUFTLENBQUEsRUFBRyxDQUFBLEdBQUksU0FBUyxDQUFBLEVBQUcsQ0FBQSxDQUFFO0FBQzdDLGVBQVMsQ0FBQSxFQUFHLENBQUEsS0FBTSxJQUFJLFFBQVEsVUFBQSxHQUFhLFFBQUE7SUFDN0M7QUFHQSxVQUFNLFdBQVcsRUFDZixPQUFPLFNBQ1Q7QUFFQSxXQUFPLGFBQWEsSUFBSSxZQUFZLFFBQVEsQ0FBQSxJQUFLLFdBQUE7O0VBQ25EO0FBRUEsU0FBTyxhQUFhLElBQUksWUFBWSxLQUFLLENBQUEsSUFBSyxXQUFBOztBQUNoRDtBQUVBLGNBQWMsUUFBUSxTQUNwQkEsU0FDQSxLQUNBLFNBQ0EsS0FDQSxLQUNRO0FBQ1IsUUFBTSxRQUFRQSxRQUFPLEdBQUE7QUFPckIsUUFBTSxNQUFPLE1BQU0sVUFBVSxLQUFLLENBQUEsRUFBRyxDQUFBLElBQ25DLElBQUksbUJBQW1CLE1BQU0sVUFBVyxTQUFTLEdBQUc7QUFFdEQsU0FBTyxJQUFJLFlBQVlBLFNBQVEsS0FBSyxPQUFPO0FBQzdDO0FBRUEsY0FBYyxZQUFZLFNBQ3hCQSxTQUNBLEtBQ0EsU0FDUTtBQUNSLFNBQU8sUUFBUSxXQUFXLGFBQWE7QUFDekM7QUFDQSxjQUFjLFlBQVksU0FDeEJBLFNBQ0EsS0FDQSxTQUNRO0FBQ1IsU0FBTyxRQUFRLFNBQVUsUUFBUSxXQUFXLGFBQWEsV0FBWTtBQUN2RTtBQUVBLGNBQWMsT0FBTyxTQUFVQSxTQUFpQixLQUFxQjtBQUNuRSxTQUFPLFdBQVdBLFFBQU8sR0FBQSxFQUFLLE9BQU87QUFDdkM7QUFFQSxjQUFjLGFBQWEsU0FBVUEsU0FBaUIsS0FBcUI7QUFDekUsU0FBT0EsUUFBTyxHQUFBLEVBQUs7QUFDckI7QUFDQSxjQUFjLGNBQWMsU0FBVUEsU0FBaUIsS0FBcUI7QUFDMUUsU0FBT0EsUUFBTyxHQUFBLEVBQUs7QUFDckI7QUFTQSxJQUFNLFdBQU4sTUFBZTs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7TUEwQmI7TUFBc0MsT0FBTyxPQUFPLENBQUMsR0FBRyxhQUFhOzs7Ozs7RUFLckUsWUFBYSxPQUFxQztBQUNoRCxRQUFJLEdBQUcsR0FBRztBQUVWLFFBQUksQ0FBQyxNQUFNLE1BQVMsUUFBTztBQUUzQixhQUFTO0FBRVQsU0FBSyxJQUFJLEdBQUcsSUFBSSxNQUFNLE1BQU0sUUFBUSxJQUFJLEdBQUcsSUFDekMsV0FBVSxJQUFJLFdBQVcsTUFBTSxNQUFNLENBQUEsRUFBRyxDQUFBLENBQUUsQ0FBQSxLQUFNLFdBQVcsT0FBTyxNQUFNLE1BQU0sQ0FBQSxFQUFHLENBQUEsQ0FBRSxDQUFDLENBQUE7QUFHdEYsV0FBTztFQUNUOzs7OztFQU1BLFlBQWFBLFNBQWlCLEtBQWEsU0FBOEM7QUFDdkYsVUFBTSxRQUFRQSxRQUFPLEdBQUE7QUFDckIsUUFBSSxTQUFTO0FBR2IsUUFBSSxNQUFNLE9BQ1IsUUFBTztBQWVULFFBQUksT0FBTyxNQUFNO0FBQ2pCLFdBQU8sUUFBUSxLQUFLQSxRQUFPLElBQUEsRUFBTSxVQUFVQSxRQUFPLElBQUEsRUFBTSxZQUFZLEVBQUs7QUFFekUsUUFBSSxNQUFNLFNBQVMsTUFBTSxZQUFZLE1BQU0sUUFBUSxLQUMvQ0EsUUFBTyxJQUFBLEVBQU0sVUFBVUEsUUFBTyxJQUFBLEVBQU0sWUFBWSxHQUNsRCxXQUFVO0FBSVosZUFBVyxNQUFNLFlBQVksS0FBSyxPQUFPLE9BQU8sTUFBTTtBQUd0RCxjQUFVLEtBQUssWUFBWSxLQUFLO0FBR2hDLFFBQUksTUFBTSxZQUFZLEtBQUssUUFBUSxTQUNqQyxXQUFVO0FBSVosUUFBSSxTQUFTO0FBQ2IsUUFBSSxNQUFNLE9BQU87QUFDZixlQUFTO0FBRVQsVUFBSSxNQUFNLFlBQVksR0FBRztBQUN2QixZQUFJLE9BQU8sTUFBTTtBQUNqQixlQUFPLE9BQU9BLFFBQU8sVUFBVUEsUUFBTyxJQUFBLEVBQU0sVUFBVUEsUUFBTyxJQUFBLEVBQU0sWUFBWSxFQUFLO0FBRXBGLFlBQUksT0FBT0EsUUFBTyxRQUFRO0FBQ3hCLGdCQUFNLFlBQVlBLFFBQU8sSUFBQTtBQUV6QixjQUFJLFVBQVUsU0FBUyxZQUFZLFVBQVUsT0FHM0MsVUFBUzttQkFDQSxVQUFVLFlBQVksTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUc3RCxVQUFTO1FBRWI7TUFDRjtJQUNGO0FBRUEsY0FBVSxTQUFTLFFBQVE7QUFFM0IsV0FBTztFQUNUOzs7O0VBS0EsYUFBY0EsU0FBaUIsU0FBc0MsS0FBOEI7QUFDakcsUUFBSSxTQUFTO0FBQ2IsVUFBTSxRQUFRLEtBQUs7QUFFbkIsYUFBUyxJQUFJLEdBQUcsTUFBTUEsUUFBTyxRQUFRLElBQUksS0FBSyxLQUFLO0FBQ2pELFlBQU0sT0FBT0EsUUFBTyxDQUFBLEVBQUc7QUFFdkIsVUFBSSxPQUFPLE1BQU0sSUFBQSxNQUFVLFlBQ3pCLFdBQVUsTUFBTSxJQUFBLEVBQU1BLFNBQVEsR0FBRyxTQUFTLEtBQUssSUFBSTtVQUVuRCxXQUFVLEtBQUssWUFBWUEsU0FBUSxHQUFHLE9BQU87SUFFakQ7QUFFQSxXQUFPO0VBQ1Q7Ozs7OztFQU9BLG1CQUFvQkEsU0FBaUIsU0FBc0MsS0FBOEI7QUFDdkcsUUFBSSxTQUFTO0FBRWIsYUFBUyxJQUFJLEdBQUcsTUFBTUEsUUFBTyxRQUFRLElBQUksS0FBSyxJQUM1QyxTQUFRQSxRQUFPLENBQUEsRUFBRyxNQUFsQjtNQUNFLEtBQUs7TUFDTCxLQUFLO0FBRUgsa0JBQVVBLFFBQU8sQ0FBQSxFQUFHO0FBQ3BCO01BQ0YsS0FBSztBQUNILGtCQUFVLEtBQUssbUJBQW1CQSxRQUFPLENBQUEsRUFBRyxVQUFXLFNBQVMsR0FBRztBQUNuRTtNQUNGLEtBQUs7TUFDTCxLQUFLO0FBQ0gsa0JBQVVBLFFBQU8sQ0FBQSxFQUFHO0FBQ3BCO01BQ0YsS0FBSztNQUNMLEtBQUs7QUFDSCxrQkFBVTtJQUlkO0FBR0YsV0FBTztFQUNUOzs7OztFQU1BLE9BQVFBLFNBQWlCLFNBQXNDLEtBQW1CO0FBQ2hGLFFBQUksU0FBUztBQUNiLFVBQU0sUUFBUSxLQUFLO0FBRW5CLGFBQVMsSUFBSSxHQUFHLE1BQU1BLFFBQU8sUUFBUSxJQUFJLEtBQUssS0FBSztBQUNqRCxZQUFNLE9BQU9BLFFBQU8sQ0FBQSxFQUFHO0FBRXZCLFVBQUksU0FBUyxTQUNYLFdBQVUsS0FBSyxhQUFhQSxRQUFPLENBQUEsRUFBRyxVQUFXLFNBQVMsR0FBRztlQUNwRCxPQUFPLE1BQU0sSUFBQSxNQUFVLFlBQ2hDLFdBQVUsTUFBTSxJQUFBLEVBQU1BLFNBQVEsR0FBRyxTQUFTLEtBQUssSUFBSTtVQUVuRCxXQUFVLEtBQUssWUFBWUEsU0FBUSxHQUFHLE9BQU87SUFFakQ7QUFFQSxXQUFPO0VBQ1Q7QUFDRjtBQ2hWQSxJQUFNLFlBQU4sTUFBZ0I7RUFVZCxZQUFhLEtBQWEsSUFBZ0IsS0FBVTtBQVBwRCxvQkFBQSxNQUFBLFVBQWtCLENBQUMsQ0FBQTtBQUNuQixvQkFBQSxNQUFBLGNBQWEsS0FBQTtBQUliLG9CQUFBLE1BQUEsU0FBUSxLQUFBO0FBR04sU0FBSyxNQUFNO0FBQ1gsU0FBSyxNQUFNO0FBQ1gsU0FBSyxLQUFLO0VBQ1o7QUFDRjtBQ2ZBLElBQU0sMEJBQTBCO0FBQ2hDLElBQU0sVUFBVTtBQUVoQixTQUF3QixVQUFXLE9BQXdCO0FBQ3pELE1BQUk7QUFHSixRQUFNLE1BQU0sSUFBSSxRQUFRLHlCQUF5QixJQUFJO0FBR3JELFFBQU0sSUFBSSxRQUFRLFNBQVMsUUFBUTtBQUVuQyxRQUFNLE1BQU07QUFDZDtBQ2hCQSxTQUF3QixNQUFPLE9BQXdCO0FBQ3JELE1BQUk7QUFFSixNQUFJLE1BQU0sWUFBWTtBQUNwQixZQUFRLElBQUksTUFBTSxNQUFNLFVBQVUsSUFBSSxDQUFDO0FBQ3ZDLFVBQU0sVUFBVSxNQUFNO0FBQ3RCLFVBQU0sTUFBTSxDQUFDLEdBQUcsQ0FBQztBQUNqQixVQUFNLFdBQVcsQ0FBQztBQUNsQixVQUFNLE9BQU8sS0FBSyxLQUFLO0VBQ3pCLE1BQ0UsT0FBTSxHQUFHLE1BQU0sTUFBTSxNQUFNLEtBQUssTUFBTSxJQUFJLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFFckU7QUNMQSxTQUF3QixpQkFBa0IsT0FBd0I7QUFDaEUsUUFBTUEsVUFBUyxNQUFNO0FBQ3JCLE1BQUksT0FBTztBQUVYLFdBQVMsT0FBTyxHQUFHLE9BQU9BLFFBQU8sUUFBUSxRQUFRO0FBQy9DLFFBQUlBLFFBQU8sSUFBQSxFQUFNLFNBQVMsdUJBQXdCO0FBRWxELFFBQUksU0FBUyxLQUFRLENBQUFBLFFBQU8sSUFBQSxJQUFRQSxRQUFPLElBQUE7QUFFM0M7RUFDRjtBQUVBLE1BQUlBLFFBQU8sV0FBVyxLQUFRLENBQUFBLFFBQU8sU0FBUztBQUNoRDtBQ3BCQSxTQUF3QixPQUFRLE9BQXdCO0FBQ3RELFFBQU1BLFVBQVMsTUFBTTtBQUdyQixXQUFTLElBQUksR0FBRyxJQUFJQSxRQUFPLFFBQVEsSUFBSSxHQUFHLEtBQUs7QUFDN0MsVUFBTSxNQUFNQSxRQUFPLENBQUE7QUFDbkIsUUFBSSxJQUFJLFNBQVMsU0FDZixPQUFNLEdBQUcsT0FBTyxNQUFNLElBQUksU0FBUyxNQUFNLElBQUksTUFBTSxLQUFLLElBQUksUUFBUztFQUV6RTtBQUNGO0FDTEEsU0FBU0MsYUFBWSxLQUFhO0FBQ2hDLFNBQU8sWUFBWSxLQUFLLEdBQUc7QUFDN0I7QUFDQSxTQUFTQyxjQUFhLEtBQWE7QUFDakMsU0FBTyxhQUFhLEtBQUssR0FBRztBQUM5QjtBQUVBLFNBQXdCQyxVQUFTLE9BQXdCO0FBQ3ZELFFBQU0sY0FBYyxNQUFNO0FBRTFCLE1BQUksQ0FBQyxNQUFNLEdBQUcsUUFBUSxRQUFXO0FBRWpDLFdBQVMsSUFBSSxHQUFHLElBQUksWUFBWSxRQUFRLElBQUksR0FBRyxLQUFLO0FBQ2xELFFBQUksWUFBWSxDQUFBLEVBQUcsU0FBUyxZQUN4QixDQUFDLE1BQU0sR0FBRyxRQUFRLEtBQUssWUFBWSxDQUFBLEVBQUcsT0FBTyxFQUMvQztBQUdGLFVBQU1ILFVBQVMsWUFBWSxDQUFBLEVBQUc7QUFDOUIsVUFBTSxlQUErRCxDQUFDO0FBRXRFLFFBQUksZ0JBQWdCO0FBSXBCLGFBQVMsSUFBSUEsUUFBTyxTQUFTLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDM0MsWUFBTSxlQUFlQSxRQUFPLENBQUE7QUFHNUIsVUFBSSxhQUFhLFNBQVMsY0FBYztBQUN0QztBQUNBLGVBQU9BLFFBQU8sQ0FBQSxFQUFHLFVBQVUsYUFBYSxTQUFTQSxRQUFPLENBQUEsRUFBRyxTQUFTLFlBQ2xFO0FBRUY7TUFDRjtBQUdBLFVBQUksYUFBYSxTQUFTLGVBQWU7QUFDdkMsWUFBSUMsYUFBVyxhQUFhLE9BQU8sS0FBSyxnQkFBZ0IsRUFDdEQ7QUFFRixZQUFJQyxjQUFZLGFBQWEsT0FBTyxFQUNsQztNQUVKO0FBQ0EsVUFBSSxnQkFBZ0IsRUFBSztBQUV6QixVQUFJLGFBQWEsU0FBUyxVQUFVLE1BQU0sR0FBRyxRQUFRLEtBQUssYUFBYSxPQUFPLEdBQUc7QUFDL0UsY0FBTUUsUUFBTyxhQUFhO0FBQzFCLFlBQUksUUFBUSxNQUFNLEdBQUcsUUFBUSxNQUFNQSxLQUFJO0FBR3ZDLGNBQU0sUUFBUSxDQUFDO0FBQ2YsWUFBSSxRQUFRLGFBQWE7QUFDekIsWUFBSSxVQUFVO0FBS2QsWUFBSSxNQUFNLFNBQVMsS0FDZixNQUFNLENBQUEsRUFBRyxVQUFVLEtBQ25CLElBQUksS0FDSkosUUFBTyxJQUFJLENBQUEsRUFBRyxTQUFTLGVBQ3pCLFNBQVEsTUFBTSxNQUFNLENBQUM7QUFHdkIsaUJBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDeEMsZ0JBQU0sTUFBTSxNQUFNLEVBQUEsRUFBSTtBQUN0QixnQkFBTSxVQUFVLE1BQU0sR0FBRyxjQUFjLEdBQUc7QUFDMUMsY0FBSSxDQUFDLE1BQU0sR0FBRyxhQUFhLE9BQU8sRUFBSztBQUV2QyxjQUFJLFVBQVUsTUFBTSxFQUFBLEVBQUk7QUFNeEIsY0FBSSxDQUFDLE1BQU0sRUFBQSxFQUFJLE9BQ2IsV0FBVSxNQUFNLEdBQUcsa0JBQWtCLFVBQVUsT0FBQSxFQUFTLEVBQUUsUUFBUSxjQUFjLEVBQUU7bUJBQ3pFLE1BQU0sRUFBQSxFQUFJLFdBQVcsYUFBYSxDQUFDLFlBQVksS0FBSyxPQUFPLEVBQ3BFLFdBQVUsTUFBTSxHQUFHLGtCQUFrQixVQUFVLE9BQUEsRUFBUyxFQUFFLFFBQVEsWUFBWSxFQUFFO2NBRWhGLFdBQVUsTUFBTSxHQUFHLGtCQUFrQixPQUFPO0FBRzlDLGdCQUFNLE1BQU0sTUFBTSxFQUFBLEVBQUk7QUFFdEIsY0FBSSxNQUFNLFNBQVM7QUFDakIsa0JBQU0sUUFBUSxJQUFJLE1BQU0sTUFBTSxRQUFRLElBQUksQ0FBQztBQUMzQyxrQkFBTSxVQUFVSSxNQUFLLE1BQU0sU0FBUyxHQUFHO0FBQ3ZDLGtCQUFNLFFBQVE7QUFDZCxrQkFBTSxLQUFLLEtBQUs7VUFDbEI7QUFFQSxnQkFBTSxVQUFVLElBQUksTUFBTSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQ25ELGtCQUFRLFFBQVEsQ0FBQyxDQUFDLFFBQVEsT0FBTyxDQUFDO0FBQ2xDLGtCQUFRLFFBQVE7QUFDaEIsa0JBQVEsU0FBUztBQUNqQixrQkFBUSxPQUFPO0FBQ2YsZ0JBQU0sS0FBSyxPQUFPO0FBRWxCLGdCQUFNLFVBQVUsSUFBSSxNQUFNLE1BQU0sUUFBUSxJQUFJLENBQUM7QUFDN0Msa0JBQVEsVUFBVTtBQUNsQixrQkFBUSxRQUFRO0FBQ2hCLGdCQUFNLEtBQUssT0FBTztBQUVsQixnQkFBTSxVQUFVLElBQUksTUFBTSxNQUFNLGNBQWMsS0FBSyxFQUFFO0FBQ3JELGtCQUFRLFFBQVEsRUFBRTtBQUNsQixrQkFBUSxTQUFTO0FBQ2pCLGtCQUFRLE9BQU87QUFDZixnQkFBTSxLQUFLLE9BQU87QUFFbEIsb0JBQVUsTUFBTSxFQUFBLEVBQUk7UUFDdEI7QUFDQSxZQUFJLFVBQVVBLE1BQUssUUFBUTtBQUN6QixnQkFBTSxRQUFRLElBQUksTUFBTSxNQUFNLFFBQVEsSUFBSSxDQUFDO0FBQzNDLGdCQUFNLFVBQVVBLE1BQUssTUFBTSxPQUFPO0FBQ2xDLGdCQUFNLFFBQVE7QUFDZCxnQkFBTSxLQUFLLEtBQUs7UUFDbEI7QUFFQSxxQkFBYSxLQUFLO1VBQUUsT0FBTztVQUFHO1FBQU0sQ0FBQztNQUN2QztJQUNGO0FBRUEsUUFBSSxhQUFhLFNBQVMsR0FBRztBQUMzQixVQUFJLGtCQUFrQkosUUFBTztBQUM3QixpQkFBVyxlQUFlLGFBQ3hCLG9CQUFtQixZQUFZLE1BQU0sU0FBUztBQUdoRCxZQUFNLFlBQVksSUFBSSxNQUErQixlQUFlO0FBQ3BFLFVBQUksbUJBQW1CO0FBQ3ZCLFVBQUksZ0JBQWdCO0FBRXBCLG1CQUFhLFFBQVE7QUFFckIsZUFBUyxJQUFJLEdBQUcsSUFBSUEsUUFBTyxRQUFRLEtBQUs7QUFDdEMsY0FBTSxjQUFjLGFBQWEsZ0JBQUE7QUFFakMsYUFBQSxnQkFBQSxRQUFBLGdCQUFBLFNBQUEsU0FBSSxZQUFhLFdBQVUsR0FBRztBQUM1QixxQkFBVyxRQUFRLFlBQVksTUFDN0IsV0FBVSxlQUFBLElBQW1CO0FBRS9CO1FBQ0YsTUFDRSxXQUFVLGVBQUEsSUFBbUJBLFFBQU8sQ0FBQTtNQUV4QztBQUVBLGtCQUFZLENBQUEsRUFBRyxXQUFXO0lBQzVCO0VBQ0Y7QUFDRjtBQy9JQSxJQUFNLFVBQVU7QUFJaEIsSUFBTSxzQkFBc0I7QUFFNUIsSUFBTSxpQkFBaUI7QUFDdkIsSUFBTSxjQUFzQztFQUMxQyxHQUFHO0VBQ0gsR0FBRztFQUNILElBQUk7QUFDTjtBQUVBLFNBQVMsVUFBVyxPQUFlLE1BQWM7QUFDL0MsU0FBTyxZQUFZLEtBQUssWUFBWSxDQUFBO0FBQ3RDO0FBRUEsU0FBUyxlQUFnQixjQUF1QjtBQUM5QyxNQUFJLGtCQUFrQjtBQUV0QixXQUFTLElBQUksYUFBYSxTQUFTLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDakQsVUFBTSxRQUFRLGFBQWEsQ0FBQTtBQUUzQixRQUFJLE1BQU0sU0FBUyxVQUFVLENBQUMsZ0JBQzVCLE9BQU0sVUFBVSxNQUFNLFFBQVEsUUFBUSxnQkFBZ0IsU0FBUztBQUdqRSxRQUFJLE1BQU0sU0FBUyxlQUFlLE1BQU0sU0FBUyxPQUMvQztBQUdGLFFBQUksTUFBTSxTQUFTLGdCQUFnQixNQUFNLFNBQVMsT0FDaEQ7RUFFSjtBQUNGO0FBRUEsU0FBUyxhQUFjLGNBQXVCO0FBQzVDLE1BQUksa0JBQWtCO0FBRXRCLFdBQVMsSUFBSSxhQUFhLFNBQVMsR0FBRyxLQUFLLEdBQUcsS0FBSztBQUNqRCxVQUFNLFFBQVEsYUFBYSxDQUFBO0FBRTNCLFFBQUksTUFBTSxTQUFTLFVBQVUsQ0FBQyxpQkFDeEI7VUFBQSxRQUFRLEtBQUssTUFBTSxPQUFPLEVBQzVCLE9BQU0sVUFBVSxNQUFNLFFBQ25CLFFBQVEsUUFBUSxNQUFHLEVBR25CLFFBQVEsV0FBVyxRQUFHLEVBQUUsUUFBUSxZQUFZLE1BQU0sRUFDbEQsUUFBUSxlQUFlLFFBQVEsRUFBRSxRQUFRLFVBQVUsR0FBRyxFQUV0RCxRQUFRLDJCQUEyQixVQUFVLEVBRTdDLFFBQVEsc0JBQXNCLFVBQVUsRUFDeEMsUUFBUSw4QkFBOEIsVUFBVTtJQUFBO0FBSXZELFFBQUksTUFBTSxTQUFTLGVBQWUsTUFBTSxTQUFTLE9BQy9DO0FBR0YsUUFBSSxNQUFNLFNBQVMsZ0JBQWdCLE1BQU0sU0FBUyxPQUNoRDtFQUVKO0FBQ0Y7QUFFQSxTQUF3QixRQUFTLE9BQXdCO0FBQ3ZELE1BQUk7QUFFSixNQUFJLENBQUMsTUFBTSxHQUFHLFFBQVEsWUFBZTtBQUVyQyxPQUFLLFNBQVMsTUFBTSxPQUFPLFNBQVMsR0FBRyxVQUFVLEdBQUcsVUFBVTtBQUM1RCxRQUFJLE1BQU0sT0FBTyxNQUFBLEVBQVEsU0FBUyxTQUFZO0FBRTlDLFFBQUksb0JBQW9CLEtBQUssTUFBTSxPQUFPLE1BQUEsRUFBUSxPQUFPLEVBQ3ZELGdCQUFlLE1BQU0sT0FBTyxNQUFBLEVBQVEsUUFBUztBQUcvQyxRQUFJLFFBQVEsS0FBSyxNQUFNLE9BQU8sTUFBQSxFQUFRLE9BQU8sRUFDM0MsY0FBYSxNQUFNLE9BQU8sTUFBQSxFQUFRLFFBQVM7RUFFL0M7QUFDRjtBQ2hHQSxJQUFNLGdCQUFnQjtBQUN0QixJQUFNLFdBQVc7QUFDakIsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQXdCcEIsU0FBUyxjQUFlLE9BQXNCLE9BQW1CLFFBQWdCO0FBQy9FLFNBQU8sTUFBTSxTQUFTLFFBQVE7QUFDNUIsVUFBTSxPQUFPLE1BQU0sSUFBSTtBQUN2QixRQUFJLEtBQUssY0FDUCxPQUFNLFNBQVMsS0FBSztRQUVwQixPQUFNLFNBQVMsS0FBSztFQUV4QjtBQUNGO0FBRUEsU0FBUyxlQUNQLGNBQ0EsVUFDQSxLQUNBLElBQ0E7QUFDQSxNQUFJLENBQUMsYUFBYSxRQUFBLEVBQ2hCLGNBQWEsUUFBQSxJQUFZLENBQUM7QUFHNUIsZUFBYSxRQUFBLEVBQVUsS0FBSztJQUFFO0lBQUs7RUFBRyxDQUFDO0FBQ3pDO0FBRUEsU0FBUyxrQkFBbUIsS0FBYSxjQUE2QjtBQUNwRSxNQUFJLFNBQVM7QUFDYixNQUFJLFVBQVU7QUFFZCxlQUFhLEtBQUEsQ0FBTSxHQUFHLE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRztBQUV6QyxXQUFTLElBQUksR0FBRyxJQUFJLGFBQWEsUUFBUSxLQUFLO0FBQzVDLFVBQU0sY0FBYyxhQUFhLENBQUE7QUFFakMsY0FBVSxJQUFJLE1BQU0sU0FBUyxZQUFZLEdBQUcsSUFBSSxZQUFZO0FBQzVELGNBQVUsWUFBWSxNQUFNO0VBQzlCO0FBRUEsU0FBTyxTQUFTLElBQUksTUFBTSxPQUFPO0FBQ25DO0FBRUEsU0FBUyxnQkFBaUJBLFNBQWlCLE9BQWtCO0FBQzNELE1BQUk7QUFFSixRQUFNLFFBQXVCLENBQUM7QUFDOUIsUUFBTSxRQUFvQjtJQUFFLFFBQVE7SUFBSSxRQUFRO0VBQUc7QUFFbkQsUUFBTSxlQUErQixDQUFDO0FBRXRDLFdBQVMsSUFBSSxHQUFHLElBQUlBLFFBQU8sUUFBUSxLQUFLO0FBQ3RDLFVBQU0sUUFBUUEsUUFBTyxDQUFBO0FBRXJCLFVBQU0sWUFBWUEsUUFBTyxDQUFBLEVBQUc7QUFFNUIsU0FBSyxJQUFJLE1BQU0sU0FBUyxHQUFHLEtBQUssR0FBRyxJQUNqQyxLQUFJLE1BQU0sQ0FBQSxFQUFHLFNBQVMsVUFBYTtBQUVyQyxrQkFBYyxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBRWpDLFFBQUksTUFBTSxTQUFTLE9BQVU7QUFFN0IsVUFBTUksUUFBTyxNQUFNO0FBQ25CLFFBQUksTUFBTTtBQUNWLFVBQU0sTUFBTUEsTUFBSztBQUdqQixVQUNBLFFBQU8sTUFBTSxLQUFLO0FBQ2hCLGVBQVMsWUFBWTtBQUNyQixZQUFNLElBQUksU0FBUyxLQUFLQSxLQUFJO0FBQzVCLFVBQUksQ0FBQyxFQUFLO0FBRVYsVUFBSSxVQUFVO0FBQ2QsVUFBSSxXQUFXO0FBQ2YsWUFBTSxFQUFFLFFBQVE7QUFDaEIsWUFBTSxXQUFZLEVBQUUsQ0FBQSxNQUFPO0FBSzNCLFVBQUksV0FBVztBQUVmLFVBQUksRUFBRSxRQUFRLEtBQUssRUFDakIsWUFBV0EsTUFBSyxXQUFXLEVBQUUsUUFBUSxDQUFDO1VBRXRDLE1BQUssSUFBSSxJQUFJLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDM0IsWUFBSUosUUFBTyxDQUFBLEVBQUcsU0FBUyxlQUFlQSxRQUFPLENBQUEsRUFBRyxTQUFTLFlBQWE7QUFDdEUsWUFBSSxDQUFDQSxRQUFPLENBQUEsRUFBRyxRQUFTO0FBRXhCLG1CQUFXQSxRQUFPLENBQUEsRUFBRyxRQUFRLFdBQVdBLFFBQU8sQ0FBQSxFQUFHLFFBQVEsU0FBUyxDQUFDO0FBQ3BFO01BQ0Y7QUFNRixVQUFJLFdBQVc7QUFFZixVQUFJLE1BQU0sSUFDUixZQUFXSSxNQUFLLFdBQVcsR0FBRztVQUU5QixNQUFLLElBQUksSUFBSSxHQUFHLElBQUlKLFFBQU8sUUFBUSxLQUFLO0FBQ3RDLFlBQUlBLFFBQU8sQ0FBQSxFQUFHLFNBQVMsZUFBZUEsUUFBTyxDQUFBLEVBQUcsU0FBUyxZQUFhO0FBQ3RFLFlBQUksQ0FBQ0EsUUFBTyxDQUFBLEVBQUcsUUFBUztBQUV4QixtQkFBV0EsUUFBTyxDQUFBLEVBQUcsUUFBUSxXQUFXLENBQUM7QUFDekM7TUFDRjtBQUdGLFlBQU0sa0JBQWtCLGVBQWUsUUFBUSxLQUFLLGdCQUFnQixRQUFRO0FBQzVFLFlBQU0sa0JBQWtCLGVBQWUsUUFBUSxLQUFLLGdCQUFnQixRQUFRO0FBRTVFLFlBQU0sbUJBQW1CLGFBQWEsUUFBUTtBQUM5QyxZQUFNLG1CQUFtQixhQUFhLFFBQVE7QUFFOUMsVUFBSSxpQkFDRixXQUFVO2VBQ0QsaUJBQ0w7WUFBQSxFQUFFLG9CQUFvQixpQkFDeEIsV0FBVTtNQUFBO0FBSWQsVUFBSSxpQkFDRixZQUFXO2VBQ0YsaUJBQ0w7WUFBQSxFQUFFLG9CQUFvQixpQkFDeEIsWUFBVztNQUFBO0FBSWYsVUFBSSxhQUFhLE1BQWdCLEVBQUUsQ0FBQSxNQUFPLEtBQ3BDO1lBQUEsWUFBWSxNQUFnQixZQUFZLEdBRTFDLFlBQVcsVUFBVTtNQUFBO0FBSXpCLFVBQUksV0FBVyxVQUFVO0FBUXZCLGtCQUFVO0FBQ1YsbUJBQVc7TUFDYjtBQUVBLFVBQUksQ0FBQyxXQUFXLENBQUMsVUFBVTtBQUV6QixZQUFJLFNBQ0YsZ0JBQWUsY0FBYyxHQUFHLEVBQUUsT0FBTyxVQUFVO0FBRXJEO01BQ0Y7QUFFQSxVQUFJLFVBQVU7QUFHWixZQUFJLFdBQVcsTUFBTSxTQUFTLE1BQU07QUFDcEMsWUFBSSxLQUFLLEtBQUssTUFBTSxDQUFBLEVBQUcsVUFBVSxXQUFXO0FBQzFDLGdCQUFNLE9BQU8sTUFBTSxDQUFBO0FBRW5CLGNBQUk7QUFDSixjQUFJO0FBQ0osY0FBSSxVQUFVO0FBQ1osd0JBQVksTUFBTSxHQUFHLFFBQVEsT0FBTyxDQUFBO0FBQ3BDLHlCQUFhLE1BQU0sR0FBRyxRQUFRLE9BQU8sQ0FBQTtVQUN2QyxPQUFPO0FBQ0wsd0JBQVksTUFBTSxHQUFHLFFBQVEsT0FBTyxDQUFBO0FBQ3BDLHlCQUFhLE1BQU0sR0FBRyxRQUFRLE9BQU8sQ0FBQTtVQUN2QztBQUVBLHlCQUFlLGNBQWMsR0FBRyxFQUFFLE9BQU8sVUFBVTtBQUNuRCx5QkFBZSxjQUFjLEtBQUssVUFBVSxLQUFLLFlBQVksU0FBUztBQUV0RSx3QkFBYyxPQUFPLE9BQU8sQ0FBQztBQUM3QixtQkFBUztRQUNYO01BQ0Y7QUFFQSxVQUFJLFNBQVM7QUFDWCxZQUFJLE1BQU0sVUFBVSxZQUFlO0FBQ25DLGNBQU0sS0FBSztVQUNULFVBQVU7VUFDVixZQUFZLEVBQUU7VUFDZCxlQUFlO1VBQ2YsT0FBTztVQUNQLGtCQUFrQixXQUFXLE1BQU0sU0FBUyxNQUFNO1FBQ3BELENBQUM7QUFDRCxZQUFJLFNBQ0YsT0FBTSxTQUFTLE1BQU0sU0FBUztZQUU5QixPQUFNLFNBQVMsTUFBTSxTQUFTO01BRWxDLFdBQVcsWUFBWSxTQUNyQixnQkFBZSxjQUFjLEdBQUcsRUFBRSxPQUFPLFVBQVU7SUFFdkQ7RUFDRjtBQUVBLFNBQU8sS0FBSyxZQUFZLEVBQUUsUUFBUSxTQUFVLFVBQVU7QUFDcEQsVUFBTSxNQUFNLE9BQU8sUUFBUTtBQUMzQixJQUFBQSxRQUFPLEdBQUEsRUFBSyxVQUFVLGtCQUFrQkEsUUFBTyxHQUFBLEVBQUssU0FBUyxhQUFhLFFBQUEsQ0FBUztFQUNyRixDQUFDO0FBQ0g7QUFFQSxTQUF3QixZQUFhLE9BQXdCO0FBRTNELE1BQUksQ0FBQyxNQUFNLEdBQUcsUUFBUSxZQUFlO0FBRXJDLFdBQVMsU0FBUyxNQUFNLE9BQU8sU0FBUyxHQUFHLFVBQVUsR0FBRyxVQUFVO0FBQ2hFLFFBQUksTUFBTSxPQUFPLE1BQUEsRUFBUSxTQUFTLFlBQzlCLENBQUMsY0FBYyxLQUFLLE1BQU0sT0FBTyxNQUFBLEVBQVEsT0FBTyxFQUNsRDtBQUdGLG9CQUFnQixNQUFNLE9BQU8sTUFBQSxFQUFRLFVBQVcsS0FBSztFQUN2RDtBQUNGO0FDdFBBLFNBQVMsU0FBVUEsU0FBdUI7QUFDeEMsTUFBSSxNQUFNO0FBQ1YsUUFBTSxNQUFNQSxRQUFPO0FBRW5CLE9BQUssT0FBTyxHQUFHLE9BQU8sS0FBSyxPQUN6QixLQUFJQSxRQUFPLElBQUEsRUFBTSxTQUFTLGVBQWdCLENBQUFBLFFBQU8sSUFBQSxFQUFNLE9BQU87QUFHaEUsT0FBSyxPQUFPLE9BQU8sR0FBRyxPQUFPLEtBQUssT0FDaEMsS0FBSUEsUUFBTyxJQUFBLEVBQU0sU0FBUyxVQUN0QixPQUFPLElBQUksT0FDWEEsUUFBTyxPQUFPLENBQUEsRUFBRyxTQUFTLE9BQzVCLENBQUFBLFFBQU8sT0FBTyxDQUFBLEVBQUcsVUFBVUEsUUFBTyxJQUFBLEVBQU0sVUFBVUEsUUFBTyxPQUFPLENBQUEsRUFBRztPQUM5RDtBQUNMLFFBQUksU0FBUyxLQUFRLENBQUFBLFFBQU8sSUFBQSxJQUFRQSxRQUFPLElBQUE7QUFFM0M7RUFDRjtBQUdGLE1BQUksU0FBUyxLQUFNLENBQUFBLFFBQU8sU0FBUztBQUNyQztBQUVBLFNBQXdCLFVBQVcsT0FBd0I7QUFDekQsTUFBSSxNQUFNO0FBQ1YsUUFBTSxjQUFjLE1BQU07QUFDMUIsUUFBTSxJQUFJLFlBQVk7QUFFdEIsV0FBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFDMUIsUUFBSSxZQUFZLENBQUEsRUFBRyxTQUFTLFNBQVU7QUFFdEMsVUFBTUEsVUFBUyxZQUFZLENBQUEsRUFBRztBQUM5QixVQUFNLE1BQU1BLFFBQU87QUFFbkIsU0FBSyxPQUFPLEdBQUcsT0FBTyxLQUFLLFFBQVE7QUFDakMsVUFBSUEsUUFBTyxJQUFBLEVBQU0sU0FBUyxlQUFnQixDQUFBQSxRQUFPLElBQUEsRUFBTSxPQUFPO0FBRzlELFVBQUlBLFFBQU8sSUFBQSxFQUFNLFNBQVUsVUFBU0EsUUFBTyxJQUFBLEVBQU0sUUFBUztJQUM1RDtBQUVBLFNBQUssT0FBTyxPQUFPLEdBQUcsT0FBTyxLQUFLLE9BQ2hDLEtBQUlBLFFBQU8sSUFBQSxFQUFNLFNBQVMsVUFDdEIsT0FBTyxJQUFJLE9BQ1hBLFFBQU8sT0FBTyxDQUFBLEVBQUcsU0FBUyxPQUU1QixDQUFBQSxRQUFPLE9BQU8sQ0FBQSxFQUFHLFVBQVVBLFFBQU8sSUFBQSxFQUFNLFVBQVVBLFFBQU8sT0FBTyxDQUFBLEVBQUc7U0FDOUQ7QUFDTCxVQUFJLFNBQVMsS0FBUSxDQUFBQSxRQUFPLElBQUEsSUFBUUEsUUFBTyxJQUFBO0FBRTNDO0lBQ0Y7QUFHRixRQUFJLFNBQVMsS0FBTSxDQUFBQSxRQUFPLFNBQVM7RUFDckM7QUFDRjtBQ3ZEQSxJQUFNSyxXQUdEO0VBQ0gsQ0FBQyxhQUFhQyxTQUFXO0VBQ3pCLENBQUMsU0FBU0MsS0FBTztFQUNqQixDQUFDLG9CQUFvQkMsZ0JBQWtCO0VBQ3ZDLENBQUMsVUFBVUMsTUFBUTtFQUNuQixDQUFDLFdBQVdDLFNBQVM7RUFDckIsQ0FBQyxnQkFBZ0JDLE9BQWM7RUFDL0IsQ0FBQyxlQUFlQyxXQUFhO0VBRzdCLENBQUMsYUFBYUMsU0FBVztBQUMzQjtBQU1BLElBQU0sYUFBTixNQUFpQjtFQVFmLGNBQWU7Ozs7OztNQUpmO01BQVEsSUFBSSxNQUF5Qjs7QUFFckMsb0JBQUEsTUFBQSxTQUFRLFNBQUE7QUFHTixhQUFTLElBQUksR0FBRyxJQUFJUixTQUFPLFFBQVEsSUFDakMsTUFBSyxNQUFNLEtBQUtBLFNBQU8sQ0FBQSxFQUFHLENBQUEsR0FBSUEsU0FBTyxDQUFBLEVBQUcsQ0FBQSxDQUFFO0VBRTlDOzs7O0VBS0EsUUFBUyxPQUF3QjtBQUMvQixVQUFNLFFBQVEsS0FBSyxNQUFNLFNBQVMsRUFBRTtBQUVwQyxhQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxJQUFJLEdBQUcsSUFDdkMsT0FBTSxDQUFBLEVBQUcsS0FBSztFQUVsQjtBQUNGO0FDbERBLElBQU0sYUFBTixNQUFpQjtFQTBDZixZQUFhLEtBQWEsSUFBZ0IsS0FBVUwsU0FBaUI7QUFwQ3JFLG9CQUFBLE1BQUEsVUFBbUIsQ0FBQyxDQUFBO0FBQ3BCLG9CQUFBLE1BQUEsVUFBbUIsQ0FBQyxDQUFBO0FBQ3BCLG9CQUFBLE1BQUEsVUFBbUIsQ0FBQyxDQUFBO0FBQ3BCLG9CQUFBLE1BQUEsVUFBbUIsQ0FBQyxDQUFBO0FBWXBCLG9CQUFBLE1BQUEsV0FBb0IsQ0FBQyxDQUFBO0FBTXJCLG9CQUFBLE1BQUEsYUFBWSxDQUFBO0FBQ1osb0JBQUEsTUFBQSxRQUFPLENBQUE7QUFDUCxvQkFBQSxNQUFBLFdBQVUsQ0FBQTtBQUNWLG9CQUFBLE1BQUEsU0FBUSxLQUFBO0FBQ1Isb0JBQUEsTUFBQSxjQUFhLEVBQUE7QUFJYixvQkFBQSxNQUFBLGNBQWEsTUFBQTtBQUViLG9CQUFBLE1BQUEsU0FBUSxDQUFBO0FBR1Isb0JBQUEsTUFBQSxTQUFRLEtBQUE7QUFHTixTQUFLLE1BQU07QUFHWCxTQUFLLEtBQUs7QUFFVixTQUFLLE1BQU07QUFNWCxTQUFLLFNBQVNBO0FBSWQsVUFBTSxJQUFJLEtBQUs7QUFFZixhQUFTLFFBQVEsR0FBRyxNQUFNLEdBQUcsU0FBUyxHQUFHLFNBQVMsR0FBRyxNQUFNLEVBQUUsUUFBUSxlQUFlLE9BQU8sTUFBTSxLQUFLLE9BQU87QUFDM0csWUFBTSxLQUFLLEVBQUUsV0FBVyxHQUFHO0FBRTNCLFVBQUksQ0FBQyxjQUFjO0FBQ2pCLFlBQUksUUFBUSxFQUFFLEdBQUc7QUFDZjtBQUVBLGNBQUksT0FBTyxFQUNULFdBQVUsSUFBSSxTQUFTO2NBRXZCO0FBRUY7UUFDRixNQUNFLGdCQUFlO01BRW5CO0FBRUEsVUFBSSxPQUFPLE1BQVEsUUFBUSxNQUFNLEdBQUc7QUFDbEMsWUFBSSxPQUFPLEdBQVE7QUFDbkIsYUFBSyxPQUFPLEtBQUssS0FBSztBQUN0QixhQUFLLE9BQU8sS0FBSyxHQUFHO0FBQ3BCLGFBQUssT0FBTyxLQUFLLE1BQU07QUFDdkIsYUFBSyxPQUFPLEtBQUssTUFBTTtBQUN2QixhQUFLLFFBQVEsS0FBSyxDQUFDO0FBRW5CLHVCQUFlO0FBQ2YsaUJBQVM7QUFDVCxpQkFBUztBQUNULGdCQUFRLE1BQU07TUFDaEI7SUFDRjtBQUdBLFNBQUssT0FBTyxLQUFLLEVBQUUsTUFBTTtBQUN6QixTQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU07QUFDekIsU0FBSyxPQUFPLEtBQUssQ0FBQztBQUNsQixTQUFLLE9BQU8sS0FBSyxDQUFDO0FBQ2xCLFNBQUssUUFBUSxLQUFLLENBQUM7QUFFbkIsU0FBSyxVQUFVLEtBQUssT0FBTyxTQUFTO0VBQ3RDO0VBSUEsS0FBTSxNQUFjLEtBQWEsU0FBNEI7QUFDM0QsVUFBTSxRQUFRLElBQUksTUFBTSxNQUFNLEtBQUssT0FBTztBQUMxQyxVQUFNLFFBQVE7QUFFZCxRQUFJLFVBQVUsRUFBRyxNQUFLO0FBQ3RCLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQUksVUFBVSxFQUFHLE1BQUs7QUFFdEIsU0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixXQUFPO0VBQ1Q7RUFFQSxRQUFTLE1BQXVCO0FBQzlCLFdBQU8sS0FBSyxPQUFPLElBQUEsSUFBUSxLQUFLLE9BQU8sSUFBQSxLQUFTLEtBQUssT0FBTyxJQUFBO0VBQzlEO0VBRUEsZUFBZ0IsTUFBc0I7QUFDcEMsYUFBUyxNQUFNLEtBQUssU0FBUyxPQUFPLEtBQUssT0FDdkMsS0FBSSxLQUFLLE9BQU8sSUFBQSxJQUFRLEtBQUssT0FBTyxJQUFBLElBQVEsS0FBSyxPQUFPLElBQUEsRUFDdEQ7QUFHSixXQUFPO0VBQ1Q7RUFHQSxXQUFZLEtBQXFCO0FBQy9CLGFBQVMsTUFBTSxLQUFLLElBQUksUUFBUSxNQUFNLEtBQUssTUFFekMsS0FBSSxDQUFDLFFBRE0sS0FBSyxJQUFJLFdBQVcsR0FDbEIsQ0FBRSxFQUFLO0FBRXRCLFdBQU87RUFDVDtFQUdBLGVBQWdCLEtBQWEsS0FBcUI7QUFDaEQsUUFBSSxPQUFPLElBQU8sUUFBTztBQUV6QixXQUFPLE1BQU0sSUFDWCxLQUFJLENBQUMsUUFBUSxLQUFLLElBQUksV0FBVyxFQUFFLEdBQUcsQ0FBQyxFQUFLLFFBQU8sTUFBTTtBQUUzRCxXQUFPO0VBQ1Q7RUFHQSxVQUFXLEtBQWFILE9BQXNCO0FBQzVDLGFBQVMsTUFBTSxLQUFLLElBQUksUUFBUSxNQUFNLEtBQUssTUFDekMsS0FBSSxLQUFLLElBQUksV0FBVyxHQUFHLE1BQU1BLE1BQVE7QUFFM0MsV0FBTztFQUNUO0VBR0EsY0FBZSxLQUFhQSxPQUFjLEtBQXFCO0FBQzdELFFBQUksT0FBTyxJQUFPLFFBQU87QUFFekIsV0FBTyxNQUFNLElBQ1gsS0FBSUEsVUFBUyxLQUFLLElBQUksV0FBVyxFQUFFLEdBQUcsRUFBSyxRQUFPLE1BQU07QUFFMUQsV0FBTztFQUNUO0VBR0EsU0FBVSxPQUFlLEtBQWEsUUFBZ0IsWUFBNkI7QUFDakYsUUFBSSxTQUFTLElBQ1gsUUFBTztBQUdULFVBQU0sUUFBUSxJQUFJLE1BQU0sTUFBTSxLQUFLO0FBRW5DLGFBQVMsSUFBSSxHQUFHLE9BQU8sT0FBTyxPQUFPLEtBQUssUUFBUSxLQUFLO0FBQ3JELFVBQUksYUFBYTtBQUNqQixZQUFNLFlBQVksS0FBSyxPQUFPLElBQUE7QUFDOUIsVUFBSSxRQUFRO0FBQ1osVUFBSTtBQUVKLFVBQUksT0FBTyxJQUFJLE9BQU8sV0FFcEIsUUFBTyxLQUFLLE9BQU8sSUFBQSxJQUFRO1VBRTNCLFFBQU8sS0FBSyxPQUFPLElBQUE7QUFHckIsYUFBTyxRQUFRLFFBQVEsYUFBYSxRQUFRO0FBQzFDLGNBQU0sS0FBSyxLQUFLLElBQUksV0FBVyxLQUFLO0FBRXBDLFlBQUksUUFBUSxFQUFFLEdBQUc7QUFDZixjQUFJLE9BQU8sRUFDVCxlQUFjLEtBQUssYUFBYSxLQUFLLFFBQVEsSUFBQSxLQUFTO2NBRXREO1FBRUosV0FBVyxRQUFRLFlBQVksS0FBSyxPQUFPLElBQUEsRUFFekM7WUFFQTtBQUdGO01BQ0Y7QUFFQSxVQUFJLGFBQWEsT0FHZixPQUFNLENBQUEsSUFBSyxJQUFJLE1BQU0sYUFBYSxTQUFTLENBQUMsRUFBRSxLQUFLLEdBQUcsSUFBSSxLQUFLLElBQUksTUFBTSxPQUFPLElBQUk7VUFFcEYsT0FBTSxDQUFBLElBQUssS0FBSyxJQUFJLE1BQU0sT0FBTyxJQUFJO0lBRXpDO0FBRUEsV0FBTyxNQUFNLEtBQUssRUFBRTtFQUN0QjtBQUNGO0FDck5BLElBQU0sMEJBQTBCO0FBRWhDLFNBQVMsUUFBUyxPQUFtQixNQUFjO0FBQ2pELFFBQU0sTUFBTSxNQUFNLE9BQU8sSUFBQSxJQUFRLE1BQU0sT0FBTyxJQUFBO0FBQzlDLFFBQU0sTUFBTSxNQUFNLE9BQU8sSUFBQTtBQUV6QixTQUFPLE1BQU0sSUFBSSxNQUFNLEtBQUssR0FBRztBQUNqQztBQUVBLFNBQVMsYUFBYyxLQUFhO0FBQ2xDLFFBQU0sU0FBUyxDQUFDO0FBQ2hCLFFBQU0sTUFBTSxJQUFJO0FBRWhCLE1BQUksTUFBTTtBQUNWLE1BQUksS0FBSyxJQUFJLFdBQVcsR0FBRztBQUMzQixNQUFJLFlBQVk7QUFDaEIsTUFBSSxVQUFVO0FBQ2QsTUFBSSxVQUFVO0FBRWQsU0FBTyxNQUFNLEtBQUs7QUFDaEIsUUFBSSxPQUFPLEtBQWE7QUFDdEIsVUFBSSxDQUFDLFdBQVc7QUFFZCxlQUFPLEtBQUssVUFBVSxJQUFJLFVBQVUsU0FBUyxHQUFHLENBQUM7QUFDakQsa0JBQVU7QUFDVixrQkFBVSxNQUFNO01BQ2xCLE9BQU87QUFFTCxtQkFBVyxJQUFJLFVBQVUsU0FBUyxNQUFNLENBQUM7QUFDekMsa0JBQVU7TUFDWjtJQUNGO0FBRUEsZ0JBQWEsT0FBTztBQUNwQjtBQUVBLFNBQUssSUFBSSxXQUFXLEdBQUc7RUFDekI7QUFFQSxTQUFPLEtBQUssVUFBVSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBRTVDLFNBQU87QUFDVDtBQUVBLFNBQXdCLE1BQU8sT0FBbUIsV0FBbUIsU0FBaUIsUUFBMEI7QUFFOUcsTUFBSSxZQUFZLElBQUksUUFBVyxRQUFPO0FBRXRDLE1BQUksV0FBVyxZQUFZO0FBRTNCLE1BQUksTUFBTSxPQUFPLFFBQUEsSUFBWSxNQUFNLFVBQWEsUUFBTztBQUd2RCxNQUFJLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxhQUFhLEVBQUssUUFBTztBQU01RCxNQUFJLE1BQU0sTUFBTSxPQUFPLFFBQUEsSUFBWSxNQUFNLE9BQU8sUUFBQTtBQUNoRCxNQUFJLE9BQU8sTUFBTSxPQUFPLFFBQUEsRUFBYSxRQUFPO0FBRTVDLFFBQU0sVUFBVSxNQUFNLElBQUksV0FBVyxLQUFLO0FBQzFDLE1BQUksWUFBWSxPQUFlLFlBQVksTUFBZSxZQUFZLEdBQWUsUUFBTztBQUU1RixNQUFJLE9BQU8sTUFBTSxPQUFPLFFBQUEsRUFBYSxRQUFPO0FBRTVDLFFBQU0sV0FBVyxNQUFNLElBQUksV0FBVyxLQUFLO0FBQzNDLE1BQUksYUFBYSxPQUFlLGFBQWEsTUFBZSxhQUFhLE1BQWUsQ0FBQyxRQUFRLFFBQVEsRUFDdkcsUUFBTztBQUtULE1BQUksWUFBWSxNQUFlLFFBQVEsUUFBUSxFQUFLLFFBQU87QUFFM0QsU0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFBLEdBQVc7QUFDbkMsVUFBTSxLQUFLLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFFbkMsUUFBSSxPQUFPLE9BQWUsT0FBTyxNQUFlLE9BQU8sTUFBZSxDQUFDLFFBQVEsRUFBRSxFQUFLLFFBQU87QUFFN0Y7RUFDRjtBQUVBLE1BQUksV0FBVyxRQUFRLE9BQU8sWUFBWSxDQUFDO0FBQzNDLE1BQUksVUFBVSxTQUFTLE1BQU0sR0FBRztBQUNoQyxRQUFNLFNBQVMsQ0FBQztBQUNoQixXQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3ZDLFVBQU0sSUFBSSxRQUFRLENBQUEsRUFBRyxLQUFLO0FBQzFCLFFBQUksQ0FBQyxHQUFHO0FBR04sVUFBSSxNQUFNLEtBQUssTUFBTSxRQUFRLFNBQVMsRUFDcEM7VUFFQSxRQUFPO0lBRVg7QUFFQSxRQUFJLENBQUMsV0FBVyxLQUFLLENBQUMsRUFBSyxRQUFPO0FBQ2xDLFFBQUksRUFBRSxXQUFXLEVBQUUsU0FBUyxDQUFDLE1BQU0sR0FDakMsUUFBTyxLQUFLLEVBQUUsV0FBVyxDQUFDLE1BQU0sS0FBYyxXQUFXLE9BQU87YUFDdkQsRUFBRSxXQUFXLENBQUMsTUFBTSxHQUM3QixRQUFPLEtBQUssTUFBTTtRQUVsQixRQUFPLEtBQUssRUFBRTtFQUVsQjtBQUVBLGFBQVcsUUFBUSxPQUFPLFNBQVMsRUFBRSxLQUFLO0FBQzFDLE1BQUksU0FBUyxRQUFRLEdBQUcsTUFBTSxHQUFNLFFBQU87QUFDM0MsTUFBSSxNQUFNLE9BQU8sU0FBQSxJQUFhLE1BQU0sYUFBYSxFQUFLLFFBQU87QUFDN0QsWUFBVSxhQUFhLFFBQVE7QUFDL0IsTUFBSSxRQUFRLFVBQVUsUUFBUSxDQUFBLE1BQU8sR0FBSSxTQUFRLE1BQU07QUFDdkQsTUFBSSxRQUFRLFVBQVUsUUFBUSxRQUFRLFNBQVMsQ0FBQSxNQUFPLEdBQUksU0FBUSxJQUFJO0FBSXRFLFFBQU0sY0FBYyxRQUFRO0FBQzVCLE1BQUksZ0JBQWdCLEtBQUssZ0JBQWdCLE9BQU8sT0FBVSxRQUFPO0FBRWpFLE1BQUksT0FBVSxRQUFPO0FBRXJCLFFBQU0sZ0JBQWdCLE1BQU07QUFDNUIsUUFBTSxhQUFhO0FBSW5CLFFBQU0sa0JBQWtCLE1BQU0sR0FBRyxNQUFNLE1BQU0sU0FBUyxZQUFZO0FBRWxFLFFBQU0sV0FBVyxNQUFNLEtBQUssY0FBYyxTQUFTLENBQUM7QUFDcEQsUUFBTSxhQUErQixDQUFDLFdBQVcsQ0FBQztBQUNsRCxXQUFTLE1BQU07QUFFZixRQUFNLFlBQVksTUFBTSxLQUFLLGNBQWMsU0FBUyxDQUFDO0FBQ3JELFlBQVUsTUFBTSxDQUFDLFdBQVcsWUFBWSxDQUFDO0FBRXpDLFFBQU0sYUFBYSxNQUFNLEtBQUssV0FBVyxNQUFNLENBQUM7QUFDaEQsYUFBVyxNQUFNLENBQUMsV0FBVyxZQUFZLENBQUM7QUFFMUMsV0FBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLFFBQVEsS0FBSztBQUN2QyxVQUFNLFdBQVcsTUFBTSxLQUFLLFdBQVcsTUFBTSxDQUFDO0FBQzlDLFFBQUksT0FBTyxDQUFBLEVBQ1QsVUFBUyxRQUFRLENBQUMsQ0FBQyxTQUFTLGNBQWMsT0FBTyxDQUFBLENBQUEsRUFBSSxDQUFDO0FBR3hELFVBQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxJQUFJLENBQUM7QUFDM0MsYUFBUyxVQUFVLFFBQVEsQ0FBQSxFQUFHLEtBQUs7QUFDbkMsYUFBUyxXQUFXLENBQUM7QUFFckIsVUFBTSxLQUFLLFlBQVksTUFBTSxFQUFFO0VBQ2pDO0FBRUEsUUFBTSxLQUFLLFlBQVksTUFBTSxFQUFFO0FBQy9CLFFBQU0sS0FBSyxlQUFlLFNBQVMsRUFBRTtBQUVyQyxNQUFJO0FBQ0osTUFBSSxxQkFBcUI7QUFFekIsT0FBSyxXQUFXLFlBQVksR0FBRyxXQUFXLFNBQVMsWUFBWTtBQUM3RCxRQUFJLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxVQUFhO0FBRWhELFFBQUksWUFBWTtBQUNoQixhQUFTLElBQUksR0FBRyxJQUFJLGdCQUFnQixRQUFRLElBQUksR0FBRyxJQUNqRCxLQUFJLGdCQUFnQixDQUFBLEVBQUcsT0FBTyxVQUFVLFNBQVMsSUFBSSxHQUFHO0FBQ3RELGtCQUFZO0FBQ1o7SUFDRjtBQUdGLFFBQUksVUFBYTtBQUNqQixlQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsS0FBSztBQUN6QyxRQUFJLENBQUMsU0FBWTtBQUNqQixRQUFJLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxhQUFhLEVBQUs7QUFDckQsY0FBVSxhQUFhLFFBQVE7QUFDL0IsUUFBSSxRQUFRLFVBQVUsUUFBUSxDQUFBLE1BQU8sR0FBSSxTQUFRLE1BQU07QUFDdkQsUUFBSSxRQUFRLFVBQVUsUUFBUSxRQUFRLFNBQVMsQ0FBQSxNQUFPLEdBQUksU0FBUSxJQUFJO0FBSXRFLDBCQUFzQixjQUFjLFFBQVE7QUFDNUMsUUFBSSxxQkFBcUIsd0JBQTJCO0FBRXBELFFBQUksYUFBYSxZQUFZLEdBQUc7QUFDOUIsWUFBTSxZQUFZLE1BQU0sS0FBSyxjQUFjLFNBQVMsQ0FBQztBQUNyRCxnQkFBVSxNQUFNLGFBQWEsQ0FBQyxZQUFZLEdBQUcsQ0FBQztJQUNoRDtBQUVBLFVBQU0sWUFBWSxNQUFNLEtBQUssV0FBVyxNQUFNLENBQUM7QUFDL0MsY0FBVSxNQUFNLENBQUMsVUFBVSxXQUFXLENBQUM7QUFFdkMsYUFBUyxJQUFJLEdBQUcsSUFBSSxhQUFhLEtBQUs7QUFDcEMsWUFBTSxZQUFZLE1BQU0sS0FBSyxXQUFXLE1BQU0sQ0FBQztBQUMvQyxVQUFJLE9BQU8sQ0FBQSxFQUNULFdBQVUsUUFBUSxDQUFDLENBQUMsU0FBUyxjQUFjLE9BQU8sQ0FBQSxDQUFBLEVBQUksQ0FBQztBQUd6RCxZQUFNLFdBQVcsTUFBTSxLQUFLLFVBQVUsSUFBSSxDQUFDO0FBQzNDLGVBQVMsVUFBVSxRQUFRLENBQUEsSUFBSyxRQUFRLENBQUEsRUFBRyxLQUFLLElBQUk7QUFDcEQsZUFBUyxXQUFXLENBQUM7QUFFckIsWUFBTSxLQUFLLFlBQVksTUFBTSxFQUFFO0lBQ2pDO0FBQ0EsVUFBTSxLQUFLLFlBQVksTUFBTSxFQUFFO0VBQ2pDO0FBRUEsTUFBSSxZQUFZO0FBQ2QsVUFBTSxLQUFLLGVBQWUsU0FBUyxFQUFFO0FBQ3JDLGVBQVcsQ0FBQSxJQUFLO0VBQ2xCO0FBRUEsUUFBTSxLQUFLLGVBQWUsU0FBUyxFQUFFO0FBQ3JDLGFBQVcsQ0FBQSxJQUFLO0FBRWhCLFFBQU0sYUFBYTtBQUNuQixRQUFNLE9BQU87QUFDYixTQUFPO0FBQ1Q7QUNoT0EsU0FBd0IsS0FBTSxPQUFtQixXQUFtQixTQUF1QztBQUN6RyxNQUFJLE1BQU0sT0FBTyxTQUFBLElBQWEsTUFBTSxZQUFZLEVBQUssUUFBTztBQUU1RCxNQUFJLFdBQVcsWUFBWTtBQUMzQixNQUFJLE9BQU87QUFFWCxTQUFPLFdBQVcsU0FBUztBQUN6QixRQUFJLE1BQU0sUUFBUSxRQUFRLEdBQUc7QUFDM0I7QUFDQTtJQUNGO0FBRUEsUUFBSSxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sYUFBYSxHQUFHO0FBQ2pEO0FBQ0EsYUFBTztBQUNQO0lBQ0Y7QUFDQTtFQUNGO0FBRUEsUUFBTSxPQUFPO0FBRWIsUUFBTSxRQUFRLE1BQU0sS0FBSyxjQUFjLFFBQVEsQ0FBQztBQUNoRCxRQUFNLFVBQVUsTUFBTSxTQUFTLFdBQVcsTUFBTSxJQUFJLE1BQU0sV0FBVyxLQUFLLElBQUk7QUFDOUUsUUFBTSxNQUFNLENBQUMsV0FBVyxNQUFNLElBQUk7QUFFbEMsU0FBTztBQUNUO0FDM0JBLFNBQXdCLE1BQU8sT0FBbUIsV0FBbUIsU0FBaUIsUUFBMEI7QUFDOUcsTUFBSSxNQUFNLE1BQU0sT0FBTyxTQUFBLElBQWEsTUFBTSxPQUFPLFNBQUE7QUFDakQsTUFBSSxNQUFNLE1BQU0sT0FBTyxTQUFBO0FBR3ZCLE1BQUksTUFBTSxPQUFPLFNBQUEsSUFBYSxNQUFNLGFBQWEsRUFBSyxRQUFPO0FBRTdELE1BQUksTUFBTSxJQUFJLElBQU8sUUFBTztBQUU1QixRQUFNLFNBQVMsTUFBTSxJQUFJLFdBQVcsR0FBRztBQUV2QyxNQUFJLFdBQVcsT0FBZSxXQUFXLEdBQ3ZDLFFBQU87QUFJVCxNQUFJLE1BQU07QUFDVixRQUFNLE1BQU0sVUFBVSxLQUFLLE1BQU07QUFFakMsTUFBSSxNQUFNLE1BQU07QUFFaEIsTUFBSSxNQUFNLEVBQUssUUFBTztBQUV0QixRQUFNLFNBQVMsTUFBTSxJQUFJLE1BQU0sS0FBSyxHQUFHO0FBQ3ZDLFFBQU0sU0FBUyxNQUFNLElBQUksTUFBTSxLQUFLLEdBQUc7QUFFdkMsTUFBSSxXQUFXLElBQ1Q7UUFBQSxPQUFPLFFBQVEsT0FBTyxhQUFhLE1BQU0sQ0FBQyxLQUFLLEVBQ2pELFFBQU87RUFBQTtBQUtYLE1BQUksT0FBVSxRQUFPO0FBR3JCLE1BQUksV0FBVztBQUNmLE1BQUksZ0JBQWdCO0FBRXBCLGFBQVM7QUFDUDtBQUNBLFFBQUksWUFBWSxRQUdkO0FBR0YsVUFBTSxNQUFNLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxPQUFPLFFBQUE7QUFDbEQsVUFBTSxNQUFNLE9BQU8sUUFBQTtBQUVuQixRQUFJLE1BQU0sT0FBTyxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sVUFJOUM7QUFHRixRQUFJLE1BQU0sSUFBSSxXQUFXLEdBQUcsTUFBTSxPQUFVO0FBRTVDLFFBQUksTUFBTSxPQUFPLFFBQUEsSUFBWSxNQUFNLGFBQWEsRUFFOUM7QUFHRixVQUFNLE1BQU0sVUFBVSxLQUFLLE1BQU07QUFHakMsUUFBSSxNQUFNLE1BQU0sSUFBTztBQUd2QixVQUFNLE1BQU0sV0FBVyxHQUFHO0FBRTFCLFFBQUksTUFBTSxJQUFPO0FBRWpCLG9CQUFnQjtBQUVoQjtFQUNGO0FBR0EsUUFBTSxNQUFNLE9BQU8sU0FBQTtBQUVuQixRQUFNLE9BQU8sWUFBWSxnQkFBZ0IsSUFBSTtBQUU3QyxRQUFNLFFBQVEsTUFBTSxLQUFLLFNBQVMsUUFBUSxDQUFDO0FBQzNDLFFBQU0sT0FBTztBQUNiLFFBQU0sVUFBVSxNQUFNLFNBQVMsWUFBWSxHQUFHLFVBQVUsS0FBSyxJQUFJO0FBQ2pFLFFBQU0sU0FBUztBQUNmLFFBQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxJQUFJO0FBRWxDLFNBQU87QUFDVDtBQzFGQSxTQUF3QixXQUFZLE9BQW1CLFdBQW1CLFNBQWlCLFFBQTBCO0FBQ25ILE1BQUksTUFBTSxNQUFNLE9BQU8sU0FBQSxJQUFhLE1BQU0sT0FBTyxTQUFBO0FBQ2pELE1BQUksTUFBTSxNQUFNLE9BQU8sU0FBQTtBQUV2QixRQUFNLGFBQWEsTUFBTTtBQUd6QixNQUFJLE1BQU0sT0FBTyxTQUFBLElBQWEsTUFBTSxhQUFhLEVBQUssUUFBTztBQUc3RCxNQUFJLE1BQU0sSUFBSSxXQUFXLEdBQUcsTUFBTSxHQUFlLFFBQU87QUFJeEQsTUFBSSxPQUFVLFFBQU87QUFFckIsUUFBTSxZQUFZLENBQUM7QUFDbkIsUUFBTSxhQUFhLENBQUM7QUFDcEIsUUFBTSxZQUFZLENBQUM7QUFDbkIsUUFBTSxZQUFZLENBQUM7QUFFbkIsUUFBTSxrQkFBa0IsTUFBTSxHQUFHLE1BQU0sTUFBTSxTQUFTLFlBQVk7QUFFbEUsUUFBTSxnQkFBZ0IsTUFBTTtBQUM1QixRQUFNLGFBQWE7QUFDbkIsTUFBSSxnQkFBZ0I7QUFDcEIsTUFBSTtBQW9CSixPQUFLLFdBQVcsV0FBVyxXQUFXLFNBQVMsWUFBWTtBQVN6RCxVQUFNLGNBQWMsTUFBTSxPQUFPLFFBQUEsSUFBWSxNQUFNO0FBRW5ELFVBQU0sTUFBTSxPQUFPLFFBQUEsSUFBWSxNQUFNLE9BQU8sUUFBQTtBQUM1QyxVQUFNLE1BQU0sT0FBTyxRQUFBO0FBRW5CLFFBQUksT0FBTyxJQUVUO0FBR0YsUUFBSSxNQUFNLElBQUksV0FBVyxLQUFLLE1BQU0sTUFBZSxDQUFDLGFBQWE7QUFJL0QsVUFBSSxVQUFVLE1BQU0sT0FBTyxRQUFBLElBQVk7QUFDdkMsVUFBSTtBQUNKLFVBQUk7QUFHSixVQUFJLE1BQU0sSUFBSSxXQUFXLEdBQUcsTUFBTSxJQUFrQjtBQUdsRDtBQUNBO0FBQ0Esb0JBQVk7QUFDWiwyQkFBbUI7TUFDckIsV0FBVyxNQUFNLElBQUksV0FBVyxHQUFHLE1BQU0sR0FBZ0I7QUFDdkQsMkJBQW1CO0FBRW5CLGFBQUssTUFBTSxRQUFRLFFBQUEsSUFBWSxXQUFXLE1BQU0sR0FBRztBQUdqRDtBQUNBO0FBQ0Esc0JBQVk7UUFDZCxNQUlFLGFBQVk7TUFFaEIsTUFDRSxvQkFBbUI7QUFHckIsVUFBSSxTQUFTO0FBQ2IsZ0JBQVUsS0FBSyxNQUFNLE9BQU8sUUFBQSxDQUFTO0FBQ3JDLFlBQU0sT0FBTyxRQUFBLElBQVk7QUFFekIsYUFBTyxNQUFNLEtBQUs7QUFDaEIsY0FBTSxLQUFLLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFFbkMsWUFBSSxRQUFRLEVBQUUsR0FBRztBQUNmLGNBQUksT0FBTyxFQUNULFdBQVUsS0FBSyxTQUFTLE1BQU0sUUFBUSxRQUFBLEtBQWEsWUFBWSxJQUFJLE1BQU07Y0FFekU7UUFFSixNQUNFO0FBR0Y7TUFDRjtBQUVBLHNCQUFnQixPQUFPO0FBRXZCLGlCQUFXLEtBQUssTUFBTSxRQUFRLFFBQUEsQ0FBUztBQUN2QyxZQUFNLFFBQVEsUUFBQSxJQUFZLE1BQU0sT0FBTyxRQUFBLElBQVksS0FBSyxtQkFBbUIsSUFBSTtBQUUvRSxnQkFBVSxLQUFLLE1BQU0sT0FBTyxRQUFBLENBQVM7QUFDckMsWUFBTSxPQUFPLFFBQUEsSUFBWSxTQUFTO0FBRWxDLGdCQUFVLEtBQUssTUFBTSxPQUFPLFFBQUEsQ0FBUztBQUNyQyxZQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sTUFBTSxPQUFPLFFBQUE7QUFDNUM7SUFDRjtBQUdBLFFBQUksY0FBaUI7QUFHckIsUUFBSSxZQUFZO0FBQ2hCLGFBQVMsSUFBSSxHQUFHLElBQUksZ0JBQWdCLFFBQVEsSUFBSSxHQUFHLElBQ2pELEtBQUksZ0JBQWdCLENBQUEsRUFBRyxPQUFPLFVBQVUsU0FBUyxJQUFJLEdBQUc7QUFDdEQsa0JBQVk7QUFDWjtJQUNGO0FBR0YsUUFBSSxXQUFXO0FBS2IsWUFBTSxVQUFVO0FBRWhCLFVBQUksTUFBTSxjQUFjLEdBQUc7QUFJekIsa0JBQVUsS0FBSyxNQUFNLE9BQU8sUUFBQSxDQUFTO0FBQ3JDLG1CQUFXLEtBQUssTUFBTSxRQUFRLFFBQUEsQ0FBUztBQUN2QyxrQkFBVSxLQUFLLE1BQU0sT0FBTyxRQUFBLENBQVM7QUFDckMsa0JBQVUsS0FBSyxNQUFNLE9BQU8sUUFBQSxDQUFTO0FBQ3JDLGNBQU0sT0FBTyxRQUFBLEtBQWEsTUFBTTtNQUNsQztBQUVBO0lBQ0Y7QUFFQSxjQUFVLEtBQUssTUFBTSxPQUFPLFFBQUEsQ0FBUztBQUNyQyxlQUFXLEtBQUssTUFBTSxRQUFRLFFBQUEsQ0FBUztBQUN2QyxjQUFVLEtBQUssTUFBTSxPQUFPLFFBQUEsQ0FBUztBQUNyQyxjQUFVLEtBQUssTUFBTSxPQUFPLFFBQUEsQ0FBUztBQUlyQyxVQUFNLE9BQU8sUUFBQSxJQUFZO0VBQzNCO0FBRUEsUUFBTSxZQUFZLE1BQU07QUFDeEIsUUFBTSxZQUFZO0FBRWxCLFFBQU0sVUFBVSxNQUFNLEtBQUssbUJBQW1CLGNBQWMsQ0FBQztBQUM3RCxVQUFRLFNBQVM7QUFDakIsUUFBTSxRQUEwQixDQUFDLFdBQVcsQ0FBQztBQUM3QyxVQUFRLE1BQU07QUFFZCxRQUFNLEdBQUcsTUFBTSxTQUFTLE9BQU8sV0FBVyxRQUFRO0FBRWxELFFBQU0sVUFBVSxNQUFNLEtBQUssb0JBQW9CLGNBQWMsRUFBRTtBQUMvRCxVQUFRLFNBQVM7QUFFakIsUUFBTSxVQUFVO0FBQ2hCLFFBQU0sYUFBYTtBQUNuQixRQUFNLENBQUEsSUFBSyxNQUFNO0FBSWpCLFdBQVMsSUFBSSxHQUFHLElBQUksVUFBVSxRQUFRLEtBQUs7QUFDekMsVUFBTSxPQUFPLElBQUksU0FBQSxJQUFhLFVBQVUsQ0FBQTtBQUN4QyxVQUFNLE9BQU8sSUFBSSxTQUFBLElBQWEsVUFBVSxDQUFBO0FBQ3hDLFVBQU0sT0FBTyxJQUFJLFNBQUEsSUFBYSxVQUFVLENBQUE7QUFDeEMsVUFBTSxRQUFRLElBQUksU0FBQSxJQUFhLFdBQVcsQ0FBQTtFQUM1QztBQUNBLFFBQU0sWUFBWTtBQUVsQixTQUFPO0FBQ1Q7QUM1TUEsU0FBd0IsR0FBSSxPQUFtQixXQUFtQixTQUFpQixRQUEwQjtBQUMzRyxRQUFNLE1BQU0sTUFBTSxPQUFPLFNBQUE7QUFFekIsTUFBSSxNQUFNLE9BQU8sU0FBQSxJQUFhLE1BQU0sYUFBYSxFQUFLLFFBQU87QUFFN0QsTUFBSSxNQUFNLE1BQU0sT0FBTyxTQUFBLElBQWEsTUFBTSxPQUFPLFNBQUE7QUFDakQsUUFBTSxTQUFTLE1BQU0sSUFBSSxXQUFXLEtBQUs7QUFHekMsTUFBSSxXQUFXLE1BQ1gsV0FBVyxNQUNYLFdBQVcsR0FDYixRQUFPO0FBS1QsTUFBSSxNQUFNO0FBQ1YsU0FBTyxNQUFNLEtBQUs7QUFDaEIsVUFBTSxLQUFLLE1BQU0sSUFBSSxXQUFXLEtBQUs7QUFDckMsUUFBSSxPQUFPLFVBQVUsQ0FBQyxRQUFRLEVBQUUsRUFBSyxRQUFPO0FBQzVDLFFBQUksT0FBTyxPQUFVO0VBQ3ZCO0FBRUEsTUFBSSxNQUFNLEVBQUssUUFBTztBQUV0QixNQUFJLE9BQVUsUUFBTztBQUVyQixRQUFNLE9BQU8sWUFBWTtBQUV6QixRQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ3RDLFFBQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxJQUFJO0FBQ2xDLFFBQU0sU0FBUyxNQUFNLE1BQU0sQ0FBQyxFQUFFLEtBQUssT0FBTyxhQUFhLE1BQU0sQ0FBQztBQUU5RCxTQUFPO0FBQ1Q7QUNqQ0EsU0FBUyxxQkFBc0IsT0FBbUIsV0FBbUI7QUFDbkUsUUFBTSxNQUFNLE1BQU0sT0FBTyxTQUFBO0FBQ3pCLE1BQUksTUFBTSxNQUFNLE9BQU8sU0FBQSxJQUFhLE1BQU0sT0FBTyxTQUFBO0FBRWpELFFBQU0sU0FBUyxNQUFNLElBQUksV0FBVyxLQUFLO0FBRXpDLE1BQUksV0FBVyxNQUNYLFdBQVcsTUFDWCxXQUFXLEdBQ2IsUUFBTztBQUdULE1BQUksTUFBTSxLQUdSO1FBQUksQ0FBQyxRQUZNLE1BQU0sSUFBSSxXQUFXLEdBRW5CLENBQUUsRUFFYixRQUFPO0VBQUE7QUFJWCxTQUFPO0FBQ1Q7QUFJQSxTQUFTLHNCQUF1QixPQUFtQixXQUFtQjtBQUNwRSxRQUFNLFFBQVEsTUFBTSxPQUFPLFNBQUEsSUFBYSxNQUFNLE9BQU8sU0FBQTtBQUNyRCxRQUFNLE1BQU0sTUFBTSxPQUFPLFNBQUE7QUFDekIsTUFBSSxNQUFNO0FBR1YsTUFBSSxNQUFNLEtBQUssSUFBTyxRQUFPO0FBRTdCLE1BQUksS0FBSyxNQUFNLElBQUksV0FBVyxLQUFLO0FBRW5DLE1BQUksS0FBSyxNQUFlLEtBQUssR0FBZSxRQUFPO0FBRW5ELGFBQVM7QUFFUCxRQUFJLE9BQU8sSUFBTyxRQUFPO0FBRXpCLFNBQUssTUFBTSxJQUFJLFdBQVcsS0FBSztBQUUvQixRQUFJLE1BQU0sTUFBZSxNQUFNLElBQWE7QUFHMUMsVUFBSSxNQUFNLFNBQVMsR0FBTSxRQUFPO0FBRWhDO0lBQ0Y7QUFHQSxRQUFJLE9BQU8sTUFBZSxPQUFPLEdBQy9CO0FBR0YsV0FBTztFQUNUO0FBRUEsTUFBSSxNQUFNLEtBQUs7QUFDYixTQUFLLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFFN0IsUUFBSSxDQUFDLFFBQVEsRUFBRSxFQUViLFFBQU87RUFFWDtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsb0JBQXFCLE9BQW1CLEtBQWE7QUFDNUQsUUFBTSxRQUFRLE1BQU0sUUFBUTtBQUU1QixXQUFTLElBQUksTUFBTSxHQUFHLElBQUksTUFBTSxPQUFPLFNBQVMsR0FBRyxJQUFJLEdBQUcsSUFDeEQsS0FBSSxNQUFNLE9BQU8sQ0FBQSxFQUFHLFVBQVUsU0FBUyxNQUFNLE9BQU8sQ0FBQSxFQUFHLFNBQVMsa0JBQWtCO0FBQ2hGLFVBQU0sT0FBTyxJQUFJLENBQUEsRUFBRyxTQUFTO0FBQzdCLFVBQU0sT0FBTyxDQUFBLEVBQUcsU0FBUztBQUN6QixTQUFLO0VBQ1A7QUFFSjtBQUVBLFNBQXdCLEtBQU0sT0FBbUIsV0FBbUIsU0FBaUIsUUFBMEI7QUFDN0csTUFBSSxLQUFLLEtBQUssT0FBTztBQUNyQixNQUFJLFdBQVc7QUFDZixNQUFJLFFBQVE7QUFHWixNQUFJLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxhQUFhLEVBQUssUUFBTztBQVE1RCxNQUFJLE1BQU0sY0FBYyxLQUNwQixNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sY0FBYyxLQUM3QyxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sVUFDakMsUUFBTztBQUdULE1BQUkseUJBQXlCO0FBSTdCLE1BQUksVUFBVSxNQUFNLGVBQWUsYUFNN0I7UUFBQSxNQUFNLE9BQU8sUUFBQSxLQUFhLE1BQU0sVUFDbEMsMEJBQXlCO0VBQUE7QUFLN0IsTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJO0FBQ0osT0FBSyxpQkFBaUIsc0JBQXNCLE9BQU8sUUFBUSxNQUFNLEdBQUc7QUFDbEUsZ0JBQVk7QUFDWixZQUFRLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxPQUFPLFFBQUE7QUFDOUMsa0JBQWMsT0FBTyxNQUFNLElBQUksTUFBTSxPQUFPLGlCQUFpQixDQUFDLENBQUM7QUFJL0QsUUFBSSwwQkFBMEIsZ0JBQWdCLEVBQUcsUUFBTztFQUMxRCxZQUFZLGlCQUFpQixxQkFBcUIsT0FBTyxRQUFRLE1BQU0sRUFDckUsYUFBWTtNQUVaLFFBQU87QUFLVCxNQUFJLHdCQUNFO1FBQUEsTUFBTSxXQUFXLGNBQWMsS0FBSyxNQUFNLE9BQU8sUUFBQSxFQUFXLFFBQU87RUFBQTtBQUl6RSxNQUFJLE9BQVUsUUFBTztBQUdyQixRQUFNLGlCQUFpQixNQUFNLElBQUksV0FBVyxpQkFBaUIsQ0FBQztBQUc5RCxRQUFNLGFBQWEsTUFBTSxPQUFPO0FBRWhDLE1BQUksV0FBVztBQUNiLFlBQVEsTUFBTSxLQUFLLHFCQUFxQixNQUFNLENBQUM7QUFDL0MsUUFBSSxnQkFBZ0IsRUFDbEIsT0FBTSxRQUFRLENBQUMsQ0FBQyxTQUFTLFdBQVksQ0FBQztFQUUxQyxNQUNFLFNBQVEsTUFBTSxLQUFLLG9CQUFvQixNQUFNLENBQUM7QUFHaEQsUUFBTSxZQUE4QixDQUFDLFVBQVUsQ0FBQztBQUNoRCxRQUFNLE1BQU07QUFDWixRQUFNLFNBQVMsT0FBTyxhQUFhLGNBQWM7QUFNakQsTUFBSSxlQUFlO0FBQ25CLFFBQU0sa0JBQWtCLE1BQU0sR0FBRyxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBRTVELFFBQU0sZ0JBQWdCLE1BQU07QUFDNUIsUUFBTSxhQUFhO0FBRW5CLFNBQU8sV0FBVyxTQUFTO0FBQ3pCLFVBQU07QUFDTixVQUFNLE1BQU0sT0FBTyxRQUFBO0FBRW5CLFVBQU0sVUFBVSxNQUFNLE9BQU8sUUFBQSxJQUFZLGtCQUFrQixNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sT0FBTyxRQUFBO0FBQ2pHLFFBQUksU0FBUztBQUViLFdBQU8sTUFBTSxLQUFLO0FBQ2hCLFlBQU0sS0FBSyxNQUFNLElBQUksV0FBVyxHQUFHO0FBRW5DLFVBQUksT0FBTyxFQUNULFdBQVUsS0FBSyxTQUFTLE1BQU0sUUFBUSxRQUFBLEtBQWE7ZUFDMUMsT0FBTyxHQUNoQjtVQUVBO0FBR0Y7SUFDRjtBQUVBLFVBQU0sZUFBZTtBQUNyQixRQUFJO0FBRUosUUFBSSxnQkFBZ0IsSUFFbEIscUJBQW9CO1FBRXBCLHFCQUFvQixTQUFTO0FBSy9CLFFBQUksb0JBQW9CLEVBQUsscUJBQW9CO0FBSWpELFVBQU0sU0FBUyxVQUFVO0FBR3pCLFlBQVEsTUFBTSxLQUFLLGtCQUFrQixNQUFNLENBQUM7QUFDNUMsVUFBTSxTQUFTLE9BQU8sYUFBYSxjQUFjO0FBQ2pELFVBQU0sWUFBOEIsQ0FBQyxVQUFVLENBQUM7QUFDaEQsVUFBTSxNQUFNO0FBQ1osUUFBSSxVQUNGLE9BQU0sT0FBTyxNQUFNLElBQUksTUFBTSxPQUFPLGlCQUFpQixDQUFDO0FBSXhELFVBQU0sV0FBVyxNQUFNO0FBQ3ZCLFVBQU0sWUFBWSxNQUFNLE9BQU8sUUFBQTtBQUMvQixVQUFNLFlBQVksTUFBTSxPQUFPLFFBQUE7QUFNL0IsVUFBTSxnQkFBZ0IsTUFBTTtBQUM1QixVQUFNLGFBQWEsTUFBTTtBQUN6QixVQUFNLFlBQVk7QUFFbEIsVUFBTSxRQUFRO0FBQ2QsVUFBTSxPQUFPLFFBQUEsSUFBWSxlQUFlLE1BQU0sT0FBTyxRQUFBO0FBQ3JELFVBQU0sT0FBTyxRQUFBLElBQVk7QUFFekIsUUFBSSxnQkFBZ0IsT0FBTyxNQUFNLFFBQVEsV0FBVyxDQUFDLEVBUW5ELE9BQU0sT0FBTyxLQUFLLElBQUksTUFBTSxPQUFPLEdBQUcsT0FBTztRQUU3QyxPQUFNLEdBQUcsTUFBTSxTQUFTLE9BQU8sVUFBVSxPQUFPO0FBSWxELFFBQUksQ0FBQyxNQUFNLFNBQVMsYUFDbEIsU0FBUTtBQUlWLG1CQUFnQixNQUFNLE9BQU8sV0FBWSxLQUFLLE1BQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQztBQUUxRSxVQUFNLFlBQVksTUFBTTtBQUN4QixVQUFNLGFBQWE7QUFDbkIsVUFBTSxPQUFPLFFBQUEsSUFBWTtBQUN6QixVQUFNLE9BQU8sUUFBQSxJQUFZO0FBQ3pCLFVBQU0sUUFBUTtBQUVkLFlBQVEsTUFBTSxLQUFLLG1CQUFtQixNQUFNLEVBQUU7QUFDOUMsVUFBTSxTQUFTLE9BQU8sYUFBYSxjQUFjO0FBRWpELGVBQVcsTUFBTTtBQUNqQixjQUFVLENBQUEsSUFBSztBQUVmLFFBQUksWUFBWSxRQUFXO0FBSzNCLFFBQUksTUFBTSxPQUFPLFFBQUEsSUFBWSxNQUFNLFVBQWE7QUFHaEQsUUFBSSxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sYUFBYSxFQUFLO0FBR3JELFFBQUksWUFBWTtBQUNoQixhQUFTLElBQUksR0FBRyxJQUFJLGdCQUFnQixRQUFRLElBQUksR0FBRyxJQUNqRCxLQUFJLGdCQUFnQixDQUFBLEVBQUcsT0FBTyxVQUFVLFNBQVMsSUFBSSxHQUFHO0FBQ3RELGtCQUFZO0FBQ1o7SUFDRjtBQUVGLFFBQUksVUFBYTtBQUdqQixRQUFJLFdBQVc7QUFDYix1QkFBaUIsc0JBQXNCLE9BQU8sUUFBUTtBQUN0RCxVQUFJLGlCQUFpQixFQUFLO0FBQzFCLGNBQVEsTUFBTSxPQUFPLFFBQUEsSUFBWSxNQUFNLE9BQU8sUUFBQTtJQUNoRCxPQUFPO0FBQ0wsdUJBQWlCLHFCQUFxQixPQUFPLFFBQVE7QUFDckQsVUFBSSxpQkFBaUIsRUFBSztJQUM1QjtBQUVBLFFBQUksbUJBQW1CLE1BQU0sSUFBSSxXQUFXLGlCQUFpQixDQUFDLEVBQUs7RUFDckU7QUFHQSxNQUFJLFVBQ0YsU0FBUSxNQUFNLEtBQUssc0JBQXNCLE1BQU0sRUFBRTtNQUVqRCxTQUFRLE1BQU0sS0FBSyxxQkFBcUIsTUFBTSxFQUFFO0FBRWxELFFBQU0sU0FBUyxPQUFPLGFBQWEsY0FBYztBQUVqRCxZQUFVLENBQUEsSUFBSztBQUNmLFFBQU0sT0FBTztBQUViLFFBQU0sYUFBYTtBQUduQixNQUFJLE1BQ0YscUJBQW9CLE9BQU8sVUFBVTtBQUd2QyxTQUFPO0FBQ1Q7QUN2VUEsSUFBTSxtQkFBbUI7QUFFekIsU0FBUyxnQkFBaUIsS0FBYTtBQUNyQyxNQUFJLFNBQVMsSUFBSTtBQUVqQixXQUFTLElBQUksR0FBRyxJQUFJLElBQUksU0FBUyxHQUFHLEtBQUs7QUFDdkMsVUFBTSxPQUFPLElBQUksV0FBVyxDQUFDO0FBQzdCLFFBQUksT0FBTyxTQUFVLE9BQU8sTUFBVTtBQUV0QyxVQUFNLE1BQU0sSUFBSSxXQUFXLElBQUksQ0FBQztBQUNoQyxRQUFJLE9BQU8sU0FBVSxPQUFPLE9BQVE7QUFDbEM7QUFDQTtJQUNGO0VBQ0Y7QUFFQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFFBQVMsT0FBbUIsTUFBYztBQUNqRCxTQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBQSxJQUFRLEdBQUcsTUFBTSxJQUFJLE1BQU07QUFDMUQ7QUFHQSxTQUFTLGVBQWdCLE9BQW1CLFVBQWtCO0FBQzVELFFBQU0sVUFBVSxNQUFNO0FBRXRCLE1BQUksWUFBWSxXQUFXLE1BQU0sUUFBUSxRQUFRLEVBRS9DLFFBQU87QUFHVCxNQUFJLGlCQUFpQjtBQUlyQixNQUFJLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxZQUFZLEVBQUssa0JBQWlCO0FBR3JFLE1BQUksTUFBTSxPQUFPLFFBQUEsSUFBWSxFQUFLLGtCQUFpQjtBQUVuRCxNQUFJLENBQUMsZ0JBQWdCO0FBQ25CLFVBQU0sa0JBQWtCLE1BQU0sR0FBRyxNQUFNLE1BQU0sU0FBUyxXQUFXO0FBQ2pFLFVBQU0sZ0JBQWdCLE1BQU07QUFDNUIsVUFBTSxhQUFhO0FBR25CLFFBQUksWUFBWTtBQUNoQixhQUFTLElBQUksR0FBRyxJQUFJLGdCQUFnQixRQUFRLElBQUksR0FBRyxJQUNqRCxLQUFJLGdCQUFnQixDQUFBLEVBQUcsT0FBTyxVQUFVLFNBQVMsSUFBSSxHQUFHO0FBQ3RELGtCQUFZO0FBQ1o7SUFDRjtBQUdGLFVBQU0sYUFBYTtBQUNuQixRQUFJLFVBRUYsUUFBTztFQUVYO0FBRUEsU0FBTyxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sT0FBTyxRQUFBO0FBQy9DO0FBRUEsU0FBd0IsVUFBVyxPQUFtQixXQUFtQixVQUFrQixRQUEwQjtBQUNuSCxRQUFNLE1BQU0sTUFBTTtBQUNsQixNQUFJLE1BQU0sTUFBTSxPQUFPLFNBQUEsSUFBYSxNQUFNLE9BQU8sU0FBQTtBQUNqRCxNQUFJLFdBQVcsWUFBWTtBQUczQixNQUFJLE1BQU0sT0FBTyxTQUFBLElBQWEsTUFBTSxhQUFhLEVBQUssUUFBTztBQUU3RCxNQUFJLElBQUksV0FBVyxHQUFHLE1BQU0sR0FBZSxRQUFPO0FBSWxELE1BQUksTUFBTSxRQUFRLE9BQU8sU0FBUztBQUVsQyxNQUFJLFdBQVc7QUFDZixNQUFJLFdBQVc7QUFDZixNQUFJLGVBQWUsRUFBRTtBQUVyQixTQUFPLE1BQU0sS0FBSztBQUNoQixRQUFJLFNBQVMsU0FBUyxNQUFNLGVBQWUsbUJBQW1CLEVBQUssUUFBTztBQUUxRSxRQUFJLEtBQUssSUFBSSxXQUFXLEdBQUc7QUFDM0IsUUFBSSxPQUFPLEdBQWdCLFFBQU87QUFDbEMsUUFBSSxPQUFPLElBQWM7QUFDdkIsaUJBQVc7QUFDWDtJQUNGO0FBQ0EsUUFBSSxPQUFPLEdBQWdCLE1BQUssSUFBSSxXQUFXLEVBQUUsR0FBRztBQUVwRCxRQUFJLE9BQU8sTUFBaUIsTUFBTSxLQUFLO0FBQ3JDLFlBQU0sVUFBVSxlQUFlLE9BQU8sUUFBUTtBQUM5QyxVQUFJLFVBQVUsRUFBSyxRQUFPO0FBQzFCLGtCQUFZLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDdkMsWUFBTSxlQUFlO0FBQ3JCLFlBQU0sUUFBUSxPQUFPLFVBQVU7QUFDL0I7SUFDRjtBQUNBO0VBQ0Y7QUFFQSxNQUFJLFdBQVcsS0FBSyxJQUFJLFdBQVcsV0FBVyxDQUFDLE1BQU0sR0FBZSxRQUFPO0FBRTNFLGNBQVksSUFBSSxNQUFNLGNBQWMsUUFBUTtBQUU1QyxNQUFJLFNBQVMsU0FBUyxvQkFBb0IsZ0JBQWdCLFFBQVEsSUFBSSxpQkFDcEUsUUFBTztBQUtULFFBQU0sV0FBVztBQUNqQixTQUFPLE1BQU0sS0FBSztBQUNoQixVQUFNLEtBQUssSUFBSSxXQUFXLEdBQUc7QUFDN0IsUUFBSSxPQUFPLElBQU07QUFDZixZQUFNLFVBQVUsZUFBZSxPQUFPLFFBQVE7QUFDOUMsVUFBSSxVQUFVLEVBQUs7QUFDbkIsWUFBTTtBQUNOLFlBQU0sUUFBUSxPQUFPLFVBQVU7SUFDakMsV0FBVyxRQUFRLEVBQUUsRUFDbkI7UUFFQTtFQUVKO0FBSUEsUUFBTSxVQUFVLE1BQU0sR0FBRyxRQUFRLHFCQUFxQixLQUFLLEtBQUssR0FBRztBQUNuRSxNQUFJLENBQUMsUUFBUSxHQUFNLFFBQU87QUFFMUIsUUFBTSxPQUFPLE1BQU0sR0FBRyxjQUFjLFFBQVEsR0FBRztBQUMvQyxNQUFJLENBQUMsTUFBTSxHQUFHLGFBQWEsSUFBSSxFQUFLLFFBQU87QUFFM0MsUUFBTSxRQUFRO0FBR2QsUUFBTSxhQUFhO0FBQ25CLFFBQU0sYUFBYTtBQUNuQixRQUFNLGdCQUFnQjtBQUl0QixTQUFPLE1BQU0sS0FBSztBQUNoQixVQUFNLEtBQUssSUFBSSxXQUFXLEdBQUc7QUFDN0IsUUFBSSxPQUFPLElBQU07QUFDZixZQUFNLFVBQVUsZUFBZSxPQUFPLFFBQVE7QUFDOUMsVUFBSSxVQUFVLEVBQUs7QUFDbkIsWUFBTTtBQUNOLFlBQU0sUUFBUSxPQUFPLFVBQVU7SUFDakMsV0FBVyxRQUFRLEVBQUUsRUFDbkI7UUFFQTtFQUVKO0FBSUEsUUFBTSxhQUFhO0FBQ25CLE1BQUksV0FBVyxNQUFNLEdBQUcsUUFBUSxlQUFlLEtBQUssS0FBSyxHQUFHO0FBQzVELFNBQU8sU0FBUyxjQUFjO0FBQzVCLFVBQU0sVUFBVSxlQUFlLE9BQU8sUUFBUTtBQUM5QyxRQUFJLFVBQVUsRUFBRztBQUNqQixVQUFNO0FBQ04sVUFBTSxRQUFRLE9BQU8sVUFBVTtBQUMvQixlQUFXLE1BQU0sR0FBRyxRQUFRLGVBQWUsS0FBSyxLQUFLLEtBQUssUUFBUTtFQUNwRTtBQUNBLE1BQUk7QUFFSixNQUFJLGVBQWUsY0FBYyxTQUFTLElBQUk7QUFDNUMsWUFBUSxTQUFTO0FBQ2pCLFVBQU0sU0FBUztFQUNqQixPQUFPO0FBQ0wsWUFBUTtBQUNSLFVBQU07QUFDTixVQUFNO0FBQ04sZUFBVztFQUNiO0FBR0EsU0FBTyxNQUFNLEtBQUs7QUFFaEIsUUFBSSxDQUFDLFFBRE0sSUFBSSxXQUFXLEdBQ2IsQ0FBRSxFQUFLO0FBQ3BCO0VBQ0Y7QUFFQSxNQUFJLE1BQU0sT0FBTyxJQUFJLFdBQVcsR0FBRyxNQUFNLElBQ25DO1FBQUEsT0FBTztBQUdULGNBQVE7QUFDUixZQUFNO0FBQ04sWUFBTTtBQUNOLGlCQUFXO0FBQ1gsYUFBTyxNQUFNLEtBQUs7QUFFaEIsWUFBSSxDQUFDLFFBRE0sSUFBSSxXQUFXLEdBQ2IsQ0FBRSxFQUFLO0FBQ3BCO01BQ0Y7SUFDRjs7QUFHRixNQUFJLE1BQU0sT0FBTyxJQUFJLFdBQVcsR0FBRyxNQUFNLEdBRXZDLFFBQU87QUFHVCxRQUFNLFFBQVEsbUJBQW1CLFFBQVE7QUFDekMsTUFBSSxDQUFDLE1BRUgsUUFBTztBQUtULE1BQUksT0FBVSxRQUFPO0FBRXJCLE1BQUksT0FBTyxNQUFNLElBQUksZUFBZSxZQUNsQyxPQUFNLElBQUksYUFBYSxDQUFDO0FBRTFCLE1BQUksT0FBTyxNQUFNLElBQUksV0FBVyxLQUFBLE1BQVcsWUFDekMsT0FBTSxJQUFJLFdBQVcsS0FBQSxJQUFTO0lBQUU7SUFBTztFQUFLO0FBSzlDLFFBQU0sUUFBUSxNQUFNLEtBQUssd0JBQXdCLElBQUksQ0FBQztBQUN0RCxRQUFNLE1BQU0sQ0FBQyxXQUFXLFFBQVE7QUFDaEMsUUFBTSxTQUFTO0FBRWYsUUFBTSxPQUFnQyx1QkFBTyxPQUFPLElBQUk7QUFDeEQsT0FBSyxRQUFRO0FBQ2IsUUFBTSxPQUFPO0FBRWIsUUFBTSxPQUFPO0FBQ2IsU0FBTztBQUNUO0FDblBBLElBQUEsc0JBQWU7RUFDYjtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0FBQ0Y7QUN0REEsSUFBTSxXQUFXO0FBRWpCLElBQU0sWUFBWTtBQU9FLElBQUksT0FDdEIsT0FBTyxRQUFBLElBQVksU0FBQSw0R0FDckI7QUFDQSxJQUFNLHlCQUF5QixJQUFJLE9BQU8sT0FBTyxRQUFBLElBQVksU0FBQSxHQUFZO0FDZnpFLElBQU0saUJBSUQ7RUFDSDtJQUFDO0lBQThDO0lBQW9DO0VBQUk7RUFDdkY7SUFBQztJQUFTO0lBQU87RUFBSTtFQUNyQjtJQUFDO0lBQVE7SUFBTztFQUFJO0VBQ3BCO0lBQUM7SUFBZTtJQUFLO0VBQUk7RUFDekI7SUFBQztJQUFnQjtJQUFTO0VBQUk7RUFDOUI7SUFBQyxJQUFJLE9BQU8sUUFBUWlCLG9CQUFZLEtBQUssR0FBRyxDQUFBLG9CQUFxQixHQUFHO0lBQUc7SUFBTTtFQUFJO0VBQzdFO0lBQUMsSUFBSSxPQUFPLEdBQUcsdUJBQXVCLE1BQUEsT0FBYTtJQUFHO0lBQU07RUFBSztBQUNuRTtBQUVBLFNBQXdCLFdBQVksT0FBbUIsV0FBbUIsU0FBaUIsUUFBMEI7QUFDbkgsTUFBSSxNQUFNLE1BQU0sT0FBTyxTQUFBLElBQWEsTUFBTSxPQUFPLFNBQUE7QUFDakQsTUFBSSxNQUFNLE1BQU0sT0FBTyxTQUFBO0FBR3ZCLE1BQUksTUFBTSxPQUFPLFNBQUEsSUFBYSxNQUFNLGFBQWEsRUFBSyxRQUFPO0FBRTdELE1BQUksQ0FBQyxNQUFNLEdBQUcsUUFBUSxLQUFRLFFBQU87QUFFckMsTUFBSSxNQUFNLElBQUksV0FBVyxHQUFHLE1BQU0sR0FBZSxRQUFPO0FBRXhELE1BQUksV0FBVyxNQUFNLElBQUksTUFBTSxLQUFLLEdBQUc7QUFFdkMsTUFBSSxJQUFJO0FBQ1IsU0FBTyxJQUFJLGVBQWUsUUFBUSxJQUNoQyxLQUFJLGVBQWUsQ0FBQSxFQUFHLENBQUEsRUFBRyxLQUFLLFFBQVEsRUFBSztBQUU3QyxNQUFJLE1BQU0sZUFBZSxPQUFVLFFBQU87QUFFMUMsTUFBSSxPQUVGLFFBQU8sZUFBZSxDQUFBLEVBQUcsQ0FBQTtBQUczQixNQUFJLFdBQVcsWUFBWTtBQU0zQixRQUFNLGtCQUFrQixlQUFlLENBQUEsRUFBRyxDQUFBLEVBQUcsS0FBSyxFQUFFO0FBSXBELE1BQUksQ0FBQyxlQUFlLENBQUEsRUFBRyxDQUFBLEVBQUcsS0FBSyxRQUFRLEVBQ3JDLFFBQU8sV0FBVyxTQUFTLFlBQVk7QUFDckMsUUFBSSxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sV0FJN0I7VUFBQSxtQkFBbUIsQ0FBQyxNQUFNLFFBQVEsUUFBUSxFQUFLO0lBQUE7QUFHckQsVUFBTSxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sT0FBTyxRQUFBO0FBQzVDLFVBQU0sTUFBTSxPQUFPLFFBQUE7QUFDbkIsZUFBVyxNQUFNLElBQUksTUFBTSxLQUFLLEdBQUc7QUFFbkMsUUFBSSxlQUFlLENBQUEsRUFBRyxDQUFBLEVBQUcsS0FBSyxRQUFRLEdBQUc7QUFDdkMsVUFBSSxTQUFTLFdBQVcsRUFBSztBQUM3QjtJQUNGO0VBQ0Y7QUFHRixRQUFNLE9BQU87QUFFYixRQUFNLFFBQVEsTUFBTSxLQUFLLGNBQWMsSUFBSSxDQUFDO0FBQzVDLFFBQU0sTUFBTSxDQUFDLFdBQVcsUUFBUTtBQUNoQyxRQUFNLFVBQVUsTUFBTSxTQUFTLFdBQVcsVUFBVSxNQUFNLFdBQVcsSUFBSTtBQUV6RSxTQUFPO0FBQ1Q7QUMvRUEsU0FBd0IsUUFBUyxPQUFtQixXQUFtQixTQUFpQixRQUEwQjtBQUNoSCxNQUFJLE1BQU0sTUFBTSxPQUFPLFNBQUEsSUFBYSxNQUFNLE9BQU8sU0FBQTtBQUNqRCxNQUFJLE1BQU0sTUFBTSxPQUFPLFNBQUE7QUFHdkIsTUFBSSxNQUFNLE9BQU8sU0FBQSxJQUFhLE1BQU0sYUFBYSxFQUFLLFFBQU87QUFFN0QsTUFBSSxLQUFLLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFFakMsTUFBSSxPQUFPLE1BQWUsT0FBTyxJQUFPLFFBQU87QUFHL0MsTUFBSSxRQUFRO0FBQ1osT0FBSyxNQUFNLElBQUksV0FBVyxFQUFFLEdBQUc7QUFDL0IsU0FBTyxPQUFPLE1BQWUsTUFBTSxPQUFPLFNBQVMsR0FBRztBQUNwRDtBQUNBLFNBQUssTUFBTSxJQUFJLFdBQVcsRUFBRSxHQUFHO0VBQ2pDO0FBRUEsTUFBSSxRQUFRLEtBQU0sTUFBTSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQU0sUUFBTztBQUV2RCxNQUFJLE9BQVUsUUFBTztBQUlyQixRQUFNLE1BQU0sZUFBZSxLQUFLLEdBQUc7QUFDbkMsUUFBTSxNQUFNLE1BQU0sY0FBYyxLQUFLLElBQU0sR0FBRztBQUM5QyxNQUFJLE1BQU0sT0FBTyxRQUFRLE1BQU0sSUFBSSxXQUFXLE1BQU0sQ0FBQyxDQUFDLEVBQ3BELE9BQU07QUFHUixRQUFNLE9BQU8sWUFBWTtBQUV6QixRQUFNLFVBQVUsTUFBTSxLQUFLLGdCQUFnQixJQUFJLEtBQUEsSUFBUyxDQUFDO0FBQ3pELFVBQVEsU0FBUyxXQUFXLE1BQU0sR0FBRyxLQUFLO0FBQzFDLFVBQVEsTUFBTSxDQUFDLFdBQVcsTUFBTSxJQUFJO0FBRXBDLFFBQU0sVUFBVSxNQUFNLEtBQUssVUFBVSxJQUFJLENBQUM7QUFDMUMsVUFBUSxVQUFVLFVBQVUsTUFBTSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFDckQsVUFBUSxNQUFNLENBQUMsV0FBVyxNQUFNLElBQUk7QUFDcEMsVUFBUSxXQUFXLENBQUM7QUFFcEIsUUFBTSxVQUFVLE1BQU0sS0FBSyxpQkFBaUIsSUFBSSxLQUFBLElBQVMsRUFBRTtBQUMzRCxVQUFRLFNBQVMsV0FBVyxNQUFNLEdBQUcsS0FBSztBQUUxQyxTQUFPO0FBQ1Q7QUM5Q0EsU0FBd0IsU0FBVSxPQUFtQixXQUFtQixTQUF1QztBQUM3RyxRQUFNLGtCQUFrQixNQUFNLEdBQUcsTUFBTSxNQUFNLFNBQVMsV0FBVztBQUdqRSxNQUFJLE1BQU0sT0FBTyxTQUFBLElBQWEsTUFBTSxhQUFhLEVBQUssUUFBTztBQUU3RCxRQUFNLGdCQUFnQixNQUFNO0FBQzVCLFFBQU0sYUFBYTtBQUduQixNQUFJLFFBQVE7QUFDWixNQUFJO0FBQ0osTUFBSSxXQUFXLFlBQVk7QUFFM0IsU0FBTyxXQUFXLFdBQVcsQ0FBQyxNQUFNLFFBQVEsUUFBUSxHQUFHLFlBQVk7QUFHakUsUUFBSSxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sWUFBWSxFQUFLO0FBS3BELFFBQUksTUFBTSxPQUFPLFFBQUEsS0FBYSxNQUFNLFdBQVc7QUFDN0MsVUFBSSxNQUFNLE1BQU0sT0FBTyxRQUFBLElBQVksTUFBTSxPQUFPLFFBQUE7QUFDaEQsWUFBTSxNQUFNLE1BQU0sT0FBTyxRQUFBO0FBRXpCLFVBQUksTUFBTSxLQUFLO0FBQ2IsaUJBQVMsTUFBTSxJQUFJLFdBQVcsR0FBRztBQUVqQyxZQUFJLFdBQVcsTUFBZSxXQUFXLElBQWE7QUFDcEQsZ0JBQU0sTUFBTSxVQUFVLEtBQUssTUFBTTtBQUNqQyxnQkFBTSxNQUFNLFdBQVcsR0FBRztBQUUxQixjQUFJLE9BQU8sS0FBSztBQUNkLG9CQUFTLFdBQVcsS0FBYyxJQUFJO0FBQ3RDO1VBQ0Y7UUFDRjtNQUNGO0lBQ0Y7QUFHQSxRQUFJLE1BQU0sT0FBTyxRQUFBLElBQVksRUFBSztBQUdsQyxRQUFJLFlBQVk7QUFDaEIsYUFBUyxJQUFJLEdBQUcsSUFBSSxnQkFBZ0IsUUFBUSxJQUFJLEdBQUcsSUFDakQsS0FBSSxnQkFBZ0IsQ0FBQSxFQUFHLE9BQU8sVUFBVSxTQUFTLElBQUksR0FBRztBQUN0RCxrQkFBWTtBQUNaO0lBQ0Y7QUFFRixRQUFJLFVBQWE7RUFDbkI7QUFFQSxNQUFJLENBQUMsT0FBTztBQUVWLFVBQU0sYUFBYTtBQUNuQixXQUFPO0VBQ1Q7QUFFQSxRQUFNLFVBQVUsVUFBVSxNQUFNLFNBQVMsV0FBVyxVQUFVLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFFckYsUUFBTSxPQUFPLFdBQVc7QUFFeEIsUUFBTSxVQUFVLE1BQU0sS0FBSyxnQkFBZ0IsSUFBSSxLQUFBLElBQVMsQ0FBQztBQUN6RCxVQUFRLFNBQVMsT0FBTyxhQUFhLE1BQU87QUFDNUMsVUFBUSxNQUFNLENBQUMsV0FBVyxNQUFNLElBQUk7QUFFcEMsUUFBTSxVQUFVLE1BQU0sS0FBSyxVQUFVLElBQUksQ0FBQztBQUMxQyxVQUFRLFVBQVU7QUFDbEIsVUFBUSxNQUFNLENBQUMsV0FBVyxNQUFNLE9BQU8sQ0FBQztBQUN4QyxVQUFRLFdBQVcsQ0FBQztBQUVwQixRQUFNLFVBQVUsTUFBTSxLQUFLLGlCQUFpQixJQUFJLEtBQUEsSUFBUyxFQUFFO0FBQzNELFVBQVEsU0FBUyxPQUFPLGFBQWEsTUFBTztBQUU1QyxRQUFNLGFBQWE7QUFFbkIsU0FBTztBQUNUO0FDaEZBLFNBQXdCLFVBQVcsT0FBbUIsV0FBbUIsU0FBMEI7QUFDakcsUUFBTSxrQkFBa0IsTUFBTSxHQUFHLE1BQU0sTUFBTSxTQUFTLFdBQVc7QUFDakUsUUFBTSxnQkFBZ0IsTUFBTTtBQUM1QixNQUFJLFdBQVcsWUFBWTtBQUMzQixRQUFNLGFBQWE7QUFHbkIsU0FBTyxXQUFXLFdBQVcsQ0FBQyxNQUFNLFFBQVEsUUFBUSxHQUFHLFlBQVk7QUFHakUsUUFBSSxNQUFNLE9BQU8sUUFBQSxJQUFZLE1BQU0sWUFBWSxFQUFLO0FBR3BELFFBQUksTUFBTSxPQUFPLFFBQUEsSUFBWSxFQUFLO0FBR2xDLFFBQUksWUFBWTtBQUNoQixhQUFTLElBQUksR0FBRyxJQUFJLGdCQUFnQixRQUFRLElBQUksR0FBRyxJQUNqRCxLQUFJLGdCQUFnQixDQUFBLEVBQUcsT0FBTyxVQUFVLFNBQVMsSUFBSSxHQUFHO0FBQ3RELGtCQUFZO0FBQ1o7SUFDRjtBQUVGLFFBQUksVUFBYTtFQUNuQjtBQUVBLFFBQU0sVUFBVSxVQUFVLE1BQU0sU0FBUyxXQUFXLFVBQVUsTUFBTSxXQUFXLEtBQUssQ0FBQztBQUVyRixRQUFNLE9BQU87QUFFYixRQUFNLFVBQVUsTUFBTSxLQUFLLGtCQUFrQixLQUFLLENBQUM7QUFDbkQsVUFBUSxNQUFNLENBQUMsV0FBVyxNQUFNLElBQUk7QUFFcEMsUUFBTSxVQUFVLE1BQU0sS0FBSyxVQUFVLElBQUksQ0FBQztBQUMxQyxVQUFRLFVBQVU7QUFDbEIsVUFBUSxNQUFNLENBQUMsV0FBVyxNQUFNLElBQUk7QUFDcEMsVUFBUSxXQUFXLENBQUM7QUFFcEIsUUFBTSxLQUFLLG1CQUFtQixLQUFLLEVBQUU7QUFFckMsUUFBTSxhQUFhO0FBRW5CLFNBQU87QUFDVDtBQzlCQSxJQUFNVCxXQUlEO0VBR0g7SUFBQztJQUFTVTtJQUFTLENBQUMsYUFBYSxXQUFXO0VBQUM7RUFDN0MsQ0FBQyxRQUFRQyxJQUFNO0VBQ2Y7SUFBQztJQUFTQztJQUFTO01BQUM7TUFBYTtNQUFhO01BQWM7SUFBTTtFQUFDO0VBQ25FO0lBQUM7SUFBY0M7SUFBYztNQUFDO01BQWE7TUFBYTtNQUFjO0lBQU07RUFBQztFQUM3RTtJQUFDO0lBQU1DO0lBQU07TUFBQztNQUFhO01BQWE7TUFBYztJQUFNO0VBQUM7RUFDN0Q7SUFBQztJQUFRQztJQUFRO01BQUM7TUFBYTtNQUFhO0lBQVk7RUFBQztFQUN6RCxDQUFDLGFBQWFDLFNBQVc7RUFDekI7SUFBQztJQUFjQztJQUFjO01BQUM7TUFBYTtNQUFhO0lBQVk7RUFBQztFQUNyRTtJQUFDO0lBQVdDO0lBQVc7TUFBQztNQUFhO01BQWE7SUFBWTtFQUFDO0VBQy9ELENBQUMsWUFBWUMsUUFBVTtFQUN2QixDQUFDLGFBQWFDLFNBQVc7QUFDM0I7QUFLQSxJQUFNLGNBQU4sTUFBa0I7RUFRaEIsY0FBZTs7Ozs7O01BSmY7TUFBUSxJQUFJLE1BQXNEOztBQUVsRSxvQkFBQSxNQUFBLFNBQVEsVUFBQTtBQUdOLGFBQVMsSUFBSSxHQUFHLElBQUlwQixTQUFPLFFBQVEsSUFDakMsTUFBSyxNQUFNLEtBQUtBLFNBQU8sQ0FBQSxFQUFHLENBQUEsR0FBSUEsU0FBTyxDQUFBLEVBQUcsQ0FBQSxHQUFJLEVBQUUsTUFBTUEsU0FBTyxDQUFBLEVBQUcsQ0FBQSxLQUFNLENBQUMsR0FBRyxNQUFNLEVBQUUsQ0FBQztFQUVyRjtFQUlBLFNBQVUsT0FBbUIsV0FBbUIsU0FBdUI7QUFDckUsVUFBTSxRQUFRLEtBQUssTUFBTSxTQUFTLEVBQUU7QUFDcEMsVUFBTSxNQUFNLE1BQU07QUFDbEIsVUFBTSxhQUFhLE1BQU0sR0FBRyxRQUFRO0FBQ3BDLFFBQUksT0FBTztBQUNYLFFBQUksZ0JBQWdCO0FBRXBCLFdBQU8sT0FBTyxTQUFTO0FBQ3JCLFlBQU0sT0FBTyxPQUFPLE1BQU0sZUFBZSxJQUFJO0FBQzdDLFVBQUksUUFBUSxRQUFXO0FBSXZCLFVBQUksTUFBTSxPQUFPLElBQUEsSUFBUSxNQUFNLFVBQWE7QUFJNUMsVUFBSSxNQUFNLFNBQVMsWUFBWTtBQUM3QixjQUFNLE9BQU87QUFDYjtNQUNGO0FBUUEsWUFBTSxXQUFXLE1BQU07QUFDdkIsVUFBSSxLQUFLO0FBRVQsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDNUIsYUFBSyxNQUFNLENBQUEsRUFBRyxPQUFPLE1BQU0sU0FBUyxLQUFLO0FBQ3pDLFlBQUksSUFBSTtBQUNOLGNBQUksWUFBWSxNQUFNLEtBQ3BCLE9BQU0sSUFBSSxNQUFNLHdDQUF3QztBQUUxRDtRQUNGO01BQ0Y7QUFHQSxVQUFJLENBQUMsR0FBSSxPQUFNLElBQUksTUFBTSxpQ0FBaUM7QUFJMUQsWUFBTSxRQUFRLENBQUM7QUFHZixVQUFJLE1BQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUM5QixpQkFBZ0I7QUFHbEIsYUFBTyxNQUFNO0FBRWIsVUFBSSxPQUFPLFdBQVcsTUFBTSxRQUFRLElBQUksR0FBRztBQUN6Qyx3QkFBZ0I7QUFDaEI7QUFDQSxjQUFNLE9BQU87TUFDZjtJQUNGO0VBQ0Y7Ozs7RUFLQSxNQUFPLEtBQWEsSUFBZ0IsS0FBVSxXQUEwQjtBQUN0RSxRQUFJLENBQUMsSUFBTztBQUVaLFVBQU0sUUFBUSxJQUFJLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSyxTQUFTO0FBRXBELFNBQUssU0FBUyxPQUFPLE1BQU0sTUFBTSxNQUFNLE9BQU87RUFDaEQ7QUFDRjtBQ2hIQSxJQUFNLGNBQU4sTUFBa0I7RUFzQ2hCLFlBQWEsS0FBYSxJQUFnQixLQUFVLFdBQW9CO0FBL0J4RSxvQkFBQSxNQUFBLE9BQU0sQ0FBQTtBQUVOLG9CQUFBLE1BQUEsU0FBUSxDQUFBO0FBQ1Isb0JBQUEsTUFBQSxXQUFVLEVBQUE7QUFDVixvQkFBQSxNQUFBLGdCQUFlLENBQUE7QUFJZixvQkFBQSxNQUFBLFNBQWdDLENBQUMsQ0FBQTtBQUdqQyxvQkFBQSxNQUFBLGFBQW9DLENBQUMsQ0FBQTtBQUNyQyxvQkFBQSxNQUFBLG9CQUFtQixLQUFBO0FBSW5CLG9CQUFBLE1BQUEsbUJBQWtCLEtBQUE7QUFJbEIsb0JBQUEsTUFBQSxhQUFZLENBQUE7QUFHWixvQkFBQSxNQUFBLGNBQTBCLENBQUMsQ0FBQTtBQUczQixvQkFBQSxNQUFBLG9CQUFrQyxDQUFDLENBQUE7QUFHbkMsb0JBQUEsTUFBQSxTQUFRLEtBQUE7QUFHTixTQUFLLE1BQU07QUFDWCxTQUFLLE1BQU07QUFDWCxTQUFLLEtBQUs7QUFDVixTQUFLLFNBQVM7QUFDZCxTQUFLLGNBQWMsTUFBTSxVQUFVLE1BQU07QUFFekMsU0FBSyxTQUFTLEtBQUssSUFBSTtFQUN6QjtFQUlBLGNBQXNCO0FBQ3BCLFVBQU0sUUFBUSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUM7QUFDckMsVUFBTSxVQUFVLEtBQUs7QUFDckIsVUFBTSxRQUFRLEtBQUs7QUFDbkIsU0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixTQUFLLFVBQVU7QUFDZixXQUFPO0VBQ1Q7RUFLQSxLQUFNLE1BQWMsS0FBYSxTQUE0QjtBQUMzRCxRQUFJLEtBQUssUUFDUCxNQUFLLFlBQVk7QUFHbkIsVUFBTSxRQUFRLElBQUksTUFBTSxNQUFNLEtBQUssT0FBTztBQUMxQyxRQUFJLGFBQWE7QUFFakIsUUFBSSxVQUFVLEdBQUc7QUFFZixXQUFLO0FBQ0wsV0FBSyxhQUFhLEtBQUssaUJBQWlCLElBQUk7SUFDOUM7QUFFQSxVQUFNLFFBQVEsS0FBSztBQUVuQixRQUFJLFVBQVUsR0FBRztBQUVmLFdBQUs7QUFDTCxXQUFLLGlCQUFpQixLQUFLLEtBQUssVUFBVTtBQUMxQyxXQUFLLGFBQWEsQ0FBQztBQUNuQixtQkFBYSxFQUFFLFlBQVksS0FBSyxXQUFXO0lBQzdDO0FBRUEsU0FBSyxlQUFlLEtBQUs7QUFDekIsU0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixTQUFLLFlBQVksS0FBSyxVQUFVO0FBQ2hDLFdBQU87RUFDVDtFQVFBLFdBQVksT0FBZSxjQUEwQztBQUNuRSxVQUFNLE1BQU0sS0FBSztBQUNqQixVQUFNLFNBQVMsS0FBSyxJQUFJLFdBQVcsS0FBSztBQU94QyxRQUFJO0FBQ0osUUFBSSxVQUFVLEVBRVosWUFBVzthQUNGLFVBQVUsR0FBRztBQUN0QixpQkFBVyxLQUFLLElBQUksV0FBVyxDQUFDO0FBQ2hDLFdBQUssV0FBVyxXQUFZLE1BQVUsWUFBVztJQUNuRCxPQUFPO0FBQ0wsaUJBQVcsS0FBSyxJQUFJLFdBQVcsUUFBUSxDQUFDO0FBQ3hDLFdBQUssV0FBVyxXQUFZLE9BQVE7QUFFbEMsY0FBTSxXQUFXLEtBQUssSUFBSSxXQUFXLFFBQVEsQ0FBQztBQUM5QyxvQkFBWSxXQUFXLFdBQVksUUFDL0IsU0FBWSxXQUFXLFNBQVcsT0FBTyxXQUFXLFNBQ3BEO01BQ04sWUFBWSxXQUFXLFdBQVksTUFDakMsWUFBVztJQUVmO0FBRUEsUUFBSSxNQUFNO0FBQ1YsV0FBTyxNQUFNLE9BQU8sS0FBSyxJQUFJLFdBQVcsR0FBRyxNQUFNLE9BQVU7QUFFM0QsVUFBTSxRQUFRLE1BQU07QUFHcEIsUUFBSSxXQUFXLE1BQU0sTUFBTSxLQUFLLElBQUksV0FBVyxHQUFHLElBQUk7QUFDdEQsU0FBSyxXQUFXLFdBQVksT0FBUTtBQUVsQyxZQUFNLFVBQVUsS0FBSyxJQUFJLFdBQVcsTUFBTSxDQUFDO0FBQzNDLGtCQUFZLFVBQVUsV0FBWSxRQUM5QixTQUFZLFdBQVcsU0FBVyxPQUFPLFVBQVUsU0FDbkQ7SUFDTixZQUFZLFdBQVcsV0FBWSxNQUNqQyxZQUFXO0FBR2IsVUFBTSxrQkFBa0IsZUFBZSxRQUFRLEtBQUssZ0JBQWdCLFFBQVE7QUFDNUUsVUFBTSxrQkFBa0IsZUFBZSxRQUFRLEtBQUssZ0JBQWdCLFFBQVE7QUFFNUUsVUFBTSxtQkFBbUIsYUFBYSxRQUFRO0FBQzlDLFVBQU0sbUJBQW1CLGFBQWEsUUFBUTtBQUU5QyxVQUFNLGdCQUNKLENBQUMscUJBQXFCLENBQUMsbUJBQW1CLG9CQUFvQjtBQUNoRSxVQUFNLGlCQUNKLENBQUMscUJBQXFCLENBQUMsbUJBQW1CLG9CQUFvQjtBQUtoRSxXQUFPO01BQUUsVUFIUSxrQkFBa0IsZ0JBQWdCLENBQUMsa0JBQWtCO01BR25ELFdBRkQsbUJBQW1CLGdCQUFnQixDQUFDLGlCQUFpQjtNQUV6QyxRQUFRO0lBQU07RUFDOUM7QUFDRjtBQ3RLQSxTQUFTLGlCQUFrQixJQUFZO0FBQ3JDLFVBQVEsSUFBUjtJQUNFLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0lBQ0wsS0FBSztJQUNMLEtBQUs7SUFDTCxLQUFLO0FBQ0gsYUFBTztJQUNUO0FBQ0UsYUFBTztFQUNYO0FBQ0Y7QUFFQSxTQUF3QixLQUFNLE9BQW9CLFFBQTBCO0FBQzFFLE1BQUksTUFBTSxNQUFNO0FBRWhCLFNBQU8sTUFBTSxNQUFNLFVBQVUsQ0FBQyxpQkFBaUIsTUFBTSxJQUFJLFdBQVcsR0FBRyxDQUFDLEVBQ3RFO0FBR0YsTUFBSSxRQUFRLE1BQU0sSUFBTyxRQUFPO0FBRWhDLE1BQUksQ0FBQyxPQUFVLE9BQU0sV0FBVyxNQUFNLElBQUksTUFBTSxNQUFNLEtBQUssR0FBRztBQUU5RCxRQUFNLE1BQU07QUFFWixTQUFPO0FBQ1Q7QUNuREEsU0FBUyxhQUFjUixPQUF1QjtBQUM1QyxTQUFRQSxTQUFRLE1BQVFBLFNBQVEsTUFBVUEsU0FBUSxNQUFRQSxTQUFRO0FBQ3BFO0FBRUEsU0FBUyxhQUFjQSxPQUF1QjtBQUM1QyxTQUFRQSxTQUFRLE1BQVFBLFNBQVEsTUFDN0JBLFNBQVEsTUFBUUEsU0FBUSxPQUN4QkEsU0FBUSxNQUFRQSxTQUFRLE1BQ3pCQSxVQUFTLE1BQVFBLFVBQVMsTUFBUUEsVUFBUztBQUMvQztBQUVBLFNBQXdCLFFBQVMsT0FBb0IsUUFBMEI7QUFDN0UsTUFBSSxDQUFDLE1BQU0sR0FBRyxRQUFRLFFBQVMsUUFBTztBQUN0QyxNQUFJLE1BQU0sWUFBWSxFQUFHLFFBQU87QUFFaEMsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxNQUFNLE1BQU07QUFFbEIsTUFBSSxNQUFNLElBQUksSUFBSyxRQUFPO0FBQzFCLE1BQUksTUFBTSxJQUFJLFdBQVcsR0FBRyxNQUFNLEdBQWEsUUFBTztBQUN0RCxNQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sQ0FBQyxNQUFNLEdBQWEsUUFBTztBQUMxRCxNQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sQ0FBQyxNQUFNLEdBQWEsUUFBTztBQUsxRCxRQUFNLFdBQVcsTUFBTSxLQUFLLElBQUksSUFBSSxNQUFNLFFBQVEsUUFBUSxHQUFHO0FBQzdELE1BQUksYUFBYTtBQUNqQixTQUFPLGFBQWEsWUFBWSxhQUFhLE1BQU0sSUFBSSxXQUFXLGFBQWEsQ0FBQyxDQUFDLEVBQy9FO0FBR0YsTUFBSSxlQUFlLE9BQU8sQ0FBQyxhQUFhLE1BQU0sSUFBSSxXQUFXLFVBQVUsQ0FBQyxFQUFHLFFBQU87QUFFbEYsUUFBTSxjQUFjLE1BQU07QUFFMUIsUUFBTTZCLFFBQU8sTUFBTSxHQUFHLFFBQVEsYUFBYSxNQUFNLElBQUksTUFBTSxVQUFVLENBQUM7QUFDdEUsTUFBSSxDQUFDQSxNQUFNLFFBQU87QUFFbEIsTUFBSSxNQUFNQSxNQUFLO0FBSWYsTUFBSSxJQUFJLFVBQVUsWUFBYSxRQUFPO0FBSXRDLE1BQUksU0FBUyxJQUFJO0FBQ2pCLFNBQU8sU0FBUyxLQUFLLElBQUksV0FBVyxTQUFTLENBQUMsTUFBTSxHQUNsRDtBQUVGLE1BQUksV0FBVyxJQUFJLE9BQ2pCLE9BQU0sSUFBSSxNQUFNLEdBQUcsTUFBTTtBQUczQixRQUFNLFVBQVUsTUFBTSxHQUFHLGNBQWMsR0FBRztBQUMxQyxNQUFJLENBQUMsTUFBTSxHQUFHLGFBQWEsT0FBTyxFQUFHLFFBQU87QUFFNUMsTUFBSSxDQUFDLFFBQVE7QUFDWCxVQUFNLFVBQVUsTUFBTSxRQUFRLE1BQU0sR0FBRyxDQUFDLFdBQVc7QUFFbkQsVUFBTSxVQUFVLE1BQU0sS0FBSyxhQUFhLEtBQUssQ0FBQztBQUM5QyxZQUFRLFFBQVEsQ0FBQyxDQUFDLFFBQVEsT0FBTyxDQUFDO0FBQ2xDLFlBQVEsU0FBUztBQUNqQixZQUFRLE9BQU87QUFFZixVQUFNLFVBQVUsTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQ3hDLFlBQVEsVUFBVSxNQUFNLEdBQUcsa0JBQWtCLEdBQUc7QUFFaEQsVUFBTSxVQUFVLE1BQU0sS0FBSyxjQUFjLEtBQUssRUFBRTtBQUNoRCxZQUFRLFNBQVM7QUFDakIsWUFBUSxPQUFPO0VBQ2pCO0FBRUEsUUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFPO0FBQ1Q7QUM3RUEsU0FBd0IsUUFBUyxPQUFvQixRQUEwQjtBQUM3RSxNQUFJLE1BQU0sTUFBTTtBQUVoQixNQUFJLE1BQU0sSUFBSSxXQUFXLEdBQUcsTUFBTSxHQUFnQixRQUFPO0FBRXpELFFBQU0sT0FBTyxNQUFNLFFBQVEsU0FBUztBQUNwQyxRQUFNLE1BQU0sTUFBTTtBQU1sQixNQUFJLENBQUMsUUFBUTtBQUNYLFFBQUksUUFBUSxLQUFLLE1BQU0sUUFBUSxXQUFXLElBQUksTUFBTSxJQUFNO0FBQ3hELFVBQUksUUFBUSxLQUFLLE1BQU0sUUFBUSxXQUFXLE9BQU8sQ0FBQyxNQUFNLElBQU07QUFFNUQsWUFBSSxLQUFLLE9BQU87QUFDaEIsZUFBTyxNQUFNLEtBQUssTUFBTSxRQUFRLFdBQVcsS0FBSyxDQUFDLE1BQU0sR0FBTTtBQUU3RCxjQUFNLFVBQVUsTUFBTSxRQUFRLE1BQU0sR0FBRyxFQUFFO0FBQ3pDLGNBQU0sS0FBSyxhQUFhLE1BQU0sQ0FBQztNQUNqQyxPQUFPO0FBQ0wsY0FBTSxVQUFVLE1BQU0sUUFBUSxNQUFNLEdBQUcsRUFBRTtBQUN6QyxjQUFNLEtBQUssYUFBYSxNQUFNLENBQUM7TUFDakM7SUFDRixNQUNFLE9BQU0sS0FBSyxhQUFhLE1BQU0sQ0FBQztFQUVuQztBQUVBO0FBR0EsU0FBTyxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksV0FBVyxHQUFHLENBQUMsRUFBSztBQUUxRCxRQUFNLE1BQU07QUFDWixTQUFPO0FBQ1Q7QUNyQ0EsSUFBTSxVQUFvQixDQUFDO0FBRTNCLFNBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxJQUFPLFNBQVEsS0FBSyxDQUFDO0FBRTlDLHFDQUNHLE1BQU0sRUFBRSxFQUFFLFFBQVEsU0FBVSxJQUFJO0FBQUUsVUFBUSxHQUFHLFdBQVcsQ0FBQyxDQUFBLElBQUs7QUFBRSxDQUFDO0FBRXBFLFNBQXdCLE9BQVEsT0FBb0IsUUFBMEI7QUFDNUUsTUFBSSxNQUFNLE1BQU07QUFDaEIsUUFBTSxNQUFNLE1BQU07QUFFbEIsTUFBSSxNQUFNLElBQUksV0FBVyxHQUFHLE1BQU0sR0FBYSxRQUFPO0FBQ3REO0FBR0EsTUFBSSxPQUFPLElBQUssUUFBTztBQUV2QixNQUFJLE1BQU0sTUFBTSxJQUFJLFdBQVcsR0FBRztBQUVsQyxNQUFJLFFBQVEsSUFBTTtBQUNoQixRQUFJLENBQUMsT0FDSCxPQUFNLEtBQUssYUFBYSxNQUFNLENBQUM7QUFHakM7QUFFQSxXQUFPLE1BQU0sS0FBSztBQUNoQixZQUFNLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFDOUIsVUFBSSxDQUFDLFFBQVEsR0FBRyxFQUFHO0FBQ25CO0lBQ0Y7QUFFQSxVQUFNLE1BQU07QUFDWixXQUFPO0VBQ1Q7QUFJQSxNQUFJLFFBQVEsSUFBTTtBQUNoQixRQUFJLENBQUMsUUFBUTtBQUNYLFlBQU0sUUFBUSxNQUFNLEtBQUssZ0JBQWdCLElBQUksQ0FBQztBQUM5QyxZQUFNLFVBQVU7QUFDaEIsWUFBTSxTQUFTO0FBQ2YsWUFBTSxPQUFPO0lBQ2Y7QUFFQSxVQUFNLE1BQU07QUFDWixXQUFPO0VBQ1Q7QUFFQSxNQUFJLGFBQWEsTUFBTSxJQUFJLEdBQUE7QUFFM0IsTUFBSSxPQUFPLFNBQVUsT0FBTyxTQUFVLE1BQU0sSUFBSSxLQUFLO0FBQ25ELFVBQU0sTUFBTSxNQUFNLElBQUksV0FBVyxNQUFNLENBQUM7QUFFeEMsUUFBSSxPQUFPLFNBQVUsT0FBTyxPQUFRO0FBQ2xDLG9CQUFjLE1BQU0sSUFBSSxNQUFNLENBQUE7QUFDOUI7SUFDRjtFQUNGO0FBRUEsUUFBTSxVQUFVLE9BQU87QUFFdkIsTUFBSSxDQUFDLFFBQVE7QUFDWCxVQUFNLFFBQVEsTUFBTSxLQUFLLGdCQUFnQixJQUFJLENBQUM7QUFFOUMsUUFBSSxNQUFNLE9BQU8sUUFBUSxHQUFBLE1BQVMsRUFDaEMsT0FBTSxVQUFVO1FBRWhCLE9BQU0sVUFBVTtBQUdsQixVQUFNLFNBQVM7QUFDZixVQUFNLE9BQU87RUFDZjtBQUVBLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFNBQU87QUFDVDtBQzVFQSxTQUFTLGNBQWUsS0FBcUM7QUFDM0QsUUFBTSxXQUFtQyxDQUFDO0FBQzFDLE1BQUksTUFBTTtBQUVWLFVBQVEsTUFBTSxJQUFJLFFBQVEsS0FBSyxHQUFHLE9BQU8sSUFBSTtBQUMzQyxVQUFNLFFBQVE7QUFDZCxXQUFPLElBQUksV0FBVyxFQUFFLEdBQUcsTUFBTSxHQUFBO0FBQ2pDLGFBQVMsTUFBTSxLQUFBLElBQVM7RUFDMUI7QUFFQSxTQUFPO0FBQ1Q7QUFFQSxTQUF3QixTQUFVLE9BQW9CLFFBQTBCOztBQUM5RSxRQUFNLFFBQVEsTUFBTTtBQUVwQixNQUFJLE1BQU0sSUFBSSxXQUFXLEtBQUssTUFBTSxHQUFlLFFBQU87QUFFMUQsUUFBTSxNQUFNLE1BQU07QUFDbEIsTUFBSSxNQUFNLFFBQVE7QUFHbEIsU0FBTyxNQUFNLE9BQU8sTUFBTSxJQUFJLFdBQVcsR0FBRyxNQUFNLEdBQWU7QUFFakUsUUFBTSxTQUFTLE1BQU0sSUFBSSxNQUFNLE9BQU8sR0FBRztBQUN6QyxRQUFNLGVBQWUsT0FBTztBQUU1QixNQUFJLENBQUMsTUFBTSxrQkFBa0I7QUFDM0IsVUFBTSxZQUFZLGNBQWMsTUFBTSxHQUFHO0FBQ3pDLFVBQU0sbUJBQW1CO0VBQzNCO0FBR0EsUUFBQSx3QkFBSyxNQUFNLFVBQVUsWUFBQSxPQUFBLFFBQUEsMEJBQUEsU0FBQSx3QkFBaUIsT0FBTyxLQUFLO0FBQ2hELFFBQUksV0FBVztBQUNmLFFBQUk7QUFFSixZQUFRLGFBQWEsTUFBTSxJQUFJLFFBQVEsS0FBSyxRQUFRLE9BQU8sTUFBTSxhQUFhLEtBQUs7QUFHakYsaUJBQVcsYUFBYTtBQUN4QixhQUFPLE1BQU0sSUFBSSxXQUFXLFFBQVEsTUFBTSxHQUFlO0FBRXpELFVBQUksV0FBVyxJQUFLO0FBRXBCLFVBQUksV0FBVyxlQUFlLGNBQWM7QUFDMUMsWUFBSSxDQUFDLFFBQVE7QUFDWCxnQkFBTSxRQUFRLE1BQU0sS0FBSyxlQUFlLFFBQVEsQ0FBQztBQUNqRCxnQkFBTSxTQUFTO0FBQ2YsY0FBSSxVQUFVLE1BQU0sSUFBSSxNQUFNLEtBQUssVUFBVSxFQUFFLFFBQVEsT0FBTyxHQUFHO0FBR2pFLGNBQUksUUFBUSxXQUFXLEdBQUcsS0FBSyxRQUFRLFNBQVMsR0FBRyxLQUFLLE9BQU8sS0FBSyxPQUFPLEVBQ3pFLFdBQVUsUUFBUSxNQUFNLEdBQUcsRUFBRTtBQUcvQixnQkFBTSxVQUFVO1FBQ2xCO0FBQ0EsY0FBTSxNQUFNO0FBQ1osZUFBTztNQUNUO0lBQ0Y7RUFDRjtBQUVBLE1BQUksQ0FBQyxPQUFRLE9BQU0sV0FBVztBQUM5QixRQUFNLE1BQU07QUFDWixTQUFPO0FBQ1Q7QUNsRUEsU0FBUyx1QkFBd0IsT0FBb0IsUUFBMEI7QUFDN0UsUUFBTSxRQUFRLE1BQU07QUFDcEIsUUFBTSxTQUFTLE1BQU0sSUFBSSxXQUFXLEtBQUs7QUFFekMsTUFBSSxPQUFVLFFBQU87QUFFckIsTUFBSSxXQUFXLElBQWUsUUFBTztBQUVyQyxRQUFNLFVBQVUsTUFBTSxXQUFXLE1BQU0sS0FBSyxJQUFJO0FBQ2hELE1BQUksTUFBTSxRQUFRO0FBQ2xCLFFBQU0sS0FBSyxPQUFPLGFBQWEsTUFBTTtBQUVyQyxNQUFJLE1BQU0sRUFBSyxRQUFPO0FBRXRCLE1BQUk7QUFFSixNQUFJLE1BQU0sR0FBRztBQUNYLFlBQVEsTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQ2hDLFVBQU0sVUFBVTtBQUNoQjtFQUNGO0FBRUEsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssR0FBRztBQUMvQixZQUFRLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQztBQUNoQyxVQUFNLFVBQVUsS0FBSztBQUVyQixVQUFNLFdBQVcsS0FBSztNQUNwQjtNQUNBLFFBQVE7TUFDUixPQUFPLE1BQU0sT0FBTyxTQUFTO01BQzdCLEtBQUs7TUFDTCxNQUFNLFFBQVE7TUFDZCxPQUFPLFFBQVE7SUFDakIsQ0FBQztFQUNIO0FBRUEsUUFBTSxPQUFPLFFBQVE7QUFFckIsU0FBTztBQUNUO0FBRUEsU0FBU0MsY0FBYSxPQUFvQixZQUF5QjtBQUNqRSxNQUFJO0FBQ0osUUFBTSxjQUFjLENBQUM7QUFDckIsUUFBTSxNQUFNLFdBQVc7QUFFdkIsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDNUIsVUFBTSxhQUFhLFdBQVcsQ0FBQTtBQUU5QixRQUFJLFdBQVcsV0FBVyxJQUN4QjtBQUdGLFFBQUksV0FBVyxRQUFRLEdBQ3JCO0FBR0YsVUFBTSxXQUFXLFdBQVcsV0FBVyxHQUFBO0FBRXZDLFlBQVEsTUFBTSxPQUFPLFdBQVcsS0FBQTtBQUNoQyxVQUFNLE9BQU87QUFDYixVQUFNLE1BQU07QUFDWixVQUFNLFVBQVU7QUFDaEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxVQUFVO0FBRWhCLFlBQVEsTUFBTSxPQUFPLFNBQVMsS0FBQTtBQUM5QixVQUFNLE9BQU87QUFDYixVQUFNLE1BQU07QUFDWixVQUFNLFVBQVU7QUFDaEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxVQUFVO0FBRWhCLFFBQUksTUFBTSxPQUFPLFNBQVMsUUFBUSxDQUFBLEVBQUcsU0FBUyxVQUMxQyxNQUFNLE9BQU8sU0FBUyxRQUFRLENBQUEsRUFBRyxZQUFZLElBQy9DLGFBQVksS0FBSyxTQUFTLFFBQVEsQ0FBQztFQUV2QztBQVFBLFNBQU8sWUFBWSxRQUFRO0FBQ3pCLFVBQU0sSUFBSSxZQUFZLElBQUk7QUFDMUIsUUFBSSxJQUFJLElBQUk7QUFFWixXQUFPLElBQUksTUFBTSxPQUFPLFVBQVUsTUFBTSxPQUFPLENBQUEsRUFBRyxTQUFTLFVBQ3pEO0FBR0Y7QUFFQSxRQUFJLE1BQU0sR0FBRztBQUNYLGNBQVEsTUFBTSxPQUFPLENBQUE7QUFDckIsWUFBTSxPQUFPLENBQUEsSUFBSyxNQUFNLE9BQU8sQ0FBQTtBQUMvQixZQUFNLE9BQU8sQ0FBQSxJQUFLO0lBQ3BCO0VBQ0Y7QUFDRjtBQUlBLFNBQVMsMEJBQTJCLE9BQTBCO0FBQzVELFFBQU0sY0FBYyxNQUFNO0FBQzFCLFFBQU0sTUFBTSxNQUFNLFlBQVk7QUFFOUIsZ0JBQVksT0FBTyxNQUFNLFVBQVU7QUFFbkMsV0FBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLFFBQVE7O0FBQ3JDLFVBQU0sY0FBQSxvQkFBYSxZQUFZLElBQUEsT0FBQSxRQUFBLHNCQUFBLFNBQUEsU0FBQSxrQkFBTztBQUN0QyxRQUFJLFdBQ0YsZUFBWSxPQUFPLFVBQVU7RUFFakM7QUFDRjtBQUVBLElBQUEsd0JBQWU7RUFDYixVQUFVO0VBQ1YsYUFBYTtBQUNmO0FDMUhBLFNBQVMsa0JBQW1CLE9BQW9CLFFBQTBCO0FBQ3hFLFFBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQU0sU0FBUyxNQUFNLElBQUksV0FBVyxLQUFLO0FBRXpDLE1BQUksT0FBVSxRQUFPO0FBRXJCLE1BQUksV0FBVyxNQUFnQixXQUFXLEdBQWdCLFFBQU87QUFFakUsUUFBTSxVQUFVLE1BQU0sV0FBVyxNQUFNLEtBQUssV0FBVyxFQUFJO0FBRTNELFdBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxRQUFRLEtBQUs7QUFDdkMsVUFBTSxRQUFRLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQztBQUN0QyxVQUFNLFVBQVUsT0FBTyxhQUFhLE1BQU07QUFFMUMsVUFBTSxXQUFXLEtBQUs7TUFHcEI7TUFJQSxRQUFRLFFBQVE7TUFJaEIsT0FBTyxNQUFNLE9BQU8sU0FBUztNQUs3QixLQUFLO01BS0wsTUFBTSxRQUFRO01BQ2QsT0FBTyxRQUFRO0lBQ2pCLENBQUM7RUFDSDtBQUVBLFFBQU0sT0FBTyxRQUFRO0FBRXJCLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBYSxPQUFvQixZQUF5QjtBQUNqRSxRQUFNLE1BQU0sV0FBVztBQUV2QixXQUFTLElBQUksTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLO0FBQ2pDLFVBQU0sYUFBYSxXQUFXLENBQUE7QUFFOUIsUUFBSSxXQUFXLFdBQVcsTUFBZSxXQUFXLFdBQVcsR0FDN0Q7QUFJRixRQUFJLFdBQVcsUUFBUSxHQUNyQjtBQUdGLFVBQU0sV0FBVyxXQUFXLFdBQVcsR0FBQTtBQU92QyxVQUFNLFdBQVcsSUFBSSxLQUNWLFdBQVcsSUFBSSxDQUFBLEVBQUcsUUFBUSxXQUFXLE1BQU0sS0FFM0MsV0FBVyxJQUFJLENBQUEsRUFBRyxXQUFXLFdBQVcsVUFDeEMsV0FBVyxJQUFJLENBQUEsRUFBRyxVQUFVLFdBQVcsUUFBUSxLQUUvQyxXQUFXLFdBQVcsTUFBTSxDQUFBLEVBQUcsVUFBVSxTQUFTLFFBQVE7QUFFckUsVUFBTSxLQUFLLE9BQU8sYUFBYSxXQUFXLE1BQU07QUFFaEQsVUFBTSxVQUFVLE1BQU0sT0FBTyxXQUFXLEtBQUE7QUFDeEMsWUFBUSxPQUFPLFdBQVcsZ0JBQWdCO0FBQzFDLFlBQVEsTUFBTSxXQUFXLFdBQVc7QUFDcEMsWUFBUSxVQUFVO0FBQ2xCLFlBQVEsU0FBUyxXQUFXLEtBQUssS0FBSztBQUN0QyxZQUFRLFVBQVU7QUFFbEIsVUFBTSxVQUFVLE1BQU0sT0FBTyxTQUFTLEtBQUE7QUFDdEMsWUFBUSxPQUFPLFdBQVcsaUJBQWlCO0FBQzNDLFlBQVEsTUFBTSxXQUFXLFdBQVc7QUFDcEMsWUFBUSxVQUFVO0FBQ2xCLFlBQVEsU0FBUyxXQUFXLEtBQUssS0FBSztBQUN0QyxZQUFRLFVBQVU7QUFFbEIsUUFBSSxVQUFVO0FBQ1osWUFBTSxPQUFPLFdBQVcsSUFBSSxDQUFBLEVBQUcsS0FBQSxFQUFPLFVBQVU7QUFDaEQsWUFBTSxPQUFPLFdBQVcsV0FBVyxNQUFNLENBQUEsRUFBRyxLQUFBLEVBQU8sVUFBVTtBQUM3RDtJQUNGO0VBQ0Y7QUFDRjtBQUlBLFNBQVMsc0JBQXVCLE9BQTBCO0FBQ3hELFFBQU0sY0FBYyxNQUFNO0FBQzFCLFFBQU0sTUFBTSxNQUFNLFlBQVk7QUFFOUIsY0FBWSxPQUFPLE1BQU0sVUFBVTtBQUVuQyxXQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssUUFBUTs7QUFDckMsVUFBTSxjQUFBLG9CQUFhLFlBQVksSUFBQSxPQUFBLFFBQUEsc0JBQUEsU0FBQSxTQUFBLGtCQUFPO0FBQ3RDLFFBQUksV0FDRixhQUFZLE9BQU8sVUFBVTtFQUVqQztBQUNGO0FBRUEsSUFBQSxtQkFBZTtFQUNiLFVBQVU7RUFDVixhQUFhO0FBQ2Y7QUN6SEEsU0FBd0IsS0FBTSxPQUFvQixRQUEwQjtBQUMxRSxNQUFJOUIsT0FBTSxPQUFPLEtBQUs7QUFDdEIsTUFBSSxPQUFPO0FBQ1gsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRLE1BQU07QUFDbEIsTUFBSSxpQkFBaUI7QUFFckIsTUFBSSxNQUFNLElBQUksV0FBVyxNQUFNLEdBQUcsTUFBTSxHQUFlLFFBQU87QUFFOUQsUUFBTSxTQUFTLE1BQU07QUFDckIsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxhQUFhLE1BQU0sTUFBTTtBQUMvQixRQUFNLFdBQVcsTUFBTSxHQUFHLFFBQVEsZUFBZSxPQUFPLE1BQU0sS0FBSyxJQUFJO0FBR3ZFLE1BQUksV0FBVyxFQUFLLFFBQU87QUFFM0IsTUFBSSxNQUFNLFdBQVc7QUFDckIsTUFBSSxNQUFNLE9BQU8sTUFBTSxJQUFJLFdBQVcsR0FBRyxNQUFNLElBQWE7QUFNMUQscUJBQWlCO0FBSWpCO0FBQ0EsV0FBTyxNQUFNLEtBQUssT0FBTztBQUN2QixNQUFBQSxRQUFPLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFDL0IsVUFBSSxDQUFDLFFBQVFBLEtBQUksS0FBS0EsVUFBUyxHQUFRO0lBQ3pDO0FBQ0EsUUFBSSxPQUFPLElBQU8sUUFBTztBQUl6QixZQUFRO0FBQ1IsVUFBTSxNQUFNLEdBQUcsUUFBUSxxQkFBcUIsTUFBTSxLQUFLLEtBQUssTUFBTSxNQUFNO0FBQ3hFLFFBQUksSUFBSSxJQUFJO0FBQ1YsYUFBTyxNQUFNLEdBQUcsY0FBYyxJQUFJLEdBQUc7QUFDckMsVUFBSSxNQUFNLEdBQUcsYUFBYSxJQUFJLEVBQzVCLE9BQU0sSUFBSTtVQUVWLFFBQU87QUFLVCxjQUFRO0FBQ1IsYUFBTyxNQUFNLEtBQUssT0FBTztBQUN2QixRQUFBQSxRQUFPLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFDL0IsWUFBSSxDQUFDLFFBQVFBLEtBQUksS0FBS0EsVUFBUyxHQUFRO01BQ3pDO0FBSUEsWUFBTSxNQUFNLEdBQUcsUUFBUSxlQUFlLE1BQU0sS0FBSyxLQUFLLE1BQU0sTUFBTTtBQUNsRSxVQUFJLE1BQU0sT0FBTyxVQUFVLE9BQU8sSUFBSSxJQUFJO0FBQ3hDLGdCQUFRLElBQUk7QUFDWixjQUFNLElBQUk7QUFJVixlQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3ZCLFVBQUFBLFFBQU8sTUFBTSxJQUFJLFdBQVcsR0FBRztBQUMvQixjQUFJLENBQUMsUUFBUUEsS0FBSSxLQUFLQSxVQUFTLEdBQVE7UUFDekM7TUFDRjtJQUNGO0FBRUEsUUFBSSxPQUFPLE9BQU8sTUFBTSxJQUFJLFdBQVcsR0FBRyxNQUFNLEdBRTlDLGtCQUFpQjtBQUVuQjtFQUNGO0FBRUEsTUFBSSxnQkFBZ0I7QUFJbEIsUUFBSSxPQUFPLE1BQU0sSUFBSSxlQUFlLFlBQWUsUUFBTztBQUUxRCxRQUFJLE1BQU0sT0FBTyxNQUFNLElBQUksV0FBVyxHQUFHLE1BQU0sSUFBYTtBQUMxRCxjQUFRLE1BQU07QUFDZCxZQUFNLE1BQU0sR0FBRyxRQUFRLGVBQWUsT0FBTyxHQUFHO0FBQ2hELFVBQUksT0FBTyxFQUNULFNBQVEsTUFBTSxJQUFJLE1BQU0sT0FBTyxLQUFLO1VBRXBDLE9BQU0sV0FBVztJQUVyQixNQUNFLE9BQU0sV0FBVztBQUtuQixRQUFJLENBQUMsTUFBUyxTQUFRLE1BQU0sSUFBSSxNQUFNLFlBQVksUUFBUTtBQUUxRCxZQUFRLG1CQUFtQixLQUFLO0FBQ2hDLFVBQU0sTUFBTSxJQUFJLFdBQVcsS0FBQTtBQUMzQixRQUFJLENBQUMsS0FBSztBQUNSLFlBQU0sTUFBTTtBQUNaLGFBQU87SUFDVDtBQUNBLFdBQU8sSUFBSTtBQUNYLFlBQVEsSUFBSTtFQUNkO0FBTUEsTUFBSSxDQUFDLFFBQVE7QUFDWCxVQUFNLE1BQU07QUFDWixVQUFNLFNBQVM7QUFFZixVQUFNLFVBQVUsTUFBTSxLQUFLLGFBQWEsS0FBSyxDQUFDO0FBQzlDLFVBQU0sUUFBaUMsQ0FBQyxDQUFDLFFBQVEsSUFBSSxDQUFDO0FBQ3RELFlBQVEsUUFBUTtBQUNoQixRQUFJLE1BQ0YsT0FBTSxLQUFLLENBQUMsU0FBUyxLQUFLLENBQUM7QUFFN0IsUUFBSSxPQUFPO0FBQ1QsWUFBTSxPQUFnQyx1QkFBTyxPQUFPLElBQUk7QUFDeEQsV0FBSyxRQUFRO0FBQ2IsY0FBUSxPQUFPO0lBQ2pCO0FBRUEsVUFBTTtBQUNOLFVBQU0sR0FBRyxPQUFPLFNBQVMsS0FBSztBQUM5QixVQUFNO0FBRU4sVUFBTSxLQUFLLGNBQWMsS0FBSyxFQUFFO0VBQ2xDO0FBRUEsUUFBTSxNQUFNO0FBQ1osUUFBTSxTQUFTO0FBQ2YsU0FBTztBQUNUO0FDM0lBLFNBQXdCLE1BQU8sT0FBb0IsUUFBMEI7QUFDM0UsTUFBSUEsT0FBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTztBQUNoRCxNQUFJLE9BQU87QUFDWCxRQUFNLFNBQVMsTUFBTTtBQUNyQixRQUFNLE1BQU0sTUFBTTtBQUVsQixNQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sR0FBRyxNQUFNLEdBQWUsUUFBTztBQUM5RCxNQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxDQUFDLE1BQU0sR0FBZSxRQUFPO0FBRWxFLFFBQU0sYUFBYSxNQUFNLE1BQU07QUFDL0IsUUFBTSxXQUFXLE1BQU0sR0FBRyxRQUFRLGVBQWUsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBRzVFLE1BQUksV0FBVyxFQUFLLFFBQU87QUFFM0IsUUFBTSxXQUFXO0FBQ2pCLE1BQUksTUFBTSxPQUFPLE1BQU0sSUFBSSxXQUFXLEdBQUcsTUFBTSxJQUFhO0FBTzFEO0FBQ0EsV0FBTyxNQUFNLEtBQUssT0FBTztBQUN2QixNQUFBQSxRQUFPLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFDL0IsVUFBSSxDQUFDLFFBQVFBLEtBQUksS0FBS0EsVUFBUyxHQUFRO0lBQ3pDO0FBQ0EsUUFBSSxPQUFPLElBQU8sUUFBTztBQUl6QixZQUFRO0FBQ1IsVUFBTSxNQUFNLEdBQUcsUUFBUSxxQkFBcUIsTUFBTSxLQUFLLEtBQUssTUFBTSxNQUFNO0FBQ3hFLFFBQUksSUFBSSxJQUFJO0FBQ1YsYUFBTyxNQUFNLEdBQUcsY0FBYyxJQUFJLEdBQUc7QUFDckMsVUFBSSxNQUFNLEdBQUcsYUFBYSxJQUFJLEVBQzVCLE9BQU0sSUFBSTtVQUVWLFFBQU87SUFFWDtBQUlBLFlBQVE7QUFDUixXQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3ZCLE1BQUFBLFFBQU8sTUFBTSxJQUFJLFdBQVcsR0FBRztBQUMvQixVQUFJLENBQUMsUUFBUUEsS0FBSSxLQUFLQSxVQUFTLEdBQVE7SUFDekM7QUFJQSxVQUFNLE1BQU0sR0FBRyxRQUFRLGVBQWUsTUFBTSxLQUFLLEtBQUssTUFBTSxNQUFNO0FBQ2xFLFFBQUksTUFBTSxPQUFPLFVBQVUsT0FBTyxJQUFJLElBQUk7QUFDeEMsY0FBUSxJQUFJO0FBQ1osWUFBTSxJQUFJO0FBSVYsYUFBTyxNQUFNLEtBQUssT0FBTztBQUN2QixRQUFBQSxRQUFPLE1BQU0sSUFBSSxXQUFXLEdBQUc7QUFDL0IsWUFBSSxDQUFDLFFBQVFBLEtBQUksS0FBS0EsVUFBUyxHQUFRO01BQ3pDO0lBQ0YsTUFDRSxTQUFRO0FBR1YsUUFBSSxPQUFPLE9BQU8sTUFBTSxJQUFJLFdBQVcsR0FBRyxNQUFNLElBQWE7QUFDM0QsWUFBTSxNQUFNO0FBQ1osYUFBTztJQUNUO0FBQ0E7RUFDRixPQUFPO0FBSUwsUUFBSSxPQUFPLE1BQU0sSUFBSSxlQUFlLFlBQWUsUUFBTztBQUUxRCxRQUFJLE1BQU0sT0FBTyxNQUFNLElBQUksV0FBVyxHQUFHLE1BQU0sSUFBYTtBQUMxRCxjQUFRLE1BQU07QUFDZCxZQUFNLE1BQU0sR0FBRyxRQUFRLGVBQWUsT0FBTyxHQUFHO0FBQ2hELFVBQUksT0FBTyxFQUNULFNBQVEsTUFBTSxJQUFJLE1BQU0sT0FBTyxLQUFLO1VBRXBDLE9BQU0sV0FBVztJQUVyQixNQUNFLE9BQU0sV0FBVztBQUtuQixRQUFJLENBQUMsTUFBUyxTQUFRLE1BQU0sSUFBSSxNQUFNLFlBQVksUUFBUTtBQUUxRCxZQUFRLG1CQUFtQixLQUFLO0FBQ2hDLFVBQU0sTUFBTSxJQUFJLFdBQVcsS0FBQTtBQUMzQixRQUFJLENBQUMsS0FBSztBQUNSLFlBQU0sTUFBTTtBQUNaLGFBQU87SUFDVDtBQUNBLFdBQU8sSUFBSTtBQUNYLFlBQVEsSUFBSTtFQUNkO0FBTUEsTUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFVLE1BQU0sSUFBSSxNQUFNLFlBQVksUUFBUTtBQUU5QyxVQUFNRyxVQUFrQixDQUFDO0FBQ3pCLFVBQU0sR0FBRyxPQUFPLE1BQ2QsU0FDQSxNQUFNLElBQ04sTUFBTSxLQUNOQSxPQUNGO0FBRUEsVUFBTSxRQUFRLE1BQU0sS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUMxQyxVQUFNLFFBQWlDLENBQUMsQ0FBQyxPQUFPLElBQUksR0FBRyxDQUFDLE9BQU8sRUFBRSxDQUFDO0FBQ2xFLFVBQU0sUUFBUTtBQUNkLFVBQU0sV0FBV0E7QUFDakIsVUFBTSxVQUFVO0FBRWhCLFFBQUksTUFDRixPQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssQ0FBQztBQUU3QixRQUFJLE9BQU87QUFDVCxZQUFNLE9BQWdDLHVCQUFPLE9BQU8sSUFBSTtBQUN4RCxXQUFLLFFBQVE7QUFDYixZQUFNLE9BQU87SUFDZjtFQUNGO0FBRUEsUUFBTSxNQUFNO0FBQ1osUUFBTSxTQUFTO0FBQ2YsU0FBTztBQUNUO0FDNUlBLElBQU0sV0FBVztBQUVqQixJQUFNLGNBQWM7QUFFcEIsU0FBd0IsU0FBVSxPQUFvQixRQUEwQjtBQUM5RSxNQUFJLE1BQU0sTUFBTTtBQUVoQixNQUFJLE1BQU0sSUFBSSxXQUFXLEdBQUcsTUFBTSxHQUFlLFFBQU87QUFFeEQsUUFBTSxRQUFRLE1BQU07QUFDcEIsUUFBTSxNQUFNLE1BQU07QUFFbEIsYUFBUztBQUNQLFFBQUksRUFBRSxPQUFPLElBQUssUUFBTztBQUV6QixVQUFNLEtBQUssTUFBTSxJQUFJLFdBQVcsR0FBRztBQUVuQyxRQUFJLE9BQU8sR0FBYyxRQUFPO0FBQ2hDLFFBQUksT0FBTyxHQUFjO0VBQzNCO0FBRUEsUUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNLFFBQVEsR0FBRyxHQUFHO0FBRTFDLE1BQUksWUFBWSxLQUFLLEdBQUcsR0FBRztBQUN6QixVQUFNLFVBQVUsTUFBTSxHQUFHLGNBQWMsR0FBRztBQUMxQyxRQUFJLENBQUMsTUFBTSxHQUFHLGFBQWEsT0FBTyxFQUFLLFFBQU87QUFFOUMsUUFBSSxDQUFDLFFBQVE7QUFDWCxZQUFNLFVBQVUsTUFBTSxLQUFLLGFBQWEsS0FBSyxDQUFDO0FBQzlDLGNBQVEsUUFBUSxDQUFDLENBQUMsUUFBUSxPQUFPLENBQUM7QUFDbEMsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsT0FBTztBQUVmLFlBQU0sVUFBVSxNQUFNLEtBQUssUUFBUSxJQUFJLENBQUM7QUFDeEMsY0FBUSxVQUFVLE1BQU0sR0FBRyxrQkFBa0IsR0FBRztBQUVoRCxZQUFNLFVBQVUsTUFBTSxLQUFLLGNBQWMsS0FBSyxFQUFFO0FBQ2hELGNBQVEsU0FBUztBQUNqQixjQUFRLE9BQU87SUFDakI7QUFFQSxVQUFNLE9BQU8sSUFBSSxTQUFTO0FBQzFCLFdBQU87RUFDVDtBQUVBLE1BQUksU0FBUyxLQUFLLEdBQUcsR0FBRztBQUN0QixVQUFNLFVBQVUsTUFBTSxHQUFHLGNBQWMsVUFBVSxHQUFBLEVBQUs7QUFDdEQsUUFBSSxDQUFDLE1BQU0sR0FBRyxhQUFhLE9BQU8sRUFBSyxRQUFPO0FBRTlDLFFBQUksQ0FBQyxRQUFRO0FBQ1gsWUFBTSxVQUFVLE1BQU0sS0FBSyxhQUFhLEtBQUssQ0FBQztBQUM5QyxjQUFRLFFBQVEsQ0FBQyxDQUFDLFFBQVEsT0FBTyxDQUFDO0FBQ2xDLGNBQVEsU0FBUztBQUNqQixjQUFRLE9BQU87QUFFZixZQUFNLFVBQVUsTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQ3hDLGNBQVEsVUFBVSxNQUFNLEdBQUcsa0JBQWtCLEdBQUc7QUFFaEQsWUFBTSxVQUFVLE1BQU0sS0FBSyxjQUFjLEtBQUssRUFBRTtBQUNoRCxjQUFRLFNBQVM7QUFDakIsY0FBUSxPQUFPO0lBQ2pCO0FBRUEsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixXQUFPO0VBQ1Q7QUFFQSxTQUFPO0FBQ1Q7QUNwRUEsU0FBUyxXQUFZLEtBQWE7QUFDaEMsU0FBTyxZQUFZLEtBQUssR0FBRztBQUM3QjtBQUNBLFNBQVMsWUFBYSxLQUFhO0FBQ2pDLFNBQU8sYUFBYSxLQUFLLEdBQUc7QUFDOUI7QUFFQSxTQUFTLFNBQVUsSUFBWTtBQUU3QixRQUFNLEtBQUssS0FBSztBQUNoQixTQUFRLE1BQU0sTUFBaUIsTUFBTTtBQUN2QztBQUlBLFNBQVMsWUFBYSxPQUFvQixLQUFxQjtBQUM3RCxRQUFNLE1BQU0sTUFBTTtBQUNsQixNQUFJO0FBQ0osTUFBSTtBQUVKLE1BQUksSUFBSSxXQUFXLFFBQVEsR0FBRyxHQUFHO0FBQy9CLFFBQUksSUFBSSxXQUFXLEtBQUssTUFBTSxDQUFDLEVBQUssUUFBTyxNQUFNO0FBQ2pELFFBQUksSUFBSSxXQUFXLE1BQU0sTUFBTSxDQUFDLEVBQUssUUFBTyxNQUFNO0FBQ2xELFlBQVEsTUFBTTtBQUNkLGlCQUFhO0VBQ2YsV0FBVyxJQUFJLFdBQVcsYUFBYSxHQUFHLEdBQUc7QUFDM0MsWUFBUSxNQUFNO0FBQ2QsaUJBQWE7RUFDZixXQUFXLElBQUksV0FBVyxNQUFNLENBQUMsTUFBTSxJQUFhO0FBQ2xELFlBQVEsTUFBTTtBQUNkLGlCQUFhO0VBQ2YsV0FBVyxTQUFTLElBQUksV0FBVyxNQUFNLENBQUMsQ0FBQyxHQUFHO0FBQzVDLFlBQVEsTUFBTTtBQUNkLGlCQUFhO0VBQ2YsTUFDRSxRQUFPO0FBR1QsTUFBSSxNQUFNLGdCQUFtQixRQUFPO0FBRXBDLFFBQU0sTUFBTSxJQUFJLFFBQVEsWUFBWSxLQUFLO0FBQ3pDLE1BQUksTUFBTSxHQUFHO0FBR1gsVUFBTSxrQkFBa0I7QUFDeEIsV0FBTztFQUNUO0FBQ0EsU0FBTyxNQUFNLFdBQVc7QUFDMUI7QUFFQSxTQUF3QixZQUFhLE9BQW9CLFFBQTBCO0FBQ2pGLE1BQUksQ0FBQyxNQUFNLEdBQUcsUUFBUSxLQUFRLFFBQU87QUFHckMsUUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxNQUFNLE1BQU07QUFDbEIsTUFBSSxNQUFNLElBQUksV0FBVyxHQUFHLE1BQU0sTUFDOUIsTUFBTSxLQUFLLElBQ2IsUUFBTztBQUdULE1BQUk7QUFDSixRQUFNLEtBQUssTUFBTSxJQUFJLFdBQVcsTUFBTSxDQUFDO0FBRXZDLE1BQUksT0FBTyxNQUFlLE9BQU8sR0FDL0IsT0FBTSxZQUFZLE9BQU8sR0FBRztXQUNuQixPQUFPLE1BQWUsU0FBUyxFQUFFLEdBQUc7QUFDN0MsVUFBTSxRQUFRLE1BQU0sSUFBSSxNQUFNLEdBQUcsRUFBRSxNQUFNLHNCQUFzQjtBQUMvRCxVQUFNLFFBQVEsTUFBTSxNQUFNLENBQUEsRUFBRyxTQUFTO0VBQ3hDLE1BQ0UsUUFBTztBQUdULE1BQUksTUFBTSxFQUFLLFFBQU87QUFFdEIsTUFBSSxDQUFDLFFBQVE7QUFDWCxVQUFNLFFBQVEsTUFBTSxLQUFLLGVBQWUsSUFBSSxDQUFDO0FBQzdDLFVBQU0sVUFBVSxNQUFNLElBQUksTUFBTSxLQUFLLEdBQUc7QUFFeEMsUUFBSSxXQUFXLE1BQU0sT0FBTyxFQUFHLE9BQU07QUFDckMsUUFBSSxZQUFZLE1BQU0sT0FBTyxFQUFHLE9BQU07RUFDeEM7QUFDQSxRQUFNLE1BQU07QUFDWixTQUFPO0FBQ1Q7QUNuRkEsSUFBTSxhQUFhO0FBQ25CLElBQU0sV0FBVztBQUVqQixTQUF3QixPQUFRLE9BQW9CLFFBQTBCO0FBQzVFLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFFBQU0sTUFBTSxNQUFNO0FBRWxCLE1BQUksTUFBTSxJQUFJLFdBQVcsR0FBRyxNQUFNLEdBQWEsUUFBTztBQUV0RCxNQUFJLE1BQU0sS0FBSyxJQUFLLFFBQU87QUFJM0IsTUFGVyxNQUFNLElBQUksV0FBVyxNQUFNLENBRWxDLE1BQU8sSUFBYztBQUN2QixVQUFNLFFBQVEsTUFBTSxJQUFJLE1BQU0sR0FBRyxFQUFFLE1BQU0sVUFBVTtBQUNuRCxRQUFJLE9BQU87QUFDVCxVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU1ILFFBQU8sTUFBTSxDQUFBLEVBQUcsQ0FBQSxFQUFHLFlBQVksTUFBTSxNQUFNLFNBQVMsTUFBTSxDQUFBLEVBQUcsTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLFNBQVMsTUFBTSxDQUFBLEdBQUksRUFBRTtBQUV4RyxjQUFNLFFBQVEsTUFBTSxLQUFLLGdCQUFnQixJQUFJLENBQUM7QUFDOUMsY0FBTSxVQUFVLGtCQUFrQkEsS0FBSSxJQUFJLGNBQWNBLEtBQUksSUFBSSxjQUFjLEtBQU07QUFDcEYsY0FBTSxTQUFTLE1BQU0sQ0FBQTtBQUNyQixjQUFNLE9BQU87TUFDZjtBQUNBLFlBQU0sT0FBTyxNQUFNLENBQUEsRUFBRztBQUN0QixhQUFPO0lBQ1Q7RUFDRixPQUFPO0FBQ0wsVUFBTSxRQUFRLE1BQU0sSUFBSSxNQUFNLEdBQUcsRUFBRSxNQUFNLFFBQVE7QUFDakQsUUFBSSxPQUFPO0FBQ1QsWUFBTSxVQUFVLGlCQUFpQixNQUFNLENBQUEsQ0FBRTtBQUN6QyxVQUFJLFlBQVksTUFBTSxDQUFBLEdBQUk7QUFDeEIsWUFBSSxDQUFDLFFBQVE7QUFDWCxnQkFBTSxRQUFRLE1BQU0sS0FBSyxnQkFBZ0IsSUFBSSxDQUFDO0FBQzlDLGdCQUFNLFVBQVU7QUFDaEIsZ0JBQU0sU0FBUyxNQUFNLENBQUE7QUFDckIsZ0JBQU0sT0FBTztRQUNmO0FBQ0EsY0FBTSxPQUFPLE1BQU0sQ0FBQSxFQUFHO0FBQ3RCLGVBQU87TUFDVDtJQUNGO0VBQ0Y7QUFFQSxTQUFPO0FBQ1Q7QUM3Q0EsU0FBUyxrQkFBbUIsWUFBeUI7QUFDbkQsUUFBTSxnQkFBMEMsQ0FBQztBQUNqRCxRQUFNLE1BQU0sV0FBVztBQUV2QixNQUFJLENBQUMsSUFBSztBQUdWLE1BQUksWUFBWTtBQUNoQixNQUFJLGVBQWU7QUFDbkIsUUFBTSxRQUFrQixDQUFDO0FBRXpCLFdBQVMsWUFBWSxHQUFHLFlBQVksS0FBSyxhQUFhO0FBQ3BELFVBQU0sU0FBUyxXQUFXLFNBQUE7QUFFMUIsVUFBTSxLQUFLLENBQUM7QUFNWixRQUFJLFdBQVcsU0FBQSxFQUFXLFdBQVcsT0FBTyxVQUFVLGlCQUFpQixPQUFPLFFBQVEsRUFDcEYsYUFBWTtBQUdkLG1CQUFlLE9BQU87QUFNdEIsV0FBTyxTQUFTLE9BQU8sVUFBVTtBQUVqQyxRQUFJLENBQUMsT0FBTyxNQUFPO0FBT25CLFFBQUksQ0FBQyxjQUFjLGVBQWUsT0FBTyxNQUFNLEVBQzdDLGVBQWMsT0FBTyxNQUFBLElBQVU7TUFBQztNQUFJO01BQUk7TUFBSTtNQUFJO01BQUk7SUFBRTtBQUd4RCxVQUFNLGVBQWUsY0FBYyxPQUFPLE1BQUEsR0FBUyxPQUFPLE9BQU8sSUFBSSxLQUFNLE9BQU8sU0FBUyxDQUFBO0FBRTNGLFFBQUksWUFBWSxZQUFZLE1BQU0sU0FBQSxJQUFhO0FBRS9DLFFBQUksa0JBQWtCO0FBRXRCLFdBQU8sWUFBWSxjQUFjLGFBQWEsTUFBTSxTQUFBLElBQWEsR0FBRztBQUNsRSxZQUFNLFNBQVMsV0FBVyxTQUFBO0FBRTFCLFVBQUksT0FBTyxXQUFXLE9BQU8sT0FBUTtBQUVyQyxVQUFJLE9BQU8sUUFBUSxPQUFPLE1BQU0sR0FBRztBQUNqQyxZQUFJLGFBQWE7QUFTakIsWUFBSSxPQUFPLFNBQVMsT0FBTyxNQUNwQjtlQUFBLE9BQU8sU0FBVSxPQUFPLFVBQVUsTUFBTSxHQUN2QztnQkFBQSxPQUFPLFNBQVUsTUFBTSxLQUFLLE9BQU8sU0FBUyxNQUFNLEVBQ3BELGNBQWE7VUFBQTtRQUNmO0FBSUosWUFBSSxDQUFDLFlBQVk7QUFLZixnQkFBTSxXQUFXLFlBQVksS0FBSyxDQUFDLFdBQVcsWUFBWSxDQUFBLEVBQUcsT0FDekQsTUFBTSxZQUFZLENBQUEsSUFBSyxJQUN2QjtBQUVKLGdCQUFNLFNBQUEsSUFBYSxZQUFZLFlBQVk7QUFDM0MsZ0JBQU0sU0FBQSxJQUFhO0FBRW5CLGlCQUFPLE9BQU87QUFDZCxpQkFBTyxNQUFNO0FBQ2IsaUJBQU8sUUFBUTtBQUNmLDRCQUFrQjtBQUdsQix5QkFBZTtBQUNmO1FBQ0Y7TUFDRjtJQUNGO0FBRUEsUUFBSSxvQkFBb0IsR0FRdEIsZUFBYyxPQUFPLE1BQUEsR0FBUyxPQUFPLE9BQU8sSUFBSSxNQUFPLE9BQU8sVUFBVSxLQUFLLENBQUEsSUFBTTtFQUV2RjtBQUNGO0FBRUEsU0FBd0IsV0FBWSxPQUEwQjtBQUM1RCxRQUFNLGNBQWMsTUFBTTtBQUMxQixRQUFNLE1BQU0sTUFBTSxZQUFZO0FBRTlCLG9CQUFrQixNQUFNLFVBQVU7QUFFbEMsV0FBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLFFBQVE7O0FBQ3JDLFVBQU0sY0FBQSxvQkFBYSxZQUFZLElBQUEsT0FBQSxRQUFBLHNCQUFBLFNBQUEsU0FBQSxrQkFBTztBQUN0QyxRQUFJLFdBQ0YsbUJBQWtCLFVBQVU7RUFFaEM7QUFDRjtBQ3BIQSxTQUF3QixlQUFnQixPQUEwQjtBQUNoRSxNQUFJLE1BQU07QUFDVixNQUFJLFFBQVE7QUFDWixRQUFNRyxVQUFTLE1BQU07QUFDckIsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUV6QixPQUFLLE9BQU8sT0FBTyxHQUFHLE9BQU8sS0FBSyxRQUFRO0FBR3hDLFFBQUlBLFFBQU8sSUFBQSxFQUFNLFVBQVUsRUFBRztBQUM5QixJQUFBQSxRQUFPLElBQUEsRUFBTSxRQUFRO0FBQ3JCLFFBQUlBLFFBQU8sSUFBQSxFQUFNLFVBQVUsRUFBRztBQUU5QixRQUFJQSxRQUFPLElBQUEsRUFBTSxTQUFTLFVBQ3RCLE9BQU8sSUFBSSxPQUNYQSxRQUFPLE9BQU8sQ0FBQSxFQUFHLFNBQVMsT0FFNUIsQ0FBQUEsUUFBTyxPQUFPLENBQUEsRUFBRyxVQUFVQSxRQUFPLElBQUEsRUFBTSxVQUFVQSxRQUFPLE9BQU8sQ0FBQSxFQUFHO1NBQzlEO0FBQ0wsVUFBSSxTQUFTLEtBQVEsQ0FBQUEsUUFBTyxJQUFBLElBQVFBLFFBQU8sSUFBQTtBQUUzQztJQUNGO0VBQ0Y7QUFFQSxNQUFJLFNBQVMsS0FDWCxDQUFBQSxRQUFPLFNBQVM7QUFFcEI7QUNmQSxJQUFNLFNBR0Q7RUFDSCxDQUFDLFFBQVE0QixJQUFNO0VBQ2YsQ0FBQyxXQUFXbEIsT0FBUztFQUNyQixDQUFDLFdBQVdtQixPQUFTO0VBQ3JCLENBQUMsVUFBVUMsTUFBUTtFQUNuQixDQUFDLGFBQWFDLFFBQVc7RUFDekIsQ0FBQyxpQkFBaUJDLHNCQUFnQixRQUFRO0VBQzFDLENBQUMsWUFBWUMsaUJBQVcsUUFBUTtFQUNoQyxDQUFDLFFBQVFDLElBQU07RUFDZixDQUFDLFNBQVNDLEtBQU87RUFDakIsQ0FBQyxZQUFZQyxRQUFVO0VBQ3ZCLENBQUMsZUFBZUMsV0FBYTtFQUM3QixDQUFDLFVBQVVDLE1BQVE7QUFDckI7QUFPQSxJQUFNLFVBR0Q7RUFDSCxDQUFDLGlCQUFpQkMsVUFBZTtFQUNqQyxDQUFDLGlCQUFpQlAsc0JBQWdCLFdBQVc7RUFDN0MsQ0FBQyxZQUFZQyxpQkFBVyxXQUFXO0VBR25DLENBQUMsa0JBQWtCTyxjQUFnQjtBQUNyQztBQUtBLElBQU0sZUFBTixNQUFtQjtFQWNqQixjQUFlOzs7Ozs7TUFWZjtNQUFRLElBQUksTUFBdUM7Ozs7Ozs7O01BTW5EO01BQVMsSUFBSSxNQUEyQjs7QUFFeEMsb0JBQUEsTUFBQSxTQUFRLFdBQUE7QUFHTixhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxJQUNqQyxNQUFLLE1BQU0sS0FBSyxPQUFPLENBQUEsRUFBRyxDQUFBLEdBQUksT0FBTyxDQUFBLEVBQUcsQ0FBQSxDQUFFO0FBRzVDLGFBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxRQUFRLElBQ2xDLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQSxFQUFHLENBQUEsR0FBSSxRQUFRLENBQUEsRUFBRyxDQUFBLENBQUU7RUFFakQ7RUFLQSxVQUFXLE9BQTBCO0FBQ25DLFVBQU0sTUFBTSxNQUFNO0FBQ2xCLFVBQU0sUUFBUSxLQUFLLE1BQU0sU0FBUyxFQUFFO0FBQ3BDLFVBQU0sTUFBTSxNQUFNO0FBQ2xCLFVBQU0sYUFBYSxNQUFNLEdBQUcsUUFBUTtBQUNwQyxVQUFNLFFBQVEsTUFBTTtBQUVwQixRQUFJLE9BQU8sTUFBTSxHQUFBLE1BQVMsYUFBYTtBQUNyQyxZQUFNLE1BQU0sTUFBTSxHQUFBO0FBQ2xCO0lBQ0Y7QUFFQSxRQUFJLEtBQUs7QUFFVCxRQUFJLE1BQU0sUUFBUSxXQUNoQixVQUFTLElBQUksR0FBRyxJQUFJLEtBQUssS0FBSztBQUs1QixZQUFNO0FBQ04sV0FBSyxNQUFNLENBQUEsRUFBRyxPQUFPLElBQUk7QUFDekIsWUFBTTtBQUVOLFVBQUksSUFBSTtBQUNOLFlBQUksT0FBTyxNQUFNLElBQU8sT0FBTSxJQUFJLE1BQU0sd0NBQXdDO0FBQ2hGO01BQ0Y7SUFDRjtRQWFBLE9BQU0sTUFBTSxNQUFNO0FBR3BCLFFBQUksQ0FBQyxHQUFNLE9BQU07QUFDakIsVUFBTSxHQUFBLElBQU8sTUFBTTtFQUNyQjtFQUlBLFNBQVUsT0FBMEI7QUFDbEMsVUFBTSxRQUFRLEtBQUssTUFBTSxTQUFTLEVBQUU7QUFDcEMsVUFBTSxNQUFNLE1BQU07QUFDbEIsVUFBTSxNQUFNLE1BQU07QUFDbEIsVUFBTSxhQUFhLE1BQU0sR0FBRyxRQUFRO0FBRXBDLFdBQU8sTUFBTSxNQUFNLEtBQUs7QUFPdEIsWUFBTSxVQUFVLE1BQU07QUFDdEIsVUFBSSxLQUFLO0FBRVQsVUFBSSxNQUFNLFFBQVEsV0FDaEIsVUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDNUIsYUFBSyxNQUFNLENBQUEsRUFBRyxPQUFPLEtBQUs7QUFDMUIsWUFBSSxJQUFJO0FBQ04sY0FBSSxXQUFXLE1BQU0sSUFBTyxPQUFNLElBQUksTUFBTSx3Q0FBd0M7QUFDcEY7UUFDRjtNQUNGO0FBR0YsVUFBSSxJQUFJO0FBQ04sWUFBSSxNQUFNLE9BQU8sSUFBTztBQUN4QjtNQUNGO0FBRUEsWUFBTSxXQUFXLE1BQU0sSUFBSSxNQUFNLEtBQUE7SUFDbkM7QUFFQSxRQUFJLE1BQU0sUUFDUixPQUFNLFlBQVk7RUFFdEI7Ozs7RUFLQSxNQUFPLEtBQWEsSUFBZ0IsS0FBVSxXQUEwQjtBQUN0RSxVQUFNLFFBQVEsSUFBSSxLQUFLLE1BQU0sS0FBSyxJQUFJLEtBQUssU0FBUztBQUVwRCxTQUFLLFNBQVMsS0FBSztBQUVuQixVQUFNLFFBQVEsS0FBSyxPQUFPLFNBQVMsRUFBRTtBQUNyQyxVQUFNLE1BQU0sTUFBTTtBQUVsQixhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssSUFDdkIsT0FBTSxDQUFBLEVBQUcsS0FBSztFQUVsQjtBQUNGO0FJM0tBLElBQU0sU0FBUztFQUNiLFNBQVNDO0lIb0JULFNBQUE7TUFyQ0EsTUFBTTtNQUdOLFVBQVU7TUFHVixRQUFRO01BR1IsWUFBWTtNQUdaLFNBQVM7TUFHVCxhQUFhO01BT2IsUUFBUTtNQVFSLFdBQVc7TUFHWCxZQUFZO0lBSVo7SUFFQSxZQUFZO01BQ1YsTUFBTSxDQUFDO01BQ1AsT0FBTyxDQUFDO01BQ1IsUUFBUSxDQUFDO0lBQ1g7RUcxQlNBO0VBQ1QsTUFBTUM7SUZvQk4sU0FBQTtNQXJDQSxNQUFNO01BR04sVUFBVTtNQUdWLFFBQVE7TUFHUixZQUFZO01BR1osU0FBUztNQUdULGFBQWE7TUFPYixRQUFRO01BUVIsV0FBVztNQUdYLFlBQVk7SUFJWjtJQUVBLFlBQVk7TUFFVixNQUFNLEVBQ0osT0FBTztRQUNMO1FBQ0E7UUFDQTtRQUNBO1FBQ0E7TUFDRixFQUNGO01BRUEsT0FBTyxFQUNMLE9BQU8sQ0FDTCxXQUNGLEVBQ0Y7TUFFQSxRQUFRO1FBQ04sT0FBTyxDQUNMLE1BQ0Y7UUFDQSxRQUFRLENBQ04saUJBQ0EsZ0JBQ0Y7TUFDRjtJQUNGO0VFakRNQTtFQUNOLFlBQVlDO0lEa0JaLFNBQUE7TUFyQ0EsTUFBTTtNQUdOLFVBQVU7TUFHVixRQUFRO01BR1IsWUFBWTtNQUdaLFNBQVM7TUFHVCxhQUFhO01BT2IsUUFBUTtNQVFSLFdBQVc7TUFHWCxZQUFZO0lBSVo7SUFFQSxZQUFZO01BRVYsTUFBTSxFQUNKLE9BQU87UUFDTDtRQUNBO1FBQ0E7UUFDQTtRQUNBO01BQ0YsRUFDRjtNQUVBLE9BQU8sRUFDTCxPQUFPO1FBQ0w7UUFDQTtRQUNBO1FBQ0E7UUFDQTtRQUNBO1FBQ0E7UUFDQTtRQUNBO1FBQ0E7TUFDRixFQUNGO01BRUEsUUFBUTtRQUNOLE9BQU87VUFDTDtVQUNBO1VBQ0E7VUFDQTtVQUNBO1VBQ0E7VUFDQTtVQUNBO1VBQ0E7VUFDQTtRQUNGO1FBQ0EsUUFBUTtVQUNOO1VBQ0E7VUFDQTtRQUNGO01BQ0Y7SUFDRjtFQ2xFWUE7QUFDZDtBQWlDQSxJQUFNLGVBQWU7QUFDckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sc0JBQXNCO0VBQUM7RUFBUztFQUFVO0FBQVM7QUFPekQsSUFBTSxhQUFOLE1BQWlCOzs7Ozs7Ozs7Ozs7Ozs7OztFQW1FZixhQUFjLEtBQXNCO0FBRWxDLFVBQU0sTUFBTSxJQUFJLEtBQUssRUFBRSxZQUFZO0FBRW5DLFdBQU8sYUFBYSxLQUFLLEdBQUcsSUFBSSxhQUFhLEtBQUssR0FBRyxJQUFJO0VBQzNEOzs7OztFQU1BLGNBQWUsS0FBcUI7QUFFbEMsVUFBTSxTQUFlLGNBQU0sS0FBSyxJQUFJO0FBRXBDLFFBQUksT0FBTyxVQU9MO1VBQUEsQ0FBQyxPQUFPLFlBQVksb0JBQW9CLFFBQVEsT0FBTyxRQUFRLEtBQUssRUFDdEUsS0FBSTtBQUNGLGVBQU8sV0FBVyxnQkFBQUMsUUFBUyxRQUFRLE9BQU8sUUFBUTtNQUNwRCxTQUFTLElBQUk7TUFBTzs7QUFJeEIsUUFBSSxPQUFPLEtBQU0sUUFBTyxPQUFhLGVBQU8sT0FBTyxJQUFJO0FBQ3ZELFFBQUksT0FBTyxTQUFVLFFBQU8sV0FBaUIsZUFBTyxPQUFPLFFBQVE7QUFDbkUsUUFBSSxPQUFPLFNBQVUsUUFBTyxXQUFpQixlQUFPLE9BQU8sUUFBUTtBQUNuRSxRQUFJLE9BQU8sT0FBUSxRQUFPLFNBQWUsZUFBTyxPQUFPLE1BQU07QUFDN0QsUUFBSSxPQUFPLEtBQU0sUUFBTyxPQUFhLGVBQU8sT0FBTyxJQUFJO0FBRXZELFdBQWEsT0FBTyxNQUFNO0VBQzVCOzs7O0VBS0Esa0JBQW1CLEtBQXFCO0FBQ3RDLFVBQU0sU0FBZSxjQUFNLEtBQUssSUFBSTtBQUVwQyxRQUFJLE9BQU8sVUFPTDtVQUFBLENBQUMsT0FBTyxZQUFZLG9CQUFvQixRQUFRLE9BQU8sUUFBUSxLQUFLLEVBQ3RFLEtBQUk7QUFDRixlQUFPLFdBQVcsZ0JBQUFBLFFBQVMsVUFBVSxPQUFPLFFBQVE7TUFDdEQsU0FBUyxJQUFJO01BQU87O0FBS3hCLFdBQWEsZUFBYSxPQUFPLE1BQU0sR0FBUyxlQUFPLGVBQWUsR0FBRztFQUMzRTtFQWtCQSxlQUNLLE1BSUg7Ozs7Ozs7O01BaEpGO01BQVMsSUFBSSxhQUFhOzs7Ozs7Ozs7TUFPMUI7TUFBUSxJQUFJLFlBQVk7Ozs7Ozs7OztNQU94QjtNQUFPLElBQUksV0FBVzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O01Bc0J0QjtNQUFXLElBQUksU0FBUzs7Ozs7Ozs7O01BT3hCO01BQVUsSUFBSSxVQUFVOzs7Ozs7OztNQXNGeEI7TUFBUUM7Ozs7Ozs7O01BTVI7TUFBVSxPQUFPLE9BQU8sQ0FBQyxHQUFHQyxlQUFPOztBQVVqQyxVQUFNLENBQUMscUJBQXFCLE9BQUEsSUFBVztBQUV2QyxRQUFJLE9BQU8sd0JBQXdCLFVBQVU7QUFDM0MsV0FBSyxVQUFVLG1CQUFtQjtBQUNsQyxVQUFJLFFBQVcsTUFBSyxJQUFJLE9BQU87SUFDakMsT0FBTztBQUNMLFdBQUssVUFBVSxTQUFTO0FBQ3hCLFdBQUssSUFBSSx1QkFBdUIsQ0FBQyxDQUFDO0lBQ3BDO0VBQ0Y7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7RUFvQkEsSUFBSyxTQUFrQztBQUNyQyxXQUFPLE9BQU8sS0FBSyxTQUFTLE9BQU87QUFDbkMsV0FBTztFQUNUOzs7Ozs7Ozs7RUFVQSxVQUFXLFNBQXdEO0FBQ2pFLFFBQUk7QUFFSixRQUFJLE9BQU8sWUFBWSxVQUFVO0FBQy9CLFlBQU0sYUFBYTtBQUNuQixVQUFJLE9BQU8sVUFBQTtBQUNYLFVBQUksQ0FBQyxFQUFLLE9BQU0sSUFBSSxNQUFNLCtCQUErQixVQUFBLGVBQXlCO0lBQ3BGLE1BQ0UsS0FBSTtBQUdOLFFBQUksQ0FBQyxFQUFLLE9BQU0sSUFBSSxNQUFNLDRDQUE2QztBQUV2RSxRQUFJLEVBQUUsUUFBVyxNQUFLLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUTtBQUUvQyxVQUFNLGFBQWEsRUFBRTtBQUNyQixRQUFJLFlBQVk7O0FBRWQ7UUFEbUQ7UUFBUTtRQUFTO01BQ3BFLEVBQWUsUUFBQSxDQUFTLFNBQVM7O0FBQy9CLGNBQU0sU0FBQSxtQkFBUSxXQUFXLElBQUEsT0FBQSxRQUFBLHFCQUFBLFNBQUEsU0FBQSxpQkFBTztBQUNoQyxZQUFJLE1BQ0YsTUFBSyxJQUFBLEVBQU0sTUFBTSxXQUFXLEtBQUs7TUFFckMsQ0FBQztBQUVELFlBQU0sVUFBQSxxQkFBUyxXQUFXLFlBQUEsUUFBQSx1QkFBQSxTQUFBLFNBQUEsbUJBQVE7QUFDbEMsVUFBSSxPQUNGLE1BQUssT0FBTyxPQUFPLFdBQVcsTUFBTTtJQUV4QztBQUNBLFdBQU87RUFDVDs7Ozs7Ozs7Ozs7Ozs7O0VBZ0JBLE9BQVEvQyxPQUF5QixnQkFBZ0IsT0FBYTtBQUM1RCxRQUFJLFNBQW1CLENBQUM7QUFFeEIsUUFBSSxDQUFDLE1BQU0sUUFBUUEsS0FBSSxFQUFLLENBQUFBLFFBQU8sQ0FBQ0EsS0FBSTtBQUd4QztNQUQyQztNQUFRO01BQVM7SUFDNUQsRUFBTyxRQUFBLENBQVMsVUFBVTtBQUN4QixlQUFTLE9BQU8sT0FBTyxLQUFLLEtBQUEsRUFBTyxNQUFNLE9BQU9BLE9BQU0sSUFBSSxDQUFDO0lBQzdELENBQUM7QUFFRCxhQUFTLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPQSxPQUFNLElBQUksQ0FBQztBQUU1RCxVQUFNLFNBQVNBLE1BQUssT0FBQSxDQUFRLFNBQVMsT0FBTyxRQUFRLElBQUksSUFBSSxDQUFDO0FBRTdELFFBQUksT0FBTyxVQUFVLENBQUMsY0FDcEIsT0FBTSxJQUFJLE1BQU0saURBQWlELE1BQUEsRUFBUTtBQUczRSxXQUFPO0VBQ1Q7Ozs7RUFLQSxRQUFTQSxPQUF5QixnQkFBZ0IsT0FBYTtBQUM3RCxRQUFJLFNBQW1CLENBQUM7QUFFeEIsUUFBSSxDQUFDLE1BQU0sUUFBUUEsS0FBSSxFQUFLLENBQUFBLFFBQU8sQ0FBQ0EsS0FBSTtBQUd4QztNQUQyQztNQUFRO01BQVM7SUFDNUQsRUFBTyxRQUFBLENBQVMsVUFBVTtBQUN4QixlQUFTLE9BQU8sT0FBTyxLQUFLLEtBQUEsRUFBTyxNQUFNLFFBQVFBLE9BQU0sSUFBSSxDQUFDO0lBQzlELENBQUM7QUFFRCxhQUFTLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxRQUFRQSxPQUFNLElBQUksQ0FBQztBQUU3RCxVQUFNLFNBQVNBLE1BQUssT0FBQSxDQUFRLFNBQVMsT0FBTyxRQUFRLElBQUksSUFBSSxDQUFDO0FBRTdELFFBQUksT0FBTyxVQUFVLENBQUMsY0FDcEIsT0FBTSxJQUFJLE1BQU0sa0RBQWtELE1BQUEsRUFBUTtBQUU1RSxXQUFPO0VBQ1Q7Ozs7Ozs7Ozs7Ozs7Ozs7RUFpQkEsSUFDRSxXQUNHLFFBQ0c7QUFDTixXQUFPLE1BQU0sUUFBUSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDdEMsV0FBTztFQUNUOzs7Ozs7Ozs7Ozs7RUFhQSxNQUFPLEtBQWEsS0FBbUI7QUFDckMsUUFBSSxPQUFPLFFBQVEsU0FDakIsT0FBTSxJQUFJLE1BQU0sK0JBQStCO0FBR2pELFVBQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxHQUFHO0FBRWhELFNBQUssS0FBSyxRQUFRLEtBQUs7QUFFdkIsV0FBTyxNQUFNO0VBQ2Y7Ozs7Ozs7O0VBU0EsT0FBUSxLQUFhLE1BQVcsQ0FBQyxHQUFXO0FBQzFDLFdBQU8sS0FBSyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FBRyxHQUFHLEtBQUssU0FBUyxHQUFHO0VBQ3JFOzs7Ozs7RUFPQSxZQUFhLEtBQWEsS0FBbUI7QUFDM0MsVUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFFaEQsVUFBTSxhQUFhO0FBQ25CLFNBQUssS0FBSyxRQUFRLEtBQUs7QUFFdkIsV0FBTyxNQUFNO0VBQ2Y7Ozs7O0VBTUEsYUFBYyxLQUFhLE1BQVcsQ0FBQyxHQUFXO0FBQ2hELFdBQU8sS0FBSyxTQUFTLE9BQU8sS0FBSyxZQUFZLEtBQUssR0FBRyxHQUFHLEtBQUssU0FBUyxHQUFHO0VBQzNFO0FBV0Y7QUFUUyxnQkFBQSxZQUFBLFNBQVEsS0FBQTtBQUNSLGdCQUFBLFlBQUEsU0FBUSxLQUFBO0FBQ1IsZ0JBQUEsWUFBQSxZQUFXLFFBQUE7QUFDWCxnQkFBQSxZQUFBLGNBQWEsVUFBQTtBQUNiLGdCQUFBLFlBQUEsYUFBWSxTQUFBO0FBQ1osZ0JBQUEsWUFBQSxlQUFjLFdBQUE7QUFDZCxnQkFBQSxZQUFBLGNBQWEsVUFBQTtBQUNiLGdCQUFBLFlBQUEsZ0JBQWUsWUFBQTtBQUNmLGdCQUFBLFlBQUEsZUFBYyxXQUFBO0FDM2F2QixJQUFNLHFCQUFxQixTQUFTLFVBQVU7OztBQ0F2QyxTQUFTLFFBQVEsU0FBeUI7QUFDL0MsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUM7QUFDN0MsUUFBTSxNQUFNLENBQUMsVUFBa0IsT0FBTyxLQUFLLEVBQUUsU0FBUyxHQUFHLEdBQUc7QUFDNUQsUUFBTSxVQUFVLEtBQUssTUFBTSxRQUFRLEVBQUU7QUFDckMsU0FBTyxVQUFVLEtBQ2IsR0FBRyxPQUFPLElBQUksSUFBSSxRQUFRLEVBQUUsQ0FBQyxLQUM3QixHQUFHLEtBQUssTUFBTSxVQUFVLEVBQUUsQ0FBQyxJQUFJLElBQUksVUFBVSxFQUFFLENBQUMsSUFBSSxJQUFJLFFBQVEsRUFBRSxDQUFDO0FBQ3pFO0FBR08sU0FBUyxPQUFPLE9BQXFEO0FBQzFFLE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsUUFBTSxTQUFTLE1BQU0sZUFBZSxNQUFNLE1BQU0sZ0JBQWdCO0FBQ2hFLFNBQU8sR0FBRyxRQUFRLE1BQU8sUUFBUSxJQUFJLFFBQVEsS0FBTSxRQUFRLENBQUMsQ0FBQyxHQUFHO0FBQ2xFO0FBZ0RBLElBQU0sVUFBVSxJQUFJO0FBQUEsRUFDbEIsQ0FBQyx1REFBdUQsK0JBQStCLG9CQUFvQixFQUFFO0FBQUEsSUFDM0c7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUNGO0FBQ0EsSUFBTSxXQUFXO0FBR1YsU0FBUyxNQUFNZ0QsT0FBc0I7QUFDMUMsU0FBT0EsTUFBSyxRQUFRLFNBQVMsSUFBSSxFQUFFLFFBQVEsU0FBUyxFQUFFLEVBQUUsUUFBUSxVQUFVLEVBQUU7QUFDOUU7OztBQy9FQSxJQUFNLFdBQVcsSUFBSSxtQkFBVyxFQUFFLE1BQU0sT0FBTyxTQUFTLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDOUUsU0FBUyxlQUFlLENBQUMsUUFBUSxnQkFBZ0IsS0FBSyxHQUFHO0FBQ3pELFNBQVMsU0FBUyxNQUFNLFFBQVEsQ0FBQ0MsU0FBUSxVQUFVO0FBQ2pELFFBQU0sUUFBUUEsUUFBTyxLQUFLO0FBQzFCLFNBQU8sK0JBQStCLE1BQU0sT0FBTyxXQUFXLGdCQUFnQixDQUFDLElBQUksTUFBTSxPQUFPLE9BQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUM7QUFDL0g7QUFDQSxTQUFTLFNBQVMsTUFBTSxZQUFZLENBQUNBLFNBQVEsVUFBVTtBQUNyRCxRQUFNLE9BQU8sTUFBTSxPQUFPQSxRQUFPLEtBQUssR0FBRyxRQUFRLE1BQU0sS0FBSyxFQUFFLENBQUM7QUFDL0QsU0FBTyxZQUFZLElBQUksWUFBWSxJQUFJO0FBQ3pDO0FBRU8sU0FBUyxNQUFNQyxPQUFzQjtBQUMxQyxRQUFNLFFBQWdDLEVBQUUsS0FBSyxTQUFTLEtBQUssUUFBUSxLQUFLLFFBQVEsS0FBSyxVQUFVLEtBQUssUUFBUTtBQUM1RyxTQUFPQSxNQUFLLFFBQVEsWUFBWSxDQUFDLFNBQVMsTUFBTSxJQUFJLEtBQUssSUFBSTtBQUMvRDtBQUdPLFNBQVMsU0FBUyxNQUFpQixLQUFxQjtBQUM3RCxRQUFNLE9BQU8sU0FBUyxLQUFLLFdBQVcsT0FBTyxLQUFLLFNBQVM7QUFDM0QsUUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLEtBQUssR0FBRyxLQUFLLFFBQVEsRUFDaEUsT0FBTyxPQUFPLEVBQ2QsSUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQ3BDLFFBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLElBQUksUUFBUSxFQUFFLEtBQUssSUFBSTtBQUM5RCxRQUFNLFFBQVEsS0FBSyxRQUFRLG9CQUFvQixNQUFNLEtBQUssTUFBTSxPQUFPLENBQUMsSUFBSSxNQUFNLEtBQUssTUFBTSxRQUFRLEVBQUUsQ0FBQyxTQUFTO0FBQ2pILFNBQU8sT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsa0JBQTBCLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFLLENBQUM7QUFBQSxFQUFTLEtBQUs7QUFBQSxFQUFLLEtBQUs7QUFDckg7QUFFQSxTQUFTLFNBQVMsTUFBb0I7QUFDcEMsUUFBTUEsUUFBTyxDQUFDLFFBQWdCLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxXQUFZLEtBQUssR0FBRyxJQUFLLEVBQUU7QUFDcEYsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyw0QkFBNEIsU0FBUyxPQUFPQSxNQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbEUsS0FBSztBQUNILGFBQU8sd0RBQXdELFNBQVMsT0FBT0EsTUFBSyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQzlGLEtBQUs7QUFDSCxhQUFPLFlBQVlBLE1BQUssU0FBUyxHQUFHQSxNQUFLLGtCQUFrQixHQUFHLEtBQUssVUFBVUEsTUFBSyxRQUFRLENBQUM7QUFBQSxJQUM3RixLQUFLLGVBQWU7QUFDbEIsWUFBTSxVQUFXLE1BQU0sUUFBUSxLQUFLLE9BQU8sSUFBSSxLQUFLLFVBQVUsQ0FBQztBQUMvRCxZQUFNLE9BQU8sUUFBUTtBQUFBLFFBQ25CLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQyxVQUFVLE1BQU0sT0FBTyxJQUFJLENBQUMsQ0FBQztBQUFBLE1BQzdFO0FBQ0EsYUFBTyx1QkFBdUIsS0FBSyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQzdDO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFBTztBQUFBO0FBQUEsSUFDVCxLQUFLO0FBQ0gsYUFBTyxzQkFBc0IsTUFBTUEsTUFBSyxTQUFTLENBQUMsQ0FBQztBQUFBLElBQ3JELEtBQUs7QUFDSCxhQUFPLG1CQUFtQixNQUFNLEdBQUdBLE1BQUssUUFBUSxDQUFDLEtBQUtBLE1BQUssTUFBTSxDQUFDLElBQUlBLE1BQUssUUFBUSxDQUFDLEVBQUUsQ0FBQztBQUFBLElBQ3pGLEtBQUs7QUFDSCxhQUFPLDZCQUE2QixNQUFNQSxNQUFLLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDMUQ7QUFDRSxhQUFPLG1CQUFtQixNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUM7QUFDRjtBQUVBLFNBQVMsWUFBWSxTQUFpQixRQUFnQixVQUFtQixRQUF3QjtBQUMvRixRQUFNLFNBQVMsT0FBTyxhQUFhLFlBQVksYUFBYTtBQUM1RCxRQUFNLE9BQU8sU0FBUyxrQkFBa0IsUUFBUSxVQUFVLFdBQVcsZUFBZSxzQkFBc0I7QUFDMUcsUUFBTSxPQUFPLE9BQU8sS0FBSyxJQUFJLFFBQVEsTUFBTSxNQUFNLENBQUMsV0FBVztBQUM3RCxTQUFPLDBCQUEwQixTQUFTLFlBQVksRUFBRSxzQkFBc0IsTUFBTSxPQUFPLENBQUMsVUFBVSxJQUFJLGFBQWEsSUFBSTtBQUM3SDs7O0F0RS9EQSxJQUFNLE9BQU8sSUFBSSxVQUFrQjtBQUNqQyxRQUFNLE9BQWtCO0FBQUEsSUFDdEIsUUFBUTtBQUFBLElBQ1IsaUJBQWlCO0FBQUEsSUFDakIsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsV0FBVztBQUFBLElBQ1gsU0FBUztBQUFBLElBQ1QsT0FBTyxDQUFDO0FBQUEsSUFDUixPQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDbkQsT0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPLFNBQVMsTUFBTSxDQUFDO0FBQ3pCO0FBQ0EsSUFBTSxPQUFPLENBQUNDLFdBQXdCLEVBQUUsSUFBSSxLQUFLLE1BQU0saUJBQWlCLE1BQUFBLE1BQUs7QUFBQSxJQUU3RSx1QkFBSyw4RUFBOEUsTUFBTTtBQUN2RixRQUFNLE9BQU87QUFBQSxJQUNYLEtBQUssdUhBQXVIO0FBQUEsRUFDOUg7QUFDQSxnQkFBQUMsUUFBTyxNQUFNLE1BQU0sd0JBQXdCO0FBQzNDLGdCQUFBQSxRQUFPLGFBQWEsTUFBTSx5Q0FBeUM7QUFDbkUsZ0JBQUFBLFFBQU8sTUFBTSxNQUFNLCtDQUErQztBQUNwRSxDQUFDO0FBQUEsSUFFRCx1QkFBSyxrRkFBa0YsTUFBTTtBQUMzRixRQUFNLE9BQU8sS0FBSyxLQUFLLCtDQUErQyxDQUFDO0FBQ3ZFLGdCQUFBQSxRQUFPLE1BQU0sTUFBTSxtRUFBbUU7QUFDeEYsQ0FBQztBQUFBLElBRUQsdUJBQUsscURBQXFELE1BQU07QUFDOUQsUUFBTSxPQUFPLEtBQUssRUFBRSxJQUFJLEtBQUssTUFBTSxxQkFBcUIsU0FBUyxZQUFZLGtCQUFrQixhQUFhLFVBQVUsRUFBRSxDQUFDO0FBQ3pILGdCQUFBQSxRQUFPLE1BQU0sTUFBTSxtQkFBbUI7QUFDdEMsZ0JBQUFBLFFBQU8sTUFBTSxNQUFNLG9DQUFvQztBQUN2RCxnQkFBQUEsUUFBTyxNQUFNLE1BQU0sYUFBYTtBQUNsQyxDQUFDO0FBQUEsSUFFRCx1QkFBSyxtREFBbUQsTUFBTTtBQUM1RCxnQkFBQUEsUUFBTyxNQUFNLEtBQUssRUFBRSxJQUFJLEtBQUssTUFBTSxjQUFjLENBQUMsR0FBRyxtQkFBbUI7QUFDMUUsQ0FBQzsiLAogICJuYW1lcyI6IFsiZXhwb3J0cyIsICJtb2R1bGUiLCAiZGVjb2RlIiwgImVuY29kZSIsICJwdW55Y29kZSIsICJjb2RlIiwgInRhYmxlIiwgImNvZGUiLCAiYzEiLCAiQmluVHJpZUZsYWdzIiwgIkNoYXJDb2RlcyIsICJjb2RlIiwgIkVudGl0eURlY29kZXJTdGF0ZSIsICJEZWNvZGluZ01vZGUiLCAiRW50aXR5TGV2ZWwiLCAiRW5jb2RpbmdNb2RlIiwgInRleHQiLCAibGlzdCIsICJjb2RlIiwgImVudGl0eSIsICJsaXN0IiwgInRva2VucyIsICJpc0xpbmtPcGVuIiwgImlzTGlua0Nsb3NlIiwgImxpbmtpZnkiLCAidGV4dCIsICJfcnVsZXMiLCAicl9ub3JtYWxpemUiLCAicl9ibG9jayIsICJyX3N0cmlwX3JlZmVyZW5jZXMiLCAicl9pbmxpbmUiLCAicl9saW5raWZ5IiwgInJfcmVwbGFjZW1lbnRzIiwgInJfc21hcnRxdW90ZXMiLCAicl90ZXh0X2pvaW4iLCAiYmxvY2tfbmFtZXMiLCAicl90YWJsZSIsICJyX2NvZGUiLCAicl9mZW5jZSIsICJyX2Jsb2NrcXVvdGUiLCAicl9ociIsICJyX2xpc3QiLCAicl9yZWZlcmVuY2UiLCAicl9odG1sX2Jsb2NrIiwgInJfaGVhZGluZyIsICJyX2xoZWFkaW5nIiwgInJfcGFyYWdyYXBoIiwgImxpbmsiLCAicG9zdFByb2Nlc3MiLCAicl90ZXh0IiwgInJfbmV3bGluZSIsICJyX2VzY2FwZSIsICJyX2JhY2t0aWNrcyIsICJyX3N0cmlrZXRocm91Z2giLCAicl9lbXBoYXNpcyIsICJyX2xpbmsiLCAicl9pbWFnZSIsICJyX2F1dG9saW5rIiwgInJfaHRtbF9pbmxpbmUiLCAicl9lbnRpdHkiLCAicl9iYWxhbmNlX3BhaXJzIiwgInJfZnJhZ21lbnRzX2pvaW4iLCAiY2ZnX2RlZmF1bHQiLCAiY2ZnX3plcm8iLCAiY2ZnX2NvbW1vbm1hcmsiLCAicHVueWNvZGUiLCAidXRpbHMiLCAiaGVscGVycyIsICJ0ZXh0IiwgInRva2VucyIsICJ0ZXh0IiwgInRleHQiLCAiYXNzZXJ0Il0KfQo=
