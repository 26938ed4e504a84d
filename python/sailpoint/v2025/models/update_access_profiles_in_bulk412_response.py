# Generated from schema/.
"""Update access profiles in bulk412 response."""

__all__ = ["UpdateAccessProfilesInBulk412Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class UpdateAccessProfilesInBulk412Response(Model):
        """Update access profiles in bulk412 response."""

        message: Any
        def __init__(
            self,
            *,
            message: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UpdateAccessProfilesInBulk412Response = model("v2025", "UpdateAccessProfilesInBulk412Response")
