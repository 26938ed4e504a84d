# Written by `make stubs` from schema/; change it there.
"""`sailpoint.aio` under the name that it has in a version of the official SDK."""

from sailpoint.aio import ApiClient

__all__ = ["ApiClient"]
