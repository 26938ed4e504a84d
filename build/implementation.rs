//! Python implementations for which the module cannot be built.

/// The reason why the module cannot be built for an implementation, which has the name that PyO3 gives it.
pub(crate) fn unsupported(implementation: &str) -> Option<String> {
    if implementation == "CPython" {
        return None;
    }
    Some(format!(
        "sailpoint works in CPython 3.10 and later only, not in {implementation}: its models are read and written in \
         the slots that CPython gives them. Build it with `PYO3_PYTHON` (or `maturin --interpreter`) set to a CPython"
    ))
}
