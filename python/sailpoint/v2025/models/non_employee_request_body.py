# Generated from schema/.
"""Non employee request body."""

__all__ = ["NonEmployeeRequestBody"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sailpoint._core import Model

    class NonEmployeeRequestBody(Model):
        """Non employee request body."""

        account_name: str
        first_name: str
        last_name: str
        email: str
        phone: str
        manager: str
        source_id: str
        data: dict[str, str] | None
        start_date: datetime | str
        end_date: datetime | str
        def __init__(
            self,
            *,
            account_name: str,
            first_name: str,
            last_name: str,
            email: str,
            phone: str,
            manager: str,
            source_id: str,
            start_date: datetime | str,
            end_date: datetime | str,
            data: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRequestBody = model("v2025", "NonEmployeeRequestBody")
