# Written by `make stubs` from schema/; change it there.
"""All public names of API version made_up."""

from sailpoint._core import ApiResponse, Configuration, ConfigurationParams, RawResponse
from sailpoint.exceptions import (
    ApiAttributeError,
    ApiException,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    AuthenticationException,
    BadRequestException,
    ConfigurationException,
    ConflictException,
    ConnectionException,
    ForbiddenException,
    InsecureWarning,
    JsonSyntaxError,
    NotFoundException,
    OpenApiException,
    ServiceException,
    TaskException,
    TimeoutException,
    TooManyRequestsException,
    TransformException,
    UnauthorizedException,
    UnknownFieldWarning,
    UnprocessableEntityException,
    ValidationError,
)
from sailpoint.made_up.api.things_api import ThingsApi
from sailpoint.made_up.api_client import ApiClient
from sailpoint.made_up.models.colour import Colour
from sailpoint.made_up.models.rejection import Rejection
from sailpoint.made_up.models.thing import Thing
from sailpoint.made_up.models.thing1 import Thing1
from sailpoint.paginator import Paginator

__all__ = [
    "ApiAttributeError",
    "ApiClient",
    "ApiException",
    "ApiKeyError",
    "ApiResponse",
    "ApiTypeError",
    "ApiValueError",
    "AuthenticationException",
    "BadRequestException",
    "Colour",
    "Configuration",
    "ConfigurationException",
    "ConfigurationParams",
    "ConflictException",
    "ConnectionException",
    "ForbiddenException",
    "InsecureWarning",
    "JsonSyntaxError",
    "NotFoundException",
    "OpenApiException",
    "Paginator",
    "RawResponse",
    "Rejection",
    "ServiceException",
    "TaskException",
    "Thing",
    "Thing1",
    "ThingsApi",
    "TimeoutException",
    "TooManyRequestsException",
    "TransformException",
    "UnauthorizedException",
    "UnknownFieldWarning",
    "UnprocessableEntityException",
    "ValidationError",
]
