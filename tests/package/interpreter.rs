//! The build script builds the module for `CPython` and rejects every other implementation.

#[path = "../../build/implementation.rs"]
mod build_script;

#[test]
fn cpython_is_built_for() {
    assert_eq!(build_script::unsupported("CPython"), None);
}

#[test]
fn pypy_and_graalpy_are_rejected_by_name() {
    // PyO3 calls GraalPy by the name of its machine.
    for implementation in ["PyPy", "GraalVM"] {
        let reason = build_script::unsupported(implementation).unwrap();

        assert!(reason.contains(&format!("not in {implementation}")), "{reason}");
        assert!(reason.contains("CPython 3.10"), "{reason}");
    }
}
