"""What calls answer that give more than the data: status and headers, or the bytes as they came."""

from sailpoint._core import ApiResponse, Headers, RawResponse

__all__ = ["ApiResponse", "Headers", "RawResponse"]
