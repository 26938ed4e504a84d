//! Work on a part of a transform: errors and the trace name its place.

use super::engine::GivenAttributes;
use super::error::{Error, PathStep};

impl GivenAttributes<'_> {
    /// Does work on a part of an attribute: errors and the trace name it.
    pub(super) fn within<T>(
        &self,
        name: &str,
        index: Option<usize>,
        work: impl FnOnce() -> Result<T, Error>,
    ) -> Result<T, Error> {
        let tracer = self.tracer();
        if let Some(tracer) = tracer {
            let names = ["attributes", name].map(|name| PathStep::Name(name.to_owned()));
            tracer.enter(names.into_iter().chain(index.map(PathStep::Index)));
        }
        let done = work();
        if let Some(tracer) = tracer {
            tracer.leave(2 + usize::from(index.is_some()));
        }
        done.map_err(|error| index.into_iter().fold(error, Error::at).within(name))
    }

    /// Does work on a member of an attribute that is an object: errors and the trace name it.
    pub(super) fn within_member<T>(
        &self,
        name: &str,
        member: &str,
        work: impl FnOnce() -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.within(name, None, || self.inside(&PathStep::Name(member.to_owned()), work))
    }

    /// Does work on a part of a value: errors and the trace name it.
    pub(super) fn inside<T>(&self, place: &PathStep, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        if let Some(tracer) = self.tracer() {
            tracer.enter([place.clone()]);
        }
        let done = work();
        if let Some(tracer) = self.tracer() {
            tracer.leave(1);
        }
        done.map_err(|error| match place {
            PathStep::Name(name) => error.of_member(name),
            PathStep::Index(index) => error.at(*index),
        })
    }

    /// Notes the attribute that an operation chooses.
    pub(super) fn choose(&self, branch: impl FnOnce() -> String) {
        if self.tracer().is_some() {
            self.branch.replace(Some(branch()));
        }
    }
}
