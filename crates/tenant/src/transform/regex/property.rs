//! Classes of characters by name, as `\p{…}` has them: POSIX classes, Unicode's, blocks, and those of `java.lang.Character`.

use super::unit::{Fold, class};
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// POSIX classes: ASCII only.
const POSIX: &[(&str, &str)] = &[
    ("Lower", "[a-z]"),
    ("Upper", "[A-Z]"),
    ("ASCII", "[\\x00-\\x7F]"),
    ("Alpha", "[a-zA-Z]"),
    ("Digit", "[0-9]"),
    ("Alnum", "[a-zA-Z0-9]"),
    ("Punct", "[!-/:-@\\[-`{-~]"),
    ("Graph", "[!-~]"),
    ("Print", "[ -~]"),
    ("Blank", "[ \\t]"),
    ("Cntrl", "[\\x00-\\x1F\\x7F]"),
    ("XDigit", "[0-9A-Fa-f]"),
    ("Space", "[ \\t-\\r]"),
];

/// Methods of `java.lang.Character`.
const JAVA: &[(&str, &str)] = &[
    ("javaLowerCase", "\\p{Lowercase}"),
    ("javaUpperCase", "\\p{Uppercase}"),
    ("javaAlphabetic", "\\p{Alphabetic}"),
    ("javaIdeographic", "\\p{Ideographic}"),
    ("javaTitleCase", "\\p{Lt}"),
    ("javaDigit", "\\p{Nd}"),
    ("javaDefined", "\\P{Cn}"),
    ("javaLetter", "\\p{L}"),
    ("javaLetterOrDigit", "[\\p{L}\\p{Nd}]"),
    ("javaSpaceChar", "\\p{Z}"),
    (
        "javaWhitespace",
        "[\\p{Zs}\\p{Zl}\\p{Zp}\\t-\\r\\x1C-\\x1F--[\\u{A0}\\u{2007}\\u{202F}]]",
    ),
    ("javaISOControl", "[\\x00-\\x1F\\x7F-\\x{9F}]"),
];

/// Binary properties behind `Is`.
const BINARY: &[(&str, &str)] = &[
    ("ALPHABETIC", "\\p{Alphabetic}"),
    ("LETTER", "\\p{L}"),
    ("IDEOGRAPHIC", "\\p{Ideographic}"),
    ("LOWERCASE", "\\p{Lowercase}"),
    ("UPPERCASE", "\\p{Uppercase}"),
    ("TITLECASE", "\\p{Lt}"),
    ("WHITE_SPACE", "\\p{White_Space}"),
    ("WHITESPACE", "\\p{White_Space}"),
    ("CONTROL", "\\p{Cc}"),
    ("PUNCTUATION", "\\p{P}"),
    ("HEX_DIGIT", "\\p{Hex_Digit}"),
    ("HEXDIGIT", "\\p{Hex_Digit}"),
    ("ASSIGNED", "\\P{Cn}"),
    ("DIGIT", "\\p{Nd}"),
    ("ALNUM", "[\\p{Alphabetic}\\p{Nd}]"),
    ("BLANK", "[\\p{Zs}\\t]"),
    ("GRAPH", "[^\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}]"),
    ("PRINT", "[[^\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}]\\p{Zs}]"),
    ("WORD", "[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]"),
    ("JOIN_CONTROL", "\\p{Join_Control}"),
];

/// Blocks that patterns name: those of the scripts that names are written in, and of punctuation.
const BLOCKS: &[(&str, u32, u32)] = &[
    ("BASICLATIN", 0x0000, 0x007F),
    ("LATIN1SUPPLEMENT", 0x0080, 0x00FF),
    ("LATINEXTENDEDA", 0x0100, 0x017F),
    ("LATINEXTENDEDB", 0x0180, 0x024F),
    ("IPAEXTENSIONS", 0x0250, 0x02AF),
    ("SPACINGMODIFIERLETTERS", 0x02B0, 0x02FF),
    ("COMBININGDIACRITICALMARKS", 0x0300, 0x036F),
    ("GREEK", 0x0370, 0x03FF),
    ("GREEKANDCOPTIC", 0x0370, 0x03FF),
    ("CYRILLIC", 0x0400, 0x04FF),
    ("CYRILLICSUPPLEMENT", 0x0500, 0x052F),
    ("CYRILLICSUPPLEMENTARY", 0x0500, 0x052F),
    ("ARMENIAN", 0x0530, 0x058F),
    ("HEBREW", 0x0590, 0x05FF),
    ("ARABIC", 0x0600, 0x06FF),
    ("SYRIAC", 0x0700, 0x074F),
    ("THAANA", 0x0780, 0x07BF),
    ("DEVANAGARI", 0x0900, 0x097F),
    ("BENGALI", 0x0980, 0x09FF),
    ("GURMUKHI", 0x0A00, 0x0A7F),
    ("GUJARATI", 0x0A80, 0x0AFF),
    ("ORIYA", 0x0B00, 0x0B7F),
    ("TAMIL", 0x0B80, 0x0BFF),
    ("TELUGU", 0x0C00, 0x0C7F),
    ("KANNADA", 0x0C80, 0x0CFF),
    ("MALAYALAM", 0x0D00, 0x0D7F),
    ("SINHALA", 0x0D80, 0x0DFF),
    ("THAI", 0x0E00, 0x0E7F),
    ("LAO", 0x0E80, 0x0EFF),
    ("TIBETAN", 0x0F00, 0x0FFF),
    ("MYANMAR", 0x1000, 0x109F),
    ("GEORGIAN", 0x10A0, 0x10FF),
    ("HANGULJAMO", 0x1100, 0x11FF),
    ("ETHIOPIC", 0x1200, 0x137F),
    ("KHMER", 0x1780, 0x17FF),
    ("MONGOLIAN", 0x1800, 0x18AF),
    ("COMBININGDIACRITICALMARKSEXTENDED", 0x1AB0, 0x1AFF),
    ("COMBININGDIACRITICALMARKSSUPPLEMENT", 0x1DC0, 0x1DFF),
    ("LATINEXTENDEDADDITIONAL", 0x1E00, 0x1EFF),
    ("GREEKEXTENDED", 0x1F00, 0x1FFF),
    ("GENERALPUNCTUATION", 0x2000, 0x206F),
    ("SUPERSCRIPTSANDSUBSCRIPTS", 0x2070, 0x209F),
    ("CURRENCYSYMBOLS", 0x20A0, 0x20CF),
    ("COMBININGMARKSFORSYMBOLS", 0x20D0, 0x20FF),
    ("COMBININGDIACRITICALMARKSFORSYMBOLS", 0x20D0, 0x20FF),
    ("LETTERLIKESYMBOLS", 0x2100, 0x214F),
    ("NUMBERFORMS", 0x2150, 0x218F),
    ("ARROWS", 0x2190, 0x21FF),
    ("MATHEMATICALOPERATORS", 0x2200, 0x22FF),
    ("ENCLOSEDALPHANUMERICS", 0x2460, 0x24FF),
    ("BOXDRAWING", 0x2500, 0x257F),
    ("MISCELLANEOUSSYMBOLS", 0x2600, 0x26FF),
    ("DINGBATS", 0x2700, 0x27BF),
    ("LATINEXTENDEDC", 0x2C60, 0x2C7F),
    ("CJKRADICALSSUPPLEMENT", 0x2E80, 0x2EFF),
    ("CJKSYMBOLSANDPUNCTUATION", 0x3000, 0x303F),
    ("HIRAGANA", 0x3040, 0x309F),
    ("KATAKANA", 0x30A0, 0x30FF),
    ("BOPOMOFO", 0x3100, 0x312F),
    ("HANGULCOMPATIBILITYJAMO", 0x3130, 0x318F),
    ("CJKUNIFIEDIDEOGRAPHSEXTENSIONA", 0x3400, 0x4DBF),
    ("CJKUNIFIEDIDEOGRAPHS", 0x4E00, 0x9FFF),
    ("LATINEXTENDEDD", 0xA720, 0xA7FF),
    ("HANGULSYLLABLES", 0xAC00, 0xD7AF),
    ("PRIVATEUSEAREA", 0xE000, 0xF8FF),
    ("CJKCOMPATIBILITYIDEOGRAPHS", 0xF900, 0xFAFF),
    ("ALPHABETICPRESENTATIONFORMS", 0xFB00, 0xFB4F),
    ("ARABICPRESENTATIONFORMSA", 0xFB50, 0xFDFF),
    ("COMBININGHALFMARKS", 0xFE20, 0xFE2F),
    ("ARABICPRESENTATIONFORMSB", 0xFE70, 0xFEFF),
    ("HALFWIDTHANDFULLWIDTHFORMS", 0xFF00, 0xFFEF),
    ("SPECIALS", 0xFFF0, 0xFFFF),
    ("EMOTICONS", 0x1F600, 0x1F64F),
];

/// Names of the general categories, which Java takes in exactly this case.
const CATEGORIES: &[&str] = &[
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cs",
    "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf", "L", "M", "N", "Z", "C", "P", "S", "LC", "LD",
    "L1", "all",
];

/// The class with a name, or `None` if Java has none.
pub(super) fn named(name: &str, fold: Fold, unicode: bool) -> Option<ClassUnicode> {
    if let Some((key, value)) = name.split_once('=') {
        return match key.to_ascii_lowercase().as_str() {
            "sc" | "script" => script(value),
            "blk" | "block" => block(value),
            "gc" | "general_category" => category(value, fold),
            _ => None,
        };
    }
    if let Some(block_name) = name.strip_prefix("In") {
        return block(block_name);
    }
    if let Some(property) = name.strip_prefix("Is") {
        let binary = pair(BINARY, &property.to_ascii_uppercase()).and_then(class);
        return binary.or_else(|| category(property, fold)).or_else(|| script(property));
    }
    if unicode && let Some(found) = POSIX.iter().find(|(posix, _)| *posix == name) {
        return binary_of_posix(found.0);
    }
    if let Some(posix) = pair(POSIX, name) {
        let either = fold != Fold::None && matches!(name, "Lower" | "Upper");
        return class(if either { "[a-zA-Z]" } else { posix });
    }
    let java = pair(JAVA, name).and_then(|text| {
        let either = fold != Fold::None && name.ends_with("Case");
        class(if either {
            "[\\p{Lowercase}\\p{Uppercase}\\p{Lt}]"
        } else {
            text
        })
    });
    java.or_else(|| category(name, fold))
}

/// The Unicode property that `(?U)` makes of a POSIX class.
fn binary_of_posix(name: &str) -> Option<ClassUnicode> {
    let property = match name {
        "Lower" => "LOWERCASE",
        "Upper" => "UPPERCASE",
        "Alpha" => "ALPHABETIC",
        "Punct" => "PUNCTUATION",
        "Cntrl" => "CONTROL",
        "XDigit" => return class("[\\p{Nd}\\p{Hex_Digit}]"),
        "Space" => "WHITE_SPACE",
        "ASCII" => return class("[\\x00-\\x7F]"),
        other => return pair(BINARY, &other.to_ascii_uppercase()).and_then(class),
    };
    pair(BINARY, property).and_then(class)
}

fn pair<'t>(pairs: &[(&str, &'t str)], wanted: &str) -> Option<&'t str> {
    pairs.iter().find(|(name, _)| *name == wanted).map(|(_, text)| *text)
}

fn category(name: &str, fold: Fold) -> Option<ClassUnicode> {
    if !CATEGORIES.contains(&name) {
        return None;
    }
    match name {
        "Lu" | "Ll" | "Lt" if fold != Fold::None => class("[\\p{Lu}\\p{Ll}\\p{Lt}]"),
        "LC" => class("[\\p{Lu}\\p{Ll}\\p{Lt}]"),
        "LD" => class("[\\p{L}\\p{Nd}]"),
        "L1" => class("[\\x00-\\x{FF}]"),
        "all" => class("[\\x00-\\x{10FFFF}]"),
        // Texts contain no surrogates.
        "Cs" => Some(ClassUnicode::empty()),
        name => class(&format!("\\p{{{name}}}")),
    }
}

fn script(name: &str) -> Option<ClassUnicode> {
    // A name that only happens to be a category or a property is not a script.
    let is_name = name.len() > 2 && name.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '_');
    if !is_name {
        return None;
    }
    class(&format!("\\p{{Script={name}}}"))
}

fn block(name: &str) -> Option<ClassUnicode> {
    let plain: String = name
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '_' | '-'))
        .collect();
    let plain = plain.to_ascii_uppercase();
    let (_, first, last) = BLOCKS.iter().find(|(block, _, _)| *block == plain)?;
    let range = ClassUnicodeRange::new(char::from_u32(*first)?, char::from_u32(*last)?);
    Some(ClassUnicode::new([range]))
}
