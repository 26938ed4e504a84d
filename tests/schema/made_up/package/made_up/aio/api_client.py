# Generated from schema/.
"""The client of the asynchronous API classes, for paths and models of made_up."""

from sailpoint.aio import ApiClient as _ApiClient

__all__ = ["ApiClient"]


class ApiClient(_ApiClient):
    """Sends the calls of asynchronous API objects; one client serves all versions.

    `param_serialize` and `deserialize` use the paths and models of made_up.
    """
