# Generated from schema/.
"""Audit details."""

__all__ = ["AuditDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.identity1 import Identity1

    class AuditDetails(Model):
        """Audit details."""

        created: datetime | str | None
        created_by: Identity1 | None
        modified: datetime | str | None
        modified_by: Identity1 | None
        def __init__(
            self,
            *,
            created: datetime | str | None = ...,
            created_by: Identity1 | Mapping[str, Any] | None = ...,
            modified: datetime | str | None = ...,
            modified_by: Identity1 | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AuditDetails = model("beta", "AuditDetails")
