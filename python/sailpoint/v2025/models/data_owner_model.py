# Generated from schema/.
"""Data owner model."""

__all__ = ["DataOwnerModel"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DataOwnerModel(Model):
        """Data owner model."""

        identity_id: str | None
        resource_id: int | None
        full_path: str | None
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            resource_id: int | None = ...,
            full_path: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DataOwnerModel = model("v2025", "DataOwnerModel")
