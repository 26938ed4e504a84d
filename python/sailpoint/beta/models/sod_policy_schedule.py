# Generated from schema/.
"""Sod policy schedule."""

__all__ = ["SodPolicySchedule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.schedule1 import Schedule1
    from sailpoint.beta.models.sod_recipient import SodRecipient

    class SodPolicySchedule(Model):
        """Sod policy schedule."""

        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        description: str | None
        schedule: Schedule1 | None
        recipients: list[SodRecipient] | None
        email_empty_results: bool | None
        creator_id: str | None
        modifier_id: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            schedule: Schedule1 | Mapping[str, Any] | None = ...,
            recipients: Sequence[SodRecipient | Mapping[str, Any]] | None = ...,
            email_empty_results: bool | None = ...,
            creator_id: str | None = ...,
            modifier_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodPolicySchedule = model("beta", "SodPolicySchedule")
