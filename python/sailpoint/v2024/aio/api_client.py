"""The client that sends the calls of every asynchronous API."""

from sailpoint._core import AsyncApiClient as ApiClient

__all__ = ["ApiClient"]
