# Generated from schema/.
"""Identity certification task."""

__all__ = ["IdentityCertificationTask"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityCertificationTask(Model):
        """Identity certification task."""

        id: str | None
        certification_id: str | None
        type: str | None
        """Known values: REASSIGN."""
        status: str | None
        """Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR."""
        errors: list[str] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            certification_id: str | None = ...,
            type: Literal["REASSIGN"] | None = ...,
            status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"] | None = ...,
            errors: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityCertificationTask = model("beta", "IdentityCertificationTask")
