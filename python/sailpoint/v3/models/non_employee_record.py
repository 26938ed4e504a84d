# Generated from schema/.
"""Non employee record."""

__all__ = ["NonEmployeeRecord"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation

    class NonEmployeeRecord(Tracked[JsonPatchOperation], Model):
        """Non employee record."""

        id: str | None
        account_name: str | None
        first_name: str | None
        last_name: str | None
        email: str | None
        phone: str | None
        manager: str | None
        source_id: str | None
        data: dict[str, str] | None
        start_date: datetime | str | None
        end_date: datetime | str | None
        modified: datetime | str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            account_name: str | None = ...,
            first_name: str | None = ...,
            last_name: str | None = ...,
            email: str | None = ...,
            phone: str | None = ...,
            manager: str | None = ...,
            source_id: str | None = ...,
            data: Mapping[str, str] | None = ...,
            start_date: datetime | str | None = ...,
            end_date: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRecord = model("v3", "NonEmployeeRecord")
