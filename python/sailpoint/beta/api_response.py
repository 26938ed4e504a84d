# Generated from schema/.
"""`sailpoint.api_response` under the name that it has in a version of the official SDK."""

from sailpoint.api_response import ApiResponse, Headers, RawResponse

__all__ = ["ApiResponse", "Headers", "RawResponse"]
