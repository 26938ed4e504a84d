//! Attributes of classes that threads share: each is read and set under the lock of its object, and converted outside of it.

use super::file_path::FilePath;
use super::options::{PoolSize, Seconds};
use super::pace::Pace;
use super::token_source::AccessToken;
use pyo3::prelude::*;
use std::collections::HashMap;

/// A value that can be handed out while its original stays where it is. It runs no Python code.
pub(super) trait Hand {
    fn hand(&self, py: Python<'_>) -> Self;
}

macro_rules! cloned {
    ($($type:ty),*) => {
        $(impl Hand for $type {
            fn hand(&self, _py: Python<'_>) -> Self {
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
    Pace,
    HashMap<String, String>
);

impl Hand for Py<PyAny> {
    fn hand(&self, py: Python<'_>) -> Self {
        self.clone_ref(py)
    }
}

impl Hand for AccessToken {
    fn hand(&self, py: Python<'_>) -> Self {
        match self {
            Self::Text(token) => Self::Text(token.clone()),
            Self::Called(function) => Self::Called(function.clone_ref(py)),
        }
    }
}

impl<T: Hand> Hand for Option<T> {
    fn hand(&self, py: Python<'_>) -> Self {
        self.as_ref().map(|value| value.hand(py))
    }
}

/// The methods of a class with a field `values`, a `Shared` of a struct with the attributes listed. PyO3 itself makes setters
/// only for classes that it borrows from, where a second thread meets an error or a panic.
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
                    self.values.with(py, |values| values.$name.hand(py))
                }

                #[setter]
                fn $set(&self, py: Python<'_>, value: $type) {
                    let _former = self.values.with(py, |values| std::mem::replace(&mut values.$name, value));
                }
            )+

            // PyO3 uses names of its own with the span of the type returned, which therefore has to be from here.
            $(#[$signature])*
            fn __init__($($arguments)*) -> PyResult<()> $init

            $($methods)*
        }
    };
}
pub(super) use accessors;
