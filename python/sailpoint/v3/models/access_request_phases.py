# Generated from schema/.
"""A phase of an access request."""

__all__ = ["AccessRequestPhases"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class AccessRequestPhases(Model):
        """A phase of an access request."""

        started: datetime | str | None
        """Time of the start."""
        finished: datetime | str | None
        """Time of the end."""
        name: str | None
        """The phase's name."""
        state: str | None
        """State of the phase.

        Known values: PENDING, EXECUTING, COMPLETED, CANCELLED, NOT_EXECUTED.
        """
        result: str | None
        """Result of the phase.

        Known values: SUCCESSFUL, FAILED.
        """
        phase_reference: str | None
        """Name of the member with the details of the phase."""
        def __init__(
            self,
            *,
            started: datetime | str | None = ...,
            finished: datetime | str | None = ...,
            name: str | None = ...,
            state: Literal["PENDING", "EXECUTING", "COMPLETED", "CANCELLED", "NOT_EXECUTED"] | None = ...,
            result: Literal["SUCCESSFUL", "FAILED"] | None = ...,
            phase_reference: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestPhases = model("v3", "AccessRequestPhases")
