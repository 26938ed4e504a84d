# Generated from schema/.
"""Source account deleted."""

__all__ = ["SourceAccountDeleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class SourceAccountDeleted(Model):
        """Source account deleted."""

        uuid: str | None
        id: str
        native_identifier: str
        source_id: str
        source_name: str
        identity_id: str
        identity_name: str
        attributes: dict[str, Any]
        def __init__(
            self,
            *,
            id: str,
            native_identifier: str,
            source_id: str,
            source_name: str,
            identity_id: str,
            identity_name: str,
            attributes: Mapping[str, Any],
            uuid: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    SourceAccountDeleted = model("v2024", "SourceAccountDeleted")
