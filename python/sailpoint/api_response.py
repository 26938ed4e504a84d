"""Results of `_with_http_info` and `_without_preload_content` methods: status, headers, and data or raw bytes."""

from sailpoint._core import ApiResponse, Headers, RawResponse

__all__ = ["ApiResponse", "Headers", "RawResponse"]
