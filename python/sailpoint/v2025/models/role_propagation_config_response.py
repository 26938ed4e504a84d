# Generated from schema/.
"""Role propagation config response."""

__all__ = ["RolePropagationConfigResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class RolePropagationConfigResponse(Model):
        """Role propagation config response."""

        enabled: bool | None
        enabled_date: datetime | str | None
        created_date: datetime | str | None
        modified_date: datetime | str | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            enabled_date: datetime | str | None = ...,
            created_date: datetime | str | None = ...,
            modified_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RolePropagationConfigResponse = model("v2025", "RolePropagationConfigResponse")
