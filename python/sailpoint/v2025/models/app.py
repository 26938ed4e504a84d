# Generated from schema/.
"""App."""

__all__ = ["App"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.app_all_of_account import AppAllOfAccount
    from sailpoint.v2025.models.reference import Reference

    class App(Model):
        """App."""

        id: str | None
        name: str | None
        source: Reference | None
        account: AppAllOfAccount | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            source: Reference | Mapping[str, Any] | None = ...,
            account: AppAllOfAccount | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    App = model("v2025", "App")
