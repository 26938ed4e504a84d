//! Attributes of classes that threads share. Each is read and set under the lock of its object, and converted outside of it.

use super::access_token::AccessToken;
use super::file_path::FilePath;
use super::rate_limit::RateLimitSetting;
use super::seconds::{PoolSize, Seconds};
use pyo3::prelude::*;
use std::collections::HashMap;

/// A value that can be cloned under a lock: cloning it runs no Python code.
pub(super) trait CloneUnderLock {
    fn clone_under_lock(&self, py: Python<'_>) -> Self;
}

macro_rules! cloned {
    ($($type:ty),*) => {
        $(impl CloneUnderLock for $type {
            fn clone_under_lock(&self, _py: Python<'_>) -> Self {
                self.clone()
            }
        })*
    };
}

cloned!(
    bool,
    u32,
    usize,
    String,
    FilePath,
    PoolSize,
    Seconds,
    RateLimitSetting,
    HashMap<String, String>
);

impl CloneUnderLock for Py<PyAny> {
    fn clone_under_lock(&self, py: Python<'_>) -> Self {
        self.clone_ref(py)
    }
}

impl CloneUnderLock for AccessToken {
    fn clone_under_lock(&self, py: Python<'_>) -> Self {
        match self {
            Self::Token(token) => Self::Token(token.clone()),
            Self::Function(function) => Self::Function(function.clone_ref(py)),
        }
    }
}

impl<T: CloneUnderLock> CloneUnderLock for Option<T> {
    fn clone_under_lock(&self, py: Python<'_>) -> Self {
        self.as_ref().map(|value| value.clone_under_lock(py))
    }
}

/// The methods of a class whose field `values` is a `Shared` struct with the listed attributes. PyO3 itself makes setters only
/// for classes that it borrows mutably, which fails if two threads use an object at the same time.
macro_rules! accessors {
    (
        impl $class:ident;
        $($(#[doc = $doc:tt])+ $name:ident, $set:ident: $type:ty;)+
        init {
            $(#[$signature:meta])*
            fn __init__($($arguments:tt)*) $init:block
        }
        methods { $($methods:tt)* }
    ) => {
        #[pymethods]
        impl $class {
            $(
                $(#[doc = $doc])+
                #[getter]
                fn $name(&self, py: Python<'_>) -> $type {
                    self.values.with(py, |values| values.$name.clone_under_lock(py))
                }

                #[setter]
                fn $set(&self, py: Python<'_>, value: $type) {
                    let _section = crate::shutdown::section();
                    let _former = self.values.with(py, |values| std::mem::replace(&mut values.$name, value));
                }
            )+

            // PyO3 uses its own names with the span of the return type, so that type must be written here.
            $(#[$signature])*
            fn __init__($($arguments)*) -> PyResult<()> {
                let _section = crate::shutdown::section();
                $init
            }

            $($methods)*
        }
    };
}
pub(super) use accessors;
