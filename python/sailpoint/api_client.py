"""The client of the API classes of every version."""

from sailpoint._core import ApiClient

__all__ = ["ApiClient"]
