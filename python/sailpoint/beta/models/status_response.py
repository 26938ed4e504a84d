# Generated from schema/.
"""The result of a test of a source's connection."""

__all__ = ["StatusResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model

    class StatusResponse(Model):
        """The result of a test of a source's connection."""

        id: str | None
        """The source's id.

        Read-only: it is left out of requests.
        """
        name: str | None
        """The source's name.

        Read-only: it is left out of requests.
        """
        status: str | None
        """Success or failure.

        Known values: SUCCESS, FAILURE.

        Read-only: it is left out of requests.
        """
        elapsed_millis: int | None
        """Duration in milliseconds.

        Read-only: it is left out of requests.
        """
        details: dict[str, Any] | None
        """Details, which differ between connectors.

        Read-only: it is left out of requests.
        """
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            status: Literal["SUCCESS", "FAILURE"] | None = ...,
            elapsed_millis: int | None = ...,
            details: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    StatusResponse = model("beta", "StatusResponse")
