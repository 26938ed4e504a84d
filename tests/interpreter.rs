//! The build script builds the module for `CPython` and refuses every other implementation.

#[path = "../build/interpreter.rs"]
mod interpreter;

#[test]
fn cpython_is_built_for() {
    assert_eq!(interpreter::refusal("CPython"), None);
}

#[test]
fn pypy_and_graalpy_are_refused_by_name() {
    // PyO3 calls GraalPy by the name of its machine.
    for implementation in ["PyPy", "GraalVM"] {
        let reason = interpreter::refusal(implementation).unwrap();

        assert!(reason.contains(&format!("not in {implementation}")), "{reason}");
        assert!(reason.contains("CPython 3.10"), "{reason}");
    }
}
