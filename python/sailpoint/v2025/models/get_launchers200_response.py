# Generated from schema/.
"""Get launchers200 response."""

__all__ = ["GetLaunchers200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.launcher import Launcher

    class GetLaunchers200Response(Model):
        """Get launchers200 response."""

        next: str | None
        items: list[Launcher] | None
        def __init__(
            self,
            *,
            next: str | None = ...,
            items: Sequence[Launcher | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    GetLaunchers200Response = model("v2025", "GetLaunchers200Response")
