//! Stops forced unwinds before they reach Rust's frames.
//!
//! CPython before 3.14 ends a thread that takes the interpreter after shutdown with `pthread_exit`, which glibc carries out as an
//! unwind of the thread's stack. Rust cannot let such an unwind pass: it aborts the process. So the thread sleeps here until the
//! process ends, as in CPython 3.14.
//!
//! Before an unwind cleans up a Rust frame, or stops there, it asks for the frame's data. The linker directs this question here; see
//! build.rs. Before shutdown every unwind continues, and a panic always does.

use crate::shutdown;
use std::ffi::c_void;

#[expect(unsafe_code, reason = "the linker gives the library's own function this name")]
unsafe extern "C" {
    /// `_Unwind_GetLanguageSpecificData` of the system's library.
    fn __real__Unwind_GetLanguageSpecificData(context: *mut c_void) -> *mut c_void;
}

/// The data of the frame that an unwind has reached. Does not return if CPython ends the thread.
///
/// # Safety
/// `context` is that of the current unwind.
#[expect(unsafe_code, reason = "the linker finds the function by its name")]
#[unsafe(no_mangle)]
unsafe extern "C" fn __wrap__Unwind_GetLanguageSpecificData(context: *mut c_void) -> *mut c_void {
    if shutdown::has_begun() && !std::thread::panicking() {
        sleep_forever();
    }
    // SAFETY: the same function with the same context.
    unsafe { __real__Unwind_GetLanguageSpecificData(context) }
}

fn sleep_forever() -> ! {
    loop {
        std::thread::park();
    }
}
