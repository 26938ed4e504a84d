//! Python implementations that the module is not built for.

/// The reason for which the module is not built for an implementation, named as PyO3 names it.
pub(crate) fn refusal(implementation: &str) -> Option<String> {
    if implementation == "CPython" {
        return None;
    }
    Some(format!(
        "sailpoint works in CPython 3.10 and later only, not in {implementation}: its models are read and written in \
         the slots that CPython gives them. Build it with `PYO3_PYTHON` (or `maturin --interpreter`) set to a CPython"
    ))
}
