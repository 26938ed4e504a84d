//! Language tags of RFC 5646, as the product gives them: with an underscore, and some in their older form.

use super::countries;
use super::engine::{GivenAttributes, Outcome};

/// Three letters of ISO 639-2 and the tag, in turn.
const CODES: &str = "\
    aar aa abk ab afr af aka ak amh am ara ar arg an asm as ava av ave ae aym ay aze az bak ba bam bm bel be ben bn bih bh \
    bis bi bod bo bos bs bre br bul bg cat ca ces cs cha ch che ce chu cu chv cv cor kw cos co cre cr cym cy dan da deu de \
    div dv dzo dz ell el eng en epo eo est et eus eu ewe ee fao fo fas fa fij fj fin fi fra fr fry fy ful ff gla gd gle ga \
    glg gl glv gv grn gn guj gu hat ht hau ha heb iw her hz hin hi hmo ho hrv hr hun hu hye hy ibo ig ido io iii ii iku iu \
    ile ie ina ia ind in ipk ik isl is ita it jav jv jpn ja kal kl kan kn kas ks kat ka kau kr kaz kk khm km kik ki kin rw \
    kir ky kom kv kon kg kor ko kua kj kur ku lao lo lat la lav lv lim li lin ln lit lt ltz lb lub lu lug lg mah mh mal ml \
    mar mr mkd mk mlg mg mlt mt mol mo mon mn mri mi msa ms mya my nau na nav nv nbl nr nde nd ndo ng nep ne nld nl nno nn \
    nob nb nor no nya ny oci oc oji oj ori or orm om oss os pan pa pli pi pol pl por pt pus ps que qu roh rm ron ro run rn \
    rus ru sag sg san sa sin si slk sk slv sl sme se smo sm sna sn snd sd som so sot st spa es sqi sq srd sc srp sr ssw ss \
    sun su swa sw swe sv tah ty tam ta tat tt tel te tgk tg tgl tl tha th tir ti ton to tsn tn tso ts tuk tk tur tr twi tw \
    uig ug ukr uk urd ur uzb uz ven ve vie vi vol vo wln wa wol wo xho xh yid ji yor yo zha za zho zh zul zu";

/// A line a language: its name in lower case, its tag, and the countries that may stand behind its name in parentheses.
const NAMES: &str = include_str!("languages.txt");

/// Locales whose tag does not follow from a language and a country.
const ODD: &[(&str, &str)] = &[
    ("arabic (u.a.e.)", "ar_AE"),
    ("azeri (cyrillic) (azerbaijan)", "az_AZ_#Cyrl"),
    ("chinese (macau)", "zh_MO"),
    ("chinese (s)", "zh_CN"),
    ("chinese (t)", "zh_TW"),
    ("english (caribbean)", "en_CB"),
    ("english (republic of the philippines)", "en_PH"),
    ("french (principality of monaco)", "fr_MC"),
    ("fyro macedonian (former yugoslav republic of macedonia)", "mk_MK"),
    ("korean (korea)", "ko_KR"),
    ("pashto (afghanistan)", "ps_AR"),
    ("serbian (cyrillic) (bosnia and herzegovina)", "sr_BA_#Cyrl"),
    ("serbian (cyrillic) (serbia and montenegro)", "sr_SP_#Cyrl"),
    ("serbian (latin) (serbia and montenegro)", "sr_SP"),
    ("urdu (islamic republic of pakistan)", "ur_PK"),
    ("uzbek (cyrillic) (uzbekistan)", "uz_UZ_#Cyrl"),
];

/// Steps that looking through the tables takes from the budget.
const TABLES: usize = 2_000;

/// The tag of a language or locale, by its English name or three letters; nothing when the input names none.
pub(super) fn rfc5646(given: &GivenAttributes<'_>) -> Outcome {
    given.charge(TABLES)?;
    Ok(given.input()?.and_then(|text| tag(&text.trim().to_lowercase())))
}

fn tag(wanted: &str) -> Option<String> {
    let fixed = coded(wanted)
        .or_else(|| pair(ODD, wanted))
        .or_else(|| Some(named(wanted)?.0));
    fixed.map(str::to_owned).or_else(|| with_country(wanted))
}

fn coded(wanted: &str) -> Option<&'static str> {
    let at = CODES.split(' ').step_by(2).position(|code| code == wanted)?;
    CODES.split(' ').nth(2 * at + 1)
}

fn pair(pairs: &[(&str, &'static str)], wanted: &str) -> Option<&'static str> {
    pairs.iter().find(|(name, _)| *name == wanted).map(|(_, tag)| *tag)
}

/// The tag of a language, and the countries that its name may have.
fn named(wanted: &str) -> Option<(&'static str, &'static str)> {
    let mut lines = NAMES.lines();
    lines.find_map(|line| line.strip_prefix(wanted)?.strip_prefix('|')?.split_once('|'))
}

/// The tag of a language with a country behind it in parentheses.
fn with_country(wanted: &str) -> Option<String> {
    let (language, country) = wanted.strip_suffix(')')?.rsplit_once(" (")?;
    let (tag, countries) = named(language)?;
    let code = countries::find(country)?.alpha2;
    countries
        .split(' ')
        .any(|known| known == code)
        .then(|| format!("{tag}_{code}"))
}
