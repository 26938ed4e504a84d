//! Rejects Python implementations for which the module cannot be built, and directs unwinds to `src/forced_unwind.rs`.

#[cfg(feature = "python")]
#[path = "build/implementation.rs"]
mod implementation;

fn main() {
    println!("cargo::rerun-if-changed=build/implementation.rs");
    #[cfg(feature = "python")]
    if let Some(reason) = implementation::unsupported(&pyo3_build_config::get().implementation().to_string()) {
        println!("cargo::error={reason}");
    }
    #[cfg(feature = "python")]
    wrap_unwinds();
}

/// Of the systems that have wheels, only those with glibc end a thread by an unwind.
#[cfg(feature = "python")]
fn wrap_unwinds() {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,--wrap=_Unwind_GetLanguageSpecificData");
    }
}
