//! Refuses Python implementations that the module does not support. Generates nothing.

#[cfg(feature = "python")]
#[path = "build/refusal.rs"]
mod refusal;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build/refusal.rs");
    #[cfg(feature = "python")]
    if let Some(reason) = refusal::refusal(&pyo3_build_config::get().implementation().to_string()) {
        println!("cargo::error={reason}");
    }
}
