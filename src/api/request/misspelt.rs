//! The argument that a misspelt keyword was probably meant to be.

/// Minimum similarity at which a name is suggested.
const SIMILAR: f64 = 0.7;
/// Maximum length of a keyword that is compared, in bytes.
const LONGEST: usize = 100;

/// The end of an error message, which suggests the most similar name; empty if none is similar.
pub(super) fn suggestion<'a>(keyword: &str, known: impl Iterator<Item = &'a str>) -> String {
    if keyword.len() > LONGEST {
        return String::new();
    }
    let rated = known.map(|name| (strsim::normalized_damerau_levenshtein(keyword, name), name));
    let similar = rated.filter(|(similarity, _)| *similarity >= SIMILAR);
    let nearest = similar.max_by(|one, other| one.0.total_cmp(&other.0));
    nearest.map_or_else(String::new, |(_, name)| format!(". Did you mean '{name}'?"))
}
