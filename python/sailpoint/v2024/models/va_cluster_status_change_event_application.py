# Generated from schema/.
"""VA cluster status change event application."""

__all__ = ["VAClusterStatusChangeEventApplication"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class VAClusterStatusChangeEventApplication(Model):
        """VA cluster status change event application."""

        id: str
        name: str
        attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            attributes: Mapping[str, Any] | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    VAClusterStatusChangeEventApplication = model("v2024", "VAClusterStatusChangeEventApplication")
