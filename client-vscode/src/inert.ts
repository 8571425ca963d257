/** Foreign text as it is, harmless: what would act or hide is drawn instead; without VS Code. */

// Controls, format characters (bidi among them), lone halves of signs, separators of lines, and what is not drawn at all.
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text with every control, bidi and invisible character drawn; newlines and tabs stay. */
export function drawn(text: string): string {
  return text.replace(ACTIVE, (sign) => (sign === "\n" || sign === "\t" ? sign : mark(sign)));
}

/** The same in one line: newlines and tabs are drawn too, and what is too long is cut, which shows. */
export function drawnLine(text: string, most = 400): string {
  const line = text.slice(0, most).replace(ACTIVE, mark);
  return text.length > most ? `${line}… (+${text.length - most} characters)` : line;
}

function mark(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code); // the control pictures: an escape is drawn as ␛
  if (code === 0x7f) return "␡";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** Text for a place where VS Code draws `$(name)` as an icon: it stays what it is, and looks it. */
export function withoutIcons(text: string): string {
  return text.replaceAll("$(", "$\u200b(");
}
