"""The Rust core: configuration, client, answers and the base of all models."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from inspect import Signature
from os import PathLike
from types import GenericAlias
from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypedDict, TypeVar, final, overload

from typing_extensions import Self, Unpack, disjoint_base

__all__ = [
    "Api",
    "ApiClient",
    "ApiResponse",
    "ArrowStream",
    "ArrowTable",
    "AsyncApiClient",
    "Cancellation",
    "Configuration",
    "ConfigurationParams",
    "FieldInfo",
    "Headers",
    "Model",
    "RawResponse",
    "SandboxServer",
    "__version__",
    "_member_gone",
    "_member_set",
    "_shortcuts",
    "api",
    "arrow_stream",
    "arrow_table",
    "arrow_texts",
    "decode_array",
    "dump_json",
    "dump_python",
    "evaluate_transform",
    "model",
    "represent",
]

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)

# Names of members, or names with what to select below them; `True` stands for all of it.
_Selection: TypeAlias = set[str] | set[int] | dict[str, Any] | dict[int, Any] | None

_Seconds: TypeAlias = (
    float | tuple[float, float] | tuple[float, float, float] | tuple[float, float, float | None, float]
)
_TokenSource: TypeAlias = Callable[[], str | Awaitable[str]]

__version__: str

class _RequestOptions(TypedDict, total=False):
    """What every operation takes besides its parameters."""

    _request_timeout: _Seconds | None
    """Seconds for the whole call, or for connecting and reading, or for connecting, reading and the whole.

    A fourth is for waiting for a connection that other calls use; the third may be `None` then.
    """
    _retries: int | None
    """How often it is sent again that was refused for the rate limit or did not arrive."""
    _request_auth: Mapping[str, Any] | None
    """Used in place of the client's token: `{"in": "header", "key": "Authorization", "value": "Bearer ..."}`.

    `in` may also be `query` or `cookie`; what is left out is as above.
    """
    _content_type: str | None
    """Media type of the body, in place of the documented one."""
    _headers: Mapping[str, str] | None
    """Headers to send besides."""
    _host_index: int
    """0: there is one host."""

@disjoint_base
class ConfigurationParams:
    """What `Configuration` is made from; what stays None is looked for in the environment, else in config.json."""

    base_url: str | None
    client_id: str | None
    client_secret: str | None
    token_url: str | None
    access_token: str | _TokenSource | None
    proxy: str | None
    proxy_headers: dict[str, str] | None
    ssl_ca_cert: str | PathLike[str] | None
    verify_ssl: bool | None
    def __new__(cls, **_settings: Any) -> Self: ...
    def __init__(self, **settings: Unpack[_Params]) -> None: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any) -> Self: ...

class _Common(TypedDict, total=False):
    base_url: str | None
    client_id: str | None
    client_secret: str | None
    token_url: str | None
    access_token: str | _TokenSource | None
    proxy: str | None
    proxy_headers: dict[str, str] | None
    ssl_ca_cert: str | PathLike[str] | None

class _Params(_Common, total=False):
    verify_ssl: bool | None

class _Settings(_Common, total=False):
    allow_http: bool | None
    verify_ssl: bool
    experimental: bool
    suppress_experimental_warnings: bool
    cert_file: str | PathLike[str] | None
    key_file: str | PathLike[str] | None
    assert_hostname: bool | None
    retries: int | None
    timeout: _Seconds | None
    rate_limit: tuple[int, float] | Literal["auto"] | None
    max_response_bytes: int | None
    connection_pool_maxsize: int | None
    safe_chars_for_path_param: str
    strict_responses: bool
    debug: bool
    pickle_secrets: bool

@disjoint_base
class Configuration:
    """Where the tenant is, how to log in to it, and how to send requests. Its repr shows no secret."""

    base_url: str | None
    """For example `https://TENANT.api.identitynow.com`."""
    client_id: str | None
    client_secret: str | None
    @property
    def token_url(self) -> str | None:
        """Where tokens are fetched, by default `BASE_URL/oauth/token`."""

    @token_url.setter
    def token_url(self, value: str | None) -> None: ...
    access_token: str | _TokenSource | None
    """A token of your own, or a function, asynchronous if you like, that gives one and is called before each call.

    Without one the client logs in, and again before the token expires.
    """
    proxy: str | None
    """URL of an HTTP or SOCKS proxy, for token requests too; by default what the environment says."""
    proxy_headers: dict[str, str] | None
    """Headers for the proxy alone."""
    allow_http: bool | None
    """True lets requests go to other machines by plain http; None for what SAIL_ALLOW_HTTP says, else False."""
    verify_ssl: bool
    """False accepts any certificate."""
    ssl_ca_cert: str | None
    """Path of a PEM file, or of a directory of them, with authorities to trust beside those of the system."""
    cert_file: str | None
    """Path of a client certificate (PEM)."""
    key_file: str | None
    """Path of the client certificate's key (PEM)."""
    assert_hostname: bool | None
    """False accepts a certificate of another host."""
    retries: int | None
    """How often a request is sent again that was refused for the rate limit or did not arrive; None for 3."""
    timeout: _Seconds | None
    """Seconds for a call, or to connect and to wait for data, or both and the call; None for 10, 60 and no limit.

    A fourth is for waiting for a connection that other calls use, 300 by default; the third may be None then.
    """
    rate_limit: tuple[int, float] | Literal["auto"] | None
    """At most so many calls in so many seconds, over all clients of the process with this host, client id and version.

    "auto" finds the service's pace out from its refusals; None lets each call find out for itself.
    """
    max_response_bytes: int | None
    """Largest body of an answer, decompressed; None for 256 MB."""
    connection_pool_maxsize: int | None
    """Connections of a client, idle or not, for blocking and awaited calls together; None for 100."""
    safe_chars_for_path_param: str
    """Characters that are not percent-encoded in path parameters."""
    experimental: bool
    """True allows operations that the service calls experimental."""
    suppress_experimental_warnings: bool
    """True silences `ExperimentalWarning`."""
    strict_responses: bool
    """True raises `ValidationError` for an answer with members or values that this version does not know."""
    debug: bool
    """True logs each attempt to the logger `sailpoint`, without secrets; so does SAILPOINT_LOG=debug."""
    pickle_secrets: bool
    """True lets pickles hold the secrets; without it they are looked for again where they were found."""
    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self: ...
    def __init__(self, configurationParams: ConfigurationParams | None = None, **settings: Unpack[_Settings]) -> None:
        """Take what is given, completed by one source: the environment (SAIL_BASE_URL …), else ./config.json.

        Nothing is sent, and nothing that is missing is an error before the first call.
        """

    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any) -> Self: ...
    @classmethod
    def get_default(cls) -> Self: ...  # The configuration of clients that are made without one.
    @classmethod
    def set_default(cls, default: Configuration | None) -> None: ...

@disjoint_base
class ApiClient:
    """Sends the calls of every API; keeps connections and the token. Safe to share between threads."""

    configuration: Configuration
    default_headers: dict[str, str]
    user_agent: str
    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self: ...
    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        """Make a client; without a configuration it takes the default one. Nothing is sent until the first call."""

    def set_default_header(self, header_name: str, header_value: str) -> None: ...
    def close(self) -> None:
        """End the client: calls in flight fail, later ones are refused."""

    @classmethod
    def get_default(cls) -> Self: ...  # The client of APIs that are made without one.
    @classmethod
    def set_default(cls, default: ApiClient | None) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_exception: object) -> None:
        """Release idle connections; a later call opens new ones."""

@disjoint_base
class Api:
    """Base of all API classes: calls go through a client."""

    api_client: ApiClient
    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self: ...
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def with_options(
        self,
        *,
        retries: int | None = None,
        timeout: _Seconds | None = None,
        headers: dict[str, str] | None = None,
    ) -> Self:
        """The same API with other settings for its calls; it shares client, token and connections with this one.

        Args:
            retries: How often a call is tried again.
            timeout: Seconds for a call, or to connect and to wait for data, or all three.
            headers: Sent besides the headers of the client.
        """

class AsyncApiClient(ApiClient):
    """Sends the calls of every asynchronous API. Known as `sailpoint.v2024.aio.ApiClient`."""

    async def close(self) -> None:  # type: ignore[override]
        """End the client: calls in flight fail, later ones are refused."""

    async def aclose(self) -> None:
        """The same as `close()`."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_exception: object) -> None:
        """Release idle connections; a later call opens new ones."""

@final
class Headers(Mapping[str, str]):
    """Response headers; names are compared without regard to case."""

    def __new__(cls, headers: list[tuple[str, str]]) -> Self: ...
    def __getitem__(self, name: str, /) -> str: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    @overload
    def get(self, name: str, default: None = None, /) -> str | None: ...
    @overload
    def get(self, name: str, default: str | _T, /) -> str | _T: ...

@final
class ApiResponse(Generic[_T_co]):
    """What `..._with_http_info` answers."""

    def __new__(cls, status_code: int, headers: Mapping[str, str], data: _T_co, raw_data: bytes) -> Self: ...
    def __class_getitem__(cls, _item: Any) -> GenericAlias: ...
    @property
    def status_code(self) -> int: ...  # HTTP status.
    @property
    def headers(self) -> Headers: ...  # Response headers.
    @property
    def data(self) -> _T_co: ...  # What the plain method would answer.
    @property
    def raw_data(self) -> bytes: ...  # The body as it came.
    def _repr_html_(self) -> str: ...

@final
class RawResponse:
    """What `..._without_preload_content` answers: whatever the status, and the body not decoded."""

    def __new__(cls, status: int, reason: str, headers: Mapping[str, str], data: bytes) -> Self: ...
    @property
    def status(self) -> int: ...  # HTTP status.
    @property
    def reason(self) -> str: ...  # HTTP reason phrase.
    @property
    def headers(self) -> Headers: ...  # Response headers.
    @property
    def data(self) -> bytes: ...  # The body as it came.
    def read(self) -> bytes: ...
    def json(self) -> Any:
        """The body as plain Python values; raises JsonSyntaxError where it is not valid JSON."""

    def getheaders(self) -> Headers: ...
    def getheader(self, name: str, default: str | None = None) -> str | None: ...

@final
class FieldInfo:
    """What is known of a model's field."""

    @property
    def alias(self) -> str: ...  # Name in JSON.
    @property
    def annotation(self) -> str: ...
    @property
    def description(self) -> str: ...  # One line about it.
    @property
    def default(self) -> Any: ...  # What Python shows while it is not given.
    @property
    def read_only(self) -> bool: ...  # Whether the server owns it.
    @property
    def patchable(self) -> bool: ...  # Whether a patch may change it.
    def is_required(self) -> bool: ...

@disjoint_base
class Model:
    """Base of all models. Fields are checked when they are set; what a newer service sends besides is kept."""

    __signature__: ClassVar[Signature]
    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self: ...
    def __init__(self, **fields: Any) -> None: ...
    def __iter__(self) -> Iterator[tuple[str, Any]]: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any], /) -> Self: ...
    def _repr_html_(self) -> str: ...

    model_fields: ClassVar[dict[str, FieldInfo]]
    @property
    def model_fields_set(self) -> set[str]:
        """Python names of the fields that were given."""

    @property
    def model_extra(self) -> dict[str, Any]:
        """What came besides the fields, by wire name. What is added here or to `vars(model)` is in every dump."""

    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Self:
        """Read JSON, or the notation of the documentation's examples.

        Raises:
            JsonSyntaxError: the text is neither.
            ValidationError: it does not fit the model.
        """

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Self:
        """Read a mapping with wire names; raises ValidationError where it does not fit."""

    @classmethod
    def model_validate(cls, obj: Any, *, strict: bool = False) -> Self:
        """Read a mapping with wire or Python names, or an instance; raises ValidationError where it does not fit.

        With `strict`, members, enumeration values and date forms that the tables do not know are errors too.
        """

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, *, strict: bool = False) -> Self: ...
    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Make an instance of values that are known to be right: nothing is checked, nothing is required."""

    @classmethod
    def model_json_schema(cls, by_alias: bool = True) -> dict[str, Any]: ...
    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] = "python",
        by_alias: bool = False,
        include: _Selection = None,
        exclude: _Selection = None,
        exclude_none: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
    ) -> dict[str, Any]:
        """The fields as plain Python values; mode `json` writes dates as text, `by_alias` uses wire names."""

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        by_alias: bool = False,
        include: _Selection = None,
        exclude: _Selection = None,
        exclude_none: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
    ) -> str:
        """The fields as JSON, indented by so many spaces, on one line without `indent`."""

    def model_copy(self, *, update: dict[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other values for some fields, which are not checked; `deep` copies nested models too."""

    def to_dict(self) -> dict[str, Any]:
        """What was given, as JSON values by wire name."""

    def to_json(self) -> str:
        """`to_dict()` as JSON."""

    def to_str(self) -> str:
        """The fields with their wire names, laid out to be read."""

def model(version: str, name: str) -> type[Any]:
    """The class of a model, for example `model("v2024", "IdentityProfile")`."""

def home_of(version: str, kind: str, name: str) -> str | None:
    """The module that has a class of a version; `kind` is the package, `models`, `api` or `aio`."""

def names_of(version: str, kind: str) -> list[str]:
    """The names of all classes of a package of a version."""

def api(version: str, name: str, *, asynchronous: bool = False) -> type[Any]:
    """The class of an API, for example `api("v2024", "IdentityProfilesApi")`."""

def decode_array(text: str | bytes, version: str, name: str) -> list[Any]:
    """Read what an array model consists of: JSON, or the notation of the documentation's examples."""

def dump_python(
    value: Any,
    *,
    mode: str = "python",
    by_alias: bool = False,
    include: _Selection = None,
    exclude: _Selection = None,
    exclude_none: bool = False,
    exclude_unset: bool = False,
    exclude_defaults: bool = False,
) -> Any:
    """Models, and lists and dicts of them, as plain Python values; a list hands the keywords to each element."""

def dump_json(
    value: Any,
    *,
    indent: int | None = None,
    by_alias: bool = False,
    include: _Selection = None,
    exclude: _Selection = None,
    exclude_none: bool = False,
    exclude_unset: bool = False,
    exclude_defaults: bool = False,
) -> str:
    """Models, lists, dicts and plain values as JSON; a list hands the keywords to each element."""

@final
class Cancellation:
    """The blocking calls that a thread makes in a `with` block end when another thread calls `cancel()`."""

    def __new__(cls) -> Self: ...
    def cancel(self) -> None:
        """End calls in flight, and all later ones of the block."""

    def __enter__(self) -> None: ...
    def __exit__(self, *_exception: object) -> None: ...

@final
class SandboxServer:
    """The embedded tenant; `sailpoint.sandbox.Sandbox` is its front."""

    def __new__(cls, options: dict[str, Any]) -> Self:
        """Start by options, the seed a document or its text.

        Raises OSError when it cannot listen or keep its state, else ValueError.
        """

    @property
    def url(self) -> str: ...  # The base URL.
    @property
    def client_id(self) -> str: ...
    @property
    def client_secret(self) -> str: ...
    @property
    def admin_token(self) -> str: ...
    def control(self, method: str, path: str, body: object) -> tuple[int, Any]:
        """Do what a request to a path below `/_sandbox` does; status and answer. Raises RuntimeError when stopped.

        The body is a document, or the text of one.
        """

    def stop(self) -> None:
        """Close every connection and free the port."""

def evaluate_transform(given: dict[str, Any]) -> str | None:
    """The value of a transform, given in a document that `sailpoint.sandbox.evaluate` makes; raises ValueError."""

@final
class ArrowTable:
    """A table that any number of readers may take; `sailpoint.to_arrow` makes it."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A capsule `arrow_array_stream` of Arrow's C interface; other types than its own cannot be requested."""

    def __arrow_c_schema__(self) -> object:
        """A capsule `arrow_schema` of Arrow's C interface."""

    def columns(self) -> list[tuple[str, str, list[Any]]]:
        """Name, kind (`text`, `bool`, `int`, `time` or `list`) and values; a nested model has one for each field."""

    def __len__(self) -> int: ...

@final
class ArrowStream:
    """A table that is made while its one reader takes it; `sailpoint.to_arrow` makes it of an iterator."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A capsule `arrow_array_stream` of Arrow's C interface; raises ApiValueError the second time."""

    def __arrow_c_schema__(self) -> object:
        """A capsule `arrow_schema` of Arrow's C interface."""

def arrow_table(records: tuple[Any, ...], model: type[Model] | None) -> ArrowTable:
    """A table of the instances of a model, which may be None when there are none."""

def arrow_stream(records: Iterator[Any], model: type[Model], batch_size: int) -> ArrowStream:
    """A table of the instances of a model that an iterator will give."""

def arrow_texts(names: list[str], rows: list[Any]) -> ArrowTable:
    """A table of tuples, each of as many texts as there are names."""

def represent(value: object) -> str:
    """What `repr` shows; a value that contains itself or nests too deep has `...` in it."""

def _member_set(instance: Model, name: Any, value: Any) -> None: ...
def _member_gone(instance: Model, name: Any) -> None: ...
def _shortcuts() -> list[tuple[str, bool]]:
    """Names of the ways below the language, and whether they are in use in this interpreter."""
