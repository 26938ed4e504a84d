//! Rejects Python implementations for which the module cannot be built.

#[cfg(feature = "python")]
#[path = "build/implementation.rs"]
mod implementation;

fn main() {
    println!("cargo::rerun-if-changed=build/implementation.rs");
    #[cfg(feature = "python")]
    if let Some(reason) = implementation::unsupported(&pyo3_build_config::get().implementation().to_string()) {
        println!("cargo::error={reason}");
    }
}
