# Generated from schema/.
"""Password status."""

__all__ = ["PasswordStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class PasswordStatus(Model):
        """Password status."""

        request_id: str | None
        state: str | None
        """Known values: IN_PROGRESS, FINISHED, FAILED."""
        errors: list[str] | None
        source_ids: list[str] | None
        def __init__(
            self,
            *,
            request_id: str | None = ...,
            state: Literal["IN_PROGRESS", "FINISHED", "FAILED"] | None = ...,
            errors: list[str] | tuple[str, ...] | None = ...,
            source_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordStatus = model("v3", "PasswordStatus")
