# Written by `make stubs` from schema/; change it there.
"""`sailpoint.api_client` under the name that it has in a version of the official SDK."""

from sailpoint.api_client import ApiClient

__all__ = ["ApiClient"]
