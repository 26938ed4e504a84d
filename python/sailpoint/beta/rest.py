# Generated from schema/.
"""Names that scripts of the official SDK import from its module of this name."""

from sailpoint._core import RawResponse
from sailpoint.exceptions import ApiException, ApiValueError

__all__ = ["ApiException", "ApiValueError", "RESTResponse"]

RESTResponse = RawResponse
