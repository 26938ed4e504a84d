# Generated from schema/.
"""The client of the API classes, for paths and models of v2025."""

from sailpoint.api_client import ApiClient as _ApiClient

__all__ = ["ApiClient"]


class ApiClient(_ApiClient):
    """Sends the calls of API objects; one client serves all versions.

    `param_serialize` and `deserialize` use the paths and models of v2025.
    """
