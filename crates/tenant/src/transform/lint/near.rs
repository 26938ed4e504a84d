//! The name that a misspelt one was probably meant to be.

use crate::transform::budget::Budget;

/// Minimum similarity at which a name is suggested.
const SIMILAR: f64 = 0.7;
/// Maximum bytes of a name that is compared.
const LONGEST: usize = 100;

/// Finds similar names, until the work for it is used up.
#[derive(Default)]
pub(super) struct Near {
    budget: Budget,
}

impl Near {
    /// The question whether a similar name is meant, or other advice if no name is similar.
    pub(super) fn advice<'a>(
        &self,
        name: &str,
        known: impl Iterator<Item = &'a str>,
        otherwise: impl FnOnce() -> String,
    ) -> String {
        self.nearest(name, known)
            .map_or_else(otherwise, |near| format!("Did you mean {near}?"))
    }

    fn nearest<'a>(&self, name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        if name.len() > LONGEST {
            return None;
        }
        let wanted = name.to_lowercase();
        let rate = |known: &str| {
            self.budget.charge(wanted.len() * known.len()).ok()?;
            Some(strsim::normalized_damerau_levenshtein(&wanted, &known.to_lowercase()))
        };
        let rated = known
            .filter(|known| known.len() <= LONGEST)
            .map_while(|known| Some((rate(known)?, known)));
        let rated = rated.filter(|(rate, _)| *rate >= SIMILAR);
        rated
            .max_by(|one, other| one.0.total_cmp(&other.0))
            .map(|(_, known)| known)
    }
}
