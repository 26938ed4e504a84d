//! A method of an API class: one operation in one of its three variants.

use super::aio::Call;
use super::answer::{Reader, Variant};
use super::api_client::ApiClient;
use super::arguments::{self, Arguments, COMMON};
use super::cancel::Wanted;
use super::class::Api;
use super::log::{self, Log};
use super::token_source::TokenSource;
use super::{cancel, error, leaving, request};
use crate::client::{Client, Request, Response};
use crate::model::Policy;
use crate::model::signature::{self, Parameter};
use crate::schema::{Argument, Default, Location, Operation, Version};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};
use pyo3::{PyTraverseError, PyVisit};
use std::sync::Arc;

/// How a method waits for its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It blocks the thread and returns the answer.
    Blocking,
    /// It returns a coroutine.
    Awaited,
}

/// What a call needs besides its request.
pub(super) struct Outgoing {
    pub(super) client: Arc<Client>,
    log: Option<Log>,
    /// What gives the token of the call, when the client does not see to it.
    pub(super) source: Option<TokenSource>,
    policy: Policy,
}

impl Outgoing {
    /// What the call's log events go to.
    pub(super) fn dispatch(&self) -> Option<tracing::Dispatch> {
        self.log.as_ref().map(Log::dispatch)
    }

    /// Raises what a log handler raised.
    pub(super) fn check_log(&self, py: Python<'_>) -> PyResult<()> {
        self.log.as_ref().and_then(|log| log.raised(py)).map_or(Ok(()), Err)
    }

    /// Shows the garbage collector what it holds.
    pub(super) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(self.source.as_ref().map(TokenSource::function))?;
        self.log.as_ref().map_or(Ok(()), |log| log.traverse(visit))
    }
}

// What the attribute of an API class is before it is bound to an object. No documentation of the class: CPython would show
// it as that of every method.
#[pyclass(frozen, dict, module = "sailpoint._core")]
pub(crate) struct Method {
    pub(super) version: &'static Version,
    pub(super) operation: &'static Operation,
    pub(super) variant: Variant,
    mode: Mode,
    answers: Reader,
    #[pyo3(get, name = "__qualname__")]
    pub(super) qualified: String,
    #[pyo3(get, name = "__module__")]
    module: String,
}

/// Whether a call says itself who makes it.
fn brings_its_own(request: &Request) -> bool {
    let mut names = request.headers.iter().map(|(name, _)| name);
    request.authorization.is_some() || names.any(|name| name.eq_ignore_ascii_case("authorization"))
}

/// The size of a page where the operation does not bound it.
const PAGE: i64 = 250;

/// The status of an answer to a token that is no longer good.
pub(super) const UNAUTHORIZED: u16 = 401;

/// Types of [`COMMON`] as they are written in Python.
const COMMON_TYPES: [&str; COMMON.len()] = [
    "float | tuple[float, float] | tuple[float, float, float] | tuple[float, float, float | None, float] | None",
    "int | None",
    "Mapping[str, Any] | None",
    "str | None",
    "Mapping[str, str] | None",
    "int",
];

impl Method {
    pub(crate) fn new(
        version: &'static Version,
        operation: &'static Operation,
        variant: Variant,
        mode: Mode,
        class: &str,
        module: &str,
    ) -> Self {
        let qualified = format!("{class}.{}{}", operation.python, variant.suffix());
        Self {
            version,
            operation,
            variant,
            mode,
            answers: Reader::new(version, operation, variant),
            qualified,
            module: module.to_owned(),
        }
    }

    /// The request of a call, and what sends it.
    pub(super) fn prepare<'py>(
        &self,
        api: &Bound<'py, Api>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<(Outgoing, Request)> {
        let py = api.py();
        let client = Api::client(api)?;
        let arguments = Arguments::bind(self.operation, self.operation.arguments, args, kwargs)?;
        self.check_experimental(&client)?;
        let request = request::build(self.version, self.operation, &client, api.get().options(), &arguments)
            .map_err(|error| error::unsendable(py, error))?;
        let sender = ApiClient::client(&client)?;
        let configuration = ApiClient::configured(&client)?;
        let (debug, policy, source) = configuration.get().read(py, |values| {
            let source = values.token_source().map(|source| source.clone_ref(py));
            (values.debug, values.policy(), source)
        });
        let outgoing = Outgoing {
            client: sender,
            log: Log::wanted(py, debug)?,
            source: source.filter(|_| !brings_its_own(&request)).map(TokenSource::new),
            policy,
        };
        Ok((outgoing, request))
    }

    fn call<'py>(
        &self,
        api: &Bound<'py, Api>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = api.py();
        let stay = leaving::stay(py)?;
        let (outgoing, request) = self.prepare(api, args, kwargs)?;
        let response = exchange(py, &outgoing, request, stay.main)?;
        self.read(py, &outgoing, &response)
    }

    /// What a call returns for its answer.
    pub(super) fn read<'py>(
        &self,
        py: Python<'py>,
        outgoing: &Outgoing,
        response: &Response,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.answers.read(py, outgoing.policy, response)
    }

    pub(super) fn name(&self) -> String {
        format!("{}{}", self.operation.python, self.variant.suffix())
    }

    fn check_experimental(&self, client: &Bound<'_, ApiClient>) -> PyResult<()> {
        if !self.operation.experimental {
            return Ok(());
        }
        let py = client.py();
        let configuration = ApiClient::configured(client)?;
        let (allowed, silent) = configuration.get().read(py, |values| {
            (values.experimental, values.suppress_experimental_warnings)
        });
        let name = self.operation.python;
        if !allowed {
            let message =
                format!("{name} is experimental and may change: set configuration.experimental = True to use it");
            return Err(crate::model::raise(py, "ConfigurationException", (message,)));
        }
        if silent {
            return Ok(());
        }
        let category = py.import("sailpoint.exceptions")?.getattr("ExperimentalWarning")?;
        let message = format!("{name} is experimental and may change");
        py.import("warnings")?.call_method1("warn", (message, category))?;
        Ok(())
    }

    fn parameters(&self) -> Vec<Parameter> {
        let mut parameters = vec![plain("self", "")];
        parameters.extend(self.operation.arguments.iter().map(|place| self.parameter(*place)));
        for (name, ty) in COMMON.iter().zip(COMMON_TYPES) {
            let default = if *name == "_host_index" { "0" } else { "None" };
            let default = Some(default.to_owned());
            parameters.push(Parameter {
                name: (*name).to_owned(),
                kind: "KEYWORD_ONLY",
                annotation: ty.to_owned(),
                default,
            });
        }
        parameters
    }

    fn parameter(&self, argument: Argument) -> Parameter {
        let name = arguments::name(self.operation, argument);
        let (ty, required, default) = match argument {
            Argument::Parameter(index) => match self.operation.parameters.get(index) {
                Some(declared) => {
                    let ty = match declared.several {
                        true => "str | list[str]".to_owned(),
                        false => signature::of_type(&declared.ty),
                    };
                    let is_sent = declared.location == Location::Header;
                    (ty, declared.required, Some(declared.default).filter(|_| is_sent))
                }
                None => return plain(name, ""),
            },
            Argument::Form(index) => match self.operation.form.get(index) {
                Some(field) => (signature::of_upload(&field.ty), field.required && !field.nullable, None),
                None => return plain(name, ""),
            },
            Argument::Body => match self.operation.body {
                Some(body) => (signature::of_type(&body.ty), !body.optional, None),
                None => return plain(name, ""),
            },
        };
        if required {
            return plain(name, &ty);
        }
        let default = default.filter(|default| *default != Default::None);
        let default = default.map_or_else(|| "None".to_owned(), |default| default.source());
        Parameter {
            default: Some(default),
            ..plain(name, &format!("{ty} | None"))
        }
    }

    fn returns(&self) -> String {
        let success = self.operation.success();
        let data = success.map_or_else(|| "None".to_owned(), super::help::answered);
        match self.variant {
            Variant::Plain => data,
            Variant::HttpInfo => format!("ApiResponse[{data}]"),
            Variant::Raw => "RawResponse".to_owned(),
        }
    }
}

/// Sends the request, and where the caller gives the tokens once more with a new one when the first is refused.
fn exchange(py: Python<'_>, outgoing: &Outgoing, mut request: Request, watches: bool) -> PyResult<Response> {
    let Some(source) = &outgoing.source else {
        return send(py, outgoing, request, watches);
    };
    request.authorization = Some(source.header(py)?);
    let refused = send(py, outgoing, request.clone(), watches)?;
    if refused.status != UNAUTHORIZED {
        return Ok(refused);
    }
    request.authorization = Some(source.header(py)?);
    let mut response = send(py, outgoing, request, watches)?;
    response.attempts += refused.attempts;
    Ok(response)
}

/// Sends the request with the interpreter released, until it is answered, or until a signal handler raises where it is
/// watched for, a log handler raises, or another thread cancels it.
fn send(py: Python<'_>, outgoing: &Outgoing, request: Request, watches: bool) -> PyResult<Response> {
    let (sender, log) = (&outgoing.client, outgoing.log.as_ref());
    let mut signal = None;
    let wanted = cancel::current();
    let mut interrupted = || {
        log.iter().for_each(|log| log.write_waiting());
        if wanted.as_ref().is_some_and(Wanted::is_over) || log.is_some_and(Log::has_raised) {
            return true;
        }
        if watches {
            // At the interpreter's end there is nobody to interrupt.
            signal = Python::try_attach(|py| py.check_signals().err()).flatten();
        }
        signal.is_some()
    };
    // Made while the interpreter is held, so that no fork copies the lock of tracing's registry while it is taken.
    let dispatch = log.filter(|_| !log::is_receiving()).map(Log::dispatch_waiting);
    let send = || match &dispatch {
        None => sender.send_blocking(request, &mut interrupted),
        Some(dispatch) => {
            tracing::dispatcher::with_default(dispatch, || sender.send_blocking(request, &mut interrupted))
        }
    };
    let sent = py.detach(|| {
        leaving::released(|| {
            let sent = send();
            log.iter().for_each(|log| log.write_waiting());
            sent
        })
    });
    signal.map_or(Ok(()), Err)?;
    outgoing.check_log(py)?;
    sent.map_err(|error| error::to_python(py, error))
}

fn plain(name: &str, annotation: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        kind: "POSITIONAL_OR_KEYWORD",
        annotation: annotation.to_owned(),
        default: None,
    }
}

#[pymethods]
impl Method {
    #[pyo3(signature = (*args, **kwargs))]
    fn __call__<'py>(
        slf: &Bound<'py, Self>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let method = slf.get();
        let api = args
            .get_item(0)
            .map_err(|_| PyTypeError::new_err(format!("{}() is a method", method.qualified)))?;
        let (api, args) = (api.cast::<Api>()?, args.get_slice(1, args.len()));
        match method.mode {
            Mode::Blocking => method.call(api, &args, kwargs),
            Mode::Awaited => {
                ApiClient::warn_early(&Api::client(api)?)?;
                Call::new(slf.clone().unbind(), api, &args, kwargs).into_bound_py_any(slf.py())
            }
        }
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if instance.is_none() {
            return Ok(slf.clone().into_any());
        }
        static BIND: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        BIND.import(slf.py(), "types", "MethodType")?.call1((slf, instance))
    }

    /// Pickled by its name, as a function is.
    fn __reduce__(&self) -> &str {
        &self.qualified
    }

    /// The largest page that it gives; `None` for one that does not take a limit.
    #[getter]
    fn _page_limit(&self) -> Option<i64> {
        let limit = self
            .operation
            .parameters
            .iter()
            .find(|parameter| parameter.wire == "limit")?;
        Some(limit.range.map_or(PAGE, |(_, most)| most.min(PAGE)))
    }

    #[getter]
    fn __name__(&self) -> String {
        self.name()
    }

    #[getter]
    fn __doc__(&self) -> String {
        super::help::documentation(self.version, self.operation, self.variant)
    }

    #[getter]
    fn __signature__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        signature::signature(py, self.parameters(), Some(self.returns()))
    }

    fn __repr__(&self) -> String {
        format!("<function {}>", self.qualified)
    }

    /// Nothing but its `__dict__`, which PyO3 adds.
    fn __traverse__(&self, _visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        Ok(())
    }
}
