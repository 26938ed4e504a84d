//! Refuses Python implementations that the module cannot work in; nothing is generated.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "python")]
    if let Some(reason) = refusal(&pyo3_build_config::get().implementation().to_string()) {
        println!("cargo::error={reason}");
    }
}

/// The reason for which the module is not built for an implementation, named as PyO3 names it.
#[cfg_attr(
    not(feature = "python"),
    allow(dead_code, reason = "without Python there is nothing to refuse")
)]
pub(crate) fn refusal(implementation: &str) -> Option<String> {
    if implementation == "CPython" {
        return None;
    }
    Some(format!(
        "sailpoint works in CPython 3.10 and later only, not in {implementation}: its models are read and written in \
         the slots that CPython gives them. Build it with `PYO3_PYTHON` (or `maturin --interpreter`) set to a CPython"
    ))
}
