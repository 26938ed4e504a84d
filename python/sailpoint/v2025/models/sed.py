# Generated from schema/.
"""Sed."""

__all__ = ["Sed"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class Sed(Model):
        """Sed."""

        name: str | None
        approved_by: str | None
        approved_type: str | None
        approved_when: datetime | str | None
        attribute: str | None
        description: str | None
        display_name: str | None
        id: str | None
        source_id: str | None
        source_name: str | None
        status: str | None
        suggested_description: str | None
        type: str | None
        value: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            approved_by: str | None = ...,
            approved_type: str | None = ...,
            approved_when: datetime | str | None = ...,
            attribute: str | None = ...,
            description: str | None = ...,
            display_name: str | None = ...,
            id: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            status: str | None = ...,
            suggested_description: str | None = ...,
            type: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Sed = model("v2025", "Sed")
