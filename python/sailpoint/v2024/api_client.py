"""The client of the API classes."""

from sailpoint._core import ApiClient

__all__ = ["ApiClient"]
