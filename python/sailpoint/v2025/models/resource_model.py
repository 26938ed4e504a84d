# Generated from schema/.
"""Resource model."""

__all__ = ["ResourceModel"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ResourceModel(Model):
        """Resource model."""

        id: int | None
        name: str | None
        full_path: str | None
        application_id: int | None
        type: int | None
        owners: list[str] | None
        def __init__(
            self,
            *,
            id: int | None = ...,
            name: str | None = ...,
            full_path: str | None = ...,
            application_id: int | None = ...,
            type: int | None = ...,
            owners: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ResourceModel = model("v2025", "ResourceModel")
