"""The client that sends the calls of every API."""

from sailpoint._core import ApiClient

__all__ = ["ApiClient"]
