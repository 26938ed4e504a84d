"""The client of the asynchronous API classes."""

from sailpoint._core import AsyncApiClient as ApiClient

__all__ = ["ApiClient"]
