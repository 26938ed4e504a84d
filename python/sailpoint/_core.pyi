"""The Rust core: configuration, client, responses, and the base class of all models."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from inspect import Signature
from os import PathLike
from types import GenericAlias
from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypedDict, TypeVar, final, overload

from typing_extensions import Self, Unpack, disjoint_base

from sailpoint._origins import Settings

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
    "_add_version",
    "_check_pickle",
    "_descend",
    "_equal_containers",
    "_member_gone",
    "_member_set",
    "_optimized",
    "_pretty",
    "_represent_container",
    "_shortcuts",
    "api",
    "arrow_stream",
    "arrow_table",
    "arrow_texts",
    "decode_array",
    "dump_json",
    "dump_python",
    "evaluate_transform",
    "home_of",
    "lint_transforms",
    "method_names",
    "model",
    "names_of",
    "operation_facts",
    "represent",
    "send_request",
    "template_branches",
    "trace_transform",
]

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)

# Names of members, or a mapping of names to selections below them; `True` selects a member entirely.
_Selection: TypeAlias = set[str] | set[int] | dict[str, Any] | dict[int, Any] | None

_Seconds: TypeAlias = (
    float | tuple[float, float] | tuple[float, float, float] | tuple[float, float, float | None, float]
)
# A mapping, or pairs of names and values.
_NamesAndValues: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]
_TokenSource: TypeAlias = Callable[[], str | Awaitable[str]]

__version__: str
_optimized: bool

class _RequestOptions(TypedDict, total=False):
    """Options that every operation takes besides its parameters."""

    _request_timeout: _Seconds | None
    """Timeouts in seconds: of the call; or (connect, read); or (connect, read, call); or (connect, read, call, pool).

    `pool` limits the wait for a free connection. With four values, `call` may be None.
    """
    _retries: int | None
    """Maximum number of retries after a rate-limit or connection failure."""
    _request_auth: Mapping[str, Any] | None
    """Credentials instead of the client's token: `{"in": "header", "key": "Authorization", "value": "Bearer ..."}`.

    `in` may also be `query` or `cookie`; missing members have the values shown.
    """
    _content_type: str | None
    """Media type of the body, instead of the documented one."""
    _headers: Mapping[str, str] | None
    """Additional headers."""
    _host_index: int
    """Must be 0, as there is one host."""

@disjoint_base
class ConfigurationParams:
    """Settings for `Configuration`. Those that are None are read from the environment, or else from ./config.json."""

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
    """The tenant's address, credentials, and settings for requests. Its repr shows no secret."""

    base_url: str | None
    """For example `https://TENANT.api.identitynow.com`."""
    client_id: str | None
    client_secret: str | None
    @property
    def token_url(self) -> str | None:
        """URL of the token endpoint, by default `BASE_URL/oauth/token`."""

    @token_url.setter
    def token_url(self, value: str | None) -> None: ...
    access_token: str | _TokenSource | None
    """A token, or a function that returns one and is called before each request; the function may be asynchronous.

    Without it the client logs in with id and secret, and renews the token before it expires.
    """
    proxy: str | None
    """URL of an HTTP or SOCKS proxy, also for token requests; taken from the environment by default."""
    proxy_headers: dict[str, str] | None
    """Headers that only the proxy receives."""
    allow_http: bool | None
    """True allows plain http to other machines; None uses SAIL_ALLOW_HTTP, or else False."""
    verify_ssl: bool
    """False accepts any certificate."""
    ssl_ca_cert: str | None
    """Path of a PEM file, or of a directory of PEM files, with additional certificate authorities to trust."""
    cert_file: str | None
    """Path of a client certificate (PEM)."""
    key_file: str | None
    """Path of the client certificate's key (PEM)."""
    assert_hostname: bool | None
    """False accepts a certificate issued to another host name."""
    retries: int | None
    """Maximum number of retries after a rate-limit or connection failure; None means 3."""
    timeout: _Seconds | None
    """Timeouts in seconds: of a call; or (connect, read); or (connect, read, call); or (connect, read, call, pool).

    `pool` limits the wait for a free connection. With four values, `call` may be None. None means 10 s to connect, 60 s
    to read, no limit for the call, and 300 s for the pool.
    """
    rate_limit: tuple[int, float] | Literal["auto"] | None
    """Maximum number of calls in a period in seconds, for all clients of the process with this host, id and version.

    "auto" learns the service's pace from its 429 responses; None lets each call back off by itself.
    """
    max_response_bytes: int | None
    """Maximum size of a decompressed response body; None means 256 MB."""
    connection_pool_maxsize: int | None
    """Maximum number of connections of a client, idle ones included; None means 100."""
    safe_chars_for_path_param: str
    """Characters that are not percent-encoded in path parameters."""
    experimental: bool
    """True allows experimental operations."""
    suppress_experimental_warnings: bool
    """Has no effect: no call prints a warning. Scripts of the official SDK set it."""
    strict_responses: bool
    """True raises `ValidationError` for a response with members or values that this version does not know."""
    debug: bool
    """True logs each attempt to the logger `sailpoint`, without secrets; so does SAILPOINT_LOG=debug."""
    pickle_secrets: bool
    """True includes secrets in pickles; otherwise unpickling reads them again from where they were found."""
    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self: ...
    def __init__(self, configurationParams: ConfigurationParams | None = None, **settings: Unpack[_Settings]) -> None:
        """Take the given settings, completed from one source: the environment (SAIL_BASE_URL …), or else ./config.json.

        Nothing is sent. Missing settings are reported by the first call.
        """

    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any) -> Self: ...
    def describe(self) -> Settings:
        """The settings with their origins (given, default, a variable or a file), without secrets."""

    @classmethod
    def get_default(cls) -> Self: ...  # The configuration of clients that are created without one.
    @classmethod
    def set_default(cls, default: Configuration | None) -> None: ...

@disjoint_base
class ApiClient:
    """The client of the API classes: it holds connections and the token. Threads may share it."""

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
        """Create a client, by default with the default configuration. Nothing is sent before the first call."""

    def set_default_header(self, header_name: str, header_value: str) -> None: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        query: _NamesAndValues | None = None,
        body: Any = None,
        headers: _NamesAndValues | None = None,
        files: _NamesAndValues | None = None,
        content_type: str | None = None,
        timeout: _Seconds | None = None,
        retries: int | None = None,
        download_to: str | PathLike[str] | None = None,
    ) -> ApiResponse[Any]:
        """Send a request to any path of the service, for operations that this version does not know.

        The token, retries, rate limit and exceptions are those of every other call.

        Args:
            method: GET, HEAD, POST, PUT, PATCH or DELETE.
            path: For example `/v2024/roles`. A complete URL must be one of the tenant, which alone gets the token.
            query: Names and values; the elements of a list are joined by commas, and None is left out.
            body: Text and bytes are sent unchanged, other values as JSON. With `files`, the other fields of the form.
            headers: Headers in addition to those of the client.
            files: Names and files of a form: a path, bytes, a file object, or a pair of name and bytes.
            content_type: Media type of the body, by default `application/json`.
            timeout: Timeouts in seconds, as in `Configuration.timeout`.
            retries: Maximum number of retries.
            download_to: A file to which the response body is written, instead of into memory.

        Returns:
            Status, headers and `data`: plain Python values for JSON, `str` for text, `bytes` for anything else, None if
            there is no body, and the path with `download_to`.

        Raises:
            ApiValueError: An argument is not valid, or the URL is one of another host.
            ApiException: The service returned a status other than 2xx.
        """

    def call_api(
        self,
        method: str,
        url: str,
        header_params: Mapping[str, str] | None = None,
        body: Any = None,
        post_params: Iterable[tuple[str, Any]] | None = None,
        _request_timeout: _Seconds | None = None,
    ) -> RawResponse:
        """Send what `param_serialize` returned, and return the response, whatever its status."""

    def param_serialize(
        self,
        method: str,
        resource_path: str,
        path_params: _NamesAndValues | None = None,
        query_params: _NamesAndValues | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: _NamesAndValues | None = None,
        files: Mapping[str, Any] | None = None,
        auth_settings: Iterable[str] | None = None,
        collection_formats: Mapping[str, str] | None = None,
        _host: str | None = None,
        _request_auth: Mapping[str, Any] | None = None,
    ) -> tuple[str, str, dict[str, str], Any, list[tuple[str, Any]] | None]:
        """Method, URL, headers, body and form of a request, for `call_api`, which adds the token."""

    def response_deserialize(
        self, response_data: RawResponse, response_types_map: Mapping[str, str | None] | None = None
    ) -> ApiResponse[Any]:
        """The response of `call_api` with its data, read as the type that the map has for its status.

        Raises:
            ApiException: The status is not 2xx.
        """

    def deserialize(self, response_text: str, response_type: str, content_type: str | None) -> Any:
        """A value from text; `response_type` is for example `IdentityProfile`, `List[Role]` or `Dict[str, int]`."""

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Plain JSON values from models, enumerations, dates, and lists and dicts of them."""

    def select_header_accept(self, _query_params: Iterable[tuple[str, Any]], accepts: list[str]) -> str | None:
        """The media type to ask for: that of the parameter `fileFormat`, or else the first."""

    def select_header_content_type(self, content_types: list[str]) -> str | None:
        """The first media type that is JSON, or else the first."""

    def parameters_to_tuples(
        self, params: _NamesAndValues, collection_formats: Mapping[str, str] | None
    ) -> list[tuple[str, Any]]:
        """Names and values, lists joined as their format says."""

    def parameters_to_url_query(self, params: _NamesAndValues, collection_formats: Mapping[str, str] | None) -> str:
        """The query of a URL, percent-encoded."""

    def close(self) -> None:
        """Close the client: calls in flight fail, and later calls are rejected."""

    @classmethod
    def get_default(cls) -> Self: ...  # The client of API objects that are created without one.
    @classmethod
    def set_default(cls, default: ApiClient | None) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_exception: object) -> None:
        """Close idle connections; a later call opens new ones."""

@disjoint_base
class Api:
    """Base class of all API classes."""

    api_client: ApiClient
    def __new__(cls, *_args: Any, **_kwargs: Any) -> Self: ...
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def with_options(
        self,
        *,
        retries: int | None = None,
        timeout: _Seconds | None = None,
        headers: dict[str, str] | None = None,
    ) -> Self:
        """The same API with other settings; it shares the client, its token and its connections with this object.

        Args:
            retries: Maximum number of retries of a call.
            timeout: Timeouts in seconds, as in `Configuration.timeout`.
            headers: Headers in addition to those of the client.
        """

class AsyncApiClient(ApiClient):
    """The client of the asynchronous API classes, exported as `sailpoint.aio.ApiClient`."""

    async def close(self) -> None:  # type: ignore[override]
        """Close the client: calls in flight fail, and later calls are rejected."""

    async def request(  # type: ignore[override]
        self,
        method: str,
        path: str,
        *,
        query: _NamesAndValues | None = None,
        body: Any = None,
        headers: _NamesAndValues | None = None,
        files: _NamesAndValues | None = None,
        content_type: str | None = None,
        timeout: _Seconds | None = None,
        retries: int | None = None,
        download_to: str | PathLike[str] | None = None,
    ) -> ApiResponse[Any]:
        """Send a request to any path of the service, as the blocking client's `request` does."""

    async def call_api(  # type: ignore[override]
        self,
        method: str,
        url: str,
        header_params: Mapping[str, str] | None = None,
        body: Any = None,
        post_params: Iterable[tuple[str, Any]] | None = None,
        _request_timeout: _Seconds | None = None,
    ) -> RawResponse:
        """Send what `param_serialize` returned, and return the response, whatever its status."""

    async def aclose(self) -> None:
        """Same as `close()`."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_exception: object) -> None:
        """Close idle connections; a later call opens new ones."""

@final
class Headers(Mapping[str, str]):
    """Response headers with case-insensitive names."""

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
    """The result of a `_with_http_info` method."""

    def __new__(cls, status_code: int, headers: Mapping[str, str], data: _T_co, raw_data: bytes) -> Self: ...
    def __class_getitem__(cls, item: Any) -> GenericAlias: ...
    @property
    def status_code(self) -> int: ...  # HTTP status.
    @property
    def headers(self) -> Headers: ...  # Response headers.
    @property
    def data(self) -> _T_co: ...  # The result of the plain method.
    @property
    def raw_data(self) -> bytes: ...  # The body as received.
    def _repr_html_(self) -> str: ...

@final
class RawResponse:
    """The result of a `_without_preload_content` method: any status, and the body as bytes."""

    def __new__(cls, status: int, reason: str, headers: Mapping[str, str], data: bytes) -> Self: ...
    @property
    def status(self) -> int: ...  # HTTP status.
    @property
    def reason(self) -> str: ...  # HTTP reason phrase.
    @property
    def headers(self) -> Headers: ...  # Response headers.
    @property
    def data(self) -> bytes: ...  # The body as received.
    def read(self) -> bytes: ...
    def json(self) -> Any:
        """The body as plain Python values; raises JsonSyntaxError if it is not valid JSON."""

    def getheaders(self) -> Headers: ...
    def getheader(self, name: str, default: str | None = None) -> str | None: ...

@final
class FieldInfo:
    """Description of a model's field."""

    @property
    def alias(self) -> str: ...  # The name in JSON.
    @property
    def annotation(self) -> Any: ...  # The type, for example `str | None`.
    @property
    def description(self) -> str: ...  # The meaning, in one line.
    @property
    def default(self) -> Any: ...  # The value of an attribute that was not set.
    @property
    def read_only(self) -> bool: ...  # True if only the server sets the field.
    @property
    def patchable(self) -> bool: ...  # True if a patch may change the field.
    def is_required(self) -> bool: ...

@disjoint_base
class Model:
    """Base class of all models. Fields are checked when they are set; unknown members of a response are kept."""

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
        """Python names of the fields that were set."""

    @property
    def model_extra(self) -> dict[str, Any]:
        """Members besides the fields, by wire name. Members added here or to `vars(model)` are in every dump."""

    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Self:
        """Read JSON, or the notation of the documentation's examples.

        Raises:
            JsonSyntaxError: The text is neither.
            ValidationError: The value does not match the model.
        """

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Self:
        """Read a mapping with wire names; raises ValidationError if it does not match the model."""

    @classmethod
    def model_validate(cls, obj: Any, *, strict: bool = False) -> Self:
        """Read a mapping with wire or Python names, or an instance; raises ValidationError if it does not match.

        With `strict`, members, enumeration values and date formats that the schema does not know are errors too.
        """

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, *, strict: bool = False) -> Self: ...
    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Create an instance from trusted values: nothing is checked or required."""

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
        """The fields as JSON, indented by `indent` spaces, or on one line without it."""

    def model_copy(self, *, update: dict[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with unchecked new values for the fields in `update`; `deep` copies nested models too."""

    def to_dict(self) -> dict[str, Any]:
        """The members that were set, as JSON values by wire name."""

    def to_json(self) -> str:
        """`to_dict()` as JSON."""

    def to_str(self) -> str:
        """The fields with wire names, pretty-printed."""

def model(version: str, name: str) -> type[Any]:
    """The class of a model, for example `model("v2024", "IdentityProfile")`."""

def home_of(version: str, kind: str, name: str) -> str | None:
    """The module that has a class of a version; `kind` is the package, `models`, `api` or `aio`."""

def names_of(version: str, kind: str) -> list[str]:
    """The names of all classes of a package of a version."""

def _add_version(index: bytes, records: bytes) -> None:
    """Add a version of the API that is not part of the module, from its index and its records."""

def method_names(version: str) -> list[tuple[str, str]]:
    """The name of each operation of a version, with its API class."""

def operation_facts(version: str, name: str) -> dict[str, Any] | None:
    """The facts of the operation with this name, or None. Only the operation's family is read."""

def api(version: str, name: str, *, asynchronous: bool = False) -> type[Any]:
    """The class of an API, for example `api("v2024", "IdentityProfilesApi")`."""

def send_request(client: ApiClient, raw: bool, method: str, path: str, **given: Any) -> Any:
    """Send a request of a client to any path: the result, or the coroutine of an asynchronous client."""

def decode_array(text: str | bytes, version: str, name: str) -> list[Any]:
    """Read the elements of an array model from JSON, or from the notation of the documentation's examples."""

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
    """Models, and lists and dicts of them, as plain Python values; the keywords apply to each element of a list."""

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
    """Models, lists, dicts and plain values as JSON; the keywords apply to each element of a list."""

@final
class Cancellation:
    """Cancels the blocking calls that a thread makes in a `with` block, from another thread."""

    def __new__(cls) -> Self: ...
    def cancel(self) -> None:
        """Cancel calls in flight, and all later calls of the block."""

    def __enter__(self) -> None: ...
    def __exit__(self, *_exception: object) -> None: ...

@final
class SandboxServer:
    """The embedded tenant, used through `sailpoint.sandbox.Sandbox`."""

    def __new__(cls, options: dict[str, Any]) -> Self:
        """Start the tenant; the option `seed` is a document or its text.

        Raises OSError if it cannot listen or use its state file, and ValueError for an invalid option.
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
        """Process a request to a path below `/_sandbox`, and return status and body; RuntimeError if stopped.

        The request body is a document, or its text.
        """

    def stop(self) -> None:
        """Close every connection and free the port."""

def evaluate_transform(given: dict[str, Any]) -> str | None:
    """The value of the transform in a document made by `sailpoint.sandbox.evaluate`; raises ValueError."""

def lint_transforms(given: dict[str, Any]) -> list[list[tuple[list[str | int], Any, str, str]]]:
    """The findings of each transform in a document made by `sailpoint.sandbox.lint`."""

def template_branches(template: str) -> list[str]:
    """The names of the branches of a template; none if it is not valid."""

def trace_transform(given: dict[str, Any]) -> tuple[list[Any], list[Any], str | None, Any]:
    """Steps, branches of templates, value and error, made into objects by `sailpoint.sandbox.trace`."""

@final
class ArrowTable:
    """A table that any number of consumers may read; `sailpoint.to_arrow` makes it."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A capsule `arrow_array_stream` of Arrow's C interface; other types cannot be requested."""

    def __arrow_c_schema__(self) -> object:
        """A capsule `arrow_schema` of Arrow's C interface."""

    def columns(self) -> list[tuple[str, str, list[Any]]]:
        """Name, kind (`text`, `bool`, `int`, `float`, `time` or `list`) and values of all columns, models flattened."""

    def __len__(self) -> int: ...

@final
class ArrowStream:
    """A table that is built while its only consumer reads it; `sailpoint.to_arrow` makes it from an iterator."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A capsule `arrow_array_stream` of Arrow's C interface; raises ApiValueError the second time."""

    def __arrow_c_schema__(self) -> object:
        """A capsule `arrow_schema` of Arrow's C interface."""

def arrow_table(records: tuple[Any, ...], model: type[Model] | None) -> ArrowTable:
    """A table of instances of a model; the model may be None if there are no records."""

def arrow_stream(records: Iterator[Any], model: type[Model], batch_size: int) -> ArrowStream:
    """A table of the instances of a model that an iterator returns."""

def arrow_texts(names: list[str], rows: list[Any]) -> ArrowTable:
    """A table of tuples of strings, with a column for each name."""

def represent(value: object) -> str:
    """The repr of a value, with `...` in place of circular or too deeply nested parts."""

def _represent_container(container: Any) -> str:
    """The repr of a list or dict, whatever `__repr__` its class has."""

def _equal_containers(left: Any, right: Any) -> bool:
    """The result of `==` of two lists or two dicts, whatever `__eq__` their classes have."""

def _check_pickle(value: Any) -> None:
    """Raise ValueError or RecursionError for a value that nests too deep for pickle."""

def _pretty(value: Any) -> str:
    """A value as text for reading, with wire names."""

def _descend(function: Callable[[Any], Any], value: Any) -> Any:
    """Call a function one level deeper in a value; raises RecursionError if there are too many levels."""

def _member_set(instance: Model, name: Any, value: Any) -> None: ...
def _member_gone(instance: Model, name: Any) -> None: ...
def _shortcuts() -> list[tuple[str, bool]]:
    """Names of the low-level optimisations, and whether this interpreter uses them."""
