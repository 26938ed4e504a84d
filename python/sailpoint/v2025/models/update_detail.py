# Generated from schema/.
"""Update detail."""

__all__ = ["UpdateDetail"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class UpdateDetail(Model):
        """Update detail."""

        message: str | None
        script_name: str | None
        updated_files: list[str] | None
        status: str | None
        """Known values: ERROR, UPDATED, UNCHANGED, SKIPPED."""
        def __init__(
            self,
            *,
            message: str | None = ...,
            script_name: str | None = ...,
            updated_files: list[str] | tuple[str, ...] | None = ...,
            status: Literal["ERROR", "UPDATED", "UNCHANGED", "SKIPPED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UpdateDetail = model("v2025", "UpdateDetail")
