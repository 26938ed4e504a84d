//! The name that a misspelt one was probably meant to be.

/// Similarity from which on a name is suggested.
const SIMILAR: f64 = 0.7;
/// Maximum bytes of a name that is compared.
const LONGEST: usize = 100;

/// ` Did you mean x?`, or other advice if no name is similar.
pub(super) fn advice<'a>(
    name: &str,
    known: impl Iterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(name, known).map_or_else(otherwise, |near| format!("Did you mean {near}?"))
}

fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let wanted = name.to_lowercase();
    let rated = known.map(|known| {
        (
            strsim::normalized_damerau_levenshtein(&wanted, &known.to_lowercase()),
            known,
        )
    });
    let rated = rated.filter(|(rate, _)| *rate >= SIMILAR);
    rated
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, known)| known)
}
