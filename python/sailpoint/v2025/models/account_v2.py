# Generated from schema/.
"""Account V2."""

__all__ = ["AccountV2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class AccountV2(Model):
        """Account V2."""

        id: str
        name: str
        native_identity: str
        uuid: str | None
        correlated: bool
        is_machine: bool
        origin: str | None
        attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            native_identity: str,
            uuid: str | None,
            correlated: bool,
            is_machine: bool,
            origin: str | None,
            attributes: Mapping[str, Any] | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountV2 = model("v2025", "AccountV2")
